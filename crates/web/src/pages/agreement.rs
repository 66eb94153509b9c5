//! One agreement: its tree beside the document it was read from, findings first.

use agreement::{Node, NodeState, ObjectiveId};
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use office::port::{AgreementView, Document, EntryFilter, Reviewer, SettledFinding};
use office::{AgreementId, AgreementState, Stream};
use terms::{Args, Finding, Place, Severity};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::letter::{self, Offered};
use crate::pages::register::{Day, diary};
use crate::pages::source::{Line, marked};
use crate::pages::tasks::{self, Task};
use crate::pages::{names, tags};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "agreement.html")]
struct AgreementPage {
    page: Page,
    view: AgreementView,
    municipality: String,
    scheme: String,
    lead: String,
    tag: tags::Tag,
    findings: Vec<Said>,
    settled: Vec<Settled>,
    branches: Vec<Branch>,
    lines: Vec<Line>,
    size: usize,
    tasks: Vec<Task>,
    letters: Vec<Offered>,
    days: Vec<Day>,
}

/// A finding in words.
pub(super) struct Said {
    pub(super) code: String,
    pub(super) class: &'static str,
    pub(super) severity: String,
    pub(super) message: String,
    pub(super) hint: Option<String>,
    pub(super) line: Option<u32>,
}

/// A finding that a person has settled, in words.
struct Settled {
    said: Said,
    by: String,
    seq: u64,
    reason: Option<String>,
}

/// A node and what hangs under it.
#[derive(Template)]
#[template(path = "branch.html")]
struct Branch {
    id: String,
    kind: String,
    number: String,
    text: String,
    strong: bool,
    struck: bool,
    state: Option<String>,
    target: Option<String>,
    unsure: Option<String>,
    line: u32,
    here: String,
    children: Vec<Branch>,
}

/// Where an agreement stands in addresses.
pub(crate) type Address = Path<(String, String, String, String)>;

/// Shows the agreement.
pub(crate) async fn show(visit: Visit, Path((_, nis, scheme, number)): Address) -> Shown {
    visit.show(move |visit| agreement(visit, &format!("{nis}/{scheme}/{number}"))).await
}

/// Hands out the document the agreement was read from, byte for byte.
pub(crate) async fn original(visit: Visit, Path((_, nis, scheme, number)): Address) -> Result<Response, Failure> {
    visit.apart(move |visit| download(&visit, &format!("{nis}/{scheme}/{number}"))).await
}

pub(super) fn found(visit: &Visit, id: &str) -> Result<(AgreementView, Option<Document>), Failure> {
    let id: AgreementId = id.parse().map_err(|_| Failure::Unknown)?;
    let scope = visit.scope()?;
    let view = visit.desk.register.agreement(scope, &id)?.ok_or(Failure::Unknown)?;
    let document = visit.desk.register.document(scope, &view.row.source)?;
    Ok((view, document))
}

fn agreement(visit: Visit, id: &str) -> Result<AgreementPage, Failure> {
    let (view, document) = found(&visit, id)?;
    let stream = Stream::Agreement(view.row.id.clone());
    let filter = EntryFilter { stream: Some(stream.clone()), ..EntryFilter::default() };
    let days = diary(&visit, &visit.desk.register.entries(visit.scope()?, &filter)?);
    let text = document.as_ref().map(|document| text(&visit, document)).unwrap_or_default();
    let title = names::agreement(&visit, &view.row);
    Ok(AgreementPage {
        municipality: names::municipality(&visit, view.row.id.municipality),
        scheme: names::scheme(&visit, &view.row.id.scheme),
        lead: lead(&visit, &view),
        tag: tags::agreement(&visit, view.row.state),
        findings: weightiest(&view.findings).into_iter().map(|finding| said(&visit, finding)).collect(),
        settled: view.settled.iter().map(|settled| settled_by(&visit, settled)).collect(),
        branches: branches(&visit, &view.agreement.tree, &mut Vec::new()),
        lines: marked(&text, &places(&view), &view.findings),
        size: document.map_or(0, |document| document.bytes.len()),
        tasks: tasks::here(&visit, &stream)?,
        letters: letter::offered(&visit, &stream)?,
        days,
        page: Page::titled(visit, title, Section::Agreements),
        view,
    })
}

