//! What reading costs: throughput of text, growth with size, DOCX beside pandoc, a process from its
//! start to its end.
//!
//! Growth is counted in instructions where `perf` or `valgrind` can count them, else in CPU time, the
//! least of several rounds. The exponent is the slope of cost over size in a plane of logarithms. A document
//! beyond a limit is refused; what the refusal costs has to grow no faster.

use std::path::Path;
use std::process::{Command, Stdio};

use intake::Source;
use scheme::Municipalities;

use crate::office::Room;
use crate::sample::{Format, sample};

const THROUGHPUT: f64 = 20.0;
const EXPONENT: f64 = 1.05;
const SHARE_OF_PANDOC: f64 = 0.2;
const WITH_START: f64 = 10.0;

/// Measures and prints; tells whether every goal is reached.
///
/// # Errors
/// What could not be measured, in words.
pub fn speed(seed: u64) -> Result<bool, String> {
    let room = Room::new()?;
    let reached = [throughput(seed), start(seed, &room.0)?, growth(&room.0)?, beside_pandoc(seed, &room.0)?];
    Ok(reached.iter().all(|reached| *reached))
}

/// Reads one file and does nothing with it: what other processes are measured by.
///
/// # Errors
/// Why the file could not be opened, in words; a refusal is none.
pub fn cost(path: &Path) -> Result<bool, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    Ok(intake::read_agreement(&bytes, &Municipalities::enacted()).is_ok())
}

pub(crate) fn verdict(reached: bool) -> &'static str {
    if reached { "" } else { "  MISSED" }
}

// ---- throughput

/// Generated agreements, up to a size of all and to the most lines of one text.
fn agreements(seed: u64, bytes: usize) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let (mut size, mut lines) = (0, 0);
    for number in 0.. {
        let made = sample(seed.wrapping_add(number), Format::Markdown, 0).bytes;
        let Ok(text) = String::from_utf8(made) else { continue };
        let text = text.replace('\r', "") + "\n";
        (size, lines) = (size + text.len(), lines + text.lines().count());
        texts.push(text);
        if size >= bytes || lines > intake::MAX_LINES * 9 / 10 {
            break;
        }
    }
    texts
}

/// Measures the same agreements in two ways: each by itself, as documents come, and all of them in one
/// text as long as a reader may get.
fn throughput(seed: u64) -> bool {
    let texts = agreements(seed, 4_000_000);
    let all = texts.concat();
    println!("text, {} bytes, {} lines", all.len(), all.lines().count());
    let reached = [
        throughput_of(&format!("in {} agreements", texts.len()), &texts),
        throughput_of("in one text", std::slice::from_ref(&all)),
    ];
    reached.iter().all(|reached| *reached)
}

fn throughput_of(what: &str, texts: &[String]) -> bool {
    let municipalities = Municipalities::enacted();
    let decode = || texts.iter().for_each(|text| drop(Source::read(text.as_bytes())));
    let read = || texts.iter().for_each(|text| drop(intake::read_agreement(text.as_bytes(), &municipalities)));
    // Machines share their processors: of many rounds one is the least disturbed.
    const ROUNDS: usize = 15;
    let (decoding, reading) = (least(ROUNDS, decode), least(ROUNDS, read));
    let bytes: usize = texts.iter().map(String::len).sum();
    let rate = |seconds: f64| bytes as f64 / 1e6 / seconds.max(1e-9);
    let after = rate(reading - decoding);
    println!("  {what:<20} decoding {:>6.1} MB/s", rate(decoding));
    println!("  {:<20} after it {after:>6.1} MB/s (goal {THROUGHPUT}){}", "", verdict(after >= THROUGHPUT));
    after >= THROUGHPUT
}

