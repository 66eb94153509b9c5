//! From pages to pieces that follow each other: text, and tables that go on over pages.

use super::columns::{Band, bands};
use super::grid::{Grid, grids};
use super::leaves;
use super::lines::{Line, lines};
use super::named::{Columns, Named};
use super::page::{Leaf, Length, POINT, Page, Word};
use super::running::{self, Running, Sheet};
use super::starts::Capitals;

/// Columns of a table that goes on stand at the same place, give or take this.
const SHIFT: Length = 6 * POINT;

/// A piece of the document.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// Lines that are read from the first to the last.
    Text(Vec<Line>),
    /// Text that stood in this many columns.
    Columns(usize, Vec<Line>),
    Table(Table),
}

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// Lines are drawn around its cells.
    pub(super) drawn: bool,
    pub(super) rows: Vec<Row>,
    /// How many headers were left out because they stood there already.
    pub(super) repeated: usize,
    edges: Vec<Length>,
}

/// A row with its cells.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) leaf: Leaf,
    /// Nothing but capitals tells where it or its statements begin.
    pub(super) concluded: bool,
    /// Nothing but where its cells stand tells that it is a row of its own.
    pub(super) placed: bool,
    pub(super) cells: Vec<Cell>,
}

/// A cell with its lines, and how many columns and rows it covers.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) columns: usize,
    pub(super) rows: usize,
    /// Where the lines around it stand at its left and right, if they are drawn.
    pub(super) edge: Option<(Length, Length)>,
    pub(super) lines: Vec<Line>,
}

/// The document as it is read.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) pieces: Vec<Piece>,
    pub(super) running: Vec<Running>,
    pub(super) capitals: Capitals,
}

/// Parts pages into pieces, heads and feet set aside.
pub(super) fn flow(pages: &[Page]) -> Flow {
    let widths: Vec<Length> = pages.iter().map(|page| page.width).collect();
    let sheet = |page: &Page| {
        let (rest, tables) = drawn_tables(page);
        Sheet { page: page.number, height: page.height, lines: lines(rest, page.number), tables }
    };
    let mut sheets: Vec<Sheet> = pages.iter().map(sheet).collect();
    let mut running = running::set_aside(&mut sheets);
    let parts = leaves::parts(sheets, &mut running);
    let mut sorter = Sorter { columns: parts.iter().find_map(|part| Columns::first(&part.lines)), ..Sorter::default() };
    for part in parts {
        sorter.on_leaf(&part.lines, &part.tables);
    }
    let (mut pieces, capitals) = sorter.finish();
    widen(&mut pieces, &widths);
    Flow { pieces, running, capitals }
}

/// Parts the words in drawn tables from the others.
fn drawn_tables(page: &Page) -> (Vec<Word>, Vec<(Length, Table)>) {
    let grids = grids(&page.rulings);
    let mut inside: Vec<Vec<Word>> = vec![Vec::new(); grids.len()];
    let mut rest = Vec::new();
    for word in &page.words {
        match grids.iter().position(|grid| grid.area.holds(word.area.middle())) {
            Some(at) => inside[at].push(word.clone()),
            None => rest.push(word.clone()),
        }
    }
    let tables = grids.iter().zip(inside).filter(|(_, words)| !words.is_empty());
    let tables = tables.map(|(grid, words)| (grid.area.top, drawn_table(grid, &words, page.number))).collect();
    (rest, tables)
}

fn drawn_table(grid: &Grid, words: &[Word], page: u32) -> Table {
    let cell = |cell: &super::grid::Cell| {
        let own = words.iter().filter(|word| cell.area.holds(word.area.middle())).cloned().collect();
        let edge = Some((cell.area.left, cell.area.right));
        Cell { columns: cell.columns, rows: cell.rows, edge, lines: lines(own, page) }
    };
    let rows = grid
        .rows
        .iter()
        .map(|row| Row {
            leaf: Leaf::of_page(page),
            concluded: false,
            placed: false,
            cells: row.iter().map(cell).collect(),
        })
        .collect();
    Table { drawn: true, rows, repeated: 0, edges: grid.edges.clone() }
}

/// A piece, or a table whose rows are parted once all tables like it are known.
enum Sorted {
    Piece(Piece),
    Named(Box<Named>),
}

