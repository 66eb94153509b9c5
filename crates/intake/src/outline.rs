//! From blocks to the tree: which level a heading opens, what a list or table under it holds, and
//! what to do with the rest, which is never dropped without a word.

use std::cell::OnceCell;
use std::collections::HashSet;

use agreement::{Node, NodeKind, NodeState, TextKey, fold};
use terms::{Finding, Language};

use crate::Passage;
use crate::blocks::{Block, Shape, join};
use crate::codes::*;
use crate::labels::{Heading, Label, distance};
use crate::statements::{self, Statement};
use crate::table::{self, Entry, Header, Row};
use crate::tree::{self, Handle, Tree};
use crate::words::{TokenKind, Words, tokens};

/// How sure the reader is of what it put together, in per mille.
mod confidence {
    pub(super) const MISSPELT: u16 = 900;
    pub(super) const JOINED: u16 = 900;
    pub(super) const BULLET_LOST: u16 = 700;
    pub(super) const FRAGMENT: u16 = 500;
    pub(super) const TORN: u16 = 400;
}

/// What one line of the text was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineUse {
    /// Nothing stands on it.
    Blank,
    /// The title.
    Title,
    /// The parties.
    Parties,
    /// General provisions: amounts, period, decrees cited.
    Provision,
    /// Place, date and signatories.
    Signature,
    /// A heading or the header of a table.
    Heading,
    /// Words of the tree.
    Node,
    /// Rules, dots to fill in, rows of the model left empty.
    Furniture,
    /// Noise of the layout, with a finding.
    Noise,
    /// A quoted remark about the document.
    Remark,
    /// Words that found no place in the tree, with a finding.
    Unplaced,
}

/// Words outside the tree, with the allocation they stand under.
pub(crate) struct Prose {
    pub(crate) words: Words,
    pub(crate) part: LineUse,
    pub(crate) allocation: Option<String>,
    passage: Passage,
}

impl Prose {
    /// Makes words outside the tree that nothing numbers.
    pub(crate) fn new(words: Words, part: LineUse, allocation: Option<String>) -> Self {
        let passage = Passage { part, text: words.text().to_owned(), number: None, heading: false, allocation: None };
        Self { words, part, allocation, passage }
    }

    /// Returns the paragraph for those who write the document out again.
    pub(crate) fn passage(self) -> Passage {
        self.passage
    }
}

/// What the blocks were read as.
pub(crate) struct Outlined {
    pub(crate) tree: Vec<Node>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) lines: Vec<LineUse>,
    pub(crate) title: Option<Words>,
    pub(crate) prose: Vec<Prose>,
    pub(crate) language: Option<Language>,
    pub(crate) headings: usize,
}

/// What the next text belongs to.
enum Slot {
    /// Nothing announces it.
    Nothing,
    /// The title of a heading that stands above it.
    Title(Heading, Words),
    /// The list under a heading.
    Items(NodeKind),
}

/// Reads `blocks` of a text of `line_count` lines.
pub(crate) fn read(blocks: &[Block], line_count: usize) -> Outlined {
    let mut outline = Outline {
        blocks,
        tree: Tree::default(),
        findings: Vec::new(),
        lines: vec![LineUse::Blank; line_count],
        title: None,
        prose: Vec::new(),
        part: LineUse::Title,
        slot: Slot::Nothing,
        last: None,
        votes: [0; 4],
        headings: 0,
        vocabulary: OnceCell::new(),
    };
    let mut at = 0;
    while at < blocks.len() {
        at = outline.step(at);
    }
    outline.flush();
    outline.finish()
}

struct Outline<'a> {
    blocks: &'a [Block],
    tree: Tree,
    findings: Vec<Finding>,
    lines: Vec<LineUse>,
    title: Option<Words>,
    prose: Vec<Prose>,
    part: LineUse,
    slot: Slot,
    /// The node that a text without capital continues.
    last: Option<Handle>,
    votes: [usize; 4],
    headings: usize,
    vocabulary: OnceCell<HashSet<String>>,
}

