//! A control that is foretold, in words: what the rules would refuse, and at most what would be due.
//!
//! Choice: 0077

use control::{Decision, ExpenseLine};
use office::{Failure as Stop, Forecast};
use report::Step;
use scheme::EnvelopeKey;
use terms::Euro;

use crate::answer::Failure;
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

/// Foretells the control of `lines`; nothing where the envelope cannot be controlled yet.
pub(super) fn of(visit: &Visit, key: &EnvelopeKey, lines: &[ExpenseLine]) -> Result<Option<Forecast>, Failure> {
    if lines.is_empty() {
        return Ok(None);
    }
    let desk = &visit.desk;
    match office::forecast(desk.register.as_ref(), &desk.law, key, lines, desk.today()) {
        Ok(forecast) => Ok(Some(forecast)),
        Err(Stop::Refused(_)) => Ok(None),
        Err(Stop::Register(error)) => Err(error.into()),
    }
}

/// Puts a forecast of `lines` into words.
pub(super) fn told(visit: &Visit, forecast: &Forecast, lines: &[ExpenseLine]) -> Foretold {
    let refused = || forecast.decisions.iter().filter(|decision| !decision.refused().is_zero());
    let line = |decision: &Decision| lines.iter().find(|line| line.number == decision.line());
    Foretold {
        steps: visit.voice().steps(&forecast.at_most),
        cut: refused().take(SHOWN).filter_map(|decision| Some(cut(visit, decision, line(decision)?))).collect(),
        left: refused().count().saturating_sub(SHOWN),
    }
}

fn cut(visit: &Visit, decision: &Decision, line: &ExpenseLine) -> Cut {
    let title = |ground: &control::Ground| visit.voice().say(&format!("{}.title", ground.code));
    Cut {
        number: line.number.0,
        from: [line.supplier.as_str(), line.invoice.as_str()].join(" · "),
        why: decision.grounds().iter().map(title).collect(),
        refused: decision.refused(),
    }
}
