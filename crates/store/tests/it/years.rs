//! Four years of one municipality lived at random, with what is left carried over, the accounts
//! closed together and recoveries on their course: the promises hold over the whole chain.

use std::cell::RefCell;
use std::collections::BTreeSet;

use control::ClosingPoint;
use jiff::ToSpan;
use jiff::civil::date;
use ledger::{Account, Instalment, MovementKind};
use office::acts::*;
use office::port::{DossierView, Register};
use office::{Act, DossierState, RecoveryState, Role, Scope};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use scheme::CreditCategory::{Investment, Personnel};
use terms::{Euro, Period};

use crate::world::*;

const YEARS: [&str; 4] = [
    "envelope/21012/pssp-2007-2010/plan/2007",
    "envelope/21012/pssp-2007-2010/plan/2008",
    "envelope/21012/pssp-2007-2010/plan/2009",
    "envelope/21012/pssp-2007-2010/plan/2010",
];
const OFFICER: Role = Role::AuthorisingOfficer;

/// One attempt: what the state asks for or act `wild`, on which year, how large, after how many days.
#[derive(Clone, Debug)]
struct Attempt {
    wild: Option<u8>,
    year: usize,
    size: i64,
    days: i32,
    wrong_role: Option<usize>,
}

fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let wrong = prop_oneof![19 => Just(None), 1 => (0..Role::ALL.len()).prop_map(Some)];
    let wild = prop_oneof![3 => Just(None), 1 => (0..20_u8).prop_map(Some)];
    let one = (wild, 0..4_usize, 1_i64..20_000_000, 0..60_i32, wrong);
    let attempt = one.prop_map(|(wild, year, size, days, wrong_role)| Attempt { wild, year, size, days, wrong_role });
    proptest::collection::vec(attempt, 60..140)
}

fn enter(world: &World, attempt: &Attempt) -> (Role, Act) {
    let on = YEARS[attempt.year];
    let year = key_of(on).year;
    let file = world.store.put_document(nis(21_012), "f", "text/csv", &attempt.size.to_le_bytes()).unwrap();
    let lines = [(1, Personnel, attempt.size), (2, Investment, attempt.size / 3)].map(|(number, category, cents)| {
        let mut line = line(number, category, cents.max(1));
        (line.committed, line.invoiced) = (year.month(6), None);
        line.invoice = format!("{on}-{number}");
        line
    });
    let lines = lines.to_vec();
    (Role::FinanceOfficer, EnterLines { file, file_name: "f".into(), lines, findings: vec![] }.into())
}

/// What the state of a year usually asks for.
fn next_step(world: &World, attempt: &Attempt, view: Option<&DossierView>) -> (Role, Act) {
    let Some(view) = view else { return wild(world, attempt, 0, None) };
    let row = &view.envelope;
    let number = match row.state {
        DossierState::Absent => 0,
        DossierState::Open if attempt.size % 3 == 0 => 1,
        DossierState::Open if row.file.is_none() => 2,
        DossierState::Open => 3,
        DossierState::Submitted | DossierState::Reopened => 4,
        DossierState::InControl if view.lines.iter().any(|line| !line.pending.is_zero()) => 5,
        DossierState::InControl => 6,
        DossierState::Provisional | DossierState::Contested => 7,
        DossierState::Definitive if !row.owed.is_zero() => recovery_step(row.recovery_state, attempt.size),
        DossierState::Definitive => 8 + u8::try_from(attempt.size % 3).unwrap(),
        DossierState::Settled => 10,
        DossierState::Closed if attempt.size % 40 == 0 => 19,
        DossierState::Closed if attempt.year < 3 => 15,
        DossierState::Closed => match &view.closing {
            None => 11,
            Some(closing) if closing.definitive_since().is_some() => 15,
            Some(_) => 12 + u8::try_from(attempt.size % 3).unwrap(),
        },
    };
    wild(world, attempt, number, Some(view))
}

fn recovery_step(state: RecoveryState, size: i64) -> u8 {
    match state {
        _ if size % 3 == 0 => 18,
        RecoveryState::PlanRequested => 17,
        _ => 16,
    }
}

