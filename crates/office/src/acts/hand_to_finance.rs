//! Hands what was not repaid to FPS Finance.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, pursuit};

/// The last term is over: FPS Finance collects.
///
/// Law: am-2022-11-23 art. 48 § 3
/// Choice: 0061
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandToFinance {}

impl HandToFinance {
    /// Decides on the act.
    ///
    /// # Errors
    /// `E-160` when nothing is owed, and the refusals of [`ledger::RecoveryCourse::hand_over`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        pursuit::outcome(dossier, scene, Topic::Repayment, ledger::RecoveryCourse::hand_over)
    }
}
