//! Tables of objectives: columns found by their headers, rows cut by page breaks joined cell by cell,
//! torn tables put together where a safe rule does it.
//!
//! A table is torn when a scanner took the space between words for the border of a cell. Its words
//! are then gathered in groups: a column of dashes, or one that is empty before it, begins a group.
//! Groups are taken as columns only when there are no more of them than headers; otherwise the table
//! is read by position and a person has to look.

use std::borrow::Cow;

use terms::{Finding, Place};

use crate::blocks::join;
use crate::codes::*;
use crate::labels::{self, Label};
use crate::numbering::is_numbered;
use crate::words::{Words, is_bullet, is_marked, starts_upper};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Objective,
    Results,
    Indicators,
    Targets,
    Numbers,
    Other,
}

/// How many kinds of columns are known.
const KNOWN: usize = 5;

/// The columns of a table with the cell that each starts at.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    columns: Vec<(usize, Column)>,
    /// The cells that say more than the name of their column.
    explained: Vec<usize>,
    torn: bool,
}

/// One row as it stands.
pub(crate) struct Row<'a> {
    pub(crate) cells: &'a [Words],
    pub(crate) after_blank: bool,
    pub(crate) place: Place,
}

/// One operational objective with its statements, rows joined.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) number: Option<u16>,
    pub(crate) objective: Words,
    /// Further objectives of the same cell, which share the results and indicators of its row.
    pub(crate) more: Vec<(Words, Option<u16>)>,
    pub(crate) results: Vec<Words>,
    pub(crate) indicators: Vec<Words>,
    targets: Vec<Targets>,
    /// A page parts its rows in the middle of its words.
    cut: bool,
    pub(crate) torn: bool,
    pub(crate) place: Place,
}

/// The words of a column of targets in one row.
#[derive(Clone, Debug)]
struct Targets {
    words: Words,
    /// How many indicators stand in the rows above, and how many in this one.
    above: usize,
    beside: usize,
}

/// What a table was read as.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) entries: Vec<Entry>,
    pub(crate) template_rows: Vec<Place>,
    pub(crate) findings: Vec<Finding>,
}

impl Header {
    /// The columns of the model, for a table whose header is lost.
    pub(crate) fn assumed() -> Self {
        let columns = vec![(0, Column::Objective), (1, Column::Results), (2, Column::Indicators)];
        Self { columns, explained: Vec::new(), torn: false }
    }

    /// Reads a row as a header: at least two of its cells, or of its neighbours glued, name a column.
    pub(crate) fn read(cells: &[Words]) -> Option<Self> {
        const FEWEST: usize = 2;
        let mut header = Self { columns: Vec::new(), explained: Vec::new(), torn: false };
        let (mut at, mut named) = (0, 0);
        while at < cells.len() && named + (cells.len() - at) >= FEWEST {
            let named_here = Named::by(&cells[at..]);
            if let Some(column) = named_here.column {
                header.columns.push((at, column));
                header.explained.extend(named_here.says_more.then_some(at));
                header.torn |= named_here.cells > 1;
                named += usize::from(matches!(column, Column::Objective | Column::Results | Column::Indicators));
            }
            at += named_here.cells;
        }
        (named >= FEWEST).then_some(header)
    }

    /// Returns how many cells the header takes.
    pub(crate) fn width(&self) -> usize {
        self.columns.last().map_or(0, |&(at, _)| at + 1)
    }

    /// Tells whether this is the same header, repeated at the top of a page; one with columns that are
    /// not known may hold words of a row, and is said anew.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.columns == other.columns && self.columns.iter().all(|(_, column)| *column != Column::Other)
    }

    /// Returns the cells of the header that name no column of the model.
    pub(crate) fn unknown<'c>(&self, cells: &'c [Words]) -> impl Iterator<Item = &'c Words> {
        self.columns.iter().filter(|(_, column)| *column == Column::Other).filter_map(|&(at, _)| cells.get(at))
    }

    /// Returns the cells of the header that say more than the name of their column.
    pub(crate) fn explained<'c>(&self, cells: &'c [Words]) -> impl Iterator<Item = &'c Words> {
        self.explained.iter().filter_map(|&at| cells.get(at))
    }

    /// Returns the first cell of a column, if the header names it.
    pub(crate) fn position(&self, column: Column) -> Option<usize> {
        self.columns.iter().find(|(_, known)| *known == column).map(|&(at, _)| at)
    }

    /// Returns what the column that begins with the cell at `position` holds.
    pub(crate) fn column(&self, position: usize) -> Column {
        self.columns.iter().find(|&&(start, _)| start == position).map_or(Column::Other, |&(_, column)| column)
    }

    /// Returns the index of the column that the cell at `position` belongs to.
    fn of_cell(&self, position: usize) -> usize {
        self.columns.iter().rposition(|&(start, _)| start <= position).unwrap_or(0)
    }
}

