//! `perron init`: a new database with its first people.

use std::fs;

use super::{Outcome, Setting, database_file, open, people};
use crate::cli::Init;
use crate::trouble::Trouble;

/// Makes the database and prints each person's password, once.
pub(crate) fn run(asked: &Init, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let file = database_file(setting)?;
    let name = file.display().to_string();
    if file.exists() {
        return Err(Trouble::new("cli-trouble-database-exists").with("database", name));
    }
    let people = match &asked.people {
        Some(path) => {
            let text = fs::read_to_string(path).map_err(|error| Trouble::file(path, &error))?;
            people::read(path, &text, password)?
        }
        None => Vec::new(),
    };
    people::enter(&open(&file)?, &people)?;
    for person in &people {
        let args = [("login".into(), person.login.clone().into()), ("password".into(), person.password.clone().into())];
        say_line!("{}", setting.voice.tell("cli-init-password", &args.into()));
    }
    let args = [("database".into(), name.into()), ("people".into(), people.len().into())];
    say_line!("{}", setting.voice.tell("cli-init-done", &args.into()));
    Ok(Outcome::Clean)
}

/// Makes a password of twenty letters from the system's random numbers.
fn password() -> String {
    const LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).expect("the system gives random numbers");
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}
