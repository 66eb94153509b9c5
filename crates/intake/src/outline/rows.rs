//! Rows and tables in the outline: the header that begins one, the cell that stands alone, the noise
//! between two pages, and the objectives of each row.
//!
//! What the cells of one table mean together is decided in [`table`].

use std::collections::HashSet;

use agreement::{Node, NodeKind, fold};
use terms::{Finding, Place};

use super::{LineUse, Outline, confidence, numbered};
use crate::blocks::{Block, Shape, join};
use crate::codes::*;
use crate::labels::distance;
use crate::table::{self, Entry, Header, Row};
use crate::tree::Handle;
use crate::words::{TokenKind, Words, first_tokens};

impl<'a> Outline<'a> {
    pub(super) fn row(&mut self, at: usize, cells: &'a [Words]) -> usize {
        let block = &self.blocks[at];
        if !self.in_tree() {
            return self.row_outside(at);
        }
        if let Some(header) = Header::read(cells) {
            self.flush();
            self.mark(block, LineUse::Heading);
            for cell in header.unknown(cells) {
                self.findings.push(Finding::note(I_054).at(cell.place()).with("text", cell.text()));
            }
            for cell in header.explained(cells) {
                self.findings.push(Finding::note(I_044).at(cell.place()).with("text", cell.text()));
            }
            self.header = Some(header.clone());
            return self.table(&header, at + 1);
        }
        match single(cells).filter(|words| !self.goes_on(words, cells)) {
            Some(words) => self.lone_cell(block, words),
            None if cells.iter().all(Words::is_empty) => self.mark(block, LineUse::Furniture),
            None => {
                self.flush();
                let known = self.header.take().filter(|header| header.width() == cells.len());
                let header = known.unwrap_or_else(Header::assumed);
                self.header = Some(header.clone());
                let next = self.table(&header, at);
                let rows = self.blocks[at..next].iter().filter(|block| block.is_row()).map(Block::place);
                let place = rows.reduce(join).unwrap_or_else(|| block.place());
                self.findings.push(Finding::warning(I_053).at(place));
                return next;
            }
        }
        at + 1
    }

    /// Tells whether a cell that stands alone is the rest of a row above: it is set in, and no name.
    fn goes_on(&self, words: &Words, cells: &[Words]) -> bool {
        cells.first().is_some_and(Words::is_empty) && words.starts_lower() && self.header.is_some()
    }

    fn row_outside(&mut self, at: usize) -> usize {
        let block = &self.blocks[at];
        let Shape::Row(cells) = &block.shape else { return at + 1 };
        let part = if self.part == LineUse::Title { LineUse::Unplaced } else { self.part };
        self.mark(block, part);
        let filled = || cells.iter().filter(|c| !c.is_empty());
        if part == LineUse::Unplaced && filled().next().is_some() {
            self.findings.push(Finding::note(I_040).at(block.place()).with("text", line_of(cells)));
        }
        filled().for_each(|cell| self.tell(cell.clone(), part));
        at + 1
    }

    /// A row of one cell before a header: the unit, or the scanner's second reading of its name.
    fn lone_cell(&mut self, block: &Block, words: &Words) {
        let unit = self.tree.current(NodeKind::Unit).map(|unit| fold(&self.tree.node(unit).text));
        let name = fold(words.text());
        let strategic = self.tree.current(NodeKind::StrategicObjective).is_some();
        if unit.is_some_and(|unit| distance(&unit, &name, unit.len() / 4)) {
            self.noise(block, words);
        } else if strategic && words.text().len() <= 80 {
            self.mark(block, LineUse::Node);
            self.open_node(Node::new(NodeKind::Unit, words.text(), words.place()));
        } else {
            self.mark(block, LineUse::Unplaced);
            self.findings.push(Finding::warning(I_040).at(words.place()).with("text", words.text()));
        }
    }

    /// Reads the rows from `at` on, with the noise between them; returns the block after the table.
    fn table(&mut self, header: &Header, at: usize) -> usize {
        let mut rows = Vec::new();
        let mut next = at;
        let mut after_break = false;
        while let Some(block) = self.blocks.get(next) {
            match &block.shape {
                Shape::Row(cells) => match Header::read(cells) {
                    Some(again) if again.is_like(header) => {
                        self.mark(block, LineUse::Heading);
                        after_break = true;
                    }
                    Some(_) => break,
                    None => {
                        let after_blank = block.after_blank || std::mem::take(&mut after_break);
                        rows.push(Row { cells, after_blank, place: block.place() });
                        self.mark(block, LineUse::Node);
                    }
                },
                Shape::Rule | Shape::Noise => match self.row_after(next, header) {
                    Some(row) => {
                        after_break |= self.skip(next, row);
                        next = row;
                        continue;
                    }
                    None => break,
                },
                _ => break,
            }
            next += 1;
        }
        let concluded = self.blocks[at..next].iter().filter(|block| block.concluded).map(Block::place).reduce(join);
        self.findings.extend(concluded.map(|place| Finding::note(I_100).at(place)));
        self.entries(header, &rows);
        next
    }

