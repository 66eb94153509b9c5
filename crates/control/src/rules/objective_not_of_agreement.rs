//! C-210: an expense that serves no operational objective of this agreement and allocation.
//!
//! An expense is relevant when a direct link can be made with an operational objective. A line
//! without such an objective, or with one of another agreement or allocation, is refused. A link
//! that is stated is not yet a link that exists: a person confirms it, never the program.
//!
//! Law: ar-2019-07-03 art. 1, 10°; ar-2019-07-03 art. 10; am-2019-12-05 art. 1, 14°

use crate::codes::C_210;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_210, name: "objective_not_of_agreement", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    match &line.objective {
        Some(objective) if desk.context().objectives.contains(objective) => Verdict::Confirm,
        _ => Verdict::REFUSES_ALL,
    }
}
