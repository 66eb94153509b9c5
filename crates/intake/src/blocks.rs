//! From lines to blocks: headings, items of lists with their depth, paragraphs, rows with cells.
//!
//! Every non-blank line ends up in exactly one block. What a heading means is decided by its words
//! ([`labels`]), never by its Markdown level.

use std::borrow::Cow;

use agreement::TextKey;
use terms::Place;

use crate::Unreadable;
use crate::aligned::Aligned;
use crate::labels::{self, Heading, Label};
use crate::numbering::is_number_alone;
use crate::unreadable::MAX_DEPTH;
use crate::words::{Token, Words, first_tokens, is_bullet, is_invisible};

/// What a block is by its form.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// A paragraph; `true` when it is marked as a heading.
    Text(bool),
    /// An item of a list, with its depth from 0.
    Item(usize),
    /// A row of a table.
    Row(Vec<Words>),
    /// A rule, dots to fill in, the separator of a Markdown table.
    Rule,
    /// Page numbers and remains of a page's head or foot.
    Noise,
    /// A Markdown quotation: a remark about the document.
    Remark,
}

/// One block, with the lines it covers.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub(crate) shape: Shape,
    pub(crate) words: Words,
    pub(crate) number: Option<u16>,
    /// Set apart, as most blocks have none and would be thrice as large.
    pub(crate) heading: Option<Box<Heading>>,
    /// What an item says of itself: `Indicateur : ...` under an operational objective.
    pub(crate) announced: Option<Box<Heading>>,
    pub(crate) after_blank: bool,
    pub(crate) first_line: u32,
    pub(crate) last_line: u32,
    pub(crate) indent: usize,
    /// The last line is long and no sentence ends with it.
    runs_on: bool,
    /// Where its cells begin was concluded from capitals alone.
    pub(crate) concluded: bool,
}

impl Block {
    pub(crate) fn is_row(&self) -> bool {
        matches!(self.shape, Shape::Row(_))
    }

    pub(crate) fn place(&self) -> Place {
        match &self.shape {
            Shape::Row(cells) => {
                let mut filled = cells.iter().filter(|c| !c.is_empty()).map(Words::place);
                let first = filled.next().unwrap_or_else(|| self.words.place());
                filled.fold(first, join)
            }
            _ => self.words.place(),
        }
    }
}

/// Returns the stretch from the beginning of `a` to the end of `b`.
pub(crate) fn join(a: Place, b: Place) -> Place {
    let (end_line, end_column) = (a.end_line, a.end_column).max((b.end_line, b.end_column));
    let (line, column) = (a.line, a.column).min((b.line, b.column));
    Place { line, column, end_line, end_column }
}

/// Takes the title that stands again at the top of a page for noise, a scanner's slips included.
pub(crate) fn running_heads(blocks: &mut [Block], is_title: impl Fn(&Block) -> bool) {
    const SHORTEST: usize = 20;
    let plain = |block: &Block| matches!(block.shape, Shape::Text(_)) && block.heading.is_none();
    let Some(first) = blocks.iter().position(|block| plain(block) && is_title(block)) else { return };
    let title = TextKey::of(blocks[first].words.text());
    let slips = title.as_str().len() / 10;
    if title.as_str().len() < SHORTEST {
        return;
    }
    // A key is no longer than its text, but for letters that our languages do not write.
    let long_enough = |block: &Block| block.words.text().len() + slips >= title.as_str().len();
    for block in blocks[first + 1..].iter_mut().filter(|block| plain(block) && long_enough(block)) {
        let again = TextKey::of(block.words.text());
        if labels::distance_of_titles(title.as_str(), again.as_str(), slips) {
            block.shape = Shape::Noise;
        }
    }
}

/// A part of one line that is read by itself.
#[derive(Clone, Debug)]
pub(crate) struct Stretch<'t> {
    /// The line, from 1.
    pub(crate) number: u32,
    /// How many characters of the line stand before it.
    pub(crate) offset: u32,
    pub(crate) text: Cow<'t, str>,
}

