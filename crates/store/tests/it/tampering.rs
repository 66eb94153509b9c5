//! Every record flipped, deleted, swapped, cut off or slipped in is found, and named.

use std::path::{Path, PathBuf};

use office::Role;
use office::acts::*;
use office::port::{Head, Register};
use rusqlite::Connection;
use scheme::CreditCategory::Personnel;
use store::{Store, Verification};

use crate::world::*;

/// A register with one settled envelope, copied for each attempt.
struct Evidence {
    folder: tempfile::TempDir,
    entries: u64,
    head: Head,
    attempts: u32,
}

impl Evidence {
    fn gathered() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let live = folder.path().join("live.sqlite");
        let mut world = World::on(Store::open(live.to_str().unwrap()).unwrap());
        world.open(MOLENBEEK);
        world.sign(AGREEMENT, 21_012);
        world.act(Role::AuthorisingOfficer, MOLENBEEK, OrderAdvance { tranche: 1 }).unwrap();
        world.file(MOLENBEEK, vec![line(1, Personnel, 30_000_000), line(2, Personnel, 100)]);
        world.propose(MOLENBEEK);
        world.act(Role::Controller, MOLENBEEK, ConfirmDecisions::default()).unwrap();
        world.act(Role::Signatory, MOLENBEEK, AcceptStatement {}).unwrap();
        world.act(Role::AuthorisingOfficer, MOLENBEEK, OrderFinalPayment {}).unwrap();
        let head = world.store.head().unwrap();
        world.store.backup(&folder.path().join("kept.sqlite")).unwrap();
        Self { folder, entries: head.seq, head, attempts: 0 }
    }

    fn copy(&mut self) -> PathBuf {
        self.attempts += 1;
        let copy = self.folder.path().join(format!("copy-{}.sqlite", self.attempts));
        std::fs::copy(self.folder.path().join("kept.sqlite"), &copy).unwrap();
        copy
    }

    /// Runs `sql` on a copy, with every guard of the database taken away, and verifies it.
    fn after(&mut self, sql: &str) -> Verification {
        let copy = self.copy();
        tamper(&copy, sql);
        let found = Store::open(copy.to_str().unwrap()).unwrap().verify(None).unwrap();
        std::fs::remove_file(copy).unwrap();
        found
    }
}

fn tamper(path: &Path, sql: &str) {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
             DROP TRIGGER entries_stay_as_they_are; DROP TRIGGER entries_stay;
             DROP TRIGGER documents_stay_as_they_are;
             DROP TRIGGER movements_stay_as_they_are; DROP TRIGGER movements_stay;",
        )
        .unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn a_flip_in_any_field_of_any_entry_is_found_there() {
    let mut evidence = Evidence::gathered();
    let texts = ["at", "person", "on_behalf_of", "act", "stream", "articles", "payload", "key"];
    let text = |column: &str| format!("{column} = substr({column}, 1, length({column}) - 1) || '~'");
    let blob = |column: &str| format!("{column} = CAST(substr({column}, 1, 31) || x'5a' AS BLOB)");
    let mut flips: Vec<String> = texts.into_iter().map(text).collect();
    flips.extend(["request", "previous", "hash"].map(blob));
    flips.extend(["version = version + 100".to_owned(), "municipality = municipality + 1".to_owned()]);
    for seq in 1..=evidence.entries {
        for flip in &flips {
            let found = evidence.after(&format!("UPDATE entries SET {flip} WHERE seq = {seq}"));
            assert_eq!(found.first().and_then(|fault| fault.seq), Some(seq), "{flip} in {seq}: {:?}", found.faults);
        }
    }
}

