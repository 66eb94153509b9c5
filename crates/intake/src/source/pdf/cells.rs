//! The cells of drawn tables: rows that a page cuts put together, statements told apart.

use super::flow::{Cell, Row, Table};
use super::lines::Line;
use super::page::{Length, POINT};
use super::starts::{Capitals, Start, is_marked, is_marked_below};
use crate::labels;
use crate::table::{Column, Header};
use crate::words::Words;

/// What the first row of a table says of its columns.
struct Names {
    /// The first row names columns, and holds none of what they hold.
    named: bool,
    count: usize,
    objective: usize,
    targets: Option<usize>,
    /// Objectives have numbers.
    numbered: bool,
}

impl Names {
    fn of(rows: &[Row]) -> Self {
        let cells = rows.first().map_or(&[][..], |row| row.cells.as_slice());
        let words: Vec<Words> = cells.iter().map(|cell| Words::read(&cell.text(), 1, 1)).collect();
        let header = Header::read(&words);
        let position = |column| header.as_ref().and_then(|header| header.position(column));
        let objective = position(Column::Objective).unwrap_or(0);
        let firsts = rows.iter().skip(1).filter_map(|row| row.cells.get(objective)?.lines.first());
        let (marked, others): (Vec<&Line>, Vec<&Line>) = firsts.partition(|line| is_marked(line));
        let numbered = marked.len() > others.len() / 2;
        Self { named: header.is_some(), count: cells.len(), objective, targets: position(Column::Targets), numbered }
    }
}

impl Table {
    /// Puts rows together that a page cuts, and finds where statements begin in the cells; no words
    /// reach further to the right than `margin` before the line there.
    pub(super) fn settle_cells(&mut self, margin: Length, capitals: &Capitals) {
        if let [header, next, ..] = self.rows.as_slice()
            && next.leaf.follows(header.leaf)
            && header.names_go_on_in(next)
        {
            let next = self.rows.remove(1);
            let mut header = vec![self.rows.remove(0)];
            append(&mut header, next);
            self.rows.splice(0..0, header);
        }
        let names = Names::of(&self.rows);
        let mut rows: Vec<Row> = Vec::new();
        for row in std::mem::take(&mut self.rows) {
            let begun = rows.len() > usize::from(names.named);
            if begun && rows.last().is_some_and(|last| last.goes_on_in(&row, &names, margin, capitals)) {
                append(&mut rows, row);
            } else {
                rows.push(row);
            }
        }
        for row in &mut rows {
            let full = row.cells.len() == names.count;
            for (column, cell) in row.cells.iter_mut().enumerate() {
                cell.part(margin, full && names.targets == Some(column), capitals);
            }
        }
        self.rows = rows;
    }
}

/// Puts the rest of the last row behind it, cell by cell; what stands beside several rows then stands
/// beside those of the rest too.
fn append(rows: &mut [Row], rest: Row) {
    let Some(last) = rows.len().checked_sub(1) else { return };
    for (column, more) in rest.cells.into_iter().enumerate() {
        let found = rows.iter().enumerate().rev().find_map(|(at, row)| Some((at, row.beside(column, &more)?)));
        if let Some((at, own)) = found {
            let cell = &mut rows[at].cells[own];
            let reaches = at + cell.rows > last;
            cell.rows += more.rows.saturating_sub(1) * usize::from(reaches);
            cell.lines.extend(more.lines);
        }
    }
}

impl Row {
    /// Tells whether `next` holds nothing but the ends of the names of columns that begin in this row.
    fn names_go_on_in(&self, next: &Self) -> bool {
        let named = |(own, more): (&Cell, &Cell)| {
            let name = format!("{} {}", own.text(), more.text());
            more.lines.is_empty() || labels::column(&name).is_some_and(|(_, explained)| !explained)
        };
        self.cells.len() == next.cells.len() && self.cells.iter().zip(&next.cells).all(named)
    }

