//! The lines that a document of paragraphs and tables is written down as.
//!
//! Readers of formats say what stands where; this page says how it is written in Markdown: headings
//! and items with their marks, struck words between `~~`, a row of a table with bars, `<br>` between
//! the paragraphs of a cell. A row of one cell is no row: its paragraphs stand by themselves, so
//! that frames drawn around a text, and titles that run over all columns, part nothing.
//!
//! Choice: 0033

use agreement::TextKey;
use terms::{Finding, Place};

use super::{Format, Origin, Part, Source, text};
use crate::Unreadable;
use crate::blocks;
use crate::numbering::is_number_alone;
use crate::unreadable::MAX_DEPTH;
use crate::words::escaped;

/// The deepest nesting of tables that is read.
///
/// Choice: 0033
pub(super) const MAX_TABLES: usize = 16;
/// The most columns that one cell may span.
///
/// Choice: 0033
const MAX_COLUMNS: usize = 64;

/// The most rows with words that one row stands for.
///
/// Choice: 0033
const MAX_ROWS: usize = 1_000;

/// What a paragraph is by its form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A paragraph.
    #[default]
    Plain,
    /// A paragraph that begins so far from the margin, in thousandths of a point; an item where a
    /// mark was typed before its words.
    Indented(i64),
    /// An item whose mark was typed before its words, with its depth from 0.
    Typed(usize),
    /// A heading, of whatever level.
    Heading,
    /// An item of a list, with its depth from 0 and its number as it is shown (`1.`, `a)`), or a bullet.
    Item { depth: usize, number: Option<String> },
    /// A remark about the document: a note at its foot, a comment.
    Remark,
}

/// Words in one typography.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) text: String,
    /// A line is drawn through them.
    pub(crate) struck: bool,
}

/// Writes the lines of one document.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    text: String,
    origins: Vec<Origin>,
    findings: Vec<Finding>,
    /// What is said about the next line that is written.
    pending: Vec<Finding>,
    page: Option<u32>,
    paragraphs: u32,
    tables: u32,
    open: Vec<Table>,
    last: Option<Kind>,
    marks: Marks,
    /// The item that comes next is said to be words, whatever they look like.
    as_words: bool,
}

/// What the last line was, so that the next one stands beside it or apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Item,
    Row(u32),
    Other,
}

/// A table that is being written.
#[derive(Debug)]
struct Table {
    number: u32,
    row: u32,
    /// For each column, how many rows more a cell from above reaches down.
    covered: Vec<usize>,
    cells: Vec<Vec<Piece>>,
    /// The column that is being written, the first of those that its cell spans.
    current: usize,
    /// How many cells the row has, those included that reach into it from above.
    own: usize,
}

impl Table {
    /// Leaves the columns empty that a cell from above reaches into.
    fn skip_covered(&mut self) {
        while let Some(rows @ 1..) = self.covered.get_mut(self.cells.len()) {
            *rows -= 1;
            self.own += 1;
            self.cells.push(Vec::new());
        }
    }
}

/// How far from the margin the marks of the items stand that are open, with their depths.
#[derive(Debug, Default)]
struct Marks(Vec<(i64, usize)>);

impl Marks {
    /// How far an item of a list stands from the margin, and from the item it is part of.
    const STEP: i64 = 36_000;
    /// Marks that are no further apart stand below each other.
    const NEAR: i64 = 3_000;

    /// Tells what a paragraph is whose mark was typed, by where its mark stands among the others.
    fn place(&mut self, shape: Shape, words: &str) -> Shape {
        match shape {
            Shape::Item { depth, .. } => {
                self.0.retain(|&(_, above)| above < depth);
                let at = i64::try_from(depth).unwrap_or(i64::MAX).saturating_mul(Self::STEP);
                self.0.push((at.saturating_add(Self::STEP / 2), depth));
                shape
            }
            Shape::Indented(indent) if begins_with_mark(words) && blocks::is_item(words.trim_start()) => {
                let blanks = width_of_blanks(words);
                if blanks > 0 && self.0.is_empty() {
                    // It is set in below something, be it an item whose mark is lost.
                    self.0.push((indent, 0));
                }
                Shape::Typed(self.depth(indent.saturating_add(blanks)))
            }
            Shape::Indented(_) => Shape::Plain,
            Shape::Heading => {
                self.0.clear();
                shape
            }
            _ => shape,
        }
    }

