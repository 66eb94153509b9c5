//! Checks the law as data as a whole: what it cites exists, and every day has its law.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use terms::{Euro, Finding};

use crate::codes::*;
use crate::source::{Citation, line_place};
use crate::{Allocation, Annex, AsOf, Delegation, Law, Scheme, Topic};

impl Law {
    /// Checks everything: articles cited, versions by day, annexes, open terms and what was not read.
    ///
    /// Errors are contradictions; warnings and notes tell the truth about the texts.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = self.citations().iter().filter_map(|c| self.unknown_article(c)).collect();
        for scheme in self.schemes() {
            findings.extend(annexes(scheme));
            findings.extend(versions(scheme));
            findings.extend(grounds(scheme));
            findings.extend(self.open_term_findings(scheme));
            findings.extend(reservations(scheme));
        }
        findings
    }

    fn unknown_article(&self, citation: &Citation) -> Option<Finding> {
        let finding = || Finding::error(L_021).at(citation.place).with("file", citation.file.as_str());
        (!self.cites(&citation.article)).then(|| finding().with("article", citation.article.clone()))
    }

    /// Reports the delegations that the scheme does not list, and those that nothing fills.
    fn open_term_findings(&self, scheme: &Scheme) -> Vec<Finding> {
        let days: BTreeSet<Date> = turning_points(scheme).into_iter().map(|as_of| as_of.on).collect();
        let known = Date::MAX;
        let terms = days.into_iter().flat_map(|on| self.open_terms(&scheme.id, AsOf { on, known }));
        let mut seen = BTreeSet::new();
        let once = terms.filter(|term| seen.insert(term.article.clone()));
        once.filter_map(|term| open_term_finding(scheme, term)).collect()
    }
}

fn open_term_finding(scheme: &Scheme, term: Delegation<'_>) -> Option<Finding> {
    let finding = match scheme.fills.get(&term.article) {
        None => Finding::error(L_031),
        Some(filled_by) if filled_by.is_empty() => Finding::note(L_032),
        Some(_) => return None,
    };
    Some(about(finding, scheme).with("article", term.article))
}

fn about(finding: Finding, scheme: &Scheme) -> Finding {
    finding.with("scheme", scheme.id.as_str()).with("file", scheme.file.as_str())
}

fn reservations(scheme: &Scheme) -> Vec<Finding> {
    let note = |article| about(Finding::note(L_041), scheme).with("article", article);
    scheme.reservations.iter().map(|reservation| note(reservation.article.clone())).collect()
}

/// Reports totals that differ from their rows, each table for itself and all together.
fn annexes(scheme: &Scheme) -> Vec<Finding> {
    let tables: Vec<&Annex> = scheme.allocations.iter().filter_map(|allocation| allocation.annex.as_ref()).collect();
    let mut findings: Vec<Finding> = tables.iter().flat_map(|annex| annex_findings(scheme, annex)).collect();
    if findings.iter().filter(|finding| finding.code == L_013).count() > 1 {
        let difference: Euro = tables.iter().map(|annex| annex.difference()).sum();
        findings.push(about(Finding::note(L_015), scheme).with("difference", difference));
    }
    findings
}

fn annex_findings(scheme: &Scheme, annex: &Annex) -> Vec<Finding> {
    let rows = annex.rows.len();
    let last_line = annex.rows.last().map_or(1, |row| row.line);
    let place = |finding| about(finding, scheme).at(line_place(last_line)).with("file", annex.file.as_str());
    let mut findings = Vec::new();
    if usize::try_from(annex.stated_rows) != Ok(rows) {
        findings.push(place(Finding::error(L_014)).with("rows", rows).with("stated", annex.stated_rows));
    }
    if !annex.difference().is_zero() {
        let totals = place(Finding::note(L_013)).with("stated", annex.stated_total);
        findings.push(totals.with("computed", annex.computed_total()).with("difference", annex.difference()));
    }
    findings
}

/// Reports every modality that has no version on a day, or two, as known on any day on which
/// something became known. One finding for each modality and allocation.
fn versions(scheme: &Scheme) -> Vec<Finding> {
    let mut findings = Vec::new();
    for allocation in &scheme.allocations {
        let mut reported = BTreeSet::new();
        for as_of in turning_points(scheme) {
            let otherwise = usize::from(scheme.otherwise(&allocation.id, as_of).is_some());
            for (modality, set, open) in scheme.modalities.count(&allocation.id, as_of) {
                let code = match (set, open.max(otherwise)) {
                    (1, _) | (0, 1) => continue,
                    (0, 0) => L_022,
                    _ => L_023,
                };
                if reported.insert((modality, code)) {
                    let finding = on_day(Finding::error(code), scheme, allocation, as_of);
                    findings.push(finding.with("modality", modality));
                }
            }
        }
    }
    findings
}

/// Reports the topics that have no article, once for each allocation, on the first day of the period
/// that lacks one.
fn grounds(scheme: &Scheme) -> Vec<Finding> {
    let granted = |as_of: &AsOf| scheme.period(as_of.known).is_some_and(|period| period.value.contains(as_of.on));
    let days: Vec<AsOf> = turning_points(scheme).into_iter().filter(granted).collect();
    scheme.allocations.iter().filter_map(|allocation| grounds_of(scheme, allocation, &days)).collect()
}

fn grounds_of(scheme: &Scheme, allocation: &Allocation, days: &[AsOf]) -> Option<Finding> {
    let all = || Topic::ACTS.iter().copied().chain(Topic::rules());
    let lacks = |topic: Topic, as_of: AsOf| scheme.article(topic, &allocation.id, as_of).is_none();
    let first = *days.iter().find(|as_of| all().any(|topic| lacks(topic, **as_of)))?;
    let lacking = all().filter(|topic| days.iter().any(|as_of| lacks(*topic, *as_of)));
    let names: Vec<String> = lacking.map(|topic| topic.to_string()).collect();
    let finding = on_day(Finding::warning(L_026), scheme, allocation, first);
    Some(finding.with("topics", names.join(", ")).with("count", names.len()))
}

fn on_day(finding: Finding, scheme: &Scheme, allocation: &Allocation, as_of: AsOf) -> Finding {
    let finding = about(finding, scheme).with("allocation", allocation.id.as_str());
    finding.with("on", as_of.on).with("known", as_of.known)
}

/// Returns the days on which an answer can change, as known on the days on which one can: between
/// two of them nothing does, so they stand for every day.
fn turning_points(scheme: &Scheme) -> Vec<AsOf> {
    let inside = |day: &Date| (scheme.first_day()..=scheme.last_day()).contains(day);
    let instruments = scheme.instruments.iter().flat_map(|(_, spans)| spans);
    let spans = || instruments.clone().chain(scheme.modalities.spans());
    let after = |day: Date| day.checked_add(1.day()).unwrap_or(Date::MAX);
    let mut days: BTreeSet<Date> = spans().flat_map(|span| [span.from, after(span.until)]).filter(inside).collect();
    days.insert(scheme.first_day());
    let first_known = scheme.periods()[0].0;
    let mut known: BTreeSet<Date> = spans().map(|span| span.known).filter(|&day| day > first_known).collect();
    known.insert(first_known);
    known.iter().flat_map(|&known| days.iter().map(move |&on| AsOf { on, known })).collect()
}
