//! From the bytes of any file to one text of lines, with where each line stands in the file.
//!
//! Which reader takes a file is decided by its content, never by its name. Every format becomes
//! lines of the same Markdown, so that places, excerpts and all later stages are the same for each.
//! What the lines mean is decided later, by their words.
//!
//! Law: ar-2019-07-03 art. 5 § 2
//! Choice: 0033

pub(crate) mod archive;
mod aside;
mod docx;
mod html;
mod lead;
mod length;
mod numerals;
pub(crate) mod odt;
mod pdf;
mod text;
mod transcript;
pub(crate) mod xml;

use serde::{Deserialize, Serialize};
use terms::Finding;

use crate::Unreadable;

pub use text::Encoding;

/// The format that a document came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Markdown or plain text.
    Text(Encoding),
    /// A page in HTML.
    Html(Encoding),
    /// Word, since 2007.
    Docx,
    /// OpenDocument, as LibreOffice writes it.
    Odt,
    /// PDF with a layer of text.
    Pdf,
}

/// Where one line of the text stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The page, from 1, where the format knows pages.
    pub page: Option<u32>,
    /// The part of the document.
    pub part: Part,
}

/// A part of a document in a format with paragraphs and tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A paragraph outside of tables, from 1.
    Paragraph(u32),
    /// A row of a table, both from 1.
    Row {
        /// The table.
        table: u32,
        /// The row in it.
        row: u32,
    },
}

/// The text of a document, to which every place refers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The text, in lines.
    pub text: String,
    /// The format it came in.
    pub format: Format,
    /// Where each line stands in the file, the first line first; empty when the text is the file.
    pub origins: Vec<Origin>,
    /// What was unclear.
    pub findings: Vec<Finding>,
}

impl Source {
    /// Reads the text of a file, whose format its content tells.
    ///
    /// # Errors
    /// [`Unreadable`], when the file as a whole is refused.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        match Kind::of(bytes)? {
            Kind::Text => written(bytes),
            Kind::Archive => packed(bytes),
            Kind::Pdf => pdf::source(bytes, None),
        }
    }

    /// Reads the text of a PDF whose words poppler has listed (`pdftotext -bbox-layout`).
    ///
    /// # Errors
    /// [`Unreadable`], when the file as a whole is refused, or is no PDF (`I-005`).
    pub fn read_pdf(bytes: &[u8], listed: &str) -> Result<Self, Unreadable> {
        match Kind::of(bytes)? {
            Kind::Pdf => pdf::source(bytes, Some(listed)),
            _ => Err(Unreadable::OtherKind),
        }
    }
}

/// What a file is by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Characters: Markdown, plain text or HTML.
    Text,
    /// An archive: the formats of word processors.
    Archive,
    /// PDF.
    Pdf,
}

impl Kind {
    /// Tells what a file is; a PDF that begins as something else is refused, and so are programs,
    /// drawings and pictures.
    ///
    /// # Errors
    /// [`Unreadable::OtherKind`] (`I-005`), [`Unreadable::CorruptArchive`] (`I-013`) for an archive
    /// without its beginning, [`Unreadable::Locked`] (`I-017`).
    pub fn of(bytes: &[u8]) -> Result<Self, Unreadable> {
        const HEAD: usize = 1024;
        if bytes.starts_with(OLE) {
            return Err(Unreadable::Locked);
        }
        if archive::Archive::begins(bytes) {
            return Ok(Self::Archive);
        }
        match bytes[..bytes.len().min(HEAD)].windows(5).position(|five| five == b"%PDF-") {
            Some(0) => Ok(Self::Pdf),
            Some(_) => Err(Unreadable::OtherKind),
            None if archive::Archive::ends(bytes) => Err(Unreadable::CorruptArchive),
            None if text::is_other_kind(bytes) || is_drawing(bytes) => Err(Unreadable::OtherKind),
            None => Ok(Self::Text),
        }
    }
}

/// Tells whether a file begins as a drawing or a document in XML that is no page.
fn is_drawing(bytes: &[u8]) -> bool {
    const HEAD: usize = 4096;
    html::is_other_xml(&String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]))
}

/// How files of Office before 2007 begin, and those that a password locks.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Reads a document that is an archive.
fn packed(bytes: &[u8]) -> Result<Source, Unreadable> {
    let mut archive = archive::Archive::open(bytes)?;
    match (docx::is_ours(&mut archive)?, odt::is_ours(&mut archive)?) {
        (true, false) => docx::source(&mut archive),
        (false, true) => odt::source(&mut archive),
        _ => Err(Unreadable::OtherKind),
    }
}

/// Reads a file of characters: a page in HTML, or text.
fn written(bytes: &[u8]) -> Result<Source, Unreadable> {
    let decoded = text::decoded(bytes)?;
    if html::is_other_xml(&decoded.text) {
        return Err(Unreadable::OtherKind);
    }
    if html::is_html(&decoded.text) { html::source(&decoded) } else { text::source(&decoded) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_no_documents_are_refused_by_what_they_hold() {
        let drawing = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        let program = [b"MZ".as_slice(), &[0; 1000]].concat();
        let packed: Vec<u8> = (0..2000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
        for bytes in [drawing.as_slice(), &program, &packed] {
            assert_eq!(Kind::of(bytes), Err(Unreadable::OtherKind));
        }
        let archive = [b"XX\x03\x04rest".as_slice(), b"PK\x05\x06", &[0; 18]].concat();
        assert_eq!(Kind::of(&archive), Err(Unreadable::CorruptArchive));
        assert_eq!(Kind::of("Objectif général\u{7}".as_bytes()), Ok(Kind::Text));
        assert_eq!(Kind::of(b"<?xml version=\"1.0\"?><!DOCTYPE html><html>"), Ok(Kind::Text));
    }
}
