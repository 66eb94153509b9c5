//! The body of a Word document, or one of its notes, heads and feet, tag after tag.
//!
//! A paragraph is written when it ends; what floats in it (a text box) is written before it.
//!
//! Choice: 0033

mod drawings;
mod paragraphs;
mod tables;

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Read;

use super::fields::Fields;
use super::numbering::{Counters, Numbering};
use super::styles::Styles;
use super::{is_on, symbols, value};
use crate::Unreadable;
use crate::source::aside::{Apart, Aside, as_remark};
use crate::source::transcript::{Run, Shape, Transcript};
use crate::source::xml::{Event, Ns, Tag, Xml};
use drawings::Drawing;
use paragraphs::Paragraph;
use tables::Table;

/// Where in the file the reader is: what the tags around mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Nothing by itself.
    Through,
    /// Nothing of it is read.
    Skip,
    Paragraph,
    ParagraphProperties,
    /// Properties of the sign that ends a paragraph.
    EndProperties,
    Run,
    RunProperties,
    /// Words; `true` when their spaces are kept.
    Words(bool),
    Instruction,
    /// A field in one tag.
    Field,
    Table,
    Row,
    RowProperties,
    Cell,
    CellProperties,
    Inserted,
    Deleted,
    Moved,
    Alternatives,
    Drawing,
    Object,
    /// A note or a comment in the part that holds them.
    Note,
}

/// What notes say, by what they are and their identifier.
pub(super) type Notes = HashMap<(NoteKind, String), Vec<Run>>;

/// What a note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum NoteKind {
    /// A note at the foot of a page.
    Foot,
    /// A note at the end.
    End,
    /// A comment in the margin.
    Comment,
}

/// Where paragraphs go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Into the text.
    Text,
    /// Into notes of this kind.
    Notes(NoteKind),
    /// Into paragraphs without tables: heads and feet.
    Edge,
}

/// How far the pages were counted.
#[derive(Debug, Default)]
struct Pages {
    turned: u32,
    /// Word itself said where pages end, so that the numbers are right.
    known: bool,
    /// Somebody ended the page here; what Word says next is the same.
    just_turned: bool,
}

/// Reads one story.
pub(super) struct Story<'s> {
    styles: &'s Styles,
    numbering: &'s Numbering,
    way: Way,
    steps: Vec<Step>,
    paragraphs: Vec<Paragraph>,
    tables: Vec<Table>,
    drawings: Vec<Drawing>,
    /// For each set of alternatives, whether one was read.
    alternatives: Vec<bool>,
    fields: Fields,
    counters: Counters,
    /// Words of a tag that is not closed yet.
    words: String,
    /// The beginning of a paragraph whose end was deleted.
    carried: Option<Vec<Run>>,
    pages: Pages,
    /// Remarks that are written after the paragraph or table.
    remarks: Vec<Vec<Run>>,
    noted: usize,
    note: String,
    notes: Notes,
    /// The paragraphs of a head or foot.
    pub(super) edge: Vec<Vec<Run>>,
    pub(super) out: Transcript,
    pub(super) aside: Aside,
}

impl<'s> Story<'s> {
    /// Prepares to read a story, with what is known of the notes and of what is told apart.
    pub(super) fn new(styles: &'s Styles, numbering: &'s Numbering, way: Way, notes: Notes, aside: Aside) -> Self {
        Self {
            styles,
            numbering,
            way,
            steps: Vec::new(),
            paragraphs: Vec::new(),
            tables: Vec::new(),
            drawings: Vec::new(),
            alternatives: Vec::new(),
            fields: Fields::default(),
            counters: Counters::default(),
            words: String::new(),
            carried: None,
            pages: Pages::default(),
            remarks: Vec::new(),
            noted: 0,
            note: String::new(),
            notes,
            edge: Vec::new(),
            out: Transcript::default(),
            aside,
        }
    }

