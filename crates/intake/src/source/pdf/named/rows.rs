//! The rows of a table without lines: where the cells of every column begin anew.
//!
//! A statement begins at its mark, after an empty place, or as its words tell. A row begins where the objective and all that stands beside it begin.

use super::super::flow::{Cell, Row};
use super::super::lines::Line;
use super::super::page::{Leaf, Length};
use super::super::starts::{Capitals, Start, is_marked, is_marked_below};
use super::{Column, Named, Placed};

/// The lines of a table with what begins in them.
struct Sheet<'n> {
    table: &'n Named,
    starts: Vec<Vec<Start>>,
    /// Where each column ends.
    rights: Vec<Length>,
    /// Rows are further apart than lines.
    spaced: bool,
    wide: Vec<bool>,
}

impl Named {
    /// Parts the lines into rows; `gutter` is the space between the columns of such tables here.
    pub(in super::super) fn rows(&self, gutter: Length, capitals: &Capitals) -> Vec<Row> {
        let sheet = Sheet::of(self, gutter, capitals);
        let mut rows = Vec::from_iter((!self.header.is_empty()).then(|| sheet.header()));
        let begins = sheet.begins();
        let ends = begins.iter().skip(1).map(|&(at, _)| at).chain([self.lines.len()]);
        for (&(from, concluded), to) in begins.iter().zip(ends) {
            let first = rows.len();
            sheet.write(from, to, &mut rows);
            rows.iter_mut().skip(first).for_each(|row| row.concluded |= concluded);
        }
        // Rows of different heights leave places empty, unless something shares them.
        let placed = begins.len() > 2 && !sheet.spaced && sheet.is_numbered() && !sheet.has_empty_places();
        rows.iter_mut().skip(usize::from(!self.header.is_empty())).for_each(|row| row.placed = placed);
        rows
    }
}

impl<'n> Sheet<'n> {
    fn of(table: &'n Named, gutter: Length, capitals: &Capitals) -> Self {
        let mut gaps: Vec<Length> = table.lines.iter().skip(1).filter_map(|line| line.above).collect();
        gaps.sort_unstable();
        let usual = gaps.get(gaps.len() / 4).copied();
        let height = table.last.height;
        let is_wide = |line: &Placed| line.above.is_some_and(|above| usual.is_some_and(|u| above > u + height / 4));
        let wide: Vec<bool> = table.lines.iter().map(is_wide).collect();
        let spaced = wide.contains(&true);
        let mut sheet = Self { table, starts: Vec::new(), rights: rights(table, gutter), spaced, wide };
        sheet.starts = (0..table.lines.len()).map(|_| vec![Start::No; table.lefts.len()]).collect();
        for column in 0..table.lefts.len() {
            sheet.find_starts(column, capitals);
        }
        sheet
    }

