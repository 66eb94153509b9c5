//! Styles of a Word document: what they say of lines through words, hidden words, lists, headings.
//!
//! Fonts, sizes and colours are left out.
//!
//! Choice: 0033

use std::collections::HashMap;
use std::io::Read;

use super::{is_on, value};
use crate::Unreadable;
use crate::source::xml::{Event, Ns, Tag, Xml};

/// How many styles may rest on one another.
const MAX_CHAIN: usize = 32;

/// What typography says about words, as far as it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) struck: Option<bool>,
    pub(super) struck_twice: Option<bool>,
    pub(super) hidden: Option<bool>,
}

impl Marks {
    /// Notes what a property of a run says.
    pub(super) fn note(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "strike" => self.struck = Some(is_on(tag)),
            "dstrike" => self.struck_twice = Some(is_on(tag)),
            "vanish" => self.hidden = Some(is_on(tag)),
            _ => {}
        }
    }

    fn or(self, base: Self) -> Self {
        Self {
            struck: self.struck.or(base.struck),
            struck_twice: self.struck_twice.or(base.struck_twice),
            hidden: self.hidden.or(base.hidden),
        }
    }
}

/// How far a paragraph and its first line begin from the margin, in thousandths of a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Indent {
    left: Option<i64>,
    first: Option<i64>,
}

impl Indent {
    /// Notes what an indent says, in twentieths of a point.
    pub(super) fn note(&mut self, tag: &Tag<'_>) {
        const TWENTIETH: i64 = 50;
        let of = |name| tag.attribute(Ns::Word, name).and_then(|text| text.parse::<i32>().ok());
        let points = |twentieths: i32| i64::from(twentieths) * TWENTIETH;
        self.left = of("left").or(of("start")).map(points).or(self.left);
        self.first = of("hanging").map(|by| -points(by)).or(of("firstLine").map(points)).or(self.first);
    }

    /// Returns this indent, with what `base` says besides.
    pub(super) fn or(self, base: Self) -> Self {
        Self { left: self.left.or(base.left), first: self.first.or(base.first) }
    }

    /// Returns where the first line begins.
    pub(super) fn first_line(self) -> i64 {
        self.left.unwrap_or(0).saturating_add(self.first.unwrap_or(0))
    }
}

/// What a paragraph is for by its style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// Text.
    #[default]
    Text,
    /// A heading, of whatever level.
    Heading,
    /// A line of a table of contents.
    Contents,
}

/// A style with all that it takes from those it rests on.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    pub(super) marks: Marks,
    pub(super) role: Role,
    /// The list it puts paragraphs into.
    pub(super) list: Option<String>,
    pub(super) level: Option<usize>,
    pub(super) indent: Indent,
}

/// A style as it is written.
#[derive(Debug, Default)]
struct Written {
    base: Option<String>,
    style: Style,
    outline: Option<bool>,
}

/// The styles of a document, by their identifiers.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    defaults: Marks,
    paragraph: Style,
}

impl Styles {
    /// Reads the part with the styles.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub(super) fn read(file: impl Read) -> Result<Self, Unreadable> {
        let mut reader = Reader::default();
        let mut xml = Xml::new(file);
        loop {
            match xml.next()? {
                Event::Open(tag) => reader.open(&tag),
                Event::Close => {
                    reader.path.pop();
                }
                Event::Text(_) => {}
                Event::End => return Ok(reader.styles()),
            }
        }
    }

    /// Returns the style of a paragraph; one without a name has the document's own.
    pub(super) fn paragraph(&self, id: Option<&str>) -> Style {
        let Some(id) = id else { return self.paragraph.clone() };
        let unknown = || Style { role: role(id), ..Style::default() };
        self.styles.get(id).cloned().unwrap_or_else(unknown)
    }

    /// Tells whether a run is struck out and whether it is hidden: what it says itself, or else the
    /// styles of its paragraph and its own, of which one undoes the other.
    pub(super) fn typography(&self, paragraph: &Style, run: Option<&str>, direct: Marks) -> (bool, bool) {
        let own = run.and_then(|id| self.styles.get(id)).map(|style| style.marks).unwrap_or_default();
        let one = |direct: Option<bool>, default: Option<bool>, of: fn(&Marks) -> Option<bool>| {
            let styled = of(&paragraph.marks).unwrap_or(false) != of(&own).unwrap_or(false);
            direct.unwrap_or(styled || default.unwrap_or(false))
        };
        let struck = one(direct.struck, self.defaults.struck, |marks| marks.struck)
            || one(direct.struck_twice, self.defaults.struck_twice, |marks| marks.struck_twice);
        (struck, one(direct.hidden, self.defaults.hidden, |marks| marks.hidden))
    }
}

