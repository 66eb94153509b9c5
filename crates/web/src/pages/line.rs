//! One line of an expense file: what is claimed and what shows it, why it stands as it stands, and what
//! can be done on it now.
//!
//! Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 12; ar-2019-07-03 art. 17
//! Choice: 0091

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use control::{Column, ExpenseLine, LineNumber};
use office::port::{DossierView, LineRow};
use office::{ActKind, Dossier, Hash, Stream, Subject, open_acts};
use report::Said as Words;
use scheme::EnvelopeKey;
use serde::Deserialize;
use terms::{Args, Euro};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::act::{self, Sent};
use crate::pages::act_form::{Answers, Input};
use crate::pages::{names, tags};
use crate::session;
use crate::visit::Visit;

mod deal;
mod pieces;
mod why;

use deal::Form;
use pieces::Pieces;
use why::Why;

#[derive(Template)]
#[template(path = "line.html")]
struct LinePage {
    page: Page,
    on: String,
    back: String,
    lead: String,
    tag: tags::Tag,
    facts: Vec<(String, String)>,
    objective: Option<(String, String)>,
    evidence: Vec<Evidence>,
    pieces: Option<Pieces>,
    row: LineRow,
    why: Why,
    forms: Vec<Form>,
    done: Option<u64>,
    version: u64,
    key: String,
}

/// A supporting document of the line: its name, and where it can be had when it is kept here.
struct Evidence {
    name: String,
    address: Option<String>,
}

/// What was just done, where the reader comes from doing it.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) struct Asked {
    done: Option<u64>,
}

/// Where a line stands in addresses; in the place of its number, the hash of a document.
type Address = Path<(String, String, String, String, String, String)>;

/// Shows a line.
pub(crate) async fn show(
    visit: Visit,
    Path((_, nis, scheme, allocation, year, number)): Address,
    Query(asked): Query<Asked>,
) -> Shown {
    let key = format!("{nis}/{scheme}/{allocation}/{year}");
    visit
        .show(move |visit| {
            let line = Line::open(&visit, &key, &number)?;
            page(&line, asked, None)
        })
        .await
}

/// Performs what was decided on the line; what does not fit is said beside its form.
pub(crate) async fn send(
    visit: Visit,
    Path((_, nis, scheme, allocation, year, number)): Address,
    sent: Sent,
) -> Result<Response, Failure> {
    let key = format!("{nis}/{scheme}/{allocation}/{year}");
    visit.apart(move |visit| decided(&visit, &key, &number, &sent)).await
}

/// Hands out a document that a line of the dossier refers to.
pub(crate) async fn document(
    visit: Visit,
    Path((_, nis, scheme, allocation, year, hash)): Address,
) -> Result<Response, Failure> {
    let key = format!("{nis}/{scheme}/{allocation}/{year}");
    visit.apart(move |visit| handed_out(&visit, &key, &hash)).await
}

/// A line as the register holds it, for one reader.
struct Line<'v> {
    visit: &'v Visit,
    key: EnvelopeKey,
    stream: Stream,
    view: DossierView,
    row: LineRow,
    dossier: Dossier,
    open: Vec<ActKind>,
}

impl<'v> Line<'v> {
    fn open(visit: &'v Visit, key: &str, number: &str) -> Result<Self, Failure> {
        let key: EnvelopeKey = key.parse().map_err(|_| Failure::Unknown)?;
        let number = LineNumber(number.parse().map_err(|_| Failure::Unknown)?);
        let register = visit.desk.register.as_ref();
        let view = register.dossier(visit.scope()?, &key)?.ok_or(Failure::Unknown)?;
        let row = view.lines.iter().find(|row| row.line.number == number).cloned().ok_or(Failure::Unknown)?;
        let stream = Stream::Envelope(key.clone());
        let Subject::Dossier(dossier) = Subject::load(register, &stream)? else { return Err(Failure::Unknown) };
        let open = open_acts(register, &visit.desk.law, visit.actor()?, &stream, visit.desk.today())?;
        Ok(Self { visit, key, stream, view, row, dossier: *dossier, open })
    }

