//! Decides on contested lines.

use control::{LineNumber, Standing};
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_050, O_053};
use crate::{Dossier, Event, pinned};

/// The objections are answered, each with a motive.
///
/// When the time to contest is over and no objection is left, the statement is definitive; else it
/// becomes so by [`super::MakeDefinitive`] or [`super::AcceptStatement`].
///
/// Law: am-2019-12-05 art. 44
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecideContest {
    /// The rulings.
    pub rulings: Vec<LineRuling>,
}

/// The ruling on one contested line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineRuling {
    /// The line.
    pub line: LineNumber,
    /// What is accepted of it from now on.
    pub accepted: Euro,
    /// Why.
    pub motive: String,
}

impl DecideContest {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-050` without a ruling, `O-053` for a line that is not there, and the refusals of
    /// [`control::Procedure::rule`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        if self.rulings.is_empty() {
            return Err(scene.refusal(O_050, Topic::Objection));
        }
        let mut procedure = pinned::procedure(dossier, scene)?.clone();
        let mut decisions = dossier.decisions().clone();
        for LineRuling { line, accepted, motive } in &self.rulings {
            let missing = || scene.refusal(O_053, Topic::Objection).with("line", line.0);
            let decision = decisions.get(line).ok_or_else(missing)?;
            let (ruled, decision) = procedure.rule(decision, *accepted, motive, scene.today)?;
            procedure = ruled;
            decisions.insert(*line, decision);
        }
        let over = procedure.standing(scene.today) == Standing::Decided;
        let definitive = if over { Some(pinned::definitive(&procedure, dossier, &decisions, scene)?) } else { None };
        let ruled = self.rulings.iter().filter_map(|ruling| decisions.get(&ruling.line).cloned()).collect();
        let decided = Event::ContestDecided { procedure: Box::new(procedure), decisions: ruled };
        Ok(Outcome::new(scene, Topic::Objection, [decided].into_iter().chain(definitive).collect()))
    }
}
