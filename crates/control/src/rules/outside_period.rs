//! C-204: an expense committed outside the year of the envelope.
//!
//! The day of commitment decides, its edges included; neither the invoice nor the payment does. An
//! invoice of January for an order of December belongs to the old year, whatever was paid when.
//!
//! Law: am-2019-12-05 art. 28; am-2019-12-05 art. 32; am-2022-11-23 art. 28; ar-2018-09-02 art. 9

use crate::codes::C_204;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_204, name: "outside_period", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let year = desk.context().envelope.year.period();
    if is_outside(line.committed, year.start(), year.end()) { Verdict::REFUSES_ALL } else { Verdict::Passes }
}

/// Tells whether `day` is none of the days from `first` to `last`. Choice: 0075
pub(crate) fn is_outside<D: PartialOrd + Copy>(day: D, first: D, last: D) -> bool {
    day < first || last < day
}
