//! Orders the recovery of a definitive statement.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, Event, pinned};

/// What the municipality holds beyond its due is asked back.
///
/// Law: ar-2019-07-03 art. 14
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderRecovery {}

impl OrderRecovery {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-002` without a definitive statement, and the refusals of [`ledger::Envelope::recovery`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let due = pinned::due(dossier, scene)?;
        let movement = dossier.book().recovery(&due, scene.today, &scene.texts.grounds()?)?;
        let article = movement.article.clone();
        Ok(Outcome::new(scene, Topic::Recovery, vec![Event::Moved { movement }]).also(article))
    }
}
