//! A control that is foretold, in words: what the rules would refuse, and at most what would be due.
//!
//! Choice: 0077

use control::{Decision, ExpenseLine};
use office::Forecast;
use office::port::LineRow;
use report::Step;
use terms::Euro;

use crate::visit::Visit;

/// How many lines are shown of which the rules would refuse a part.
const SHOWN: usize = 100;

/// A forecast as pages show it.
pub(super) struct Foretold {
    /// From what is claimed to what would be paid or recovered.
    pub(super) steps: Vec<Step>,
    /// The lines of which the rules would refuse a part.
    pub(super) cut: Vec<Cut>,
    /// How many more there are than are shown.
    pub(super) left: usize,
}

/// A line of which the rules would refuse a part.
pub(super) struct Cut {
    pub(super) number: u32,
    pub(super) from: String,
    /// The rules, by their titles.
    pub(super) why: Vec<String>,
    pub(super) refused: Euro,
}

/// Puts a forecast of `lines` into words.
pub(super) fn told(visit: &Visit, forecast: &Forecast, lines: &[ExpenseLine]) -> Foretold {
    let refused = || forecast.rows(lines).filter(|row| !row.refused.is_zero());
    Foretold {
        steps: visit.voice().steps(&forecast.at_most),
        cut: refused().take(SHOWN).map(|row| cut(visit, &row)).collect(),
        left: refused().count().saturating_sub(SHOWN),
    }
}

fn cut(visit: &Visit, row: &LineRow) -> Cut {
    let grounds = row.decision.as_ref().map(Decision::grounds).unwrap_or_default();
    Cut {
        number: row.line.number.0,
        from: [row.line.supplier.as_str(), row.line.invoice.as_str()].join(" · "),
        why: grounds.iter().map(|ground| visit.voice().say(&format!("{}.title", ground.code))).collect(),
        refused: row.refused,
    }
}
