//! Workbooks of Excel (`.xlsx`), as every program writes them.

use std::collections::HashMap;
use std::io::Read;

use terms::{CellValue, SheetRow, Workbook};

use super::format::Shown;
use super::serial::Epoch;
use super::{Building, MAX_TEXT};
use crate::Unreadable;
use crate::source::archive::Archive;
use crate::source::xml::{Event, Ns, Tag, Xml};

/// The last row and the last column that the format knows.
const LAST: (u32, u32) = (1_048_576, 16_384);

/// What a workbook says of itself.
#[derive(Debug, Default)]
pub(super) struct Book {
    folder: String,
    epoch: Epoch,
    /// Name, whether hidden, reference.
    sheets: Vec<(String, bool, String)>,
    /// The parts behind the references.
    parts: HashMap<String, String>,
    strings: Option<String>,
    styles: Option<String>,
}

/// Reads what stands in the workbook, or nothing where the archive is none.
pub(super) fn book(archive: &mut Archive<'_>) -> Result<Option<Book>, Unreadable> {
    let Some(part) = references(archive, "_rels/.rels")?.into_iter().find(|one| one.kind == "officeDocument") else {
        return Ok(None);
    };
    let path = inside("", &part.target);
    let Some(mut book) = sheets(archive, &path)? else { return Ok(None) };
    book.folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let name = path.rsplit('/').next().unwrap_or_default();
    for one in references(archive, &format!("{}/_rels/{name}.rels", book.folder))? {
        let target = inside(&book.folder, &one.target);
        match one.kind.as_str() {
            "sharedStrings" => book.strings = Some(target),
            "styles" => book.styles = Some(target),
            _ => drop(book.parts.insert(one.id, target)),
        }
    }
    Ok(Some(book))
}

/// Lists the sheets of the workbook that the part `path` describes.
fn sheets(archive: &mut Archive<'_>, path: &str) -> Result<Option<Book>, Unreadable> {
    let open = archive.part(path)?.ok_or(Unreadable::CorruptArchive)?;
    let mut book = Book::default();
    let mut xml = Xml::new(open);
    let mut named = false;
    loop {
        match xml.next()? {
            Event::Open(tag) if tag.is(Ns::Sheet, "workbook") => named = true,
            Event::Open(tag) if tag.is(Ns::Sheet, "workbookPr") && is_true(&tag, "date1904") => {
                book.epoch = Epoch::Of1904;
            }
            Event::Open(tag) if tag.is(Ns::Sheet, "sheet") => {
                let text = |ns, name| tag.attribute(ns, name).map(|value| value.into_owned()).unwrap_or_default();
                let hidden = matches!(text(Ns::Other, "state").as_str(), "hidden" | "veryHidden");
                book.sheets.push((text(Ns::Other, "name"), hidden, text(Ns::Reference, "id")));
            }
            Event::Open(_) | Event::Close | Event::Text(_) => {}
            Event::End => return Ok(named.then_some(book)),
        }
    }
}

/// A reference from a part to another.
struct Pointer {
    id: String,
    /// The last word of its kind.
    kind: String,
    target: String,
}

/// Lists the references of a part that stay inside of the archive.
fn references(archive: &mut Archive<'_>, name: &str) -> Result<Vec<Pointer>, Unreadable> {
    let mut found = Vec::new();
    let Some(part) = archive.part(name.trim_start_matches('/'))? else { return Ok(found) };
    let mut xml = Xml::new(part);
    loop {
        match xml.next()? {
            Event::Open(tag) if tag.is(Ns::Package, "Relationship") => {
                let text = |name| tag.attribute(Ns::Other, name).map(|value| value.into_owned()).unwrap_or_default();
                let kind = text("Type").rsplit('/').next().unwrap_or_default().to_owned();
                if text("TargetMode") != "External" {
                    found.push(Pointer { id: text("Id"), kind, target: text("Target") });
                }
            }
            Event::Open(_) | Event::Close | Event::Text(_) => {}
            Event::End => return Ok(found),
        }
    }
}

/// Returns the part that `target` points at from `folder`.
fn inside(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            other => steps.push(other),
        }
    }
    steps.join("/")
}

