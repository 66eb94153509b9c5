//! C-225: an objective for which another allocation justifies lines too.
//!
//! An agreement may state one objective under two allocations, in the same words or nearly so, and
//! both may be justified: two teams can serve one objective. What must not happen is that one cost,
//! or one result, is counted twice. So it is a warning, and a person looks at both sides; the same
//! invoice is a matter of C-212.
//!
//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 10; ar-2013-09-04 art. N2
//! Choice: 0086

use crate::codes::C_225;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_225, name: "objective_funded_twice", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    match &line.objective {
        Some(objective) if desk.context().funded_twice.contains(objective) => Verdict::Warns,
        _ => Verdict::Passes,
    }
}
