//! Figures and answers in which a scanner took a letter for another: `≥ I7,7 %`, `l2 par an`, `oni / non`.
//!
//! What is mended keeps its length, so that every place in it is one in the text.

use super::phrases::{ANSWERS, is_between_answers};
use crate::labels::distance;
use crate::words::{Token, TokenKind, is_dirt, tokens};
use agreement::fold;

/// Returns `text` with figures for the letters that stand in their place, and the answers that were
/// meant, when there are such.
pub(super) fn mended(text: &str) -> Option<String> {
    let figures = with_figures(text);
    if !text.match_indices(is_bar).any(|(at, _)| ends_with_a_letter(&text[..at])) {
        return figures;
    }
    let mut mended = figures.unwrap_or_else(|| text.to_owned()).into_bytes();
    answers(text, &mut mended);
    String::from_utf8(mended).ok().filter(|mended| mended != text)
}

/// Returns `text` with the words before its figures that are nearly a comparison: `rninimum 12`,
/// `miustens 12`.
pub(super) fn with_comparison(text: &str) -> Option<String> {
    const MEANT: [&str; 11] = [
        "minimum",
        "maximum",
        "minimaal",
        "maximaal",
        "minstens",
        "hoogstens",
        "tenminste",
        "mindestens",
        "hochstens",
        "wenigstens",
        "maximal",
    ];
    let mut mended = text.as_bytes().to_vec();
    for two in tokens(text).windows(2) {
        let [word, number] = two else { continue };
        if word.kind != TokenKind::Word || number.kind != TokenKind::Number {
            continue;
        }
        let said = fold(word.text);
        let near = |meant: &&&str| meant.len() <= word.text.len() && distance(&said, meant, 2);
        if let Some(meant) = MEANT.iter().find(near) {
            // What is shorter ends with spaces: an `rn` that was an `m`.
            mended[word.start..word.end].fill(b' ');
            mended[word.start..word.start + meant.len()].copy_from_slice(meant.as_bytes());
        }
    }
    String::from_utf8(mended).ok().filter(|mended| mended != text)
}

/// Returns `text` with figures for the letters that stand in their place, when there are such.
pub(crate) fn with_figures(text: &str) -> Option<String> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let figures: Vec<(usize, u8)> = figures(text).collect();
    let mut mended = (!figures.is_empty()).then(|| text.as_bytes().to_vec())?;
    figures.into_iter().for_each(|(at, figure)| mended[at] = figure);
    String::from_utf8(mended).ok()
}

/// Returns the letters that touch a figure, and no other letter: each is one.
fn figures(text: &str) -> impl Iterator<Item = (usize, u8)> {
    let bytes = text.as_bytes();
    let touches = |at: usize| {
        let before = at > 0 && bytes[at - 1].is_ascii_digit();
        before || bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
    };
    let alone = |at: usize| {
        let beside = [text[..at].chars().next_back(), text[at + 1..].chars().next()];
        !beside.into_iter().flatten().any(char::is_alphabetic)
    };
    let letters = bytes.iter().enumerate().filter_map(|(at, byte)| Some((at, meant(*byte)?)));
    letters.filter(move |&(at, _)| touches(at) && alone(at))
}

fn meant(letter: u8) -> Option<u8> {
    match letter {
        b'l' | b'I' | b'|' => Some(b'1'),
        b'O' | b'o' => Some(b'0'),
        b'S' => Some(b'5'),
        b'Z' => Some(b'2'),
        b'B' => Some(b'8'),
        _ => None,
    }
}

fn is_bar(c: char) -> bool {
    matches!(c, '/' | '|')
}

fn ends_with_a_letter(text: &str) -> bool {
    text.trim_end_matches(|c: char| c == ' ' || is_dirt(c)).ends_with(char::is_alphabetic)
}

/// Of two answers one is right and the other differs by a letter.
fn answers(text: &str, mended: &mut [u8]) {
    for three in tokens(text).windows(3) {
        let [yes, between, no] = three else { continue };
        if yes.kind != TokenKind::Word || no.kind != TokenKind::Word || !is_between_answers(between) {
            continue;
        }
        for (first, second) in ANSWERS {
            if yes.is_word(first) {
                put(no, second, mended);
            } else if no.is_word(second) {
                put(yes, first, mended);
            }
        }
    }
}

/// Writes the answer of the same length that a word differs from by one letter over that word.
fn put(word: &Token<'_>, answers: &[&str], mended: &mut [u8]) {
    let said = fold(word.text);
    if answers.contains(&said.as_str()) {
        return;
    }
    let near = |answer: &&&str| answer.len() > 2 && answer.len() == word.text.len() && distance(&said, answer, 1);
    if let Some(answer) = answers.iter().find(near) {
        mended[word.start..word.end].copy_from_slice(answer.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_before_figures_are_nearly_comparisons() {
        assert_eq!(with_comparison("vols : rninimum 12 par an").as_deref(), Some("vols : minimum  12 par an"));
        assert_eq!(with_comparison("miustens 12").as_deref(), Some("minstens 12"));
        assert_eq!(with_comparison("minuten 12"), None);
        assert_eq!(with_comparison("rninimum de vols"), None);
    }

    #[test]
    fn letters_that_touch_figures_are_figures() {
        for (text, meant) in [
            ("≥ I7,7 %", "≥ 17,7 %"),
            ("mindestens S5 Stunden", "mindestens 55 Stunden"),
            ("1l/jaar", "11/jaar"),
            ("charte : oni / non", "charte : oui / non"),
            ("charte : Ja/Nec", "charte : Ja/nee"),
        ] {
            assert_eq!(mended(text).as_deref(), Some(meant), "{text}");
        }
        for text in ["≥ 12 par an", "5 litres", "la ligne IC12", "oui et nom de la rue", "et/ou non", ""] {
            assert_eq!(mended(text), None, "{text}");
        }
    }
}
