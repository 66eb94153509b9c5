//! Paragraphs and their runs: properties, styles, what stands before the words.
//!
//! Choice: 0033

use super::{Apart, Cow, Ns, Run, Shape, Step, Story, Tag, value};
use crate::source::docx::numbering::Label;
use crate::source::docx::styles::{Indent, Marks, Role, Style};

/// The styles by which the documents written here say that an item is no label and no number.
///
/// Choice: 0032
const AS_WORDS: [&str; 2] = ["AsWords", "StruckAsWords"];

/// A paragraph that is being read.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    id: Option<String>,
    style: Style,
    list: Option<String>,
    level: Option<usize>,
    outline: Option<bool>,
    indent: Indent,
    runs: Vec<Run>,
    /// Its words that are not shown.
    hidden: String,
    /// The sign that ends it was deleted: it goes on in the next one.
    runs_on: bool,
    /// It stands in a table of contents.
    contents: bool,
    /// A style says that its words are words, whatever they look like.
    as_words: bool,
    format: Format,
}

/// The run that is being read.
#[derive(Debug, Default)]
struct Format {
    style: Option<String>,
    marks: Marks,
    font: String,
    struck: bool,
    hidden: bool,
}

impl Paragraph {
    /// Returns the font of the words that come next.
    pub(super) fn font(&self) -> &str {
        &self.format.font
    }

    /// Tells whether it has no words so far.
    pub(super) fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }

    /// Adds words, which are hidden when the cell they stand in is.
    pub(super) fn push(&mut self, text: &str, covered: bool, contents: bool) {
        if self.format.hidden || covered {
            return self.hidden.push_str(text);
        }
        if self.is_blank() {
            self.contents = contents;
            self.as_words = self.format.style.as_deref().is_some_and(|style| AS_WORDS.contains(&style));
        }
        let struck = self.format.struck;
        match self.runs.last_mut() {
            Some(run) if run.struck == struck => run.text.push_str(text),
            _ => self.runs.push(Run { text: text.to_owned(), struck }),
        }
    }

    /// Puts words before all others.
    fn precede(&mut self, words: &str) {
        let struck = self.runs.first().is_some_and(|run| run.struck);
        self.runs.insert(0, Run { text: format!("{words} "), struck });
    }
}

impl Story<'_> {
    pub(super) fn begin_paragraph(&mut self) -> Step {
        self.place_cell();
        let runs = self.carried.take().unwrap_or_default();
        self.paragraphs.push(Paragraph { style: self.styles.paragraph(None), runs, ..Paragraph::default() });
        Step::Paragraph
    }

    pub(super) fn paragraph_property(&mut self, tag: &Tag<'_>) -> Step {
        let Some(paragraph) = self.paragraphs.last_mut() else { return Step::Skip };
        match tag.name() {
            "pStyle" => {
                paragraph.style = self.styles.paragraph(Some(&value(tag)));
                paragraph.id = Some(value(tag).into_owned());
            }
            "numPr" => return Step::ParagraphProperties,
            "numId" => paragraph.list = Some(value(tag).into_owned()),
            "ilvl" => paragraph.level = value(tag).parse().ok(),
            "outlineLvl" => paragraph.outline = value(tag).parse::<u8>().ok().map(|level| level < 9),
            "ind" => paragraph.indent.note(tag),
            "rPr" => return Step::EndProperties,
            _ => {}
        }
        Step::Skip
    }

    pub(super) fn end_property(&mut self, tag: &Tag<'_>) -> Step {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.runs_on |= matches!(tag.name(), "del" | "moveFrom");
        }
        Step::Skip
    }

    pub(super) fn begin_run(&mut self) -> Step {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.format = Format::default();
        }
        self.settle_run();
        Step::Run
    }

    pub(super) fn run_property(&mut self, tag: &Tag<'_>) -> Step {
        let Some(paragraph) = self.paragraphs.last_mut() else { return Step::Skip };
        let format = &mut paragraph.format;
        match tag.name() {
            "rStyle" => format.style = Some(value(tag).into_owned()),
            "rFonts" => {
                let font = tag.attribute(Ns::Word, "ascii").or_else(|| tag.attribute(Ns::Word, "hAnsi"));
                format.font = font.map(Cow::into_owned).unwrap_or_default();
            }
            _ => format.marks.note(tag),
        }
        Step::Skip
    }

    /// Finds out how the words of a run look, once all its properties are known.
    pub(super) fn settle_run(&mut self) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let format = &mut paragraph.format;
        let looks = self.styles.typography(&paragraph.style, format.style.as_deref(), format.marks);
        (format.struck, format.hidden) = looks;
    }

    pub(super) fn formula(&mut self, tag: &Tag<'_>) -> Step {
        match tag.name() {
            "r" => self.begin_run(),
            "t" => Step::Words(true),
            _ => Step::Through,
        }
    }

    pub(super) fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else { return };
        self.aside.hide(&paragraph.hidden);
        if paragraph.runs_on {
            self.carried = Some(paragraph.runs);
        } else if self.tables.iter().any(super::Table::is_deleted) {
            self.aside.push(Apart::Deleted, " ");
        } else {
            let unseen = paragraph.is_blank() && !paragraph.hidden.is_empty();
            let shape = if unseen { Shape::Plain } else { self.shape(&mut paragraph) };
            if paragraph.as_words {
                self.out.as_words();
            }
            self.write(shape, paragraph.runs);
        }
        self.turn();
    }

    /// Writes the words of a paragraph that had no next one to go on in.
    pub(super) fn end_carried(&mut self) {
        if let Some(runs) = self.carried.take() {
            self.write(Shape::Plain, runs);
        }
    }

    /// Tells what a paragraph is by its form, and counts it in its list.
    fn shape(&mut self, paragraph: &mut Paragraph) -> Shape {
        let level = self.level(paragraph);
        let list = paragraph.list.as_deref().or(paragraph.style.list.as_deref());
        let label = list.and_then(|list| self.counters.next(self.numbering, list, level));
        let heading = paragraph.outline.unwrap_or(paragraph.style.role == Role::Heading);
        if !paragraph.is_blank() && (paragraph.contents || paragraph.style.role == Role::Contents) {
            self.aside.end(Apart::Remark);
            return Shape::Remark;
        }
        match label {
            Some(Label::Number(number)) if !heading => return Shape::Item { depth: level, number: Some(number) },
            Some(Label::Bullet) if !heading => return Shape::Item { depth: level, number: None },
            Some(Label::Number(words) | Label::Words(words)) if !paragraph.is_blank() => paragraph.precede(&words),
            _ => {}
        }
        let indent = paragraph.indent.or(paragraph.style.indent);
        if heading { Shape::Heading } else { Shape::Indented(indent.first_line()) }
    }

    fn level(&self, paragraph: &Paragraph) -> usize {
        let of_style = || {
            let list = paragraph.list.as_deref().or(paragraph.style.list.as_deref())?;
            self.numbering.level_of(list, paragraph.id.as_deref()?)
        };
        paragraph.level.or_else(of_style).or(paragraph.style.level).unwrap_or(0).min(8)
    }
}
