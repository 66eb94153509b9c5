//! What is known of accounts, payments and statements of the bank: rows for pages and acts.
//!
//! Choice: 0056; 0085

use std::cmp::Reverse;

use jiff::civil::Date;
use payment::{Balance, Batch, Bic, Iban, PaymentKind, PaymentNumber};
use scheme::EnvelopeKey;
use serde::{Deserialize, Serialize};
use terms::{Args, Euro, Nis, Refusal};

use crate::port::{Answer, Register};
use crate::{AccountState, BatchState, Deed, Hash, PaymentState, PersonId};

/// An account that was proposed and is not verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedAccount {
    /// Its number.
    pub account: Iban,
    /// Its bank, where it was named.
    pub bic: Option<Bic>,
    /// Why it is abroad, where it is.
    pub reason: Option<String>,
    /// On which day it was proposed.
    pub on: Date,
    /// By whom.
    pub by: PersonId,
}

/// An account that was verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownAccount {
    /// Its number.
    pub account: Iban,
    /// Its bank, where it was named.
    pub bic: Option<Bic>,
    /// On which day it was verified.
    pub verified: Date,
    /// From which day on it is paid on.
    pub live_from: Date,
    /// The entry of the register that verified it.
    pub seq: u64,
}

/// The account of a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountView {
    /// The municipality.
    pub municipality: Nis,
    /// How far a change has come.
    pub state: AccountState,
    /// The version of its stream.
    pub version: u64,
    /// What is proposed or confirmed.
    pub proposed: Option<ProposedAccount>,
    /// What was verified, oldest first.
    pub verified: Vec<KnownAccount>,
}

impl AccountView {
    /// Returns the account that is paid on at `day`.
    ///
    /// Choice: 0056
    pub fn live(&self, day: Date) -> Option<&KnownAccount> {
        self.verified.iter().rev().find(|known| known.live_from <= day)
    }

    /// Returns the verified account that is not paid on yet at `day`.
    pub fn waiting(&self, day: Date) -> Option<&KnownAccount> {
        self.verified.last().filter(|known| known.live_from > day)
    }
}

/// A payment that the authorising officer has ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderedRow {
    /// Its number: that of the entry which ordered it.
    pub payment: PaymentNumber,
    /// The envelope it is paid from.
    pub envelope: EnvelopeKey,
    /// What is paid.
    pub kind: PaymentKind,
    /// How much.
    pub amount: Euro,
    /// On which day it was ordered.
    pub on: Date,
    /// By whom.
    pub ordered_by: PersonId,
}

/// Which ordered payments are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ordered {
    /// Those that stand in no file, or whose file was withdrawn, or that failed.
    NotLeft,
    /// Those of a file.
    InBatch(u32),
}

/// What a municipality has to pay back, and under which number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryRow {
    /// The number of the entry that ordered it, of which its message is made.
    pub number: u64,
    /// The envelope.
    pub envelope: EnvelopeKey,
    /// How much is owed still.
    pub owed: Euro,
}

/// A payment that does not leave, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The payment.
    pub payment: PaymentNumber,
    /// Why.
    pub because: Refusal,
}

/// How far one payment of a file has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentRow {
    /// The payment.
    pub payment: PaymentNumber,
    /// How far it has come.
    pub state: PaymentState,
    /// Whether nothing was paid on that account before.
    pub is_first: bool,
    /// On which day the bank booked it.
    pub booked: Option<Date>,
    /// The reference of the bank, or why it failed.
    pub note: Option<String>,
}

/// A file of payments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchView {
    /// How far it has come.
    pub state: BatchState,
    /// The version of its stream.
    pub version: u64,
    /// What it holds.
    pub batch: Batch,
    /// How far each payment has come, in the order of the file.
    pub payments: Vec<PaymentRow>,
    /// What did not come into it, and why.
    pub held: Vec<Held>,
    /// Who prepared it.
    pub prepared_by: PersonId,
    /// Who released it.
    pub released_by: Option<PersonId>,
    /// The hash of the file that was given out.
    pub file: Option<Hash>,
}

