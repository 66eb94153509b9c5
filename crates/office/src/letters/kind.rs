//! What letters there are, and the facts that give rise to them.
//!
//! Law: ar-2019-07-03 art. 12; am-2019-12-05 art. 44

use std::fmt;
use std::str::FromStr;

use control::Closing;
use ledger::{MovementKind, RecoveryFact};
use serde::{Deserialize, Serialize};

use crate::Event;

/// What a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LetterKind {
    /// Information that is asked about lines.
    Information,
    /// A provisional statement.
    Statement,
    /// A definitive statement, or what a closing leaves of it.
    Definitive,
    /// A definitive statement opened again.
    Reopening,
    /// The closing of several years, submitted or definitive.
    Closing,
    /// An order of payment.
    Order,
    /// An order of recovery, and its notice.
    Recovery,
    /// A reminder of a recovery.
    Reminder,
    /// A repayment plan, granted or refused.
    Plan,
    /// A debt handed to FPS Finance.
    Collection,
    /// An agreement sent back.
    Return,
    /// An agreement turned down.
    Refusal,
    /// An agreement approved.
    Approval,
}

impl LetterKind {
    /// All kinds, in the order of a dossier.
    pub const ALL: [Self; 13] = [
        Self::Return,
        Self::Refusal,
        Self::Approval,
        Self::Order,
        Self::Information,
        Self::Statement,
        Self::Definitive,
        Self::Reopening,
        Self::Closing,
        Self::Recovery,
        Self::Reminder,
        Self::Plan,
        Self::Collection,
    ];

    /// Returns the name as it stands in data and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Statement => "statement",
            Self::Definitive => "definitive",
            Self::Reopening => "reopening",
            Self::Closing => "closing",
            Self::Order => "order",
            Self::Recovery => "recovery",
            Self::Reminder => "reminder",
            Self::Plan => "plan",
            Self::Collection => "collection",
            Self::Return => "return",
            Self::Refusal => "refusal",
            Self::Approval => "approval",
        }
    }

    /// Returns the letter that a fact gives rise to.
    pub(super) fn of(event: &Event) -> Option<Self> {
        match event {
            Event::InformationRequested { .. } => Some(Self::Information),
            Event::StatementIssued { .. } => Some(Self::Statement),
            Event::BecameDefinitive { .. } | Event::StatementClosed { .. } => Some(Self::Definitive),
            Event::StatementReopened { .. } => Some(Self::Reopening),
            Event::ClosingAdvanced { closing } => is_told(closing).then_some(Self::Closing),
            Event::AgreementReturned { .. } => Some(Self::Return),
            Event::AgreementRefused { .. } => Some(Self::Refusal),
            Event::AgreementApproved => Some(Self::Approval),
            Event::Moved { movement } => match movement.kind {
                MovementKind::Advance { .. } | MovementKind::FinalPayment { .. } => Some(Self::Order),
                MovementKind::Recovery { .. } | MovementKind::ResultRecovery => Some(Self::Recovery),
                _ => None,
            },
            Event::RecoveryAdvanced { fact } => match fact {
                RecoveryFact::Notified { .. } => Some(Self::Recovery),
                RecoveryFact::Reminded { .. } => Some(Self::Reminder),
                RecoveryFact::PlanGranted { .. } | RecoveryFact::PlanRefused { .. } => Some(Self::Plan),
                RecoveryFact::HandedToFinance => Some(Self::Collection),
                RecoveryFact::PlanRequested { .. } => None,
            },
            _ => None,
        }
    }
}

/// Tells whether a closing was submitted to the municipality or became definitive, rather than answered.
fn is_told(closing: &Closing) -> bool {
    let answered = closing.agreed_on().is_some() || closing.argument().is_some();
    closing.definitive_since().is_some() || !answered
}

impl fmt::Display for LetterKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no kind of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLetterKindError;

impl fmt::Display for ParseLetterKindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&LetterKind::ALL.map(LetterKind::as_str).join(", "))
    }
}

impl std::error::Error for ParseLetterKindError {}

impl FromStr for LetterKind {
    type Err = ParseLetterKindError;
    fn from_str(text: &str) -> Result<Self, ParseLetterKindError> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(ParseLetterKindError)
    }
}
