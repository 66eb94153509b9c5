//! Tables that are drawn: cells found from the lines around them.

use super::page::{Area, Length, POINT, Ruling};

/// Ends of lines that are no further apart meet.
const NEAR: Length = 2 * POINT + POINT / 2;
/// The most lines across, and down, of one table.
const MAX_EDGES: usize = 2_000;

/// A table with its cells, row by row.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub(super) area: Area,
    /// Where its columns begin, and where the last ends.
    pub(super) edges: Vec<Length>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A cell, with how many columns and rows it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) area: Area,
    pub(super) columns: usize,
    pub(super) rows: usize,
}

/// Finds the tables, those in cells of others left out.
pub(super) fn grids(rulings: &[Ruling]) -> Vec<Grid> {
    let grids: Vec<Grid> = groups(&merged(rulings)).iter().filter_map(|group| grid(group)).collect();
    let inside = |inner: &Grid| {
        grids.iter().any(|outer| {
            outer.area != inner.area
                && outer.area.holds((inner.area.left, inner.area.top))
                && outer.area.holds((inner.area.right, inner.area.bottom))
        })
    };
    let mut kept: Vec<Grid> = grids.iter().filter(|grid| !inside(grid)).cloned().collect();
    kept.sort_by_key(|grid| grid.area.top);
    kept
}

/// Joins lines that go on in each other.
fn merged(rulings: &[Ruling]) -> Vec<Ruling> {
    let mut sorted = rulings.to_vec();
    sorted.sort_by_key(|ruling| (ruling.across, ruling.at / POINT, ruling.from));
    let mut merged: Vec<Ruling> = Vec::new();
    for ruling in sorted {
        let alike = |last: &Ruling| {
            last.across == ruling.across && (last.at - ruling.at).abs() <= POINT && ruling.from <= last.to + NEAR
        };
        match merged.last_mut().filter(|last| alike(last)) {
            Some(last) => last.to = last.to.max(ruling.to),
            None => merged.push(ruling),
        }
    }
    merged
}

fn meet(across: &Ruling, down: &Ruling) -> bool {
    (across.from - NEAR..=across.to + NEAR).contains(&down.at)
        && (down.from - NEAR..=down.to + NEAR).contains(&across.at)
}

/// Gathers the lines that meet each other.
fn groups(rulings: &[Ruling]) -> Vec<Vec<Ruling>> {
    let (across, down): (Vec<Ruling>, Vec<Ruling>) = rulings.iter().partition(|ruling| ruling.across);
    let mut left: Vec<Option<Ruling>> = down.iter().chain(&across).copied().map(Some).collect();
    let mut groups = Vec::new();
    for start in 0..down.len() {
        let Some(first) = left[start].take() else { continue };
        let mut group = vec![first];
        let mut at = 0;
        while at < group.len() {
            let this = group[at];
            let met = |other: &Ruling| if this.across { meet(&this, other) } else { meet(other, &this) };
            let others =
                left.iter_mut().filter(|other| other.is_some_and(|other| other.across != this.across && met(&other)));
            group.extend(others.filter_map(Option::take));
            at += 1;
        }
        groups.push(group);
    }
    groups
}

/// Returns the different places among `all`, those near each other taken as one.
fn places(all: impl Iterator<Item = Length>) -> Vec<Length> {
    let mut sorted: Vec<Length> = all.collect();
    sorted.sort_unstable();
    let mut places: Vec<Length> = Vec::new();
    for place in sorted {
        if places.last().is_none_or(|last| place - last > NEAR) {
            places.push(place);
        }
    }
    places
}

