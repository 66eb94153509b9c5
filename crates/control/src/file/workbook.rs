//! A sheet of a workbook as an expense file: the same columns, cells and findings as a file of text.
//!
//! What only a workbook has is told here: formulas, of which the stored value counts; numbers that a
//! float has pushed a hair off their cent; hidden rows and sheets; the choice among several sheets.
//!
//! Choice: 0051

use terms::{Beyond, CellValue, Finding, Severity, Sheet, SheetRow, Workbook};

use super::cells::{Fault, cut, is_amount};
use super::columns::{Column, Columns};
use super::{DrawnOn, Limits, Reader, Reading, Unreadable};
use crate::codes::*;

/// Among how many rows the one with the names of the columns is looked for.
const HEADER_WITHIN: usize = 20;
/// How many names of columns make a row a header.
const HEADER_NAMES: usize = 3;

/// Reads the sheet `named` of a workbook, or the only one that holds expenses.
///
/// # Errors
/// C-147 when the workbook holds programs, C-148, C-149 or C-104 when it is larger than what is read,
/// C-140 when several sheets hold lines and none is named, C-141 when none bears the name, and those
/// of [`super::read_file`].
///
/// Law: ar-2019-07-03 art. 9; am-2019-12-05 art. 40
pub fn read_workbook(workbook: &Workbook, named: Option<&str>, drawn_on: &DrawnOn<'_>) -> Result<Reading, Unreadable> {
    check(workbook)?;
    let sheet = chosen(workbook, named)?;
    let limits = Limits::PUBLISHED;
    let (columns, rows) = opened(sheet, limits)?;
    let mut reader = Reader::new(columns, limits, drawn_on, Some(sheet.name.clone()));
    let beside = [hidden_rows(sheet, rows), hidden_sheets(workbook, sheet), links(workbook)];
    reader.reading.findings.extend(beside.into_iter().flatten());
    for row in rows {
        let (cells, remarks) = Gathering { columns: &reader.columns }.row(row);
        if !cells.iter().all(String::is_empty) {
            reader.take(row.number, &cells, remarks)?;
        }
    }
    reader.ended()
}

fn check(workbook: &Workbook) -> Result<(), Unreadable> {
    if workbook.macros {
        return Err(Unreadable(Finding::error(C_147)));
    }
    let many = |what: &'static str, most: u32| Finding::error(C_148).with("what", what).with("most", most);
    Err(Unreadable(match &workbook.beyond {
        None => return Ok(()),
        Some(Beyond::Sheets { most }) => many("sheets", *most),
        Some(Beyond::Cells { most }) => many("cells", *most),
        Some(Beyond::Rows { sheet, most }) => many("rows", *most).with("sheet", cut(sheet, 60)),
        Some(Beyond::Columns { sheet, cell, most }) => {
            Finding::error(C_149).with("cell", format!("{}!{cell}", cut(sheet, 60))).with("most", *most)
        }
    }))
}

/// Returns the sheet that is meant; where several hold lines, nobody guesses.
fn chosen<'w>(workbook: &'w Workbook, named: Option<&str>) -> Result<&'w Sheet, Unreadable> {
    if let Some(name) = named {
        let found = workbook.sheets.iter().find(|sheet| sheet.name == name);
        let missing =
            || Finding::error(C_141).with("sheet", cut(name, 60)).with("sheets", listed(workbook.sheets.iter()));
        return found.ok_or_else(|| Unreadable(missing()));
    }
    let first = || workbook.sheets.iter().find(|sheet| !sheet.rows.is_empty());
    match several(workbook) {
        Ok(Some(one)) => Ok(one),
        Ok(None) => first().ok_or_else(|| Unreadable::new(C_107)),
        Err(several) => Err(Unreadable(Finding::error(C_140).with("sheets", listed(several.into_iter())))),
    }
}

/// Returns the sheets among which a person has to choose, in the order of the workbook; none where one
/// stands out, or where none holds lines.
///
/// Choice: 0051
pub fn sheets_to_choose(workbook: &Workbook) -> Vec<&str> {
    match several(workbook) {
        Ok(_) => Vec::new(),
        Err(several) => several.into_iter().map(|sheet| sheet.name.as_str()).collect(),
    }
}

/// Returns the one sheet that holds lines, where one does; the several, where one has to be named.
fn several(workbook: &Workbook) -> Result<Option<&Sheet>, Vec<&Sheet>> {
    let with_lines: Vec<&Sheet> = workbook.sheets.iter().filter(|sheet| holds_lines(sheet)).collect();
    let shown: Vec<&Sheet> = with_lines.iter().copied().filter(|sheet| !sheet.hidden).collect();
    match (shown.as_slice(), with_lines.as_slice()) {
        ([one], _) => Ok(Some(one)),
        ([], []) => Ok(None),
        ([], _) => Err(with_lines),
        _ => Err(shown),
    }
}

fn listed<'s>(sheets: impl Iterator<Item = &'s Sheet>) -> String {
    cut(&sheets.map(|sheet| format!("“{}”", sheet.name)).collect::<Vec<_>>().join(", "), 500)
}

