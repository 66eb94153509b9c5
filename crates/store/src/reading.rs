//! What pages read: every query takes a scope and gives nothing beyond it.

use std::collections::BTreeMap;
use std::str::FromStr;

use control::{ExpenseLine, Trace};
use office::port::{
    AgreementRow, AgreementView, Answer, AuditFindingRow, ClaimedElsewhere, DossierView, EntryFilter, EntryRow,
    EnvelopeRow, Filter, Head, LineRow, MovementRow, StatementRow,
};
use office::{AgreementId, AgreementState, Entry, Hash, Scope};
use rusqlite::{OptionalExtension as _, Row, ToSql, Transaction, params};
use scheme::{AllocationId, EnvelopeKey, SchemeId};
use serde::de::DeserializeOwned;
use terms::{Euro, Nis, Year};

use crate::documents::only;
use crate::fault::{damaged, database};
use crate::{chain, people};

pub(crate) fn read_all<T>(
    transaction: &Transaction<'_>,
    sql: &str,
    values: &[&dyn ToSql],
    read: impl Fn(&Row<'_>) -> Answer<T>,
) -> Answer<Vec<T>> {
    let mut statement = transaction.prepare_cached(sql).map_err(database)?;
    let mut rows = statement.query(values).map_err(database)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next().map_err(database)? {
        found.push(read(row)?);
    }
    Ok(found)
}

pub(crate) fn column<T: rusqlite::types::FromSql>(row: &Row<'_>, at: usize) -> Answer<T> {
    row.get(at).map_err(|error| damaged(None, &error))
}

fn text<T: FromStr<Err: ToString>>(row: &Row<'_>, at: usize) -> Answer<T> {
    column::<String>(row, at)?.parse().map_err(|error: T::Err| damaged(None, &error))
}

pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> Answer<T> {
    serde_json::from_str(&column::<String>(row, at)?).map_err(|error| damaged(None, &error))
}

pub(crate) fn euro(row: &Row<'_>, at: usize) -> Answer<Euro> {
    column(row, at).map(Euro::from_cents)
}

fn some<T>(value: Option<T>, what: &str) -> Answer<T> {
    value.ok_or_else(|| damaged(None, &format!("{what} cannot be read")))
}

pub(crate) fn envelope_key(row: &Row<'_>) -> Answer<EnvelopeKey> {
    Ok(EnvelopeKey {
        municipality: some(Nis::new(column(row, 0)?), "a municipality")?,
        scheme: some(SchemeId::new(&column::<String>(row, 1)?), "a scheme")?,
        allocation: some(AllocationId::new(&column::<String>(row, 2)?), "an allocation")?,
        year: some(Year::new(column(row, 3)?), "a year")?,
    })
}

const ENVELOPES: &str = "SELECT municipality, scheme, allocation, year, version, state, recovery_state, ceiling,
    advances, final_payment, owed, returned, lapsed, remaining, claimed, accepted, due, lines, agreement, file,
    granted, drawn
    FROM envelopes";

fn envelope_row(row: &Row<'_>) -> Answer<EnvelopeRow> {
    let key = envelope_key(row)?;
    let id = |number| AgreementId { municipality: key.municipality, scheme: key.scheme.clone(), number };
    Ok(EnvelopeRow {
        version: column(row, 4)?,
        state: text(row, 5)?,
        recovery_state: text(row, 6)?,
        ceiling: euro(row, 7)?,
        advances: euro(row, 8)?,
        final_payment: euro(row, 9)?,
        owed: euro(row, 10)?,
        returned: euro(row, 11)?,
        lapsed: euro(row, 12)?,
        remaining: euro(row, 13)?,
        claimed: euro(row, 14)?,
        accepted: euro(row, 15)?,
        due: column::<Option<i64>>(row, 16)?.map(Euro::from_cents),
        lines: column(row, 17)?,
        agreement: column::<Option<u16>>(row, 18)?.map(id),
        file: column::<Option<[u8; 32]>>(row, 19)?.map(Hash::new),
        granted: euro(row, 20)?,
        drawn: euro(row, 21)?,
        key,
    })
}

/// Returns the envelopes that `filter` chooses.
pub(crate) fn envelopes(transaction: &Transaction<'_>, scope: Scope, filter: &Filter) -> Answer<Vec<EnvelopeRow>> {
    let sql = format!(
        "{ENVELOPES} WHERE (?1 IS NULL OR municipality = ?1) AND (?2 IS NULL OR municipality = ?2)
         AND (?3 IS NULL OR scheme = ?3) AND (?4 IS NULL OR year = ?4)
         ORDER BY municipality, scheme, allocation, year"
    );
    let (own, wanted) = (only(scope), filter.municipality.map(Nis::get));
    let scheme = filter.scheme.as_ref().map(SchemeId::as_str);
    read_all(transaction, &sql, &[&own, &wanted, &scheme, &filter.year.map(Year::get)], envelope_row)
}

/// Returns the dossier of one envelope.
pub(crate) fn dossier(transaction: &Transaction<'_>, scope: Scope, key: &EnvelopeKey) -> Answer<Option<DossierView>> {
    if !scope.covers(key.municipality) {
        return Ok(None);
    }
    let (municipality, scheme) = (key.municipality.get(), key.scheme.as_str());
    let (allocation, year) = (key.allocation.as_str(), key.year.get());
    let values: &[&dyn ToSql] = &[&municipality, &scheme, &allocation, &year];
    let of_envelope = "WHERE municipality = ?1 AND scheme = ?2 AND allocation = ?3 AND year = ?4";
    let envelopes = read_all(transaction, &format!("{ENVELOPES} {of_envelope}"), values, envelope_row)?;
    let Some(envelope) = envelopes.into_iter().next() else { return Ok(None) };
    let movements = format!(
        "SELECT number, seq, kind, debit, credit, amount, on_day, article FROM movements {of_envelope} ORDER BY number"
    );
    let detail = |table: &str| format!("SELECT detail FROM {table} {of_envelope} ORDER BY number");
    let kept = |column: &str| format!("SELECT {column} FROM envelopes {of_envelope} AND {column} IS NOT NULL");
    Ok(Some(DossierView {
        envelope,
        movements: read_all(transaction, &movements, values, movement)?,
        lines: read_all(transaction, &detail("lines"), values, |row| json::<LineRow>(row, 0))?,
        statements: read_all(transaction, &detail("statements"), values, |row| json::<StatementRow>(row, 0))?,
        recovery: read_all(transaction, &kept("recovery"), values, |row| json(row, 0))?.into_iter().next(),
        closing: read_all(transaction, &kept("closing"), values, |row| json(row, 0))?.into_iter().next(),
        audit_findings: read_all(transaction, &detail("audit_findings"), values, |row| json(row, 0))?,
    }))
}

fn movement(row: &Row<'_>) -> Answer<MovementRow> {
    Ok(MovementRow {
        number: column(row, 0)?,
        seq: column(row, 1)?,
        kind: json(row, 2)?,
        from: json(row, 3)?,
        to: json(row, 4)?,
        amount: euro(row, 5)?,
        on: text(row, 6)?,
        article: text(row, 7)?,
    })
}

/// Returns what auditors found, those that are open first.
pub(crate) fn audit_findings(transaction: &Transaction<'_>, scope: Scope) -> Answer<Vec<AuditFindingRow>> {
    let sql = "SELECT municipality, scheme, allocation, year, detail FROM audit_findings
               WHERE ?1 IS NULL OR municipality = ?1
               ORDER BY open DESC, municipality, scheme, allocation, year, number";
    let read = |row: &Row<'_>| Ok(AuditFindingRow { envelope: envelope_key(row)?, finding: json(row, 4)? });
    read_all(transaction, sql, &[&only(scope)], read)
}

/// Returns the agreements that `filter` chooses.
pub(crate) fn agreements(transaction: &Transaction<'_>, scope: Scope, filter: &Filter) -> Answer<Vec<AgreementRow>> {
    let sql = "SELECT row FROM agreements WHERE (?1 IS NULL OR municipality = ?1)
               AND (?2 IS NULL OR municipality = ?2) AND (?3 IS NULL OR scheme = ?3)
               AND (?4 IS NULL OR ?4 BETWEEN first_year AND last_year)
               ORDER BY municipality, scheme, number";
    let (own, wanted) = (only(scope), filter.municipality.map(Nis::get));
    let scheme = filter.scheme.as_ref().map(SchemeId::as_str);
    read_all(transaction, sql, &[&own, &wanted, &scheme, &filter.year.map(Year::get)], |row| json(row, 0))
}

/// Returns one agreement with its tree.
pub(crate) fn agreement(
    transaction: &Transaction<'_>,
    scope: Scope,
    id: &AgreementId,
) -> Answer<Option<AgreementView>> {
    if !scope.covers(id.municipality) {
        return Ok(None);
    }
    let sql = "SELECT detail FROM agreements WHERE municipality = ?1 AND scheme = ?2 AND number = ?3";
    let values: &[&dyn ToSql] = &[&id.municipality.get(), &id.scheme.as_str(), &id.number];
    Ok(read_all(transaction, sql, values, |row| json(row, 0))?.into_iter().next())
}

/// Returns the agreement that covers an envelope: the one in force, else the latest.
pub(crate) fn agreement_for(transaction: &Transaction<'_>, key: &EnvelopeKey) -> Answer<Option<AgreementId>> {
    let sql = "SELECT number FROM agreements JOIN coverages USING (municipality, scheme, number)
               WHERE municipality = ?1 AND scheme = ?2 AND allocation = ?3 AND ?4 BETWEEN first_year AND last_year
               ORDER BY state = ?5 DESC, number DESC LIMIT 1";
    let values = params![
        key.municipality.get(),
        key.scheme.as_str(),
        key.allocation.as_str(),
        key.year.get(),
        AgreementState::InForce.as_str(),
    ];
    let number: Option<u16> = transaction.query_row(sql, values, |row| row.get(0)).optional().map_err(database)?;
    Ok(number.map(|number| AgreementId { municipality: key.municipality, scheme: key.scheme.clone(), number }))
}

/// Returns the number that the next agreement of a municipality gets.
pub(crate) fn next_agreement_number(
    transaction: &Transaction<'_>,
    municipality: Nis,
    scheme: &SchemeId,
) -> Answer<u16> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM agreements WHERE municipality = ?1 AND scheme = ?2";
    transaction.query_row(sql, params![municipality.get(), scheme.as_str()], |row| row.get(0)).map_err(database)
}

