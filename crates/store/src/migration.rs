//! Migrations: the steps from an empty file to the tables of this version.

use office::port::Answer;
use rusqlite::Transaction;

use crate::fault::{damaged, database};

const REGISTER: &str = include_str!("migrations/001_register.sql");
const TABLES: &str = include_str!("migrations/002_tables.sql");
const STEPS: &[&str] = &[REGISTER, TABLES];

/// The tables that are made from the register, those that others point at last.
pub(crate) const DERIVED: &[&str] =
    &["fingerprints", "decisions", "lines", "statements", "movements", "envelopes", "coverages", "agreements"];

/// Brings the database to this version, whole or not at all.
///
/// # Errors
/// [`office::port::RegisterError::Damaged`] when the file was written by a later version.
pub(crate) fn migrate(transaction: &Transaction<'_>) -> Answer<()> {
    let version: usize = transaction.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(database)?;
    if version > STEPS.len() {
        return Err(damaged(None, &format!("the file is of version {version}, this program knows {}", STEPS.len())));
    }
    for step in &STEPS[version..] {
        transaction.execute_batch(step).map_err(database)?;
    }
    transaction.pragma_update(None, "user_version", STEPS.len()).map_err(database)
}

/// Throws the tables that are made from the register away and makes them again, empty.
pub(crate) fn empty_tables(transaction: &Transaction<'_>) -> Answer<()> {
    for table in DERIVED {
        transaction.execute_batch(&format!("DROP TABLE IF EXISTS {table}")).map_err(database)?;
    }
    transaction.execute_batch(TABLES).map_err(database)
}
