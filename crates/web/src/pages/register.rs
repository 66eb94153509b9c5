//! The register as a diary: who did what, on what, under which article, with its seal.

use askama::Template;
use axum::extract::Query;
use jiff::civil::Date;
use office::Stream;
use office::port::{EntryFilter, EntryRow, Head};
use scheme::in_belgium;
use serde::Deserialize;
use terms::ArticleRef;

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::names;
use crate::visit::Visit;

const ON_ONE_PAGE: u32 = 50;

/// The acts of one day, latest first.
pub(crate) struct Day {
    pub(crate) date: Date,
    pub(crate) acts: Vec<Act>,
}

/// One act as the diary tells it.
pub(crate) struct Act {
    pub(crate) seq: u64,
    pub(crate) time: String,
    pub(crate) name: String,
    pub(crate) what: String,
    pub(crate) on: String,
    pub(crate) address: String,
    pub(crate) articles: Vec<ArticleRef>,
    pub(crate) seal: String,
}

#[derive(Template)]
#[template(path = "register.html")]
struct RegisterPage {
    page: Page,
    head: Head,
    days: Vec<Day>,
    older: Option<u64>,
}

/// Which page of the register is asked for.
#[derive(Deserialize)]
pub(crate) struct Asked {
    before: Option<u64>,
}

/// Shows the register, fifty acts a page.
pub(crate) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Shown {
    visit.show(move |visit| register(visit, &asked)).await
}

fn register(visit: Visit, asked: &Asked) -> Result<RegisterPage, Failure> {
    let filter = EntryFilter { before: asked.before, limit: ON_ONE_PAGE, ..EntryFilter::default() };
    let rows = visit.desk.register.entries(visit.scope()?, &filter)?;
    let full = rows.len() == ON_ONE_PAGE as usize;
    let older = rows.last().filter(|_| full).map(|row| row.entry.seq);
    let head = visit.desk.register.head()?;
    let days = diary(&visit, &rows);
    Ok(RegisterPage { page: Page::new(visit, "register-title", Section::Register), head, days, older })
}

/// Groups entries by the day in Brussels on which they were written down.
pub(crate) fn diary(visit: &Visit, rows: &[EntryRow]) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for row in rows {
        let at = in_belgium(row.entry.at);
        let act = act(visit, row, at.strftime("%H:%M").to_string());
        match days.last_mut().filter(|day| day.date == at.date()) {
            Some(day) => day.acts.push(act),
            None => days.push(Day { date: at.date(), acts: vec![act] }),
        }
    }
    days
}

fn act(visit: &Visit, row: &EntryRow, time: String) -> Act {
    Act {
        seq: row.entry.seq,
        time,
        name: row.name.clone(),
        what: visit.voice().say(&format!("act-{}", row.entry.act)),
        on: names::stream(visit, &row.entry.stream),
        address: address(&row.entry.stream),
        articles: row.entry.articles.clone(),
        seal: seal(&row.entry.hash),
    }
}

/// Returns the address of the thing that a stream is about, without its language.
pub(crate) fn address(stream: &Stream) -> String {
    match stream {
        Stream::Agreement(id) => format!("/agreements/{id}"),
        Stream::Envelope(key) => format!("/dossiers/{key}"),
        Stream::Account(nis) => format!("/municipalities/{nis}"),
        Stream::Batch(number) => format!("/payments/{number}"),
        Stream::Bank(_) => "/payments".to_owned(),
        Stream::Credit(key) => format!("/credits/{key}"),
    }
}

/// Writes the first digits of a hash as a seal: `a91f·3c07·99ac`.
pub(crate) fn seal(hash: &office::Hash) -> String {
    let short = hash.short();
    let groups: Vec<&str> = (0..short.len()).step_by(4).filter_map(|at| short.get(at..at + 4)).collect();
    groups.join("·")
}
