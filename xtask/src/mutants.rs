//! The mutants: changes one expression of the money at a time and asks whether a test notices.
//!
//! Only the rooms where a slip costs money are changed; each is tested by its own tests alone, so
//! that a survivor is a gap in them. It works on a copy outside the repository, and what survived
//! stands in `target/mutants`.

use std::process::Command;

use crate::tree;

/// The rooms that are changed.
const ROOMS: [&str; 3] = ["ledger", "control", "scheme"];
const USAGE: &str = "usage: cargo xtask campaign mutants [--file GLOB] [ROOM]\n";
/// How long the tests of one mutant may run, in seconds, before it counts as noticed.
const SECONDS: &str = "120";

/// Changes the rooms that `arguments` ask for, or a part of them; fails when a mutant survives.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let (files, asked) = match arguments {
        [flag, files, rest @ ..] if flag == "--file" => (Some(files), rest),
        rest => (None, rest),
    };
    if asked.len() > 1 || !asked.iter().all(|room| ROOMS.contains(&room.as_str())) {
        return Err(format!("{USAGE}rooms: {}\n", ROOMS.join(", ")));
    }
    let present = Command::new("cargo").args(["mutants", "--version"]).output().is_ok_and(|out| out.status.success());
    if !present {
        return Err("cargo-mutants is missing: cargo install cargo-mutants\n".to_owned());
    }
    let rooms = ROOMS.into_iter().filter(|room| asked.is_empty() || asked[0] == *room);
    let packages = rooms.flat_map(|room| ["--package".to_owned(), room.to_owned()]);
    let files = files.into_iter().flat_map(|glob| ["--file".to_owned(), glob.clone()]);
    let status = Command::new("cargo")
        .current_dir(tree::root())
        .args(["mutants", "--no-shuffle", "--test-tool", "nextest", "--output", "target/mutants"])
        .args(["--timeout", SECONDS])
        .args(packages.chain(files))
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("mutants survived: target/mutants/mutants.out/missed.txt\n".to_owned()),
        Err(error) => Err(format!("cargo mutants cannot be run: {error}\n")),
    }
}
