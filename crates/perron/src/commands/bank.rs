//! `perron bank`: statements of the bank, read or taken in.

use std::path::Path;

use comfy_table::{Cell, CellAlignment, Table, presets};
use jiff::Timestamp;
use office::{HandedStatement, Hash, TakenIn, take_statement_in};
use payment::{Awaited, BankStatement, Matching, Outcome as Match, PaymentFile, Reading, match_entries};
use serde_json::{Value, json};
use terms::{Args, Finding, Severity};

use super::act::{Desk, Stop, day, read};
use super::{Outcome, Setting};
use crate::cli::{Bank as Asked, BankRead, By};
use crate::excerpt;
use crate::trouble::Trouble;

/// How many entries are shown unless all are asked for.
const SHOWN: usize = 40;

/// Reads a statement, or takes one in.
pub(crate) fn run(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    match asked {
        Asked::Read(asked) => look(asked, setting),
        Asked::Import { file, by } => {
            let desk = Desk::open(setting)?;
            desk.ended(take_in(&desk, file, by))
        }
    }
}

fn reading(file: &Path, bytes: &[u8], setting: Setting<'_>) -> Result<Reading, Trouble> {
    quarantine::statements(bytes).map_err(|finding| Trouble::unreadable(file, &finding, setting.voice))
}

fn look(asked: &BankRead, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let reading = reading(&asked.file, &read(&asked.file)?, setting)?;
    let mut findings = reading.findings.clone();
    let matchings = match &asked.against {
        Some(file) => compare(file, &reading, &mut findings, setting)?,
        None => Vec::new(),
    };
    if setting.everywhere.json {
        let told: Vec<Value> = findings.iter().map(|finding| contract(finding, setting)).collect();
        say_line!("{:#}", json!({ "statements": reading.statements, "matches": matchings, "findings": told }));
    } else {
        tell(&reading, &matchings, asked.all, setting);
        eprint!("{}", excerpt::cells(&asked.file.display().to_string(), &findings, setting.voice));
    }
    Ok(Outcome::of(&findings))
}

/// Matches every statement with the transfers of a payment file.
fn compare(
    file: &Path,
    reading: &Reading,
    findings: &mut Vec<Finding>,
    setting: Setting<'_>,
) -> Result<Vec<Matching>, Trouble> {
    let sent = payment::read_payment_file(&read(file)?);
    let sent: PaymentFile = sent.map_err(|finding| Trouble::unreadable(file, &finding, setting.voice))?;
    findings.extend(sent.findings);
    let mut awaited: Vec<Awaited> = sent.transfers.iter().map(Awaited::from).collect();
    let mut matchings = Vec::new();
    for statement in &reading.statements {
        let matching = match_entries(statement, &awaited, &[]);
        findings.extend(matching.findings(statement, &awaited, &[]));
        for (at, payment) in awaited.iter_mut().enumerate() {
            payment.confirmed = !matching.open.contains(&at);
        }
        matchings.push(matching);
    }
    Ok(matchings)
}

/// Writes a finding as every command does.
fn contract(finding: &Finding, setting: Setting<'_>) -> Value {
    let said = setting.voice.finding(finding);
    json!({ "code": finding.code, "severity": finding.severity, "message": said.message, "place": finding.place, "hint": said.hint })
}

fn tell(reading: &Reading, matchings: &[Matching], all: bool, setting: Setting<'_>) {
    let voice = setting.voice;
    for (at, statement) in reading.statements.iter().enumerate() {
        let args = Args::from([
            ("number".into(), statement.number.as_str().into()),
            (
                "account".into(),
                statement.account.as_ref().map_or_else(|| "?".to_owned(), payment::Iban::printed).into(),
            ),
            ("count".into(), statement.entries.len().into()),
            ("sum".into(), statement.sum().into()),
        ]);
        say_line!("{}", voice.tell("cli-bank-statement", &args));
        say_line!("{}", entries(statement, if all { usize::MAX } else { SHOWN }, setting));
        if let Some(matching) = matchings.get(at) {
            let is = |wanted: fn(&Match) -> bool| matching.outcomes.iter().filter(|outcome| wanted(outcome)).count();
            let args = Args::from([
                ("matched".into(), is(|outcome| outcome.is_matched()).into()),
                ("open".into(), matching.open.len().into()),
                ("unmatched".into(), is(|outcome| *outcome == Match::Unmatched).into()),
            ]);
            say_line!("{}", voice.tell("cli-bank-matched", &args));
        }
    }
}

