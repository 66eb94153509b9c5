//! Former pages: a document that was set again keeps the numbers and heads of its first pages amid
//! its text, where they part it as the end of a page does.

use std::cmp::Reverse;

use agreement::TextKey;

use super::flow::Table;
use super::lines::{Line, is_mark};
use super::page::{Leaf, Length, POINT};
use super::running::{Running, Sheet, is_content};
use crate::blocks::is_page_number;
use crate::labels;
use crate::words::{Token, tokens};

/// Numbers of pages stand at an edge of the text or in its middle, give or take this.
const SHIFT: Length = 8 * POINT;
/// The most lines that the head of a page takes.
const HEAD: usize = 3;

/// What stands on one leaf.
#[derive(Default)]
pub(super) struct Part {
    pub(super) lines: Vec<Line>,
    /// The drawn tables, each with its upper edge.
    pub(super) tables: Vec<(Length, Table)>,
}

/// Parts pages at the numbers of former ones; these, and heads beside them, join what is `running`.
pub(super) fn parts(sheets: Vec<Sheet>, running: &mut Vec<Running>) -> Vec<Part> {
    let top = sheets.first().map_or_else(Vec::new, |sheet| titles(&sheet.lines));
    let heads = std::mem::take(running).into_iter().chain(top).map(|head| (TextKey::of(&head.text), head));
    let mut binder = Binder { heads: heads.collect(), parts: Vec::new(), last: None, ended: false, numbers: None };
    sheets.into_iter().for_each(|sheet| binder.sheet(sheet));
    let found = binder.heads.into_iter().map(|(_, head)| head).filter(|head| head.pages > 0);
    running.extend(found.chain(binder.numbers));
    binder.parts
}

/// Returns what may be the title, which former pages may have had as their head.
fn titles(lines: &[Line]) -> Vec<Running> {
    const SHORTEST: usize = 20;
    let text = |length: usize| lines[..length].iter().map(Line::text).collect::<Vec<_>>().join(" ");
    let lengths = 1..=lines.iter().take(HEAD).take_while(|line| !is_content(line)).count();
    lengths.map(text).filter(|text| text.len() >= SHORTEST).map(|text| Running { text, pages: 0 }).collect()
}

struct Binder {
    /// What stands in the head or foot of the pages, and may stand there.
    heads: Vec<(TextKey, Running)>,
    parts: Vec<Part>,
    /// The number of the former page that ended last.
    last: Option<u32>,
    /// Nothing stands yet behind its number.
    ended: bool,
    /// The numbers that were left out.
    numbers: Option<Running>,
}

/// Which head it is, and how many lines it takes.
type Head = (usize, usize);

/// Where the text of a page begins and ends.
#[derive(Clone, Copy)]
struct Extent(Length, Length);

impl Binder {
    fn sheet(&mut self, sheet: Sheet) {
        let extent = Extent::of(&sheet);
        let mut tables = sheet.tables.into_iter().peekable();
        let mut part = Part::default();
        let mut lines = sheet.lines.as_slice();
        while let Some(line) = lines.first() {
            let begun = !self.parts.is_empty() || !part.lines.is_empty() || !part.tables.is_empty();
            let left_out = self.ends_page(lines, extent, begun);
            if left_out > 0 {
                while let Some(table) = tables.next_if(|(top, _)| *top < line.area.top) {
                    part.tables.push(table);
                }
                self.bind(std::mem::take(&mut part), sheet.page);
            } else {
                part.lines.push(line.clone());
            }
            lines = &lines[left_out.max(1)..];
        }
        part.tables.extend(tables);
        self.bind(part, sheet.page);
    }

    /// Ends a leaf, unless nothing stands on it.
    fn bind(&mut self, mut part: Part, page: u32) {
        if part.lines.is_empty() && part.tables.is_empty() {
            return;
        }
        let leaf = Leaf { number: u32::try_from(self.parts.len() + 1).unwrap_or(u32::MAX), page };
        part.lines.iter_mut().for_each(|line| line.leaf = leaf);
        part.tables.iter_mut().for_each(|(_, table)| table.put_on(leaf));
        self.parts.push(part);
    }

