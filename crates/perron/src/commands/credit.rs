//! `perron credit`: the credits of the years, what is committed on them, and what is left.

use comfy_table::{Cell, CellAlignment, Table, presets};
use office::acts::{AdjustCredit, CommitCredit, OpenCredit, ReduceCommitment};
use office::port::CreditRow;
use office::{Stream, credits};
use serde_json::json;

use super::act::{Desk, Stop};
use super::{Outcome, Setting};
use crate::cli::Credit as Asked;
use crate::trouble::Trouble;

/// Lists the credits, opens or adjusts one, commits on it or reduces a commitment.
pub(crate) fn run(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let desk = Desk::open(setting)?;
    let ended = match asked {
        Asked::List => list(&desk),
        Asked::Open { credit, amount, line, source, by } => {
            let act = OpenCredit { amount: *amount, line: line.clone(), source: source.clone() };
            desk.perform(&Stream::Credit(credit.clone()), &act.into(), by)
        }
        Asked::Adjust { credit, amount, source, reasons, by } => {
            let act = AdjustCredit { amount: *amount, source: source.clone(), reasons: reasons.clone() };
            desk.perform(&Stream::Credit(credit.clone()), &act.into(), by)
        }
        Asked::Commit { credit, envelope, by } => {
            let act = CommitCredit { commitments: envelope.iter().map(|committed| committed.0.clone()).collect() };
            desk.perform(&Stream::Credit(credit.clone()), &act.into(), by)
        }
        Asked::Reduce { amount, reasons, on } => {
            let envelope = on.envelope.clone();
            let stream = Stream::Credit(envelope.credit());
            let act = ReduceCommitment { envelope, amount: *amount, reasons: reasons.clone() };
            desk.perform(&stream, &act.into(), &on.by)
        }
    };
    desk.ended(ended)
}

fn list(desk: &Desk<'_>) -> Result<Outcome, Stop> {
    let rows = credits(&desk.store).map_err(Trouble::register)?;
    if desk.setting.everywhere.json {
        say_line!("{:#}", json!({ "credits": rows }));
    } else {
        say_line!("{}", table(desk, &rows));
    }
    Ok(Outcome::Clean)
}

fn table(desk: &Desk<'_>, rows: &[CreditRow]) -> Table {
    let voice = desk.setting.voice;
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    let figures = ["credit", "committed", "ordered", "left"].map(|name| voice.say(&format!("credit-{name}")));
    let heads = figures.into_iter().map(|name| Cell::new(name).set_alignment(CellAlignment::Right));
    table.set_header([Cell::new("")].into_iter().chain(heads).chain([Cell::new("")]));
    for row in rows {
        let figures = [row.credit, row.committed, row.ordered, row.left];
        let figures = figures.map(|amount| Cell::new(voice.amount(amount)).set_alignment(CellAlignment::Right));
        let state = Cell::new(voice.say(&format!("state-{}", row.state)));
        table.add_row([Cell::new(&row.key)].into_iter().chain(figures).chain([state]));
    }
    table
}
