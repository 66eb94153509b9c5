//! Lists of an OpenDocument text: the number that is shown before a paragraph.
//!
//! Choice: 0033

use std::collections::HashMap;

use crate::source::numerals::{letters, roman};
use crate::source::xml::{Ns, Tag};

/// How many levels a list has.
const LEVELS: usize = 10;

/// One level of a list.
#[derive(Clone, Debug, Default)]
struct Level {
    bullet: bool,
    /// `1`, `a`, `A`, `i`, `I`, or nothing.
    form: String,
    before: String,
    after: String,
    /// All that is shown, with `%1%` for the number of the first level.
    whole: Option<String>,
    /// How many levels are shown, this one included.
    shown: usize,
    start: u32,
}

impl Level {
    fn write(&self, number: u32) -> String {
        match self.form.as_str() {
            "" => String::new(),
            "a" => letters(number, false),
            "A" => letters(number, true),
            "i" => roman(number, false),
            "I" => roman(number, true),
            _ => number.to_string(),
        }
    }
}

type Levels = [Option<Level>; LEVELS];
type Counted = [Option<u32>; LEVELS];

/// A list that is open, with the lists in it.
#[derive(Debug, Default)]
struct Open {
    id: String,
    style: String,
    counted: Counted,
    /// The style of each level, as lists in lists may have their own.
    styles: Vec<String>,
}

/// What is shown before a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// A bullet.
    Bullet,
    /// A number.
    Number(String),
    /// Words with or without a number.
    Words(String),
}

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Lists {
    styles: HashMap<String, Levels>,
    /// The style whose levels come next.
    defined: String,
    open: Option<Open>,
    /// What was around a list that stands in something that floats.
    around: Vec<Option<Open>>,
    /// How far lists were counted, by identifier, and by style the last one.
    ended: HashMap<String, Counted>,
    last: HashMap<String, Counted>,
    headings: Counted,
    /// The item waits for its first paragraph, with the number it begins at.
    waiting: Option<Option<u32>>,
}

/// The name under which the numbers of headings are kept.
const HEADINGS: &str = "\0headings";

impl Lists {
    /// Takes a tag that defines lists.
    pub(super) fn define(&mut self, tag: &Tag<'_>) {
        let style = |name: &str| tag.attribute(Ns::Style, name).unwrap_or_default().into_owned();
        let number = |name| tag.attribute(Ns::Text, name).and_then(|text| text.parse::<u32>().ok());
        let bullet = match tag.name() {
            "list-style" => return self.defined = style("name"),
            "outline-style" => return HEADINGS.clone_into(&mut self.defined),
            "list-level-style-number" | "outline-level-style" => false,
            "list-level-style-bullet" | "list-level-style-image" => true,
            _ => return,
        };
        let levels = self.styles.entry(self.defined.clone()).or_default();
        let at = number("level").and_then(|level| usize::try_from(level).ok()?.checked_sub(1));
        let Some(level) = at.and_then(|at| levels.get_mut(at)) else { return };
        *level = Some(Level {
            bullet,
            form: style("num-format"),
            before: style("num-prefix"),
            after: style("num-suffix"),
            whole: tag.attribute(Ns::Other, "num-list-format").map(std::borrow::Cow::into_owned),
            shown: number("display-levels").and_then(|levels| usize::try_from(levels).ok()).unwrap_or(1),
            start: number("start-value").unwrap_or(1),
        });
    }

    /// Begins a list, within another or not.
    pub(super) fn open(&mut self, tag: &Tag<'_>) {
        let get = |ns, name| tag.attribute(ns, name).unwrap_or_default().into_owned();
        let style = get(Ns::Text, "style-name");
        self.waiting = None;
        if let Some(open) = &mut self.open {
            let inherited = open.styles.last().cloned().unwrap_or_default();
            return open.styles.push(if style.is_empty() { inherited } else { style });
        }
        let counted = match (tag.attribute(Ns::Text, "continue-list"), &*get(Ns::Text, "continue-numbering")) {
            (Some(id), _) => self.ended.get(&*id).copied(),
            (None, "true") => self.last.get(&style).copied(),
            _ => None,
        };
        let (id, styles) = (get(Ns::Other, "id"), vec![style.clone()]);
        self.open = Some(Open { id, style, counted: counted.unwrap_or_default(), styles });
    }