    /// Returns how many lines of the end of a former page stand here; none, where the first is no such line.
    fn ends_page(&mut self, lines: &[Line], extent: Extent, begun: bool) -> usize {
        match self.number_of_page(lines, extent, begun) {
            Some((above, number)) => {
                self.leave_out(above);
                let text = lines[number].text();
                self.numbers.get_or_insert(Running { text, pages: 0 }).pages += 1;
                self.ended = true;
                number + 1
            }
            // The head stands behind the number of its page, be it on the next one.
            None if self.ended => {
                let head = self.head(lines);
                self.ended = head.is_some();
                self.leave_out(head);
                head.map_or(0, |(_, length)| length)
            }
            None => 0,
        }
    }

    /// Finds the line with the number of a page, and the head that may stand above it.
    fn number_of_page(&mut self, lines: &[Line], extent: Extent, begun: bool) -> Option<(Option<Head>, usize)> {
        let number = lines.iter().take(HEAD + 1).position(|line| extent.may_number(line))?;
        let above = if begun { self.head(&lines[..number]) } else { None };
        if above.map_or(0, |(_, length)| length) != number {
            return None;
        }
        let headed = above.is_some() || self.head(&lines[number + 1..]).is_some();
        self.is_number(&lines[number], headed).then_some((above, number))
    }

    /// Counts a head that is left out.
    fn leave_out(&mut self, head: Option<Head>) {
        if let Some((_, running)) = head.and_then(|(head, _)| self.heads.get_mut(head)) {
            running.pages += 1;
        }
    }

    /// Finds the head of pages that the first lines are most like, with their count.
    fn head(&self, lines: &[Line]) -> Option<Head> {
        let (mut text, mut found) = (String::new(), Vec::new());
        for (at, line) in lines.iter().take(HEAD).take_while(|line| !is_content(line)).enumerate() {
            text.push_str(&line.text());
            text.push(' ');
            let key = TextKey::of(&text);
            let slips = key.as_str().len() / 10;
            for (head, (other, _)) in self.heads.iter().enumerate() {
                if labels::distance_of_titles(other.as_str(), key.as_str(), slips) {
                    found.push((other.as_str().len().abs_diff(key.as_str().len()), Reverse(at + 1), head));
                }
            }
        }
        found.into_iter().min().map(|(_, Reverse(length), head)| (head, length))
    }

    /// Tells whether a line that may be the number of a page is one: it says so, a head stands beside
    /// it, or it is the next.
    fn is_number(&mut self, line: &Line, headed: bool) -> bool {
        let text = line.text();
        let number = tokens(&text).iter().find_map(Token::number);
        let bare = text.chars().all(|c| c.is_ascii_digit());
        let next = self.last.map_or(Some(1), |last| last.checked_add(1));
        let is = number.is_some() && (headed || !bare || number == next);
        self.last = number.filter(|_| is).or(self.last);
        is
    }
}

impl Extent {
    fn of(sheet: &Sheet) -> Self {
        let lines = sheet.lines.iter().map(|line| (line.area.left, line.area.right));
        let all = lines.chain(sheet.tables.iter().filter_map(|(_, table)| table.extent()));
        let (left, right) = all.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or_default();
        Self(left, right)
    }

    /// Tells whether a line holds nothing but what may be the number of a page, where one may stand.
    fn may_number(self, line: &Line) -> bool {
        const LONGEST: usize = 6;
        let (left, right) = (line.area.left - self.0, self.1 - line.area.right);
        let placed = left <= SHIFT || right <= SHIFT || (left - right).abs() <= 2 * SHIFT;
        let short = line.words.len() <= LONGEST && line.segments().len() == 1;
        let text = if placed && short { line.text() } else { return false };
        !is_mark(&text) && is_page_number(&text)
    }
}
