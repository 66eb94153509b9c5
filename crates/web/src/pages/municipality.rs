//! One municipality: what the law grants it, its envelopes over the years, its agreements, and what
//! became of its code.

use askama::Template;
use axum::extract::Path;
use office::matrix;
use office::port::{AgreementRow, EnvelopeRow, Filter};
use office::{AccountState, ActKind, Scope, Stream};
use report::length;
use scheme::{EnvelopeKey, Merger, Municipality};
use terms::{Args, ArticleRef, Euro, Nis, Year};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::tasks::{self, Task};
use crate::pages::{municipalities, names, tags};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "municipality.html")]
struct MunicipalityPage {
    page: Page,
    lead: String,
    facts: Vec<(String, String)>,
    mergers: Vec<String>,
    grants: Vec<Grant>,
    bars: Vec<Bar>,
    envelopes: Vec<Envelope>,
    agreements: Vec<Agreement>,
    account: Option<Account>,
    visible: bool,
    openings: Vec<(String, String)>,
    imports: Vec<(String, String)>,
}

/// What a scheme grants for a year.
struct Grant {
    scheme: String,
    scheme_id: String,
    allocation: String,
    years: String,
    amount: Euro,
    article: ArticleRef,
}

/// One envelope drawn: what it holds, what was paid, what is granted.
struct Bar {
    label: String,
    y: usize,
    whole: u32,
    paid: u32,
    due: u32,
    amount: String,
}

struct Envelope {
    address: String,
    title: String,
    tag: tags::Tag,
    row: EnvelopeRow,
}

/// The account on which the municipality is paid, for those who see its dossiers.
struct Account {
    tag: tags::Tag,
    live: Option<String>,
    waiting: Option<(String, String)>,
    proposed: Option<String>,
    note: String,
    tasks: Vec<Task>,
}

struct Agreement {
    address: String,
    title: String,
    scheme: String,
    tag: tags::Tag,
}

/// Shows the municipality.
pub(crate) async fn show(visit: Visit, Path((_, nis)): Path<(String, String)>) -> Shown {
    visit.show(move |visit| page(&visit, &nis)).await
}

fn page(visit: &Visit, nis: &str) -> Result<MunicipalityPage, Failure> {
    let nis: Nis = nis.parse().map_err(|_| Failure::Unknown)?;
    let law = visit.desk.law.clone();
    let municipality = law.municipalities().iter().rfind(|known| known.nis == nis).ok_or(Failure::Unknown)?;
    let scope = visit.scope().ok().filter(|scope| scope.covers(nis));
    let envelopes = within(visit, scope, nis)?;
    let agreements = agreed(visit, scope, nis)?;
    let grants = grants(visit, nis);
    Ok(MunicipalityPage {
        lead: lead(visit, municipality, &grants),
        facts: facts(visit, municipality),
        mergers: mergers(visit, nis),
        bars: bars(visit, &envelopes),
        imports: imports(visit, nis)?,
        openings: openings(visit, nis, &envelopes),
        envelopes: envelopes.into_iter().map(|row| envelope(visit, row)).collect(),
        agreements: agreements.iter().map(|row| agreement(visit, row)).collect(),
        account: account(visit, scope, nis)?,
        visible: scope.is_some(),
        grants,
        page: Page::titled(visit.clone(), municipality.name(visit.language).to_owned(), Section::Municipalities),
    })
}

impl MunicipalityPage {
    fn bars_height(&self) -> usize {
        self.bars.len() * 40 + 6
    }
}

fn within(visit: &Visit, scope: Option<Scope>, nis: Nis) -> Result<Vec<EnvelopeRow>, Failure> {
    let Some(scope) = scope else { return Ok(Vec::new()) };
    let filter = Filter { municipality: Some(nis), ..Filter::default() };
    let mut rows = visit.desk.register.envelopes(scope, &filter)?;
    rows.sort_by_cached_key(|row| (row.key.year, row.key.scheme.clone(), place(visit, &row.key)));
    Ok(rows)
}

