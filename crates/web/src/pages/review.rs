//! The review of an imported document: its proposals on the left, the words they were read from on
//! the right, one of them at a time with what can be decided on it.
//!
//! Which proposal is looked at stands in the address, every decision is a plain form, and a page
//! holds a bounded part of the list and of the document, whatever their size.

use agreement::draft::Laid;
use agreement::{ProposalKey, Standing};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use office::port::AgreementView;
use office::{Act, ActKind, Stream, open_acts};
use report::Said as Words;
use serde::Deserialize;
use terms::{Args, Finding};

use crate::answer::Failure;
use crate::page::{Page, Section};
use crate::pages::act::{self, Sent};
use crate::pages::act_form::Answers;
use crate::pages::agreement::{self as shown, Address, Said};
use crate::pages::names;
use crate::session;
use crate::visit::Visit;

mod answered;
mod current;
mod excerpt;
mod listed;
mod round;

use answered::Problem;
use current::{Current, Loose};
use excerpt::Excerpt;
use listed::{Filter, Row};
use round::Round;

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    page: Page,
    on: String,
    back: String,
    lead: String,
    language: String,
    source_name: String,
    filters: Vec<Filter>,
    rows: Vec<Row>,
    pages: Pages,
    previous: Option<String>,
    next: Option<String>,
    current: Option<Current>,
    loose: Option<Loose>,
    apart: Vec<Apart>,
    head: Vec<Said>,
    excerpt: Excerpt,
    clear: usize,
    problem: Option<Words>,
    done: Option<u64>,
    version: u64,
    key: String,
}

/// The way to the parts of the list that are not shown.
struct Pages {
    earlier: Option<String>,
    later: Option<String>,
    place: String,
}

/// A finding about no proposal, which a person can place or dismiss.
struct Apart {
    said: Said,
    address: String,
    here: bool,
}

/// What is asked for: all of it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Asked {
    /// The proposal that is looked at.
    node: Option<String>,
    /// The finding about no proposal that is looked at, by its position.
    apart: Option<usize>,
    /// Which proposals are listed.
    show: Option<String>,
    /// Which part of the list.
    part: Option<usize>,
    /// Which line of the document, where it is not that of the proposal.
    line: Option<u32>,
    /// The entry that was just written.
    done: Option<u64>,
}

/// Shows the review; where there is nothing to decide now, the agreement.
pub(crate) async fn show(
    visit: Visit,
    Path((_, nis, scheme, number)): Address,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let id = format!("{nis}/{scheme}/{number}");
    visit.apart(move |visit| opened(&visit, &id, &asked)).await
}

/// Performs one decision, and goes on to the next point.
pub(crate) async fn send(
    visit: Visit,
    Path((_, nis, scheme, number)): Address,
    Query(asked): Query<Asked>,
    sent: Sent,
) -> Result<Response, Failure> {
    let id = format!("{nis}/{scheme}/{number}");
    visit.apart(move |visit| decided(&visit, &id, &asked, &sent.answers)).await
}

fn opened(visit: &Visit, id: &str, asked: &Asked) -> Result<Response, Failure> {
    let (stream, _) = act::opened(visit, &format!("agreement/{id}"), ActKind::ReviewImport.as_str())?;
    let (desk, today) = (visit.desk.clone(), visit.desk.today());
    let open = open_acts(desk.register.as_ref(), &desk.law, visit.actor()?, &stream, today)?;
    let (view, _) = shown::found(visit, id)?;
    if !open.contains(&ActKind::ReviewImport) {
        return Ok(Redirect::to(&format!("/{}/agreements/{id}", visit.language)).into_response());
    }
    let page = page(visit, &view, asked, None, session::new_key())?;
    Ok(Html(page.render()?).into_response())
}

fn decided(visit: &Visit, id: &str, asked: &Asked, answers: &Answers) -> Result<Response, Failure> {
    let (stream, _) = act::opened(visit, &format!("agreement/{id}"), ActKind::ReviewImport.as_str())?;
    if !visit.session().is_some_and(|session| session::is_ours(session, answers.get("token"))) {
        return Err(Failure::Forbidden);
    }
    let version: u64 = answers.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let (view, _) = shown::found(visit, id)?;
    let outcome = attempt(visit, &stream, &view, version, answers);
    match outcome {
        Ok(seq) => Ok(Redirect::to(&next_after(visit, id, asked, seq)?).into_response()),
        Err(Ended::Failure(failure)) => Err(failure),
        Err(Ended::Problem(words)) => {
            let typed = Some((answers.clone(), words));
            let page = page(visit, &view, asked, typed, answers.get("key").to_owned())?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response())
        }
    }
}

