//! What must not stand in an agreement: register numbers, and persons beside sensitive words.
//!
//! A finding never repeats the number or the name; it only says where they stand.

use agreement::fold;
use terms::{Finding, Place};

use crate::codes::*;
use crate::outline::{LineUse, Prose};
use crate::words::tokens;

/// Finds national register numbers in `text`.
///
/// Choice: 0008
pub(crate) fn register_numbers(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let mut digits: Vec<(u32, u64)> = Vec::new();
        let mut gap = 0;
        for (column, c) in (1..).zip(line.chars().chain([';'])) {
            match c.to_digit(10) {
                Some(digit) => {
                    digits.push((column, u64::from(digit)));
                    gap = 0;
                }
                None if matches!(c, '.' | '-' | ' ' | '/') && gap == 0 && !digits.is_empty() => gap = 1,
                None => {
                    findings.extend(register_number(&digits).map(|(from, to)| {
                        let place = Place { line: number, column: from, end_line: number, end_column: to + 1 };
                        Finding::error(I_036).at(place)
                    }));
                    digits.clear();
                    gap = 0;
                }
            }
        }
    }
    findings
}

/// Returns the columns of a register number: eleven digits of which the last two check the others.
fn register_number(digits: &[(u32, u64)]) -> Option<(u32, u32)> {
    if digits.len() != 11 {
        return None;
    }
    let value = |part: &[(u32, u64)]| part.iter().fold(0, |value, &(_, digit)| value * 10 + digit);
    let (birth, check) = (value(&digits[..9]), value(&digits[9..]));
    let fits = [birth, 2_000_000_000 + birth].iter().any(|n| 97 - n % 97 == check);
    fits.then(|| (digits[0].0, digits[10].0))
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

/// Tells whether a form of address stands before a capital.
pub(crate) fn names_somebody(text: &str) -> bool {
    const ADDRESS: [&str; 10] =
        ["monsieur", "madame", "mme", "mlle", "heer", "mevrouw", "herr", "frau", "mister", "mrs"];
    let tokens = tokens(text);
    tokens.windows(2).any(|pair| pair[0].is_word(&ADDRESS) && pair[1].text.starts_with(char::is_uppercase))
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
        let findings = register_numbers("Contact :\nNRN 99.01.01-001.44 fin\nn° 0403.170.701, 1.896.439,60");
        let check = 97 - (2_000_000_000_u64 + 990_101_001) % 97;
        let text = format!("NRN 99.01.01-001.{check:02} fin");
        assert_eq!(findings.len(), usize::from(check == 44));
        let found = register_numbers(&text);
        assert_eq!(found[0].place, Some(Place { line: 1, column: 5, end_line: 1, end_column: 20 }));
        assert!(found[0].args.is_empty());
    }

    #[test]
    fn a_form_of_address_before_a_capital_names_somebody() {
        assert!(names_somebody("Suivi de Monsieur Untel"));
        assert!(!names_somebody("Madame la Bourgmestre"));
    }
}
