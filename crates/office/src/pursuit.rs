//! How the acts on a recovery meet its course.
//!
//! Law: am-2022-11-23 art. 48 § 3

use ledger::{Account, Asked, RecoveryCourse, RecoveryFact};
use scheme::Topic;
use terms::Refusal;

use crate::acts::{Outcome, Scene};
use crate::codes::O_002;
use crate::{Dossier, Event};

/// Asks the course of the recovery of `dossier` for its next fact, and makes it the outcome.
///
/// # Errors
/// `O-002` when nothing was ever asked back, else those of `step`.
pub(crate) fn outcome(
    dossier: &Dossier,
    scene: &Scene<'_>,
    topic: Topic,
    step: impl FnOnce(&RecoveryCourse, &Asked<'_>) -> Result<RecoveryFact, Refusal>,
) -> Result<Outcome, Refusal> {
    let none = || scene.refusal(O_002, topic).with("state", dossier.state().as_str());
    let course = dossier.recovery().ok_or_else(none)?;
    let modalities = scene.texts.modalities();
    let owed = dossier.book().balances().of(Account::Owed);
    let fact = step(course, &Asked { terms: &modalities.repayment, owed, on: scene.today })?;
    let outcome = Outcome::new(scene, topic, vec![Event::RecoveryAdvanced { fact }]);
    Ok(match modalities.repayment.get() {
        Ok(set) => outcome.also(set.article.clone()),
        Err(_) => outcome,
    })
}