/// Returns where these costs are claimed in other envelopes.
pub(crate) fn claimed_elsewhere(
    transaction: &Transaction<'_>,
    fingerprints: &[String],
    except: &EnvelopeKey,
) -> Answer<Vec<ClaimedElsewhere>> {
    let sql = "SELECT municipality, scheme, allocation, year, number, claimed FROM fingerprints
               WHERE fingerprint = ?1 AND NOT (municipality = ?2 AND scheme = ?3 AND allocation = ?4 AND year = ?5)
               ORDER BY municipality, scheme, allocation, year, number";
    let (municipality, scheme) = (except.municipality.get(), except.scheme.as_str());
    let (allocation, year) = (except.allocation.as_str(), except.year.get());
    let mut found = Vec::new();
    for fingerprint in fingerprints {
        let values: &[&dyn ToSql] = &[fingerprint, &municipality, &scheme, &allocation, &year];
        found.extend(read_all(transaction, sql, values, |row| {
            Ok(ClaimedElsewhere {
                fingerprint: fingerprint.clone(),
                envelope: envelope_key(row)?,
                line: column(row, 4)?,
                amount: euro(row, 5)?,
            })
        })?);
    }
    Ok(found)
}

/// Finds claims with a trace by the number of the invoice, and by its cost, each through an index.
const RESEMBLING: &str = "SELECT municipality, scheme, allocation, year, number, detail FROM lines
    WHERE supplier = ?1 AND invoice = ?2 AND NOT (municipality = ?4 AND scheme = ?5 AND allocation = ?6 AND year = ?7)
    UNION
    SELECT municipality, scheme, allocation, year, number, detail FROM lines
    WHERE supplier = ?1 AND cost = ?3 AND NOT (municipality = ?4 AND scheme = ?5 AND allocation = ?6 AND year = ?7)";

