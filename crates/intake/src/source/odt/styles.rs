//! Styles of an OpenDocument text: lines through words, hidden words, breaks of pages, headings.
//!
//! Choice: 0033

use std::collections::HashMap;

use crate::source::length::points;
use crate::source::xml::{Ns, Tag};

/// How many styles may rest on one another.
const MAX_CHAIN: usize = 32;

/// What styles are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Family {
    /// Paragraphs.
    Paragraph,
    /// Words.
    Text,
}

/// What a style says, as far as it says it.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    pub(super) struck: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) list: Option<String>,
    /// A page begins before the paragraph.
    pub(super) new_page: bool,
    /// How far its lines begin from the margin, and its first line from the others, in thousandths of
    /// a point.
    indents: [Option<i64>; 2],
    parent: Option<String>,
}

impl Style {
    /// Returns where the first line of a paragraph begins, in thousandths of a point.
    pub(super) fn first_line(&self) -> i64 {
        self.indents.iter().flatten().fold(0, |all, &indent| all.saturating_add(indent))
    }
}

/// The styles that were read so far.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<(Family, String), Style>,
    defaults: HashMap<Family, Style>,
    /// The style whose properties come next; without a name, the default.
    current: Option<(Family, Option<String>)>,
}

impl Styles {
    /// Takes a tag of the vocabulary of styles.
    pub(super) fn open(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "style" | "default-style" => self.begin(tag),
            "text-properties" => self.words(tag),
            "paragraph-properties" => {
                let breaks = tag.attribute(Ns::Format, "break-before").is_some_and(|kind| kind == "page");
                let indents = ["margin-left", "text-indent"].map(|name| points(&tag.attribute(Ns::Format, name)?));
                self.change(|style| (style.new_page, style.indents) = (style.new_page || breaks, indents));
            }
            _ => {}
        }
    }

    fn begin(&mut self, tag: &Tag<'_>) {
        let get = |name| tag.attribute(Ns::Style, name).map(std::borrow::Cow::into_owned);
        let family = match get("family").as_deref() {
            Some("paragraph") => Family::Paragraph,
            Some("text") => Family::Text,
            _ => return self.current = None,
        };
        let style = Style {
            parent: get("parent-style-name"),
            list: get("list-style-name").filter(|name| !name.is_empty()),
            new_page: get("master-page-name").is_some_and(|name| !name.is_empty()),
            ..Style::default()
        };
        let name = get("name").filter(|_| tag.name() == "style");
        match &name {
            Some(name) => self.styles.insert((family, name.clone()), style),
            None => self.defaults.insert(family, style),
        };
        self.current = Some((family, name));
    }

    fn words(&mut self, tag: &Tag<'_>) {
        let lines = ["text-line-through-style", "text-line-through-type"].map(|name| tag.attribute(Ns::Style, name));
        let struck = match lines {
            [None, None] => None,
            lines => Some(lines.iter().flatten().all(|line| line != "none")),
        };
        let hidden = tag.attribute(Ns::Text, "display").map(|display| display == "none");
        self.change(|style| (style.struck, style.hidden) = (struck, hidden));
    }

    fn change(&mut self, change: impl FnOnce(&mut Style)) {
        let Some((family, name)) = &self.current else { return };
        let style = match name {
            Some(name) => self.styles.get_mut(&(*family, name.clone())),
            None => self.defaults.get_mut(family),
        };
        if let Some(style) = style {
            change(style);
        }
    }

    /// Returns a style with all that it takes from those it rests on.
    pub(super) fn resolved(&self, family: Family, name: &str) -> Style {
        let mut style = Style::default();
        let mut next = self.styles.get(&(family, name.to_owned()));
        style.new_page = next.is_some_and(|own| own.new_page);
        let default = self.defaults.get(&family);
        for _ in 0..MAX_CHAIN {
            let Some(own) = next.or(default) else { break };
            style.struck = style.struck.or(own.struck);
            style.hidden = style.hidden.or(own.hidden);
            style.list = style.list.or_else(|| own.list.clone());
            style.indents = std::array::from_fn(|at| style.indents[at].or(own.indents[at]));
            if next.is_none() {
                break;
            }
            next = own.parent.as_ref().and_then(|name| self.styles.get(&(family, name.clone())));
        }
        style
    }
}
