//! PDF with a text layer by a writer of our own: one font of even width, lines placed one by one,
//! the cells of a table side by side, a running head and a number on every page.

use crate::document::{Block, Cell, Document, Line, Table};
use crate::random::Dice;
use crate::write::encoding::windows_1252;

/// Characters of a line, lines of a page, points of a character and of a line.
const WIDE: usize = 104;
const HIGH: usize = 62;
const CHARACTER: f64 = 4.8;
const LEADING: f64 = 12.0;

/// Writes a document.
pub(crate) fn write(document: &Document, dice: &mut Dice) -> Vec<u8> {
    let borders = [Borders::Lines, Borders::Lines, Borders::Space, Borders::None][dice.below(4)];
    let mut setter = Setter { pages: vec![Page::default()], borders };
    let mut before_item = false;
    for block in &document.blocks {
        let item = matches!(block, Block::Item(..));
        if !(item && before_item) {
            setter.feed(1);
        }
        setter.block(block);
        before_item = item;
    }
    file(&setter.pages, &document.running_head)
}

/// A stretch of text at a line and a column of a page.
struct Set {
    line: usize,
    column: usize,
    text: String,
    struck: bool,
}

/// A part of a row on one page: its first line, the one after its last, its columns and their width.
struct Framed {
    from: usize,
    to: usize,
    columns: usize,
    width: usize,
}

#[derive(Default)]
struct Page {
    sets: Vec<Set>,
    framed: Vec<Framed>,
}

/// What stands between the rows of tables.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Borders {
    /// Lines around every cell.
    Lines,
    /// An empty line.
    Space,
    /// Nothing; one row that holds everything has lines then too, or it would be a riddle.
    None,
}

struct Setter {
    pages: Vec<Page>,
    borders: Borders,
}

impl Setter {
    /// Returns the first free line of the last page; the head takes the first two.
    fn free(&self) -> usize {
        self.pages.last().and_then(|page| page.sets.iter().map(|set| set.line + 1).max()).unwrap_or(2)
    }

    /// Leaves lines free, or begins a page.
    fn feed(&mut self, lines: usize) {
        let free = self.free();
        if free > 2 && free + lines < HIGH {
            self.put(free + lines - 1, 0, String::new(), false);
        }
    }

    fn put(&mut self, line: usize, column: usize, mut text: String, struck: bool) {
        // A hyphen where a word may be parted is drawn only where it is.
        text.retain(|c| c != '\u{ad}');
        if let Some(page) = self.pages.last_mut() {
            page.sets.push(Set { line, column, text, struck });
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(_, line) | Block::Text(line) => self.lines(0, "", line),
            Block::Item(depth, mark, line) => self.lines(2 + 4 * usize::from(*depth), mark, line),
            Block::Table(table) => self.table(table),
            Block::Page(page) => page.lines.iter().for_each(|line| self.lines(0, "", &Line::plain(line.clone()))),
        }
    }

    fn lines(&mut self, column: usize, mark: &str, line: &Line) {
        for text in wrapped(&line.text(), mark, WIDE - column) {
            if self.free() >= HIGH {
                self.pages.push(Page::default());
            }
            let free = self.free();
            self.put(free, column, text, line.struck);
        }
    }

    fn table(&mut self, table: &Table) {
        let count = table.rows.first().map_or(1, |row| row.cells.len().max(1));
        let width = WIDE / count;
        let borders = match self.borders {
            Borders::None if table.rows.len() == 1 => Borders::Lines,
            borders => borders,
        };
        if let Some(names) = &table.header {
            let cells: Vec<Vec<(String, bool)>> = names
                .iter()
                .map(|name| wrapped(name, "", width - 3).into_iter().map(|text| (text, false)).collect())
                .collect();
            self.row(&cells, width, borders);
        }
        for row in &table.rows {
            if let Some(page) = &row.after {
                page.lines.iter().for_each(|line| self.lines(0, "", &Line::plain(line.clone())));
            }
            let cells: Vec<Vec<(String, bool)>> = row.cells.iter().map(|cell| set_cell(cell, width - 3)).collect();
            self.row(&cells, width, borders);
        }
    }

    fn row(&mut self, cells: &[Vec<(String, bool)>], width: usize, borders: Borders) {
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..height {
            if self.free() >= HIGH {
                self.pages.push(Page::default());
            }
            let free = self.free();
            if borders == Borders::Lines {
                self.frame(free, at == 0, cells.len(), width);
            }
            for (column, cell) in cells.iter().enumerate() {
                if let Some((text, struck)) = cell.get(at) {
                    self.put(free, column * width, text.clone(), *struck);
                }
            }
        }
        if borders == Borders::Space {
            self.feed(1);
        }
    }

