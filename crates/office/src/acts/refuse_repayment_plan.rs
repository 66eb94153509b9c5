//! Refuses the repayment plan that was asked for.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, pursuit};

/// The debt stays due by the term that ran before.
///
/// Law: am-2022-11-23 art. 48 § 3
/// Choice: 0061
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefuseRepaymentPlan {
    /// Why.
    pub reasons: String,
}

impl RefuseRepaymentPlan {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without reasons, and the refusals of [`ledger::RecoveryCourse::refuse_plan`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reasons = scene.reason(&self.reasons, Topic::Repayment)?;
        pursuit::outcome(dossier, scene, Topic::Repayment, |course, asked| course.refuse_plan(asked, reasons))
    }
}
