//! Programs that the chores run: cargo, and what it brings.

use std::process::Command;

use serde_json::Value;

use crate::{browser, fuzz, mutants, tree};

/// Returns what `cargo metadata` says of the members of the workspace.
pub(crate) fn metadata() -> Result<Value, String> {
    let output = cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output();
    let output = output.map_err(|e| format!("cargo metadata cannot be run: {e}\n"))?;
    serde_json::from_slice(&output.stdout).map_err(|e| format!("cargo metadata cannot be read: {e}\n"))
}

/// Runs formatting, clippy, `tidy`, the tests and the walk of a browser; the first that fails ends it.
pub(crate) fn everything(tidy: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    step(&["fmt", "--all", "--check"])?;
    step(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])?;
    println!("$ cargo xtask tidy");
    tidy()?;
    if has_nextest() {
        step(&["nextest", "run", "--workspace", "--locked"])?;
    } else {
        step(&["test", "--workspace", "--locked"])?;
    }
    browser::walk()
}

/// Runs a campaign with the rest of the command line.
pub(crate) fn campaign(rest: impl Iterator<Item = String>) -> Result<(), String> {
    let rest: Vec<String> = rest.collect();
    if let Some(("fuzz", asked)) = rest.split_first().map(|(name, asked)| (name.as_str(), asked)) {
        return fuzz::run(asked);
    }
    if let Some(("mutants", asked)) = rest.split_first().map(|(name, asked)| (name.as_str(), asked)) {
        return mutants::run(asked);
    }
    let arguments = ["run", "--quiet", "--release", "--package", "campaign", "--"].into_iter();
    step(&arguments.chain(rest.iter().map(String::as_str)).collect::<Vec<_>>())
}

/// Runs cargo with `arguments` and shows what it says.
pub(crate) fn step(arguments: &[&str]) -> Result<(), String> {
    let line = format!("cargo {}", arguments.join(" "));
    println!("$ {line}");
    match cargo().args(arguments).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("failed: {line}\n")),
        Err(error) => Err(format!("cannot be run: {line}: {error}\n")),
    }
}

fn has_nextest() -> bool {
    cargo().args(["nextest", "--version"]).output().is_ok_and(|output| output.status.success())
}

fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(tree::root());
    command
}
