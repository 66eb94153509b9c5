//! A sample of the lines of a file, drawn so that it can be drawn again, and what it says of the rest.
//!
//! The seed, the strata and the method alone decide: the same file and the same plan give the same
//! lines, whatever their order. Every drawn line carries the probability it was drawn with, as an
//! exact fraction. What a sample says of the rest is information: no amount is refused by it.
//!
//! Law: am-2022-11-23 art. 41 § 2; am-2019-12-05 art. 41; am-2013-12-24 art. 41 § 2
//! Choice: 0069

use std::collections::{BTreeMap, BTreeSet};

use scheme::CreditCategory;
use serde::{Deserialize, Serialize};
use terms::{BasisPoints, Euro};

use crate::codes::C_320;
use crate::{Decision, ExpenseLine, Ground, LineNumber, Question, QuestionKind};

/// How a sample is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// The number from which chance is computed.
    pub seed: u64,
    /// The share of the lines of each stratum that is drawn, at least one line of each.
    pub share: BasisPoints,
    /// What the lines are parted by.
    pub strata: Strata,
    /// What makes one line likelier than another.
    pub method: Method,
}

/// What the lines of a file are parted by before they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strata {
    /// Nothing.
    Whole,
    /// The category.
    Category,
    /// Whether a rule found anything: those lines are all drawn, the others by their share.
    Finding,
}

/// What makes one line likelier to be drawn than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Nothing: every line of a stratum is as likely.
    Equal,
    /// The amount: a line twice as large is twice as likely, one larger than the interval is certain.
    Amount,
}

/// A part of a file, of which lines are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stratum {
    /// All lines.
    Whole,
    /// The lines of one category.
    Of(CreditCategory),
    /// The lines that name no category.
    Unnamed,
    /// The lines on which a rule found something.
    Found,
    /// The lines on which none did.
    Clean,
}

impl Stratum {
    /// Returns its name; `stratum-NAME` is its text where it is no category.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Of(category) => category.as_str(),
            Self::Unnamed => "unnamed",
            Self::Found => "found",
            Self::Clean => "clean",
        }
    }
}

/// A line that was drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Drawn {
    /// The line.
    pub line: LineNumber,
    /// The stratum it was drawn from.
    pub stratum: Stratum,
    /// The probability it was drawn with: so many of so many.
    pub probability: (u64, u64),
}

impl Drawn {
    /// Returns the probability rounded down; the whole for a line that is certain.
    pub fn chance(&self) -> BasisPoints {
        let whole = u128::from(BasisPoints::WHOLE.get());
        let (part, of) = self.probability;
        let chance = u128::from(part) * whole / u128::from(of.max(1));
        BasisPoints::new(u32::try_from(chance.min(whole)).unwrap_or(BasisPoints::WHOLE.get()))
    }
}

/// What was drawn of one stratum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The stratum.
    pub stratum: Stratum,
    /// How many lines it has.
    pub lines: usize,
    /// What they claim.
    pub claimed: Euro,
    /// How many of them are drawn.
    pub drawn: usize,
    /// What these claim.
    pub seen: Euro,
}

/// Says of each stratum how much of it was drawn.
pub fn parts(lines: &[ExpenseLine], decisions: &[Decision], strata: Strata, drawn: &[Drawn]) -> Vec<Part> {
    let taken: BTreeSet<LineNumber> = drawn.iter().map(|drawn| drawn.line).collect();
    let of_stratum = |(stratum, lines): (Stratum, Vec<&ExpenseLine>)| {
        let seen = || lines.iter().filter(|line| taken.contains(&line.number));
        Part {
            stratum,
            lines: lines.len(),
            claimed: lines.iter().map(|line| line.amount).sum(),
            drawn: seen().count(),
            seen: seen().map(|line| line.amount).sum(),
        }
    };
    parted(lines, decisions, strata).into_iter().map(of_stratum).collect()
}

