//! The payments: what can leave, what is held and why, the files for the bank, what the bank said, and
//! the credits that all of it stays within.
//!
//! Who sees more than one municipality sees this page; who may act on it stands in the table of acts.

use askama::Template;
use axum::extract::Query;
use axum::response::{Html, IntoResponse, Redirect, Response};
use ledger::MovementKind;
use office::port::{
    BatchView, CreditRow, Fate, Held, NamedAccount, Ordered, PaymentRow, RecoveryRow, RepaymentAccounts,
};
use office::{ActKind, Desk, Payable, Scope, Stream, credits, matrix, open_acts};
use payment::{Iban, Order, PaymentKind, StructuredMessage};
use serde::Deserialize;
use terms::{Args, ArticleRef, Euro, Refusal};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::{names, tags};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "payments.html")]
struct PaymentsPage {
    page: Page,
    lead: String,
    prepare: Option<String>,
    /// Whether the reader takes statements of the bank in.
    takes_in: bool,
    ready: Vec<Leaving>,
    held: Vec<Kept>,
    files: Vec<File>,
    owed: Vec<Owed>,
    repayments: Repayments,
    unmatched: Vec<Unmatched>,
    credits: Vec<Credit>,
}

/// The account to which money is paid back.
struct Repayments {
    confirmed: Option<Known>,
    waiting: Vec<Known>,
    /// Whether the reader names an account.
    names: bool,
    /// What was typed as an account that is none.
    typed: Option<String>,
}

/// An account of the State, with who named or confirmed it.
struct Known {
    account: String,
    said: String,
    /// Where the reader confirms it.
    confirm: Option<String>,
}

/// The credit of a scheme for a year.
struct Credit {
    address: String,
    title: String,
    tag: tags::Tag,
    row: CreditRow,
}

/// A payment that leaves, or stands in a file.
pub(super) struct Leaving {
    pub(super) number: String,
    pub(super) municipality: String,
    pub(super) address: String,
    pub(super) what: String,
    pub(super) account: String,
    pub(super) amount: Euro,
    /// Nothing was paid on that account before.
    pub(super) is_first: bool,
    pub(super) tag: Option<tags::Tag>,
    pub(super) note: Option<String>,
}

/// A payment that does not leave.
pub(super) struct Kept {
    pub(super) number: String,
    pub(super) what: Option<(String, String)>,
    pub(super) amount: Option<Euro>,
    pub(super) message: String,
    pub(super) hint: Option<String>,
    pub(super) article: ArticleRef,
}

struct File {
    address: String,
    title: String,
    tag: tags::Tag,
    execution: String,
    count: usize,
    total: Euro,
}

struct Owed {
    address: String,
    title: String,
    owed: Euro,
    message: String,
}

struct Unmatched {
    statement: String,
    booked: Option<jiff::civil::Date>,
    amount: Euro,
    reference: String,
    what: String,
    to_do: Option<String>,
}

/// An account that is to be named.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    account: String,
}

/// Shows the payments.
pub(crate) async fn show(visit: Visit) -> Shown {
    visit.show(|visit| page(visit, None)).await
}

/// Leads to the form that names an account for repayments; what is no account is said beside it.
pub(crate) async fn name_account(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    visit.apart(move |visit| named(visit, asked.account)).await
}

fn named(visit: Visit, typed: String) -> Result<Response, Failure> {
    admit(&visit)?;
    let Ok(account) = typed.parse::<Iban>() else {
        return Ok(Html(page(visit, Some(typed))?.render()?).into_response());
    };
    let address = act_on(&account, ActKind::NameRepaymentAccount);
    Ok(Redirect::to(&format!("/{}{address}", visit.language)).into_response())
}

/// Returns where an act on an account of the State is performed.
pub(super) fn act_on(account: &Iban, act: ActKind) -> String {
    format!("/payments/accounts/{account}/{act}")
}

