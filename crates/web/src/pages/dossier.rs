//! The dossier of one envelope: where it stands, every line with its decision, how the amount due
//! came to be, and who did what.

use askama::Template;
use axum::extract::Path;
use control::{CategoryRow, Decision, Objection, Statement};
use jiff::civil::Date;
use ledger::{Awaited, Instalment, MovementKind, RecoveryFact};
use office::port::{DossierView, EntryFilter, LineRow, MovementRow, StatementRow};
use office::{ActKind, AgreementId, DossierState, FundedTwice, Justified, Scope, Stream, funded_twice};
use report::length;
use scheme::{AsOf, EnvelopeKey, Topic};
use terms::{Args, ArticleRef, Code, Euro};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::audit::{self, Found};
use crate::pages::forecast::{self, Foretold};
use crate::pages::letter::{self, Offered};
use crate::pages::register::{Day, diary};
use crate::pages::tasks::{self, Task};
use crate::pages::{names, natures, tags};
use crate::session;
use crate::visit::Visit;

/// The length of a full gauge.
const FULL: u32 = 1000;

#[derive(Template)]
#[template(path = "dossier.html")]
struct DossierPage {
    page: Page,
    view: DossierView,
    municipality: String,
    scheme: String,
    lead: String,
    tag: tags::Tag,
    ceiling_article: Option<ArticleRef>,
    accepted: u32,
    claimed: u32,
    caps: Vec<Cap>,
    foretold: Option<Foretold>,
    open: Vec<Line>,
    cut: Vec<Line>,
    decided: Vec<Line>,
    tasks: Vec<Task>,
    /// Where an expense file is tried, for who may enter one now.
    enter: Option<String>,
    key: String,
    /// Where the natures of expense stand that may be claimed in this year.
    natures: String,
    /// Objectives for which another envelope of the year justifies lines too.
    twice: Vec<Twice>,
    pursuit: Option<Pursuit>,
    audit_findings: Vec<Found>,
    letters: Vec<Offered>,
    days: Vec<Day>,
}

/// An objective that two envelopes justify lines for.
struct Twice {
    text: String,
    /// Where the objective stands in the agreement of this envelope.
    objective: Option<String>,
    here: Justified,
    /// The other envelope and its address.
    other: String,
    address: String,
    there: Justified,
}

/// A category that may take only so much, as a gauge.
struct Cap {
    label: String,
    most: Euro,
    article: ArticleRef,
    accepted: Euro,
    cut: Euro,
    length: u32,
    mark: u32,
}

/// The course of a recovery in words.
struct Pursuit {
    state: String,
    owed: Euro,
    returned: Euro,
    next: Option<String>,
    facts: Vec<(Date, String)>,
    instalments: Vec<Instalment>,
    article: Option<ArticleRef>,
}

/// A line of the expense file in words.
struct Line {
    row: LineRow,
    number: u32,
    address: String,
    agreement: Option<String>,
    what: String,
    from: String,
    category: String,
    tag: tags::Tag,
    grounds: Vec<Ground>,
    motives: Vec<String>,
    objection: Option<Contest>,
}

/// Why a part is refused, or why a person is asked.
pub(super) struct Ground {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) hint: String,
    pub(super) article: ArticleRef,
    pub(super) law: Option<String>,
    pub(super) rule: Option<String>,
    /// What it refuses; absent for a question.
    pub(super) part: Option<Euro>,
}

/// An objection and what was decided on it.
pub(super) struct Contest {
    pub(super) arguments: String,
    pub(super) ruling: Option<String>,
}

/// Where an envelope stands in addresses.
pub(crate) type Address = Path<(String, String, String, String, String)>;

/// Shows the dossier.
pub(crate) async fn show(visit: Visit, Path((_, nis, scheme, allocation, year)): Address) -> Shown {
    visit.show(move |visit| dossier(&visit, &format!("{nis}/{scheme}/{allocation}/{year}"))).await
}

