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
mod drawn_on;
mod encoding;
mod likeness;
mod table;
mod workbook;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use terms::{Code, Finding, Place, column_letters};

use crate::codes::*;
use crate::{ExpenseLine, LineNumber};
use cells::{Cells, Fault, masked};
pub(crate) use cells::{category as category_named, cut};
pub use columns::Column;
use columns::Columns;
pub use drawn_on::DrawnOn;
use likeness::Likeness;
use table::Row;
pub use workbook::{read_workbook, sheets_to_choose};
pub(crate) use written::shown;
pub use written::{changed, written};

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
    /// The names of the columns, as the file writes them.
    pub header: Vec<String>,
    /// The rows that became no line.
    pub rejected: Vec<RejectedRow>,
}

/// A row that became no line, to be handed back: its cells as they stood.
///
/// Numbers of persons are masked, and so is what no cell may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedRow {
    /// Its row in the file.
    pub row: u32,
    /// The number that its line would have borne.
    pub number: LineNumber,
    /// Its cells, in the order of the header.
    pub cells: Vec<String>,
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

/// Reads an expense file of text, and holds its rows against the envelope it draws on.
///
/// # Errors
/// C-101 when the bytes are no table of text, C-102 to C-104 beyond the published limits, C-105 or
/// C-106 when a needed column is missing or stands twice, C-107 when there is no row.
///
/// Law: ar-2019-07-03 art. 9; am-2019-12-05 art. 40
pub fn read_file(bytes: &[u8], drawn_on: &DrawnOn<'_>) -> Result<Reading, Unreadable> {
    read_within(bytes, drawn_on, Limits::PUBLISHED)
}

/// Reads an expense file within `limits`.
///
/// # Errors
/// As [`read_file`].
pub fn read_within(bytes: &[u8], drawn_on: &DrawnOn<'_>, limits: Limits) -> Result<Reading, Unreadable> {
    if bytes.len() > limits.bytes {
        let (size, most) = (bytes.len() / 1_000_000, limits.bytes / 1_000_000);
        return Err(Unreadable(Finding::error(C_102).with("size", size).with("most", most)));
    }
    let (text, encoding) = encoding::decode(bytes).ok_or_else(|| Unreadable::new(C_101))?;
    let (columns, rows) = table::open(&text, limits)?;
    let mut reader = Reader::new(columns, limits, drawn_on, None);
    reader.reading.findings.extend(encoding.then(|| Finding::note(C_109)));
    for row in rows {
        match row {
            Row::Unclosed { line, text } => reader.unclosed(line, text)?,
            Row::Cells { line, cells } => reader.take(line, &cells, Vec::new())?,
        }
    }
    reader.ended()
}

struct Reader<'d> {
    columns: Columns,
    limits: Limits,
    drawn_on: &'d DrawnOn<'d>,
    /// The sheet whose cells places are told as.
    sheet: Option<String>,
    reading: Reading,
    numbers: BTreeSet<LineNumber>,
    likeness: Likeness,
    /// How often each remark was made.
    remarks: BTreeMap<Code, usize>,
}

/// How often a remark is made with its place; further ones are counted. Errors are never left out.
///
/// Choice: 0050
const REMARKS: usize = 100;

impl<'d> Reader<'d> {
    fn new(columns: Columns, limits: Limits, drawn_on: &'d DrawnOn<'d>, sheet: Option<String>) -> Self {
        let reading = Reading { header: columns.header().to_vec(), ..Reading::default() };
        let (numbers, likeness) = (BTreeSet::new(), Likeness::default());
        let remarks = BTreeMap::new();
        let mut reader = Self { columns, limits, drawn_on, sheet, reading, numbers, likeness, remarks };
        reader.report_unknown_columns();
        reader
    }

    fn report_unknown_columns(&mut self) {
        let row = self.columns.row;
        let found = |(cell, name): (usize, &str)| {
            self.placed(Finding::warning(C_108).at(place(row, cell)).with("column", cells::cut(name, 60)))
        };
        let findings: Vec<Finding> = self.columns.unknown().map(found).collect();
        self.reading.findings.extend(findings);
    }

