//! Notes that a payment failed or came back.

use payment::PaymentNumber;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene, confirm_payments};
use crate::{BatchFile, Event, PaymentState};

/// The bank refused a payment or sent it back; it may leave in another file.
///
/// The order stands: the ledger holds what was ordered, the file what became of it.
///
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FailPayment {
    /// The payment.
    pub payment: PaymentNumber,
    /// Why, or the reference of the bank.
    pub reason: String,
}

impl FailPayment {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without a reason, `O-081` for a payment that never went to the bank.
    pub(crate) fn decide(&self, file: &BatchFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reason = scene.reason(&self.reason, Topic::Advance)?;
        confirm_payments::check(file, self.payment, &[PaymentState::Exported, PaymentState::Confirmed], scene)?;
        let failed = Event::PaymentFailed { payment: self.payment, reason };
        Ok(Outcome::new(scene, Topic::Advance, vec![failed]))
    }
}
