//! The ceilings of a post by level, and the index that moves them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use terms::{ArticleRef, Euro, Year};

use super::article;
use crate::{Level, SchemeId};

/// The most that one full-time equivalent may cost in a year, by level, before indexation.
///
/// Law: am-2013-12-24 art. N1; ar-2013-09-04 art. N2
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostCeilings {
    /// The scheme in whose annex they stand.
    pub scheme: SchemeId,
    /// The year whose amounts they are.
    pub year: Year,
    /// The amounts, by level.
    pub levels: BTreeMap<Level, Euro>,
    /// The annex they stand in.
    pub article: ArticleRef,
}

/// The health index of January.
#[derive(Clone, Copy, Debug)]
pub(crate) struct JanuaryIndex {
    pub(crate) year: Year,
    /// In hundredths of a point.
    pub(crate) hundredths: u32,
    /// The day it was published.
    pub(crate) known: Date,
}

#[derive(Deserialize)]
pub(super) struct IndexEntry {
    year: i16,
    hundredths: u32,
    known: Date,
}

impl JanuaryIndex {
    pub(super) fn read(entry: &IndexEntry) -> Result<Self, String> {
        let IndexEntry { year, hundredths, known } = *entry;
        if hundredths == 0 {
            return Err("an index is above zero".to_owned());
        }
        Ok(Self { year: year_of(year)?, hundredths, known })
    }
}

#[derive(Deserialize)]
pub(super) struct PostEntry {
    level: Level,
    cents: i64,
    year: i16,
    scheme: SchemeId,
    article: String,
}

/// One row of the table.
pub(super) struct Row {
    level: Level,
    amount: Euro,
    year: Year,
    scheme: SchemeId,
    pub(super) article: ArticleRef,
}

pub(super) fn row(entry: PostEntry) -> Result<Row, String> {
    let PostEntry { level, cents, year, scheme, article: written } = entry;
    Ok(Row { level, amount: Euro::from_cents(cents), year: year_of(year)?, scheme, article: article(&written)? })
}

/// Puts the rows of one scheme together.
pub(super) fn grouped(rows: Vec<Row>) -> Vec<PostCeilings> {
    let mut found: Vec<PostCeilings> = Vec::new();
    for Row { level, amount, year, scheme, article } in rows {
        match found.iter_mut().find(|known| known.scheme == scheme && known.year == year) {
            Some(known) => drop(known.levels.insert(level, amount)),
            None => found.push(PostCeilings { scheme, year, levels: [(level, amount)].into(), article }),
        }
    }
    found
}

fn year_of(number: i16) -> Result<Year, String> {
    Year::new(number).ok_or_else(|| format!("{number} is no year"))
}
