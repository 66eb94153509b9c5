//! The articles that money rests on, in one version of a scheme.

use std::fmt;

use scheme::{AllocationId, AsOf, Scheme, Topic};
use serde::{Deserialize, Serialize};
use terms::ArticleRef;

/// The articles under which money of an envelope moves, or is refused to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// The yearly global envelope.
    pub envelope: ArticleRef,
    /// No transfer between envelopes, where the version says so.
    pub no_transfer: Option<ArticleRef>,
    /// The grant and its maximum.
    pub grant: ArticleRef,
    /// The advance.
    pub advance: ArticleRef,
    /// The final payment after control.
    pub final_payment: ArticleRef,
    /// The recovery of what was paid without being due.
    pub recovery: ArticleRef,
    /// The recovery for absent or insufficient results, where the version knows one.
    pub result_recovery: Option<ArticleRef>,
}

/// A topic for which the version in force names no article: nothing can move on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingGround(
    /// The topic.
    pub Topic,
);

impl fmt::Display for MissingGround {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no article of the version in force says '{}'", self.0)
    }
}

impl std::error::Error for MissingGround {}

impl Grounds {
    /// Gathers the articles of one allocation, in force on one day as known on another.
    ///
    /// # Errors
    /// The first topic without an article.
    pub fn of(scheme: &Scheme, allocation: &AllocationId, as_of: AsOf) -> Result<Self, MissingGround> {
        let article = |topic| scheme.article(topic, allocation, as_of).cloned().ok_or(MissingGround(topic));
        Ok(Self {
            envelope: article(Topic::Envelope)?,
            no_transfer: article(Topic::NoTransfer).ok(),
            grant: article(Topic::Grant)?,
            advance: article(Topic::Advance)?,
            final_payment: article(Topic::FinalPayment)?,
            recovery: article(Topic::Recovery)?,
            result_recovery: article(Topic::ResultRecovery).ok(),
        })
    }
}
