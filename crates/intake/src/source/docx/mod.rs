//! Word documents (`.docx`): what their paragraphs, lists and tables show.
//!
//! Fonts, colours, levels of headings are left out; nothing outside of the file is ever asked for.
//!
//! Choice: 0033

mod fields;
mod numbering;
mod package;
mod story;
mod styles;
mod symbols;

use std::borrow::Cow;

use super::archive::Archive;
use super::aside::{Apart, Aside};
use super::transcript::Run;
use super::xml::{Ns, Tag};
use super::{Format, Source, lead};
use crate::Unreadable;
use numbering::Numbering;
use package::Package;
use story::{NoteKind, Notes, Story, Way};
use styles::Styles;

/// Tells whether the archive says that it is a Word document.
pub(super) fn is_ours(archive: &mut Archive<'_>) -> Result<bool, Unreadable> {
    Ok(package::main_part(archive)?.is_some())
}

/// Reads a Word document.
///
/// # Errors
/// [`Unreadable`].
pub(super) fn source(archive: &mut Archive<'_>) -> Result<Source, Unreadable> {
    let package = Package::read(archive)?;
    let styles = match package.part(archive, "styles")? {
        Some(part) => Styles::read(part)?,
        None => Styles::default(),
    };
    let numbering = match package.part(archive, "numbering")? {
        Some(part) => Numbering::read(part)?,
        None => Numbering::default(),
    };
    let (notes, aside) = notes(archive, &package, &styles, &numbering)?;
    let (edges, mut aside) = edges(archive, &package, (&styles, &numbering), aside)?;
    package.outside.iter().for_each(|target| aside.add(Apart::Outside, target));
    if package.has_macros {
        aside.end(Apart::Macro);
    }
    let story = Story::new(&styles, &numbering, Way::Text, notes, aside);
    let part = archive.part(&package.main)?.ok_or(Unreadable::CorruptArchive)?;
    let mut story = story.read(part)?;
    story.write_rest();
    lead::finish(story.out, story.aside, &edges, Format::Docx)
}

/// Reads what the notes and comments say.
fn notes(
    archive: &mut Archive<'_>,
    package: &Package,
    styles: &Styles,
    numbering: &Numbering,
) -> Result<(Notes, Aside), Unreadable> {
    let (mut notes, mut aside) = (Notes::new(), Aside::default());
    for (name, kind) in [("footnotes", NoteKind::Foot), ("endnotes", NoteKind::End), ("comments", NoteKind::Comment)] {
        if let Some(part) = package.part(archive, name)? {
            let story = Story::new(styles, numbering, Way::Notes(kind), notes, aside);
            (notes, aside) = story.read(part)?.into_notes();
        }
    }
    Ok((notes, aside))
}

/// Reads the heads and feet of the pages.
fn edges(
    archive: &mut Archive<'_>,
    package: &Package,
    (styles, numbering): (&Styles, &Numbering),
    mut aside: Aside,
) -> Result<(Vec<String>, Aside), Unreadable> {
    let mut lines = Vec::new();
    for name in &package.edges {
        let part = archive.part(name)?.ok_or(Unreadable::CorruptArchive)?;
        let story = Story::new(styles, numbering, Way::Edge, Notes::new(), aside).read(part)?;
        let paragraphs: Vec<String> = story.edge.iter().map(|runs| words(runs)).collect();
        aside = story.aside;
        aside.edge(&paragraphs.join("\n"));
        lines.extend(paragraphs);
    }
    Ok((lines, aside))
}

fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Returns the value that most tags of Word have.
fn value<'t>(tag: &'t Tag<'_>) -> Cow<'t, str> {
    tag.attribute(Ns::Word, "val").unwrap_or_default()
}

/// Tells whether a property is on, as it is when nothing says that it is off.
fn is_on(tag: &Tag<'_>) -> bool {
    !matches!(&*value(tag), "0" | "false" | "off" | "none")
}
