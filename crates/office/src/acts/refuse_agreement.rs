//! Turns an agreement down.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{AgreementFile, Event};

/// The agreement is inadmissible, or it is refused.
///
/// Law: ar-2019-07-03 art. 5 § 3; am-2019-12-05 art. 4
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefuseAgreement {
    /// Whether it breaks the rules of submission, so that its content is not looked at.
    pub inadmissible: bool,
    /// Why.
    pub reasons: String,
}

impl RefuseAgreement {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without reasons.
    pub(crate) fn decide(&self, _: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reasons = scene.reason(&self.reasons, Topic::Approval)?;
        let refused = Event::AgreementRefused { inadmissible: self.inadmissible, reasons };
        Ok(Outcome::new(scene, Topic::Approval, vec![refused]))
    }
}
