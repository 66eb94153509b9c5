//! References to articles of law.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The identity of an instrument of law: its kind and date, `ar-2019-07-03` (royal decree),
/// `am-2019-12-05` (ministerial decree), `l-2003-05-22` (law), plus a word where two share a date.
///
/// It names the folder under `law/instruments/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct InstrumentId(String);

impl InstrumentId {
    /// Returns the identity as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for InstrumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for InstrumentId {
    type Err = ParseArticleError;
    fn from_str(text: &str) -> Result<Self, ParseArticleError> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let (kind, date) = text.split_once('-').ok_or(ParseArticleError)?;
        let dated = date.get(..10).is_some_and(|d| d.parse::<jiff::civil::Date>().is_ok());
        if matches!(kind, "l" | "ar" | "am") && dated && text.chars().all(plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(ParseArticleError)
        }
    }
}

impl TryFrom<String> for InstrumentId {
    type Error = ParseArticleError;
    fn try_from(text: String) -> Result<Self, ParseArticleError> {
        text.parse()
    }
}

impl From<InstrumentId> for String {
    fn from(id: InstrumentId) -> Self {
        id.0
    }
}

/// An article of an instrument, with its paragraph and item where there is one:
/// `ar-2019-07-03 art. 13 § 3`, `ar-2019-07-03 art. 1, 10°`, `ar-2019-07-03 art. N1`.
///
/// This is the one written form: in `law/`, in `Law:` lines, in the register and in addresses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleRef {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The article as it is numbered: `13`, `48bis`, `N1` for an annex.
    pub article: String,
    /// The paragraph, without its sign.
    pub paragraph: Option<String>,
    /// The item of an enumeration, without its degree sign.
    pub item: Option<String>,
}

impl ArticleRef {
    /// Returns the whole article that this reference points into.
    pub fn whole(&self) -> Self {
        Self { paragraph: None, item: None, ..self.clone() }
    }
}

impl fmt::Display for ArticleRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} art. {}", self.instrument, self.article)?;
        if let Some(paragraph) = &self.paragraph {
            write!(f, " § {paragraph}")?;
        }
        if let Some(item) = &self.item {
            write!(f, ", {item}°")?;
        }
        Ok(())
    }
}

/// A text that is no reference to an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseArticleError;

impl fmt::Display for ParseArticleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a reference such as 'ar-2019-07-03 art. 13 § 3, 2°'")
    }
}

impl std::error::Error for ParseArticleError {}

impl FromStr for ArticleRef {
    type Err = ParseArticleError;
    fn from_str(text: &str) -> Result<Self, ParseArticleError> {
        let (instrument, rest) = text.split_once(" art. ").ok_or(ParseArticleError)?;
        let (rest, item) = match rest.split_once(", ") {
            Some((rest, item)) => (rest, Some(item.strip_suffix('°').ok_or(ParseArticleError)?)),
            None => (rest, None),
        };
        let (article, paragraph) = match rest.split_once(" § ") {
            Some((article, paragraph)) => (article, Some(paragraph)),
            None => (rest, None),
        };
        let named = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !named(article) || !paragraph.is_none_or(named) || !item.is_none_or(named) {
            return Err(ParseArticleError);
        }
        Ok(Self {
            instrument: instrument.parse()?,
            article: article.to_owned(),
            paragraph: paragraph.map(str::to_owned),
            item: item.map(str::to_owned),
        })
    }
}

impl Serialize for ArticleRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ArticleRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|e| D::Error::custom(format!("'{text}': {e}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_as_it_is_written() {
        for text in [
            "ar-2019-07-03 art. 13 § 3",
            "ar-2019-07-03 art. 1, 10°",
            "am-2022-11-23 art. 48 § 3, 2°",
            "ar-2019-07-03 art. N1",
            "ar-2023-10-01-general art. 2",
        ] {
            assert_eq!(text.parse::<ArticleRef>().unwrap().to_string(), text);
        }
        for text in ["art. 13", "ar-2019-07-03", "xx-2019-07-03 art. 1", "ar-2019-13-03 art. 1", "ar-2019-07-03 art. "]
        {
            assert!(text.parse::<ArticleRef>().is_err(), "{text}");
        }
    }
}
