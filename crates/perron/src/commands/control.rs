//! `perron control`: the lines of an envelope with their decisions, and the statement; or the lines
//! held in files.

mod alike;
pub(super) mod bulk;
pub(super) mod forecast;
mod sample;
mod twice;

use std::path::Path;

use comfy_table::{CellAlignment, Table, presets};
use control::{Decision, ExpenseLine, Ground, Outcome as Verdict, Question};
use jiff::Timestamp;
use office::port::{DossierView, LineRow, Register};
use office::{Scope, funded_twice};
use scheme::{EnvelopeKey, Law, in_belgium};
use serde_json::json;

use super::{Outcome, Setting, database};
use crate::cli::Control;
use crate::trouble::Trouble;

/// Controls a folder, or prints the control of an envelope as it stands.
pub(crate) fn run(asked: &Control, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let folder = Path::new(&asked.target);
    if let Some(out) = &asked.out {
        return bulk::run(folder, out, asked.format, asked.memory, setting);
    }
    let key = asked.target.parse::<EnvelopeKey>().map_err(|_| {
        let key = if folder.is_dir() { "cli-trouble-bulk-out" } else { "cli-trouble-control" };
        Trouble::new(key).with("target", asked.target.as_str())
    })?;
    show(&key, asked, setting)
}

/// Prints the control of an envelope as it stands.
fn show(key: &EnvelopeKey, asked: &Control, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let store = database(setting)?;
    let view = store.dossier(Scope::Everything, key).map_err(Trouble::register)?;
    let view = view.ok_or_else(|| Trouble::new("cli-trouble-envelope").with("envelope", key.to_string()))?;
    if let Some(seed) = asked.drawing.sample {
        sample::run(&view, key, &asked.drawing, seed, setting);
        return Ok(Outcome::Clean);
    }
    if asked.alike {
        return alike::run(&view, key, &store, setting).map(|()| Outcome::Clean);
    }
    let (lines, today) = (view.uncontrolled(), in_belgium(Timestamp::now()).date());
    let foretold = office::forecast(&store, &Law::enacted(), key, &lines, today).map_err(Trouble::register)?;
    let twice = funded_twice(&store, key).map_err(Trouble::register)?;
    if setting.everywhere.json {
        let mut value = json!(view);
        value["objectives_funded_twice"] = json!(twice);
        value["forecast"] = json!(foretold.as_ref().map(|foretold| &foretold.at_most));
        say_line!("{value:#}");
    } else {
        let said = match &foretold {
            Some(foretold) => format!("{key}\n\n{}", forecast::drawing(foretold, &lines, asked.all, setting)),
            None => drawing(&view, key, asked.all, setting),
        };
        say!("{said}{}", twice::drawing(&twice, key, setting));
    }
    let refused = view.lines.iter().any(|row| !row.refused.is_zero());
    Ok(if refused { Outcome::Findings } else { Outcome::Clean })
}

fn drawing(view: &DossierView, key: &EnvelopeKey, all: bool, setting: Setting<'_>) -> String {
    let voice = setting.voice;
    let mut out = format!("{key}\n\n");
    let shown: Vec<&LineRow> = view.lines.iter().filter(|row| all || !accepted(row)).collect();
    if !shown.is_empty() {
        out.push_str(&format!("{}\n\n", table(&shown, setting)));
    }
    let left = view.lines.len() - shown.len();
    if left > 0 {
        out.push_str(&format!("{}\n\n", voice.tell("cli-control-left", &[("count".into(), left.into())].into())));
    }
    for row in &view.statements {
        out.push_str(&voice.statement(&row.statement).draw(voice));
        out.push('\n');
    }
    out
}

fn accepted(row: &LineRow) -> bool {
    row.decision.as_ref().is_some_and(|decision| decision.outcome() == Verdict::Accepted)
}

fn table(rows: &[&LineRow], setting: Setting<'_>) -> Table {
    let voice = setting.voice;
    let heads = ["line", "supplier", "claimed", "accepted", "decision"].map(|head| format!("cli-control-{head}"));
    let mut table = ruled(&heads.each_ref().map(String::as_str), &[2, 3], setting);
    for row in rows {
        let line = &row.line;
        table.add_row([
            line.number.to_string(),
            invoice(line),
            voice.amount(row.claimed),
            voice.amount(row.accepted),
            row.decision.as_ref().map(|decision| reasons(decision, setting)).unwrap_or_default(),
        ]);
    }
    table
}

/// Begins a table with these titles, figures at the right.
fn ruled(heads: &[&str], figures: &[usize], setting: Setting<'_>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.set_header(heads.iter().map(|head| setting.voice.say(head)));
    for at in figures {
        if let Some(column) = table.column_mut(*at) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// Names an invoice by its supplier and its number.
fn invoice(line: &ExpenseLine) -> String {
    format!("{} {}", line.supplier, line.invoice)
}

/// Writes how a line stands: each ground and question with its article, and rules that only warn.
fn reasons(decision: &Decision, setting: Setting<'_>) -> String {
    let voice = setting.voice;
    let said = |code: &terms::Code| voice.say(&format!("{code}.title"));
    let ground =
        |ground: &Ground| format!("{} {}, {}", ground.code, said(&ground.code), voice.article(&ground.article));
    let question = |question: &Question| {
        format!("? {} {}, {}", question.code, said(&question.code), voice.article(&question.article))
    };
    let outcome = voice.say(&format!("outcome-{}", decision.outcome().as_str()));
    let grounds = decision.grounds().iter().map(ground);
    let questions = decision.questions().iter().map(question);
    let warnings = decision.warnings().iter().map(|code| format!("! {code} {}", said(code)));
    let motives = decision.answered().iter().map(|answer| format!("« {} »", answer.motive.as_str()));
    std::iter::once(outcome)
        .chain(grounds)
        .chain(warnings)
        .chain(questions)
        .chain(motives)
        .collect::<Vec<_>>()
        .join("\n")
}