/// Reads all sheets of a workbook.
pub(super) fn workbook(archive: &mut Archive<'_>, book: &Book) -> Result<Workbook, Unreadable> {
    let mut building = Building::default();
    let names: Vec<String> = archive.names().iter().map(|name| name.to_ascii_lowercase()).collect();
    building.book.macros =
        names.iter().any(|name| name.ends_with("vbaproject.bin") || name.starts_with("xl/macrosheets/"));
    building.book.links = names.iter().any(|name| name.starts_with("xl/externallinks/"));
    for (name, hidden, _) in &book.sheets {
        building.sheet(name, *hidden);
    }
    if building.book.macros || building.is_full() {
        return Ok(building.book);
    }
    building.book.sheets.clear();
    let strings = match &book.strings {
        Some(part) => strings(archive, part)?,
        None => Vec::new(),
    };
    let formats = match &book.styles {
        Some(part) => formats(archive, part)?,
        None => Vec::new(),
    };
    for (name, hidden, reference) in &book.sheets {
        building.sheet(name, *hidden);
        let part = book.parts.get(reference).ok_or(Unreadable::CorruptArchive)?;
        let open = archive.part(part)?.ok_or(Unreadable::CorruptArchive)?;
        let shared = Shared { strings: &strings, formats: &formats, epoch: book.epoch };
        Reading { xml: Xml::new(open), shared, building: &mut building, at: At::default() }.sheet()?;
        if building.is_full() {
            break;
        }
    }
    Ok(building.book)
}

fn is_true(tag: &Tag<'_>, name: &str) -> bool {
    matches!(tag.attribute(Ns::Other, name).as_deref(), Some("1" | "true"))
}

/// Reads the texts that cells share.
fn strings(archive: &mut Archive<'_>, name: &str) -> Result<Vec<String>, Unreadable> {
    let Some(part) = archive.part(name)? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(part);
    let mut strings: Vec<String> = Vec::new();
    let mut path: Vec<Part> = Vec::new();
    loop {
        match xml.next()? {
            Event::Open(tag) => {
                let part = Part::of(&tag);
                if part == Part::Item {
                    strings.push(String::new());
                }
                path.push(part);
            }
            Event::Close => drop(path.pop()),
            Event::Text(text) => {
                let said = path.last() == Some(&Part::Words) && !path.contains(&Part::Sounds);
                if let Some(string) = strings.last_mut().filter(|string| said && string.len() <= MAX_TEXT) {
                    string.push_str(&text);
                }
            }
            Event::End => return Ok(strings),
        }
    }
}

/// Reads how cells show their numbers, by the number of their style.
fn formats(archive: &mut Archive<'_>, name: &str) -> Result<Vec<Shown>, Unreadable> {
    let Some(part) = archive.part(name)? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(part);
    let (mut own, mut styles, mut inside) = (HashMap::new(), Vec::new(), None);
    let mut depth = 0_usize;
    loop {
        match xml.next()? {
            Event::Open(tag) => {
                depth += 1;
                let number = || tag.attribute(Ns::Other, "numFmtId").and_then(|id| id.parse::<u32>().ok()).unwrap_or(0);
                if tag.is(Ns::Sheet, "numFmt") {
                    let code = tag.attribute(Ns::Other, "formatCode").unwrap_or_default();
                    own.insert(number(), Shown::of(&code));
                } else if tag.is(Ns::Sheet, "cellXfs") {
                    inside = Some(depth);
                } else if tag.is(Ns::Sheet, "xf") && inside.is_some_and(|outer| depth == outer + 1) {
                    styles.push(number());
                }
            }
            Event::Close => {
                inside = inside.filter(|outer| *outer != depth);
                depth = depth.saturating_sub(1);
            }
            Event::Text(_) => {}
            Event::End => break,
        }
    }
    let shown = |number: u32| own.get(&number).cloned().unwrap_or_else(|| Shown::built_in(number));
    Ok(styles.into_iter().map(shown).collect())
}

/// What the sheets of a workbook share.
struct Shared<'s> {
    strings: &'s [String],
    formats: &'s [Shown],
    epoch: Epoch,
}

/// The tags that mean something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Row,
    Cell,
    Value,
    Formula,
    /// A text that cells share.
    Item,
    /// The letters of a text.
    Words,
    /// How a text is spoken, beside it.
    Sounds,
    Other,
}

