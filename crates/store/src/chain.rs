//! The chain: each entry carries the hash of the one before, so none changes unseen.
//!
//! The hash is BLAKE3 over the fields of the entry in the order of [`office::Entry`], each with its
//! length before it, so that no two entries have the same bytes.
//!
//! Law: l-2003-05-22 art. 23
//! Choice: 0006

use office::port::Answer;
use office::{Entry, Hash, Stream};
use rusqlite::{Row, Transaction, params};
use terms::Nis;

use crate::fault::{damaged, database};

const FORMAT: &[u8] = b"perron entry 1";

/// Returns the hash that `entry` must have.
pub(crate) fn seal(entry: &Entry) -> Hash {
    let mut hasher = blake3::Hasher::new();
    let mut field = |bytes: &[u8]| {
        hasher.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
        hasher.update(bytes);
    };
    field(FORMAT);
    field(&entry.seq.to_le_bytes());
    field(entry.at.to_string().as_bytes());
    field(entry.person.as_str().as_bytes());
    field(entry.on_behalf_of.to_string().as_bytes());
    field(entry.act.as_str().as_bytes());
    field(entry.stream.to_string().as_bytes());
    field(&entry.version.to_le_bytes());
    field(written(&entry.articles).as_bytes());
    field(entry.payload.as_bytes());
    field(entry.key.as_bytes());
    field(entry.request.as_bytes());
    field(entry.previous.as_bytes());
    Hash::new(*hasher.finalize().as_bytes())
}

fn written(articles: &[terms::ArticleRef]) -> String {
    articles.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The columns of an entry, in the order in which [`read`] expects them.
pub(crate) const COLUMNS: &str =
    "seq, at, person, on_behalf_of, act, stream, version, articles, payload, key, request, previous, hash";

/// Writes `entry` down.
pub(crate) fn insert(transaction: &Transaction<'_>, entry: &Entry) -> Answer<()> {
    let sql = format!(
        "INSERT INTO entries ({COLUMNS}, municipality) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)"
    );
    let mut statement = transaction.prepare_cached(&sql).map_err(database)?;
    let values = params![
        entry.seq,
        entry.at.to_string(),
        entry.person.as_str(),
        entry.on_behalf_of.to_string(),
        entry.act.as_str(),
        entry.stream.to_string(),
        entry.version,
        written(&entry.articles),
        entry.payload,
        entry.key,
        entry.request.as_bytes(),
        entry.previous.as_bytes(),
        entry.hash.as_bytes(),
        of_municipality(&entry.stream),
    ];
    statement.execute(values).map_err(database)?;
    Ok(())
}

/// Returns what stands in the column of municipalities: 0 for what belongs to none of them.
pub(crate) fn of_municipality(stream: &Stream) -> u32 {
    stream.municipality().map_or(0, Nis::get)
}

/// Reads an entry back.
///
/// # Errors
/// [`office::port::RegisterError::Damaged`], naming the entry, when a field makes no sense.
pub(crate) fn read(row: &Row<'_>) -> Answer<Entry> {
    let seq: u64 = row.get(0).map_err(|error| damaged(None, &error))?;
    fields(seq, row).map_err(|what| damaged(Some(seq), &what))
}

fn fields(seq: u64, row: &Row<'_>) -> Result<Entry, String> {
    let text = |at: usize| row.get::<_, String>(at).map_err(|error| error.to_string());
    let hash = |at: usize| row.get::<_, [u8; 32]>(at).map(Hash::new).map_err(|error| error.to_string());
    let person = text(2)?;
    let articles = text(7)?;
    Ok(Entry {
        seq,
        at: parsed(&text(1)?)?,
        person: office::PersonId::new(&person).ok_or_else(|| format!("'{person}' is no identity of a person"))?,
        on_behalf_of: parsed(&text(3)?)?,
        act: parsed(&text(4)?)?,
        stream: parsed(&text(5)?)?,
        version: row.get(6).map_err(|error| error.to_string())?,
        articles: articles.lines().map(parsed).collect::<Result<_, _>>()?,
        payload: text(8)?,
        key: text(9)?,
        request: hash(10)?,
        previous: hash(11)?,
        hash: hash(12)?,
    })
}

fn parsed<T: std::str::FromStr<Err: ToString>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}

/// Returns the entries that `condition` chooses, in its order.
pub(crate) fn select(
    transaction: &Transaction<'_>,
    condition: &str,
    values: &[&dyn rusqlite::ToSql],
) -> Answer<Vec<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM entries {condition}");
    let mut statement = transaction.prepare_cached(&sql).map_err(database)?;
    let mut rows = statement.query(values).map_err(database)?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next().map_err(database)? {
        entries.push(read(row)?);
    }
    Ok(entries)
}
