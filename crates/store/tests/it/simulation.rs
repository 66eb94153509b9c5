//! Years lived at random: whatever people try, the promises about money hold after every act.

use std::cell::RefCell;
use std::collections::BTreeSet;

use control::{Audited, Auditor, Stage};
use jiff::ToSpan;
use ledger::{Account, Instalment, MovementKind};
use office::acts::*;
use office::port::{DossierView, Register};
use office::{Act, DossierState, RecoveryState, Role, Scope, matrix};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use scheme::CreditCategory::{Investment, Operating, Personnel};
use terms::{BasisPoints, Euro};

use crate::world::*;

const GUARDS: &str = "envelope/21012/pssp-2020-2022/guards-346/2020";
const ENVELOPES: [&str; 2] = [MOLENBEEK, GUARDS];
const CREDIT: &str = "credit/pssp-2020-2022/2020";

/// Stands for the act that the state of the dossier asks for.
const NEXT_STEP: u8 = 99;

/// One attempt: which act, on which envelope, how large, after how many days, by the right role or not.
#[derive(Clone, Debug)]
struct Attempt {
    act: u8,
    envelope: usize,
    size: i64,
    days: i32,
    wrong_role: Option<usize>,
}

fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let wrong = prop_oneof![9 => Just(None), 1 => (0..Role::ALL.len()).prop_map(Some)];
    let act = prop_oneof![1 => 0_u8..42, 2 => Just(NEXT_STEP)];
    let one = (act, 0..2_usize, 1_i64..80_000_000, 0..40_i32, wrong);
    let attempt =
        one.prop_map(|(act, envelope, size, days, wrong_role)| Attempt { act, envelope, size, days, wrong_role });
    proptest::collection::vec(attempt, 20..70)
}

/// Returns the number of the act that usually comes next in this state.
fn next_step(view: Option<&DossierView>, committed: Euro, contests: bool) -> u8 {
    let Some(view) = view else { return 0 };
    let row = &view.envelope;
    if committed < row.granted && !contests {
        return 36;
    }
    let statement = view.statements.last().map(|row| &row.statement);
    match row.state {
        DossierState::Absent => 0,
        DossierState::Open if row.advances.is_zero() => 3,
        DossierState::Open if row.file.is_none() => 6,
        DossierState::Open => 7,
        DossierState::Submitted | DossierState::Reopened => 9,
        DossierState::InControl if view.lines.iter().any(|line| !line.pending.is_zero()) => 10,
        DossierState::InControl => 12,
        DossierState::Provisional if contests && statement.is_some_and(|s| !s.refused().is_zero()) => 15,
        DossierState::Provisional => 14 + 3 * u8::from(view.lines.len() % 2 == 0),
        DossierState::Contested => 16,
        DossierState::Definitive if !row.owed.is_zero() => pursued(row.recovery_state, contests),
        DossierState::Definitive if statement.is_some_and(|s| !s.recovery().amount.is_zero()) => 19,
        DossierState::Definitive => 18,
        DossierState::Settled | DossierState::Closed => 21,
    }
}

/// Returns the number of the act that presses a recovery on, or ends it.
fn pursued(state: RecoveryState, patient: bool) -> u8 {
    match state {
        RecoveryState::Ordered | RecoveryState::PartlyRepaid => 22,
        RecoveryState::Notified | RecoveryState::FirstReminder if patient => 23,
        RecoveryState::SecondReminder => 24 + 3 * u8::from(patient),
        RecoveryState::PlanRequested => 25 + u8::from(patient),
        _ => 20,
    }
}

