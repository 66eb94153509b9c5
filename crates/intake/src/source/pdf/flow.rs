//! From pages to pieces that follow each other: text, and tables that go on over pages.

use super::columns::{Band, bands};
use super::grid::{Grid, grids};
use super::lines::{Line, lines};
use super::page::{Length, POINT, Page, Word};
use super::running::{self, Running, Sheet};

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
    pub(super) page: u32,
    pub(super) cells: Vec<Cell>,
}

/// A cell with its lines, and how many columns and rows it covers.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) columns: usize,
    pub(super) rows: usize,
    pub(super) lines: Vec<Line>,
}

/// The document as it is read.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) pieces: Vec<Piece>,
    pub(super) running: Vec<Running>,
}

/// Parts pages into pieces, heads and feet set aside.
pub(super) fn flow(pages: Vec<Page>) -> Flow {
    let mut sheets = Vec::new();
    let mut tables = Vec::new();
    for page in pages {
        let (rest, drawn) = drawn_tables(&page);
        sheets.push(Sheet { height: page.height, lines: lines(rest, page.number) });
        tables.push((page.width, drawn));
    }
    let running = running::set_aside(&mut sheets);
    let mut pieces = Vec::new();
    for (sheet, (_, tables)) in sheets.iter().zip(&tables) {
        on_page(&sheet.lines, tables, &mut pieces);
    }
    let widths: Vec<Length> = tables.into_iter().map(|(width, _)| width).collect();
    widen(&mut pieces, &widths);
    Flow { pieces: joined(pieces), running }
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
        let mut lines = lines(own, page);
        let left = lines.iter().map(|line| line.area.left).min().unwrap_or(cell.area.left);
        let right = lines.iter().map(|line| line.area.right).max().unwrap_or(cell.area.right);
        let room = cell.area.right - (left - cell.area.left).clamp(0, 15 * POINT);
        lines.iter_mut().for_each(|line| line.column = (left, right.max(room)));
        Cell { columns: cell.columns, rows: cell.rows, lines }
    };
    let rows = grid.rows.iter().map(|row| Row { page, cells: row.iter().map(cell).collect() }).collect();
    Table { drawn: true, rows, repeated: 0, edges: grid.edges.clone() }
}

/// Puts the lines of a page between its drawn tables.
fn on_page(lines: &[Line], tables: &[(Length, Table)], pieces: &mut Vec<Piece>) {
    let mut rest = lines;
    for (top, table) in tables {
        let above = rest.partition_point(|line| line.area.middle().1 < *top);
        pieces.extend(bands(&rest[..above]).into_iter().map(piece));
        pieces.push(Piece::Table(table.clone()));
        rest = &rest[above..];
    }
    pieces.extend(bands(rest).into_iter().map(piece));
}

fn piece(band: Band) -> Piece {
    match band {
        Band::Lines(lines) => Piece::Text(lines),
        Band::Columns(columns) => Piece::Columns(columns.len(), columns.into_iter().flatten().collect()),
        Band::Rows(aligned) => {
            let page = |row: &[Vec<Line>]| row.iter().flatten().next().map_or(0, |line| line.page);
            let cells =
                |row: Vec<Vec<Line>>| row.into_iter().map(|lines| Cell { columns: 1, rows: 1, lines }).collect();
            let rows = aligned.rows.into_iter().map(|row| Row { page: page(&row), cells: cells(row) }).collect();
            Piece::Table(Table { drawn: false, rows, repeated: 0, edges: aligned.edges })
        }
    }
}

/// Tells each line of running text how wide it could be, by the others on pages of the same width.
fn widen(pieces: &mut [Piece], widths: &[Length]) {
    let width =
        |line: &Line| usize::try_from(line.page).ok().and_then(|page| widths.get(page.checked_sub(1)?)).copied();
    let mut extents: std::collections::BTreeMap<Option<Length>, (Length, Length)> = std::collections::BTreeMap::new();
    let text = |piece: &Piece| if let Piece::Text(lines) = piece { lines.clone() } else { Vec::new() };
    for line in pieces.iter().flat_map(text) {
        let extent = extents.entry(width(&line)).or_insert((line.area.left, line.area.right));
        *extent = (extent.0.min(line.area.left), extent.1.max(line.area.right));
    }
    for piece in pieces {
        if let Piece::Text(lines) = piece {
            lines.iter_mut().for_each(|line| line.column = extents.get(&width(line)).copied().unwrap_or(line.column));
        }
    }
}

/// Joins text that goes on after a page or a column, and tables that go on over pages.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(lines)), Piece::Text(more)) => lines.extend(more),
            (Some(Piece::Table(table)), Piece::Table(more)) if table.goes_on_in(&more) => table.append(more),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}

impl Table {
    /// Tells whether `more` has the same columns on the next page.
    fn goes_on_in(&self, more: &Self) -> bool {
        let page = |row: Option<&Row>| row.map_or(0, |row| row.page);
        let next = page(more.rows.first()) == page(self.rows.last()) + 1;
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
    fn text(&self) -> String {
        self.cells.iter().flat_map(|cell| &cell.lines).map(|line| line.text() + "\n").collect()
    }
}
