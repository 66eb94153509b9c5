//! From what a municipality hands in to expense lines: which envelope the rows are held against, and
//! what the reading of a file is told as when nothing of it can be read.
//!
//! The bytes are opened elsewhere, where they can do no harm; here is what was found in them.
//!
//! Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 40

use control::codes::{C_101, C_107, C_148, C_151, C_153, C_154, C_155};
use control::{DrawnOn, Reading, read_file, read_workbook};
use intake::{Brought, Unreadable};
use scheme::{EnvelopeKey, Law};
use terms::{Code, Finding};

use crate::port::{Answer, Register, RegisterError};
use crate::{Stream, Subject};

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
        Subject::Dossier(_) => Ok(drawn_on),
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
