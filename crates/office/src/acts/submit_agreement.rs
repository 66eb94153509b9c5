//! Sends an agreement to the administration.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::{O_025, O_026};
use crate::{AgreementFile, Event};

/// The agreement is complete and goes to the administration for approval.
///
/// Law: ar-2019-07-03 art. 5 § 3
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitAgreement {
    /// The reference of the local security diagnostic that the priorities come from.
    pub diagnostic: String,
}

impl SubmitAgreement {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-025` when findings forbid to go on, `O-026` without a diagnostic.
    ///
    /// Law: ar-2019-07-03 art. 5 § 1; ar-2019-07-03 art. 5 § 3
    pub(crate) fn decide(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        if file.errors() > 0 {
            return Err(scene.refusal(O_025, Topic::AgreementModel).with("errors", file.errors()));
        }
        let diagnostic = self.diagnostic.trim().to_owned();
        if diagnostic.is_empty() {
            return Err(scene.refusal(O_026, Topic::Approval));
        }
        Ok(Outcome::new(scene, Topic::Approval, vec![Event::AgreementSubmitted { diagnostic }]))
    }
}
