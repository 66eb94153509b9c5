//! The articles that money rests on, in one version of a scheme.

use serde::{Deserialize, Serialize};
use terms::ArticleRef;

/// The articles under which money of an envelope moves, or is refused to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// The yearly global envelope.
    pub envelope: ArticleRef,
    /// No transfer between envelopes.
    pub no_transfer: ArticleRef,
    /// The grant and its maximum.
    pub grant: ArticleRef,
    /// The advance.
    pub advance: ArticleRef,
    /// The final payment after control.
    pub final_payment: ArticleRef,
    /// The recovery of what was paid without being due.
    pub recovery: ArticleRef,
    /// The recovery for absent or insufficient results.
    pub result_recovery: ArticleRef,
}

/// A topic for which the scheme names no article on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingGround(
    /// The topic.
    pub &'static str,
);
