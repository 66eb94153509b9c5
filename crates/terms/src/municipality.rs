//! Municipalities: their code, and names made comparable.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The REFNIS code of a municipality: five digits, 10000 to 99999.
///
/// Names change language and municipalities merge; the code, with its dates, is the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Nis(u32);

impl Nis {
    /// Makes a code of `number`, or `None` when it does not have five digits.
    pub const fn new(number: u32) -> Option<Self> {
        if number >= 10_000 && number <= 99_999 { Some(Self(number)) } else { None }
    }

    /// Returns the code as a number.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Nis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A text that is no REFNIS code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseNisError;

impl fmt::Display for ParseNisError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a REFNIS code has five digits")
    }
}

impl std::error::Error for ParseNisError {}

impl FromStr for Nis {
    type Err = ParseNisError;
    fn from_str(text: &str) -> Result<Self, ParseNisError> {
        text.parse().ok().and_then(Self::new).ok_or(ParseNisError)
    }
}

impl TryFrom<u32> for Nis {
    type Error = ParseNisError;
    fn try_from(number: u32) -> Result<Self, ParseNisError> {
        Self::new(number).ok_or(ParseNisError)
    }
}

impl From<Nis> for u32 {
    fn from(nis: Nis) -> Self {
        nis.0
    }
}

/// A name of a municipality made comparable: letters and digits only, lower case, no accents.
///
/// `Sint-Jans-Molenbeek`, `SINT JANS MOLENBEEK` and `sintjansmolenbeek` share one key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameKey(String);

impl NameKey {
    /// Makes the key of `name`.
    pub fn of(name: &str) -> Self {
        let letters = name.chars().filter(|c| c.is_alphanumeric());
        Self(letters.flat_map(char::to_lowercase).flat_map(unaccented).copied().collect())
    }

    /// Returns the key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Returns the plain letters of `letter`, which is in lower case; a combining accent has none.
fn unaccented(letter: char) -> &'static [char] {
    const PLAIN: &[(&str, &[char])] = &[
        ("àáâãäå", &['a']),
        ("ç", &['c']),
        ("èéêë", &['e']),
        ("ìíîï", &['i']),
        ("ñ", &['n']),
        ("òóôõö", &['o']),
        ("ùúûü", &['u']),
        ("ýÿ", &['y']),
        ("œ", &['o', 'e']),
        ("æ", &['a', 'e']),
        ("ß", &['s', 's']),
    ];
    const ASCII: &[char] = &[
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l',
        'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
    ];
    match ASCII.iter().position(|&c| c == letter) {
        Some(at) => &ASCII[at..=at],
        None => PLAIN.iter().find(|(accented, _)| accented.contains(letter)).map_or(&[], |(_, plain)| plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_hyphens_and_spaces_do_not_part_names() {
        let same = |a: &str, b: &str| assert_eq!(NameKey::of(a), NameKey::of(b), "{a} / {b}");
        same("Châtelet", "CHATELET");
        same("Maas-mechelen", "Maasmechelen");
        same("Fontaine-l'Evêque", "Fontaine l’Évêque");
        same("Lie\u{301}ge", "Liége");
        assert_ne!(NameKey::of("Lier"), NameKey::of("Liège"));
    }

    #[test]
    fn a_code_has_five_digits() {
        assert_eq!("21012".parse(), Ok(Nis(21_012)));
        assert_eq!("9999".parse::<Nis>(), Err(ParseNisError));
    }
}