impl<'a> Outline<'a> {
    fn finish(self) -> Outlined {
        let most = self.votes.iter().max().copied().unwrap_or(0);
        let language = self.votes.iter().position(|&v| v == most && v > 0).map(|at| Language::ALL[at]);
        Outlined {
            tree: self.tree.finish(),
            findings: self.findings,
            lines: self.lines,
            title: self.title,
            prose: self.prose,
            language,
            headings: self.headings,
        }
    }

    /// Takes the block at `at`, or a whole table; returns the next block.
    fn step(&mut self, at: usize) -> usize {
        let block = &self.blocks[at];
        match &block.shape {
            Shape::Rule => self.mark(block, LineUse::Furniture),
            Shape::Remark => {
                self.mark(block, LineUse::Remark);
                self.tell(block.words.clone(), LineUse::Remark);
            }
            Shape::Noise => self.noise(block, &block.words),
            Shape::Row(cells) => return self.row(at, cells),
            Shape::Text(_) | Shape::Item(_) => match &block.heading {
                Some(heading) => self.heading(block, heading.clone()),
                None => self.content(at),
            },
        }
        at + 1
    }

    fn mark(&mut self, block: &Block, usage: LineUse) {
        let (first, last) = (block.first_line as usize - 1, block.last_line as usize);
        self.lines[first..last].fill(usage);
    }

    fn noise(&mut self, block: &Block, words: &Words) {
        self.mark(block, LineUse::Noise);
        self.findings.push(Finding::note(I_041).at(words.place()).with("text", words.text()));
    }

    fn in_tree(&self) -> bool {
        self.part == LineUse::Node
    }

    // ---- headings

    fn heading(&mut self, block: &Block, heading: Heading) {
        if let Some(language) = heading.language {
            self.votes[Language::ALL.iter().position(|&l| l == language).unwrap_or(0)] += 1;
        }
        if heading.misspelt {
            self.findings.push(Finding::note(I_044).at(block.words.place()).with("text", block.words.text()));
        }
        match heading.label {
            Label::Parties => self.outside(block, LineUse::Parties),
            Label::Agreed => self.outside(block, LineUse::Provision),
            Label::Provisions => {
                self.outside(block, LineUse::Provision);
                self.prose.iter_mut().next_back().into_iter().for_each(|told| told.passage.heading = true);
            }
            Label::Signature => self.outside(block, LineUse::Signature),
            label => self.inside(block, label, heading),
        }
    }

    /// A phrase that belongs to no level of the tree.
    fn outside(&mut self, block: &Block, part: LineUse) {
        self.flush();
        self.part = part;
        self.mark(block, part);
        self.tell(block.words.clone(), part);
    }

    fn tell(&mut self, words: Words, part: LineUse) {
        let allocation = self.tree.current(NodeKind::Allocation).map(|handle| self.tree.node(handle).text.clone());
        let sector = self.tree.current(NodeKind::Sector).is_some();
        let allocation = allocation.filter(|_| !sector && !matches!(part, LineUse::Signature | LineUse::Remark));
        let under = allocation.is_some().then(|| self.tree.last_root()).flatten();
        let mut told = Prose::new(words, part, allocation);
        told.passage.allocation = under;
        self.prose.push(told);
    }

    /// Tells a block with its number.
    fn tell_block(&mut self, block: &Block, part: LineUse) {
        self.tell(block.words.clone(), part);
        self.prose.iter_mut().next_back().into_iter().for_each(|told| told.passage.number = block.number);
    }

    fn inside(&mut self, block: &Block, label: Label, heading: Heading) {
        self.flush();
        self.part = LineUse::Node;
        self.headings += 1;
        self.mark(block, LineUse::Heading);
        match label {
            Label::Operational => self.list(NodeKind::OperationalObjective, heading),
            Label::Results => self.list(NodeKind::Result, heading),
            Label::Indicators => self.list(NodeKind::Indicator, heading),
            Label::Sector | Label::General | Label::Strategic if heading.title.is_none() => {
                self.slot = Slot::Title(heading, block.words.clone());
            }
            _ => self.open(&heading, &block.words, heading.title.as_ref()),
        }
    }