fn repayments(visit: &Visit, typed: Option<String>) -> Result<Repayments, Failure> {
    let found = RepaymentAccounts::load(visit.desk.register.as_ref())?;
    Ok(Repayments {
        confirmed: found.confirmed.map(|named| known(visit, "repayments-confirmed-by", &named, None)),
        waiting: found.waiting.iter().map(|named| waiting(visit, named)).collect::<Result<_, _>>()?,
        names: matrix::row(ActKind::NameRepaymentAccount).allows_any(&visit.actor()?.roles),
        typed,
    })
}

/// Tells of an account that waits; who may confirm it finds the way to do so.
fn waiting(visit: &Visit, named: &NamedAccount) -> Result<Known, Failure> {
    let (desk, stream) = (&visit.desk, Stream::Bank(named.account.clone()));
    let open = open_acts(desk.register.as_ref(), &desk.law, visit.actor()?, &stream, desk.today())?;
    let may = open.contains(&ActKind::ConfirmRepaymentAccount);
    let confirm = may.then(|| act_on(&named.account, ActKind::ConfirmRepaymentAccount));
    Ok(known(visit, "repayments-named-by", named, confirm))
}

fn known(visit: &Visit, key: &str, named: &NamedAccount, confirm: Option<String>) -> Known {
    let args = Args::from([("name".into(), named.name.as_str().into()), ("day".into(), named.deed.on.into())]);
    Known { account: named.account.printed(), said: visit.voice().tell(key, &args), confirm }
}

/// Lets pass who sees more than one municipality; to others there is no such page.
pub(super) fn admit(visit: &Visit) -> Result<(), Failure> {
    if visit.scope()? == Scope::Everything { Ok(()) } else { Err(Failure::Unknown) }
}

fn page(visit: Visit, typed: Option<String>) -> Result<PaymentsPage, Failure> {
    admit(&visit)?;
    let register = visit.desk.register.clone();
    let (batches, payables) = (register.batches()?, payables(&visit)?);
    let next = batches.last().map_or(1, |last| last.batch.number + 1);
    let may = matrix::row(ActKind::PreparePayments).allows_any(&visit.actor()?.roles);
    let ready: Vec<Leaving> = payables.iter().filter_map(|payable| leaving(&visit, payable)).collect();
    let held: Vec<Kept> = payables.iter().filter_map(|payable| kept(&visit, payable)).collect();
    let address = (may && !ready.is_empty()).then(|| format!("/payments/{next}/{}", ActKind::PreparePayments));
    Ok(PaymentsPage {
        lead: lead(&visit, &payables),
        prepare: address,
        takes_in: matrix::row(ActKind::ImportStatement).allows_any(&visit.actor()?.roles),
        files: batches.iter().rev().map(|view| file(&visit, view)).collect(),
        owed: register.recoveries()?.into_iter().map(|row| owed(&visit, row)).collect(),
        repayments: repayments(&visit, typed)?,
        unmatched: unmatched(&visit)?,
        credits: credits(register.as_ref())?.into_iter().rev().map(|row| credit(&visit, row)).collect(),
        ready,
        held,
        page: Page::new(visit, "payments-title", Section::Payments),
    })
}

fn payables(visit: &Visit) -> Result<Vec<Payable>, Failure> {
    let (register, law) = (visit.desk.register.as_ref(), &visit.desk.law);
    Ok(Desk::paying(register, law, Ordered::NotLeft, visit.desk.today(), &visit.actor()?.person)?.payables)
}

fn lead(visit: &Visit, payables: &[Payable]) -> String {
    let of = |ready: bool| payables.iter().filter(move |payable| payable.order.is_ok() == ready);
    let args = Args::from([
        ("ready".into(), of(true).count().into()),
        ("total".into(), Payable::total(of(true)).into()),
        ("held".into(), of(false).count().into()),
    ]);
    visit.voice().tell("payments-lead", &args)
}

/// Returns what a payment is, in words.
fn kind(visit: &Visit, kind: PaymentKind) -> String {
    names::movement(
        visit,
        match kind {
            PaymentKind::Advance { tranche } => MovementKind::Advance { tranche },
            PaymentKind::FinalPayment { statement } => MovementKind::FinalPayment { statement },
        },
    )
}

