//! `perron law read`: a consolidated text as articles, amendments, definitions and tables, and
//! whether it agrees with `law/`.

use std::fs;

use intake::law::{self, AnnexTable, LawText};
use scheme::Law;
use serde_json::{Value, json};
use terms::{Args, Euro};

use super::super::{Outcome, Setting, import::found};
use crate::cli::LawRead;
use crate::excerpt::Excerpts;
use crate::trouble::Trouble;

/// Reads the text and prints what it holds.
pub(super) fn run(asked: &LawRead, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let bytes = fs::read(&asked.file).map_err(|error| Trouble::file(&asked.file, &error))?;
    let enacted = Law::enacted();
    let mut text = law::read(&bytes, enacted.municipalities())
        .map_err(|unreadable| Trouble::unreadable(&asked.file, &unreadable.finding(), setting.voice))?;
    text.findings.extend(law::agrees(&text, &enacted));
    if setting.everywhere.json {
        say_line!("{:#}", contract(&text, setting));
    } else {
        let name = asked.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let source = String::from_utf8_lossy(&bytes);
        say!("{}", drawing(&text, setting));
        say!("{}", Excerpts::of(&name, &source).draw(&text.findings, asked.all, setting.voice));
    }
    Ok(Outcome::of(&text.findings))
}

/// The text in the form that other people's scripts rely on: findings with their words.
fn contract(text: &LawText, setting: Setting<'_>) -> Value {
    let mut value = json!(text);
    value["findings"] = text.findings.iter().map(|finding| found(finding, setting)).collect();
    value
}

fn drawing(text: &LawText, setting: Setting<'_>) -> String {
    let voice = setting.voice;
    let mut out = format!("{}\n", text.title);
    let facts = [("numac", &text.numac), ("ELI", &text.eli)];
    facts.iter().for_each(|(name, value)| out.push_str(&format!("  {name:<8} {}\n", value.as_deref().unwrap_or("–"))));
    out.push('\n');
    for article in text.all_articles() {
        let first = article.text.lines().next().unwrap_or_default();
        let amended: Vec<&str> = article.amendments.iter().map(|amendment| amendment.by.as_str()).collect();
        let note = if amended.is_empty() { String::new() } else { format!("  [{}]", amended.join(", ")) };
        out.push_str(&format!("  {:>7}  {}{note}\n", article.number, shortened(first)));
        for definition in &article.definitions {
            let mark = if definition.rebuilt { "*" } else { "" };
            out.push_str(&format!("           {}°{mark} {}\n", definition.ordinal, definition.term));
        }
    }
    out.push('\n');
    text.tables.iter().for_each(|table| out.push_str(&format!("  {}\n", totals(table, setting))));
    let counts: Args =
        [("articles".into(), text.articles.len().into()), ("tables".into(), text.tables.len().into())].into();
    out.push_str(&format!("{}\n\n", voice.tell("cli-law-counts", &counts)));
    out
}

fn totals(table: &AnnexTable, setting: Setting<'_>) -> String {
    let stated = table.stated_total.unwrap_or(Euro::ZERO);
    let args: Args = [
        ("rows".into(), table.rows.len().into()),
        ("stated".into(), stated.into()),
        ("computed".into(), table.computed_total.into()),
        ("difference".into(), (stated - table.computed_total).into()),
    ]
    .into();
    setting.voice.tell("cli-law-totals", &args)
}

/// The first words of a long line.
fn shortened(line: &str) -> String {
    const LENGTH: usize = 80;
    if line.chars().count() <= LENGTH {
        return line.to_owned();
    }
    let words: String = line.chars().take(LENGTH).collect();
    format!("{}…", words.trim_end())
}
