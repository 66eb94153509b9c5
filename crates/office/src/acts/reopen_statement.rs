//! Opens a definitive statement again.

use jiff::ToSpan;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::{O_051, O_052};
use crate::{Dossier, Event};

/// New facts came up; the lines are controlled again and a new statement follows. Nothing that was
/// paid or decided before changes in place. The time counts from the first definitive statement.
///
/// Law: am-2022-11-23 art. 41 § 3
/// Choice: 0062
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReopenStatement {
    /// Why.
    pub reasons: String,
}

impl ReopenStatement {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without reasons, `O-051` when the version knows no reopening, `O-052` when the time
    /// for it is over.
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let reasons = scene.reason(&self.reasons, Topic::Control)?;
        let modalities = scene.texts.modalities();
        let years = modalities.reopening_years.get().map_err(|open| Refusal::new(O_051, open.clone()))?;
        let since = dossier.first_definitive();
        let last = since.map(|day| day.saturating_add(i32::from(years.value).years()));
        if let Some(last) = last.filter(|last| scene.today > *last) {
            return Err(Refusal::new(O_052, years.article.clone()).with("last", last));
        }
        let outcome = Outcome::new(scene, Topic::Control, vec![Event::StatementReopened { reasons }]);
        Ok(outcome.also(years.article.clone()))
    }
}
