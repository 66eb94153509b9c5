//! The tables of maximum amounts annexed to a decree.
//!
//! Raw names and amounts stay as printed; the stated and the computed total are kept apart, and
//! their difference is shown, never repaired.

use csv::StringRecord;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use terms::{ArticleRef, Euro, Finding, Nis};

use crate::codes::{L_001, L_011, L_012};
use crate::source::{Source, number};
use crate::{Municipalities, Reading};

/// One table of maximum yearly amounts, by municipality.
///
/// Law: ar-2019-07-03 art. N1
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annex {
    /// The article that the table is.
    pub article: ArticleRef,
    /// How much of the table has been read.
    pub reading: Reading,
    /// Its rows, in the order they are printed.
    pub rows: Vec<AnnexRow>,
    /// The number of rows it should have.
    pub stated_rows: u32,
    /// The total it states.
    pub stated_total: Euro,
    /// The file it stands in.
    pub(crate) file: String,
}

impl Annex {
    /// Returns the sum of the rows.
    pub fn computed_total(&self) -> Euro {
        self.rows.iter().map(|row| row.amount).sum()
    }

    /// Returns the stated total less the computed one.
    pub fn difference(&self) -> Euro {
        self.stated_total - self.computed_total()
    }

    /// Returns the row of `municipality`.
    pub fn row(&self, municipality: Nis) -> Option<&AnnexRow> {
        self.rows.iter().find(|row| row.municipality == municipality)
    }
}

/// One row of an annex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnexRow {
    /// The name exactly as it is printed.
    pub raw: String,
    /// The municipality it names, under its code on the first day of the scheme.
    pub municipality: Nis,
    /// The maximum amount of a year.
    pub amount: Euro,
    /// The line of the file it stands on.
    pub line: u32,
}

#[derive(Deserialize)]
struct RowEntry<'t> {
    name: &'t str,
    cents: i64,
}

/// Reads the rows of a table; a row that names no municipality is left out and reported.
pub(crate) fn rows(
    source: &Source<'_>,
    municipalities: &Municipalities,
    first_day: Date,
    findings: &mut Vec<Finding>,
) -> Vec<AnnexRow> {
    let mut rows: Vec<AnnexRow> = Vec::new();
    let table = Table::read(source, findings);
    for (line, record) in &table.records {
        let unreadable = |error: csv::Error| source.error_on(L_001, *line).with("reason", error.to_string());
        let entry = table.entry(record).map_err(unreadable);
        match entry.and_then(|entry| row(source, *line, &entry, municipalities, first_day)) {
            Ok(new) if rows.iter().any(|row| row.municipality == new.municipality) => {
                findings.push(source.error_on(L_012, *line).with("name", new.raw));
            }
            Ok(new) => rows.push(new),
            Err(finding) => findings.push(finding),
        }
    }
    rows
}

fn row(
    source: &Source<'_>,
    line: u32,
    entry: &RowEntry<'_>,
    municipalities: &Municipalities,
    first_day: Date,
) -> Result<AnnexRow, Finding> {
    let Some(municipality) = municipalities.find_on(entry.name, first_day) else {
        return Err(source.error_on(L_011, line).with("name", entry.name));
    };
    let amount = Euro::from_cents(entry.cents);
    Ok(AnnexRow { raw: entry.name.to_owned(), municipality: municipality.nis, amount, line })
}

/// The lines of a table with comments, each with its number.
pub(crate) struct Table {
    header: StringRecord,
    pub(crate) records: Vec<(u32, StringRecord)>,
}

impl Table {
    /// Takes a table apart; a line that is none is left out and reported.
    pub(crate) fn read(source: &Source<'_>, findings: &mut Vec<Finding>) -> Self {
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(source.text.as_bytes());
        let header = reader.headers().cloned().unwrap_or_default();
        let mut records = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) => records.push((line(record.position()), record)),
                Err(error) => {
                    let finding = source.error_on(L_001, line(error.position()));
                    findings.push(finding.with("reason", error.to_string()));
                }
            }
        }
        Self { header, records }
    }

    /// Reads one line by the names of its columns.
    pub(crate) fn entry<'r, T: Deserialize<'r>>(&'r self, record: &'r StringRecord) -> Result<T, csv::Error> {
        record.deserialize(Some(&self.header))
    }

    /// Reads one line by the names of its columns, into values that outlive the table.
    pub(crate) fn owned<T: DeserializeOwned>(&self, record: &StringRecord) -> Result<T, csv::Error> {
        record.deserialize(Some(&self.header))
    }
}

fn line(position: Option<&csv::Position>) -> u32 {
    position.map_or(1, |position| number(usize::try_from(position.line()).unwrap_or(usize::MAX)))
}