/// Parts the lines of a text into blocks.
///
/// # Errors
/// [`Unreadable::TooDeep`] (`I-006`).
pub(crate) fn of_lines(lines: &[&str]) -> Result<Vec<Block>, Unreadable> {
    of((1..).zip(lines).map(|(number, line)| (number, 0, *line)))
}

/// Parts stretches of lines into blocks.
///
/// # Errors
/// [`Unreadable::TooDeep`] (`I-006`).
pub(crate) fn of_stretches(stretches: &[Stretch<'_>]) -> Result<Vec<Block>, Unreadable> {
    of(stretches.iter().map(|stretch| (stretch.number, stretch.offset, stretch.text.as_ref())))
}

fn of<'t>(mut lines: impl Iterator<Item = (u32, u32, &'t str)> + Clone) -> Result<Vec<Block>, Unreadable> {
    let mut reader = Reader::default();
    let mut after_blank = true;
    while let Some((number, offset, raw)) = lines.next() {
        if raw.chars().all(|c| c.is_whitespace() || is_invisible(c)) {
            after_blank = true;
            continue;
        }
        let line = Line { raw, number, offset, in_table: false };
        let below = || lines.clone().find_map(|(number, _, raw)| header(raw, number)).map(|(table, _)| table);
        reader.line(line, std::mem::take(&mut after_blank), below)?;
    }
    reader.close_table()?;
    Ok(reader.found)
}

/// The blocks so far, and the table aligned by spaces that is being read, if there is one.
#[derive(Default)]
struct Reader<'t> {
    found: Vec<Block>,
    depths: Vec<usize>,
    table: Option<Aligned>,
    /// The header of the table is lost: its first row stands apart.
    without_header: bool,
    /// The columns of the table above, else those of the first below, once somebody asked for them.
    columns: Option<Option<Aligned>>,
    /// Lines after rows of the table that are none: what stands at the top of a page, or behind the table.
    aside: Vec<(Line<'t>, bool)>,
}

impl<'t> Reader<'t> {
    fn line(
        &mut self,
        line: Line<'t>,
        after_blank: bool,
        below: impl Fn() -> Option<Aligned>,
    ) -> Result<(), Unreadable> {
        const TOP_OF_PAGE: usize = 4;
        if line.offset > 0 {
            return self.plain(&line, after_blank);
        }
        if let Some((table, cells)) = header(line.raw, line.number) {
            self.close_table()?;
            (self.columns, self.table) = (Some(Some(table.clone())), Some(table));
            self.found.push(Block { after_blank, ..line.make(Shape::Row(cells), &line.raw[..0], None) });
            return Ok(());
        }
        if after_blank && may_be_aligned(line.raw) {
            self.open_without_header(line.raw, below)?;
        }
        let Some(table) = &mut self.table else { return self.plain(&line, after_blank) };
        let after_page = !self.aside.is_empty();
        if belongs(table, &line, after_blank || after_page) {
            table.add(line.raw, line.number, after_blank && !after_page, after_page);
            let aside = std::mem::take(&mut self.aside);
            aside.iter().try_for_each(|(line, after_blank)| self.plain(line, *after_blank))
        } else if self.aside.len() < TOP_OF_PAGE && line.may_stand_aside() {
            self.aside.push((line, after_blank));
            Ok(())
        } else {
            self.close_table()?;
            self.plain(&line, after_blank)
        }
    }

    /// Begins a table whose header is lost: its first line stands in the columns of another table, below
    /// what is neither the end of a page nor a row.
    fn open_without_header(&mut self, raw: &str, below: impl Fn() -> Option<Aligned>) -> Result<(), Unreadable> {
        let columns = self.columns.get_or_insert_with(below);
        let Some(columns) = columns.as_ref().filter(|columns| columns.begins_with(raw)).cloned() else {
            return Ok(());
        };
        if !self.aside.is_empty() && !self.is_after_page() {
            self.close_table()?;
        }
        if self.table.is_none() {
            (self.table, self.without_header) = (Some(columns), true);
        }
        Ok(())
    }

