//! Tells the municipality what it has to pay back.

use jiff::civil::Date;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, pursuit};

/// The notice from which the time to repay counts.
///
/// Law: am-2022-11-23 art. 48 § 3
/// Choice: 0061
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotifyRecovery {
    /// The last day to repay, where the version sets no term.
    pub until: Option<Date>,
}

impl NotifyRecovery {
    /// Decides on the act.
    ///
    /// # Errors
    /// `E-160` when nothing is owed, and the refusals of [`ledger::RecoveryCourse::notify`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        pursuit::outcome(dossier, scene, Topic::Repayment, |course, asked| course.notify(asked, self.until))
    }
}