fn holds_lines(sheet: &Sheet) -> bool {
    header(sheet).is_some_and(|at| sheet.rows.len() > at + 1)
}

/// Returns where the row with the names of the columns stands: the first of those with most of them.
fn header(sheet: &Sheet) -> Option<usize> {
    let known = |row: &SheetRow| row.cells.iter().filter(|cell| Column::named(&words(&cell.value)).is_some()).count();
    let counted = sheet.rows.iter().take(HEADER_WITHIN).map(known).enumerate();
    let best = counted.rev().max_by_key(|&(_, known)| known);
    best.filter(|&(_, known)| known >= HEADER_NAMES).map(|(at, _)| at)
}

fn opened(sheet: &Sheet, limits: Limits) -> Result<(Columns, &[SheetRow]), Unreadable> {
    let at = header(sheet).unwrap_or(0);
    let row = sheet.rows.get(at).ok_or_else(|| Unreadable::new(C_107))?;
    let mut names = Vec::new();
    for cell in &row.cells {
        names.resize(index(cell.column).max(names.len()), String::new());
        names.push(words(&cell.value));
    }
    let columns = Columns::of(row.number, names, limits);
    columns.check(limits)?;
    Ok((columns, sheet.rows.get(at + 1..).unwrap_or_default()))
}

fn index(column: u32) -> usize {
    usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX)
}

fn hidden_rows(sheet: &Sheet, rows: &[SheetRow]) -> Option<Finding> {
    let hidden: Vec<u32> = rows.iter().filter(|row| row.hidden).map(|row| row.number).collect();
    let first = hidden.iter().take(12).map(u32::to_string).collect::<Vec<_>>().join(", ");
    let found = Finding::warning(C_144).with("rows", hidden.len()).with("columns", sheet.hidden_columns);
    let any = !hidden.is_empty() || sheet.hidden_columns > 0;
    any.then(|| found.with("sheet", cut(&sheet.name, 60)).with("first", first))
}

fn hidden_sheets(workbook: &Workbook, read: &Sheet) -> Option<Finding> {
    let aside = workbook.sheets.iter().filter(|sheet| sheet.hidden && !std::ptr::eq(*sheet, read));
    let aside: Vec<&Sheet> = aside.filter(|sheet| holds_lines(sheet)).collect();
    let found = Finding::warning(C_145).with("count", aside.len());
    (!aside.is_empty()).then(|| found.with("sheets", listed(aside.iter().copied())))
}

fn links(workbook: &Workbook) -> Option<Finding> {
    workbook.links.then(|| Finding::warning(C_146))
}

/// Gathers the cells of a row under the columns of the sheet.
struct Gathering<'a> {
    columns: &'a Columns,
}

impl Gathering<'_> {
    fn row(&self, row: &SheetRow) -> (Vec<String>, Vec<Fault>) {
        let mut cells = vec![String::new(); self.columns.width()];
        let mut remarks = Vec::new();
        for cell in &row.cells {
            let at = index(cell.column);
            let (text, fault) = self.cell(self.columns.column(at), &cell.value);
            if text.is_empty() {
                continue;
            }
            if at >= cells.len() {
                cells.resize(at, String::new());
                cells.push(text);
                continue;
            }
            cells[at] = text;
            let Some(column) = self.columns.column(at) else { continue };
            remarks.extend(fault);
            remarks.extend(cell.formula.then(|| Fault::of(C_142, Severity::Warning, column)));
        }
        (cells, remarks)
    }

    /// Returns what a cell says under `column`, and what there is to say about it.
    fn cell(&self, column: Option<Column>, value: &CellValue) -> (String, Option<Fault>) {
        let Some(known) = column else { return (words(value), None) };
        let error = |code, text: &str| Some(Fault::of(code, Severity::Error, known).with("text", cut(text, 60)));
        match value {
            CellValue::Number(digits) if is_amount(column) => match cents(digits) {
                Some(Cents { exact: true, text }) => (text, None),
                Some(Cents { exact: false, text }) => {
                    let fault = Fault::of(C_143, Severity::Note, known).with("stored", cut(digits, 60));
                    (text.clone(), Some(fault.with("text", text)))
                }
                None => (words(value), error(C_118, &words(value)).filter(|_| Decimal::read(digits).is_some())),
            },
            CellValue::Percent(_) if is_amount(column) => (words(value), error(C_116, &words(value))),
            CellValue::Mistake(shown) => (words(value), error(C_127, shown)),
            _ => (words(value), None),
        }
    }
}

/// Returns what a cell shows, as a file of text would write it.
fn words(value: &CellValue) -> String {
    match value {
        CellValue::Text(text) => text.replace(['\r', '\n'], " ").trim().to_owned(),
        CellValue::Number(digits) => Decimal::read(digits).map_or_else(|| digits.clone(), Decimal::plain),
        CellValue::Percent(digits) => {
            let hundredfold = |decimal: Decimal| Decimal { scale: decimal.scale - 2, ..decimal };
            let shown = Decimal::read(digits).map(hundredfold).map(Decimal::plain);
            format!("{} %", shown.unwrap_or_else(|| digits.clone()))
        }
        CellValue::Day(day) => day.to_string(),
        CellValue::Truth(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        CellValue::Mistake(shown) => shown.clone(),
    }
}

/// A number as its digits and where the point stands; no float is made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Decimal {
    digits: i128,
    /// How many of the digits stand after the point; negative for zeros before it.
    scale: i32,
}

