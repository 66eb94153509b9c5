//! Commits what is granted to envelopes on the credit of their year.

use scheme::{EnvelopeKey, Topic};
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_112, O_113};
use crate::{CreditFile, Event, ground};

/// An envelope on which something is to be committed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// The envelope.
    pub envelope: EnvelopeKey,
    /// How much more; what is granted and not committed where none is named.
    pub amount: Option<Euro>,
}

/// The authorising officer commits, before any decision is notified: what is named, or all that is
/// granted and not committed. All of it, or nothing.
///
/// Law: l-2003-05-22 art. 24; ar-2019-07-03 art. 13 § 1
/// Choice: 0080
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitCredit {
    /// The envelopes; every one that is open where none is named.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
}

impl CommitCredit {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-113` for an envelope that is not open or draws on another credit, `O-112` when nothing is left
    /// to commit, and the refusals of [`ledger::Credit::commit`].
    pub(crate) fn decide(&self, file: &CreditFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let article = scene.texts.article(Topic::AvailableCredit);
        let (mut credit, mut events) = (file.credit().clone(), Vec::new());
        for Commitment { envelope, amount } in self.wanted(scene) {
            let row = scene.funds.envelope(&envelope).ok_or_else(|| {
                let refusal = scene.refusal(O_113, Topic::AvailableCredit).with("envelope", envelope.to_string());
                refusal.with("credit", credit.key().to_string())
            })?;
            let missing = row.granted.excess_over(credit.committed_on(&envelope));
            let amount = amount.unwrap_or(missing);
            if amount.is_zero() {
                continue;
            }
            let movement = credit.commit(&envelope, amount, scene.today, &article)?;
            credit.record(movement.clone())?;
            events.push(Event::CreditCommitted { movement });
        }
        if events.is_empty() {
            let refusal = scene.refusal(O_112, Topic::AvailableCredit);
            return Err(refusal.with("credit", credit.key().to_string()));
        }
        Ok(Outcome::new(scene, Topic::AvailableCredit, events).also(ground::committed()))
    }

    fn wanted(&self, scene: &Scene<'_>) -> Vec<Commitment> {
        if self.commitments.is_empty() {
            let open = scene.funds.envelopes().iter();
            open.map(|row| Commitment { envelope: row.key.clone(), amount: None }).collect()
        } else {
            self.commitments.clone()
        }
    }
}
