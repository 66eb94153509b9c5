//! Numbers of lists written in letters or in Roman numerals.

/// The largest number that is written otherwise than in digits.
const MAX: u32 = 3_999;

/// Writes `number` as `a`, `b` ... `z`, `aa`, `bb`; in digits when there is no such letter.
pub(super) fn letters(number: u32, capital: bool) -> String {
    let first = if capital { b'A' } else { b'a' };
    let Some(before) = number.checked_sub(1).filter(|&before| before < MAX) else { return number.to_string() };
    let letter = u8::try_from(before % 26).map_or('?', |step| char::from(first + step));
    (0..=before / 26).map(|_| letter).collect()
}

/// Writes `number` in Roman numerals; in digits when there are none for it.
pub(super) fn roman(number: u32, capital: bool) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if number == 0 || number > MAX {
        return number.to_string();
    }
    let mut rest = number;
    let mut out = String::new();
    for (worth, sign) in SIGNS {
        while rest >= worth {
            rest -= worth;
            out.push_str(sign);
        }
    }
    if capital { out.to_uppercase() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_lists_show_them() {
        assert_eq!([1, 26, 27, 53].map(|n| letters(n, false)), ["a", "z", "aa", "aaa"]);
        assert_eq!([0, 5000].map(|n| letters(n, true)), ["0", "5000"]);
        assert_eq!(
            [1, 4, 9, 14, 40, 90, 400, 1999].map(|n| roman(n, false)),
            ["i", "iv", "ix", "xiv", "xl", "xc", "cd", "mcmxcix"]
        );
        assert_eq!([2, 0, 4000].map(|n| roman(n, true)), ["II", "0", "4000"]);
    }
}
