//! Columns without lines between them: text in columns, and tables by position.
//!
//! Both are lines with an empty stretch at the same place. It is a table when its rows are short and
//! stand side by side; text in columns fills its columns from edge to edge. What is neither is read
//! line by line. Tables whose first line names columns of the model are found before.

use super::lines::{Line, is_mark};
use super::page::{Length, POINT, Word};
use crate::labels;
use crate::words::Words;

/// The narrowest stretch between two columns.
const GUTTER: Length = 4 * POINT;
/// How many lines text in columns has at least.
const MIN_LINES: usize = 6;

/// A part of a page that is read from the top down.
#[derive(Clone, Debug)]
pub(super) enum Band {
    /// Lines of one column.
    Lines(Vec<Line>),
    /// Columns that are read one after the other.
    Columns(Vec<Vec<Line>>),
    /// Rows of cells with their lines.
    Rows(Aligned),
}

/// A table by position.
#[derive(Clone, Debug)]
pub(super) struct Aligned {
    /// Where its columns begin, and where the last ends.
    pub(super) edges: Vec<Length>,
    pub(super) rows: Vec<Vec<Vec<Line>>>,
}

/// Parts the lines of a page that stand in no drawn table.
pub(super) fn bands(lines: &[Line]) -> Vec<Band> {
    let mut bands = Vec::new();
    let mut plain: Vec<Line> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let found = Run::at(&lines[at..]).and_then(|run| Some((run.lines, run.band(&lines[at..at + run.lines])?)));
        match found {
            Some((length, band)) => {
                if !plain.is_empty() {
                    bands.push(Band::Lines(std::mem::take(&mut plain)));
                }
                bands.push(band);
                at += length;
            }
            None => {
                plain.push(lines[at].clone());
                at += 1;
            }
        }
    }
    if !plain.is_empty() {
        bands.push(Band::Lines(plain));
    }
    bands
}

/// Lines that leave the same stretches empty.
struct Run {
    lines: usize,
    gutters: Vec<(Length, Length)>,
}

impl Run {
    /// Follows the stretches that the first line leaves empty for as long as lines leave them empty too.
    fn at(lines: &[Line]) -> Option<Self> {
        let first = lines.first()?.segments();
        let mut gutters: Vec<(Length, Length)> =
            first.windows(2).map(|two| (two[0].area.right, two[1].area.left)).collect();
        if gutters.is_empty() {
            return None;
        }
        let (mut count, mut split) = (1, 1);
        for pair in lines.windows(2) {
            let parts = parts(&pair[1], &gutters);
            let Some(left) = left_empty(&gutters, &parts) else { break };
            let far = pair[1].area.top - pair[0].area.bottom > pair[0].height * 3;
            if far || (parts.len() == 1 && (left.len() < gutters.len() || is_heading(&pair[1]))) {
                break;
            }
            gutters = left;
            (count, split) = (count + 1, split + usize::from(parts.len() > 1));
        }
        let mut run = Self { lines: count, gutters };
        run.trim(lines);
        (split > 1).then_some(run)
    }

    /// Leaves out the last lines that only begin at the left, unless they fill their column.
    fn trim(&mut self, lines: &[Line]) {
        while self.lines > 1 {
            let (before, line) = (&lines[self.lines - 2], &lines[self.lines - 1]);
            let gutter = self.gutters[0];
            let tight = (line.area.top - before.area.bottom) * 10 < line.height * 5;
            let fills = line.area.width() * 10 >= (gutter.0 - before.area.left) * 8;
            if line.area.right > gutter.0 || tight || fills {
                return;
            }
            self.lines -= 1;
        }
    }

    fn column(&self, part: &Line) -> usize {
        self.gutters.iter().filter(|gutter| gutter.0.midpoint(gutter.1) <= part.area.left).count()
    }

    fn band(&self, lines: &[Line]) -> Option<Band> {
        let mut columns: Vec<Vec<Line>> = vec![Vec::new(); self.gutters.len() + 1];
        for part in lines.iter().flat_map(|line| parts(line, &self.gutters)) {
            columns[self.column(&part)].push(part);
        }
        let text = is_text(&columns);
        self.widen(&mut columns, text);
        if text {
            return Some(Band::Columns(columns));
        }
        let rows = self.rows(lines, &columns);
        let full = rows.iter().filter(|row| row.iter().filter(|cell| !cell.is_empty()).count() > 1).count();
        if full > 2 {
            return Some(Band::Rows(Aligned { edges: self.edges(&columns), rows }));
        }
        (full > 1).then_some(Band::Columns(columns))
    }

