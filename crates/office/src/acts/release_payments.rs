//! Releases a file of payments.

use payment::Batch;
use scheme::{Topic, in_belgium};
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::{O_002, O_078, O_090};
use crate::{BatchFile, Event, ground};

/// A second accountant releases the file, when nothing of what was approved has changed.
///
/// Law: l-2003-05-22 art. 35
/// Choice: 0056
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleasePayments {}

impl ReleasePayments {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-078` when a payment, its amount, its beneficiary or its account has changed, `O-090` when an
    /// earlier file is overdue since.
    pub(crate) fn decide(&self, file: &BatchFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let batch = unchanged(file, scene)?;
        let execution = Batch::execution_day(batch.execution.max(scene.today), scene.texts.calendar());
        let made = in_belgium(scene.at);
        let released = Event::PaymentsReleased { made, execution };
        Ok(Outcome::new(scene, Topic::Advance, vec![released]).also(ground::separation()))
    }
}

/// Returns what the file holds, after comparing each order with what holds on this day.
///
/// # Errors
/// `O-090` when an earlier file holds one of them back since, `O-078` naming those that have changed.
///
/// Law: l-2003-05-22 art. 124
/// Choice: 0056
pub(super) fn unchanged<'f>(file: &'f BatchFile, scene: &Scene<'_>) -> Result<&'f Batch, Refusal> {
    let batch = file.batch().ok_or_else(|| {
        scene.refusal(O_002, Topic::Advance).with("state", file.state().as_str()).with("act", "release-payments")
    })?;
    let now = |order: &payment::Order| scene.desk.payable(order.number).map(|payable| &payable.order);
    let held = |because: &&Refusal| because.code == O_090;
    if let Some(because) = batch.orders.iter().filter_map(|order| now(order)?.as_ref().err()).find(held) {
        return Err(because.clone());
    }
    let differs = |order: &&payment::Order| {
        now(order).and_then(|now| now.as_ref().ok()).is_none_or(|now| now.approved() != order.approved())
    };
    let changed: Vec<String> = batch.orders.iter().filter(differs).map(|order| order.number.to_string()).collect();
    if changed.is_empty() {
        Ok(batch)
    } else {
        Err(scene.refusal(O_078, Topic::Advance).with("changed", changed.join(", ")))
    }
}
