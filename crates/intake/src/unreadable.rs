//! Why a document is not read at all, with the limits of every entry point.

use std::fmt;

use terms::{Code, Finding, Place};

use crate::codes::*;

/// The largest document that is read, in bytes.
///
/// Choice: 0008
pub const MAX_BYTES: usize = 10_000_000;
/// The most lines that are read.
///
/// Choice: 0008
pub const MAX_LINES: usize = 100_000;
/// The longest line that is read, in bytes.
///
/// Choice: 0008
pub const MAX_LINE: usize = 1_000_000;
/// The deepest nesting of lists that is read.
///
/// Choice: 0008
pub const MAX_DEPTH: usize = 64;

/// Why nothing was read: the document as a whole is refused, and nothing of it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no text in it (`I-001`).
    Empty,
    /// It has more than [`MAX_BYTES`] bytes (`I-002`).
    TooLarge,
    /// It has more than [`MAX_LINES`] lines (`I-003`).
    TooManyLines,
    /// Its bytes are no text in an encoding that is known here (`I-004`).
    Encoding,
    /// It is another kind of file: an archive, a PDF, a picture (`I-005`).
    NotText,
    /// Its lists are nested deeper than [`MAX_DEPTH`] levels (`I-006`).
    TooDeep(Place),
    /// A character turns the direction of the text, so that one reads something else than what is stored (`I-007`).
    HiddenDirection(Place),
    /// Nothing in it looks like an agreement (`I-008`).
    NotAnAgreement,
    /// A line is longer than [`MAX_LINE`] bytes (`I-009`).
    LineTooLong(Place),
}

impl Unreadable {
    /// Returns the code of its text.
    pub const fn code(self) -> Code {
        match self {
            Self::Empty => I_001,
            Self::TooLarge => I_002,
            Self::TooManyLines => I_003,
            Self::Encoding => I_004,
            Self::NotText => I_005,
            Self::TooDeep(_) => I_006,
            Self::HiddenDirection(_) => I_007,
            Self::NotAnAgreement => I_008,
            Self::LineTooLong(_) => I_009,
        }
    }

    /// Returns the same as a finding, with its place where it has one.
    pub fn finding(self) -> Finding {
        let finding = Finding::error(self.code());
        match self {
            Self::TooDeep(place) | Self::HiddenDirection(place) | Self::LineTooLong(place) => finding.at(place),
            _ => finding,
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code().fmt(f)
    }
}

impl std::error::Error for Unreadable {}