    /// Tells each line how wide it could be: as its column in text, up to the next column otherwise.
    fn widen(&self, columns: &mut [Vec<Line>], text: bool) {
        for (at, column) in columns.iter_mut().enumerate() {
            let (left, right) = extent(column);
            let next = self.gutters.get(at).filter(|_| !text).map_or(right, |gutter| right.max(gutter.1 - GUTTER));
            column.iter_mut().for_each(|line| line.column = (left, next));
        }
    }

    fn edges(&self, columns: &[Vec<Line>]) -> Vec<Length> {
        let all: Vec<(Length, Length)> = columns.iter().map(|column| extent(column)).collect();
        let (first, last) = (all.first().map_or(0, |column| column.0), all.last().map_or(0, |column| column.1));
        let between = self.gutters.iter().map(|gutter| gutter.1);
        std::iter::once(first).chain(between).chain(std::iter::once(last)).collect()
    }

    /// Parts the lines into rows.
    fn rows(&self, lines: &[Line], columns: &[Vec<Line>]) -> Vec<Vec<Vec<Line>>> {
        let mut gaps: Vec<Length> = lines.windows(2).map(|two| two[1].area.top - two[0].area.bottom).collect();
        gaps.sort_unstable();
        let usual = gaps.get(gaps.len() / 4).copied().unwrap_or(0);
        let mut rows: Vec<Vec<Vec<Line>>> = Vec::new();
        let mut before: Vec<Option<Line>> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let cells = self.cells(line, columns);
            let wide = at > 0 && line.area.top - lines[at - 1].area.bottom > usual + line.height / 4;
            if at == 0 || wide || begins_row(&before, &cells) {
                rows.push(vec![Vec::new(); cells.len()]);
            }
            if let Some(row) = rows.last_mut() {
                row.iter_mut().zip(&cells).for_each(|(cell, line)| cell.extend(line.clone()));
            }
            before = cells;
        }
        rows
    }

    /// Returns what stands in each column of a line.
    fn cells(&self, line: &Line, columns: &[Vec<Line>]) -> Vec<Option<Line>> {
        let mut words: Vec<Vec<Word>> = vec![Vec::new(); columns.len()];
        parts(line, &self.gutters).into_iter().for_each(|part| words[self.column(&part)].extend(part.words));
        let cells = words.into_iter().zip(columns).map(|(words, column)| {
            let cell = Line::of(words, line.leaf)?;
            Some(Line { column: column.first().map_or(cell.column, |line| line.column), ..cell })
        });
        cells.collect()
    }
}

/// Tells whether a row begins: at a mark, where a column that had ended begins again, or where every
/// line had room for more.
fn begins_row(before: &[Option<Line>], cells: &[Option<Line>]) -> bool {
    let marked = |line: &Line| line.words.len() > 1 && is_mark(&line.words[0].text);
    let room =
        |last: &Line, next: &Line| last.area.right + last.height / 5 + next.words[0].area.width() <= last.column.1;
    let again = before.iter().zip(cells).any(|(before, now)| before.is_none() && now.is_some());
    let going =
        before.iter().zip(cells).enumerate().filter_map(|(at, two)| Some((at, two.0.as_ref()?, two.1.as_ref()?)));
    let going: Vec<(usize, &Line, &Line)> = going.collect();
    // Nothing tells how far the last column reaches.
    let mut counted = going.iter().filter(|(at, ..)| going.len() == 1 || at + 1 < cells.len());
    let roomy = !going.is_empty() && counted.all(|(_, last, next)| room(last, next));
    again || roomy || cells.first().is_some_and(|cell| cell.as_ref().is_some_and(marked))
}

