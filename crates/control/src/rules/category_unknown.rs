//! C-205: an expense outside the three categories of credits, or in another than its nature's.
//!
//! Credits are split into personnel, operating and investment, and quotas are counted by them. A
//! line that names none of the three is refused. A line whose nature the catalogue counts in
//! another category goes to a person: a small piece of furniture is rightly an operating cost.
//!
//! Law: ar-2019-07-03 art. 1, 8°; ar-2019-07-03 art. 10; am-2019-12-05 art. 30 § 1

use crate::codes::C_205;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_205, name: "category_unknown", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let Some(category) = line.category.known() else { return Verdict::REFUSES_ALL };
    match desk.context().nature(line) {
        Some(nature) if is_another(Some(category), nature.category) => Verdict::Person,
        _ => Verdict::Passes,
    }
}

/// Tells whether a line is claimed in another category than the one of its nature. Choice: 0075
pub(crate) fn is_another<C: PartialEq + Copy>(claimed: Option<C>, of_nature: C) -> bool {
    claimed != Some(of_nature)
}
