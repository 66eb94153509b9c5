//! C-215: a cost that another authority or scheme pays in part.
//!
//! No cost is paid twice. What another authority pays, as the municipality declares it, is taken
//! off the cost; the claim may not go beyond the rest.
//!
//! Law: ar-2019-07-03 art. 12; l-2003-05-22 art. 121

use crate::codes::C_215;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_215, name: "funded_elsewhere", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, _: &Desk<'_>) -> Verdict {
    match line.other_funding {
        Some(other) => Verdict::at_most(line.cost() - other, line),
        None => Verdict::Passes,
    }
}