/// Returns the place of an allocation in the order of the decree.
fn place(visit: &Visit, key: &EnvelopeKey) -> Option<usize> {
    let scheme = visit.desk.law.scheme(&key.scheme)?;
    scheme.allocations.iter().position(|allocation| allocation.id == key.allocation)
}

fn account(visit: &Visit, scope: Option<Scope>, nis: Nis) -> Result<Option<Account>, Failure> {
    let Some(scope) = scope else { return Ok(None) };
    let (view, today) = (visit.desk.register.account(scope, nis)?, visit.desk.today());
    let waiting = view.as_ref().and_then(|view| view.waiting(today));
    let days = visit.desk.law.payments().map(|rules| i64::from(rules.account.waiting_days)).unwrap_or_default();
    Ok(Some(Account {
        tag: tags::account(visit, view.as_ref().map_or(AccountState::Absent, |view| view.state)),
        live: view.as_ref().and_then(|view| view.live(today)).map(|known| known.account.printed()),
        waiting: waiting.map(|known| (known.account.printed(), visit.voice().date(known.live_from))),
        proposed: view.as_ref().and_then(|view| view.proposed.as_ref()).map(|proposed| proposed.account.printed()),
        note: visit.voice().tell("account-note", &Args::from([("days".into(), days.into())])),
        tasks: tasks::here(visit, &Stream::Account(nis))?,
    }))
}

fn agreed(visit: &Visit, scope: Option<Scope>, nis: Nis) -> Result<Vec<AgreementRow>, Failure> {
    let Some(scope) = scope else { return Ok(Vec::new()) };
    Ok(visit.desk.register.agreements(scope, &Filter { municipality: Some(nis), ..Filter::default() })?)
}

fn lead(visit: &Visit, municipality: &Municipality, grants: &[Grant]) -> String {
    let mut schemes: Vec<&str> = grants.iter().map(|grant| grant.scheme_id.as_str()).collect();
    schemes.dedup();
    let args = Args::from([
        ("province".into(), municipalities::area(visit, municipality).into()),
        ("schemes".into(), schemes.len().into()),
    ]);
    visit.voice().tell("municipality-lead", &args)
}

fn facts(visit: &Visit, municipality: &Municipality) -> Vec<(String, String)> {
    let areas = visit.desk.law.municipalities();
    let codes: Vec<String> = municipality.postal_codes.iter().map(u16::to_string).collect();
    let spoken = municipality.languages.iter().map(|language| visit.voice().say(&format!("language-{language}")));
    let facts = [
        ("nis-word", municipality.nis.to_string()),
        ("region-word", areas.region_name(municipality.region, visit.language).to_owned()),
        ("postal-codes", codes.join(", ")),
        ("official-languages", spoken.collect::<Vec<_>>().join(", ")),
    ];
    facts.into_iter().map(|(key, text)| (visit.voice().say(key), text)).collect()
}

fn mergers(visit: &Visit, nis: Nis) -> Vec<String> {
    let touching = |merger: &&Merger| merger.predecessor == nis || merger.successor == nis;
    visit.desk.law.municipalities().mergers().iter().filter(touching).map(|merger| merged(visit, merger)).collect()
}

fn merged(visit: &Visit, merger: &Merger) -> String {
    let names = [merger.predecessor, merger.successor].map(|nis| names::municipality(visit, nis));
    let [old, new] = names;
    let same = old == new;
    let args = Args::from([
        ("date".into(), merger.date.into()),
        ("predecessor".into(), old.into()),
        ("successor".into(), new.into()),
        ("old".into(), merger.predecessor.to_string().into()),
        ("new".into(), merger.successor.to_string().into()),
    ]);
    visit.voice().tell(if same { "merger-code" } else { "merger-into" }, &args)
}

fn grants(visit: &Visit, nis: Nis) -> Vec<Grant> {
    let schemes = visit.desk.law.schemes().iter();
    schemes.flat_map(|scheme| scheme.allocations.iter().filter_map(move |a| grant(visit, scheme, a, nis))).collect()
}

