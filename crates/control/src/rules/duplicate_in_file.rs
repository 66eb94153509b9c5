//! C-211: an invoice that lines of the file claim beyond its amount.
//!
//! Same supplier, same number, same date, same gross amount: the same invoice. The line with the
//! smallest number keeps it, whether or not it is accepted. Where the gross amount is declared and
//! lines claim shares of it, they pass as long as together they stay within it.
//!
//! Law: ar-2019-07-03 art. 12; ar-2019-07-03 art. 17
//! Choice: 0021

use terms::Euro;

use crate::codes::C_211;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_211, name: "duplicate_in_file", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let before = desk.claimed_before(line.number).map_or(Euro::ZERO, |(_, claimed)| claimed);
    Verdict::at_most(line.cost() - before, line)
}
