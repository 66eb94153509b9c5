//! Which PDF is not read: locked, broken, two kinds of file at once, one that starts programs.

use lopdf::{Document, LoadOptions, Object, ObjectId};

use super::{MAX_UNPACKED, is_too_large};
use crate::Unreadable;

/// The largest PDF that is read, in bytes.
///
/// Choice: 0033
const MAX_BYTES: usize = 25_000_000;
/// The most pages that are read.
///
/// Choice: 0033
const MAX_PAGES: usize = 500;

/// Opens a PDF and finds its pages.
///
/// # Errors
/// [`Unreadable`]: too large, two kinds at once, locked, corrupt, with content that acts.
pub(super) fn open(bytes: &[u8]) -> Result<(Document, Vec<ObjectId>), Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if is_archive_too(bytes) {
        return Err(Unreadable::OtherKind);
    }
    let options = LoadOptions::with_max_decompressed_size(MAX_UNPACKED);
    let document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        error if is_too_large(&error) => Unreadable::UnpacksTooLarge,
        _ if holds(bytes, b"/Encrypt") => Unreadable::Locked,
        _ => Unreadable::CorruptPdf,
    })?;
    if document.is_encrypted() {
        return Err(Unreadable::Locked);
    }
    if document.objects.values().any(acts) {
        return Err(Unreadable::ActiveContent);
    }
    let pages = pages(&document)?;
    Ok((document, pages))
}

/// Tells whether the end of an archive follows the end of the PDF.
fn is_archive_too(bytes: &[u8]) -> bool {
    let end = bytes.windows(5).rposition(|five| five == b"%%EOF").unwrap_or(0);
    holds(&bytes[end..], b"PK\x05\x06")
}

pub(super) fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Tells whether an action in `object` runs a script or starts a program.
fn acts(object: &Object) -> bool {
    match object {
        Object::Array(list) => list.iter().any(acts),
        Object::Dictionary(dictionary) | Object::Stream(lopdf::Stream { dict: dictionary, .. }) => {
            let kind = dictionary.get(b"S").and_then(Object::as_name).unwrap_or_default();
            matches!(kind, b"JavaScript" | b"Launch") || dictionary.iter().any(|(_, value)| acts(value))
        }
        _ => false,
    }
}

/// Finds the pages; there are as many as the document says.
fn pages(document: &Document) -> Result<Vec<ObjectId>, Unreadable> {
    let pages: Vec<ObjectId> = document.page_iter().take(MAX_PAGES + 1).collect();
    let root = document.catalog().and_then(|catalog| catalog.get_deref(b"Pages", document)).and_then(Object::as_dict);
    let stated = root.and_then(|root| root.get_deref(b"Count", document)).and_then(Object::as_i64);
    match stated {
        _ if pages.len() > MAX_PAGES => Err(Unreadable::TooLarge),
        Ok(stated) if usize::try_from(stated) == Ok(pages.len()) && !pages.is_empty() => Ok(pages),
        _ => Err(Unreadable::CorruptPdf),
    }
}
