//! `perron explain I-044`: a page of the manual in the reader's language, with its example.

use report::manual::{self, Page, Section};
use report::{Said, Voice};
use serde_json::{Value, json};
use terms::{Code, Language};

use super::super::{Outcome, Setting};
use crate::excerpt::Excerpts;
use crate::screen;
use crate::trouble::Trouble;

/// Tells whether a reference is meant as a code: a letter, then a hyphen.
pub(super) fn is_code(reference: &str) -> bool {
    let mut letters = reference.chars();
    letters.next().is_some_and(|letter| letter.is_ascii_alphabetic()) && letters.next() == Some('-')
}

/// Prints the page of a code.
pub(super) fn run(reference: &str, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let asked: Option<Code> = reference.to_ascii_uppercase().parse().ok();
    let Some(page) = asked.and_then(manual::page) else {
        let near = asked.map_or_else(|| manual::nearest(Code::new('I', 1)), manual::nearest);
        let near: Vec<String> = near.iter().map(Code::to_string).collect();
        return Err(Trouble::new("cli-explain-unknown").with("code", reference).with("near", near.join(", ")));
    };
    if setting.everywhere.json {
        say_line!("{:#}", contract(page, setting.voice));
    } else {
        say!("{}", drawing(page, setting.voice));
    }
    Ok(Outcome::Clean)
}

fn contract(page: Page, voice: Voice<'_>) -> Value {
    let said = said(page, voice);
    let sighting = page.sightings().first().copied();
    let parts = section(page, voice).map(|section| section.parts).unwrap_or_default();
    json!({
        "code": page.code(),
        "title": page.title(voice.language()),
        "severity": sighting.map(|sighting| sighting.severity),
        "message": said.message,
        "hint": said.hint,
        "example": page.example().map(|example| example.text),
        "place": sighting.and_then(|sighting| sighting.place),
        "parts": parts.iter().map(|(heading, text)| json!({ "heading": heading, "text": text })).collect::<Vec<_>>(),
    })
}

fn section(page: Page, voice: Voice<'_>) -> Option<Section> {
    page.section(voice.language())
}

/// Returns the sentence and the hint of a page; a rule of the control says them without an example.
fn said(page: Page, voice: Voice<'_>) -> Said {
    match section(page, voice) {
        Some(section) => Said { message: section.message, hint: Some(section.hint) },
        None => {
            let code = page.code().to_string();
            Said { message: voice.say(&code), hint: voice.say_if(&format!("{code}.hint")) }
        }
    }
}

fn drawing(page: Page, voice: Voice<'_>) -> String {
    let mut out = format!("{}  {}\n\n", page.code(), page.title(voice.language()));
    match section(page, voice) {
        Some(section) => {
            out.push_str(&example(page, voice));
            section.parts.iter().for_each(|(heading, text)| out.push_str(&part(heading, text)));
        }
        None => {
            let Said { message, hint } = said(page, voice);
            let words = [Some(message), hint].into_iter().flatten();
            words.for_each(|words| out.push_str(&format!("{}\n\n", paragraph(&words))));
            if voice.language() != Language::En {
                out.push_str(&format!("{}\n\n", voice.say("cli-explain-in-english")));
            }
            out.push_str(&body(page));
        }
    }
    out.trim_end().to_owned() + "\n"
}

/// Draws the finding in its example; where it has no place, the example first.
fn example(page: Page, voice: Voice<'_>) -> String {
    let name = voice.say("cli-explain-example");
    let Some(example) = page.example() else { return String::new() };
    let sightings = page.sightings();
    let apart = !example.is_plain() || sightings.iter().all(|sighting| sighting.place.is_none());
    let lines = || example.text.lines().map(|line| format!("{}\n", format!("  {line}").trim_end())).collect::<String>();
    let before = if apart { format!("{name}\n{}\n", lines()) } else { String::new() };
    let excerpts = Excerpts::of(&name, if apart { "" } else { example.text });
    format!("{before}{}\n\n", excerpts.quoted(page.code(), &sightings, said(page, voice), voice))
}

/// A heading, and what stands under it.
fn part(heading: &str, text: &str) -> String {
    let paragraphs: Vec<String> = text.split("\n\n").map(paragraph).collect();
    format!("{heading}\n{}\n\n", paragraphs.join("\n\n"))
}

/// The text of a page, its prose broken to the width, its tables as they stand.
fn body(page: Page) -> String {
    let prose = |line: &str| !line.starts_with(['|', '#', '`']);
    let line = |line: &str| if prose(line) { screen::wrapped(line, screen::width(), 0) } else { line.to_owned() };
    page.body().lines().map(line).collect::<Vec<_>>().join("\n")
}

fn paragraph(words: &str) -> String {
    const INDENT: usize = 2;
    let lines = screen::wrapped(&words.replace('\n', " "), screen::width(), INDENT);
    lines.lines().map(|line| format!("{:INDENT$}{line}", "")).collect::<Vec<_>>().join("\n")
}
