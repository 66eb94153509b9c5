//! Tables as a workbook of OpenDocument, for those who work with LibreOffice: every cell a text, the
//! remarks and the lists beside them.
//!
//! Choice: 0053

use std::fmt::Write as _;
use std::io::{self, Cursor, Write as _};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{List, Table, width};

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";

const MANIFEST: &str = include_str!("../../templates/ods/manifest.xml");

/// The content up to the widths of the columns, with what a cell can look like.
const BEFORE: &str = include_str!("../../templates/ods/before.xml");

/// Writes tables as a workbook, a sheet each; the same tables give the same bytes.
///
/// # Errors
/// What the packing says.
pub fn open_document(tables: &[Table]) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().last_modified_time(DateTime::DEFAULT);
    // Who looks at the first bytes of the file sees what kind it is.
    archive.start_file("mimetype", plain.compression_method(CompressionMethod::Stored))?;
    archive.write_all(KIND.as_bytes())?;
    for (name, part) in [
        ("content.xml", content(tables)),
        ("settings.xml", settings(tables)),
        ("META-INF/manifest.xml", MANIFEST.into()),
    ] {
        archive.start_file(name, plain.compression_method(CompressionMethod::Deflated))?;
        archive.write_all(part.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn content(tables: &[Table]) -> String {
    let mut out = BEFORE.to_owned();
    for (number, table) in tables.iter().enumerate() {
        for at in 0..table.header.len() {
            let _ = write!(
                out,
                "<style:style style:name=\"{}\" style:family=\"table-column\"><style:table-column-properties \
                 style:column-width=\"{}pt\"/></style:style>",
                column(number, at),
                width(table, at) * 6
            );
        }
    }
    out.push_str("</office:automatic-styles><office:body><office:spreadsheet>");
    validations(tables, &mut out);
    tables.iter().enumerate().for_each(|(number, table)| sheet(number, table, &mut out));
    out.push_str("</office:spreadsheet></office:body></office:document-content>");
    out
}

fn column(table: usize, at: usize) -> String {
    format!("column-{table}-{at}")
}

/// Says which cells have a list to choose from.
fn validations(tables: &[Table], out: &mut String) {
    if tables.iter().all(|table| table.lists.is_empty()) {
        return;
    }
    out.push_str("<table:content-validations>");
    for (number, table) in tables.iter().enumerate() {
        for (at, list) in &table.lists {
            let base = format!("{}.A2", quoted(&table.name));
            let _ = write!(
                out,
                "<table:content-validation table:name=\"{}\" table:condition=\"{}\" table:allow-empty-cell=\"true\" \
                 table:base-cell-address=\"{}\"><table:error-message table:message-type=\"stop\" \
                 table:display=\"true\"/></table:content-validation>",
                validation(number, *at),
                escape(condition(list)),
                escape(base)
            );
        }
    }
    out.push_str("</table:content-validations>");
}

fn validation(table: usize, at: usize) -> String {
    format!("list-{table}-{at}")
}

fn condition(list: &List) -> String {
    let List { sheet, column, rows: (first, last) } = list;
    format!("of:cell-content-is-in-list([{}.${column}${first}:.${column}${last}])", quoted(sheet))
}

/// Returns the name of a sheet as a reference has it.
fn quoted(name: &str) -> String {
    format!("$'{}'", name.replace('\'', "''"))
}

fn sheet(number: usize, table: &Table, out: &mut String) {
    let _ = write!(out, "<table:table table:name=\"{}\">", escape(table.name.as_str()));
    for at in 0..table.header.len() {
        let _ = write!(out, "<table:table-column table:style-name=\"{}\"/>", column(number, at));
    }
    row(table, 0, &table.header, "title", out);
    for (at, cells) in table.rows.iter().enumerate() {
        row(table, at + 1, cells, "plain", out);
    }
    empty_rows(number, table, out);
    out.push_str("</table:table>");
}

fn row(table: &Table, number: usize, cells: &[String], style: &str, out: &mut String) {
    out.push_str("<table:table-row>");
    for (at, words) in cells.iter().enumerate() {
        let note = table.notes.iter().find(|(row, column, _)| (*row, *column) == (number, at));
        let style = if note.is_some() && number > 0 { "marked" } else { style };
        let kind = if words.is_empty() { "" } else { " office:value-type=\"string\"" };
        let _ = write!(out, "<table:table-cell table:style-name=\"{style}\"{kind}>");
        if let Some((_, _, note)) = note {
            let _ =
                write!(out, "<office:annotation><dc:creator>Perron</dc:creator>{}</office:annotation>", lines(note));
        }
        if !words.is_empty() {
            out.push_str(&lines(words));
        }
        out.push_str("</table:table-cell>");
    }
    out.push_str("</table:table-row>");
}

/// Leaves rows to fill in, where some of their cells have a list.
fn empty_rows(number: usize, table: &Table, out: &mut String) {
    if table.empty_rows == 0 {
        return;
    }
    let _ = write!(out, "<table:table-row table:number-rows-repeated=\"{}\">", table.empty_rows);
    for at in 0..table.header.len() {
        let listed = table.lists.iter().any(|(column, _)| *column == at);
        let list = if listed {
            format!(" table:content-validation-name=\"{}\"", validation(number, at))
        } else {
            String::new()
        };
        let _ = write!(out, "<table:table-cell table:style-name=\"plain\"{list}/>");
    }
    out.push_str("</table:table-row>");
}

/// Writes words as paragraphs, a line each; spaces that would fall together are counted.
fn lines(words: &str) -> String {
    let paragraphs = words.split('\n').map(|line| {
        let line = escape(line.trim_end_matches('\r')).replace('\t', "<text:tab/>");
        format!("<text:p>{}</text:p>", spaced(&line))
    });
    paragraphs.collect()
}

/// Keeps every space but the first of a run by an element of its own, and one that begins a line.
fn spaced(line: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for letter in line.chars() {
        if letter == ' ' && before == ' ' {
            out.push_str("<text:s/>");
        } else {
            out.push(letter);
        }
        before = letter;
    }
    out
}

/// Keeps the names of the columns in sight.
fn settings(tables: &[Table]) -> String {
    let views: String = tables
        .iter()
        .map(|table| {
            let frozen = [
                ("VerticalSplitMode", "short", "2"),
                ("VerticalSplitPosition", "int", "1"),
                ("PositionBottom", "int", "1"),
            ];
            let items: String = frozen.map(|(name, kind, value)| item(name, kind, value)).concat();
            format!(
                "<config:config-item-map-entry config:name=\"{}\">{items}</config:config-item-map-entry>",
                escape(table.name.as_str())
            )
        })
        .collect();
    let id = item("ViewId", "string", "view1");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" \
         xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.3\"><office:settings>\
         <config:config-item-set config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">\
         <config:config-item-map-entry>{id}<config:config-item-map-named config:name=\"Tables\">{views}\
         </config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>\
         </config:config-item-set></office:settings></office:document-settings>"
    )
}

fn item(name: &str, kind: &str, value: &str) -> String {
    format!("<config:config-item config:name=\"{name}\" config:type=\"{kind}\">{value}</config:config-item>")
}
