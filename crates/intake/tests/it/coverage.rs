//! Nothing is lost: each word of the document stands in the agreement, in a finding at its place, or
//! in a part of the document that is known for what it is.

use std::collections::BTreeMap;

use agreement::{Node, fold};
use intake::{LineUse, Reading};
use terms::Arg;

/// Words that headings are made of, whole or torn.
const LABELS: &str = "objectif objectifs general generaux strategique strategiques operationnel operationnels resultat \
    resultats attendu attendus indicateur indicateurs secteur d activite domaine et phenomene allocation \
    allgemeines strategisches operative ziel ziele erwartete ergebnisse indikatoren general strategic operational objectives \
    expected results indicators i ii iii iv v n nr sector van activiteit activiteitensector activiteitsdomein tatigkeitsbereich taetigkeitsbereich phanomen \
    algemeen doel doelen zielsetzung zielsetzungen angestrebte te bereiken escomptes valeur cible streefwaarde zielwert target algemene strategische \
    operationele doelstelling doelstellingen verwachte resultaten indicatoren activiteitssector fenomeen en service responsable";

/// Words by which an item under an objective says what it is.
const ANNOUNCED: [&str; 5] = ["resultat", "attendu", "indicateur", "valeur", "cible"];

/// Markup that is spelled with letters.
const TAGS: [&str; 6] = ["<br>", "<br/>", "<br />", "<BR>", "<sup>", "</sup>"];

/// Returns the words that nothing covers, with their lines.
pub(crate) fn lost(reading: &Reading) -> Vec<String> {
    let mut said: BTreeMap<u32, String> = BTreeMap::new();
    for node in &reading.agreement.tree {
        nodes(node, &mut said);
    }
    for finding in &reading.findings {
        let (Some(place), Some(Arg::Text(text))) = (finding.place, finding.args.get("text")) else { continue };
        (place.line..=place.end_line).for_each(|line| said.entry(line).or_default().push_str(&fold(text)));
    }
    // A line of two languages holds both the label and what it announces.
    let aside = !reading.translation.is_empty();
    let lines = (1..).zip(reading.text.lines().zip(&reading.lines));
    lines
        .flat_map(|(number, (line, usage))| {
            let here = said.get(&number).map(String::as_str).unwrap_or_default();
            let line = without_translation(line, number, reading);
            let missing = lost_in(&line, *usage, here);
            let missing = missing.into_iter().filter(|word| !aside || !LABELS.contains(word.as_str()));
            missing.map(move |word| format!("{number}: {word} ({usage:?})"))
        })
        .collect()
}

/// Leaves out the words that were set aside as a translation, which the reading names.
fn without_translation(line: &str, number: u32, reading: &Reading) -> String {
    let aside = reading.translation.iter().filter(|place| place.line == number);
    let aside: Vec<_> = aside.map(|place| place.column..place.end_column).collect();
    let chars = (1..).zip(line.chars());
    chars.filter(|(column, _)| !aside.iter().any(|place| place.contains(column))).map(|(_, c)| c).collect()
}

fn nodes(node: &Node, said: &mut BTreeMap<u32, String>) {
    for line in node.place.line..=node.place.end_line {
        said.entry(line).or_default().push_str(&fold(&node.text));
    }
    node.children.iter().for_each(|child| nodes(child, said));
}

fn lost_in(line: &str, usage: LineUse, said: &str) -> Vec<String> {
    let line = TAGS.iter().fold(line.to_owned(), |line, tag| line.replace(tag, " "));
    let line = line.trim_start();
    let line = line.split_once(' ').filter(|(bullet, _)| bullet.chars().count() == 1).map_or(line, |(_, rest)| rest);
    let words = words_of(line);
    let known: String = LABELS.split_whitespace().collect();
    match usage {
        LineUse::Blank | LineUse::Furniture => words.collect(),
        LineUse::Node => {
            words_of(unnumbered(line)).filter(|w| !said.contains(w) && !ANNOUNCED.contains(&w.as_str())).collect()
        }
        LineUse::Noise | LineUse::Unplaced => words.filter(|w| !said.contains(w)).collect(),
        LineUse::Heading => words.filter(|w| !said.contains(w) && !known.contains(w.as_str())).collect(),
        LineUse::Translation => words.collect(),
        LineUse::Title | LineUse::Parties | LineUse::Provision | LineUse::Signature | LineUse::Remark => Vec::new(),
    }
}

fn words_of(line: &str) -> impl Iterator<Item = String> {
    line.split(|c: char| !c.is_alphabetic()).map(fold).filter(|word| !word.is_empty())
}

/// Leaves out the letters that number an item: `a.`, `iv)`.
fn unnumbered(line: &str) -> &str {
    let item = line.trim_start_matches([' ', '-']);
    let parted = item.split_once(['.', ')']);
    let letters = |mark: &str| mark.len() <= 4 && mark.chars().all(|c| c.is_ascii_alphabetic());
    parted.filter(|(mark, _)| letters(mark)).map_or(line, |(_, rest)| rest)
}
