//! Reading a stranger's file where it can do no harm: in a child process of the binary itself, which
//! walls itself in before it reads a byte of it.
//!
//! Text and pages in HTML are read in the process that asks, by readers that are linear and allocate
//! what the file is long. PDF and archives unpack, so they are read apart; so is all that a bank sends.
//! What a file says is decided in `intake` and `payment`; here is only where that happens. Linux has all walls, other systems those of time.
//!
//! Choice: 0034; Choice: 0087

mod child;
mod parent;
#[cfg_attr(not(target_os = "linux"), path = "walls_elsewhere.rs")]
mod walls;

use std::path::Path;
use std::time::Duration;

use intake::{Brought, Kind, Reading, Source, Unreadable};
use payment::codes::B_008;
use scheme::Municipalities;
use terms::Finding;

pub use child::run;
pub use walls::{Walls, raise};

/// The word after the name of the binary that makes it the child.
pub const COMMAND: &str = "read-apart";

/// What the child may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Address space, in bytes.
    pub memory: u64,
    /// Time on the processor, in seconds.
    pub seconds: u64,
}

/// What the child of [`read`] may take.
///
/// Choice: 0034
pub const LIMITS: Limits = Limits { memory: 512 << 20, seconds: 20 };

/// How long the parent waits before it ends the child.
///
/// Choice: 0034
pub const WAIT: Duration = Duration::from_secs(60);

/// The largest file that is handed to the child, in bytes.
///
/// Choice: 0034
const MAX_FILE: usize = 25_000_000;

/// Reads the text of a file, apart where its format unpacks; the child is the running binary.
///
/// # Errors
/// [`Unreadable`]; [`Unreadable::Stopped`] (`I-019`) when the child met a limit or could not be started.
pub fn read(bytes: &[u8]) -> Result<Source, Unreadable> {
    match Kind::of(bytes)? {
        Kind::Text => Source::read(bytes),
        _ => read_with(&std::env::current_exe().map_err(|_| Unreadable::Stopped)?, bytes),
    }
}

/// Reads the text of a file in a child of `program`, whatever its format.
///
/// # Errors
/// [`Unreadable`]; [`Unreadable::Stopped`] (`I-019`) when the child met a limit or could not be started.
pub fn read_with(program: &Path, bytes: &[u8]) -> Result<Source, Unreadable> {
    if bytes.len() > MAX_FILE {
        return Err(Unreadable::TooLarge);
    }
    parent::read(program, bytes, WAIT)
}

/// Reads an agreement, apart where its format unpacks.
///
/// # Errors
/// [`Unreadable`], as [`read`], or when the text is no agreement (`I-008`).
///
/// Law: ar-2019-07-03 art. 5 § 2
pub fn read_agreement(bytes: &[u8], municipalities: &Municipalities) -> Result<Reading, Unreadable> {
    read(bytes)?.agreement(municipalities)
}

/// Reads a file with expenses, apart where it unpacks or is XML.
///
/// # Errors
/// [`Unreadable`]; [`Unreadable::Stopped`] (`I-019`) when the child met a limit or could not be started.
///
/// Law: am-2019-12-05 art. 40
/// Choice: 0051
pub fn bring(bytes: &[u8]) -> Result<Brought, Unreadable> {
    if !Brought::unpacks(bytes) {
        return Brought::read(bytes);
    }
    if bytes.len() > MAX_FILE {
        return Err(Unreadable::TooLarge);
    }
    parent::bring(&std::env::current_exe().map_err(|_| Unreadable::Stopped)?, bytes, WAIT)
}

/// Reads the statements in a file of a bank, apart whatever its format.
///
/// # Errors
/// As [`payment::read_statements`]; `B-008` when the child met a limit or could not be started.
///
/// Law: ar-2019-07-03 art. 14
/// Choice: 0087
pub fn statements(bytes: &[u8]) -> Result<payment::Reading, Finding> {
    let stopped = |_| Finding::error(B_008);
    statements_with(&std::env::current_exe().map_err(stopped)?, bytes)
}

/// Reads the statements in a file of a bank in a child of `program`.
///
/// # Errors
/// As [`statements`].
pub fn statements_with(program: &Path, bytes: &[u8]) -> Result<payment::Reading, Finding> {
    // What is too large to be handed over is too large to be read: its size is all that is looked at.
    if bytes.len() > MAX_FILE {
        return payment::read_statements(bytes);
    }
    parent::statements(program, bytes, WAIT)
}

/// Tells which walls hold around a child of `program`, if it can be started at all.
pub fn walls_of(program: &Path) -> Option<Walls> {
    parent::walls(program)
}