fn dossier(visit: &Visit, key: &str) -> Result<DossierPage, Failure> {
    let key: EnvelopeKey = key.parse().map_err(|_| Failure::Unknown)?;
    let scope = visit.scope()?;
    let view = visit.desk.register.dossier(scope, &key)?.ok_or(Failure::Unknown)?;
    let stream = Stream::Envelope(key.clone());
    let filter = EntryFilter { stream: Some(stream.clone()), ..EntryFilter::default() };
    let days = diary(visit, &visit.desk.register.entries(scope, &filter)?);
    let lines = view.uncontrolled();
    let foretold = office::forecast(visit.desk.register.as_ref(), &visit.desk.law, &key, &lines, visit.desk.today())?;
    let rows = foretold.as_ref().map_or_else(|| view.lines.clone(), |foretold| foretold.rows(&lines).collect());
    let (open, decided) = rows.iter().partition::<Vec<_>, _>(|line| is_open(line));
    let (cut, decided): (Vec<&LineRow>, _) = decided.into_iter().partition(|line| !line.refused.is_zero());
    let agreement = view.envelope.agreement.clone();
    let words =
        |lines: Vec<&LineRow>| lines.into_iter().map(|row| line(visit, row, &key, agreement.as_ref())).collect();
    let tasks = tasks::on_envelope(visit, &view)?;
    Ok(DossierPage {
        enter: tasks.iter().find(|task| task.kind == ActKind::EnterLines).map(|task| task.address.clone()),
        key: session::new_key(),
        natures: natures::address(&key.scheme, AsOf { on: key.year.period().end(), known: visit.desk.today() }),
        tasks,
        municipality: names::municipality(visit, key.municipality),
        scheme: names::scheme(visit, &key.scheme),
        lead: lead(visit, &view),
        tag: tags::dossier(visit, view.envelope.state),
        ceiling_article: view.movements.first().map(|movement| movement.article.clone()),
        accepted: length(*reached(&view).1, view.envelope.ceiling, FULL),
        claimed: length(view.envelope.claimed, view.envelope.ceiling, FULL),
        caps: caps(visit, foretold.as_ref().map(|foretold| &foretold.at_most).or_else(|| last(&view))),
        foretold: foretold.as_ref().map(|foretold| forecast::told(visit, foretold, &lines)),
        open: words(open),
        cut: words(cut),
        decided: words(decided),
        twice: twice(visit, &view)?,
        pursuit: pursuit(visit, &view),
        audit_findings: view.audit_findings.iter().map(|finding| audit::found(visit, &key, finding.clone())).collect(),
        letters: letter::offered(visit, &stream)?,
        days,
        page: Page::titled(visit.clone(), names::envelope(visit, &key), Section::Municipalities),
        view,
    })
}

impl DossierPage {
    fn statement(&self) -> Option<&StatementRow> {
        self.view.statements.last()
    }

    /// Tells whether expenses are still entered.
    fn is_open(&self) -> bool {
        self.view.envelope.state == DossierState::Open
    }

    /// Tells whether the reader can draw a sample of the lines and compare them with those of others.
    fn is_compared(&self) -> bool {
        !self.view.lines.is_empty() && self.page.visit.scope().is_ok_and(|scope| scope == Scope::Everything)
    }

    fn movement(&self, row: &MovementRow) -> String {
        names::movement(&self.page.visit, row.kind)
    }

    fn is_advance(&self, row: &MovementRow) -> bool {
        matches!(row.kind, MovementKind::Advance { .. })
    }

    fn rule(&self, code: &Code) -> String {
        self.page.say(&format!("{code}.title"))
    }

    fn reached(&self) -> (&'static str, &Euro) {
        reached(&self.view)
    }

    /// Returns the article of a topic in the version that holds for the year, as known today.
    fn law(&self, topic: &str) -> Option<ArticleRef> {
        let (key, desk) = (&self.view.envelope.key, &self.page.visit.desk);
        let as_of = AsOf { on: key.year.period().end(), known: desk.today() };
        desk.law.scheme(&key.scheme)?.article(topic.parse().ok()?, &key.allocation, as_of).cloned()
    }

