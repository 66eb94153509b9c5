//! The fuzzers: runs each target of `fuzz/` for a while, from the examples and what earlier runs found.
//!
//! `cargo-fuzz` works on the stable compiler when that is told so; nothing of it is needed to build
//! or test the product, where a test feeds the same functions.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tree;

/// The targets, each with the folders of examples that it starts from and its dictionary.
const TARGETS: &[(&str, &[&str], &str)] = &[
    ("text", &["examples/agreements", "crates/intake/tests/cases"], "text"),
    ("page", &["crates/intake/tests/cases"], "page"),
    ("word", &[], "word"),
    ("open", &[], "open"),
    ("pdf", &["crates/intake/tests/formats/pdf"], "pdf"),
    ("archive", &["crates/intake/tests/formats"], "word"),
    ("law", &["examples/law"], "text"),
    ("expenses", &["examples/expenses", "examples/invoices"], "text"),
    ("workbook", &[], "sheet"),
    ("bank", &["examples/bank"], "bank"),
    ("values", &[], "text"),
];
const USAGE: &str = "usage: cargo xtask campaign fuzz [--seconds N] [TARGET]\n";
/// How long one target runs when nothing is said.
const SECONDS: &str = "60";

/// Runs the targets that `arguments` ask for; the first that fails ends it.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let (seconds, asked) = match arguments {
        [flag, seconds, rest @ ..] if flag == "--seconds" => (seconds.as_str(), rest),
        rest => (SECONDS, rest),
    };
    let known = |name: &String| TARGETS.iter().any(|(target, ..)| target == name);
    if asked.len() > 1 || !asked.iter().all(known) || seconds.parse::<u32>().is_err() {
        let names: Vec<&str> = TARGETS.iter().map(|(target, ..)| *target).collect();
        return Err(format!("{USAGE}targets: {}\n", names.join(", ")));
    }
    let present = Command::new("cargo").args(["fuzz", "--version"]).output().is_ok_and(|out| out.status.success());
    if !present {
        return Err("cargo-fuzz is missing: cargo install cargo-fuzz\n".to_owned());
    }
    let wanted = TARGETS.iter().filter(|(target, ..)| asked.is_empty() || asked[0] == *target);
    wanted.into_iter().try_for_each(|target| one(target, seconds))
}

fn one((target, folders, words): &(&str, &[&str], &str), seconds: &str) -> Result<(), String> {
    let corpus = tree::root().join("fuzz/corpus").join(target);
    seed(&corpus, folders).map_err(|e| format!("{}: {e}\n", corpus.display()))?;
    println!("$ cargo fuzz run {target} ({seconds} s)");
    let status = Command::new("cargo")
        .current_dir(tree::root().join("fuzz"))
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["fuzz", "run", "--release", target, "--"])
        .args([format!("-max_total_time={seconds}"), format!("-dict=dictionaries/{words}.dict")])
        .args(["-max_len=20000", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1", "-verbosity=1"])
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("{target}: the input stands in fuzz/artifacts/{target}\n")),
        Err(error) => Err(format!("cargo fuzz cannot be run: {error}\n")),
    }
}

/// Copies the examples into a corpus, with those of the folders in it.
fn seed(corpus: &Path, folders: &[&str]) -> std::io::Result<()> {
    fs::create_dir_all(corpus)?;
    for folder in folders {
        for entry in fs::read_dir(tree::root().join(folder))? {
            let path = entry?.path();
            let file = if path.is_dir() { path.join("input") } else { path.clone() };
            let name = path.file_name().unwrap_or_default();
            if file.is_file() {
                fs::copy(&file, corpus.join(name))?;
            }
        }
    }
    Ok(())
}
