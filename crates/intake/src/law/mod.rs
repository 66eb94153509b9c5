//! Consolidated texts of law: from the text as a site publishes it to articles, amendments,
//! definitions and annex tables, with what was unclear.
//!
//! Two layouts are read: the plain text of a site (labels and values, `Art. 2.Text`, notes under a
//! line of dashes) and Markdown with a header (`**Art. 2.**`, notes between backticks). Words and
//! amounts stay as printed: a total that is not the sum of its rows is said, never repaired.
//! [`agrees`] says where a text and `law/` differ. Leaves out what the articles mean: that is
//! written by people, in `law/`.
//!
//! Law: ar-2019-07-03 art. 1; ar-2019-07-03 art. N1

pub mod codes;
mod comparison;
mod days;
mod definitions;
mod divisions;
mod headings;
mod law_text;
mod lines;
mod marks;
mod metadata;
mod notes;
mod ordinals;
mod sections;
mod tables;

use std::collections::BTreeMap;

use jiff::civil::Date;
use scheme::Municipalities;
use terms::{Finding, Nis};

pub use comparison::agrees;
pub use headings::Level;
pub use law_text::{Amendment, AnnexTable, ArticleText, Definition, Division, Heading, Item, LawText, TableRow};

use crate::{Source, Unreadable};
use codes::{L_501, L_502, L_512, L_513, L_514};
use marks::{Marked, Passage};
use sections::Section;

/// Reads one consolidated instrument of law, in Markdown or plain text.
///
/// Names in annex tables are looked up on the day the instrument takes effect.
///
/// # Errors
/// [`Unreadable`] (`I-001` to `I-009`), when the document as a whole is refused.
///
/// Law: ar-2019-07-03 art. N1
pub fn read(bytes: &[u8], municipalities: &Municipalities) -> Result<LawText, Unreadable> {
    let Source { text, mut findings, .. } = Source::read(bytes)?;
    let mut law = of_text(&text, municipalities);
    findings.append(&mut law.findings);
    Ok(LawText { findings, ..law })
}

/// Tells whether `text` is an instrument of law: it begins with the head of one, and has articles.
pub(crate) fn is_one(text: &str) -> bool {
    const FIRST_LINES: usize = 500;
    if !metadata::opens(&lines::of(&text[..text.floor_char_boundary(FIRST_LINES)])) {
        return false;
    }
    let lines = lines::of(text);
    let (law, body) = metadata::read(&lines);
    law.kind.is_some() && body.iter().filter(|line| sections::is_article(line)).nth(1).is_some()
}

fn of_text(text: &str, municipalities: &Municipalities) -> LawText {
    let lines = lines::of(text);
    let (mut law, body) = metadata::read(&lines);
    missing(&mut law);
    let (sections, headings) = sections::split(body, &mut law.findings);
    law.headings = headings;
    let day = law.in_force.or(law.date);
    let nis = |name: &str| named(municipalities, name, day);
    for section in &sections {
        add(section, &mut law, &nis);
    }
    if law.articles.is_empty() {
        law.findings.push(Finding::error(L_501));
    }
    law.findings.sort_by_key(|finding| finding.place);
    law
}

fn named(municipalities: &Municipalities, name: &str, day: Option<Date>) -> Option<Nis> {
    let then = day.and_then(|day| municipalities.find_on(name, day));
    then.or_else(|| municipalities.find(name)).map(|municipality| municipality.nis)
}

fn missing(law: &mut LawText) {
    let fields = [
        ("numac", law.numac.is_none()),
        ("kind", law.kind.is_none()),
        ("date", law.date.is_none()),
        ("title", law.title.is_empty()),
        ("file_number", law.file_number.is_none()),
        ("published", law.published.is_none()),
        ("in_force", law.in_force.is_none()),
    ];
    let absent = fields.into_iter().filter(|(_, absent)| *absent);
    law.findings.extend(absent.map(|(field, _)| Finding::warning(L_502).with("field", field)));
}

/// Reads one article or annex.
fn add(section: &Section<'_>, law: &mut LawText, nis: &dyn Fn(&str) -> Option<Nis>) {
    let findings = &mut law.findings;
    let marked = marks::read(&section.lines, &section.number, findings);
    let amendments = amendments(section, &marked, findings);
    let mut lines = marked.lines();
    let annex = section.is_annex();
    if annex {
        law.tables.extend(tables::take(&mut lines, &section.number, nis, findings));
    }
    let image = lines.iter().find(|line| annex && is_image(line.text));
    findings.extend(image.map(|line| Finding::note(L_514).at(line.place).with("article", section.number.as_str())));
    let divisions = divisions::read(&lines, section, findings);
    let article = ArticleText {
        number: section.number.clone(),
        paragraphs: divisions.iter().filter(|division| division.paragraph.is_some()).count(),
        text: lines.iter().map(|line| line.text).collect::<Vec<_>>().join("\n"),
        amendments,
        definitions: if annex { Vec::new() } else { definitions::read(&lines, &section.number, findings) },
        divisions,
        image: image.is_some(),
        place: section.place,
    };
    if annex { law.annexes.push(article) } else { law.articles.push(article) }
}

/// Joins the notes of an article with the passages that their markers enclose.
fn amendments(section: &Section<'_>, marked: &Marked, findings: &mut Vec<Finding>) -> Vec<Amendment> {
    let about = |finding: Finding| finding.with("article", section.number.as_str());
    let mut passages: BTreeMap<&str, Vec<&Passage>> = BTreeMap::new();
    for passage in &marked.passages {
        passages.entry(&passage.marker).or_default().push(passage);
    }
    let mut amendments = Vec::new();
    for note in &section.notes {
        let of_note = note.marker.as_deref().and_then(|marker| passages.remove(marker)).unwrap_or_default();
        if of_note.is_empty() {
            findings.push(about(Finding::note(L_513).at(note.place)).with("by", note.by.as_str()));
        }
        amendments.push(note.amendment(of_note.iter().map(|passage| marked.words(passage).to_owned()).collect()));
    }
    let unexplained = passages.values().flatten();
    findings.extend(
        unexplained
            .map(|passage| about(Finding::warning(L_512).at(passage.place)).with("marker", passage.marker.as_str())),
    );
    amendments
}

/// Tells whether a line says that the annex is not reprinted.
fn is_image(text: &str) -> bool {
    text.starts_with('(')
        && ["non reprise pour des raisons techniques", "om technische redenen niet"]
            .iter()
            .any(|words| text.contains(words))
}
