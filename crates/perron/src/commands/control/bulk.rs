//! `perron control DIR --out OUT`: the control of the lines held in files.
//!
//! Reads and writes files and shares the work between threads; `control::bulk` judges. The verdicts
//! get their name only when the run was reconciled. The outcome does not depend on the threads: rows
//! are judged in stretches of the file, invoices by partition, and verdicts written in the order of
//! the lines.
//!
//! Choice: 0030

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use control::bulk::{
    Accounts, Closed, Counted, Judged, LineColumns, PARTITIONS, Sources, Tables, Twin, VERDICTS, Whole, Wording,
    add_twins, close, count, judge, line_columns, settle, twins, whole_rows,
};
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use terms::{Args, Euro, Finding};

use super::super::{Outcome, Setting};
use crate::cli::{Memory, VerdictForm};
use crate::trouble::Trouble;

/// How many bytes of the file one thread judges at a time.
const STRETCH: usize = 1 << 20;
/// How many bytes the run needs besides what it keeps of the lines.
const APART: usize = 48 << 20;

/// Controls the lines in `folder` and writes what comes of it to `out`.
pub(super) fn run(
    folder: &Path,
    out: &Path,
    format: VerdictForm,
    memory: Option<Memory>,
    setting: Setting<'_>,
) -> Result<Outcome, Trouble> {
    if format == VerdictForm::Parquet || !folder.join("lines.csv").exists() && folder.join("lines.parquet").exists() {
        return Err(Trouble::new("cli-trouble-bulk-parquet"));
    }
    let bulk =
        Bulk { folder, out, threads: thread::available_parallelism().map_or(1, usize::from).min(8), memory, setting };
    let closed = bulk.control()?;
    bulk.tell(&closed);
    Ok(Outcome::Clean)
}

struct Bulk<'a> {
    folder: &'a Path,
    out: &'a Path,
    threads: usize,
    memory: Option<Memory>,
    setting: Setting<'a>,
}

