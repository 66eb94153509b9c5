//! Numbers before the words of an item, as word processors and people write them: `2.`, `2)`, `(2)`,
//! `1.2`, `1°`, `b)`, `iv.`, `II.`
//!
//! A letter stands for its position. What is a number of the text (`2.5 % des cas`, `346 gardiens`)
//! stays with it.

use crate::words::Words;

impl Words {
    /// Parts the number of an item from its words.
    pub(crate) fn without_number(self) -> (Self, Option<u16>) {
        match number_before(self.text()) {
            Some((number, end)) => (self.from(end), Some(number)),
            None => (self, None),
        }
    }
}

/// Tells whether `text` begins with the number of an item.
pub(crate) fn is_numbered(text: &str) -> bool {
    number_before(text).is_some()
}

/// Tells whether `text` is the number of an item and nothing else.
pub(crate) fn is_number_alone(text: &str) -> bool {
    let text = text.trim();
    let body = text.strip_suffix(['.', ')']).unwrap_or(text).trim_start_matches('(');
    let marked = body.len() < text.len() && figure(body).is_some_and(|(_, end)| end == body.len());
    marked || dotted(text).is_some_and(|(_, end)| end == text.len())
}

/// Reads the number that `text` begins with and returns it with the end of its mark.
pub(crate) fn number_before(text: &str) -> Option<(u16, usize)> {
    let bytes = text.as_bytes();
    match bytes.first()? {
        b'0'..=b'9' => counted(text).or_else(|| chained(text)),
        b'(' => {
            let (number, end) = figure(&text[1..])?;
            (bytes.get(end + 1) == Some(&b')')).then_some((number, end + 2))
        }
        b'a'..=b'z' | b'A'..=b'Z' => lettered(text),
        _ => None,
    }
}

/// `2.`, `2)`, `2 .`, `2°`, `2/`, `2 - Tenir`
fn counted(text: &str) -> Option<(u16, usize)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text[..digits].parse().ok().filter(|_| digits <= 3)?;
    let after = text[digits..].trim_start();
    let spaced = after.len() < text.len() - digits;
    let mark = after.chars().next()?;
    let end = text.len() - after.len() + mark.len_utf8();
    let rest = &text[end..];
    let apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    let is = match mark {
        '.' | ')' => !rest.starts_with(|c: char| c.is_ascii_digit()),
        '°' | 'º' => !spaced && apart && begins(rest),
        '/' => !spaced && apart && begins(rest),
        '-' | '–' | '—' => digits <= 2 && spaced && apart && begins(rest),
        _ => false,
    };
    is.then_some((number, end))
}

/// `1.2 Tenir`, `1.2. Tenir`, `3.1.4) Tenir`: the last figure is the number.
fn chained(text: &str) -> Option<(u16, usize)> {
    let (number, end) = dotted(text)?;
    let rest = &text[end..];
    (rest.starts_with(char::is_whitespace) && begins(rest)).then_some((number, end))
}

fn dotted(text: &str) -> Option<(u16, usize)> {
    let end = text.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    let body = text[..end].trim_end_matches('.');
    let parts: Vec<&str> = body.split('.').collect();
    let short = |part: &&str| (1..=2).contains(&part.len());
    let closed = usize::from(end == body.len() && text[end..].starts_with(')'));
    let is = parts.len() > 1 && parts.len() <= 5 && parts.iter().all(short) && end - body.len() <= 1;
    is.then(|| Some((parts.last()?.parse().ok()?, end + closed)))?
}

/// `a)`, `b. Tenir`, `iv)`, `II) Tenir`, `II. Tenir`
fn lettered(text: &str) -> Option<(u16, usize)> {
    let (number, end) = figure(text)?;
    let mark = text[end..].chars().next()?;
    let rest = &text[end + mark.len_utf8()..];
    let apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    let small = text.starts_with(|c: char| c.is_ascii_lowercase());
    let is = match mark {
        ')' => apart || begins(rest),
        '.' => apart && begins(rest) && (small || end > 1 || text.starts_with('I')),
        _ => false,
    };
    is.then_some((number, end + 1))
}

