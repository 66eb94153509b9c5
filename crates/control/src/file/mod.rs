//! An expense file: a table of text, as CSV or tab-separated, read into expense lines.
//!
//! Every row becomes a line or a finding that says why not, with the row and the cell; one bad row
//! never takes a good one with it. Amounts and dates are read as people write them, and what could
//! mean two things is refused, never guessed. The columns are documented in the manual, their
//! names in `columns`.
//!
//! Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 40
//! Choice: 0022

mod cells;
mod columns;
mod encoding;
mod table;

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use terms::{Code, Finding, Place};

use crate::codes::*;
use crate::{ExpenseLine, LineNumber};
use cells::{Cells, Fault};
pub use columns::Column;
use columns::Columns;
use table::Row;

/// The most that is read of a file, in bytes, columns, rows, and characters of a cell.
///
/// Choice: 0022
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Columns of the table.
    pub columns: usize,
    /// Rows, the header left out.
    pub rows: usize,
    /// Characters of a cell.
    pub cell: usize,
}

impl Limits {
    /// What the product reads.
    pub const PUBLISHED: Self = Self { bytes: 200_000_000, columns: 256, rows: 5_000_000, cell: 10_000 };
}

/// What came of reading a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The lines, in the order of the rows.
    pub lines: Vec<ExpenseLine>,
    /// What was unclear or wrong; an error stands for a row that became no line.
    pub findings: Vec<Finding>,
    /// How many rows the table has, the header and empty rows left out.
    pub rows: u32,
}

/// A file of which nothing can be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(
    /// The reason, an error with one of the codes C-101 to C-107.
    pub Finding,
);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the expense file cannot be read ({})", self.0.code)
    }
}

impl std::error::Error for Unreadable {}

impl Unreadable {
    fn new(code: Code) -> Self {
        Self(Finding::error(code))
    }
}

/// Reads an expense file.
///
/// # Errors
/// C-101 when the bytes are no table of text, C-102 to C-104 beyond the published limits, C-105 or
/// C-106 when a needed column is missing or stands twice, C-107 when there is no row.
///
/// Law: am-2019-12-05 art. 40
pub fn read_file(bytes: &[u8]) -> Result<Reading, Unreadable> {
    read_within(bytes, Limits::PUBLISHED)
}

/// Reads an expense file within `limits`.
///
/// # Errors
/// As [`read_file`].
pub fn read_within(bytes: &[u8], limits: Limits) -> Result<Reading, Unreadable> {
    if bytes.len() > limits.bytes {
        let (size, most) = (bytes.len() / 1_000_000, limits.bytes / 1_000_000);
        return Err(Unreadable(Finding::error(C_102).with("size", size).with("most", most)));
    }
    let (text, encoding) = encoding::decode(bytes).ok_or_else(|| Unreadable::new(C_101))?;
    let (columns, rows) = table::open(&text, limits)?;
    let mut reader =
        Reader { columns, limits, reading: Reading::default(), numbers: BTreeSet::new(), seen: HashMap::new() };
    reader.reading.findings.extend(encoding.then(|| Finding::note(C_109)));
    reader.report_unknown_columns();
    for row in rows {
        reader.take(row)?;
    }
    if reader.reading.rows == 0 { Err(Unreadable::new(C_107)) } else { Ok(reader.reading) }
}

struct Reader {
    columns: Columns,
    limits: Limits,
    reading: Reading,
    numbers: BTreeSet<LineNumber>,
    seen: HashMap<u64, u32>,
}

impl Reader {
    fn report_unknown_columns(&mut self) {
        let place = |cell: usize| place(self.columns.row, cell);
        let unknown = self.columns.unknown();
        let findings = unknown.map(|(cell, name)| Finding::warning(C_108).at(place(cell)).with("column", name));
        self.reading.findings.extend(findings);
    }

    fn take(&mut self, row: Row) -> Result<(), Unreadable> {
        self.reading.rows += 1;
        if usize::try_from(self.reading.rows).is_ok_and(|rows| rows > self.limits.rows) {
            return Err(Unreadable(Finding::error(C_104).with("most", self.limits.rows)));
        }
        match row {
            Row::Unclosed { line } => self.report(line, Fault::whole(C_111)),
            Row::Cells { line, cells } => self.take_cells(line, &cells),
        }
        Ok(())
    }

    fn take_cells(&mut self, row: u32, cells: &[String]) {
        if cells.len() != self.columns.width() {
            let fault = Fault::whole(C_110).with("cells", cells.len()).with("columns", self.columns.width());
            return self.report(row, fault);
        }
        let mut remarks = Vec::new();
        let cells = Cells { columns: &self.columns, cells, ordinal: self.reading.rows, limits: self.limits };
        let line = cells.line(&mut remarks);
        for remark in remarks {
            self.report(row, remark);
        }
        match line {
            Ok(line) => self.keep(row, line),
            Err(faults) => faults.into_iter().for_each(|fault| self.report(row, fault)),
        }
    }

    fn keep(&mut self, row: u32, line: ExpenseLine) {
        if !self.numbers.insert(line.number) {
            let fault = Fault::whole(C_122).with("number", line.number.0);
            return self.report(row, fault);
        }
        let first = *self.seen.entry(without_number(&line)).or_insert(row);
        if first != row {
            self.report(row, Fault::remark(C_126).with("row", first));
        }
        self.reading.lines.push(line);
    }

    fn report(&mut self, row: u32, fault: Fault) {
        self.reading.findings.push(fault.finding(row, &self.columns));
    }
}

/// Returns a mark that two rows share when they differ in nothing but their number.
fn without_number(line: &ExpenseLine) -> u64 {
    let bare = ExpenseLine { number: LineNumber(0), ..line.clone() };
    let mut hasher = DefaultHasher::new();
    bare.hash(&mut hasher);
    hasher.finish()
}

/// Returns the place of a cell (from 1), or of a whole row when `cell` is 0.
fn place(row: u32, cell: usize) -> Place {
    let cell = u32::try_from(cell).unwrap_or(u32::MAX);
    Place { line: row, column: cell.max(1), end_line: row, end_column: cell.max(1) + 1 }
}
