//! The text of an OpenDocument, or the heads and feet of its pages, tag after tag.
//!
//! A row that stands for several alike is read as often.
//!
//! Choice: 0033

use std::io::Read;

use super::lists::{Label, Lists};
use super::styles::{Family, Styles};
use crate::Unreadable;
use crate::source::aside::{Apart, Aside, as_remark};
use crate::source::transcript::{Run, Shape, Transcript};
use crate::source::xml::{Event, Ns, Tag, Xml};

/// The most spaces that one tag stands for.
const MAX_SPACES: usize = 1_000;
/// The most cells that one tag stands for.
const MAX_CELLS: usize = 64;

/// Where in the file the reader is: what the tags around mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Nothing by itself.
    Through,
    /// Nothing of it is read.
    Skip,
    Paragraph,
    /// Words in a typography of their own.
    Span,
    /// Words that are shown as they stand.
    Inline,
    List,
    /// Something that floats: a frame.
    Frame,
    /// A note or comment.
    Note,
    Contents,
    /// A part that is not shown.
    Hidden,
    Table,
    /// A row, and how many it stands for.
    Row(usize),
    /// A cell, and how many more stand for it.
    Cell(usize),
    /// A cell behind another.
    Covered,
    Deletion,
    /// The head or foot of pages.
    Edge,
}

/// A paragraph that is being read.
#[derive(Debug, Default)]
struct Paragraph {
    shape: Shape,
    /// What is shown before it.
    before: String,
    runs: Vec<Run>,
    hidden: String,
    /// Typography, the innermost last: a line through the words, hidden.
    looks: Vec<(bool, bool)>,
}

impl Paragraph {
    fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }
}

/// A note or comment that is being read.
#[derive(Debug, Default)]
struct Note {
    numbered: bool,
    runs: Vec<Run>,
}

/// A frame that is being read.
#[derive(Debug, Default)]
struct Frame {
    picture: bool,
    object: bool,
    words: bool,
}

/// Reads one story.
#[derive(Debug, Default)]
pub(super) struct Story {
    styles: Styles,
    lists: Lists,
    steps: Vec<Step>,
    paragraphs: Vec<Paragraph>,
    frames: Vec<Frame>,
    /// How many tables of the text are open.
    tables: usize,
    notes: Vec<Note>,
    /// Changes that the file tells before it shows where they are.
    changes: Vec<(Apart, String)>,
    remarks: Vec<Vec<Run>>,
    noted: usize,
    /// The pages turned so far, when the file says where pages end.
    turned: Option<u32>,
    begun: bool,
    pub(super) edges: Vec<String>,
    pub(super) out: Transcript,
    pub(super) aside: Aside,
}