    fn count(&mut self) -> Result<(), Unreadable> {
        self.reading.rows += 1;
        let within = usize::try_from(self.reading.rows).is_ok_and(|rows| rows <= self.limits.rows);
        if within { Ok(()) } else { Err(Unreadable(Finding::error(C_104).with("most", self.limits.rows))) }
    }

    fn unclosed(&mut self, row: u32, text: String) -> Result<(), Unreadable> {
        self.count()?;
        self.reject(row, &[text], vec![Fault::whole(C_111)]);
        Ok(())
    }

    /// Takes one row; `remarks` were made while its cells were gathered, and an error among them
    /// keeps it from being a line.
    fn take(&mut self, row: u32, cells: &[String], mut remarks: Vec<Fault>) -> Result<(), Unreadable> {
        self.count()?;
        if cells.len() != self.columns.width() {
            let fault = Fault::whole(C_110).with("cells", cells.len()).with("columns", self.columns.width());
            self.reject(row, cells, vec![fault]);
            return Ok(());
        }
        let (columns, ordinal) = (&self.columns, self.reading.rows);
        let read = Cells { columns, cells, ordinal, limits: self.limits, drawn_on: self.drawn_on };
        let line = read.line(&mut remarks);
        let (mut faults, remarks): (Vec<_>, Vec<_>) = remarks.into_iter().partition(Fault::is_error);
        for remark in remarks {
            self.report(row, remark);
        }
        match line {
            Ok(line) if faults.is_empty() => self.keep(row, cells, line),
            Ok(_) => self.reject(row, cells, faults),
            Err(more) => {
                faults.extend(more);
                self.reject(row, cells, faults);
            }
        }
        Ok(())
    }

    fn keep(&mut self, row: u32, cells: &[String], line: ExpenseLine) {
        if !self.numbers.insert(line.number) {
            let fault = Fault::whole(C_122).with("number", line.number.0);
            return self.reject(row, cells, vec![fault]);
        }
        if let Some(like) = self.likeness.of(row, &line) {
            self.report(row, like);
        }
        self.reading.lines.push(line);
    }

    fn reject(&mut self, row: u32, cells: &[String], faults: Vec<Fault>) {
        let cells = cells.iter().map(|cell| cells::cut(&masked(cell), self.limits.cell)).collect();
        let number = LineNumber(self.reading.rows);
        self.reading.rejected.push(RejectedRow { row, number, cells });
        faults.into_iter().for_each(|fault| self.report(row, fault));
    }

    fn report(&mut self, row: u32, fault: Fault) {
        if !fault.is_error() {
            let made = self.remarks.entry(fault.code()).or_default();
            *made += 1;
            if *made > REMARKS {
                return;
            }
        }
        let finding = self.placed(fault.finding(row, &self.columns));
        self.reading.findings.push(finding);
    }

    /// Tells the place as a cell of the sheet, `Sheet!B7`, or as its row, `Sheet!7:7`.
    fn placed(&self, finding: Finding) -> Finding {
        let (Some(sheet), Some(place)) = (&self.sheet, finding.place) else { return finding };
        let whole = !finding.args.contains_key("column");
        let at = if whole {
            format!("{0}:{0}", place.line)
        } else {
            format!("{}{}", column_letters(place.column), place.line)
        };
        finding.with("cell", format!("{sheet}!{at}"))
    }

    fn ended(mut self) -> Result<Reading, Unreadable> {
        let more = self.remarks.iter().filter(|(_, made)| **made > REMARKS);
        let counted = |(code, made): (&Code, &usize)| {
            Finding::warning(C_128).with("count", made - REMARKS).with("code", code.to_string())
        };
        self.reading.findings.extend(more.map(counted));
        if self.reading.rows == 0 { Err(Unreadable::new(C_107)) } else { Ok(self.reading) }
    }
}

/// Returns the place of a cell (from 1), or of a whole row when `cell` is 0.
fn place(row: u32, cell: usize) -> Place {
    let cell = u32::try_from(cell).unwrap_or(u32::MAX);
    Place { line: row, column: cell.max(1), end_line: row, end_column: cell.max(1) + 1 }
}
