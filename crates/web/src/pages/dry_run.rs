//! A file with expenses, tried: every problem beside its row, what would change, and the rows to mend.
//!
//! Nothing is entered before the person says so; what is entered then is what was shown.
//!
//! Law: am-2019-12-05 art. 40
//! Choice: 0090

use std::collections::BTreeMap;

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use control::codes::{C_140, C_155};
use control::{Column, LineNumber, RejectedRow};
use office::{ActKind, Stream, Trial};
use terms::{Arg, Args, Finding};

use crate::answer::Failure;
use crate::page::Page;
use crate::pages::act::{self, Told};
use crate::pages::act_form::{Answers, Field, Ground};
use crate::pages::forecast::{self, Foretold};
use crate::pages::{names, register};

/// How many rows, and how many changed lines, are shown; the others stand in the workbook to mend.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "dry_run.html")]
struct DryRunPage {
    page: Page,
    on: String,
    back: String,
    lead: String,
    facts: Vec<(String, String)>,
    whole: Vec<Told>,
    wrong: Rows,
    remarks: Rows,
    changes: Changes,
    /// Where the rows that are no lines are handed out.
    to_mend: Option<String>,
    hidden: Vec<(String, String)>,
    foretold: Option<Foretold>,
    /// What the button says; absent where there is nothing to enter.
    submit: Option<String>,
}

/// Rows with what was found in them.
struct Rows {
    shown: Vec<Row>,
    left: usize,
}

struct Row {
    row: u32,
    /// What tells the row from others: its supplier, its invoice, its amount.
    about: String,
    told: Vec<Told>,
}

/// What the lines that are entered become.
struct Changes {
    none: bool,
    new: String,
    gone: String,
    changed: Vec<(LineNumber, Vec<Cell>)>,
    left: usize,
}

struct Cell {
    column: String,
    before: String,
    after: String,
}

/// Shows what came of trying the file; an invoice that says nothing of its purpose asks for it, and a
/// workbook with several sheets asks which is meant.
pub(super) fn shown(
    ground: &Ground<'_>,
    kind: ActKind,
    fields: &[Field],
    answers: &Answers,
) -> Result<Response, Failure> {
    let trial = ground.trial(kind, answers)?;
    let found = |code| trial.reading.findings.iter().find(|finding| finding.code == code);
    if let Some(bare) = found(C_155) {
        return act::asked_more(ground, ActKind::ChangeLines, answers, act::said(ground.visit, bare));
    }
    if let Some(several) = found(C_140) {
        return act::asked_more(ground, kind, answers, act::said(ground.visit, several));
    }
    Ok(Html(page(ground, kind, fields, answers, &trial)?.render()?).into_response())
}

fn page(
    ground: &Ground<'_>,
    kind: ActKind,
    fields: &[Field],
    answers: &Answers,
    trial: &Trial,
) -> Result<DryRunPage, Failure> {
    let visit = ground.visit;
    let on_rows: Vec<&Finding> = trial.reading.findings.iter().filter(|finding| is_on_row(finding, trial)).collect();
    let (wrong, remarks) = on_rows.into_iter().partition::<Vec<_>, _>(|finding| is_wrong(finding, trial));
    let whole = trial.reading.findings.iter().filter(|finding| !is_on_row(finding, trial));
    let shown = fields.iter().filter(|field| !field.value.is_empty());
    let mut hidden = act::carried(ground, fields, answers);
    hidden.push(("rows".to_owned(), "good".to_owned()));
    Ok(DryRunPage {
        on: names::stream(visit, ground.stream),
        back: register::address(ground.stream),
        lead: lead(ground, trial),
        facts: shown.map(|field| (field.label.clone(), field.shown(visit))).collect(),
        whole: whole.map(|finding| act::said(visit, finding)).collect(),
        wrong: rows(ground, &wrong, trial),
        remarks: rows(ground, &remarks, trial),
        changes: changes(ground, trial),
        to_mend: to_mend(ground, answers, trial),
        submit: submit(ground, kind, trial),
        hidden,
        foretold: foretold(ground, trial)?,
        page: act::titled(visit.clone(), kind),
    })
}

/// Foretells the control of the lines as they would then be entered, once nothing is left to mend.
fn foretold(ground: &Ground<'_>, trial: &Trial) -> Result<Option<Foretold>, Failure> {
    let Stream::Envelope(key) = ground.stream else { return Ok(None) };
    let desk = &ground.visit.desk;
    let forecast = office::forecast(desk.register.as_ref(), &desk.law, key, trial.whole(), desk.today())?;
    Ok(forecast.map(|forecast| forecast::told(ground.visit, &forecast, &trial.lines)))
}

/// Tells whether a finding is about a row of expenses, and not about the header or the whole.
fn is_on_row(finding: &Finding, trial: &Trial) -> bool {
    finding.place.is_some() && !trial.reading.header.is_empty() && finding.code != control::codes::C_108
}

fn is_wrong(finding: &Finding, trial: &Trial) -> bool {
    trial.reading.rejected.iter().any(|row| finding.place.is_some_and(|place| place.line == row.row))
}

