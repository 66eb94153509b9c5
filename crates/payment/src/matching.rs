//! What the bank did, beside what was awaited.
//!
//! Choice: 0058

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use terms::{Euro, Finding};

use crate::codes::{B_030, B_031, B_032, B_033, B_034};
use crate::{BankStatement, Batch, Entry, Order, StructuredMessage, Transfer};

/// A payment that left, as the bank should carry it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaited {
    /// The name that the bank carries through.
    pub end_to_end: String,
    /// The structured message.
    pub message: Option<StructuredMessage>,
    /// How much.
    pub amount: Euro,
    /// Whether an earlier statement confirmed it.
    pub confirmed: bool,
}

impl Awaited {
    /// Awaits an order of a file.
    pub fn of(batch: &Batch, order: &Order) -> Self {
        let (end_to_end, message) = (batch.end_to_end(order), order.message());
        Self { end_to_end, message, amount: order.amount, confirmed: false }
    }
}

impl From<&Transfer> for Awaited {
    fn from(transfer: &Transfer) -> Self {
        let end_to_end = transfer.end_to_end.clone();
        Self { end_to_end, message: transfer.message, amount: transfer.amount, confirmed: false }
    }
}

/// A sum that a municipality owes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recoverable {
    /// The message under which it is to pay.
    pub message: StructuredMessage,
    /// How much it owes still.
    pub owed: Euro,
}

/// What one entry is; the numbers are places in what was awaited, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The bank paid as ordered.
    Confirms(usize),
    /// A municipality paid back.
    Repays(usize),
    /// A payment came back.
    Returns(usize),
    /// It names a payment and has another amount; the payment stays open.
    AmountDiffers(usize),
    /// It names a recovery and is more than what is owed.
    BeyondOwed(usize),
    /// It names a payment that is confirmed already: the bank paid twice.
    PaidTwice(usize),
    /// It stands on the statement for the second time; the place is that of the first.
    Repeats(usize),
    /// Nothing awaited fits.
    Unmatched,
}

impl Outcome {
    /// Tells whether the entry settles something.
    pub const fn is_matched(self) -> bool {
        matches!(self, Self::Confirms(_) | Self::Repays(_) | Self::Returns(_))
    }
}

/// What every entry of a statement is, and what was not on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// One for each entry, in their order.
    pub outcomes: Vec<Outcome>,
    /// The places of the payments that are not confirmed.
    pub open: Vec<usize>,
}

/// Returns the numbers that the entries of a statement name: in the name of a transfer, in a reference
/// or in a structured message. No payment and no recovery of another number fits any of them.
///
/// Choice: 0058
pub fn named(statement: &BankStatement) -> BTreeSet<u64> {
    let of_entry = |entry: &Entry| {
        let names = entry.end_to_end.iter().chain(&entry.references).chain(&entry.bank_reference);
        let by_name: Vec<u64> = names.filter_map(|name| Batch::number_in(name)).map(|number| number.0).collect();
        by_name.into_iter().chain(entry.message.map(StructuredMessage::number))
    };
    statement.entries.iter().flat_map(of_entry).collect()
}

/// Matches the entries of a statement with payments and recoveries.
///
/// An entry is known by the name that the payer gave it, else by its structured message; its amount
/// has to be the one awaited, to the cent. One payment is confirmed by one entry.
///
/// Choice: 0058
pub fn match_entries(statement: &BankStatement, payments: &[Awaited], recoveries: &[Recoverable]) -> Matching {
    let mut desk = Desk::new(payments, recoveries);
    let repeated: BTreeMap<usize, usize> = statement.repeated().into_iter().collect();
    let outcomes = statement.entries.iter().enumerate().map(|(at, entry)| match repeated.get(&at) {
        Some(first) => Outcome::Repeats(*first),
        None => desk.outcome(entry),
    });
    let outcomes = outcomes.collect();
    let open = (0..payments.len()).filter(|at| !desk.confirmed.contains(at)).collect();
    Matching { outcomes, open }
}

struct Desk<'a> {
    payments: &'a [Awaited],
    by_name: BTreeMap<&'a str, usize>,
    by_message: BTreeMap<StructuredMessage, usize>,
    recoveries: BTreeMap<StructuredMessage, usize>,
    owed: Vec<Euro>,
    confirmed: BTreeSet<usize>,
}

