//! The tables of accounts, files of payments, statements of the bank and credits: written and read.
//!
//! Law: l-2003-05-22 art. 23
//! Choice: 0056

use std::collections::BTreeSet;

use office::port::{
    AccountView, Answer, BankView, BatchView, CreditView, Ordered, OrderedRow, RecoveryRow, RegisterError,
};
use office::{Entry, PersonId, Scope, Stream};
use payment::{Iban, PaymentKind, PaymentNumber};
use rusqlite::{OptionalExtension as _, Row, Transaction, params};
use scheme::CreditKey;
use terms::Nis;

use crate::documents::only;
use crate::fault::{damaged, database};
use crate::reading::{column, envelope_key, euro, json as read_json, read_all};
use crate::tables::{json, run};

/// Writes the account of a municipality.
pub(crate) fn account(transaction: &Transaction<'_>, view: &AccountView, seq: u64) -> Answer<()> {
    let sql = "INSERT INTO accounts (municipality, seq, version, state, detail) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (municipality) DO UPDATE SET seq = ?2, version = ?3, state = ?4, detail = ?5";
    let values = params![view.municipality.get(), seq, view.version, view.state.as_str(), json(view)?];
    run(transaction, sql, values)
}

/// Writes a file of payments with its payments.
///
/// # Errors
/// [`RegisterError::Conflict`] when one of them stands in another file meanwhile.
pub(crate) fn batch(transaction: &Transaction<'_>, stream: &Stream, view: &BatchView, last: &Entry) -> Answer<()> {
    let number = view.batch.number;
    run(transaction, "DELETE FROM payments WHERE batch = ?1", params![number])?;
    let sql = "INSERT INTO batches (number, seq, version, state, detail) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (number) DO UPDATE SET seq = ?2, version = ?3, state = ?4, detail = ?5";
    run(transaction, sql, params![number, last.seq, view.version, view.state.as_str(), json(view)?])?;
    for (order, row) in view.batch.orders.iter().zip(&view.payments) {
        let sql = "INSERT INTO payments (batch, number, seq, state, municipality, account, amount)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
        let municipality = order.envelope.municipality.get();
        let (state, account) = (row.state.as_str(), order.account.as_str());
        let values = params![number, order.number.0, last.seq, state, municipality, account, order.amount.cents()];
        let mut statement = transaction.prepare_cached(sql).map_err(database)?;
        if statement.execute(values).map_err(database)? == 0 {
            let expected = last.version.saturating_sub(1);
            return Err(RegisterError::Conflict { stream: stream.clone(), expected, found: last.version });
        }
    }
    Ok(())
}

/// Writes the statements of an account of the State.
pub(crate) fn bank(transaction: &Transaction<'_>, view: &BankView, seq: u64) -> Answer<()> {
    let sql = "INSERT INTO banks (account, seq, version, detail) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (account) DO UPDATE SET seq = ?2, version = ?3, detail = ?4";
    run(transaction, sql, params![view.account.as_str(), seq, view.version, json(view)?])
}

/// Writes the credit of a scheme for a year.
pub(crate) fn credit(transaction: &Transaction<'_>, view: &CreditView, seq: u64) -> Answer<()> {
    let sql = "INSERT INTO credits (scheme, year, seq, version, amount, committed, detail)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (scheme, year)
               DO UPDATE SET seq = ?3, version = ?4, amount = ?5, committed = ?6, detail = ?7";
    let (scheme, year) = (view.key.scheme.as_str(), view.key.year.get());
    let (amount, committed) = (view.amount.cents(), view.committed().cents());
    run(transaction, sql, params![scheme, year, seq, view.version, amount, committed, json(view)?])
}

/// Returns the accounts within `scope`.
pub(crate) fn accounts(transaction: &Transaction<'_>, scope: Scope) -> Answer<Vec<AccountView>> {
    let sql = "SELECT detail FROM accounts WHERE ?1 IS NULL OR municipality = ?1 ORDER BY municipality";
    read_all(transaction, sql, &[&only(scope)], |row| read_json(row, 0))
}

/// Returns the account of a municipality.
pub(crate) fn account_of(transaction: &Transaction<'_>, scope: Scope, nis: Nis) -> Answer<Option<AccountView>> {
    let sql = "SELECT detail FROM accounts WHERE municipality = ?1 AND (?2 IS NULL OR municipality = ?2)";
    let found = read_all(transaction, sql, &[&nis.get(), &only(scope)], |row| read_json(row, 0))?;
    Ok(found.into_iter().next())
}

/// Tells whether a file that went to the bank paid `nis` on `account`.
pub(crate) fn was_paid_on(transaction: &Transaction<'_>, nis: Nis, account: &Iban) -> Answer<bool> {
    let sql = "SELECT 1 FROM payments WHERE municipality = ?1 AND account = ?2
               AND state IN ('payment-exported', 'payment-confirmed')";
    let mut statement = transaction.prepare_cached(sql).map_err(database)?;
    statement.exists(params![nis.get(), account.as_str()]).map_err(database)
}