fn leaving(visit: &Visit, payable: &Payable) -> Option<Leaving> {
    let order = payable.order.as_ref().ok()?;
    Some(Leaving { is_first: payable.is_first, ..ordered(visit, order, None) })
}

/// Returns a payment of a file, or one that could come into one.
pub(super) fn ordered(visit: &Visit, order: &Order, row: Option<&PaymentRow>) -> Leaving {
    let key = &order.envelope;
    Leaving {
        number: order.number.to_string(),
        municipality: names::municipality(visit, key.municipality),
        address: format!("/dossiers/{key}"),
        what: format!("{}, {}", names::envelope(visit, key), kind(visit, order.kind)),
        account: order.account.printed(),
        amount: order.amount,
        is_first: row.is_some_and(|row| row.is_first),
        tag: row.map(|row| tags::payment(visit, row.state)),
        note: row.and_then(|row| row.note.clone()),
    }
}

fn kept(visit: &Visit, payable: &Payable) -> Option<Kept> {
    let because = payable.order.as_ref().err()?;
    let key = &payable.row.envelope;
    let what = (names::stream(visit, &Stream::Envelope(key.clone())), format!("/dossiers/{key}"));
    Some(Kept {
        number: payable.row.payment.to_string(),
        what: Some(what),
        amount: Some(payable.row.amount),
        ..refused(visit, because)
    })
}

/// Returns a payment that did not come into a file.
pub(super) fn left_out(visit: &Visit, held: &Held) -> Kept {
    Kept { number: held.payment.to_string(), ..refused(visit, &held.because) }
}

fn refused(visit: &Visit, because: &Refusal) -> Kept {
    let said = visit.voice().refusal(because);
    let article = because.article.clone();
    Kept { number: String::new(), what: None, amount: None, message: said.message, hint: said.hint, article }
}

fn file(visit: &Visit, view: &BatchView) -> File {
    File {
        address: format!("/payments/{}", view.batch.number),
        title: names::batch(visit, view.batch.number),
        tag: tags::batch(visit, view.state),
        execution: visit.voice().date(view.batch.execution),
        count: view.batch.orders.len(),
        total: view.batch.total(),
    }
}

fn credit(visit: &Visit, row: CreditRow) -> Credit {
    let (title, tag) = (names::credit(visit, &row.key), tags::credit(visit, row.state));
    Credit { address: format!("/credits/{}", row.key), title, tag, row }
}

fn owed(visit: &Visit, row: RecoveryRow) -> Owed {
    Owed {
        address: format!("/dossiers/{}", row.envelope),
        owed: row.owed,
        message: StructuredMessage::of(row.number).map(|message| message.to_string()).unwrap_or_default(),
        title: names::stream(visit, &Stream::Envelope(row.envelope)),
    }
}

/// Returns the entries of statements that a person has to look at.
fn unmatched(visit: &Visit) -> Result<Vec<Unmatched>, Failure> {
    let mut found = Vec::new();
    for bank in visit.desk.register.banks()? {
        for statement in &bank.statements {
            let open = statement.entries.iter().filter(|entry| !entry.fate.is_settled());
            found.extend(open.map(|entry| Unmatched {
                statement: format!("{} · {}", bank.account.printed(), statement.number),
                booked: entry.booked,
                amount: entry.amount,
                reference: entry.reference.clone().unwrap_or_default(),
                what: fate(visit, &entry.fate),
                to_do: to_do(visit, &entry.fate),
            }));
        }
    }
    Ok(found)
}

/// Says what an entry of a statement is.
pub(super) fn fate(visit: &Visit, fate: &Fate) -> String {
    let (key, args) = fate.told();
    visit.voice().tell(key, &args)
}

/// Says what to do about an entry, where a person has to look at it.
pub(super) fn to_do(visit: &Visit, fate: &Fate) -> Option<String> {
    visit.voice().say_if(&format!("{}.hint", fate.told().0))
}
