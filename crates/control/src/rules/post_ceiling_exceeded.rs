//! C-217: a post that costs more than its level, its working time and its days allow.
//!
//! A full-time equivalent has a yearly ceiling by level, moved by the health index of January. It
//! goes by working time and by days worked; of the hiring level and the diploma the one with the
//! lower ceiling counts. All lines of a post share its ceiling. Where the annex is that of another
//! scheme, or the index of the year is not known, the amount of the annex is the least that the
//! ceiling can be: what lies above it goes to a person.
//!
//! Law: am-2013-12-24 art. N1; ar-2013-09-04 art. N2; ar-2019-07-03 art. 12
//! Choice: 0065

use terms::Euro;

use crate::codes::C_217;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Context, Desk, ExpenseLine, Limit};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_217, name: "post_ceiling_exceeded", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    if has_rates(line, desk.context()) {
        return Verdict::Passes;
    }
    match desk.left_for_post(line.number) {
        Some(Limit::Exact(left)) => Verdict::at_most(left, line),
        Some(Limit::AtLeast(left)) if exceeds(line.amount, left) => Verdict::Person,
        _ => Verdict::Passes,
    }
}

fn has_rates(line: &ExpenseLine, context: &Context) -> bool {
    context.nature(line).is_some_and(|nature| !nature.rates.is_empty())
}

/// Tells whether a claim goes beyond what is left.
pub fn exceeds(claimed: Euro, left: Euro) -> bool {
    claimed > left
}