/// Act `number`, whatever the state.
fn wild(world: &World, attempt: &Attempt, number: u8, view: Option<&DossierView>) -> (Role, Act) {
    let amount = Euro::from_cents(attempt.size);
    let owed = view.map_or(Euro::ZERO, |view| view.envelope.owed);
    let later = |days: i32| world.today.saturating_add(days.days());
    let source = Some("Annex 1".to_owned());
    match number {
        0 => (OFFICER, OpenYear { amount: Some(Euro::from_cents(18_000_000)), source }.into()),
        1 => (OFFICER, TakeCarryOver {}.into()),
        2 => enter(world, attempt),
        3 => {
            let file = view.and_then(|view| view.envelope.file).unwrap_or(office::Hash::NONE);
            (Role::Signatory, SubmitFile { file, college_decision: world.today }.into())
        }
        4 => (Role::CaseHandler, ProposeDecision::default().into()),
        5 => {
            let answers = view.map(yes_to_all).unwrap_or_default();
            let relevance = Some("serves its objective".to_owned());
            (Role::CaseHandler, ProposeDecision { answers, relevance, ..ProposeDecision::default() }.into())
        }
        6 => (Role::Controller, ConfirmDecisions { received: Some(world.today) }.into()),
        7 => (Role::Signatory, AcceptStatement {}.into()),
        8 => (OFFICER, OrderFinalPayment {}.into()),
        9 => (OFFICER, OrderRecovery {}.into()),
        10 => (OFFICER, CloseYear {}.into()),
        11 => (Role::Controller, IssueClosing { received: Some(world.today) }.into()),
        12 => (Role::Signatory, AcceptClosing {}.into()),
        13 => {
            let about = if attempt.size % 2 == 0 { ClosingPoint::Sums } else { ClosingPoint::Lines };
            (Role::FinanceOfficer, ContestClosing { about, arguments: "We count otherwise.".into() }.into())
        }
        14 => (OFFICER, ConcludeClosing { answer: "The article counts so.".into() }.into()),
        15 => (OFFICER, ApplyClosing {}.into()),
        16 => pressed(attempt, later(attempt.days + 1)),
        17 if attempt.size % 4 == 0 => (OFFICER, RefuseRepaymentPlan { reasons: "Reserves suffice.".into() }.into()),
        17 => {
            let first = Euro::from_cents(owed.cents() / 2 + 1).min(owed);
            let parts =
                [Instalment { due: later(20), amount: first }, Instalment { due: later(40), amount: owed - first }];
            let instalments = parts.into_iter().filter(|part| !part.amount.is_zero()).collect();
            (OFFICER, GrantRepaymentPlan { instalments }.into())
        }
        18 => (Role::Accountant, RecordRepayment { amount: amount.min(owed), reference: "bank".into() }.into()),
        _ if attempt.size % 2 == 0 => (OFFICER, LiftHold { reasons: "Fire.".into() }.into()),
        _ => (OFFICER, RecoverForResults { amount, reasons: "No results.".into() }.into()),
    }
}

fn pressed(attempt: &Attempt, until: jiff::civil::Date) -> (Role, Act) {
    match attempt.size % 5 {
        0 => (Role::FinanceOfficer, RequestRepaymentPlan { reasons: "The budget is spent.".into() }.into()),
        1 => (OFFICER, HandToFinance {}.into()),
        2 => (Role::CaseHandler, NotifyRecovery { until: Some(until) }.into()),
        _ => (Role::CaseHandler, SendReminder { until: Some(until) }.into()),
    }
}

fn seen(world: &World) -> [Option<DossierView>; 4] {
    YEARS.map(|on| world.store.dossier(Scope::Everything, &key_of(on)).unwrap())
}

fn stands(view: Option<&DossierView>, account: Account) -> Euro {
    let movements = view.into_iter().flat_map(|view| &view.movements);
    movements.fold(Euro::ZERO, |sum, movement| match account {
        _ if movement.to == account => sum + movement.amount,
        _ if movement.from == account => sum - movement.amount,
        _ => sum,
    })
}

/// I18 and I23 over the chain: what goes out of one year comes into the next, to the cent, and all
/// that was granted stands somewhere once.
fn check_chain(years: &[Option<DossierView>; 4]) {
    let sum = |account| years.iter().map(|year| stands(year.as_ref(), account)).sum::<Euro>();
    let mut waiting = Euro::ZERO;
    for (at, year) in years.iter().enumerate() {
        let over = stands(year.as_ref(), Account::CarriedOver);
        let next = years.get(at + 1).and_then(Option::as_ref);
        let came_in = -stands(next, Account::CarriedIn);
        assert!(came_in.is_zero() || came_in == over, "I18: {over} went over, {came_in} came in");
        waiting = waiting + (over - came_in);
        let base = -stands(year.as_ref(), Account::Budget);
        let in_and_share = -stands(year.as_ref(), Account::CarriedIn) + base.share(terms::BasisPoints::new(3_000));
        assert!(over <= in_and_share, "I18: {over} of {base}");
    }
    assert_eq!(stands(years[3].as_ref(), Account::CarriedOver), Euro::ZERO, "I18: nothing after 2010");
    let inside = [Account::Available, Account::Paid, Account::Owed, Account::Lapsed].map(sum);
    let inside = inside.into_iter().sum::<Euro>() + waiting;
    assert_eq!(-sum(Account::Budget), inside, "I23: all that was granted stands somewhere, once");
}

