//! A workbook as a spreadsheet program keeps it, reduced to what its cells show: text, numbers, days.
//!
//! Nothing is computed here: a formula is known by the value that was stored beside it. Numbers stay
//! the digits that stand in the file, as no float may touch an amount.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The sheets of a workbook, and what it carries beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    /// The sheets, in their order.
    pub sheets: Vec<Sheet>,
    /// Whether it holds programs.
    pub macros: bool,
    /// Whether it refers to other workbooks.
    pub links: bool,
    /// What it has more of than is read; the rest of it was not looked at.
    pub beyond: Option<Beyond>,
}

impl Workbook {
    /// Returns the texts of all cells.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let cells = self.sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells);
        cells.filter_map(|cell| match &cell.value {
            CellValue::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

/// One sheet: the cells that hold something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name, which is only text.
    pub name: String,
    /// Whether the program shows it to nobody.
    pub hidden: bool,
    /// The rows that hold something, from the first.
    pub rows: Vec<SheetRow>,
    /// How many columns are hidden.
    pub hidden_columns: u32,
}

/// One row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRow {
    /// Its number, from 1.
    pub number: u32,
    /// Whether it is hidden or filtered away.
    pub hidden: bool,
    /// The cells that hold something, from the left.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Its column, from 1.
    pub column: u32,
    /// What it holds.
    pub value: CellValue,
    /// Whether a formula computes it; the value is the one that was stored.
    pub formula: bool,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellValue {
    /// Words.
    Text(String),
    /// A number, in the digits of the file: `1250.4`, `1.2504E3`.
    Number(String),
    /// A number that is shown as a percentage: `0.21` is shown as 21 %.
    Percent(String),
    /// A day.
    Day(Date),
    /// Yes or no.
    Truth(bool),
    /// A mistake that the program shows, such as `#N/A`.
    Mistake(String),
}

/// What a workbook has more of than is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beyond {
    /// Sheets.
    Sheets {
        /// The most that are read.
        most: u32,
    },
    /// Columns of a sheet.
    Columns {
        /// The sheet.
        sheet: String,
        /// The first cell that lies too far to the right.
        cell: String,
        /// The most that are read.
        most: u32,
    },
    /// Rows of a sheet.
    Rows {
        /// The sheet.
        sheet: String,
        /// The most that are read.
        most: u32,
    },
    /// Cells of the whole workbook.
    Cells {
        /// The most that are read.
        most: u32,
    },
}

/// Returns the letters of a column (from 1), as spreadsheets show them: `A`, `Z`, `AA`.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from_digit(digit + 10, 36).unwrap_or('?').to_ascii_uppercase());
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_spreadsheets_do() {
        let lettered = [1, 2, 26, 27, 52, 53, 702, 703, 16_384].map(column_letters);
        assert_eq!(lettered, ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
    }
}