impl<'a> Desk<'a> {
    fn new(payments: &'a [Awaited], recoveries: &[Recoverable]) -> Self {
        Self {
            payments,
            by_name: payments.iter().enumerate().map(|(at, payment)| (payment.end_to_end.as_str(), at)).collect(),
            by_message: payments.iter().enumerate().filter_map(|(at, payment)| Some((payment.message?, at))).collect(),
            recoveries: recoveries.iter().enumerate().map(|(at, recovery)| (recovery.message, at)).collect(),
            owed: recoveries.iter().map(|recovery| recovery.owed).collect(),
            confirmed: (0..payments.len()).filter(|at| payments[*at].confirmed).collect(),
        }
    }

    fn outcome(&mut self, entry: &Entry) -> Outcome {
        match self.payment(entry) {
            Some(at) if entry.amount.is_negative() => self.paid(at, -entry.amount),
            Some(at) if entry.amount == self.payments[at].amount => Outcome::Returns(at),
            Some(at) => Outcome::AmountDiffers(at),
            None if entry.amount > Euro::ZERO => self.received(entry),
            None => Outcome::Unmatched,
        }
    }

    fn payment(&self, entry: &Entry) -> Option<usize> {
        let named = entry.end_to_end.iter().chain(&entry.references).chain(&entry.bank_reference);
        let by_name = named.filter_map(|name| self.by_name.get(name.as_str())).next();
        by_name.or_else(|| self.by_message.get(&entry.message?)).copied()
    }

    fn paid(&mut self, at: usize, amount: Euro) -> Outcome {
        if amount != self.payments[at].amount {
            Outcome::AmountDiffers(at)
        } else if self.confirmed.insert(at) {
            Outcome::Confirms(at)
        } else {
            Outcome::PaidTwice(at)
        }
    }

    fn received(&mut self, entry: &Entry) -> Outcome {
        let Some(&at) = entry.message.and_then(|message| self.recoveries.get(&message)) else {
            return Outcome::Unmatched;
        };
        if entry.amount > self.owed[at] {
            return Outcome::BeyondOwed(at);
        }
        self.owed[at] = self.owed[at] - entry.amount;
        Outcome::Repays(at)
    }
}

impl Matching {
    /// Returns the sum of the entries that settle something, and of those that do not; together
    /// they are the sum of the statement.
    pub fn sums(&self, statement: &BankStatement) -> (Euro, Euro) {
        let of = |matched: bool| {
            let all = statement.entries.iter().zip(&self.outcomes);
            all.filter(|(_, outcome)| outcome.is_matched() == matched).map(|(entry, _)| entry.amount).sum()
        };
        (of(true), of(false))
    }

    /// Returns what a person should look at: other amounts, payments made twice or sent back, and
    /// how many entries and payments are left without their other half.
    pub fn findings(
        &self,
        statement: &BankStatement,
        payments: &[Awaited],
        recoveries: &[Recoverable],
    ) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        for (entry, outcome) in statement.entries.iter().zip(&self.outcomes) {
            let about = |finding: Finding, name: String, awaited: Euro| {
                let finding = finding.with("entry", entry.place).with("found", entry.amount);
                finding.with("payment", name).with("awaited", awaited)
            };
            let payment = |at: usize| (payments[at].end_to_end.clone(), payments[at].amount);
            findings.extend(match *outcome {
                Outcome::AmountDiffers(at) => {
                    let (name, amount) = payment(at);
                    Some(about(Finding::error(B_030), name, amount))
                }
                Outcome::BeyondOwed(at) => {
                    let recovery = &recoveries[at];
                    Some(about(Finding::error(B_030), recovery.message.to_string(), recovery.owed))
                }
                Outcome::PaidTwice(at) => Some(payment(at)).map(|(name, a)| about(Finding::error(B_032), name, a)),
                Outcome::Returns(at) => Some(payment(at)).map(|(name, a)| about(Finding::warning(B_033), name, a)),
                _ => None,
            });
        }
        let unmatched = self.outcomes.iter().filter(|outcome| **outcome == Outcome::Unmatched).count();
        for (code, count) in [(B_031, unmatched), (B_034, self.open.len())] {
            findings.extend((count > 0).then(|| Finding::note(code).with("count", count)));
        }
        findings
    }
}
