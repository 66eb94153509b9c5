//! Signs an agreement for the State; it is in force.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::O_114;
use crate::port::EnvelopeRow;
use crate::{AgreementFile, Event, ground};

/// The Minister or a delegate signs; what the open envelopes of the agreement grant is committed
/// before.
///
/// Law: ar-2019-07-03 art. 7 § 1; l-2003-05-22 art. 24
/// Choice: 0080
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignForState {}

impl SignForState {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-114` when the grant of an envelope that is open is not committed on the credit of its year.
    pub(crate) fn decide(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let granted = scene.funds.envelopes().iter().filter(|row| file.covers(&row.key));
        let begun = granted.filter(|row| row.key.year.get() <= scene.today.year());
        let committed = |row: &EnvelopeRow| scene.funds.credit(&row.key.credit()).committed_on(&row.key);
        match begun.map(|row| (row, committed(row))).find(|(row, committed)| *committed < row.granted) {
            Some((row, committed)) => {
                let refusal = Refusal::new(O_114, ground::committed()).with("envelope", row.key.to_string());
                Err(refusal.with("granted", row.granted).with("committed", committed))
            }
            None => Ok(Outcome::new(scene, Topic::Signature, vec![Event::SignedForState]).also(ground::committed())),
        }
    }
}
