//! The flat rates of a worker, by working time.

use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Euro};

use super::article;
use crate::WorkingTime;

/// A flat rate of a nature, for one share of full time.
///
/// Law: am-2013-12-24 art. N1
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The nature it is a rate of.
    pub nature: String,
    /// The share of full time; absent where the nature has one rate.
    pub time: Option<WorkingTime>,
    /// The most for one post.
    pub amount: Euro,
    /// The stretch of time it is for.
    pub per: Span,
    /// The annex it stands in.
    pub article: ArticleRef,
}

/// The stretch of time that a flat rate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Span {
    /// One month.
    Month,
    /// One year, in which the worker was there at all.
    Year,
}

#[derive(Deserialize)]
pub(super) struct RateEntry {
    nature: String,
    time: Option<WorkingTime>,
    cents: i64,
    per: Span,
    article: String,
}

impl Rate {
    pub(super) fn read(entry: RateEntry) -> Result<Self, String> {
        let RateEntry { nature, time, cents, per, article: written } = entry;
        Ok(Self { nature, time, amount: Euro::from_cents(cents), per, article: article(&written)? })
    }
}
