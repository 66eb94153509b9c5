//! The XML of word processors, one tag after the other, within limits.
//!
//! No document type, no entity, no tag with more attributes or text than a word processor writes.
//! Names are known by their namespace, so that a file is read the same whatever prefixes it chose.
//!
//! Choice: 0033

use std::borrow::Cow;
use std::io::{self, BufReader, Read};

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event as Raw};
use quick_xml::reader::Reader;

use crate::Unreadable;

/// The deepest nesting of tags.
const MAX_DEPTH: usize = 256;
/// The most attributes of one tag.
const MAX_ATTRIBUTES: usize = 64;
/// The longest single tag or text, in bytes.
const MAX_PIECE: u64 = 8_000_000;

/// A vocabulary that names belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ns {
    /// None, or one that says nothing here.
    Other,
    /// Word: paragraphs, tables.
    Word,
    /// References from a part to another.
    Reference,
    /// Alternatives for older readers.
    Alternative,
    /// Formulas.
    Math,
    /// Drawings in the way of Office 97.
    Vml,
    /// Drawings.
    Drawing,
    /// Charts and diagrams.
    Chart,
    /// The list of references of a package.
    Package,
    /// The list of kinds of a package.
    Kinds,
    /// OpenDocument: the document.
    Office,
    /// OpenDocument: text.
    Text,
    /// OpenDocument: tables.
    Table,
    /// OpenDocument: drawings.
    Draw,
    /// OpenDocument: styles.
    Style,
    /// OpenDocument: formatting.
    Format,
    /// OpenDocument: links.
    Link,
    /// OpenDocument: what the package holds.
    Manifest,
    /// Excel: workbooks and sheets.
    Sheet,
    /// Electronic invoices: the document.
    Invoice,
    /// Electronic invoices: credit notes.
    CreditNote,
    /// Electronic invoices: what holds other fields.
    Aggregate,
    /// Electronic invoices: single fields.
    Basic,
    /// Calls for another file in the place of an element.
    Include,
}

impl Ns {
    fn of(address: &str) -> Self {
        const ODF: &str = "urn:oasis:names:tc:opendocument:xmlns:";
        match address {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Self::Word,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            | "http://purl.oclc.org/ooxml/officeDocument/relationships" => Self::Reference,
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            | "http://purl.oclc.org/ooxml/spreadsheetml/main" => Self::Sheet,
            "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" => Self::Invoice,
            "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2" => Self::CreditNote,
            "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" => Self::Aggregate,
            "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" => Self::Basic,
            "http://www.w3.org/2001/XInclude" => Self::Include,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Alternative,
            "http://schemas.openxmlformats.org/officeDocument/2006/math"
            | "http://purl.oclc.org/ooxml/officeDocument/math" => Self::Math,
            "urn:schemas-microsoft-com:vml" => Self::Vml,
            "http://schemas.openxmlformats.org/drawingml/2006/main" | "http://purl.oclc.org/ooxml/drawingml/main" => {
                Self::Drawing
            }
            "http://schemas.openxmlformats.org/drawingml/2006/chart"
            | "http://schemas.openxmlformats.org/drawingml/2006/diagram"
            | "http://purl.oclc.org/ooxml/drawingml/chart"
            | "http://purl.oclc.org/ooxml/drawingml/diagram" => Self::Chart,
            "http://schemas.openxmlformats.org/package/2006/relationships" => Self::Package,
            "http://schemas.openxmlformats.org/package/2006/content-types" => Self::Kinds,
            "http://www.w3.org/1999/xlink" => Self::Link,
            _ => match address.strip_prefix(ODF) {
                Some("office:1.0") => Self::Office,
                Some("text:1.0") => Self::Text,
                Some("table:1.0") => Self::Table,
                Some("drawing:1.0") => Self::Draw,
                Some("style:1.0") => Self::Style,
                Some("xsl-fo-compatible:1.0") => Self::Format,
                Some("manifest:1.0") => Self::Manifest,
                _ => Self::Other,
            },
        }
    }
}

/// What stands next in the file.
#[derive(Debug)]
pub(crate) enum Event<'a> {
    /// A tag opens.
    Open(Tag<'a>),
    /// The tag that was opened last closes.
    Close,
    /// Characters.
    Text(Cow<'a, str>),
    /// The file ends, with all its tags closed.
    End,
}

/// An opening tag.
#[derive(Clone, Debug)]
pub(crate) struct Tag<'a> {
    /// The vocabulary of its name.
    pub(crate) ns: Ns,
    raw: BytesStart<'a>,
    scopes: &'a [Scope],
}