    fn depth(&mut self, at: i64) -> usize {
        while self.0.last().is_some_and(|&(mark, _)| mark.saturating_sub(Self::NEAR) > at) {
            self.0.pop();
        }
        let depth = match self.0.last() {
            Some(&(mark, depth)) if at.saturating_sub(mark) <= Self::NEAR => return depth,
            Some(&(_, above)) => above.saturating_add(1).min(MAX_DEPTH),
            None => 0,
        };
        self.0.push((at, depth));
        depth
    }
}

/// Tells whether the first word may be a bullet or a number.
fn begins_with_mark(words: &str) -> bool {
    const LONGEST: usize = 8;
    let mark = words.trim_start().split(char::is_whitespace).next().unwrap_or_default();
    let number = mark.ends_with(['.', ')', '°']) || mark.starts_with(|c: char| c.is_ascii_digit());
    mark.chars().count() == 1 || mark.starts_with(|c: char| !c.is_alphanumeric()) || (mark.len() <= LONGEST && number)
}

/// Returns how wide the blanks are that stand before words, in thousandths of a point.
fn width_of_blanks(words: &str) -> i64 {
    let blanks = words.chars().take_while(|c| c.is_whitespace());
    blanks.map(|c| if c == '\t' { Marks::STEP } else { 2_500 }).sum()
}

/// Where the transcript stood at some moment, so that what came after can be taken back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bookmark {
    bytes: usize,
    lines: usize,
    findings: usize,
    last: Option<Kind>,
    tables: usize,
    pieces: usize,
}

#[derive(Clone, Debug)]
struct Piece {
    body: Body,
    origin: Origin,
}

#[derive(Clone, Debug)]
enum Body {
    Paragraph(Shape, String),
    Row(Vec<String>),
}

impl Piece {
    fn is_blank(&self) -> bool {
        matches!(&self.body, Body::Paragraph(_, words) if words.trim().is_empty())
    }
}

impl Transcript {
    /// Tells that what follows stands on the page `number`.
    pub(crate) fn page(&mut self, number: u32) {
        self.page = Some(number);
    }

    /// Returns the place of the line written last.
    pub(crate) fn last(&self) -> Place {
        let line = u32::try_from(self.origins.len()).unwrap_or(u32::MAX).max(1);
        Place { line, column: 1, end_line: line, end_column: 2 }
    }

