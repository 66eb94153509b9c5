//! Figures as people group them: `1 200`, `1.200`, `1'200`, `1,200.50`, `7,5`.

use crate::words::{Token, TokenKind};

/// A figure as decimal text, with the tokens it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) value: String,
    pub(super) used: usize,
    /// Its only mark is a comma before three digits: thousands or decimals.
    pub(super) doubtful: bool,
}

/// The longest number that is read as a target.
const LONGEST: usize = 12;

/// Reads the figure that the tokens begin with.
pub(super) fn figure(tokens: &[Token<'_>]) -> Option<Figure> {
    let first = tokens.first().filter(|t| t.kind == TokenKind::Number && t.text.len() <= 9)?;
    let parts = touching(tokens);
    let (value, doubtful) = match parts.as_slice() {
        [] => return grouped_by_spaces(tokens),
        parts => marked(first.text, parts)?,
    };
    let figure = Figure { value, used: 1 + 2 * parts.len(), doubtful };
    (figure.value.len() <= LONGEST).then_some(figure)
}

/// Returns the marks and digits that follow the first digits without a space.
fn touching<'t>(tokens: &[Token<'t>]) -> Vec<(&'t str, &'t str)> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let [before, mark, part, ..] = &tokens[at..] {
        let joined = before.end == mark.start && mark.end == part.start && part.kind == TokenKind::Number;
        if !joined || !mark.is_sign(&[",", ".", "'", "’"]) {
            break;
        }
        parts.push((mark.text, part.text));
        at += 2;
    }
    parts
}

/// Reads digits parted by marks: all but the last part groups of thousands, the last one perhaps.
fn marked(first: &str, parts: &[(&str, &str)]) -> Option<(String, bool)> {
    let (last, groups) = parts.split_last()?;
    let three = |part: &(&str, &str)| part.1.len() == 3;
    let apostrophe = |mark: &str| matches!(mark, "'" | "’");
    let grouped = first.len() <= 3 && !first.starts_with('0') && three(last);
    let same = groups.iter().all(|part| three(part) && part.0 == groups[0].0);
    let whole: String = std::iter::once(first).chain(groups.iter().map(|part| part.1)).collect();
    if !same || (apostrophe(last.0) && !three(last)) {
        return None;
    }
    let thousands = match groups {
        [] => grouped && (last.0 != "," || first.len() < 4),
        [group, ..] => grouped && group.0 == last.0,
    };
    let doubtful = thousands && groups.is_empty() && last.0 == ",";
    let text = if thousands { format!("{whole}{}", last.1) } else { format!("{whole}.{}", last.1) };
    (thousands || groups.first().is_none_or(|group| group.0 != last.0)).then_some((text, doubtful))
}

/// Reads `1 200` and `12 000 000`, and decimals behind them.
fn grouped_by_spaces(tokens: &[Token<'_>]) -> Option<Figure> {
    let mut value = tokens.first()?.text.to_owned();
    let mut used = 1;
    while let Some(group) = tokens.get(used).filter(|t| t.kind == TokenKind::Number && t.text.len() == 3)
        && (used > 1 || value.len() <= 3)
        && group.start == tokens[used - 1].end + 1
    {
        value.push_str(group.text);
        used += 1;
    }
    if used > 1
        && let [before, mark, decimals, ..] = &tokens[used - 1..]
        && mark.is_sign(&[",", "."])
        && before.end == mark.start
        && mark.end == decimals.start
        && decimals.kind == TokenKind::Number
    {
        value = format!("{value}.{}", decimals.text);
        used += 2;
    }
    (value.len() <= LONGEST).then_some(Figure { value, used, doubtful: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tokens;

    fn read(text: &str) -> Option<(String, bool)> {
        figure(&tokens(text)).map(|figure| (figure.value, figure.doubtful))
    }

    #[test]
    fn thousands_and_decimals_are_told_apart() {
        for (text, value) in [
            ("12", "12"),
            ("1 200", "1200"),
            ("12 000 000", "12000000"),
            ("1.200", "1200"),
            ("1.200.000", "1200000"),
            ("1'200", "1200"),
            ("1’200’000", "1200000"),
            ("1 200,50", "1200.50"),
            ("1.200,50", "1200.50"),
            ("1,200.50", "1200.50"),
            ("1,200,000", "1200000"),
            ("7,5", "7.5"),
            ("7.25", "7.25"),
            ("0,125", "0.125"),
            ("2500,75", "2500.75"),
            ("12 réunions", "12"),
        ] {
            assert_eq!(read(text), Some((value.to_owned(), false)), "{text}");
        }
        assert_eq!(read("1,200"), Some(("1200".to_owned(), true)));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", "douze", "1.2.3", "1,20,300", "1'20", "9999999999", "999 999 999 999 999"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
