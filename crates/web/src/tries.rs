//! Documents that were sent to be tried and not yet submitted: in memory, for the person who sent them.
//!
//! What is tried is not kept: it goes when it is entered, when its hour is over, when the person signs
//! out, or with the process. Nothing of it is written to the disk.
//!
//! Choice: 0088

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use office::port::Document;
use office::{Hash, PersonId};

/// How long a document waits to be entered.
const HELD: SignedDuration = SignedDuration::from_hours(1);
/// How many documents of one person wait.
const OF_ONE: usize = 4;
/// How many bytes of all of them wait together.
const BYTES: usize = 128 << 20;

/// The documents that wait, oldest first.
#[derive(Debug, Default)]
pub struct Tries(Mutex<VecDeque<Try>>);

#[derive(Debug)]
struct Try {
    person: PersonId,
    until: Timestamp,
    document: Document,
}

impl Tries {
    /// Holds a document for a person; the oldest ones make room.
    pub(crate) fn hold(&self, person: &PersonId, document: &Document, now: Timestamp) {
        self.with(now, |tries| {
            tries.retain(|held| !held.is(person, &document.hash));
            tries.push_back(Try { person: person.clone(), until: now + HELD, document: document.clone() });
            while tries.iter().filter(|held| held.person == *person).count() > OF_ONE {
                let first = tries.iter().position(|held| held.person == *person);
                first.and_then(|first| tries.remove(first));
            }
            while tries.iter().map(|held| held.document.bytes.len()).sum::<usize>() > BYTES {
                tries.pop_front();
            }
        });
    }

    /// Returns a document that the person sent and that still waits.
    pub(crate) fn find(&self, person: &PersonId, hash: &Hash, now: Timestamp) -> Option<Document> {
        self.with(now, |tries| tries.iter().find(|held| held.is(person, hash)).map(|held| held.document.clone()))
    }

    /// Lets a document go, because it is entered.
    pub(crate) fn entered(&self, person: &PersonId, hash: &Hash, now: Timestamp) {
        self.with(now, |tries| tries.retain(|held| !held.is(person, hash)));
    }

    /// Lets everything of a person go, who leaves.
    pub(crate) fn leave(&self, person: &PersonId, now: Timestamp) {
        self.with(now, |tries| tries.retain(|held| held.person != *person));
    }

    /// Works on what is left at `now`.
    fn with<T>(&self, now: Timestamp, work: impl FnOnce(&mut VecDeque<Try>) -> T) -> T {
        // A thread that died while it held the lock left whole documents behind.
        let mut tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tries.retain(|held| now < held.until);
        work(&mut tries)
    }
}

impl Try {
    fn is(&self, person: &PersonId, hash: &Hash) -> bool {
        self.person == *person && self.document.hash == *hash
    }
}

#[cfg(test)]
mod tests {
    use terms::Nis;

    use super::*;

    fn document(text: &str, size: usize) -> Document {
        let mut bytes = text.as_bytes().to_vec();
        bytes.resize(size.max(text.len()), b' ');
        Document {
            hash: Hash::of(&bytes),
            file_name: text.to_owned(),
            media_type: "text/csv".to_owned(),
            municipality: Nis::new(21_012).expect("Molenbeek"),
            bytes,
        }
    }

    fn person(name: &str) -> PersonId {
        PersonId::new(name).expect("a name")
    }

    fn now() -> Timestamp {
        "2021-05-03T10:00:00Z".parse().expect("a moment")
    }

    #[test]
    fn a_document_waits_an_hour_for_its_person_alone() {
        let (tries, document) = (Tries::default(), document("a", 1));
        tries.hold(&person("one"), &document, now());
        assert_eq!(tries.find(&person("one"), &document.hash, now()), Some(document.clone()));
        assert_eq!(tries.find(&person("two"), &document.hash, now()), None);
        assert_eq!(tries.find(&person("one"), &document.hash, now() + HELD), None);
        assert_eq!(tries.find(&person("one"), &document.hash, now()), None, "what has gone does not come back");
    }

    #[test]
    fn who_leaves_or_enters_leaves_nothing_behind() {
        let (tries, [a, b]) = (Tries::default(), [document("a", 1), document("b", 1)]);
        for held in [&a, &b] {
            tries.hold(&person("one"), held, now());
            tries.hold(&person("two"), held, now());
        }
        tries.entered(&person("one"), &a.hash, now());
        assert!(tries.find(&person("one"), &a.hash, now()).is_none());
        assert!(tries.find(&person("one"), &b.hash, now()).is_some());
        tries.leave(&person("one"), now());
        assert!(tries.find(&person("one"), &b.hash, now()).is_none());
        assert!(tries.find(&person("two"), &b.hash, now()).is_some());
    }

    #[test]
    fn the_oldest_make_room() {
        let tries = Tries::default();
        let sent: Vec<Document> = (0..=OF_ONE).map(|number| document(&number.to_string(), 1)).collect();
        sent.iter().for_each(|document| tries.hold(&person("one"), document, now()));
        let held: Vec<bool> = sent.iter().map(|d| tries.find(&person("one"), &d.hash, now()).is_some()).collect();
        assert_eq!(held, [false, true, true, true, true]);
        let large: Vec<Document> = (0..8).map(|number| document(&number.to_string(), 20 << 20)).collect();
        large.iter().enumerate().for_each(|(at, d)| tries.hold(&person(&format!("p{at}")), d, now()));
        let held = |at: usize| tries.find(&person(&format!("p{at}")), &large[at].hash, now()).is_some();
        assert_eq!((0..8).filter(|at| held(*at)).collect::<Vec<_>>(), [2, 3, 4, 5, 6, 7]);
    }
}