    /// Draws a frame around the line `at`, or draws the one that is there longer.
    fn frame(&mut self, at: usize, begins: bool, columns: usize, width: usize) {
        let Some(page) = self.pages.last_mut() else { return };
        match page.framed.last_mut().filter(|framed| !begins && framed.to == at) {
            Some(framed) => framed.to = at + 1,
            None => page.framed.push(Framed { from: at, to: at + 1, columns, width }),
        }
    }
}

fn set_cell(cell: &Cell, width: usize) -> Vec<(String, bool)> {
    let lines = cell.texts.iter().flat_map(|text| {
        wrapped(&text.line.text(), &text.mark, width).into_iter().map(|line| (line, text.line.struck))
    });
    lines.collect()
}

/// Breaks a text into lines of at most `width` characters, the first one after its mark.
pub(crate) fn wrapped(text: &str, mark: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = mark.to_owned();
    for word in text.split(' ') {
        let filled = !line.trim_end().is_empty() && line != mark;
        if filled && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        } else if filled {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

// ---- the file

fn file(pages: &[Page], head: &str) -> Vec<u8> {
    let kids: String = (0..pages.len()).map(|at| format!("{} 0 R ", 4 + 2 * at)).collect();
    let mut objects: Vec<Vec<u8>> = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pages.len()).into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding \
          /Differences [1 /greaterequal /lessequal] >> >>"
            .to_vec(),
    ];
    for (at, page) in pages.iter().enumerate() {
        let contents = 5 + 2 * at;
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {contents} 0 R \
                 /Resources << /Font << /F1 3 0 R >> >> >>"
            )
            .into_bytes(),
        );
        let drawn = drawn(page, head, at + 1, pages.len());
        let mut stream = format!("<< /Length {} >>\nstream\n", drawn.len()).into_bytes();
        stream.extend(drawn);
        stream.extend(b"\nendstream");
        objects.push(stream);
    }
    numbered(&objects)
}

fn numbered(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    for (number, object) in (1..).zip(objects) {
        offsets.push(out.len());
        out.extend(format!("{number} 0 obj\n").into_bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n \n").into_bytes());
    }
    out.extend(
        format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).into_bytes(),
    );
    out
}

/// Draws the lines of a page, with its head and its number.
fn drawn(page: &Page, head: &str, number: usize, of: usize) -> Vec<u8> {
    let mut out = Vec::new();
    shown(&mut out, 0, 0, head);
    shown(&mut out, HIGH + 1, WIDE / 2 - 4, &format!("{number} / {of}"));
    page.framed.iter().for_each(|framed| lines_of(&mut out, framed));
    for set in page.sets.iter().filter(|set| !set.text.trim().is_empty()) {
        shown(&mut out, set.line, set.column, &set.text);
        if set.struck {
            let (x, y) = point(set.line, set.column);
            let end = x + CHARACTER * set.text.chars().count() as f64;
            out.extend(format!("{x:.1} {:.1} m {end:.1} {:.1} l S\n", y + 2.5, y + 2.5).into_bytes());
        }
    }
    out
}

/// Draws the lines around the cells of a part of a row.
fn lines_of(out: &mut Vec<u8>, framed: &Framed) {
    let (left, _) = point(0, 0);
    let high = |line: usize| point(line, 0).1 + LEADING * 0.75;
    let (top, low) = (high(framed.from), high(framed.to));
    let edge = |column: usize| left + CHARACTER * (column * framed.width) as f64 - 3.0;
    for y in [top, low] {
        out.extend(format!("{:.1} {y:.1} m {:.1} {y:.1} l S\n", edge(0), edge(framed.columns)).into_bytes());
    }
    for x in (0..=framed.columns).map(edge) {
        out.extend(format!("{x:.1} {top:.1} m {x:.1} {low:.1} l S\n").into_bytes());
    }
}

fn point(line: usize, column: usize) -> (f64, f64) {
    (48.0 + CHARACTER * column as f64, 800.0 - LEADING * line as f64)
}

fn shown(out: &mut Vec<u8>, line: usize, column: usize, text: &str) {
    let (x, y) = point(line, column);
    out.extend(format!("BT /F1 8 Tf {x:.1} {y:.1} Td (").into_bytes());
    for c in text.chars() {
        match c {
            '(' | ')' | '\\' => out.extend([b'\\', c as u8]),
            '≥' => out.push(1),
            '≤' => out.push(2),
            '\u{202f}' => out.push(0xa0),
            c => out.extend(windows_1252(&c.to_string()).unwrap_or_else(|| vec![0x95])),
        }
    }
    out.extend(b") Tj ET\n");
}
