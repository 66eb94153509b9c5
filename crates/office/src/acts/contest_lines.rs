//! Contests single lines of the provisional statement.

use control::LineNumber;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::O_050;
use crate::{Dossier, Event, pinned};

/// The municipality contests lines, each with its arguments, within the time to contest.
///
/// Law: am-2019-12-05 art. 44; am-2022-11-23 art. 44
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestLines {
    /// The lines.
    pub objections: Vec<LineObjection>,
}

/// The arguments of the municipality on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineObjection {
    /// The line.
    pub line: LineNumber,
    /// The arguments.
    pub arguments: String,
}

impl ContestLines {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-050` without a line, and the refusals of [`control::Procedure::contest`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        if self.objections.is_empty() {
            return Err(scene.refusal(O_050, Topic::Objection));
        }
        let mut procedure = pinned::procedure(dossier, scene)?.clone();
        for objection in &self.objections {
            let decision = dossier.decisions().get(&objection.line);
            procedure = procedure.contest(decision, &objection.arguments, scene.today)?;
        }
        let contested = Event::LinesContested { procedure: Box::new(procedure) };
        Ok(Outcome::new(scene, Topic::Objection, vec![contested]))
    }
}