impl Decimal {
    /// Reads `1250.4`, `-3`, `1.2504E3`, `1e-7`; at most thirty digits.
    fn read(text: &str) -> Option<Self> {
        let (mantissa, exponent) = text.split_once(['E', 'e']).unwrap_or((text, "0"));
        let exponent: i32 = exponent.parse().ok().filter(|power: &i32| power.abs() <= 40)?;
        let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let unsigned = whole.trim_start_matches(['-', '+']);
        let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let sound = figures(unsigned) && figures(decimals) && whole.len() - unsigned.len() <= 1;
        if !sound || unsigned.len() + decimals.len() == 0 || unsigned.len() + decimals.len() > 30 {
            return None;
        }
        let digits: i128 = format!("{unsigned}{decimals}").parse().ok()?;
        let scale = i32::try_from(decimals.len()).ok()? - exponent;
        Some(Self { digits: if whole.starts_with('-') { -digits } else { digits }, scale }.trimmed())
    }

    /// Drops zeros after the point.
    fn trimmed(mut self) -> Self {
        while self.scale > 0 && self.digits % 10 == 0 {
            (self.digits, self.scale) = (self.digits / 10, self.scale - 1);
        }
        self
    }

    fn plain(self) -> String {
        let Self { digits, scale } = self.trimmed();
        let sign = if digits < 0 { "-" } else { "" };
        let figures = digits.unsigned_abs().to_string();
        match usize::try_from(scale) {
            Ok(0) => format!("{sign}{figures}"),
            Ok(decimals) => {
                let padded = format!("{figures:0>width$}", width = decimals + 1);
                let (whole, after) = padded.split_at(padded.len() - decimals);
                format!("{sign}{whole}.{after}")
            }
            Err(_) if digits == 0 => "0".to_owned(),
            Err(_) => format!("{sign}{figures}{}", "0".repeat(usize::try_from(-scale).unwrap_or(0))),
        }
    }
}

/// An amount to the cent.
struct Cents {
    /// Whether the number is that cent, and not only a hair from it.
    exact: bool,
    text: String,
}

/// Returns the cent that a number is, or is within a millionth of a euro of.
///
/// Choice: 0051
fn cents(digits: &str) -> Option<Cents> {
    let number = Decimal::read(digits)?;
    if number.scale <= 2 {
        let cents = Decimal { digits: number.digits, scale: number.scale };
        return Some(Cents { exact: true, text: two_decimals(cents) });
    }
    let unit = 10_i128.checked_pow(u32::try_from(number.scale - 2).ok()?)?;
    let whole = (number.digits + number.digits.signum() * unit / 2) / unit;
    let off = (number.digits - whole * unit).unsigned_abs();
    let near = off.checked_mul(10_000)? <= unit.unsigned_abs();
    near.then(|| Cents { exact: false, text: two_decimals(Decimal { digits: whole, scale: 2 }) })
}

/// Writes an amount with both its decimals, so that it can be read in one way only.
fn two_decimals(amount: Decimal) -> String {
    let plain = amount.plain();
    match plain.split_once('.') {
        Some((_, decimals)) => format!("{plain}{}", "0".repeat(2_usize.saturating_sub(decimals.len()))),
        None => format!("{plain}.00"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(digits: &str) -> Option<(String, bool)> {
        cents(digits).map(|cents| (cents.text, cents.exact))
    }

    #[test]
    fn a_float_becomes_the_cent_it_is_a_hair_from_and_no_other() {
        for (digits, text, exact) in [
            ("1250.4", "1250.40", true),
            ("1.2504E3", "1250.40", true),
            ("3E5", "300000.00", true),
            ("-0.5", "-0.50", true),
            ("0", "0.00", true),
            ("0.30000000000000004", "0.30", false),
            ("-1250.3999999999999", "-1250.40", false),
            ("1234.560001", "1234.56", false),
        ] {
            assert_eq!(told(digits), Some((text.to_owned(), exact)), "{digits}");
        }
        for digits in ["1234.565", "1234.5600011", "x", "", "1e99", "1-2", "--1", "1.2.3"] {
            assert_eq!(told(digits), None, "{digits}");
        }
    }

    #[test]
    fn numbers_are_told_in_plain_figures() {
        for (digits, plain) in [("44197", "44197"), ("2E3", "2000"), ("1.50", "1.5"), ("1E-3", "0.001"), ("-0.0", "0")]
        {
            assert_eq!(words(&CellValue::Number(digits.to_owned())), plain, "{digits}");
        }
        assert_eq!(words(&CellValue::Percent("0.21".to_owned())), "21 %");
    }
}
