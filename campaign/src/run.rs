//! The campaign over documents: format by format, level by level, a line of figures each.

use std::io::Write as _;
use std::ops::Range;
use std::path::PathBuf;

use scheme::Municipalities;

use crate::baseline;
use crate::layout::Layout;
use crate::office;
use crate::sample::{Format, Sample, sample};
use crate::score::{Score, score};
use crate::tally::{Goals, Tally};

/// What to measure.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The seed number; document `n` of a seed is the same in every run.
    pub seed: u64,
    /// Documents of each format and level.
    pub count: u64,
    /// The number of the first document.
    pub from: u64,
    /// The formats; all that can be made and read, when empty.
    pub formats: Vec<Format>,
    /// The levels of damage.
    pub levels: Vec<u8>,
    /// How many of the worst documents of each format and level are shown.
    pub show: usize,
    /// Where the documents shown are written.
    pub save: Option<PathBuf>,
    /// Shows the figures of each layout as well.
    pub layouts: bool,
    /// Shows what pandoc and markitdown make of the same files, forty of each at most.
    pub baseline: bool,
}

/// The figures of one format at one level.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The format.
    pub format: Format,
    /// The level of damage.
    pub level: u8,
    /// The counts.
    pub tally: Tally,
    by_layout: Vec<(Layout, Tally)>,
    worst: Vec<Worst>,
}

/// One of the worst documents.
#[derive(Clone, Debug)]
struct Worst {
    number: u64,
    layout: Layout,
    bytes: Vec<u8>,
    badness: u64,
    differences: Vec<String>,
}

/// Runs the campaign and prints its table; tells whether every goal is reached.
///
/// # Errors
/// What could not be written or converted, in words.
pub fn intake(ask: &Ask) -> Result<bool, String> {
    println!("seed {}, {} documents of each format and level, from number {}", ask.seed, ask.count, ask.from);
    println!("{HEADER}");
    let mut reached = true;
    for &format in &ask.formats {
        if let Some(why) = left_out(format) {
            println!("{:<11} left out: {why}", format.name());
            continue;
        }
        for &level in &ask.levels {
            let measured = measure(ask, format, level)?;
            println!("{}", row(format.name(), &measured.tally, level));
            reached &= measured.tally.missed(&Goals::at(level)).is_empty();
            shown(ask, &measured)?;
            if ask.baseline {
                others(ask, format, level)?;
            }
        }
    }
    Ok(reached)
}

/// Prints what other tools make of the first documents, beside ours.
fn others(ask: &Ask, format: Format, level: u8) -> Result<(), String> {
    const MOST: u64 = 40;
    let seeds = seed_of(ask.seed, ask.from)..seed_of(ask.seed, ask.from + ask.count.min(MOST));
    let samples = made(seeds, format, level)?;
    for tool in baseline::TOOLS {
        match baseline::measured(tool, &samples, format)? {
            Some(tally) => println!(
                "  {tool:<9} {level}      {:<7} {:<10.4} {:<9.4} {:.4}",
                tally.wanted,
                tally.precision(),
                tally.recall(),
                tally.f1()
            ),
            None => println!("  {tool:<9} {level}      is missing, or reads no {}", format.name()),
        }
    }
    Ok(())
}

/// Says why a format cannot be measured here, if so.
fn left_out(format: Format) -> Option<String> {
    if format.is_converted() && !office::is_there() {
        return Some("soffice (LibreOffice) is missing".to_owned());
    }
    let first = made(seed_of(0, 0)..seed_of(0, 1), format, 0).ok()?.pop()?;
    (!is_read(&first, format)).then(|| "the product has no reader for it".to_owned())
}

/// Tells whether the product knows the format of a sound document as what it is.
fn is_read(sample: &Sample, format: Format) -> bool {
    let text = matches!(format, Format::Markdown | Format::Text | Format::Aligned);
    match intake::Source::read(&sample.bytes) {
        Ok(source) => text == matches!(source.format, intake::Format::Text(_)),
        Err(unreadable) => unreadable != intake::Unreadable::OtherKind,
    }
}

