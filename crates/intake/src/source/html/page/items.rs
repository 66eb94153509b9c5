//! Lists of a page, and the paragraphs that a word processor wrote in their stead.

use html5ever::Attribute;

use super::super::elements::Kind;
use super::super::lists::{List, Mark, number};
use super::super::style::declarations;
use super::{Item, Page, attribute};
use crate::source::length::points;

/// The points of an indent of one level, in thousandths.
const INDENT: i64 = 36_000;

/// The class by which the pages written here say that an item is no label and no number.
///
/// Choice: 0032
const AS_WORDS: &str = "as-words";

impl Page {
    /// The depth of an item that begins here, from 0.
    pub(super) fn depth(&self) -> usize {
        let around = self.tables.last().map_or(0, |table| table.lists);
        self.lists.len().saturating_sub(around + 1)
    }

    pub(super) fn enter_list(&mut self, kind: Kind, attributes: &[Attribute]) {
        self.flush();
        self.item = None;
        let get = |name: &str| attribute(attributes, name);
        let numbered = kind == Kind::Numbered;
        let plain = if numbered { Mark::Decimal } else { Mark::Bullet };
        let mark = styled_mark(attributes).or(get("type").and_then(Mark::of_type).filter(|_| kind != Kind::Terms));
        let reversed = numbered && get("reversed").is_some();
        let last = if reversed { self.counted_down.pop() } else { None };
        let start = get("start").and_then(number).or(last).unwrap_or(1);
        self.lists.push(List::new(mark.unwrap_or(plain), start, reversed));
    }

    pub(super) fn enter_item(&mut self, attributes: &[Attribute]) {
        self.flush();
        let depth = self.depth();
        let value = attribute(attributes, "value").and_then(number);
        let mark = styled_mark(attributes).or(attribute(attributes, "type").and_then(Mark::of_type));
        let around = self.tables.last().map_or(0, |table| table.lists);
        let list = self.lists.get_mut(around..).and_then(<[List]>::last_mut);
        let number = list.and_then(|list| list.item(value, mark));
        let as_words = attribute(attributes, "class") == Some(AS_WORDS);
        self.item = Some(Item { depth, number, inline: false, as_words });
    }

    /// Reads the item that a word processor wrote as a paragraph with a style.
    pub(super) fn styled_item(&self, kind: Kind, attributes: &[Attribute]) -> Option<Item> {
        if kind == Kind::Block || !self.lists.is_empty() {
            return None;
        }
        let style = attribute(attributes, "style").unwrap_or_default();
        let of = |key: &str| declarations(style).find(|(k, _)| k == key).map(|(_, value)| value);
        if let Some(list) = of("mso-list") {
            let level = list.split_once("level").and_then(|(_, level)| number(level))?;
            let depth = usize::try_from(level).unwrap_or(1).clamp(1, 9) - 1;
            return Some(Item { depth, number: None, inline: false, as_words: false });
        }
        let class = attribute(attributes, "class").unwrap_or_default();
        if !class.starts_with("MsoListParagraph") || kind == Kind::Heading {
            return None;
        }
        let level = of("margin-left").and_then(|margin| points(&margin)).unwrap_or(INDENT) + INDENT / 4;
        let depth = usize::try_from((level / INDENT - 1).clamp(0, 8)).unwrap_or(0);
        Some(Item { depth, number: None, inline: true, as_words: false })
    }
}

fn styled_mark(attributes: &[Attribute]) -> Option<Mark> {
    let style = attribute(attributes, "style")?;
    let mut styles = declarations(style).filter(|(key, _)| matches!(key.as_str(), "list-style-type" | "list-style"));
    styles.find_map(|(_, value)| Mark::of_style(&value))
}
