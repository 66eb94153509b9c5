//! Lists of a Word document: the number that Word shows before a paragraph.
//!
//! Choice: 0033

use std::collections::{HashMap, HashSet};
use std::io::Read;

use super::{is_on, value};
use crate::Unreadable;
use crate::source::numerals::{letters, roman};
use crate::source::xml::{Event, Ns, Tag, Xml};

/// How many levels a list has.
const LEVELS: usize = 9;

/// How a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Form {
    #[default]
    Decimal,
    /// With a zero before one digit.
    TwoDigits,
    Letters {
        capital: bool,
    },
    Roman {
        capital: bool,
    },
    Bullet,
    None,
}

impl Form {
    fn of(name: &str) -> Self {
        match name {
            "decimalZero" => Self::TwoDigits,
            "lowerLetter" => Self::Letters { capital: false },
            "upperLetter" => Self::Letters { capital: true },
            "lowerRoman" => Self::Roman { capital: false },
            "upperRoman" => Self::Roman { capital: true },
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    fn write(self, number: u32) -> String {
        match self {
            Self::Decimal | Self::Bullet => number.to_string(),
            Self::TwoDigits => format!("{number:02}"),
            Self::Letters { capital } => letters(number, capital),
            Self::Roman { capital } => roman(number, capital),
            Self::None => String::new(),
        }
    }
}

/// One level of a list.
#[derive(Clone, Debug)]
struct Level {
    start: u32,
    form: Form,
    /// What is shown, with `%1` for the number of the first level.
    text: String,
    /// After which level its numbers begin anew; `None`: after any above it.
    restart: Option<usize>,
    /// The style whose paragraphs stand on this level.
    style: Option<String>,
    /// All numbers in digits, whatever their own form.
    digits: bool,
}

impl Default for Level {
    fn default() -> Self {
        Self { start: 0, form: Form::Decimal, text: String::new(), restart: None, style: None, digits: false }
    }
}

type Levels = [Option<Level>; LEVELS];

/// A kind of list.
#[derive(Debug, Default)]
struct Kind {
    levels: Levels,
    /// The style that tells what this list is like.
    like: Option<String>,
    /// This list is what that style tells.
    told_by: Option<String>,
}

/// A list: its kind, and what it has of its own.
#[derive(Debug, Default)]
struct List {
    kind: String,
    starts: [Option<u32>; LEVELS],
    levels: Levels,
}

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    kinds: HashMap<String, Kind>,
    lists: HashMap<String, List>,
}

/// What is shown before a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// A bullet.
    Bullet,
    /// A number.
    Number(String),
    /// Words with or without a number: `Objectif 2 :`.
    Words(String),
}

impl Numbering {
    /// Reads the part with the lists.
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
                    reader.depth -= 1;
                    if reader.aside.is_some_and(|depth| depth > reader.depth) {
                        reader.aside = None;
                    }
                }
                Event::Text(_) => {}
                Event::End => return Ok(reader.numbering),
            }
        }
    }

    /// Returns the level on which the paragraphs of a style stand.
    pub(super) fn level_of(&self, list: &str, style: &str) -> Option<usize> {
        let list = self.lists.get(list)?;
        let kind = &self.kinds.get(self.kind(list))?.levels;
        let levels = (0..LEVELS).map(|at| list.levels[at].as_ref().or(kind[at].as_ref()));
        levels.into_iter().position(|level| level.is_some_and(|l| l.style.as_deref() == Some(style)))
    }

    /// Returns the identifier of a list's kind, which a style may tell.
    fn kind<'a>(&'a self, list: &'a List) -> &'a str {
        let like = self.kinds.get(&list.kind).and_then(|kind| kind.like.as_ref());
        let told = like.and_then(|style| self.kinds.iter().find(|(_, kind)| kind.told_by.as_ref() == Some(style)));
        told.map_or(&list.kind, |(id, _)| id)
    }

    fn level<'a>(&'a self, list: &'a List, at: usize) -> Option<&'a Level> {
        list.levels[at].as_ref().or_else(|| self.kinds.get(self.kind(list))?.levels[at].as_ref())
    }
}

/// Reads lists while the file goes by.
#[derive(Debug, Default)]
struct Reader {
    numbering: Numbering,
    depth: usize,
    /// The depth of a part whose tags say nothing of the list.
    aside: Option<usize>,
    kind: Option<String>,
    list: Option<String>,
    level: usize,
}

