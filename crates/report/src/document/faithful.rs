//! What a written document would lose: told as findings, so that nothing is lost without a word.
//!
//! Choice: 0031

use std::collections::HashSet;

use agreement::codes::{A_017, A_018};
use agreement::{Agreement, Node, fold};
use intake::{LineUse, Reading, STRUCK_NOTES};
use terms::{Finding, Place};

/// Compares an agreement with what was read from the document written from it; each difference is
/// `A-017`, an error: the form cannot hold it.
pub fn unfaithful(meant: &Agreement, read: &Agreement) -> Vec<Finding> {
    let differs = [
        ("kind", meant.kind != read.kind),
        ("language", meant.language != read.language),
        ("title", meant.title != read.title),
        ("municipality", meant.municipality != read.municipality),
        ("period", meant.period != read.period),
        ("council", meant.council_decision != read.council_decision),
        ("signed", meant.signed != read.signed),
        ("amounts", meant.amounts != read.amounts),
    ];
    let about = |what: &'static str| Finding::error(A_017).with("what", what).with("text", "");
    let mut findings: Vec<Finding> =
        differs.iter().filter(|(_, differs)| *differs).map(|&(what, _)| about(what)).collect();
    let whole = Place { line: 1, column: 1, end_line: 1, end_column: 1 };
    siblings(&meant.tree, &read.tree, (whole, &meant.title), &mut findings);
    findings
}

/// Finds the smallest places that differ: a node, or the list of children under one.
fn siblings(meant: &[Node], read: &[Node], under: (Place, &str), findings: &mut Vec<Finding>) {
    let (place, text) = under;
    if meant.len() != read.len() {
        findings.push(Finding::error(A_017).at(place).with("what", "children").with("text", text));
        return;
    }
    for (node, again) in meant.iter().zip(read) {
        if same(node, again) {
            siblings(&node.children, &again.children, (node.place, &node.text), findings);
        } else {
            findings.push(Finding::error(A_017).at(node.place).with("what", "node").with("text", node.text.as_str()));
        }
    }
}

fn same(a: &Node, b: &Node) -> bool {
    (a.kind, &a.number, &a.text, a.state, &a.target) == (b.kind, &b.number, &b.text, b.state, &b.target)
}

/// Finds the lines of a document of which a word does not stand in `written`; each is `A-018`.
///
/// Labels, page numbers and empty rows may go; words of the agreement and around it may not.
pub fn left_out(reading: &Reading, written: &str) -> Vec<Finding> {
    // Words that a scanner tore apart stand whole in the new document, so letters are compared too.
    const SEARCHES: usize = 2000;
    let known: HashSet<String> = words(written).collect();
    let letters: String = words(written).collect();
    let mut searches = 0;
    let mut findings = Vec::new();
    for (number, (line, usage)) in (1..).zip(reading.text.lines().zip(&reading.lines)) {
        if matches!(usage, LineUse::Blank | LineUse::Heading | LineUse::Furniture | LineUse::Noise) {
            continue;
        }
        let lost = words(&clean(line)).find(|word| {
            let missing = !known.contains(word);
            searches += usize::from(missing);
            missing && (searches > SEARCHES || !letters.contains(word.as_str()))
        });
        if let Some(word) = lost {
            let end_column = u32::try_from(line.chars().count() + 1).unwrap_or(u32::MAX);
            let place = Place { line: number, column: 1, end_line: number, end_column };
            findings.push(Finding::error(A_018).at(place).with("text", word));
        }
    }
    findings
}

/// Leaves out the addresses of links, the names of tags and the note of what is struck out, which are
/// no words of the document.
fn clean(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let line = line.trim_end();
    let mut rest = STRUCK_NOTES.iter().find_map(|note| line.strip_suffix(note)).unwrap_or(line);
    while let Some(at) = rest.find("](").or_else(|| rest.find('<')) {
        let close = if rest[at..].starts_with('<') { '>' } else { ')' };
        out.push_str(&rest[..at]);
        out.push(' ');
        rest = rest[at..].split_once(close).map_or("", |(_, after)| after);
    }
    out + rest
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let word =
        |c: char| !c.is_alphanumeric() && !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    text.split(word).map(fold).filter(|word| word.chars().any(char::is_alphabetic))
}