    /// Tells whether `next` is the rest of this row on the next page: no objective begins in it.
    fn goes_on_in(&self, next: &Self, names: &Names, margin: Length, capitals: &Capitals) -> bool {
        let last = self.cells.iter().flat_map(|cell| &cell.lines).map(|line| line.leaf).max();
        let beside: Vec<Option<&Cell>> =
            next.cells.iter().enumerate().map(|(column, cell)| self.cells.get(self.beside(column, cell)?)).collect();
        let lost = next.cells.iter().zip(&beside).any(|(cell, own)| own.is_none() && !cell.lines.is_empty());
        if last.is_none_or(|last| !next.leaf.follows(last)) || self.cells.len() > next.cells.len() || lost {
            return false;
        }
        let start = |column: usize| {
            let first = next.cells.get(column)?.lines.first()?;
            let own = (*beside.get(column)?)?;
            let above = own.lines.last().map_or(Start::Yes, |above| {
                let marked = own.is_dashed() || (names.numbered && column == names.objective);
                let figures = names.targets == Some(column);
                if is_marked_below(first, Some(above)) {
                    Start::Yes
                } else {
                    capitals.start(above, first, own.end(margin), figures, marked)
                }
            });
            Some(above)
        };
        let continues = (0..next.cells.len()).any(|column| start(column).is_some_and(|start| start < Start::Perhaps));
        match start(names.objective) {
            // Where several objectives share a row, one more begins no other.
            Some(_) => continues || self.objectives(names).max(next.objectives(names)) > 1,
            // Rows of one objective stay apart where a target may stand beside each indicator.
            None => continues || names.targets.is_none(),
        }
    }

    /// Returns how many objectives with a mark stand in this row.
    fn objectives(&self, names: &Names) -> usize {
        let cell = self.cells.get(names.objective).filter(|_| names.numbered);
        cell.map_or(0, |cell| cell.lines.iter().filter(|line| is_marked(line)).count())
    }

    /// Returns the cell of this row that `other`, of another row, stands below.
    fn beside(&self, column: usize, other: &Cell) -> Option<usize> {
        const SHIFT: Length = 6 * POINT;
        let near = |own: &Cell| own.edge.zip(other.edge).is_some_and(|(own, other)| (own.0 - other.0).abs() <= SHIFT);
        if other.edge.is_none() { Some(column) } else { self.cells.iter().position(near) }
    }
}

impl Cell {
    fn text(&self) -> String {
        self.lines.iter().map(Line::text).collect::<Vec<_>>().join(" ")
    }

    /// Tells whether its statements have bullets.
    fn is_dashed(&self) -> bool {
        let number = |line: &Line| line.words[0].text.starts_with(char::is_alphanumeric);
        self.lines.first().is_some_and(|line| is_marked(line) && !number(line))
    }

    /// Returns where its lines begin.
    fn start(&self) -> Length {
        self.lines.iter().map(|line| line.area.left).min().or(self.edge.map(|(left, _)| left)).unwrap_or(0)
    }

    /// Returns how far its lines reach at most.
    fn end(&self, margin: Length) -> Length {
        let Some((left, right)) = self.edge else { return 0 };
        let padding = (self.start() - left).clamp(0, 15 * POINT);
        let height = self.lines.first().map_or(0, |line| line.height);
        // Where no line comes near to the right side, it is as far as at the left.
        if margin <= padding + height * 3 { right - margin } else { right - padding }
    }

    fn part(&mut self, margin: Length, figures: bool, capitals: &Capitals) {
        let (own, end, dashed) = (self.start(), self.end(margin), self.is_dashed());
        let gap = |two: &[Line]| (two[0].leaf == two[1].leaf).then(|| two[1].area.top - two[0].area.bottom);
        let gaps: Vec<Option<Length>> = self.lines.windows(2).map(gap).collect();
        let usual = gaps.iter().flatten().min().copied().unwrap_or(0);
        let start = |at: usize| {
            let line = &self.lines[at];
            let Some(above) = at.checked_sub(1) else { return Start::Yes };
            let apart = gaps[above].is_some_and(|gap| gap > usual + line.height / 4);
            let plain = || capitals.start(&self.lines[above], line, end, figures, dashed);
            if is_marked_below(line, Some(&self.lines[above])) || apart { Start::Yes } else { plain() }
        };
        let starts: Vec<Start> = (0..self.lines.len()).map(start).collect();
        for (line, start) in self.lines.iter_mut().zip(starts) {
            (line.column, line.begins) = ((own, end), Some(start >= Start::Perhaps));
        }
    }
}
