//! `perron control DIR --out OUT`: the control of the lines held in files.
//!
//! Reads and writes files and shares the work between threads; `control::bulk` judges. The verdicts
//! get their name only when the run was reconciled. The outcome does not depend on the threads: rows
//! are judged in stretches of the file, invoices by partition, and verdicts written in the order of
//! the lines.
//!
//! Choice: 0030; Choice: 0073

mod aside;
mod parquet;
mod stretches;
mod verdicts;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use control::bulk::{
    Accounts, Closed, Counted, PARTITIONS, Sources, Tables, Twin, close, in_order, rising, settle, twins,
};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use terms::{Args, Euro, Finding};

use self::aside::{APART, Kept, Shelf};
use self::verdicts::{Form, Rows, Verdicts};
use super::super::{Outcome, Setting};
use crate::cli::{Memory, VerdictForm};
use crate::trouble::Trouble;

/// Controls the lines in `folder` and writes what comes of it to `out`.
pub(super) fn run(
    folder: &Path,
    out: &Path,
    format: VerdictForm,
    memory: Option<Memory>,
    setting: Setting<'_>,
) -> Result<Outcome, Trouble> {
    if memory.is_some_and(|most| most.bytes() < APART) {
        return Err(Trouble::new("cli-trouble-bulk-memory").with("least", APART >> 20));
    }
    let threads = thread::available_parallelism().map_or(1, usize::from).min(8);
    let bulk = Bulk { folder, out, format, threads, memory, setting };
    let closed = bulk.control()?;
    bulk.tell(&closed);
    Ok(Outcome::Clean)
}

struct Bulk<'a> {
    folder: &'a Path,
    out: &'a Path,
    format: VerdictForm,
    threads: usize,
    memory: Option<Memory>,
    setting: Setting<'a>,
}

/// The lines of a file, shared out between threads.
trait Source: Sync {
    /// Judges stretch after stretch until none is left or one cannot be read.
    fn judge(&self, tables: &Tables, shelf: &Shelf) -> Vec<Stretch>;

    /// Returns how many lines the file holds, counted apart from their reading.
    fn rows(&self) -> usize;

    /// Returns how many rows stand before the first line.
    fn header(&self) -> usize;
}

/// A stretch: where it stands among the others, and what was kept of it.
struct Stretch {
    place: usize,
    kept: Result<Kept, Stop>,
}

/// Why judging stopped.
enum Stop {
    Found(Finding),
    Unread(io::Error),
    Unkept(io::Error),
    TooMany,
}

