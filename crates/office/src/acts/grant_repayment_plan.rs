//! Grants the repayment plan that was asked for.

use ledger::Instalment;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, pursuit};

/// The debt is repaid in parts, each with its last day; together they are the debt to the cent.
///
/// Law: am-2022-11-23 art. 48 § 3
/// Choice: 0061
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GrantRepaymentPlan {
    /// The parts, in the order of their days.
    pub instalments: Vec<Instalment>,
}

impl GrantRepaymentPlan {
    /// Decides on the act.
    ///
    /// # Errors
    /// The refusals of [`ledger::RecoveryCourse::grant_plan`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        pursuit::outcome(dossier, scene, Topic::Repayment, |course, asked| course.grant_plan(asked, &self.instalments))
    }
}
