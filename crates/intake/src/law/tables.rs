//! Tables of amounts by municipality in an annex: as rows that end in an amount, or as Markdown.
//!
//! Names and amounts stay as printed. The stated and the computed total stand beside each other;
//! where they differ, that is said and nothing is repaired.
//!
//! Law: ar-2019-07-03 art. N1

use std::collections::BTreeSet;

use agreement::fold;
use terms::{Euro, Finding, Nis, Place};

use super::codes::{L_520, L_521, L_522, L_523, L_524, L_525, L_526};
use super::lines::{Line, excerpt, span};
use super::{AnnexTable, TableRow};

/// Finds the code of the municipality that a name names.
pub(super) type Resolver<'r> = &'r dyn Fn(&str) -> Option<Nis>;

/// Takes the tables out of the lines of an annex; a table of another shape stays text.
pub(super) fn take(
    lines: &mut Vec<Line<'_>>,
    article: &str,
    nis: Resolver<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<AnnexTable> {
    let mut taker = Taker { article, nis, findings, tables: Vec::new(), kept: Vec::new() };
    for run in lines.chunk_by(|_, next| !next.apart) {
        if run.iter().all(|line| line.text.starts_with('|')) {
            taker.cells(run);
        } else if run.iter().filter(|line| row(line.text).is_some()).count() > 1 {
            taker.rows(run);
        } else {
            taker.kept.extend(run.iter().filter(|line| line.text != "_Table:_"));
        }
    }
    let Taker { tables, kept, .. } = taker;
    *lines = kept;
    tables
}

/// A table as it is printed.
#[derive(Default)]
struct Printed<'m> {
    header: Vec<Line<'m>>,
    rows: Vec<(&'m str, Euro, Place)>,
    total: Option<(Euro, Place)>,
    place: Option<Place>,
}

impl Printed<'_> {
    fn cover(&mut self, place: Place) {
        self.place = Some(self.place.map_or(place, |first| span(first, place)));
    }
}

struct Taker<'r, 'm> {
    article: &'r str,
    nis: Resolver<'r>,
    findings: &'r mut Vec<Finding>,
    tables: Vec<AnnexTable>,
    kept: Vec<Line<'m>>,
}

