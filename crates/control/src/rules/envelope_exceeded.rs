//! C-214: a file whose eligible sum is more than the envelope.
//!
//! The amount of the envelope is a maximum. What the categories add up to, after their quotas, is
//! cut at the envelope; nothing goes over to another envelope or to the next year.
//!
//! Law: ar-2019-07-03 art. 7 § 2; ar-2019-07-03 art. 9; ar-2019-07-03 art. N1

use terms::Euro;

use crate::codes::C_214;
use crate::rules::{Judge, Rule};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_214, name: "envelope_exceeded", judge: Judge::Sums };

/// Returns the part of the `eligible` sum that is cut.
pub fn cut(eligible: Euro, ceiling: Euro) -> Euro {
    eligible.excess_over(ceiling)
}
