//! The statements of one account of the State: what its entries add up to.
//!
//! Choice: 0058

use std::collections::BTreeSet;

use payment::Iban;

use crate::port::{BankView, ImportedStatement};
use crate::{BankState, Deed, Event, Hash};

/// An account from which the State pays, with the statements taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankFile {
    account: Iban,
    statements: Vec<ImportedStatement>,
    seen: BTreeSet<Hash>,
    deeds: Vec<Deed>,
}

impl BankFile {
    /// Makes the file of an account of which no statement was taken in.
    pub const fn new(account: Iban) -> Self {
        Self { account, statements: Vec::new(), seen: BTreeSet::new(), deeds: Vec::new() }
    }

    /// Returns the account.
    pub const fn account(&self) -> &Iban {
        &self.account
    }

    /// Returns how far it has come.
    pub fn state(&self) -> BankState {
        if self.statements.is_empty() { BankState::Absent } else { BankState::Read }
    }

    /// Returns the statement that says this, if it was taken in.
    pub fn statement(&self, content: &Hash) -> Option<&ImportedStatement> {
        self.statements.iter().find(|statement| statement.content == *content)
    }

    /// Tells whether an entry with this mark was taken in.
    pub fn has_seen(&self, mark: &Hash) -> bool {
        self.seen.contains(mark)
    }

    /// Returns who did what on it, oldest first.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    pub(crate) fn apply(&mut self, deed: Deed, events: &[Event]) -> Result<(), String> {
        for event in events {
            let Event::StatementImported { statement } = event else {
                return Err("an event of something else on an account of the State".to_owned());
            };
            self.seen.extend(statement.entries.iter().filter(|e| e.reference.is_some()).map(|entry| entry.mark));
            self.statements.push((**statement).clone());
        }
        self.deeds.push(deed);
        Ok(())
    }

    /// Returns everything that pages read; nothing before a statement was taken in.
    pub fn view(&self) -> Option<BankView> {
        (self.state() == BankState::Read).then(|| BankView {
            account: self.account.clone(),
            version: u64::try_from(self.deeds.len()).unwrap_or(u64::MAX),
            statements: self.statements.clone(),
        })
    }
}
