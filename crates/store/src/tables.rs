//! The tables that pages read, written from the state that the entries of a stream add up to.
//!
//! Nothing here is decided: a subject is rebuilt by `office`, and its view is written down.

use control::{AuditFinding, Fingerprint, Trace};
use office::port::{AgreementView, Answer, DossierView, EnvelopeRow, LineRow, MovementRow, StatementRow};
use office::{Entry, Stream, Subject};
use rusqlite::{Transaction, params};
use scheme::EnvelopeKey;
use serde::Serialize;
use terms::Euro;

use crate::fault::{damaged, database};
use crate::paying;

/// Rebuilds the subject of `stream` from its entries and writes its rows.
pub(crate) fn project(transaction: &Transaction<'_>, stream: &Stream, entries: &[Entry]) -> Answer<()> {
    let Some(last) = entries.last() else { return Ok(()) };
    match replayed(stream, entries)? {
        Subject::Agreement(file) => file.view().map_or(Ok(()), |view| agreement(transaction, &view, last.seq)),
        Subject::Dossier(dossier) => dossier.view().map_or(Ok(()), |view| write_dossier(transaction, &view, last.seq)),
        Subject::Account(file) => file.view().map_or(Ok(()), |view| paying::account(transaction, &view, last.seq)),
        Subject::Batch(file) => file.view().map_or(Ok(()), |view| paying::batch(transaction, stream, &view, last)),
        Subject::Bank(file) => file.view().map_or(Ok(()), |view| paying::bank(transaction, &view, last.seq)),
        Subject::Credit(file) => file.view().map_or(Ok(()), |view| paying::credit(transaction, &view, last.seq)),
    }
}

/// Rebuilds the subject of `stream` from its entries.
pub(crate) fn replayed(stream: &Stream, entries: &[Entry]) -> Answer<Subject> {
    Subject::replay(stream, entries).map_err(|unreadable| damaged(Some(unreadable.seq), &unreadable.what))
}

pub(crate) fn json(value: &impl Serialize) -> Answer<String> {
    serde_json::to_string(value).map_err(|error| damaged(None, &error))
}

pub(crate) fn run(transaction: &Transaction<'_>, sql: &str, values: impl rusqlite::Params) -> Answer<()> {
    transaction.prepare_cached(sql).and_then(|mut statement| statement.execute(values)).map_err(database)?;
    Ok(())
}

fn agreement(transaction: &Transaction<'_>, view: &AgreementView, seq: u64) -> Answer<()> {
    let row = &view.row;
    let (municipality, scheme) = (row.id.municipality.get(), row.id.scheme.as_str());
    let of_agreement = "municipality = ?1 AND scheme = ?2 AND number = ?3";
    run(
        transaction,
        &format!("DELETE FROM coverages WHERE {of_agreement}"),
        params![municipality, scheme, row.id.number],
    )?;
    let sql = "INSERT INTO agreements
               (municipality, scheme, number, seq, version, state, first_year, last_year, row, detail)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
               ON CONFLICT (municipality, scheme, number) DO UPDATE SET
               seq = ?4, version = ?5, state = ?6, first_year = ?7, last_year = ?8, row = ?9, detail = ?10";
    let values = params![
        municipality,
        scheme,
        row.id.number,
        seq,
        row.version,
        row.state.as_str(),
        row.period.start().year(),
        row.period.end().year(),
        json(row)?,
        json(view)?,
    ];
    run(transaction, sql, values)?;
    for allocation in &row.allocations {
        let sql = "INSERT OR IGNORE INTO coverages (municipality, scheme, number, allocation) VALUES (?1, ?2, ?3, ?4)";
        run(transaction, sql, params![municipality, scheme, row.id.number, allocation.as_str()])?;
    }
    Ok(())
}

/// The four columns that name an envelope in every table.
struct Key<'a>(&'a EnvelopeKey);

impl Key<'_> {
    fn columns(&self) -> (u32, &str, &str, i16) {
        (self.0.municipality.get(), self.0.scheme.as_str(), self.0.allocation.as_str(), self.0.year.get())
    }
}

fn write_dossier(transaction: &Transaction<'_>, view: &DossierView, seq: u64) -> Answer<()> {
    let key = Key(&view.envelope.key);
    envelope(transaction, &key, view, seq)?;
    movements(transaction, &key, &view.movements)?;
    let (municipality, scheme, allocation, year) = key.columns();
    for table in ["fingerprints", "decisions", "lines", "statements", "audit_findings"] {
        let sql =
            format!("DELETE FROM {table} WHERE municipality = ?1 AND scheme = ?2 AND allocation = ?3 AND year = ?4");
        run(transaction, &sql, params![municipality, scheme, allocation, year])?;
    }
    for row in &view.lines {
        line(transaction, &key, row, seq)?;
    }
    view.statements.iter().try_for_each(|row| statement(transaction, &key, row, seq))?;
    view.audit_findings.iter().try_for_each(|finding| audit_finding(transaction, &key, finding, seq))
}

