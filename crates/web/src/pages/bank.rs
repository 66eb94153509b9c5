//! A statement of the bank, handed in by the accountant: what it says, what fits, what does not, and what
//! to do about it; looked at, or taken in.
//!
//! The file is not kept: of what the bank says, amounts, days and references are, once it is taken in.
//!
//! Law: ar-2019-07-03 art. 14
//! Choice: 0058; Choice: 0087; Choice: 0092

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use jiff::civil::Date;
use office::port::{Fate, ReadEntry, Receipt};
use office::{ActKind, HandedStatement, Hash, Stream, TakenIn, foretold, matrix, take_statement_in};
use payment::{BankStatement, Entry};
use report::Said as Words;
use terms::{Args, Euro, Finding, Severity};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::act::{self, Sent, Told};
use crate::pages::tags::Tag;
use crate::pages::{names, payments, register};
use crate::session;
use crate::visit::Visit;

/// How many entries of a statement are shown.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "bank.html")]
struct BankPage {
    page: Page,
    lead: String,
    /// What is wrong with the form; empty where nothing is.
    wrong: String,
    unreadable: Option<Told>,
    findings: Vec<Told>,
    statements: Vec<Statement>,
}

/// A statement as it was read or taken in.
struct Statement {
    title: String,
    counted: String,
    repeated: bool,
    refused: Option<Words>,
    entries: Vec<Row>,
    left: usize,
    followed: Vec<Followed>,
}

struct Row {
    place: u32,
    about: String,
    booked: Option<Date>,
    amount: Euro,
    tag: Option<Tag>,
    what: String,
    to_do: Option<String>,
}

/// An act that followed of a statement, and how it ended.
struct Followed {
    on: String,
    address: String,
    what: String,
    seq: Option<u64>,
    refused: Option<Words>,
}

/// Shows the form.
pub(crate) async fn show(visit: Visit) -> Shown {
    visit
        .show(|visit| {
            admit(&visit)?;
            Ok(empty(&visit, "bank-lead", String::new()))
        })
        .await
}

/// Looks at a statement, or takes it in.
pub(crate) async fn send(visit: Visit, sent: Sent) -> Result<Response, Failure> {
    visit.apart(move |visit| answered(&visit, &sent)).await
}

/// Lets pass who takes statements in.
fn admit(visit: &Visit) -> Result<(), Failure> {
    payments::admit(visit)?;
    let may = matrix::row(ActKind::ImportStatement).allows_any(&visit.actor()?.roles);
    if may { Ok(()) } else { Err(Failure::Forbidden) }
}

fn empty(visit: &Visit, lead: &str, wrong: String) -> BankPage {
    BankPage {
        lead: visit.voice().say(lead),
        wrong,
        unreadable: None,
        findings: Vec::new(),
        statements: Vec::new(),
        page: Page::new(visit.clone(), "bank-statement-title", Section::Payments),
    }
}

fn answered(visit: &Visit, sent: &Sent) -> Result<Response, Failure> {
    admit(visit)?;
    if !visit.session().is_some_and(|session| session::is_ours(session, sent.answers.get("token"))) {
        return Err(Failure::Forbidden);
    }
    let Some(upload) = &sent.upload else {
        let missing = visit.voice().say("act-missing");
        return Ok(Html(empty(visit, "bank-lead", missing).render()?).into_response());
    };
    let page = match (visit.desk.readers.statements)(&upload.bytes) {
        Err(finding) => {
            BankPage { unreadable: Some(act::said(visit, &finding)), ..empty(visit, "bank-lead", String::new()) }
        }
        Ok(reading) if sent.answers.get("step") == "take-in" => {
            let statements = taken_in(visit, &reading, Hash::of(&upload.bytes))?;
            told(visit, "bank-taken-in", &reading.findings, statements)
        }
        Ok(reading) => {
            let statements = reading.statements.iter().map(|statement| looked_at(visit, statement));
            told(visit, "bank-looked-at", &reading.findings, statements.collect::<Result<_, _>>()?)
        }
    };
    Ok(Html(page.render()?).into_response())
}

fn told(visit: &Visit, lead: &str, findings: &[Finding], statements: Vec<Statement>) -> BankPage {
    let findings = findings.iter().map(|finding| act::said(visit, finding)).collect();
    BankPage { findings, statements, ..empty(visit, lead, String::new()) }
}

/// Tells a statement with what each entry would be; one without an account is only read.
fn looked_at(visit: &Visit, statement: &BankStatement) -> Result<Statement, Failure> {
    let (fates, refused) = match foretold(visit.desk.register.as_ref(), statement) {
        Ok(entries) => (entries.into_iter().map(|entry| Some(entry.fate)).collect(), None),
        Err(office::Failure::Refused(refusal)) => {
            (vec![None; statement.entries.len()], Some(visit.voice().refusal(&refusal)))
        }
        Err(failure) => return Err(failure.into()),
    };
    let rows = statement.entries.iter().zip(&fates).take(SHOWN);
    Ok(Statement {
        refused,
        entries: rows.map(|(entry, fate)| row(visit, entry, fate.as_ref())).collect(),
        ..head(visit, statement, fates.iter().flatten())
    })
}

