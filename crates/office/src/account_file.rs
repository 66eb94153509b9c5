//! The state of the account of one municipality: what its entries add up to.
//!
//! Choice: 0056

use terms::Nis;

use crate::port::{AccountView, KnownAccount, ProposedAccount};
use crate::{AccountState, Deed, Event};

/// The account on which a municipality is paid, with its changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountFile {
    municipality: Nis,
    state: AccountState,
    proposed: Option<ProposedAccount>,
    verified: Vec<KnownAccount>,
    deeds: Vec<Deed>,
}

impl AccountFile {
    /// Makes the file of a municipality that has named no account.
    pub const fn new(municipality: Nis) -> Self {
        Self { municipality, state: AccountState::Absent, proposed: None, verified: Vec::new(), deeds: Vec::new() }
    }

    /// Returns how far a change has come.
    pub const fn state(&self) -> AccountState {
        self.state
    }

    /// Returns what is proposed or confirmed.
    pub const fn proposed(&self) -> Option<&ProposedAccount> {
        self.proposed.as_ref()
    }

    /// Returns who did what on it, oldest first.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    pub(crate) fn apply(&mut self, deed: Deed, events: &[Event]) -> Result<(), String> {
        for event in events {
            match event {
                Event::AccountProposed { account, bic, reason } => {
                    self.state = AccountState::Proposed;
                    self.proposed = Some(ProposedAccount {
                        account: account.clone(),
                        bic: bic.clone(),
                        reason: reason.clone(),
                        on: deed.on,
                        by: deed.person.clone(),
                    });
                }
                Event::AccountConfirmed => self.state = AccountState::Confirmed,
                Event::AccountVerified { live_from, .. } => {
                    let proposed = self.proposed.take().ok_or("no account was proposed")?;
                    self.state = AccountState::Verified;
                    self.verified.push(KnownAccount {
                        account: proposed.account,
                        bic: proposed.bic,
                        verified: deed.on,
                        live_from: *live_from,
                        seq: deed.seq,
                    });
                }
                _ => return Err("an event of something else on an account".to_owned()),
            }
        }
        self.deeds.push(deed);
        Ok(())
    }

    /// Returns everything that pages read; nothing before an account is proposed.
    pub fn view(&self) -> Option<AccountView> {
        (self.state != AccountState::Absent).then(|| AccountView {
            municipality: self.municipality,
            state: self.state,
            version: u64::try_from(self.deeds.len()).unwrap_or(u64::MAX),
            proposed: self.proposed.clone(),
            verified: self.verified.clone(),
        })
    }
}