/// Returns the lines of envelopes other than `except` that share a trace, by envelope and number.
pub(crate) fn resembling(
    transaction: &Transaction<'_>,
    traces: &[Trace],
    except: &EnvelopeKey,
) -> Answer<Vec<(EnvelopeKey, ExpenseLine)>> {
    let (municipality, scheme) = (except.municipality.get(), except.scheme.as_str());
    let (allocation, year) = (except.allocation.as_str(), except.year.get());
    let mut found = BTreeMap::new();
    for trace in traces {
        let cost = trace.cost.cents();
        let values: &[&dyn ToSql] =
            &[&trace.supplier, &trace.invoice, &cost, &municipality, &scheme, &allocation, &year];
        let row = |row: &Row<'_>| Ok((envelope_key(row)?, json::<LineRow>(row, 5)?.line));
        let rows = read_all(transaction, RESEMBLING, values, row)?;
        found.extend(rows.into_iter().map(|(key, line)| ((key, line.number), line)));
    }
    Ok(found.into_iter().map(|((key, _), line)| (key, line)).collect())
}

/// Returns entries, newest first.
pub(crate) fn entries(transaction: &Transaction<'_>, scope: Scope, filter: &EntryFilter) -> Answer<Vec<EntryRow>> {
    let condition = "WHERE (?1 IS NULL OR municipality = ?1) AND (?2 IS NULL OR stream = ?2)
                     AND (?3 IS NULL OR person = ?3) AND (?4 IS NULL OR municipality = ?4)
                     AND (?5 IS NULL OR act = ?5) AND (?6 IS NULL OR seq < ?6)
                     ORDER BY seq DESC LIMIT ?7";
    let stream = filter.stream.as_ref().map(ToString::to_string);
    let person = filter.person.as_ref().map(office::PersonId::as_str);
    let (municipality, act) = (filter.municipality.map(Nis::get), filter.act.map(office::ActKind::as_str));
    let values: &[&dyn ToSql] = &[&only(scope), &stream, &person, &municipality, &act, &filter.before, &filter.limit];
    let entries = chain::select(transaction, condition, values)?;
    entries.into_iter().map(|entry| with_name(transaction, entry)).collect()
}

