//! C-212: an invoice that another file claims already.
//!
//! Another municipality, another allocation or another year of the same one: an invoice is paid
//! once in all schemes. What this file may claim is the gross amount less what is claimed there
//! and on earlier lines here. The municipality learns that it is claimed elsewhere, not by whom.
//!
//! Law: ar-2019-07-03 art. 12; l-2003-05-22 art. 121
//! Choice: 0021

use terms::Euro;

use crate::codes::C_212;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine, Fingerprint};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_212, name: "duplicate_elsewhere", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let claim = Fingerprint::of(line).and_then(|invoice| desk.context().elsewhere.get(&invoice));
    let before = desk.claimed_before(line.number).map_or(Euro::ZERO, |(_, claimed)| claimed);
    match claim {
        Some(claim) => Verdict::at_most(line.cost() - claim.amount - before, line),
        None => Verdict::Passes,
    }
}
