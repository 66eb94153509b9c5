//! From blocks to the tree: which level a heading opens, what a list or table under it holds, and
//! what to do with the rest, which is never dropped without a word.

use std::cell::OnceCell;
use std::collections::HashSet;

use agreement::{Node, NodeKind, NodeState};
use terms::{Finding, Language, Place};

use self::rows::single;
use self::wording::{delegated, is_citation, is_title};
use crate::Passage;
use crate::blocks::{self, Block, Shape, join};
use crate::codes::*;
use crate::labels::{Heading, Label};
use crate::statements::{self, Statement};
use crate::table::Header;
use crate::tree::{self, Handle, Tree};
use crate::words::Words;

mod rows;
pub(crate) mod wording;

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
    /// The translation of what stands beside it, set aside with a finding.
    Translation,
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

impl Outlined {
    /// Says of the lines that hold nothing but a translation that they do.
    pub(crate) fn set_aside(&mut self, translation: &[Place]) {
        for place in translation {
            let at = usize::try_from(place.line).unwrap_or(usize::MAX).wrapping_sub(1);
            self.lines
                .get_mut(at)
                .into_iter()
                .filter(|line| **line == LineUse::Blank)
                .for_each(|line| *line = LineUse::Translation);
        }
    }
}

/// What the next text belongs to.
enum Slot<'a> {
    /// Nothing announces it.
    Nothing,
    /// The title of a heading that stands above it.
    Title(&'a Heading, &'a Words),
    /// The list under a heading.
    Items(List),
}

/// A list that is being read.
#[derive(Clone, Copy)]
struct List {
    kind: NodeKind,
    /// Its heading speaks of one thing: `Objectif opérationnel 2 :`.
    one: bool,
    /// Its heading states the one thing itself.
    headed: bool,
    /// The number in its heading, for its first item.
    number: Option<u16>,
    items: usize,
    /// The number of its last item.
    last: Option<u16>,
    /// How far in its last item stands, when its bullet is lost.
    bare: Option<usize>,
    /// Its items are counted in Roman numbers.
    counted: bool,
}

/// Tells whether `text` has a title.
pub(crate) fn is_titled(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    blocks::of_lines(&lines).is_ok_and(|blocks| read(&blocks, lines.len()).title.is_some())
}

