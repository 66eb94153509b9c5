//! The first page: what waits for the reader, and the ways in.

use askama::Template;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::names;
use crate::pages::tasks::{self, Task};
use crate::visit::{self, Visit};

/// So many tasks are shown at once; the others follow as these are done.
const SHOWN: usize = 40;

type Door = (&'static str, &'static str);

const OPEN_DOORS: &[Door] =
    &[("/law", "door-law"), ("/municipalities", "door-municipalities"), ("/rules", "door-rules")];
const INNER_DOORS: &[Door] = &[("/agreements", "door-agreements"), ("/register", "door-register")];

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    page: Page,
    lead: String,
    reader: Option<String>,
    tasks: Vec<Task>,
    more: usize,
    doors: Vec<Door>,
}

/// Sends the reader to the language that the browser likes best.
pub(crate) async fn turn(headers: HeaderMap) -> Response {
    let language = visit::preferred(&headers);
    ([(header::VARY, "accept-language")], Redirect::to(&format!("/{language}/"))).into_response()
}

/// Sends `/fr` to `/fr/`.
pub(crate) async fn home(visit: Visit) -> Result<Redirect, Failure> {
    if visit.astray { Err(Failure::Unknown) } else { Ok(Redirect::to(&format!("/{}/", visit.language))) }
}

/// Shows the first page.
pub(crate) async fn show(visit: Visit) -> Shown {
    visit.show(start).await
}

fn start(visit: Visit) -> Result<StartPage, Failure> {
    let Some(person) = visit.person() else { return Ok(public(visit)) };
    let reader =
        format!("{} · {}", names::roles(&visit, person.actor.roles.iter()), names::body(&visit, person.actor.body));
    let mut tasks = tasks::waiting(&visit)?;
    let more = tasks.len().saturating_sub(SHOWN);
    tasks.truncate(SHOWN);
    let lead = visit.voice().tell("tasks-lead", &[("count".into(), (tasks.len() + more).into())].into());
    let title = person.actor.name.clone();
    let doors = [OPEN_DOORS, INNER_DOORS].concat();
    Ok(StartPage { page: Page::titled(visit, title, Section::Start), lead, reader: Some(reader), tasks, more, doors })
}

fn public(visit: Visit) -> StartPage {
    let lead = visit.voice().say("start-lead");
    let page = Page::new(visit, "start-title", Section::Start);
    StartPage { page, lead, reader: None, tasks: Vec::new(), more: 0, doors: OPEN_DOORS.to_vec() }
}
