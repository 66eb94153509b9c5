//! What letters there are, and the facts that give rise to them.
//!
//! Law: ar-2019-07-03 art. 12; am-2019-12-05 art. 44

use std::fmt;
use std::str::FromStr;

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
    /// A definitive statement.
    Definitive,
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
}

impl LetterKind {
    /// All kinds, in the order of a dossier.
    pub const ALL: [Self; 10] = [
        Self::Return,
        Self::Refusal,
        Self::Order,
        Self::Information,
        Self::Statement,
        Self::Definitive,
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
            Self::Order => "order",
            Self::Recovery => "recovery",
            Self::Reminder => "reminder",
            Self::Plan => "plan",
            Self::Collection => "collection",
            Self::Return => "return",
            Self::Refusal => "refusal",
        }
    }

    /// Returns the letter that a fact gives rise to.
    pub(super) const fn of(event: &Event) -> Option<Self> {
        match event {
            Event::InformationRequested { .. } => Some(Self::Information),
            Event::StatementIssued { .. } => Some(Self::Statement),
            Event::BecameDefinitive { .. } => Some(Self::Definitive),
            Event::AgreementReturned { .. } => Some(Self::Return),
            Event::AgreementRefused { .. } => Some(Self::Refusal),
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
