//! Workbooks of spreadsheet programs, reduced to the cells that hold something.
//!
//! One cell after the other is read from the stream; no table of the size that the file claims is
//! ever laid out, so that a sheet with one value in its last cell costs what one value costs. Nothing
//! is computed, opened or run.
//!
//! Choice: 0051

mod format;
mod ods;
mod serial;
mod xlsx;

use terms::{Beyond, Cell, CellValue, Sheet, SheetRow, Workbook, column_letters};

use crate::Unreadable;
use crate::source::archive::Archive;

/// The most that all parts of a workbook may unpack to, in bytes.
const MAX_UNPACKED: u64 = 200_000_000;
/// The most sheets.
const MAX_SHEETS: u32 = 50;
/// The last column that may hold something.
const MAX_COLUMNS: u32 = 64;
/// The most rows of a sheet that hold something.
const MAX_ROWS: u32 = 1_000_000;
/// The most cells of the workbook, empty ones that the file writes out among them.
const MAX_CELLS: u32 = 5_000_000;
/// The longest text of a cell that is kept; what is longer is refused later for its length.
const MAX_TEXT: usize = 10_001;
/// The most characters of all cells together: a text is stored once and may be shown a million times.
const MAX_CHARACTERS: usize = 100_000_000;

/// Reads a workbook.
///
/// # Errors
/// [`Unreadable`].
pub(crate) fn read(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    let mut archive = Archive::open_within(bytes, MAX_UNPACKED)?;
    if ods::is_ours(&mut archive)? {
        return ods::workbook(&mut archive);
    }
    if archive.has("xl/workbook.bin") {
        return Err(Unreadable::Locked);
    }
    match xlsx::book(&mut archive)? {
        Some(book) => xlsx::workbook(&mut archive, &book),
        None => Err(Unreadable::OtherKind),
    }
}

/// The workbook while it is read, within its limits.
#[derive(Debug, Default)]
struct Building {
    book: Workbook,
    cells: u32,
    characters: usize,
}

impl Building {
    /// Begins a sheet; no more are read when there are too many.
    fn sheet(&mut self, name: &str, hidden: bool) {
        if self.book.sheets.len() >= MAX_SHEETS as usize {
            self.beyond(Beyond::Sheets { most: MAX_SHEETS });
            return;
        }
        let name = name.chars().take(200).collect();
        self.book.sheets.push(Sheet { name, hidden, ..Sheet::default() });
    }

    fn beyond(&mut self, beyond: Beyond) {
        self.book.beyond.get_or_insert(beyond);
    }

    /// Tells whether reading has to end, because there is more than is read.
    fn is_full(&self) -> bool {
        self.book.beyond.is_some()
    }

    /// Counts a cell that the file writes out, `times` over.
    fn count(&mut self, times: u32) {
        self.cells = self.cells.saturating_add(times);
        if self.cells > MAX_CELLS {
            self.beyond(Beyond::Cells { most: MAX_CELLS });
        }
    }

    /// Adds a cell that holds something to `row`.
    ///
    /// # Errors
    /// [`Unreadable::UnpacksTooLarge`] when all cells together show too much text.
    fn cell(&mut self, row: &mut SheetRow, column: u32, mut value: CellValue, formula: bool) -> Result<(), Unreadable> {
        if column > MAX_COLUMNS {
            let sheet = self.book.sheets.last().map(|sheet| sheet.name.clone()).unwrap_or_default();
            let cell = format!("{}{}", column_letters(column), row.number);
            self.beyond(Beyond::Columns { sheet, cell, most: MAX_COLUMNS });
            return Ok(());
        }
        if let CellValue::Text(text) | CellValue::Mistake(text) = &mut value {
            if text.len() > MAX_TEXT {
                *text = text.chars().take(MAX_TEXT).collect();
            }
            self.characters = self.characters.saturating_add(text.len());
        }
        if self.characters > MAX_CHARACTERS {
            return Err(Unreadable::UnpacksTooLarge);
        }
        row.cells.push(Cell { column, value, formula });
        Ok(())
    }

    /// Adds a row to the last sheet, unless nothing stands in it.
    fn row(&mut self, row: SheetRow) {
        let Some(sheet) = self.book.sheets.last_mut() else { return };
        if row.cells.is_empty() {
            return;
        }
        if sheet.rows.len() >= MAX_ROWS as usize {
            let beyond = Beyond::Rows { sheet: sheet.name.clone(), most: MAX_ROWS };
            return self.beyond(beyond);
        }
        sheet.rows.push(row);
    }
}
