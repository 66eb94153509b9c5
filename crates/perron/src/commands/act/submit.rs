//! `perron submit`: an expense file entered, added to what is entered, or only checked.

use std::fs;

use control::{Beside, Difference, DrawnOn, ExpenseLine, Limits, LineNumber, PaymentProof, ProofKind, Reading, Vat};
use intake::{Brought, Unreadable};
use jiff::Timestamp;
use jiff::civil::Date;
use office::acts::EnterLines;
use office::expenses::{self, Change};
use office::port::Register;
use office::{Forecast, Hash, Scope, Stream, Trial, Way};
use report::spreadsheet::handed_back;
use scheme::{Law, in_belgium};
use serde_json::{Value, json};
use terms::{Arg, Args, Euro, Finding, Severity};

use super::change::is_error;
use super::{Desk, Outcome, Setting, Stop, file_name, read};
use crate::cli::{Submit, Tax};
use crate::commands::control::forecast;
use crate::commands::{database_file, template};
use crate::excerpt;
use crate::trouble::Trouble;

/// The most findings that are told in data.
const MOST_FINDINGS: usize = 500;
/// How many lines of a difference are told.
const MOST_CHANGES: usize = 40;

/// Enters the lines of an expense file, or only checks how it reads.
pub(crate) fn submit(asked: &Submit, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let bytes = bounded(asked, setting)?;
    let brought = quarantine::bring(&bytes);
    let adds = asked.add || matches!(brought, Ok(Brought::Invoice(_)));
    if asked.check && !database_file(setting)?.exists() {
        let law = Law::enacted();
        let drawn_on = DrawnOn::new(&law, &asked.envelope).with_eye(intake::names_followed_person);
        let reading = lines(asked, brought, &bytes, &drawn_on, &[], setting)?;
        checked(&reading, None, None, asked, setting);
        hand_back(&reading, asked, setting)?;
        return Ok(Outcome::of(&reading.findings));
    }
    let desk = Desk::open(setting)?;
    let before = desk.lines_of(&asked.envelope)?;
    let drawn_on = expenses::drawn_on(&desk.store, &desk.law, &asked.envelope).map_err(Trouble::register)?;
    let reading = lines(asked, brought, &bytes, &drawn_on, &before, setting)?;
    let way = if adds { Way::Add { withdrawn: Vec::new() } } else { Way::Replace };
    let trial = Trial::of(reading, &before, &way);
    if asked.check {
        let foretold = office::forecast(&desk.store, &desk.law, &asked.envelope, trial.whole(), today(asked));
        let foretold = foretold.map_err(Trouble::register)?;
        checked(&trial.reading, Some(&trial.difference), foretold.as_ref(), asked, setting);
        if let Some(foretold) = foretold.filter(|_| !setting.everywhere.json) {
            say!("\n{}", forecast::drawing(&foretold, &trial.lines, false, setting));
        }
        hand_back(&trial.reading, asked, setting)?;
        return Ok(Outcome::of(&trial.reading.findings));
    }
    eprint!("{}", excerpt::cells(&file_name(&asked.file), &trial.reading.findings, setting.voice));
    let back = hand_back(&trial.reading, asked, setting)?;
    let trial = if back > 0 { trial.without_rejected() } else { trial };
    let ended = if adds { desk.add(asked, &bytes, &before, trial.reading) } else { desk.enter(asked, &bytes, trial) };
    let outcome = desk.ended(ended)?;
    Ok(if back > 0 { Outcome::Findings } else { outcome })
}

/// Reads the bytes of the file, unless there are more than are ever read.
fn bounded(asked: &Submit, setting: Setting<'_>) -> Result<Vec<u8>, Trouble> {
    let size = fs::metadata(&asked.file).map_err(|error| Trouble::file(&asked.file, &error))?.len();
    let most = u64::try_from(Limits::PUBLISHED.bytes).unwrap_or(u64::MAX);
    if size > most {
        let megabytes = |bytes: u64| i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX);
        let found = Finding::error(control::codes::C_102).with("size", megabytes(size)).with("most", megabytes(most));
        return Err(Trouble::unreadable(&asked.file, &found, setting.voice));
    }
    read(&asked.file)
}

