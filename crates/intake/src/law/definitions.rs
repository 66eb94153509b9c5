//! The notions that an article defines. Ordinals that were lost are rebuilt by position, and a
//! definition broken over a blank line is one.
//!
//! Law: ar-2019-07-03 art. 1, 10°

use agreement::fold;
use terms::Finding;

use super::Definition;
use super::codes::{L_508, L_509, L_510};
use super::lines::{Line, span};
use super::ordinals::{self, Ordinal, is_marked};

/// The longest notion, in bytes, that is known without a number or quotes.
const LONGEST: usize = 80;

/// Finds the line that introduces definitions: among the first two, and ending in a colon.
pub(super) fn introduction(lines: &[Line<'_>]) -> Option<usize> {
    let words = |text: &str| {
        text.split([' ', '\'', '’']).map(fold).any(|word| matches!(word.as_str(), "entend" | "entendre" | "verstaan"))
    };
    lines.iter().take(2).position(|line| line.text.ends_with(':') && words(line.text))
}

/// Reads the definitions of an article; none when nothing introduces them.
pub(super) fn read(lines: &[Line<'_>], article: &str, findings: &mut Vec<Finding>) -> Vec<Definition> {
    let Some(introduction) = introduction(lines) else { return Vec::new() };
    let mut list = Definitions { article, all: Vec::new(), numbered: false, findings };
    for line in &lines[introduction + 1..] {
        match list.starts(line) {
            Some(ordinal) => list.add(line, ordinal),
            None => list.go_on(line),
        }
    }
    let rebuilt = list.all.iter().filter(|definition| definition.rebuilt).count();
    if let Some(first) = list.all.iter().find(|definition| definition.rebuilt) {
        let finding = Finding::warning(L_508).at(first.place).with("article", article);
        list.findings.push(finding.with("count", rebuilt));
    }
    list.all
}

struct Definitions<'a> {
    article: &'a str,
    all: Vec<Definition>,
    /// Whether one of them bears an ordinal.
    numbered: bool,
    findings: &'a mut Vec<Finding>,
}

impl Definitions<'_> {
    /// Tells whether a definition starts here, and with which ordinal, if any.
    fn starts(&self, line: &Line<'_>) -> Option<Option<Ordinal>> {
        let position = self.all.len() + 1;
        let ordinal = ordinals::read(line.text).filter(|o| !o.doubtful || usize::from(o.number) == position);
        if ordinal.is_some() {
            return Some(ordinal);
        }
        let (term, _) = line.text.split_once(':')?;
        let quoted = term.starts_with(QUOTES) && term.trim_end().ends_with(QUOTES) && term.trim().len() > 2;
        let after = self.all.last().is_none_or(|last| last.text.ends_with([';', '.']));
        let plain = !self.numbered && after && term.len() <= LONGEST && !is_marked(line.text);
        (quoted || plain).then_some(None)
    }

    fn add(&mut self, line: &Line<'_>, ordinal: Option<Ordinal>) {
        let position = u16::try_from(self.all.len() + 1).unwrap_or(u16::MAX);
        if let Some(found) = ordinal.filter(|o| o.doubtful || o.number != position) {
            let finding = Finding::warning(L_509).at(line.place).with("article", self.article);
            let finding = finding.with("found", line.text[..found.end].trim());
            self.findings.push(finding.with("expected", u32::from(position)));
        }
        self.numbered |= ordinal.is_some();
        let words = &line.text[ordinal.map_or(0, |ordinal| ordinal.end)..];
        let (term, text) = words.split_once(':').unwrap_or((words, ""));
        let quote = |c: char| c.is_whitespace() || QUOTES.contains(&c);
        self.all.push(Definition {
            ordinal: ordinal.map_or(position, |ordinal| ordinal.number),
            rebuilt: ordinal.is_none(),
            term: term.trim_matches(quote).to_owned(),
            text: text.trim().to_owned(),
            place: line.place,
        });
    }

    /// Adds a line to the last definition: as the rest of its sentence, or as one of its own.
    fn go_on(&mut self, line: &Line<'_>) {
        let Some(last) = self.all.last_mut() else { return };
        let broken = !last.text.ends_with(['.', ';', ':']) && line.text.starts_with(char::is_lowercase);
        last.text.push(if broken { ' ' } else { '\n' });
        last.text.push_str(line.text);
        last.place = span(last.place, line.place);
        if broken {
            let finding = Finding::note(L_510).at(line.place).with("article", self.article);
            self.findings.push(finding.with("ordinal", u32::from(last.ordinal)));
        }
    }
}

const QUOTES: [char; 6] = ['"', '«', '»', '“', '”', '„'];
