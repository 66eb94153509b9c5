//! One line among millions: what is kept of it, so that a change touches no more than it changes.
//!
//! A line is judged alone by the rules of the run; which lines claim the same invoice, the keeper of
//! the book finds by the text of the invoice. The sums follow by taking one posting out and entering
//! another. A book changed line by line says what a run over all its lines says.
//!
//! Law: ar-2019-07-03 art. 17
//! Choice: 0074

use terms::Finding;

use super::accounts::Posting;
use super::cells::comparable;
use super::judge::{Found, number_of};
use super::row::{LineColumn, Row, line_columns};
use super::rules::{self, CEILING, accepted};
use super::scan::unreadable;
use super::tables::Tables;
use super::verdicts::Verdict;

/// A line as a book keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub line_id: u64,
    /// The code of the municipality.
    pub municipality: i32,
    /// The supplier and the comparable number of the invoice, in one text.
    pub invoice: String,
    /// The account of its envelope and category, or a number that stands for none.
    pub account: u32,
    /// Its amount, in cents.
    pub cents: i64,
    /// The ceiling of its nature, in cents.
    pub ceiling: Option<i64>,
    /// The rules that refuse it when it is looked at alone.
    pub alone: u16,
}

impl Entry {
    /// Judges a line alone; of a cell that cannot be read, returns the column.
    fn of(row: &Row<'_>, tables: &Tables) -> Result<Self, LineColumn> {
        let found = Found::of(row, tables)?;
        let text = |bytes, column| std::str::from_utf8(bytes).map_err(|_| column);
        let supplier = text(row.supplier.bytes(), LineColumn::Supplier)?;
        let number = comparable(text(row.invoice_no.bytes(), LineColumn::InvoiceNo)?);
        Ok(Self {
            line_id: number_of(row.line_id)?,
            municipality: found.line.municipality,
            // Its length says where the number ends.
            invoice: format!("{}:{number}{supplier}", number.len()),
            account: found.account,
            cents: found.line.cents,
            ceiling: found.line.nature.and_then(|nature| nature.ceiling),
            alone: rules::alone(&found.line),
        })
    }

    /// Returns its verdict, given the rules that refuse it among the lines of its invoice.
    pub fn verdict(&self, among: u16) -> Verdict {
        let mask = self.alone | among;
        let ceiling = self.ceiling.filter(|_| mask == CEILING);
        Verdict { line_id: self.line_id, mask, accepted_cents: accepted(mask, self.cents, ceiling) }
    }

    /// Returns what the line adds to the accounts with `verdict`.
    pub fn posting(&self, verdict: Verdict) -> Posting {
        Posting::of(verdict, self.cents, self.account)
    }
}

/// A change of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The line is new, or stands in the place of the one with its number.
    Enter(Entry),
    /// The line with this number is withdrawn.
    Withdraw(u64),
}

/// Reads a table of changes: a whole row enters a line or corrects the one of its number, a row with
/// nothing but a number withdraws it.
///
/// # Errors
/// `C-401` to `C-404` when the table cannot be read.
pub fn each_change<E: From<Finding>>(
    bytes: &[u8],
    tables: &Tables,
    mut each: impl FnMut(Change) -> Result<(), E>,
) -> Result<(), E> {
    let (columns, header) = line_columns(bytes)?;
    let mut rows = columns.rows(&bytes[header..], 2);
    loop {
        let change = match rows.next()? {
            None => return Ok(()),
            Some(cells) if cells[1..].iter().all(|cell| cell.is_empty()) => {
                cells[0].number().ok_or(LineColumn::LineId).and_then(number_of).map(Change::Withdraw)
            }
            Some(cells) => Row::of(cells).and_then(|row| Entry::of(&row, tables)).map(Change::Enter),
        };
        each(change.map_err(|column| unreadable("lines", rows.number(), column.name()))?)?;
    }
}
