//! The account of the State to which money is paid back: the one that letters state, and those that wait
//! for a second accountant.
//!
//! Choice: 0085

use std::cmp::Reverse;

use payment::Iban;

use crate::Deed;
use crate::port::{Answer, Register};

/// The accounts to which money is or may be paid back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RepaymentAccounts {
    /// The one that letters state.
    pub confirmed: Option<NamedAccount>,
    /// Those that one accountant named and no other has confirmed, the last first.
    pub waiting: Vec<NamedAccount>,
}

/// An account with who named or confirmed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedAccount {
    /// The account.
    pub account: Iban,
    /// Who did it, and when.
    pub deed: Deed,
    /// The name of the person, as it is now.
    pub name: String,
}

impl NamedAccount {
    fn of(register: &dyn Register, (account, deed): (Iban, Deed)) -> Answer<Self> {
        let person = register.person(&deed.person)?;
        let name = person.map_or_else(|| deed.person.as_str().to_owned(), |person| person.actor.name);
        Ok(Self { account, deed, name })
    }
}

/// Returns the account to which money is paid back, and those that wait to be confirmed.
///
/// # Errors
/// Those of the register.
///
/// Choice: 0085
pub fn repayment_accounts(register: &dyn Register) -> Answer<RepaymentAccounts> {
    let banks = register.banks()?;
    let confirmed = banks.iter().filter_map(|bank| Some((bank.account.clone(), bank.confirmed.clone()?)));
    let confirmed = confirmed.max_by_key(|(_, deed)| deed.seq);
    let waiting = banks.iter().filter_map(|bank| Some((bank.account.clone(), bank.named.clone()?)));
    let mut waiting: Vec<(Iban, Deed)> = waiting.collect();
    waiting.sort_by_key(|(_, deed)| Reverse(deed.seq));
    Ok(RepaymentAccounts {
        confirmed: confirmed.map(|found| NamedAccount::of(register, found)).transpose()?,
        waiting: waiting.into_iter().map(|found| NamedAccount::of(register, found)).collect::<Answer<_>>()?,
    })
}