    /// Tells whether a page ended in what stands aside of the table: by its number, or its head.
    fn is_after_page(&self) -> bool {
        let aside: Vec<Block> = self.aside.iter().map(|(line, _)| line.block()).collect();
        let title = self.found.iter().find(|block| matches!(block.shape, Shape::Text(_)));
        let head = |block: &Block| title.is_some_and(|title| title.words.text() == block.words.text());
        aside.iter().any(|block| matches!(block.shape, Shape::Noise | Shape::Rule) || head(block))
    }

    /// Puts the rows of the table before what stood aside of them.
    fn close_table(&mut self) -> Result<(), Unreadable> {
        let Some(table) = self.table.take() else { return Ok(()) };
        let mut after_blank = std::mem::take(&mut self.without_header);
        for row in table.rows() {
            let line = Line { raw: "", number: row.first_line, offset: 0, in_table: true };
            let block = line.make(Shape::Row(row.cells), "", None);
            let (last_line, concluded) = (row.last_line, row.concluded);
            self.found.push(Block { last_line, concluded, after_blank: std::mem::take(&mut after_blank), ..block });
        }
        let aside = std::mem::take(&mut self.aside);
        aside.iter().try_for_each(|(line, after_blank)| self.plain(line, *after_blank))
    }

    fn plain(&mut self, line: &Line<'t>, after_blank: bool) -> Result<(), Unreadable> {
        let in_table = is_in_table(line.raw, &self.found);
        let mut block = Line { in_table, ..*line }.block();
        block.after_blank = after_blank;
        nest(&mut block, &mut self.depths)?;
        match self.found.last_mut() {
            Some(before) if continues(before, &block) => {
                before.words.append(&block.words);
                (before.last_line, before.runs_on) = (line.number, block.runs_on);
            }
            _ => self.found.push(block),
        }
        Ok(())
    }
}

/// Reads a line as the header of a table aligned by spaces.
fn header(raw: &str, number: u32) -> Option<(Aligned, Vec<Words>)> {
    may_be_aligned(raw).then(|| Aligned::header(raw, number)).flatten()
}

/// Tells whether gaps as wide as between columns stand in the line.
fn may_be_aligned(raw: &str) -> bool {
    const LONGEST: usize = 600;
    raw.len() <= LONGEST && raw.trim().contains("  ") && !raw.contains(['\t', '|'])
}

/// Tells whether a line is one of a table aligned by spaces.
fn belongs(table: &Aligned, line: &Line<'_>, apart: bool) -> bool {
    if line.raw.contains('\t') {
        return false;
    }
    if apart || table.is_wide(line.raw) {
        return table.goes_on(line.raw);
    }
    let alone = table.is_narrow(line.raw);
    !alone || line.may_continue_a_cell()
}

/// Tells whether a line may be a row of one cell: right below a row, or set in from its beginning by
/// tabs where the top of a page stands between.
fn is_in_table(raw: &str, found: &[Block]) -> bool {
    const TOP_OF_PAGE: usize = 3;
    let between =
        |b: &&Block| matches!(b.shape, Shape::Noise | Shape::Rule | Shape::Text(false)) && b.heading.is_none();
    let above = found.iter().rev().take_while(between).count();
    let row = found.len().checked_sub(above + 1).is_some_and(|at| found[at].is_row());
    row && (above == 0 || (above <= TOP_OF_PAGE && raw.starts_with('\t')))
}

/// Sets the depth of an item from the indents of the items above it.
fn nest(block: &mut Block, depths: &mut Vec<usize>) -> Result<(), Unreadable> {
    let counted = block.heading.as_ref().is_some_and(|heading| heading.counted);
    if (block.heading.is_some() && !counted) || block.is_row() {
        depths.clear();
    }
    let mut own = 0;
    let item = match &mut block.shape {
        Shape::Item(depth) => Some(depth),
        _ => Some(&mut own).filter(|_| counted),
    };
    if let Some(depth) = item {
        while depths.len() > 1 && depths.last().is_some_and(|&last| block.indent < last) {
            depths.pop();
        }
        if depths.last().is_none_or(|&last| block.indent > last + 1) {
            depths.push(block.indent);
        }
        *depth = depths.len() - 1;
    }
    if depths.len() > MAX_DEPTH { Err(Unreadable::TooDeep(block.words.place())) } else { Ok(()) }
}

