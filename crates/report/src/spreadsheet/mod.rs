//! Tables written for spreadsheets: rows handed back with what is to be mended, and the template of an
//! expense file. Every cell is a text; none is a formula, whatever it holds.
//!
//! Choice: 0053

mod handed_back;
mod open_document;
mod template;

use rust_xlsxwriter::{DataValidation, DocProperties, ExcelDateTime, Format, Formula, Note, Workbook, XlsxError};

pub use handed_back::handed_back;
pub use open_document::open_document;
pub use template::Template;

/// A table of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The name of its sheet.
    pub name: String,
    /// The names of the columns.
    pub header: Vec<String>,
    /// The rows below them, as wide as the header.
    pub rows: Vec<Vec<String>>,
    /// Remarks on cells: row (0 is the header), column, words.
    pub notes: Vec<(usize, usize, String)>,
    /// Columns with a list of what may stand in them: column, and where the list stands.
    pub lists: Vec<(usize, List)>,
    /// How many rows below the header the lists hold for.
    pub empty_rows: u32,
}

/// A list to choose from: a column of another table, from its second row on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The name of the sheet.
    pub sheet: String,
    /// The letters of the column.
    pub column: String,
    /// The first and the last row.
    pub rows: (usize, usize),
}

/// Writes tables as a workbook, a sheet each; the same tables give the same bytes.
///
/// # Errors
/// What the writer says, for example of a name that no sheet can bear.
pub fn workbook(tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::from_ymd(2020, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for table in tables {
        sheet(&mut book, table)?;
    }
    book.save_to_buffer()
}

fn sheet(book: &mut Workbook, table: &Table) -> Result<(), XlsxError> {
    let (bold, marked) =
        (Format::new().set_bold().set_background_color(0xE8_EE_F4), Format::new().set_background_color(0xFB_E3_E0));
    let text = Format::new().set_num_format("@");
    let sheet = book.add_worksheet().set_name(&table.name)?;
    sheet.set_freeze_panes(1, 0)?;
    for (at, name) in table.header.iter().enumerate() {
        let column = index(at)?;
        sheet.set_column_width(column, width(table, at))?;
        sheet.set_column_format(column, &text)?;
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (number, row) in table.rows.iter().enumerate() {
        let line = u32::try_from(number + 1).map_err(|_| XlsxError::RowColumnLimitError)?;
        for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let wrong = table.notes.iter().any(|(row, column, _)| (*row, *column) == (number + 1, at));
            sheet.write_string_with_format(line, index(at)?, cell, if wrong { &marked } else { &text })?;
        }
    }
    for (row, column, words) in &table.notes {
        let row = u32::try_from(*row).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.insert_note(row, index(*column)?, &Note::new(words.as_str()).set_author("Perron").set_width(300))?;
    }
    for (column, list) in &table.lists {
        let (first, last) = list.rows;
        let (sheet_name, letters) = (list.sheet.replace('\'', "''"), &list.column);
        let range = format!("='{sheet_name}'!${letters}${first}:${letters}${last}");
        let choose = DataValidation::new().allow_list_formula(Formula::new(range));
        sheet.add_data_validation(1, index(*column)?, table.empty_rows, index(*column)?, &choose)?;
    }
    Ok(())
}

fn index(at: usize) -> Result<u16, XlsxError> {
    u16::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}

/// Returns how many letters a column is wide: as its longest words, within reason.
fn width(table: &Table, at: usize) -> u16 {
    let cells = table.rows.iter().take(200).filter_map(|row| row.get(at));
    let longest = cells.chain(table.header.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    u16::try_from(longest.clamp(10, 60) + 2).unwrap_or(12)
}

/// Writes a table as a file of text; what a spreadsheet would run gets an apostrophe before it.
pub fn text(table: &Table) -> String {
    let row = |cells: &[String]| cells.iter().map(|cell| written(cell)).collect::<Vec<_>>().join(";") + "\r\n";
    let rows: String = table.rows.iter().map(|cells| row(cells)).collect();
    format!("\u{feff}{}{rows}", row(&table.header))
}

fn written(cell: &str) -> String {
    let run = cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@']) && cell.parse::<terms::Euro>().is_err();
    let cell = if run { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([';', '"', '\n', '\r', '\t', ',']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_written_as_text() {
        let cells = ["=1+1", "-12.00", "-x", "@SUM(A1)", "'=x", "a;b", "plain"].map(str::to_owned).to_vec();
        let table = Table { name: "x".to_owned(), header: cells.clone(), rows: vec![cells], ..Table::default() };
        assert!(text(&table).ends_with("'=1+1;-12.00;'-x;'@SUM(A1);''=x;\"a;b\";plain\r\n"));
        assert_eq!(workbook(std::slice::from_ref(&table)).unwrap(), workbook(&[table]).unwrap(), "the same bytes");
    }

    #[test]
    fn what_is_written_as_open_document_is_read_back() {
        let cells = ["=1+1", " a  b ", "one\ntwo", "a\tb", "<&>\"'", "", "-12.00"].map(str::to_owned).to_vec();
        let note = (1, 2, "Two lines.\nMend them.".to_owned());
        let list = List { sheet: "L'été".to_owned(), column: "A".to_owned(), rows: (2, 3) };
        let table = Table {
            name: "x".to_owned(),
            header: ["a", "b", "c", "d", "e", "f", "g"].map(str::to_owned).to_vec(),
            rows: vec![cells.clone()],
            notes: vec![note],
            lists: vec![(0, list)],
            empty_rows: 50,
        };
        let other = Table { name: "L'été".to_owned(), header: vec!["h".to_owned()], ..Table::default() };
        let tables = [table, other];
        let bytes = open_document(&tables).unwrap();
        assert_eq!(bytes, open_document(&tables).unwrap(), "the same bytes");
        let Ok(intake::Brought::Workbook(book)) = intake::Brought::read(&bytes) else { panic!("no workbook") };
        let row = book.sheets[0].rows.iter().find(|row| row.number == 2).unwrap();
        let read: Vec<String> = row.cells.iter().map(|cell| format!("{cell:?}")).collect();
        for words in cells.iter().filter(|words| !words.is_empty()) {
            assert!(read.iter().any(|cell| cell.contains(&format!("{words:?}"))), "{words:?} of {read:?}");
        }
    }
}