    fn contest_ends(&self) -> Option<String> {
        let waits = self.view.envelope.state == DossierState::Provisional;
        let until = self.statement()?.contest_until.filter(|_| waits)?;
        Some(self.page.tell("contest-until", &Args::from([("date".into(), until.into())])))
    }
}

/// Tells for which objectives another envelope of the municipality and year justifies lines too.
fn twice(visit: &Visit, view: &DossierView) -> Result<Vec<Twice>, Failure> {
    if view.lines.is_empty() {
        return Ok(Vec::new());
    }
    let found = funded_twice(visit.desk.register.as_ref(), &view.envelope.key)?;
    let agreement = view.envelope.agreement.as_ref();
    let told = |found: FundedTwice| Twice {
        text: found.text,
        objective: agreement.map(|id| format!("/agreements/{id}#o{}", found.here.objective)),
        other: names::envelope(visit, &found.there.envelope),
        address: format!("/dossiers/{}", found.there.envelope),
        here: found.here,
        there: found.there,
    };
    Ok(found.into_iter().map(told).collect())
}

/// Tells a recovery: what is owed, what comes next and who has to act, and what happened so far.
fn pursuit(visit: &Visit, view: &DossierView) -> Option<Pursuit> {
    let (course, row) = (view.recovery.as_ref()?, &view.envelope);
    let today = visit.desk.today();
    let as_of = AsOf { on: row.key.year.period().end(), known: today };
    let law = visit.desk.law.scheme(&row.key.scheme);
    let ordered = (course.ordered(), visit.voice().say("recovery-fact-ordered"));
    let facts = course.facts().map(|(on, fact)| (on, told(visit, fact)));
    Some(Pursuit {
        state: visit.voice().say(&format!("state-{}", row.recovery_state)),
        owed: row.owed,
        returned: row.returned,
        next: course.next(row.owed, today).map(|awaited| awaited_words(visit, awaited)),
        facts: std::iter::once(ordered).chain(facts).collect(),
        instalments: course.plan().unwrap_or_default().to_vec(),
        article: law.and_then(|law| law.article(Topic::Repayment, &row.key.allocation, as_of)).cloned(),
    })
}

fn awaited_words(visit: &Visit, awaited: Awaited) -> String {
    let mut args = Args::new();
    args.extend(awaited.day().map(|day| ("day".into(), day.into())));
    let key = match awaited {
        Awaited::Reminder { number, .. } => format!("recovery-next-reminder-{number}"),
        Awaited::Instalment(instalment) => {
            args.insert("amount".into(), instalment.amount.into());
            "recovery-next-instalment".to_owned()
        }
        other => format!("recovery-next-{}", other.as_str()),
    };
    visit.voice().tell(&key, &args)
}

fn told(visit: &Visit, fact: &RecoveryFact) -> String {
    let day = |until: &Date| Args::from([("day".into(), (*until).into())]);
    let why = |reasons: &str| Args::from([("reasons".into(), reasons.into())]);
    match fact {
        RecoveryFact::Notified { until } => visit.voice().tell("recovery-fact-notified", &day(until)),
        RecoveryFact::Reminded { number, until } => {
            visit.voice().tell(&format!("recovery-fact-reminded-{number}"), &day(until))
        }
        RecoveryFact::PlanRequested { reasons } => visit.voice().tell("recovery-fact-plan-requested", &why(reasons)),
        RecoveryFact::PlanGranted { .. } => visit.voice().say("recovery-fact-plan-granted"),
        RecoveryFact::PlanRefused { reasons } => visit.voice().tell("recovery-fact-plan-refused", &why(reasons)),
        RecoveryFact::HandedToFinance => visit.voice().say("recovery-fact-handed"),
    }
}

/// Returns how far the envelope is used: what is granted by the last statement, or else what is
/// accepted on lines so far.
fn reached(view: &DossierView) -> (&'static str, &Euro) {
    view.envelope.due.as_ref().map_or(("accepted", &view.envelope.accepted), |due| ("due", due))
}

fn is_open(line: &LineRow) -> bool {
    line.decision.as_ref().is_none_or(|decision| !decision.is_settled())
}