impl Tag<'_> {
    /// Returns its name without a prefix.
    pub(crate) fn name(&self) -> &str {
        self.raw.local_name().into_inner()
    }

    /// Tells whether this is the tag `name` of the vocabulary `ns`.
    pub(crate) fn is(&self, ns: Ns, name: &str) -> bool {
        self.ns == ns && self.name() == name
    }

    /// Returns the value of an attribute; one without a prefix is of no vocabulary.
    pub(crate) fn attribute(&self, ns: Ns, name: &str) -> Option<Cow<'_, str>> {
        let found = self.raw.attributes().with_checks(false).flatten().find(|attribute| {
            let (local, prefix) = attribute.key.decompose();
            let owner = prefix.map_or(Ns::Other, |prefix| resolve(self.scopes, prefix.as_ref()));
            local.as_ref() == name && owner == ns
        });
        found?.normalized_value(XmlVersion::Implicit1_0).ok()
    }
}

/// A prefix and what it stands for, down to the depth of tags where it was declared.
#[derive(Clone, Debug)]
struct Scope {
    depth: usize,
    prefix: Box<str>,
    ns: Ns,
}

fn resolve(scopes: &[Scope], prefix: &str) -> Ns {
    scopes.iter().rev().find(|scope| &*scope.prefix == prefix).map_or(Ns::Other, |scope| scope.ns)
}

/// Reads one XML file.
pub(crate) struct Xml<R: Read> {
    reader: Reader<BufReader<Gauge<R>>>,
    piece: Vec<u8>,
    scopes: Vec<Scope>,
    depth: usize,
    /// The tag read last closes where it opens.
    empty: bool,
    /// A tag was closed: what it declared goes with the next step.
    closed: bool,
}

impl<R: Read> Xml<R> {
    pub(crate) fn new(read: R) -> Self {
        Self::with_pieces(read, MAX_PIECE)
    }

    /// Reads a file whose single tags and texts have at most `most` bytes.
    pub(crate) fn with_pieces(read: R, most: u64) -> Self {
        let reader = Reader::from_reader(BufReader::with_capacity(32 * 1024, Gauge { read, since: 0, most }));
        Self { reader, piece: Vec::new(), scopes: Vec::new(), depth: 0, empty: false, closed: false }
    }

    /// Reads what stands next.
    ///
    /// # Errors
    /// [`Unreadable`]: too large, corrupt, hostile.
    pub(crate) fn next(&mut self) -> Result<Event<'_>, Unreadable> {
        if std::mem::take(&mut self.closed) {
            let depth = self.depth;
            self.scopes.truncate(self.scopes.partition_point(|scope| scope.depth <= depth));
        }
        if std::mem::take(&mut self.empty) {
            return Ok(close(&mut self.depth, &mut self.closed));
        }
        self.piece.clear();
        self.reader.get_mut().get_mut().since = 0;
        match self.reader.read_event_into(&mut self.piece).map_err(|error| refusal(&error))? {
            Raw::Start(tag) => {
                self.depth += 1;
                declare(&tag, self.depth, &mut self.scopes)?;
                Ok(Event::Open(opened(tag, &self.scopes)))
            }
            Raw::Empty(tag) => {
                (self.depth, self.empty) = (self.depth + 1, true);
                declare(&tag, self.depth, &mut self.scopes)?;
                Ok(Event::Open(opened(tag, &self.scopes)))
            }
            Raw::End(_) => Ok(close(&mut self.depth, &mut self.closed)),
            Raw::Text(text) => Ok(Event::Text(text.xml10_content())),
            Raw::CData(text) => Ok(Event::Text(text.xml10_content())),
            Raw::GeneralRef(name) => match name.resolve_char_ref().map_err(|_| Unreadable::HostileXml)? {
                Some(c) => Ok(Event::Text(Cow::Owned(c.to_string()))),
                None => Ok(Event::Text(Cow::Borrowed(resolve_predefined_entity(&name).ok_or(Unreadable::HostileXml)?))),
            },
            Raw::Decl(declared) => in_utf8(declared.encoding().and_then(Result::ok).as_deref()),
            Raw::Comment(_) | Raw::PI(_) => Ok(Event::Text(Cow::Borrowed(""))),
            Raw::DocType(_) => Err(Unreadable::HostileXml),
            Raw::Eof if self.depth > 0 => Err(Unreadable::CorruptArchive),
            Raw::Eof => Ok(Event::End),
        }
    }
}

fn close(depth: &mut usize, closed: &mut bool) -> Event<'static> {
    *depth = depth.saturating_sub(1);
    *closed = true;
    Event::Close
}

