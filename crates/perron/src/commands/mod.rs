//! The commands, one file each.

mod act;
mod audit;
mod bank;
mod book;
mod compare;
mod control;
mod credit;
mod demo;
mod explain;
mod format;
mod import;
mod init;
mod law;
mod letter;
mod lines;
mod payments;
mod people;
mod serve;
mod template;

use std::path::{Path, PathBuf};

use report::Voice;
use store::Store;
use terms::{Finding, Severity};

use crate::cli::{Cli, Commands, Everywhere};
use crate::trouble::Trouble;

/// How a command ended that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing stands in the way.
    Clean,
    /// There are findings of severity error, or the act was refused.
    Findings,
}

impl Outcome {
    /// Tells whether `findings` hold an error.
    fn of(findings: &[Finding]) -> Self {
        let error = findings.iter().any(|finding| finding.severity == Severity::Error);
        if error { Self::Findings } else { Self::Clean }
    }
}

/// What every command gets.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    everywhere: &'a Everywhere,
    voice: Voice<'a>,
}

/// Runs the command that was asked for.
pub(crate) fn run(cli: &Cli, voice: Voice<'_>) -> Result<Outcome, Trouble> {
    let setting = Setting { everywhere: &cli.everywhere, voice };
    match &cli.command {
        Commands::Demo(asked) => demo::run(asked, setting),
        Commands::Init(asked) => init::run(asked, setting),
        Commands::Serve(asked) => serve::run(asked, setting),
        Commands::Import(asked) => import::run(asked, setting),
        Commands::Format(asked) => format::run(asked, setting),
        Commands::Compare(asked) => compare::run(asked, setting),
        Commands::Law(asked) => law::run(asked, setting),
        Commands::Submit(asked) => act::submit(asked, setting),
        Commands::Lines(asked) => lines::run(asked, setting),
        Commands::Template(asked) => template::run(asked, setting),
        Commands::Change(asked) => act::change(asked, setting),
        Commands::Control(asked) => control::run(asked, setting),
        Commands::Book(asked) => book::run(asked, setting),
        Commands::Act(asked) => act::run(asked, setting),
        Commands::Letter(asked) => letter::run(asked, setting),
        Commands::Payments(asked) => payments::run(asked, setting),
        Commands::Bank(asked) => bank::run(asked, setting),
        Commands::Credit(asked) => credit::run(asked, setting),
        Commands::Explain(asked) => explain::run(asked, setting),
        Commands::Audit(asked) => audit::run(asked, setting),
    }
}

/// Returns the file that `--database` names.
fn database_file(setting: Setting<'_>) -> Result<PathBuf, Trouble> {
    let named = &setting.everywhere.database;
    let file = named.strip_prefix("sqlite:").map(PathBuf::from);
    file.ok_or_else(|| Trouble::new("cli-trouble-database-url").with("database", named.as_str()))
}

/// Opens the database that `--database` names; it must be there.
fn database(setting: Setting<'_>) -> Result<Store, Trouble> {
    let file = database_file(setting)?;
    if !file.exists() {
        return Err(Trouble::new("cli-trouble-no-database").with("database", file.display().to_string()));
    }
    open(&file)
}

fn open(file: &Path) -> Result<Store, Trouble> {
    let name = file.display().to_string();
    Store::open(&name)
        .map_err(|error| Trouble::new("cli-trouble-database").with("database", name).with("error", error.to_string()))
}
