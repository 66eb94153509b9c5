//! A modality either has a value with its article, or it is an open term.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::ArticleRef;

/// The two dates of a question to the law: in force on one, as known on the other.
///
/// Amendments of these schemes reach back: what was decided in March 2020 stays explainable under
/// the text known in March 2020.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsOf {
    /// The day whose law is asked for.
    pub on: Date,
    /// The day on which it is asked.
    pub known: Date,
}

impl AsOf {
    /// Asks for the law of `date` as known on that same day.
    pub const fn day(date: Date) -> Self {
        Self { on: date, known: date }
    }
}

/// A value and the article that sets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// The article it stands in.
    pub article: ArticleRef,
}

/// A modality of a scheme: set by an article, or left open.
///
/// An open term is a question to a person, never a silent default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Setting<T> {
    /// An article sets it.
    Set(Sourced<T>),
    /// The article that leaves it to somebody, filled by nothing we know.
    Open(ArticleRef),
}

impl<T> Setting<T> {
    /// Returns the value with its article, or the article that leaves it open.
    pub const fn get(&self) -> Result<&Sourced<T>, &ArticleRef> {
        match self {
            Self::Set(sourced) => Ok(sourced),
            Self::Open(article) => Err(article),
        }
    }
}