/// Checks a tag, and notes the vocabularies that it declares.
fn declare(tag: &BytesStart<'_>, depth: usize, scopes: &mut Vec<Scope>) -> Result<(), Unreadable> {
    if depth > MAX_DEPTH {
        return Err(Unreadable::HostileXml);
    }
    for (number, attribute) in tag.attributes().enumerate() {
        if number >= MAX_ATTRIBUTES {
            return Err(Unreadable::HostileXml);
        }
        let attribute = attribute.map_err(|_| Unreadable::CorruptArchive)?;
        let declared = match attribute.key.as_ref() {
            "xmlns" => Some(""),
            key => key.strip_prefix("xmlns:"),
        };
        if declared.is_none() && !attribute.value.contains('&') {
            continue;
        }
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Unreadable::HostileXml)?;
        scopes.extend(declared.map(|prefix| Scope { depth, prefix: prefix.into(), ns: Ns::of(&value) }));
    }
    Ok(())
}

fn opened<'a>(raw: BytesStart<'a>, scopes: &'a [Scope]) -> Tag<'a> {
    let ns = resolve(scopes, raw.name().prefix().map_or("", |prefix| prefix.into_inner()));
    Tag { ns, raw, scopes }
}

/// Refuses a file that says it is not in UTF-8.
fn in_utf8(encoding: Option<&str>) -> Result<Event<'static>, Unreadable> {
    match encoding {
        Some(other) if !other.eq_ignore_ascii_case("utf-8") && !other.eq_ignore_ascii_case("us-ascii") => {
            Err(Unreadable::Encoding)
        }
        _ => Ok(Event::Text(Cow::Borrowed(""))),
    }
}

fn refusal(error: &quick_xml::Error) -> Unreadable {
    match error {
        quick_xml::Error::Io(error) => {
            let known = error.get_ref().and_then(|error| error.downcast_ref::<Unreadable>());
            known.copied().unwrap_or(Unreadable::CorruptArchive)
        }
        quick_xml::Error::Encoding(_) => Unreadable::Encoding,
        _ => Unreadable::CorruptArchive,
    }
}

/// Counts what was read since the last tag, so that no single one fills the memory.
struct Gauge<R> {
    read: R,
    since: u64,
    most: u64,
}

impl<R: Read> Read for Gauge<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.read.read(into)?;
        self.since = self.since.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        if self.since > self.most { Err(io::Error::other(Unreadable::UnpacksTooLarge)) } else { Ok(count) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes what stands in `file` in one line.
    fn told(file: &str) -> Result<String, Unreadable> {
        let mut xml = Xml::new(file.as_bytes());
        let mut out = String::new();
        loop {
            match xml.next()? {
                Event::Open(tag) => {
                    let value = tag.attribute(Ns::Word, "val").unwrap_or_default();
                    out.push_str(&format!("<{:?}:{}{value}>", tag.ns, tag.name()));
                }
                Event::Close => out.push_str("</>"),
                Event::Text(text) => out.push_str(&text),
                Event::End => return Ok(out),
            }
        }
    }

    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    #[test]
    fn names_are_known_by_their_vocabulary_and_not_by_their_prefix() {
        let known = format!("<a xmlns='{WORD}'><b:t xmlns:b='{WORD}' b:val='1' val='2'>x</b:t><b:t/></a>");
        assert_eq!(told(&known).unwrap(), "<Word:a><Word:t1>x</><Other:t></></>");
    }

    #[test]
    fn characters_are_told_as_they_are_shown() {
        let file = "<?xml version='1.0' encoding='UTF-8'?><a>&lt;é&#x20AC;<!-- no --><![CDATA[<&]]></a>";
        assert_eq!(told(file).unwrap(), "<Other:a><é€<&</>");
    }

    #[test]
    fn what_is_made_to_harm_is_refused() {
        let many: String = (0..200_000).map(|i| format!(" xmlns:n{i}='u{i}'")).collect();
        for hostile in [
            "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>".to_owned(),
            "<a>&e;</a>".to_owned(),
            "<a b='&e;'/>".to_owned(),
            format!("<a{many}/>"),
            "<a>".repeat(300),
        ] {
            assert_eq!(told(&hostile).unwrap_err(), Unreadable::HostileXml, "{hostile:.60}");
        }
        for broken in ["<a>", "<a></b>", "<a", "<a b/>", "<a b='1' b='2'/>", "<a>&#xD800;</a>"] {
            assert!(matches!(told(broken), Err(Unreadable::CorruptArchive | Unreadable::HostileXml)), "{broken}");
        }
        assert_eq!(told(&format!("<a>{}</a>", "x".repeat(9_000_000))).unwrap_err(), Unreadable::UnpacksTooLarge);
        assert_eq!(told("<?xml version='1.0' encoding='UTF-16'?><a/>").unwrap_err(), Unreadable::Encoding);
    }
}
