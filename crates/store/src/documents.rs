//! Documents, kept byte for byte under the hash of their bytes.
//!
//! Law: am-2019-12-05 art. 40

use office::Hash;
use office::Scope;
use office::port::{Answer, Document};
use rusqlite::{OptionalExtension as _, Row, Transaction, params};
use terms::Nis;

use crate::fault::{damaged, database};

/// Returns the hash of `bytes`.
pub(crate) fn hash_of(bytes: &[u8]) -> Hash {
    Hash::new(*blake3::hash(bytes).as_bytes())
}

/// Keeps a document; the same bytes of the same municipality are kept once, under their first name.
pub(crate) fn put(
    transaction: &Transaction<'_>,
    municipality: Nis,
    file_name: &str,
    media_type: &str,
    bytes: &[u8],
) -> Answer<Hash> {
    let hash = hash_of(bytes);
    let sql = "INSERT INTO documents (municipality, hash, file_name, media_type, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (municipality, hash) DO NOTHING";
    transaction
        .execute(sql, params![municipality.get(), hash.as_bytes(), file_name, media_type, bytes])
        .map_err(database)?;
    Ok(hash)
}

/// Returns a document within `scope`.
pub(crate) fn get(transaction: &Transaction<'_>, scope: Scope, hash: &Hash) -> Answer<Option<Document>> {
    let sql = "SELECT municipality, hash, file_name, media_type, bytes FROM documents
               WHERE hash = ?1 AND (?2 IS NULL OR municipality = ?2) ORDER BY municipality LIMIT 1";
    transaction
        .query_row(sql, params![hash.as_bytes(), only(scope)], |row| Ok(document(row)))
        .optional()
        .map_err(database)?
        .transpose()
}

/// Tells whether the document is kept for `municipality`.
pub(crate) fn is_kept(transaction: &Transaction<'_>, municipality: Nis, hash: &Hash) -> Answer<bool> {
    let sql = "SELECT 1 FROM documents WHERE municipality = ?1 AND hash = ?2";
    let mut statement = transaction.prepare_cached(sql).map_err(database)?;
    statement.exists(params![municipality.get(), hash.as_bytes()]).map_err(database)
}

/// Reads a document back, without comparing its bytes with its hash.
pub(crate) fn document(row: &Row<'_>) -> Answer<Document> {
    let municipality: u32 = row.get(0).map_err(database)?;
    Ok(Document {
        municipality: Nis::new(municipality).ok_or_else(|| damaged(None, &format!("municipality {municipality}")))?,
        hash: Hash::new(row.get(1).map_err(database)?),
        file_name: row.get(2).map_err(database)?,
        media_type: row.get(3).map_err(database)?,
        bytes: row.get(4).map_err(database)?,
    })
}

/// Returns the municipality that a scope is restricted to, as a value for `?n IS NULL OR …`.
pub(crate) const fn only(scope: Scope) -> Option<u32> {
    match scope {
        Scope::Everything => None,
        Scope::Municipality(nis) => Some(nis.get()),
        // No municipality has this code, and what belongs to none does not bear it either.
        Scope::Nothing => Some(1),
    }
}