/// Parts a line where it leaves one of these stretches empty, or enough of it.
fn parts(line: &Line, gutters: &[(Length, Length)]) -> Vec<Line> {
    let mut parts: Vec<Vec<Word>> = Vec::new();
    for word in &line.words {
        let apart = |part: &Vec<Word>| {
            let end = part.iter().map(|word| word.area.right).max().unwrap_or(0);
            gutters.iter().any(|&(from, to)| word.area.left.min(to) - end.max(from) >= GUTTER)
        };
        match parts.last_mut().filter(|part| !apart(part)) {
            Some(part) => part.push(word.clone()),
            None => parts.push(vec![word.clone()]),
        }
    }
    parts.into_iter().filter_map(|words| Line::of(words, line.leaf)).collect()
}

/// Returns what is left of each empty stretch, or nothing if none is left.
fn left_empty(gutters: &[(Length, Length)], parts: &[Line]) -> Option<Vec<(Length, Length)>> {
    let shrunk = gutters.iter().filter_map(|&gutter| {
        let left = parts.iter().fold(gutter, |(from, to), part| {
            let (start, end) = (part.area.left, part.area.right);
            match (start < to, end > from) {
                (true, true) if start <= from && end < to => (end, to),
                (true, true) if start > from => (from, start),
                (true, true) => (from, from),
                _ => (from, to),
            }
        });
        (left.1 - left.0 >= GUTTER).then_some(left)
    });
    let shrunk: Vec<_> = shrunk.collect();
    (!shrunk.is_empty()).then_some(shrunk)
}

fn is_heading(line: &Line) -> bool {
    labels::read(&Words::read(&line.text(), 1, 1)).is_some()
}

fn extent(lines: &[Line]) -> (Length, Length) {
    let left = lines.iter().map(|line| line.area.left).min().unwrap_or(0);
    (left, lines.iter().map(|line| line.area.right).max().unwrap_or(0))
}

/// Tells whether each column is filled from edge to edge by most of its lines.
fn is_text(columns: &[Vec<Line>]) -> bool {
    columns.iter().all(|column| {
        let (left, right) = extent(column);
        let full = column.iter().filter(|line| line.area.width() * 100 >= (right - left) * 75).count();
        column.len() >= MIN_LINES && full * 10 >= column.len() * 6
    })
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::super::lines::tests::words;
    use super::*;

    fn shown(rows: &[&[&str]], lefts: &[Length], pitch: Length) -> Vec<Band> {
        let row = |(at, cells): (usize, &&[&str])| {
            let top = i64::try_from(at).unwrap() * pitch;
            cells
                .iter()
                .zip(lefts)
                .filter(|(text, _)| !text.is_empty())
                .flat_map(|(text, &left)| words(text, left, top))
                .collect::<Vec<_>>()
        };
        bands(&lines(rows.iter().enumerate().flat_map(row).collect(), 1))
    }

    fn texts(cells: &[Vec<Line>]) -> Vec<String> {
        cells.iter().map(|cell| cell.iter().map(Line::text).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn short_rows_side_by_side_are_a_table() {
        let rows: [&[&str]; 3] =
            [&["1. Prévention à pied", "12.000,00 €"], &["2. Accueil", "3.500,50 €"], &["3. Suivi", "800,00 €"]];
        let found = shown(&rows, &[0, 200], 12);
        let [Band::Rows(table)] = found.as_slice() else { panic!("{found:?}") };
        let rows: Vec<Vec<String>> = table.rows.iter().map(|row| texts(row)).collect();
        assert_eq!(rows[0], ["1. Prévention à pied", "12.000,00 €"]);
        assert_eq!(rows.len(), 3);
    }

    #[test]
    fn text_in_columns_is_read_one_column_after_the_other() {
        let full = "un texte qui remplit sa colonne";
        let row: &[&str] = &[full, full];
        let rows = vec![row; 7];
        let found = shown(&rows, &[0, 200], 12);
        assert!(matches!(found.as_slice(), [Band::Columns(columns)] if columns.len() == 2 && columns[0].len() == 7));
    }

    #[test]
    fn a_wide_space_in_one_line_parts_nothing() {
        let found = shown(&[&["Fait à Dinant", "le 3 mai"], &["suite du texte", ""]], &[0, 200], 12);
        assert!(matches!(found.as_slice(), [Band::Lines(lines)] if lines.len() == 2));
    }
}
