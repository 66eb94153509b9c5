//! Damage at a controlled level: what printing, scanning and conversion do to a document.
//!
//! Level 0 leaves the document as it is. Level 1 is a document that went through a converter: a few
//! pages with their heads and numbers, soft hyphens, a split or glued word here and there, bullets
//! of a lost font. Level 2 is a scan read by a machine: letters taken for others, rows cut by pages,
//! headers and bullets lost, cells merged or emptied, dirt.

use agreement::NodeKind;

use crate::document::{Block, Cell, CellText, Document, Line, PageBreak, Part, Row, Table};
use crate::random::Dice;
use crate::truth::Truth;
use crate::vocabulary;

/// How often each kind of damage happens.
struct Rates {
    /// Letters taken for others, per 1,000 letters.
    letters: usize,
    /// Words split and words glued, per 1,000 words each.
    split: usize,
    glued: usize,
    /// Soft hyphens, per 1,000 words.
    soft: usize,
    /// Dirt, per 1,000 lines.
    dirt: usize,
    /// Bullets of a lost font, bullets lost, per 1,000 lists.
    private: usize,
    bare: usize,
    /// Blocks between two page breaks.
    page: usize,
    /// Of page breaks at a table, how many cut a row; per 1,000.
    cut: usize,
    /// Headers lost, per 1,000 tables; cells merged or emptied, per 1,000 rows.
    header: usize,
    merged: usize,
    emptied: usize,
}

const LIGHT: Rates = Rates {
    letters: 0,
    split: 2,
    glued: 2,
    soft: 8,
    dirt: 5,
    private: 150,
    bare: 0,
    page: 40,
    cut: 300,
    header: 0,
    merged: 0,
    emptied: 0,
};

const HEAVY: Rates = Rates {
    letters: 6,
    split: 8,
    glued: 8,
    soft: 4,
    dirt: 25,
    private: 150,
    bare: 150,
    page: 30,
    cut: 600,
    header: 60,
    merged: 10,
    emptied: 20,
};

/// Damages `document` at `level` (0, 1 or 2), and tells `truth` what is still to be known.
pub(crate) fn damage(document: &mut Document, truth: &mut Truth, level: u8, seed: u64) {
    let rates = match level {
        0 => return,
        1 => &LIGHT,
        _ => &HEAVY,
    };
    let page_word = vocabulary::of(truth.language).page;
    let mut damager = Damager { dice: Dice::new(seed ^ 0xda3a), rates, truth, page_word };
    damager.lists(document);
    damager.tables(document);
    damager.pages(document);
    damager.letters(document);
    printed(document, damager.truth);
}

struct Damager<'a> {
    dice: Dice,
    rates: &'a Rates,
    truth: &'a mut Truth,
    /// How this language calls a page.
    page_word: &'static str,
}

