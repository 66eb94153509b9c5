//! C-203: a payment order offered as proof of payment.
//!
//! An order shows the wish to pay, not the payment: the bank may not have carried it out. The
//! definition of proof of payment leaves it out, or says so in so many words.
//!
//! Law: am-2019-12-05 art. 1, 16°; am-2022-11-23 art. 1, 17°; ar-2018-09-02 art. 1, 12°

use crate::codes::C_203;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine, ProofKind};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_203, name: "payment_order_proves_nothing", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, _: &Desk<'_>) -> Verdict {
    let order = line.payment.as_ref().is_some_and(|proof| proof.kind == ProofKind::PaymentOrder);
    if order { Verdict::REFUSES_ALL } else { Verdict::Passes }
}