    fn list(&mut self, kind: NodeKind, heading: Heading) {
        self.slot = Slot::Items(kind);
        self.last = None;
        if let Some(title) = heading.title {
            let number = heading.numbers.first().copied().filter(|_| kind == NodeKind::OperationalObjective);
            self.item(kind, &title, number, 1000);
        }
    }

    /// Opens a level whose title never came.
    fn flush(&mut self) {
        if let Slot::Title(heading, words) = std::mem::replace(&mut self.slot, Slot::Nothing) {
            if heading.label != Label::Sector {
                self.findings.push(Finding::warning(I_045).at(words.place()).with("text", words.text()));
            }
            self.open(&heading, &words, None);
        }
        self.last = None;
    }

    fn open(&mut self, heading: &Heading, words: &Words, title: Option<&Words>) {
        let kind = match heading.label {
            Label::Allocation => NodeKind::Allocation,
            Label::Sector => NodeKind::Sector,
            Label::General => NodeKind::GeneralObjective,
            Label::Strategic => NodeKind::StrategicObjective,
            _ => NodeKind::Unit,
        };
        let place = title.iter().fold(words.place(), |place, title| join(place, title.place()));
        let text = title.map(Words::text).unwrap_or_default();
        let mut node = Node::new(kind, text, place);
        node.number.clone_from(&heading.numbers);
        node.state = title.filter(|t| t.struck()).map(|_| NodeState::StruckOut).or_else(|| delegated(kind, text));
        node.confidence = if heading.misspelt { confidence::MISSPELT } else { 1000 };
        self.open_node(node);
        self.slot = Slot::Nothing;
    }

    fn open_node(&mut self, node: Node) {
        let (kind, place, text, state) = (node.kind, node.place, node.text.clone(), node.state);
        let (handle, again) = self.tree.open(node);
        self.last = Some(handle);
        if again && kind != NodeKind::Unit {
            let finding = Finding::warning(I_046).at(place).with("kind", kind_name(kind));
            self.findings.push(finding.with("text", text.as_str()));
            let kept = self.tree.node_mut(handle);
            kept.state = kept.state.or(state);
            if !kept.text.contains(" (") {
                kept.text = text;
            }
        }
    }

    // ---- text and items

    fn content(&mut self, at: usize) {
        let block = &self.blocks[at];
        if !self.in_tree() {
            return self.preamble(block);
        }
        match std::mem::replace(&mut self.slot, Slot::Nothing) {
            Slot::Title(heading, words) => self.titled(block, &heading, &words),
            Slot::Items(kind) => {
                self.slot = Slot::Items(kind);
                self.listed(at, kind);
            }
            Slot::Nothing => self.between(at),
        }
    }

    /// Text before the first allocation or sector, or after the signature.
    fn preamble(&mut self, block: &Block) {
        let words = &block.words;
        let part = match self.part {
            LineUse::Title if self.title.is_none() && is_title(block) => {
                self.title = Some(words.clone());
                LineUse::Title
            }
            LineUse::Title if is_citation(words) => LineUse::Provision,
            LineUse::Title => return self.unplaced(block),
            part => part,
        };
        self.mark(block, part);
        self.tell_block(block, part);
    }

    fn titled(&mut self, block: &Block, heading: &Heading, words: &Words) {
        self.mark(block, LineUse::Node);
        self.open(heading, words, Some(&block.words));
    }

