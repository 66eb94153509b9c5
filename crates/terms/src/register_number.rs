//! National register numbers, found on sight: they may not enter without authorisation.
//!
//! Eleven digits with the usual separators: a date of birth (the month plus 20 or 40 for numbers of
//! the second register), a serial number, and two check digits over the first nine, with a 2 before
//! them for births from 2000.

use std::ops::Range;

/// Finds the national register numbers in `text`, as ranges of bytes.
///
/// A number of eleven digits meets the check digits by chance once in fifty times, and the date
/// far less often: what is found is looked at by a person.
///
/// Law: l-1983-08-08 art. 8
pub fn register_numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let starts = (0..bytes.len()).filter(|&at| {
        bytes[at].is_ascii_digit() && at.checked_sub(1).is_none_or(|before| !bytes[before].is_ascii_digit())
    });
    starts.filter_map(move |at| {
        let (digits, length) = eleven_digits(&text[at..])?;
        is_register_number(digits).then_some(at..at + length)
    })
}

/// Reads eleven digits grouped as `YY.MM.DD-NNN.CC`, with or without separators, and their length.
fn eleven_digits(text: &str) -> Option<([u8; 11], usize)> {
    const MARKS: [char; 6] = ['.', '-', '/', ' ', '\u{a0}', '–'];
    let mut digits = [0; 11];
    let mut rest = text;
    for (place, digit) in digits.iter_mut().enumerate() {
        if matches!(place, 2 | 4 | 6 | 9) {
            // One mark may stand between two spaces: `85 - 07`.
            for _ in 0..3 {
                rest = rest.strip_prefix(MARKS).unwrap_or(rest);
            }
        }
        *digit = rest.bytes().next().filter(u8::is_ascii_digit)? - b'0';
        rest = &rest[1..];
    }
    let ended = !rest.starts_with(|next: char| next.is_ascii_digit());
    ended.then(|| (digits, text.len() - rest.len()))
}

fn is_register_number(digits: [u8; 11]) -> bool {
    let number = |range: Range<usize>| digits[range].iter().fold(0_u64, |sum, &d| sum * 10 + u64::from(d));
    let (month, day, check) = (number(2..4), number(4..6), number(9..11));
    let dated = month < 60 && month % 20 <= 12 && day <= 31;
    let first = number(0..9);
    dated && [first, 2_000_000_000 + first].iter().any(|n| 97 - n % 97 == check)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        register_numbers(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn a_register_number_is_found_in_every_spelling() {
        for text in ["85073003328", "85.07.30-033.28", "85 07 30 033 28", "850730-033-28", "85\u{a0}07\u{a0}30–033.28"]
        {
            assert_eq!(found(&format!("Salaire n°{text}. mars")), [text]);
        }
        assert_eq!(found("17.07.30-033.84"), ["17.07.30-033.84"], "born after 2000");
    }

    #[test]
    fn other_numbers_pass() {
        for text in
            ["85073003329", "0207.373.429", "BE68 5390 0754 7034", "2020-03-15", "+32 2 412 36 98", "850730033281"]
        {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