impl Story {
    /// Reads one part: the styles with heads and feet first, then the text.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub(super) fn read(&mut self, file: impl Read) -> Result<(), Unreadable> {
        let mut xml = Xml::new(file);
        loop {
            match xml.next()? {
                Event::Open(tag) => {
                    let step = self.open(&tag)?;
                    self.steps.push(step);
                }
                Event::Close => {
                    if let Some(step) = self.steps.pop() {
                        self.close(step);
                    }
                }
                Event::Text(text) => self.characters(&text),
                Event::End => break,
            }
        }
        self.show_changes();
        self.settle();
        Ok(())
    }

    fn within(&self, step: Step) -> bool {
        self.steps.contains(&step)
    }

    fn characters(&mut self, text: &str) {
        if matches!(self.steps.last(), Some(Step::Paragraph | Step::Span | Step::Inline)) {
            let flat: String = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
            self.say(&flat);
        }
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<Step, Unreadable> {
        if self.steps.last() == Some(&Step::Skip) {
            return Ok(Step::Skip);
        }
        Ok(match tag.ns {
            Ns::Style => self.style(tag),
            Ns::Text => self.text(tag),
            Ns::Table => return self.table(tag),
            Ns::Draw => self.drawn(tag),
            Ns::Office => self.office(tag),
            _ if self.paragraphs.is_empty() => Step::Through,
            _ => Step::Skip,
        })
    }

    fn style(&mut self, tag: &Tag<'_>) -> Step {
        self.styles.open(tag);
        let edges = ["header", "header-left", "header-first", "footer", "footer-left", "footer-first"];
        if edges.contains(&tag.name()) { Step::Edge } else { Step::Through }
    }

    fn office(&mut self, tag: &Tag<'_>) -> Step {
        match tag.name() {
            "annotation" => self.begin_note(false),
            "forms" | "event-listeners" | "change-info" | "binary-data" => Step::Skip,
            "text" => {
                let knows = tag.attribute(Ns::Text, "use-soft-page-breaks").is_some_and(|on| on == "true");
                self.turned = knows.then_some(0);
                Step::Through
            }
            _ => Step::Through,
        }
    }

    fn text(&mut self, tag: &Tag<'_>) -> Step {
        match tag.name() {
            "p" | "h" => self.begin_paragraph(tag),
            "span" => self.begin_span(tag),
            "list" => {
                self.lists.open(tag);
                Step::List
            }
            "list-item" | "list-header" => {
                self.lists.item(tag);
                Step::Through
            }
            "note" => self.begin_note(true),
            "note-citation" | "ruby-text" | "script" | "sequence-decls" | "variable-decls" | "user-field-decls" => {
                Step::Skip
            }
            "table-of-content" | "illustration-index" | "table-index" | "object-index" | "user-index"
            | "alphabetical-index" | "bibliography" => Step::Contents,
            name if name.ends_with("-source") => self.source(tag),
            "section" if tag.attribute(Ns::Text, "display").is_some_and(|display| display == "none") => Step::Hidden,
            "deletion" => {
                self.changes.push((Apart::Deleted, String::new()));
                Step::Deletion
            }
            "insertion" => {
                self.changes.push((Apart::Inserted, String::new()));
                Step::Through
            }
            "change" | "change-start" => self.show_changes(),
            _ => self.sign(tag),
        }
    }

    /// Reads a tag that stands for characters, or defines a list.
    fn sign(&mut self, tag: &Tag<'_>) -> Step {
        match tag.name() {
            "s" => {
                let count = tag.attribute(Ns::Text, "c").and_then(|count| count.parse().ok()).unwrap_or(1);
                self.say(&" ".repeat(MAX_SPACES.min(count)));
            }
            "tab" => self.say("\t"),
            "line-break" => self.say("\n"),
            "soft-page-break" => self.turn(),
            "hidden-text" => {
                let words = tag.attribute(Ns::Text, "string-value").unwrap_or_default();
                if tag.attribute(Ns::Text, "is-hidden").is_none_or(|on| on != "false") {
                    self.aside.hide(&words);
                    return Step::Skip;
                }
            }
            "hidden-paragraph" if tag.attribute(Ns::Text, "is-hidden").is_some_and(|on| on == "true") => {
                self.hide_paragraph();
            }
            _ if self.paragraphs.is_empty() => self.lists.define(tag),
            _ => {}
        }
        if self.paragraphs.is_empty() { Step::Through } else { Step::Inline }
    }

    /// Looks at where a part of the text comes from.
    fn source(&mut self, tag: &Tag<'_>) -> Step {
        if let Some(target) = tag.attribute(Ns::Link, "href").filter(|target| !target.is_empty()) {
            self.aside.add(Apart::Outside, &target);
        }
        Step::Skip
    }

    /// Tells the changes that stood at the beginning of the file.
    fn show_changes(&mut self) -> Step {
        self.changes.drain(..).for_each(|(kind, words)| self.aside.add(kind, &words));
        Step::Through
    }

    /// Keeps words that were deleted.
    fn delete(&mut self, words: &str) {
        self.changes.last_mut().into_iter().for_each(|(_, deleted)| deleted.push_str(words));
    }

    fn hide_paragraph(&mut self) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.looks.iter_mut().for_each(|(_, hidden)| *hidden = true);
            let shown: String = std::mem::take(&mut paragraph.runs).into_iter().map(|run| run.text).collect();
            paragraph.hidden.push_str(&shown);
        }
    }

    fn begin_paragraph(&mut self, tag: &Tag<'_>) -> Step {
        let style = self.styles.resolved(Family::Paragraph, &tag.attribute(Ns::Text, "style-name").unwrap_or_default());
        if style.new_page && self.begun {
            self.turn();
        }
        let hidden = style.hidden.unwrap_or(false) || self.within(Step::Hidden) || self.within(Step::Covered);
        let mut paragraph = Paragraph { looks: vec![(style.struck.unwrap_or(false), hidden)], ..Paragraph::default() };
        let heading = tag.name() == "h";
        let label = self.lists.next(style.list.as_deref());
        let unnumbered = tag.attribute(Ns::Text, "is-list-header").is_some_and(|on| on == "true");
        let level = tag.attribute(Ns::Text, "outline-level").and_then(|level| level.parse().ok()).unwrap_or(1);
        let label = label.or_else(|| Some((0, self.lists.heading(level)?)).filter(|_| heading && !unnumbered));
        paragraph.shape = match label {
            Some((depth, Label::Bullet)) if !heading => Shape::Item { depth, number: None },
            Some((depth, Label::Number(number))) if !heading => Shape::Item { depth, number: Some(number) },
            Some((_, Label::Number(words) | Label::Words(words))) => {
                paragraph.before = words;
                if heading { Shape::Heading } else { Shape::Plain }
            }
            _ if heading => Shape::Heading,
            _ => Shape::Indented(style.first_line()),
        };
        self.paragraphs.push(paragraph);
        Step::Paragraph
    }

    fn begin_span(&mut self, tag: &Tag<'_>) -> Step {
        let Some(paragraph) = self.paragraphs.last_mut() else { return Step::Through };
        let style = self.styles.resolved(Family::Text, &tag.attribute(Ns::Text, "style-name").unwrap_or_default());
        let (struck, hidden) = paragraph.looks.last().copied().unwrap_or_default();
        paragraph.looks.push((style.struck.unwrap_or(struck), hidden || style.hidden.unwrap_or(false)));
        Step::Span
    }

    fn begin_note(&mut self, numbered: bool) -> Step {
        self.notes.push(Note { numbered, runs: Vec::new() });
        self.lists.leave();
        Step::Note
    }

    fn drawn(&mut self, tag: &Tag<'_>) -> Step {
        match tag.name() {
            "frame" | "custom-shape" | "rect" | "ellipse" => {
                self.frames.push(Frame::default());
                self.lists.leave();
                return Step::Frame;
            }
            "image" => {
                let target = tag.attribute(Ns::Link, "href").unwrap_or_default();
                if target.contains("://") {
                    self.aside.add(Apart::Outside, &target);
                }
                self.frames.last_mut().into_iter().for_each(|frame| frame.picture = true);
            }
            "object" | "object-ole" | "plugin" | "applet" => {
                self.frames.last_mut().into_iter().for_each(|frame| frame.object = true);
                return Step::Skip;
            }
            _ => {}
        }
        Step::Through
    }

    fn table(&mut self, tag: &Tag<'_>) -> Result<Step, Unreadable> {
        let number =
            |name: &str| tag.attribute(Ns::Table, name).and_then(|text| text.parse::<usize>().ok()).unwrap_or(1);
        Ok(match tag.name() {
            "table" if self.in_text() => {
                self.out.open_table()?;
                self.lists.leave();
                self.tables += 1;
                Step::Table
            }
            "table-row" if self.within(Step::Table) && self.in_text() => {
                self.out.open_row();
                Step::Row(number("number-rows-repeated"))
            }
            "table-cell" if self.within(Step::Table) && self.in_text() => {
                self.out.open_cell(number("number-columns-spanned"), number("number-rows-spanned"));
                Step::Cell(number("number-columns-repeated").min(MAX_CELLS) - 1)
            }
            "covered-table-cell" => Step::Covered,
            _ => Step::Through,
        })
    }

    /// Tells whether what stands here goes into the text, and not into a note, head or foot.
    fn in_text(&self) -> bool {
        self.notes.is_empty() && !self.within(Step::Edge) && !self.within(Step::Deletion)
    }

    fn close(&mut self, step: Step) {
        match step {
            Step::Paragraph => self.end_paragraph(),
            Step::Span => {
                self.paragraphs.last_mut().and_then(|paragraph| paragraph.looks.pop());
            }
            Step::List => self.lists.close(),
            Step::Note => self.end_note(),
            Step::Frame => self.end_frame(),
            Step::Cell(more) => (0..more).for_each(|_| self.out.open_cell(1, 1)),
            Step::Row(count) => {
                self.out.close_rows(count);
                if self.tables == 1 && self.paragraphs.is_empty() {
                    self.aside.settle(&mut self.out);
                }
            }
            Step::Table => {
                self.out.close_table();
                self.lists.come_back();
                self.tables -= 1;
                self.settle_between();
            }
            _ => {}
        }
    }

    /// Takes characters where they belong: into the text, or to what is told apart from it.
    fn say(&mut self, text: &str) {
        let blank = text.trim().is_empty();
        self.frames.iter_mut().for_each(|frame| frame.words |= !blank);
        if self.within(Step::Deletion) {
            return self.delete(text);
        }
        self.begun |= !blank;
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let (struck, hidden) = paragraph.looks.last().copied().unwrap_or_default();
        if hidden {
            return paragraph.hidden.push_str(text);
        }
        match paragraph.runs.last_mut() {
            Some(run) if run.struck == struck => run.text.push_str(text),
            _ => paragraph.runs.push(Run { text: text.to_owned(), struck }),
        }
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else { return };
        self.aside.hide(&paragraph.hidden);
        if !paragraph.before.is_empty() && !paragraph.is_blank() {
            let struck = paragraph.runs[0].struck;
            paragraph.runs.insert(0, Run { text: format!("{} ", paragraph.before), struck });
        }
        if self.within(Step::Deletion) {
            self.delete(" ");
        } else if let Some(note) = self.notes.last_mut() {
            if !note.runs.is_empty() {
                note.runs.push(Run { text: "\n".to_owned(), struck: false });
            }
            note.runs.extend(paragraph.runs);
        } else if self.within(Step::Edge) {
            self.edges.push(paragraph.runs.iter().map(|run| run.text.as_str()).collect());
        } else {
            let contents = self.within(Step::Contents) && !paragraph.is_blank();
            if contents {
                self.aside.end(Apart::Remark);
            }
            self.out.paragraph(if contents { Shape::Remark } else { paragraph.shape }, &paragraph.runs);
            self.settle_between();
        }
    }

    fn end_note(&mut self) {
        self.lists.come_back();
        let Note { numbered, mut runs } = self.notes.pop().unwrap_or_default();
        if self.within(Step::Deletion) {
            return runs.iter().for_each(|run| self.delete(&run.text));
        }
        if numbered {
            self.noted += 1;
            runs.insert(0, Run { text: format!("({}) ", self.noted), struck: false });
        }
        self.remarks.push(runs);
    }

    fn end_frame(&mut self) {
        self.lists.come_back();
        let frame = self.frames.pop().unwrap_or_default();
        if frame.object {
            self.aside.end(Apart::Embedded);
        } else if frame.picture && !frame.words && !self.within(Step::Edge) {
            self.aside.end(Apart::Picture);
        }
    }

    fn turn(&mut self) {
        if let Some(turned) = &mut self.turned {
            *turned = turned.saturating_add(1);
            self.out.page(turned.saturating_add(1));
        }
    }

    /// Settles what stood beside the lines, unless a paragraph or table goes on.
    fn settle_between(&mut self) {
        if self.tables == 0 && self.paragraphs.is_empty() {
            self.settle();
        }
    }

    fn settle(&mut self) {
        for runs in std::mem::take(&mut self.remarks) {
            self.aside.end(Apart::Remark);
            self.aside.settle(&mut self.out);
            self.out.paragraph(Shape::Remark, &as_remark(runs));
        }
        self.aside.settle(&mut self.out);
    }
}