/// Tells whether `block` is the rest of a paragraph or item that was wrapped.
fn continues(before: &Block, block: &Block) -> bool {
    let text = matches!(before.shape, Shape::Text(false) | Shape::Item(_)) && matches!(block.shape, Shape::Text(false));
    let open = before.heading.as_ref().is_none_or(|heading| heading.counted);
    let plain = open && block.heading.is_none() && !block.after_blank;
    let indented = matches!(before.shape, Shape::Item(_)) && block.indent > before.indent;
    let outside = matches!(before.shape, Shape::Item(_)) && block.indent > 0 && block.indent < before.indent;
    let runs_on = before.runs_on && !outside;
    let goes_on = block.words.starts_lower() || block.words.text().starts_with('(') || indented || runs_on;
    text && plain && goes_on && before.words.struck() == block.words.struck()
}

/// One line that is not blank.
#[derive(Clone, Copy)]
struct Line<'a> {
    raw: &'a str,
    number: u32,
    /// How many characters of the line stand before it.
    offset: u32,
    in_table: bool,
}

impl<'a> Line<'a> {
    /// Tells whether a line below rows of a table may be the top of a page, between two of them.
    fn may_stand_aside(&self) -> bool {
        let block = self.block();
        matches!(block.shape, Shape::Noise | Shape::Rule | Shape::Text(false)) && block.heading.is_none()
    }

    /// Tells whether a line in the first column alone may be the rest of the cell above it.
    fn may_continue_a_cell(&self) -> bool {
        let block = self.block();
        !matches!(block.shape, Shape::Noise | Shape::Rule) && block.heading.is_none()
    }

    fn block(&self) -> Block {
        let body = self.raw.trim_end();
        if is_rule(body) {
            return self.make(Shape::Rule, body, None);
        }
        if is_page_mark(body) {
            return self.make(Shape::Noise, body, None);
        }
        if let Some(remark) =
            body.trim_start().strip_prefix("> ").filter(|r| r.starts_with(|c: char| !c.is_ascii_digit()))
        {
            return self.make(Shape::Remark, remark, None);
        }
        if let Some(cells) = self.cells() {
            return self.make(Shape::Row(cells), &self.raw[..0], None);
        }
        let (rest, marked) = heading_mark(body);
        let (rest, bulleted) = bullet(rest);
        self.worded(rest, marked, bulleted)
    }

    fn worded(&self, rest: &'a str, marked: bool, bulleted: bool) -> Block {
        if let Some((number, plain)) = literal(rest) {
            let shape = if bulleted || number.is_some() { Shape::Item(0) } else { Shape::Text(marked) };
            return Block { number, ..self.make(shape, plain, None) };
        }
        let whole = self.words(rest);
        if let Some((number, words)) = literally_struck(&whole) {
            return Block { number, ..self.make(Shape::Item(0), rest, Some(words)) };
        }
        let heading = labels::read(&whole).map(Box::new);
        if heading.as_ref().is_some_and(|h| !bulleted || is_firm(h, &whole)) {
            return Block { heading, ..self.make(Shape::Text(marked), rest, Some(whole)) };
        }
        if !bulleted && is_noise(&whole) {
            return self.make(Shape::Noise, rest, Some(whole));
        }
        let (words, number) = whole.without_number();
        let shape = if bulleted || number.is_some() { Shape::Item(0) } else { Shape::Text(marked) };
        let announced = heading.filter(|h| matches!(h.label, Label::Results | Label::Indicators | Label::Targets));
        Block { number, announced, ..self.make(shape, rest, Some(words)) }
    }

