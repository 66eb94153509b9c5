//! A document laid out, before it is written in any format: headings, items, paragraphs, tables and
//! page breaks, each stretch of text knowing the node it is part of.

/// A stretch of text; damage happens to it, and the truth follows.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) text: String,
    /// The node whose text this is, if any.
    pub(crate) node: Option<usize>,
    /// A sign of dirt that no one wrote.
    pub(crate) dirt: bool,
}

/// One line of words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) parts: Vec<Part>,
    pub(crate) struck: bool,
}

impl Line {
    /// Makes a line that is no text of a node.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::default().and(text, None)
    }

    /// Makes a line that is the text of `node`.
    pub(crate) fn of(text: impl Into<String>, node: usize) -> Self {
        Self::default().and(text, Some(node))
    }

    /// Adds a stretch.
    pub(crate) fn and(mut self, text: impl Into<String>, node: Option<usize>) -> Self {
        self.parts.push(Part { text: text.into(), node, dirt: false });
        self
    }

    /// Returns the words.
    pub(crate) fn text(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect()
    }
}

/// What stands at the top or foot of a page, between two lines of the text.
#[derive(Clone, Debug)]
pub(crate) struct PageBreak {
    pub(crate) lines: Vec<String>,
}

/// A text in a cell, with the mark before it (`- `, `1. `, or nothing).
#[derive(Clone, Debug)]
pub(crate) struct CellText {
    pub(crate) mark: String,
    pub(crate) line: Line,
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    pub(crate) texts: Vec<CellText>,
    /// Part of the cell above, which spans several rows.
    pub(crate) covered: bool,
}

/// A row of a table; `after` is the page break that stands before it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    pub(crate) after: Option<PageBreak>,
}

/// A table with its header, unless that is lost.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) header: Option<Vec<String>>,
    pub(crate) rows: Vec<Row>,
    /// The columns stand in the order of the model, and no other column among them.
    pub(crate) usual: bool,
}

/// One block of a document.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    /// A heading of a level, 1 for the title; 0 for one that only its words tell.
    Heading(u8, Line),
    /// A paragraph.
    Text(Line),
    /// An item of a list: its depth, its mark.
    Item(u8, String, Line),
    /// A table.
    Table(Table),
    /// A page break.
    Page(PageBreak),
}

/// A document laid out.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) blocks: Vec<Block>,
    /// What stands in the head of each page.
    pub(crate) running_head: String,
}

impl Document {
    /// Visits every line of text, in the order of the page.
    pub(crate) fn lines(&mut self, visit: &mut impl FnMut(&mut Line)) {
        for block in &mut self.blocks {
            match block {
                Block::Heading(_, line) | Block::Text(line) | Block::Item(_, _, line) => visit(line),
                Block::Table(table) => {
                    let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                    cells.flat_map(|cell| &mut cell.texts).for_each(|text| visit(&mut text.line));
                }
                Block::Page(_) => {}
            }
        }
    }
}
