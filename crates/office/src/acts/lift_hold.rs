//! Lifts the hold on the payments of an envelope.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::O_091;
use crate::{Dossier, Event, ground, hold};

/// A person decides, in writing, that an earlier file that is overdue holds no payment back.
///
/// Only the files overdue on that day are meant; one that becomes overdue later holds again.
///
/// Law: l-2003-05-22 art. 124
/// Choice: 0060
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiftHold {
    /// Why.
    pub reasons: String,
}

impl LiftHold {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without reasons, `O-091` when nothing is held back.
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reasons = scene.reason(&self.reasons, Topic::PaymentsHeld)?;
        let overdue = hold::holding(dossier, scene);
        if overdue.is_empty() {
            return Err(Refusal::new(O_091, ground::withheld()));
        }
        let files = overdue.into_iter().map(|file| file.envelope).collect();
        let lifted = Event::HoldLifted { files, reasons };
        Ok(Outcome::new(scene, Topic::PaymentsHeld, vec![lifted]).also(ground::withheld()))
    }
}