    fn cell(&self, line: usize, column: usize) -> Option<&'n Line> {
        self.table.lines[line].cells[column].as_ref()
    }

    /// Finds the lines of a column that begin a statement.
    fn find_starts(&mut self, column: usize, capitals: &Capitals) {
        let count = self.table.lines.len();
        let marked = (0..count).find_map(|line| self.cell(line, column)).is_some_and(is_marked);
        let figures = self.table.columns.position(Column::Targets) == Some(column);
        for at in 0..count {
            let Some(line) = self.cell(at, column) else { continue };
            let above = self.above(at, column);
            let start = match above {
                _ if is_marked_below(line, above) && (marked || !figures) => Start::Yes,
                None => Start::Yes,
                Some(_) if self.wide[at] => Start::Yes,
                Some(above) => capitals.start(above, line, self.rights[column], figures, marked),
            };
            self.starts[at][column] = start;
        }
    }

    /// Returns the line of a column right above, or the last one of the page before.
    fn above(&self, at: usize, column: usize) -> Option<&'n Line> {
        let right_above = at.checked_sub(1)?;
        let turned = self.is_parted(at, right_above);
        let before = || (0..at).rev().find_map(|above| self.cell(above, column));
        self.cell(right_above, column).or_else(|| turned.then(before)?)
    }

    /// Finds the lines with which rows begin, and whether nothing but capitals tells it.
    fn begins(&self) -> Vec<(usize, bool)> {
        let objective = self.table.columns.position(Column::Objective).unwrap_or(0);
        let count = self.table.lines.len();
        let own = |at: usize| self.cell(at, objective).map(|line| (self.starts[at][objective], is_marked(line)));
        let at_page = |at: usize| at > 0 && self.is_parted(at, at - 1);
        let numbered = self.is_numbered();
        let sure = |at: usize| match own(at) {
            Some((_, true)) => self.all_begin(at, Start::Perhaps),
            Some((start, false)) if !numbered && start >= Start::Perhaps => {
                self.all_begin(at, Start::Perhaps) && self.some_begins_surely(at)
            }
            _ => false,
        };
        let marked = |at: usize| own(at).is_some_and(|(_, marked)| marked);
        if self.spaced {
            // No space is left above a row of which the page has room for one line only.
            let edge = |at: usize| at_page(at) || (at + 1 < count && at_page(at + 1));
            let at_edge = |at: usize| (edge(at) && sure(at)).then_some((at, !marked(at)));
            let begin = |at: usize| if at == 0 || self.wide[at] { Some((at, false)) } else { at_edge(at) };
            return (0..count).filter_map(begin).collect();
        }
        let together = numbered && !self.has_empty_places() && (1..count).any(|at| marked(at) && !sure(at));
        let begins = |at: usize| if numbered { marked(at) } else { sure(at) };
        let concluded = |at: usize| {
            at > 0 && !marked(at) && (at_page(at) || own(at).is_some_and(|(start, _)| start == Start::Perhaps))
        };
        (0..count).filter(|&at| at == 0 || (!together && begins(at))).map(|at| (at, concluded(at))).collect()
    }

    /// Tells whether the first objective has a number.
    fn is_numbered(&self) -> bool {
        let objective = self.table.columns.position(Column::Objective).unwrap_or(0);
        (0..self.table.lines.len()).find_map(|at| self.cell(at, objective)).is_some_and(is_marked)
    }

    /// Tells whether all that stands in a line begins there.
    fn all_begin(&self, at: usize, least: Start) -> bool {
        self.table.lines[at].filled().all(|(column, _)| self.starts[at][column] >= least)
    }

    /// Tells whether several cells stand in a line, and one of them begins for sure.
    fn some_begins_surely(&self, at: usize) -> bool {
        let filled = || self.table.lines[at].filled();
        filled().count() > 1 && filled().any(|(column, _)| self.starts[at][column] == Start::Yes)
    }

    /// Tells whether two lines stand on different leaves.
    fn is_parted(&self, one: usize, other: usize) -> bool {
        self.table.lines[one].leaf != self.table.lines[other].leaf
    }

    /// Tells whether a column goes on below an empty place.
    fn has_empty_places(&self) -> bool {
        let column = |column: usize| {
            let filled: Vec<usize> =
                (0..self.table.lines.len()).filter(|&at| self.cell(at, column).is_some()).collect();
            filled.windows(2).any(|two| two[1] > two[0] + 1 && !self.is_parted(two[0], two[1]))
        };
        (0..self.table.lefts.len()).any(column)
    }

    // ---- the rows as they are written

    fn header(&self) -> Row {
        let leaf = self.table.header.first().map_or_else(Leaf::default, |line| line.leaf);
        let cells = (0..self.table.lefts.len()).map(|column| {
            let lines = self.table.header.iter().filter_map(|line| line.cells[column].clone());
            let lines = lines.enumerate().map(|(at, line)| Line { begins: Some(at == 0), ..line });
            Cell { columns: 1, rows: 1, edge: None, lines: lines.collect() }
        });
        Row { leaf, concluded: false, placed: false, cells: cells.collect() }
    }

    /// Writes the lines `from..to` as one row, or a row for each indicator where targets stand beside
    /// them that are fewer.
    fn write(&self, from: usize, to: usize, rows: &mut Vec<Row>) {
        let parts = self.parts(from, to);
        for (number, ends) in parts.windows(2).enumerate() {
            let leaf = self.table.lines[ends[0]].leaf;
            let cells = (0..self.table.lefts.len()).map(|column| {
                let (from, to) =
                    if self.is_beside(column) || parts.len() == 2 { (ends[0], ends[1]) } else { (from, to) };
                let lines =
                    if number == 0 || self.is_beside(column) { self.lines(column, from, to) } else { Vec::new() };
                Cell { columns: 1, rows: 1, edge: None, lines }
            });
            let concluded = (ends[0] + 1..ends[1]).any(|at| self.is_concluded(at));
            rows.push(Row { leaf, concluded, placed: false, cells: cells.collect() });
        }
    }

    /// Tells whether nothing but a capital tells that a statement begins on a line.
    fn is_concluded(&self, at: usize) -> bool {
        let known = |column: usize| self.table.columns.column(column) != Column::Other;
        let starts = || self.table.lines[at].filled().map(|(column, _)| (column, self.starts[at][column]));
        let hardly =
            starts().any(|(_, start)| start == Start::Hardly) && starts().any(|(_, start)| start == Start::Yes);
        hardly || starts().any(|(column, start)| start == Start::Perhaps && known(column))
    }

    fn is_beside(&self, column: usize) -> bool {
        [Column::Indicators, Column::Targets].iter().any(|&known| self.table.columns.position(known) == Some(column))
    }

    fn lines(&self, column: usize, from: usize, to: usize) -> Vec<Line> {
        let own = (from..to).filter_map(|at| Some((at, self.cell(at, column)?)));
        let place = (self.table.lefts[column], self.rights[column]);
        let written = own.enumerate().map(|(number, (at, line))| {
            let begins = number == 0 || self.starts[at][column] >= Start::Perhaps;
            Line { column: place, begins: Some(begins), ..line.clone() }
        });
        written.collect()
    }

    /// Parts a row where its indicators begin, if each target begins beside one of them.
    fn parts(&self, from: usize, to: usize) -> Vec<usize> {
        let of = |known| {
            let column = self.table.columns.position(known)?;
            let begins = |&at: &usize| self.cell(at, column).is_some() && self.starts[at][column] >= Start::Perhaps;
            Some((from..to).filter(begins).collect::<Vec<_>>())
        };
        let whole = vec![from, to];
        let (Some(indicators), Some(targets)) = (of(Column::Indicators), of(Column::Targets)) else { return whole };
        if indicators.len() == targets.len() || !targets.iter().all(|at| indicators.contains(at)) {
            return whole;
        }
        std::iter::once(from).chain(indicators.into_iter().filter(|&at| at > from)).chain([to]).collect()
    }
}

