//! Takes in a statement of the bank.

use payment::{Awaited, BankStatement, Entry, Iban, Recoverable, match_entries};
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::{O_079, O_080};
use crate::port::{Fate, ImportedStatement, ReadEntry};
use crate::{BankFile, Desk, Event, Hash, ground};

/// Every entry of a statement is told what it is; an entry of an earlier statement is not counted
/// again. Of what the bank says, amounts, days and references are kept, no names and no words.
///
/// Law: ar-2019-07-03 art. 14; l-2003-05-22 art. 23
/// Choice: 0058
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportStatement {
    /// The statement.
    pub statement: Box<BankStatement>,
    /// The hash of its file.
    pub file: Hash,
    /// How many of the findings on it are errors.
    pub errors: usize,
}

impl ImportStatement {
    /// Makes the act of a statement that was read.
    pub fn of(statement: &BankStatement, file: Hash, errors: usize) -> Self {
        Self { statement: Box::new(statement.clone()), file, errors }
    }

    /// Returns the account of the statement.
    ///
    /// # Errors
    /// `O-080` when it names none.
    pub fn account(&self) -> Result<Iban, Refusal> {
        let none = || Refusal::new(O_080, ground::register()).with("account", "-");
        self.statement.account.clone().ok_or_else(none)
    }

    /// Returns the hash of what the statement says.
    pub fn content(&self) -> Hash {
        hash(&*self.statement)
    }

    /// Decides on the act.
    ///
    /// # Errors
    /// `O-079` when the statement contradicts itself, `O-080` when it is of another account.
    pub(crate) fn decide(&self, file: &BankFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        if self.errors > 0 {
            return Err(scene.refusal(O_079, Topic::Recovery).with("errors", self.errors));
        }
        if self.statement.account.as_ref() != Some(file.account()) {
            return Err(scene.refusal(O_080, Topic::Recovery).with("account", file.account().printed()));
        }
        let statement = ImportedStatement {
            content: self.content(),
            file: self.file,
            number: self.statement.number.clone(),
            old: self.statement.old,
            new: self.statement.new,
            entries: self.entries(file, scene.desk),
        };
        let imported = Event::StatementImported { statement: Box::new(statement) };
        Ok(Outcome::new(scene, Topic::Recovery, vec![imported]).also(scene.texts.article(Topic::Advance)))
    }

    /// Tells of each entry what it is, against what is awaited and was seen before.
    pub(crate) fn entries(&self, file: &BankFile, desk: &Desk) -> Vec<ReadEntry> {
        let known = |entry: &Entry| file.has_seen(&mark(entry));
        let unseen: Vec<Entry> = self.statement.entries.iter().filter(|entry| !known(entry)).cloned().collect();
        let payments: Vec<Awaited> = desk.awaited.iter().map(|(_, _, awaited)| awaited.clone()).collect();
        let recoveries: Vec<Recoverable> = desk.recoveries.iter().map(|(_, owed)| owed.clone()).collect();
        let unseen = BankStatement { entries: unseen, ..BankStatement::default() };
        let matching = match_entries(&unseen, &payments, &recoveries);
        let mut outcomes = matching.outcomes.into_iter();
        let all = self.statement.entries.iter();
        all.map(|entry| {
            let outcome = if known(entry) { None } else { outcomes.next() };
            let fate = outcome.map_or(Fate::Known, |outcome| fate(outcome, desk));
            read(entry, fate)
        })
        .collect()
    }
}

fn fate(outcome: payment::Outcome, desk: &Desk) -> Fate {
    use payment::Outcome as O;
    let payment = |at: usize| (desk.awaited[at].0, desk.awaited[at].1);
    let envelope = |at: usize| desk.recoveries[at].0.clone();
    match outcome {
        O::Confirms(at) => Fate::Confirms { batch: payment(at).0, payment: payment(at).1 },
        O::Returns(at) => Fate::Returns { batch: payment(at).0, payment: payment(at).1 },
        O::AmountDiffers(at) => Fate::AmountDiffers { batch: payment(at).0, payment: payment(at).1 },
        O::PaidTwice(at) => Fate::PaidTwice { batch: payment(at).0, payment: payment(at).1 },
        O::Repays(at) => Fate::Repays { envelope: envelope(at) },
        O::BeyondOwed(at) => Fate::BeyondOwed { envelope: envelope(at) },
        O::Repeats(_) => Fate::Repeats,
        O::Unmatched => Fate::Unmatched,
    }
}

fn read(entry: &Entry, fate: Fate) -> ReadEntry {
    ReadEntry {
        place: entry.place,
        detail: entry.detail,
        amount: entry.amount,
        booked: entry.booked,
        reference: entry.bank_reference.clone(),
        mark: mark(entry),
        fate,
    }
}

/// Returns what tells an entry from every other one, wherever it stands.
fn mark(entry: &Entry) -> Hash {
    hash(&Entry { place: 0, ..entry.clone() })
}

fn hash(value: &impl Serialize) -> Hash {
    Hash::of(&serde_json::to_vec(value).unwrap_or_default())
}
