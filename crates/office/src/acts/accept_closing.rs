//! Agrees with the closing of the accounts.

use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, closing};

/// The municipality agrees with the closing.
///
/// Law: ar-2018-09-02 art. 20 § 1; ar-2007-04-09 art. 17
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptClosing {}

impl AcceptClosing {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-096` without a closing, and the refusals of [`control::Closing::agree`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let agreed = closing::of(dossier, scene)?.agree(scene.today)?;
        Ok(closing::outcome(scene, agreed))
    }
}
