//! `perron format`: an agreement rewritten into canonical Markdown.

use std::fs;

use scheme::Municipalities;

use super::import::{canonical, read};
use super::{Outcome, Setting};
use crate::cli::Format;
use crate::excerpt::Excerpts;
use crate::trouble::Trouble;

/// Writes the document in its canonical form, on standard output or in its place; what the form
/// would lose is told, and then the document stays as it is.
pub(crate) fn run(asked: &Format, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let municipalities = Municipalities::enacted();
    let reading = read(&asked.file, &municipalities, setting)?;
    let (text, lost) = canonical(&reading, &municipalities);
    let name = asked.file.display().to_string();
    if !lost.is_empty() {
        eprint!("{}", Excerpts::of(&name, &reading.text).draw(&lost, false, setting.voice));
    }
    let say = |key| eprintln!("{}", setting.voice.tell(key, &[("file".into(), name.as_str().into())].into()));
    match (asked.write, lost.is_empty()) {
        (false, _) => say!("{text}"),
        (true, false) => say("document-kept"),
        (true, true) => {
            fs::write(&asked.file, text).map_err(|error| Trouble::file(&asked.file, &error))?;
            say("document-written");
        }
    }
    Ok(Outcome::of(&lost))
}