impl Damager<'_> {
    // ---- lists

    /// Turns the bullets of whole lists into signs of a lost font, or into nothing.
    fn lists(&mut self, document: &mut Document) {
        let mut fate = None;
        for block in &mut document.blocks {
            let Block::Item(depth, mark, _) = block else {
                fate = None;
                continue;
            };
            let numbered = mark.chars().any(char::is_alphanumeric);
            let chosen = *fate.get_or_insert_with(|| self.fate());
            match chosen {
                Some(_) if *depth > 0 || numbered => {}
                Some(new) => *mark = new.to_owned(),
                None => {}
            }
        }
    }

    fn fate(&mut self) -> Option<&'static str> {
        if self.dice.chance(self.rates.private) {
            return Some(self.dice.pick(&["\u{f0b7} ", "\u{f0a7}\u{a0}", "· "]));
        }
        self.dice.chance(self.rates.bare).then_some(" ")
    }

    // ---- tables

    fn tables(&mut self, document: &mut Document) {
        for block in &mut document.blocks {
            let Block::Table(table) = block else { continue };
            if table.usual && self.dice.chance(self.rates.header) {
                table.header = None;
            }
            for row in &mut table.rows {
                self.row(row);
            }
        }
    }

    fn row(&mut self, row: &mut Row) {
        if self.dice.chance(self.rates.merged) {
            merge(&mut row.cells);
        }
        if self.dice.chance(self.rates.emptied) {
            self.empty(&mut row.cells);
        }
    }

    /// Blots out one cell of results or indicators: nobody can know what stood there.
    fn empty(&mut self, cells: &mut [Cell]) {
        let statement = |truth: &Truth, cell: &Cell| {
            let nodes: Vec<usize> = cell.texts.iter().flat_map(|t| &t.line.parts).filter_map(|p| p.node).collect();
            let kinds = [NodeKind::Result, NodeKind::Indicator];
            (!nodes.is_empty() && nodes.iter().all(|&n| kinds.contains(&truth.nodes[n].kind))).then_some(nodes)
        };
        let found = cells.iter_mut().find_map(|cell| statement(self.truth, cell).map(|nodes| (cell, nodes)));
        if let Some((cell, nodes)) = found {
            cell.texts.clear();
            nodes.into_iter().for_each(|node| self.truth.nodes[node].lost = true);
        }
    }

    // ---- pages

    fn pages(&mut self, document: &mut Document) {
        let head = document.running_head.clone();
        let mut laid = Vec::new();
        let (mut since, mut number) = (0, 1);
        for block in std::mem::take(&mut document.blocks) {
            let due = since >= self.rates.page && !matches!(block, Block::Heading(..));
            since += weight(&block);
            match block {
                Block::Table(mut table) if due || since > self.rates.page => {
                    self.cut_table(&mut table, &head, &mut number);
                    since = 0;
                    laid.push(Block::Table(table));
                }
                block if due => {
                    laid.push(Block::Page(self.page(&head, &mut number)));
                    since = 0;
                    laid.push(block);
                }
                block => laid.push(block),
            }
        }
        document.blocks = laid;
    }

    fn page(&mut self, head: &str, number: &mut usize) -> PageBreak {
        let numbered = match self.dice.below(3) {
            0 => number.to_string(),
            1 => format!("- {number} -"),
            _ => format!("{} {number} / 20", self.page_word),
        };
        *number += 1;
        let mut lines = vec![numbered];
        if self.dice.chance(500) {
            lines.push(head.to_owned());
        }
        PageBreak { lines }
    }

    /// Lets a page end between two rows of a table, or in the middle of one.
    fn cut_table(&mut self, table: &mut Table, head: &str, number: &mut usize) {
        let at = self.dice.below(table.rows.len());
        if at > 0 && !self.dice.chance(self.rates.cut) {
            table.rows[at].after = Some(self.page(head, number));
            return;
        }
        let Some(mut rest) = self.cut_row(&mut table.rows[at]) else { return };
        rest.after = Some(self.page(head, number));
        table.rows.insert(at + 1, rest);
    }

    /// Cuts the longest texts of a row in two; the second halves are the next row.
    fn cut_row(&mut self, row: &mut Row) -> Option<Row> {
        let mut rest = Row { cells: vec![Cell::default(); row.cells.len()], after: None };
        let mut cut = false;
        for (cell, after) in row.cells.iter_mut().zip(&mut rest.cells) {
            let words = |t: &CellText| t.line.parts.iter().map(|p| p.text.split(' ').count()).sum::<usize>();
            let Some(at) = cell.texts.iter().position(|t| words(t) >= 4) else { continue };
            let tail = cell.texts.split_off(at + 1);
            if let Some(second) = cell.texts.last_mut().and_then(|text| self.cut_text(text)) {
                after.texts.push(second);
                cut = true;
            }
            after.texts.extend(tail);
        }
        cut.then_some(rest)
    }

    /// Cuts a text before its last words, never between a figure and its unit.
    fn cut_text(&mut self, text: &mut CellText) -> Option<CellText> {
        let at = text.line.parts.iter().position(|p| p.node.is_some() && p.text.split(' ').count() >= 4)?;
        let part = &text.line.parts[at];
        let spaces: Vec<usize> = part.text.match_indices(' ').map(|(i, _)| i).collect();
        let lower = |i: &&usize| part.text[**i + 1..].starts_with(char::is_lowercase);
        let here = spaces[1..].iter().find(lower).copied()?;
        let node = part.node;
        let second = Part { text: part.text[here + 1..].to_owned(), node, dirt: false };
        let mut line = Line { parts: vec![second], struck: text.line.struck };
        line.parts.extend(text.line.parts.drain(at + 1..));
        text.line.parts[at].text.truncate(here);
        node.into_iter().for_each(|node| self.truth.nodes[node].loose = true);
        Some(CellText { mark: String::new(), line })
    }

    // ---- letters

    fn letters(&mut self, document: &mut Document) {
        let mut lines = Vec::new();
        document.lines(&mut |line| lines.push(std::mem::take(line)));
        for line in &mut lines {
            self.line(line);
        }
        let mut lines = lines.into_iter();
        document.lines(&mut |line| *line = lines.next().unwrap_or_default());
        for block in &mut document.blocks {
            if let Block::Table(Table { header: Some(names), .. }) = block {
                names.iter_mut().for_each(|name| *name = self.confused(name));
            }
        }
    }

    fn line(&mut self, line: &mut Line) {
        for part in &mut line.parts {
            let (text, loose) = self.words(&part.text);
            part.text = text;
            part.node.filter(|_| loose).into_iter().for_each(|node| self.truth.nodes[node].loose = true);
        }
        if self.dice.chance(self.rates.dirt) && line.text().contains(' ') {
            self.dirty(line);
        }
    }

    /// Damages the words of a text; tells whether spaces were lost or added.
    fn words(&mut self, text: &str) -> (String, bool) {
        let mut out = String::new();
        let mut loose = false;
        for (at, word) in text.split(' ').enumerate() {
            if at > 0 {
                let letters = |s: &str| s.chars().all(char::is_alphabetic) && s.chars().count() > 2;
                let last = out.rsplit(' ').next().unwrap_or_default();
                if letters(last) && letters(word) && self.dice.chance(self.rates.glued) {
                    loose = true;
                } else {
                    out.push(' ');
                }
            }
            let long = word.chars().count() > 5 && word.chars().all(char::is_alphabetic);
            if long && self.dice.chance(self.rates.split) {
                out.push_str(&with_inside(word, ' ', self.dice.between(2, 3)));
                loose = true;
            } else if long && self.dice.chance(self.rates.soft) {
                out.push_str(&with_inside(word, '\u{ad}', self.dice.between(2, 4)));
            } else {
                out.push_str(&self.confused(word));
            }
        }
        (out, loose)
    }

    /// Takes letters for others, as a scanner does.
    fn confused(&mut self, word: &str) -> String {
        const LETTERS: [(&str, &[&str]); 16] = [
            ("rn", &["m"]),
            ("m", &["rn"]),
            ("l", &["1", "I"]),
            ("I", &["l", "1"]),
            ("1", &["l", "I"]),
            ("0", &["O"]),
            ("é", &["e", "è", "6"]),
            ("è", &["e", "é"]),
            ("e", &["c", "é"]),
            ("c", &["e"]),
            ("u", &["n"]),
            ("n", &["u"]),
            ("ü", &["u"]),
            ("ä", &["a"]),
            ("t", &["f"]),
            ("5", &["S"]),
        ];
        let mut out = String::new();
        let mut rest = word;
        while let Some(c) = rest.chars().next() {
            let hit = if self.rates.letters > 0 && self.dice.chance(self.rates.letters) {
                LETTERS.iter().find(|(from, _)| rest.starts_with(from))
            } else {
                None
            };
            match hit {
                Some((from, into)) => {
                    out.push_str(self.dice.pick(into));
                    rest = &rest[from.len()..];
                }
                None => {
                    out.push(c);
                    rest = &rest[c.len_utf8()..];
                }
            }
        }
        out
    }

    /// Puts a sign between two words.
    fn dirty(&mut self, line: &mut Line) {
        let Some(at) = line.parts.iter().position(|part| part.text.trim().contains(' ')) else { return };
        let part = line.parts[at].clone();
        let spaces: Vec<usize> = part.text.match_indices(' ').map(|(i, _)| i).collect();
        let here = spaces[self.dice.below(spaces.len())];
        let sign = self.dice.pick(&["'", "`", "^", "~", "¬", "°"]);
        let piece = |text: &str, dirt| Part { text: text.to_owned(), node: part.node, dirt };
        let pieces =
            [piece(&part.text[..here], false), piece(&format!(" {sign}"), true), piece(&part.text[here..], false)];
        line.parts.splice(at..=at, pieces);
    }
}