/// Tells what a paragraph is for by the name of its style, of which Word writes the English one.
fn role(name: &str) -> Role {
    let name: String = name.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    match name.as_str() {
        "heading" | "title" | "subtitle" | "titre" | "soustitre" | "kop" | "titel" | "ondertitel" | "überschrift"
        | "berschrift" | "untertitel" => Role::Heading,
        "toc" | "tocheading" | "tableoffigures" | "index" | "indexheading" => Role::Contents,
        _ => Role::Text,
    }
}

/// Reads styles while the file goes by.
#[derive(Debug, Default)]
struct Reader {
    path: Vec<Step>,
    written: HashMap<String, Written>,
    current: Option<String>,
    defaults: Marks,
    paragraph: Option<String>,
}

/// Where in the file the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Defaults,
    Style,
    Run,
    Paragraph,
    /// A list, or anything else whose tags are told apart by their names.
    Other,
    /// Parts of a style that hold under a condition, or held before a change.
    Aside,
}

impl Reader {
    fn open(&mut self, tag: &Tag<'_>) {
        let within = self.path.last().copied().unwrap_or(Step::Other);
        let step = match (tag.ns, tag.name(), within) {
            (_, _, Step::Aside) | (Ns::Word, "tblStylePr" | "rPrChange" | "pPrChange", _) => Step::Aside,
            (Ns::Word, "docDefaults", _) => Step::Defaults,
            (Ns::Word, "style", _) => {
                self.begin(tag);
                Step::Style
            }
            (Ns::Word, "rPr", _) => Step::Run,
            (Ns::Word, "pPr", _) => Step::Paragraph,
            (Ns::Word, _, Step::Run) => {
                self.marks(tag);
                Step::Other
            }
            (Ns::Word, ..) => {
                self.property(tag);
                Step::Other
            }
            _ => Step::Other,
        };
        self.path.push(step);
    }

    fn begin(&mut self, tag: &Tag<'_>) {
        let id = tag.attribute(Ns::Word, "styleId").unwrap_or_default().into_owned();
        let of_paragraphs = tag.attribute(Ns::Word, "type").is_none_or(|kind| kind == "paragraph");
        let default = tag.attribute(Ns::Word, "default").is_some_and(|on| matches!(&*on, "1" | "true" | "on"));
        if of_paragraphs && default {
            self.paragraph = Some(id.clone());
        }
        self.written.insert(id.clone(), Written::default());
        self.current = Some(id);
    }

    fn marks(&mut self, tag: &Tag<'_>) {
        if self.path.contains(&Step::Defaults) {
            self.defaults.note(tag);
        } else if let Some(written) = self.current.as_ref().and_then(|id| self.written.get_mut(id)) {
            written.style.marks.note(tag);
        }
    }

    fn property(&mut self, tag: &Tag<'_>) {
        let Some(written) = self.current.as_ref().and_then(|id| self.written.get_mut(id)) else { return };
        match tag.name() {
            "name" => written.style.role = role(&value(tag)),
            "basedOn" => written.base = Some(value(tag).into_owned()),
            "numId" => written.style.list = Some(value(tag).into_owned()),
            "ilvl" => written.style.level = value(tag).parse().ok(),
            "ind" => written.style.indent.note(tag),
            "outlineLvl" => written.outline = value(tag).parse::<u8>().ok().map(|level| level < 9),
            _ => {}
        }
    }

    fn styles(self) -> Styles {
        let resolved = self.written.keys().map(|id| (id.clone(), self.resolved(id))).collect();
        let paragraph = self.paragraph.as_ref().map(|id| self.resolved(id)).unwrap_or_default();
        Styles { styles: resolved, defaults: self.defaults, paragraph }
    }

    /// Puts a style together with those that it rests on.
    fn resolved(&self, id: &str) -> Style {
        let mut next = Some(id);
        let mut style = Style::default();
        let mut outline = None;
        for _ in 0..MAX_CHAIN {
            let Some(written) = next.and_then(|id| self.written.get(id)) else { break };
            style.marks = style.marks.or(written.style.marks);
            style.list = style.list.or_else(|| written.style.list.clone());
            style.level = style.level.or(written.style.level);
            style.indent = style.indent.or(written.style.indent);
            outline = outline.or(written.outline);
            if style.role == Role::Text {
                style.role = written.style.role;
            }
            next = written.base.as_deref();
        }
        if outline == Some(true) && style.role == Role::Text {
            style.role = Role::Heading;
        }
        style
    }
}