/// The column that the first of some cells name.
struct Named {
    column: Option<Column>,
    /// How many cells that took.
    cells: usize,
    says_more: bool,
}

impl Named {
    fn by(cells: &[Words]) -> Self {
        let Some(first) = cells.first().filter(|c| !c.is_empty()) else {
            return Self { column: None, cells: 1, says_more: false };
        };
        labelled(first.text(), cells).unwrap_or_else(|| {
            let column = if is_numbers(first.text()) { Column::Numbers } else { Column::Other };
            Self { column: Some(column), cells: 1, says_more: false }
        })
    }
}

/// Names the column whose label the first cell begins, alone or glued to the cells behind it.
fn labelled(first: &str, cells: &[Words]) -> Option<Named> {
    let (begins, goes_on) = labels::may_begin_and_go_on(first);
    let mut glued = Cow::Borrowed(first);
    for used in 1..=3 {
        let said = if begins || used > 1 { labels::column(&glued) } else { None };
        if let Some((label, more)) = said {
            let column = match label {
                Label::Operational => Column::Objective,
                Label::Results => Column::Results,
                Label::Targets => Column::Targets,
                _ => Column::Indicators,
            };
            return Some(Named { column: Some(column), cells: used, says_more: more && used == 1 });
        }
        let behind = cells.get(used).filter(|c| goes_on && !c.is_empty())?;
        glued.to_mut().push_str(behind.text());
    }
    None
}

/// Tells whether `text` heads a column of numbers.
fn is_numbers(text: &str) -> bool {
    const NAMES: [&str; 10] = ["n°", "n", "no", "nr", "nr.", "no.", "#", "nº", "numéro", "nummer"];
    const LONGEST: usize = 16;
    text.len() <= LONGEST && NAMES.contains(&text.to_lowercase().as_str())
}

/// Reads the rows under `header`; `is_word` knows the words that stand elsewhere in the document.
pub(crate) fn read(header: &Header, rows: &[Row<'_>], is_word: &dyn Fn(&str) -> bool) -> Table {
    let mut table = Table::default();
    let mut start = 0;
    while start < rows.len() {
        let next = rows[start + 1..].iter().position(|row| row.after_blank);
        let end = next.map_or(rows.len(), |length| start + 1 + length);
        let sheet = Sheet { header, rows: &rows[start..end], is_word };
        sheet.read(start == 0, &mut table);
        start = end;
    }
    let unsure: Vec<Finding> = table.entries.iter_mut().flat_map(Entry::give_targets).collect();
    table.findings.extend(unsure);
    table
}

impl Entry {
    /// Puts each target behind the indicator that it is for; returns what could be for several.
    fn give_targets(&mut self) -> Vec<Finding> {
        let rows = std::mem::take(&mut self.targets);
        let last = rows.len().saturating_sub(1);
        let unsure = rows.iter().enumerate().filter_map(|(at, row)| self.give(row, at == last && self.cut));
        unsure.collect()
    }

    /// Gives the targets of one row to its indicators, line by line; where a page `cuts` the row, the
    /// indicators below the cut are its own too.
    fn give(&mut self, row: &Targets, cuts: bool) -> Option<Finding> {
        let lines = lines(&row.words);
        let blanks = row.words.blanks();
        let own = if cuts { self.indicators.len() - row.above } else { row.beside };
        let shown = lines.len() + blanks.len();
        let positions: Vec<usize> = if row.beside == 0 && lines.len() == 1 && row.above > 0 {
            vec![row.above - 1]
        } else if own == shown || row.beside == shown {
            lines.iter().enumerate().map(|(at, (start, _))| row.above + at + blanks_before(blanks, *start)).collect()
        } else if row.beside == lines.len() {
            (row.above..).take(lines.len()).collect()
        } else {
            let text = lines.iter().map(|(_, line)| line.text()).collect::<Vec<_>>().join(" ; ");
            let place = lines.iter().map(|(_, line)| line.place()).reduce(join)?;
            return Some(Finding::warning(I_063).at(place).with("text", text));
        };
        for (at, (_, target)) in positions.into_iter().zip(&lines) {
            self.indicators.get_mut(at).into_iter().for_each(|indicator| indicator.append_after_colon(target));
        }
        None
    }
}

/// The words of one row in one column.
#[derive(Clone)]
struct Cell {
    words: Words,
    dashed: bool,
}

/// Which columns hold nothing but marks, and which follow an empty cell somewhere.
struct Borders {
    marks: Vec<bool>,
    gaps: Vec<bool>,
}

/// Rows that follow each other without a blank line.
struct Sheet<'a> {
    header: &'a Header,
    rows: &'a [Row<'a>],
    is_word: &'a dyn Fn(&str) -> bool,
}