    /// Adds a finding about the document.
    pub(crate) fn flag(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Adds a finding about the paragraph or row that is written next.
    pub(crate) fn flag_next(&mut self, finding: Finding) {
        self.pending.push(finding);
    }

    /// Returns the first column of the line that comes next.
    pub(crate) fn place(&self) -> Place {
        let line = u32::try_from(self.origins.len()).unwrap_or(u32::MAX).saturating_add(1);
        Place { line, column: 1, end_line: line, end_column: 2 }
    }

    /// Tells that the item written next is words, no label and no number, whatever it looks like.
    ///
    /// Choice: 0032
    pub(crate) fn as_words(&mut self) {
        self.as_words = true;
    }

    /// Writes a paragraph, into the open cell if there is one; an empty one parts what is around it, and
    /// is a line of its cell.
    pub(crate) fn paragraph(&mut self, shape: Shape, runs: &[Run]) {
        let as_words = std::mem::take(&mut self.as_words) && matches!(shape, Shape::Item { .. });
        let words = if as_words { literal(&marked(runs)) } else { marked(runs) };
        if self.open.is_empty() {
            self.paragraphs = self.paragraphs.saturating_add(1);
        }
        if words.trim().is_empty() && self.open.is_empty() {
            return;
        }
        let shape = self.marks.place(shape, &words);
        let piece = Piece { body: Body::Paragraph(shape, words), origin: self.origin() };
        self.put(piece);
    }

    /// Remembers this moment.
    pub(crate) fn bookmark(&self) -> Bookmark {
        Bookmark {
            bytes: self.text.len(),
            lines: self.origins.len(),
            findings: self.findings.len(),
            last: self.last,
            tables: self.open.len(),
            pieces: self.cell().map_or(0, Vec::len),
        }
    }

    /// Returns the lines written since `mark`, in the open cell or outside of tables.
    pub(crate) fn since(&self, mark: &Bookmark) -> String {
        let pieces = self.cell().and_then(|cell| cell.get(mark.pieces..)).unwrap_or_default();
        let in_cell = flat(pieces).replace("<br>", "\n");
        format!("{}{in_cell}", self.text.get(mark.bytes..).unwrap_or_default())
    }

    /// Takes back what was written since `mark`; nothing, when the table that was open then is not any more.
    pub(crate) fn take_back(&mut self, mark: &Bookmark) {
        if self.open.len() != mark.tables {
            return;
        }
        self.text.truncate(mark.bytes);
        self.origins.truncate(mark.lines);
        self.findings.truncate(mark.findings);
        self.last = mark.last;
        if let Some(cell) = self.open.last_mut().and_then(|table| table.cells.get_mut(table.current)) {
            cell.truncate(mark.pieces);
        }
    }

    /// Tells whether `words` stand in what was written, whatever their capitals and accents.
    pub(crate) fn says(&self, words: &str) -> bool {
        let wanted = TextKey::of(words);
        wanted.as_str().is_empty() || TextKey::of(&self.text).as_str().contains(wanted.as_str())
    }

    fn cell(&self) -> Option<&Vec<Piece>> {
        self.open.last().and_then(|table| table.cells.get(table.current))
    }

    /// Begins a table.
    ///
    /// # Errors
    /// [`Unreadable::TooDeep`] (`I-006`).
    pub(crate) fn open_table(&mut self) -> Result<(), Unreadable> {
        if self.open.len() >= MAX_TABLES {
            return Err(Unreadable::TooDeep(self.place()));
        }
        self.tables = self.tables.saturating_add(1);
        self.open.push(Table {
            number: self.tables,
            row: 0,
            covered: Vec::new(),
            cells: Vec::new(),
            current: 0,
            own: 0,
        });
        Ok(())
    }

    /// Begins a row.
    pub(crate) fn open_row(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.row = table.row.saturating_add(1);
            table.cells.clear();
            table.own = 0;
        }
        self.marks = Marks::default();
    }

    /// Leaves so many columns out before the next cell.
    pub(crate) fn leave_columns(&mut self, columns: usize) {
        if let Some(table) = self.open.last_mut() {
            let end = table.cells.len() + columns.min(MAX_COLUMNS);
            table.cells.resize_with(end, Vec::new);
        }
    }

    /// Begins a cell that covers so many `columns` and `rows`, at least one of each.
    pub(crate) fn open_cell(&mut self, columns: usize, rows: usize) {
        self.marks = Marks::default();
        let Some(table) = self.open.last_mut() else { return };
        table.skip_covered();
        let start = table.cells.len();
        let end = start + columns.clamp(1, MAX_COLUMNS);
        table.cells.resize_with(end, Vec::new);
        table.covered.resize(table.covered.len().max(end), 0);
        table.covered[start..end].fill(rows.saturating_sub(1));
        (table.current, table.own) = (start, table.own + 1);
    }

    /// Ends the row and writes it.
    pub(crate) fn close_row(&mut self) {
        self.close_rows(1);
    }