    /// Ends the innermost list.
    pub(super) fn close(&mut self) {
        self.waiting = None;
        let Some(open) = &mut self.open else { return };
        open.styles.pop();
        if open.styles.is_empty() {
            self.ended.insert(std::mem::take(&mut open.id), open.counted);
            self.last.insert(std::mem::take(&mut open.style), open.counted);
            self.open = None;
        }
    }

    /// Begins an item; one without a number is a header of the list.
    pub(super) fn item(&mut self, tag: &Tag<'_>) {
        let start = tag.attribute(Ns::Text, "start-value").and_then(|text| text.parse().ok());
        self.waiting = (tag.name() == "list-item").then_some(start);
    }

    /// Leaves the lists around, to read what floats in them.
    pub(super) fn leave(&mut self) {
        self.around.push(self.open.take());
        self.waiting = None;
    }

    /// Comes back to the lists around.
    pub(super) fn come_back(&mut self) {
        self.open = self.around.pop().flatten();
    }

    /// Counts a paragraph, and returns its level from 0 and what is shown before it.
    pub(super) fn next(&mut self, paragraph: Option<&str>) -> Option<(usize, Label)> {
        let start = self.waiting.take()?;
        let open = self.open.as_mut()?;
        let at = open.styles.len().checked_sub(1)?.min(LEVELS - 1);
        let named = open.styles.last().map(String::as_str).filter(|name| !name.is_empty());
        let levels = self.styles.get(named.or(paragraph)?)?;
        count(levels, &mut open.counted, at, start);
        Some((at, label(levels, &open.counted, at)?))
    }

    /// Counts a heading of `level`, from 1, and returns what is shown before it.
    pub(super) fn heading(&mut self, level: usize) -> Option<Label> {
        let at = level.checked_sub(1).filter(|&at| at < LEVELS)?;
        let levels = self.styles.get(HEADINGS)?;
        count(levels, &mut self.headings, at, None);
        label(levels, &self.headings, at)
    }
}

fn count(levels: &Levels, counted: &mut Counted, at: usize, start: Option<u32>) {
    let first = |at: usize| levels[at].as_ref().map_or(1, |level| level.start);
    let next = counted[at].map_or(first(at), |last| last.saturating_add(1));
    counted[at] = Some(start.unwrap_or(next));
    counted[at + 1..].fill(None);
    for (above, number) in counted.iter_mut().enumerate().take(at) {
        *number = number.or_else(|| Some(first(above)));
    }
}

/// Writes what is shown before a paragraph at the level `at`.
fn label(levels: &Levels, counted: &Counted, at: usize) -> Option<Label> {
    let level = levels[at].as_ref()?;
    if level.bullet {
        return Some(Label::Bullet);
    }
    let number = |at: usize| Some(levels[at].as_ref()?.write(counted[at]?)).filter(|text| !text.is_empty());
    let (shown, words) = match &level.whole {
        Some(whole) => {
            let mut shown = whole.clone();
            (0..=at).for_each(|at| shown = shown.replace(&format!("%{}%", at + 1), &number(at).unwrap_or_default()));
            (shown, whole.contains(char::is_alphabetic))
        }
        None => {
            number(at)?;
            let numbers: Vec<String> = ((at + 1).saturating_sub(level.shown.max(1))..=at).filter_map(number).collect();
            let words = [&level.before, &level.after].iter().any(|text| text.contains(char::is_alphabetic));
            (format!("{}{}{}", level.before, numbers.join("."), level.after), words)
        }
    };
    let shown = shown.trim().to_owned();
    match shown.is_empty() {
        true => None,
        false if words => Some(Label::Words(shown)),
        false => Some(Label::Number(shown)),
    }
}
