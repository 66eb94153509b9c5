//! Stories through the command line, from the annex of the decree to the last euro.
//!
//! A story is a text file: prose, and commands with what must come of them.
//!
//! ```text
//! $ COMMAND     runs the binary; it must succeed unless a `!` follows
//! > WORDS       the output of the last command holds these words
//! ! WORDS       the last command was refused (exit code 1), and says these words
//! ```

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod contracts;
mod expenses;
mod findings;
mod help;
mod hostile;
mod hostile_bank;
mod payments;
mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The commands after which Verviers has its agreement in force and its envelope of 2020 open.
const VERVIERS: [&str; 9] = [
    "init --people examples/people.toml",
    "act open-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10",
    "credit open pssp-2020-2022/2020 --source Budget --as accountant --on 2020-01-13",
    "credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14",
    "act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 \
     --as finance-verviers --on 2020-02-18",
    "act submit-agreement 63079/pssp-2020-2022/1 --diagnostic LSD-2019 --as signatory-verviers --on 2020-03-24",
    "act approve-agreement 63079/pssp-2020-2022/1 --as controller --on 2020-04-20",
    "act sign-for-municipality 63079/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory-verviers \
     --on 2020-05-05",
    "act sign-for-state 63079/pssp-2020-2022/1 --as officer --on 2020-05-18",
];

/// Returns the folder of the repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Runs the binary with a database of its own, from the folder of the repository.
fn perron(folder: &Path, words: &[String]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_perron"))
        .args(words)
        .current_dir(repository())
        .env("PERRON_DATABASE", format!("sqlite:{}", folder.join("story.sqlite").display()))
        .env("PERRON_LANG", "en")
        .output()
        .unwrap()
}

/// Splits a command into words; quotes hold words together.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for letter in command.trim().chars() {
        match letter {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            other => words.last_mut().unwrap().push(other),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

struct Story<'a> {
    name: &'a str,
    folder: TempDir,
    last: Option<(String, Output)>,
}

impl Story<'_> {
    fn tell(&mut self, text: &str) {
        let steps: Vec<(usize, &str)> = text.lines().enumerate().collect();
        for (number, line) in &steps {
            let at = format!("{}:{}", self.name, number + 1);
            match line.split_at_checked(2) {
                Some(("$ ", command)) => {
                    self.end(&at);
                    self.last = Some((command.to_owned(), perron(self.folder.path(), &words(command)[1..])));
                }
                Some(("> ", expected)) => self.says(&at, expected),
                Some(("! ", expected)) => self.refused(&at, expected),
                _ => {}
            }
        }
        self.end(self.name);
    }

    /// A command that nobody expected to be refused has succeeded, or found something (`control`).
    fn end(&mut self, at: &str) {
        let Some((command, output)) = self.last.take() else { return };
        assert!(output.status.success(), "before {at}: {command}\n{}", told(&output));
    }

    fn says(&mut self, at: &str, expected: &str) {
        let (command, output) = self.last.as_mut().unwrap_or_else(|| panic!("{at}: no command yet"));
        let text = told(output);
        assert!(text.contains(&plain(expected)), "{at}: {command}\nexpected: {expected}\n{text}");
        if command.starts_with("perron control") {
            // Refused lines are findings: the exit code says so, and that is what is meant.
            assert!(output.status.code().is_some_and(|code| code < 2), "{at}: {command}\n{text}");
            output.status = std::process::ExitStatus::default();
        }
    }

    fn refused(&mut self, at: &str, expected: &str) {
        let (command, output) = self.last.as_mut().unwrap_or_else(|| panic!("{at}: no command yet"));
        let text = told(output);
        let refused = output.status.code() == Some(1) || output.status.success();
        assert!(refused && text.contains(&plain(expected)), "{at}: {command}\nexpected: {expected}\n{text}");
        output.status = std::process::ExitStatus::default();
    }
}

fn told(output: &Output) -> String {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    plain(&String::from_utf8_lossy(&text))
}

/// Takes columns and line breaks away: a story is about words and figures, not about their places.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tell(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories").join(name);
    let mut story = Story { name, folder: TempDir::new().unwrap(), last: None };
    story.tell(&fs::read_to_string(path).unwrap());
}

#[test]
fn the_credit_of_2020_is_opened_committed_and_drawn_on() {
    tell("credit-2020.story");
}

#[test]
fn molenbeek_2020_from_the_annex_to_the_final_payment() {
    tell("molenbeek-2020.story");
}

#[test]
fn verviers_2020_ends_in_a_recovery() {
    tell("verviers-2020.story");
}

#[test]
fn molenbeek_2023_is_reviewed_before_it_is_submitted() {
    tell("molenbeek-2023-review.story");
}

#[test]
fn anderlecht_2018_2019_repays_by_a_plan_and_closes_two_years() {
    tell("anderlecht-2018-2019.story");
}

#[test]
fn anderlecht_2020_is_a_whole_year_in_one_piece() {
    tell("anderlecht-2020.story");
}

#[test]
fn verviers_2020_is_looked_at_by_a_controller() {
    tell("verviers-2020-look.story");
}

#[test]
fn molenbeek_2020_serves_one_objective_under_two_allocations() {
    tell("molenbeek-2020-guards.story");
}

#[test]
fn every_kind_of_letter_is_told() {
    tell("letters.story");
}

#[test]
fn molenbeek_2007_2010_carries_over_and_closes_four_years() {
    tell("molenbeek-2007-2010.story");
}
