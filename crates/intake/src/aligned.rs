//! Tables whose columns are aligned by spaces, as plain text and old printouts have them.
//!
//! The header tells where the columns begin. A line of the text is no row here: where a cell begins
//! is decided over the whole table, by marks, by the lines left empty above, by the room that a word
//! would have had on the line above. Where a capital alone tells it, the row says so.

use crate::table::{Column, Header, leads_further};
use crate::targets;
use crate::words::{TokenKind, Words, is_marked, tokens};

/// The most columns that such a table has.
const MOST_COLUMNS: usize = 8;

/// A table that is being read.
#[derive(Clone)]
pub(crate) struct Aligned {
    /// The character at which each column begins, from 0.
    starts: Vec<usize>,
    columns: Vec<Column>,
    lines: Vec<Line>,
}

/// One line of the table, cut at its columns.
#[derive(Clone)]
struct Line {
    number: u32,
    /// A blank line stands above it.
    after_blank: bool,
    /// The end of a page stands above it.
    after_page: bool,
    cells: Vec<Words>,
}

/// One row of the table.
pub(crate) struct AlignedRow {
    pub(crate) cells: Vec<Words>,
    pub(crate) first_line: u32,
    pub(crate) last_line: u32,
    /// Where a cell of it begins was concluded from a capital alone.
    pub(crate) concluded: bool,
}

/// Tells whether a cell begins on a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begins {
    /// What stands there goes on.
    No,
    /// Nothing but a capital tells it, or nothing stands there; what it most likely does.
    Perhaps(bool),
    Surely,
}

impl Begins {
    fn is_likely(self) -> bool {
        matches!(self, Self::Surely | Self::Perhaps(true))
    }
}

impl Aligned {
    /// Reads `raw` as the header of such a table, with its cells.
    pub(crate) fn header(raw: &str, number: u32) -> Option<(Self, Vec<Words>)> {
        let parts = segments(raw);
        if !(2..=MOST_COLUMNS).contains(&parts.len()) {
            return None;
        }
        let cells: Vec<Words> = parts.iter().map(|part| part.words(number)).collect();
        let header = Header::read(&cells)?;
        let starts: Vec<usize> = parts.iter().map(|part| part.column).collect();
        let columns = (0..starts.len()).map(|at| header.column(at)).collect();
        Some((Self { starts, columns, lines: Vec::new() }, cells))
    }

    /// Tells whether a line may be the first of a table in these columns: it has words in the first and in others.
    pub(crate) fn begins_with(&self, raw: &str) -> bool {
        let parts = segments(raw);
        parts.len() > 1 && parts[0].column <= self.starts[0] + 1 && self.goes_on(raw)
    }

    /// Tells whether a line that stands apart from the lines above still belongs to the table.
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

    /// Tells whether a line runs through the columns without a gap.
    pub(crate) fn is_wide(&self, raw: &str) -> bool {
        let parts = segments(raw);
        parts.len() == 1 && parts[0].column + parts[0].text.chars().count() > self.starts[1] + 1
    }

    /// Adds a line to the table.
    pub(crate) fn add(&mut self, raw: &str, number: u32, after_blank: bool, after_page: bool) {
        let mut cells = vec![Words::read("", number, 1); self.starts.len()];
        for (column, part) in self.parts(raw) {
            cells[column] = part.words(number);
        }
        self.lines.push(Line { number, after_blank, after_page, cells });
    }

    /// Puts the lines together to rows.
    pub(crate) fn rows(&self) -> Vec<AlignedRow> {
        let styles: Vec<Style> = (0..self.starts.len()).map(|column| self.style(column)).collect();
        let begins: Vec<Vec<Begins>> = (0..self.lines.len()).map(|at| self.begins_on(at, &styles)).collect();
        let lead = self.columns.iter().position(|&column| column == Column::Objective).unwrap_or(0);
        let mut starts: Vec<(usize, bool)> = Vec::new();
        for (at, here) in begins.iter().enumerate() {
            match self.begins_row(here, lead, &styles[lead]) {
                _ if at == 0 => starts.push((0, false)),
                Begins::Surely => starts.push((at, false)),
                Begins::Perhaps(true) => starts.push((at, true)),
                _ => {}
            }
        }
        let ends = starts.iter().skip(1).map(|&(at, _)| at).chain(std::iter::once(self.lines.len()));
        starts.iter().zip(ends).map(|(&(from, concluded), to)| self.row(from, to, &begins, concluded)).collect()
    }

    /// A row begins where its objective does and no other cell goes on.
    fn begins_row(&self, begins: &[Begins], lead: usize, style: &Style) -> Begins {
        if style.marked || begins[lead] == Begins::No {
            return begins[lead];
        }
        let others = || (0..begins.len()).filter(|&column| column != lead);
        let goes_on = others().any(|column| begins[column] == Begins::No && self.columns[column] != Column::Targets);
        let surely = others().any(|column| begins[column] == Begins::Surely);
        match begins[lead] {
            _ if goes_on => Begins::No,
            Begins::Perhaps(true) if surely => Begins::Surely,
            Begins::Perhaps(false) if surely => Begins::Perhaps(true),
            lead => lead,
        }
    }

