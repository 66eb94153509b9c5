//! The structured message of Belgian transfers.
//!
//! Choice: 0057

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The twelve digits that say which payment a transfer is for, written `+++010/8068/17183+++`.
///
/// The last two are the first ten modulo 97, and 97 where nothing remains.
///
/// Choice: 0057
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StructuredMessage(u64);

impl StructuredMessage {
    /// The first number that has no message any more.
    const END: u64 = 10_000_000_000;

    /// Makes the message of `number`, which has at most ten digits.
    pub const fn of(number: u64) -> Option<Self> {
        if number < Self::END { Some(Self(number)) } else { None }
    }

    /// Returns the number it was made of.
    pub const fn number(self) -> u64 {
        self.0
    }

    const fn check_digits(self) -> u64 {
        match self.0 % 97 {
            0 => 97,
            rest => rest,
        }
    }

    /// Returns the twelve digits alone, as files for banks hold them.
    pub fn digits(self) -> String {
        format!("{:010}{:02}", self.0, self.check_digits())
    }

    /// Finds a message that stands somewhere in `text` between its marks, or with its strokes.
    pub fn within(text: &str) -> Option<Self> {
        text.parse().ok().or_else(|| Self::marked(text)).or_else(|| {
            let starts = text.char_indices().filter(|(_, sign)| sign.is_ascii_digit());
            starts
                .filter_map(|(at, _)| text.get(at..at + 14))
                .filter(|part| has_strokes(part))
                .find_map(|p| p.parse().ok())
        })
    }

    fn marked(text: &str) -> Option<Self> {
        let between = |mark| text.split(mark).skip(1).find_map(|part: &str| part.parse().ok());
        between("+++").or_else(|| between("***"))
    }
}

fn has_strokes(part: &str) -> bool {
    let bytes = part.as_bytes();
    bytes.get(3) == Some(&b'/') && bytes.get(8) == Some(&b'/')
}

impl fmt::Display for StructuredMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        write!(f, "+++{}/{}/{}+++", &digits[..3], &digits[3..7], &digits[7..])
    }
}

/// Why a text is no structured message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseMessageError {
    /// Not twelve digits with the usual marks.
    Shape,
    /// The last two digits do not fit the first ten.
    CheckDigits,
}

impl fmt::Display for ParseMessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Shape => "a structured message has twelve digits, such as +++010/8068/17183+++",
            Self::CheckDigits => "wrong check digits",
        })
    }
}

impl std::error::Error for ParseMessageError {}

/// Reads twelve digits alone, grouped by strokes, dots, dashes or blanks, between `+++` or `***`.
impl FromStr for StructuredMessage {
    type Err = ParseMessageError;
    fn from_str(text: &str) -> Result<Self, ParseMessageError> {
        let outer = |sign: char| matches!(sign, '+' | '*') || sign.is_whitespace();
        let parting = |sign: char| matches!(sign, '/' | '.' | '-') || sign.is_whitespace();
        let digits: String = text.trim_matches(outer).chars().filter(|sign| !parting(*sign)).collect();
        if digits.len() != 12 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ParseMessageError::Shape);
        }
        let number = |part: &str| part.parse::<u64>().map_err(|_| ParseMessageError::Shape);
        let message = Self(number(&digits[..10])?);
        if message.check_digits() == number(&digits[10..])? { Ok(message) } else { Err(ParseMessageError::CheckDigits) }
    }
}

impl TryFrom<String> for StructuredMessage {
    type Error = ParseMessageError;
    fn try_from(text: String) -> Result<Self, ParseMessageError> {
        text.parse()
    }
}

impl From<StructuredMessage> for String {
    fn from(message: StructuredMessage) -> Self {
        message.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_spelling_is_read() {
        let message = StructuredMessage::of(108_068_171).unwrap();
        assert_eq!(message.to_string(), "+++010/8068/17183+++");
        for spelling in [
            "+++010/8068/17183+++",
            "***010/8068/17183***",
            "+++ 010 / 8068 / 17183 +++",
            "010/8068/17183",
            "010806817183",
            "010 8068 17183",
            "010.8068.17183",
        ] {
            assert_eq!(spelling.parse(), Ok(message), "{spelling}");
            assert_eq!(StructuredMessage::within(spelling), Some(message), "{spelling}");
        }
        for around in ["remboursement +++010/8068/17183+++ 2020", "our ref 010/8068/17183, thank you"] {
            assert_eq!(StructuredMessage::within(around), Some(message), "{around}");
        }
        assert_eq!(StructuredMessage::within("invoice 2020/0001 of 12/03/2020"), None);
    }

    #[test]
    fn nothing_that_remains_is_written_97() {
        assert_eq!(StructuredMessage::of(97).unwrap().digits(), "000000009797");
        assert_eq!("000000009700".parse::<StructuredMessage>(), Err(ParseMessageError::CheckDigits));
        assert_eq!("+++123/4567/89012+++".parse::<StructuredMessage>(), Err(ParseMessageError::CheckDigits));
        assert_eq!("12/03/2020".parse::<StructuredMessage>(), Err(ParseMessageError::Shape));
        assert_eq!(StructuredMessage::of(10_000_000_000), None);
    }
}
