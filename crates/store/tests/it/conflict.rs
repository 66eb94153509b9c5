//! Versions, keys and races: of two who act on the same state, one wins.

use jiff::civil::date;
use office::acts::*;
use office::port::{Register, RegisterError};
use office::{Act, Failure, Role};
use store::Store;
use terms::Euro;

use crate::world::*;

#[test]
fn the_same_key_acts_once_and_another_request_with_it_is_refused() {
    let mut world = World::new();
    let officer = holder(Role::AuthorisingOfficer);
    let open: Act = OpenYear::default().into();
    let first = attempt(&world.store, &officer, MOLENBEEK, &open, world.today, "one", None).unwrap();
    let again = attempt(&world.store, &officer, MOLENBEEK, &open, world.today, "one", None).unwrap();
    assert!(!first.repeated && again.repeated);
    assert_eq!((again.seq, again.hash), (first.seq, first.hash));
    let other: Act = OrderAdvance { tranche: 1 }.into();
    let reused = attempt(&world.store, &officer, MOLENBEEK, &other, world.today, "one", None);
    assert_eq!(reused, Err(Failure::Register(RegisterError::KeyReused { key: "one".to_owned(), seq: 1 })));
    assert_eq!(world.store.head().unwrap().seq, 1);
    world.today = world.today.tomorrow().unwrap();
}

#[test]
fn an_act_on_a_version_that_is_gone_is_a_conflict() {
    let mut world = World::new();
    world.open(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    let officer = holder(Role::AuthorisingOfficer);
    let advance: Act = OrderAdvance { tranche: 1 }.into();
    let on_old_page = attempt(&world.store, &officer, MOLENBEEK, &advance, world.today, "old", Some(0));
    let conflict = RegisterError::Conflict { stream: stream(MOLENBEEK), expected: 0, found: 1 };
    assert_eq!(on_old_page, Err(Failure::Register(conflict)));
    attempt(&world.store, &officer, MOLENBEEK, &advance, world.today, "new", Some(1)).unwrap();
}

/// Eight threads order the same tranche, each with a key of its own, over one file.
#[test]
fn of_two_writers_on_one_envelope_exactly_one_wins() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("race.sqlite");
    let path = path.to_str().unwrap();
    let mut world = World::on(Store::open(path).unwrap());
    world.open(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    let (today, before) = (world.today, world.store.head().unwrap().seq);
    let second = Store::open(path).unwrap();
    let stores = [&world.store, &second];
    let won = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|n| {
                let store = stores[n % 2];
                scope.spawn(move || {
                    let officer = holder(Role::AuthorisingOfficer);
                    let advance: Act = OrderAdvance { tranche: 1 }.into();
                    attempt(store, &officer, MOLENBEEK, &advance, today, &format!("racer-{n}"), None)
                })
            })
            .collect();
        let answers: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
        for answer in answers.iter().filter_map(|answer| answer.as_ref().err()) {
            let late = match answer {
                Failure::Register(RegisterError::Conflict { .. }) => true,
                Failure::Refused(refusal) => refusal.code.to_string() == "E-113",
                Failure::Register(_) => false,
            };
            assert!(late, "{answer:?}");
        }
        answers.iter().filter(|answer| answer.is_ok()).count()
    });
    assert_eq!(won, 1);
    assert_eq!(world.store.head().unwrap().seq, before + 1);
    assert!(world.store.verify(None).unwrap().is_sound());
}

/// Two envelopes each within what is left, and not both: eight threads commit on them at once.
#[test]
fn of_two_commitments_that_exceed_the_credit_together_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("credit.sqlite");
    let path = path.to_str().unwrap();
    let mut world = World::on(Store::open(path).unwrap());
    let (other, credit) = ("envelope/63079/pssp-2020-2022/plan/2020", "credit/pssp-2020-2022/2020");
    for on in [MOLENBEEK, other] {
        world.act(Role::AuthorisingOfficer, on, OpenYear::default()).unwrap();
    }
    let open = OpenCredit { amount: Some(CEILING), line: None, source: "Budget".to_owned() };
    world.act(Role::Accountant, credit, open).unwrap();
    let today = world.today;
    let second = Store::open(path).unwrap();
    let stores = [&world.store, &second];
    std::thread::scope(|scope| {
        for n in 0..8 {
            let store = stores[n % 2];
            scope.spawn(move || {
                let envelope = key_of([MOLENBEEK, other][n / 2 % 2]);
                let amount = Some(Euro::from_cents(CEILING.cents() / 2 + 1));
                let act: Act = CommitCredit { commitments: vec![Commitment { envelope, amount }] }.into();
                let officer = holder(Role::AuthorisingOfficer);
                match attempt(store, &officer, credit, &act, today, &format!("committer-{n}"), None) {
                    Ok(_) | Err(Failure::Register(RegisterError::Conflict { .. })) => {}
                    Err(Failure::Refused(refusal)) => assert_eq!(refusal.code.to_string(), "E-205"),
                    Err(other) => panic!("{other:?}"),
                }
            });
        }
    });
    let row = office::credits(&world.store).unwrap().remove(0);
    assert_eq!(row.committed, Euro::from_cents(CEILING.cents() / 2 + 1), "exactly one fits");
    assert!(world.store.verify(None).unwrap().is_sound());
}

