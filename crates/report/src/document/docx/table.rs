//! A table for word processors: titles that stand on every page, rows that stay whole, amounts at
//! the right.
//!
//! Choice: 0070

use std::io;

use super::{Xml, runs, value};
use crate::document::flow::{Column, Line, Row};

/// The width of a page between its margins, in twentieths of a point.
const PAGE: usize = 8_844;
/// What a sign of an amount or a title takes at most on average, and the room around a cell.
const SIGN: usize = 104;
const AROUND: usize = 150;
/// A table of at most so many rows stays on one page.
const SHORT: usize = 9;

/// Writes a table.
pub(super) fn write(xml: &mut Xml, columns: &[Column], rows: &[Row]) -> io::Result<()> {
    let widths = widths(columns, rows);
    let table = xml.create_element("w:tbl").write_inner_content(|xml| {
        properties(xml)?;
        xml.create_element("w:tblGrid").write_inner_content(|xml| {
            widths.iter().try_for_each(|width| {
                let width = width.to_string();
                xml.create_element("w:gridCol").with_attribute(("w:w", width.as_str())).write_empty().map(|_| ())
            })
        })?;
        let titles = columns.iter().map(|column| vec![Line::plain(column.title.as_str())]).collect();
        let titles = Standing { columns, widths: &widths, titles: true, kept: true }
            .row(xml, &Row { cells: titles, sum: false });
        titles?;
        rows.iter().enumerate().try_for_each(|(at, row)| {
            let kept = rows.len() <= SHORT && at + 1 < rows.len();
            Standing { columns, widths: &widths, titles: false, kept }.row(xml, row)
        })
    });
    table.map(|_| ())
}

/// Divides the page among columns: amounts and numbers get what the longest needs, words the rest.
fn widths(columns: &[Column], rows: &[Row]) -> Vec<usize> {
    let figures = columns.iter().filter(|column| column.figures).count();
    let numbered = columns.len() - figures > 1 && figures > 1;
    let is_narrow = |at, column: &Column| column.figures || numbered && at == 0;
    let longest = |at: usize, column: &Column| {
        let cells = rows.iter().filter_map(|row| row.cells.get(at)).flatten();
        cells.map(|line| line.words.chars().count()).chain([column.title.chars().count()]).max().unwrap_or(0)
    };
    let narrow = |(at, column)| is_narrow(at, column).then(|| longest(at, column) * SIGN + AROUND);
    let widths: Vec<Option<usize>> = columns.iter().enumerate().map(narrow).collect();
    let taken: usize = widths.iter().flatten().sum();
    let of_words = widths.iter().filter(|width| width.is_none()).count().max(1);
    let left = PAGE.saturating_sub(taken) / of_words;
    widths.into_iter().map(|width| width.unwrap_or(left)).collect()
}

fn properties(xml: &mut Xml) -> io::Result<()> {
    let properties = xml.create_element("w:tblPr").write_inner_content(|xml| {
        value(xml, "w:tblStyle", "Figures")?;
        xml.create_element("w:tblW").with_attributes([("w:w", "5000"), ("w:type", "pct")]).write_empty()?;
        xml.create_element("w:tblLayout").with_attribute(("w:type", "fixed")).write_empty()?;
        let look = [("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "1"), ("w:noVBand", "1")];
        xml.create_element("w:tblLook").with_attributes(look).write_empty().map(|_| ())
    });
    properties.map(|_| ())
}

/// Where a row stands.
struct Standing<'a> {
    columns: &'a [Column],
    widths: &'a [usize],
    /// It holds the titles of the columns.
    titles: bool,
    /// It stays on the page of the next one.
    kept: bool,
}

impl Standing<'_> {
    fn row(&self, xml: &mut Xml, row: &Row) -> io::Result<()> {
        let written = xml.create_element("w:tr").write_inner_content(|xml| {
            xml.create_element("w:trPr").write_inner_content(|xml| {
                xml.create_element("w:cantSplit").write_empty()?;
                if self.titles {
                    xml.create_element("w:tblHeader").write_empty()?;
                }
                Ok(())
            })?;
            let mut cells = row.cells.iter().zip(self.columns).zip(self.widths);
            cells.try_for_each(|((lines, column), width)| {
                self.cell(xml, lines, style(column, self.titles || row.sum), *width)
            })
        });
        written.map(|_| ())
    }

    fn cell(&self, xml: &mut Xml, lines: &[Line], style: &str, width: usize) -> io::Result<()> {
        let written = xml.create_element("w:tc").write_inner_content(|xml| {
            xml.create_element("w:tcPr").write_inner_content(|xml| {
                let width = [("w:w", width.to_string()), ("w:type", "dxa".to_owned())];
                let width = width.iter().map(|(name, value)| (*name, value.as_str()));
                xml.create_element("w:tcW").with_attributes(width).write_empty().map(|_| ())
            })?;
            let empty = [Line::plain("")];
            // A cell without a paragraph is no cell.
            let lines = if lines.is_empty() { &empty } else { lines };
            lines.iter().try_for_each(|line| self.paragraph(xml, line, style))
        });
        written.map(|_| ())
    }

    fn paragraph(&self, xml: &mut Xml, line: &Line, style: &str) -> io::Result<()> {
        let paragraph = xml.create_element("w:p").write_inner_content(|xml| {
            xml.create_element("w:pPr").write_inner_content(|xml| {
                value(xml, "w:pStyle", style)?;
                if self.kept {
                    xml.create_element("w:keepNext").write_empty()?;
                }
                Ok(())
            })?;
            runs(xml, line, "")
        });
        paragraph.map(|_| ())
    }
}

const fn style(column: &Column, strong: bool) -> &'static str {
    match (column.figures, strong) {
        (true, true) => "CellFigureStrong",
        (true, false) => "CellFigure",
        (false, true) => "CellStrong",
        (false, false) => "Cell",
    }
}