    /// Tells of each column whether a cell begins on the line `at`; an empty one takes no side.
    fn begins_on(&self, at: usize, styles: &[Style]) -> Vec<Begins> {
        let line = &self.lines[at];
        (0..self.starts.len())
            .map(|column| {
                if line.cells[column].is_empty() {
                    Begins::Perhaps(false)
                } else {
                    self.begins(at, column, &styles[column])
                }
            })
            .collect()
    }

    fn begins(&self, at: usize, column: usize, style: &Style) -> Begins {
        let (line, words) = (&self.lines[at], &self.lines[at].cells[column]);
        let above = at.checked_sub(1).map(|at| &self.lines[at].cells[column]).filter(|above| !above.is_empty());
        let before = above.or_else(|| self.lines[..at].iter().rev().map(|l| &l.cells[column]).find(|w| !w.is_empty()));
        let Some(before) = before else { return Begins::Surely };
        if self.columns[column] == Column::Targets {
            let own = line.after_blank || above.is_none() || is_target(words) && is_target(before);
            return if own { Begins::Surely } else { Begins::No };
        }
        if is_marked(words.text()) {
            return Begins::Surely;
        }
        if style.marked || leads_on(before.text(), words) || !words.text().starts_with(char::is_uppercase) {
            return Begins::No;
        }
        let word = words.text().split(' ').next().unwrap_or_default().chars().count();
        let room = before.text().chars().count() + 1 + word <= style.width;
        if !line.after_page && (above.is_none() || line.after_blank || room) {
            return Begins::Surely;
        }
        Begins::Perhaps(!style.nouns || ends_a_phrase(before.text()))
    }

    /// Looks at all cells of a column.
    fn style(&self, column: usize) -> Style {
        let cells = || self.lines.iter().map(|line| &line.cells[column]).filter(|words| !words.is_empty());
        let (mut inner, mut capitals) = (0, 0);
        for words in cells() {
            for token in tokens(words.text()).iter().skip(1).filter(|t| t.kind == TokenKind::Word) {
                inner += 1;
                capitals += usize::from(token.text.starts_with(char::is_uppercase));
            }
        }
        Style {
            width: cells().map(|words| words.text().chars().count()).max().unwrap_or(0),
            marked: cells().any(|words| is_marked(words.text())),
            nouns: capitals * 6 > inner,
        }
    }

    /// Joins the lines from `from` to `to` cell by cell.
    fn row(&self, from: usize, to: usize, begins: &[Vec<Begins>], mut concluded: bool) -> AlignedRow {
        let number = self.lines[from].number;
        let mut cells = vec![Words::read("", number, 1); self.starts.len()];
        for (column, cell) in cells.iter_mut().enumerate() {
            if self.columns[column] == Column::Targets {
                *cell = self.targets(from, to, column, begins);
                continue;
            }
            for at in (from..to).filter(|&at| !self.lines[at].cells[column].is_empty()) {
                let (words, begin) = (&self.lines[at].cells[column], begins[at][column]);
                let doubtful = at > from && matches!(begin, Begins::Perhaps(_));
                concluded |= doubtful && self.columns[column] != Column::Other;
                if begin.is_likely() { cell.append_line(words) } else { cell.append(words) }
            }
        }
        AlignedRow { cells, first_line: number, last_line: self.lines[to - 1].number, concluded }
    }

    /// Puts the targets of a row on lines of their own, with an empty one for each indicator without:
    /// beside their indicators, or one below the other in the same order.
    fn targets(&self, from: usize, to: usize, column: usize, begins: &[Vec<Begins>]) -> Words {
        let mut cell = Words::read("", self.lines[from].number, 1);
        let empty = |at: usize| self.lines[at].cells[column].is_empty();
        let indicator = |at: usize| at == from || self.indicator_begins(at, begins);
        let indicators = (from..to).filter(|&at| self.indicator_begins(at, begins)).count();
        let beside = (from..to).all(|at| empty(at) || !begins[at][column].is_likely() || indicator(at));
        let mut count = 0;
        for (at, here) in begins.iter().enumerate().take(to).skip(from) {
            let words = &self.lines[at].cells[column];
            if empty(at) && count < indicators && (indicator(at) || !beside) {
                cell.append_blank_line();
                count += 1;
            } else if here[column].is_likely() && !empty(at) {
                cell.append_line(words);
                count += 1;
            } else {
                cell.append(words);
            }
        }
        cell
    }

    fn indicator_begins(&self, at: usize, begins: &[Vec<Begins>]) -> bool {
        let indicators = self.columns.iter().position(|&column| column == Column::Indicators);
        indicators.is_some_and(|column| {
            let begin = begins[at][column];
            !self.lines[at].cells[column].is_empty() && begin.is_likely()
        })
    }

