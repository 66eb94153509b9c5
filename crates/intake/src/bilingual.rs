//! Texts in two languages side by side: one column is read as the agreement, the other is set aside
//! as its translation.
//!
//! Two columns are two languages when cells of one row carry the same label in each of them:
//! `Objectif stratégique 1` beside `Strategische doelstelling 1`. Columns stand in a table, on both
//! sides of a tabulator, or are parted by spaces that line up. What is set aside keeps its place;
//! whether the translation says the same is for people to judge.
//!
//! Law: ar-2019-07-03 art. 5 § 2

use std::borrow::Cow;
use std::ops::Range;

use terms::{Finding, Language, Place};

use crate::blocks::Stretch;
use crate::codes::I_095;
use crate::facts::spoken;
use crate::labels;
use crate::words::Words;

/// The fewest spaces that part two columns.
const GAP: usize = 3;
/// How far the second column may stand from where it stands in other lines, in characters.
const SWAY: usize = 2;
/// The longest cell that is looked at for a label, in bytes.
const LABEL: usize = 200;

/// How the cells of a line are parted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parting {
    Bars,
    Tab,
    /// The second column starts near this character.
    Spaces(usize),
}

/// The words of one column, with those of the other set aside.
pub(crate) struct OneColumn<'t> {
    /// What is read.
    pub(crate) stretches: Vec<Stretch<'t>>,
    /// What is not.
    pub(crate) set_aside: Vec<Place>,
    pub(crate) finding: Finding,
}

/// Reads one column of a text in two languages: the one in the language `wanted`, else the one in the
/// language of the headings around, else the first. Returns nothing for a text in one language.
pub(crate) fn one_column<'t>(lines: &[&'t str], wanted: Option<Language>) -> Option<OneColumn<'t>> {
    let marked = [(Parting::Bars, '|'), (Parting::Tab, '\t')];
    let has = |mark: char| lines.iter().any(|line| line.contains(mark));
    let (parting, columns) = { marked.into_iter().filter(|(_, mark)| has(*mark)) }
        .find_map(|(parting, _)| found(lines, parting))
        .or_else(|| boundary(lines).and_then(|start| found(lines, Parting::Spaces(start))))?;
    let around = || {
        let mut outside = lines.iter().filter(|line| cells(line, parting).len() < 2);
        outside.find_map(|line| labels::read(&Words::read(line.trim_start_matches(['#', ' ']), 1, 1))?.language)
    };
    let known = |language: &Language| columns.contains(&Some(*language));
    let first = columns.iter().flatten().next().copied()?;
    let language = wanted.filter(known).or_else(|| around().filter(known)).unwrap_or(first);
    let other = columns.iter().flatten().find(|&&column| column != language).copied()?;
    let mut reader = Reader { parting, columns: &columns, language, stretches: Vec::new(), set_aside: Vec::new() };
    let left_whole = in_one_language(lines, parting);
    for ((number, line), whole) in (1..).zip(lines).zip(left_whole) {
        if whole { reader.whole(number, line) } else { reader.line(number, line) }
    }
    let place = reader.set_aside.iter().copied().min()?;
    let finding = Finding::note(I_095)
        .at(place)
        .with("read", language.tag())
        .with("other", other.tag())
        .with("count", reader.set_aside.len());
    Some(OneColumn { stretches: reader.stretches, set_aside: reader.set_aside, finding })
}

struct Reader<'t, 'c> {
    parting: Parting,
    columns: &'c [Option<Language>],
    language: Language,
    stretches: Vec<Stretch<'t>>,
    set_aside: Vec<Place>,
}

impl<'t> Reader<'t, '_> {
    fn line(&mut self, number: u32, line: &'t str) {
        let cells = cells(line, self.parting);
        let two = self.columns.len() == 2;
        if cells.len() < 2 || (two && cells.len() > 2) || is_ruled(line) {
            return self.whole(number, line);
        }
        let aside: Vec<Range<usize>> = cells
            .iter()
            .zip(self.columns)
            .filter(|(_, column)| column.is_some_and(|c| c != self.language))
            .map(|(cell, _)| cell.clone())
            .collect();
        self.set_aside.extend(aside.iter().filter_map(|cell| place(line, number, cell)));
        if two {
            let kept = cells.iter().zip(self.columns).find(|(_, column)| **column == Some(self.language));
            kept.into_iter().for_each(|(cell, _)| self.pieces(number, line, cell));
        } else {
            let text = Cow::Owned(blanked(line, &aside));
            self.stretches.push(Stretch { number, offset: 0, text });
        }
    }

    fn whole(&mut self, number: u32, line: &'t str) {
        self.stretches.push(Stretch { number, offset: 0, text: Cow::Borrowed(line) });
    }

    /// Reads each line of a cell by itself.
    fn pieces(&mut self, number: u32, line: &'t str, cell: &Range<usize>) {
        let mut start = cell.start;
        for piece in line[cell.clone()].split("<br>") {
            let offset = line[..start].chars().count();
            let text = piece.trim_start();
            let offset = offset + piece[..piece.len() - text.len()].chars().count();
            if !text.is_empty() {
                let offset = u32::try_from(offset).unwrap_or(u32::MAX);
                self.stretches.push(Stretch { number, offset, text: Cow::Borrowed(text.trim_end()) });
            }
            start += piece.len() + "<br>".len();
        }
    }
}

