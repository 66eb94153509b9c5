//! Asks for a repayment plan.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, pursuit};

/// The municipality cannot repay in time and asks to repay in parts.
///
/// Law: am-2022-11-23 art. 48 § 3
/// Choice: 0061
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestRepaymentPlan {
    /// Why it cannot.
    pub reasons: String,
}

impl RequestRepaymentPlan {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without reasons, and the refusals of [`ledger::RecoveryCourse::request_plan`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reasons = scene.reason(&self.reasons, Topic::Repayment)?;
        pursuit::outcome(dossier, scene, Topic::Repayment, |course, asked| course.request_plan(asked, reasons))
    }
}
