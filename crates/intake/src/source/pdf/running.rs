//! Heads and feet that repeat from page to page, and page numbers: set aside, and said.

use std::collections::BTreeMap;

use super::flow::Table;
use super::lines::Line;
use super::page::Length;
use crate::labels;
use crate::words::Words;

/// How far from the upper or lower edge a head or foot lies at most, in hundredths of the page.
const MARGIN: Length = 13;
/// Lines of a head stand on each page at the same height, give or take this.
const SHIFT: Length = 4_000;

/// A head or foot with how many pages have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Running {
    pub(super) text: String,
    pub(super) pages: usize,
}

/// The lines of one page and its drawn tables.
pub(super) struct Sheet {
    /// Its number, from 1.
    pub(super) page: u32,
    pub(super) height: Length,
    /// The drawn tables, each with its upper edge.
    pub(super) tables: Vec<(Length, Table)>,
    pub(super) lines: Vec<Line>,
}

/// Takes the lines away that stand on at least half of the pages, at the same height of the margin,
/// and the number of the only page.
pub(super) fn set_aside(sheets: &mut [Sheet]) -> Vec<Running> {
    let mut found: BTreeMap<String, Vec<(usize, Length)>> = BTreeMap::new();
    let last = sheets.len();
    for (page, sheet) in sheets.iter().enumerate() {
        for line in sheet.lines.iter().filter(|line| is_marginal(line, sheet.height)) {
            found.entry(pattern(line, page + 1, last)).or_default().push((page, line.area.top));
        }
    }
    let needed = sheets.len().div_ceil(2).max(2);
    found.retain(|pattern, places| repeats(places) >= needed || (last == 1 && pattern == "# / #"));
    let mut running: BTreeMap<String, Running> = BTreeMap::new();
    for (page, sheet) in sheets.iter_mut().enumerate() {
        let height = sheet.height;
        sheet.lines.retain(|line| {
            let key = pattern(line, page + 1, last);
            let is = is_marginal(line, height) && found.get(&key).is_some_and(|places| is_near(places, line.area.top));
            if is {
                running.entry(key).or_insert_with(|| Running { text: line.text(), pages: 0 }).pages += 1;
            }
            !is
        });
    }
    running.into_values().collect()
}

/// Tells whether a line lies in the margin and says nothing of an agreement.
fn is_marginal(line: &Line, height: Length) -> bool {
    let middle = line.area.middle().1 * 100;
    let outside = middle < height * MARGIN || middle > height * (100 - MARGIN);
    outside && !is_content(line)
}

pub(super) fn is_content(line: &Line) -> bool {
    let words = |line: &Line| Words::read(&line.text(), 1, 1);
    labels::read(&words(line)).is_some()
        || line.segments().iter().any(|part| labels::column(words(part).text()).is_some())
}

/// Returns the words with a sign for the number of the page, and one for the number of pages.
fn pattern(line: &Line, page: usize, last: usize) -> String {
    let text = line.text();
    let tokens = crate::words::tokens(&text);
    let shown = tokens.iter().map(|token| match token.number() {
        Some(number) if usize::try_from(number) == Ok(page) => "#",
        Some(number) if usize::try_from(number) == Ok(last) => "##",
        _ => token.text,
    });
    // On the last page both numbers are the same.
    shown.collect::<Vec<_>>().join(" ").replace("##", "#")
}

/// Returns on how many pages the line stands at the height where most of them have it.
fn repeats(places: &[(usize, Length)]) -> usize {
    let near = |top: Length| {
        let mut pages: Vec<usize> =
            places.iter().filter(|(_, other)| (other - top).abs() <= SHIFT).map(|&(page, _)| page).collect();
        pages.dedup();
        pages.len()
    };
    places.iter().map(|&(_, top)| near(top)).max().unwrap_or(0)
}

fn is_near(places: &[(usize, Length)], top: Length) -> bool {
    places.iter().filter(|(_, other)| (other - top).abs() <= SHIFT).count() > places.len().min(2) - 1
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::super::lines::tests::words;
    use super::*;

    fn sheet(page: u32, all: &[(&str, Length)]) -> Sheet {
        let words = all.iter().flat_map(|&(text, top)| words(text, 50, top)).collect();
        Sheet { page, height: 800_000, tables: Vec::new(), lines: lines(words, page) }
    }

    #[test]
    fn what_repeats_in_the_margin_goes_and_labels_stay() {
        let page = |number: u32| {
            let foot = format!("page {number} / 3");
            let label = format!("Objectif stratégique {number}");
            sheet(number, &[("Plan de la commune", 30), (&label, 60), ("même texte", 400), (&foot, 770)])
        };
        let mut sheets = [page(1), page(2), page(3)];
        let running = set_aside(&mut sheets);
        let texts: Vec<(&str, usize)> = running.iter().map(|r| (r.text.as_str(), r.pages)).collect();
        assert_eq!(texts, [("Plan de la commune", 3), ("page 1 / 3", 3)]);
        assert!(sheets.iter().all(|sheet| sheet.lines.len() == 2));
    }

    #[test]
    fn the_number_of_the_only_page_goes() {
        let mut sheets = [sheet(1, &[("Titre", 30), ("1 / 1", 770)])];
        assert_eq!(set_aside(&mut sheets).len(), 1);
        assert_eq!(sheets[0].lines.len(), 1);
    }

    #[test]
    fn what_stands_once_stays() {
        let mut sheets = [sheet(1, &[("Titre", 30)]), sheet(2, &[("Suite", 30)])];
        assert!(set_aside(&mut sheets).is_empty());
    }
}
