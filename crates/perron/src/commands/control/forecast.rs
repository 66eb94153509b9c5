//! What the control would say of lines that nobody has controlled yet, and at most what would be due.

use control::ExpenseLine;
use office::Forecast;
use office::port::LineRow;

use super::table;
use crate::commands::Setting;

/// Writes a forecast: the lines on which the rules found something, or all, and the statement.
pub(in crate::commands) fn drawing(
    forecast: &Forecast,
    lines: &[ExpenseLine],
    all: bool,
    setting: Setting<'_>,
) -> String {
    let voice = setting.voice;
    let says = |row: &LineRow| all || row.decision.as_ref().is_some_and(says_more);
    let shown: Vec<LineRow> = forecast.rows(lines).filter(says).collect();
    let mut out = format!("{}\n\n", voice.say("forecast-lead"));
    if !shown.is_empty() {
        out.push_str(&format!("{}\n\n", table(&shown.iter().collect::<Vec<_>>(), setting)));
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
