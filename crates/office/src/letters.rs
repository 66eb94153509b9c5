//! The letters that acts give rise to, and the state of things that each rests on.
//!
//! A letter is no record of its own: it is told from the entries of its stream up to the one of its
//! act, so that it can be made again at any time. Leaves out its words.
//!
//! Law: ar-2019-07-03 art. 12; am-2019-12-05 art. 44
//! Choice: 0072

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use ledger::{MovementKind, RecoveryFact};
use scheme::{AsOf, Law};
use serde::{Deserialize, Serialize};

use crate::{ActKind, Entry, Event, Record, Stream, Subject, Texts, Unreadable};

/// What a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LetterKind {
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
    pub const ALL: [Self; 9] = [
        Self::Return,
        Self::Refusal,
        Self::Order,
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
    const fn of(event: &Event) -> Option<Self> {
        match event {
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

/// A letter in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterRow {
    /// What it is.
    pub kind: LetterKind,
    /// The entry it rests on.
    pub seq: u64,
    /// The day of the act.
    pub on: Date,
    /// The fact that it tells.
    pub event: Event,
}

impl LetterRow {
    /// Returns the letter that an entry gives rise to, if it does.
    fn of(entry: &Entry) -> Result<Option<Self>, Unreadable> {
        if SILENT.contains(&entry.act) {
            return Ok(None);
        }
        let record = Record::of(entry).map_err(|error| Unreadable { seq: entry.seq, what: error.to_string() })?;
        let told = record.events.into_iter().rev().find_map(|event| Some((LetterKind::of(&event)?, event)));
        Ok(told.map(|(kind, event)| Self { kind, seq: entry.seq, on: record.on, event }))
    }
}

/// The acts that give rise to no letter and whose entries are long, so that they are not read for one.
const SILENT: [ActKind; 4] =
    [ActKind::ImportAgreement, ActKind::ReviewImport, ActKind::EnterLines, ActKind::ProposeDecision];

/// A letter with everything it is told from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterFile {
    /// The letter.
    pub row: LetterRow,
    /// The entry it rests on.
    pub entry: Entry,
    /// The dossier or the agreement as that entry left it.
    pub subject: Subject,
}

impl LetterFile {
    /// Returns the dates of the law under which it speaks: those that were pinned when the control
    /// began, or else those of the day of the act.
    pub fn as_of(&self, law: &Law) -> AsOf {
        let pinned = match (&self.subject, self.row.kind) {
            (Subject::Dossier(dossier), LetterKind::Statement | LetterKind::Definitive) => dossier.context(),
            _ => None,
        };
        let opened = || self.texts(law).map(|texts| texts.as_of());
        pinned.map(|context| context.as_of).or_else(opened).unwrap_or(AsOf::day(self.row.on))
    }

    /// Returns the law of the day of the act.
    pub fn texts<'l>(&self, law: &'l Law) -> Option<Texts<'l>> {
        Texts::open(law, &self.entry.stream, &self.subject, self.row.on).ok()
    }
}

/// Returns the letters that entries gave rise to, oldest first.
///
/// # Errors
/// [`Unreadable`] for the first entry that makes no sense.
pub fn letters(entries: &[Entry]) -> Result<Vec<LetterRow>, Unreadable> {
    entries.iter().filter_map(|entry| LetterRow::of(entry).transpose()).collect()
}

/// Returns the letter that rests on entry `seq` of a stream, told from its entries up to that one.
///
/// # Errors
/// [`Unreadable`] for the first entry that makes no sense.
pub fn letter(stream: &Stream, entries: &[Entry], seq: u64) -> Result<Option<LetterFile>, Unreadable> {
    let Some(at) = entries.iter().position(|entry| entry.seq == seq) else { return Ok(None) };
    let Some(row) = LetterRow::of(&entries[at])? else { return Ok(None) };
    let subject = Subject::replay(stream, &entries[..=at])?;
    Ok(Some(LetterFile { row, entry: entries[at].clone(), subject }))
}