/// What a sample says of the lines that were not drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing: so many lines are not judged by the rules yet.
    Unjudged(usize),
    /// Nothing: of the lines drawn so many are not decided; so much is refused on them so far.
    Open {
        /// What is refused so far.
        refused: Euro,
        /// How many lines wait.
        open: usize,
    },
    /// How much would be refused in all, were the others like these.
    Estimated(Euro),
}

/// Says what the lines drawn tell of the others, once all of them are decided.
///
/// Choice: 0069
pub fn of_the_rest(lines: &[ExpenseLine], decisions: &[Decision], drawn: &[Drawn]) -> Rest {
    let taken = || decisions.iter().filter(|decision| drawn.iter().any(|drawn| drawn.line == decision.line()));
    let open = taken().filter(|decision| !decision.pending().is_zero()).count();
    match (lines.len().saturating_sub(decisions.len()), open) {
        (0, 0) => Rest::Estimated(extrapolated(drawn, decisions)),
        (0, open) => Rest::Open { refused: taken().map(Decision::refused).sum(), open },
        (unjudged, _) => Rest::Unjudged(unjudged),
    }
}

/// Draws a sample; the lines come in the order of their numbers.
///
/// `decisions` are those of the rules: they tell which lines have a finding.
///
/// Law: am-2022-11-23 art. 41 § 2
pub fn draw(lines: &[ExpenseLine], decisions: &[Decision], plan: Sample) -> Vec<Drawn> {
    let of_stratum = |(stratum, lines): (Stratum, Vec<&ExpenseLine>)| {
        let most = count(lines.len());
        let wanted = if stratum == Stratum::Found { most } else { share_of(most, plan.share) };
        let drawn = match plan.method {
            Method::Equal => equally(&lines, wanted, plan.seed),
            Method::Amount => by_amount(lines, wanted, plan.seed),
        };
        drawn.into_iter().map(move |(line, probability)| Drawn { line, stratum, probability })
    };
    let mut drawn: Vec<Drawn> = parted(lines, decisions, plan.strata).into_iter().flat_map(of_stratum).collect();
    drawn.sort_by_key(|drawn| drawn.line);
    drawn
}

/// Parts the lines; one that is not judged yet counts as having a finding.
fn parted<'l>(
    lines: &'l [ExpenseLine],
    decisions: &[Decision],
    strata: Strata,
) -> BTreeMap<Stratum, Vec<&'l ExpenseLine>> {
    let found: BTreeMap<LineNumber, bool> = decisions.iter().map(|d| (d.line(), has_finding(d))).collect();
    let mut parted: BTreeMap<Stratum, Vec<&ExpenseLine>> = BTreeMap::new();
    for line in lines {
        let finding = found.get(&line.number).copied().unwrap_or(true);
        parted.entry(stratum(line, finding, strata)).or_default().push(line);
    }
    parted
}

/// Tells whether a rule found something on a line, whatever people decided of it since: the same
/// lines are drawn before and after.
fn has_finding(decision: &Decision) -> bool {
    let of_rule = |question: &Question| question.kind == QuestionKind::Weigh && question.code != C_320;
    let answered = || decision.answered().iter();
    let by_person = |ground: &Ground| {
        ground.code == C_320
            || answered().any(|answer| answer.question.as_ref().is_some_and(|question| question.code == ground.code))
    };
    decision.questions().iter().any(of_rule)
        || answered().any(|answer| answer.question.as_ref().is_none_or(of_rule))
        || decision.grounds().iter().any(|ground| !by_person(ground))
        || !decision.warnings().is_empty()
        || !decision.waived().is_empty()
}

const fn stratum(line: &ExpenseLine, finding: bool, strata: Strata) -> Stratum {
    match (strata, line.category.known()) {
        (Strata::Whole, _) => Stratum::Whole,
        (Strata::Category, Some(category)) => Stratum::Of(category),
        (Strata::Category, None) => Stratum::Unnamed,
        (Strata::Finding, _) if finding => Stratum::Found,
        (Strata::Finding, _) => Stratum::Clean,
    }
}