    /// An item of a list, or the rest of one that a page break cut.
    fn listed(&mut self, at: usize, kind: NodeKind) {
        let block = &self.blocks[at];
        let is_item = matches!(block.shape, Shape::Item(_));
        if !is_item && self.is_unit_before_table(at) {
            return self.unit(block);
        }
        self.mark(block, LineUse::Node);
        match self.last.filter(|_| !is_item && block.words.starts_lower()) {
            Some(last) => {
                let node = self.tree.node_mut(last);
                tree::append(node, block.words.text(), block.words.place());
                node.confidence = node.confidence.min(confidence::JOINED);
                self.findings.push(Finding::note(I_042).at(block.words.place()).with("text", block.words.text()));
            }
            None if is_item => self.bulleted(block, kind),
            None => {
                self.findings.push(Finding::note(I_043).at(block.words.place()).with("text", block.words.text()));
                self.item(kind, &block.words, block.number, confidence::BULLET_LOST);
            }
        }
    }

    fn bulleted(&mut self, block: &Block, kind: NodeKind) {
        let nested = matches!(block.shape, Shape::Item(depth) if depth > 0) && kind == NodeKind::OperationalObjective;
        match self.tree.current(NodeKind::OperationalObjective).filter(|_| nested) {
            Some(parent) if let Some(heading) = &block.announced => self.announced(parent, heading, &block.words),
            Some(parent) => {
                let node = Node::new(NodeKind::SubItem, block.words.text(), block.words.place());
                self.last = Some(self.tree.hang(Some(parent), numbered(node, block.number)));
            }
            None => self.item(kind, &block.words, block.number, 1000),
        }
    }

    /// A result or indicator that says so, under its operational objective.
    fn announced(&mut self, parent: Handle, heading: &Heading, words: &Words) {
        let kind = if heading.label == Label::Results { NodeKind::Result } else { NodeKind::Indicator };
        let Some(title) = &heading.title else { return };
        for statement in self.statements(kind, title) {
            let mut node = statement_node(kind, statement, 1000);
            node.state = words.struck().then_some(NodeState::StruckOut);
            self.last = Some(self.tree.hang(Some(parent), node));
        }
    }

    fn item(&mut self, kind: NodeKind, words: &Words, number: Option<u16>, confidence: u16) {
        if kind == NodeKind::OperationalObjective {
            let mut node = numbered(Node::new(kind, words.text(), words.place()), number);
            node.confidence = confidence;
            node.state = words.struck().then_some(NodeState::StruckOut);
            self.open_node(node);
            return;
        }
        for statement in self.statements(kind, words) {
            let mut node = numbered(statement_node(kind, statement, confidence), number);
            node.state = words.struck().then_some(NodeState::StruckOut);
            self.tree.close(NodeKind::OperationalObjective);
            let holder = self.tree.holder(&node);
            self.last = Some(self.tree.hang(holder, node));
        }
    }

    fn statements(&mut self, kind: NodeKind, words: &Words) -> Vec<Statement> {
        match kind {
            NodeKind::Result => statements::results(words, &mut self.findings),
            _ => statements::indicators(words, &mut self.findings),
        }
    }

    /// Text that no heading announces: a unit, a note of delegation, the second of two options.
    fn between(&mut self, at: usize) {
        let block = &self.blocks[at];
        let words = &block.words;
        if self.is_unit_before_table(at) {
            return self.unit(block);
        }
        let sector_open = self.tree.current(NodeKind::Sector).is_some();
        let Some(last) = self.last else { return self.unplaced(block) };
        let kind = self.tree.node(last).kind;
        if let Some(state) = delegated(kind, words.text()).filter(|_| words.text().starts_with('(')) {
            let node = self.tree.node_mut(last);
            tree::append(node, words.text(), words.place());
            node.state = Some(state);
            self.mark(block, LineUse::Node);
        } else if self.tree.node(last).state == Some(NodeState::StruckOut) && kind == NodeKind::StrategicObjective {
            let mut node = Node::new(kind, words.text(), words.place());
            node.number.clone_from(&self.tree.node(last).number);
            node.state = words.struck().then_some(NodeState::StruckOut);
            self.open_node(node);
            self.mark(block, LineUse::Node);
        } else if kind == NodeKind::Allocation && !sector_open {
            self.mark(block, LineUse::Provision);
            self.tell_block(block, LineUse::Provision);
        } else if words.starts_lower() && matches!(block.shape, Shape::Text(_)) {
            tree::append(self.tree.node_mut(last), words.text(), words.place());
            self.mark(block, LineUse::Node);
        } else {
            self.unplaced(block);
        }
    }

