//! C-221: a nature whose lines together go beyond its ceiling for the year.
//!
//! The training of staff whom the municipality pays is taken up to one sum a year. The lines take
//! it in the order of their numbers; what goes beyond is refused.
//!
//! Law: am-2013-12-24 art. N1; ar-2019-07-03 art. 12
//! Choice: 0066

use scheme::Per;

use crate::codes::C_221;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_221, name: "ceiling_of_year_exceeded", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let yearly = desk.context().nature(line).filter(|nature| nature.per == Per::Year);
    match yearly.and_then(|nature| nature.ceiling).zip(desk.claimed_of_nature(line.number)) {
        Some((ceiling, before)) => Verdict::at_most(ceiling.excess_over(before), line),
        None => Verdict::Passes,
    }
}
