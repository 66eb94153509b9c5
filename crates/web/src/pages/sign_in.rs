//! Signing in and out.

use askama::Template;
use axum::Form;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use office::Scope;
use office::port::PersonRow;
use serde::Deserialize;

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::names;
use crate::session;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    page: Page,
    people: Vec<Known>,
    login: String,
    password: String,
    wrong: bool,
}

/// A person of the demonstration, to choose from.
struct Known {
    login: String,
    name: String,
    roles: String,
    body: String,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Sent {
    login: String,
    password: String,
}

/// The token that every form of a session carries.
#[derive(Deserialize)]
pub(crate) struct Token {
    token: String,
}

/// Shows the form.
pub(crate) async fn show(visit: Visit) -> Shown {
    visit.show(|visit| form(visit, String::new(), false)).await
}

fn form(visit: Visit, login: String, wrong: bool) -> Result<SignInPage, Failure> {
    let demo = visit.desk.demo.as_ref().map(|demo| demo.password.clone());
    let people = if demo.is_some() { visit.desk.register.people(Scope::Everything)? } else { Vec::new() };
    let people = people.iter().filter(|person| person.active).map(|person| known(&visit, person)).collect();
    let password = demo.unwrap_or_default();
    Ok(SignInPage { page: Page::new(visit, "sign-in-title", Section::None), people, login, password, wrong })
}

fn known(visit: &Visit, person: &PersonRow) -> Known {
    Known {
        login: person.login.clone(),
        name: person.actor.name.clone(),
        roles: names::roles(visit, person.actor.roles.iter()),
        body: names::body(visit, person.actor.body),
    }
}

/// Opens a session, or shows the form again.
pub(crate) async fn send(visit: Visit, Form(sent): Form<Sent>) -> Result<Response, Failure> {
    visit.apart(move |visit| sign_in(visit, sent)).await
}

fn sign_in(visit: Visit, sent: Sent) -> Result<Response, Failure> {
    let register = &visit.desk.register;
    let Some(person) = register.sign_in(sent.login.trim(), &sent.password)? else {
        let again = form(visit, sent.login, true)?.render()?;
        return Ok((axum::http::StatusCode::OK, axum::response::Html(again)).into_response());
    };
    let now = (visit.desk.clock)();
    let token = register.open_session(&person.actor.person, now, now + session::LASTS)?;
    let cookie = session::cookie(&token, visit.desk.safety);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&format!("/{}/", visit.language))).into_response())
}

/// Ends the session.
pub(crate) async fn sign_out(visit: Visit, Form(sent): Form<Token>) -> Result<Response, Failure> {
    visit.apart(move |visit| end(&visit, &sent)).await
}

fn end(visit: &Visit, sent: &Token) -> Result<Response, Failure> {
    let session = visit.session().ok_or(Failure::SignIn)?;
    if !session::is_ours(session, &sent.token) {
        return Err(Failure::Forbidden);
    }
    visit.desk.register.close_session(session)?;
    visit.desk.tries.leave(&visit.actor()?.person, (visit.desk.clock)());
    let cookie = session::ended(visit.desk.safety);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&format!("/{}/", visit.language))).into_response())
}
