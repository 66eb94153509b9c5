//! Opens the envelope of a municipality for a year.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::O_030;
use crate::{Dossier, Event};

/// The envelope is granted, at most the amount of its line in the annex.
///
/// Law: ar-2019-07-03 art. 7 § 2; ar-2019-07-03 art. 9; ar-2019-07-03 art. N1
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenYear {
    /// The amount granted, where it is less than that of the annex.
    pub amount: Option<Euro>,
}

impl OpenYear {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-030` when the annex has no amount for the envelope, and the refusals of
    /// [`ledger::Envelope::grant`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let key = dossier.key();
        let missing = || scene.refusal(O_030, Topic::Grant).with("envelope", key.to_string());
        let ceiling = scene.texts.ceiling(key).ok_or_else(missing)?;
        let amount = self.amount.unwrap_or(ceiling.value);
        let grounds = scene.texts.grounds()?;
        let movement = dossier.book().grant(amount, &ceiling, scene.today, &grounds)?;
        let outcome = Outcome::new(scene, Topic::Grant, vec![Event::Moved { movement }]);
        Ok(outcome.also(ceiling.article).also(grounds.envelope))
    }
}
