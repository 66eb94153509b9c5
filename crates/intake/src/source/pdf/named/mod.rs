//! Tables without lines between their cells, whose first line names columns of the model.
//!
//! The names tell where the columns begin. What follows belongs to the table, on this page and the
//! next, until something stands apart at the left, announces something else, or crosses the columns.

mod rows;

use super::lines::Line;
use super::page::{Leaf, Length, POINT, Word};
use super::starts::is_marked;
use crate::labels;
use crate::table::{Column, Header};
use crate::words::Words;

/// Cells begin where their column does, give or take this.
const SHIFT: Length = 3 * POINT;
/// The most columns that such a table has.
const MOST_COLUMNS: usize = 12;

/// The columns of a table, with where they begin.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    lefts: Vec<Length>,
    names: Header,
}

impl Columns {
    /// Finds the first names of columns among `lines`.
    pub(super) fn first(lines: &[Line]) -> Option<Self> {
        (0..lines.len()).find_map(|at| Named::begin(&lines[at..])).map(|table| table.columns())
    }
}

/// A table that is being read.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// Where its columns begin.
    pub(super) lefts: Vec<Length>,
    columns: Header,
    header: Vec<Placed>,
    /// The whole first line of the header, by which it is known again.
    first: String,
    lines: Vec<Placed>,
    /// The widest space between two lines of the table.
    gap: Length,
    /// How many lines of a header are left out that stood there already.
    skipping: usize,
    pub(super) repeated: usize,
    last: Line,
}

/// A line of the table, with what stands in each column.
#[derive(Clone, Debug)]
struct Placed {
    cells: Vec<Option<Line>>,
    leaf: Leaf,
    /// The space above it, where a line of the table stands above it on the same page.
    above: Option<Length>,
}

impl Placed {
    fn filled(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.cells.iter().enumerate().filter_map(|(column, cell)| Some((column, cell.as_ref()?)))
    }
}

impl Named {
    /// Begins a table where the first of `lines` names its columns.
    pub(super) fn begin(lines: &[Line]) -> Option<Self> {
        let first = lines.first()?;
        let names = first.segments();
        let columns = names_columns(&names).filter(|_| names.len() <= MOST_COLUMNS)?;
        let lefts = lefts(&names, &lines[1..]);
        let cells = names.into_iter().map(Some).collect();
        let header = vec![Placed { cells, leaf: first.leaf, above: None }];
        let gap = first.height / 2;
        Some(Self {
            lefts,
            columns,
            header,
            first: first.text(),
            lines: Vec::new(),
            gap,
            skipping: 0,
            repeated: 0,
            last: first.clone(),
        })
    }

    /// Begins a table whose header is lost, where the first of `lines` fills the columns of the table before.
    pub(super) fn without_header(lines: &[Line], columns: &Columns) -> Option<Self> {
        const FEWEST: usize = 3;
        let first = lines.first()?;
        let starts: Vec<Length> = first.segments().iter().map(|part| part.area.left).collect();
        let alike = starts.iter().zip(&columns.lefts).all(|(start, left)| (start - left).abs() <= SHIFT);
        let fills = starts.len() == columns.lefts.len() && starts.len() >= FEWEST && alike;
        let mut table = fills.then(|| Self {
            lefts: columns.lefts.clone(),
            columns: columns.names.clone(),
            header: Vec::new(),
            first: String::new(),
            lines: Vec::new(),
            gap: first.height / 2,
            skipping: 0,
            repeated: 0,
            last: first.clone(),
        })?;
        table.take(lines).then_some(table)
    }

    /// Returns its columns.
    pub(super) fn columns(&self) -> Columns {
        Columns { lefts: self.lefts.clone(), names: self.columns.clone() }
    }

    /// Returns how many lines it takes so far.
    pub(super) fn height(&self) -> usize {
        self.header.len() + self.lines.len()
    }

    /// Takes the first of `lines`, if it belongs to the table.
    pub(super) fn take(&mut self, lines: &[Line]) -> bool {
        let Some(line) = lines.first() else { return false };
        let turned = line.leaf != self.last.leaf;
        if turned && line.text() == self.first && self.skipping == 0 {
            (self.skipping, self.repeated) = (self.header.len(), self.repeated + 1);
        }
        if self.skipping > 0 {
            self.skipping -= 1;
            self.last = line.clone();
            return true;
        }
        let above = (!turned).then(|| line.area.top - self.last.area.bottom);
        let Some(cells) = self.cells(line).filter(|_| names_columns(&line.segments()).is_none()) else { return false };
        let placed = Placed { cells, leaf: line.leaf, above };
        if self.lines.is_empty() && self.goes_on_naming(&placed) {
            self.header.push(placed);
        } else if self.belongs(line, &placed) {
            self.gap = above.map_or(self.gap, |above| self.gap.max(above));
            self.lines.push(placed);
        } else {
            return false;
        }
        self.last = line.clone();
        true
    }

    /// Gives the last line back where the names of another table follow: alone at the left, it begins
    /// something, so that it stands over that table.
    pub(super) fn give_back(&mut self) -> Option<Line> {
        let (last, before) = self.lines.split_last()?;
        let own = last.cells[0].as_ref().filter(|_| last.filled().count() == 1)?;
        let above = before.last().and_then(|above| above.cells[0].as_ref());
        let begins = own.words[0].text.starts_with(char::is_uppercase);
        let over = begins && !before.is_empty() && above.is_none_or(|above| self.has_room(0, above, own));
        if over { self.lines.pop()?.cells.swap_remove(0) } else { None }
    }