/// What an entry of a statement is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Fate {
    /// The bank carried a payment out.
    Confirms {
        /// Its file.
        batch: u32,
        /// The payment.
        payment: PaymentNumber,
    },
    /// A payment came back.
    Returns {
        /// Its file.
        batch: u32,
        /// The payment.
        payment: PaymentNumber,
    },
    /// It names a payment and has another amount; the payment stays open.
    AmountDiffers {
        /// Its file.
        batch: u32,
        /// The payment.
        payment: PaymentNumber,
    },
    /// It names a payment that is confirmed already.
    PaidTwice {
        /// Its file.
        batch: u32,
        /// The payment.
        payment: PaymentNumber,
    },
    /// A municipality paid back.
    Repays {
        /// The envelope.
        envelope: EnvelopeKey,
    },
    /// It names a recovery and is more than what is owed.
    BeyondOwed {
        /// The envelope.
        envelope: EnvelopeKey,
    },
    /// It stands on the statement for the second time.
    Repeats,
    /// It stood on an earlier statement.
    Known,
    /// Nothing awaited fits.
    Unmatched,
}

impl Fate {
    /// Returns the key of the words for it, with their values; `.hint` of it says what to do, where
    /// something is to be done.
    pub fn told(&self) -> (&'static str, Args) {
        let of = |batch: &u32, payment: &PaymentNumber| {
            Args::from([("batch".into(), i64::from(*batch).into()), ("payment".into(), payment.to_string().into())])
        };
        let on = |envelope: &EnvelopeKey| Args::from([("envelope".into(), envelope.to_string().into())]);
        match self {
            Self::Confirms { batch, payment } => ("fate-confirms", of(batch, payment)),
            Self::Returns { batch, payment } => ("fate-returns", of(batch, payment)),
            Self::AmountDiffers { batch, payment } => ("fate-amount-differs", of(batch, payment)),
            Self::PaidTwice { batch, payment } => ("fate-paid-twice", of(batch, payment)),
            Self::Repays { envelope } => ("fate-repays", on(envelope)),
            Self::BeyondOwed { envelope } => ("fate-beyond-owed", on(envelope)),
            Self::Repeats => ("fate-repeats", Args::new()),
            Self::Known => ("fate-known", Args::new()),
            Self::Unmatched => ("fate-unmatched", Args::new()),
        }
    }

    /// Tells whether nobody has to look at it.
    pub const fn is_settled(&self) -> bool {
        matches!(self, Self::Confirms { .. } | Self::Repays { .. } | Self::Known | Self::Repeats)
    }

    /// Tells whether a person has to act on it.
    pub const fn is_wrong(&self) -> bool {
        !self.is_settled() && !matches!(self, Self::Unmatched)
    }
}

/// An entry of a statement as it is kept: no name and no words of anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadEntry {
    /// Its place on the statement.
    pub place: u32,
    /// Its number among the details of one booking.
    pub detail: u32,
    /// How much: above zero came in, below zero left.
    pub amount: Euro,
    /// On which day it was booked.
    pub booked: Option<Date>,
    /// The reference of the bank.
    pub reference: Option<String>,
    /// What tells it from every other entry.
    pub mark: Hash,
    /// What it is.
    pub fate: Fate,
}

/// A statement of the bank as it was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportedStatement {
    /// The hash of what it says.
    pub content: Hash,
    /// The hash of the file it came in.
    pub file: Hash,
    /// The number that the bank gave it.
    pub number: String,
    /// What stood on the account before.
    pub old: Option<Balance>,
    /// What stands on it after.
    pub new: Option<Balance>,
    /// Its entries, in order.
    pub entries: Vec<ReadEntry>,
}

/// An account of the State with the statements taken in, and whether money is paid back to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankView {
    /// The account.
    pub account: Iban,
    /// The version of its stream.
    pub version: u64,
    /// The statements, oldest first.
    pub statements: Vec<ImportedStatement>,
    /// Who named it for repayments, until another one confirms it.
    pub named: Option<Deed>,
    /// Who confirmed it last for repayments.
    pub confirmed: Option<Deed>,
}

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

impl RepaymentAccounts {
    /// Returns the account to which money is paid back, and those that wait to be confirmed.
    ///
    /// # Errors
    /// Those of the register.
    ///
    /// Choice: 0085
    pub fn load(register: &dyn Register) -> Answer<Self> {
        let banks = register.banks()?;
        let confirmed = banks.iter().filter_map(|bank| Some((bank.account.clone(), bank.confirmed.clone()?)));
        let confirmed = confirmed.max_by_key(|(_, deed)| deed.seq);
        let waiting = banks.iter().filter_map(|bank| Some((bank.account.clone(), bank.named.clone()?)));
        let mut waiting: Vec<(Iban, Deed)> = waiting.collect();
        waiting.sort_by_key(|(_, deed)| Reverse(deed.seq));
        Ok(Self {
            confirmed: confirmed.map(|found| NamedAccount::of(register, found)).transpose()?,
            waiting: waiting.into_iter().map(|found| NamedAccount::of(register, found)).collect::<Answer<_>>()?,
        })
    }
}