/// A movement, with who ordered it, that no correction takes back.
const STANDING: &str = "NOT EXISTS (SELECT 1 FROM movements c WHERE c.municipality = m.municipality
    AND c.scheme = m.scheme AND c.allocation = m.allocation AND c.year = m.year
    AND c.kind = '{\"correction\":{\"of\":' || m.number || '}}')";

/// Returns the payments that were ordered, oldest first.
pub(crate) fn ordered(transaction: &Transaction<'_>, which: Ordered) -> Answer<Vec<OrderedRow>> {
    let (choice, batch) = match which {
        Ordered::NotLeft => (
            "NOT EXISTS (SELECT 1 FROM payments p WHERE p.number = m.seq
             AND p.state IN ('payment-in-file', 'payment-exported', 'payment-confirmed')) AND ?1 IS NULL",
            None,
        ),
        Ordered::InBatch(number) => {
            ("EXISTS (SELECT 1 FROM payments p WHERE p.number = m.seq AND p.batch = ?1)", Some(number))
        }
    };
    let sql = format!(
        "SELECT m.municipality, m.scheme, m.allocation, m.year, m.seq, m.kind, m.amount, m.on_day, e.person
         FROM movements m JOIN entries e ON e.seq = m.seq
         WHERE m.debit = '\"available\"' AND m.credit = '\"paid\"' AND {STANDING} AND {choice} ORDER BY m.seq"
    );
    let rows = read_all(transaction, &sql, &[&batch], payable)?;
    Ok(rows.into_iter().flatten().collect())
}

fn payable(row: &Row<'_>) -> Answer<Option<OrderedRow>> {
    let Some(kind) = PaymentKind::of(read_json(row, 5)?) else { return Ok(None) };
    let person: String = column(row, 8)?;
    Ok(Some(OrderedRow {
        payment: PaymentNumber(column(row, 4)?),
        envelope: envelope_key(row)?,
        kind,
        amount: euro(row, 6)?,
        on: column::<String>(row, 7)?.parse().map_err(|error| damaged(None, &error))?,
        ordered_by: PersonId::new(&person).ok_or_else(|| damaged(None, &format!("person '{person}'")))?,
    }))
}

/// Returns what municipalities have to pay back, oldest first.
pub(crate) fn recoveries(transaction: &Transaction<'_>) -> Answer<Vec<RecoveryRow>> {
    let sql = format!(
        "SELECT m.municipality, m.scheme, m.allocation, m.year, m.seq, v.owed
         FROM movements m JOIN envelopes v USING (municipality, scheme, allocation, year)
         WHERE m.credit = '\"owed\"' AND v.owed > 0 AND {STANDING} ORDER BY m.seq"
    );
    read_all(transaction, &sql, &[], |row| {
        Ok(RecoveryRow { number: column(row, 4)?, envelope: envelope_key(row)?, owed: euro(row, 5)? })
    })
}

/// Returns the files of payments, oldest first.
pub(crate) fn batches(transaction: &Transaction<'_>) -> Answer<Vec<BatchView>> {
    read_all(transaction, "SELECT detail FROM batches ORDER BY number", &[], |row| read_json(row, 0))
}

/// Returns the files that hold one of `payments` and have it still; a payment is in one such file.
pub(crate) fn batches_with(transaction: &Transaction<'_>, payments: &[PaymentNumber]) -> Answer<Vec<BatchView>> {
    let sql = "SELECT batch FROM payments WHERE number = ?1
               AND state IN ('payment-in-file', 'payment-exported', 'payment-confirmed')";
    let mut found: BTreeSet<u32> = BTreeSet::new();
    for payment in payments {
        found.extend(read_all(transaction, sql, &[&payment.0], |row| column::<u32>(row, 0))?);
    }
    let views = found.into_iter().map(|number| batch_of(transaction, number));
    views.filter_map(Result::transpose).collect()
}

/// Returns one file of payments.
pub(crate) fn batch_of(transaction: &Transaction<'_>, number: u32) -> Answer<Option<BatchView>> {
    let sql = "SELECT detail FROM batches WHERE number = ?1";
    let found = transaction.query_row(sql, [number], |row| Ok(read_json(row, 0))).optional().map_err(database)?;
    found.transpose()
}

/// Returns the accounts of the State of which statements were taken in.
pub(crate) fn banks(transaction: &Transaction<'_>) -> Answer<Vec<BankView>> {
    read_all(transaction, "SELECT detail FROM banks ORDER BY account", &[], |row| read_json(row, 0))
}

/// Returns the credits that were opened.
pub(crate) fn credits(transaction: &Transaction<'_>) -> Answer<Vec<CreditView>> {
    read_all(transaction, "SELECT detail FROM credits ORDER BY scheme, year", &[], |row| read_json(row, 0))
}

/// Returns one credit.
pub(crate) fn credit_of(transaction: &Transaction<'_>, key: &CreditKey) -> Answer<Option<CreditView>> {
    let sql = "SELECT detail FROM credits WHERE scheme = ?1 AND year = ?2";
    let found = read_all(transaction, sql, &[&key.scheme.as_str(), &key.year.get()], |row| read_json(row, 0))?;
    Ok(found.into_iter().next())
}
