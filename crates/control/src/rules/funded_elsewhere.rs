//! C-215: a cost that another authority or scheme pays in part.
//!
//! No cost is paid twice. What another authority pays, as the municipality declares it, is taken
//! off the cost; the claim may not go beyond the rest. Where several lines share an invoice, the most
//! that one of them declares counts for all, and what earlier lines claim is taken off too: together
//! they never go beyond the whole cost.
//!
//! Law: ar-2019-07-03 art. 12; l-2003-05-22 art. 121

use terms::Euro;

use crate::codes::C_215;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_215, name: "funded_elsewhere", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let before = desk.claimed_before(line.number).map_or(Euro::ZERO, |(_, claimed)| claimed);
    match desk.other_funding(line) {
        Some(other) => Verdict::at_most(left(line.cost(), other, before), line),
        None => Verdict::Passes,
    }
}

/// Returns what is left of a cost when others pay `other` and earlier lines claim `before`.
pub fn left(cost: Euro, other: Euro, before: Euro) -> Euro {
    cost - other - before
}