impl Sheet<'_> {
    fn read(&self, first: bool, table: &mut Table) {
        if (first && self.header.torn) || self.is_torn() {
            return self.read_torn(table);
        }
        for row in self.rows {
            let cells = self.by_position(row, table);
            add(table, row, cells, false);
        }
    }

    /// A sheet is torn when at least half of its rows hold several texts in one column.
    fn is_torn(&self) -> bool {
        let several = |row: &Row<'_>| {
            let mut last = None;
            let content = row.cells.iter().enumerate().filter(|(_, c)| !c.is_empty() && !is_mark(c));
            content.map(|(i, _)| self.header.of_cell(i)).any(|column| last.replace(column) == Some(column))
        };
        let filled = self.rows.iter().filter(|row| row.cells.iter().any(|c| !c.is_empty() && !is_mark(c))).count();
        let torn = self.rows.iter().filter(|row| several(row)).count();
        torn > 0 && torn * 2 >= filled
    }

    fn by_position(&self, row: &Row<'_>, table: &mut Table) -> Vec<Cell> {
        let mut buckets: Vec<Vec<&Words>> = vec![Vec::new(); self.header.columns.len()];
        for (position, cell) in row.cells.iter().enumerate().filter(|(_, c)| !c.is_empty()) {
            buckets[self.header.of_cell(position)].push(cell);
        }
        let mut cells = vec![blank(row); KNOWN];
        for (bucket, &(_, column)) in buckets.iter().zip(&self.header.columns) {
            let cell = self.joined(bucket, row);
            match column {
                Column::Other if cell.words.is_empty() => {}
                Column::Other => {
                    let finding = Finding::warning(I_054).at(cell.words.place());
                    table.findings.push(finding.with("text", cell.words.text()));
                }
                known => merge(&mut cells[known as usize], cell),
            }
        }
        cells
    }

    /// Joins cells that belong together; a dash before them tells a new statement, one after them is the next column's.
    fn joined(&self, cells: &[&Words], row: &Row<'_>) -> Cell {
        let dashed = cells.first().is_some_and(|c| is_dash(c));
        let kept = &cells[usize::from(dashed)..];
        let kept = &kept[..kept.len() - usize::from(kept.last().is_some_and(|c| is_dash(c)))];
        let mut words = match kept {
            [] => blank(row).words,
            [first, ..] => (*first).clone(),
        };
        for cell in kept.iter().skip(1) {
            match self.torn_word(&words, cell) {
                true => words.glue(cell),
                false => words.append(cell),
            }
        }
        let (words, inside) = words.without_dash();
        Cell { words, dashed: dashed || inside }
    }

    /// Tells whether the last word so far and the first of `next` are halves of one that stands elsewhere.
    fn torn_word(&self, so_far: &Words, next: &Words) -> bool {
        let (Some(head), Some(tail)) = (so_far.text().split(' ').next_back(), next.text().split(' ').next()) else {
            return false;
        };
        let letters = |part: &str| !part.is_empty() && part.chars().all(char::is_alphabetic);
        let halves = letters(head) && letters(tail) && !((self.is_word)(head) && (self.is_word)(tail));
        halves && (self.is_word)(&format!("{head}{tail}"))
    }

    fn read_torn(&self, table: &mut Table) {
        let columns = self.header.columns.iter().filter(|(_, column)| *column != Column::Other).count();
        let starts = self.groups(columns);
        let safe = starts.len() <= columns;
        if let Some(place) = self.rows.iter().map(|row| row.place).reduce(join) {
            let finding = if safe { Finding::warning(I_051) } else { Finding::error(I_052) };
            table.findings.push(finding.at(place));
        }
        for row in self.rows {
            let cells = if safe { self.by_group(row, &starts, table) } else { self.by_position(row, table) };
            add(table, row, cells, true);
        }
    }

    /// Finds the cells at which groups start: at columns of marks where these make up the `columns`,
    /// else also at every cell after an empty one.
    fn groups(&self, columns: usize) -> Vec<usize> {
        let Borders { marks, gaps } = self.borders();
        let starts =
            |is: &dyn Fn(usize) -> bool| -> Vec<usize> { (0..marks.len()).filter(|&c| c == 0 || is(c)).collect() };
        let by_marks = starts(&|column| marks[column]);
        if by_marks.len() == columns {
            return by_marks;
        }
        starts(&|column| marks[column] || (!marks[column - 1] && gaps[column]))
    }

    /// Looks at every cell once.
    fn borders(&self) -> Borders {
        let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let (mut filled, mut marks, mut gaps) = (vec![false; width], vec![true; width], vec![false; width]);
        for row in self.rows {
            let mut after_empty = false;
            for (column, cell) in row.cells.iter().enumerate() {
                if !cell.is_empty() {
                    filled[column] = true;
                    marks[column] &= is_mark(cell);
                    gaps[column] |= after_empty;
                }
                after_empty = cell.is_empty();
            }
        }
        let marks = marks.into_iter().zip(filled).map(|(marks, filled)| marks && filled).collect();
        Borders { marks, gaps }
    }

    fn by_group(&self, row: &Row<'_>, starts: &[usize], table: &mut Table) -> Vec<Cell> {
        let mut cells = vec![blank(row); KNOWN];
        let columns = self.header.columns.iter().map(|&(_, column)| column).filter(|&c| c != Column::Other);
        for ((group, &start), column) in starts.iter().enumerate().zip(columns) {
            let end = starts.get(group + 1).copied().unwrap_or(usize::MAX).min(row.cells.len());
            let words = row.cells.get(start..end).unwrap_or_default();
            let cell = self.group(words, group > 0, row, table);
            merge(&mut cells[column as usize], cell);
        }
        cells
    }

    /// Joins the words of a group; a digit where dashes stand is a dash read wrongly, one after words a stray mark.
    fn group(&self, words: &[Words], digit_is_dash: bool, row: &Row<'_>, table: &mut Table) -> Cell {
        let filled: Vec<&Words> = words.iter().filter(|w| !w.is_empty()).collect();
        let misread = digit_is_dash && filled.first().is_some_and(|w| is_digits(w.text()));
        let stray = |at: usize, w: &Words| {
            is_digits(w.text()) && (misread && at == 0 || !digit_is_dash && at > 0 && at + 1 == filled.len())
        };
        let mut kept = Vec::new();
        for (at, word) in filled.iter().enumerate() {
            if stray(at, word) {
                table.findings.push(Finding::note(I_055).at(word.place()).with("text", word.text()));
            } else {
                kept.push(*word);
            }
        }
        let mut cell = self.joined(&kept, row);
        cell.dashed |= misread;
        cell
    }
}