    fn address(&self) -> String {
        format!("/dossiers/{}/lines/{}", self.key, self.row.line.number)
    }
}

impl LinePage {
    /// Tells whether there is no reason to show.
    fn is_bare(&self) -> bool {
        let Why { grounds, warnings, waived, answered, .. } = &self.why;
        grounds.is_empty() && warnings.is_empty() && waived.is_empty() && answered.is_empty()
    }
}

/// What was typed into a form, and what is wrong with it.
struct Problem<'a> {
    answers: &'a Answers,
    words: Option<Words>,
}

fn page(line: &Line<'_>, asked: Asked, problem: Option<Problem<'_>>) -> Result<LinePage, Failure> {
    let Line { visit, key, row, .. } = line;
    let number = Args::from([("number".into(), row.line.number.0.into())]);
    let typed = problem.as_ref().map(|problem| problem.answers);
    Ok(LinePage {
        on: names::stream(visit, &line.stream),
        back: format!("/dossiers/{key}"),
        lead: lead(visit, row),
        tag: tags::line(visit, row.decision.as_ref().map(control::Decision::outcome)),
        facts: facts(visit, &row.line),
        objective: objective(line),
        evidence: evidence(line)?,
        pieces: pieces::of(line),
        why: why::of(line)?,
        done: asked.done,
        version: line.view.envelope.version,
        key: typed.map_or_else(session::new_key, |answers| answers.get("key").to_owned()),
        forms: deal::forms(line, problem),
        page: Page::titled((*visit).clone(), visit.voice().tell("line-title", &number), Section::Municipalities),
        row: row.clone(),
    })
}

/// Says in one sentence where the line stands.
fn lead(visit: &Visit, row: &LineRow) -> String {
    let args = Args::from([
        ("supplier".into(), row.line.supplier.as_str().into()),
        ("claimed".into(), row.claimed.into()),
        ("accepted".into(), row.accepted.into()),
        ("refused".into(), row.refused.into()),
        ("pending".into(), row.pending.into()),
    ]);
    let key = match row.decision.as_ref() {
        None => "line-lead-claimed",
        Some(_) if !row.pending.is_zero() => "line-lead-open",
        Some(_) => "line-lead-decided",
    };
    visit.voice().tell(key, &args)
}

fn facts(visit: &Visit, line: &ExpenseLine) -> Vec<(String, String)> {
    let voice = visit.voice();
    let amount = |amount: Option<Euro>| amount.map(|amount| voice.amount(amount)).unwrap_or_default();
    let category = line.category.known().map(|category| voice.say(names::category(category)));
    let units = line.units.map(|units| format!("{} × {}", units.quantity, voice.amount(units.price)));
    let enterprise = line.enterprise.map(|number| number.to_string()).unwrap_or_default();
    let all = [
        (Column::Supplier, line.supplier.clone()),
        (Column::Enterprise, enterprise),
        (Column::Invoice, line.invoice.clone()),
        (Column::Invoiced, line.invoiced.map(|day| voice.date(day)).unwrap_or_default()),
        (Column::Committed, voice.date(line.committed)),
        (Column::Category, category.unwrap_or_default()),
        (Column::Gross, amount(line.gross)),
        (Column::UnitPrice, units.unwrap_or_default()),
        (Column::OtherFunding, amount(line.other_funding)),
        (Column::Credits, line.credits.clone().unwrap_or_default()),
        (Column::Note, line.note.clone()),
    ];
    let told = |(column, value): (Column, String)| (names::capital(column.title(visit.language)), value);
    let known = all.into_iter().filter(|(_, value)| !value.trim().is_empty()).map(told);
    known.chain(post(visit, line).into_iter().map(told)).collect()
}

