//! The XML of banks, one tag after the other, within limits; names without their prefixes.
//!
//! No document type, no entity, no more tags in each other or attributes on one than a bank writes.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use terms::Code;

use crate::codes::{B_004, B_005};

/// The deepest nesting of tags.
const MAX_DEPTH: usize = 64;
/// The most attributes of one tag.
const MAX_ATTRIBUTES: usize = 64;

/// A tag with what it holds.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// The characters that stand directly in it.
    text: String,
    currency: Option<String>,
    children: Vec<Element>,
}

impl Element {
    /// Returns the characters that stand directly in it, without the blanks around them.
    pub(crate) fn text(&self) -> &str {
        self.text.trim()
    }

    /// Returns the currency that it names as an attribute.
    pub(crate) fn currency(&self) -> Option<&str> {
        self.currency.as_deref()
    }

    /// Returns the tags `name` that stand directly in it.
    pub(crate) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// Returns the first tag at the end of `path`.
    pub(crate) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| element.children.iter().find(|child| child.name == *name))
    }

    /// Returns the characters of the first tag at the end of `path`, unless there are none.
    pub(crate) fn said(&self, path: &[&str]) -> Option<&str> {
        self.at(path).map(Self::text).filter(|text| !text.is_empty())
    }
}

/// What stands next.
pub(crate) enum Step {
    /// A tag opens.
    Open(Element),
    /// The tag that was opened last closes.
    Close,
    /// The file ends, with all its tags closed.
    End,
}

/// Reads one file.
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    open: usize,
    /// The tag read last closes where it opens.
    empty: bool,
}

impl<'a> Xml<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { reader: Reader::from_str(text), open: 0, empty: false }
    }

    /// Reads on to the next tag that opens or closes.
    ///
    /// # Errors
    /// B-004 or B-005.
    pub(crate) fn next(&mut self) -> Result<Step, Code> {
        self.step(&mut String::new())
    }

    /// Reads on to the next tag, and adds the characters before it to `text`.
    fn step(&mut self, text: &mut String) -> Result<Step, Code> {
        if std::mem::take(&mut self.empty) {
            self.open -= 1;
            return Ok(Step::Close);
        }
        loop {
            match self.reader.read_event().map_err(|_| B_005)? {
                Event::Start(tag) => return self.opened(&tag),
                Event::Empty(tag) => {
                    self.empty = true;
                    return self.opened(&tag);
                }
                Event::End(_) => {
                    self.open = self.open.checked_sub(1).ok_or(B_005)?;
                    return Ok(Step::Close);
                }
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::CData(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(name) => match name.resolve_char_ref().map_err(|_| B_004)? {
                    Some(sign) => text.push(sign),
                    None => text.push_str(resolve_predefined_entity(&name).ok_or(B_004)?),
                },
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::DocType(_) => return Err(B_004),
                Event::Eof if self.open > 0 => return Err(B_005),
                Event::Eof => return Ok(Step::End),
            }
        }
    }

    fn opened(&mut self, tag: &BytesStart<'_>) -> Result<Step, Code> {
        self.open += 1;
        if self.open > MAX_DEPTH {
            return Err(B_004);
        }
        let mut currency = None;
        for (number, attribute) in tag.attributes().enumerate() {
            let attribute = attribute.map_err(|_| B_005)?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| B_004)?;
            if number >= MAX_ATTRIBUTES {
                return Err(B_004);
            }
            if attribute.key.local_name().as_ref() == "Ccy" {
                currency = Some(value.into_owned());
            }
        }
        let name = tag.local_name().as_ref().to_owned();
        Ok(Step::Open(Element { name, currency, ..Element::default() }))
    }

    /// Reads the rest of the tag that was opened last.
    ///
    /// # Errors
    /// B-004 or B-005.
    pub(crate) fn whole(&mut self, mut element: Element) -> Result<Element, Code> {
        loop {
            let mut text = String::new();
            let step = self.step(&mut text)?;
            element.text.push_str(&text);
            match step {
                Step::Open(child) => {
                    let child = self.whole(child)?;
                    element.children.push(child);
                }
                Step::Close => return Ok(element),
                Step::End => return Err(B_005),
            }
        }
    }
}
