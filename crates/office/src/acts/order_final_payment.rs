//! Orders the final payment of a definitive statement.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, Event, pinned};

/// What is due beyond what the municipality holds is paid.
///
/// Law: ar-2019-07-03 art. 13 § 3
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderFinalPayment {}

impl OrderFinalPayment {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-002` without a definitive statement, and the refusals of [`ledger::Envelope::final_payment`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let due = pinned::due(dossier, scene)?;
        let movement = dossier.book().final_payment(&due, scene.today, &scene.texts.grounds()?)?;
        let article = movement.article.clone();
        Ok(Outcome::new(scene, Topic::FinalPayment, vec![Event::Moved { movement }]).also(article))
    }
}
