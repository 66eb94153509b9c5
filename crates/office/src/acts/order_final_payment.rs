//! Orders the final payment of a definitive statement.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, Event, hold, pinned};

/// What is due beyond what the municipality holds is paid; what was asked back and is due after all
/// is left to it first.
///
/// Law: ar-2019-07-03 art. 13 § 1; ar-2019-07-03 art. 13 § 3; l-2003-05-22 art. 124
/// Choice: 0062
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderFinalPayment {}

impl OrderFinalPayment {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-002` without a definitive statement, `O-090` while an earlier file is overdue, and the
    /// refusals of [`ledger::Envelope::remission`], [`ledger::Envelope::final_payment`] and
    /// [`ledger::Credit::cover`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let due = pinned::due(dossier, scene)?;
        hold::check(dossier, scene)?;
        let grounds = scene.texts.grounds()?;
        let mut book = dossier.book().clone();
        let remission = book.remission(&due, scene.today, &grounds)?;
        if let Some(remission) = &remission {
            book.record(remission.clone())?;
        }
        let covered = remission.is_some() && book.unsettled(due.amount).0.is_zero();
        let payment = if covered { None } else { Some(book.final_payment(&due, scene.today, &grounds)?) };
        if let Some(payment) = &payment {
            book.record(payment.clone())?;
            scene.committed(&book)?;
        }
        let moved = remission.into_iter().chain(payment).map(|movement| Event::Moved { movement });
        Ok(Outcome::new(scene, Topic::FinalPayment, moved.collect()).also(grounds.final_payment))
    }
}
