//! Signs an agreement for the municipality.

use jiff::civil::Date;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::O_027;
use crate::{AgreementFile, Event};

/// The municipality signs, in execution of a decision of its council.
///
/// Law: ar-2019-07-03 art. 7 § 1
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignForMunicipality {
    /// The day of the decision of the council.
    pub council_decision: Date,
}

impl SignForMunicipality {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-027` when the council decided after the signature.
    ///
    /// Law: ar-2019-07-03 art. 7 § 1
    pub(crate) fn decide(&self, _: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let council_decision = self.council_decision;
        if council_decision > scene.today {
            return Err(scene.refusal(O_027, Topic::Signature).with("decision", council_decision));
        }
        Ok(Outcome::new(scene, Topic::Signature, vec![Event::SignedForMunicipality { council_decision }]))
    }
}
