//! The rows of an expense file that became no line, with what is to be mended beside each row and on
//! each cell.
//!
//! Law: am-2019-12-05 art. 40

use control::{Column, Reading, RejectedRow};
use terms::{Finding, Severity};

use super::Table;
use crate::Voice;

/// Makes the table of the rows that were not taken over; read again once mended, each gets the number
/// it had.
pub fn handed_back(reading: &Reading, voice: Voice<'_>) -> Table {
    let known: Vec<Option<Column>> =
        reading.header.iter().map(|name| Column::named(name).map(|(column, _)| column)).collect();
    let numbered = known.contains(&Some(Column::Number));
    let kept: Vec<usize> = (0..known.len()).filter(|at| known[*at] != Some(Column::Message)).collect();
    let mut header = vec![Column::Message.title(voice.language()).to_owned()];
    header.extend((!numbered).then(|| Column::Number.title(voice.language()).to_owned()));
    let before = header.len();
    header.extend(kept.iter().map(|at| reading.header[*at].clone()));
    let mut table = Table { name: "Perron".to_owned(), header, ..Table::default() };
    for (number, row) in reading.rejected.iter().enumerate() {
        let found: Vec<&Finding> = of_row(reading, row).collect();
        let mut cells = vec![words(&found, voice)];
        cells.extend((!numbered).then(|| row.number.to_string()));
        cells.extend(kept.iter().map(|at| row.cells.get(*at).map(|cell| harmless(cell)).unwrap_or_default()));
        table.rows.push(cells);
        for finding in found.iter().filter(|finding| finding.args.contains_key("column")) {
            let cell = finding.place.and_then(|place| usize::try_from(place.column).ok()).map(|cell| cell - 1);
            let at = cell.and_then(|cell| kept.iter().position(|kept| *kept == cell));
            let said = words(&[finding], voice);
            table.notes.extend(at.map(|at| (number + 1, before + at, said)));
        }
    }
    table.notes.dedup_by(|one, next| (one.0, one.1) == (next.0, next.1));
    table
}

fn of_row<'r>(reading: &'r Reading, row: &'r RejectedRow) -> impl Iterator<Item = &'r Finding> {
    let on = |finding: &&Finding| finding.place.is_some_and(|place| place.line == row.row);
    reading.findings.iter().filter(on).filter(|finding| finding.severity == Severity::Error)
}

fn words(findings: &[&Finding], voice: Voice<'_>) -> String {
    let said = findings.iter().map(|finding| voice.finding(finding));
    let told = said.map(|said| [Some(said.message), said.hint].into_iter().flatten().collect::<Vec<_>>().join(" "));
    told.collect::<Vec<_>>().join(" / ")
}

/// Puts a mark in the place of what no cell may hold.
fn harmless(cell: &str) -> String {
    cell.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}
