//! Connections: one that writes, and some that read.
//!
//! Every connection waits for others, checks foreign keys and cells, and trusts nothing that stands
//! in the schema. A commit returns once the disk has it.
//!
//! Choice: 0005

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use office::port::Answer;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::fault::database;

const PRAGMAS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA temp_store = MEMORY;
";
const PATIENCE: Duration = Duration::from_secs(5);
const KEPT_READERS: usize = 8;

/// Opens a connection to the file at `path`, or to a database of its own in memory.
pub(crate) fn open(path: Option<&Path>, flags: OpenFlags) -> Answer<Connection> {
    let opened = match path {
        Some(path) => Connection::open_with_flags(path, flags),
        None => Connection::open_in_memory(),
    };
    let connection = opened.map_err(database)?;
    connection.busy_timeout(PATIENCE).map_err(database)?;
    connection.execute_batch(PRAGMAS).map_err(database)?;
    Ok(connection)
}

/// The connections of one database.
#[derive(Debug)]
pub(crate) struct Connections {
    path: Option<PathBuf>,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
}

impl Connections {
    /// Wraps the connection that writes to the file at `path`, or to memory.
    pub(crate) fn new(path: Option<PathBuf>, writer: Connection) -> Self {
        Self { path, writer: Mutex::new(writer), readers: Mutex::new(Vec::new()) }
    }

    /// Runs `work` in a transaction that holds the only right to write from its start.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Answer<T>) -> Answer<T> {
        let mut writer = held(&self.writer);
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate).map_err(database)?;
        let done = work(&transaction)?;
        transaction.commit().map_err(database)?;
        Ok(done)
    }

    /// Runs `work` on one unchanging view of the database.
    ///
    /// A database in memory has one connection, which then reads as well.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Answer<T>) -> Answer<T> {
        let Some(path) = &self.path else { return view(&mut held(&self.writer), work) };
        let waiting = held(&self.readers).pop();
        let mut reader = match waiting {
            Some(reader) => reader,
            None => open(Some(path), OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?,
        };
        let answer = view(&mut reader, work);
        let mut readers = held(&self.readers);
        if readers.len() < KEPT_READERS {
            readers.push(reader);
        }
        answer
    }

    /// Runs `work` on a connection that nobody else uses meanwhile, outside a transaction.
    pub(crate) fn read_alone<T>(&self, work: impl FnOnce(&Connection) -> Answer<T>) -> Answer<T> {
        match &self.path {
            None => work(&held(&self.writer)),
            Some(path) => work(&open(Some(path), OpenFlags::default())?),
        }
    }
}

fn view<T>(connection: &mut Connection, work: impl FnOnce(&Transaction<'_>) -> Answer<T>) -> Answer<T> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred).map_err(database)?;
    work(&transaction)
}

/// Takes a lock; a thread that died while holding it has rolled its transaction back.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
