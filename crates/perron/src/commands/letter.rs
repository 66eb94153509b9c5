//! `perron letter`: the letters of a dossier or an agreement, listed or written into a file.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use office::{Scope, Stream};
use report::Texts;
use scheme::Law;
use serde_json::{Value, json};
use terms::Language;
use web::letters::{Form, Letters, Listed, Unwritten};

use super::{Outcome, Setting, database};
use crate::cli::Letter;
use crate::trouble::Trouble;

/// Lists the letters, or writes the one that is asked for: the last of its kind.
pub(crate) fn run(asked: &Letter, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let stream = stream(&asked.subject)?;
    let (store, law) = (database(setting)?, Law::enacted());
    let letters = Letters { law: &law, register: &store, scope: Scope::Everything, stream: &stream };
    let mut listed = letters.list().map_err(Trouble::register)?;
    listed.retain(|letter| asked.kind.is_none_or(|kind| letter.kind == kind));
    listed.retain(|letter| asked.entry.is_none_or(|seq| letter.seq == seq));
    match asked.to.as_deref() {
        Some([form, out]) => {
            let letter = listed.last().ok_or_else(|| Trouble::new("letter-trouble-none"))?;
            let own = letters.language(setting.voice.language(), letter.on);
            let bytes = made(&letters, letter, form, asked.translated.unwrap_or(own))?;
            let result = if out == "-" { std::io::stdout().write_all(&bytes) } else { fs::write(out, &bytes) };
            result.map_err(|error| Trouble::file(Path::new(out), &error))?;
            if out != "-" {
                written(letter, out, setting);
            }
            Ok(Outcome::Clean)
        }
        _ => {
            list(&listed, setting);
            Ok(Outcome::Clean)
        }
    }
}

/// Reads the name of an envelope, or else of an agreement.
fn stream(subject: &str) -> Result<Stream, Trouble> {
    let envelope = subject.parse().map(Stream::Envelope);
    envelope
        .or_else(|_| subject.parse().map(Stream::Agreement))
        .map_err(|_| Trouble::new("cli-trouble-envelope").with("envelope", subject))
}

fn made(letters: &Letters<'_>, letter: &Listed, form: &str, language: Language) -> Result<Vec<u8>, Trouble> {
    let form: Form = form.parse().map_err(|_| Trouble::new("letter-trouble-form").with("form", form))?;
    letters.write(letter.seq, form, language, &Texts::load()).map_err(|unwritten| match unwritten {
        Unwritten::Unknown => Trouble::new("letter-trouble-none"),
        Unwritten::Register(error) => Trouble::register(error),
        Unwritten::Unprintable(reason) => Trouble::new("letter-trouble-print").with("reason", reason),
    })
}

fn written(letter: &Listed, out: &str, setting: Setting<'_>) {
    if setting.everywhere.json {
        say_line!("{:#}", contract(letter, setting));
    } else {
        let name = setting.voice.letter(letter.name, letter.year);
        let args = [("file".into(), out.into()), ("letter".into(), name.into())];
        say_line!("{}", setting.voice.tell("letter-written", &args.into()));
    }
}

fn list(listed: &[Listed], setting: Setting<'_>) {
    if setting.everywhere.json {
        let rows: Vec<Value> = listed.iter().map(|letter| contract(letter, setting)).collect();
        say_line!("{:#}", json!(rows));
        return;
    }
    for letter in listed {
        let (day, name) = (setting.voice.date(letter.on), setting.voice.letter(letter.name, letter.year));
        say_line!("{:>6}  {:<10}  {day}  {name}", letter.seq, letter.kind.as_str());
    }
    if listed.is_empty() {
        say_line!("{}", setting.voice.say("letter-none"));
    }
}

/// A letter in the form that other people's scripts rely on.
fn contract(letter: &Listed, setting: Setting<'_>) -> Value {
    json!({
        "entry": letter.seq,
        "kind": letter.kind.as_str(),
        "on": letter.on,
        "title": setting.voice.letter(letter.name, letter.year),
    })
}