    /// Returns the row that continues a table after rules and noise, if one does.
    fn row_after(&self, at: usize, header: &Header) -> Option<usize> {
        let length = self.blocks[at..].iter().position(|b| !matches!(b.shape, Shape::Rule | Shape::Noise))?;
        let goes_on = |cells: &[Words]| Header::read(cells).is_none_or(|again| again.is_like(header));
        let row = |b: &Block| matches!(&b.shape, Shape::Row(cells) if goes_on(cells));
        row(&self.blocks[at + length]).then_some(at + length)
    }

    /// Leaves out what stands between two rows; tells whether there was noise.
    fn skip(&mut self, from: usize, to: usize) -> bool {
        let mut noisy = false;
        let blocks = self.blocks;
        for block in &blocks[from..to] {
            if matches!(block.shape, Shape::Noise) {
                self.noise(block, &block.words);
                noisy = true;
            } else {
                self.mark(block, LineUse::Furniture);
            }
        }
        noisy
    }

    fn entries(&mut self, header: &Header, rows: &[Row<'_>]) {
        let vocabulary = &self.vocabulary;
        let blocks = self.blocks;
        let is_word = |word: &str| vocabulary.get_or_init(|| words_of(blocks)).contains(&fold(word));
        let table = table::read(header, rows, &is_word);
        self.findings.extend(table.findings);
        if let Some(place) = table.template_rows.iter().copied().reduce(join) {
            self.findings.push(Finding::note(I_050).at(place).with("count", table.template_rows.len()));
            for row in &table.template_rows {
                self.lines[row.line as usize - 1] = LineUse::Furniture;
            }
        }
        for entry in table.entries {
            self.entry(entry);
        }
        self.tree.close(NodeKind::OperationalObjective);
        self.last = None;
    }

    fn entry(&mut self, entry: Entry) {
        let sure = if entry.torn { confidence::TORN } else { 1000 };
        let mut holder = self.objective(&entry.objective, entry.number, entry.place, sure);
        for (words, number) in &entry.more {
            self.objective(words, *number, entry.place, sure);
        }
        let statements = !entry.results.is_empty() || !entry.indicators.is_empty();
        if !entry.more.is_empty() && statements {
            self.tree.close(NodeKind::OperationalObjective);
            self.findings.push(Finding::warning(I_098).at(entry.place));
            holder = self.tree.holder(&Node::new(NodeKind::Result, "", entry.place));
        }
        for (kind, texts) in [(NodeKind::Result, entry.results), (NodeKind::Indicator, entry.indicators)] {
            for words in texts {
                let (words, number) = words.without_number();
                for statement in self.statements(kind, words) {
                    let mut node = numbered(self.statement_node(kind, statement, sure), number);
                    self.fragment(&mut node);
                    self.tree.hang(holder, node);
                }
            }
        }
    }

    fn objective(&mut self, words: &Words, number: Option<u16>, row: Place, sure: u16) -> Option<Handle> {
        let place = if words.is_empty() { row } else { words.place() };
        let mut node = numbered(Node::new(NodeKind::OperationalObjective, words.text(), place), number);
        (node.confidence, node.state) = (sure, self.choice(words));
        if words.is_empty() {
            self.findings.push(Finding::warning(I_045).at(place).with("text", ""));
        }
        self.fragment(&mut node);
        Some(self.tree.open(node).0)
    }

    /// Flags a text of a table that begins in the middle.
    fn fragment(&mut self, node: &mut Node) {
        if node.text.starts_with(char::is_lowercase) {
            node.confidence = node.confidence.min(confidence::FRAGMENT);
            self.findings.push(Finding::warning(I_056).at(node.place).with("text", node.text.as_str()));
        }
    }
}

/// Returns the only cell with words, when there is one.
pub(super) fn single(cells: &[Words]) -> Option<&Words> {
    let mut filled = cells.iter().filter(|c| !c.is_empty());
    let first = filled.next().filter(|c| c.text().chars().any(char::is_alphabetic));
    first.filter(|_| filled.next().is_none())
}

fn line_of(cells: &[Words]) -> String {
    cells.iter().map(Words::text).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns the words of the document, except those of rows with many short cells.
fn words_of<'b>(blocks: &'b [Block]) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut learn = |words: &'b Words| {
        found.extend(first_tokens(words.text()).filter(|t| t.kind == TokenKind::Word).map(|t| t.text));
    };
    for block in blocks {
        match &block.shape {
            Shape::Row(cells) => cells.iter().filter(|c| c.text().len() > 40).for_each(&mut learn),
            _ => learn(&block.words),
        }
    }
    found.into_iter().map(fold).collect()
}
