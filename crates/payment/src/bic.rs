//! The code of a bank.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The code of a bank (ISO 9362): eight signs, or eleven with the branch.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bic(String);

impl Bic {
    /// Returns the code as a bank takes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Bic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no code of a bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseBicError;

impl fmt::Display for ParseBicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the code of a bank has eight or eleven signs, such as KREDBEBB")
    }
}

impl std::error::Error for ParseBicError {}

/// Reads a code with or without blanks, in capitals or not.
impl FromStr for Bic {
    type Err = ParseBicError;
    fn from_str(text: &str) -> Result<Self, ParseBicError> {
        let code: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let signs = code.bytes().all(|sign| sign.is_ascii_alphanumeric());
        let country = code.get(4..6).is_some_and(|letters| letters.bytes().all(|b| b.is_ascii_uppercase()));
        if signs && country && matches!(code.len(), 8 | 11) { Ok(Self(code)) } else { Err(ParseBicError) }
    }
}

impl TryFrom<String> for Bic {
    type Error = ParseBicError;
    fn try_from(text: String) -> Result<Self, ParseBicError> {
        text.parse()
    }
}

impl From<Bic> for String {
    fn from(bic: Bic) -> Self {
        bic.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_eight_or_eleven_signs_and_a_country() {
        assert_eq!("kred be bb".parse::<Bic>().unwrap().as_str(), "KREDBEBB");
        for (text, right) in [("KREDBEBB", true), ("KREDBEBBXXX", true), ("KREDBEB", false), ("KRED1EBB", false)] {
            assert_eq!(text.parse::<Bic>().is_ok(), right, "{text}");
        }
    }
}
