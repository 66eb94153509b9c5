//! Texts of law torn, glued, doubled and overfilled: no panic, no line lost, no cent out of nothing.

use std::collections::BTreeSet;

use intake::law::{self, LawText};
use proptest::prelude::*;
use terms::{Euro, Place};

use crate::{MUNICIPALITIES, here};

fn example(layout: &str) -> String {
    std::fs::read_to_string(here().join("../../examples/law/fictional-decree").with_extension(layout)).unwrap()
}

fn read(text: &str) -> Option<LawText> {
    law::read(text.as_bytes(), &MUNICIPALITIES).ok()
}

/// The lines that some part of what was read, or some finding, points at.
fn lines_used(law: &LawText) -> BTreeSet<u32> {
    let mut places: Vec<Place> = law.findings.iter().filter_map(|finding| finding.place).collect();
    places.extend(law.headings.iter().map(|heading| heading.place));
    places.extend(law.tables.iter().map(|table| table.place));
    for article in law.all_articles() {
        places.push(article.place);
        places.extend(article.divisions.iter().map(|division| division.place));
        places.extend(article.amendments.iter().map(|amendment| amendment.place));
    }
    places.into_iter().flat_map(|place| place.line..=place.end_line).collect()
}

/// The lines of the body that say something, by number; it begins with the heading of a chapter that is
/// whole, and before it stands what is no part of the law.
fn lines_there(text: &str) -> Vec<(u32, &str)> {
    let lines = (1..).zip(text.lines().map(str::trim));
    let numbered = |rest: &str| rest.split_once(".-").is_some_and(|(n, _)| n.chars().all(char::is_alphanumeric));
    let starts = |line: &str| line.trim_start_matches("### ").strip_prefix("Chapitre ").is_some_and(numbered);
    let rule = |line: &str| line.len() >= 3 && line.bytes().all(|b| b == b'-');
    let marks = |line: &str| line.chars().all(|c| c.is_ascii_digit() || matches!(c, '[' | ']' | ' '));
    let layout = |line: &str| line == "_Table:_" || rule(line) || marks(line);
    lines.skip_while(|(_, line)| !starts(line)).filter(|(_, line)| !line.is_empty() && !layout(line)).collect()
}

fn hold(text: &str) {
    let Some(law) = read(text) else { return };
    let used = lines_used(&law);
    let lost: Vec<_> = lines_there(text).into_iter().filter(|(number, _)| !used.contains(number)).collect();
    assert_eq!(lost, [], "in:\n{text}");
    for table in &law.tables {
        assert_eq!(table.computed_total, table.rows.iter().map(|row| row.amount).sum::<Euro>());
        for row in &table.rows {
            let line = text.lines().nth(row.place.line as usize - 1).unwrap();
            assert!(line.contains(&row.raw) || line.contains(['[', ']']), "{} in {line}", row.raw);
        }
    }
    let lines = u32::try_from(text.lines().count()).unwrap();
    assert!(used.iter().all(|line| (1..=lines).contains(line)));
}

/// Pieces that texts of law are made of, and that break them.
const PIECES: [&str; 22] = [
    "",
    "\n",
    "\n\n",
    " ",
    "[1 ",
    "[2",
    "]1",
    "]",
    "§ 1er. ",
    "§ 9. ",
    "\nArt. 7.",
    "\n**Art. N2.** ",
    "1° ",
    "\" x \" : y ;",
    "\n----------\n",
    "(1AR 2031-11-20/14, art. 1, 002; En vigueur : 01-01-2032)",
    "| a | 1,00 € |\n",
    "Dinant 1,00 €\n",
    "Total 9,99 €\n",
    "# ",
    "\nTITRE 4294967295.- x\n",
    "é€’ ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn pieces_put_in_and_cut_out_lose_no_line(
        markdown in any::<bool>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..40, prop::sample::select(&PIECES[..])), 1..8),
    ) {
        let mut text = example(if markdown { "md" } else { "txt" });
        for (at, cut, piece) in edits {
            let chars: Vec<char> = text.chars().collect();
            let at = at.index(chars.len() + 1);
            let end = (at + cut).min(chars.len());
            text = chars[..at].iter().copied().chain(piece.chars()).chain(chars[end..].iter().copied()).collect();
        }
        hold(&text);
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(text in "(\\PC|\n){0,400}") {
        hold(&text.replace(['\u{2028}', '\u{2029}'], " "));
    }
}

#[test]
fn the_examples_themselves_lose_no_line() {
    hold(&example("txt"));
    hold(&example("md"));
}

#[test]
fn long_hostile_texts_come_to_an_end() {
    let article = "Art. 1.";
    for (name, body) in [
        ("opening markers", "[1 ".repeat(30_000)),
        ("closing markers", "]1".repeat(40_000)),
        ("pairs of markers", "[1 x]1 ".repeat(12_000)),
        ("plain brackets", "[".repeat(9_000)),
        ("notes", "\n(1AR 2031-11-20/14, art. 1, 002; En vigueur : 01-01-2032)".repeat(9_000)),
        ("definitions", format!("on entend par :{}", "\n\" x \" : y ;".repeat(9_000))),
        ("items", format!("sont :{}", "\nx ;".repeat(9_000))),
        ("paragraphs", "\n§ 1. x".repeat(9_000)),
        ("articles", "\nArt. 1.x".repeat(9_000)),
        ("headings", "\nChapitre 1.- x".repeat(9_000)),
        ("rows", format!("\nArt. N1.x\n{}", "\nDinant 9.999,99 €".repeat(9_000))),
    ] {
        let law = read(&format!("{article}{body}")).expect(name);
        assert!(!law.articles.is_empty(), "{name}");
    }
}
