//! One line as a table holds it: its cells read, its keys not looked up yet.
//!
//! A line comes out of a row of CSV, or out of columns that hold numbers already; from here on both
//! are the same.
//!
//! Choice: 0030; Choice: 0073

use terms::Finding;

use super::cells::Cell;
use super::scan::Columns;

macro_rules! columns {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// The columns of `lines`, in the order in which they are used here.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum LineColumn { $($(#[$doc])* $variant,)* }

        impl LineColumn {
            /// All columns.
            pub const ALL: [Self; 11] = [$(Self::$variant),*];

            /// Returns the name of the column in a table.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

columns! {
    /// The number of the line; the numbers rise.
    LineId = "line_id",
    /// The municipality.
    Municipality = "municipality",
    /// The allocation.
    Envelope = "envelope",
    /// The budget year claimed.
    Year = "year",
    /// The date of the invoice.
    InvoiceDate = "invoice_date",
    /// The category.
    Category = "category",
    /// The spending nature.
    Nature = "nature",
    /// The supplier.
    Supplier = "supplier",
    /// The number of the invoice.
    InvoiceNo = "invoice_no",
    /// The amount claimed, in cents.
    AmountCents = "amount_cents",
    /// The operational objective that the expense serves.
    Objective = "objective",
}

/// The columns of `lines` in a table of CSV.
pub type LineColumns = Columns<11>;

/// Finds the columns of `lines` in its first bytes; returns how long the header is.
///
/// # Errors
/// `C-401` when a column is missing, `C-404` when the header is no row.
pub fn line_columns(bytes: &[u8]) -> Result<(LineColumns, usize), Finding> {
    let (columns, rest) = Columns::of("lines", LineColumn::ALL.map(LineColumn::name), bytes)?;
    Ok((columns, bytes.len() - rest.len()))
}

/// One line.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its number.
    pub line_id: i64,
    /// The code of the municipality.
    pub municipality: i64,
    /// The name of the allocation.
    pub envelope: Cell<'a>,
    /// The budget year.
    pub year: i64,
    /// The date of the invoice, as 20201231.
    pub invoiced: u32,
    /// The code of the category.
    pub category: Cell<'a>,
    /// The code of the nature.
    pub nature: Cell<'a>,
    /// The supplier, as written.
    pub supplier: Cell<'a>,
    /// The number of the invoice, as written.
    pub invoice_no: Cell<'a>,
    /// The amount, in cents.
    pub amount_cents: i64,
    /// The objective; absent when the cell is empty.
    pub objective: Option<i64>,
}

impl<'a> Row<'a> {
    /// Reads the cells of a row of CSV, in the order of [`LineColumn::ALL`].
    pub(super) fn of(cells: [Cell<'a>; 11]) -> Result<Self, LineColumn> {
        let [id, municipality, envelope, year, invoiced, category, nature, supplier, invoice_no, cents, objective] =
            cells;
        let number = |cell: Cell<'_>, column| cell.number().ok_or(column);
        Ok(Self {
            line_id: number(id, LineColumn::LineId)?,
            municipality: number(municipality, LineColumn::Municipality)?,
            envelope,
            year: number(year, LineColumn::Year)?,
            invoiced: invoiced.day().ok_or(LineColumn::InvoiceDate)?,
            category,
            nature,
            supplier,
            invoice_no,
            amount_cents: number(cents, LineColumn::AmountCents)?,
            objective: if objective.is_empty() { None } else { Some(number(objective, LineColumn::Objective)?) },
        })
    }
}
