//! The four languages, and wordings in all of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One of the languages that Perron speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    #[default]
    En,
}

impl Language {
    /// All languages, in the order in which pages offer them.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// Returns the two-letter tag (ISO 639-1).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A tag that is none of the four languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseLanguageError(String);

impl fmt::Display for ParseLanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is none of fr, nl, de, en", self.0)
    }
}

impl std::error::Error for ParseLanguageError {}

impl FromStr for Language {
    type Err = ParseLanguageError;
    fn from_str(tag: &str) -> Result<Self, ParseLanguageError> {
        let known = |l: &Self| l.tag().eq_ignore_ascii_case(tag);
        Self::ALL.into_iter().find(known).ok_or_else(|| ParseLanguageError(tag.to_owned()))
    }
}

/// One thing said in the four languages; none may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// In French.
    pub fr: String,
    /// In Dutch.
    pub nl: String,
    /// In German.
    pub de: String,
    /// In English.
    pub en: String,
}

impl Wording {
    /// Returns the words in `language`.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::Nl => &self.nl,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }
}
