//! The bytes of a text: encodings, line ends, accents apart.

use crate::random::Dice;

/// Writes `text` in one of the encodings that offices use; plain UTF-8 most of the time.
pub(crate) fn bytes(text: &str, dice: &mut Dice, damaged: bool) -> Vec<u8> {
    let text = if damaged && dice.chance(200) { accents_apart(text) } else { text.to_owned() };
    let text = if dice.chance(250) { text.replace('\n', "\r\n") } else { text };
    match dice.below(10) {
        0 => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        1 => [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        2 => [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        3 | 4 => windows_1252(&text).unwrap_or_else(|| text.into_bytes()),
        _ => text.into_bytes(),
    }
}

/// Returns the bytes of code page 1252, or `None` when a character has none there.
pub(crate) fn windows_1252(text: &str) -> Option<Vec<u8>> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let byte = |c: char| match u32::from(c) {
        code @ (0..=0x7f | 0xa0..=0xff) => u8::try_from(code).ok(),
        _ => HIGH.chars().position(|h| h == c).and_then(|at| u8::try_from(0x80 + at).ok()),
    };
    text.chars().map(byte).collect()
}

/// Writes each accented letter as the letter and its accent.
fn accents_apart(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match apart(c) {
            Some((letter, accent)) => out.extend([letter, accent]),
            None => out.push(c),
        }
    }
    out
}

/// Parts an accented letter.
pub(crate) fn apart(c: char) -> Option<(char, char)> {
    const TABLE: [(char, &str, &str); 5] = [
        ('\u{300}', "aeuAE", "àèùÀÈ"),
        ('\u{301}', "eE", "éÉ"),
        ('\u{302}', "aeiouE", "âêîôûÊ"),
        ('\u{308}', "aeiouAOU", "äëïöüÄÖÜ"),
        ('\u{327}', "cC", "çÇ"),
    ];
    TABLE.iter().find_map(|(accent, letters, whole)| {
        let at = whole.chars().position(|w| w == c)?;
        Some((letters.chars().nth(at)?, *accent))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_part_and_the_code_page_knows_its_own() {
        assert_eq!(accents_apart("été"), "e\u{301}te\u{301}");
        assert_eq!(windows_1252("€ été ’"), Some(b"\x80 \xe9t\xe9 \x92".to_vec()));
        assert_eq!(windows_1252("≥"), None);
    }
}