/// Returns the text that all places refer to.
pub(super) fn text(visit: &Visit, document: &Document) -> String {
    let reading = (visit.desk.readers.agreement)(&document.bytes, visit.desk.law.municipalities());
    reading.map_or_else(|_| String::from_utf8_lossy(&document.bytes).into_owned(), |reading| reading.text)
}

/// Says in one sentence where things stand.
fn lead(visit: &Visit, view: &AgreementView) -> String {
    let totals = &view.row.totals;
    let args = Args::from([
        ("objectives".into(), totals.operational_objectives.into()),
        ("results".into(), totals.results.into()),
        ("indicators".into(), totals.indicators.into()),
        ("looks".into(), (view.row.errors + view.row.warnings).into()),
    ]);
    let counted = visit.voice().tell("agreement-lead", &args);
    if view.row.state == AgreementState::Draft {
        format!("{counted} {}", visit.voice().tell("agreement-looks", &args))
    } else {
        counted
    }
}

/// Returns the findings, what blocks first, then in the order of the text.
pub(super) fn weightiest(findings: &[Finding]) -> Vec<&Finding> {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    sorted
}

pub(super) fn said(visit: &Visit, finding: &Finding) -> Said {
    let said = visit.voice().finding(finding);
    let (class, key) = match finding.severity {
        Severity::Note => ("note-", "severity-note"),
        Severity::Warning => ("warning", "severity-warning"),
        Severity::Error => ("error", "severity-error"),
    };
    Said {
        code: finding.code.to_string(),
        class,
        severity: visit.voice().say(key),
        message: said.message,
        hint: said.hint,
        line: finding.place.map(|place| place.line),
    }
}

fn settled_by(visit: &Visit, settled: &SettledFinding) -> Settled {
    Settled {
        said: said(visit, &settled.finding),
        by: reviewed_by(visit, &settled.by),
        seq: settled.by.seq,
        reason: settled.reason.clone(),
    }
}

/// Says who decided, and when.
pub(super) fn reviewed_by(visit: &Visit, by: &Reviewer) -> String {
    let person = visit.desk.register.person(&by.person).ok().flatten();
    let name = person.map_or_else(|| by.person.as_str().to_owned(), |row| row.actor.name);
    let args = Args::from([("name".into(), name.into()), ("date".into(), by.on.into())]);
    visit.voice().tell("review-settled-by", &args)
}

fn places(view: &AgreementView) -> Vec<Place> {
    let mut places = Vec::new();
    view.agreement.walk(&mut |_, node| places.push(node.place));
    places
}

/// Makes the branches of `nodes`, each with its address in the agreement.
fn branches(visit: &Visit, nodes: &[Node], at: &mut Vec<usize>) -> Vec<Branch> {
    let mut made = Vec::with_capacity(nodes.len());
    for (position, node) in nodes.iter().enumerate() {
        at.push(position + 1);
        made.push(branch(visit, node, at));
        at.pop();
    }
    made
}

fn branch(visit: &Visit, node: &Node, at: &mut Vec<usize>) -> Branch {
    let number: Vec<String> = node.number.iter().map(u16::to_string).collect();
    let state = node.state.filter(|state| !matches!(state, NodeState::Filled));
    Branch {
        id: ObjectiveId::of(at).to_string(),
        kind: visit.voice().node_kind(node.kind),
        number: number.join(", "),
        text: node.text.clone(),
        strong: at.len() == 1 || !node.children.is_empty(),
        struck: node.state == Some(NodeState::StruckOut),
        state: state.map(|state| visit.voice().node_state(state)),
        target: node.target.as_ref().map(|target| visit.voice().target(target)),
        unsure: (node.confidence < 800).then(|| visit.voice().say("unsure")),
        line: node.place.line,
        here: visit.voice().tell("to-line", &Args::from([("line".into(), node.place.line.into())])),
        children: branches(visit, &node.children, at),
    }
}

fn download(visit: &Visit, id: &str) -> Result<Response, Failure> {
    let document = found(visit, id)?.1.ok_or(Failure::Unknown)?;
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    let name: String = document.file_name.chars().map(plain).collect();
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (header::ETAG, format!("\"{}\"", document.hash)),
    ];
    Ok((headers, document.bytes).into_response())
}