/// Measures one format at one level.
///
/// # Errors
/// What could not be made, in words.
pub fn measure(ask: &Ask, format: Format, level: u8) -> Result<Measured, String> {
    const BATCH: u64 = 40;
    let municipalities = Municipalities::enacted();
    let mut measured = Measured { format, level, tally: Tally::default(), by_layout: Vec::new(), worst: Vec::new() };
    let end = ask.from + ask.count;
    for first in (ask.from..end).step_by(BATCH as usize) {
        progress(ask, &measured, first);
        let last = end.min(first + BATCH);
        let samples = made(seed_of(ask.seed, first)..seed_of(ask.seed, last), format, level)?;
        for (number, sample) in (first..).zip(samples) {
            let read = intake::read_agreement(&sample.bytes, &municipalities);
            measured.add(number, sample.layout, &sample, score(&sample.truth, &read), ask.show);
        }
    }
    eprint!("\r{:60}\r", "");
    Ok(measured)
}

/// Makes the documents of these seeds.
fn made(seeds: Range<u64>, format: Format, level: u8) -> Result<Vec<Sample>, String> {
    let mut samples: Vec<Sample> = seeds.map(|seed| sample(seed, format, level)).collect();
    if format.is_converted() {
        let files: Vec<Vec<u8>> = samples.iter_mut().map(|sample| std::mem::take(&mut sample.bytes)).collect();
        let converted = office::converted(&files, format.extension())?;
        samples.iter_mut().zip(converted).for_each(|(sample, bytes)| sample.bytes = bytes);
    }
    Ok(samples)
}

/// Returns the seed of a document.
fn seed_of(seed: u64, number: u64) -> u64 {
    seed.wrapping_mul(1_000_003).wrapping_add(number)
}

fn progress(ask: &Ask, measured: &Measured, number: u64) {
    let done = number - ask.from;
    eprint!("\r{} at level {}: {done} of {} ", measured.format.name(), measured.level, ask.count);
    std::io::stderr().flush().unwrap_or_default();
}

impl Measured {
    fn add(&mut self, number: u64, layout: Layout, made: &Sample, score: Score, show: usize) {
        self.tally += score.tally;
        match self.by_layout.iter_mut().find(|(name, _)| *name == layout) {
            Some((_, tally)) => *tally += score.tally,
            None => self.by_layout.push((layout, score.tally)),
        }
        let badness = score.tally.errors() + 20 * score.tally.silent;
        if show > 0 && !score.differences.is_empty() {
            let differences = score.differences;
            self.worst.push(Worst { number, layout, bytes: made.bytes.clone(), badness, differences });
            self.worst.sort_by_key(|worst| std::cmp::Reverse(worst.badness));
            self.worst.truncate(show);
        }
    }
}

const HEADER: &str = "format      level  nodes   precision  recall    F1 (goal)        targets (goal)   \
                      amounts exact/known  silent/1000 (1.0)  numbers  facts   missed";

fn row(name: &str, tally: &Tally, level: u8) -> String {
    let goals = Goals::at(level);
    format!(
        "{name:<11} {level}      {:<7} {:<10.4} {:<9.4} {:.4} ({:.3})   {:.4} ({:.2})    {:.4} / {:.4}      {:<18.2} {:<8.4} {:<7.4} {}",
        tally.wanted,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        goals.f1,
        tally.targets_exact(),
        goals.targets,
        tally.amounts_exact(),
        tally.amounts_known(),
        tally.silent_per_mille(),
        tally.marks(),
        tally.facts_exact(),
        tally.missed(&goals).join(", "),
    )
}

fn shown(ask: &Ask, measured: &Measured) -> Result<(), String> {
    if ask.layouts {
        for (layout, tally) in &measured.by_layout {
            println!("{}", row(&format!("  {}", layout.name()), tally, measured.level));
        }
    }
    for worst in &measured.worst {
        let name =
            format!("{}-{}-{}.{}", measured.format.name(), measured.level, worst.number, measured.format.extension());
        println!("  -- document {} ({}), {} differences", worst.number, worst.layout.name(), worst.differences.len());
        worst.differences.iter().for_each(|line| println!("     {line}"));
        if let Some(folder) = &ask.save {
            std::fs::create_dir_all(folder)
                .and_then(|()| std::fs::write(folder.join(&name), &worst.bytes))
                .map_err(|error| format!("{name} cannot be written: {error}"))?;
        }
    }
    Ok(())
}
