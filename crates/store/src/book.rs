//! The book of lines: a nation's lines with their verdicts, in a file of their own, changed line by line.
//!
//! A change touches the line, the lines of the same invoice and the accounts of their envelopes, in one
//! transaction; a book changed line by line says what a run over all its lines says. Judging is
//! `control`'s; here is only what is kept.
//!
//! Law: ar-2019-07-03 art. 17
//! Choice: 0074

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use control::bulk::{Accounts, CHECKSUM, Change, Closed, Counted, Entry, Posting, Sources, Sums, Tables, Verdict};
use control::bulk::{close, each_change, twin_masks};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, Transaction, params};
use terms::Finding;

const SCHEMA: &str = include_str!("migrations/book.sql");
const INDEX: &str = "CREATE INDEX line_invoice ON line (invoice, line_id)";
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;";

/// Says which database a file is: "book" in letters.
const APPLICATION: i32 = 0x626F_6F6B;

/// Why a book does not answer.
#[derive(Debug)]
pub enum BookError {
    /// A table cannot be read, or the book does not agree with itself.
    Found(Finding),
    /// The file is no book.
    NoBook,
    /// The database cannot do it.
    Database(String),
}

impl From<Finding> for BookError {
    fn from(finding: Finding) -> Self {
        Self::Found(finding)
    }
}

impl From<rusqlite::Error> for BookError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error.to_string())
    }
}

/// What a change did to one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revised {
    /// The number of the line.
    pub line_id: u64,
    /// The verdict before; none for a line that is new.
    pub before: Option<Verdict>,
    /// The verdict now; none for a line that was withdrawn.
    pub after: Option<Verdict>,
}

/// The lines of a nation with their verdicts.
#[derive(Debug)]
pub struct Book {
    connection: Connection,
    tables: Tables,
}

impl Book {
    /// Makes the book of `lines`, a table of CSV, in the new file at `path`.
    ///
    /// # Errors
    /// [`BookError::Found`] when a table cannot be read, [`BookError::Database`] when the file cannot be
    /// written; nothing is left of it then.
    pub fn create(path: &Path, sources: Sources<'_>, lines: &[u8]) -> Result<Self, BookError> {
        let tables = Tables::read(sources)?;
        let part = path.with_extension("part");
        let filled = fill(&part, sources, &tables, lines);
        if let Err(error) = filled.and_then(|()| renamed(&part, path)) {
            // What is left of a book that was not made is of no use; the first trouble is told.
            std::fs::remove_file(&part).ok();
            return Err(error);
        }
        Self::open(path)
    }

    /// Opens the book at `path`.
    ///
    /// # Errors
    /// [`BookError::NoBook`] when the file is none, [`BookError::Database`] when it cannot be read.
    pub fn open(path: &Path) -> Result<Self, BookError> {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        if application != APPLICATION {
            return Err(BookError::NoBook);
        }
        connection.execute_batch(PRAGMAS)?;
        let kept = |name: &str| -> Result<Vec<u8>, BookError> {
            Ok(connection.query_row("SELECT bytes FROM reference WHERE name = $1", [name], |row| row.get(0))?)
        };
        let (envelopes, objectives) = (kept("envelopes")?, kept("objectives")?);
        let (natures, quotas) = (kept("natures")?, kept("quotas")?);
        let sources = Sources { envelopes: &envelopes, objectives: &objectives, natures: &natures, quotas: &quotas };
        let tables = Tables::read(sources)?;
        Ok(Self { connection, tables })
    }

    /// Changes the lines that `changes`, a table of CSV, names, all or none; returns what became of each
    /// line whose verdict is another now, by number.
    ///
    /// # Errors
    /// [`BookError::Found`] when the table cannot be read, [`BookError::Database`] when the file cannot be
    /// written; the book is then as it was.
    pub fn change(&mut self, changes: &[u8]) -> Result<Vec<Revised>, BookError> {
        let transaction = self.connection.transaction()?;
        let mut revised: BTreeMap<u64, Revised> = BTreeMap::new();
        each_change(changes, &self.tables, |change| {
            for one in change_one(&transaction, &change)? {
                revised.entry(one.line_id).and_modify(|earlier| earlier.after = one.after).or_insert(one);
            }
            Ok::<(), BookError>(())
        })?;
        transaction.commit()?;
        Ok(revised.into_values().filter(|one| one.before != one.after).collect())
    }