/// Finds where the columns end: before the space that is left between them.
fn rights(table: &Named, gutter: Length) -> Vec<Length> {
    let lefts = &table.lefts;
    let seen = |column: usize| {
        let cells = table.lines.iter().filter_map(|line| line.cells[column].as_ref());
        cells.map(|cell| cell.area.right).max().unwrap_or(lefts[column])
    };
    let widths: Vec<Length> = lefts.windows(2).map(|two| two[1] - two[0]).collect();
    let even = widths.first().filter(|first| widths.iter().all(|width| (width - *first).abs() <= super::SHIFT));
    let end = |column: usize| match (lefts.get(column + 1), even) {
        (Some(next), _) => next - gutter,
        (None, Some(width)) => lefts[column] + width - gutter,
        (None, None) => 0,
    };
    (0..lefts.len()).map(|column| end(column).max(seen(column))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::lines::lines;
    use super::super::super::lines::tests::words;
    use super::*;

    /// Reads a table whose columns begin at 0, 150 and 300 points; an empty row parts two others.
    fn read(rows: &[[&str; 3]]) -> Vec<Vec<String>> {
        let row = |(at, cells): (usize, &[&str; 3])| {
            let top = i64::try_from(at).unwrap() * 12;
            let cells = cells.iter().zip([0, 150, 300]).filter(|(text, _)| !text.is_empty());
            cells.flat_map(|(text, left)| words(text, left, top)).collect::<Vec<_>>()
        };
        let lines = lines(rows.iter().enumerate().flat_map(row).collect(), 1);
        let mut table = Named::begin(&lines).unwrap();
        let taken = (1..lines.len()).take_while(|&at| table.take(&lines[at..])).count();
        assert_eq!(taken + 1, lines.len());
        let capitals = Capitals::of(table.cells_of_lines());
        let statements = |cell: &Cell| {
            let mut text = String::new();
            for line in &cell.lines {
                let between = if text.is_empty() {
                    ""
                } else if line.begins == Some(true) {
                    "|"
                } else {
                    " "
                };
                text.push_str(between);
                text.push_str(&line.text());
            }
            text
        };
        let rows = table.rows(table.gutter().unwrap(), &capitals);
        rows.iter().map(|row| row.cells.iter().map(statements).collect()).collect()
    }

    const NAMES: [&str; 3] = ["Objectifs opérationnels", "Résultats attendus", "Indicateurs"];

    #[test]
    fn rows_begin_where_all_that_stands_beside_the_objective_begins() {
        let rows = read(&[
            ["Objectifs", "Résultats attendus", "Indicateurs"],
            ["opérationnels", "", ""],
            ["1. Tenir des rondes", "- Présence visible", "- Rondes : 3"],
            ["chaque soirée", "- Moins de vols", ""],
            ["2. Former", "- Agents formés avec", "- Taux : 80 %"],
            ["", "un examen", ""],
        ]);
        assert_eq!(rows[0], ["Objectifs opérationnels", "Résultats attendus", "Indicateurs"]);
        assert_eq!(
            rows[1],
            ["1. Tenir des rondes chaque soirée", "- Présence visible|- Moins de vols", "- Rondes : 3"]
        );
        assert_eq!(rows[2], ["2. Former", "- Agents formés avec un examen", "- Taux : 80 %"]);
        assert_eq!(rows.len(), 3);
    }

    #[test]
    fn objectives_that_begin_beside_the_middle_of_a_result_share_one_row() {
        let rows = read(&[
            NAMES,
            ["1. Tenir des rondes", "- Présence visible", "- Rondes : 3"],
            ["2. Former", "dans le centre", "- Taux : 80 %"],
            ["3. Informer", "- Moins de vols", "- Appels : 5"],
        ]);
        assert_eq!(rows[1][0], "1. Tenir des rondes|2. Former|3. Informer");
        assert_eq!((rows.len(), rows[1][1].as_str()), (2, "- Présence visible dans le centre|- Moins de vols"));
    }

    #[test]
    fn without_marks_a_capital_after_room_begins_a_statement() {
        let rows = read(&[
            NAMES,
            ["Tenir des rondes dans", "Présence visible", "Nombre de rondes"],
            ["le centre", "Moins de vols", ""],
            ["Former", "Agents formés", "Taux de réussite"],
        ]);
        assert_eq!(rows[1], ["Tenir des rondes dans le centre", "Présence visible|Moins de vols", "Nombre de rondes"]);
        assert_eq!(rows[2], ["Former", "Agents formés", "Taux de réussite"]);
    }
}