/// Returns the CPU seconds that this thread has used.
fn used() -> f64 {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    said.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Returns the CPU seconds of one run, the least of several rounds. The clock of a thread moves in
/// steps of a few milliseconds, so a round goes on until it has used many of them.
pub(crate) fn least(rounds: usize, mut run: impl FnMut()) -> f64 {
    const ROUND: f64 = 0.06;
    let mut round = || {
        let before = used();
        let mut runs = 0.0;
        while used() - before < ROUND {
            run();
            runs += 1.0;
        }
        (used() - before) / runs
    };
    (0..rounds).map(|_| round()).fold(f64::INFINITY, f64::min)
}

// ---- growth

/// A shape of document that has brought readers down, at a share of its full size.
type Shape = (&'static str, fn(usize) -> Vec<u8>, usize);

const FRONT: &str =
    "# CONVENTION 2020 DE LA VILLE DE DINANT\n\nObjectif stratégique 1 :\n\nInformer\n\nObjectifs opérationnels :\n\n";

const SHAPES: [Shape; 8] = [
    ("one line (longest read)", |n| format!("{FRONT}- {}\n", "mot ".repeat(n / 4)).into_bytes(), intake::MAX_LINE - 8),
    ("one line of 10 MB", |n| format!("{FRONT}- {}\n", "mot ".repeat(n / 4)).into_bytes(), 9_999_000),
    ("100,000 tabs", |n| format!("{FRONT}1. a{}b\n", "\t".repeat(n)).into_bytes(), 100_000),
    ("100,000 cells", |n| format!("{FRONT}{}\n", "a\t".repeat(n)).into_bytes(), 100_000),
    ("lists nested to the limit", nested_text, 40_000),
    ("10,000 nested lists (HTML)", |n| nested_html(n), 10_000),
    ("empty rows (most read)", |n| empty_rows(n), 99_000),
    ("1,000,000 empty rows", |n| empty_rows(n), 1_000_000),
];

fn nested_text(items: usize) -> Vec<u8> {
    let item = |at: usize| format!("{}- point {at}\n", "  ".repeat(at % intake::MAX_DEPTH));
    let items: String = (0..items).map(item).collect();
    format!("{FRONT}{items}").into_bytes()
}

fn nested_html(levels: usize) -> Vec<u8> {
    format!(
        "<!DOCTYPE html>\n<html><body><p>CONVENTION 2020</p>{}x{}</body></html>",
        "<ul><li>".repeat(levels),
        "</li></ul>".repeat(levels)
    )
    .into_bytes()
}

fn empty_rows(rows: usize) -> Vec<u8> {
    let header = "| Objectifs opérationnels | Résultats attendus | Indicateurs |\n|---|---|---|\n";
    format!("{FRONT}{header}{}", "| | | |\n".repeat(rows)).into_bytes()
}

fn growth(room: &Path) -> Result<bool, String> {
    let counted = instructions(room, &nested_text(1)).is_some();
    println!(
        "growth with size, in {} (exponent at most {EXPONENT})",
        if counted { "instructions" } else { "CPU time, the least of 3 rounds" }
    );
    let mut reached = true;
    for (name, make, full) in SHAPES {
        let mut points = Vec::new();
        let mut outcome = "read".to_owned();
        for part in [16, 8, 4, 2, 1] {
            let bytes = make(full / part);
            let read = intake::read_agreement(&bytes, &Municipalities::enacted());
            outcome = read.map_or_else(|refused| format!("refused {refused}"), |_| "read".to_owned());
            points.push((bytes.len() as f64, cost_of(room, &bytes, counted), outcome.clone()));
        }
        points.retain(|(_, _, came)| *came == outcome);
        let exponent = slope(&points);
        reached &= exponent <= EXPONENT;
        let last = points.last().map_or(0.0, |(_, cost, _)| *cost);
        let shown = if counted { format!("{:.0} million", last / 1e6) } else { format!("{:.2} ms", last * 1e3) };
        println!("  {name:<28} {exponent:>6.3}   {shown} at full size, {outcome}{}", verdict(exponent <= EXPONENT));
    }
    Ok(reached)
}

fn cost_of(room: &Path, bytes: &[u8], counted: bool) -> f64 {
    if counted {
        return instructions(room, bytes).unwrap_or(f64::NAN);
    }
    let municipalities = Municipalities::enacted();
    least(3, || drop(intake::read_agreement(bytes, &municipalities)))
}

/// Returns the slope of cost over size between logarithms, by least squares; flat with one point.
fn slope(points: &[(f64, f64, String)]) -> f64 {
    let logs: Vec<(f64, f64)> = points.iter().map(|(size, cost, _)| (size.ln(), cost.max(1e-9).ln())).collect();
    let count = logs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|p| p.0), mean(|p| p.1));
    let across: f64 = logs.iter().map(|p| (p.0 - x) * (p.1 - y)).sum();
    let along: f64 = logs.iter().map(|p| (p.0 - x) * (p.0 - x)).sum();
    if along > 0.0 { across / along } else { 0.0 }
}

/// Counts the instructions of a process that reads `bytes`, less those of one that reads a word;
/// `None` where neither `perf` nor `valgrind` can count them.
fn instructions(room: &Path, bytes: &[u8]) -> Option<f64> {
    let counted = |bytes: &[u8]| {
        let path = room.join("counted");
        std::fs::write(&path, bytes).ok()?;
        counted_by(&["perf", "stat", "-x", ",", "-e", "instructions:u"], "instructions", &path)
            .or_else(|| counted_by(&VALGRIND, "I   refs:", &path).or_else(|| counted_by(&VALGRIND, "I refs:", &path)))
    };
    Some(counted(bytes)? - counted(b"x")?)
}

