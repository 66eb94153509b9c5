//! Characters of the fonts Symbol and Wingdings, which stand for others than their codes say.
//!
//! Choice: 0033

/// Returns the character that `code`, from `F020` to `F0FF` or without the `F0`, is shown as.
///
/// What has no counterpart stays a character for private use, which is read as a bullet.
pub(super) fn shown(font: &str, code: u32) -> Option<char> {
    let low = code & 0xff;
    let private = char::from_u32(0xf000 | low);
    match font {
        _ if !(0xf000..=0xf0ff).contains(&code) && code > 0xff => char::from_u32(code),
        "Symbol" => symbol(low).or(private),
        name if name.starts_with("Wingdings") => wingding(name, low).or(private),
        _ if code <= 0xff => char::from_u32(code),
        _ => private,
    }
}

fn symbol(low: u32) -> Option<char> {
    const GREEK: &str = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    const SMALL: &str = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    let nth = |letters: &str, first: u32| letters.chars().nth(usize::try_from(low.checked_sub(first)?).ok()?);
    Some(match low {
        0x41..=0x5a => nth(GREEK, 0x41)?,
        0x61..=0x7a => nth(SMALL, 0x61)?,
        0x20..=0x40 if low != 0x22 && low != 0x24 && low != 0x27 && low != 0x2d => char::from_u32(low)?,
        0x2d => '−',
        0xa0 => '€',
        0xa3 => '≤',
        0xb3 => '≥',
        0xb0 => '°',
        0xb1 => '±',
        0xb4 => '×',
        0xb7 => '•',
        0xb8 => '÷',
        0xb9 => '≠',
        0xbb => '≈',
        0xbc => '…',
        0xa5 => '∞',
        0xac => '←',
        0xad => '↑',
        0xae => '→',
        0xaf => '↓',
        0xde => '⇒',
        0xe5 => '∑',
        _ => return None,
    })
}

fn wingding(font: &str, low: u32) -> Option<char> {
    Some(match (font, low) {
        ("Wingdings", 0x6c | 0x9f) => '•',
        ("Wingdings", 0x6e | 0xa7) => '▪',
        ("Wingdings", 0x6f | 0x70 | 0x71 | 0xa8) => '☐',
        ("Wingdings", 0xfd | 0x78) | ("Wingdings 2", 0x51 | 0x54) => '☒',
        ("Wingdings", 0xfe) | ("Wingdings 2", 0x52) => '☑',
        ("Wingdings 2", 0xa3 | 0x2a) => '☐',
        ("Wingdings", 0xfc) | ("Wingdings 2", 0x50) => '✓',
        ("Wingdings", 0xd8) => '➢',
        ("Wingdings", 0xe0 | 0xe8 | 0xf0) => '→',
        ("Wingdings", 0x76) => '❖',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_read_as_they_are_shown() {
        assert_eq!(shown("Symbol", 0xf0b3), Some('≥'));
        assert_eq!(shown("Symbol", 0xf061), Some('α'));
        assert_eq!(shown("Wingdings", 0xfe), Some('☑'));
        assert_eq!(shown("Wingdings", 0xf0b6), Some('\u{f0b6}'));
        assert_eq!(shown("Arial", 0x2265), Some('≥'));
        assert_eq!(shown("Arial", 0x41), Some('A'));
    }
}