impl Bulk<'_> {
    fn control(&self) -> Result<Closed, Trouble> {
        let tables = self.tables()?;
        fs::create_dir_all(self.out).map_err(|error| Trouble::file(self.out, &error))?;
        let progress = self.progress();
        let shelf = Shelf::open(self.out, self.memory, progress.clone());
        let shelf = shelf.map_err(|error| Trouble::file(self.out, &error))?;
        let (kept, mut counted) = self.judged(&tables, &shelf)?;
        progress.set_message(self.setting.voice.say("cli-control-settling"));
        let twins = self.twins(&kept, &shelf).map_err(|error| Trouble::file(self.out, &error))?;
        let (accounts, verdicts) = self.settled(&kept, &twins, &tables, &shelf)?;
        progress.finish_and_clear();
        counted.verdicts = verdicts;
        let closed = close(&accounts, &tables, counted).map_err(|finding| self.found(&finding))?;
        self.write("files.csv", closed.files.as_bytes())?;
        self.write("totals.json", &totals(&closed))?;
        verdicts::name(self.out, self.format).map_err(|error| Trouble::file(self.out, &error))?;
        Ok(closed)
    }

    /// Shows how many lines are judged, where somebody watches.
    fn progress(&self) -> ProgressBar {
        let style =
            ProgressStyle::with_template("{msg} {human_pos}").unwrap_or_else(|_| ProgressStyle::default_spinner());
        ProgressBar::new_spinner().with_style(style).with_message(self.setting.voice.say("cli-control-judging"))
    }

    fn tables(&self) -> Result<Tables, Trouble> {
        let read = |name| table_as_csv(self.folder, name);
        let (envelopes, objectives) = (read("envelopes")?, read("objectives")?);
        let (natures, quotas) = (read("natures")?, read("quotas")?);
        let sources = Sources { envelopes: &envelopes, objectives: &objectives, natures: &natures, quotas: &quotas };
        Tables::read(sources).map_err(|finding| self.found(&finding))
    }

    fn lines(&self) -> Result<Box<dyn Source>, Stop> {
        let file = table_file(self.folder, "lines");
        if is_parquet(&file) {
            return Ok(Box::new(parquet::Lines::open(&file)?));
        }
        Ok(Box::new(stretches::Rows::open(&file).map_err(Stop::Unread)?))
    }

    /// Judges the lines, stretch by stretch, and returns the stretches in the order of the file.
    fn judged(&self, tables: &Tables, shelf: &Shelf) -> Result<(Vec<Kept>, Counted), Trouble> {
        let source = self.lines().map_err(|stop| self.stopped(stop))?;
        let parts = shared(self.threads, |_| source.judge(tables, shelf));
        let mut parts: Vec<Stretch> = parts.into_iter().flatten().collect();
        parts.sort_by_key(|part| part.place);
        let mut kept: Vec<Kept> = Vec::with_capacity(parts.len());
        for part in parts {
            kept.push(part.kept.map_err(|stop| self.stopped(stop))?);
        }
        let row = |stretch: &Kept| stretch.first() as usize + source.header() + 1;
        rising(kept.iter().map(|stretch| (stretch.ends(), row(stretch)))).map_err(|finding| self.found(&finding))?;
        let claimed = kept.iter().map(Kept::claimed).sum();
        Ok((kept, Counted { rows: source.rows(), verdicts: 0, claimed }))
    }

    fn twins(&self, kept: &[Kept], shelf: &Shelf) -> io::Result<Vec<Twin>> {
        let next = AtomicUsize::new(0);
        let partition = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&partition| partition < PARTITIONS);
        let find = |partition| shelf.claims(partition, kept).map(|claims| twins(&claims));
        let work = |_| std::iter::from_fn(partition).map(find).collect::<io::Result<Vec<_>>>();
        let found = shared(self.threads, work).into_iter().collect::<io::Result<Vec<_>>>()?;
        Ok(in_order(found.into_iter().flatten().flatten().collect()))
    }

    /// Settles the lines and writes their verdicts; returns the accounts and how many verdicts there are.
    fn settled(
        &self,
        kept: &[Kept],
        twins: &[Twin],
        tables: &Tables,
        shelf: &Shelf,
    ) -> Result<(Accounts, usize), Trouble> {
        let path = verdicts::part(self.out, self.format);
        let trouble = |error: io::Error| Trouble::file(&path, &error);
        let verdicts = Verdicts::create(self.out, self.format).map_err(trouble)?;
        let form = verdicts.form();
        let settle_share = |share: usize, sender: &SyncSender<Rows>| -> io::Result<Accounts> {
            let mut accounts = Accounts::of(tables);
            for stretch in kept.iter().skip(share).step_by(self.threads) {
                let rows = settle_one(stretch, twins, tables, shelf, &form, &mut accounts)?;
                if sender.send(rows).is_err() {
                    break;
                }
            }
            Ok(accounts)
        };
        thread::scope(|scope| {
            let (senders, receivers): (Vec<_>, Vec<_>) = (0..self.threads).map(|_| sync_channel(2)).unzip();
            let start = |(share, sender)| scope.spawn(move || settle_share(share, &sender));
            let shares: Vec<_> = senders.into_iter().enumerate().map(start).collect();
            let written = in_turn(&receivers, kept.len(), verdicts).map_err(trouble);
            drop(receivers);
            let mut accounts = Accounts::of(tables);
            for share in shares {
                accounts.add(&joined(share.join()).map_err(trouble)?);
            }
            Ok((accounts, written?))
        })
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let file = self.out.join(name);
        fs::write(&file, bytes).map_err(|error| Trouble::file(&file, &error))
    }

    fn stopped(&self, stop: Stop) -> Trouble {
        match stop {
            Stop::Found(finding) => self.found(&finding),
            Stop::Unread(error) => Trouble::file(&table_file(self.folder, "lines"), &error),
            Stop::Unkept(error) => Trouble::file(self.out, &error),
            Stop::TooMany => Trouble::new("cli-trouble-bulk-lines"),
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
        } else {
            say_line!("{}", sentence(closed, self.out, self.setting));
        }
    }
}

/// Says in one sentence what lines were controlled and where the results are.
pub(in crate::commands) fn sentence(closed: &Closed, place: &Path, setting: Setting<'_>) -> String {
    let totals = &closed.totals;
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
        ("folder".into(), place.display().to_string().into()),
    ]
    .into();
    setting.voice.tell("cli-control-bulk", &args)
}

/// Returns the file of a table in `folder`: in Parquet where there is one and no CSV.
fn table_file(folder: &Path, name: &str) -> PathBuf {
    let named = |extension| folder.join(name).with_extension(extension);
    let (csv, parquet) = (named("csv"), named("parquet"));
    if !csv.exists() && parquet.exists() { parquet } else { csv }
}

/// Reads a table of `folder` as rows of CSV, in whatever form it is held.
pub(in crate::commands) fn table_as_csv(folder: &Path, name: &str) -> Result<Vec<u8>, Trouble> {
    let file = table_file(folder, name);
    let bytes = if is_parquet(&file) { parquet::as_csv(&file) } else { fs::read(&file) };
    bytes.map_err(|error| Trouble::file(&file, &error))
}

fn is_parquet(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "parquet")
}

fn settle_one(
    stretch: &Kept,
    twins: &[Twin],
    tables: &Tables,
    shelf: &Shelf,
    form: &Form,
    accounts: &mut Accounts,
) -> io::Result<Rows> {
    let mut rows = form.rows(stretch.length());
    shelf.lines(stretch, |lines| settle(lines, twins, tables, accounts, |verdict| rows.add(verdict)))?;
    Ok(rows)
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
fn in_turn(receivers: &[Receiver<Rows>], parts: usize, mut verdicts: Verdicts) -> io::Result<usize> {
    for part in 0..parts {
        let Ok(rows) = receivers[part % receivers.len()].recv() else { break };
        verdicts.write(rows)?;
    }
    verdicts.close()
}

/// Writes the totals as the format has them: one space for each level.
pub(in crate::commands) fn totals(closed: &Closed) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    closed.totals.serialize(&mut serializer).expect("totals are names and numbers");
    bytes
}
