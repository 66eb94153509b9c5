//! `perron audit`: was anything changed since it was written down, and what auditors found.

use comfy_table::{Cell, CellAlignment, Table, presets};
use control::AuditFinding;
use office::Scope;
use office::port::{AuditFindingRow, Register};
use serde_json::json;
use store::Verification;
use terms::Euro;

use super::{Outcome, Setting, database};
use crate::cli::Audit;
use crate::trouble::Trouble;

/// Verifies the register, or lists what auditors found.
pub(crate) fn run(asked: &Audit, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    match asked {
        Audit::Verify => verify(setting),
        Audit::Findings { open } => findings(*open, setting),
    }
}

fn verify(setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let verification = database(setting)?.verify(None).map_err(Trouble::register)?;
    if setting.everywhere.json {
        say_line!("{:#}", json!(verification));
    } else if verification.is_sound() {
        say_line!("{}", sound(&verification, setting));
    } else {
        say!("{}", faults(&verification, setting));
    }
    Ok(if verification.is_sound() { Outcome::Clean } else { Outcome::Findings })
}

fn sound(verification: &Verification, setting: Setting<'_>) -> String {
    let entries = i64::try_from(verification.entries).unwrap_or(i64::MAX);
    let args = [("entries".into(), entries.into()), ("hash".into(), verification.head.hash.to_string().into())];
    setting.voice.tell("cli-audit-clean", &args.into())
}

fn faults(verification: &Verification, setting: Setting<'_>) -> String {
    let line = |fault: &store::Fault| {
        let seq = fault.seq.map(|seq| seq.to_string()).unwrap_or_default();
        let args = [("seq".into(), seq.into()), ("what".into(), fault.what.clone().into())];
        format!("[{}] {}\n", fault.code, setting.voice.tell(&fault.code.to_string(), &args.into()))
    };
    verification.faults.iter().map(line).collect()
}

fn findings(open: bool, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let mut rows = database(setting)?.audit_findings(Scope::Everything).map_err(Trouble::register)?;
    rows.retain(|row| row.finding.is_open() || !open);
    if setting.everywhere.json {
        let total = AuditFinding::in_question(rows.iter().map(|row| &row.finding));
        say_line!("{:#}", json!({ "findings": rows, "in_question": total }));
    } else if rows.is_empty() {
        say_line!("{}", setting.voice.say(if open { "audit-none-open" } else { "audit-none" }));
    } else {
        say_line!("{}", table(&rows, setting));
    }
    Ok(Outcome::Clean)
}

fn table(rows: &[AuditFindingRow], setting: Setting<'_>) -> Table {
    let voice = setting.voice;
    let figure = |amount: Option<Euro>| {
        let written = amount.map(|amount| voice.amount(amount)).unwrap_or_default();
        Cell::new(written).set_alignment(CellAlignment::Right)
    };
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    let right = |key| Cell::new(voice.say(key)).set_alignment(CellAlignment::Right);
    let words = ["", "", ""].map(Cell::new);
    table.set_header(words.into_iter().chain([right("audit-amount"), right("audit-effect"), Cell::new("")]));
    for AuditFindingRow { envelope, finding } in rows {
        let auditor = voice.say(&format!("auditor-{}", finding.auditor().as_str()));
        let effect = finding.outcome().and_then(|outcome| outcome.correction?.effect);
        table.add_row([
            Cell::new(format!("{envelope}#audit-finding-{}", finding.number())),
            Cell::new(auditor),
            Cell::new(finding.report()),
            figure(Some(finding.amount())),
            figure(effect),
            Cell::new(voice.say(finding.standing())),
        ]);
    }
    table
}
