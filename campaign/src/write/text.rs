//! Markdown, plain text with tabs, and plain text whose columns are aligned by spaces.

use crate::document::{Block, Cell, Document, Line, PageBreak, Row, Table};
use crate::random::Dice;
use crate::write::pdf::wrapped;

/// How a text shows what it shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Markdown with pipe tables.
    Markdown,
    /// Cells parted by tabs.
    Tabs,
    /// Cells aligned by spaces, wrapped.
    Aligned,
}

/// Writes a document as text.
pub(crate) fn write(document: &Document, manner: Manner, dice: &mut Dice) -> String {
    let heading = dice.below(3);
    let feed = dice.chance(300);
    let mut writer = Writer { manner, heading, feed, columns: 0, out: String::new() };
    let mut before_item = false;
    for block in &document.blocks {
        let item = matches!(block, Block::Item(..));
        let apart = !(matches!(block, Block::Page(_)) || item && before_item);
        if apart && !writer.out.is_empty() {
            writer.out.push('\n');
        }
        writer.block(block);
        before_item = item || (before_item && matches!(block, Block::Page(_)));
    }
    writer.out
}

struct Writer {
    manner: Manner,
    /// How headings are marked in Markdown: signs, bold, or not at all.
    heading: usize,
    /// Pages end with a form feed.
    feed: bool,
    columns: usize,
    out: String,
}

impl Writer {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, line) => {
                let text = self.heading(*level, &struck(line));
                self.line(&text);
            }
            Block::Text(line) => self.line(&struck(line)),
            Block::Item(depth, mark, line) => {
                let indent = "  ".repeat(usize::from(*depth));
                self.line(&format!("{indent}{mark}{}", struck(line)));
            }
            Block::Table(table) => self.table(table),
            Block::Page(page) => self.page(page),
        }
    }

    fn heading(&self, level: u8, text: &str) -> String {
        let marked = self.manner == Manner::Markdown && level > 0;
        match (marked, self.heading) {
            (true, 0) => format!("{} {text}", "#".repeat(usize::from(level))),
            (true, 1) if !text.contains("~~") => format!("**{text}**"),
            _ => text.to_owned(),
        }
    }

    fn page(&mut self, page: &PageBreak) {
        self.out.push('\n');
        for line in &page.lines {
            self.line(line);
        }
        if self.feed && self.manner != Manner::Markdown {
            self.out.push('\u{c}');
        }
        self.out.push('\n');
    }

    fn table(&mut self, table: &Table) {
        if self.manner == Manner::Aligned {
            return self.aligned(table);
        }
        let width = table.rows.first().map_or(0, |row| row.cells.len());
        self.columns = width;
        if let Some(header) = &table.header {
            let cells: Vec<String> = header.clone();
            self.row(&cells);
            if self.manner == Manner::Markdown {
                self.line(&format!("|{}", "---|".repeat(width)));
            }
        }
        for row in &table.rows {
            row.after.iter().for_each(|page| self.page(page));
            let cells: Vec<String> = row.cells.iter().map(|cell| self.cell(cell)).collect();
            self.row(&cells);
        }
    }

    fn cell(&self, cell: &Cell) -> String {
        let texts: Vec<String> = cell.texts.iter().map(|t| format!("{}{}", t.mark, struck(&t.line))).collect();
        match self.manner {
            Manner::Markdown => texts.join("<br>").replace('|', "\\|"),
            _ => texts.join(" "),
        }
    }

    fn row(&mut self, cells: &[String]) {
        let line = match self.manner {
            Manner::Markdown => format!("| {} |", cells.join(" | ")),
            _ => cells.join("\t"),
        };
        self.line(&line);
    }

    // ---- columns aligned by spaces

    fn aligned(&mut self, table: &Table) {
        const WIDTH: usize = 34;
        let count = table.rows.first().map_or(0, |row| row.cells.len());
        let mut header: Vec<Vec<String>> = Vec::new();
        if let Some(names) = &table.header {
            header.extend(names.iter().map(|name| wrapped(name, "", WIDTH)));
            self.physical(&header, count, WIDTH);
        }
        for row in &table.rows {
            row.after.iter().for_each(|page| self.page(page));
            let cells: Vec<Vec<String>> = cells(row, WIDTH);
            self.physical(&cells, count, WIDTH);
        }
    }

    /// Writes the lines of a row side by side.
    fn physical(&mut self, cells: &[Vec<String>], count: usize, width: usize) {
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..height {
            let mut line = String::new();
            for cell in cells.iter().take(count) {
                let text = cell.get(at).map_or("", String::as_str);
                line.push_str(text);
                line.push_str(&" ".repeat((width + 3).saturating_sub(text.chars().count())));
            }
            self.line(line.trim_end());
        }
    }
}

fn cells(row: &Row, width: usize) -> Vec<Vec<String>> {
    let lines = |cell: &Cell| cell.texts.iter().flat_map(|t| wrapped(&struck(&t.line), &t.mark, width)).collect();
    row.cells.iter().map(lines).collect()
}

fn struck(line: &Line) -> String {
    if line.struck { format!("~~{}~~", line.text()) } else { line.text() }
}
