//! Accepts the provisional statement.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, Event, pinned};

/// The municipality agrees with the amounts; the statement is definitive.
///
/// Law: am-2019-12-05 art. 44
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptStatement {}

impl AcceptStatement {
    /// Decides on the act.
    ///
    /// # Errors
    /// The refusals of [`control::Procedure::agree`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let procedure = pinned::procedure(dossier, scene)?.agree(scene.today)?;
        let definitive = pinned::definitive(&procedure, dossier, dossier.decisions(), scene)?;
        let accepted = Event::StatementAccepted { procedure: Box::new(procedure) };
        Ok(Outcome::new(scene, Topic::Objection, vec![accepted, definitive]))
    }
}
