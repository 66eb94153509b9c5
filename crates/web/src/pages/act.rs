//! Performing an act: its questions, a page to check the answers, and the act itself.
//!
//! The version that the form was made from and a key of its own travel along, so that an act on
//! something that has changed is a conflict, and a form sent twice acts once.

use std::collections::BTreeMap;

use askama::Template;
use axum::Form;
use axum::extract::{FromRequest, Multipart, Path, Request};
use axum::http::header;
use axum::response::{Html, IntoResponse, Redirect, Response};
use control::AuditFinding;
use office::codes::O_118;
use office::port::{Document, Receipt};
use office::{Act, ActKind, Actor, Handed, Hash, Stream, keep, matrix, perform};
use terms::{Arg, Args, Finding, Nis, Severity};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::act_form::{Answers, Field, Ground, Input};
use crate::pages::{dry_run, names, register};
use crate::session;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "act.html")]
struct FormPage {
    page: Page,
    on: String,
    back: String,
    lead: String,
    fields: Vec<Field>,
    wrong: bool,
    version: u64,
    key: String,
    has_file: bool,
    /// The document that was sent before, so that it is not sent twice.
    kept: Option<String>,
    /// Where the form is sent, where it is not the address of the page.
    action: Option<String>,
    /// Why the form is shown.
    notice: Option<Told>,
}

#[derive(Template)]
#[template(path = "act_check.html")]
struct CheckPage {
    page: Page,
    on: String,
    back: String,
    fields: Vec<(String, String)>,
    hidden: Vec<(String, String)>,
    findings: Vec<Told>,
    counted: Option<String>,
}

/// A finding in words.
pub(super) struct Told {
    /// Its cell, or the number of its row.
    pub(super) place: Option<String>,
    pub(super) code: String,
    pub(super) message: String,
    pub(super) hint: Option<String>,
    pub(super) class: &'static str,
}

/// A form that was sent, with its document where there is one.
pub(crate) struct Sent {
    pub(super) answers: Answers,
    pub(super) upload: Option<Upload>,
}

/// A document as a form brought it.
pub(super) struct Upload {
    name: String,
    media_type: String,
    pub(super) bytes: Vec<u8>,
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        if session::is_foreign(request.headers()) {
            return Err(Failure::Forbidden);
        }
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let parts = Multipart::from_request(request, state).await.map_err(|_| Failure::Unreadable)?;
            return of_parts(parts).await;
        }
        let sent = Form::<Vec<(String, String)>>::from_request(request, state).await;
        let Form(pairs) = sent.map_err(|_| Failure::Unreadable)?;
        Ok(Self { answers: Answers(pairs.into_iter().collect()), upload: None })
    }
}

async fn of_parts(mut parts: Multipart) -> Result<Sent, Failure> {
    let (mut answers, mut upload) = (BTreeMap::new(), None);
    while let Some(part) = parts.next_field().await.map_err(|_| Failure::Unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let media_type = part.content_type().unwrap_or("application/octet-stream").to_owned();
        let bytes = part.bytes().await.map_err(|_| Failure::Unreadable)?;
        match file_name {
            Some(file_name) if !bytes.is_empty() => {
                answers.insert(name, file_name.clone());
                upload = Some(Upload { name: file_name, media_type, bytes: bytes.into() });
            }
            Some(_) => {}
            None => drop(answers.insert(name, String::from_utf8_lossy(&bytes).into_owned())),
        }
    }
    Ok(Sent { answers: Answers(answers), upload })
}

/// Shows the form of an act on a dossier.
pub(crate) async fn on_dossier(
    visit: Visit,
    Path((_, nis, scheme, allocation, year, act)): Path<(String, String, String, String, String, String)>,
) -> Shown {
    visit.show(move |visit| form(&visit, &format!("envelope/{nis}/{scheme}/{allocation}/{year}"), &act)).await
}

/// Shows the form of an act on an agreement.
pub(crate) async fn on_agreement(
    visit: Visit,
    Path((_, nis, scheme, number, act)): Path<(String, String, String, String, String)>,
) -> Shown {
    visit.show(move |visit| form(&visit, &format!("agreement/{nis}/{scheme}/{number}"), &act)).await
}

/// Shows the form of an act on the account of a municipality.
pub(crate) async fn on_account(visit: Visit, Path((_, nis, act)): Path<(String, String, String)>) -> Shown {
    visit.show(move |visit| form(&visit, &format!("account/{nis}"), &act)).await
}

/// Shows the form of an act on a file of payments.
pub(crate) async fn on_payments(visit: Visit, Path((_, number, act)): Path<(String, String, String)>) -> Shown {
    visit.show(move |visit| form(&visit, &format!("payments/{number}"), &act)).await
}