fn blank(row: &Row<'_>) -> Cell {
    Cell { words: Words::none(row.place.line, row.place.column), dashed: false }
}

fn merge(cell: &mut Cell, more: Cell) {
    cell.dashed |= more.dashed;
    if cell.words.is_empty() { cell.words = more.words } else { cell.words.append(&more.words) }
}

fn is_dash(words: &Words) -> bool {
    let mut chars = words.text().chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if is_bullet(c))
}

fn is_digits(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ')']);
    !text.is_empty() && text.len() <= 3 && text.chars().all(|c| c.is_ascii_digit())
}

fn is_mark(words: &Words) -> bool {
    is_dash(words) || is_digits(words.text())
}

/// Adds one row to the entries: as a new one, or as the rest of the last.
fn add(table: &mut Table, row: &Row<'_>, cells: Vec<Cell>, torn: bool) {
    let Ok([objective, results, indicators, targets, numbers]) = <[Cell; KNOWN]>::try_from(cells) else { return };
    let mut objectives = objectives(objective.words, table).into_iter();
    let Some((words, number)) = objectives.next() else { return };
    let number = number.or_else(|| numbered(numbers.words).1);
    if [&words, &results.words, &indicators.words, &targets.words].into_iter().all(Words::is_empty) {
        if row.cells.iter().all(|cell| cell.is_empty() || is_mark(cell)) {
            table.template_rows.push(row.place);
        }
        return;
    }
    let last = table.entries.last();
    let unfinished = torn && last.is_some_and(|e| e.torn)
        || words.starts_lower()
        || last.is_some_and(|e| ends_open(e.objective.text()));
    let fresh = number.is_some() || last.is_none() || (!words.is_empty() && !unfinished);
    if fresh {
        table.entries.push(Entry {
            number,
            objective: words,
            more: objectives.collect(),
            results: Vec::new(),
            indicators: Vec::new(),
            targets: Vec::new(),
            cut: false,
            torn,
            place: row.place,
        });
    } else if let Some(entry) = table.entries.last_mut() {
        if !words.is_empty() && !torn {
            entry.cut = true;
            table.findings.push(Finding::note(I_059).at(row.place));
        }
        entry.objective.append(&words);
        entry.more.extend(objectives);
        (entry.place, entry.torn) = (join(entry.place, row.place), entry.torn || torn);
    }
    if let Some(entry) = table.entries.last_mut() {
        state(&mut entry.results, results, torn);
        let above = entry.indicators.len();
        state(&mut entry.indicators, indicators, torn);
        if !targets.words.is_empty() {
            entry.targets.push(Targets { words: targets.words, above, beside: entry.indicators.len() - above });
        }
    }
}

