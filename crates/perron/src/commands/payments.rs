//! `perron payments`: what can leave, and the files for the bank.

use std::fs;
use std::path::Path;

use comfy_table::{CellAlignment, Table, presets};
use jiff::Timestamp;
use office::acts::{ExportPayments, PreparePayments, ReleasePayments};
use office::port::{BatchView, Ordered, RecoveryRow, Register};
use office::{BatchState, Desk as PayDesk, Payable, Stream};
use payment::{PaymentNumber, StructuredMessage};
use serde_json::json;
use terms::Args;

use super::act::{Desk, Stop, day};
use super::{Outcome, Setting};
use crate::cli::{By, OnBatch, Payments as Asked, Prepare};
use crate::trouble::Trouble;

/// Lists, prepares, releases or gives out.
pub(crate) fn run(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let desk = Desk::open(setting)?;
    let ended = match asked {
        Asked::List(by) => list(&desk, by),
        Asked::Prepare(asked) => prepare(&desk, asked),
        Asked::Release(OnBatch { batch, by }) => desk.perform(&Stream::Batch(*batch), &ReleasePayments {}.into(), by),
        Asked::Export { batch, out, by } => export(&desk, *batch, out, by),
    };
    desk.ended(ended)
}

fn prepare(desk: &Desk<'_>, asked: &Prepare) -> Result<Outcome, Stop> {
    let batches = desk.store.batches().map_err(Trouble::register)?;
    let number = batches.last().map_or(1, |last| last.batch.number + 1);
    let act = PreparePayments {
        from: asked.from.clone(),
        bic: asked.bic.clone(),
        execution: asked.execution,
        only: asked.only.iter().map(|number| PaymentNumber(*number)).collect(),
    };
    desk.perform(&Stream::Batch(number), &act.into(), &asked.by)
}

/// Gives the file out for the first time, or writes the same bytes again.
fn export(desk: &Desk<'_>, number: u32, out: &Path, by: &By) -> Result<Outcome, Stop> {
    let found = |desk: &Desk<'_>| desk.store.batch(number).map_err(Trouble::register);
    let gone = |view: &BatchView| matches!(view.state, BatchState::Exported | BatchState::Answered);
    if !found(desk)?.as_ref().is_some_and(gone) {
        desk.perform(&Stream::Batch(number), &ExportPayments {}.into(), by)?;
    }
    desk.actor(&by.login)?;
    let trouble = || Trouble::new("cli-trouble-batch").with("number", i64::from(number));
    let view = found(desk)?.ok_or_else(trouble)?;
    let file = view.batch.to_pain().map_err(|_| trouble())?;
    fs::write(out, file).map_err(|error| Trouble::file(out, &error))?;
    let args = Args::from([
        ("message".into(), view.batch.message_id().into()),
        ("count".into(), view.batch.orders.len().into()),
        ("total".into(), view.batch.total().into()),
    ]);
    eprintln!("{}", desk.setting.voice.tell("cli-payments-written", &args));
    Ok(Outcome::Clean)
}

fn list(desk: &Desk<'_>, by: &By) -> Result<Outcome, Stop> {
    let actor = desk.actor(&by.login)?;
    let today = day(by, Timestamp::now());
    let payables = PayDesk::paying(&desk.store, &desk.law, Ordered::NotLeft, today, &actor.person);
    let payables = payables.map_err(Trouble::register)?.payables;
    let batches = desk.store.batches().map_err(Trouble::register)?;
    let recoveries = desk.store.recoveries().map_err(Trouble::register)?;
    if desk.setting.everywhere.json {
        let payments: Vec<_> = payables.iter().map(shown).collect();
        let owed: Vec<_> = recoveries.iter().map(owed).collect();
        say_line!("{:#}", json!({ "payments": payments, "files": batches, "recoveries": owed }));
        return Ok(Outcome::Clean);
    }
    let voice = desk.setting.voice;
    for (key, ready) in [("cli-payments-ready", true), ("cli-payments-held", false)] {
        let rows: Vec<&Payable> = payables.iter().filter(|payable| payable.order.is_ok() == ready).collect();
        let total = Payable::total(rows.iter().copied());
        say_line!("{}", voice.tell(key, &[("count".into(), rows.len().into()), ("total".into(), total.into())].into()));
        if !rows.is_empty() {
            say_line!("{}", table(desk, &rows));
        }
    }
    for view in &batches {
        let args = Args::from([
            ("number".into(), i64::from(view.batch.number).into()),
            ("state".into(), voice.say(&format!("state-{}", view.state)).into()),
            ("count".into(), view.batch.orders.len().into()),
            ("total".into(), view.batch.total().into()),
            ("execution".into(), view.batch.execution.into()),
        ]);
        say_line!("{}", voice.tell("cli-payments-file", &args));
    }
    for row in &recoveries {
        let message = StructuredMessage::of(row.number).map(|message| message.to_string()).unwrap_or_default();
        let args = Args::from([
            ("envelope".into(), row.envelope.to_string().into()),
            ("owed".into(), row.owed.into()),
            ("message".into(), message.into()),
        ]);
        say_line!("{}", voice.tell("cli-payments-owed", &args));
    }
    Ok(Outcome::Clean)
}

fn owed(row: &RecoveryRow) -> serde_json::Value {
    json!({ "envelope": row.envelope, "owed": row.owed, "message": StructuredMessage::of(row.number) })
}

fn shown(payable: &Payable) -> serde_json::Value {
    json!({
        "payment": payable.row.payment, "envelope": payable.row.envelope, "kind": payable.row.kind,
        "amount": payable.row.amount, "ordered": payable.row.on, "first": payable.is_first,
        "account": payable.order.as_ref().ok().map(|order| &order.account),
        "held": payable.order.as_ref().err().map(|because| because.code),
    })
}

fn table(desk: &Desk<'_>, rows: &[&Payable]) -> Table {
    let voice = desk.setting.voice;
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    for payable in rows {
        let about = match &payable.order {
            Ok(order) if payable.is_first => {
                format!("{} ({})", order.account.printed(), voice.say("cli-payments-first"))
            }
            Ok(order) => order.account.printed(),
            Err(because) => format!("[{}] {}", because.code, voice.refusal(because).message),
        };
        let amount = comfy_table::Cell::new(voice.amount(payable.row.amount)).set_alignment(CellAlignment::Right);
        let number = comfy_table::Cell::new(payable.row.payment).set_alignment(CellAlignment::Right);
        table.add_row(vec![number, payable.row.envelope.to_string().into(), amount, about.into()]);
    }
    table
}
