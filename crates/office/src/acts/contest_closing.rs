//! Argues against the closing of the accounts.

use control::ClosingPoint;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, closing};

/// The municipality argues against the closing; where the version hears no new arguments, not
/// against what was decided on a line.
///
/// Law: ar-2018-09-02 art. 20 § 2; am-2013-12-24 art. 45 § 2
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestClosing {
    /// What it is about.
    pub about: ClosingPoint,
    /// The arguments.
    pub arguments: String,
}

impl ContestClosing {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-096` without a closing, and the refusals of [`control::Closing::contest`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let contested = closing::of(dossier, scene)?.contest(self.about, &self.arguments, scene.today)?;
        Ok(closing::outcome(scene, contested))
    }
}
