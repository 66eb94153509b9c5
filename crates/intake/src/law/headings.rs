//! Headings: titles, chapters, sections and subsections, and whether their numbers follow.

use serde::Serialize;
use terms::Finding;

use super::Heading;
use super::codes::L_506;
use super::lines::{Line, excerpt};
use super::ordinals::roman;

/// What a heading heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A title.
    Title,
    /// A chapter.
    Chapter,
    /// A section.
    Section,
    /// A subsection.
    Subsection,
    /// An annex.
    Annex,
    /// Anything else that is marked as a heading.
    Other,
}

const WORDS: [(&str, Level); 14] = [
    ("TITRE", Level::Title),
    ("TITEL", Level::Title),
    ("Titre", Level::Title),
    ("Chapitre", Level::Chapter),
    ("CHAPITRE", Level::Chapter),
    ("Hoofdstuk", Level::Chapter),
    ("HOOFDSTUK", Level::Chapter),
    ("Section", Level::Section),
    ("Afdeling", Level::Section),
    ("Sous-section", Level::Subsection),
    ("Onderafdeling", Level::Subsection),
    ("Annexe", Level::Annex),
    ("ANNEXE", Level::Annex),
    ("Bijlage", Level::Annex),
];

/// Reads a line as a heading: one marked by `#`, or one that begins like `Chapitre 2.-`.
pub(super) fn read(line: &Line<'_>) -> Option<Heading> {
    let marked = line.text.starts_with('#');
    let text = line.text.trim_start_matches('#').trim();
    let named = WORDS.iter().find_map(|(word, level)| Some((text.strip_prefix(word)?, *level)));
    let level = match named {
        Some((rest, level)) if marked || is_whole(rest, level) => level,
        None if marked => Level::Other,
        _ => return None,
    };
    Some(Heading { level, text: text.to_owned(), place: line.place })
}

/// Tells whether the rest of an unmarked line is a number and a dash, or nothing for an annex.
fn is_whole(rest: &str, level: Level) -> bool {
    if level == Level::Annex {
        return matches!(rest, "" | "." | "s" | "s.");
    }
    let mut words = rest.strip_prefix(' ').unwrap_or_default().splitn(2, [' ', '.']);
    let numbered = words.next().and_then(number).is_some();
    numbered
        && words
            .next()
            .is_none_or(|after| after.is_empty() || after.trim_start_matches(['.', ' ']).starts_with(['-', '–']))
}

/// Reads `2`, `1er`, `1ère`, `IV` or `Ier`.
fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let suffix = &word[digits.len()..];
    if !digits.is_empty() {
        return digits.parse().ok().filter(|_| suffix.chars().all(char::is_alphabetic));
    }
    roman(word.trim_end_matches("er").trim_end_matches("re"))
}

/// Reports a heading whose number does not follow the one before it under the same parent.
pub(super) fn check(headings: &[Heading], findings: &mut Vec<Finding>) {
    let mut counts = [0u32; 4];
    for heading in headings {
        let level = heading.level as usize;
        let Some(number) = heading.text.split_whitespace().nth(1).and_then(stated) else { continue };
        let Some(count) = counts.get_mut(level) else { continue };
        let expected = count.saturating_add(1);
        *count = number.unwrap_or(expected);
        counts[level + 1..].fill(0);
        if number != Some(expected) {
            let finding = Finding::warning(L_506).at(heading.place).with("heading", excerpt(&heading.text));
            findings.push(finding.with("expected", expected));
        }
    }
}

/// Reads the number after the word; `Some(None)` when there is one that is no plain number, such as `2.2`.
fn stated(word: &str) -> Option<Option<u32>> {
    let word = word.trim_end_matches(['.', '-', '–']);
    word.starts_with(|c: char| c.is_ascii_alphanumeric()).then(|| number(word))
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    fn levels(text: &str) -> Vec<Level> {
        lines::of(text).iter().filter_map(|line| read(line).map(|heading| heading.level)).collect()
    }

    #[test]
    fn headings_are_known_with_and_without_marks() {
        let marked =
            "## TITRE II. - Appel\n### Chapitre 1er. - .- Contenu\n#### Section 1ère. - Généralités\n### Annexe.";
        assert_eq!(levels(marked), [Level::Title, Level::Chapter, Level::Section, Level::Annex]);
        let plain = "Chapitre 1er.- Définitions\nSous-section 2.- Paiement\nTITRE IV.- Fin\nAnnexe.";
        assert_eq!(levels(plain), [Level::Chapter, Level::Subsection, Level::Title, Level::Annex]);
        assert_eq!(levels("Section 13 du budget\nChapitre suivant\nAnnexe 1. Liste\nSectionné 1.- x"), []);
    }

    #[test]
    fn a_number_that_does_not_follow_is_said() {
        let found = |text: &str| {
            let headings: Vec<Heading> = lines::of(text).iter().filter_map(read).collect();
            let mut findings = Vec::new();
            check(&headings, &mut findings);
            findings.iter().filter_map(|finding| finding.place.map(|place| place.line)).collect::<Vec<_>>()
        };
        assert_eq!(found("Chapitre 1er.- A\nSection 1.- B\nChapitre 2.- C\nSection 1.- D\nTITRE IV.- E"), [5]);
        assert_eq!(found("# Sous-section 1ère. - A\n# Sous-section 2. - B\n# Sous-section 2.2. - C"), [3]);
        assert_eq!(found("# TITRE Ier. - A\n# TITRE II. - B\n# Section 1ère. - C\n# TITRE III. - D"), []);
    }
}
