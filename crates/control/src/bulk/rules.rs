//! The nine rules of the control in bulk: pure functions over one line and what it was looked up in.
//!
//! Seven look at the line alone, two at the lines before it. All are evaluated; the ground of a
//! refusal is the first that refuses. Each carries the article it refuses by.
//!
//! Law: ar-2019-07-03 art. 1, 8°; ar-2019-07-03 art. 1, 9°; ar-2019-07-03 art. 1, 10°; ar-2019-07-03 art. 3; ar-2019-07-03 art. 9; ar-2019-07-03 art. 10; ar-2019-07-03 art. 12; ar-2019-07-03 art. 16; ar-2019-07-03 art. 17
//! Choice: 0030; Choice: 0075

use super::tables::{Envelope, Nature, Objective};
use crate::rules::amount_not_positive::claims_something;
use crate::rules::category_unknown::is_another;
use crate::rules::left_by;
use crate::rules::outside_period::is_outside;

/// A line with what its keys stand for in the tables of reference.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    pub(super) municipality: i32,
    pub(super) name: Option<u32>,
    pub(super) envelope: Option<&'t Envelope>,
    pub(super) invoiced: u32,
    pub(super) category: Option<u32>,
    pub(super) nature: Option<&'t Nature>,
    pub(super) cents: i64,
    pub(super) objective: Option<&'t Objective>,
}

/// What the lines before say of the invoice of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    /// An earlier line of the same municipality claims it.
    pub(super) by_the_same: bool,
    /// The earliest line that claims it is of another municipality.
    pub(super) first_by_another: bool,
}

/// One rule: its ground, its article, and what it refuses.
pub(super) struct Rule<J> {
    /// The ground that a verdict names.
    pub(super) ground: &'static str,
    /// The article of the royal decree of 3 July 2019 that refuses.
    pub(super) article: &'static str,
    /// Whether the rule refuses.
    pub(super) refuses: J,
}

type OfLine = fn(&Line<'_>) -> bool;
type OfBefore = fn(&Before) -> bool;

/// The rules that look at one line alone; the first has bit 0 of the mask.
pub(super) const ALONE: [Rule<OfLine>; 7] = [
    Rule { ground: "E01", article: "art. 9", refuses: has_no_envelope },
    Rule { ground: "E02", article: "art. 3", refuses: is_outside_the_period },
    Rule { ground: "E03", article: "art. 16", refuses: is_not_positive },
    Rule { ground: "E04", article: "art. 1, 9°", refuses: is_not_eligible },
    Rule { ground: "E05", article: "art. 1, 8°", refuses: is_of_another_category },
    Rule { ground: "E06", article: "art. 12", refuses: is_above_the_ceiling },
    Rule { ground: "E07", article: "art. 1, 10°", refuses: has_no_objective },
];

/// The rules that look at the lines before; the first follows the last of [`ALONE`].
pub(super) const AMONG: [Rule<OfBefore>; 2] = [
    Rule { ground: "E08", article: "art. 17", refuses: is_claimed_before },
    Rule { ground: "E09", article: "art. 17", refuses: is_claimed_elsewhere },
];

/// How many rules there are.
pub(super) const RULES: usize = ALONE.len() + AMONG.len();

/// The bit of the rule that refuses part of an amount only.
pub(super) const CEILING: u16 = 1 << 5;

/// The grounds and articles of all rules, in the order of their bits.
pub fn grounds() -> [(&'static str, &'static str); RULES] {
    let mut grounds = [("", ""); RULES];
    let alone = ALONE.iter().map(|rule| (rule.ground, rule.article));
    let among = AMONG.iter().map(|rule| (rule.ground, rule.article));
    grounds.iter_mut().zip(alone.chain(among)).for_each(|(ground, rule)| *ground = rule);
    grounds
}

/// Judges a line by the rules that look at it alone.
pub(super) fn alone(line: &Line<'_>) -> u16 {
    mask(&ALONE, |refuses| refuses(line))
}

/// Judges a line by what the lines before say.
pub(super) fn among(before: &Before) -> u16 {
    mask(&AMONG, |refuses| refuses(before)) << ALONE.len()
}

#[inline]
fn mask<J, const N: usize>(rules: &[Rule<J>; N], refuses: impl Fn(&J) -> bool) -> u16 {
    let bits = rules.iter().enumerate().map(|(bit, rule)| u16::from(refuses(&rule.refuses)) << bit);
    bits.fold(0, |mask, bit| mask | bit)
}

/// What a mask means for the amount of a line, in cents.
pub(super) fn accepted(mask: u16, cents: i64, ceiling: Option<i64>) -> i64 {
    match (mask, ceiling) {
        (0, _) => cents,
        (CEILING, Some(ceiling)) => left_by(ceiling, cents).unwrap_or(cents),
        _ => 0,
    }
}

fn has_no_envelope(line: &Line<'_>) -> bool {
    line.envelope.is_none()
}

fn is_outside_the_period(line: &Line<'_>) -> bool {
    line.envelope.is_some_and(|envelope| is_outside(line.invoiced, envelope.starts, envelope.ends))
}

fn is_not_positive(line: &Line<'_>) -> bool {
    !claims_something(line.cents)
}

fn is_not_eligible(line: &Line<'_>) -> bool {
    !line.nature.is_some_and(|nature| nature.eligible)
}

fn is_of_another_category(line: &Line<'_>) -> bool {
    line.nature.is_some_and(|nature| is_another(line.category, nature.category))
}

fn is_above_the_ceiling(line: &Line<'_>) -> bool {
    line.nature.and_then(|nature| nature.ceiling).is_some_and(|ceiling| left_by(ceiling, line.cents).is_some())
}

fn has_no_objective(line: &Line<'_>) -> bool {
    !line
        .objective
        .is_some_and(|objective| objective.municipality == line.municipality && Some(objective.name) == line.name)
}

fn is_claimed_before(before: &Before) -> bool {
    before.by_the_same
}

fn is_claimed_elsewhere(before: &Before) -> bool {
    before.first_by_another
}