    /// Closes the accounts of the book: the files and totals of all its lines.
    ///
    /// # Errors
    /// [`BookError::Found`] with `C-408` when the book does not agree with itself.
    pub fn closed(&self) -> Result<Closed, BookError> {
        let (accounts, counted) = (self.accounts()?, self.counted()?);
        Ok(close(&accounts, &self.tables, counted)?)
    }

    fn accounts(&self) -> Result<Accounts, BookError> {
        let mut accounts = Accounts::of(&self.tables);
        each(&self.connection, "SELECT account, lines, refused, claimed, accepted FROM account", |row| {
            let sums = Sums { lines: row.get(1)?, refused: row.get(2)?, claimed: row.get(3)?, accepted: row.get(4)? };
            accounts.add_sums(row.get(0)?, sums);
            Ok(())
        })?;
        let mut masks = Vec::new();
        each(&self.connection, "SELECT mask, lines FROM mask", |row| {
            masks.push((row.get(0)?, row.get(1)?));
            Ok(())
        })?;
        let totals = "SELECT refused, checksum FROM total";
        let (refused, checksum): (i64, u64) =
            self.connection.query_row(totals, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        accounts.add_totals(masks, refused.into(), checksum);
        Ok(accounts)
    }

    /// Counts the lines themselves, apart from the accounts.
    fn counted(&self) -> Result<Counted, BookError> {
        let sql = "SELECT count(*), coalesce(sum(max(cents, 0)), 0) FROM line";
        let (rows, claimed): (usize, i64) = self.connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Counted { rows, verdicts: rows, claimed: claimed.into() })
    }

    /// Gives the verdict of every line, by number.
    ///
    /// # Errors
    /// [`BookError::Database`] when the book cannot be read, or whatever `each` says.
    pub fn verdicts<E: From<BookError>>(&self, mut each: impl FnMut(Verdict) -> Result<(), E>) -> Result<(), E> {
        let failed = |error: rusqlite::Error| E::from(error.into());
        let sql = format!("SELECT {COLUMNS} FROM line ORDER BY line_id");
        let mut statement = self.connection.prepare(&sql).map_err(failed)?;
        let mut rows = statement.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(Kept::of(row).map_err(failed)?.verdict())?;
        }
        Ok(())
    }
}

fn renamed(part: &Path, path: &Path) -> Result<(), BookError> {
    std::fs::rename(part, path).map_err(|error| BookError::Database(error.to_string()))
}

/// Fills a new file with the lines, then with the verdicts and the sums that follow from all of them.
fn fill(path: &Path, sources: Sources<'_>, tables: &Tables, lines: &[u8]) -> Result<(), BookError> {
    let mut connection = Connection::open(path)?;
    // Nobody reads the file before it is whole, and a broken one is thrown away.
    connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;")?;
    connection.pragma_update(None, "application_id", APPLICATION)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(SCHEMA)?;
    let kept = [
        ("envelopes", sources.envelopes),
        ("objectives", sources.objectives),
        ("natures", sources.natures),
        ("quotas", sources.quotas),
    ];
    for (name, bytes) in kept {
        transaction.execute("INSERT INTO reference VALUES ($1, $2)", params![name, bytes])?;
    }
    each_change(lines, tables, |change| match change {
        Change::Enter(entry) => insert(&transaction, &entry, entry.alone),
        Change::Withdraw(line_id) => remove(&transaction, line_id),
    })?;
    transaction.execute_batch(INDEX)?;
    find_twins(&transaction)?;
    sum_up(&transaction)?;
    transaction.commit()?;
    connection.execute_batch("PRAGMA journal_mode = WAL")?;
    Ok(())
}

