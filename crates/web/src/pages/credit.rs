//! The credit of a scheme for a year: what the budget gives, what is committed and ordered, and why.
//!
//! Who sees more than one municipality sees this page; who may act on it stands in the table of acts.

use askama::Template;
use axum::extract::Path;
use ledger::CreditMovementKind;
use office::port::{CreditMovementRow, CreditRow, CreditView, EntryFilter, EnvelopeRow, Filter};
use office::{Scope, Stream, credits};
use scheme::{AsOf, CreditKey, Topic};
use terms::{ArticleRef, Euro};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::payments::admit;
use crate::pages::register::{Day, diary};
use crate::pages::tasks::{self, Task};
use crate::pages::{names, tags};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "credit.html")]
struct CreditPage {
    page: Page,
    row: CreditRow,
    tag: tags::Tag,
    lines: Vec<String>,
    article: Option<ArticleRef>,
    given: Vec<Given>,
    commitments: Vec<Committed>,
    tasks: Vec<Task>,
    days: Vec<Day>,
}

/// What a budget gave, more or less.
struct Given {
    what: String,
    row: CreditMovementRow,
}

/// What is committed on one envelope.
struct Committed {
    title: String,
    address: String,
    granted: Euro,
    committed: Euro,
    drawn: Euro,
}

/// Shows the credit.
pub(crate) async fn show(visit: Visit, Path((_, scheme, year)): Path<(String, String, String)>) -> Shown {
    visit.show(move |visit| page(&visit, &format!("{scheme}/{year}"))).await
}

fn page(visit: &Visit, key: &str) -> Result<CreditPage, Failure> {
    admit(visit)?;
    let (register, key) = (visit.desk.register.as_ref(), key.parse::<CreditKey>().map_err(|_| Failure::Unknown)?);
    let row = credits(register)?.into_iter().find(|row| row.key == key).ok_or(Failure::Unknown)?;
    let (view, stream) = (register.credit(&key)?, Stream::Credit(key.clone()));
    let filter = Filter { municipality: None, scheme: Some(key.scheme.clone()), year: Some(key.year) };
    let envelopes = register.envelopes(Scope::Everything, &filter)?;
    let entries = EntryFilter { stream: Some(stream.clone()), ..EntryFilter::default() };
    Ok(CreditPage {
        tag: tags::credit(visit, row.state),
        lines: view.as_ref().map(|view| view.lines.clone()).unwrap_or_default(),
        article: article(visit, &key),
        given: view.iter().flat_map(|view| &view.movements).filter_map(|row| given(visit, row)).collect(),
        commitments: envelopes.iter().map(|envelope| committed(visit, envelope, view.as_ref())).collect(),
        tasks: tasks::here(visit, &stream)?,
        days: diary(visit, &register.entries(Scope::Everything, &entries)?),
        page: Page::titled(visit.clone(), names::credit(visit, &key), Section::Payments),
        row,
    })
}

/// Returns the article that keeps payments within the credits.
fn article(visit: &Visit, key: &CreditKey) -> Option<ArticleRef> {
    let scheme = visit.desk.law.scheme(&key.scheme)?;
    let as_of = AsOf { on: key.year.period().end(), known: visit.desk.today() };
    scheme.article(Topic::AvailableCredit, &scheme.allocations.first()?.id, as_of).cloned()
}

fn given(visit: &Visit, row: &CreditMovementRow) -> Option<Given> {
    let key = match row.kind {
        CreditMovementKind::Opened => "credit-opened",
        CreditMovementKind::Increased => "credit-increased",
        CreditMovementKind::Decreased => "credit-decreased",
        CreditMovementKind::Committed { .. } | CreditMovementKind::Freed { .. } => return None,
    };
    Some(Given { what: visit.voice().say(key), row: row.clone() })
}

fn committed(visit: &Visit, row: &EnvelopeRow, view: Option<&CreditView>) -> Committed {
    let committed = view.and_then(|view| view.commitments.get(&row.key)).copied().unwrap_or_default();
    let title = names::stream(visit, &Stream::Envelope(row.key.clone()));
    Committed { title, address: format!("/dossiers/{}", row.key), granted: row.granted, committed, drawn: row.drawn }
}

/// Returns the length of `part` in a gauge of a thousand that stands for `whole`.
fn length(part: Euro, whole: Euro) -> i64 {
    part.cents().saturating_mul(1_000).checked_div(whole.cents()).unwrap_or_default().clamp(0, 1_000)
}

impl CreditPage {
    fn committed_length(&self) -> i64 {
        length(self.row.committed, self.row.credit)
    }

    fn ordered_length(&self) -> i64 {
        length(self.row.ordered, self.row.credit)
    }
}
