//! What styles say that changes what is read: struck out, hidden, raised. Colours and fonts say nothing.

use std::collections::HashMap;

use super::super::length::points;

/// What a style says; what it leaves open is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// A line is drawn through the words.
    pub(super) struck: Option<bool>,
    /// The words are not shown.
    pub(super) hidden: Option<bool>,
    /// The words stand above the line (`true`) or below it.
    pub(super) raised: Option<bool>,
    /// The direction of the words is set against their letters.
    pub(super) turned: Option<bool>,
    /// How far the element, its words and their first line begin from what is around it, in
    /// thousandths of a point.
    pub(super) indents: [Option<i64>; 3],
}

impl Look {
    /// Reads the declarations of a `style`.
    pub(super) fn read(style: &str) -> Self {
        let mut look = Self::default();
        for (key, value) in declarations(style) {
            look.declare(&key, &value);
        }
        look
    }

    /// Returns this look, with what `other` says instead.
    pub(super) fn then(self, other: Self) -> Self {
        Self {
            struck: other.struck.or(self.struck),
            hidden: other.hidden.or(self.hidden),
            raised: other.raised.or(self.raised),
            turned: other.turned.or(self.turned),
            indents: std::array::from_fn(|at| other.indents[at].or(self.indents[at])),
        }
    }

    /// Returns how far the first line begins from what is around the element.
    pub(super) fn indent(&self) -> i64 {
        self.indents.iter().flatten().fold(0, |all, &indent| all.saturating_add(indent))
    }

    fn declare(&mut self, key: &str, value: &str) {
        match key {
            "text-decoration" | "text-decoration-line" => self.struck = Some(value.contains("line-through")),
            "display" => self.hidden = Some(value.starts_with("none")),
            "visibility" => self.hidden = Some(value.starts_with("hidden") || value.starts_with("collapse")),
            "mso-hide" => self.hidden = Some(value.starts_with("all")),
            "font-size" if is_nothing(value) => self.hidden = Some(true),
            "opacity" if is_nothing(value) => self.hidden = Some(true),
            "vertical-align" if value.starts_with("super") => self.raised = Some(true),
            "vertical-align" if value.starts_with("sub") => self.raised = Some(false),
            "margin-left" | "margin-inline-start" => self.indents[0] = points(value),
            "padding-left" | "padding-inline-start" => self.indents[1] = points(value),
            "text-indent" => self.indents[2] = points(value),
            "margin" => self.indents[0] = left_of_four(value),
            "padding" => self.indents[1] = left_of_four(value),
            "unicode-bidi" => self.turned = Some(value.contains("override")),
            _ => {}
        }
    }
}

/// Reads the left of the four sides that a value gives, of which it may leave some out.
fn left_of_four(value: &str) -> Option<i64> {
    let sides: Vec<&str> = value.split_ascii_whitespace().collect();
    points(match sides.as_slice() {
        [_, _, _, left] => left,
        [_, right] | [_, right, _] => right,
        [all] => all,
        _ => return None,
    })
}

/// Parts a `style` into its keys and values, in lower case.
pub(super) fn declarations(style: &str) -> impl Iterator<Item = (String, String)> {
    let parts = style.split(';').filter_map(|part| part.split_once(':'));
    parts.map(|(key, value)| (key.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase()))
}

/// Tells whether a length or a share is zero.
fn is_nothing(value: &str) -> bool {
    let number = value.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%').trim();
    !number.is_empty() && number.chars().all(|c| matches!(c, '0' | '.'))
}

/// The style sheets of a page, as far as they change what is read.
///
/// Only selectors of one element are kept: `s`, `.c3`, `p.c3`, `#note`.
#[derive(Debug, Default)]
pub(super) struct Sheet(HashMap<String, Look>);

impl Sheet {
    /// Adds the rules of one `<style>`.
    pub(super) fn add(&mut self, css: &str) {
        let mut rest = css;
        while let Some((before, after)) = rest.split_once('{') {
            let selectors = before.rsplit_once("*/").map_or(before, |(_, selectors)| selectors);
            let selectors = selectors.rsplit_once("<!--").map_or(selectors, |(_, selectors)| selectors).trim();
            if selectors.starts_with('@') {
                rest = after_block(after);
                continue;
            }
            let (body, after) = after.split_once('}').unwrap_or((after, ""));
            let look = Look::read(body);
            if look != Look::default() {
                selectors.split(',').map(str::trim).filter(|s| is_single(s)).for_each(|s| self.set(s, look));
            }
            rest = after;
        }
    }

    fn set(&mut self, selector: &str, look: Look) {
        let kept = self.0.entry(selector.to_ascii_lowercase()).or_default();
        *kept = kept.then(look);
    }

    /// Returns what the sheets say of an element.
    pub(super) fn of(&self, name: &str, classes: &str, id: &str) -> Look {
        if self.0.is_empty() {
            return Look::default();
        }
        let get = |selector: &str| self.0.get(selector).copied().unwrap_or_default();
        let mut look = get(name);
        for class in classes.split_ascii_whitespace() {
            let class = class.to_ascii_lowercase();
            look = look.then(get(&format!(".{class}"))).then(get(&format!("{name}.{class}")));
        }
        if id.is_empty() { look } else { look.then(get(&format!("#{}", id.to_ascii_lowercase()))) }
    }
}

fn is_single(selector: &str) -> bool {
    !selector.is_empty() && selector.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '#'))
}

/// Skips a block with all blocks in it.
fn after_block(css: &str) -> &str {
    let mut depth = 1_usize;
    for (at, c) in css.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &css[at + 1..];
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_says_what_is_struck_and_what_is_hidden() {
        let struck = |style: &str| Look::read(style).struck;
        assert_eq!(struck("color:red; TEXT-DECORATION: underline line-through"), Some(true));
        assert_eq!((struck("text-decoration:none"), struck("color:red")), (Some(false), None));
        let hidden = |style: &str| Look::read(style).hidden == Some(true);
        for style in
            ["display:none;mso-hide:all", "visibility: hidden", "font-size:0pt", "opacity: 0.0", "mso-hide:all"]
        {
            assert!(hidden(style), "{style}");
        }
        assert!(!hidden("display:block;font-size:10pt;opacity:0.5"));
    }

    #[test]
    fn a_style_says_where_the_first_line_begins() {
        let indent = |style: &str| Look::read(style).indent();
        assert_eq!(indent("margin-left: 36pt; text-indent: -18pt; color: red"), 18_000);
        assert_eq!((indent("margin:0 0 0 1in"), indent("padding: 0 12pt"), indent("margin: 0")), (72_000, 12_000, 0));
    }

    #[test]
    fn a_sheet_says_it_by_name_class_and_id() {
        let mut sheet = Sheet::default();
        sheet.add("/* x */ .c1, p.c2 { text-decoration: line-through }\n@media print { .c3 { display: none } }");
        sheet.add("<!--\n#weg{display:none} div .c4{display:none} .c1{color:red} span.MsoDel{text-decoration:none");
        let of = |name: &str, class: &str, id: &str| sheet.of(name, class, id);
        assert_eq!((of("i", "x C1", "").struck, of("p", "c2", "").struck), (Some(true), Some(true)));
        assert_eq!((of("i", "c2", "").struck, of("i", "c3 c4", "").hidden), (None, None));
        assert_eq!((of("i", "", "weg").hidden, of("span", "msodel", "").struck), (Some(true), Some(false)));
    }
}
