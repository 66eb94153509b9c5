//! C-202: an expense without proof that it was paid.
//!
//! The scheme pays back what was spent, not what was ordered. Every expense comes with a copy of a
//! bank statement or a document receipted by the payee; without it the line is refused whole.
//!
//! Law: am-2019-12-05 art. 39 § 2; am-2022-11-23 art. 40 § 1

use crate::codes::C_202;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_202, name: "payment_proof_missing", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, _: &Desk<'_>) -> Verdict {
    if line.payment.is_some() { Verdict::Passes } else { Verdict::REFUSES_ALL }
}
