//! Why a document is not read at all, with the limits of every entry point.

use std::fmt;

use serde::{Deserialize, Serialize};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unreadable {
    /// There is no text in it (`I-001`).
    Empty,
    /// It has more than [`MAX_BYTES`] bytes (`I-002`).
    TooLarge,
    /// It has more than [`MAX_LINES`] lines (`I-003`).
    TooManyLines,
    /// Its bytes are no text in an encoding that is known here (`I-004`).
    Encoding,
    /// It is a kind of file that is not read, or two kinds at once: a picture, a program (`I-005`).
    OtherKind,
    /// Its lists, its tables or its elements are nested too deep, lists over [`MAX_DEPTH`] levels (`I-006`).
    TooDeep(Place),
    /// A character turns the direction of the text, so that one reads something else than what is stored (`I-007`).
    HiddenDirection(Place),
    /// Nothing in it looks like an agreement (`I-008`).
    NotAnAgreement,
    /// A line is longer than [`MAX_LINE`] bytes (`I-009`).
    LineTooLong(Place),
    /// The archive is cut, or its entries are not what its list says (`I-013`).
    CorruptArchive,
    /// Unpacked, it is larger than what is read (`I-014`).
    UnpacksTooLarge,
    /// Its XML declares a document type or entities, or is made to exhaust a reader (`I-015`).
    HostileXml,
    /// An entry of the archive leads out of it, is a link, or stands there twice (`I-016`).
    HostileArchive,
    /// It needs a password, or is of the Office format before 2007 (`I-017`).
    Locked,
    /// The PDF is cut, or its pages lead nowhere (`I-018`).
    CorruptPdf,
    /// Reading it took more memory or time than is given (`I-019`).
    Stopped,
    /// The PDF starts programs when it is opened (`I-070`).
    ActiveContent,
    /// It holds pictures of pages, and no text (`I-071`).
    NoTextLayer,
    /// It is a text of law, and no agreement (`I-103`).
    TextOfLaw,
}

impl Unreadable {
    /// Returns the code of its text.
    pub const fn code(self) -> Code {
        match self {
            Self::Empty => I_001,
            Self::TooLarge => I_002,
            Self::TooManyLines => I_003,
            Self::Encoding => I_004,
            Self::OtherKind => I_005,
            Self::TooDeep(_) => I_006,
            Self::HiddenDirection(_) => I_007,
            Self::NotAnAgreement => I_008,
            Self::LineTooLong(_) => I_009,
            Self::CorruptArchive => I_013,
            Self::UnpacksTooLarge => I_014,
            Self::HostileXml => I_015,
            Self::HostileArchive => I_016,
            Self::Locked => I_017,
            Self::CorruptPdf => I_018,
            Self::Stopped => I_019,
            Self::ActiveContent => I_070,
            Self::NoTextLayer => I_071,
            Self::TextOfLaw => I_103,
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
