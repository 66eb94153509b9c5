//! Prepares a file of the payments that have not left.

use std::collections::BTreeSet;

use jiff::civil::Date;
use payment::{Batch, Order, Payer, PaymentNumber};
use scheme::{Topic, in_belgium};
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene, propose_account};
use crate::codes::{O_076, O_077};
use crate::port::Held;
use crate::{BatchFile, Event};

/// The ordered payments whose municipality has a live account come into one file; the others are
/// held, each with its reason.
///
/// Law: ar-2019-07-03 art. 13
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreparePayments {
    /// The account from which the State pays.
    pub from: String,
    /// The code of its bank, where it is given.
    pub bic: Option<String>,
    /// The day on which the bank is to pay; the next working day is taken.
    pub execution: Option<Date>,
    /// The payments to take; all where none is named.
    #[serde(default)]
    pub only: BTreeSet<PaymentNumber>,
}

impl PreparePayments {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-072` and `O-074` for an account that is not right, `O-076` when no payment can leave,
    /// `O-077` when nothing says who pays.
    pub(crate) fn decide(&self, file: &BatchFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let payer = self.payer(scene)?;
        let (mut orders, mut first, mut held) = (Vec::<Order>::new(), Vec::new(), Vec::new());
        let wanted = |number| self.only.is_empty() || self.only.contains(&number);
        for payable in scene.desk.payables.iter().filter(|payable| wanted(payable.row.payment)) {
            match &payable.order {
                Ok(order) => {
                    first.extend(payable.is_first.then_some(order.number));
                    orders.push(order.clone());
                }
                Err(because) => held.push(Held { payment: payable.row.payment, because: because.clone() }),
            }
        }
        if orders.is_empty() {
            return Err(scene.refusal(O_076, Topic::Advance).with("held", held.len()));
        }
        let wanted = self.execution.unwrap_or(scene.today).max(scene.today);
        let execution = Batch::execution_day(wanted, scene.texts.calendar());
        let batch = Batch { number: file.number(), made: in_belgium(scene.at), execution, payer, orders };
        let prepared = Event::PaymentsPrepared { batch: Box::new(batch), first, held };
        Ok(Outcome::new(scene, Topic::Advance, vec![prepared]).also(scene.texts.article(Topic::FinalPayment)))
    }

    fn payer(&self, scene: &Scene<'_>) -> Result<Payer, Refusal> {
        let account = propose_account::account(&self.from, scene)?;
        let bic = propose_account::bic(self.bic.as_deref(), scene)?;
        let rules = scene.texts.law().payments().ok_or_else(|| scene.refusal(O_077, Topic::Advance))?;
        let (name, town) = (rules.payer.name.clone(), rules.payer.town.clone());
        Ok(Payer { name, town, postal_code: rules.payer.postal_code.clone(), account, bic })
    }
}