fn lead(ground: &Ground<'_>, trial: &Trial) -> String {
    let args = Args::from([
        ("good".into(), trial.reading.lines.len().into()),
        ("claimed".into(), trial.claimed().into()),
        ("wrong".into(), trial.reading.rejected.len().into()),
    ]);
    ground.visit.voice().tell("dry-run-lead", &args)
}

fn rows(ground: &Ground<'_>, findings: &[&Finding], trial: &Trial) -> Rows {
    let mut by_row: BTreeMap<u32, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        by_row.entry(finding.place.map_or(0, |place| place.line)).or_default().push(finding);
    }
    let left = by_row.len().saturating_sub(SHOWN);
    let told = |finding: &&Finding| Told { place: column(finding, trial), ..act::said(ground.visit, finding) };
    let row = |(row, found): (u32, Vec<&Finding>)| Row {
        row,
        about: about(row, trial),
        told: found.iter().map(told).collect(),
    };
    Rows { shown: by_row.into_iter().take(SHOWN).map(row).collect(), left }
}

/// Names the cell that a finding is about: its column as the file writes it, and its place in a workbook.
fn column(finding: &Finding, trial: &Trial) -> Option<String> {
    let cell = match finding.args.get("cell") {
        Some(Arg::Text(cell)) => Some(cell.clone()),
        _ => None,
    };
    let at = finding.place.filter(|_| finding.args.contains_key("column"));
    let at = at.and_then(|place| usize::try_from(place.column).ok()?.checked_sub(1));
    let name = at.and_then(|at| trial.reading.header.get(at)).cloned();
    match (name, cell) {
        (Some(name), Some(cell)) => Some(format!("{name} ({cell})")),
        (name, cell) => name.or(cell),
    }
}

fn about(row: u32, trial: &Trial) -> String {
    let rejected = trial.reading.rejected.iter().find(|rejected| rejected.row == row);
    rejected.map(|rejected| told_apart(rejected, &trial.reading.header)).unwrap_or_default()
}

fn told_apart(row: &RejectedRow, header: &[String]) -> String {
    let cell = |wanted: Column| {
        let at = header.iter().position(|name| Column::named(name).is_some_and(|(column, _)| column == wanted))?;
        row.cells.get(at).map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty())
    };
    let cells = [Column::Supplier, Column::Invoice, Column::Amount].into_iter().filter_map(cell);
    cells.collect::<Vec<_>>().join(" · ")
}

fn changes(ground: &Ground<'_>, trial: &Trial) -> Changes {
    let language = ground.visit.language;
    let difference = &trial.difference;
    let cell = |change: &control::Change| Cell {
        column: names::capital(change.column.title(language)),
        before: change.before.clone(),
        after: change.after.clone(),
    };
    let changed = difference.changed.iter().take(SHOWN);
    Changes {
        none: difference.is_empty() && !trial.reading.lines.is_empty(),
        new: ranges(&difference.new),
        gone: ranges(&difference.gone),
        changed: changed.map(|(number, cells)| (*number, cells.iter().map(cell).collect())).collect(),
        left: difference.changed.len().saturating_sub(SHOWN),
    }
}

/// Writes numbers that rise as ranges: `1–14, 17`.
fn ranges(numbers: &[LineNumber]) -> String {
    let mut spans: Vec<(u32, u32)> = Vec::new();
    for LineNumber(number) in numbers {
        match spans.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*number) => *last = *number,
            _ => spans.push((*number, *number)),
        }
    }
    let span = |(first, last): &(u32, u32)| {
        if first == last { first.to_string() } else { format!("{first}\u{2013}{last}") }
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}

fn to_mend(ground: &Ground<'_>, answers: &Answers, trial: &Trial) -> Option<String> {
    let document = ground.document.as_ref().filter(|_| !trial.reading.rejected.is_empty())?;
    let address = format!("{}/to-mend/{}", register::address(ground.stream), document.hash);
    // Its place in the list names the sheet: a name may hold anything.
    let sheet = ground.sheet_asked(answers).map(|at| format!("?sheet={at}")).unwrap_or_default();
    Some(address + &sheet)
}

fn submit(ground: &Ground<'_>, kind: ActKind, trial: &Trial) -> Option<String> {
    let of_record = ground.dossier.as_ref().and_then(|dossier| dossier.envelope.file);
    let same = ground.document.as_ref().is_some_and(|document| trial.is_known(document.hash, of_record));
    let adds = kind == ActKind::ChangeLines;
    let changes = if adds { !trial.difference.is_empty() } else { !same };
    let withdraws_only = adds && trial.reading.lines.is_empty() && trial.errors() == 0;
    (changes && (trial.has_good_rows() || withdraws_only)).then(|| {
        let args = Args::from([("count".into(), trial.reading.lines.len().into())]);
        let key = match () {
            () if withdraws_only => "dry-run-withdraw",
            () if trial.reading.rejected.is_empty() => "dry-run-enter",
            () => "dry-run-enter-good",
        };
        ground.visit.voice().tell(key, &args)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_written_as_one_range() {
        let written = |numbers: &[u32]| ranges(&numbers.iter().copied().map(LineNumber).collect::<Vec<_>>());
        assert_eq!(written(&[1, 2, 3, 7, 9, 10]), "1\u{2013}3, 7, 9\u{2013}10");
        assert_eq!(written(&[]), "");
        assert_eq!(written(&[u32::MAX]), u32::MAX.to_string());
    }
}
