//! Signing in, sessions, documents and copies.

use jiff::{SignedDuration, Timestamp};
use office::acts::OpenYear;
use office::port::{NewPerson, Register, RegisterError};
use office::{Failure, Handed, Role, Scope, keep};
use store::Store;
use terms::Language;

use crate::world::*;

fn new(role: Role, login: &str) -> NewPerson {
    NewPerson {
        actor: holder(role),
        login: login.to_owned(),
        password: "correct horse".to_owned(),
        language: Language::Fr,
    }
}

#[test]
fn a_password_opens_and_only_its_hash_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people.sqlite");
    let store = Store::open(path.to_str().unwrap()).unwrap();
    store.add_person(&new(Role::Author, "author")).unwrap();
    let taken = store.add_person(&new(Role::Reader, "author"));
    assert_eq!(taken, Err(RegisterError::Taken { name: "author".to_owned() }));
    assert_eq!(store.sign_in("author", "correct horse").unwrap().unwrap().actor, holder(Role::Author));
    assert_eq!(store.sign_in("author", "wrong horse").unwrap(), None);
    assert_eq!(store.sign_in("nobody", "correct horse").unwrap(), None);
    assert_eq!(store.people(Scope::Municipality(nis(11_002))).unwrap(), []);
    assert_eq!(store.people(Scope::Municipality(nis(21_012))).unwrap().len(), 1);
    drop(store);
    let kept = std::fs::read(&path).unwrap();
    assert!(!kept.windows(13).any(|bytes| bytes == b"correct horse"));
}

#[test]
fn a_session_lasts_until_its_end_or_until_it_is_closed() {
    let store = Store::open(":memory:").unwrap();
    store.add_person(&new(Role::Author, "author")).unwrap();
    let now = Timestamp::from_second(1_600_000_000).unwrap();
    let until = now + SignedDuration::from_hours(8);
    let token = store.open_session(&holder(Role::Author).person, now, until).unwrap();
    assert_eq!(token.len(), 64);
    assert!(store.session(&token, now).unwrap().is_some());
    assert_eq!(store.session(&token, until).unwrap(), None);
    assert_eq!(store.session("0", now).unwrap(), None);
    store.close_session(&token).unwrap();
    assert_eq!(store.session(&token, now).unwrap(), None);
}

#[test]
fn a_document_comes_back_byte_for_byte_to_its_own_municipality() {
    let store = Store::open(":memory:").unwrap();
    let hash = store.put_document(nis(21_012), "plan.md", "text/markdown", b"# Plan\n").unwrap();
    assert_eq!(store.put_document(nis(21_012), "again.md", "text/markdown", b"# Plan\n").unwrap(), hash);
    let document = store.document(Scope::Municipality(nis(21_012)), &hash).unwrap().unwrap();
    assert_eq!((document.bytes.as_slice(), document.file_name.as_str()), (b"# Plan\n".as_slice(), "plan.md"));
    assert_eq!(store.document(Scope::Municipality(nis(11_002)), &hash).unwrap(), None);
}

#[test]
fn a_copy_taken_while_others_write_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.sqlite");
    let copy = folder.path().join("two.sqlite");
    let mut world = World::on(Store::open(path.to_str().unwrap()).unwrap());
    world.act(Role::AuthorisingOfficer, MOLENBEEK, OpenYear::default()).unwrap();
    world.store.backup(&copy).unwrap();
    world.fund(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    let taken = Store::open(copy.to_str().unwrap()).unwrap();
    assert_eq!(taken.head().unwrap().seq, 1);
    assert!(taken.verify(None).unwrap().is_sound());
    assert!(world.store.backup(&copy).is_err(), "a copy never overwrites");
}

#[test]
fn a_document_with_a_register_number_is_not_kept() {
    let store = Store::open(":memory:").unwrap();
    let handed = |bytes| Handed { municipality: nis(21_012), file_name: "f.csv", media_type: "text/csv", bytes };
    let refused = keep(&store, handed(b"number;note\n1;see 85.07.30-033.28\n")).unwrap_err();
    let Failure::Refused(refusal) = refused else { panic!("{refused}") };
    assert_eq!((refusal.code, &refusal.args["line"]), (office::codes::O_060, &2_usize.into()));
    assert_eq!(store.verify(None).unwrap().documents, 0);
    assert!(keep(&store, handed(b"number;note\n1;see 2020-03-15\n")).is_ok());
}
