//! Answers an audit finding.

use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, audit};

/// The municipality answers what an auditor found, before anything is decided on it.
///
/// Choice: 0076
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerAuditFinding {
    /// The number of the finding.
    pub finding: u16,
    /// The answer.
    pub words: String,
}

impl AnswerAuditFinding {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-116` for a finding that is not known, and the refusals of [`control::AuditFinding::answered`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let answered = audit::of(dossier, self.finding)?.answered(&self.words, scene.today)?;
        Ok(audit::outcome(scene, answered))
    }
}
