//! Paragraphs (§) of an article and the items they enumerate; ordinals that were lost are rebuilt
//! by position.
//!
//! Law: ar-2019-07-03 art. 5 § 1

use terms::Finding;

use super::codes::{L_507, L_508, L_509};
use super::lines::{Line, span};
use super::ordinals::{self, is_marked};
use super::sections::Section;
use super::{Division, Item, definitions};

/// Reads the paragraphs of an article. Items are read where the article is neither an annex, which
/// numbers its headings alike, nor a list of definitions.
pub(super) fn read(lines: &[Line<'_>], section: &Section<'_>, findings: &mut Vec<Finding>) -> Vec<Division> {
    let itemised = !section.is_annex() && definitions::introduction(lines).is_none();
    let mut starts: Vec<usize> = (0..lines.len()).filter(|&i| i == 0 || sign(lines[i]).is_some()).collect();
    starts.push(lines.len());
    let mut expected = 1;
    let parts = starts.windows(2).map(|edge| &lines[edge[0]..edge[1]]);
    parts
        .map(|part| {
            let signed = sign(part[0]);
            if let Some((number, first)) = &signed {
                expected = follow(number, expected, *first, &section.number, findings);
            }
            let (paragraph, first) = signed.map_or((None, part[0]), |(number, first)| (Some(number), first));
            let mut inner = part.to_vec();
            inner[0] = first;
            let items = if itemised { items(&inner, &section.number, findings) } else { Vec::new() };
            division(paragraph, &inner, items)
        })
        .collect()
}

fn division(paragraph: Option<String>, lines: &[Line<'_>], items: Vec<Item>) -> Division {
    let text = lines.iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
    let place = span(lines[0].place, lines[lines.len() - 1].place);
    Division { paragraph, text, items, place }
}

/// Reads the paragraph sign and number at the start of a line; returns the words after it.
fn sign(line: Line<'_>) -> Option<(String, Line<'_>)> {
    let rest = line.text.strip_prefix('§')?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '/').unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    let number = number.strip_suffix("er").unwrap_or(number);
    let after = after.trim_start();
    let after = after.strip_prefix('.').unwrap_or(after);
    let numbered = number.starts_with(|c: char| c.is_ascii_digit()) && number.len() <= 12;
    numbered.then(|| (number.to_owned(), line.from(line.text.len() - after.len())))
}

/// Reports a paragraph whose number does not follow; returns the number expected next.
fn follow(number: &str, expected: u32, at: Line<'_>, article: &str, findings: &mut Vec<Finding>) -> u32 {
    let digits = number.trim_end_matches(|c: char| !c.is_ascii_digit());
    let found = digits.split('/').next().and_then(|digits| digits.parse().ok()).unwrap_or(expected);
    let inserted = digits.len() != number.len() || number.contains('/');
    if found != expected && !inserted {
        let finding = Finding::warning(L_507).at(at.place).with("article", article);
        findings.push(finding.with("found", number).with("expected", expected));
    }
    found.saturating_add(1)
}

/// What the lines of a paragraph have been read into so far.
#[derive(Default)]
struct Items {
    items: Vec<Item>,
    /// The ordinal expected next.
    next: u16,
    rebuilt: usize,
}

/// Reads the items of a paragraph: numbered ones, and those whose numbers were lost.
fn items(lines: &[Line<'_>], article: &str, findings: &mut Vec<Finding>) -> Vec<Item> {
    let mut list = Items { next: 1, ..Items::default() };
    let mut at = 0;
    while at < lines.len() {
        let ordinal = ordinals::read(lines[at].text).filter(|o| !o.doubtful || o.number == list.next);
        at += match ordinal {
            Some(ordinal) => list.numbered(lines, at, ordinal, article, findings),
            None if at > 0 && lines[at - 1].text.ends_with(':') => list.unnumbered(&lines[at..]),
            None => 1,
        };
    }
    if let Some(first) = list.items.iter().find(|item| item.rebuilt) {
        let finding = Finding::warning(L_508).at(first.place).with("article", article);
        findings.push(finding.with("count", list.rebuilt));
    }
    list.items
}

impl Items {
    /// Adds a numbered item with the lines up to the next number; returns how many lines it took.
    fn numbered(
        &mut self,
        lines: &[Line<'_>],
        at: usize,
        ordinal: ordinals::Ordinal,
        article: &str,
        findings: &mut Vec<Finding>,
    ) -> usize {
        let line = lines[at];
        if ordinal.doubtful || ordinal.number != self.next && ordinal.number != 1 {
            let finding = Finding::warning(L_509).at(line.place).with("article", article);
            findings
                .push(finding.with("found", line.text[..ordinal.end].trim()).with("expected", u32::from(self.next)));
        }
        let rest = &lines[at + 1..];
        let inner = rest.iter().take_while(|line| is_marked(line.text)).count();
        self.next = ordinal.number.saturating_add(1);
        self.push(ordinal.number, false, line.from(ordinal.end), &rest[..inner]);
        1 + inner
    }

    /// Adds lines that end in semicolons, and the one after them, as items; returns how many there are.
    fn unnumbered(&mut self, lines: &[Line<'_>]) -> usize {
        let plain = |line: &&Line<'_>| !is_marked(line.text) && ordinals::read(line.text).is_none();
        let open = lines.iter().take_while(plain).take_while(|line| line.text.ends_with(';')).count();
        let last = lines.get(open).filter(|line| plain(line) && !line.text.ends_with(':'));
        let count = open + usize::from(last.is_some());
        if open == 0 || count < 2 {
            return 1;
        }
        self.next = 1;
        for line in &lines[..count] {
            self.push(self.next, true, *line, &[]);
            self.next = self.next.saturating_add(1);
        }
        self.rebuilt += count;
        count
    }

    fn push(&mut self, ordinal: u16, rebuilt: bool, first: Line<'_>, more: &[Line<'_>]) {
        let lines: Vec<&str> = std::iter::once(first.text).chain(more.iter().map(|line| line.text)).collect();
        let place = span(first.place, more.last().map_or(first.place, |line| line.place));
        self.items.push(Item { ordinal, rebuilt, text: lines.join("\n"), place });
    }
}
