//! The body parted into headings and articles, each with its lines and its notes.

use terms::{Finding, Place};

use super::Heading;
use super::codes::{L_503, L_504, L_505, L_515};
use super::headings;
use super::lines::{Line, excerpt};
use super::notes::{self, Note};

/// One article or annex with its lines.
#[derive(Debug)]
pub(super) struct Section<'t> {
    pub(super) number: String,
    pub(super) lines: Vec<Line<'t>>,
    pub(super) notes: Vec<Note>,
    /// Lines after the notes.
    tail: Vec<Line<'t>>,
    pub(super) place: Place,
}

impl Section<'_> {
    /// Tells whether it is an annex.
    pub(super) fn is_annex(&self) -> bool {
        self.number.starts_with('N')
    }
}

/// What words of the site begin with.
const SITE: [&str; 2] = ["Lex Iterata", "Ces deux projets sont conçus par"];

/// Tells whether the body begins on this line.
pub(super) fn begins(line: &Line<'_>) -> bool {
    is_article(line) || headings::read(line).is_some()
}

/// Tells whether an article begins on this line.
pub(super) fn is_article(line: &Line<'_>) -> bool {
    article(line).is_some()
}

/// Parts the body into articles and headings.
pub(super) fn split<'t>(body: &[Line<'t>], findings: &mut Vec<Finding>) -> (Vec<Section<'t>>, Vec<Heading>) {
    let mut splitter = Splitter { findings, sections: Vec::new(), headings: Vec::new(), outside: true };
    for line in body {
        splitter.take(*line);
    }
    splitter.drop_tail();
    let Splitter { findings, sections, headings, .. } = splitter;
    headings::check(&headings, findings);
    check(&sections, findings);
    (sections, headings)
}

struct Splitter<'t, 'f> {
    findings: &'f mut Vec<Finding>,
    sections: Vec<Section<'t>>,
    headings: Vec<Heading>,
    /// Whether a heading stands after the last article.
    outside: bool,
}

impl<'t> Splitter<'t, '_> {
    fn take(&mut self, line: Line<'t>) {
        if let Some((number, words)) = article(&line) {
            self.keep_tail();
            let lines = if words.text.is_empty() { Vec::new() } else { vec![words] };
            let place = Place { end_column: words.place.column, ..line.place };
            self.sections.push(Section { number, lines, notes: Vec::new(), tail: Vec::new(), place });
            self.outside = false;
        } else if let Some(heading) = headings::read(&line) {
            self.keep_tail();
            self.headings.push(heading);
            self.outside = true;
        } else if !is_rule(line.text) {
            self.take_text(line);
        }
    }

    fn take_text(&mut self, line: Line<'t>) {
        let of_site = SITE.iter().any(|words| line.text.starts_with(words));
        match self.sections.last_mut().filter(|_| !self.outside) {
            _ if of_site => self.findings.push(left_out(line)),
            None => self.findings.push(Finding::warning(L_504).at(line.place).with("text", excerpt(line.text))),
            Some(section) => match notes::read(&line) {
                Some(note) => section.notes.push(note),
                None if is_before_notes(line.text) => {}
                None if section.notes.is_empty() => section.lines.push(line),
                None => section.tail.push(line),
            },
        }
    }

    /// Takes text after the notes of an article as a part of it, since more of the law follows.
    fn keep_tail(&mut self) {
        let Some(section) = self.sections.last_mut() else { return };
        for line in section.tail.drain(..) {
            let finding = Finding::warning(L_515).at(line.place).with("article", section.number.as_str());
            self.findings.push(finding.with("text", excerpt(line.text)));
            section.lines.push(line);
        }
    }

    /// Leaves out what stands after the last notes: nothing of the law follows it.
    fn drop_tail(&mut self) {
        let Some(section) = self.sections.last_mut() else { return };
        self.findings.extend(section.tail.drain(..).map(left_out));
    }
}

fn left_out(line: Line<'_>) -> Finding {
    Finding::note(L_503).at(line.place).with("text", excerpt(line.text))
}

fn is_rule(text: &str) -> bool {
    text.len() >= 3 && text.bytes().all(|b| b == b'-')
}

fn is_before_notes(text: &str) -> bool {
    matches!(text, "Modifiée par:" | "Modifié par:" | "Modifiée par :" | "Modifié par :" | "Gewijzigd bij:")
}

/// Reads the number that starts an article; returns the words after it.
fn article<'t>(line: &Line<'t>) -> Option<(String, Line<'t>)> {
    let text = line.text.strip_prefix("**").unwrap_or(line.text);
    let rest = ["Art.", "Article ", "Artikel "].iter().find_map(|word| text.strip_prefix(word))?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '/' && c != '-').unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    let number = number.strip_suffix("er").unwrap_or(number);
    let numbered = number.strip_prefix('N').unwrap_or(number).starts_with(|c: char| c.is_ascii_digit());
    let after = after.strip_prefix('.').filter(|_| numbered && number.len() <= 12)?;
    let after = if line.text.starts_with("**") { after.strip_prefix("**").unwrap_or(after) } else { after };
    Some((number.to_owned(), line.from(line.text.len() - after.len())))
}

/// Reports articles whose numbers do not follow.
fn check(sections: &[Section<'_>], findings: &mut Vec<Finding>) {
    let mut last = [0u32; 2];
    for section in sections {
        let count = &mut last[usize::from(section.is_annex())];
        let (first, end) = numbers(&section.number);
        let inserted = first == *count && section.number.ends_with(|c: char| c.is_ascii_alphabetic())
            || section.number.contains('/');
        if first != *count + 1 && !inserted {
            let finding = Finding::warning(L_505).at(section.place).with("article", section.number.as_str());
            findings.push(finding.with("expected", *count + 1));
        }
        *count = end;
    }
}

/// Returns the first and the last number of `13`, `N1`, `48bis` or `14-15`.
fn numbers(number: &str) -> (u32, u32) {
    let mut found = number.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok());
    let first = found.next().unwrap_or(0);
    let last = if number.contains('-') { found.next_back().unwrap_or(first) } else { first };
    (first, last.min(u32::MAX - 1))
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    #[test]
    fn articles_start_in_both_layouts() {
        for (text, number, words) in [
            ("Art. 2.Les plans", "2", "Les plans"),
            ("Article  1er.Pour l'application", "1", "Pour l'application"),
            ("**Art. 48bis.** § 1er. Les sommes", "48bis", "§ 1er. Les sommes"),
            ("**Art. N1.**", "N1", ""),
            ("Artikel 1. Voor", "1", "Voor"),
        ] {
            let lines = lines::of(text);
            let (read, rest) = article(&lines[0]).expect(text);
            assert_eq!((read.as_str(), rest.text), (number, words));
        }
        for text in ["Article 60 de la loi.", "Art. premier.", "Article", "Art. 2 et 3", "\" Art. 2. Les"] {
            assert!(article(&lines::of(text)[0]).is_none(), "{text}");
        }
    }

    #[test]
    fn a_gap_between_articles_is_said() {
        let lines = lines::of("Art. 1.a\nArt. 2.b\nArt. 2bis.c\nArt. 4.d\nArt. N1.e");
        let mut findings = Vec::new();
        let (sections, _) = split(&lines, &mut findings);
        assert_eq!(sections.len(), 5);
        let lines: Vec<_> = findings.iter().filter_map(|finding| finding.place.map(|place| place.line)).collect();
        assert_eq!(lines, [4]);
    }
}