    fn make(&self, shape: Shape, rest: &'a str, words: Option<Words>) -> Block {
        const WIDE: usize = 60;
        let words = words.unwrap_or_else(|| self.words(rest));
        let ends = words.text().ends_with(['.', ';', ':', '!', '?']);
        Block {
            shape,
            number: None,
            heading: None,
            announced: None,
            after_blank: false,
            first_line: self.number,
            last_line: self.number,
            indent: indent(self.raw),
            runs_on: !ends && self.raw.len() > WIDE && self.raw.chars().nth(WIDE).is_some(),
            concluded: false,
            words,
        }
    }

    /// Cleans `rest`, a part of this line.
    fn words(&self, rest: &str) -> Words {
        Words::read(rest, self.number, self.column(rest))
    }

    fn column(&self, rest: &str) -> u32 {
        let at = rest.as_ptr() as usize - self.raw.as_ptr() as usize;
        u32::try_from(self.raw[..at].chars().count() + 1).unwrap_or(u32::MAX).saturating_add(self.offset)
    }

    /// Parts the line at its tabs or at the bars of a Markdown table, if it is a row.
    fn cells(&self) -> Option<Vec<Words>> {
        let trimmed = self.raw.trim();
        if trimmed.len() > 1 && trimmed.starts_with('|') && trimmed[1..].contains('|') {
            return Some(self.split(trimmed.strip_prefix('|')?.strip_suffix('|').unwrap_or(&trimmed[1..]), b'|'));
        }
        if !self.raw.contains('\t') || heading_mark(self.raw).1 {
            return None;
        }
        let inner = self.raw.trim_start();
        let marker =
            inner.find('\t').filter(|&tab| is_marker(&inner[..tab])).map_or(inner, |tab| inner[tab..].trim_start());
        (self.in_table || marker.contains('\t')).then(|| self.split(self.raw, b'\t'))
    }

    /// Cleans each part of `row` between separators, counting columns as it goes.
    fn split(&self, row: &str, separator: u8) -> Vec<Words> {
        let mut column = self.column(row);
        let mut cells = Vec::new();
        for raw in parted(row, separator) {
            cells.push(Words::read(raw, self.number, column));
            column = column.saturating_add(u32::try_from(raw.chars().count() + 1).unwrap_or(u32::MAX));
        }
        cells
    }
}

/// Parts `row` at each separator that no backslash declares to be words.
fn parted(row: &str, separator: u8) -> impl Iterator<Item = &str> {
    let escape = if separator == b'|' { b'\\' } else { separator };
    let mut rest = Some(row);
    std::iter::from_fn(move || {
        let text = rest?;
        let sign = |from: usize| text.as_bytes().get(from..)?.iter().position(|b| *b == separator || *b == escape);
        let mut at = 0;
        let end = loop {
            match sign(at) {
                None => break text.len(),
                Some(length) if text.as_bytes()[at + length] == separator => break at + length,
                // A backslash and what it escapes.
                Some(length) => at += length + 2,
            }
        };
        rest = text.get(end + 1..);
        Some(&text[..end])
    })
}

/// Tells whether a bulleted heading is beyond doubt: it ends with its colon or carries a number.
fn is_firm(heading: &Heading, words: &Words) -> bool {
    let announced = !matches!(heading.label, Label::Signature | Label::Agreed | Label::Parties | Label::Allocation);
    announced && (heading.title.is_none() && words.text().ends_with(':') || !heading.numbers.is_empty())
}

/// Parts a text that a backslash declares to be words, neither heading nor number, from the number
/// of its item; before a sign the backslash is markup and stays.
fn literal(rest: &str) -> Option<(Option<u16>, &str)> {
    let (before, after) = rest.split_once('\\')?;
    let number = match before.trim_end().strip_suffix(['.', ')']) {
        Some(digits) if digits.len() <= 3 => Some(digits.parse().ok()?),
        Some(_) => return None,
        None if before.is_empty() => None,
        None => return None,
    };
    let sign = after.starts_with(|c: char| c.is_ascii_punctuation());
    Some((number, if sign { &rest[before.len()..] } else { after }))
}

