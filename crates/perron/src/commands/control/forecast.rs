//! What the control would say of lines that nobody has controlled yet, and at most what would be due.

use control::ExpenseLine;
use jiff::civil::Date;
use office::port::LineRow;
use office::{Failure, Forecast, forecast};
use scheme::{EnvelopeKey, Law};
use store::Store;

use super::table;
use crate::commands::Setting;
use crate::trouble::Trouble;

/// Foretells the control of `lines`; nothing where no line stands there, or where the envelope cannot
/// be controlled yet.
pub(in crate::commands) fn of(
    lines: &[ExpenseLine],
    key: &EnvelopeKey,
    store: &Store,
    law: &Law,
    today: Date,
) -> Result<Option<Forecast>, Trouble> {
    if lines.is_empty() {
        return Ok(None);
    }
    match forecast(store, law, key, lines, today) {
        Ok(forecast) => Ok(Some(forecast)),
        Err(Failure::Refused(_)) => Ok(None),
        Err(Failure::Register(error)) => Err(Trouble::register(error)),
    }
}

/// Writes a forecast: the lines on which the rules found something, or all, and the statement.
pub(in crate::commands) fn drawing(
    forecast: &Forecast,
    lines: &[ExpenseLine],
    all: bool,
    setting: Setting<'_>,
) -> String {
    let voice = setting.voice;
    let rows = forecast.rows(lines);
    let shown: Vec<&LineRow> = rows.iter().filter(|row| all || row.decision.as_ref().is_some_and(says_more)).collect();
    let mut out = format!("{}\n\n", voice.say("forecast-lead"));
    if !shown.is_empty() {
        out.push_str(&format!("{}\n\n", table(&shown, setting)));
    }
    let mut outline = voice.statement(&forecast.at_most);
    outline.label = voice.say("forecast-title");
    out.push_str(&outline.draw(voice));
    out
}

/// Tells whether the rules found anything beside the relevance that a person always confirms.
fn says_more(decision: &control::Decision) -> bool {
    decision.outcome() != control::Outcome::Proposed || !decision.warnings().is_empty()
}
