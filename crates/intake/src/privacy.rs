//! What must not stand in an agreement: register numbers, and persons beside sensitive words.
//!
//! A finding never repeats the number or the name; it only says where they stand.

use std::ops::Range;
use std::sync::LazyLock;

use agreement::fold;
use terms::{Finding, Place};

use crate::codes::*;
use crate::lexicon::Lexicon;
use crate::outline::{LineUse, Prose};
use crate::words::{first_tokens, tokens};

/// How many digits a national register number has.
const DIGITS: usize = 11;

/// Finds national register numbers in the lines of a text.
///
/// Law: l-1983-08-08 art. 8
pub(crate) fn register_numbers(lines: &[&str]) -> Vec<Finding> {
    let on_line = |(line, words): (u32, &str)| -> Vec<Finding> {
        let column = |at: usize| u32::try_from(words[..at].chars().count() + 1).unwrap_or(u32::MAX);
        let place = |range: Range<usize>| Place {
            line,
            column: column(range.start),
            end_line: line,
            end_column: column(range.end),
        };
        terms::register_numbers(words).map(|range| Finding::error(I_036).at(place(range))).collect()
    };
    let figures =
        |line: &str| line.bytes().fold(0, |count: usize, byte| count.wrapping_add(byte.is_ascii_digit().into()));
    let may_hold_one = |line: &str| figures(line) >= DIGITS;
    (1..).zip(lines.iter().copied()).filter(|(_, line)| may_hold_one(line)).flat_map(on_line).collect()
}

/// Finds persons named outside the parties and the signature, or beside a word about followed persons.
///
/// Choice: 0008
pub(crate) fn named_persons(prose: &[Prose]) -> Vec<Finding> {
    let finding = |p: &Prose| {
        let public = matches!(p.part, LineUse::Parties | LineUse::Signature);
        (names_somebody(p.words.text()) && (!public || is_sensitive(p.words.text())))
            .then(|| Finding::warning(I_037).at(p.words.place()))
    };
    prose.iter().filter_map(finding).collect()
}

/// Tells whether a text names somebody beside a word about followed persons, as no line of an expense
/// file may; `M.` before two capitals names somebody there.
///
/// Choice: 0008
pub fn names_followed_person(text: &str) -> bool {
    is_sensitive(text) && (names_somebody(text) || is_shortly_addressed(text))
}

/// Tells whether `M.`, `Mr` or `Dhr.` stands before two words with a capital.
fn is_shortly_addressed(text: &str) -> bool {
    const SHORT: [&str; 6] = ["m", "mr", "dhr", "mevr", "hr", "fr"];
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    words.windows(3).any(|three| {
        capital(three[0]) && SHORT.contains(&fold(three[0]).as_str()) && three[1..].iter().all(|word| capital(word))
    })
}

/// Tells whether a form of address stands before a capital.
pub(crate) fn names_somebody(text: &str) -> bool {
    static ADDRESS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = ["monsieur", "madame", "mme", "mlle", "heer", "mevrouw", "herr", "frau", "mister", "mrs"];
        Lexicon::of(words.map(|word| (word, ())))
    });
    let mut addressed = false;
    first_tokens(text).any(|token| {
        let before = std::mem::replace(&mut addressed, token.meaning(&ADDRESS).is_some());
        before && token.text.starts_with(char::is_uppercase)
    })
}

fn is_sensitive(text: &str) -> bool {
    const WORDS: [&str; 8] = ["radical", "suivi", "terror", "detenu", "victime", "opvolging", "slachtoffer", "opfer"];
    let words = tokens(text);
    words.iter().any(|t| WORDS.iter().any(|word| fold(t.text).starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_register_number_is_found_and_not_repeated() {
        let found = register_numbers(&["Contact :", "NRN 85.07.30-033.28 fin", "n° 0403.170.701, 1.896.439,60"]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, Some(Place { line: 2, column: 5, end_line: 2, end_column: 20 }));
        assert!(found[0].args.is_empty());
    }

    #[test]
    fn a_followed_person_is_known_by_a_short_address_too() {
        assert!(names_followed_person("Accompagnement M. Jean DUPONT (radicalisme)"));
        assert!(names_followed_person("Opvolging van de heer Peeters"));
        assert!(!names_followed_person("Formation M. Jean DUPONT"));
        assert!(!names_followed_person("Suivi du plan M. 2020"));
    }

    #[test]
    fn a_form_of_address_before_a_capital_names_somebody() {
        assert!(names_somebody("Suivi de Monsieur Untel"));
        assert!(!names_somebody("Madame la Bourgmestre"));
    }
}