    /// Ends a row that stands for so many alike, and writes each; rows without words are written once.
    pub(crate) fn close_rows(&mut self, count: usize) {
        let origin = self.origin();
        let Some(mut table) = self.open.pop() else { return };
        table.skip_covered();
        let cells = std::mem::take(&mut table.cells);
        for _ in 0..count.clamp(1, MAX_ROWS) {
            if table.own == 1 {
                cells.iter().flatten().filter(|piece| !piece.is_blank()).for_each(|piece| self.put(piece.clone()));
            } else if cells.iter().flatten().any(|piece| !piece.is_blank()) {
                self.put(Piece { body: Body::Row(cells.iter().map(|cell| flat(cell)).collect()), origin });
            }
        }
        self.open.push(table);
    }

    /// Ends the table.
    pub(crate) fn close_table(&mut self) {
        self.open.pop();
    }

    /// Ends the document.
    ///
    /// # Errors
    /// [`Unreadable`]: empty, or beyond the limits of a text.
    pub(crate) fn finish(self, format: Format) -> Result<Source, Unreadable> {
        text::within_limits(&self.text)?;
        let lines: Vec<&str> = self.text.lines().collect();
        let findings = self.findings.into_iter().map(|finding| settled(finding, &lines)).collect();
        Ok(Source { text: self.text, format, origins: self.origins, findings })
    }

    fn origin(&self) -> Origin {
        let row = self.open.first().map(|table| Part::Row { table: table.number, row: table.row });
        Origin { page: self.page, part: row.unwrap_or(Part::Paragraph(self.paragraphs)) }
    }

    /// Puts a piece into the open cell, or writes it.
    fn put(&mut self, piece: Piece) {
        if let Some(cell) = self.open.last_mut().and_then(|table| table.cells.get_mut(table.current)) {
            return cell.push(piece);
        }
        match piece.body {
            Body::Paragraph(shape, words) => self.write_paragraph(&shape, &words, piece.origin),
            Body::Row(cells) => self.write_row(&cells, piece.origin),
        }
    }

    fn write_paragraph(&mut self, shape: &Shape, words: &str, origin: Origin) {
        let kind = if matches!(shape, Shape::Item { .. } | Shape::Typed(_)) { Kind::Item } else { Kind::Other };
        self.part_from_last(kind, origin);
        let (first, indent) = match shape {
            Shape::Plain | Shape::Indented(_) => (String::new(), 0),
            Shape::Heading => ("## ".to_owned(), 0),
            Shape::Remark => ("> ".to_owned(), 0),
            Shape::Item { depth, .. } | Shape::Typed(depth) => (" ".repeat(depth * 2), depth * 2 + 2),
        };
        for (number, line) in words.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
            let line = match shape {
                // Hashes at the end of a heading are decoration.
                Shape::Heading if line.ends_with('#') => format!("{line} #"),
                Shape::Plain | Shape::Indented(_) => guarded(line),
                Shape::Item { number: mark, .. } if number == 0 => item(mark.as_deref(), line),
                _ => line.to_owned(),
            };
            match (number, shape) {
                (0, _) | (_, Shape::Remark) => self.line(&format!("{first}{line}"), origin),
                _ => self.line(&format!("{:indent$}{line}", ""), origin),
            }
        }
    }

    fn write_row(&mut self, cells: &[String], origin: Origin) {
        let Part::Row { table, .. } = origin.part else { return };
        let begins = self.last != Some(Kind::Row(table));
        self.part_from_last(Kind::Row(table), origin);
        self.line(&format!("| {} |", cells.join(" | ")), origin);
        if begins {
            self.line(&format!("|{}", " --- |".repeat(cells.len())), origin);
        }
    }

    /// Leaves a blank line, but not between two items or two rows.
    fn part_from_last(&mut self, kind: Kind, origin: Origin) {
        if self.last.is_some_and(|last| last != kind || kind == Kind::Other) {
            self.line("", origin);
        }
        self.last = Some(kind);
        let place = self.place();
        self.findings.extend(self.pending.drain(..).map(|finding| finding.at(place)));
    }

    fn line(&mut self, line: &str, origin: Origin) {
        let first = self.page.map(|_| 1);
        let origin = Origin { page: origin.page.or(first), ..origin };
        self.text.push_str(line);
        self.text.push('\n');
        self.origins.push(origin);
    }
}

