//! Verification: the chain is computed again, the register is replayed, and every table compared.
//!
//! Law: l-2003-05-22 art. 23
//! Choice: 0006

use std::collections::BTreeMap;

use office::port::{Answer, Head, RegisterError};
use office::{Entry, Hash, Record, Stream};
use rusqlite::types::Value;
use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};

use crate::codes::*;
use crate::fault::database;
use crate::migration::DERIVED;
use crate::{chain, documents, migration, tables};

/// Something in the register or its tables that does not agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What kind of fault.
    pub code: terms::Code,
    /// The entry it concerns, as far as it can be told.
    pub seq: Option<u64>,
    /// Where exactly and what, for the operator: never the content of a record.
    pub what: String,
}

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// The number of entries read.
    pub entries: u64,
    /// The number of documents read.
    pub documents: u64,
    /// The last entry and its hash.
    pub head: Head,
    /// What does not agree, by entry; nothing when all is well.
    pub faults: Vec<Fault>,
}

impl Verification {
    /// Tells whether everything agrees.
    pub const fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Returns the first entry that does not agree, or the first fault without one.
    pub fn first(&self) -> Option<&Fault> {
        self.faults.first()
    }
}

/// Verifies everything; `witness` is a head that somebody kept elsewhere.
///
/// Tables say nothing about a register whose chain is broken: they are compared when it holds.
pub(crate) fn verify(transaction: &Transaction<'_>, witness: Option<&Head>) -> Answer<Verification> {
    let mut faults = Vec::new();
    let entries = entries(transaction, &mut faults)?;
    let head = entries.last().map_or(Head { seq: 0, hash: Hash::NONE }, |e| Head { seq: e.seq, hash: e.hash });
    compare_with_witness(&entries, witness, &mut faults);
    if faults.is_empty() {
        compare_tables(transaction, &entries, &mut faults)?;
    }
    let documents = compare_documents(transaction, &mut faults)?;
    compare_named_documents(transaction, &entries, &mut faults)?;
    faults.sort_by_key(|fault| fault.seq.unwrap_or(u64::MAX));
    Ok(Verification { entries: u64::try_from(entries.len()).unwrap_or(u64::MAX), documents, head, faults })
}

/// Reads the entries in order and checks each against the one before.
fn entries(transaction: &Transaction<'_>, faults: &mut Vec<Fault>) -> Answer<Vec<Entry>> {
    let sql = format!("SELECT {}, municipality FROM entries ORDER BY seq", chain::COLUMNS);
    let mut statement = transaction.prepare(&sql).map_err(database)?;
    let mut rows = statement.query([]).map_err(database)?;
    let mut links = Links { seq: 0, hash: Some(Hash::NONE), versions: BTreeMap::new() };
    let mut entries = Vec::new();
    while let Some(row) = rows.next().map_err(database)? {
        match chain::read(row) {
            Ok(entry) => {
                links.check(&entry, row.get(13).ok(), faults);
                entries.push(entry);
            }
            Err(RegisterError::Damaged { seq, what }) => {
                links.skip(seq);
                faults.push(Fault { code: R_105, seq, what });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(entries)
}

/// What the entries so far say about the next one; no hash after one that cannot be read.
struct Links {
    seq: u64,
    hash: Option<Hash>,
    versions: BTreeMap<Stream, u64>,
}

impl Links {
    fn check(&mut self, entry: &Entry, municipality: Option<u32>, faults: &mut Vec<Fault>) {
        let mut fault = |code, seq, what: &str| faults.push(Fault { code, seq: Some(seq), what: what.to_owned() });
        let follows = entry.seq == self.seq + 1;
        if !follows {
            fault(R_101, self.seq + 1, "the entry is missing");
        }
        if chain::seal(entry) != entry.hash {
            fault(R_102, entry.seq, "the entry does not have the hash it carries");
        }
        if follows && self.hash.is_some_and(|hash| hash != entry.previous) {
            fault(R_103, entry.seq, "the entry does not follow the one before");
        }
        let version = self.versions.entry(entry.stream.clone()).or_default();
        if entry.version != *version + 1 || municipality != Some(chain::of_municipality(&entry.stream)) {
            fault(R_104, entry.seq, "the entry has another place in its stream");
        }
        *version = entry.version;
        (self.seq, self.hash) = (entry.seq, Some(entry.hash));
    }

    /// Goes on after an entry that cannot be read; what follows it is not compared with it.
    fn skip(&mut self, seq: Option<u64>) {
        (self.seq, self.hash) = (seq.unwrap_or(self.seq + 1), None);
    }
}

fn compare_with_witness(entries: &[Entry], witness: Option<&Head>, faults: &mut Vec<Fault>) {
    let Some(witness) = witness.filter(|witness| witness.seq > 0) else { return };
    let found = entries.iter().find(|entry| entry.seq == witness.seq);
    if found.is_none_or(|entry| entry.hash != witness.hash) {
        let what = "the entry is not the one that was kept elsewhere".to_owned();
        faults.push(Fault { code: R_106, seq: Some(witness.seq), what });
    }
}

/// Replays the entries into a database of their own and compares every table with it.
fn compare_tables(transaction: &Transaction<'_>, entries: &[Entry], faults: &mut Vec<Fault>) -> Answer<()> {
    let mut fresh = crate::connection::open(None, rusqlite::OpenFlags::default())?;
    let replayed = fresh.transaction().map_err(database)?;
    migration::migrate(&replayed)?;
    for (stream, entries) in by_stream(entries) {
        if let Err(RegisterError::Damaged { seq, what }) = tables::project(&replayed, &stream, &entries) {
            faults.push(Fault { code: R_105, seq, what });
        }
    }
    for table in DERIVED {
        compare_table(table, &rows(&replayed, table)?, &rows(transaction, table)?, faults);
    }
    Ok(())
}

/// Returns the entries by stream, oldest first.
pub(crate) fn by_stream(entries: &[Entry]) -> BTreeMap<Stream, Vec<Entry>> {
    let mut streams: BTreeMap<Stream, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        streams.entry(entry.stream.clone()).or_default().push(entry.clone());
    }
    streams
}

/// A row of a table: its key as text, the entry that wrote it, and all its values.
struct TableRow {
    key: String,
    seq: Option<u64>,
    values: Vec<Value>,
}

fn rows(connection: &Connection, table: &str) -> Answer<Vec<TableRow>> {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).map_err(database)?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let place = |name: &str| names.iter().position(|known| known == name);
    let keys: Vec<usize> = ["municipality", "scheme", "allocation", "year", "number", "batch", "account"]
        .iter()
        .filter_map(|n| place(n))
        .collect();
    let seq = place("seq");
    let mut found = Vec::new();
    let mut rows = statement.query([]).map_err(database)?;
    while let Some(row) = rows.next().map_err(database)? {
        let values: Vec<Value> = (0..names.len()).map(|at| row.get(at)).collect::<Result<_, _>>().map_err(database)?;
        let key = keys.iter().map(|at| shown(&values[*at])).collect::<Vec<_>>().join("/");
        found.push(TableRow { key, seq: seq.and_then(|at| row.get(at).ok()), values });
    }
    found.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(found)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Null | Value::Real(_) | Value::Blob(_) => "?".to_owned(),
    }
}