    /// Tells whether no line followed the names.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Returns the lines of the header, each as a whole.
    pub(super) fn header(&self) -> Vec<Line> {
        let whole = |placed: &Placed| {
            let words = placed.filled().flat_map(|(_, cell)| cell.words.clone()).collect();
            Line::of(words, placed.leaf)
        };
        self.header.iter().filter_map(whole).collect()
    }

    /// Returns what stands in each cell of each line, and whether nothing stands above it on its page.
    pub(super) fn cells_of_lines(&self) -> impl Iterator<Item = (&Line, bool)> {
        let above = |at: usize, column: usize| {
            let before = at.checked_sub(1).map(|before| &self.lines[before]);
            before.is_some_and(|before| before.leaf != self.lines[at].leaf || before.cells[column].is_some())
        };
        let cells = move |(at, placed): (usize, &'_ Placed)| {
            let filled: Vec<usize> = placed.filled().map(|(column, _)| column).collect();
            filled.into_iter().map(move |column| (at, column)).collect::<Vec<_>>()
        };
        let all = self.lines.iter().enumerate().flat_map(cells);
        all.filter_map(move |(at, column)| Some((self.lines[at].cells[column].as_ref()?, !above(at, column))))
    }

    /// Returns the narrowest space between a cell and the column beside it.
    pub(super) fn gutter(&self) -> Option<Length> {
        let right = |column: usize| {
            let cells = self.lines.iter().filter_map(|line| line.cells[column].as_ref());
            cells.map(|cell| cell.area.right).max()
        };
        let space = |(column, next): (usize, &Length)| Some(next - right(column)?);
        self.lefts[1..].iter().enumerate().filter_map(space).filter(|&space| space > 0).min()
    }

    fn belongs(&self, line: &Line, placed: &Placed) -> bool {
        let alone = placed.filled().all(|(column, _)| column == 0);
        if alone && labels::read(&Words::read(&line.text(), 1, 1)).is_some() {
            return false;
        }
        let Some(above) = placed.above else { return !alone || self.goes_on(line) };
        let first = self.lines.is_empty();
        let apart = above > self.gap + line.height / 4;
        let far = above > line.height * 3;
        !far && (first || !(alone && apart))
    }

    /// Tells whether a line that begins a page, at the left, goes on with the cell there.
    fn goes_on(&self, line: &Line) -> bool {
        let last = self.lines.last().and_then(|last| last.cells[0].as_ref());
        let lower = line.words[0].text.starts_with(|c: char| c.is_lowercase() || c == '(');
        is_marked(line) || last.is_some_and(|last| lower || !self.has_room(0, last, line))
    }

    /// Tells whether the first word of `next` had found room behind `last`.
    fn has_room(&self, column: usize, last: &Line, next: &Line) -> bool {
        let end = self.lefts.get(column + 1).map_or(last.area.right, |next| next - 3 * SHIFT);
        last.area.right + last.height / 5 + next.words[0].area.width() <= end
    }

    /// Tells whether a line goes on with the names of columns.
    fn goes_on_naming(&self, placed: &Placed) -> bool {
        let name = |column: usize| -> String {
            let parts: Vec<String> =
                self.header.iter().filter_map(|line| line.cells[column].as_ref()).map(Line::text).collect();
            parts.join(" ")
        };
        let known = |text: &str| labels::column(Words::read(text, 1, 1).text()).is_some_and(|(_, more)| !more);
        let lower = |line: &Line| line.words[0].text.starts_with(char::is_lowercase);
        let mut named = 0;
        for (column, part) in placed.filled() {
            let before = name(column);
            let joined = known(&format!("{before} {}", part.text()));
            if !joined && (known(&before) || !lower(part)) {
                return false;
            }
            named += usize::from(joined);
        }
        named > 0
    }

    /// Puts the words of a line into their columns; nothing, where words cross from one to the next.
    fn cells(&self, line: &Line) -> Option<Vec<Option<Line>>> {
        let mut words: Vec<Vec<Word>> = vec![Vec::new(); self.lefts.len()];
        for part in line.segments() {
            let column = self.lefts.iter().rposition(|left| left - SHIFT <= part.area.left).unwrap_or(0);
            let outside = part.area.left + 4 * SHIFT < self.lefts[0];
            if outside || self.lefts.get(column + 1).is_some_and(|&next| part.area.right > next) {
                return None;
            }
            words[column].extend(part.words);
        }
        Some(words.into_iter().map(|words| Line::of(words, line.leaf)).collect())
    }
}

/// Reads the parts of a line as the names of columns.
fn names_columns(parts: &[Line]) -> Option<Header> {
    let cells: Vec<Words> = parts.iter().map(|part| Words::read(&part.text(), 1, 1)).collect();
    Header::read(&cells)
}

/// Finds where the columns begin: below the names, where these stand in the middle of their cells.
fn lefts(names: &[Line], below: &[Line]) -> Vec<Length> {
    const LOOKED_AT: usize = 40;
    let leaf = names.first().map(|name| name.leaf);
    let near = below.iter().take(LOOKED_AT).take_while(|line| Some(line.leaf) == leaf);
    let starts: Vec<Length> = near.flat_map(Line::segments).map(|part| part.area.left).collect();
    let mut end = Length::MIN;
    let mut lefts = Vec::new();
    for name in names {
        let within = |left: &&Length| **left > end && **left <= name.area.left + SHIFT;
        let count = |left: Length| starts.iter().filter(|other| (*other - left).abs() <= SHIFT).count();
        let own = count(name.area.left);
        let often = starts.iter().filter(within).copied().max_by_key(|&left| (count(left), left));
        lefts.push(often.filter(|&left| own == 0 && count(left) > 2).unwrap_or(name.area.left));
        end = name.area.right;
    }
    lefts
}
