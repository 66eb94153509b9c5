//! What a municipality hands in as expenses: a table of text, a workbook, an electronic invoice.
//!
//! Which it is, its content tells, never its name. A table of text is read where its lines are made;
//! the other two are reduced here to what their cells or fields say.
//!
//! Law: am-2019-12-05 art. 40
//! Choice: 0051

use serde::{Deserialize, Serialize};
use terms::{Invoice, Workbook, register_numbers};

use crate::source::archive::Archive;
use crate::{Kind, Unreadable, invoice, sheet};

/// A file with expenses, reduced to what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Brought {
    /// A table of text, to be read from its bytes.
    Table,
    /// A workbook.
    Workbook(Workbook),
    /// An electronic invoice or credit note.
    Invoice(Box<Invoice>),
}

impl Brought {
    /// Tells whether a file has to be opened where it can do no harm: whether it unpacks, or is XML.
    pub fn unpacks(bytes: &[u8]) -> bool {
        !matches!(Kind::of(bytes), Ok(Kind::Text)) || is_xml(bytes)
    }

    /// Tells whether a national register number stands in a cell or a field.
    ///
    /// Law: l-1983-08-08 art. 8
    pub fn holds_register_number(&self) -> bool {
        let named = |text: &str| register_numbers(text).next().is_some();
        match self {
            Self::Table => false,
            Self::Workbook(workbook) => workbook.texts().any(named),
            Self::Invoice(invoice) => {
                let lines = invoice.lines.iter().flat_map(|line| [&line.number, &line.item]);
                let own = [&invoice.number, &invoice.supplier.name, &invoice.buyer.name];
                own.into_iter().chain(lines).any(|text| named(text))
            }
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`Unreadable`], when the file as a whole is refused.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        if is_xml(bytes) {
            return Ok(Self::Invoice(Box::new(invoice::read(bytes)?)));
        }
        if Archive::begins(bytes) {
            return Ok(Self::Workbook(sheet::read(bytes)?));
        }
        match Kind::of(bytes)? {
            Kind::Text => Ok(Self::Table),
            Kind::Archive | Kind::Pdf => Err(Unreadable::OtherKind),
        }
    }
}

/// Tells whether a file begins as XML does.
fn is_xml(bytes: &[u8]) -> bool {
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    body.starts_with(b"<")
}