impl Bulk<'_> {
    fn control(&self) -> Result<Closed, Trouble> {
        let tables = self.tables()?;
        let (mut judged, mut counted) = self.judged(&tables)?;
        let twins = self.twins(&judged);
        add_twins(&mut judged, &twins);
        fs::create_dir_all(self.out).map_err(|error| Trouble::file(self.out, &error))?;
        let (accounts, verdicts) = self.settled(&judged, &tables)?;
        counted.verdicts = verdicts;
        let closed = close(&accounts, &tables, counted).map_err(|finding| self.found(&finding))?;
        self.write("files.csv", closed.files.as_bytes())?;
        self.write("totals.json", &totals(&closed))?;
        let (part, whole) = (self.out.join(PART), self.out.join("verdicts.csv"));
        fs::rename(part, &whole).map_err(|error| Trouble::file(&whole, &error))?;
        Ok(closed)
    }

    fn tables(&self) -> Result<Tables, Trouble> {
        let read = |name| {
            let file = self.folder.join(name);
            fs::read(&file).map_err(|error| Trouble::file(&file, &error))
        };
        let (envelopes, objectives) = (read("envelopes.csv")?, read("objectives.csv")?);
        let (natures, quotas) = (read("natures.csv")?, read("quotas.csv")?);
        let sources = Sources { envelopes: &envelopes, objectives: &objectives, natures: &natures, quotas: &quotas };
        Tables::read(sources).map_err(|finding| self.found(&finding))
    }

    /// Judges the lines, stretch by stretch, and returns the stretches in the order of the file.
    fn judged(&self, tables: &Tables) -> Result<(Vec<Judged>, Counted), Trouble> {
        let file = self.folder.join("lines.csv");
        let source = File::open(&file).map_err(|error| Trouble::file(&file, &error))?;
        let stretches =
            Mutex::new(Stretches { source, rest: Vec::new(), next: 0, rows: 0, columns: None, ended: false });
        let held = AtomicUsize::new(APART);
        let parts = shared(self.threads, |_| self.judge_stretches(&stretches, tables, &held));
        let mut parts: Vec<(usize, Result<Judged, Stop>)> = parts.into_iter().flatten().collect();
        parts.sort_by_key(|(place, _)| *place);
        let mut judged: Vec<Judged> = Vec::with_capacity(parts.len());
        for (_, part) in parts {
            let part = part.map_err(|stop| self.stopped(stop, &file))?;
            judged.last().map_or(Ok(()), |before| part.follows(before)).map_err(|finding| self.found(&finding))?;
            judged.push(part);
        }
        let rows = stretches.into_inner().unwrap_or_else(PoisonError::into_inner).rows;
        let claimed = judged.iter().map(Judged::claimed).sum();
        Ok((judged, Counted { rows, verdicts: 0, claimed }))
    }

    fn judge_stretches(
        &self,
        stretches: &Mutex<Stretches>,
        tables: &Tables,
        held: &AtomicUsize,
    ) -> Vec<(usize, Result<Judged, Stop>)> {
        let (mut bytes, mut judged) = (Vec::with_capacity(STRETCH * 2), Vec::new());
        loop {
            let next = stretches.lock().unwrap_or_else(PoisonError::into_inner).next(&mut bytes);
            let (place, part) = match next {
                Ok(None) => return judged,
                Ok(Some(stretch)) => (stretch.place, self.judge_one(&stretch, &bytes, tables, held)),
                Err((place, stop)) => (place, Err(stop)),
            };
            let ended = part.is_err();
            judged.push((place, part));
            if ended {
                stretches.lock().unwrap_or_else(PoisonError::into_inner).ended = true;
                return judged;
            }
        }
    }

    fn judge_one(&self, stretch: &Stretch, bytes: &[u8], tables: &Tables, held: &AtomicUsize) -> Result<Judged, Stop> {
        let rows = &bytes[stretch.start..stretch.end];
        let first = u32::try_from(stretch.first).map_err(|_| Stop::TooMany)?;
        let judged = judge(&stretch.columns, rows, first, tables).map_err(Stop::Found)?;
        let held = held.fetch_add(judged.held(), Ordering::Relaxed) + judged.held();
        if self.memory.is_some_and(|most| held > most.bytes()) { Err(Stop::Memory) } else { Ok(judged) }
    }

    fn twins(&self, judged: &[Judged]) -> Vec<Twin> {
        let next = AtomicUsize::new(0);
        let partition = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&partition| partition < PARTITIONS);
        let work = |_| std::iter::from_fn(partition).flat_map(|partition| twins(partition, judged)).collect::<Vec<_>>();
        shared(self.threads, work).into_iter().flatten().collect()
    }

    /// Settles the lines and writes their verdicts; returns the accounts and how many verdicts there are.
    fn settled(&self, judged: &[Judged], tables: &Tables) -> Result<(Accounts, usize), Trouble> {
        let path = self.out.join(PART);
        let file = File::create(&path).map_err(|error| Trouble::file(&path, &error))?;
        let wording = Wording::default();
        let settle_share = |share: usize, sender: &SyncSender<Vec<u8>>| {
            let mut accounts = Accounts::of(tables);
            for part in judged.iter().skip(share).step_by(self.threads) {
                let mut rows = Vec::with_capacity(part.lines() * 36);
                settle(part, tables, &wording, &mut accounts, &mut rows);
                if sender.send(rows).is_err() {
                    break;
                }
            }
            accounts
        };
        thread::scope(|scope| {
            let (senders, receivers): (Vec<_>, Vec<_>) = (0..self.threads).map(|_| sync_channel(2)).unzip();
            let start = |(share, sender)| scope.spawn(move || settle_share(share, &sender));
            let shares: Vec<_> = senders.into_iter().enumerate().map(start).collect();
            let verdicts = in_turn(&receivers, judged.len(), file).map_err(|error| Trouble::file(&path, &error));
            drop(receivers);
            let mut accounts = Accounts::of(tables);
            shares.into_iter().for_each(|share| accounts.add(&joined(share.join())));
            Ok((accounts, verdicts?))
        })
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let file = self.out.join(name);
        fs::write(&file, bytes).map_err(|error| Trouble::file(&file, &error))
    }

    fn stopped(&self, stop: Stop, file: &Path) -> Trouble {
        match stop {
            Stop::Found(finding) => self.found(&finding),
            Stop::Unread(error) => Trouble::file(file, &error),
            Stop::TooMany => Trouble::new("cli-trouble-bulk-lines"),
            Stop::Memory => {
                let most = self.memory.map_or(0, |most| most.bytes() >> 20);
                Trouble::new("cli-trouble-bulk-memory").with("most", most)
            }
        }
    }

    fn found(&self, finding: &Finding) -> Trouble {
        let reason = self.setting.voice.finding(finding).message;
        Trouble::new("cli-trouble-bulk").with("folder", self.folder.display().to_string()).with("reason", reason)
    }

    /// Says what came of the run.
    fn tell(&self, closed: &Closed) {
        if self.setting.everywhere.json {
            say_line!("{}", String::from_utf8_lossy(&totals(closed)));
            return;
        }
        let (totals, voice) = (&closed.totals, self.setting.voice);
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let amount = |cents: i128| Euro::from_cents(i64::try_from(cents).unwrap_or(i64::MAX));
        let args: Args = [
            ("lines".into(), number(totals.lines).into()),
            ("accepted".into(), number(totals.accepted).into()),
            ("reduced".into(), number(totals.reduced).into()),
            ("refused".into(), number(totals.refused).into()),
            ("claimed-amount".into(), amount(closed.claimed_cents).into()),
            ("accepted-amount".into(), amount(totals.accepted_cents).into()),
            ("refused-amount".into(), amount(closed.refused_cents).into()),
            ("folder".into(), self.out.display().to_string().into()),
        ]
        .into();
        say_line!("{}", voice.tell("cli-control-bulk", &args));
    }
}

