//! Findings (something to look at) and refusals (something not done, with its article).

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ArticleRef, BasisPoints, Code, Euro};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Somebody should look; nothing is blocked.
    Warning,
    /// The thing cannot go on like this.
    Error,
}

/// A stretch of a document. Lines and columns count from 1, columns in characters; the end column
/// is the one after the last character. In a table of data, the column is the number of the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// First line.
    pub line: u32,
    /// First column.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
}

/// A value that a message shows; written out in the reader's language by `report`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Words taken from a document or a name.
    Text(String),
    /// A count.
    Number(i64),
    /// An amount.
    Euro(Euro),
    /// A percentage.
    Rate(BasisPoints),
    /// A day.
    Date(Date),
    /// An article.
    Article(ArticleRef),
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident),*) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self { Self::$variant(value.into()) }
        }
    )*};
}
arg_from!(String => Text, &str => Text, Cow<'_, str> => Text, i64 => Number, u32 => Number, i32 => Number,
    i16 => Number, u16 => Number, u8 => Number, Euro => Euro, BasisPoints => Rate, Date => Date, ArticleRef => Article);

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The values of a message, by name.
pub type Args = BTreeMap<Cow<'static, str>, Arg>;

/// Something that a person should look at, with its place. Texts live in `report`, under the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which kind of finding; the key of its text and of its hint.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// Where, when it has a place.
    pub place: Option<Place>,
    /// The values its text shows.
    pub args: Args,
}

impl Finding {
    /// Makes a finding without a place or values.
    pub fn new(code: Code, severity: Severity) -> Self {
        Self { code, severity, place: None, args: Args::new() }
    }

    /// Makes an error.
    pub fn error(code: Code) -> Self {
        Self::new(code, Severity::Error)
    }

    /// Makes a warning.
    pub fn warning(code: Code) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// Makes a note.
    pub fn note(code: Code) -> Self {
        Self::new(code, Severity::Note)
    }

    /// Sets the place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds a value that the text shows.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }
}

/// Something that is not done, and the article on which that rests; there is none without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// Which kind of refusal; the key of its text and of its hint.
    pub code: Code,
    /// The article, or the article that a decision of ours fills in for.
    pub article: ArticleRef,
    /// The values its text shows.
    pub args: Args,
}

impl Refusal {
    /// Makes a refusal resting on `article`.
    pub fn new(code: Code, article: ArticleRef) -> Self {
        Self { code, article, args: Args::new() }
    }

    /// Adds a value that the text shows.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.code, self.article)
    }
}

impl std::error::Error for Refusal {}