/// Returns one entry.
pub(crate) fn entry(transaction: &Transaction<'_>, scope: Scope, seq: u64) -> Answer<Option<EntryRow>> {
    let found = chain::select(transaction, "WHERE seq = ?1", &[&seq])?;
    let entry = found.into_iter().find(|entry| scope.reaches(&entry.stream));
    entry.map(|entry| with_name(transaction, entry)).transpose()
}

fn with_name(transaction: &Transaction<'_>, entry: Entry) -> Answer<EntryRow> {
    let person = people::get(transaction, &entry.person)?;
    let name = person.as_ref().map_or_else(|| entry.person.to_string(), |row| row.actor.name.clone());
    let roles = person.map(|row| row.actor.roles.into_iter().collect()).unwrap_or_default();
    Ok(EntryRow { entry, name, roles })
}

/// Returns the last entry and its hash.
pub(crate) fn head(transaction: &Transaction<'_>) -> Answer<Head> {
    let last = chain::select(transaction, "ORDER BY seq DESC LIMIT 1", &[])?;
    Ok(last.first().map_or(Head { seq: 0, hash: Hash::NONE }, |entry| Head { seq: entry.seq, hash: entry.hash }))
}

#[cfg(test)]
mod tests {
    use crate::connection;

    use super::*;

    /// A nation has millions of lines: what looks like one is found without reading the others.
    #[test]
    fn what_resembles_is_found_through_an_index() {
        let mut memory = connection::open(None, rusqlite::OpenFlags::default()).expect("a database in memory");
        let transaction = memory.transaction().expect("a transaction");
        crate::migration::migrate(&transaction).expect("empty tables");
        let mut plan = transaction.prepare(&format!("EXPLAIN QUERY PLAN {RESEMBLING}")).expect("a plan");
        let none = rusqlite::params_from_iter([rusqlite::types::Null; 7]);
        let steps = plan.query_map(none, |row| row.get::<_, String>(3)).expect("steps");
        let steps: Vec<String> = steps.map(|step| step.expect("a step")).collect();
        let by = |index: &str| steps.iter().any(|step| step.contains(&format!("USING INDEX {index}")));
        assert!(by("lines_by_invoice") && by("lines_by_cost"), "{steps:#?}");
        assert!(!steps.iter().any(|step| step.starts_with("SCAN lines")), "{steps:#?}");
    }
}
