//! Makes the closing of the accounts definitive.

use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, closing};

/// The municipality agreed or said nothing in time, or its argument is answered.
///
/// An argument that convinces is answered by issuing the closing again.
///
/// Law: ar-2018-09-02 art. 20 § 1; ar-2007-04-09 art. 17
/// Choice: 0064
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcludeClosing {
    /// The answer to the argument of the municipality, where there is one.
    pub answer: String,
}

impl ConcludeClosing {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-096` without a closing, and the refusals of [`control::Closing::conclude`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let concluded = closing::of(dossier, scene)?.conclude(&self.answer, scene.today)?;
        Ok(closing::outcome(scene, concluded))
    }
}
