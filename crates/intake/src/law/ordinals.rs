//! Ordinals before items: `1.`, `10°`, `3)`, and `9e` where a degree sign was lost; Roman numbers.

/// An ordinal at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ordinal {
    pub(super) number: u16,
    /// Whether it is written in a way that texts also use for other things.
    pub(super) doubtful: bool,
    /// Where the words after it start.
    pub(super) end: usize,
}

/// Reads the ordinal that `text` starts with.
pub(super) fn read(text: &str) -> Option<Ordinal> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = text[..digits].parse().ok().filter(|_| (1..=3).contains(&digits))?;
    let sign = text[digits..].chars().next()?;
    let after = &text[digits + sign.len_utf8()..];
    let part = after.starts_with(|c: char| c.is_ascii_digit());
    let (fits, doubtful) = match sign {
        '°' | 'º' => (true, false),
        '.' | ')' => (!part, false),
        'e' => (after.starts_with(' '), true),
        _ => (false, false),
    };
    let end = text.len() - after.trim_start().len();
    fits.then_some(Ordinal { number, doubtful, end })
}

/// Tells whether `text` starts with a dash, a bullet, an asterisk or a letter of a list.
pub(super) fn is_marked(text: &str) -> bool {
    let mut chars = text.chars();
    let (first, second) = (chars.next().unwrap_or(' '), chars.next().unwrap_or(' '));
    matches!(first, '-' | '–' | '•' | '*' | '§' | '|' | '(')
        || first.is_ascii_alphabetic() && matches!(second, '.' | ')')
        || first == 'o' && second == ' '
}

/// Reads a Roman number up to 39.
pub(super) fn roman(text: &str) -> Option<u32> {
    const TENS: [&str; 4] = ["", "X", "XX", "XXX"];
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = TENS.iter().rposition(|tens| text.starts_with(tens))?;
    let ones = ONES.iter().position(|ones| *ones == &text[TENS[tens].len()..])?;
    u32::try_from(10 * tens + ones).ok().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_are_known_by_their_sign() {
        fn numbers(text: &str) -> Option<(u16, &str)> {
            read(text).map(|ordinal| (ordinal.number, &text[ordinal.end..]))
        }
        assert_eq!(numbers("10°\" opportunité"), Some((10, "\" opportunité")));
        assert_eq!(numbers("1. ministre"), Some((1, "ministre")));
        assert_eq!(numbers("1° : Les communes"), Some((1, ": Les communes")));
        assert_eq!(numbers("9e développer"), Some((9, "développer")));
        for text in ["2.1. Dépenses", "30 juin", "1er janvier", "2020. x", "", "12", "°"] {
            assert_eq!(numbers(text), None, "{text}");
        }
    }

    #[test]
    fn roman_numbers_are_read() {
        assert_eq!(["I", "IV", "IX", "XIV", "XXX"].map(roman), [Some(1), Some(4), Some(9), Some(14), Some(30)]);
        assert_eq!(["", "IIII", "VX", "X1", "été"].map(roman), [None; 5]);
    }
}