/// Moves a finding that waits for the next line onto it, or onto the last one where none came.
fn settled(mut finding: Finding, lines: &[&str]) -> Finding {
    let Some(place) = &mut finding.place else { return finding };
    let at = usize::try_from(place.line).unwrap_or(usize::MAX).saturating_sub(1);
    let next = (at..lines.len()).find(|&line| !lines[line].is_empty());
    let line = next.or_else(|| lines.iter().rposition(|line| !line.is_empty())).unwrap_or(0);
    if line != at {
        let line = u32::try_from(line).unwrap_or(u32::MAX).saturating_add(1);
        *place = Place { line, column: 1, end_line: line, end_column: 2 };
    }
    finding
}

/// Writes an item with its mark; a number that is struck out stands between the same marks.
fn item(number: Option<&str>, line: &str) -> String {
    match (number, line.strip_prefix("~~")) {
        (None, _) => format!("- {line}"),
        (Some(number), Some(struck)) => format!("- ~~{number} {struck}"),
        (Some(number), None) if is_number_alone(number) => format!("{number} {line}"),
        (Some(number), None) => format!("- {number} {line}"),
    }
}

/// Puts a backslash before a sign that would make a heading, a remark or a row of a paragraph.
fn guarded(line: &str) -> String {
    if line.starts_with(['#', '>', '|']) { format!("\\{line}") } else { line.to_owned() }
}

/// Writes all that stands in one cell as one line, with the empty lines before and between its words.
fn flat(cell: &[Piece]) -> String {
    let lines = cell.iter().flat_map(|piece| match &piece.body {
        Body::Paragraph(Shape::Item { number, .. }, words) if !piece.is_blank() => {
            vec![item(number.as_deref(), &words.trim().replace('\n', "<br>"))]
        }
        Body::Paragraph(_, words) => vec![words.trim().replace('\n', "<br>")],
        Body::Row(cells) => cells.iter().filter(|cell| !cell.is_empty()).cloned().collect(),
    });
    let lines: Vec<String> = lines.map(|line| bars(&line)).collect();
    let filled = lines.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1);
    lines[..filled].join("<br>")
}

/// Puts a backslash before the bars of words, so that they part no cells.
fn bars(line: &str) -> String {
    line.replace("\\|", "|").replace('|', "\\|").replace('\t', " ")
}

/// Writes runs with `~~` around the struck ones, the spaces between them outside of the marks.
fn marked(runs: &[Run]) -> String {
    let mut out = String::new();
    let mut rest = runs;
    while let Some(first) = rest.first() {
        let alike = rest.iter().take_while(|run| run.struck == first.struck || run.text.trim().is_empty()).count();
        let (these, others) = rest.split_at(alike);
        let words = text::settle(&these.iter().map(|run| run.text.as_str()).collect::<String>());
        if first.struck {
            strike(&words, &mut out);
        } else {
            out.push_str(&unmarked(&words));
        }
        rest = others;
    }
    typed_bullet(out)
}

/// Escapes words, except the lines to fill in (`_____`), which are no words in any format.
fn unmarked(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some(at) = rest.find("___") {
        let after = rest[at..].trim_start_matches('_');
        out.push_str(&escaped(&rest[..at]));
        out.push_str(&rest[at..rest.len() - after.len()]);
        rest = after;
    }
    out.push_str(&escaped(rest));
    out
}