impl Part {
    fn of(tag: &Tag<'_>) -> Self {
        if tag.ns != Ns::Sheet {
            return Self::Other;
        }
        match tag.name() {
            "row" => Self::Row,
            "c" => Self::Cell,
            "v" => Self::Value,
            "f" => Self::Formula,
            "si" => Self::Item,
            "t" => Self::Words,
            "rPh" => Self::Sounds,
            _ => Self::Other,
        }
    }
}

/// The cell that is read.
#[derive(Debug, Default)]
struct At {
    row: SheetRow,
    last_row: u32,
    column: u32,
    kind: String,
    style: usize,
    text: String,
    /// The formula as far as it tells whether it leads elsewhere.
    formula: Option<String>,
    /// A cell stood outside of the rows.
    misplaced: bool,
}

/// A sheet while it is read.
struct Reading<'r, R: Read> {
    xml: Xml<R>,
    shared: Shared<'r>,
    building: &'r mut Building,
    at: At,
}

impl<R: Read> Reading<'_, R> {
    fn sheet(mut self) -> Result<(), Unreadable> {
        let mut path: Vec<Part> = Vec::new();
        let at = &mut self.at;
        loop {
            match self.xml.next()? {
                Event::Open(tag) => {
                    let part = match Part::of(&tag) {
                        // A cell outside of a row has no place.
                        Part::Cell if !path.contains(&Part::Row) => {
                            at.misplaced = true;
                            Part::Other
                        }
                        part => part,
                    };
                    match part {
                        Part::Row => at.begin_row(&tag)?,
                        Part::Cell => {
                            at.begin_cell(&tag)?;
                            self.building.count(1);
                        }
                        Part::Formula => at.formula = Some(String::new()),
                        Part::Other if tag.is(Ns::Sheet, "col") && is_true(&tag, "hidden") => {
                            hide_columns(self.building, &tag);
                        }
                        _ => {}
                    }
                    path.push(part);
                }
                Event::Text(text) => at.hear(&path, &text),
                Event::Close => match path.pop() {
                    Some(Part::Cell) => {
                        let formula = at.formula.take();
                        let elsewhere = |formula: &String| formula.contains('[') || formula.contains('|');
                        self.building.book.links |= formula.as_ref().is_some_and(elsewhere);
                        if let Some(value) = at.value(&self.shared, formula.is_some())? {
                            self.building.cell(&mut at.row, at.column, value, formula.is_some())?;
                        }
                    }
                    Some(Part::Row) => self.building.row(std::mem::take(&mut at.row)),
                    _ => {}
                },
                Event::End if at.misplaced => return Err(Unreadable::CorruptArchive),
                Event::End => return Ok(()),
            }
            if self.building.is_full() {
                return Ok(());
            }
        }
    }
}

/// Counts the hidden columns that a tag stands for, as far as columns are read.
fn hide_columns(building: &mut Building, tag: &Tag<'_>) {
    let number = |name| tag.attribute(Ns::Other, name).and_then(|value| value.parse::<u32>().ok());
    if let (Some(from), Some(to), Some(sheet)) = (number("min"), number("max"), building.book.sheets.last_mut()) {
        sheet.hidden_columns += (to.min(super::MAX_COLUMNS) + 1).saturating_sub(from.max(1));
    }
}

impl At {
    fn begin_row(&mut self, tag: &Tag<'_>) -> Result<(), Unreadable> {
        let stated = tag.attribute(Ns::Other, "r").map(|number| number.parse::<u32>());
        let number = stated.unwrap_or(Ok(self.last_row + 1)).map_err(|_| Unreadable::CorruptArchive)?;
        if number <= self.last_row || number > LAST.0 {
            return Err(Unreadable::CorruptArchive);
        }
        (self.last_row, self.column) = (number, 0);
        self.row = SheetRow { number, hidden: is_true(tag, "hidden"), cells: Vec::new() };
        Ok(())
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) -> Result<(), Unreadable> {
        let before = self.column;
        self.column = match tag.attribute(Ns::Other, "r") {
            Some(name) => column(&name, self.row.number).ok_or(Unreadable::CorruptArchive)?,
            None => before + 1,
        };
        // Of two cells in one place only one would be seen.
        if self.column <= before || self.column > LAST.1 {
            return Err(Unreadable::CorruptArchive);
        }
        self.kind.clear();
        self.kind.push_str(&tag.attribute(Ns::Other, "t").unwrap_or_default());
        let style = tag.attribute(Ns::Other, "s").and_then(|style| style.parse().ok());
        self.style = style.unwrap_or(0);
        self.text.clear();
        self.formula = None;
        Ok(())
    }