/// Why nothing was written down.
enum Ended {
    /// What was typed does not fit; the page says so beside it.
    Problem(Words),
    Failure(Failure),
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

fn attempt(
    visit: &Visit,
    stream: &Stream,
    view: &AgreementView,
    version: u64,
    answers: &Answers,
) -> Result<u64, Ended> {
    let act = answered::act(&Round::of(visit, view), answers).map_err(|problem| match problem {
        Problem::Words(key) => Ended::Problem(Words {
            message: visit.voice().say(key),
            hint: visit.voice().say_if(&format!("{key}.hint")),
        }),
        Problem::Unreadable => Ended::Failure(Failure::Unreadable),
    })?;
    match act::performed(visit, stream, &Act::from(act), version, answers.get("key")) {
        Ok(receipt) => Ok(receipt.seq),
        Err(Failure::Refused(refusal)) if answered::is_about_answers(refusal.code) => {
            Err(Ended::Problem(visit.voice().refusal(&refusal)))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Returns the address of the point that follows the one just decided on.
fn next_after(visit: &Visit, id: &str, asked: &Asked, seq: u64) -> Result<String, Failure> {
    let (view, _) = shown::found(visit, id)?;
    let round = Round::of(visit, &view);
    let here = asked.node.as_deref().and_then(|node| node.parse().ok());
    let show = asked.show.as_deref().map(|show| format!("&show={show}")).unwrap_or_default();
    let place = match (round.next_look(here.as_ref()), asked.apart) {
        (Some(next), None) => format!("node={next}&"),
        (_, Some(apart)) if apart < round.apart().len() => format!("apart={apart}&"),
        (Some(next), _) => format!("node={next}&"),
        (None, _) => String::new(),
    };
    Ok(format!("/{}/agreements/{id}/review-import?{place}done={seq}{show}#review", visit.language))
}

type Typed = Option<(Answers, Words)>;

fn page(visit: &Visit, view: &AgreementView, asked: &Asked, typed: Typed, key: String) -> Result<ReviewPage, Failure> {
    let document = visit.desk.register.document(visit.scope()?, &view.row.source)?;
    let text = document.as_ref().map(|document| shown::text(visit, document)).unwrap_or_default();
    let (answers, problem) = typed.unzip();
    let round = Round::of(visit, view);
    let at = round.looked_at(asked);
    let list = listed::list(&round, asked, at.node());
    let answers = answers.unwrap_or_default();
    let (previous, next) = round.around(asked, &at);
    let made = ReviewPage {
        on: names::agreement(visit, &view.row),
        back: format!("/agreements/{}", view.row.id),
        lead: lead(&round),
        language: view.row.language.to_string(),
        source_name: view.row.source_name.clone(),
        filters: list.filters,
        rows: list.rows,
        pages: list.pages,
        previous,
        next,
        current: at.node().map(|laid| current::of(&round, laid, &answers)),
        loose: at.apart().map(|finding| current::loose(&round, finding, &text, &answers)),
        apart: apart(&round, asked),
        head: round.head().into_iter().map(|finding| shown::said(visit, finding)).collect(),
        excerpt: excerpt::around(&round, &text, at.place(), asked),
        clear: round.points.clear().len(),
        problem,
        done: asked.done,
        version: view.row.version,
        key,
        page: Page::new(visit.clone(), "review-title", Section::Agreements),
    };
    Ok(made)
}

/// Says in one sentence how much is left.
fn lead(round: &Round<'_>) -> String {
    let standing = round.laid.iter().filter(|laid| laid.stands).count();
    let settled = |laid: &&Laid<'_>| laid.stands && laid.proposal.standing == Standing::Settled;
    let args = Args::from([
        ("points".into(), (round.points.looks().len() + round.apart().len()).into()),
        ("settled".into(), round.laid.iter().filter(settled).count().into()),
        ("all".into(), standing.into()),
    ]);
    round.visit.voice().tell("review-lead", &args)
}

/// At most so many findings about no proposal are listed at once.
const APART: usize = 20;

fn apart(round: &Round<'_>, asked: &Asked) -> Vec<Apart> {
    let all = round.apart();
    let from = asked.apart.map_or(0, |at| at.saturating_sub(APART / 2).min(all.len()));
    let listed = all.iter().enumerate().skip(from).take(APART);
    let row = |(at, finding): (usize, &&Finding)| Apart {
        said: shown::said(round.visit, finding),
        address: format!("?apart={at}#review"),
        here: asked.apart == Some(at),
    };
    listed.map(row).collect()
}

/// Returns the address of the review of a proposal, within the page.
fn to_node(key: &ProposalKey, asked: &Asked) -> String {
    let show = asked.show.as_deref().map(|show| format!("&show={show}")).unwrap_or_default();
    format!("?node={key}{show}#review")
}