impl Reader {
    fn open(&mut self, tag: &Tag<'_>) {
        self.depth += 1;
        if tag.ns != Ns::Word || self.aside.is_some() {
            return;
        }
        let id = |name: &str| tag.attribute(Ns::Word, name).unwrap_or_default().into_owned();
        match tag.name() {
            "abstractNum" => {
                (self.kind, self.list) = (Some(id("abstractNumId")), None);
            }
            "num" => {
                (self.kind, self.list) = (None, Some(id("numId")));
            }
            "abstractNumId" => {
                if let Some(list) = &self.list {
                    self.numbering.lists.entry(list.clone()).or_default().kind = value(tag).into_owned();
                }
            }
            "lvl" | "lvlOverride" => self.level = id("ilvl").parse().unwrap_or(LEVELS),
            "rPr" | "pPr" => self.aside = Some(self.depth),
            _ => self.property(tag),
        }
    }

    fn property(&mut self, tag: &Tag<'_>) {
        let text = value(tag);
        if let Some(list) = self.list.as_ref().and_then(|id| self.numbering.lists.get_mut(id)) {
            match (tag.name(), list.starts.get_mut(self.level)) {
                ("startOverride", Some(start)) => *start = text.parse().ok(),
                _ => level(&mut list.levels, self.level, tag),
            }
        } else if let Some(id) = &self.kind {
            let kind = self.numbering.kinds.entry(id.clone()).or_default();
            match tag.name() {
                "numStyleLink" => kind.like = Some(text.into_owned()),
                "styleLink" => kind.told_by = Some(text.into_owned()),
                _ => level(&mut kind.levels, self.level, tag),
            }
        }
    }
}

/// Notes what a tag says of a level.
fn level(levels: &mut Levels, at: usize, tag: &Tag<'_>) {
    let known = ["start", "numFmt", "lvlText", "lvlRestart", "pStyle", "isLgl"].contains(&tag.name());
    let Some(place) = levels.get_mut(at).filter(|_| known) else { return };
    let level = place.get_or_insert_default();
    let text = value(tag);
    match tag.name() {
        "start" => level.start = text.parse().unwrap_or(0),
        "numFmt" => level.form = Form::of(&text),
        "lvlText" => level.text = text.into_owned(),
        "lvlRestart" => level.restart = text.parse().ok(),
        "pStyle" => level.style = Some(text.into_owned()),
        _ => level.digits = is_on(tag),
    }
}

/// How far the lists of one story have been counted.
#[derive(Debug, Default)]
pub(super) struct Counters {
    /// The last number of each level; lists of one kind count on.
    counted: HashMap<String, [Option<u32>; LEVELS]>,
    /// The lists that already began where they say.
    begun: HashSet<(String, usize)>,
}

impl Counters {
    /// Counts a paragraph of `list` at `level`, from 0, and returns what is shown before it.
    pub(super) fn next(&mut self, numbering: &Numbering, list: &str, level: usize) -> Option<Label> {
        let known = numbering.lists.get(list)?;
        let at = numbering.level(known, level.min(LEVELS - 1)).map(|_| level.min(LEVELS - 1))?;
        let counted = self.counted.entry(numbering.kind(known).to_owned()).or_default();
        let own = known.starts[at].filter(|_| self.begun.insert((list.to_owned(), at)));
        let start = |at: usize| numbering.level(known, at).map_or(1, |level| level.start);
        let number = own.unwrap_or_else(|| counted[at].map_or(start(at), |last| last.saturating_add(1)));
        counted[at] = Some(number);
        for (deeper, last) in counted.iter_mut().enumerate().skip(at + 1) {
            let restart = numbering.level(known, deeper).and_then(|level| level.restart);
            if restart.is_none_or(|after| at < after) {
                *last = None;
            }
        }
        (0..at).for_each(|above| counted[above] = counted[above].or_else(|| Some(start(above))));
        label(numbering, known, at, counted)
    }
}

/// Writes what is shown before a paragraph of `list` at the level `at`.
fn label(numbering: &Numbering, list: &List, at: usize, counted: &[Option<u32>; LEVELS]) -> Option<Label> {
    let level = numbering.level(list, at)?;
    if level.form == Form::Bullet {
        return Some(Label::Bullet);
    }
    let mut shown = String::new();
    let mut words = false;
    let mut rest = level.text.chars().peekable();
    while let Some(c) = rest.next() {
        let above = rest.peek().and_then(|d| d.to_digit(10)).and_then(|d| usize::try_from(d).ok()?.checked_sub(1));
        match above.filter(|&above| c == '%' && above < LEVELS) {
            Some(above) => {
                rest.next();
                let form = numbering.level(list, above).map(|level| level.form).unwrap_or_default();
                let form = if level.digits { Form::Decimal } else { form };
                shown.push_str(&counted[above].map(|number| form.write(number)).unwrap_or_default());
            }
            None => {
                words |= c.is_alphabetic();
                shown.push(c);
            }
        }
    }
    let shown = shown.trim().to_owned();
    match shown.is_empty() {
        true => None,
        false if words => Some(Label::Words(shown)),
        false => Some(Label::Number(shown)),
    }
}
