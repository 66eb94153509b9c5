//! The first partition, by lines: rows in, columns out.
//!
//! Each line is looked up and judged by the rules that see it alone. What the later steps need of it
//! stays: sixteen bytes a line, and twenty-four for the invoice it claims.
//!
//! Choice: 0030

use terms::Finding;

use super::accounts;
use super::invoices::{Claimed, Invoices};
use super::row::{LineColumn, LineColumns, Row};
use super::rules::{self, Line};
use super::scan::unreadable;
use super::tables::Tables;
use crate::codes::C_405;

/// The largest number of a line.
const LAST_LINE: i64 = 1_000_000_000_000_000;

/// What stands for a nature that is in no table.
const UNKNOWN: u16 = u16::MAX;

/// The numbers of the lines of a stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ids {
    /// Each follows the one before.
    From(u64),
    /// As they are.
    Each(Vec<u64>),
}

/// What is kept of a stretch of lines for their verdicts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    pub(super) first: u32,
    pub(super) ids: Ids,
    pub(super) cents: Vec<i64>,
    pub(super) masks: Vec<u16>,
    pub(super) natures: Vec<u16>,
    pub(super) places: Vec<u32>,
}

impl Lines {
    /// Returns the place of the first line in the file, from 0.
    pub fn first(&self) -> u32 {
        self.first
    }

    /// Returns how many lines there are.
    pub fn len(&self) -> usize {
        self.cents.len()
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.cents.is_empty()
    }

    pub(super) fn id(&self, line: usize) -> u64 {
        match &self.ids {
            Ids::From(first) => first + line as u64,
            Ids::Each(ids) => ids[line],
        }
    }

    pub(super) fn ceiling(&self, line: usize, tables: &Tables) -> Option<i64> {
        tables.natures.get(usize::from(self.natures[line])).and_then(|nature| nature.ceiling)
    }

    fn held(&self) -> usize {
        let ids = if let Ids::Each(ids) = &self.ids { ids.capacity() * 8 } else { 0 };
        let narrow = (self.masks.capacity() + self.natures.capacity()) * 2;
        self.cents.capacity() * 8 + narrow + self.places.capacity() * 4 + ids
    }

    fn shrink(&mut self) {
        self.cents.shrink_to_fit();
        self.masks.shrink_to_fit();
        self.natures.shrink_to_fit();
        self.places.shrink_to_fit();
    }
}

/// A stretch of lines, judged one by one.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What their verdicts need.
    pub lines: Lines,
    /// The invoices that they claim.
    pub invoices: Invoices,
    claimed: i128,
    last_id: u64,
}

impl Judged {
    /// Returns the sum of the amounts above zero, in cents.
    pub fn claimed(&self) -> i128 {
        self.claimed
    }

    /// Returns the bytes that are held.
    pub fn held(&self) -> usize {
        self.lines.held() + self.invoices.held()
    }

    /// Returns the numbers of the first and the last line; zeros when there is none.
    pub fn ends(&self) -> (u64, u64) {
        if self.lines.is_empty() { (0, 0) } else { (self.lines.id(0), self.last_id) }
    }
}

/// Checks that the numbers of the lines rise from one stretch to the next; each is told by its
/// [`Judged::ends`] and the row on which it begins.
///
/// # Errors
/// `C-405` when they do not.
pub fn rising(stretches: impl IntoIterator<Item = ((u64, u64), usize)>) -> Result<(), Finding> {
    let mut last = 0;
    for ((first, end), row) in stretches.into_iter().filter(|(ends, _)| *ends != (0, 0)) {
        if first <= last {
            return Err(not_rising(row));
        }
        last = end;
    }
    Ok(())
}

fn not_rising(row: usize) -> Finding {
    Finding::error(C_405).with("row", row)
}

/// Judges the lines in `bytes`, whole rows of which the first is line `first` of the file (from 0).
///
/// # Errors
/// `C-402` to `C-404` when a row cannot be read, `C-405` when the numbers of the lines do not rise.
pub fn judge(columns: &LineColumns, bytes: &[u8], first: u32, tables: &Tables) -> Result<Judged, Finding> {
    let mut judging = Judging::new(first, first as usize + 2, bytes.len() / 64, tables);
    let mut rows = columns.rows(bytes, first as usize + 2);
    while let Some(cells) = rows.next()? {
        judging.take(Row::of(cells))?;
    }
    Ok(judging.done())
}

/// The columns of a stretch while its lines are judged.
#[derive(Debug)]
pub struct Judging<'t> {
    tables: &'t Tables,
    row: usize,
    lines: Lines,
    claimed: Claimed,
    sum: i128,
    last_id: u64,
}