    /// Parts a line where the columns begin, or where the word that reaches over ends.
    fn parts<'a>(&self, raw: &'a str) -> Vec<(usize, Segment<'a>)> {
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

/// How the cells of a column are written.
struct Style {
    /// The longest line.
    width: usize,
    /// Marks stand before its texts, so that nothing begins without one.
    marked: bool,
    /// Capitals begin words within its lines, as German nouns have them.
    nouns: bool,
}

/// Tells whether `words` are a target by themselves.
fn is_target(words: &Words) -> bool {
    let mut after_colon = Words::read(":", 1, 1);
    after_colon.append(words);
    !targets::find_in(after_colon.text()).is_empty()
}

/// Tells whether a line calls for the one below: its last word does, or its figure for that unit.
fn leads_on(above: &str, words: &Words) -> bool {
    let unit = above.ends_with(|c: char| c.is_ascii_digit()) && words.text().split(' ').count() <= 3;
    above.ends_with(':') || unit || leads_further(above)
}

/// Tells whether a phrase of a language that writes its nouns with capitals may end here: after a
/// noun, or after a word that is inflected like no adjective.
fn ends_a_phrase(text: &str) -> bool {
    let last = text.split(' ').next_back().unwrap_or_default();
    let inflected = ["e", "en", "er", "es", "em"].iter().any(|ending| last.ends_with(ending));
    !last.ends_with(',') && (last.starts_with(char::is_uppercase) || !inflected)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<String> {
        let mut lines = (1..).zip(text.lines().map(|line| line.trim_start_matches('|')));
        let (number, header) = lines.next().unwrap();
        let (mut table, _) = Aligned::header(header, number).unwrap();
        lines.for_each(|(number, line)| table.add(line, number, false, false));
        let shown = |cell: &Words| {
            let mut shown = cell.text().to_owned();
            cell.breaks().iter().rev().for_each(|&at| shown.insert_str(at, "/ "));
            shown + &"+".repeat(cell.blanks().len())
        };
        let row = |row: AlignedRow| {
            let cells: Vec<String> = row.cells.iter().map(shown).collect();
            cells.join(" | ") + if row.concluded { " ?" } else { "" }
        };
        table.rows().into_iter().map(row).collect()
    }

    #[test]
    fn marks_tell_where_cells_begin() {
        let read = rows(
            "|Operative Ziele               Erwartete Ergebnisse      Indikatoren\n\
             |1) Kostenlos Gespräche mit    - Sichtbare Anwesenheit   - Anzahl Treffen auf\n\
             |Familien führen in den        am Kanal                  Anfrage der Bewohner\n\
             |Gemeindeparks                 - Gemeinsame Projekte     - Anzahl Besuche\n\
             |2) Früh warnen                - Weniger Schäden         - Anzahl Anrufe",
        );
        assert_eq!(
            read,
            [
                "1) Kostenlos Gespräche mit Familien führen in den Gemeindeparks | \
                 - Sichtbare Anwesenheit am Kanal / - Gemeinsame Projekte | \
                 - Anzahl Treffen auf Anfrage der Bewohner / - Anzahl Besuche",
                "2) Früh warnen | - Weniger Schäden | - Anzahl Anrufe",
            ]
        );
    }

    #[test]
    fn without_marks_empty_lines_room_and_capitals_tell_it() {
        let read = rows(
            "|Objectifs opérationnels       Résultats attendus        Indicateurs\n\
             |Tenir des ateliers aux        Moins de vols             Nombre de plaintes\n\
             |abords de la gare             Présence de jour          reçues par an\n\
             |Former les équipes du service Agents formés             Nombre de jours\n\
             |Visiter les écoles            Élèves avertis            Nombre de visites\n\
             |                                                        dans les écoles",
        );
        assert_eq!(
            read,
            [
                "Tenir des ateliers aux abords de la gare | Moins de vols / Présence de jour | \
                 Nombre de plaintes reçues par an ?",
                "Former les équipes du service | Agents formés | Nombre de jours",
                "Visiter les écoles | Élèves avertis | Nombre de visites dans les écoles ?",
            ]
        );
    }

    #[test]
    fn targets_stand_beside_their_indicators_or_in_their_order() {
        let header = "|Objectifs opérationnels   Indicateurs                 Résultats attendus   Valeur cible\n";
        let beside = rows(&format!(
            "{header}\
             |1. Tenir des ateliers     - Nombre de plaintes reçues - Moins de vols      >/= à 5.878 par mois\n\
             |                          par la police\n\
             |                          - Nombre de visites\n\
             |                          - Avis des habitants                             oui / non"
        ));
        assert_eq!(
            beside,
            ["1. Tenir des ateliers | - Nombre de plaintes reçues par la police / - Nombre de visites / \
              - Avis des habitants | - Moins de vols | >/= à 5.878 par mois / oui / non+"]
        );
        let ordered = rows(&format!(
            "{header}\
             |1. Tenir des ateliers     - Nombre de plaintes reçues - Moins de vols      >/= à 5.878 par mois\n\
             |                          par la police                                    ≥79 participants\n\
             |                          - Nombre de visites"
        ));
        assert!(ordered[0].ends_with("| >/= à 5.878 par mois / ≥79 participants"), "{ordered:?}");
    }
}