/// Shows the form of an act on the credit of a scheme for a year.
pub(crate) async fn on_credit(
    visit: Visit,
    Path((_, scheme, year, act)): Path<(String, String, String, String)>,
) -> Shown {
    visit.show(move |visit| form(&visit, &format!("credit/{scheme}/{year}"), &act)).await
}

/// Shows the form of an act on an account of the State.
pub(crate) async fn on_bank(visit: Visit, Path((_, account, act)): Path<(String, String, String)>) -> Shown {
    visit.show(move |visit| form(&visit, &format!("bank/{account}"), &act)).await
}

/// Checks or performs an act on an account of the State.
pub(crate) async fn send_on_bank(
    visit: Visit,
    Path((_, account, act)): Path<(String, String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    visit.apart(move |visit| send(&visit, &format!("bank/{account}"), &act, &sent)).await
}

/// Checks or performs an act on the credit of a scheme for a year.
pub(crate) async fn send_on_credit(
    visit: Visit,
    Path((_, scheme, year, act)): Path<(String, String, String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    visit.apart(move |visit| send(&visit, &format!("credit/{scheme}/{year}"), &act, &sent)).await
}

/// Checks or performs an act on the account of a municipality.
pub(crate) async fn send_on_account(
    visit: Visit,
    Path((_, nis, act)): Path<(String, String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    visit.apart(move |visit| send(&visit, &format!("account/{nis}"), &act, &sent)).await
}

/// Checks or performs an act on a file of payments.
pub(crate) async fn send_on_payments(
    visit: Visit,
    Path((_, number, act)): Path<(String, String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    visit.apart(move |visit| send(&visit, &format!("payments/{number}"), &act, &sent)).await
}

/// Checks or performs an act on a dossier.
pub(crate) async fn send_on_dossier(
    visit: Visit,
    Path((_, nis, scheme, allocation, year, act)): Path<(String, String, String, String, String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let stream = format!("envelope/{nis}/{scheme}/{allocation}/{year}");
    visit.apart(move |visit| send(&visit, &stream, &act, &sent)).await
}

/// Checks or performs an act on an agreement.
pub(crate) async fn send_on_agreement(
    visit: Visit,
    Path((_, nis, scheme, number, act)): Path<(String, String, String, String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let stream = format!("agreement/{nis}/{scheme}/{number}");
    visit.apart(move |visit| send(&visit, &stream, &act, &sent)).await
}

/// Reads what is acted on; what the reader cannot see, and an act of no role held, do not exist.
pub(super) fn opened(visit: &Visit, stream: &str, act: &str) -> Result<(Stream, ActKind), Failure> {
    let actor = visit.actor()?;
    let stream: Stream = stream.parse().map_err(|_| Failure::Unknown)?;
    let act: ActKind = act.parse().map_err(|_| Failure::Unknown)?;
    let known = stream.municipality().is_none_or(|municipality| known(visit, municipality));
    if !actor.scope().reaches(&stream) || !matrix::row(act).states.are_of(&stream) || !known {
        return Err(Failure::Unknown);
    }
    if !matrix::row(act).allows_any(&actor.roles) {
        return Err(Failure::Forbidden);
    }
    Ok((stream, act))
}

fn known(visit: &Visit, nis: Nis) -> bool {
    visit.desk.law.municipalities().iter().any(|municipality| municipality.nis == nis)
}

fn ground<'v>(visit: &'v Visit, stream: &'v Stream) -> Result<Ground<'v>, Failure> {
    let dossier = match stream {
        Stream::Envelope(key) => visit.desk.register.dossier(visit.scope()?, key)?,
        _ => None,
    };
    let mut ground = Ground::new(visit, stream);
    ground.dossier = dossier;
    Ok(ground)
}

fn form(visit: &Visit, stream: &str, act: &str) -> Result<FormPage, Failure> {
    let (stream, act) = opened(visit, stream, act)?;
    let ground = ground(visit, &stream)?;
    let fields = ground.fields(act, &Answers::default());
    let version = visit.desk.register.load(&stream)?.version;
    form_page(&ground, act, fields, version, session::new_key())
}

fn form_page(
    ground: &Ground<'_>,
    act: ActKind,
    fields: Vec<Field>,
    version: u64,
    key: String,
) -> Result<FormPage, Failure> {
    let visit = ground.visit;
    Ok(FormPage {
        on: names::stream(visit, ground.stream),
        back: register::address(ground.stream),
        lead: acting(visit, visit.actor()?),
        wrong: fields.iter().any(|field| field.wrong.is_some()),
        has_file: fields.iter().any(|field| field.input == Input::File),
        kept: ground.document.as_ref().map(|document| document.hash.to_string()),
        action: None,
        notice: questioned(ground, act),
        version,
        key,
        page: titled(visit.clone(), act),
        fields,
    })
}

/// Says, where money is ordered, that auditors put a part of it in question; it holds nothing back.
///
/// Choice: 0076
fn questioned(ground: &Ground<'_>, act: ActKind) -> Option<Told> {
    let orders = matches!(act, ActKind::OrderAdvance | ActKind::OrderFinalPayment);
    let findings = ground.dossier.iter().flat_map(|dossier| &dossier.audit_findings);
    let open: Vec<&AuditFinding> = findings.filter(|finding| finding.is_open()).collect();
    if !orders || open.is_empty() {
        return None;
    }
    let amount = AuditFinding::in_question(open.iter().copied());
    Some(said(ground.visit, &Finding::note(O_118).with("findings", open.len()).with("amount", amount)))
}

/// Asks again with a notice, the document as it was handed in: what stands beside an invoice, or which
/// sheet of a workbook is meant.
pub(super) fn asked_more(
    ground: &Ground<'_>,
    act: ActKind,
    answers: &Answers,
    notice: Told,
) -> Result<Response, Failure> {
    let mut answers = answers.clone();
    let field = if act == ActKind::ChangeLines { "added" } else { "file" };
    let name = ground.document.iter().map(|document| (field.to_owned(), document.file_name.clone()));
    answers.0.extend(name);
    let version = answers.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let fields = ground.fields(act, &answers);
    let form = form_page(ground, act, fields, version, answers.get("key").to_owned())?;
    let action = Some(format!("{}/{act}", register::address(ground.stream)));
    Ok(Html(FormPage { action, notice: Some(notice), ..form }.render()?).into_response())
}

pub(super) fn titled(visit: Visit, act: ActKind) -> Page {
    let title = names::capital(&visit.voice().say(&format!("act-{act}")));
    Page::titled(visit, title, Section::None)
}

fn acting(visit: &Visit, actor: &Actor) -> String {
    let args = [("roles", names::roles(visit, actor.roles.iter())), ("body", names::body(visit, actor.body))];
    visit.voice().tell("act-lead", &Args::from(args.map(|(name, text)| (name.into(), text.into()))))
}

fn send(visit: &Visit, stream: &str, act: &str, sent: &Sent) -> Result<Response, Failure> {
    let (stream, kind) = opened(visit, stream, act)?;
    let ours = visit.session().is_some_and(|session| session::is_ours(session, sent.answers.get("token")));
    if !ours {
        return Err(Failure::Forbidden);
    }
    let version: u64 = sent.answers.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let mut ground = ground(visit, &stream)?;
    ground.document = document(visit, &stream, sent)?;
    ground.vet(kind)?;
    let mut fields = ground.fields(kind, &sent.answers);
    let (wrong, gone) = (ground.check(&mut fields), miss_document(&ground, &mut fields, sent));
    if wrong || gone || sent.answers.get("step") == "change" {
        try_on(&ground)?;
        let key = sent.answers.get("key").to_owned();
        return Ok(Html(form_page(&ground, kind, fields, version, key)?.render()?).into_response());
    }
    if sent.answers.get("step") != "send" {
        try_on(&ground)?;
        return check_page(&ground, kind, &fields, &sent.answers);
    }
    let act = ground.act(kind, &sent.answers)?;
    let kept = ground.document.as_ref().map(|document| kept(visit, document)).transpose()?;
    let receipt = performed(visit, &stream, &act, version, sent.answers.get("key"))?;
    if let Some(hash) = kept {
        visit.desk.tries.entered(&visit.actor()?.person, &hash, (visit.desk.clock)());
    }
    Ok(Redirect::to(&format!("/{}/register/{}", visit.language, receipt.seq)).into_response())
}

/// Returns the document that comes with a form, or the one that was tried with it before.
pub(super) fn document(visit: &Visit, stream: &Stream, sent: &Sent) -> Result<Option<Document>, Failure> {
    let Some(upload) = &sent.upload else {
        return sent.answers.get("kept").parse().map_or(Ok(None), |hash| tried(visit, &hash));
    };
    let document = Document {
        hash: Hash::of(&upload.bytes),
        file_name: upload.name.clone(),
        media_type: upload.media_type.clone(),
        municipality: stream.municipality().ok_or(Failure::Unreadable)?,
        bytes: upload.bytes.clone(),
    };
    handed(&document).vet().map_err(office::Failure::from)?;
    Ok(Some(document))
}

/// Finds a document that the reader is trying, or one that was entered.
pub(super) fn tried(visit: &Visit, hash: &Hash) -> Result<Option<Document>, Failure> {
    match visit.desk.tries.find(&visit.actor()?.person, hash, (visit.desk.clock)()) {
        Some(held) => Ok(Some(held)),
        None => Ok(visit.desk.register.document(visit.scope()?, hash)?),
    }
}

/// Holds the document of a form while the reader looks at what it would do; it is not kept.
fn try_on(ground: &Ground<'_>) -> Result<(), Failure> {
    let (visit, person) = (ground.visit, &ground.visit.actor()?.person);
    let held = ground.document.iter();
    held.for_each(|document| visit.desk.tries.hold(person, document, (visit.desk.clock)()));
    Ok(())
}

/// Keeps a document in the register, because an act names it.
pub(super) fn kept(visit: &Visit, document: &Document) -> Result<Hash, Failure> {
    Ok(keep(visit.desk.register.as_ref(), handed(document))?)
}

fn handed(document: &Document) -> Handed<'_> {
    let Document { municipality, file_name, media_type, bytes, .. } = document;
    Handed { municipality: *municipality, file_name, media_type, bytes }
}

/// Says that a document which was tried has gone, and asks for it again; tells whether it has.
fn miss_document(ground: &Ground<'_>, fields: &mut [Field], sent: &Sent) -> bool {
    let is_gone = ground.document.is_none() && !sent.answers.get("kept").is_empty();
    for field in fields.iter_mut().filter(|field| is_gone && field.input == Input::File) {
        field.value.clear();
        field.wrong = Some(ground.visit.voice().say("act-file-gone"));
    }
    is_gone
}

fn check_page(ground: &Ground<'_>, kind: ActKind, fields: &[Field], answers: &Answers) -> Result<Response, Failure> {
    if matches!(kind, ActKind::EnterLines | ActKind::ChangeLines) {
        return dry_run::shown(ground, kind, fields, answers);
    }
    let visit = ground.visit;
    let (findings, counted) = read(ground, kind, answers)?;
    let shown = fields.iter().filter(|field| !field.value.is_empty());
    let page = CheckPage {
        on: names::stream(visit, ground.stream),
        back: register::address(ground.stream),
        fields: shown.map(|field| (field.label.clone(), field.shown(visit))).collect(),
        hidden: carried(ground, fields, answers),
        findings: findings.iter().map(|finding| said(visit, finding)).collect(),
        counted,
        page: titled(visit.clone(), kind),
    };
    Ok(Html(page.render()?).into_response())
}

/// Returns what a page that shows the answers carries along, so that they can be sent as they were shown.
pub(super) fn carried(ground: &Ground<'_>, fields: &[Field], answers: &Answers) -> Vec<(String, String)> {
    let kept = ground.document.iter().map(|document| ("kept".to_owned(), document.hash.to_string()));
    let sent = fields.iter().map(|field| (field.name.clone(), field.value.clone()));
    let frame = ["version", "key"].map(|name| (name.to_owned(), answers.get(name).to_owned()));
    frame.into_iter().chain(sent).chain(kept).collect()
}

type Read = (Vec<Finding>, Option<String>);

/// Reads a document that was sent, so that its findings are seen before it is recorded.
fn read(ground: &Ground<'_>, kind: ActKind, answers: &Answers) -> Result<Read, Failure> {
    match ground.act(kind, answers)? {
        Act::ImportAgreement(imported) => {
            let objectives = imported.agreement.totals().operational_objectives;
            let args = Args::from([("count".into(), objectives.into())]);
            Ok((imported.findings, Some(ground.visit.voice().tell("objectives-read", &args))))
        }
        _ => Ok((Vec::new(), None)),
    }
}

pub(super) fn said(visit: &Visit, finding: &Finding) -> Told {
    let class = match finding.severity {
        Severity::Note => "",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let place = match finding.args.get("cell") {
        Some(Arg::Text(cell)) => Some(cell.clone()),
        _ => finding.place.map(|place| format!("{} {}", visit.voice().say("line-word"), place.line)),
    };
    let said = visit.voice().finding(finding);
    Told { place, code: finding.code.to_string(), message: said.message, hint: said.hint, class }
}

pub(super) fn performed(visit: &Visit, stream: &Stream, act: &Act, shown: u64, key: &str) -> Result<Receipt, Failure> {
    let at = (visit.desk.clock)();
    let (actor, today) = (visit.actor()?, visit.desk.today());
    let request = office::Request { stream, act, actor, today, at, key, shown: Some(shown) };
    Ok(perform(visit.desk.register.as_ref(), &visit.desk.law, &request)?)
}
