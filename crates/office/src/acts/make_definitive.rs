//! Notes that the time to contest is over and the statement definitive.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, Event, pinned};

/// The time to contest is over: silence is agreement, and what was contested is decided.
///
/// Law: am-2019-12-05 art. 44; ar-2019-07-03 art. 13 § 3
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MakeDefinitive {}

impl MakeDefinitive {
    /// Decides on the act.
    ///
    /// # Errors
    /// The refusals of [`control::Procedure::definitive`]: the time still runs, or objections are
    /// still to be decided.
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let procedure = pinned::procedure(dossier, scene)?;
        let definitive: Event = pinned::definitive(procedure, dossier, dossier.decisions(), scene)?;
        Ok(Outcome::new(scene, Topic::Objection, vec![definitive]))
    }
}
