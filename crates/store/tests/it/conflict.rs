//! Versions, keys and races: of two who act on the same state, one wins.

use office::acts::*;
use office::port::{Register, RegisterError};
use office::{Act, Failure, Role};
use store::Store;

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
    world.act(Role::AuthorisingOfficer, MOLENBEEK, OpenYear::default()).unwrap();
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
    world.act(Role::AuthorisingOfficer, MOLENBEEK, OpenYear::default()).unwrap();
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
