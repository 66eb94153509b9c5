//! Closes an agreement after its period.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::O_028;
use crate::{AgreementFile, Event};

/// The period of the agreement is over.
///
/// Law: ar-2019-07-03 art. 1, 3°
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseAgreement {}

impl CloseAgreement {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-028` while the period runs.
    pub(crate) fn decide(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        match file.period().filter(|period| scene.today <= period.end()) {
            Some(period) => Err(scene.refusal(O_028, Topic::Agreement).with("until", period.end())),
            None => Ok(Outcome::new(scene, Topic::Agreement, vec![Event::AgreementClosed])),
        }
    }
}
