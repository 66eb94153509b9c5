//! The command line and the wiring: knows every room, decides nothing.
//!
//! Exit codes: 0 clean, 1 findings of severity error or a refusal, 2 the command could not do its
//! work (one line on standard error says why). Before all else the binary may be asked to be the child
//! that reads a stranger's file (decision 0034); that child needs no words and no register.

#[macro_use]
mod spoken;

mod cli;
mod commands;
mod excerpt;
mod help;
mod screen;
mod trouble;

use std::process::ExitCode;

use report::Texts;

use crate::commands::Outcome;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    if words.next().as_deref() == Some(quarantine::COMMAND) {
        return quarantine::run(words.next().as_deref());
    }
    let texts = Texts::load();
    let voice = texts.voice(help::language_asked());
    let cli = match help::parse(voice) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    match commands::run(&cli, voice) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(trouble) => {
            eprintln!("perron: {}", trouble.say(voice));
            ExitCode::from(2)
        }
    }
}
