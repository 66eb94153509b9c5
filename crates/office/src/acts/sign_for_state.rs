//! Signs an agreement for the State; it is in force.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{AgreementFile, Event};

/// The Minister or a delegate signs.
///
/// Law: ar-2019-07-03 art. 7 § 1
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignForState {}

impl SignForState {
    /// Decides on the act.
    pub(crate) fn decide(&self, _: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        Ok(Outcome::new(scene, Topic::Signature, vec![Event::SignedForState]))
    }
}