fn check_year(view: &DossierView, before: Option<&DossierView>) {
    let row = &view.envelope;
    let held = stands(Some(view), Account::Paid) + stands(Some(view), Account::Owed);
    assert!(!held.is_negative() && held <= row.ceiling, "I12: {held} of {}", row.ceiling);
    assert_eq!(stands(Some(view), Account::Owed), row.owed);
    assert_eq!(row.owed.is_zero(), matches!(row.recovery_state, RecoveryState::Nothing | RecoveryState::Repaid));
    let earlier = before.map_or(&[][..], |before| &before.movements);
    assert_eq!(&view.movements[..earlier.len()], earlier, "I23: movements are never changed");
    for statement in &view.statements {
        let (paid, recovered) = (statement.statement.final_payment().amount, statement.statement.recovery().amount);
        assert!(paid.is_zero() || recovered.is_zero(), "I14");
        let sums = &statement.statement;
        let cut: Euro = sums.grounds().iter().map(|ground| ground.part).sum();
        assert_eq!(cut, sums.refused() + sums.quota_cut() + sums.envelope_cut(), "I9");
        assert_eq!(sums.due().amount, sums.eligible() - sums.envelope_cut(), "I10, I11");
    }
}

/// Turns an attempt that only does what the state asks for to the first year that is not closed, mostly.
fn in_order(attempt: &Attempt, years: &[Option<DossierView>; 4]) -> Attempt {
    let open = |view: &Option<DossierView>| view.as_ref().is_none_or(|v| v.envelope.state != DossierState::Closed);
    let first = years.iter().position(open).unwrap_or(3);
    let year = if attempt.wild.is_none() && attempt.size % 5 > 0 { first } else { attempt.year };
    Attempt { year, ..attempt.clone() }
}

/// Lives one life and returns the kinds of movements and the states of recoveries it met.
fn live(attempts: &[Attempt]) -> (BTreeSet<String>, BTreeSet<RecoveryState>) {
    let mut world = World::new();
    world.today = date(2007, 6, 1);
    let period = Period::new(date(2007, 1, 1), date(2010, 12, 31)).ok();
    world.sign_for("agreement/21012/pssp-2007-2010/1", 21_012, period);
    let (mut kinds, mut states) = (BTreeSet::new(), BTreeSet::new());
    let mut before = seen(&world);
    for attempt in attempts {
        let attempt = &in_order(attempt, &before);
        world.today = world.today.checked_add(attempt.days.days()).unwrap();
        let view = before[attempt.year].as_ref();
        let (role, act) = match attempt.wild {
            Some(number) => wild(&world, attempt, number, view),
            None => next_step(&world, attempt, view),
        };
        let role = attempt.wrong_role.map_or(role, |at| Role::ALL[at]);
        let opens = act.kind() == office::ActKind::OpenYear;
        let done = world.act(role, YEARS[attempt.year], act);
        if done.is_ok() && opens {
            world.fund(YEARS[attempt.year]);
        }
        let after = seen(&world);
        for (at, (view, before)) in after.iter().zip(&before).enumerate() {
            if done.is_err() || at != attempt.year {
                assert_eq!(view, before, "a refusal, or an act on another year, changes nothing");
            }
            view.iter().for_each(|view| check_year(view, before.as_ref()));
            let movements = view.iter().flat_map(|view| &view.movements);
            kinds.extend(movements.map(|movement| name(movement.kind)));
            states.extend(view.iter().map(|view| view.envelope.recovery_state));
        }
        check_chain(&after);
        before = after;
    }
    assert!(world.store.verify(None).unwrap().is_sound());
    (kinds, states)
}

fn name(kind: MovementKind) -> String {
    format!("{kind:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[test]
fn the_promises_hold_over_four_years() {
    let met = RefCell::new((BTreeSet::new(), BTreeSet::new()));
    let mut runner = TestRunner::new(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() });
    runner
        .run(&attempts(), |attempts| {
            let (kinds, states) = live(&attempts);
            met.borrow_mut().0.extend(kinds);
            met.borrow_mut().1.extend(states);
            Ok(())
        })
        .unwrap();
    let (kinds, states) = met.into_inner();
    for kind in ["FinalPayment", "CarryOver", "CarryIn", "Lapse"] {
        assert!(kinds.contains(kind), "no life ever moved a {kind}: {kinds:?}");
    }
    assert!(states.contains(&RecoveryState::Nothing), "{states:?}");
}
