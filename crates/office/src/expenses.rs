//! From what a municipality hands in to expense lines: which envelope the rows are held against, and
//! what the reading of a file is told as when nothing of it can be read.
//!
//! The bytes are opened elsewhere, where they can do no harm; here is what was found in them.
//!
//! Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 40

use std::collections::BTreeMap;

use control::codes::{C_101, C_107, C_148, C_151, C_153, C_154, C_155};
use control::{
    Beside, DrawnOn, ExpenseLine, LineNumber, Reading, Trace, read_file, read_invoice, read_workbook, written,
};
use intake::{Brought, Unreadable};
use jiff::civil::Date;
use scheme::{EnvelopeKey, Law};
use terms::{Code, Finding};

use crate::acts::{ChangeLines, after};
use crate::port::{Answer, Register, RegisterError};
use crate::{Failure, Handed, Hash, Stream, Subject, keep};

/// Returns what the rows of a file for `envelope` are held against: the law, and the objectives of the
/// agreement where one is known.
///
/// # Errors
/// Those of [`Register::load`].
pub fn drawn_on<'l>(register: &dyn Register, law: &'l Law, envelope: &'l EnvelopeKey) -> Answer<DrawnOn<'l>> {
    let drawn_on = DrawnOn::new(law, envelope).with_eye(intake::names_followed_person);
    let Some(id) = register.agreement_for(envelope)? else { return Ok(drawn_on) };
    let stream = Stream::Agreement(id);
    let loaded = register.load(&stream)?;
    match Subject::replay(&stream, &loaded.entries).map_err(RegisterError::from)? {
        Subject::Agreement(file) => Ok(drawn_on.with_objectives(file.objectives(&envelope.allocation))),
        _ => Ok(drawn_on),
    }
}

/// Gathers the lines of other envelopes that may look like one of `lines`, by envelope: what they are
/// compared with.
///
/// # Errors
/// Those of the register.
///
/// Choice: 0069; Choice: 0089
pub fn elsewhere(
    register: &dyn Register,
    envelope: &EnvelopeKey,
    lines: &[ExpenseLine],
) -> Answer<Vec<(String, Vec<ExpenseLine>)>> {
    let traces: Vec<Trace> = lines.iter().filter_map(Trace::of).collect();
    let mut files: BTreeMap<EnvelopeKey, Vec<ExpenseLine>> = BTreeMap::new();
    for (key, line) in register.resembling(&traces, envelope)? {
        files.entry(key).or_default().push(line);
    }
    Ok(files.into_iter().map(|(key, lines)| (key.to_string(), lines)).collect())
}

/// Makes the act that changes single lines, and keeps the file as it stands after it.
///
/// # Errors
/// Those of [`crate::keep`].
///
/// Choice: 0054
pub fn change(
    register: &dyn Register,
    envelope: &EnvelopeKey,
    before: &[ExpenseLine],
    change: Change,
) -> Result<ChangeLines, Failure> {
    let Change { lines, withdrawn, sources, findings } = change;
    let file = written(&after(before, &lines, &withdrawn));
    let file_name = format!("{}-{}.csv", envelope.allocation, envelope.year);
    let municipality = envelope.municipality;
    let handed = Handed { municipality, file_name: &file_name, media_type: "text/csv", bytes: file.as_bytes() };
    let file = keep(register, handed)?;
    Ok(ChangeLines { lines, withdrawn, sources, file, file_name, findings })
}

/// Returns the hash that names these bytes as a document.
pub fn hash(bytes: &[u8]) -> Hash {
    Hash::new(*blake3::hash(bytes).as_bytes())
}

/// What changes in the lines of a dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The lines that are new or say something else.
    pub lines: Vec<ExpenseLine>,
    /// The lines that are withdrawn.
    pub withdrawn: Vec<LineNumber>,
    /// The documents they were read from.
    pub sources: Vec<Hash>,
    /// What was unclear.
    pub findings: Vec<Finding>,
}

/// What is asked beside the file.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The sheet of a workbook.
    pub sheet: Option<&'a str>,
    /// What stands beside an invoice; its line gets the next number when it has none.
    pub beside: Option<Beside>,
    /// The day.
    pub today: Date,
}

/// Reads lines that are added to those of a dossier: of a table, or the one of an invoice.
///
/// # Errors
/// As [`read_lines`]; C-155 when nothing stands beside an invoice.
///
/// Choice: 0052; Choice: 0054
pub fn added(
    brought: Result<Brought, Unreadable>,
    bytes: &[u8],
    asked: Asked<'_>,
    drawn_on: &DrawnOn<'_>,
    before: &[ExpenseLine],
) -> Result<Reading, Finding> {
    match brought {
        Ok(Brought::Invoice(invoice)) => {
            let mut beside = asked.beside.ok_or_else(|| Finding::error(C_155))?;
            if beside.number == LineNumber(0) {
                let last = before.iter().map(|line| line.number.0).max().unwrap_or(0);
                beside.number = LineNumber(last.saturating_add(1));
            }
            Ok(read_invoice(&invoice, &beside, drawn_on, asked.today))
        }
        other => read_lines(other, bytes, asked.sheet, drawn_on),
    }
}

/// Reads the lines of a table, of text or of a workbook.
///
/// # Errors
/// The reason why nothing of it can be read: a finding of severity error.
///
/// Law: am-2019-12-05 art. 40
pub fn read_lines(
    brought: Result<Brought, Unreadable>,
    bytes: &[u8],
    sheet: Option<&str>,
    drawn_on: &DrawnOn<'_>,
) -> Result<Reading, Finding> {
    let read = match brought.map_err(refused)? {
        Brought::Table => read_file(bytes, drawn_on),
        Brought::Workbook(workbook) => read_workbook(&workbook, sheet, drawn_on),
        Brought::Invoice(_) => return Err(Finding::error(C_155)),
    };
    read.map_err(|unreadable| unreadable.0)
}

/// Tells why a file with expenses is refused as a whole, in the words of expense files.
pub fn refused(unreadable: Unreadable) -> Finding {
    let code: Code = match unreadable {
        Unreadable::Empty => C_107,
        Unreadable::Locked => C_153,
        Unreadable::TooLarge | Unreadable::UnpacksTooLarge | Unreadable::Stopped => C_154,
        Unreadable::TooManyLines => return Finding::error(C_148).with("what", "rows").with("most", 10_000),
        Unreadable::CorruptArchive | Unreadable::HostileXml | Unreadable::HostileArchive | Unreadable::Encoding => {
            C_151
        }
        _ => C_101,
    };
    Finding::error(code)
}