/// Reads digits, one letter, or a Roman number.
fn figure(text: &str) -> Option<(u16, usize)> {
    let end = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let word = text.get(..end).filter(|word| (1..=4).contains(&word.len()))?;
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return word.parse().ok().filter(|_| end <= 3).map(|number| (number, end));
    }
    let roman = roman(word)
        .filter(|_| word.bytes().all(|b| b.is_ascii_lowercase()) || !word.bytes().any(|b| b.is_ascii_lowercase()));
    let letter = || (end == 1).then(|| u16::from(word.as_bytes()[0].to_ascii_lowercase() - b'a') + 1);
    roman.or_else(letter).map(|number| (number, end))
}

fn roman(word: &str) -> Option<u16> {
    let value = |c: u8| match c.to_ascii_lowercase() {
        b'i' => Some(1_u16),
        b'v' => Some(5),
        b'x' => Some(10),
        _ => None,
    };
    let values: Vec<u16> = word.bytes().map(value).collect::<Option<_>>()?;
    let less = |at: usize, value: u16| values.get(at + 1).is_some_and(|&next| next > value);
    let part = |(at, &value): (usize, &u16)| if less(at, value) { -i32::from(value) } else { i32::from(value) };
    let total = u16::try_from(values.iter().enumerate().map(part).sum::<i32>()).ok()?;
    Some(total).filter(|&total| written(total).eq_ignore_ascii_case(word))
}

/// Writes a small Roman number, so that only well-formed ones are read.
fn written(mut number: u16) -> String {
    let mut text = String::new();
    for (value, sign) in [(10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
        while number >= value {
            text.push_str(sign);
            number -= value;
        }
    }
    text
}

/// Tells whether words with a capital follow, or a quotation.
fn begins(rest: &str) -> bool {
    rest.trim_start().starts_with(|c: char| c.is_uppercase() || matches!(c, '«' | '“' | '"' | '„' | '\'' | '’'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(raw: &str) -> (Option<u16>, String) {
        let (words, number) = Words::read(raw, 1, 1).without_number();
        (number, words.text().to_owned())
    }

    #[test]
    fn numbers_before_words_are_parted_from_them() {
        for (raw, number) in [
            ("2. Tenir", 2),
            ("2) Tenir", 2),
            ("(2) Tenir", 2),
            ("2.Tenir", 2),
            ("1 . Tenir", 1),
            ("1.2 Tenir", 2),
            ("1.2. Tenir", 2),
            ("3.1.4) Tenir", 4),
            ("1° Tenir", 1),
            ("1/ Tenir", 1),
            ("2 - Tenir", 2),
            ("2 – Tenir", 2),
            ("a) Tenir", 1),
            ("(b) Tenir", 2),
            ("c. Tenir", 3),
            ("iv) Tenir", 4),
            ("ii. Tenir", 2),
            ("I. Tenir", 1),
            ("IX) Tenir", 9),
            ("B) Tenir", 2),
        ] {
            assert_eq!(part(raw), (Some(number), "Tenir".to_owned()), "{raw}");
        }
    }

    #[test]
    fn figures_and_letters_of_the_text_stay_with_it() {
        for raw in [
            "2.5 % des cas",
            "346 gardiens",
            "1.200 visites",
            "24h/24 Accueil",
            "3/4 des cas",
            "2018-2019 Plan",
            "A. Dupont",
            "M. le bourgmestre",
            "iiii) Tenir",
            "asbl) Tenir",
            "p. 12",
            "à la rue",
            "(12 visites)",
        ] {
            assert_eq!(part(raw), (None, raw.to_owned()), "{raw}");
        }
        assert!(is_number_alone(" 1.2 ") && is_number_alone("a)") && is_number_alone("II."));
        assert!(!is_number_alone("12") && !is_number_alone("a"));
    }
}
