//! What auditors found: on the page of its envelope, and in one list for whoever may read it.

use askama::Template;
use control::{AuditFinding, Said};
use office::port::AuditFindingRow;
use office::{Scope, Stream};
use scheme::EnvelopeKey;
use terms::{Args, Euro};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::{names, tags};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    page: Page,
    rows: Vec<Row>,
    /// How much the findings that are open put in question.
    open: Euro,
}

struct Row {
    title: String,
    address: String,
    found: Found,
}

/// An audit finding in words.
pub(super) struct Found {
    pub(super) finding: AuditFinding,
    pub(super) title: String,
    pub(super) tag: tags::Tag,
    pub(super) auditor: String,
    /// The lines it is about, with their addresses.
    pub(super) lines: Vec<(u32, String)>,
    /// What was decided on it.
    pub(super) outcome: Option<Outcome>,
}

/// How a finding ended, in words.
pub(super) struct Outcome {
    pub(super) said: Said,
    pub(super) what: String,
    pub(super) effect: Option<Euro>,
}

/// Shows what auditors found within the scope of the reader.
pub(crate) async fn show(visit: Visit) -> Shown {
    visit.show(page).await
}

fn page(visit: Visit) -> Result<AuditPage, Failure> {
    let scope = visit.scope()?;
    if scope == Scope::Nothing {
        return Err(Failure::Unknown);
    }
    let found = visit.desk.register.audit_findings(scope)?;
    Ok(AuditPage {
        open: AuditFinding::in_question(found.iter().map(|row| &row.finding)),
        rows: found.into_iter().map(|row| listed(&visit, row)).collect(),
        page: Page::new(visit, "audit-title", Section::Register),
    })
}

fn listed(visit: &Visit, row: AuditFindingRow) -> Row {
    Row {
        title: names::stream(visit, &Stream::Envelope(row.envelope.clone())),
        address: format!("/dossiers/{}#audit-{}", row.envelope, row.finding.number()),
        found: found(visit, &row.envelope, row.finding),
    }
}

/// Puts a finding on the envelope `key` into words.
pub(super) fn found(visit: &Visit, key: &EnvelopeKey, finding: AuditFinding) -> Found {
    let numbered = Args::from([("number".into(), finding.number().into())]);
    let line = |number: &control::LineNumber| (number.0, format!("/dossiers/{key}/lines/{number}"));
    Found {
        title: visit.voice().tell("audit-numbered", &numbered),
        tag: tags::audit(visit, &finding),
        auditor: names::capital(&visit.voice().say(&format!("auditor-{}", finding.auditor().as_str()))),
        lines: finding.lines().iter().map(line).collect(),
        outcome: finding.outcome().map(|outcome| Outcome {
            said: outcome.said.clone(),
            what: corrected(visit, outcome.correction.map(|correction| correction.after)),
            effect: outcome.correction.and_then(|correction| correction.effect),
        }),
        finding,
    }
}

fn corrected(visit: &Visit, statement: Option<u16>) -> String {
    match statement {
        Some(number) => visit.voice().tell("audit-corrected", &Args::from([("number".into(), number.into())])),
        None => visit.voice().say("audit-unchanged"),
    }
}
