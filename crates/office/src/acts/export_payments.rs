//! Gives a file of payments out for the bank.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene, release_payments};
use crate::codes::O_084;
use crate::{BatchFile, Event, Hash};

/// The file goes out once, under one name; asked for again, it is the same bytes.
///
/// Choice: 0056
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportPayments {}

impl ExportPayments {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-078` when something that was approved has changed, `O-084` when no file can carry it.
    pub(crate) fn decide(&self, file: &BatchFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let batch = release_payments::unchanged(file, scene)?;
        let bytes = batch.to_pain().map_err(|_| {
            let refusal = scene.refusal(O_084, Topic::Advance).with("amount", batch.total());
            refusal.with("municipality", batch.message_id())
        })?;
        let file = Hash::of(bytes.as_bytes());
        Ok(Outcome::new(scene, Topic::Advance, vec![Event::PaymentsExported { file }]))
    }
}
