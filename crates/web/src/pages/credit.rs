//! The credit of a scheme for a year: what the budget gives, what is committed and ordered, and why.
//!
//! Who sees more than one municipality sees this page; who may act on it stands in the table of acts.

use askama::Template;
use axum::extract::{Path, Query};
use ledger::CreditMovementKind;
use office::port::{CreditMovementRow, CreditRow, CreditView, EntryFilter, EnvelopeRow, Filter};
use office::{Scope, Stream, credits};
use scheme::{AsOf, CreditKey, Topic};
use serde::Deserialize;
use terms::{Args, ArticleRef, Euro, NameKey};

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
    /// The name that is searched.
    q: String,
    show: &'static str,
    filters: Vec<Choice>,
    commitments: Vec<Committed>,
    tasks: Vec<Task>,
    days: Vec<Day>,
}

/// Which commitments are shown, by how far they have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Show {
    /// All of them.
    #[default]
    All,
    /// Less is committed than granted.
    Missing,
    /// Committed, and not ordered in full.
    Left,
}

impl Show {
    const ALL: [Self; 3] = [Self::All, Self::Missing, Self::Left];

    const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Missing => "missing",
            Self::Left => "left",
        }
    }

    fn fits(self, row: &Committed) -> bool {
        match self {
            Self::All => true,
            Self::Missing => row.committed < row.granted,
            Self::Left => row.drawn < row.committed,
        }
    }
}

/// What is searched among the commitments.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    show: Show,
}

/// A way to show the commitments, with how many there are.
struct Choice {
    label: String,
    show: &'static str,
    is_current: bool,
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
pub(crate) async fn show(
    visit: Visit,
    Path((_, scheme, year)): Path<(String, String, String)>,
    Query(search): Query<Search>,
) -> Shown {
    visit.show(move |visit| page(&visit, &format!("{scheme}/{year}"), &search)).await
}

fn page(visit: &Visit, key: &str, search: &Search) -> Result<CreditPage, Failure> {
    admit(visit)?;
    let (register, key) = (visit.desk.register.as_ref(), key.parse::<CreditKey>().map_err(|_| Failure::Unknown)?);
    let row = credits(register)?.into_iter().find(|row| row.key == key).ok_or(Failure::Unknown)?;
    let (view, stream) = (register.credit(&key)?, Stream::Credit(key.clone()));
    let envelopes = register.envelopes(Scope::Everything, &Filter::of_credit(&key))?;
    let all: Vec<Committed> = envelopes.iter().map(|envelope| committed(visit, envelope, view.as_ref())).collect();
    let filters = Show::ALL.map(|show| filter(visit, &all, show, search));
    let commitments = chosen(all, search);
    let entries = EntryFilter { stream: Some(stream.clone()), ..EntryFilter::default() };
    Ok(CreditPage {
        tag: tags::credit(visit, row.state),
        lines: view.as_ref().map(|view| view.lines.clone()).unwrap_or_default(),
        article: article(visit, &key),
        given: view.iter().flat_map(|view| &view.movements).filter_map(|row| given(visit, row)).collect(),
        filters: filters.into(),
        q: search.q.clone(),
        show: search.show.as_str(),
        commitments,
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

fn is_named(row: &Committed, q: &str) -> bool {
    NameKey::of(&row.title).as_str().contains(NameKey::of(q).as_str())
}

/// Returns the commitments that are searched, by name.
fn chosen(mut all: Vec<Committed>, search: &Search) -> Vec<Committed> {
    all.retain(|row| search.show.fits(row) && is_named(row, &search.q));
    all.sort_by_cached_key(|row| NameKey::of(&row.title));
    all
}

fn filter(visit: &Visit, all: &[Committed], show: Show, search: &Search) -> Choice {
    let count = all.iter().filter(|row| show.fits(row) && is_named(row, &search.q)).count();
    let words =
        visit.voice().tell(&format!("credit-show-{}", show.as_str()), &Args::from([("count".into(), count.into())]));
    Choice { label: words, show: show.as_str(), is_current: show == search.show }
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