/// Says in one sentence where things stand.
fn lead(visit: &Visit, view: &DossierView) -> String {
    let open = view.lines.iter().filter(|line| is_open(line)).count();
    let args = Args::from([
        ("municipality".into(), names::municipality(visit, view.envelope.key.municipality).into()),
        ("claimed".into(), view.envelope.claimed.into()),
        ("lines".into(), view.lines.len().into()),
        ("open".into(), open.into()),
    ]);
    if view.lines.is_empty() {
        return visit.voice().tell("dossier-lead-empty", &args);
    }
    let claimed = visit.voice().tell("dossier-lead", &args);
    let left = visit.voice().tell(if open == 0 { "dossier-all-decided" } else { "dossier-open" }, &args);
    format!("{claimed} {left}")
}

fn last(view: &DossierView) -> Option<&Statement> {
    view.statements.last().map(|row| &row.statement)
}

/// Returns the gauges of the categories that may take only so much, as `statement` fills them.
fn caps(visit: &Visit, statement: Option<&Statement>) -> Vec<Cap> {
    let rows = statement.map(Statement::categories).unwrap_or_default();
    rows.iter().filter_map(|row| cap(visit, row)).collect()
}

fn cap(visit: &Visit, row: &CategoryRow) -> Option<Cap> {
    let cap = row.cap.as_ref()?;
    let widest = cap.value.max(row.accepted);
    Some(Cap {
        label: visit.voice().say(names::category(row.category?)),
        most: cap.value,
        article: cap.article.clone(),
        accepted: row.accepted,
        cut: row.quota_cut,
        length: length(row.accepted, widest, FULL),
        mark: length(cap.value, widest, FULL),
    })
}

fn line(visit: &Visit, row: &LineRow, key: &EnvelopeKey, agreement: Option<&AgreementId>) -> Line {
    let category = row.line.category.known().map(|category| visit.voice().say(names::category(category)));
    let nature = visit.desk.law.nature(&row.line.nature);
    let label = nature.map_or(row.line.nature.as_str(), |nature| nature.label.in_language(visit.language));
    let note = row.line.note.trim();
    Line {
        number: row.line.number.0,
        address: format!("/dossiers/{key}/lines/{}", row.line.number),
        agreement: agreement.map(|id| format!("/agreements/{id}")),
        what: names::capital(if note.is_empty() { label } else { note }),
        from: [row.line.supplier.as_str(), row.line.invoice.as_str()].join(" · "),
        category: category.unwrap_or_default(),
        tag: tags::line(visit, row.decision.as_ref().map(Decision::outcome)),
        grounds: row.decision.as_ref().map(|decision| grounds(visit, decision)).unwrap_or_default(),
        motives: row.decision.as_ref().map(motives).unwrap_or_default(),
        objection: row.contest.as_ref().map(contest),
        row: row.clone(),
    }
}

fn motives(decision: &Decision) -> Vec<String> {
    decision.answered().iter().map(|answer| answer.motive.as_str().to_owned()).collect()
}

pub(super) fn contest(objection: &Objection) -> Contest {
    Contest {
        arguments: objection.arguments.as_str().to_owned(),
        ruling: objection.ruling.as_ref().map(|ruling| ruling.motive.as_str().to_owned()),
    }
}

pub(super) fn grounds(visit: &Visit, decision: &Decision) -> Vec<Ground> {
    let refused = decision.grounds().iter().map(|ground| (ground.code, &ground.article, Some(ground.part)));
    let asked = decision.questions().iter().map(|question| (question.code, &question.article, None));
    refused.chain(asked).map(|(code, article, part)| ground(visit, code, article, part)).collect()
}

fn ground(visit: &Visit, code: Code, article: &ArticleRef, part: Option<Euro>) -> Ground {
    Ground {
        code,
        message: visit.voice().say(&code.to_string()),
        hint: visit.voice().say(&format!("{code}.hint")),
        law: names::article_text(visit, article),
        rule: names::rule_address(code),
        article: article.clone(),
        part,
    }
}
