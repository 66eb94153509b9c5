//! Takes in what the year before carried over.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::O_093;
use crate::{Dossier, Event};

/// What the envelope of the year before left unused, as far as the version carries it over, comes
/// in: all of it, once, before the file of this year is under control.
///
/// Law: ar-2007-04-09 art. 8
/// Choice: 0063
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeCarryOver {}

impl TakeCarryOver {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-093` when the year before has no envelope, and the refusals of
    /// [`ledger::Envelope::carry_in`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let own = Some(dossier.key());
        let before = scene.years.iter().find(|year| year.key().next_year().as_ref() == own);
        let none = || scene.refusal(O_093, Topic::Envelope).with("envelope", dossier.key().to_string());
        let before = before.ok_or_else(none)?.book();
        let modalities = scene.texts.modalities();
        let article = modalities.carry_over.get().map_or_else(|open| open, |set| &set.article);
        let movement = dossier.book().carry_in(before, scene.today, article)?;
        Ok(Outcome::new(scene, Topic::Envelope, vec![Event::Moved { movement }]).also(article.clone()))
    }
}
