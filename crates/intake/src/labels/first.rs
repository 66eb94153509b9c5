//! What the first word of a text rules out: most texts begin like no label and no formula, and are not
//! looked at further.
//!
//! Whatever is let through here is read as carefully as if it had not been asked.

use std::sync::LazyLock;

use agreement::{fold, initial};

use super::spelling::{kinds, may_be_near};
use super::vocabulary::{COLUMNS, FORMULAS, MONEY, PATTERNS, Pattern};
use super::{damaged, is_form_of, is_roman, looks_also_like, resembles, scanned_roman};
use crate::lexicon::Lexicon;
use crate::words::{TokenKind, first_tokens};

/// The first words of all labels, by their first letter, each with the letters in it.
static STEMS: LazyLock<[Vec<(&'static str, u32)>; 26]> = LazyLock::new(|| {
    let mut stems = [const { Vec::new() }; 26];
    for stem in PATTERNS.iter().flat_map(|pattern| pattern.words[0]).chain(COLUMNS) {
        let row: &mut Vec<(&str, u32)> = &mut stems[usize::from(stem.as_bytes()[0] - b'a')];
        if !row.contains(&(*stem, kinds(stem))) {
            row.push((stem, kinds(stem)));
        }
    }
    stems
});

/// The labels whose first word begins with each letter, or with what a scanner takes it for, in their order.
static BY_LETTER: LazyLock<[Vec<&'static Pattern>; 26]> = LazyLock::new(|| {
    let may_begin = |pattern: &&Pattern, letter: u8| {
        let begun = |stem: &&str| [Some(letter), looks_also_like(letter)].contains(&stem.bytes().next());
        pattern.words[0].iter().any(begun)
    };
    let mut letters = b'a'..=b'z';
    std::array::from_fn(|_| {
        let letter = letters.next();
        PATTERNS.iter().filter(|pattern| letter.is_some_and(|letter| may_begin(pattern, letter))).collect()
    })
});

/// Returns the labels whose first word may be `word`, misread or not, in their order.
pub(super) fn patterns_like(word: &str) -> &'static [&'static Pattern] {
    match word.as_bytes().first() {
        Some(letter @ b'a'..=b'z') => &BY_LETTER[usize::from(letter - b'a')],
        _ => &[],
    }
}

/// Tells whether a label may stand at the beginning of `text`, misspelt, misread or torn.
pub(super) fn may_begin(text: &str) -> bool {
    begins_with_a_word_of_one(text) || damaged::matching(&damaged::begun(text)).is_some()
}

/// Tells whether a label may stand at the beginning of `text`, and whether one may go on in the next cell.
pub(crate) fn may_begin_and_go_on(text: &str) -> (bool, bool) {
    if begins_with_a_word_of_one(text) {
        return (true, true);
    }
    // Of a cell that is a torn label, all is.
    if text.len() > damaged::WIDEST && text.chars().count() > damaged::WIDEST {
        return (false, false);
    }
    let tokens = damaged::begun(text);
    let begins = damaged::matching(&tokens).is_some();
    (begins, begins || damaged::may_go_on(&tokens))
}

/// Tells whether the first word of `text` may be the first of a label.
fn begins_with_a_word_of_one(text: &str) -> bool {
    // What a scanner reads for letters belongs to the word that it touches, and so may what follows `(s)`.
    const JOINED: [char; 9] = ['0', '1', '5', '6', '8', '|', '!', '$', '('];
    let Some(first) = first_tokens(text).find(|token| !token.is_sign(&["'", "’", "‘"])) else { return false };
    let rest = &text[first.start..];
    if first.kind == TokenKind::Word {
        text[first.end..].starts_with(JOINED) || begins_a_label(first.text)
    } else {
        rest.starts_with(JOINED) && rest.trim_start_matches(JOINED).starts_with(char::is_alphanumeric)
    }
}

/// The most letters by which a word of a label differs, or by which its endings do.
const MOST_SLIPS: usize = 2;

fn begins_a_label(word: &str) -> bool {
    let Some(first) = initial(word) else { return begins_with_a_stem(&fold(word)) };
    // A word that is folded grows no longer.
    let long_enough = |(stem, _): &(&str, u32)| stem.len() <= word.len() + MOST_SLIPS + 1;
    stems_like(first).any(long_enough) && begins_with_a_stem(&fold(word))
}

fn begins_with_a_stem(folded: &str) -> bool {
    let Some(&first) = folded.as_bytes().first() else { return false };
    let own = kinds(folded.trim_end_matches('s'));
    let is = |stem: &str| is_form_of(folded, stem) || resembles(folded, stem);
    stems_like(first).any(|&(stem, kinds)| may_be_near(own, kinds, MOST_SLIPS) && is(stem))
}

/// Returns the stems that begin with a letter, or with what a scanner takes it for.
fn stems_like(first: u8) -> impl Iterator<Item = &'static (&'static str, u32)> {
    let letters = [Some(first), looks_also_like(first)].into_iter().flatten().filter(u8::is_ascii_lowercase);
    letters.flat_map(|letter| &STEMS[usize::from(letter - b'a')])
}

/// Tells whether a formula of a convention may stand at the beginning of `text`.
pub(super) fn may_be_a_formula(text: &str) -> bool {
    static WORDS: LazyLock<Lexicon<()>> =
        LazyLock::new(|| Lexicon::of(FORMULAS.iter().map(|(.., words)| (words[0], ()))));
    let first = first_tokens(text).find(|token| token.kind == TokenKind::Word);
    first.is_some_and(|word| WORDS.has(word.text))
}

/// Tells whether `text` may be the heading of an allocation: that begins with a Roman number or with a
/// word of money, or is all capitals.
pub(super) fn may_be_an_allocation(text: &str) -> bool {
    let mut tokens = first_tokens(text);
    let Some(first) = tokens.next() else { return false };
    let dot = scanned_roman(&first).and_then(|_| tokens.next()).filter(|dot| dot.is_sign(&["."]));
    let (after, word) = match dot {
        Some(_) if is_roman(&first) => return true,
        Some(dot) => (dot.end, tokens.next()),
        None => (0, Some(first)),
    };
    let capitals = !text[after..].contains(|c: char| c.is_lowercase() && c != 'l');
    capitals || word.is_some_and(|word| word.is_word(&MONEY[..3]))
}
