//! What the reader may do next, worked out from states and from the table of who may do what.

use control::AuditFinding;
use office::matrix::{self, Row};
use office::port::{
    AccountView, AgreementRow, AuditFindingRow, BatchView, CreditRow, DossierView, EnvelopeRow, Filter, NamedAccount,
    RepaymentAccounts,
};
use office::{ActKind, AgreementState, RecoveryState, Scope, State, Stream, open_acts};
use scheme::{AsOf, EnvelopeKey, Modalities};
use terms::Euro;

use crate::answer::Failure;
use crate::pages::{names, payments, register};
use crate::visit::Visit;

/// Something the reader may do now.
pub(crate) struct Task {
    /// The act.
    pub(crate) kind: ActKind,
    /// The act, as a sentence that begins with a verb.
    pub(crate) act: String,
    /// What it is about.
    pub(crate) on: String,
    /// The address of its form.
    pub(crate) address: String,
}

/// Returns the acts that role, separation and state leave open to the reader on one thing.
pub(crate) fn here(visit: &Visit, stream: &Stream) -> Result<Vec<Task>, Failure> {
    let (desk, actor) = (&visit.desk, visit.actor()?);
    let open = open_acts(desk.register.as_ref(), &desk.law, actor, stream, desk.today())?;
    Ok(open.into_iter().filter(has_form).map(|act| task(visit, stream, act)).collect())
}

/// What the bank did comes from its statements, which have a page of their own.
const fn has_form(act: &ActKind) -> bool {
    !matches!(act, ActKind::ConfirmPayments | ActKind::ImportStatement)
}

/// Returns the acts open to the reader on one envelope, less those that a recovery has no use for
/// as it stands.
pub(crate) fn on_envelope(visit: &Visit, view: &DossierView) -> Result<Vec<Task>, Failure> {
    let row = &view.envelope;
    let (desk, actor, stream) = (&visit.desk, visit.actor()?, Stream::Envelope(row.key.clone()));
    let open = open_acts(desk.register.as_ref(), &desk.law, actor, &stream, desk.today())?;
    let several = closes_several_years(visit, row);
    let fits = |act: &ActKind| {
        fits_recovery(row, *act) && fits_closing(view, several, *act) && fits_audit(&view.audit_findings, *act)
    };
    let fitting = open.into_iter().filter(fits);
    Ok(fitting.map(|act| task(visit, &stream, act)).collect())
}

fn modalities(visit: &Visit, key: &EnvelopeKey) -> Option<Modalities> {
    let as_of = AsOf { on: key.year.period().end(), known: visit.desk.today() };
    Some(visit.desk.law.scheme(&key.scheme)?.modalities(&key.allocation, as_of))
}

/// Tells whether the version closes the accounts of several years together.
fn closes_several_years(visit: &Visit, row: &EnvelopeRow) -> bool {
    let closing = modalities(visit, &row.key).and_then(|all| all.closing.get().ok().map(|set| set.value.years));
    closing.is_some_and(|years| years > 1)
}

/// Tells whether `act` has something to do with the closing of `view` as it stands.
fn fits_closing(view: &DossierView, several: bool, act: ActKind) -> bool {
    let stands = view.closing.as_ref().filter(|closing| closing.definitive_since().is_none());
    match act {
        ActKind::TakeCarryOver | ActKind::IssueClosing | ActKind::ApplyClosing => several,
        ActKind::AcceptClosing | ActKind::ContestClosing | ActKind::ConcludeClosing => stands.is_some(),
        _ => true,
    }
}

/// Tells whether `act` has something to do with `findings` as they stand.
fn fits_audit(findings: &[AuditFinding], act: ActKind) -> bool {
    match act {
        ActKind::AnswerAuditFinding | ActKind::CloseAuditFinding => findings.iter().any(AuditFinding::is_open),
        _ => true,
    }
}

