//! Writing one act down: the entry and the tables, in one transaction.
//!
//! Law: l-2003-05-22 art. 23
//! Choice: 0006

use jiff::Timestamp;
use office::port::{Answer, Append, Receipt, RegisterError};
use office::{Entry, Hash, Stream};
use rusqlite::{OptionalExtension as _, Transaction, params};

use crate::fault::database;
use crate::{chain, tables};

/// Writes `append` down after checking key and versions.
pub(crate) fn append(transaction: &Transaction<'_>, append: &Append) -> Answer<Receipt> {
    if let Some(receipt) = receipt(transaction, &append.key, &append.request)? {
        return Ok(receipt);
    }
    check_version(transaction, &append.stream, append.expected)?;
    for (stream, expected) in &append.relied_on {
        check_version(transaction, stream, *expected)?;
    }
    let entry = next_entry(transaction, append)?;
    chain::insert(transaction, &entry)?;
    tables::project(transaction, &entry.stream, &of_stream(transaction, &entry.stream)?)?;
    check_fingerprints(transaction, &entry.stream)?;
    Ok(receipt_of(&entry, false))
}

fn receipt_of(entry: &Entry, repeated: bool) -> Receipt {
    Receipt {
        seq: entry.seq,
        stream: entry.stream.clone(),
        version: entry.version,
        at: entry.at,
        hash: entry.hash,
        repeated,
    }
}

/// Returns the receipt of an earlier request with `key`.
///
/// # Errors
/// `R-002` when the key belongs to another request.
pub(crate) fn receipt(transaction: &Transaction<'_>, key: &str, request: &Hash) -> Answer<Option<Receipt>> {
    let found = chain::select(transaction, "WHERE key = ?1", &[&key])?;
    match found.first() {
        None => Ok(None),
        Some(entry) if entry.request == *request => Ok(Some(receipt_of(entry, true))),
        Some(entry) => Err(RegisterError::KeyReused { key: key.to_owned(), seq: entry.seq }),
    }
}

/// Returns the entries of `stream`, oldest first.
pub(crate) fn of_stream(transaction: &Transaction<'_>, stream: &Stream) -> Answer<Vec<Entry>> {
    chain::select(transaction, "WHERE stream = ?1 ORDER BY version", &[&stream.to_string()])
}

fn check_version(transaction: &Transaction<'_>, stream: &Stream, expected: u64) -> Answer<()> {
    let sql = "SELECT coalesce(max(version), 0) FROM entries WHERE stream = ?1";
    let found: u64 = transaction.query_row(sql, [stream.to_string()], |row| row.get(0)).map_err(database)?;
    if found == expected { Ok(()) } else { Err(RegisterError::Conflict { stream: stream.clone(), expected, found }) }
}

/// Returns the number, the moment and the hash of the last entry.
fn last(transaction: &Transaction<'_>) -> Answer<(u64, Option<Timestamp>, Hash)> {
    let last = chain::select(transaction, "ORDER BY seq DESC LIMIT 1", &[])?;
    Ok(last.first().map_or((0, None, Hash::NONE), |entry| (entry.seq, Some(entry.at), entry.hash)))
}

/// Makes the entry; its moment is never before that of the entry before, whatever the clock does.
fn next_entry(transaction: &Transaction<'_>, append: &Append) -> Answer<Entry> {
    let (seq, before, previous) = last(transaction)?;
    let mut entry = Entry {
        seq: seq + 1,
        at: before.map_or(append.at, |before| append.at.max(before)),
        person: append.person.clone(),
        on_behalf_of: append.on_behalf_of,
        act: append.act,
        stream: append.stream.clone(),
        version: append.expected + 1,
        articles: append.articles.clone(),
        payload: append.payload.clone(),
        key: append.key.clone(),
        request: append.request,
        previous,
        hash: Hash::NONE,
    };
    entry.hash = chain::seal(&entry);
    Ok(entry)
}

/// Checks that no invoice of the envelope is accepted, here and elsewhere together, beyond its cost.
///
/// Law: ar-2019-07-03 art. 12
fn check_fingerprints(transaction: &Transaction<'_>, stream: &Stream) -> Answer<()> {
    let Stream::Envelope(key) = stream else { return Ok(()) };
    let sql = "SELECT fingerprint FROM fingerprints
               WHERE fingerprint IN (SELECT fingerprint FROM fingerprints WHERE municipality = ?1 AND scheme = ?2
                                     AND allocation = ?3 AND year = ?4 AND accepted > 0)
               AND accepted > 0
               GROUP BY fingerprint HAVING sum(accepted) > max(cost) ORDER BY fingerprint LIMIT 1";
    let values = params![key.municipality.get(), key.scheme.as_str(), key.allocation.as_str(), key.year.get()];
    let taken: Option<String> = transaction.query_row(sql, values, |row| row.get(0)).optional().map_err(database)?;
    taken.map_or(Ok(()), |fingerprint| Err(RegisterError::FingerprintTaken { fingerprint }))
}
