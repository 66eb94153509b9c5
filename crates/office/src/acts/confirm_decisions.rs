//! Confirms the decisions and issues the provisional statement.

use control::{Decision, Procedure, Statement};
use jiff::civil::Date;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, Event, pinned};

/// The controller confirms what was proposed; the statement goes to the municipality.
///
/// Law: ar-2019-07-03 art. 17; am-2019-12-05 art. 44
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmDecisions {
    /// The day the municipality received it, where the time to contest counts from that.
    pub received: Option<Date>,
}

impl ConfirmDecisions {
    /// Decides on the act.
    ///
    /// # Errors
    /// The refusals of [`control::Statement::provisional`] and [`control::Procedure::submit`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let context = pinned::of(dossier, scene)?;
        let decisions: Vec<Decision> = dossier.decisions().values().cloned().collect();
        let settled = dossier.book().settled();
        let statement = Statement::provisional(&decisions, context, settled, dossier.next_statement())?;
        let calendar = scene.texts.calendar();
        let procedure = Procedure::submit(statement, scene.today, self.received, &context.modalities, calendar)?;
        let article = procedure.article().clone();
        let issued = Event::StatementIssued { procedure: Box::new(procedure) };
        Ok(Outcome::new(scene, Topic::Control, vec![issued]).also(article))
    }
}