fn entries(statement: &BankStatement, most: usize, setting: Setting<'_>) -> Table {
    let voice = setting.voice;
    let mut table = plain_table();
    for entry in statement.entries.iter().take(most) {
        let message = entry.message.map(|message| message.to_string());
        let about = message.or_else(|| entry.end_to_end.clone()).unwrap_or_else(|| entry.text.clone());
        table.add_row(vec![
            right(entry.place.to_string()),
            Cell::new(entry.booked.map(|day| voice.date(day)).unwrap_or_default()),
            right(voice.amount(entry.amount)),
            Cell::new(entry.counterparty.as_deref().unwrap_or_default()),
            Cell::new(about),
        ]);
    }
    if statement.entries.len() > most {
        table.add_row(vec![right(format!("… {}", statement.entries.len()))]);
    }
    table
}

fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table
}

fn right(text: String) -> Cell {
    Cell::new(text).set_alignment(CellAlignment::Right)
}

/// Takes every statement of a file in; one that contradicts itself is refused and stops nothing else.
fn take_in(desk: &Desk<'_>, file: &Path, by: &By) -> Result<Outcome, Stop> {
    let bytes = read(file)?;
    let reading = reading(file, &bytes, desk.setting)?;
    let errors = reading.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let actor = desk.actor(&by.login)?;
    let at = Timestamp::now();
    let (today, file_hash) = (day(by, at), Hash::of(&bytes));
    if !desk.setting.everywhere.json {
        eprint!("{}", excerpt::cells(&file.display().to_string(), &reading.findings, desk.setting.voice));
    }
    let mut ended = Outcome::of(&reading.findings);
    let mut told = Vec::new();
    for statement in &reading.statements {
        let handed = HandedStatement { statement, file: file_hash, errors, actor: &actor, today, at };
        let taken = take_statement_in(&desk.store, &desk.law, handed)?;
        if taken.followed.iter().any(|(_, _, ended)| ended.is_err())
            || taken.statement.entries.iter().any(|entry| entry.fate.is_wrong())
        {
            ended = Outcome::Findings;
        }
        if desk.setting.everywhere.json {
            told.push(summary(&taken));
        } else {
            report(desk, &taken);
        }
    }
    if desk.setting.everywhere.json {
        say_line!("{:#}", json!({ "statements": told }));
    }
    Ok(ended)
}

fn summary(taken: &TakenIn) -> Value {
    let followed = taken.followed.iter().map(|(stream, act, ended)| {
        json!({ "stream": stream, "act": act, "entry": ended.as_ref().ok().map(|receipt| receipt.seq),
                "failed": ended.as_ref().err().map(ToString::to_string) })
    });
    json!({ "statement": taken.statement, "repeated": taken.repeated, "followed": followed.collect::<Vec<_>>() })
}

fn report(desk: &Desk<'_>, taken: &TakenIn) {
    let voice = desk.setting.voice;
    let args = Args::from([
        ("number".into(), taken.statement.number.as_str().into()),
        ("count".into(), taken.statement.entries.len().into()),
    ]);
    let key = if taken.repeated { "cli-bank-known" } else { "cli-bank-taken" };
    say_line!("{}", voice.tell(key, &args));
    let mut table = plain_table();
    for entry in &taken.statement.entries {
        let (key, args) = entry.fate.told();
        table.add_row(vec![
            right(entry.place.to_string()),
            right(voice.amount(entry.amount)),
            Cell::new(voice.tell(key, &args)),
        ]);
    }
    say_line!("{table}");
    for (stream, act, ended) in &taken.followed {
        match ended {
            Ok(receipt) => say_line!("{} {}: {}", receipt.seq, stream, voice.say(&format!("act-{act}"))),
            Err(office::Failure::Refused(refusal)) => {
                let said = voice.refusal(refusal);
                eprintln!("{stream}: {} [{}]: {}", voice.say("cli-refused"), refusal.code, said.message);
            }
            Err(office::Failure::Register(error)) => eprintln!("{stream}: {error}"),
        }
    }
}
