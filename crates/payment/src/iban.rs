//! The number of a bank account.
//!
//! Choice: 0057

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The number of an account with a bank of the single euro payments area, written without blanks.
///
/// Its check digits are right (ISO 13616), its length and its signs are those of its country, and
/// where the country is Belgium the two national check digits are right too.
///
/// Choice: 0057
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iban(String);

/// The countries whose accounts can be paid, each with the signs that follow its check digits:
/// `n` digits, `a` capital letters, `c` either.
const COUNTRIES: &[(&str, &str)] = &[
    ("AD", "8n12c"),
    ("AL", "8n16c"),
    ("AT", "16n"),
    ("BE", "12n"),
    ("BG", "4a6n8c"),
    ("CH", "5n12c"),
    ("CY", "8n16c"),
    ("CZ", "20n"),
    ("DE", "18n"),
    ("DK", "14n"),
    ("EE", "16n"),
    ("ES", "20n"),
    ("FI", "14n"),
    ("FR", "10n11c2n"),
    ("GB", "4a14n"),
    ("GI", "4a15c"),
    ("GR", "7n16c"),
    ("HR", "17n"),
    ("HU", "24n"),
    ("IE", "4a14n"),
    ("IS", "22n"),
    ("IT", "1a10n12c"),
    ("LI", "5n12c"),
    ("LT", "16n"),
    ("LU", "3n13c"),
    ("LV", "4a13c"),
    ("MC", "10n11c2n"),
    ("MD", "20c"),
    ("ME", "18n"),
    ("MK", "3n10c2n"),
    ("MT", "4a5n18c"),
    ("NL", "4a10n"),
    ("NO", "11n"),
    ("PL", "24n"),
    ("PT", "21n"),
    ("RO", "4a16c"),
    ("RS", "18n"),
    ("SE", "20n"),
    ("SI", "15n"),
    ("SK", "20n"),
    ("SM", "1a10n12c"),
    ("VA", "18n"),
];

impl Iban {
    /// Makes the number of a Belgian account from its twelve national digits.
    ///
    /// # Errors
    /// As when the whole number is read.
    pub fn belgian(national: &str) -> Result<Self, ParseIbanError> {
        let digits = national.len() == 12 && national.bytes().all(|byte| byte.is_ascii_digit());
        if !digits {
            return Err(ParseIbanError::Structure);
        }
        format!("BE{:02}{national}", 98 - remainder(&format!("{national}BE00"))).parse()
    }

    /// Returns the number without blanks, as a bank takes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the two letters of the country.
    pub fn country(&self) -> &str {
        &self.0[..2]
    }

    /// Tells whether a Belgian bank holds the account.
    pub fn is_belgian(&self) -> bool {
        self.country() == "BE"
    }

    /// Returns the number in groups of four, as people read it.
    pub fn printed(&self) -> String {
        let signs: Vec<char> = self.0.chars().collect();
        signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no account number that can be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseIbanError {
    /// Not two letters, two digits, and letters and digits.
    Shape,
    /// The country is not in the single euro payments area.
    Country,
    /// The country writes its numbers longer, shorter or with other signs.
    Structure,
    /// The two check digits do not fit the rest.
    CheckDigits,
    /// The two national check digits of a Belgian number do not fit the rest.
    NationalCheckDigits,
}

impl fmt::Display for ParseIbanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Shape => "no account number",
            Self::Country => "an account outside the single euro payments area",
            Self::Structure => "not the length or the signs of its country",
            Self::CheckDigits => "wrong check digits",
            Self::NationalCheckDigits => "wrong national check digits",
        })
    }
}

impl std::error::Error for ParseIbanError {}