/// Tells of each line whether it stands in a table of two columns that are one language.
fn in_one_language(lines: &[&str], parting: Parting) -> Vec<bool> {
    let mut whole = vec![false; lines.len()];
    let mut at = 0;
    while parting == Parting::Bars && at < lines.len() {
        let length = lines[at..].iter().take_while(|line| !barred(line).is_empty()).count();
        let table = &lines[at..at + length];
        let column = |column: usize| {
            let cells = table.iter().filter_map(|line| line.get(barred(line).get(column)?.clone()));
            spoken(&cells.collect::<Vec<_>>().join(" "))
        };
        if length > 0 && !table.iter().any(|line| languages(line, parting).is_some()) {
            whole[at..at + length].fill(column(0) == column(1));
        }
        at += length.max(1);
    }
    whole
}

/// Finds the languages of the columns, where cells of one row carry one label in two of them.
fn found(lines: &[&str], parting: Parting) -> Option<(Parting, Vec<Option<Language>>)> {
    let enough = if parting == Parting::Bars { 1 } else { 2 };
    let mut votes = 0;
    let mut columns: Vec<Option<Language>> = Vec::new();
    for line in lines {
        let Some(said) = languages(line, parting) else { continue };
        if columns.is_empty() || columns == said {
            votes += 1;
            columns = said;
        } else if columns.len() == said.len() {
            return None;
        }
    }
    (votes >= enough).then_some((parting, columns))
}

/// Returns the language of each cell, where all labels of the line stand there in two languages.
fn languages(line: &str, parting: Parting) -> Option<Vec<Option<Language>>> {
    let cells = cells(line, parting);
    let fewest = if cells.len() == 2 { 2 } else { 4 };
    if cells.len() < fewest || (parting != Parting::Bars && cells.len() != 2) {
        return None;
    }
    let label = |cell: &Range<usize>| {
        let text = line.get(cell.clone()).filter(|text| text.len() <= LABEL)?;
        let first_line = text.split("<br>").next().unwrap_or_default();
        let heading = labels::read(&Words::read(first_line, 1, 1))?;
        Some((heading.label, heading.numbers, heading.language?))
    };
    let mut labels = Vec::with_capacity(cells.len());
    for (left, cell) in (0..cells.len()).rev().zip(&cells) {
        labels.push(label(cell));
        if labels.iter().flatten().count() + left < fewest {
            return None;
        }
    }
    let paired = |at: usize| {
        let Some((label, numbers, language)) = &labels[at] else { return cells.len() > 2 };
        let twin =
            |(l, n, other): &(labels::Label, Vec<u16>, Language)| l == label && n == numbers && other != language;
        labels.iter().flatten().filter(|said| twin(said)).count() == 1
    };
    let said: Vec<Option<Language>> = labels.iter().map(|said| said.as_ref().map(|(.., language)| *language)).collect();
    let mut kinds: Vec<&str> = said.iter().flatten().map(|language| language.tag()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    (kinds.len() == 2 && (0..cells.len()).all(paired)).then_some(said)
}

/// Returns where the cells of a line stand, in bytes; one or none, when it is no row.
fn cells(line: &str, parting: Parting) -> Vec<Range<usize>> {
    match parting {
        Parting::Bars => barred(line),
        Parting::Tab => match line.split_once('\t') {
            Some((left, right)) if !right.contains('\t') => vec![0..left.len(), left.len() + 1..line.len()],
            _ => Vec::new(),
        },
        Parting::Spaces(start) => spaced(line, start),
    }
}

fn barred(line: &str) -> Vec<Range<usize>> {
    let start = line.len() - line.trim_start().len();
    if !line[start..].starts_with('|') {
        return Vec::new();
    }
    let end = line.trim_end().len();
    let mut found = Vec::new();
    let (mut from, mut at) = (start + 1, start + 1);
    let sign = |byte: &u8| matches!(byte, b'|' | b'\\');
    while let Some(length) = line.as_bytes().get(at..end).and_then(|rest| rest.iter().position(sign)) {
        at += length;
        if line.as_bytes()[at] == b'|' {
            found.push(from..at);
            from = at + 1;
        }
        // A backslash and what it escapes part no cells.
        at += if line.as_bytes()[at] == b'|' { 1 } else { 2 };
    }
    if from < end {
        found.push(from..end);
    }
    found
}

/// Parts a line at the spaces before the second column.
fn spaced(line: &str, start: usize) -> Vec<Range<usize>> {
    let near = |column: usize| column.abs_diff(start) <= SWAY;
    let found = gaps(line).into_iter().find(|&(_, _, column)| near(column));
    found.map_or_else(Vec::new, |(left, right, _)| vec![0..left, right..line.len()])
}

/// Returns each gap of a line: where it begins and ends, in bytes, and the character it ends at.
fn gaps(line: &str) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    let (mut begins, mut length) = (0, 0);
    for (column, (at, c)) in line.char_indices().enumerate() {
        if c == ' ' {
            if length == 0 {
                begins = at;
            }
            length += 1;
            continue;
        }
        if length >= GAP {
            found.push((begins, at, column));
        }
        length = 0;
    }
    found
}

