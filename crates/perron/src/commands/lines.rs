//! `perron lines`: the expense lines of an envelope as they are entered.

use comfy_table::{CellAlignment, Table};
use control::written;
use office::Scope;
use office::port::Register;
use serde_json::json;

use super::{Outcome, Setting, database};
use crate::cli::Lines;
use crate::trouble::Trouble;

/// Lists the lines, or prints them as data.
pub(crate) fn run(asked: &Lines, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let store = database(setting)?;
    let view = store.dossier(Scope::Everything, &asked.envelope).map_err(Trouble::register)?;
    let missing = || Trouble::new("cli-trouble-envelope").with("envelope", asked.envelope.to_string());
    let view = view.ok_or_else(missing)?;
    let lines: Vec<_> = view.lines.into_iter().map(|row| row.line).collect();
    if setting.everywhere.json {
        say_line!("{:#}", json!({ "envelope": asked.envelope, "file": view.envelope.file, "lines": lines }));
        return Ok(Outcome::Clean);
    }
    if asked.csv {
        say!("{}", written(&lines));
        return Ok(Outcome::Clean);
    }
    let mut table = Table::new();
    for line in &lines {
        let objective = line.objective.as_ref().map(ToString::to_string).unwrap_or_default();
        let day = setting.voice.date(line.committed);
        let amount = setting.voice.amount(line.amount);
        table.add_row([line.number.to_string(), day, line.supplier.clone(), line.invoice.clone(), objective, amount]);
    }
    if let Some(column) = table.column_mut(5) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    say_line!("{table}");
    Ok(Outcome::Clean)
}
