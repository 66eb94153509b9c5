//! C-208: an investment whose price of one piece is below the threshold.
//!
//! An investment is a durable good with a price of one piece at or above the threshold of the
//! version. Below it the cost is an operating cost: the line is refused as an investment and can
//! be claimed again as operating. Ten chairs of 150 euro are no investment of 1 500.
//! Where the version leaves the threshold open, a person decides.
//!
//! Law: am-2019-12-05 art. 30 § 1; am-2022-11-23 art. 1, 20°; ar-2018-09-02 art. 1, 16°

use scheme::CreditCategory;

use crate::codes::C_208;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Category, Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_208, name: "below_unit_threshold", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    if line.category != Category::Known(CreditCategory::Investment) {
        return Verdict::Passes;
    }
    match desk.context().modalities.investment_threshold.get() {
        Ok(threshold) if line.unit_price() < threshold.value => Verdict::REFUSES_ALL,
        Ok(_) => Verdict::Passes,
        Err(_open) => Verdict::Person,
    }
}
