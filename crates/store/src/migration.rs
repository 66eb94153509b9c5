//! Migrations: the steps from an empty file to the tables of this version.

use office::port::Answer;
use rusqlite::Transaction;

use crate::fault::{damaged, database};

const REGISTER: &str = include_str!("migrations/001_register.sql");
const TABLES: &str = include_str!("migrations/002_tables.sql");
const STEPS: &[&str] = &[REGISTER, TABLES];

/// How often the tables that are made from the register were drawn anew since the second step.
const REDRAWN: usize = 5;

/// The tables that are made from the register, those that others point at last.
pub(crate) const DERIVED: &[&str] = &[
    "fingerprints",
    "decisions",
    "lines",
    "statements",
    "audit_findings",
    "movements",
    "envelopes",
    "coverages",
    "agreements",
    "payments",
    "batches",
    "accounts",
    "banks",
    "credits",
];

/// Brings the database to this version, whole or not at all; tells whether the tables that are made
/// from the register have to be filled again.
///
/// # Errors
/// [`office::port::RegisterError::Damaged`] when the file was written by a later version.
pub(crate) fn migrate(transaction: &Transaction<'_>) -> Answer<bool> {
    let version: usize = transaction.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(database)?;
    let current = STEPS.len() + REDRAWN;
    if version > current {
        return Err(damaged(None, &format!("the file is of version {version}, this program knows {current}")));
    }
    for step in STEPS.iter().skip(version) {
        transaction.execute_batch(step).map_err(database)?;
    }
    transaction.pragma_update(None, "user_version", current).map_err(database)?;
    Ok((STEPS.len()..current).contains(&version))
}

/// Throws the tables that are made from the register away and makes them again, empty.
pub(crate) fn empty_tables(transaction: &Transaction<'_>) -> Answer<()> {
    for table in DERIVED {
        transaction.execute_batch(&format!("DROP TABLE IF EXISTS {table}")).map_err(database)?;
    }
    transaction.execute_batch(TABLES).map_err(database)
}