fn compare_table(table: &str, replayed: &[TableRow], kept: &[TableRow], faults: &mut Vec<Fault>) {
    let index = |rows: &[TableRow]| -> BTreeMap<String, usize> {
        rows.iter().enumerate().map(|(at, row)| (row.key.clone(), at)).collect()
    };
    let (expected, found) = (index(replayed), index(kept));
    let mut fault = |code, seq, key: &str| faults.push(Fault { code, seq, what: format!("{table} {key}") });
    for (key, at) in &expected {
        match found.get(key) {
            None => fault(R_107, replayed[*at].seq, key),
            Some(other) if kept[*other].values != replayed[*at].values => {
                fault(R_108, replayed[*at].seq.max(kept[*other].seq), key);
            }
            Some(_) => {}
        }
    }
    for (key, at) in found.iter().filter(|(key, _)| !expected.contains_key(*key)) {
        fault(R_109, kept[*at].seq, key);
    }
}

fn compare_documents(transaction: &Transaction<'_>, faults: &mut Vec<Fault>) -> Answer<u64> {
    let sql = "SELECT municipality, hash, file_name, media_type, bytes FROM documents ORDER BY municipality, hash";
    let mut statement = transaction.prepare(sql).map_err(database)?;
    let mut rows = statement.query([]).map_err(database)?;
    let mut count = 0;
    while let Some(row) = rows.next().map_err(database)? {
        count += 1;
        match documents::document(row) {
            Ok(document) if documents::hash_of(&document.bytes) == document.hash => {}
            Ok(document) => faults.push(Fault { code: R_110, seq: None, what: format!("document {}", document.hash) }),
            Err(error) => faults.push(Fault { code: R_110, seq: None, what: error.to_string() }),
        }
    }
    Ok(count)
}

/// Checks that every document that an entry names is kept for its municipality.
fn compare_named_documents(transaction: &Transaction<'_>, entries: &[Entry], faults: &mut Vec<Fault>) -> Answer<()> {
    for entry in entries {
        let record = Record::of(entry).ok();
        let named = record.iter().flat_map(|record| &record.events).flat_map(office::Event::documents);
        for hash in named {
            let kept = match entry.stream.municipality() {
                Some(municipality) => documents::is_kept(transaction, municipality, hash)?,
                None => false,
            };
            if !kept {
                let what = format!("document {hash}");
                faults.push(Fault { code: R_111, seq: Some(entry.seq), what });
            }
        }
    }
    Ok(())
}
