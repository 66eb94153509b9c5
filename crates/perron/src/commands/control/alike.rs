//! `perron control ENVELOPE --alike`: claims that look alike, in the file and in those of others.

use comfy_table::Table;
use control::{ExpenseLine, LineNumber, Resemblance, resemblances};
use office::expenses;
use office::port::{DossierView, Register};
use scheme::EnvelopeKey;
use serde_json::json;

use super::{Setting, invoice, ruled};
use crate::trouble::Trouble;

/// Prints the resemblances, the strongest first, both claims below each other.
pub(super) fn run(
    view: &DossierView,
    key: &EnvelopeKey,
    store: &dyn Register,
    setting: Setting<'_>,
) -> Result<(), Trouble> {
    let own: Vec<ExpenseLine> = lines(view);
    let elsewhere = expenses::elsewhere(store, key, &own).map_err(Trouble::register)?;
    let found = resemblances(&own, &elsewhere);
    if setting.everywhere.json {
        say_line!("{:#}", json!({ "resemblances": found }));
        return Ok(());
    }
    if !found.is_empty() {
        say!("{key}\n\n{}\n\n", table(&found, &own, &elsewhere, setting));
    }
    let said = setting.voice.tell("cli-alike-found", &[("count".into(), found.len().into())].into());
    say_line!("{said}");
    Ok(())
}

fn lines(view: &DossierView) -> Vec<ExpenseLine> {
    view.lines.iter().map(|row| row.line.clone()).collect()
}

type Elsewhere = Vec<(String, Vec<ExpenseLine>)>;

fn table(found: &[Resemblance], own: &[ExpenseLine], elsewhere: &Elsewhere, setting: Setting<'_>) -> Table {
    let heads = ["cli-control-line", "cli-control-supplier", "cli-alike-day", "cli-control-claimed", "cli-alike-why"];
    let mut table = ruled(&heads, &[3], setting);
    for like in found {
        let others = match &like.file {
            None => own,
            Some(file) => elsewhere.iter().find(|(known, _)| known == file).map_or(&[][..], |(_, lines)| lines),
        };
        let pair = [of(own, like.line), of(others, like.other)];
        let other =
            like.file.as_ref().map_or_else(|| like.other.to_string(), |file| format!("{} ({file})", like.other));
        let reason = setting.voice.say(&format!("alike-{}", like.reason.as_str().replace('_', "-")));
        let both = |cell: fn(&ExpenseLine, Setting<'_>) -> String| {
            pair.map(|line| line.map(|line| cell(line, setting)).unwrap_or_default()).join("\n")
        };
        table.add_row([
            format!("{}\n{other}", like.line),
            both(|line, _| invoice(line)),
            both(|line, setting| setting.voice.date(line.invoiced.unwrap_or(line.committed))),
            both(|line, setting| setting.voice.amount(line.amount)),
            reason,
        ]);
    }
    table
}

fn of(lines: &[ExpenseLine], number: LineNumber) -> Option<&ExpenseLine> {
    lines.iter().find(|line| line.number == number)
}
