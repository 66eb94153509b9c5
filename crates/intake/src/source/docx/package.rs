//! The parts of a Word document and how they refer to one another.
//!
//! Choice: 0033

use std::borrow::Cow;
use std::io::Read;

use crate::Unreadable;
use crate::source::archive::{Archive, Unpacked};
use crate::source::xml::{Event, Ns, Tag, Xml};

/// Where the list of kinds stands.
const KINDS: &str = "[Content_Types].xml";
/// Where the main part stands when nothing says so.
const USUAL: &str = "word/document.xml";

/// A reference from one part to another.
#[derive(Debug)]
struct Reference {
    /// The last word of its type: `styles`, `header`.
    kind: String,
    target: String,
    outside: bool,
}

/// The parts of a document.
#[derive(Debug)]
pub(super) struct Package {
    /// The name of the part with the text.
    pub(super) main: String,
    references: Vec<Reference>,
    /// The names of the heads and feet.
    pub(super) edges: Vec<String>,
    /// What lies outside of the file, other than the targets of links.
    pub(super) outside: Vec<String>,
    pub(super) has_macros: bool,
}

impl Package {
    /// Reads how the parts refer to one another.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub(super) fn read(archive: &mut Archive<'_>) -> Result<Self, Unreadable> {
        let main = main_part(archive)?.ok_or(Unreadable::OtherKind)?;
        let references = references(archive, &main)?;
        let edge = |reference: &&Reference| matches!(reference.kind.as_str(), "header" | "footer");
        let edges = references.iter().filter(edge).map(|reference| reference.target.clone()).collect();
        let lists: Vec<String> = archive.names().iter().filter(|name| name.ends_with(".rels")).cloned().collect();
        let mut outside = Vec::new();
        for list in lists {
            let part = archive.part(&list)?.ok_or(Unreadable::CorruptArchive)?;
            outside
                .extend(listed(part, "")?.into_iter().filter(|r| r.outside && r.kind != "hyperlink").map(|r| r.target));
        }
        let is_macro = |name: &String| {
            let name = name.to_ascii_lowercase();
            name.ends_with("vbaproject.bin") || name.contains("/activex/")
        };
        let has_macros = archive.names().iter().any(is_macro);
        Ok(Self { main, references, edges, outside, has_macros })
    }

    /// Opens the part that the text refers to as `kind`.
    ///
    /// # Errors
    /// [`Unreadable::CorruptArchive`] (`I-013`), when it is not there.
    pub(super) fn part<'z, 'a>(
        &self,
        archive: &'z mut Archive<'a>,
        kind: &str,
    ) -> Result<Option<Unpacked<'z, 'a>>, Unreadable> {
        let found = self.references.iter().find(|reference| reference.kind == kind && !reference.outside);
        let Some(reference) = found else { return Ok(None) };
        archive.part(&reference.target)?.ok_or(Unreadable::CorruptArchive).map(Some)
    }
}

/// Returns the name of the part with the text, or `None` when the archive is no Word document.
pub(super) fn main_part(archive: &mut Archive<'_>) -> Result<Option<String>, Unreadable> {
    let Some(part) = archive.part(KINDS)? else { return Ok(None) };
    let typed = typed_main(part)?;
    let root = references(archive, "")?.into_iter().find(|reference| reference.kind == "officeDocument");
    Ok(match (typed, root) {
        (Some(typed), Some(root)) if typed.eq_ignore_ascii_case(&root.target) => Some(typed),
        (Some(_), Some(_)) => return Err(Unreadable::CorruptArchive),
        (Some(typed), None) => Some(typed),
        (None, Some(root)) => Some(root.target).filter(|target| target.eq_ignore_ascii_case(USUAL)),
        (None, None) => archive.has(USUAL).then(|| USUAL.to_owned()),
    })
}

/// Returns the part that the list of kinds calls a Word document.
fn typed_main(file: impl Read) -> Result<Option<String>, Unreadable> {
    let mut found = None;
    each(file, |tag| {
        let kind = tag.attribute(Ns::Other, "ContentType").unwrap_or_default().to_ascii_lowercase();
        let word = kind.contains("wordprocessingml.") || kind.starts_with("application/vnd.ms-word.");
        if tag.is(Ns::Kinds, "Override") && word && kind.ends_with(".main+xml") {
            let name = tag.attribute(Ns::Other, "PartName").unwrap_or_default();
            found = Some(name.trim_start_matches('/').to_owned());
        }
    })?;
    Ok(found)
}

/// Reads the references of the part `name`; without a name, those of the whole document.
fn references(archive: &mut Archive<'_>, name: &str) -> Result<Vec<Reference>, Unreadable> {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let list = format!("{folder}{}_rels/{file}.rels", if folder.is_empty() { "" } else { "/" });
    match archive.part(&list)? {
        Some(part) => listed(part, folder),
        None => Ok(Vec::new()),
    }
}

fn listed(file: impl Read, folder: &str) -> Result<Vec<Reference>, Unreadable> {
    let mut found = Vec::new();
    each(file, |tag| {
        if tag.is(Ns::Package, "Relationship") {
            let get = |name| tag.attribute(Ns::Other, name).unwrap_or_default();
            let outside = get("TargetMode").eq_ignore_ascii_case("External");
            let kind = get("Type").rsplit('/').next().unwrap_or_default().to_owned();
            let target = if outside { get("Target") } else { Cow::from(inside(folder, &get("Target"))) };
            found.push(Reference { kind, target: target.into_owned(), outside });
        }
    })?;
    Ok(found)
}

/// Returns the name that `target` has when a part in `folder` refers to it.
fn inside(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.retain(|step| !step.is_empty());
    steps.join("/")
}

/// Shows each opening tag of a file.
fn each(file: impl Read, mut show: impl FnMut(&Tag<'_>)) -> Result<(), Unreadable> {
    let mut xml = Xml::new(file);
    loop {
        match xml.next()? {
            Event::Open(tag) => show(&tag),
            Event::Close | Event::Text(_) => {}
            Event::End => return Ok(()),
        }
    }
}