impl<'t> Judging<'t> {
    /// Begins a stretch of about `likely` lines, of which the first is line `first` of the file (from
    /// 0) and stands on `row`.
    pub fn new(first: u32, row: usize, likely: usize, tables: &'t Tables) -> Self {
        let lines = Lines {
            first,
            ids: Ids::From(0),
            cents: Vec::with_capacity(likely),
            masks: Vec::with_capacity(likely),
            natures: Vec::with_capacity(likely),
            places: Vec::with_capacity(likely),
        };
        Self { tables, row, lines, claimed: Claimed::new(first, likely), sum: 0, last_id: 0 }
    }

    /// Judges the next line, or says which of its cells cannot be read.
    ///
    /// # Errors
    /// `C-403` when a cell cannot be read, `C-405` when the numbers of the lines do not rise.
    pub fn take(&mut self, row: Result<Row<'_>, LineColumn>) -> Result<(), Finding> {
        let taken = row.map_err(Wrong::Cell).and_then(|row| self.judge(&row));
        taken.map_err(|wrong| match wrong {
            Wrong::Cell(column) => unreadable("lines", self.row, column.name()),
            Wrong::Order => not_rising(self.row),
        })?;
        self.row += 1;
        Ok(())
    }

    fn judge(&mut self, row: &Row<'_>) -> Result<(), Wrong> {
        self.take_id(row.line_id)?;
        let found = Found::of(row, self.tables).map_err(Wrong::Cell)?;
        let municipality = found.line.municipality;
        self.keep(&found);
        self.claimed.add(row.supplier, row.invoice_no, municipality).map_err(Wrong::Cell)
    }

    fn take_id(&mut self, id: i64) -> Result<(), Wrong> {
        let id = number_of(id).map_err(Wrong::Cell)?;
        if id <= self.last_id {
            return Err(Wrong::Order);
        }
        let line = self.lines.cents.len();
        let next = id == self.last_id + 1;
        match &mut self.lines.ids {
            Ids::From(first) if line == 0 => *first = id,
            Ids::From(_) if next => {}
            Ids::From(first) => {
                let before = *first..*first + line as u64;
                self.lines.ids = Ids::Each(before.chain([id]).collect());
            }
            Ids::Each(ids) => ids.push(id),
        }
        self.last_id = id;
        Ok(())
    }

    fn keep(&mut self, found: &Found<'_>) {
        let lines = &mut self.lines;
        lines.cents.push(found.line.cents);
        lines.masks.push(rules::alone(&found.line));
        lines.natures.push(found.nature.and_then(|nature| u16::try_from(nature).ok()).unwrap_or(UNKNOWN));
        lines.places.push(found.account);
        self.sum += i128::from(found.line.cents.max(0));
    }

    /// Returns how many lines were judged.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Returns the place of the next line in the file, from 0.
    pub fn next_line(&self) -> usize {
        self.lines.first as usize + self.len()
    }

    /// Tells whether none was judged yet.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Ends the stretch.
    pub fn done(mut self) -> Judged {
        self.lines.shrink();
        Judged { lines: self.lines, invoices: self.claimed.sorted(), claimed: self.sum, last_id: self.last_id }
    }
}

/// A line with what its keys stand for, and where that was found.
pub(super) struct Found<'t> {
    pub(super) line: Line<'t>,
    pub(super) account: u32,
    nature: Option<u32>,
}

impl<'t> Found<'t> {
    /// Looks the keys of `row` up; of a number out of range, returns the column.
    #[inline]
    pub(super) fn of(row: &Row<'_>, tables: &'t Tables) -> Result<Self, LineColumn> {
        let whole = |number: i64, column| i32::try_from(number).map_err(|_| column);
        let municipality = whole(row.municipality, LineColumn::Municipality)?;
        let (name, year) = (tables.names.get(row.envelope), whole(row.year, LineColumn::Year)?);
        let place = name.and_then(|name| tables.envelope(municipality, name, year));
        let (category, nature) = (tables.categories.get(row.category), tables.nature(row.nature));
        let in_range = row.amount_cents.unsigned_abs() <= super::MOST_CENTS.unsigned_abs();
        let line = Line {
            municipality,
            name,
            envelope: place.map(|place| &tables.envelopes[place as usize]),
            invoiced: row.invoiced,
            category,
            nature: nature.map(|nature| &tables.natures[nature as usize]),
            cents: if in_range { row.amount_cents } else { return Err(LineColumn::AmountCents) },
            objective: row.objective.and_then(|objective| tables.objective(objective)),
        };
        Ok(Self { line, account: accounts::place(place, category, tables), nature })
    }
}

/// Returns the number of a line, which is above zero.
pub(super) fn number_of(id: i64) -> Result<u64, LineColumn> {
    let known = Some(id).filter(|id| (1..=LAST_LINE).contains(id));
    known.map(i64::cast_unsigned).ok_or(LineColumn::LineId)
}

/// What is wrong with a line.
enum Wrong {
    Cell(LineColumn),
    Order,
}