/// Parts a text that is struck out, and that a backslash declares to be words, from its number.
fn literally_struck(whole: &Words) -> Option<(Option<u16>, Words)> {
    let (before, after) = whole.text().split_once('\\')?;
    let declared = whole.struck() && after.starts_with(char::is_alphanumeric);
    let number = match before.trim_end().strip_suffix('.') {
        Some(digits) if declared => Some(digits.parse().ok()?),
        None if declared && before.is_empty() => None,
        _ => return None,
    };
    Some((number, whole.from(before.len() + 1)))
}

/// How one line of a list is read: its number, its words, and whether they are struck out.
///
/// Returns `None` when the line is anything else than an item: a heading, a rule, a row, a text
/// that announces a result or an indicator.
pub fn item(line: &str) -> Option<(Option<u16>, String, bool)> {
    let block = Line { raw: line, number: 1, offset: 0, in_table: false }.block();
    let is_item = matches!(block.shape, Shape::Item(_)) && block.heading.is_none() && block.announced.is_none();
    is_item.then(|| (block.number, block.words.text().to_owned(), block.words.struck()))
}

/// Tells whether a line is an item, by the bullet or number it begins with; one with a Roman number
/// may be, among others.
pub(crate) fn is_item(line: &str) -> bool {
    let block = Line { raw: line, number: 1, offset: 0, in_table: false }.block();
    matches!(block.shape, Shape::Item(_)) || block.heading.is_some_and(|heading| heading.counted)
}

fn indent(raw: &str) -> usize {
    let blank = raw.chars().take_while(|c| c.is_whitespace());
    blank.map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// Takes the marks of a Markdown heading away.
fn heading_mark(body: &str) -> (&str, bool) {
    let text = body.trim_start();
    let rest = text.trim_start_matches('#');
    let marked = rest.len() < text.len() && rest.starts_with(char::is_whitespace);
    if marked { (rest.trim_start().trim_end_matches('#').trim_end(), true) } else { (text, false) }
}

/// Takes a bullet away: a dash before a space or a capital, a lost glyph before anything.
fn bullet(text: &str) -> (&str, bool) {
    let Some(first) = text.chars().next() else { return (text, false) };
    let rest = &text[first.len_utf8()..];
    let spaced = rest.starts_with(char::is_whitespace);
    let glued = rest.starts_with(char::is_uppercase) && first != '·';
    let is = match first {
        '-' | '–' | '—' | '―' | '−' | '‐' | '‑' => spaced || glued,
        '*' | '+' => spaced,
        'o' | '§' | 'v' | 'q' | 'n' | 'Ø' | 'ü' | 'Þ' | '¨' | '¾' => {
            spaced && rest.trim_start().starts_with(char::is_uppercase)
        }
        _ => is_bullet(first),
    };
    if is { (rest.trim_start(), true) } else { (text, false) }
}

/// Tells whether `text` is a bullet or a number alone, so that a tab after it parts no cells.
fn is_marker(text: &str) -> bool {
    let text = text.trim();
    is_number_alone(text)
        || (text.chars().count() == 1 && text.chars().all(|c| is_bullet(c) || matches!(c, '*' | '+' | 'o' | '§')))
}

fn is_rule(body: &str) -> bool {
    let text = body.trim();
    let drawn = text.chars().all(|c| matches!(c, '-' | '_' | '=' | '*' | '.' | '…' | ' ' | '·' | '–' | '—' | '\t'));
    let separator =
        text.starts_with('|') && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) && text.contains("--");
    (drawn && text.chars().filter(|c| !c.is_whitespace()).count() > 1 && !text.contains('\t')) || separator
}

/// Recognises the number of a page between dashes: `- 3 -`.
fn is_page_mark(body: &str) -> bool {
    let dash = |c: char| matches!(c, '-' | '–' | '—');
    let inside = body.trim().strip_prefix(dash).and_then(|rest| rest.strip_suffix(dash)).map(str::trim);
    inside.is_some_and(|number| (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit()))
}

/// Recognises page numbers and what is left of a page's head or foot.
fn is_noise(words: &Words) -> bool {
    let text = words.text();
    let site = matches!(text, ".be" | "be" | ".eu" | ".com") || (text.starts_with("www.") && !text.contains(' '));
    site || is_numbering(text)
}

