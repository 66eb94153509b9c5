//! C-222: a line without a document that the annex asks for.
//!
//! The annex names documents by category and nature: the pay state of a post, the order form of a
//! purchase, the statement of exclusive use of a vehicle. A reference says what it is before a
//! colon: `order form: BC-12`. One that does not may be any of them, so a document is missing for
//! certain only when more are asked for than there are such references. It is a warning: the
//! document may stand elsewhere in the file. A line without any is a matter of C-201.
//!
//! Law: am-2013-12-24 art. N3; am-2013-12-24 art. 42 § 1; am-2022-11-23 art. 40 § 1
//! Choice: 0066

use std::collections::BTreeSet;

use terms::NameKey;

use crate::codes::C_222;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Context, Desk, ExpenseLine};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_222, name: "pieces_missing", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    let (given, unnamed) = pieces(line, desk.context());
    let asked = desk.context().nature(line).map_or(&[][..], |nature| &nature.pieces);
    let lacking = asked.iter().filter(|code| !given.contains(code.as_str())).count();
    let shows_something = !line.evidence.is_empty();
    if shows_something && is_missing(lacking, unnamed) { Verdict::Warns } else { Verdict::Passes }
}

/// Tells whether something is missing for certain: more is lacking than could still be any of it.
pub const fn is_missing(lacking: usize, unnamed: usize) -> bool {
    lacking > unnamed
}

/// Returns the codes of the documents of a line, and how many references do not say what they are.
pub fn pieces<'c>(line: &ExpenseLine, context: &'c Context) -> (BTreeSet<&'c str>, usize) {
    let called = |reference: &String| {
        let (words, _) = reference.split_once(':')?;
        context.pieces.get(NameKey::of(words).as_str()).map(String::as_str)
    };
    let named: Vec<Option<&str>> = line.evidence.iter().map(called).collect();
    (named.iter().copied().flatten().collect(), named.iter().filter(|name| name.is_none()).count())
}
