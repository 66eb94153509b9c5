//! Sends an agreement back to the municipality with remarks.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{AgreementFile, Event};

/// What has to be mended before the agreement can be approved.
///
/// Law: ar-2019-07-03 art. 5 § 3
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnAgreement {
    /// The remarks.
    pub remarks: String,
}

impl ReturnAgreement {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without remarks.
    pub(crate) fn decide(&self, _: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let remarks = scene.reason(&self.remarks, Topic::Approval)?;
        Ok(Outcome::new(scene, Topic::Approval, vec![Event::AgreementReturned { remarks }]))
    }
}
