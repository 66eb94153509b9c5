//! C-201: an expense without a supporting document.
//!
//! Every expense comes with a document that shows what was bought, from whom and when: an invoice,
//! a pay state, a contract. Without one nothing can be controlled, so the line is refused whole.
//! Which kind of document a nature asks for is left to the person who reads it.
//!
//! Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 39 § 2; am-2022-11-23 art. 40 § 1

use crate::codes::C_201;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_201, name: "evidence_missing", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, _: &Desk<'_>) -> Verdict {
    let present = line.evidence.iter().any(|reference| !reference.trim().is_empty());
    if present { Verdict::Passes } else { Verdict::REFUSES_ALL }
}
