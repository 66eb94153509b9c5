//! What an act is performed on, rebuilt from its entries.

use crate::matrix::Hand;
use crate::port::{Answer, Register, RegisterError};
use crate::{
    AccountFile, AgreementFile, BankFile, BatchFile, CreditFile, Deed, Dossier, Entry, Event, State, Stream, matrix,
};

/// What acts are performed on, as its entries left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An agreement.
    Agreement(Box<AgreementFile>),
    /// A dossier.
    Dossier(Box<Dossier>),
    /// The account of a municipality.
    Account(Box<AccountFile>),
    /// A file of payments.
    Batch(Box<BatchFile>),
    /// An account of the State with its statements.
    Bank(Box<BankFile>),
    /// The credit of a scheme for a year.
    Credit(Box<CreditFile>),
}

/// An entry whose content does not follow from those before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The entry.
    pub seq: u64,
    /// What is wrong with it, for the operator.
    pub what: String,
}

impl Subject {
    /// Makes the subject of `stream` as it is before anything happened.
    pub fn new(stream: &Stream) -> Self {
        match stream {
            Stream::Agreement(id) => Self::Agreement(Box::new(AgreementFile::new(id.clone()))),
            Stream::Envelope(key) => Self::Dossier(Box::new(Dossier::new(key.clone()))),
            Stream::Account(nis) => Self::Account(Box::new(AccountFile::new(*nis))),
            Stream::Batch(number) => Self::Batch(Box::new(BatchFile::new(*number))),
            Stream::Bank(account) => Self::Bank(Box::new(BankFile::new(account.clone()))),
            Stream::Credit(key) => Self::Credit(Box::new(CreditFile::new(key.clone()))),
        }
    }

    /// Loads the subject of `stream` as it is now.
    ///
    /// # Errors
    /// Those of [`Register::load`], and [`RegisterError::Damaged`] for an entry that makes no sense.
    pub fn load(register: &dyn Register, stream: &Stream) -> Answer<Self> {
        let loaded = register.load(stream)?;
        Self::replay(stream, &loaded.entries).map_err(RegisterError::from)
    }

    /// Rebuilds the subject of `stream` from its entries, oldest first; no rule is applied.
    ///
    /// # Errors
    /// [`Unreadable`] for the first entry that makes no sense.
    pub fn replay(stream: &Stream, entries: &[Entry]) -> Result<Self, Unreadable> {
        entries.iter().try_fold(Self::new(stream), |subject, entry| subject.then(entry))
    }

    /// Returns the subject after one more entry.
    ///
    /// # Errors
    /// [`Unreadable`] when the entry makes no sense.
    pub fn then(mut self, entry: &Entry) -> Result<Self, Unreadable> {
        let unreadable = |what: String| Unreadable { seq: entry.seq, what };
        let (deed, events) = Deed::of(entry).map_err(|error| unreadable(error.to_string()))?;
        self.apply(deed, &events).map_err(unreadable)?;
        Ok(self)
    }

    fn apply(&mut self, deed: Deed, events: &[Event]) -> Result<(), String> {
        match self {
            Self::Agreement(file) => file.apply(deed, events),
            Self::Dossier(dossier) => dossier.apply(deed, events),
            Self::Account(file) => file.apply(deed, events),
            Self::Batch(file) => file.apply(deed, events),
            Self::Bank(file) => file.apply(deed, events),
            Self::Credit(file) => file.apply(deed, events),
        }
    }

    /// Returns how far it has come.
    pub fn state(&self) -> State {
        match self {
            Self::Agreement(file) => State::Agreement(file.state()),
            Self::Dossier(dossier) => State::Dossier(dossier.state()),
            Self::Account(file) => State::Account(file.state()),
            Self::Batch(file) => State::Batch(file.state()),
            Self::Bank(file) => State::Bank(file.state()),
            Self::Credit(file) => State::Credit(file.state()),
        }
    }

    /// Returns who did what on it, oldest first.
    pub fn deeds(&self) -> &[Deed] {
        match self {
            Self::Agreement(file) => file.deeds(),
            Self::Dossier(dossier) => dossier.deeds(),
            Self::Account(file) => file.deeds(),
            Self::Batch(file) => file.deeds(),
            Self::Bank(file) => file.deeds(),
            Self::Credit(file) => file.deeds(),
        }
    }

    /// Returns the deeds that made `hand` of somebody.
    pub fn deeds_of(&self, hand: Hand) -> impl Iterator<Item = &Deed> {
        self.deeds().iter().filter(move |deed| matrix::row(deed.act).hand == Some(hand))
    }
}
