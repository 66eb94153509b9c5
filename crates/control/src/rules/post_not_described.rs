//! C-218: a personnel expense that does not say which post it pays for.
//!
//! What a post may cost goes by its level, its working time and the days worked. A line that pays
//! for a post names it by a reference of the municipality, never by a person, and gives these; else
//! a person has to ask for them.
//!
//! Law: am-2013-12-24 art. N1; am-2013-12-24 art. N3; ar-2019-07-03 art. 16
//! Choice: 0065

use scheme::Per;

use crate::codes::C_218;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine, Nature, Post};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_218, name: "post_not_described", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let nature = desk.context().nature(line).filter(|nature| nature.pays_a_post());
    match nature {
        Some(nature) if !is_described(line.post.as_ref(), nature) => Verdict::Person,
        _ => Verdict::Passes,
    }
}

/// Tells whether a post has a reference, and a level where its ceiling goes by levels.
pub fn is_described(post: Option<&Post>, nature: &Nature) -> bool {
    let by_level = nature.per == Per::Post;
    post.is_some_and(|post| post.reference.chars().any(char::is_alphanumeric) && (post.level.is_some() || !by_level))
}