/// An order relies on the commitment as it was read: while it is taken back, one of the two loses.
#[test]
fn an_order_and_a_commitment_taken_back_do_not_both_happen() {
    let mut world = World::new();
    world.open(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    let (officer, credit) = (Role::AuthorisingOfficer, "credit/pssp-2020-2022/2020");
    let reduce = |cents| {
        let (envelope, reasons) = (key_of(MOLENBEEK), "The town spends less.".to_owned());
        ReduceCommitment { envelope, amount: Euro::from_cents(cents), reasons }
    };
    world.act(officer, credit, reduce(10_000_000)).unwrap();
    let refusal = world.refusal(officer, MOLENBEEK, OrderAdvance { tranche: 1 });
    assert_eq!(
        (refusal.code.to_string(), refusal.article.to_string().as_str()),
        ("E-207".to_owned(), "ar-2019-07-03 art. 13 § 1")
    );
    let commitments = vec![Commitment { envelope: key_of(MOLENBEEK), amount: Some(Euro::from_cents(40_000_000)) }];
    world.act(officer, credit, CommitCredit { commitments }).unwrap();
    world.act(officer, MOLENBEEK, OrderAdvance { tranche: 1 }).unwrap();
    assert_eq!(world.refused(officer, credit, reduce(10_000_000)).to_string(), "E-206", "what is paid stays committed");
    assert!(world.store.verify(None).unwrap().is_sound());
}

#[test]
fn the_state_signs_once_what_it_grants_is_committed() {
    let mut world = World::new();
    let officer = Role::AuthorisingOfficer;
    world.act(officer, MOLENBEEK, OpenYear::default()).unwrap();
    let import = world.read(21_012, &["plan"]);
    world.act(Role::Author, AGREEMENT, import).unwrap();
    world.act(Role::Author, AGREEMENT, SubmitAgreement { diagnostic: "LSD".to_owned() }).unwrap();
    world.act(Role::Controller, AGREEMENT, ApproveAgreement {}).unwrap();
    world.act(Role::Signatory, AGREEMENT, SignForMunicipality { council_decision: world.today }).unwrap();
    let refusal = world.refusal(officer, AGREEMENT, SignForState {});
    assert_eq!(
        (refusal.code.to_string(), refusal.article.to_string().as_str()),
        ("O-114".to_owned(), "l-2003-05-22 art. 24")
    );
    world.fund(MOLENBEEK);
    world.act(officer, AGREEMENT, SignForState {}).unwrap();
    let wrong = "credit/pssp-2020-2022/2021";
    let line = |line: &str| OpenCredit { amount: None, line: Some(line.to_owned()), source: "Budget".to_owned() };
    world.today = date(2021, 8, 30);
    assert_eq!(world.refused(Role::Accountant, wrong, line("56 82 432202")).to_string(), "O-111");
    world.act(Role::Accountant, wrong, line("5681432201")).unwrap();
    assert_eq!(world.refused(officer, wrong, CommitCredit::default()).to_string(), "O-112", "nothing is open in 2021");
    let commitments = vec![Commitment { envelope: key_of(MOLENBEEK), amount: None }];
    assert_eq!(world.refused(officer, wrong, CommitCredit { commitments }).to_string(), "O-113");
    let unread = OpenCredit { amount: None, line: None, source: "Budget".to_owned() };
    assert_eq!(world.refused(Role::Accountant, "credit/pssp-2007-2010/2007", unread).to_string(), "O-110");
}
