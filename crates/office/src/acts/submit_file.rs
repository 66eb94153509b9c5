//! Certifies and submits the expense file.

use jiff::civil::Date;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::{O_041, O_043, O_044, O_045};
use crate::{Dossier, Event, Hash, Texts};

/// The municipality certifies the file it was shown, after the decision of its college.
///
/// Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 40
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubmitFile {
    /// The hash of the file that was shown to the signatory.
    pub file: Hash,
    /// The day of the decision of the college.
    pub college_decision: Date,
}

impl SubmitFile {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-041` when nothing was entered, `O-043` when the file shown is not the one entered, `O-044`
    /// when the college decided later, `O-045` while the budget year runs.
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let refusal = |code| scene.refusal(code, Topic::Justification);
        let entered = dossier.file().ok_or_else(|| refusal(O_041))?;
        if *entered != self.file {
            return Err(refusal(O_043).with("entered", entered.short()).with("shown", self.file.short()));
        }
        if self.college_decision > scene.today {
            return Err(refusal(O_044).with("decision", self.college_decision));
        }
        let last = dossier.key().year.period().end();
        if scene.today <= last {
            return Err(refusal(O_045).with("last", last));
        }
        let submitted = Event::FileSubmitted {
            college_decision: self.college_decision,
            late: Texts::file_due(scene.texts.law(), dossier.key(), scene.today).is_some_and(|due| scene.today > due),
        };
        Ok(Outcome::new(scene, Topic::Justification, vec![submitted]))
    }
}