/// Adds to the masks of all lines what the lines of the same invoice say.
fn find_twins(transaction: &Transaction<'_>) -> Result<(), BookError> {
    let sql = "SELECT invoice FROM line GROUP BY invoice HAVING count(*) > 1";
    let mut invoices: Vec<String> = Vec::new();
    each(transaction, sql, |row| {
        invoices.push(row.get(0)?);
        Ok(())
    })?;
    for invoice in invoices {
        for (kept, mask) in judged_again(transaction, &invoice)? {
            if mask != kept.mask {
                set_mask(transaction, kept.entry.line_id, mask)?;
            }
        }
    }
    Ok(())
}

/// Sums all lines up.
fn sum_up(transaction: &Transaction<'_>) -> Result<(), BookError> {
    let mut postings = Postings::default();
    each(transaction, &format!("SELECT {COLUMNS} FROM line"), |row| {
        postings.enter(&Kept::of(row)?);
        Ok(())
    })?;
    postings.post(transaction)
}

/// Changes one line; returns what became of it and of the lines of its invoices.
fn change_one(transaction: &Transaction<'_>, change: &Change) -> Result<Vec<Revised>, BookError> {
    let (line_id, new) = match change {
        Change::Enter(entry) => (entry.line_id, Some(entry)),
        Change::Withdraw(line_id) => (*line_id, None),
    };
    let old = one(transaction, line_id)?;
    let invoices: BTreeSet<&str> =
        old.iter().map(|kept| kept.entry.invoice.as_str()).chain(new.map(|entry| entry.invoice.as_str())).collect();
    let (mut postings, mut revised) = (Postings::default(), Vec::new());
    if let Some(old) = &old {
        supersede(transaction, old)?;
        postings.withdraw(old);
    }
    if let Some(entry) = new {
        insert(transaction, entry, entry.alone)?;
    }
    for invoice in invoices {
        for (kept, mask) in judged_again(transaction, invoice)? {
            let own = kept.entry.line_id == line_id;
            if !own && kept.mask == mask {
                continue;
            }
            let before = if own { old.as_ref().map(Kept::verdict) } else { Some(kept.verdict()) };
            if !own {
                postings.withdraw(&kept);
            }
            set_mask(transaction, kept.entry.line_id, mask)?;
            let now = Kept { mask, ..kept };
            postings.enter(&now);
            revised.push(Revised { line_id: now.entry.line_id, before, after: Some(now.verdict()) });
        }
    }
    if let (Some(old), None) = (&old, new) {
        revised.push(Revised { line_id, before: Some(old.verdict()), after: None });
    }
    postings.post(transaction)?;
    Ok(revised)
}

const COLUMNS: &str = "line_id, municipality, invoice, account, cents, ceiling, alone, mask";

/// A line with its mask.
struct Kept {
    entry: Entry,
    mask: u16,
}

impl Kept {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let entry = Entry {
            line_id: row.get(0)?,
            municipality: row.get(1)?,
            invoice: row.get(2)?,
            account: row.get(3)?,
            cents: row.get(4)?,
            ceiling: row.get(5)?,
            alone: row.get(6)?,
        };
        Ok(Self { entry, mask: row.get(7)? })
    }

    fn verdict(&self) -> Verdict {
        self.entry.verdict(self.mask)
    }

    fn posting(&self) -> Posting {
        self.entry.posting(self.verdict())
    }
}

fn one(transaction: &Transaction<'_>, line_id: u64) -> Result<Option<Kept>, BookError> {
    let mut statement = transaction.prepare_cached(&format!("SELECT {COLUMNS} FROM line WHERE line_id = $1"))?;
    Ok(statement.query_row([line_id], Kept::of).optional()?)
}

/// Returns the lines of an invoice, by number, each with the mask that it has now.
fn judged_again(transaction: &Transaction<'_>, invoice: &str) -> Result<Vec<(Kept, u16)>, BookError> {
    let sql = format!("SELECT {COLUMNS} FROM line WHERE invoice = $1 ORDER BY line_id");
    let mut statement = transaction.prepare_cached(&sql)?;
    let lines: Vec<Kept> = statement.query_map([invoice], Kept::of)?.collect::<rusqlite::Result<_>>()?;
    let municipalities: Vec<i32> = lines.iter().map(|kept| kept.entry.municipality).collect();
    let among = twin_masks(&municipalities);
    Ok(lines
        .into_iter()
        .zip(among)
        .map(|(kept, among)| {
            let mask = kept.entry.alone | among;
            (kept, mask)
        })
        .collect())
}

