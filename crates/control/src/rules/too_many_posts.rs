//! C-220: more posts than the nature pays for.
//!
//! Transition contracts are paid for at most fifteen posts. Posts count in the order of the lines;
//! the lines of the sixteenth are refused whole.
//!
//! Law: am-2013-12-24 art. N1; ar-2019-07-03 art. 12

use crate::codes::C_220;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_220, name: "too_many_posts", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let most = desk.context().nature(line).and_then(|nature| nature.posts);
    match most.zip(desk.rank_of_post(line.number)) {
        Some((most, rank)) if rank > most => Verdict::REFUSES_ALL,
        _ => Verdict::Passes,
    }
}
