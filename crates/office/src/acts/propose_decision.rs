//! Proposes a decision on each line.

use control::{Context, Decision, LineNumber, Motive, judge_file};
use scheme::Topic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use terms::{Code, Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_007, O_053};
use crate::{Dossier, Event, pinned};

/// The rules judge the lines, the case handler answers what they leave to a person.
///
/// The first proposal begins the control and pins the law it is held under; later ones answer more
/// questions, or judge afresh.
///
/// Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 12; ar-2019-07-03 art. 17
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeDecision {
    /// The answers to single questions.
    pub answers: Vec<LineAnswer>,
    /// The reason why all lines that only wait for a yes are relevant; absent leaves them open.
    pub relevance: Option<String>,
    /// Whether what was proposed before is thrown away and every line judged again.
    pub afresh: bool,
}

/// The answer to one question on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineAnswer {
    /// The line.
    pub line: LineNumber,
    /// The rule that asks.
    pub rule: Code,
    /// What is accepted of the open amount.
    pub accepted: Euro,
    /// Why.
    pub motive: String,
}

impl ProposeDecision {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-053` for a line that is not there, `O-007` without a motive, and the refusals of
    /// [`control::Decision::answer`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let begins = dossier.context().is_none() || self.afresh;
        let context = if begins { pinned::context(dossier, scene)? } else { pinned::of(dossier, scene)?.clone() };
        let mut decisions = self.first(dossier, &context);
        for answer in &self.answers {
            answer.give(&mut decisions, &context, scene)?;
        }
        if let Some(motive) = self.relevance.as_deref().and_then(Motive::new) {
            decisions = decisions.into_iter().map(|(line, decision)| (line, decision.confirm(&motive))).collect();
        }
        let article = context.control.clone();
        let opened = begins.then(|| Event::ControlOpened { context: Box::new(context) });
        let proposed = Event::DecisionsProposed { decisions: decisions.into_values().collect() };
        let events = opened.into_iter().chain([proposed]).collect();
        Ok(Outcome::new(scene, Topic::Control, events).also(article))
    }

    /// Returns the decisions to start from: those proposed before, or those of the rules.
    fn first(&self, dossier: &Dossier, context: &Context) -> BTreeMap<LineNumber, Decision> {
        if dossier.decisions().is_empty() || self.afresh {
            let judged = judge_file(&dossier.lines(), context);
            return judged.into_iter().map(|decision| (decision.line(), decision)).collect();
        }
        dossier.decisions().clone()
    }
}

impl LineAnswer {
    fn give(
        &self,
        decisions: &mut BTreeMap<LineNumber, Decision>,
        context: &Context,
        scene: &Scene<'_>,
    ) -> Result<(), Refusal> {
        let refusal = |code| scene.refusal(code, Topic::Control).with("line", self.line.0);
        let decision = decisions.get_mut(&self.line).ok_or_else(|| refusal(O_053))?;
        let motive = Motive::new(&self.motive).ok_or_else(|| refusal(O_007))?;
        *decision = decision.answer(self.rule, self.accepted, motive, &context.control)?;
        Ok(())
    }
}
