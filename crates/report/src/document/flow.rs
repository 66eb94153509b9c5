//! A document as a flow of headings, paragraphs, lists and tables: what a page, a word processor and
//! a printed sheet have in common.
//!
//! An agreement has the same words in the same order as canonical Markdown, without its marks: a
//! label, a number, a colon; results and indicators under an objective say what they are. Leaves
//! out how any of it looks. Spaces that must not break stand where print wants them.
//!
//! Choice: 0032; 0070

use agreement::{Node, NodeKind, NodeState};
use intake::{LineUse, Passage};
use serde::Serialize;

use super::{Document, Sentences, colon, is_misread, roman};
use crate::Voice;
use crate::texts::spaced;

/// A document as a flow.
#[derive(Debug, Serialize)]
pub(crate) struct Flow {
    pub(crate) form: Form,
    /// The title, or what stands for one in the properties of a file.
    pub(crate) title: String,
    pub(crate) language: &'static str,
    /// What it is about, for the head of each page.
    pub(crate) running: String,
    /// What it rests on, for the foot of each page; may be empty.
    pub(crate) foot: String,
    /// What a struck-out line is marked with.
    pub(crate) struck: String,
    /// The day of the document, if it has one.
    pub(crate) dated: Option<String>,
    pub(crate) blocks: Vec<Block>,
}

/// What a document is, which decides how large its headings are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    Agreement,
    Letter,
}

/// A block of the flow.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(crate) enum Block {
    /// A heading, the first of depth 1 and none deeper than one below the last.
    Heading { depth: usize, line: Line },
    /// A paragraph of the agreement.
    Paragraph { words: String },
    /// A paragraph around the signatures.
    Signature { words: String },
    /// A remark, or words that found no place.
    Remark { words: String },
    /// What the list after it holds.
    Label { words: String },
    /// Items; nested ones stand below theirs.
    List { items: Vec<Item> },
    /// Paragraphs that carry numbers.
    Numbered { items: Vec<Item> },
    /// Who writes, line by line.
    Sender { lines: Vec<String> },
    /// To whom, line by line.
    Addressee { lines: Vec<String> },
    /// Labels with what they are about.
    Facts { lines: Vec<Line> },
    /// Rows below the titles of their columns, which every page repeats.
    Table { caption: String, columns: Vec<Column>, rows: Vec<Row> },
}

/// A column of a table.
#[derive(Debug, Serialize)]
pub(crate) struct Column {
    pub(crate) title: String,
    /// Whether it holds amounts, which stand below each other at the right.
    pub(crate) figures: bool,
}

/// A row of a table; its first cell says what it is about.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    /// One cell for each column, as paragraphs.
    pub(crate) cells: Vec<Vec<Line>>,
    /// Whether it sums up the rows above.
    pub(crate) sum: bool,
}

/// An item of a list.
#[derive(Debug, Serialize)]
pub(crate) struct Item {
    /// The number it carries in the document.
    pub(crate) number: Option<u16>,
    pub(crate) line: Line,
    pub(crate) children: Vec<Item>,
}

/// Words after the label that says what they are, both of them perhaps empty.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) words: String,
    pub(crate) struck: bool,
    /// They look like a label or a number, and are neither.
    pub(crate) as_words: bool,
}

impl Line {
    /// Makes a line of `words` alone.
    pub(crate) fn plain(words: impl Into<String>) -> Self {
        Self::labelled("", words)
    }

    /// Makes a line of `words` after the `label` that says what they are.
    pub(crate) fn labelled(label: impl Into<String>, words: impl Into<String>) -> Self {
        Self { label: label.into(), words: words.into(), struck: false, as_words: false }
    }
}

/// Lays an agreement out as a flow.
pub(super) fn lay(document: &Document<'_>, voice: Voice<'_>) -> Flow {
    let agreement = document.agreement;
    let mut layer = Layer { voice, blocks: Vec::new(), top: 1 };
    if !agreement.title.is_empty() {
        layer.heading(1, String::new(), &agreement.title, false);
        layer.top = 2;
    }
    layer.remarks(document.remarks(true));
    layer.head(document);
    for (position, root) in agreement.tree.iter().enumerate() {
        layer.level(root, layer.top, document.provisions_of(position));
    }
    layer.foot(document);
    layer.remarks(document.remarks(false));
    let title = if agreement.title.is_empty() { voice.say("document-untitled") } else { layer.set(&agreement.title) };
    let municipality = agreement.municipality.as_ref().map(|(name, _)| name.clone());
    let period = agreement.period.map(|period| years(period.start().year(), period.end().year()));
    Flow {
        form: Form::Agreement,
        title,
        language: voice.language().tag(),
        running: [municipality, period].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        foot: String::new(),
        struck: voice.say("document-struck"),
        dated: agreement.signed.as_ref().map(|signed| signed.date.to_string()),
        blocks: layer.blocks,
    }
}

fn years(first: i16, last: i16) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

struct Layer<'a> {
    voice: Voice<'a>,
    blocks: Vec<Block>,
    /// The depth of the highest heading below the title.
    top: usize,
}

