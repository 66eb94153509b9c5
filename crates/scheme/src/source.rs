//! Files of the law and what is wrong with them: every finding names its file, line and column.

use std::ops::Range;

use jiff::civil::Date;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use terms::{ArticleRef, Code, Finding, Place};
use toml::Spanned;

use crate::codes::L_001;

/// One file of a folder of law.
#[derive(Clone, Debug)]
pub(crate) struct Source<'t> {
    /// Its path below the folder: `schemes/css-2018-2019/scheme.toml`.
    pub(crate) path: &'t str,
    pub(crate) text: &'t str,
    /// The byte at which each line starts.
    lines: Vec<usize>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(path: &'t str, text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { path, text, lines }
    }

    /// Reads the file as TOML, or tells where it cannot be read.
    pub(crate) fn toml<T: DeserializeOwned>(&self) -> Result<T, Finding> {
        toml::from_str(self.text).map_err(|error| {
            let span = error.span().unwrap_or_default();
            self.at(Finding::error(L_001), self.place(span)).with("reason", error.message())
        })
    }

    /// Puts a finding in its place in this file.
    pub(crate) fn at(&self, finding: Finding, place: Place) -> Finding {
        finding.at(place).with("file", self.path)
    }

    /// Makes an error at a stretch of this file.
    pub(crate) fn error(&self, code: Code, span: Range<usize>) -> Finding {
        self.at(Finding::error(code), self.place(span))
    }

    /// Makes an error about a line of this file.
    pub(crate) fn error_on(&self, code: Code, line: u32) -> Finding {
        self.at(Finding::error(code), line_place(line))
    }

    /// Cites what stands at a place of this file.
    pub(crate) fn cite(&self, article: &Spanned<ArticleRef>) -> Citation {
        let place = self.place(article.span());
        Citation { article: article.get_ref().clone(), file: self.path.to_owned(), place }
    }

    /// Returns the place of a stretch of bytes.
    pub(crate) fn place(&self, span: Range<usize>) -> Place {
        let (line, column) = self.position(span.start);
        let (end_line, end_column) = self.position(span.end);
        Place { line, column, end_line, end_column }
    }

    fn position(&self, at: usize) -> (u32, u32) {
        let line = self.lines.partition_point(|&start| start <= at);
        let start = self.lines[line - 1];
        let before = self.text.get(start..at).unwrap_or_default();
        (number(line), number(before.chars().count() + 1))
    }
}

/// Returns the place of a whole line.
pub(crate) const fn line_place(line: u32) -> Place {
    Place { line, column: 1, end_line: line, end_column: 1 }
}

/// Returns a count as the number of a line or a column.
pub(crate) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// An article that a file of the law rests on, and where it says so.
#[derive(Clone, Debug)]
pub(crate) struct Citation {
    pub(crate) article: ArticleRef,
    pub(crate) file: String,
    pub(crate) place: Place,
}

/// A day as TOML writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(pub(crate) Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?.to_string();
        written.parse().map(Self).map_err(|_| D::Error::custom(format!("'{written}' is no day")))
    }
}

/// Returns the day that is written, where there is one.
pub(crate) fn day(written: Option<Day>) -> Option<Date> {
    written.map(|Day(date)| date)
}