/// Returns the character at which a second column starts in at least two lines with labels.
fn boundary(lines: &[&str]) -> Option<usize> {
    let gapped = |line: &&&str| !line.starts_with('|') && has_gap(line);
    let mut starts = lines.iter().filter(gapped).flat_map(|line| {
        gaps(line).into_iter().filter(|&(left, ..)| left > 0).map(move |(_, _, column)| (*line, column))
    });
    starts.find_map(|(line, column)| languages(line, Parting::Spaces(column)).map(|_| column))
}

/// Tells whether a gap stands in a line, or before it.
fn has_gap(line: &str) -> bool {
    let mut rest = line.as_bytes();
    while let Some(at) = rest.iter().position(|byte| *byte == b' ') {
        rest = &rest[at + 1..];
        if rest.starts_with(b"  ") {
            return true;
        }
    }
    false
}

/// Tells whether a line only draws the border under a header.
fn is_ruled(line: &str) -> bool {
    line.contains("--") && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Writes spaces over cells and the bars after them, so that all other places stay.
fn blanked(line: &str, cells: &[Range<usize>]) -> String {
    let covered = |at: usize| cells.iter().any(|cell| (cell.start..=cell.end).contains(&at));
    line.char_indices().map(|(at, c)| if covered(at) { ' ' } else { c }).collect()
}

fn place(line: &str, number: u32, cell: &Range<usize>) -> Option<Place> {
    let words = line[cell.clone()].trim();
    let before = line[..cell.end].len() - line[cell.clone()].trim_start().len();
    let column = u32::try_from(line[..before].chars().count() + 1).ok()?;
    let end = column.saturating_add(u32::try_from(words.chars().count()).ok()?);
    (!words.is_empty()).then_some(Place { line: number, column, end_line: number, end_column: end })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, wanted: Option<Language>) -> Option<String> {
        let one = one_column(&text.lines().collect::<Vec<_>>(), wanted)?;
        Some(
            one.stretches
                .iter()
                .map(|s| s.text.trim().to_owned())
                .filter(|t| !t.is_empty())
                .collect::<Vec<_>>()
                .join(" / "),
        )
    }

    #[test]
    fn one_column_of_a_table_is_read() {
        let text = "| Objectif général : | Algemene doelstelling: |\n| --- | --- |\n| - a<br>- b | - x<br>- y |\n";
        let ruled = "| --- | --- |";
        assert_eq!(read(text, None).unwrap(), format!("Objectif général : / {ruled} / - a / - b"));
        assert_eq!(read(text, Some(Language::Nl)).unwrap(), format!("Algemene doelstelling: / {ruled} / - x / - y"));
        let one = one_column(&text.lines().collect::<Vec<_>>(), None).unwrap();
        assert_eq!((one.stretches[3].number, one.stretches[3].offset), (3, 9));
        assert_eq!(one.set_aside[1], Place { line: 3, column: 16, end_line: 3, end_column: 26 });
    }

    #[test]
    fn pairs_of_columns_stay_rows() {
        let text = "| Résultats attendus | Verwachte resultaten | Indicateurs | Indicatoren |\n| a | x | b | y |";
        assert_eq!(
            read(text, Some(Language::Nl)).unwrap(),
            "|                      Verwachte resultaten |               Indicatoren | / |     x |     y |"
        );
    }

    #[test]
    fn columns_are_also_parted_by_tabulators_and_spaces() {
        let tabs = "Objectif général :\tAllgemeines Ziel:\nRésultats attendus :\tErwartete Ergebnisse:\nfin";
        assert_eq!(read(tabs, None).unwrap(), "Objectif général : / Résultats attendus : / fin");
        let spaces = "Objectif général :     Algemene doelstelling:\nPrévenir               Voorkomen\n                       en meer\nIndicateurs :          Indicatoren:";
        assert_eq!(
            read(spaces, Some(Language::Nl)).unwrap(),
            "Algemene doelstelling: / Voorkomen / en meer / Indicatoren:"
        );
    }

    #[test]
    fn a_text_in_one_language_stays_whole() {
        for text in [
            "| Objectifs opérationnels | Résultats attendus | Indicateurs |\n| a | b | c |",
            "| Indicateurs | Résultats attendus |\n| a | b |",
            "Objectif général :\n\nAlgemene doelstelling:",
            "Objectif général :\tIndicatoren\nx\ty",
        ] {
            assert_eq!(read(text, None), None, "{text}");
        }
    }
}
