//! C-219: a worker under a flat rate who costs more than the rate.
//!
//! Guards by employment agency or under Activa, transition contracts, neighbourhood assistants and
//! workers under article 60 are paid a flat sum a month by working time; the equipment of a guard a
//! flat sum a year. The part of a month counts by its days. Where the annex has no rate for a
//! working time, a person decides.
//!
//! Law: am-2013-12-24 art. N1; am-2013-12-24 art. N2; ar-2019-07-03 art. 12
//! Choice: 0065

use crate::codes::C_219;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine, Limit};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_219, name: "flat_rate_exceeded", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let by_rate = desk.context().nature(line).is_some_and(|nature| !nature.rates.is_empty());
    match desk.left_for_post(line.number).filter(|_| by_rate) {
        Some(Limit::Exact(left)) => Verdict::at_most(left, line),
        Some(Limit::Unknown) => Verdict::Person,
        _ => Verdict::Passes,
    }
}
