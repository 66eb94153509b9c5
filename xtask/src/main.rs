//! Chores of the repository: `tidy` checks it, `docs` writes the generated pages, `test` runs
//! everything that must pass before a change is taken.

mod articles;
mod browser;
mod checks;
mod fault;
mod fuzz;
mod law_line;
mod mutants;
mod pages;
mod requirements;
mod run;
mod tree;

use std::process::ExitCode;

use crate::fault::Fault;
use crate::tree::Tree;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  tidy   fails on an undeclared arrow between crates, a module without header, a banned name, a
         `Law:` line that names no known article, a `Choice:` line that names no decision, a float
         in the core, what was left unfinished, a path of one machine, a generated page out of date
  docs   writes the pages in docs/generated
  test   formatting, clippy without warnings, tidy, all tests, browser
  browser
         walks through the demonstration with a real browser; skipped where node, Chromium or the
         modules of crates/web/tests/browser are missing, unless CI is set
  campaign NAME
         runs a slow measurement outside the product; `campaign --help` names them
  campaign fuzz [--seconds N] [TARGET]
         feeds the readers what a fuzzer makes up; needs cargo-fuzz
  campaign mutants [--file GLOB] [ROOM]
         changes the money one expression at a time and asks whether a test notices; needs cargo-mutants
";

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    let done = match command.as_deref() {
        Some("tidy") => tidy(),
        Some("docs") => docs(),
        Some("browser") => browser::walk(),
        Some("test") => run::everything(tidy),
        Some("campaign") => run::campaign(std::env::args().skip(2)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprint!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn tidy() -> Result<(), String> {
    let tree = Tree::read(&tree::root()).map_err(|e| format!("the tree cannot be read: {e}\n"))?;
    let metadata = run::metadata()?;
    let faults = checks::all(&tree, &metadata);
    if faults.is_empty() {
        println!("tidy: {} files, nothing to say", tree.files().len());
        return Ok(());
    }
    Err(report(&faults))
}

fn report(faults: &[Fault]) -> String {
    let lines: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
    format!("{lines}tidy: {} to mend\n", faults.len())
}

fn docs() -> Result<(), String> {
    let tree = Tree::read(&tree::root()).map_err(|e| format!("the tree cannot be read: {e}\n"))?;
    for page in pages::all(&tree)? {
        let path = tree::root().join(page.path);
        let folder = path.parent().unwrap_or(&path);
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&path, &page.text))
            .map_err(|e| format!("{} cannot be written: {e}\n", page.path))?;
        println!("wrote {}", page.path);
    }
    Ok(())
}
