//! Finds national register numbers, which may not enter without authorisation.
//!
//! Eleven digits with the usual separators: a date of birth (the month plus 20 or 40 for numbers of
//! the second register), a serial number, and two check digits over the first nine, with a 2 before
//! them for births from 2000.

/// Tells whether a national register number stands anywhere in `text`.
pub(super) fn holds_register_number(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let starts = (0..letters.len()).filter(|&at| {
        letters[at].is_ascii_digit() && at.checked_sub(1).is_none_or(|before| !letters[before].is_ascii_digit())
    });
    starts.into_iter().any(|at| eleven_digits(&letters[at..]).is_some_and(is_register_number))
}

/// Reads eleven digits grouped as `YY.MM.DD-NNN.CC`, with or without separators.
fn eleven_digits(letters: &[char]) -> Option<[u32; 11]> {
    let mut digits = [0; 11];
    let mut at = 0;
    for (place, digit) in digits.iter_mut().enumerate() {
        if matches!(place, 2 | 4 | 6 | 9) {
            let mark = |letter: &&char| matches!(letter, '.' | '-' | '/' | ' ' | '\u{a0}' | '–');
            at += letters[at..].iter().take(3).take_while(mark).count();
        }
        *digit = letters.get(at)?.to_digit(10)?;
        at += 1;
    }
    let ended = letters.get(at).is_none_or(|next| !next.is_ascii_digit());
    ended.then_some(digits)
}

fn is_register_number(digits: [u32; 11]) -> bool {
    let number = |range: std::ops::Range<usize>| digits[range].iter().fold(0_u64, |sum, &d| sum * 10 + u64::from(d));
    let (month, day, check) = (number(2..4), number(4..6), number(9..11));
    let dated = month < 60 && month % 20 <= 12 && day <= 31;
    let first = number(0..9);
    dated && [first, 2_000_000_000 + first].iter().any(|n| 97 - n % 97 == check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_register_number_is_found_in_every_spelling() {
        for text in ["85073003328", "85.07.30-033.28", "Salaire 85 07 30 033 28 mars", "n°850730-033-28."] {
            assert!(holds_register_number(text), "{text}");
        }
        assert!(holds_register_number("17.07.30-033.84"), "born after 2000");
    }

    #[test]
    fn other_numbers_pass() {
        for text in
            ["85073003329", "0207.373.429", "BE68 5390 0754 7034", "2020-03-15", "+32 2 412 36 98", "850730033281"]
        {
            assert!(!holds_register_number(text), "{text}");
        }
    }
}
