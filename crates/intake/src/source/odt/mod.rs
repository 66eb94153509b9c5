//! OpenDocument texts (`.odt`): what their paragraphs, lists and tables show.
//!
//! Choice: 0033

mod lists;
mod story;
mod styles;

use std::io::Read;

use super::archive::Archive;
use super::aside::Apart;
use super::xml::{Event, Ns, Xml};
use super::{Format, Source, lead};
use crate::Unreadable;
use story::Story;

/// Tells whether the archive says that it is an OpenDocument text.
pub(super) fn is_ours(archive: &mut Archive<'_>) -> Result<bool, Unreadable> {
    const KINDS: [&str; 3] = [
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template",
        "application/vnd.oasis.opendocument.text-web",
    ];
    Ok(stated_kind(archive)?.is_some_and(|kind| KINDS.contains(&kind.as_str())))
}

/// Returns what an OpenDocument says it is.
pub(crate) fn stated_kind(archive: &mut Archive<'_>) -> Result<Option<String>, Unreadable> {
    let Some(part) = archive.part("mimetype")? else { return Ok(None) };
    let mut kind = String::new();
    part.take(100).read_to_string(&mut kind).map_err(|_| Unreadable::CorruptArchive)?;
    Ok(Some(kind.trim().to_owned()))
}

/// Reads an OpenDocument text.
///
/// # Errors
/// [`Unreadable`].
pub(super) fn source(archive: &mut Archive<'_>) -> Result<Source, Unreadable> {
    if is_locked(archive)? {
        return Err(Unreadable::Locked);
    }
    let mut story = Story::default();
    if archive.names().iter().any(|name| name.starts_with("Basic/") || name.starts_with("Scripts/")) {
        story.aside.end(Apart::Macro);
    }
    if let Some(part) = archive.part("styles.xml")? {
        story.read(part)?;
    }
    let part = archive.part("content.xml")?.ok_or(Unreadable::CorruptArchive)?;
    story.read(part)?;
    let Story { out, mut aside, edges, .. } = story;
    edges.iter().for_each(|words| aside.edge(words));
    lead::finish(out, aside, &edges, Format::Odt)
}

/// Tells whether a password locks parts of the document.
pub(crate) fn is_locked(archive: &mut Archive<'_>) -> Result<bool, Unreadable> {
    let Some(part) = archive.part("META-INF/manifest.xml")? else { return Ok(false) };
    let mut xml = Xml::new(part);
    loop {
        match xml.next()? {
            Event::Open(tag) if tag.is(Ns::Manifest, "encryption-data") => return Ok(true),
            Event::Open(_) | Event::Close | Event::Text(_) => {}
            Event::End => return Ok(false),
        }
    }
}
