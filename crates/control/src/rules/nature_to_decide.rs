//! C-207: an expense whose nature a person has to weigh.
//!
//! The catalogue says of itself that it is not exhaustive. A nature that it leaves open, or does
//! not name, is neither accepted nor refused by a program: a person decides and writes down why.
//!
//! Law: ar-2019-07-03 art. 1, 9°; am-2019-12-05 art. 1, 13°; am-2019-12-05 art. 31

use scheme::Answer;

use crate::codes::C_207;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_207, name: "nature_to_decide", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    match desk.context().nature(line).map(|nature| nature.answer) {
        Some(Answer::Accepted | Answer::Refused) => Verdict::Passes,
        Some(Answer::Person) | None => Verdict::Person,
    }
}
