//! Workbooks of OpenDocument (`.ods`), as LibreOffice writes them.

use std::collections::HashSet;
use std::io::Read;

use terms::{CellValue, SheetRow, Workbook};

use super::{Building, MAX_TEXT};
use crate::Unreadable;
use crate::source::archive::Archive;
use crate::source::odt::{is_locked, stated_kind};
use crate::source::xml::{Event, Ns, Tag, Xml};

/// Tells whether the archive says that it is an OpenDocument workbook.
pub(super) fn is_ours(archive: &mut Archive<'_>) -> Result<bool, Unreadable> {
    let kind = stated_kind(archive)?;
    Ok(kind.is_some_and(|kind| kind.starts_with("application/vnd.oasis.opendocument.spreadsheet")))
}

/// Reads a workbook.
pub(super) fn workbook(archive: &mut Archive<'_>) -> Result<Workbook, Unreadable> {
    if is_locked(archive)? {
        return Err(Unreadable::Locked);
    }
    let mut building = Building::default();
    let program = |name: &String| name.starts_with("Basic/") || name.starts_with("Scripts/");
    building.book.macros = archive.names().iter().any(program);
    if building.book.macros {
        return Ok(building.book);
    }
    let part = archive.part("content.xml")?.ok_or(Unreadable::CorruptArchive)?;
    let reading = Reading { building: &mut building, hidden: HashSet::new(), at: At::default(), path: Vec::new() };
    reading.content(Xml::new(part))?;
    Ok(building.book)
}

/// The tags that mean something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Style,
    Table,
    Row,
    Cell,
    Paragraph,
    /// A remark on a cell, or its drawing: its words are not those of the cell.
    Beside,
    Other,
}

impl Part {
    fn of(tag: &Tag<'_>) -> Self {
        match (tag.ns, tag.name()) {
            (Ns::Style, "style") => Self::Style,
            (Ns::Table, "table") => Self::Table,
            (Ns::Table, "table-row") => Self::Row,
            (Ns::Table, "table-cell" | "covered-table-cell") => Self::Cell,
            (Ns::Text, "p" | "h") => Self::Paragraph,
            (Ns::Office, "annotation") | (Ns::Table, "shapes" | "tracked-changes") | (Ns::Draw, _) => Self::Beside,
            _ => Self::Other,
        }
    }
}

/// The row and the cell that are read.
#[derive(Debug, Default)]
struct At {
    style: String,
    row: SheetRow,
    /// The rows that stand before the next one, written out or not.
    rows: u32,
    /// How often the row stands there.
    repeated: u32,
    /// The columns that stand before the next cell.
    columns: u32,
    /// How often the cell stands there.
    times: u32,
    value: Option<CellValue>,
    formula: bool,
    text: String,
    paragraphs: u32,
}

/// The content while it is read.
struct Reading<'b> {
    building: &'b mut Building,
    /// The styles of tables that nobody sees.
    hidden: HashSet<String>,
    at: At,
    path: Vec<Part>,
}