/// Tells whether `act` has something to do with the recovery of `row` as it stands.
fn fits_recovery(row: &EnvelopeRow, act: ActKind) -> bool {
    let state = row.recovery_state;
    match act {
        ActKind::RecordRepayment => !row.owed.is_zero(),
        ActKind::NotifyRecovery => matches!(state, RecoveryState::Ordered | RecoveryState::PartlyRepaid),
        ActKind::SendReminder => {
            matches!(state, RecoveryState::Notified | RecoveryState::FirstReminder | RecoveryState::OnPlan)
        }
        ActKind::RequestRepaymentPlan => matches!(
            state,
            RecoveryState::Notified
                | RecoveryState::FirstReminder
                | RecoveryState::SecondReminder
                | RecoveryState::OnPlan
        ),
        ActKind::GrantRepaymentPlan | ActKind::RefuseRepaymentPlan => state == RecoveryState::PlanRequested,
        ActKind::HandToFinance => matches!(state, RecoveryState::SecondReminder | RecoveryState::OnPlan),
        _ => true,
    }
}

/// Returns everything that waits for the reader, what has come furthest first.
pub(crate) fn waiting(visit: &Visit) -> Result<Vec<Task>, Failure> {
    let (scope, register) = (visit.scope()?, &visit.desk.register);
    let agreements = register.agreements(scope, &Filter::default())?;
    let mut envelopes = register.envelopes(scope, &Filter::default())?;
    envelopes.sort_by_key(|row| std::cmp::Reverse(row.state));
    let in_force: Vec<&AgreementRow> = agreements.iter().filter(|row| row.state == AgreementState::InForce).collect();
    let mut tasks: Vec<Task> = agreements.iter().flat_map(|row| on_agreement(visit, row)).collect();
    tasks.extend(envelopes.iter().flat_map(|row| on_dossier(visit, row, &in_force)));
    tasks.extend(on_audit_findings(visit, &register.audit_findings(scope)?));
    tasks.extend(register.accounts(scope)?.iter().flat_map(|view| on_account(visit, view)));
    if scope == Scope::Everything {
        tasks.extend(register.batches()?.iter().flat_map(|view| on_payments(visit, view)));
        tasks.extend(on_repayments(visit)?);
        tasks.extend(office::credits(register.as_ref())?.iter().flat_map(|row| on_credit(visit, row, &envelopes)));
    }
    Ok(tasks)
}

fn on_agreement(visit: &Visit, row: &AgreementRow) -> Vec<Task> {
    let over = visit.desk.today() > row.period.end();
    let timely = |act: &ActKind| match act {
        ActKind::CloseAgreement => over,
        ActKind::ReviewImport => row.errors + row.warnings > 0,
        _ => true,
    };
    let acts = possible(visit, State::Agreement(row.state)).into_iter().filter(timely);
    acts.map(|act| task(visit, &Stream::Agreement(row.id.clone()), act)).collect()
}

fn on_dossier(visit: &Visit, row: &EnvelopeRow, in_force: &[&AgreementRow]) -> Vec<Task> {
    let covered = in_force.iter().any(|agreement| covers(agreement, row));
    let useful = |act: &ActKind| match act {
        ActKind::OrderAdvance | ActKind::EnterLines => covered,
        ActKind::SubmitFile => row.lines > 0,
        // What may be done any time, not what waits.
        ActKind::ChangeLines => false,
        // A right to use where something came up, not a task.
        ActKind::ReopenStatement | ActKind::RecoverForResults | ActKind::LiftHold | ActKind::RecordAuditFinding => {
            false
        }
        // What waits of audit findings is told finding by finding.
        ActKind::AnswerAuditFinding | ActKind::CloseAuditFinding => false,
        // Whether a closing asks for them is seen on the page of the envelope.
        ActKind::TakeCarryOver
        | ActKind::IssueClosing
        | ActKind::AcceptClosing
        | ActKind::ContestClosing
        | ActKind::ConcludeClosing
        | ActKind::ApplyClosing => false,
        ActKind::OrderFinalPayment => row.due.is_some_and(|due| due > row.advances),
        ActKind::OrderRecovery => row.due.is_some_and(|due| due < row.advances) && row.owed.is_zero(),
        // What a municipality may ask for, not what waits for it.
        ActKind::RequestRepaymentPlan => false,
        act => fits_recovery(row, *act),
    };
    let acts = possible(visit, State::Dossier(row.state)).into_iter().filter(useful);
    acts.map(|act| task(visit, &Stream::Envelope(row.key.clone()), act)).collect()
}

