//! One act in the register, with everything that proves it: the receipt of who performed it.

use askama::Template;
use axum::extract::Path;
use office::port::EntryRow;
use scheme::in_belgium;

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::{names, register};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "entry.html")]
struct EntryPage {
    page: Page,
    row: EntryRow,
    on: String,
    address: String,
    roles: String,
    body: String,
    when: String,
}

/// Shows one entry.
pub(crate) async fn show(visit: Visit, Path((_, seq)): Path<(String, String)>) -> Shown {
    visit.show(move |visit| entry(visit, &seq)).await
}

fn entry(visit: Visit, seq: &str) -> Result<EntryPage, Failure> {
    let seq = seq.parse().map_err(|_| Failure::Unknown)?;
    let row = visit.desk.register.entry(visit.scope()?, seq)?.ok_or(Failure::Unknown)?;
    let at = in_belgium(row.entry.at);
    let title = names::capital(&visit.voice().say(&format!("act-{}", row.entry.act)));
    Ok(EntryPage {
        on: names::stream(&visit, &row.entry.stream),
        address: register::address(&row.entry.stream),
        roles: names::roles(&visit, row.roles.iter()),
        body: names::body(&visit, row.entry.on_behalf_of),
        when: format!("{}, {}", visit.voice().date(at.date()), at.strftime("%H:%M:%S")),
        page: Page::titled(visit, title, Section::Register),
        row,
    })
}