impl Reading<'_> {
    fn content<R: Read>(mut self, mut xml: Xml<R>) -> Result<(), Unreadable> {
        loop {
            match xml.next()? {
                Event::Open(tag) => {
                    let part = Part::of(&tag);
                    if !self.is_beside() {
                        self.open(part, &tag);
                    }
                    self.path.push(part);
                }
                Event::Text(text) => {
                    let heard = self.path.contains(&Part::Paragraph) && self.path.contains(&Part::Cell);
                    if heard && !self.is_beside() && self.at.text.len() <= MAX_TEXT {
                        self.at.text.push_str(&text);
                    }
                }
                Event::Close => {
                    let part = self.path.pop();
                    if !self.is_beside() {
                        self.close(part)?;
                    }
                }
                Event::End => return Ok(()),
            }
            if self.building.is_full() {
                return Ok(());
            }
        }
    }

    fn is_beside(&self) -> bool {
        self.path.contains(&Part::Beside)
    }

    fn open(&mut self, part: Part, tag: &Tag<'_>) {
        let at = &mut self.at;
        match part {
            Part::Style => at.style = text(tag, Ns::Style, "name"),
            Part::Table if self.path.contains(&Part::Table) => {}
            Part::Table => {
                let name = text(tag, Ns::Table, "name");
                let hidden = self.hidden.contains(&text(tag, Ns::Table, "style-name"));
                self.building.sheet(&name, hidden);
                at.rows = 0;
            }
            Part::Row => {
                at.repeated = times(tag, "number-rows-repeated");
                let hidden = matches!(text(tag, Ns::Table, "visibility").as_str(), "collapse" | "filter");
                at.row = SheetRow { number: at.rows.saturating_add(1), hidden, cells: Vec::new() };
                at.columns = 0;
            }
            Part::Cell => {
                at.times = times(tag, "number-columns-repeated");
                let formula = text(tag, Ns::Table, "formula");
                self.building.book.links |= formula.contains("'file:") || formula.contains("DDE(");
                at.formula = !formula.is_empty();
                at.value = value(tag);
                at.text.clear();
                at.paragraphs = 0;
            }
            Part::Paragraph => {
                if at.paragraphs > 0 {
                    at.text.push('\n');
                }
                at.paragraphs += 1;
            }
            Part::Beside => {}
            Part::Other => self.open_other(tag),
        }
    }

    fn open_other(&mut self, tag: &Tag<'_>) {
        let at = &mut self.at;
        let within = self.path.contains(&Part::Cell);
        match (tag.ns, tag.name()) {
            (Ns::Style, "table-properties") if text(tag, Ns::Table, "display") == "false" => {
                self.hidden.insert(at.style.clone());
            }
            (Ns::Table, "table-source") => self.building.book.links = true,
            (Ns::Table, "table-column") if text(tag, Ns::Table, "visibility") == "collapse" => {
                if let Some(sheet) = self.building.book.sheets.last_mut() {
                    sheet.hidden_columns += times(tag, "number-columns-repeated").min(super::MAX_COLUMNS);
                }
            }
            (Ns::Text, "s") if within => {
                let blanks = tag.attribute(Ns::Text, "c").and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                at.text.push_str(&" ".repeat(blanks.min(MAX_TEXT)));
            }
            (Ns::Text, "tab") if within => at.text.push('\t'),
            (Ns::Text, "line-break") if within => at.text.push('\n'),
            _ => {}
        }
    }

    fn close(&mut self, part: Option<Part>) -> Result<(), Unreadable> {
        match part {
            Some(Part::Cell) => self.end_cell(),
            Some(Part::Row) => {
                self.end_row();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn end_cell(&mut self) -> Result<(), Unreadable> {
        let at = &mut self.at;
        let first = at.columns + 1;
        at.columns = at.columns.saturating_add(at.times);
        let Some(value) = at.shown() else {
            self.building.count(1);
            return Ok(());
        };
        self.building.count(at.times);
        for column in first..=at.columns {
            if self.building.is_full() {
                break;
            }
            self.building.cell(&mut at.row, column, value.clone(), at.formula)?;
        }
        Ok(())
    }

    fn end_row(&mut self) {
        let at = &mut self.at;
        let row = std::mem::take(&mut at.row);
        at.rows = at.rows.saturating_add(at.repeated);
        if row.cells.is_empty() {
            return;
        }
        for more in 0..at.repeated {
            if self.building.is_full() {
                break;
            }
            if more > 0 {
                self.building.count(u32::try_from(row.cells.len()).unwrap_or(u32::MAX));
            }
            self.building.row(SheetRow { number: row.number + more, ..row.clone() });
        }
    }
}

impl At {
    /// Returns what the cell shows.
    fn shown(&mut self) -> Option<CellValue> {
        let text = std::mem::take(&mut self.text);
        let mistaken = self.formula && (text.starts_with('#') || text.starts_with("Err:"));
        match self.value.take() {
            _ if mistaken => Some(CellValue::Mistake(text)),
            Some(CellValue::Text(stated)) if !stated.is_empty() => Some(CellValue::Text(stated)),
            Some(CellValue::Text(_)) | None if text.trim().is_empty() => {
                self.formula.then(|| CellValue::Mistake("=".to_owned()))
            }
            Some(CellValue::Text(_)) | None => Some(CellValue::Text(text)),
            other => other,
        }
    }
}

/// Returns the value that a cell states; words stand in its paragraphs.
fn value(tag: &Tag<'_>) -> Option<CellValue> {
    let number = || text(tag, Ns::Office, "value");
    match text(tag, Ns::Office, "value-type").as_str() {
        "float" => Some(CellValue::Number(number())),
        "percentage" => Some(CellValue::Percent(number())),
        "currency" => match text(tag, Ns::Office, "currency").as_str() {
            "" | "EUR" => Some(CellValue::Number(number())),
            other => Some(CellValue::Text(format!("{} {}", number(), other.chars().take(8).collect::<String>()))),
        },
        "date" => {
            let day = text(tag, Ns::Office, "date-value");
            let read = day.get(..10).and_then(|day| day.parse().ok());
            Some(read.map_or(CellValue::Text(day), CellValue::Day))
        }
        "boolean" => Some(CellValue::Truth(text(tag, Ns::Office, "boolean-value") == "true")),
        "string" => Some(CellValue::Text(text(tag, Ns::Office, "string-value"))),
        _ => None,
    }
}

fn text(tag: &Tag<'_>, ns: Ns, name: &str) -> String {
    tag.attribute(ns, name).map(|value| value.chars().take(MAX_TEXT).collect()).unwrap_or_default()
}

fn times(tag: &Tag<'_>, name: &str) -> u32 {
    tag.attribute(Ns::Table, name).and_then(|times| times.parse().ok()).unwrap_or(1).max(1)
}
