//! One account of the State: its statements, and whether money is paid back to it.
//!
//! Choice: 0058; 0085

use std::collections::BTreeSet;

use payment::Iban;

use crate::port::{BankView, ImportedStatement};
use crate::{BankState, Deed, Event, Hash};

/// An account of the State, with the statements taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankFile {
    account: Iban,
    statements: Vec<ImportedStatement>,
    seen: BTreeSet<Hash>,
    /// Who named it for repayments, until another one confirms it.
    named: Option<Deed>,
    /// Who confirmed it last for repayments.
    confirmed: Option<Deed>,
    deeds: Vec<Deed>,
}

impl BankFile {
    /// Makes the file of an account of which no statement was taken in.
    pub const fn new(account: Iban) -> Self {
        Self { account, statements: Vec::new(), seen: BTreeSet::new(), named: None, confirmed: None, deeds: Vec::new() }
    }

    /// Returns the account.
    pub const fn account(&self) -> &Iban {
        &self.account
    }

    /// Returns how far it has come.
    pub fn state(&self) -> BankState {
        match (&self.named, &self.confirmed) {
            (Some(_), _) => BankState::Named,
            _ if !self.statements.is_empty() => BankState::Read,
            (None, Some(_)) => BankState::Confirmed,
            (None, None) => BankState::Absent,
        }
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
            match event {
                Event::StatementImported { statement } => {
                    let known = statement.entries.iter().filter(|entry| entry.reference.is_some());
                    self.seen.extend(known.map(|entry| entry.mark));
                    self.statements.push((**statement).clone());
                }
                Event::RepaymentAccountNamed => self.named = Some(deed.clone()),
                Event::RepaymentAccountConfirmed => (self.named, self.confirmed) = (None, Some(deed.clone())),
                _ => return Err("an event of something else on an account of the State".to_owned()),
            }
        }
        self.deeds.push(deed);
        Ok(())
    }

    /// Returns everything that pages read; nothing before something happened on it.
    pub fn view(&self) -> Option<BankView> {
        (!self.deeds.is_empty()).then(|| BankView {
            account: self.account.clone(),
            version: u64::try_from(self.deeds.len()).unwrap_or(u64::MAX),
            statements: self.statements.clone(),
            named: self.named.clone(),
            confirmed: self.confirmed.clone(),
        })
    }
}
