//! `perron book`: a nation's lines kept with their verdicts, and changed line by line.
//!
//! Choice: 0074

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use comfy_table::{CellAlignment, Table};
use control::bulk::{Closed, Sources, VERDICTS, Verdict, Wording, words};
use serde_json::json;
use store::{Book, BookError, Revised};
use terms::Euro;

use super::control::bulk::{sentence, table_as_csv, totals};
use super::{Outcome, Setting};
use crate::cli::{Book as Asked, BookChange, BookCreate, BookWrite};
use crate::trouble::Trouble;

/// Makes, changes or writes out a book.
pub(crate) fn run(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    match asked {
        Asked::Create(asked) => create(asked, setting),
        Asked::Change(asked) => change(asked, setting),
        Asked::Write(asked) => write(asked, setting),
    }
}

fn create(asked: &BookCreate, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    if asked.book.exists() {
        return Err(Trouble::new("cli-trouble-book-exists").with("book", asked.book.display().to_string()));
    }
    let read = |name| table_as_csv(&asked.folder, name);
    let (envelopes, objectives) = (read("envelopes")?, read("objectives")?);
    let (natures, quotas) = (read("natures")?, read("quotas")?);
    let sources = Sources { envelopes: &envelopes, objectives: &objectives, natures: &natures, quotas: &quotas };
    let lines = read("lines")?;
    let book = Book::create(&asked.book, sources, &lines).map_err(|error| trouble(&asked.folder, error, setting))?;
    tell(&asked.book, &book, setting)
}

fn change(asked: &BookChange, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let mut book = open(&asked.book, setting)?;
    let changes = fs::read(&asked.changes).map_err(|error| Trouble::file(&asked.changes, &error))?;
    let revised = book.change(&changes).map_err(|error| trouble(&asked.changes, error, setting))?;
    if setting.everywhere.json {
        let revised: Vec<_> = revised
            .iter()
            .map(|one| {
                json!({
                    "line_id": one.line_id, "before": one.before.map(told), "after": one.after.map(told)
                })
            })
            .collect();
        say_line!("{:#}", json!(revised));
    } else if revised.is_empty() {
        say_line!("{}", setting.voice.say("cli-book-unchanged"));
    } else {
        say_line!("{}", drawing(&revised, setting));
    }
    Ok(Outcome::Clean)
}

fn told(verdict: Verdict) -> serde_json::Value {
    let (said, ground) = words(verdict.mask);
    json!({ "mask": verdict.mask, "verdict": said, "ground": ground, "accepted_cents": verdict.accepted_cents })
}

fn drawing(revised: &[Revised], setting: Setting<'_>) -> Table {
    let voice = setting.voice;
    let mut table = Table::new();
    table.load_style(comfy_table::presets::UTF8_HORIZONTAL_ONLY);
    table.set_header(["line", "before", "after"].map(|head| voice.say(&format!("cli-book-{head}"))));
    let said = |verdict: Option<Verdict>| match verdict {
        None => "–".to_owned(),
        Some(verdict) => {
            let (said, ground) = words(verdict.mask);
            let amount = voice.amount(Euro::from_cents(verdict.accepted_cents));
            format!("{} {ground} {amount}", voice.say(&format!("outcome-{said}"))).replace("  ", " ")
        }
    };
    for one in revised {
        table.add_row([one.line_id.to_string(), said(one.before), said(one.after)]);
    }
    if let Some(column) = table.column_mut(0) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

fn write(asked: &BookWrite, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let book = open(&asked.book, setting)?;
    let closed = book.closed().map_err(|error| trouble(&asked.book, error, setting))?;
    fs::create_dir_all(&asked.out).map_err(|error| Trouble::file(&asked.out, &error))?;
    let written = |name: &str, bytes: &[u8]| {
        let file = asked.out.join(name);
        fs::write(&file, bytes).map_err(|error| Trouble::file(&file, &error))
    };
    verdicts(&book, &asked.out.join("verdicts.csv"), setting)?;
    written("files.csv", closed.files.as_bytes())?;
    written("totals.json", &totals(&closed))?;
    summed(&asked.book, &closed, setting);
    Ok(Outcome::Clean)
}

fn verdicts(book: &Book, path: &Path, setting: Setting<'_>) -> Result<(), Trouble> {
    /// Why a verdict was not written.
    enum Unwritten {
        Unread(BookError),
        Full(std::io::Error),
    }
    impl From<BookError> for Unwritten {
        fn from(error: BookError) -> Self {
            Self::Unread(error)
        }
    }
    let failed = |error: std::io::Error| Trouble::file(path, &error);
    let mut file = BufWriter::new(File::create(path).map_err(failed)?);
    file.write_all(VERDICTS.as_bytes()).map_err(failed)?;
    let (wording, mut row) = (Wording::default(), Vec::new());
    let written = book.verdicts(|verdict| {
        row.clear();
        wording.write(verdict, &mut row);
        file.write_all(&row).map_err(Unwritten::Full)
    });
    match written {
        Ok(()) => file.flush().map_err(failed),
        Err(Unwritten::Full(error)) => Err(failed(error)),
        Err(Unwritten::Unread(error)) => Err(trouble(path, error, setting)),
    }
}

fn tell(path: &Path, book: &Book, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let closed = book.closed().map_err(|error| trouble(path, error, setting))?;
    summed(path, &closed, setting);
    Ok(Outcome::Clean)
}

fn summed(path: &Path, closed: &Closed, setting: Setting<'_>) {
    if setting.everywhere.json {
        say_line!("{}", String::from_utf8_lossy(&totals(closed)));
    } else {
        say_line!("{}", sentence(closed, path, setting));
    }
}

fn open(path: &Path, setting: Setting<'_>) -> Result<Book, Trouble> {
    Book::open(path).map_err(|error| trouble(path, error, setting))
}

fn trouble(path: &Path, error: BookError, setting: Setting<'_>) -> Trouble {
    let name = path.display().to_string();
    match error {
        BookError::Found(finding) => {
            let reason = setting.voice.finding(&finding).message;
            Trouble::new("cli-trouble-bulk").with("folder", name).with("reason", reason)
        }
        BookError::NoBook => Trouble::new("cli-trouble-no-book").with("book", name),
        BookError::Database(error) => Trouble::new("cli-trouble-database").with("database", name).with("error", error),
    }
}