/// Tells whether `text` is nothing but the number of a page.
pub(crate) fn is_page_number(text: &str) -> bool {
    is_page_mark(text) || is_numbering(text)
}

/// Recognises the number of a page with what it is of: `Page 2 / 7`, `3`.
fn is_numbering(text: &str) -> bool {
    const MOST: usize = 5;
    let mut tokens = first_tokens(text).peekable();
    tokens.next_if(|word| word.is_word(&["page", "pagina", "seite", "p"]));
    let counts = |t: Token<'_>| {
        t.number().is_some_and(|n| n < 1000)
            || t.is_sign(&["/", "-", "–", "."])
            || t.is_word(&["sur", "van", "von", "of"])
    };
    tokens.peek().is_some() && tokens.by_ref().take(MOST).all(counts) && tokens.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Result<Vec<Block>, Unreadable> {
        of_lines(&text.lines().collect::<Vec<_>>())
    }

    fn shapes(text: &str) -> Vec<String> {
        let shown = |b: &Block| match &b.shape {
            Shape::Text(_) => format!("text {}", b.words.text()),
            Shape::Item(depth) => format!("item{depth} {}", b.words.text()),
            Shape::Row(cells) => format!("row {}", cells.iter().map(Words::text).collect::<Vec<_>>().join("|")),
            Shape::Rule => "rule".into(),
            Shape::Noise => "noise".into(),
            Shape::Remark => "remark".into(),
        };
        blocks(text).unwrap().iter().map(shown).collect()
    }

    #[test]
    fn lines_become_blocks() {
        assert_eq!(
            shapes("## Titre\n\n- un\n  - deux\n- trois\n"),
            ["text Titre", "item0 un", "item1 deux", "item0 trois"]
        );
        assert_eq!(shapes("\u{f0b7}\tun\n-\tdeux\n1.\ttrois"), ["item0 un", "item0 deux", "item0 trois"]);
        assert_eq!(shapes("a\tb\n\tc\n1.\t\t"), ["row a|b", "row |c", "row 1.||"]);
        assert_eq!(shapes("a\tb\n## III.\tGardiens"), ["row a|b", "text III. Gardiens"]);
        assert_eq!(shapes("| a | b |\n|---|---|\n| c | |"), ["row a|b", "rule", "row c|"]);
        assert_eq!(
            shapes("--\n.....\nPage 2 / 7\n.be\n12\n> note"),
            ["rule", "rule", "noise", "noise", "noise", "remark"]
        );
        assert_eq!(shapes("- un texte\nqui continue\n\nsuite"), ["item0 un texte qui continue", "text suite"]);
    }

    #[test]
    fn a_backslash_makes_words_of_what_would_be_a_heading() {
        let read = |line: &str| item(line).map(|(number, words, _)| (number, words));
        assert_eq!(read("- Indicateur 3 : taux"), None);
        assert_eq!(read(r"- \Indicateur 3 : taux"), Some((None, "Indicateur 3 : taux".into())));
        assert_eq!(read(r"2. \Indicateurs : taux"), Some((Some(2), "Indicateurs : taux".into())));
        assert_eq!(read("- 2. Tenir"), Some((Some(2), "Tenir".into())));
        assert_eq!(read(r"- \2. Tenir"), Some((None, "2. Tenir".into())));
        assert_eq!(read(r"- \*Tenir"), Some((None, "*Tenir".into())));
        assert_eq!(item(r"- ~~2. \Indicateurs : taux~~ (biffé)"), Some((Some(2), "Indicateurs : taux".into(), true)));
        assert_eq!(item(r"- ~~\2. Tenir~~"), Some((None, "2. Tenir".into(), true)));
    }

    #[test]
    fn nesting_has_a_limit() {
        let deep: String = (0..200).map(|i| format!("{}- x\n", "  ".repeat(i))).collect();
        assert!(matches!(blocks(&deep), Err(Unreadable::TooDeep(_))));
    }
}