impl Layer<'_> {
    fn set(&self, words: &str) -> String {
        spaced(self.voice.language(), words)
    }

    fn heading(&mut self, depth: usize, label: String, words: &str, struck: bool) {
        let line = Line { label, words: self.set(words), struck, as_words: false };
        self.blocks.push(Block::Heading { depth, line });
    }

    fn paragraph(&mut self, words: &str) {
        let words = self.set(words);
        self.blocks.push(Block::Paragraph { words });
    }

    fn remarks<'t>(&mut self, remarks: impl Iterator<Item = &'t str>) {
        for remark in remarks {
            let words = self.set(remark);
            self.blocks.push(Block::Remark { words });
        }
    }

    // ---- around the tree

    fn head(&mut self, document: &Document<'_>) {
        let before = |part| matches!(part, LineUse::Parties | LineUse::Provision);
        document.around(before).for_each(|passage| self.passage(passage));
        if document.passages.is_empty() {
            let sentences = Sentences { agreement: document.agreement, voice: self.voice };
            sentences.parties().iter().for_each(|words| self.paragraph(words));
            let provisions = sentences.provisions();
            if !provisions.is_empty() {
                self.heading(self.top, String::new(), &self.voice.say("document-provisions"), false);
                (1..).zip(&provisions).for_each(|(number, words)| self.numbered(number, words));
            }
        }
    }

    fn foot(&mut self, document: &Document<'_>) {
        if document.passages.is_empty() {
            let signature = Sentences { agreement: document.agreement, voice: self.voice }.signature();
            signature.iter().for_each(|words| self.signature(words));
        }
        for passage in document.around(|part| part == LineUse::Signature) {
            match passage.number {
                Some(number) => self.numbered(number, &passage.text),
                None => self.signature(&passage.text),
            }
        }
    }

    fn signature(&mut self, words: &str) {
        let words = self.set(words);
        self.blocks.push(Block::Signature { words });
    }

    fn passage(&mut self, passage: &Passage) {
        match passage.number {
            _ if passage.heading => self.heading(self.top, String::new(), &passage.text, false),
            Some(number) => self.numbered(number, &passage.text),
            None => self.paragraph(&passage.text),
        }
    }

    /// Adds a numbered paragraph to those before it.
    fn numbered(&mut self, number: u16, words: &str) {
        let line = Line { label: String::new(), words: self.set(words), struck: false, as_words: false };
        let item = Item { number: Some(number), line, children: Vec::new() };
        match self.blocks.last_mut() {
            Some(Block::Numbered { items }) => items.push(item),
            _ => self.blocks.push(Block::Numbered { items: vec![item] }),
        }
    }

    // ---- the tree

    /// Lays a level and what is below; a placeholder has no heading, for the document had none.
    fn level<'p>(&mut self, node: &Node, depth: usize, provisions: impl Iterator<Item = &'p Passage>) {
        let placeholder = node.state == Some(NodeState::Placeholder);
        if !placeholder {
            self.opening(node, depth);
        }
        provisions.for_each(|passage| self.passage(passage));
        let below = if placeholder { depth } else { depth + 1 };
        for siblings in node.children.chunk_by(|a, b| a.kind == b.kind) {
            match siblings[0].kind {
                NodeKind::OperationalObjective | NodeKind::SubItem | NodeKind::Result | NodeKind::Indicator => {
                    self.list(siblings);
                }
                _ => siblings.iter().for_each(|child| self.level(child, below, std::iter::empty())),
            }
        }
    }

    fn opening(&mut self, node: &Node, depth: usize) {
        let struck = node.state == Some(NodeState::StruckOut);
        let label = match node.kind {
            NodeKind::Allocation => {
                let number = node.number.first().map(|&number| format!("{}. ", roman(number))).unwrap_or_default();
                return self.heading(depth, String::new(), &format!("{number}{}", node.text), struck);
            }
            NodeKind::Sector => "document-sector",
            NodeKind::GeneralObjective => "document-general",
            NodeKind::StrategicObjective if node.number.len() > 1 => "document-strategics",
            NodeKind::StrategicObjective => "document-strategic",
            _ => "document-unit",
        };
        let numbers: Vec<String> = node.number.iter().map(u16::to_string).collect();
        let label = [self.voice.say(label), numbers.join(&format!(" {} ", self.voice.say("document-and")))];
        let label = label.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\u{a0}");
        let label = if node.text.is_empty() { label } else { self.announcing(&label) };
        self.heading(depth, label, &node.text, struck);
    }

    fn announcing(&self, label: &str) -> String {
        self.set(&format!("{label}{}", colon(self.voice.language())))
    }

    fn list(&mut self, nodes: &[Node]) {
        let label = match nodes[0].kind {
            NodeKind::Result => "document-results",
            NodeKind::Indicator => "document-indicators",
            _ => "document-operational",
        };
        let words = self.announcing(&self.voice.say(label));
        let items = nodes.iter().map(|node| self.item(node, String::new())).collect();
        self.blocks.extend([Block::Label { words }, Block::List { items }]);
    }

    fn item(&self, node: &Node, label: String) -> Item {
        let children = node.children.iter().map(|child| {
            let label = match child.kind {
                NodeKind::Result => self.announcing(&self.voice.say("document-result")),
                NodeKind::Indicator => self.announcing(&self.voice.say("document-indicator")),
                _ => String::new(),
            };
            self.item(child, label)
        });
        let struck = node.state == Some(NodeState::StruckOut);
        let as_words = label.is_empty() && is_misread(node);
        let line = Line { label, words: self.set(&node.text), struck, as_words };
        Item { number: node.number.first().copied(), line, children: children.collect() }
    }
}