#[test]
fn an_entry_deleted_swapped_or_slipped_in_is_found_there() {
    let mut evidence = Evidence::gathered();
    for seq in 1..=evidence.entries {
        let deleted = evidence.after(&format!("DELETE FROM entries WHERE seq = {seq}"));
        assert_eq!(deleted.first().and_then(|fault| fault.seq), Some(seq), "deleted {seq}: {:?}", deleted.faults);
    }
    for seq in 1..evidence.entries {
        let swapped = evidence.after(&format!(
            "UPDATE entries SET seq = 0 WHERE seq = {seq};
             UPDATE entries SET seq = {seq} WHERE seq = {seq} + 1;
             UPDATE entries SET seq = {seq} + 1 WHERE seq = 0"
        ));
        assert_eq!(swapped.first().and_then(|fault| fault.seq), Some(seq), "swapped {seq}");
        let slipped = evidence.after(&format!(
            "INSERT INTO entries SELECT {last} + 1, municipality, at, person, on_behalf_of, act, stream, version + 50,
             articles, payload, 'forged', request, previous, hash FROM entries WHERE seq = {seq}",
            last = evidence.entries
        ));
        assert_eq!(slipped.first().and_then(|fault| fault.seq), Some(evidence.entries + 1), "slipped in {seq}");
    }
}

#[test]
fn a_register_cut_short_with_its_tables_is_found_by_a_head_kept_elsewhere() {
    let mut evidence = Evidence::gathered();
    let copy = evidence.copy();
    tamper(&copy, &format!("DELETE FROM entries WHERE seq = {}", evidence.entries));
    let store = Store::open(copy.to_str().unwrap()).unwrap();
    store.rebuild().unwrap();
    assert!(store.verify(None).unwrap().is_sound(), "a shorter register is a register");
    let found = store.verify(Some(&evidence.head)).unwrap();
    assert_eq!(found.first().unwrap().seq, Some(evidence.entries));
    assert_eq!(found.first().unwrap().code.to_string(), "R-106");
}

#[test]
fn a_change_in_any_row_of_any_table_is_found() {
    let mut evidence = Evidence::gathered();
    assert!(evidence.after("").is_sound());
    let changes = [
        ("agreements", "state = 'draft'"),
        ("coverages", "allocation = 'guards-90'"),
        ("envelopes", "final_payment = final_payment + 1"),
        ("movements", "amount = amount + 1"),
        ("lines", "claimed = claimed - 1"),
        ("decisions", "accepted = accepted + 1"),
        ("statements", "due = due + 1"),
        ("fingerprints", "accepted = 0"),
    ];
    for (table, change) in changes {
        let nth = |n: u32| format!("rowid = (SELECT rowid FROM {table} ORDER BY rowid LIMIT 1 OFFSET {n})");
        for n in 0..2 {
            let changed = evidence.after(&format!("UPDATE {table} SET {change} WHERE {}", nth(n)));
            let deleted = evidence.after(&format!("DELETE FROM {table} WHERE {}", nth(n)));
            let one_row = ["agreements", "coverages", "envelopes", "statements"].contains(&table);
            if n == 0 || !one_row {
                assert!(!changed.is_sound(), "{table} row {n} changed");
                assert!(!deleted.is_sound(), "{table} row {n} deleted");
            }
        }
    }
}

#[test]
fn a_document_that_is_not_its_hash_is_found() {
    let mut evidence = Evidence::gathered();
    let found = evidence.after("UPDATE documents SET bytes = CAST(bytes || 'x' AS BLOB)");
    assert_eq!(found.first().unwrap().code.to_string(), "R-110");
    let lost = evidence.after("DELETE FROM documents WHERE file_name = 'plan.md'");
    assert_eq!(lost.first().unwrap().code.to_string(), "R-111");
    assert_eq!(lost.first().unwrap().seq, Some(4), "the import names it");
}

#[test]
fn the_guards_of_the_database_refuse_to_change_or_remove() {
    let mut evidence = Evidence::gathered();
    let connection = Connection::open(evidence.copy()).unwrap();
    for sql in [
        "UPDATE entries SET act = 'close-year'",
        "DELETE FROM entries",
        "UPDATE movements SET amount = 1",
        "DELETE FROM movements",
        "UPDATE documents SET file_name = 'x'",
    ] {
        assert!(connection.execute_batch(sql).is_err(), "{sql}");
    }
}

#[test]
fn what_is_no_register_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("text.sqlite");
    std::fs::write(&path, "this is not a database, although it is long enough to be looked at as one").unwrap();
    assert!(Store::open(path.to_str().unwrap()).is_err());
}