fn envelope(transaction: &Transaction<'_>, key: &Key<'_>, view: &DossierView, seq: u64) -> Answer<()> {
    let row: &EnvelopeRow = &view.envelope;
    let sql = "INSERT INTO envelopes
               (municipality, scheme, allocation, year, seq, version, state, recovery_state, ceiling, advances,
                final_payment, owed, returned, lapsed, remaining, claimed, accepted, due, lines, agreement, file,
                recovery, closing, granted, drawn)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
                       ?22, ?23, ?24, ?25)
               ON CONFLICT (municipality, scheme, allocation, year) DO UPDATE SET
               seq = ?5, version = ?6, state = ?7, recovery_state = ?8, ceiling = ?9, advances = ?10,
               final_payment = ?11, owed = ?12, returned = ?13, lapsed = ?14, remaining = ?15, claimed = ?16,
               accepted = ?17, due = ?18, lines = ?19, agreement = ?20, file = ?21, recovery = ?22,
               closing = ?23, granted = ?24, drawn = ?25";
    let (municipality, scheme, allocation, year) = key.columns();
    let values = params![
        municipality,
        scheme,
        allocation,
        year,
        seq,
        row.version,
        row.state.as_str(),
        row.recovery_state.as_str(),
        row.ceiling.cents(),
        row.advances.cents(),
        row.final_payment.cents(),
        row.owed.cents(),
        row.returned.cents(),
        row.lapsed.cents(),
        row.remaining.cents(),
        row.claimed.cents(),
        row.accepted.cents(),
        row.due.map(Euro::cents),
        row.lines,
        row.agreement.as_ref().map(|id| id.number),
        row.file.as_ref().map(office::Hash::as_bytes),
        view.recovery.as_ref().map(json).transpose()?,
        view.closing.as_ref().map(json).transpose()?,
        row.granted.cents(),
        row.drawn.cents(),
    ];
    run(transaction, sql, values)
}

/// Adds the movements that are not there yet; those that are stay as they are.
fn movements(transaction: &Transaction<'_>, key: &Key<'_>, rows: &[MovementRow]) -> Answer<()> {
    let (municipality, scheme, allocation, year) = key.columns();
    let count = "SELECT count(*) FROM movements
                 WHERE municipality = ?1 AND scheme = ?2 AND allocation = ?3 AND year = ?4";
    let known: usize = transaction
        .query_row(count, params![municipality, scheme, allocation, year], |row| row.get(0))
        .map_err(database)?;
    for row in rows.iter().skip(known) {
        let sql = "INSERT INTO movements
                   (municipality, scheme, allocation, year, number, seq, kind, debit, credit, amount, on_day, article)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
        let values = params![
            municipality,
            scheme,
            allocation,
            year,
            row.number,
            row.seq,
            json(&row.kind)?,
            json(&row.from)?,
            json(&row.to)?,
            row.amount.cents(),
            row.on.to_string(),
            row.article.to_string(),
        ];
        run(transaction, sql, values)?;
    }
    Ok(())
}

fn line(transaction: &Transaction<'_>, key: &Key<'_>, row: &LineRow, seq: u64) -> Answer<()> {
    let (municipality, scheme, allocation, year) = key.columns();
    let number = row.line.number.0;
    let sql = "INSERT INTO lines
               (municipality, scheme, allocation, year, number, seq, claimed, detail, supplier, invoice, cost)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    let trace = Trace::of(&row.line);
    let values = params![
        municipality,
        scheme,
        allocation,
        year,
        number,
        seq,
        row.claimed.cents(),
        json(row)?,
        trace.as_ref().map(|trace| &trace.supplier),
        trace.as_ref().map(|trace| &trace.invoice),
        trace.as_ref().map(|trace| trace.cost.cents()),
    ];
    run(transaction, sql, values)?;
    if let Some(decision) = &row.decision {
        let sql = "INSERT INTO decisions
                   (municipality, scheme, allocation, year, number, seq, outcome, claimed, accepted, refused, pending,
                    detail)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
        let values = params![
            municipality,
            scheme,
            allocation,
            year,
            number,
            seq,
            decision.outcome().as_str(),
            row.claimed.cents(),
            row.accepted.cents(),
            row.refused.cents(),
            row.pending.cents(),
            json(decision)?,
        ];
        run(transaction, sql, values)?;
    }
    fingerprint(transaction, key, row, seq)
}

fn fingerprint(transaction: &Transaction<'_>, key: &Key<'_>, row: &LineRow, seq: u64) -> Answer<()> {
    let Some(fingerprint) = Fingerprint::of(&row.line) else { return Ok(()) };
    let (municipality, scheme, allocation, year) = key.columns();
    let sql = "INSERT INTO fingerprints
               (municipality, scheme, allocation, year, number, seq, fingerprint, cost, claimed, accepted)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    let values = params![
        municipality,
        scheme,
        allocation,
        year,
        row.line.number.0,
        seq,
        fingerprint.as_str(),
        row.line.cost().cents(),
        row.claimed.cents(),
        row.accepted.cents(),
    ];
    run(transaction, sql, values)
}

fn statement(transaction: &Transaction<'_>, key: &Key<'_>, row: &StatementRow, seq: u64) -> Answer<()> {
    let (municipality, scheme, allocation, year) = key.columns();
    let sql = "INSERT INTO statements
               (municipality, scheme, allocation, year, number, seq, definitive_since, due, detail)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let values = params![
        municipality,
        scheme,
        allocation,
        year,
        row.statement.number(),
        seq,
        row.definitive_since.map(|day| day.to_string()),
        row.statement.due().amount.cents(),
        json(row)?,
    ];
    run(transaction, sql, values)
}

fn audit_finding(transaction: &Transaction<'_>, key: &Key<'_>, finding: &AuditFinding, seq: u64) -> Answer<()> {
    let (municipality, scheme, allocation, year) = key.columns();
    let sql = "INSERT INTO audit_findings
               (municipality, scheme, allocation, year, number, seq, open, amount, detail)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let values = params![
        municipality,
        scheme,
        allocation,
        year,
        finding.number(),
        seq,
        finding.is_open(),
        finding.amount().cents(),
        json(finding)?,
    ];
    run(transaction, sql, values)
}
