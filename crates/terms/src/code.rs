//! Codes of findings and refusals.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The code of a finding or a refusal: the letter of its room and a number, `C-204`.
///
/// Letters: `L` law, `I` intake, `A` agreement, `E` euro (ledger), `C` control, `B` bank (payment),
/// `O` office, `R` register (store). The code is also the key of its text in the four languages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    room: char,
    number: u16,
}

impl Code {
    /// Makes the code of `room` (a capital letter) and `number` (1 to 999).
    ///
    /// # Panics
    /// At compile time, when used for a constant outside these ranges.
    pub const fn new(room: char, number: u16) -> Self {
        assert!(room.is_ascii_uppercase() && number >= 1 && number <= 999);
        Self { room, number }
    }

    /// Returns the letter of the room.
    pub const fn room(self) -> char {
        self.room
    }

    /// Returns the number within its room.
    pub const fn number(self) -> u16 {
        self.number
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:03}", self.room, self.number)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCodeError;

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a code such as 'C-204'")
    }
}

impl std::error::Error for ParseCodeError {}

impl FromStr for Code {
    type Err = ParseCodeError;
    fn from_str(text: &str) -> Result<Self, ParseCodeError> {
        let (room, number) = text.split_once('-').ok_or(ParseCodeError)?;
        let mut letters = room.chars();
        match (letters.next(), letters.next(), number.parse()) {
            (Some(room), None, Ok(number)) if room.is_ascii_uppercase() && (1..=999).contains(&number) => {
                Ok(Self { room, number })
            }
            _ => Err(ParseCodeError),
        }
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_it_is_written() {
        assert_eq!("I-012".parse(), Ok(Code::new('I', 12)));
        assert_eq!(Code::new('C', 204).to_string(), "C-204");
        assert!("C204".parse::<Code>().is_err() && "CC-2".parse::<Code>().is_err() && "C-0".parse::<Code>().is_err());
    }
}