/// The name of the verdicts before the run is reconciled.
const PART: &str = "verdicts.csv.part";

/// Why judging stopped.
enum Stop {
    Found(Finding),
    Unread(io::Error),
    TooMany,
    Memory,
}

/// The file of lines, given out in stretches of whole rows.
struct Stretches {
    source: File,
    rest: Vec<u8>,
    next: usize,
    rows: usize,
    columns: Option<LineColumns>,
    ended: bool,
}

/// A stretch of whole rows: which one it is, where it stands in the bytes, and its first line.
struct Stretch {
    place: usize,
    start: usize,
    end: usize,
    first: usize,
    columns: LineColumns,
}

impl Stretches {
    /// Reads the next stretch into `bytes`.
    fn next(&mut self, bytes: &mut Vec<u8>) -> Result<Option<Stretch>, (usize, Stop)> {
        let place = self.next;
        self.next += 1;
        self.read(place, bytes).map_err(|stop| (place, stop))
    }

    fn read(&mut self, place: usize, bytes: &mut Vec<u8>) -> Result<Option<Stretch>, Stop> {
        while !self.ended {
            bytes.clear();
            bytes.append(&mut self.rest);
            let whole = self.fill(bytes).map_err(Stop::Unread)?;
            let (columns, start) = self.columns(&bytes[..whole.end])?;
            let (first, rows) = (self.rows, whole.rows - usize::from(start > 0));
            self.rows += rows;
            if rows > 0 {
                return Ok(Some(Stretch { place, start, end: whole.end, first, columns }));
            }
        }
        Ok(None)
    }

    /// Returns the columns, and how long their header is when it stands in these bytes.
    fn columns(&mut self, bytes: &[u8]) -> Result<(LineColumns, usize), Stop> {
        if let Some(columns) = &self.columns {
            return Ok((columns.clone(), 0));
        }
        let (columns, header) = line_columns(bytes).map_err(Stop::Found)?;
        self.columns = Some(columns.clone());
        Ok((columns, header))
    }

    /// Reads on until `bytes` hold a whole row, and keeps what follows the last one for the next time.
    fn fill(&mut self, bytes: &mut Vec<u8>) -> io::Result<Whole> {
        loop {
            let read = (&self.source).take(STRETCH as u64).read_to_end(bytes)?;
            if read == 0 {
                return Ok(self.last(bytes));
            }
            let whole = whole_rows(bytes);
            if whole.rows > 0 {
                self.rest.extend_from_slice(&bytes[whole.end..]);
                return Ok(whole);
            }
        }
    }

    /// Takes the last row, which may lack its line feed.
    fn last(&mut self, bytes: &mut Vec<u8>) -> Whole {
        self.ended = true;
        if !bytes.is_empty() {
            bytes.push(b'\n');
        }
        Whole { end: bytes.len(), rows: usize::from(!bytes.is_empty()) }
    }
}

/// Does `work` in as many threads and returns what each made.
fn shared<T: Send>(threads: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    thread::scope(|scope| {
        let work = &work;
        let workers: Vec<_> = (0..threads).map(|share| scope.spawn(move || work(share))).collect();
        workers.into_iter().map(|worker| joined(worker.join())).collect()
    })
}

/// Takes what a thread made; its panic goes on in this one.
fn joined<T>(made: thread::Result<T>) -> T {
    made.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Writes what the threads settle, in the order of the lines; returns how many verdicts there are.
fn in_turn(receivers: &[Receiver<Vec<u8>>], parts: usize, mut file: File) -> io::Result<usize> {
    file.write_all(VERDICTS.as_bytes())?;
    let mut verdicts = 0;
    for part in 0..parts {
        let Ok(rows) = receivers[part % receivers.len()].recv() else { break };
        verdicts += count(&rows, b'\n');
        file.write_all(&rows)?;
    }
    Ok(verdicts)
}

/// Writes the totals as the format has them: one space for each level.
fn totals(closed: &Closed) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    closed.totals.serialize(&mut serializer).expect("totals are names and numbers");
    bytes
}
