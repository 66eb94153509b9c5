//! Brings what is committed on an envelope down.

use scheme::{EnvelopeKey, Topic};
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::O_113;
use crate::{CreditFile, Event, ground};

/// What will not be paid is free again, with a reason; what was paid stays committed.
///
/// Law: l-2003-05-22 art. 24; ar-2019-07-03 art. 13 § 1
/// Choice: 0080
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReduceCommitment {
    /// The envelope.
    pub envelope: EnvelopeKey,
    /// What stays committed on it.
    pub amount: Euro,
    /// Why.
    pub reasons: String,
}

impl ReduceCommitment {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without reasons, `O-113` for an envelope that is not open or draws on another credit, and
    /// the refusals of [`ledger::Credit::reduce`].
    pub(crate) fn decide(&self, file: &CreditFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reasons = scene.reason(&self.reasons, Topic::AvailableCredit)?;
        let article = scene.texts.article(Topic::AvailableCredit);
        let row = scene.funds.envelope(&self.envelope).ok_or_else(|| {
            let refusal = scene.refusal(O_113, Topic::AvailableCredit).with("envelope", self.envelope.to_string());
            refusal.with("credit", file.credit().key().to_string())
        })?;
        let movement = file.credit().reduce(&self.envelope, self.amount, row.drawn, scene.today, &article)?;
        let reduced = Event::CommitmentReduced { movement, reasons };
        Ok(Outcome::new(scene, Topic::AvailableCredit, vec![reduced]).also(ground::committed()))
    }
}