/// Reads a number with or without blanks, in capitals or not.
impl FromStr for Iban {
    type Err = ParseIbanError;
    fn from_str(text: &str) -> Result<Self, ParseIbanError> {
        let number: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let country = number.get(..2).filter(|_| number.bytes().all(|b| b.is_ascii_alphanumeric()));
        let (country, own) = country.zip(number.get(4..)).ok_or(ParseIbanError::Shape)?;
        let digits = number[2..4].bytes().all(|b| b.is_ascii_digit());
        if !digits || !country.bytes().all(|b| b.is_ascii_uppercase()) {
            return Err(ParseIbanError::Shape);
        }
        let (_, structure) = COUNTRIES.iter().find(|(known, _)| *known == country).ok_or(ParseIbanError::Country)?;
        if !follows(own, structure) {
            return Err(ParseIbanError::Structure);
        }
        if remainder(&format!("{own}{}", &number[..4])) != 1 {
            return Err(ParseIbanError::CheckDigits);
        }
        if country == "BE" && !national_digits_fit(own) {
            return Err(ParseIbanError::NationalCheckDigits);
        }
        Ok(Self(number))
    }
}

/// Tells whether `signs` are those that `structure` names, no more and no less.
fn follows(signs: &str, structure: &str) -> bool {
    let mut rest = signs.bytes();
    let mut count = 0;
    for sign in structure.bytes() {
        match sign {
            b'0'..=b'9' => count = count * 10 + usize::from(sign - b'0'),
            kind => {
                let fits = (0..count).all(|_| rest.next().is_some_and(|byte| is_of(byte, kind)));
                if !fits {
                    return false;
                }
                count = 0;
            }
        }
    }
    rest.next().is_none()
}

const fn is_of(byte: u8, kind: u8) -> bool {
    match kind {
        b'n' => byte.is_ascii_digit(),
        b'a' => byte.is_ascii_uppercase(),
        _ => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
    }
}

/// Returns what remains of a text modulo 97, a letter read as a number from 10 to 35.
fn remainder(signs: &str) -> u32 {
    signs.bytes().fold(0, |rest, sign| match sign {
        b'0'..=b'9' => (rest * 10 + u32::from(sign - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter.saturating_sub(b'A')) + 10) % 97,
    })
}

/// The last two of twelve digits are the first ten modulo 97, and 97 for 0.
fn national_digits_fit(own: &str) -> bool {
    let expected = match remainder(&own[..10]) {
        0 => 97,
        rest => rest,
    };
    own[10..].parse() == Ok(expected)
}

impl TryFrom<String> for Iban {
    type Error = ParseIbanError;
    fn try_from(text: String) -> Result<Self, ParseIbanError> {
        text.parse()
    }
}

impl From<Iban> for String {
    fn from(iban: Iban) -> Self {
        iban.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_small_letters_are_read() {
        let iban: Iban = "be68 5390 0754 7034".parse().unwrap();
        assert_eq!(iban.as_str(), "BE68539007547034");
        assert_eq!(iban.printed(), "BE68 5390 0754 7034");
        assert!(iban.is_belgian());
        assert_eq!(Iban::belgian("539007547034"), Ok(iban));
        let abroad: Iban = "DE89370400440532013000".parse().unwrap();
        assert_eq!((abroad.country(), abroad.is_belgian()), ("DE", false));
        for right in ["NL91ABNA0417164300", "FR1420041010050500013M02606", "LU280019400644750000", "BE71096123456769"] {
            assert!(right.parse::<Iban>().is_ok(), "{right}");
        }
    }

    #[test]
    fn what_cannot_be_paid_says_why() {
        for (text, error) in [
            ("", ParseIbanError::Shape),
            ("XX00", ParseIbanError::Country),
            ("BE6", ParseIbanError::Shape),
            ("BE6é539007547034", ParseIbanError::Shape),
            ("US68539007547034", ParseIbanError::Country),
            ("BE6853900754703", ParseIbanError::Structure),
            ("BE685390075470344", ParseIbanError::Structure),
            ("BE68539O07547034", ParseIbanError::Structure),
            ("BE69539007547034", ParseIbanError::CheckDigits),
            ("BE41539007547035", ParseIbanError::NationalCheckDigits),
        ] {
            assert_eq!(text.parse::<Iban>(), Err(error), "{text}");
        }
    }
}
