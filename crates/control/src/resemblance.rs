//! Claims that look alike without being the same invoice: a ranked list with a reason each.
//!
//! It holds no refusal: two monthly rents look alike and are both right. What is one and the same
//! invoice is the matter of `fingerprint`. Claims of other files may be laid beside those of the
//! file; the directorate sees them, the municipality does not.
//!
//! Law: ar-2019-07-03 art. 12; ar-2019-07-03 art. 17
//! Choice: 0069

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use terms::{Euro, NameKey};

use crate::fingerprint::normalised;
use crate::{ExpenseLine, LineNumber};

/// Why two claims look alike; the first says most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same invoice with another total, and shares that together exceed the greater one.
    SharesExceed,
    /// The same amount and day, and numbers one slip of the pen apart.
    Slip,
    /// The same amount, and numbers that differ in zeros only.
    Zeros,
    /// The same number and day, and amounts with two neighbouring digits swapped.
    Swapped,
    /// The same number and amount, in another year.
    AnotherYear,
    /// The same amount and numbers one slip apart, on other days: often a series.
    SlipAnotherDay,
}

impl Reason {
    /// Returns the name as it stands in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SharesExceed => "shares_exceed",
            Self::Slip => "slip",
            Self::Zeros => "zeros",
            Self::Swapped => "swapped",
            Self::AnotherYear => "another_year",
            Self::SlipAnotherDay => "slip_another_day",
        }
    }
}

/// Two claims that look alike, one of them at least of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Resemblance {
    /// Why.
    pub reason: Reason,
    /// The line of the file.
    pub line: LineNumber,
    /// The file of the other claim; absent where it is the same.
    pub file: Option<String>,
    /// The other line.
    pub other: LineNumber,
}

/// Ranks the claims of a file that look like one another, or like one of `elsewhere` (by file).
///
/// The order of the lines has no effect.
pub fn resemblances(lines: &[ExpenseLine], elsewhere: &[(String, Vec<ExpenseLine>)]) -> Vec<Resemblance> {
    let own = lines.iter().map(|line| (None, line));
    let others = elsewhere.iter().flat_map(|(file, lines)| lines.iter().map(move |line| (Some(file), line)));
    let mut suppliers: BTreeMap<String, Vec<(Option<&String>, Seen<'_>)>> = BTreeMap::new();
    for (file, line) in own.chain(others).filter(|(_, line)| !line.is_credit_note()) {
        suppliers.entry(supplier(line)).or_default().push((file, Seen::of(line)));
    }
    let mut found: Vec<Resemblance> = suppliers.into_values().flat_map(|claims| among(&claims)).collect();
    found.sort();
    found
}

/// What two claims that look alike share: the supplier, and the number of the invoice or what it costs.
/// So those that may look like a claim are found without reading all others.
///
/// Choice: 0089
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Trace {
    /// The supplier, made comparable.
    pub supplier: String,
    /// The number of the invoice, made comparable.
    pub invoice: String,
    /// What the whole invoice costs.
    pub cost: Euro,
}

impl Trace {
    /// Makes the trace of a claim; a credit note, and a claim without a number, look like nothing.
    pub fn of(line: &ExpenseLine) -> Option<Self> {
        let invoice = normalised(&line.invoice);
        let is_compared = !line.is_credit_note() && !invoice.is_empty();
        is_compared.then(|| Self { supplier: supplier(line), invoice, cost: line.cost() })
    }
}

fn supplier(line: &ExpenseLine) -> String {
    line.enterprise.map_or_else(|| NameKey::of(&line.supplier).as_str().to_owned(), |number| number.to_string())
}

/// A claim, made comparable.
struct Seen<'l> {
    line: &'l ExpenseLine,
    number: String,
    day: Date,
}

impl<'l> Seen<'l> {
    fn of(line: &'l ExpenseLine) -> Self {
        Self { line, number: normalised(&line.invoice), day: line.invoiced.unwrap_or(line.committed) }
    }
}

fn among(claims: &[(Option<&String>, Seen<'_>)]) -> Vec<Resemblance> {
    let mut found = Vec::new();
    for (at, (file, one)) in claims.iter().enumerate().filter(|(_, (file, _))| file.is_none()) {
        let others = claims.iter().enumerate().filter(|(other, (there, _))| there.is_some() || *other > at);
        for (_, (there, other)) in others.filter(|_| file.is_none()) {
            let Some(reason) = reason(one, other) else { continue };
            let (a, b) = (one.line.number, other.line.number);
            let (line, other) = if there.is_none() { (a.min(b), a.max(b)) } else { (a, b) };
            found.push(Resemblance { reason, line, file: there.cloned(), other });
        }
    }
    found
}

fn reason(a: &Seen<'_>, b: &Seen<'_>) -> Option<Reason> {
    if a.number.is_empty() || b.number.is_empty() {
        return None;
    }
    let (same_number, same_day) = (a.number == b.number, a.day == b.day);
    let (cost, other) = (a.line.cost(), b.line.cost());
    let slip = || one_slip_apart(&a.number, &b.number);
    match cost == other {
        true if same_number => (a.day.year() != b.day.year()).then_some(Reason::AnotherYear),
        true if without_zeros(&a.number) == without_zeros(&b.number) => Some(Reason::Zeros),
        true => slip().then_some(if same_day { Reason::Slip } else { Reason::SlipAnotherDay }),
        false if !same_number || !same_day => None,
        false if shares_exceed(a.line, b.line) => Some(Reason::SharesExceed),
        false => digits_swapped(cost, other).then_some(Reason::Swapped),
    }
}

/// Tells whether two claims declare shares of an invoice that together go beyond its greater total.
fn shares_exceed(a: &ExpenseLine, b: &ExpenseLine) -> bool {
    let shared = a.gross.is_some() || b.gross.is_some();
    shared && a.amount + b.amount > a.cost().max(b.cost())
}

/// Tells whether two texts differ by one letter put in, left out or changed, or two neighbours swapped.
pub fn one_slip_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same_start..], &b[same_start..]);
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - same_end], &b[..b.len() - same_end]) {
        ([_], [_] | []) | ([], [_]) => true,
        ([x, y], [v, w]) => x == w && y == v,
        _ => false,
    }
}

/// Returns a number without its zeros, wherever they stand.
pub fn without_zeros(number: &str) -> String {
    number.chars().filter(|c| *c != '0').collect()
}

/// Tells whether two amounts differ by two neighbouring digits that are swapped.
pub fn digits_swapped(a: Euro, b: Euro) -> bool {
    let digits = |amount: Euro| amount.cents().to_string();
    let (a, b) = (digits(a), digits(b));
    a != b && a.len() == b.len() && one_slip_apart(&a, &b) && sorted(&a) == sorted(&b)
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}
