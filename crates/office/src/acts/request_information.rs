//! Asks the municipality for information about lines.

use control::{LineNumber, Motive};
use scheme::{Sourced, Topic};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_007, O_050, O_053};
use crate::{Dossier, Event, pinned};

/// The term that is proposed where the person who asks names none: the texts set none.
///
/// Choice: 0068
const PROPOSED_WORKING_DAYS: u16 = 15;

/// The controllers ask about lines; each stays open until an answer comes or the term is over.
///
/// Law: am-2022-11-23 art. 43; am-2019-12-05 art. 43
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestInformation {
    /// What is asked, line by line.
    pub asked: Vec<LineRequest>,
    /// How many Belgian working days the municipality has; fifteen where none is named.
    pub working_days: Option<u16>,
}

/// What is asked about one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineRequest {
    /// The line.
    pub line: LineNumber,
    /// What the municipality is to say or to send.
    pub what: String,
}

impl RequestInformation {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-050` without a line, `O-053` for one that is not there, `O-007` when nothing is asked, and the
    /// refusals of [`control::Decision::ask_for`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        if self.asked.is_empty() {
            return Err(scene.refusal(O_050, Topic::Control));
        }
        let article = ground(dossier, scene)?;
        let working_days = self.working_days.unwrap_or(PROPOSED_WORKING_DAYS);
        let due = scene.texts.calendar().after_working_days(scene.today, working_days);
        let ask = |request: &LineRequest| {
            let refusal = |code| scene.refusal(code, Topic::Control).with("line", request.line.0);
            let decision = dossier.decisions().get(&request.line).ok_or_else(|| refusal(O_053))?;
            let what = Motive::new(&request.what).ok_or_else(|| refusal(O_007))?;
            decision.ask_for(what, scene.today, due, &article)
        };
        let decisions = self.asked.iter().map(ask).collect::<Result<_, _>>()?;
        let requested = Event::InformationRequested { decisions };
        Ok(Outcome::new(scene, Topic::Control, vec![requested]).also(article))
    }
}

/// Returns the article that says what follows when information does not come.
///
/// # Errors
/// `O-002` when no control has begun.
pub(super) fn ground(dossier: &Dossier, scene: &Scene<'_>) -> Result<ArticleRef, Refusal> {
    let missing = &pinned::of(dossier, scene)?.modalities.missing_information;
    Ok(missing.get().map_or_else(Clone::clone, |Sourced { article, .. }| article.clone()))
}
