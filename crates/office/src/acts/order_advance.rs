//! Orders a tranche of the advance.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene, spent_under};
use crate::{Dossier, Event, hold};

/// A tranche of the advance is paid, not before its quarter and under an agreement in force.
///
/// Law: ar-2019-07-03 art. 7 § 1; ar-2019-07-03 art. 13 § 1; ar-2019-07-03 art. 13 § 2; l-2003-05-22 art. 124
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderAdvance {
    /// Which tranche, from 1.
    pub tranche: u8,
}

impl OrderAdvance {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-031` without an agreement in force, `O-090` while an earlier file is overdue, and the refusals
    /// of [`ledger::Envelope::advance`] and [`ledger::Credit::cover`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let agreement = scene.agreement_in_force(dossier)?;
        hold::check(dossier, scene)?;
        let (modalities, grounds) = (scene.texts.modalities(), scene.texts.grounds()?);
        let movement = dossier.book().advance(&modalities.advance, self.tranche, scene.today, &grounds)?;
        let article = movement.article.clone();
        let mut book = dossier.book().clone();
        book.record(movement.clone())?;
        let credit = scene.committed(&book)?;
        let spent = spent_under(dossier, agreement.id());
        let events = spent.into_iter().chain([Event::Moved { movement }]).collect();
        let outcome = Outcome::new(scene, Topic::Advance, events).also(article).also(credit);
        Ok(outcome.also(scene.texts.article(Topic::Agreement)))
    }
}