fn today(asked: &Submit) -> Date {
    asked.by.on.unwrap_or_else(|| in_belgium(Timestamp::now()).date())
}

fn lines(
    asked: &Submit,
    brought: Result<Brought, Unreadable>,
    bytes: &[u8],
    drawn_on: &DrawnOn<'_>,
    before: &[ExpenseLine],
    setting: Setting<'_>,
) -> Result<Reading, Trouble> {
    let today = today(asked);
    let beside = beside(asked, bytes);
    let read = expenses::Asked { sheet: asked.sheet.as_deref(), beside, today };
    let read = expenses::added(brought, bytes, read, drawn_on, before);
    read.map_err(|found| Trouble::unreadable(&asked.file, &found, setting.voice))
}

/// Gathers what stands beside an invoice, where all of it was given.
fn beside(asked: &Submit, bytes: &[u8]) -> Option<Beside> {
    let given = &asked.beside;
    let vat = match given.vat? {
        Tax::Recoverable => Vat::Recoverable,
        Tax::NotRecoverable => Vat::NotRecoverable,
    };
    let reference = |reference: &String| PaymentProof { kind: ProofKind::BankStatement, reference: reference.clone() };
    Some(Beside {
        number: LineNumber(0),
        category: given.category.clone()?,
        nature: given.nature.clone()?,
        objective: given.objective.clone()?,
        committed: given.committed,
        share: given.share,
        vat,
        payment: given.paid.as_ref().map(reference),
        evidence: expenses::hash(bytes).to_string(),
        buyer: given.buyer.clone(),
        note: String::new(),
    })
}

/// Writes the rows that were not taken over, where it was asked; returns how many.
fn hand_back(reading: &Reading, asked: &Submit, setting: Setting<'_>) -> Result<usize, Trouble> {
    let Some(out) = asked.rejected.as_ref().filter(|_| !reading.rejected.is_empty()) else { return Ok(0) };
    let table = handed_back(reading, setting.voice);
    fs::write(out, template::written(out, &[table])?).map_err(|error| Trouble::file(out, &error))?;
    let args =
        Args::from([("rows".into(), reading.rejected.len().into()), ("out".into(), out.display().to_string().into())]);
    eprintln!("{}", setting.voice.tell("cli-submit-rejected", &args));
    Ok(reading.rejected.len())
}

/// Says how the file reads, without entering anything.
fn checked(
    reading: &Reading,
    difference: Option<&Difference>,
    foretold: Option<&Forecast>,
    asked: &Submit,
    setting: Setting<'_>,
) {
    if setting.everywhere.json {
        say_line!("{:#}", contract(reading, difference, foretold, setting));
        return;
    }
    eprint!("{}", excerpt::cells(&file_name(&asked.file), &reading.findings, setting.voice));
    if let Some(difference) = difference {
        tell_difference(difference, setting);
    }
    say_line!("{}", setting.voice.tell("cli-submit-read", &[("lines".into(), reading.lines.len().into())].into()));
}

/// Says which lines are new, changed and gone.
pub(super) fn tell_difference(difference: &Difference, setting: Setting<'_>) {
    let voice = setting.voice;
    if setting.everywhere.json {
        return;
    }
    if difference.is_empty() {
        return say_line!("{}", voice.say("cli-difference-none"));
    }
    let args = Args::from([
        ("new".into(), difference.new.len().into()),
        ("changed".into(), difference.changed.len().into()),
        ("gone".into(), difference.gone.len().into()),
    ]);
    say_line!("{}", voice.tell("cli-difference", &args));
    for (number, changes) in difference.changed.iter().take(MOST_CHANGES) {
        for change in changes {
            let column = change.column.title(voice.language());
            say_line!("  {number}  {column}: {} → {}", change.before, change.after);
        }
    }
    for number in difference.gone.iter().take(MOST_CHANGES) {
        say_line!("  {number}  −");
    }
}