/// Leaves a star that was typed before a paragraph the bullet that it is meant to be.
fn typed_bullet(line: String) -> String {
    let words = line.trim_start();
    match words.strip_prefix("\\*") {
        Some(rest) if rest.starts_with(char::is_whitespace) => {
            format!("{}*{rest}", &line[..line.len() - words.len()])
        }
        _ => line,
    }
}

/// Puts the backslash before words by which [`blocks`] knows them for words.
fn literal(line: &str) -> String {
    let words = line.trim();
    match words.strip_prefix("~~") {
        Some(struck) if struck.starts_with(char::is_alphanumeric) => format!("~~\\{struck}"),
        None if !words.is_empty() && !words.starts_with('\\') => format!("\\{words}"),
        _ => words.to_owned(),
    }
}

/// Marks each line of `words` as struck.
fn strike(words: &str, out: &mut String) {
    for (number, line) in words.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let inner = line.trim();
        let before = line.len() - line.trim_start().len();
        out.push_str(&line[..before]);
        if !inner.is_empty() {
            out.extend(["~~", &escaped(inner), "~~"]);
            out.push_str(&line[before + inner.len()..]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Vec<Run> {
        vec![Run { text: text.into(), struck: false }]
    }

    fn written(tell: impl FnOnce(&mut Transcript)) -> String {
        let mut transcript = Transcript::default();
        tell(&mut transcript);
        transcript.text
    }

    /// Writes a table; a cell is its columns, its rows and its paragraphs.
    fn table(transcript: &mut Transcript, rows: &[&[(usize, usize, &[&str])]]) {
        transcript.open_table().unwrap();
        for row in rows {
            transcript.open_row();
            for (columns, rows, paragraphs) in *row {
                transcript.open_cell(*columns, *rows);
                paragraphs.iter().for_each(|text| transcript.paragraph(Shape::Plain, &plain(text)));
            }
            transcript.close_row();
        }
        transcript.close_table();
    }

    #[test]
    fn lines_to_fill_in_and_typed_bullets_are_no_words() {
        let text = written(|t| {
            t.paragraph(Shape::Plain, &plain("1. _____ Objectif stratégique 1 :"));
            t.paragraph(Shape::Plain, &plain("* Tenir 2 * 3 __x__"));
        });
        assert_eq!(text, "1. _____ Objectif stratégique 1 :\n\n* Tenir 2 \\* 3 \\_\\_x\\_\\_\n");
    }

    #[test]
    fn typed_marks_make_items_whose_depth_is_their_indent() {
        let text = written(|t| {
            let mut put = |indent: i64, text: &str| t.paragraph(Shape::Indented(indent * 1000), &plain(text));
            put(18, "Objectifs opérationnels :");
            put(18, "\u{f0b7} Tenir des rondes");
            put(36, "- Résultat attendu : Présence visible");
            put(18, "\u{f0b7} Former");
            put(18, "\u{a0}\u{a0}* Informer");
            put(18, "M. le bourgmestre");
        });
        let items = "\u{f0b7} Tenir des rondes\n  - Résultat attendu : Présence visible\n\u{f0b7} Former\n";
        assert_eq!(text, format!("Objectifs opérationnels :\n\n{items}  * Informer\n\nM. le bourgmestre\n"));
    }

    #[test]
    fn a_mark_that_is_set_in_by_blanks_stands_below_something() {
        let text = written(|t| {
            let mut put = |text: &str| t.paragraph(Shape::Indented(0), &plain(text));
            put("Soutenir les écoles");
            put("\u{a0}\u{a0}- Relais par quartier");
            put("Former les jeunes");
        });
        assert_eq!(text, "Soutenir les écoles\n\n  - Relais par quartier\n\nFormer les jeunes\n");
    }

    #[test]
    fn a_typed_mark_under_an_item_of_a_list_is_part_of_it() {
        let text = written(|t| {
            t.paragraph(Shape::Item { depth: 0, number: Some("1.".into()) }, &plain("un"));
            t.paragraph(Shape::Indented(36_000), &plain("- deux"));
            t.paragraph(Shape::Indented(0), &plain("- trois"));
        });
        assert_eq!(text, "1. un\n  - deux\n- trois\n");
    }

    #[test]
    fn paragraphs_stand_apart_and_items_together() {
        let item = |depth, number: Option<&str>| Shape::Item { depth, number: number.map(Into::into) };
        let text = written(|t| {
            t.paragraph(Shape::Heading, &plain("Objectif stratégique 1"));
            t.paragraph(item(0, None), &plain("un"));
            t.paragraph(item(1, Some("a)")), &plain("deux\nsuite"));
            t.paragraph(Shape::Plain, &plain(" "));
            t.paragraph(Shape::Plain, &plain("# 3 * 4 | 5"));
            t.paragraph(Shape::Remark, &plain("note"));
        });
        assert_eq!(text, "## Objectif stratégique 1\n\n- un\n  a) deux\n    suite\n\n\\# 3 \\* 4 | 5\n\n> note\n");
    }

    #[test]
    fn struck_words_stand_between_their_marks() {
        let run = |text: &str, struck| Run { text: text.into(), struck };
        let text = written(|t| {
            t.paragraph(Shape::Plain, &[run("reste ", false), run("biffé", true), run(" ", false), run("ici ", true)]);
            t.paragraph(Shape::Item { depth: 0, number: Some("2.".into()) }, &[run("tout", true)]);
        });
        assert_eq!(text, "reste ~~biffé ici~~ \n\n- ~~2. tout~~\n".replace("~~ \n", "~~\n"));
    }

    #[test]
    fn cells_keep_their_columns_whatever_they_span() {
        let text = written(|t| {
            table(
                t,
                &[
                    &[(1, 1, &["A"]), (2, 1, &["B"])],
                    &[(1, 2, &["1", "- x | y"]), (1, 1, &["r"]), (1, 1, &["i"])],
                    &[(1, 1, &["r2"]), (1, 1, &["i2"])],
                    &[(3, 1, &["Objectif stratégique 2"])],
                    &[(1, 1, &[]), (1, 1, &[])],
                ],
            );
        });
        let table = "| A | B |  |\n| --- | --- | --- |\n| 1<br>- x \\| y | r | i |\n|  | r2 | i2 |\n";
        assert_eq!(text, format!("{table}\nObjectif stratégique 2\n"));
    }

    #[test]
    fn a_table_in_a_frame_stays_a_table_and_one_in_a_cell_becomes_its_words() {
        let framed = written(|t| {
            t.open_table().unwrap();
            t.open_row();
            t.open_cell(1, 1);
            t.paragraph(Shape::Plain, &plain("avant"));
            table(t, &[&[(1, 1, &["A"]), (1, 1, &["B"])]]);
            t.close_row();
            t.close_table();
        });
        assert_eq!(framed, "avant\n\n| A | B |\n| --- | --- |\n");
        let nested = written(|t| {
            t.open_table().unwrap();
            t.open_row();
            t.open_cell(1, 1);
            table(t, &[&[(1, 1, &["A"]), (1, 1, &["B"])]]);
            t.open_cell(1, 1);
            t.paragraph(Shape::Plain, &plain("C"));
            t.close_row();
            t.close_table();
        });
        assert_eq!(nested, "| A<br>B | C |\n| --- | --- |\n");
    }

    #[test]
    fn every_line_knows_where_it_comes_from() {
        let mut transcript = Transcript::default();
        transcript.page(2);
        transcript.paragraph(Shape::Plain, &plain("un"));
        table(&mut transcript, &[&[(1, 1, &["A"]), (1, 1, &["B"])]]);
        assert_eq!(transcript.text.lines().count(), transcript.origins.len());
        let part = |line: usize| transcript.origins[line].part;
        assert_eq!((part(0), part(2)), (Part::Paragraph(1), Part::Row { table: 1, row: 1 }));
        assert_eq!(transcript.origins[0].page, Some(2));
    }
}