/// Puts lines and tables behind each other, page after page.
#[derive(Default)]
struct Sorter {
    sorted: Vec<Sorted>,
    open: Option<Named>,
    /// The columns of the last table, or of the first one, for one whose header is lost.
    columns: Option<Columns>,
}

impl Sorter {
    /// Puts the lines of a leaf between its drawn tables.
    fn on_leaf(&mut self, lines: &[Line], tables: &[(Length, Table)]) {
        let mut rest = lines;
        for (top, table) in tables {
            let above = rest.partition_point(|line| line.area.middle().1 < *top);
            self.add(&rest[..above]);
            self.close();
            self.sorted.push(Sorted::Piece(Piece::Table(table.clone())));
            rest = &rest[above..];
        }
        self.add(rest);
    }

    /// Parts the tables whose columns are named from the other lines.
    fn add(&mut self, lines: &[Line]) {
        let mut plain = 0;
        let mut at = 0;
        while at < lines.len() {
            if self.open.as_mut().is_some_and(|table| table.take(&lines[at..])) {
                at += 1;
                plain = at;
                continue;
            }
            let named = Named::begin(&lines[at..]);
            let above = self.open.as_mut().filter(|_| named.is_some()).and_then(Named::give_back);
            self.close();
            self.plain(above.as_slice());
            let lost = || Named::without_header(&lines[at..], self.columns.as_ref()?);
            if let Some(table) = named.or_else(lost) {
                self.plain(&lines[plain..at]);
                plain = at + table.height();
                self.open = Some(table);
            }
            at = plain.max(at + 1);
        }
        self.plain(&lines[plain..]);
    }

    fn plain(&mut self, lines: &[Line]) {
        self.sorted.extend(bands(lines).into_iter().map(|band| Sorted::Piece(piece(band))));
    }

    fn close(&mut self) {
        if let Some(table) = self.open.take() {
            self.columns = Some(table.columns());
            self.sorted.push(Sorted::Named(Box::new(table)));
        }
    }

    /// Parts the rows of the tables whose columns are named, and the cells of drawn ones.
    fn finish(mut self) -> (Vec<Piece>, Capitals) {
        self.close();
        self.sorted = joined(self.sorted);
        let gutter = |sorted: &Sorted| if let Sorted::Named(table) = sorted { table.gutter() } else { None };
        let gutter = self.sorted.iter().filter_map(gutter).min().unwrap_or(0);
        let margin = self.sorted.iter().filter_map(Sorted::margin).min();
        let capitals = Capitals::of(self.sorted.iter().flat_map(Sorted::lines));
        let settled = |sorted| match sorted {
            Sorted::Piece(Piece::Table(mut table)) if table.drawn => {
                table.settle_cells(margin.unwrap_or(0).max(0), &capitals);
                Piece::Table(table)
            }
            Sorted::Piece(piece) => piece,
            Sorted::Named(table) if table.is_empty() => Piece::Text(table.header()),
            Sorted::Named(table) => {
                let rows = table.rows(gutter, &capitals);
                Piece::Table(Table { drawn: false, rows, repeated: table.repeated, edges: table.lefts })
            }
        };
        let pieces = self.sorted.into_iter().map(settled).collect();
        (pieces, capitals)
    }
}

impl Sorted {
    /// Returns all lines, and whether each is the first of a cell, which no page cuts above it.
    fn lines(&self) -> Vec<(&Line, bool)> {
        match self {
            Self::Piece(Piece::Text(lines) | Piece::Columns(_, lines)) => lines.iter().map(|l| (l, false)).collect(),
            Self::Piece(Piece::Table(table)) => {
                let mut lines = Vec::new();
                for (at, row) in table.rows.iter().enumerate() {
                    let turned = at > 0 && table.rows[at - 1].leaf != row.leaf;
                    let cells = row.cells.iter().flat_map(|cell| cell.lines.iter().enumerate());
                    lines.extend(cells.map(|(at, line)| (line, at == 0 && !turned)));
                }
                lines
            }
            Self::Named(table) => table.cells_of_lines().collect(),
        }
    }

    /// Returns the narrowest space that is left at the right of words in drawn cells.
    fn margin(&self) -> Option<Length> {
        let Self::Piece(Piece::Table(table)) = self else { return None };
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        cells.flat_map(|cell| cell.lines.iter().filter_map(|line| Some(cell.edge?.1 - line.area.right))).min()
    }
}

