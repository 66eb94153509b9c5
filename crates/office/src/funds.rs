//! What acts look at of the credit of years: the credits, and what envelopes draw on them.
//!
//! An order relies on the version of the credit it was read at, and a commitment is an act on the
//! credit itself; so two people cannot spend the same euro, whatever envelopes they stand at.
//!
//! Law: ar-2019-07-03 art. 13 § 1; l-2003-05-22 art. 24
//! Choice: 0080

use std::collections::BTreeMap;

use ledger::Credit;
use scheme::{CreditKey, EnvelopeKey};

use crate::acts::Act;
use crate::port::{Answer, EnvelopeRow, Filter, Register};
use crate::{AgreementFile, Scope, Stream, Subject};

/// The credits and the envelopes that an act looks at; nothing for acts that move no credit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Funds {
    credits: BTreeMap<CreditKey, Credit>,
    envelopes: Vec<EnvelopeRow>,
    /// What was read, with its version: an act on it meanwhile is a conflict.
    pub(crate) relied_on: Vec<(Stream, u64)>,
}

impl Funds {
    /// Gathers what `act` on `subject` looks at.
    pub(crate) fn load(register: &dyn Register, act: &Act, subject: &Subject) -> Answer<Self> {
        let mut funds = Self::default();
        match (act, subject) {
            (Act::OrderAdvance(_) | Act::OrderFinalPayment(_), Subject::Dossier(dossier)) => {
                funds.read(register, dossier.key().credit())?;
            }
            (Act::SignForState(_), Subject::Agreement(file)) => funds.of_agreement(register, file)?,
            (Act::CommitCredit(_), Subject::Credit(file)) => {
                funds.envelopes = of_credit(register, file.credit().key())?;
            }
            (Act::ReduceCommitment(act), Subject::Credit(file)) => {
                let rows = of_credit(register, file.credit().key())?;
                funds.envelopes = rows.into_iter().filter(|row| row.key == act.envelope).collect();
                let versions = funds.envelopes.iter().map(|row| (Stream::Envelope(row.key.clone()), row.version));
                funds.relied_on = versions.collect();
            }
            _ => {}
        }
        Ok(funds)
    }

    fn of_agreement(&mut self, register: &dyn Register, file: &AgreementFile) -> Answer<()> {
        let (municipality, scheme) = (Some(file.id().municipality), Some(file.id().scheme.clone()));
        self.envelopes = register.envelopes(Scope::Everything, &Filter { municipality, scheme, year: None })?;
        let years: Vec<CreditKey> = self.envelopes.iter().map(|row| row.key.credit()).collect();
        years.into_iter().try_for_each(|key| self.read(register, key))
    }

    /// Reads a credit once.
    fn read(&mut self, register: &dyn Register, key: CreditKey) -> Answer<()> {
        if self.credits.contains_key(&key) {
            return Ok(());
        }
        let stream = Stream::Credit(key.clone());
        let loaded = register.load(&stream)?;
        if let Subject::Credit(file) = Subject::replay(&stream, &loaded.entries)? {
            self.credits.insert(key, file.credit().clone());
            self.relied_on.push((stream, loaded.version));
        }
        Ok(())
    }

    /// Returns a credit; one that nobody has opened is empty.
    pub(crate) fn credit(&self, key: &CreditKey) -> Credit {
        self.credits.get(key).cloned().unwrap_or_else(|| Credit::new(key.clone()))
    }

    /// Returns the envelopes that the act looks at.
    pub(crate) fn envelopes(&self) -> &[EnvelopeRow] {
        &self.envelopes
    }

    /// Returns one of them.
    pub(crate) fn envelope(&self, key: &EnvelopeKey) -> Option<&EnvelopeRow> {
        self.envelopes.iter().find(|row| row.key == *key)
    }
}

/// Returns the envelopes that draw on a credit.
fn of_credit(register: &dyn Register, key: &CreditKey) -> Answer<Vec<EnvelopeRow>> {
    let filter = Filter { municipality: None, scheme: Some(key.scheme.clone()), year: Some(key.year) };
    register.envelopes(Scope::Everything, &filter)
}