/// Returns how many lines a share of them is: rounded up, and at least one.
fn share_of(lines: u64, share: BasisPoints) -> u64 {
    let whole = u64::from(BasisPoints::WHOLE.get());
    (lines * u64::from(share.get())).div_ceil(whole).clamp(u64::from(lines > 0), lines)
}

type Chosen = Vec<(LineNumber, (u64, u64))>;

/// Draws `wanted` lines, each as likely: those whose numbers the seed turns into the least.
fn equally(lines: &[&ExpenseLine], wanted: u64, seed: u64) -> Chosen {
    let mut ordered: Vec<LineNumber> = lines.iter().map(|line| line.number).collect();
    ordered.sort_by_key(|line| (scattered(seed, u64::from(line.0)), *line));
    let of = count(ordered.len());
    let wanted_lines = usize::try_from(wanted).unwrap_or(usize::MAX);
    ordered.into_iter().take(wanted_lines).map(|line| (line, (wanted, of))).collect()
}

/// Draws lines at equal intervals of euro from a start that the seed gives. A line larger than the
/// interval is certain; the interval is taken over the others.
fn by_amount(mut lines: Vec<&ExpenseLine>, wanted: u64, seed: u64) -> Chosen {
    lines.sort_by_key(|line| line.number);
    let mut wanted = wanted;
    let mut chosen = Chosen::new();
    loop {
        let total: u64 = lines.iter().map(|line| weight(line)).sum();
        let certain = |line: &&ExpenseLine| wanted > 0 && weight(line) * wanted >= total;
        let (sure, rest): (Vec<&ExpenseLine>, Vec<&ExpenseLine>) = lines.iter().copied().partition(certain);
        if sure.is_empty() {
            chosen.extend(at_intervals(&rest, wanted, total, seed));
            return chosen;
        }
        wanted = wanted.saturating_sub(count(sure.len()));
        chosen.extend(sure.into_iter().map(|line| (line.number, (1, 1))));
        lines = rest;
    }
}

/// Draws the lines in whose stretch of the total a mark falls; marks are `total` over `wanted` apart.
fn at_intervals(lines: &[&ExpenseLine], wanted: u64, total: u64, seed: u64) -> Chosen {
    if wanted == 0 || total == 0 {
        return Chosen::new();
    }
    let start = scattered(seed, total) % total;
    let marks_below = |upto: u64| (upto * wanted + start) / total;
    let mut below = 0;
    let mut chosen = Chosen::new();
    for line in lines {
        let upto = below + weight(line);
        if marks_below(upto) > marks_below(below) {
            chosen.push((line.number, (weight(line) * wanted, total)));
        }
        below = upto;
    }
    chosen
}

/// What a line weighs: its amount in cents, at least one, credit notes by what they give back.
fn weight(line: &ExpenseLine) -> u64 {
    line.amount.cents().unsigned_abs().clamp(1, Euro::LIMIT.cents().unsigned_abs())
}

/// Scatters a number by the seed: splitmix64, published and the same on every machine.
const fn scattered(seed: u64, number: u64) -> u64 {
    let mixed = seed.wrapping_add(number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

fn count(lines: usize) -> u64 {
    u64::try_from(lines).unwrap_or(u64::MAX)
}

/// Estimates what the whole file would lose if its other lines were like the drawn ones: what is
/// refused of each drawn line, divided by its probability, rounded down once at the end.
///
/// Information for the person who decides how deep the control goes; nothing is refused by it.
pub fn extrapolated(drawn: &[Drawn], decisions: &[Decision]) -> Euro {
    const SCALE: i128 = 1_000_000;
    let refused: BTreeMap<LineNumber, Euro> = decisions.iter().map(|d| (d.line(), d.refused())).collect();
    let of_line = |drawn: &Drawn| {
        let refused = refused.get(&drawn.line).copied().unwrap_or_default();
        let (part, whole) = drawn.probability;
        i128::from(refused.cents()) * SCALE * i128::from(whole) / i128::from(part.max(1))
    };
    let cents = drawn.iter().map(of_line).sum::<i128>().div_euclid(SCALE);
    Euro::from_cents(i64::try_from(cents).unwrap_or(i64::MAX))
}
