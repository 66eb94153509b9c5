//! Brings the credit of a year to what a later budget gives.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::{CreditFile, Event};

/// The budget was adjusted, or credits were moved: the accountant states the credit as it now is, with
/// its source and why; it is never brought below what is committed.
///
/// Law: ar-2019-07-03 art. 8
/// Choice: 0080
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdjustCredit {
    /// The credit as it now is.
    pub amount: Euro,
    /// The budget act, its date, and where in it the credit stands.
    pub source: String,
    /// Why.
    pub reasons: String,
}

impl AdjustCredit {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without a source or reasons, and the refusals of [`ledger::Credit::adjust`].
    pub(crate) fn decide(&self, file: &CreditFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let source = scene.reason(&self.source, Topic::BudgetLine)?;
        let reasons = scene.reason(&self.reasons, Topic::BudgetLine)?;
        let article = scene.texts.article(Topic::BudgetLine);
        let movement = file.credit().adjust(self.amount, scene.today, &article)?;
        let adjusted = Event::CreditAdjusted { movement, source, reasons };
        Ok(Outcome::new(scene, Topic::BudgetLine, vec![adjusted]).also(scene.texts.article(Topic::AvailableCredit)))
    }
}