fn insert(transaction: &Transaction<'_>, entry: &Entry, mask: u16) -> Result<(), BookError> {
    let Entry { line_id, municipality, invoice, account, cents, ceiling, alone } = entry;
    let sql = format!("INSERT OR REPLACE INTO line ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    let mut statement = transaction.prepare_cached(&sql)?;
    statement.execute(params![line_id, municipality, invoice, account, cents, ceiling, alone, mask])?;
    Ok(())
}

fn remove(transaction: &Transaction<'_>, line_id: u64) -> Result<(), BookError> {
    transaction.prepare_cached("DELETE FROM line WHERE line_id = $1")?.execute([line_id])?;
    Ok(())
}

/// Keeps the line as it was, and takes it out.
fn supersede(transaction: &Transaction<'_>, kept: &Kept) -> Result<(), BookError> {
    let Entry { line_id, municipality, invoice, account, cents, .. } = &kept.entry;
    let sql = "INSERT INTO superseded (line_id, municipality, invoice, account, cents, mask)
        VALUES ($1, $2, $3, $4, $5, $6)";
    let values = params![line_id, municipality, invoice, account, cents, kept.mask];
    transaction.prepare_cached(sql)?.execute(values)?;
    remove(transaction, *line_id)
}

fn set_mask(transaction: &Transaction<'_>, line_id: u64, mask: u16) -> Result<(), BookError> {
    transaction.prepare_cached("UPDATE line SET mask = $1 WHERE line_id = $2")?.execute(params![mask, line_id])?;
    Ok(())
}

/// What changes in the sums: signed, in cents.
#[derive(Default)]
struct Postings {
    accounts: BTreeMap<u32, [i64; 4]>,
    masks: BTreeMap<u16, i64>,
    refused: i64,
    entered: u64,
    withdrawn: u64,
}

impl Postings {
    fn enter(&mut self, kept: &Kept) {
        let posting = kept.posting();
        self.entered = (self.entered + posting.checksum) & CHECKSUM;
        self.add(&posting, 1);
    }

    fn withdraw(&mut self, kept: &Kept) {
        let posting = kept.posting();
        self.withdrawn = (self.withdrawn + posting.checksum) & CHECKSUM;
        self.add(&posting, -1);
    }

    fn add(&mut self, posting: &Posting, sign: i64) {
        let sums = self.accounts.entry(posting.account).or_default();
        let parts = [1, i64::from(posting.refuses), posting.claimed, posting.accepted];
        sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += sign * part);
        *self.masks.entry(posting.mask).or_default() += sign;
        self.refused += sign * posting.refused;
    }

    /// Posts the changes.
    fn post(self, transaction: &Transaction<'_>) -> Result<(), BookError> {
        let sql = "INSERT INTO account VALUES ($1, $2, $3, $4, $5) ON CONFLICT (account) DO UPDATE SET
            lines = lines + excluded.lines, refused = refused + excluded.refused,
            claimed = claimed + excluded.claimed, accepted = accepted + excluded.accepted";
        for (account, [lines, refused, claimed, accepted]) in self.accounts {
            transaction.prepare_cached(sql)?.execute(params![account, lines, refused, claimed, accepted])?;
        }
        let sql = "INSERT INTO mask VALUES ($1, $2) ON CONFLICT (mask) DO UPDATE SET lines = lines + excluded.lines";
        for (mask, lines) in self.masks {
            transaction.prepare_cached(sql)?.execute(params![mask, lines])?;
        }
        let before: u64 = transaction.prepare_cached("SELECT checksum FROM total")?.query_row([], |row| row.get(0))?;
        let checksum = (before + self.entered + (CHECKSUM + 1 - self.withdrawn)) & CHECKSUM;
        let mut statement = transaction.prepare_cached("UPDATE total SET refused = refused + $1, checksum = $2")?;
        statement.execute(params![self.refused, checksum])?;
        Ok(())
    }
}

fn each(
    connection: &Connection,
    sql: &str,
    mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> Result<(), BookError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row)?;
    }
    Ok(())
}
