//! `perron submit`: an expense file entered, or only checked.

use std::fs;

use control::{DrawnOn, Limits, Reading};
use office::acts::EnterLines;
use office::{Hash, Stream, expenses};
use scheme::Law;
use serde_json::{Value, json};
use terms::{Arg, Euro, Finding, Severity};

use super::{Desk, Outcome, Setting, Stop, file_name, read};
use crate::cli::Submit;
use crate::commands::database_file;
use crate::excerpt;
use crate::trouble::Trouble;

/// The most findings that are told in data.
const MOST_FINDINGS: usize = 500;

/// Enters the lines of an expense file, or only checks how it reads.
pub(crate) fn submit(asked: &Submit, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let bytes = bounded(asked, setting)?;
    if asked.check && !database_file(setting)?.exists() {
        let law = Law::enacted();
        let drawn_on = DrawnOn::new(&law, &asked.envelope).with_eye(intake::names_followed_person);
        return Ok(checked(&lines(asked, &bytes, &drawn_on, setting)?, asked, setting));
    }
    let desk = Desk::open(setting)?;
    let drawn_on = expenses::drawn_on(&desk.store, &desk.law, &asked.envelope).map_err(Trouble::register)?;
    let reading = lines(asked, &bytes, &drawn_on, setting)?;
    if asked.check {
        return Ok(checked(&reading, asked, setting));
    }
    eprint!("{}", excerpt::cells(&file_name(&asked.file), &reading.findings, setting.voice));
    desk.ended(desk.enter(asked, &bytes, reading))
}

/// Reads the bytes of the file, unless there are more than are ever read.
fn bounded(asked: &Submit, setting: Setting<'_>) -> Result<Vec<u8>, Trouble> {
    let size = fs::metadata(&asked.file).map_err(|error| Trouble::file(&asked.file, &error))?.len();
    let most = u64::try_from(Limits::PUBLISHED.bytes).unwrap_or(u64::MAX);
    if size > most {
        let found =
            Finding::error(control::codes::C_102).with("size", i64::try_from(size / 1_000_000).unwrap_or(i64::MAX));
        let found = found.with("most", i64::try_from(most / 1_000_000).unwrap_or(i64::MAX));
        return Err(Trouble::unreadable(&asked.file, &found, setting.voice));
    }
    read(&asked.file)
}

fn lines(asked: &Submit, bytes: &[u8], drawn_on: &DrawnOn<'_>, setting: Setting<'_>) -> Result<Reading, Trouble> {
    let read = expenses::read_lines(quarantine::bring(bytes), bytes, asked.sheet.as_deref(), drawn_on);
    read.map_err(|found| Trouble::unreadable(&asked.file, &found, setting.voice))
}

/// Says how the file reads, without entering anything.
fn checked(reading: &Reading, asked: &Submit, setting: Setting<'_>) -> Outcome {
    if setting.everywhere.json {
        say_line!("{:#}", contract(reading, setting));
    } else {
        eprint!("{}", excerpt::cells(&file_name(&asked.file), &reading.findings, setting.voice));
        say_line!("{}", setting.voice.tell("cli-submit-read", &[("lines".into(), reading.lines.len().into())].into()));
    }
    Outcome::of(&reading.findings)
}

/// The reading in the form that other people's scripts rely on.
fn contract(reading: &Reading, setting: Setting<'_>) -> Value {
    let told = told(&reading.findings);
    let claimed: Euro = reading.lines.iter().map(|line| line.amount).sum();
    json!({
        "rows": reading.rows,
        "lines": reading.lines.len(),
        "claimed": claimed.cents(),
        "amounts": reading.lines.iter().map(|line| line.amount.cents()).collect::<Vec<_>>(),
        "rejected": reading.rejected.iter().map(|row| row.row).collect::<Vec<_>>(),
        "findings": told.iter().map(|finding| found(finding, setting)).collect::<Vec<_>>(),
        "findings_left": reading.findings.len() - told.len(),
    })
}

/// Chooses the findings that are told: errors first where there are too many, in the order of the rows.
fn told(findings: &[Finding]) -> Vec<&Finding> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).take(MOST_FINDINGS);
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
    fn enter(&self, asked: &Submit, bytes: &[u8], reading: Reading) -> Result<Outcome, Stop> {
        // A file that is refused is not kept: it may hold what may not come in.
        let refused = reading.findings.iter().any(|finding| finding.severity == Severity::Error);
        let keep = || self.keep(asked.envelope.municipality, &asked.file, media_type(bytes), bytes);
        let file = if refused { Hash::NONE } else { keep()? };
        let file_name = file_name(&asked.file);
        let lines = EnterLines { file, file_name, lines: reading.lines, findings: reading.findings };
        self.perform(&Stream::Envelope(asked.envelope.clone()), &lines.into(), &asked.by)
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
        _ => "text/csv",
    }
}