fn piece(band: Band) -> Piece {
    match band {
        Band::Lines(lines) => Piece::Text(lines),
        Band::Columns(columns) => Piece::Columns(columns.len(), columns.into_iter().flatten().collect()),
        Band::Rows(aligned) => {
            let leaf = |row: &[Vec<Line>]| row.iter().flatten().next().map_or_else(Leaf::default, |line| line.leaf);
            let cells = |row: Vec<Vec<Line>>| {
                row.into_iter().map(|lines| Cell { columns: 1, rows: 1, edge: None, lines }).collect()
            };
            let rows = aligned
                .rows
                .into_iter()
                .map(|row| Row { leaf: leaf(&row), concluded: false, placed: false, cells: cells(row) })
                .collect();
            Piece::Table(Table { drawn: false, rows, repeated: 0, edges: aligned.edges })
        }
    }
}

/// Tells each line of running text how wide it could be, by all others on pages of the same width.
fn widen(pieces: &mut [Piece], widths: &[Length]) {
    let width =
        |line: &Line| usize::try_from(line.leaf.page).ok().and_then(|page| widths.get(page.checked_sub(1)?)).copied();
    let mut extents: std::collections::BTreeMap<Option<Length>, (Length, Length)> = std::collections::BTreeMap::new();
    // Where little text stands between tables, these tell how far it could reach.
    let lines = pieces.iter().flat_map(Piece::columns).flatten();
    for line in lines {
        let extent = extents.entry(width(line)).or_insert((line.area.left, line.area.right));
        *extent = (extent.0.min(line.area.left), extent.1.max(line.area.right));
    }
    for piece in pieces {
        if let Piece::Text(lines) = piece {
            lines.iter_mut().for_each(|line| line.column = extents.get(&width(line)).copied().unwrap_or(line.column));
        }
    }
}

/// Joins text that goes on after a page or a column, and tables that go on over pages.
fn joined(sorted: Vec<Sorted>) -> Vec<Sorted> {
    let mut joined: Vec<Sorted> = Vec::new();
    for next in sorted {
        match (joined.last_mut(), next) {
            (Some(Sorted::Piece(Piece::Text(lines))), Sorted::Piece(Piece::Text(more))) => lines.extend(more),
            (Some(Sorted::Piece(Piece::Table(table))), Sorted::Piece(Piece::Table(more)))
                if table.goes_on_in(&more) =>
            {
                table.append(more);
            }
            (_, next) => joined.push(next),
        }
    }
    joined
}

impl Table {
    /// Says of all its rows on which leaf they are.
    pub(super) fn put_on(&mut self, leaf: Leaf) {
        for row in &mut self.rows {
            row.leaf = leaf;
            row.cells.iter_mut().flat_map(|cell| &mut cell.lines).for_each(|line| line.leaf = leaf);
        }
    }

    /// Returns where it begins and ends, from left to right.
    pub(super) fn extent(&self) -> Option<(Length, Length)> {
        Some((*self.edges.first()?, *self.edges.last()?))
    }

    /// Tells whether `more` has the same columns on the next page.
    fn goes_on_in(&self, more: &Self) -> bool {
        let next = match (self.rows.last(), more.rows.first()) {
            (Some(last), Some(first)) => first.leaf.follows(last.leaf),
            _ => false,
        };
        let alike = self.edges.iter().zip(&more.edges).all(|(a, b)| (a - b).abs() <= SHIFT);
        next && self.drawn == more.drawn && self.edges.len() == more.edges.len() && (alike || !self.drawn)
    }

    fn append(&mut self, mut more: Self) {
        let repeats = match (self.rows.first(), more.rows.first()) {
            (Some(header), Some(row)) => header.text() == row.text() && header.cells.len() > 1,
            _ => false,
        };
        if repeats {
            more.rows.remove(0);
            self.repeated += 1;
        }
        self.rows.append(&mut more.rows);
    }
}

impl Row {
    /// Tells whether its cells go on over the end of a page.
    pub(super) fn is_cut(&self) -> bool {
        self.cells.iter().flat_map(|cell| &cell.lines).any(|line| line.leaf != self.leaf)
    }

    fn text(&self) -> String {
        self.cells.iter().flat_map(|cell| &cell.lines).map(|line| line.text() + "\n").collect()
    }
}
