//! C-206: an expense of a nature that the catalogue refuses.
//!
//! The catalogue names what is never paid: alcohol, representation, the telephone of the town
//! hall, work on buildings. Such a line is refused whole.
//!
//! Law: ar-2019-07-03 art. 1, 9°; am-2019-12-05 art. 31; am-2022-11-23 art. 31

use scheme::Answer;

use crate::codes::C_206;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_206, name: "nature_refused", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let refused = desk.context().nature(line).is_some_and(|nature| nature.answer == Answer::Refused);
    if refused { Verdict::REFUSES_ALL } else { Verdict::Passes }
}
