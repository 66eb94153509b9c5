//! The command line and the wiring: knows every room, decides nothing.
//!
//! Exit codes: 0 clean, 1 findings of severity error or a refusal, 2 the command could not do its
//! work (one line on standard error says why).

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