fn grid(group: &[Ruling]) -> Option<Grid> {
    let xs = places(group.iter().filter(|ruling| !ruling.across).map(|ruling| ruling.at));
    let ys = places(group.iter().filter(|ruling| ruling.across).map(|ruling| ruling.at));
    let (columns, rows) = (xs.len().checked_sub(1)?, ys.len().checked_sub(1)?);
    if columns * rows < 2 || xs.len() > MAX_EDGES || ys.len() > MAX_EDGES || columns * rows > MAX_EDGES * 10 {
        return None;
    }
    let walls = Walls::of(group, &xs, &ys);
    let mut taken = vec![vec![false; columns]; rows];
    let mut cells = vec![Vec::new(); rows];
    for row in 0..rows {
        for column in 0..columns {
            if !taken[row][column] {
                let (wide, high) = walls.span(row, column, &taken);
                taken[row..row + high].iter_mut().for_each(|row| row[column..column + wide].fill(true));
                let area = Area { left: xs[column], top: ys[row], right: xs[column + wide], bottom: ys[row + high] };
                cells[row].push(Cell { area, columns: wide, rows: high });
            }
        }
    }
    let area = Area { left: xs[0], top: ys[0], right: xs[columns], bottom: ys[rows] };
    Some(Grid { area, edges: xs, rows: cells })
}

/// Which neighbours a line stands between.
struct Walls {
    /// For each row and column, whether a line stands on its right.
    right: Vec<Vec<bool>>,
    /// For each row and column, whether a line stands below.
    below: Vec<Vec<bool>>,
}

impl Walls {
    fn of(group: &[Ruling], xs: &[Length], ys: &[Length]) -> Self {
        let (columns, rows) = (xs.len() - 1, ys.len() - 1);
        let mut walls = Self { right: vec![vec![false; columns]; rows], below: vec![vec![false; columns]; rows] };
        for ruling in group {
            let (own, along) = if ruling.across { (ys, xs) } else { (xs, ys) };
            let Some(edge) = own.iter().rposition(|&edge| edge <= ruling.at).and_then(|edge| edge.checked_sub(1))
            else {
                continue;
            };
            for (at, ends) in along.windows(2).enumerate() {
                if (ruling.from - NEAR..=ruling.to + NEAR).contains(&ends[0].midpoint(ends[1])) {
                    let (row, column) = if ruling.across { (edge, at) } else { (at, edge) };
                    let side = if ruling.across { &mut walls.below } else { &mut walls.right };
                    if let Some(wall) = side.get_mut(row).and_then(|row| row.get_mut(column)) {
                        *wall = true;
                    }
                }
            }
        }
        walls
    }

    /// Returns how many columns and rows the cell covers that begins here.
    fn span(&self, row: usize, column: usize, taken: &[Vec<bool>]) -> (usize, usize) {
        let columns = self.right[row].len();
        let mut end = column + 1;
        while end < columns && !self.right[row][end - 1] && !taken[row][end] {
            end += 1;
        }
        let open = |row: usize| !self.below[row][column..end].iter().any(|&wall| wall);
        let mut low = row + 1;
        while low < self.below.len() && open(low - 1) && !taken[low][column..end].iter().any(|&taken| taken) {
            low += 1;
        }
        (end - column, low - row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn across(at: Length, from: Length, to: Length) -> Ruling {
        Ruling { across: true, at: at * POINT, from: from * POINT, to: to * POINT }
    }

    fn down(at: Length, from: Length, to: Length) -> Ruling {
        Ruling { across: false, at: at * POINT, from: from * POINT, to: to * POINT }
    }

    #[test]
    fn lines_make_cells_and_cells_without_a_line_between_are_one() {
        let lines = [
            across(0, 0, 100),
            across(0, 100, 300),
            across(20, 0, 300),
            across(40, 100, 300),
            across(60, 0, 300),
            down(0, 0, 60),
            down(100, 20, 60),
            down(200, 20, 60),
            down(300, 0, 60),
        ];
        let grids = grids(&lines);
        assert_eq!((grids.len(), grids[0].edges.len()), (1, 4));
        let spans: Vec<Vec<(usize, usize)>> =
            grids[0].rows.iter().map(|row| row.iter().map(|cell| (cell.columns, cell.rows)).collect()).collect();
        assert_eq!(spans, [vec![(3, 1)], vec![(1, 2), (1, 1), (1, 1)], vec![(1, 1), (1, 1)]]);
    }

    #[test]
    fn a_line_alone_and_a_frame_are_no_table() {
        assert!(grids(&[across(0, 0, 100), across(50, 0, 100)]).is_empty());
        assert!(grids(&[across(0, 0, 100), across(50, 0, 100), down(0, 0, 50), down(100, 0, 50)]).is_empty());
    }
}