    /// A short line right before the header of a table names the unit in charge.
    fn is_unit_before_table(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let header = |b: &Block| matches!(&b.shape, Shape::Row(cells) if Header::read(cells).is_some() || single(cells).is_some());
        let next = self.blocks[at + 1..].iter().find(|b| !matches!(b.shape, Shape::Rule | Shape::Noise));
        let strategic = self.tree.current(NodeKind::StrategicObjective).is_some();
        strategic && block.words.text().len() <= 80 && next.is_some_and(header)
    }

    fn unit(&mut self, block: &Block) {
        self.mark(block, LineUse::Node);
        self.open_node(Node::new(NodeKind::Unit, block.words.text(), block.words.place()));
        self.slot = Slot::Nothing;
    }

    fn unplaced(&mut self, block: &Block) {
        self.mark(block, LineUse::Unplaced);
        self.tell_block(block, LineUse::Unplaced);
        let finding = if self.part == LineUse::Title { Finding::note(I_040) } else { Finding::warning(I_040) };
        self.findings.push(finding.at(block.words.place()).with("text", block.words.text()));
    }

    // ---- tables

    fn row(&mut self, at: usize, cells: &'a [Words]) -> usize {
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
            return self.table(&header, at + 1);
        }
        match single(cells) {
            Some(words) => self.lone_cell(block, words),
            None if cells.iter().all(Words::is_empty) => self.mark(block, LineUse::Furniture),
            None => {
                self.flush();
                self.findings.push(Finding::warning(I_053).at(block.place()));
                return self.table(&Header::assumed(), at);
            }
        }
        at + 1
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
                Shape::Row(cells) if Header::read(cells).is_none() => {
                    let after_blank = block.after_blank || std::mem::take(&mut after_break);
                    rows.push(Row { cells, after_blank, place: block.place() });
                    self.mark(block, LineUse::Node);
                }
                Shape::Rule | Shape::Noise => match self.row_after(next) {
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
        self.entries(header, &rows);
        next
    }

    /// Returns the row that continues a table after rules and noise, if one does.
    fn row_after(&self, at: usize) -> Option<usize> {
        let length = self.blocks[at..].iter().position(|b| !matches!(b.shape, Shape::Rule | Shape::Noise))?;
        let row = |b: &Block| matches!(&b.shape, Shape::Row(cells) if Header::read(cells).is_none());
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
            self.entry(&entry);
        }
        self.tree.close(NodeKind::OperationalObjective);
        self.last = None;
    }

    fn entry(&mut self, entry: &Entry) {
        let sure = if entry.torn { confidence::TORN } else { 1000 };
        let place = if entry.objective.is_empty() { entry.place } else { entry.objective.place() };
        let mut node = numbered(Node::new(NodeKind::OperationalObjective, entry.objective.text(), place), entry.number);
        node.confidence = sure;
        node.state = entry.objective.struck().then_some(NodeState::StruckOut);
        if entry.objective.is_empty() {
            self.findings.push(Finding::warning(I_045).at(place).with("text", ""));
        }
        self.fragment(&mut node);
        let (parent, _) = self.tree.open(node);
        for (kind, texts) in [(NodeKind::Result, &entry.results), (NodeKind::Indicator, &entry.indicators)] {
            for words in texts {
                for statement in self.statements(kind, words) {
                    let mut node = statement_node(kind, statement, sure);
                    self.fragment(&mut node);
                    self.tree.hang(Some(parent), node);
                }
            }
        }
    }

    /// Flags a text of a table that begins in the middle.
    fn fragment(&mut self, node: &mut Node) {
        if node.text.starts_with(char::is_lowercase) {
            node.confidence = node.confidence.min(confidence::FRAGMENT);
            self.findings.push(Finding::warning(I_056).at(node.place).with("text", node.text.as_str()));
        }
    }
}

