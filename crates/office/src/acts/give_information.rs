//! Answers what was asked about lines.

use control::{LineNumber, Motive};
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::request_information::ground;
use super::{Outcome, Scene};
use crate::codes::{O_007, O_050, O_053};
use crate::{Dossier, Event};

/// The municipality answers, with words and documents; an answer after the term is weighed by a person.
///
/// Law: am-2022-11-23 art. 43; am-2019-12-05 art. 43
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveInformation {
    /// The answers, line by line.
    pub answers: Vec<LineInformation>,
}

/// The answer on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineInformation {
    /// The line.
    pub line: LineNumber,
    /// The answer.
    pub words: String,
    /// The documents that come with it, by reference.
    #[serde(default)]
    pub evidence: Vec<String>,
}

impl GiveInformation {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-050` without a line, `O-053` for one that is not there, `O-007` without words, and the refusals
    /// of [`control::Decision::answered_with`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        if self.answers.is_empty() {
            return Err(scene.refusal(O_050, Topic::Control));
        }
        let article = ground(dossier, scene)?;
        let answer = |given: &LineInformation| {
            let refusal = |code| scene.refusal(code, Topic::Control).with("line", given.line.0);
            let decision = dossier.decisions().get(&given.line).ok_or_else(|| refusal(O_053))?;
            let words = Motive::new(&given.words).ok_or_else(|| refusal(O_007))?;
            decision.answered_with(words, given.evidence.clone(), scene.today, &article)
        };
        let decisions = self.answers.iter().map(answer).collect::<Result<_, _>>()?;
        let given = Event::InformationGiven { decisions };
        Ok(Outcome::new(scene, Topic::Control, vec![given]).also(article))
    }
}