/// Takes what stands again at the top of each page for noise.
pub(crate) fn leave_running_heads(blocks: &mut [Block]) {
    blocks::running_heads(blocks, is_title);
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
        owner: None,
        votes: [0; 4],
        headings: 0,
        header: None,
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
    slot: Slot<'a>,
    /// The node that a text without capital continues.
    last: Option<Handle>,
    /// The one operational objective of its heading: the results and indicators that follow are its own.
    owner: Option<Handle>,
    votes: [usize; 4],
    headings: usize,
    /// The header of the last table, for one whose own is lost.
    header: Option<Header>,
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
        let blocks = self.blocks;
        let block = &blocks[at];
        match &block.shape {
            Shape::Rule => self.mark(block, LineUse::Furniture),
            Shape::Remark => {
                self.mark(block, LineUse::Remark);
                self.tell(block.words.clone(), LineUse::Remark);
            }
            Shape::Noise => self.noise(block, &block.words),
            Shape::Row(cells) => return self.row(at, cells),
            Shape::Text(_) | Shape::Item(_) => match &block.heading {
                Some(heading) => self.heading(at, heading),
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

    fn heading(&mut self, at: usize, heading: &'a Heading) {
        let blocks = self.blocks;
        let block = &blocks[at];
        if let Some(language) = heading.language {
            self.votes[Language::ALL.iter().position(|&l| l == language).unwrap_or(0)] += 1;
        }
        self.misspelt(heading, &block.words);
        match heading.label {
            Label::Parties => self.outside(block, LineUse::Parties),
            Label::Agreed => self.outside(block, LineUse::Provision),
            Label::Provisions => {
                self.outside(block, LineUse::Provision);
                self.prose.iter_mut().next_back().into_iter().for_each(|told| told.passage.heading = true);
            }
            Label::Signature => self.outside(block, LineUse::Signature),
            Label::Targets => self.aimed(block, heading),
            Label::Allocation if heading.counted && matches!(self.slot, Slot::Items(_)) => self.counted(at, heading),
            label => self.inside(block, label, heading),
        }
    }

    fn misspelt(&mut self, heading: &Heading, words: &Words) {
        if heading.misspelt {
            self.findings.push(Finding::note(I_044).at(words.place()).with("text", words.text()));
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

    fn inside(&mut self, block: &'a Block, label: Label, heading: &'a Heading) {
        self.flush();
        self.part = LineUse::Node;
        self.headings += 1;
        self.mark(block, LineUse::Heading);
        match label {
            Label::Operational => {
                self.owner = None;
                self.list(NodeKind::OperationalObjective, heading);
            }
            Label::Results => self.list(NodeKind::Result, heading),
            Label::Indicators => self.list(NodeKind::Indicator, heading),
            Label::Sector | Label::General | Label::Strategic if heading.title.is_none() => {
                self.slot = Slot::Title(heading, &block.words);
            }
            _ => self.open(heading, &block.words, heading.title.as_ref()),
        }
    }

    fn list(&mut self, kind: NodeKind, heading: &Heading) {
        let number = heading.numbers.first().copied().filter(|&number| number < 100);
        let one = heading.one && kind == NodeKind::OperationalObjective;
        self.slot = Slot::Items(List {
            kind,
            one,
            headed: heading.title.is_some(),
            number,
            items: 0,
            last: None,
            bare: None,
            counted: false,
        });
        self.last = None;
        if let Some(title) = &heading.title {
            self.listed_item(kind, title, None, 1000);
        }
    }

    /// `I. ...` in a list: an item that is counted so, or the beginning of an allocation.
    fn counted(&mut self, at: usize, heading: &'a Heading) {
        let Slot::Items(list) = self.slot else { return };
        let blocks = self.blocks;
        let block = &blocks[at];
        let told = |finding: Finding| finding.at(block.words.place()).with("text", block.words.text());
        let next = if list.items == 0 { Some(1) } else { list.last.map(|last| last + 1) };
        // A scanner takes the first Roman number for a figure, but none that comes later.
        let counted_alike = list.items == 0 || list.counted || next == Some(2);
        let goes_on = counted_alike && heading.numbers.first().copied() == next;
        let sector = self.sector_follows(at);
        let marked_otherwise = list.items > 0 && !list.counted && !goes_on;
        let opens = sector || marked_otherwise || matches!(block.shape, Shape::Text(true));
        if opens && (!goes_on || self.follows_allocation(heading)) {
            self.findings.extend((list.last.is_some() || !sector).then(|| told(Finding::warning(I_099))));
            return self.inside(block, Label::Allocation, heading);
        }
        if !goes_on {
            self.findings.push(told(Finding::note(I_101)));
        }
        self.mark(block, LineUse::Node);
        self.slot = Slot::Items(List { counted: true, ..list });
        let words = block.words.from(block.words.text().find('.').map_or(0, |dot| dot + 1));
        self.listed_item(list.kind, &words, heading.numbers.first().copied(), 1000);
    }

    /// Tells whether what an allocation holds, and no item of a list, comes next.
    fn sector_follows(&self, at: usize) -> bool {
        let mut behind =
            self.blocks[at + 1..].iter().filter(|block| !matches!(block.shape, Shape::Rule | Shape::Noise));
        let next =
            behind.find(|block| block.heading.is_some() || !matches!(block.shape, Shape::Text(_) | Shape::Remark));
        let label = next.and_then(|block| block.heading.as_ref()).map(|heading| heading.label);
        matches!(label, Some(Label::Sector | Label::General))
    }

    /// Tells whether the number of a heading is the one after that of the allocation above.
    fn follows_allocation(&self, heading: &Heading) -> bool {
        let above = self.tree.current(NodeKind::Allocation).map(|handle| self.tree.node(handle).number.as_slice());
        matches!((above, heading.numbers.as_slice()), (Some([before]), [own]) if *own == before + 1)
    }

    /// `Valeur cible : ≥ 12 par an` on a line of its own, for the indicator above it.
    fn aimed(&mut self, block: &Block, heading: &Heading) {
        let indicator = self.last.filter(|&last| self.tree.node(last).kind == NodeKind::Indicator);
        let target = heading.title.as_ref().and_then(statements::target_alone);
        match (indicator, heading.title.as_ref(), target) {
            (Some(last), Some(title), Some(target)) if self.tree.node(last).target.is_none() => {
                let node = self.tree.node_mut(last);
                node.text = format!("{} : {}", node.text.trim_end_matches([':', ' ']), title.text());
                (node.place, node.target) = (join(node.place, block.words.place()), Some(target));
                self.mark(block, LineUse::Node);
            }
            _ if self.in_tree() => self.unplaced(block),
            _ => self.preamble(block),
        }
    }

    /// Opens a level whose title never came.
    fn flush(&mut self) {
        if let Slot::Title(heading, words) = std::mem::replace(&mut self.slot, Slot::Nothing) {
            if heading.label != Label::Sector {
                self.findings.push(Finding::warning(I_045).at(words.place()).with("text", words.text()));
            }
            self.open(heading, words, None);
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
        node.state = title.and_then(|t| self.choice(t)).or_else(|| delegated(kind, text));
        node.confidence = if heading.misspelt { confidence::MISSPELT } else { 1000 };
        self.open_node(node);
        self.slot = Slot::Nothing;
    }

    /// Tells whether `words` are an option that was not chosen, and flags what leaves it open.
    fn choice(&mut self, words: &Words) -> Option<NodeState> {
        if words.partly_struck() {
            self.findings.push(Finding::warning(I_049).at(words.place()).with("text", words.text()));
        }
        if wording::is_instruction(words.text()) {
            self.findings.push(Finding::warning(I_096).at(words.place()).with("text", words.text()));
        }
        (words.struck() || wording::says_struck(words.text())).then_some(NodeState::StruckOut)
    }

    fn open_node(&mut self, node: Node) {
        let (kind, place, text, state) = (node.kind, node.place, node.text.clone(), node.state);
        let (handle, again) = self.tree.open(node);
        (self.last, self.owner) = (Some(handle), None);
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
        if wording::stands_in_brackets(block.words.text()) && wording::is_instruction(block.words.text()) {
            self.mark(block, LineUse::Remark);
            self.tell(block.words.clone(), LineUse::Remark);
            return self
                .findings
                .push(Finding::warning(I_096).at(block.words.place()).with("text", block.words.text()));
        }
        match std::mem::replace(&mut self.slot, Slot::Nothing) {
            Slot::Title(heading, words) => self.titled(block, heading, words),
            Slot::Items(list) => {
                self.slot = Slot::Items(list);
                self.listed(at, list);
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
            LineUse::Title if self.title.is_some() && block.number.is_some() => LineUse::Provision,
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
    fn listed(&mut self, at: usize, list: List) {
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
            None if is_item => self.bulleted(block, list),
            None if list.one && list.items == 0 => self.listed_item(list.kind, &block.words, block.number, 1000),
            None => {
                self.findings.push(Finding::note(I_043).at(block.words.place()).with("text", block.words.text()));
                self.listed_item(list.kind, &block.words, block.number, confidence::BULLET_LOST);
                if let Slot::Items(list) = &mut self.slot {
                    list.bare = Some(block.indent);
                }
            }
        }
    }

    fn bulleted(&mut self, block: &Block, list: List) {
        let objectives = list.kind == NodeKind::OperationalObjective;
        let below_heading = list.one && list.headed;
        let below_bare = list.bare.is_some_and(|indent| block.indent > indent);
        let deeper = matches!(block.shape, Shape::Item(depth) if depth > 0) || below_bare;
        let nested = objectives && (below_heading || deeper);
        let aim = block.announced.as_ref().filter(|heading| heading.label == Label::Targets);
        if let Some(heading) = aim {
            return self.aimed(block, heading);
        }
        let announced = block.announced.as_ref().filter(|_| objectives);
        match self.tree.current(NodeKind::OperationalObjective).filter(|_| nested || announced.is_some()) {
            Some(parent) if let Some(heading) = announced => self.announced(parent, heading, &block.words),
            Some(parent) => {
                let mut node = Node::new(NodeKind::SubItem, block.words.text(), block.words.place());
                node.state = self.choice(&block.words);
                self.last = Some(self.tree.hang(Some(parent), numbered(node, block.number)));
            }
            None => self.listed_item(list.kind, &block.words, block.number, 1000),
        }
    }

    /// A result or indicator that says so, under its operational objective.
    fn announced(&mut self, parent: Handle, heading: &Heading, words: &Words) {
        let kind = if heading.label == Label::Results { NodeKind::Result } else { NodeKind::Indicator };
        let Some(title) = &heading.title else { return };
        self.misspelt(heading, words);
        for statement in self.statements(kind, title.clone()) {
            let node = self.statement_node(kind, statement, 1000);
            self.last = Some(self.tree.hang(Some(parent), node));
        }
    }

    /// An item of the open list, with the number in its heading when it is the first and has none.
    fn listed_item(&mut self, kind: NodeKind, words: &Words, number: Option<u16>, confidence: u16) {
        let Slot::Items(list) = &mut self.slot else { return };
        let number = number.or(list.number.take());
        (list.items, list.last) = (list.items + 1, number);
        let sole = list.one && list.items == 1;
        self.item(kind, words, number, confidence);
        if kind == NodeKind::OperationalObjective {
            self.owner = self.last.filter(|_| sole);
        }
    }

    fn item(&mut self, kind: NodeKind, words: &Words, number: Option<u16>, confidence: u16) {
        if kind == NodeKind::OperationalObjective {
            let mut node = numbered(Node::new(kind, words.text(), words.place()), number);
            node.confidence = confidence;
            node.state = self.choice(words);
            self.open_node(node);
            return;
        }
        for statement in self.statements(kind, words.clone()) {
            let node = numbered(self.statement_node(kind, statement, confidence), number);
            let holder = match self.owner {
                Some(owner) => Some(owner),
                None => {
                    self.tree.close(NodeKind::OperationalObjective);
                    self.tree.holder(&node)
                }
            };
            self.last = Some(self.tree.hang(holder, node));
        }
    }

    fn statement_node(&mut self, kind: NodeKind, statement: Statement, confidence: u16) -> Node {
        let Statement { words, target } = statement;
        let (place, state) = (words.place(), self.choice(&words));
        Node { target, confidence, state, ..Node::new(kind, words.into_text(), place) }
    }

    fn statements(&mut self, kind: NodeKind, words: Words) -> Vec<Statement> {
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
            node.state = self.choice(words);
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

    /// A short line right before a table, its header or a row of one cell names the unit in charge.
    fn is_unit_before_table(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let apart = block.after_blank && !block.words.starts_lower();
        let header = |b: &Block| match &b.shape {
            Shape::Row(cells) => (apart && b.after_blank) || Header::read(cells).is_some() || single(cells).is_some(),
            _ => false,
        };
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
}

fn numbered(mut node: Node, number: Option<u16>) -> Node {
    node.number = number.into_iter().collect();
    node
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