/// Counts the empty lines of a cell that stand before the line that begins at `start`.
fn blanks_before(blanks: &[usize], start: usize) -> usize {
    blanks.iter().filter(|&&blank| blank <= start).count()
}

/// Parts the lines of one cell, without the marks before them, each with where it begins.
fn lines(cell: &Words) -> Vec<(usize, Words)> {
    let starts = std::iter::once(0).chain(cell.breaks().iter().copied());
    let parts = cell.clone().parted(cell.breaks()).map(|line| line.without_dash().0);
    starts.zip(parts).filter(|(_, line)| !line.is_empty()).collect()
}

/// Parts the objectives of one cell: those on lines of their own that a number or a dash marks.
fn objectives(cell: Words, table: &mut Table) -> Vec<(Words, Option<u16>)> {
    let marked = |at: usize| is_marked(&cell.text()[at..]) || is_digits(&cell.text()[at..]);
    let cuts: Vec<usize> = cell.breaks().iter().copied().filter(|&at| marked(at)).collect();
    if cell.breaks().iter().any(|at| cuts.binary_search(at).is_err() && starts_upper(&cell.text()[*at..])) {
        table.findings.push(Finding::note(I_097).at(cell.place()).with("text", cell.text()));
    }
    cell.parted(&cuts).map(|words| numbered(words.without_dash().0)).collect()
}

/// Parts `1.` from an objective; a number that stands alone in its cell needs no dot.
fn numbered(words: Words) -> (Words, Option<u16>) {
    if !is_digits(words.text()) {
        return words.without_number();
    }
    let digits = words.text().trim_end_matches(['.', ')']);
    (words.from(words.text().len()), digits.parse().ok())
}

/// Adds the lines of a cell to the statements of a column: a new one after a mark or with a capital,
/// else the rest of the last.
fn state(statements: &mut Vec<Words>, cell: Cell, torn: bool) {
    let mut dashed = cell.dashed;
    let breaks = cell.words.breaks().to_vec();
    for line in cell.words.parted(&breaks) {
        let (words, inside) = line.without_dash();
        let marked = std::mem::take(&mut dashed) || inside || is_numbered(words.text());
        match statements.last_mut() {
            _ if words.is_empty() => {}
            Some(last) if !marked && (torn || !starts_upper(words.text()) || calls_for_more(last.text(), &words)) => {
                last.append(&words);
            }
            _ => statements.push(words),
        }
    }
}

/// Tells whether a text cannot end here: after its colon or an open word, or before a comparison.
fn calls_for_more(text: &str, next: &Words) -> bool {
    text.ends_with(':') || ends_open(text) || next.text().starts_with(['≥', '≤', '<', '>', '='])
}

