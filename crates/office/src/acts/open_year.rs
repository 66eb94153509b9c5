//! Opens the envelope of a municipality for a year.

use scheme::{Sourced, Topic};
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_030, O_092};
use crate::{Dossier, Event};

/// The envelope is granted, at most the amount of its line in the annex; where the annex is not
/// among the data, a person states the amount and where it stands.
///
/// Law: ar-2019-07-03 art. 7 § 2; ar-2019-07-03 art. 9; ar-2019-07-03 art. N1
/// Choice: 0063
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenYear {
    /// The amount granted, where it is less than that of the annex.
    pub amount: Option<Euro>,
    /// Where the amount stands, where the annex is not among the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl OpenYear {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-030` when the annex has no amount for the envelope, `O-092` when it is not among the data
    /// and amount or source are missing, and the refusals of [`ledger::Envelope::grant`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let (ceiling, source) = match scene.texts.ceiling(dossier.key()) {
            Some(ceiling) => (ceiling, None),
            None => self.stated(dossier, scene)?,
        };
        let amount = self.amount.unwrap_or(ceiling.value);
        let grounds = scene.texts.grounds()?;
        let movement = dossier.book().grant(amount, &ceiling, scene.today, &grounds)?;
        let events = source.into_iter().chain([Event::Moved { movement }]).collect();
        Ok(Outcome::new(scene, Topic::Grant, events).also(ceiling.article).also(grounds.envelope))
    }

    /// Returns the maximum that a person read where the program cannot.
    fn stated(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<(Sourced<Euro>, Option<Event>), Refusal> {
        let key = dossier.key();
        let refusal = |code| scene.refusal(code, Topic::Grant).with("envelope", key.to_string());
        let scheme = scene.texts.scheme();
        let in_period = scheme.period(scene.today).is_some_and(|period| period.value.overlaps(key.year.period()));
        let unread = scheme.allocation(&key.allocation).filter(|allocation| allocation.annex.is_none() && in_period);
        let article = unread.ok_or_else(|| refusal(O_030))?.ceilings.clone();
        let source = self.source.as_deref().map(str::trim).filter(|source| !source.is_empty());
        let (value, source) = self.amount.zip(source).ok_or_else(|| refusal(O_092))?;
        Ok((Sourced { value, article }, Some(Event::CeilingStated { source: source.to_owned() })))
    }
}