    /// Reads the whole story.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub(super) fn read(mut self, file: impl Read) -> Result<Self, Unreadable> {
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
        self.end_carried();
        self.aside.hide(&self.fields.unfinished());
        self.settle();
        Ok(self)
    }

    /// Writes the notes that nothing refers to.
    pub(super) fn write_rest(&mut self) {
        let mut rest: Vec<_> = std::mem::take(&mut self.notes).into_iter().collect();
        rest.sort_by(|((kind, id), _), ((other, other_id), _)| {
            (kind, id.len(), id).cmp(&(other, other_id.len(), other_id))
        });
        rest.into_iter().for_each(|(_, runs)| self.remarks.push(runs));
        self.settle();
    }

    /// Returns what the notes say that were read.
    pub(super) fn into_notes(self) -> (Notes, Aside) {
        (self.notes, self.aside)
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<Step, Unreadable> {
        let parent = self.steps.last().copied().unwrap_or(Step::Through);
        Ok(match (tag.ns, parent) {
            (_, Step::Skip) => Step::Skip,
            (Ns::Word, Step::ParagraphProperties) => self.paragraph_property(tag),
            (Ns::Word, Step::EndProperties) => self.end_property(tag),
            (Ns::Word, Step::RunProperties) => self.run_property(tag),
            (Ns::Word, Step::RowProperties) => self.row_property(tag),
            (Ns::Word, Step::CellProperties) => self.cell_property(tag),
            (Ns::Word, _) => return self.word(tag, parent),
            (Ns::Alternative, _) => self.alternative(tag),
            (Ns::Math, _) => self.formula(tag),
            (Ns::Vml | Ns::Drawing | Ns::Chart, _) => self.drawn(tag),
            _ => Step::Through,
        })
    }

    fn word(&mut self, tag: &Tag<'_>, parent: Step) -> Result<Step, Unreadable> {
        Ok(match tag.name() {
            "p" => self.begin_paragraph(),
            "pPr" => Step::ParagraphProperties,
            "r" => self.begin_run(),
            "rPr" if parent == Step::Run => Step::RunProperties,
            "t" | "delText" => Step::Words(tag.attribute(Ns::Other, "space").is_some_and(|space| space == "preserve")),
            "instrText" | "delInstrText" => Step::Instruction,
            "fldChar" | "fldSimple" => self.field(tag),
            "tbl" => return self.begin_table(),
            "tr" => self.begin_row(),
            "trPr" => Step::RowProperties,
            "tc" => self.begin_cell(),
            "tcPr" => Step::CellProperties,
            "ins" => Step::Inserted,
            "del" => Step::Deleted,
            "moveFrom" => Step::Moved,
            "drawing" | "pict" => self.begin_drawing(Step::Drawing),
            "object" => self.begin_drawing(Step::Object),
            "altChunk" | "subDoc" | "contentPart" => {
                self.aside.end(Apart::Embedded);
                Step::Skip
            }
            "footnote" | "endnote" | "comment" => self.begin_note(tag),
            "rPr" | "sdtPr" | "sdtEndPr" | "tblPr" | "tblPrEx" | "tblGrid" | "sectPr" | "rt" | "rubyPr" => Step::Skip,
            _ => self.sign(tag),
        })
    }

    /// Reads a tag that stands for characters, or for the state of a form.
    fn sign(&mut self, tag: &Tag<'_>) -> Step {
        match tag.name() {
            "tab" | "ptab" => self.say("\t"),
            "cr" => self.say("\n"),
            "br" => self.line_break(tag),
            "noBreakHyphen" => self.say("-"),
            "softHyphen" => self.say("\u{ad}"),
            "sym" => self.symbol(tag),
            "lastRenderedPageBreak" => self.page_ended(),
            "footnoteReference" => self.refer(NoteKind::Foot, tag),
            "endnoteReference" => self.refer(NoteKind::End, tag),
            "commentReference" => self.refer(NoteKind::Comment, tag),
            "checkBox" => self.fields.check_box(),
            "checked" | "default" => self.fields.ticked(is_on(tag)),
            "result" => self.fields.chosen(&value(tag)),
            "listEntry" => self.fields.choice(&value(tag)),
            _ => {}
        }
        Step::Through
    }

    fn field(&mut self, tag: &Tag<'_>) -> Step {
        let simple = tag.name() == "fldSimple";
        if simple {
            self.fields.simple(&tag.attribute(Ns::Word, "instr").unwrap_or_default());
        } else {
            self.fields.character(&tag.attribute(Ns::Word, "fldCharType").unwrap_or_default());
        }
        if let Some(instruction) = self.fields.outside() {
            self.aside.add(Apart::Outside, &instruction);
        }
        if simple { Step::Field } else { Step::Through }
    }

    fn symbol(&mut self, tag: &Tag<'_>) {
        let font = tag.attribute(Ns::Word, "font").unwrap_or_default();
        let code = tag.attribute(Ns::Word, "char").and_then(|code| u32::from_str_radix(&code, 16).ok());
        if let Some(c) = code.and_then(|code| symbols::shown(&font, code)) {
            self.say(c.encode_utf8(&mut [0; 4]));
        }
    }

    fn line_break(&mut self, tag: &Tag<'_>) {
        self.say("\n");
        if tag.attribute(Ns::Word, "type").is_some_and(|kind| kind == "page") && self.fields.shows() {
            self.pages.turned += 1;
            self.pages.just_turned = true;
            self.turn();
        }
    }

    /// Takes what Word says of the pages it made.
    fn page_ended(&mut self) {
        if !std::mem::take(&mut self.pages.just_turned) {
            self.pages.turned += 1;
        }
        self.pages.known = true;
        self.turn();
    }

    /// Tells the number of the page, unless the paragraph began on the page before.
    fn turn(&mut self) {
        let begun = self.paragraphs.last().is_some_and(|paragraph| !paragraph.is_blank());
        if self.pages.known && !begun {
            self.out.page(self.pages.turned.saturating_add(1));
        }
    }

    fn close(&mut self, step: Step) {
        match step {
            Step::Words(kept) => self.end_words(kept),
            Step::Paragraph => self.end_paragraph(),
            Step::RunProperties => self.settle_run(),
            Step::Field => self.fields.end(),
            Step::CellProperties => self.place_cell(),
            Step::Cell => self.end_cell(),
            Step::Row => self.end_row(),
            Step::Table => self.end_table(),
            Step::Inserted => self.aside.end(Apart::Inserted),
            Step::Deleted => self.aside.end(Apart::Deleted),
            Step::Moved => self.aside.end(Apart::Moved),
            Step::Alternatives => {
                self.alternatives.pop();
            }
            Step::Drawing | Step::Object => self.end_drawing(step),
            _ => {}
        }
        if let Some(state) = self.fields.shown() {
            self.say(&state);
        }
    }

    fn characters(&mut self, text: &str) {
        match self.steps.last() {
            Some(Step::Words(_)) => self.words.push_str(text),
            Some(Step::Instruction) => self.fields.instruct(text),
            _ => {}
        }
    }

    fn end_words(&mut self, kept: bool) {
        let words = std::mem::take(&mut self.words);
        let words = if words.contains(['\n', '\r', '\t']) { words.replace(['\n', '\r', '\t'], " ") } else { words };
        let font = self.paragraphs.last().map(Paragraph::font).unwrap_or_default();
        let private = |c: char| matches!(c, '\u{f020}'..='\u{f0ff}');
        let words = match words.contains(private) {
            true => {
                words.chars().map(|c| symbols::shown(font, u32::from(c)).filter(|_| private(c)).unwrap_or(c)).collect()
            }
            false => words,
        };
        self.say(if kept { &words } else { words.trim_matches(' ') });
    }

    /// Takes characters where they belong: into the text, or to what is told apart from it.
    fn say(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let blank = text.trim().is_empty();
        self.drawings.iter_mut().for_each(|drawing| drawing.words |= !blank);
        if self.steps.contains(&Step::Deleted) || self.tables.iter().any(Table::is_deleted) {
            self.aside.push(Apart::Deleted, text);
        } else if self.steps.contains(&Step::Moved) {
            self.aside.push(Apart::Moved, text);
        } else if !self.fields.shows() {
            self.fields.unseen(text);
        } else {
            self.pages.just_turned &= blank;
            self.show(text);
        }
    }

    fn show(&mut self, text: &str) {
        let covered = self.tables.last().is_some_and(Table::is_covered);
        let contents = self.fields.contents();
        match self.paragraphs.last_mut() {
            Some(paragraph) => paragraph.push(text, covered, contents),
            None => self.write(Shape::Plain, vec![Run { text: text.to_owned(), struck: false }]),
        }
    }

    /// Refers to a note, which is written after the paragraph.
    fn refer(&mut self, kind: NoteKind, tag: &Tag<'_>) {
        let id = tag.attribute(Ns::Word, "id").unwrap_or_default().into_owned();
        let Some(mut runs) = self.notes.remove(&(kind, id)).filter(|_| self.way == Way::Text) else { return };
        let before = match kind {
            NoteKind::Foot | NoteKind::End => {
                self.noted += 1;
                format!("({}) ", self.noted)
            }
            NoteKind::Comment => String::new(),
        };
        runs.insert(0, Run { text: before, struck: false });
        self.remarks.push(runs);
    }

    fn begin_note(&mut self, tag: &Tag<'_>) -> Step {
        let is_line = tag.attribute(Ns::Word, "type").is_some_and(|kind| kind != "normal");
        self.note = tag.attribute(Ns::Word, "id").unwrap_or_default().into_owned();
        if is_line { Step::Skip } else { Step::Note }
    }

    /// Writes a paragraph where this story's paragraphs go.
    fn write(&mut self, shape: Shape, runs: Vec<Run>) {
        match self.way {
            Way::Text => self.out.paragraph(shape, &runs),
            Way::Edge => self.edge.push(runs),
            Way::Notes(kind) => {
                let note = self.notes.entry((kind, self.note.clone())).or_default();
                if !note.is_empty() {
                    note.push(Run { text: "\n".to_owned(), struck: false });
                }
                note.extend(runs);
            }
        }
        if self.tables.is_empty() && self.paragraphs.is_empty() {
            self.settle();
        }
    }

    /// Tells the place of what stood beside the lines just written, and writes the remarks to them.
    fn settle(&mut self) {
        for runs in std::mem::take(&mut self.remarks) {
            self.aside.end(Apart::Remark);
            self.aside.settle(&mut self.out);
            self.out.paragraph(Shape::Remark, &as_remark(runs));
        }
        self.aside.settle(&mut self.out);
    }
}
