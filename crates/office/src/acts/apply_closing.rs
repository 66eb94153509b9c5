//! Makes the statement that a closing leaves of one year.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::{O_097, O_098, O_099};
use crate::{Dossier, Event};

/// The year gets the statement that the definitive closing leaves of it, with the next number; what
/// it changes is then paid or recovered on the envelope of that year.
///
/// Law: ar-2018-09-02 art. 20 § 1; ar-2007-04-09 art. 17; ar-2007-04-09 art. N2
/// Choice: 0064
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplyClosing {}

impl ApplyClosing {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-097` without a definitive closing, `O-099` when the statement has changed since, `O-098`
    /// when the closing changes nothing.
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let key = dossier.key();
        let refusal = |code| scene.refusal(code, Topic::FinalPayment).with("envelope", key.to_string());
        let closings = scene.years.iter().chain([dossier]).filter_map(Dossier::closing);
        let definitive = closings.filter(|closing| closing.definitive_since().is_some());
        let found = definitive.filter_map(|closing| Some((closing, closing.year(key)?))).next_back();
        let (closing, year) = found.ok_or_else(|| refusal(O_097))?;
        let last = dossier.statement().filter(|row| row.statement.number() == year.statement);
        let statement = &last.ok_or_else(|| refusal(O_099))?.statement;
        if year.cuts.is_empty() {
            return Err(refusal(O_098));
        }
        let closed = Event::StatementClosed { statement: Box::new(statement.closed_by(year)) };
        Ok(Outcome::new(scene, Topic::FinalPayment, vec![closed]).also(closing.article().clone()))
    }
}