/// Builds an act that follows the statement or stands beside it.
fn beside(number: u8, attempt: &Attempt, owed: Euro, world: &World) -> (Role, Act) {
    let (officer, amount) = (Role::AuthorisingOfficer, Euro::from_cents(attempt.size));
    let later = |days: i32| world.today.saturating_add(days.days());
    match number {
        22 => (Role::CaseHandler, NotifyRecovery { until: Some(later(attempt.days)) }.into()),
        23 => (Role::CaseHandler, SendReminder { until: Some(later(attempt.days)) }.into()),
        24 => (Role::FinanceOfficer, RequestRepaymentPlan { reasons: "Not at once.".into() }.into()),
        25 => {
            let first = Euro::from_cents(owed.cents() / 3);
            let parts = [(later(10), first), (later(25), owed - first)];
            let instalments = parts.map(|(due, amount)| Instalment { due, amount }).to_vec();
            (officer, GrantRepaymentPlan { instalments }.into())
        }
        26 => (officer, RefuseRepaymentPlan { reasons: "At once.".into() }.into()),
        27 => (officer, HandToFinance {}.into()),
        28 => (officer, ReopenStatement { reasons: "New facts.".into() }.into()),
        29 => (officer, RecoverForResults { amount, reasons: "No results.".into() }.into()),
        30 => (officer, LiftHold { reasons: "Fire.".into() }.into()),
        31 => (officer, TakeCarryOver {}.into()),
        32 => (Role::Controller, IssueClosing { received: Some(world.today) }.into()),
        33 => (officer, ConcludeClosing::default().into()),
        34 => (officer, ApplyClosing {}.into()),
        35..=38 => of_credit(number, attempt),
        beyond => of_audit(beyond, attempt),
    }
}

/// Builds an act on an audit finding: on the whole envelope, on a line, or on one that may not exist.
fn of_audit(number: u8, attempt: &Attempt) -> (Role, Act) {
    let (finding, words) = (u16::from(attempt.size % 2 == 0) + 1, "The report says so.".to_owned());
    match number {
        39 => {
            let lines = (attempt.size % 2 == 0).then_some(control::LineNumber(1)).into_iter().collect();
            let (auditor, report, amount) = (Auditor::CourtOfAudit, "14".to_owned(), Euro::from_cents(attempt.size));
            (Role::Controller, RecordAuditFinding { audited: Audited { auditor, report, words, lines, amount } }.into())
        }
        40 => (Role::FinanceOfficer, AnswerAuditFinding { finding, words }.into()),
        _ => {
            let corrected = attempt.size % 3 == 0;
            (Role::AuthorisingOfficer, CloseAuditFinding { finding, corrected, reasons: words }.into())
        }
    }
}

/// Builds an act on the credit of the year; a part of what is granted, or all of it, is committed.
fn of_credit(number: u8, attempt: &Attempt) -> (Role, Act) {
    let (amount, envelope) = (Euro::from_cents(attempt.size), key_of(ENVELOPES[attempt.envelope]));
    let (source, reasons) = ("Budget".to_owned(), "The budget says so.".to_owned());
    match number {
        35 => (Role::Accountant, AdjustCredit { amount: amount + amount, source, reasons }.into()),
        36 => (Role::AuthorisingOfficer, CommitCredit::default().into()),
        37 => {
            let commitments = vec![Commitment { envelope, amount: Some(amount) }];
            (Role::AuthorisingOfficer, CommitCredit { commitments }.into())
        }
        _ => (Role::AuthorisingOfficer, ReduceCommitment { envelope, amount, reasons }.into()),
    }
}

