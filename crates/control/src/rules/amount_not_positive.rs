//! C-209: a line that claims nothing, or a credit note that names no invoice of the file.
//!
//! A line of zero is refused. A credit note carries a negative amount and names the invoice that
//! it takes back, so that the credit follows the expense; one that names none goes to a person,
//! because refusing it would pay the municipality more.
//!
//! Law: ar-2019-07-03 art. 12; ar-2019-07-03 art. 16

use crate::codes::C_209;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_209, name: "amount_not_positive", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    match line.amount {
        amount if claims_something(amount.cents()) => Verdict::Passes,
        amount if amount.is_zero() => Verdict::REFUSES_ALL,
        _ if desk.credited(line).is_none() => Verdict::Person,
        _ => Verdict::Passes,
    }
}

/// Tells whether an amount in cents claims money. Choice: 0075
pub(crate) const fn claims_something(cents: i64) -> bool {
    cents > 0
}