/// Tells whether a text ends with a word that calls for another one.
pub(crate) fn ends_open(text: &str) -> bool {
    const OPEN: [&str; 46] = [
        "de", "du", "des", "d", "la", "le", "les", "l", "un", "une", "et", "ou", "à", "au", "aux", "en", "par", "pour",
        "sur", "dans", "avec", "qui", "que", "dont", "het", "een", "van", "voor", "met", "op", "der", "die", "das",
        "und", "oder", "von", "mit", "für", "the", "of", "and", "or", "to", "with", "for", "by",
    ];
    if !text.ends_with(char::is_alphabetic) {
        return text.ends_with([',', '\'', '’']);
    }
    let last = text.split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’')).next_back().unwrap_or_default();
    let short = last.chars().nth(4).is_none();
    short && OPEN.contains(&last.to_lowercase().as_str())
}

/// Tells whether a line of a cell ends with a word that calls for another one, also one that may end
/// a sentence.
pub(crate) fn leads_further(line: &str) -> bool {
    const LEADING: [&str; 57] = [
        "im", "am", "auf", "in", "bei", "aus", "nach", "zu", "zum", "zur", "vom", "beim", "durch", "über", "unter",
        "zwischen", "gegen", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "pro", "je",
        "sowie", "bij", "tegen", "aan", "te", "naar", "tot", "uit", "onder", "over", "tussen", "per", "en", "zonder",
        "om", "sous", "entre", "vers", "chez", "sans", "lors", "ses", "leur", "leurs", "son", "sa", "at", "on", "from",
    ];
    ends_open(line) || LEADING.contains(&line.split(' ').next_back().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Vec<Vec<Words>> {
        let cells = |(number, line): (u32, &&str)| line.split('|').map(|c| Words::read(c, number, 1)).collect();
        (1..).zip(lines).map(cells).collect()
    }

    fn table(header: &str, lines: &[&str]) -> Table {
        let header = Header::read(&rows(&[header])[0]).unwrap();
        let cells = rows(lines);
        let rows: Vec<Row<'_>> =
            cells.iter().map(|c| Row { cells: c, after_blank: false, place: c[0].place() }).collect();
        read(&header, &rows, &|word| ["terrain", "de", "la"].contains(&word))
    }

    fn shown(entry: &Entry) -> String {
        let texts = |all: &[Words]| all.iter().map(Words::text).collect::<Vec<_>>().join(" + ");
        format!(
            "{:?} {} / {} / {}",
            entry.number,
            entry.objective.text(),
            texts(&entry.results),
            texts(&entry.indicators)
        )
    }

    const HEADER: &str = "Objectifs opérationnels|Résultats attendus|Indicateurs";

    #[test]
    fn a_row_cut_by_a_page_is_joined_cell_by_cell() {
        let read = table(
            HEADER,
            &["1. Assurer la|- Présence|- Nombre de", "présence||rondes : ≥ 2/jour", "||- Avis : Oui/Non", "2.||"],
        );
        let entries: Vec<String> = read.entries.iter().map(shown).collect();
        assert_eq!(entries, ["Some(1) Assurer la présence / Présence / Nombre de rondes : ≥ 2/jour + Avis : Oui/Non"]);
        assert_eq!(read.template_rows.len(), 1);
    }

    #[test]
    fn a_torn_table_is_put_together_when_its_groups_are_its_columns() {
        let read = table(
            "|Objectifs opé|rationnels|Résultats attendus|||Indicateurs|",
            &["1|. Aller|sur|-|Présence|de|1|Nombre", "|le|te|||jour||de", "|rrain||||||rondes"],
        );
        let entries: Vec<String> = read.entries.iter().map(shown).collect();
        assert_eq!(entries, ["Some(1) Aller sur le te rrain / Présence de jour / Nombre de rondes"]);
        assert_eq!(read.findings.iter().map(|f| f.code).collect::<Vec<_>>(), [I_051, I_055]);
    }

    #[test]
    fn a_table_that_is_torn_beyond_repair_keeps_its_words() {
        let read = table(HEADER, &["1. a|b|c||d||e||f", "x||y|z|u|v|w||t"]);
        assert_eq!(read.findings[0].code, I_052);
        let all = read.entries.iter().map(shown).collect::<String>();
        assert!("abcdefxyzuvwt".chars().all(|c| all.contains(c)), "{all}");
    }
}
