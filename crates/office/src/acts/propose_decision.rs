//! Proposes a decision on each line.

use control::{Context, Decision, LineNumber, Motive, judge_file, set_aside};
use scheme::{MissingInformation, Topic};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use terms::{Code, Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_007, O_053};
use crate::{Dossier, Event, pinned};

/// The rules judge the lines, the case handler answers what they leave to a person.
///
/// The first proposal begins the control and pins the law it is held under; later ones answer more
/// questions, or judge afresh. Each also draws what follows where information was asked and none came in
/// time. Findings are set aside before anything is answered, lines are parked after.
///
/// Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 12; ar-2019-07-03 art. 17; am-2022-11-23 art. 43
/// Choice: 0067
/// Choice: 0068
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeDecision {
    /// The answers to single questions.
    pub answers: Vec<LineAnswer>,
    /// The reason why all lines that only wait for a yes are relevant; absent leaves them open.
    pub relevance: Option<String>,
    /// Whether what was proposed before is thrown away and every line judged again.
    pub afresh: bool,
    /// The findings of rules that are set aside.
    #[serde(default)]
    pub waived: Vec<LineWaiver>,
    /// The lines that are laid aside for a later statement.
    #[serde(default)]
    pub parked: Vec<LineReason>,
    /// The parked lines that are taken up again.
    #[serde(default)]
    pub taken_up: Vec<LineNumber>,
}

/// A finding that is set aside on one line, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineWaiver {
    /// The line.
    pub line: LineNumber,
    /// The rule.
    pub rule: Code,
    /// Why.
    pub motive: String,
}

/// A line, and why something is done with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineReason {
    /// The line.
    pub line: LineNumber,
    /// Why.
    pub motive: String,
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
    /// [`control::Decision::answer`], [`control::set_aside`] and [`control::Decision::park`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let begins = dossier.context().is_none() || self.afresh;
        let context = if begins { pinned::context(dossier, &dossier.lines(), scene)? } else { pinned::of(dossier, scene)?.clone() };
        let missing = context.modalities.missing_information.get();
        let missing = missing.map_or(MissingInformation::MayBeRefused, |set| set.value);
        let lapsed = |(line, decision): (LineNumber, Decision)| (line, decision.lapsed(scene.today, missing));
        let mut decisions: BTreeMap<LineNumber, Decision> =
            self.first(dossier, &context).into_iter().map(lapsed).collect();
        self.set_aside(&mut decisions, dossier, &context, scene)?;
        for answer in &self.answers {
            answer.give(&mut decisions, &context, scene)?;
        }
        if let Some(motive) = self.relevance.as_deref().and_then(Motive::new) {
            decisions = decisions.into_iter().map(|(line, decision)| (line, decision.confirm(&motive))).collect();
        }
        self.park(&mut decisions, &context, scene)?;
        let article = context.control.clone();
        let opened = begins.then(|| Event::ControlOpened { context: Box::new(context) });
        let proposed = Event::DecisionsProposed { decisions: decisions.into_values().collect() };
        let events = opened.into_iter().chain([proposed]).collect();
        Ok(Outcome::new(scene, Topic::Control, events).also(article))
    }

    fn set_aside(
        &self,
        decisions: &mut BTreeMap<LineNumber, Decision>,
        dossier: &Dossier,
        context: &Context,
        scene: &Scene<'_>,
    ) -> Result<(), Refusal> {
        for line in &self.taken_up {
            let decision = decision_on(decisions, *line, scene)?;
            *decision = decision.take_up(&context.control)?;
        }
        let lines = if self.waived.is_empty() { Vec::new() } else { dossier.lines() };
        for waiver in &self.waived {
            let decision = decision_on(decisions, waiver.line, scene)?;
            let motive = motive(&waiver.motive, waiver.line, scene)?;
            *decision = set_aside(&lines, context, decision, waiver.rule, motive)?;
        }
        Ok(())
    }

    fn park(
        &self,
        decisions: &mut BTreeMap<LineNumber, Decision>,
        context: &Context,
        scene: &Scene<'_>,
    ) -> Result<(), Refusal> {
        for parked in &self.parked {
            let decision = decision_on(decisions, parked.line, scene)?;
            *decision = decision.park(motive(&parked.motive, parked.line, scene)?, &context.control)?;
        }
        Ok(())
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
        let decision = decision_on(decisions, self.line, scene)?;
        let motive = motive(&self.motive, self.line, scene)?;
        *decision = decision.answer(self.rule, self.accepted, motive, &context.control)?;
        Ok(())
    }
}

fn decision_on<'d>(
    decisions: &'d mut BTreeMap<LineNumber, Decision>,
    line: LineNumber,
    scene: &Scene<'_>,
) -> Result<&'d mut Decision, Refusal> {
    let missing = || scene.refusal(O_053, Topic::Control).with("line", line.0);
    decisions.get_mut(&line).ok_or_else(missing)
}

fn motive(text: &str, line: LineNumber, scene: &Scene<'_>) -> Result<Motive, Refusal> {
    Motive::new(text).ok_or_else(|| scene.refusal(O_007, Topic::Control).with("line", line.0))
}
