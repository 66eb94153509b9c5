//! The letters that acts give rise to, and the state of things that each rests on.
//!
//! A letter is no record of its own: it is told from the entries of its stream up to the one of its
//! act, so that it can be made again at any time. Leaves out its words.
//!
//! Law: ar-2019-07-03 art. 12; am-2019-12-05 art. 44
//! Choice: 0072

mod kind;
pub mod told;

pub use kind::{LetterKind, ParseLetterKindError};

use jiff::civil::Date;
use scheme::{AsOf, Law};

use crate::{ActKind, Entry, Event, Record, Stream, Subject, Texts, Unreadable};

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
            (Subject::Dossier(dossier), LetterKind::Information | LetterKind::Statement | LetterKind::Definitive) => {
                dossier.context()
            }
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