fn grant(visit: &Visit, scheme: &scheme::Scheme, allocation: &scheme::Allocation, nis: Nis) -> Option<Grant> {
    let annex = allocation.annex.as_ref()?;
    Some(Grant {
        scheme: names::scheme(visit, &scheme.id),
        scheme_id: scheme.id.to_string(),
        allocation: allocation.name.in_language(visit.language).to_owned(),
        years: names::years(scheme.first_day(), scheme.last_day()),
        amount: annex.row(nis)?.amount,
        article: annex.article.clone(),
    })
}

fn bars(visit: &Visit, envelopes: &[EnvelopeRow]) -> Vec<Bar> {
    let most = envelopes.iter().map(|row| row.ceiling).max().unwrap_or_default();
    let bar = |(at, row): (usize, &EnvelopeRow)| Bar {
        label: names::envelope(visit, &row.key),
        y: at * 40,
        whole: length(row.ceiling, most, 640),
        paid: length(row.advances + row.final_payment, most, 640),
        due: length(row.due.unwrap_or_default(), most, 640),
        amount: visit.voice().amount(row.ceiling),
    };
    envelopes.iter().enumerate().map(bar).collect()
}

fn envelope(visit: &Visit, row: EnvelopeRow) -> Envelope {
    Envelope {
        address: format!("/dossiers/{}", row.key),
        title: names::envelope(visit, &row.key),
        tag: tags::dossier(visit, row.state),
        row,
    }
}

fn agreement(visit: &Visit, row: &AgreementRow) -> Agreement {
    Agreement {
        address: format!("/agreements/{}", row.id),
        title: names::agreement(visit, row),
        scheme: names::scheme(visit, &row.id.scheme),
        tag: tags::agreement(visit, row.state),
    }
}

/// Returns the years that the reader may open for this municipality, with the address of each form.
fn openings(visit: &Visit, nis: Nis, envelopes: &[EnvelopeRow]) -> Vec<(String, String)> {
    let may = visit.actor().is_ok_and(|actor| matrix::row(ActKind::OpenYear).allows_any(&actor.roles));
    if !may {
        return Vec::new();
    }
    let known = visit.desk.today();
    let mut found = Vec::new();
    for scheme in visit.desk.law.schemes() {
        for year in (scheme.first_day().year()..=scheme.last_day().year()).filter_map(Year::new) {
            for allocation in &scheme.allocations {
                let key = EnvelopeKey {
                    municipality: nis,
                    scheme: scheme.id.clone(),
                    allocation: allocation.id.clone(),
                    year,
                };
                let opened = envelopes.iter().any(|row| row.key == key);
                if !opened && scheme.ceiling(&key, known).is_some() {
                    found.push((names::envelope(visit, &key), format!("/dossiers/{key}/{}", ActKind::OpenYear)));
                }
            }
        }
    }
    found
}

/// Returns the schemes under which the reader may bring an agreement in, with the address of each form.
fn imports(visit: &Visit, nis: Nis) -> Result<Vec<(String, String)>, Failure> {
    let act = ActKind::ImportAgreement;
    let own = |actor: &office::Actor| actor.scope().covers(nis) && matrix::row(act).allows_any(&actor.roles);
    if !visit.actor().is_ok_and(own) {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for scheme in visit.desk.law.schemes().iter().filter(|scheme| benefits(scheme, nis)) {
        let number = visit.desk.register.next_agreement_number(nis, &scheme.id)?;
        found.push((names::scheme(visit, &scheme.id), format!("/agreements/{nis}/{}/{number}/{act}", scheme.id)));
    }
    Ok(found)
}

fn benefits(scheme: &scheme::Scheme, nis: Nis) -> bool {
    scheme.allocations.iter().any(|allocation| {
        allocation.annex.as_ref().is_some_and(|annex| annex.row(nis).is_some())
            || allocation.stated.iter().any(|stated| stated.municipality == nis)
    })
}