/// Builds the act that an attempt stands for, with the role that usually performs it.
fn act_of(attempt: &Attempt, world: &World) -> (Role, Act) {
    let on = ENVELOPES[attempt.envelope];
    let view = world.store.dossier(Scope::Everything, &key_of(on)).unwrap();
    let file = view.as_ref().and_then(|view| view.envelope.file);
    let credit = world.store.credit(&key_of(on).credit()).unwrap().unwrap();
    let committed = credit.commitments.get(&key_of(on)).copied().unwrap_or_default();
    let next = || next_step(view.as_ref(), committed, attempt.size % 2 == 0);
    let number = if attempt.act == NEXT_STEP { next() } else { attempt.act };
    let owed = view.as_ref().map_or(Euro::ZERO, |view| view.envelope.owed);
    let amount = Euro::from_cents(attempt.size);
    let lines = [(Personnel, 1), (Operating, 3), (Investment, 7), (Personnel, -1)];
    let lines = lines.iter().enumerate().map(|(at, (category, part))| {
        let mut line = line(u32::try_from(at).unwrap() + 1, *category, attempt.size / part);
        line.payment = line.payment.filter(|_| attempt.size % 3 > 0 || at != 1);
        line.credits = (*part < 0).then(|| "F-1".to_owned());
        line.invoice = if attempt.size % 5 == 0 { "F-1".to_owned() } else { format!("{on}-{at}") };
        line
    });
    let refused = view.as_ref().and_then(|view| view.lines.iter().find(|line| !line.refused.is_zero()));
    let (contested, claimed) =
        refused.map_or((control::LineNumber(1), amount), |line| (line.line.number, line.claimed));
    let officer = Role::AuthorisingOfficer;
    match number {
        0 | 1 => (officer, OpenYear { amount: (number == 1).then_some(amount), source: None }.into()),
        2..=5 => (officer, OrderAdvance { tranche: number - 1 }.into()),
        6 => {
            let hash = world.store.put_document(nis(21_012), "f", "text/csv", &attempt.size.to_le_bytes()).unwrap();
            let lines = lines.collect();
            (Role::FinanceOfficer, EnterLines { file: hash, file_name: "f".into(), lines, findings: vec![] }.into())
        }
        7 | 8 => {
            let file = file.unwrap_or(office::Hash::NONE);
            (Role::Signatory, SubmitFile { file, college_decision: world.today }.into())
        }
        9 => (Role::CaseHandler, ProposeDecision::default().into()),
        10 | 11 => {
            let answers = view.as_ref().map(yes_to_all).unwrap_or_default();
            let relevance = Some("serves its objective".to_owned());
            (
                Role::CaseHandler,
                ProposeDecision { answers, relevance, afresh: false, ..ProposeDecision::default() }.into(),
            )
        }
        12 | 13 => (Role::Controller, ConfirmDecisions::default().into()),
        14 => (Role::Signatory, AcceptStatement {}.into()),
        15 => {
            let objection = LineObjection { line: contested, arguments: "We disagree.".into() };
            (Role::FinanceOfficer, ContestLines { objections: vec![objection] }.into())
        }
        16 => {
            let ruling = LineRuling { line: contested, accepted: claimed.min(amount), motive: "Heard.".into() };
            (officer, DecideContest { rulings: vec![ruling] }.into())
        }
        17 => (officer, MakeDefinitive {}.into()),
        18 => (officer, OrderFinalPayment {}.into()),
        19 => (officer, OrderRecovery {}.into()),
        20 => (Role::Accountant, RecordRepayment { amount: amount.min(owed), reference: "bank".into() }.into()),
        21 => (officer, CloseYear {}.into()),
        beyond => beside(beyond, attempt, owed, world),
    }
}

/// The promises of the euro, by their numbers, on one dossier.
fn check(view: &DossierView, before: Option<&DossierView>) {
    let row = &view.envelope;
    let kinds: Vec<MovementKind> = view.movements.iter().map(|movement| movement.kind).collect();
    for line in &view.lines {
        assert_eq!(line.claimed, line.accepted + line.refused + line.pending, "I8");
    }
    check_every_prefix(view);
    let most = row.ceiling.share(BasisPoints::new(8_000));
    assert!(row.advances <= most, "I13: {} of {most}", row.advances);
    for statement in &view.statements {
        let (paid, recovered) = (statement.statement.final_payment().amount, statement.statement.recovery().amount);
        assert!(paid.is_zero() || recovered.is_zero(), "I14");
        assert!(!paid.is_negative() && !recovered.is_negative(), "I14");
    }
    let settled = kinds.iter().any(|kind| matches!(kind, MovementKind::FinalPayment { .. }));
    let definitive = view.statements.iter().any(|row| row.statement.stage() == Stage::Definitive);
    assert!(!settled || definitive, "I15");
    let payments: Vec<String> = kinds.iter().filter(|kind| is_once(**kind)).map(|kind| format!("{kind:?}")).collect();
    assert_eq!(payments.iter().collect::<BTreeSet<_>>().len(), payments.len(), "I20");
    let earlier = before.map_or(&[][..], |before| &before.movements);
    assert_eq!(&view.movements[..earlier.len()], earlier, "I23: movements are never changed");
}

/// Tells whether a movement of this kind and number can be made only once.
const fn is_once(kind: MovementKind) -> bool {
    use MovementKind::{Advance, FinalPayment, Grant, Recovery};
    matches!(kind, Grant | Advance { .. } | FinalPayment { .. } | Recovery { .. })
}

/// I12 and I23: at every prefix of the movements, what the municipality holds lies within the
/// envelope, and what leaves one account reaches another.
fn check_every_prefix(view: &DossierView) {
    let mut sums = std::collections::BTreeMap::<Account, Euro>::new();
    for movement in &view.movements {
        let from = sums.entry(movement.from).or_default();
        *from = *from - movement.amount;
        let to = sums.entry(movement.to).or_default();
        *to = *to + movement.amount;
        assert_eq!(sums.values().copied().sum::<Euro>(), Euro::ZERO, "I23");
        let with_municipality = [Account::Paid, Account::Owed].iter().filter_map(|account| sums.get(account));
        let held: Euro = with_municipality.copied().sum();
        assert!(!held.is_negative() && held <= view.envelope.ceiling, "I12: {held}");
    }
}