/// The reading in the form that other people's scripts rely on.
fn contract(
    reading: &Reading,
    difference: Option<&Difference>,
    foretold: Option<&Forecast>,
    setting: Setting<'_>,
) -> Value {
    let told = told(&reading.findings);
    let claimed: Euro = reading.lines.iter().map(|line| line.amount).sum();
    json!({
        "rows": reading.rows,
        "lines": reading.lines.len(),
        "claimed": claimed.cents(),
        "amounts": reading.lines.iter().map(|line| line.amount.cents()).collect::<Vec<_>>(),
        "rejected": reading.rejected.iter().map(|row| row.row).collect::<Vec<_>>(),
        "difference": difference.map(|difference| json!({
            "new": difference.new,
            "changed": difference.changed.iter().map(|(number, _)| number).collect::<Vec<_>>(),
            "gone": difference.gone,
        })),
        "forecast": foretold.map(|foretold| &foretold.at_most),
        "findings": told.iter().map(|finding| found(finding, setting)).collect::<Vec<_>>(),
        "findings_left": reading.findings.len() - told.len(),
    })
}

/// Chooses the findings that are told: errors first where there are too many, in the order of the rows.
fn told(findings: &[Finding]) -> Vec<&Finding> {
    let errors = findings.iter().filter(|finding| is_error(finding)).take(MOST_FINDINGS);
    let mut told: Vec<&Finding> = errors.collect();
    let left = MOST_FINDINGS - told.len();
    told.extend(findings.iter().filter(|finding| finding.severity != Severity::Error).take(left));
    told.sort_by_key(|finding| finding.place);
    told
}

fn found(finding: &Finding, setting: Setting<'_>) -> Value {
    let said = setting.voice.finding(finding);
    let cell = match finding.args.get("cell") {
        Some(Arg::Text(cell)) => Some(cell.as_str()),
        _ => None,
    };
    json!({
        "code": finding.code,
        "severity": finding.severity,
        "message": said.message,
        "hint": said.hint,
        "place": finding.place,
        "cell": cell,
    })
}

impl Desk<'_> {
    /// Enters the lines in the place of those that are entered; the same file again changes nothing.
    fn enter(&self, asked: &Submit, bytes: &[u8], trial: Trial) -> Result<Outcome, Stop> {
        let view = self.store.dossier(Scope::Everything, &asked.envelope).map_err(Trouble::register)?;
        let known = view.and_then(|view| view.envelope.file);
        if trial.is_known(expenses::hash(bytes), known) {
            tell_difference(&trial.difference, self.setting);
            return Ok(Outcome::Clean);
        }
        let reading = trial.reading;
        // A file that is refused is not kept: it may hold what may not come in.
        let refused = reading.findings.iter().any(is_error);
        let keep = || self.keep(asked.envelope.municipality, &asked.file, media_type(bytes), bytes);
        let file = if refused { Hash::NONE } else { keep()? };
        let file_name = file_name(&asked.file);
        let lines = EnterLines { file, file_name, lines: reading.lines, findings: reading.findings };
        self.perform(&Stream::Envelope(asked.envelope.clone()), &lines.into(), &asked.by)
    }

    /// Adds the lines to those that are entered.
    fn add(&self, asked: &Submit, bytes: &[u8], before: &[ExpenseLine], reading: Reading) -> Result<Outcome, Stop> {
        let refused = reading.findings.iter().any(is_error);
        let keep = || self.keep(asked.envelope.municipality, &asked.file, media_type(bytes), bytes);
        let sources = if refused { Vec::new() } else { vec![keep()?] };
        let change = Change { lines: reading.lines, withdrawn: Vec::new(), sources, findings: reading.findings };
        self.change(&asked.envelope, before, change, false, &asked.by)
    }
}

/// Returns the media type of a file by what it holds.
fn media_type(bytes: &[u8]) -> &'static str {
    const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    match bytes {
        [b'P', b'K', ..] if bytes[..bytes.len().min(200)].windows(ODS.len()).any(|part| part == ODS) => {
            "application/vnd.oasis.opendocument.spreadsheet"
        }
        [b'P', b'K', ..] => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ if bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"\xEF\xBB\xBF<") => "application/xml",
        _ => "text/csv",
    }
}
