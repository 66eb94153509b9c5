//! Tables whose columns are aligned by spaces, as plain text and old printouts have them.
//!
//! The header tells where the columns begin. A line of the text is no row here: it continues the
//! cells above it, unless a mark begins a new one, or a capital where the line above had room left.

use crate::numbering::is_numbered;
use crate::table::Header;
use crate::words::{Words, is_bullet};

/// The most columns that such a table has.
const MOST_COLUMNS: usize = 8;

/// A table that is being read.
pub(crate) struct Aligned {
    /// The character at which each column begins, from 0.
    starts: Vec<usize>,
    /// The longest line seen in each column.
    widths: Vec<usize>,
    /// The last line of each column: its length, and the row that it stands in.
    last: Vec<Option<(usize, usize)>>,
    rows: usize,
}

/// What a line does to the table: it adds to rows that stand there, or begins one.
pub(crate) enum Cut {
    /// Cells that continue the row at a position, by their column.
    Continues(Vec<(usize, usize, Words)>),
    /// The cells of a new row, and those that continue earlier rows.
    Begins(Vec<Words>, Vec<(usize, usize, Words)>),
}

impl Aligned {
    /// Reads `raw` as the header of such a table, with its cells.
    pub(crate) fn header(raw: &str, number: u32) -> Option<(Self, Vec<Words>)> {
        let parts = segments(raw);
        if !(2..=MOST_COLUMNS).contains(&parts.len()) {
            return None;
        }
        let cells: Vec<Words> = parts.iter().map(|part| part.words(number)).collect();
        Header::read(&cells)?;
        let starts: Vec<usize> = parts.iter().map(|part| part.column).collect();
        let columns = starts.len();
        Some((Self { starts, widths: vec![0; columns], last: vec![None; columns], rows: 0 }, cells))
    }

    /// Tells whether a line that stands apart from the rows above still belongs to the table.
    pub(crate) fn goes_on(&self, raw: &str) -> bool {
        let parts = segments(raw);
        let columns = parts.iter().map(|part| self.starts.iter().position(|&start| start.abs_diff(part.column) <= 1));
        let aligned = parts.len() <= MOST_COLUMNS && columns.clone().all(|column| column.is_some());
        aligned && (parts.len() > 1 || columns.flatten().any(|column| column > 0))
    }

    /// Tells whether a line has words in the first column alone.
    pub(crate) fn is_narrow(&self, raw: &str) -> bool {
        let parts = segments(raw);
        parts.len() == 1 && parts[0].column <= self.starts[0] + 1
    }

    /// Cuts a line of the table into its cells.
    pub(crate) fn cut(&mut self, raw: &str, number: u32) -> Cut {
        let mut fresh = vec![Words::read("", number, 1); self.starts.len()];
        let mut more = Vec::new();
        let cells: Vec<(usize, Words, usize)> = self.cells(raw).into_iter().map(|c| measured(c, number)).collect();
        let beside = cells.iter().any(|(column, words, _)| *column > 0 && is_marked(words));
        let mut begins = false;
        for (column, words, length) in cells {
            self.widths[column] = self.widths[column].max(length);
            let above = self.last[column].filter(|&(above, _)| !self.is_new(&words, column, above, beside));
            let row = above.map_or(self.rows, |(_, row)| row);
            self.last[column] = Some((length, row));
            if above.is_some() {
                more.push((row, column, words));
            } else {
                fresh[column] = words;
                begins = true;
            }
        }
        self.rows += usize::from(begins);
        if begins { Cut::Begins(fresh, more) } else { Cut::Continues(more) }
    }

    /// A mark begins a cell, and so does a capital whose word would have had room on the line above, or
    /// one in the first column where a mark stands beside it.
    fn is_new(&self, words: &Words, column: usize, above: usize, beside: bool) -> bool {
        let word = words.text().split(' ').next().unwrap_or_default().chars().count();
        let room = above + 1 + word < self.widths[column];
        is_marked(words) || (words.text().starts_with(char::is_uppercase) && (room || (beside && column == 0)))
    }

    /// Parts a line where the columns begin, or where the word that reaches over ends.
    fn cells<'a>(&self, raw: &'a str) -> Vec<(usize, Segment<'a>)> {
        let at: Vec<(usize, char)> = raw.char_indices().collect();
        let offset = |column: usize| at.get(column).map_or(raw.len(), |&(byte, _)| byte);
        let blank = |column: usize| at.get(column).is_none_or(|(_, c)| c.is_whitespace());
        let mut cuts = vec![0];
        for &start in &self.starts[1..] {
            let from = *cuts.last().unwrap_or(&0);
            let over = (start.max(from)..).find(|&column| column == 0 || blank(column - 1)).unwrap_or(start);
            cuts.push(over);
        }
        cuts.push(at.len().max(*cuts.last().unwrap_or(&0)));
        let part = |(column, ends): (usize, &[usize])| {
            let text = &raw[offset(ends[0])..offset(ends[1])];
            let lead = text.len() - text.trim_start().len();
            let column_of = ends[0] + text[..lead].chars().count();
            (column, Segment { text: text.trim(), column: column_of })
        };
        cuts.windows(2).enumerate().map(part).filter(|(_, part)| !part.text.is_empty()).collect()
    }
}

fn is_marked(words: &Words) -> bool {
    words.text().starts_with(is_bullet) || is_numbered(words.text())
}

fn measured((column, part): (usize, Segment<'_>), number: u32) -> (usize, Words, usize) {
    (column, part.words(number), part.text.trim_end().chars().count())
}

/// A stretch of a line between wide gaps.
struct Segment<'a> {
    text: &'a str,
    /// The character at which it begins, from 0.
    column: usize,
}

impl Segment<'_> {
    fn words(&self, number: u32) -> Words {
        Words::read(self.text, number, u32::try_from(self.column + 1).unwrap_or(u32::MAX))
    }
}

/// Parts a line at gaps of two spaces and more; a line of very many parts is no such table.
fn segments(raw: &str) -> Vec<Segment<'_>> {
    let mut parts = Vec::new();
    let (mut column, mut rest) = (0, raw.trim_end());
    while !rest.is_empty() && parts.len() <= MOST_COLUMNS {
        let text = rest.trim_start();
        column += rest[..rest.len() - text.len()].chars().count();
        let end = text.find("  ").unwrap_or(text.len());
        parts.push(Segment { text: &text[..end], column });
        column += text[..end].chars().count();
        rest = &text[end..];
    }
    parts
}
