//! Dates as the texts write them: `1er janvier 2018`, `29/01/2019`, `2 maart 2020`, `2020-01-31`.

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::lexicon::Lexicon;
use crate::words::{Token, TokenKind};

/// A date and the bytes it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dated {
    pub(crate) date: Date,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

const MONTHS: [&[&str]; 12] = [
    &["janvier", "januari", "januar", "january"],
    &["fevrier", "februari", "februar", "february"],
    &["mars", "maart", "marz", "march"],
    &["avril", "april"],
    &["mai", "mei", "may"],
    &["juin", "juni", "june"],
    &["juillet", "juli", "july"],
    &["aout", "augustus", "august"],
    &["septembre", "september"],
    &["octobre", "oktober", "october"],
    &["novembre", "november"],
    &["decembre", "december", "dezember"],
];

/// The months by their names, from 1.
static NAMED: LazyLock<Lexicon<i8>> = LazyLock::new(|| {
    let names = |(month, names): (i8, &'static [&'static str])| names.iter().map(move |name| (*name, month));
    Lexicon::of((1..).zip(MONTHS).flat_map(names))
});

/// Tells whether the tokens begin with a date.
pub(crate) fn stands_first(tokens: &[Token<'_>]) -> bool {
    date(tokens).is_some()
}

/// Finds the dates among `tokens`, in their order.
pub(crate) fn find(tokens: &[Token<'_>]) -> Vec<Dated> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match date(&tokens[at..]) {
            Some((date, used)) => {
                found.push(Dated { date, start: tokens[at].start, end: tokens[at + used - 1].end });
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

fn date(tokens: &[Token<'_>]) -> Option<(Date, usize)> {
    let first = tokens.first().filter(|t| t.kind == TokenKind::Number)?;
    in_words(first, &tokens[1..]).or_else(|| in_figures(first, &tokens[1..]))
}

/// `1er janvier 2018`, `28 janvier 2019`, `1. Januar 2020`, `3rd March 2020`.
fn in_words(day: &Token<'_>, after: &[Token<'_>]) -> Option<(Date, usize)> {
    let ordinal = after.first().is_some_and(|t| t.is_sign(&["."]) || t.is_word(&["er", "e", "st", "nd", "rd", "th"]));
    let skipped = usize::from(ordinal);
    let (name, year) = (after.get(skipped)?, after.get(skipped + 1)?);
    let month = name.meaning(&NAMED)?;
    make(year, month, day).map(|date| (date, skipped + 3))
}

/// `29/01/2019`, `16.04.2007`, `1-2-2020`, `2020-01-31`.
fn in_figures(first: &Token<'_>, after: &[Token<'_>]) -> Option<(Date, usize)> {
    let [mark, second, other, third, ..] = after else { return None };
    if !mark.is_sign(&["/", ".", "-"]) || other.text != mark.text {
        return None;
    }
    let month = i8::try_from(second.number()?).ok()?;
    let (day, year) = if first.text.len() == 4 { (third, first) } else { (first, third) };
    make(year, month, day).map(|date| (date, 5))
}

fn make(year: &Token<'_>, month: i8, day: &Token<'_>) -> Option<Date> {
    let full = year.kind == TokenKind::Number && year.text.len() == 4 && day.text.len() <= 2;
    let year = i16::try_from(year.number()?).ok()?;
    full.then(|| Date::new(year, month, i8::try_from(day.number()?).ok()?).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tokens;

    fn all(text: &str) -> Vec<String> {
        find(&tokens(text)).iter().map(|d| d.date.to_string()).collect()
    }

    #[test]
    fn every_form_of_a_date_is_read() {
        assert_eq!(all("du 1er janvier 2018 au 31 décembre 2019"), ["2018-01-01", "2019-12-31"]);
        assert_eq!(all("le 29/01/2019, le 16.04.2007 et 1-2-2020"), ["2019-01-29", "2007-04-16", "2020-02-01"]);
        assert_eq!(
            all("2020-01-31; 2 maart 2020; 1. Januar 2020; 3rd March 2020"),
            ["2020-01-31", "2020-03-02", "2020-01-01", "2020-03-03"]
        );
        assert_eq!(all("31 février 2020, 12/13/2020, 1/2/20, 3 Objectif 2020"), [""; 0]);
    }
}
