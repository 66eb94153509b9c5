//! Approves an agreement.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{AgreementFile, Event};

/// The agreement is approved as it stands; both sides can sign it.
///
/// Law: ar-2019-07-03 art. 5 § 3
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApproveAgreement {}

impl ApproveAgreement {
    /// Decides on the act.
    pub(crate) fn decide(&self, _: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        Ok(Outcome::new(scene, Topic::Approval, vec![Event::AgreementApproved]))
    }
}