const VALGRIND: [&str; 4] = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];

/// Runs ourselves under a counter and reads the figure on the line that holds `word`.
fn counted_by(counter: &[&str], word: &str, path: &Path) -> Option<f64> {
    let mut command = Command::new(counter[0]);
    command.args(&counter[1..]).arg(std::env::current_exe().ok()?).arg("cost").arg(path);
    let said = String::from_utf8(command.output().ok()?.stderr).ok()?;
    let line = said.lines().find(|line| line.contains(word))?;
    let figures = line.split_once("refs:").map_or(line, |(_, after)| after);
    figures
        .trim()
        .split_once(word)
        .map_or(figures, |(before, _)| before)
        .split(",,")
        .next()?
        .replace(',', "")
        .trim()
        .parse()
        .ok()
}

// ---- processes

/// Runs a program over each file and returns the CPU seconds of all of them; `None` where it is missing.
fn processes(program: &mut dyn FnMut(&Path) -> Command, files: &[std::path::PathBuf]) -> Option<f64> {
    let before = children()?;
    for file in files {
        let mut command = program(file);
        command.stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
    }
    Some(children()? - before)
}

/// Returns the CPU seconds of the processes that this one has started and waited for.
fn children() -> Option<f64> {
    const TICKS: f64 = 100.0;
    let said = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = said.rsplit(") ").next()?.split(' ').collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(13)? + ticks(14)?) / TICKS)
}

fn ourselves(file: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap_or_default());
    command.arg("cost").arg(file);
    command
}

fn files(room: &Path, seed: u64, format: Format, count: u64) -> Result<Vec<std::path::PathBuf>, String> {
    let one = |number: u64| {
        let path = room.join(format!("{number}.{}", format.extension()));
        let bytes = sample(seed.wrapping_add(number), format, 0).bytes;
        std::fs::write(&path, bytes).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        Ok(path)
    };
    (0..count).map(one).collect()
}

/// A small agreement, from the start of the process to its end.
fn start(seed: u64, room: &Path) -> Result<bool, String> {
    let files = files(room, seed, Format::Markdown, 100)?;
    let bytes: u64 = files.iter().filter_map(|file| std::fs::metadata(file).ok()).map(|data| data.len()).sum();
    let seconds = processes(&mut ourselves, &files).unwrap_or(f64::NAN);
    let each = 1000.0 * seconds / files.len() as f64;
    let mean = bytes / files.len() as u64;
    println!(
        "an agreement of {mean} bytes, with the start of the process: {each:.1} ms of CPU (goal {WITH_START}){}",
        verdict(each <= WITH_START)
    );
    Ok(each <= WITH_START)
}

fn beside_pandoc(seed: u64, room: &Path) -> Result<bool, String> {
    let files = files(room, seed, Format::Docx, 40)?;
    if Source::read(&std::fs::read(&files[0]).unwrap_or_default()).is_err() {
        println!("DOCX beside pandoc: left out, the product has no reader for it");
        return Ok(true);
    }
    let pandoc = |file: &Path| {
        let mut command = Command::new("pandoc");
        command.args(["-f", "docx", "-t", "markdown"]).arg(file);
        command
    };
    let Some(theirs) = processes(&mut { pandoc }, &files) else {
        println!("DOCX beside pandoc: left out, pandoc is missing");
        return Ok(true);
    };
    let ours = processes(&mut ourselves, &files).unwrap_or(f64::NAN);
    let share = ours / theirs;
    let each = |seconds: f64| 1000.0 * seconds / files.len() as f64;
    println!(
        "DOCX, {} files, each a process: {:.1} ms of CPU; pandoc {:.1} ms; share {share:.3} (goal {SHARE_OF_PANDOC}){}",
        files.len(),
        each(ours),
        each(theirs),
        verdict(share <= SHARE_OF_PANDOC)
    );
    Ok(share <= SHARE_OF_PANDOC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slope_of_a_square_is_two() {
        let points: Vec<(f64, f64, String)> = (1..6).map(|n| (f64::from(n), f64::from(n * n), String::new())).collect();
        assert!((slope(&points) - 2.0).abs() < 1e-9);
        assert!((slope(&points[..1])).abs() < 1e-9);
    }
}