/// I26: after every act, nothing is committed beyond the credit, and nothing paid beyond what is
/// committed on its envelope.
fn check_credit(world: &World) {
    let credit = world.store.credit(&key_of(MOLENBEEK).credit()).unwrap().unwrap();
    assert!(credit.committed() <= credit.amount, "I26: {} of {}", credit.committed(), credit.amount);
    for view in dossiers(world).iter().flatten() {
        let committed = credit.commitments.get(&view.envelope.key).copied().unwrap_or_default();
        assert!(view.envelope.drawn <= committed, "I26: {} of {committed}", view.envelope.drawn);
    }
}

/// Lives one life and returns the states that its dossiers ended in.
fn live(attempts: &[Attempt]) -> (BTreeSet<DossierState>, BTreeSet<RecoveryState>) {
    let mut world = World::new();
    let import = world.read(21_012, &["guards-346", "plan"]);
    world.act(Role::Author, AGREEMENT, import).unwrap();
    world.act(Role::Author, AGREEMENT, SubmitAgreement { diagnostic: "LSD".into() }).unwrap();
    world.act(Role::Controller, AGREEMENT, ApproveAgreement {}).unwrap();
    world.act(Role::Signatory, AGREEMENT, SignForMunicipality { council_decision: world.today }).unwrap();
    world.act(Role::AuthorisingOfficer, AGREEMENT, SignForState {}).unwrap();
    let amount = Some(Euro::from_cents(70_000_000));
    world.act(Role::Accountant, CREDIT, OpenCredit { amount, line: None, source: "Budget".into() }).unwrap();
    let (mut reached, mut pursued) = (BTreeSet::new(), BTreeSet::new());
    for attempt in attempts {
        world.today = world.today.checked_add(attempt.days.days()).unwrap();
        let before = dossiers(&world);
        let head = world.store.head().unwrap();
        let (role, act) = act_of(attempt, &world);
        let role = attempt.wrong_role.map_or(role, |at| Role::ALL[at]);
        let on =
            if matrix::row(act.kind()).states.are_of(&stream(CREDIT)) { CREDIT } else { ENVELOPES[attempt.envelope] };
        let done = world.act(role, on, act);
        let after = dossiers(&world);
        check_credit(&world);
        if done.is_err() {
            assert_eq!(world.store.head().unwrap(), head, "a refusal leaves no trace");
            assert_eq!(after, before);
        }
        let other = 1 - attempt.envelope;
        assert_eq!(after[other], before[other], "I6: no act reaches another envelope");
        for (view, before) in after.iter().zip(&before) {
            view.iter().for_each(|view| check(view, before.as_ref()));
            reached.extend(view.iter().map(|view| view.envelope.state));
            pursued.extend(view.iter().map(|view| view.envelope.recovery_state));
        }
    }
    let found = world.store.verify(None).unwrap();
    assert!(found.is_sound(), "{:?}", found.faults);
    (reached, pursued)
}

fn dossiers(world: &World) -> [Option<DossierView>; 2] {
    ENVELOPES.map(|on| world.store.dossier(Scope::Everything, &key_of(on)).unwrap())
}

#[test]
fn the_promises_hold_after_every_act() {
    let reached = RefCell::new((BTreeSet::new(), BTreeSet::new()));
    let mut runner = TestRunner::new(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() });
    runner
        .run(&attempts(), |attempts| {
            let (states, pursued) = live(&attempts);
            reached.borrow_mut().0.extend(states);
            reached.borrow_mut().1.extend(pursued);
            Ok(())
        })
        .unwrap();
    for state in [DossierState::Contested, DossierState::Definitive, DossierState::Settled, DossierState::Closed] {
        assert!(reached.borrow().0.contains(&state), "no life ever reached {state}");
    }
    for state in [RecoveryState::Notified, RecoveryState::FirstReminder, RecoveryState::Repaid] {
        assert!(reached.borrow().1.contains(&state), "no recovery ever reached {state}");
    }
}
