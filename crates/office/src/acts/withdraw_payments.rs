//! Withdraws a file that did not go to the bank.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{BatchFile, Event};

/// The file is given up; its payments may come into another one.
///
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawPayments {
    /// Why.
    pub reason: String,
}

impl WithdrawPayments {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without a reason.
    pub(crate) fn decide(&self, _: &BatchFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reason = scene.reason(&self.reason, Topic::Advance)?;
        Ok(Outcome::new(scene, Topic::Advance, vec![Event::PaymentsWithdrawn { reason }]))
    }
}
