//! `perron change`: single lines added, changed or withdrawn by hand.
//!
//! What is typed is read as one row of a file, by the same rules.

use control::{Column, ExpenseLine, LineNumber, Reading, changed, read_file};
use office::expenses::{self, Change};
use office::port::Register;
use office::{Scope, Stream, Trial, Way};
use terms::{Finding, Severity};

use super::{Desk, Outcome, Setting, Stop, submit};
use crate::cli::{By, Change as Asked};
use crate::excerpt;
use crate::trouble::Trouble;

/// Changes lines, or only says what would change.
pub(crate) fn change(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let desk = Desk::open(setting)?;
    let before = desk.lines_of(&asked.envelope)?;
    let reading = typed(&desk, asked, &before)?;
    eprint!("{}", excerpt::cells("", &reading.findings, setting.voice));
    let withdrawn: Vec<LineNumber> = asked.withdraw.iter().copied().map(LineNumber).collect();
    let change = Change { lines: reading.lines, withdrawn, sources: Vec::new(), findings: reading.findings };
    desk.ended(desk.change(&asked.envelope, &before, change, asked.check, &asked.by))
}

/// What was typed of one line: the line as it is, where there is one, and the cells that are new.
type Typed<'l> = (Option<&'l ExpenseLine>, Vec<(Column, String)>);

/// Reads what was typed, line by line.
fn typed(desk: &Desk<'_>, asked: &Asked, before: &[ExpenseLine]) -> Result<Reading, Trouble> {
    let drawn_on = expenses::drawn_on(&desk.store, &desk.law, &asked.envelope).map_err(Trouble::register)?;
    let mut all = Reading::default();
    for (line, cells) in changed_lines(asked, before)?.into_iter().chain(new_lines(asked, before)?) {
        let row = changed(line, &cells);
        match read_file(row.as_bytes(), &drawn_on) {
            Ok(reading) => {
                all.lines.extend(reading.lines);
                all.findings.extend(reading.findings);
            }
            Err(unreadable) => all.findings.push(unreadable.0),
        }
    }
    Ok(all)
}

/// Gathers the cells that change, by line.
fn changed_lines<'l>(asked: &Asked, before: &'l [ExpenseLine]) -> Result<Vec<Typed<'l>>, Trouble> {
    let mut rows: Vec<Typed<'l>> = Vec::new();
    for change in &asked.set {
        let line = before.iter().find(|line| line.number == change.line);
        let line = line.ok_or_else(|| Trouble::new("cli-trouble-line").with("line", change.line.0))?;
        let cell = cell(&change.cell)?;
        match rows.iter_mut().find(|(known, _)| known.is_some_and(|known| known.number == change.line)) {
            Some((_, cells)) => cells.push(cell),
            None => rows.push((Some(line), vec![cell])),
        }
    }
    Ok(rows)
}

/// Gives new lines the numbers that follow the last.
fn new_lines<'l>(asked: &Asked, before: &[ExpenseLine]) -> Result<Vec<Typed<'l>>, Trouble> {
    let last = before.iter().map(|line| line.number.0).max().unwrap_or(0);
    let new = (last + 1..).zip(&asked.new).map(|(number, new)| {
        let parts = new.split(';').filter(|part| !part.trim().is_empty()).map(cell);
        let cells = std::iter::once(Ok((Column::Number, number.to_string()))).chain(parts);
        Ok((None, cells.collect::<Result<_, Trouble>>()?))
    });
    new.collect()
}

/// Reads `column=text`.
fn cell(text: &str) -> Result<(Column, String), Trouble> {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    let column = Column::named(name).map(|(column, _)| column);
    let column = column.ok_or_else(|| Trouble::new("cli-trouble-column").with("column", name.trim()))?;
    Ok((column, value.trim().to_owned()))
}

impl Desk<'_> {
    /// Returns the lines that are entered for an envelope.
    pub(super) fn lines_of(&self, envelope: &scheme::EnvelopeKey) -> Result<Vec<ExpenseLine>, Trouble> {
        let view = self.store.dossier(Scope::Everything, envelope).map_err(Trouble::register)?;
        Ok(view.map(|view| view.lines.into_iter().map(|row| row.line).collect()).unwrap_or_default())
    }

    /// Says what changes, and changes it unless it is only asked.
    pub(super) fn change(
        &self,
        envelope: &scheme::EnvelopeKey,
        before: &[ExpenseLine],
        change: Change,
        check: bool,
        by: &By,
    ) -> Result<Outcome, Stop> {
        let read = Reading { lines: change.lines.clone(), ..Reading::default() };
        let trial = Trial::of(read, before, &Way::Add { withdrawn: change.withdrawn.clone() });
        submit::tell_difference(&trial.difference, self.setting);
        if check {
            return Ok(Outcome::of(&change.findings));
        }
        if change.findings.iter().any(is_error) {
            return Ok(Outcome::Findings);
        }
        let act = expenses::change(&self.store, envelope, before, change)?;
        self.perform(&Stream::Envelope(envelope.clone()), &act.into(), by)
    }
}

pub(super) fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}
