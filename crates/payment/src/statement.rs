//! What a bank says of an account: the old balance, the entries, the new balance.

use std::cmp::Ordering;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::{Euro, Finding};

use crate::codes::{B_010, B_013, B_014, B_021};
use crate::{Iban, StructuredMessage};

/// What stood on an account at the end of a day; below zero when the bank is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// How much.
    pub amount: Euro,
    /// On which day, where the file says so.
    pub on: Option<Date>,
}

/// One entry: a sum that came in or left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number among the entries of the statement, from 1; in CODA, that of its line in the file.
    pub place: u32,
    /// Its number among the details of one booking, from 1.
    pub detail: u32,
    /// How much: above zero came in, below zero left.
    pub amount: Euro,
    /// The day on which it was booked.
    pub booked: Option<Date>,
    /// The day from which it counts for interest.
    pub value: Option<Date>,
    /// The reference of the bank.
    pub bank_reference: Option<String>,
    /// The name that the payer gave the transfer.
    pub end_to_end: Option<String>,
    /// Every other reference that stands with it.
    pub references: Vec<String>,
    /// The structured message.
    pub message: Option<StructuredMessage>,
    /// What was written in free words.
    pub text: String,
    /// The name of the other side.
    pub counterparty: Option<String>,
    /// The account of the other side, as it stands.
    pub counterparty_account: Option<String>,
}

impl Entry {
    /// Tells whether this is `other` once more: nothing parts them but their place, and the bank
    /// gave both the same reference.
    pub fn repeats(&self, other: &Self) -> bool {
        self.bank_reference.is_some() && *self == Self { place: self.place, ..other.clone() }
    }
}

/// The statement of one account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankStatement {
    /// The account.
    pub account: Option<Iban>,
    /// The number that the bank gave the statement.
    pub number: String,
    /// What stood on the account before.
    pub old: Option<Balance>,
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// What stands on it after.
    pub new: Option<Balance>,
}

impl BankStatement {
    /// Returns the sum of its entries.
    pub fn sum(&self) -> Euro {
        self.entries.iter().map(|entry| entry.amount).sum()
    }

    /// Returns the places of entries that stand twice, each with the place of the first.
    pub fn repeated(&self) -> Vec<(usize, usize)> {
        let key = |entry: &Entry| (entry.bank_reference.clone(), entry.amount, entry.end_to_end.clone());
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        order.sort_by_cached_key(|&at| key(&self.entries[at]));
        let mut repeated = Vec::new();
        for group in order.chunk_by(|&a, &b| key(&self.entries[a]).cmp(&key(&self.entries[b])) == Ordering::Equal) {
            let mut firsts: Vec<usize> = Vec::new();
            for &at in group {
                match firsts.iter().find(|&&first| self.entries[at].repeats(&self.entries[first])) {
                    Some(first) => repeated.push((at, *first)),
                    None => firsts.push(at),
                }
            }
        }
        repeated.sort_unstable();
        repeated
    }

    /// Returns what a look at the whole statement finds: no account, no balances, balances that do
    /// not add up, entries that stand twice.
    pub fn check(&self) -> Vec<Finding> {
        let named = |finding: Finding| finding.with("statement", self.number.as_str());
        let mut findings = Vec::new();
        if self.account.is_none() {
            findings.push(named(Finding::warning(B_010)));
        }
        match (&self.old, &self.new) {
            (Some(old), Some(new)) if old.amount + self.sum() != new.amount => {
                let finding = named(Finding::error(B_014)).with("old", old.amount).with("new", new.amount);
                findings.push(finding.with("entries", self.sum()));
            }
            (Some(_), Some(_)) => {}
            _ => findings.push(named(Finding::warning(B_013))),
        }
        for (at, first) in self.repeated() {
            let entry = &self.entries[at];
            let finding = named(Finding::warning(B_021)).with("entry", entry.place).with("amount", entry.amount);
            findings.push(finding.with("first", self.entries[first].place));
        }
        findings
    }
}

/// What was read of a file of a bank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The statements, in order.
    pub statements: Vec<BankStatement>,
    /// What is wrong or unclear.
    pub findings: Vec<Finding>,
}