/// Tells the post that a personnel expense pays for.
fn post(visit: &Visit, line: &ExpenseLine) -> Vec<(Column, String)> {
    let Some(post) = &line.post else { return Vec::new() };
    let mut told = vec![(Column::Post, format!("{}, {}", post.reference, post.function))];
    told.extend(post.level.map(|level| (Column::Level, level.to_string())));
    told.extend(post.diploma.map(|level| (Column::Diploma, level.to_string())));
    told.push((Column::WorkingTime, post.time.to_string()));
    told.push((Column::WorkedFrom, visit.voice().period(post.worked)));
    told
}

fn objective(line: &Line<'_>) -> Option<(String, String)> {
    let objective = line.row.line.objective.as_ref()?;
    let agreement = line.view.envelope.agreement.as_ref()?;
    Some((objective.to_string(), format!("/agreements/{agreement}#o{objective}")))
}

/// Names the supporting documents: those kept here can be had, the others are references.
fn evidence(line: &Line<'_>) -> Result<Vec<Evidence>, Failure> {
    let answers = line.row.decision.iter().flat_map(control::Decision::requests);
    let brought = answers.filter_map(|request| match &request.came {
        control::Came::Answer { evidence, .. } => Some(evidence),
        control::Came::Nothing | control::Came::Silence => None,
    });
    let all = line.row.line.evidence.iter().chain(brought.flatten());
    all.map(|reference| named(line, reference)).collect()
}

fn named(line: &Line<'_>, reference: &str) -> Result<Evidence, Failure> {
    let register = &line.visit.desk.register;
    let scope = line.visit.scope()?;
    let kept = match reference.parse::<Hash>() {
        Ok(hash) => register.document(scope, &hash)?,
        Err(_) => None,
    };
    let name = kept.as_ref().map_or_else(|| reference.to_owned(), |document| document.file_name.clone());
    let address = kept.map(|document| format!("/dossiers/{}/documents/{}", line.key, document.hash));
    Ok(Evidence { name, address })
}

fn decided(visit: &Visit, key: &str, number: &str, sent: &Sent) -> Result<Response, Failure> {
    let line = Line::open(visit, key, number)?;
    let answers = &sent.answers;
    if !visit.session().is_some_and(|session| session::is_ours(session, answers.get("token"))) {
        return Err(Failure::Forbidden);
    }
    let version: u64 = answers.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let deal = deal::named(answers.get("do")).ok_or(Failure::Unreadable)?;
    if !line.open.contains(&deal.kind()) {
        return Err(Failure::Forbidden);
    }
    let words = match deal::act(&line, deal, sent)? {
        None => None,
        Some(act) => match act::performed(visit, &line.stream, &act, version, answers.get("key")) {
            Ok(receipt) => {
                let to = format!("/{}{}?done={}", visit.language, line.address(), receipt.seq);
                return Ok(Redirect::to(&to).into_response());
            }
            Err(Failure::Refused(refusal)) if deal.fits(&line) => Some(visit.voice().refusal(&refusal)),
            Err(failure) => return Err(failure),
        },
    };
    let page = page(&line, Asked::default(), Some(Problem { answers, words }))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response())
}

fn handed_out(visit: &Visit, key: &str, hash: &str) -> Result<Response, Failure> {
    let key: EnvelopeKey = key.parse().map_err(|_| Failure::Unknown)?;
    let hash: Hash = hash.parse().map_err(|_| Failure::Unknown)?;
    let (register, scope) = (&visit.desk.register, visit.scope()?);
    register.dossier(scope, &key)?.ok_or(Failure::Unknown)?;
    let document = register.document(scope, &hash)?.ok_or(Failure::Unknown)?;
    if document.municipality != key.municipality {
        return Err(Failure::Unknown);
    }
    let name: String =
        document.file_name.chars().filter(|c| c.is_ascii_alphanumeric() || ".-_ ".contains(*c)).collect();
    let named = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(|_| Failure::Broken)?;
    // Never shown as a page of ours, whatever it says that it is.
    let kind = HeaderValue::from_static("application/octet-stream");
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, named)]);
    Ok((headers, document.bytes).into_response())
}
