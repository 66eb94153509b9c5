//! Notes a sum that the municipality paid back.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::{Dossier, Event};

/// A sum came in on a recovery; several may be needed.
///
/// Law: ar-2019-07-03 art. 14; am-2022-11-23 art. 48 § 3
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordRepayment {
    /// The sum.
    pub amount: Euro,
    /// The reference on the statement of the bank.
    pub reference: String,
}

impl RecordRepayment {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without a reference, and the refusals of [`ledger::Envelope::repayment`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reference = scene.reason(&self.reference, Topic::Repayment)?;
        let movement = dossier.book().repayment(self.amount, scene.today, &scene.texts.grounds()?)?;
        let article = movement.article.clone();
        let repaid = vec![Event::Moved { movement }, Event::RepaymentReferenced { reference }];
        Ok(Outcome::new(scene, Topic::Repayment, repaid).also(article))
    }
}