fn head<'f>(visit: &Visit, statement: &BankStatement, fates: impl Iterator<Item = &'f Fate> + Clone) -> Statement {
    let account = statement.account.as_ref().map(payment::Iban::printed).unwrap_or_default();
    let title = [("number", statement.number.clone()), ("account", account)];
    let counted = Args::from([
        ("count".into(), statement.entries.len().into()),
        ("sum".into(), statement.sum().into()),
        ("settled".into(), fates.clone().filter(|fate| fate.is_settled()).count().into()),
        ("open".into(), fates.filter(|fate| !fate.is_settled()).count().into()),
    ]);
    Statement {
        title: visit.voice().tell("bank-title", &Args::from(title.map(|(name, text)| (name.into(), text.into())))),
        counted: visit.voice().tell("bank-counted", &counted),
        repeated: false,
        refused: None,
        entries: Vec::new(),
        left: statement.entries.len().saturating_sub(SHOWN),
        followed: Vec::new(),
    }
}

fn row(visit: &Visit, entry: &Entry, fate: Option<&Fate>) -> Row {
    let message = entry.message.map(|message| message.to_string());
    let about = message.or_else(|| entry.end_to_end.clone()).unwrap_or_else(|| entry.text.clone());
    let about = [entry.counterparty.clone().unwrap_or_default(), about];
    let about: Vec<String> = about.into_iter().filter(|words| !words.trim().is_empty()).collect();
    Row {
        place: entry.place,
        about: about.join(" · "),
        booked: entry.booked,
        amount: entry.amount,
        tag: fate.map(|fate| tag(visit, fate)),
        what: fate.map(|fate| payments::fate(visit, fate)).unwrap_or_default(),
        to_do: fate.and_then(|fate| payments::to_do(visit, fate)),
    }
}

fn tag(visit: &Visit, fate: &Fate) -> Tag {
    let (key, class) = match fate {
        Fate::Confirms { .. } | Fate::Repays { .. } => ("bank-fits", "yes"),
        Fate::Known | Fate::Repeats => ("bank-known", ""),
        Fate::Unmatched => ("bank-fits-nothing", "part"),
        Fate::Returns { .. } | Fate::AmountDiffers { .. } | Fate::PaidTwice { .. } | Fate::BeyondOwed { .. } => {
            ("bank-act", "no")
        }
    };
    Tag { label: visit.voice().say(key), class }
}

/// Takes every statement in; one that is refused stops no other, and says why.
fn taken_in(visit: &Visit, reading: &payment::Reading, file: Hash) -> Result<Vec<Statement>, Failure> {
    let errors = reading.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let (actor, today, at) = (visit.actor()?, visit.desk.today(), (visit.desk.clock)());
    let (register, law) = (visit.desk.register.as_ref(), &visit.desk.law);
    let take = |statement: &BankStatement| match take_statement_in(
        register,
        law,
        HandedStatement { statement, file, errors, actor, today, at },
    ) {
        Ok(taken) => Ok(kept(visit, statement, taken)),
        Err(office::Failure::Refused(refusal)) => {
            let refused = Some(visit.voice().refusal(&refusal));
            Ok(Statement { refused, ..looked_at(visit, statement)? })
        }
        Err(failure) => Err(failure.into()),
    };
    reading.statements.iter().map(take).collect()
}

fn kept(visit: &Visit, statement: &BankStatement, taken: TakenIn) -> Statement {
    let read: &[ReadEntry] = &taken.statement.entries;
    let rows = statement.entries.iter().zip(read).take(SHOWN);
    Statement {
        repeated: taken.repeated,
        entries: rows.map(|(entry, read)| row(visit, entry, Some(&read.fate))).collect(),
        followed: taken.followed.into_iter().map(|(stream, act, ended)| followed(visit, &stream, act, ended)).collect(),
        ..head(visit, statement, read.iter().map(|entry| &entry.fate))
    }
}

fn followed(visit: &Visit, stream: &Stream, act: ActKind, ended: Result<Receipt, office::Failure>) -> Followed {
    let (seq, refused) = match ended {
        Ok(receipt) => (Some(receipt.seq), None),
        Err(office::Failure::Refused(refusal)) => (None, Some(visit.voice().refusal(&refusal))),
        Err(office::Failure::Register(error)) => {
            tracing::error!(%error, "an act that a statement calls for failed");
            let words =
                Words { message: visit.voice().say("error-broken"), hint: visit.voice().say_if("error-broken.hint") };
            (None, Some(words))
        }
    };
    Followed {
        on: names::stream(visit, stream),
        address: register::address(stream),
        what: names::capital(&visit.voice().say(&format!("act-{act}"))),
        seq,
        refused,
    }
}