fn numbered(mut node: Node, number: Option<u16>) -> Node {
    node.number = number.into_iter().collect();
    node
}

fn statement_node(kind: NodeKind, statement: Statement, confidence: u16) -> Node {
    let mut node = Node::new(kind, statement.words.text(), statement.words.place());
    node.target = statement.target;
    node.confidence = confidence;
    node
}

/// Returns the only cell with words, when there is one.
fn single(cells: &[Words]) -> Option<&Words> {
    let mut filled = cells.iter().filter(|c| !c.is_empty());
    let first = filled.next().filter(|c| c.text().chars().any(char::is_alphabetic));
    first.filter(|_| filled.next().is_none())
}

fn line_of(cells: &[Words]) -> String {
    cells.iter().map(Words::text).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ")
}

fn kind_name(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Allocation => "allocation",
        NodeKind::Sector => "sector",
        NodeKind::GeneralObjective => "general",
        NodeKind::StrategicObjective => "strategic",
        _ => "other",
    }
}

/// Recognises the note that an objective is dealt with by the police zone.
fn delegated(kind: NodeKind, text: &str) -> Option<NodeState> {
    const ZONES: [&str; 4] = ["zone de police", "politiezone", "polizeizone", "police zone"];
    const HANDLED: [&str; 6] = ["traite", "traitee", "behandeld", "behandelt", "handled", "dealt"];
    let levels = [NodeKind::Sector, NodeKind::GeneralObjective, NodeKind::StrategicObjective];
    let note = TextKey::of(text.split_once('(')?.1);
    let zone = ZONES.iter().any(|zone| note.as_str().contains(zone));
    let handled = note.as_str().split(' ').any(|word| HANDLED.contains(&word));
    (levels.contains(&kind) && zone && handled).then_some(NodeState::Delegated)
}

/// A title names a convention, contract or plan, and its year or its municipality.
fn is_title(block: &Block) -> bool {
    const NAMES: [&str; 17] = [
        "convention",
        "contrat",
        "plan",
        "projet",
        "overeenkomst",
        "contract",
        "projectplan",
        "vereinbarung",
        "vertrag",
        "projektplan",
        "agreement",
        "veiligheidsplan",
        "preventieplan",
        "samenlevingscontract",
        "sicherheitsplan",
        "praventionsplan",
        "sicherheitsvertrag",
    ];
    let tokens = block.words.tokens();
    let named = tokens.iter().any(|t| t.is_word(&NAMES));
    let year = tokens.iter().any(|t| t.number().is_some_and(|n| (1990..2100).contains(&n)));
    named && (year || matches!(block.shape, Shape::Text(true)) || block.words.is_capitals())
}

fn is_citation(words: &Words) -> bool {
    let tokens = words.tokens();
    tokens.first().is_some_and(|t| {
        t.is_word(&[
            "ar",
            "am",
            "kb",
            "mb",
            "ke",
            "me",
            "arrete",
            "besluit",
            "koninklijk",
            "ministerieel",
            "konigliches",
            "royal",
            "loi",
            "wet",
        ])
    })
}

/// Returns the words of the document, except those of rows with many short cells.
fn words_of(blocks: &[Block]) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut learn = |words: &Words| {
        found.extend(tokens(words.text()).iter().filter(|t| t.kind == TokenKind::Word).map(|t| fold(t.text)));
    };
    for block in blocks {
        match &block.shape {
            Shape::Row(cells) => cells.iter().filter(|c| c.text().len() > 40).for_each(&mut learn),
            _ => learn(&block.words),
        }
    }
    found
}