/// An open finding waits for its answer while it has none, and for the decision on it once it has one.
fn on_audit_findings(visit: &Visit, rows: &[AuditFindingRow]) -> Vec<Task> {
    let Ok(actor) = visit.actor() else { return Vec::new() };
    let mut waiting: Vec<(&EnvelopeKey, ActKind)> = Vec::new();
    for row in rows.iter().filter(|row| row.finding.is_open()) {
        let silent = row.finding.answers().is_empty();
        let act = if silent { ActKind::AnswerAuditFinding } else { ActKind::CloseAuditFinding };
        if matrix::row(act).allows_any(&actor.roles) && !waiting.contains(&(&row.envelope, act)) {
            waiting.push((&row.envelope, act));
        }
    }
    waiting.into_iter().map(|(key, act)| task(visit, &Stream::Envelope(key.clone()), act)).collect()
}

fn on_account(visit: &Visit, view: &AccountView) -> Vec<Task> {
    // An account may always be proposed anew: a right, not a task.
    let acts = possible(visit, State::Account(view.state)).into_iter().filter(|act| *act != ActKind::ProposeAccount);
    acts.map(|act| task(visit, &Stream::Account(view.municipality), act)).collect()
}

fn on_payments(visit: &Visit, view: &BatchView) -> Vec<Task> {
    let Ok(actor) = visit.actor() else { return Vec::new() };
    let waits = |act: &ActKind| match act {
        ActKind::ReleasePayments => view.prepared_by != actor.person,
        ActKind::ExportPayments => true,
        _ => false,
    };
    let acts = possible(visit, State::Batch(view.state)).into_iter().filter(waits);
    acts.map(|act| task(visit, &Stream::Batch(view.batch.number), act)).collect()
}

/// An account that another accountant named for repayments waits to be confirmed.
fn on_repayments(visit: &Visit) -> Result<Vec<Task>, Failure> {
    let (actor, act) = (visit.actor()?, ActKind::ConfirmRepaymentAccount);
    if !matrix::row(act).allows_any(&actor.roles) {
        return Ok(Vec::new());
    }
    let waiting = RepaymentAccounts::load(visit.desk.register.as_ref())?.waiting;
    let of_others = waiting.into_iter().filter(|named| named.deed.person != actor.person);
    let confirm = |named: NamedAccount| Task {
        address: payments::act_on(&named.account, act),
        ..task(visit, &Stream::Bank(named.account), act)
    };
    Ok(of_others.map(confirm).collect())
}

/// A credit waits to be opened where an envelope is open, and to be committed where one lacks it.
fn on_credit(visit: &Visit, row: &CreditRow, envelopes: &[EnvelopeRow]) -> Vec<Task> {
    let granted: Euro = envelopes.iter().filter(|e| e.key.credit() == row.key).map(|e| e.granted).sum();
    let waits = |act: &ActKind| match act {
        ActKind::OpenCredit => true,
        ActKind::CommitCredit => granted > row.committed && !row.left.is_zero(),
        _ => false,
    };
    let acts = possible(visit, State::Credit(row.state)).into_iter().filter(waits);
    acts.map(|act| task(visit, &Stream::Credit(row.key.clone()), act)).collect()
}

fn covers(agreement: &AgreementRow, row: &EnvelopeRow) -> bool {
    let key = &row.key;
    agreement.id.municipality == key.municipality
        && agreement.id.scheme == key.scheme
        && agreement.allocations.contains(&key.allocation)
        && agreement.period.overlaps(key.year.period())
}

fn possible(visit: &Visit, state: State) -> Vec<ActKind> {
    let Ok(actor) = visit.actor() else { return Vec::new() };
    let may = |row: &&Row| row.states.contain(state) && row.allows_any(&actor.roles);
    matrix::TABLE.iter().filter(may).map(|row| row.act).collect()
}

fn task(visit: &Visit, stream: &Stream, act: ActKind) -> Task {
    Task {
        kind: act,
        act: names::capital(&visit.voice().say(&format!("act-{act}"))),
        on: names::stream(visit, stream),
        address: format!("{}/{act}", register::address(stream)),
    }
}