    /// Takes the characters that stand in the value, the formula, or the text of a cell.
    fn hear(&mut self, path: &[Part], text: &str) {
        const ENOUGH: usize = 1_000;
        let shown = match path.last() {
            Some(Part::Value) => true,
            Some(Part::Words) => path.contains(&Part::Cell) && !path.contains(&Part::Sounds),
            _ => false,
        };
        match path.last() {
            _ if shown && self.text.len() <= MAX_TEXT => self.text.push_str(text),
            Some(Part::Formula) => {
                if let Some(formula) = self.formula.as_mut().filter(|formula| formula.len() < ENOUGH) {
                    formula.push_str(text);
                }
            }
            _ => {}
        }
    }

    fn value(&self, shared: &Shared<'_>, formula: bool) -> Result<Option<CellValue>, Unreadable> {
        let text = self.text.as_str();
        Ok(match self.kind.as_str() {
            "s" => {
                let index: usize = text.trim().parse().map_err(|_| Unreadable::CorruptArchive)?;
                let string = shared.strings.get(index).ok_or(Unreadable::CorruptArchive)?;
                Some(string.as_str())
                    .filter(|text| !text.trim().is_empty())
                    .map(|text| CellValue::Text(unescaped(text)))
            }
            // A formula whose value was never stored shows nothing that could be taken for it.
            _ if text.trim().is_empty() => formula.then(|| CellValue::Mistake("=".to_owned())),
            "b" => Some(CellValue::Truth(text.trim() == "1")),
            "e" => Some(CellValue::Mistake(text.to_owned())),
            "str" | "inlineStr" => Some(CellValue::Text(unescaped(text))),
            "d" => Some(
                text.get(..10)
                    .and_then(|day| day.parse().ok())
                    .map_or_else(|| CellValue::Text(text.to_owned()), CellValue::Day),
            ),
            _ => Some(number(text.trim(), shared.formats.get(self.style), shared.epoch)),
        })
    }
}

/// Returns what a number is, by how it is shown.
fn number(digits: &str, shown: Option<&Shown>, epoch: Epoch) -> CellValue {
    let digits: String = digits.chars().take(100).collect();
    match shown {
        Some(Shown::Day) => epoch.day(&digits).map_or(CellValue::Number(digits), CellValue::Day),
        Some(Shown::Percent) => CellValue::Percent(digits),
        Some(Shown::Foreign(symbol)) => CellValue::Text(format!("{digits} {symbol}")),
        Some(Shown::Plain) | None => CellValue::Number(digits),
    }
}

/// Returns the column of a cell named like `AB12`, which must lie in `row`.
fn column(name: &str, row: u32) -> Option<u32> {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, digits) = name.split_at(letters);
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit());
    let fits = matches!(letters.len(), 1..=3) && plain && digits.parse() == Ok(row);
    let number = letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    (fits && number <= LAST.1).then_some(number)
}

/// Reads the characters that XML cannot hold, written as `_x000D_`.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 7).filter(|code| code.ends_with('_'));
        let letter = code.and_then(|code| u32::from_str_radix(&code[..4], 16).ok()).and_then(char::from_u32);
        out.push_str(&rest[..at]);
        match letter {
            Some(letter) => {
                out.push(letter);
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_by_letters_and_their_row() {
        assert_eq!(column("A1", 1), Some(1));
        assert_eq!(column("XFD12", 12), Some(16_384));
        for (name, row) in [("A2", 1), ("ZZZZ9", 9), ("XFE1", 1), ("1", 1), ("a1", 1), ("A", 1), ("A+1", 1)] {
            assert_eq!(column(name, row), None, "{name}");
        }
    }

    #[test]
    fn escaped_characters_are_read() {
        assert_eq!(unescaped("a_x000D_b _x_ _xZZZZ_"), "a\rb _x_ _xZZZZ_");
    }

    #[test]
    fn parts_are_found_from_their_folder() {
        assert_eq!(inside("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(inside("xl", "/xl/a.xml"), "xl/a.xml");
        assert_eq!(inside("xl/x", "../a.xml"), "xl/a.xml");
    }
}
