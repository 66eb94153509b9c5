//! Notes which payments the bank carried out.

use jiff::civil::Date;
use payment::PaymentNumber;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::O_081;
use crate::{BatchFile, Event, Hash, PaymentState};

/// One payment as the bank booked it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// The payment.
    pub payment: PaymentNumber,
    /// On which day it was booked.
    pub booked: Option<Date>,
    /// The reference of the bank.
    pub reference: Option<String>,
}

/// A statement shows that payments of a file were carried out, to the cent.
///
/// Law: ar-2019-07-03 art. 13
/// Choice: 0058
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmPayments {
    /// The statement.
    pub statement: Hash,
    /// The payments.
    pub payments: Vec<Confirmation>,
}

impl ConfirmPayments {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-081` for a payment that is not in the file or not with the bank.
    pub(crate) fn decide(&self, file: &BatchFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let mut events = Vec::new();
        for Confirmation { payment, booked, reference } in &self.payments {
            check(file, *payment, &[PaymentState::Exported], scene)?;
            let (payment, booked, reference) = (*payment, *booked, reference.clone());
            events.push(Event::PaymentConfirmed { payment, booked, reference });
        }
        Ok(Outcome::new(scene, Topic::Advance, events))
    }
}

/// Checks that a payment of the file has come as far as one of `states`.
///
/// # Errors
/// `O-081`.
pub(super) fn check(
    file: &BatchFile,
    payment: PaymentNumber,
    states: &[PaymentState],
    scene: &Scene<'_>,
) -> Result<(), Refusal> {
    match file.payment(payment).filter(|row| states.contains(&row.state)) {
        Some(_) => Ok(()),
        None => Err(scene.refusal(O_081, Topic::Advance).with("payment", payment.to_string())),
    }
}
