//! Asks money back because results are absent or insufficient.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::O_028;
use crate::{Dossier, Event};

/// The Minister decides, in writing, after the end of the agreement; nothing is computed.
///
/// Law: ar-2019-07-03 art. 15; am-2022-11-23 art. 48 § 2
/// Choice: 0061
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoverForResults {
    /// How much.
    pub amount: Euro,
    /// Which results are missing, and why this amount follows.
    pub reasons: String,
}

impl RecoverForResults {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without reasons, `O-031` without an agreement, `O-028` while it lasts, and the
    /// refusals of [`ledger::Envelope::result_recovery`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let topic = Topic::ResultRecovery;
        let reasons = scene.reason(&self.reasons, topic)?;
        let last = scene.agreement_of(dossier)?.period().map(|period| period.end());
        if let Some(last) = last.filter(|last| scene.today <= *last) {
            return Err(scene.refusal(O_028, topic).with("until", last));
        }
        let movement = dossier.book().result_recovery(self.amount, scene.today, &scene.texts.grounds()?)?;
        let article = movement.article.clone();
        let events = vec![Event::ResultRecoveryDecided { reasons }, Event::Moved { movement }];
        Ok(Outcome::new(scene, topic, events).also(article))
    }
}