impl<'m> Taker<'_, 'm> {
    /// Reads lines that end in amounts: a header, rows, and a total that ends the table.
    fn rows(&mut self, run: &[Line<'m>]) {
        let mut printed = Printed::default();
        for line in run {
            printed.cover(line.place);
            match row(line.text) {
                Some((name, amount)) if is_total(name) && !printed.rows.is_empty() => {
                    printed.total = Some((amount, line.place));
                    self.finish(std::mem::take(&mut printed));
                }
                Some((name, amount)) => printed.rows.push((name, amount, line.place)),
                None if printed.rows.is_empty() => printed.header.push(*line),
                None => self.unreadable(line),
            }
        }
        if printed.rows.is_empty() {
            self.kept.append(&mut printed.header);
        } else {
            self.finish(printed);
        }
    }

    /// Reads a Markdown table of two columns under a header that speaks of municipalities.
    fn cells(&mut self, run: &[Line<'m>]) {
        let of_municipalities = cells(run[0].text).is_some_and(|(name, _)| names_municipalities(name));
        if !of_municipalities || !run.iter().any(|line| amount(line).is_some()) {
            self.findings.push(Finding::note(L_525).at(run[0].place).with("article", self.article));
            self.kept.extend_from_slice(run);
            return;
        }
        let mut printed = Printed { header: vec![run[0]], ..Printed::default() };
        for line in run {
            printed.cover(line.place);
        }
        for line in run[1..].iter().filter(|line| !is_separator(line.text)) {
            match amount(line) {
                Some((name, amount)) if is_total(name) && printed.total.is_none() => {
                    printed.total = Some((amount, line.place));
                }
                Some((name, amount)) => printed.rows.push((name, amount, line.place)),
                None => self.unreadable(line),
            }
        }
        self.finish(printed);
    }

    fn unreadable(&mut self, line: &Line<'_>) {
        self.findings.push(Finding::warning(L_524).at(line.place).with("text", excerpt(line.text)));
    }

    /// Makes the table and says what is wrong with it.
    fn finish(&mut self, printed: Printed<'_>) {
        let Some(place) = printed.place else { return };
        let Printed { header, rows, total, .. } = printed;
        let table = AnnexTable {
            article: self.article.to_owned(),
            title: header.iter().map(|line| words(line.text)).collect::<Vec<_>>().join(" "),
            stated_total: total.map(|(amount, _)| amount),
            computed_total: rows.iter().map(|(_, amount, _)| *amount).sum(),
            rows: rows.into_iter().map(|(raw, amount, place)| self.resolved(raw, amount, place)).collect(),
            place,
        };
        self.review(&table, &header, total.map_or(place, |(_, place)| place));
        self.tables.push(table);
    }

    fn resolved(&mut self, raw: &str, amount: Euro, place: Place) -> TableRow {
        let nis = (self.nis)(raw);
        if nis.is_none() {
            self.findings.push(Finding::warning(L_522).at(place).with("name", raw));
        }
        TableRow { raw: raw.to_owned(), nis, amount, place }
    }

    fn review(&mut self, table: &AnnexTable, header: &[Line<'_>], at: Place) {
        let number = self.tables.len() + 1;
        let glued = header.iter().filter(|line| is_glued(line.text));
        self.findings
            .extend(glued.map(|line| Finding::note(L_521).at(line.place).with("header", excerpt(&words(line.text)))));
        let mut seen = BTreeSet::new();
        let twice = table.rows.iter().filter(|row| row.nis.is_some_and(|nis| !seen.insert(nis)));
        self.findings.extend(twice.map(|row| Finding::warning(L_523).at(row.place).with("name", row.raw.as_str())));
        let about = |finding: Finding| finding.at(at).with("article", self.article).with("table", number);
        match table.stated_total {
            None => self.findings.push(about(Finding::note(L_526))),
            Some(stated) if stated != table.computed_total => {
                let finding =
                    about(Finding::warning(L_520)).with("stated", stated).with("computed", table.computed_total);
                self.findings.push(finding.with("difference", stated - table.computed_total));
            }
            Some(_) => {}
        }
    }
}

/// Parts a row that ends in an amount in euro: `Aalst/Alost 630.408,79 €`.
fn row(text: &str) -> Option<(&str, Euro)> {
    let body = text.strip_suffix('€').or_else(|| text.strip_suffix("EUR"))?.trim_end();
    let of_amount = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',');
    let name = body.trim_end_matches(of_amount);
    let (name, amount) = match body[name.len()..].trim().parse() {
        Ok(amount) => (name, amount),
        Err(_) => {
            let (name, amount) = body.rsplit_once(char::is_whitespace)?;
            (name.trim_end(), amount.parse().ok()?)
        }
    };
    name.contains(char::is_alphabetic).then_some((name, amount))
}

/// Parts a row of a Markdown table into its two cells.
fn cells(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('|')?;
    let (name, amount) = inner.strip_suffix('|').unwrap_or(inner).split_once('|')?;
    (!amount.contains('|')).then_some((name.trim(), amount.trim()))
}

/// Returns the words of a header, without the bars between its cells.
fn words(header: &str) -> String {
    header.split('|').map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Reads the name and the amount of a row of a Markdown table.
fn amount<'m>(line: &Line<'m>) -> Option<(&'m str, Euro)> {
    cells(line.text).and_then(|(name, amount)| Some((name, amount.parse().ok()?)))
}

fn is_separator(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

fn is_total(name: &str) -> bool {
    let mut words = name.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words
        .next()
        .is_some_and(|word| matches!(fold(word).as_str(), "total" | "totaal" | "totaux" | "gesamt" | "insgesamt"))
}

fn names_municipalities(header: &str) -> bool {
    let header = fold(header);
    ["commune", "gemeente", "ville", "stad", "gemeinde"].iter().any(|word| header.contains(word))
}

/// Tells whether a capital or a digit follows a small letter without a space: `communeStad`.
fn is_glued(header: &str) -> bool {
    header
        .chars()
        .zip(header.chars().skip(1))
        .any(|(a, b)| a.is_lowercase() && (b.is_uppercase() || b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_end_in_an_amount() {
        let parts = |text| row(text).map(|(name, amount)| (name, amount.cents()));
        assert_eq!(
            parts("Molenbeek-Saint-Jean/ Sint-Jans-Molenbeek 592.354,64 €"),
            Some(("Molenbeek-Saint-Jean/ Sint-Jans-Molenbeek", 59_235_464))
        );
        assert_eq!(parts("Namur 1 234,50 EUR"), Some(("Namur", 123_450)));
        assert_eq!(parts("Zone 5 1.234,50 €"), Some(("Zone 5", 123_450)));
        for text in ["Namur 12", "12,00 €", "Namur douze €", "", "€", "Namur 1,2345 €"] {
            assert_eq!(parts(text), None, "{text}");
        }
    }
}