/// How much room a block takes on a page.
fn weight(block: &Block) -> usize {
    match block {
        Block::Table(table) => 1 + 3 * table.rows.len(),
        Block::Heading(..) => 2,
        _ => 1,
    }
}

/// Moves the texts of a cell into the one before it, where both hold marked statements.
fn merge(cells: &mut [Cell]) {
    let marked = |cell: &Cell| !cell.texts.is_empty() && cell.texts.iter().all(|t| t.mark == "- ");
    if let Some(at) = (1..cells.len()).find(|&at| marked(&cells[at - 1]) && marked(&cells[at])) {
        let moved = std::mem::take(&mut cells[at].texts);
        cells[at - 1]
            .texts
            .iter_mut()
            .for_each(|t| t.line.parts.push(Part { text: ".".into(), node: None, dirt: false }));
        cells[at - 1].texts.extend(moved);
    }
}

/// Puts `sign` into a word after `at` letters.
fn with_inside(word: &str, sign: char, at: usize) -> String {
    let mut out = String::new();
    for (position, c) in word.chars().enumerate() {
        if position == at {
            out.push(sign);
        }
        out.push(c);
    }
    out
}

/// Tells the truth what is printed now: the damaged text of each node, with and without dirt.
fn printed(document: &mut Document, truth: &mut Truth) {
    let mut texts = vec![[String::new(), String::new()]; truth.nodes.len()];
    document.lines(&mut |line| {
        let nodes: std::collections::BTreeSet<usize> = line.parts.iter().filter_map(|p| p.node).collect();
        for node in nodes {
            let own = || line.parts.iter().filter(|p| p.node == Some(node));
            let clean: String = own().filter(|p| !p.dirt).map(|p| p.text.as_str()).collect();
            let dirty: String = own().map(|p| p.text.as_str()).collect();
            for (text, more) in texts[node].iter_mut().zip([clean, dirty]) {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(&more);
            }
        }
    });
    for (node, printed) in truth.nodes.iter_mut().zip(texts) {
        let fresh = |text: &String| !text.is_empty();
        node.texts.extend(printed.into_iter().filter(fresh));
    }
}
