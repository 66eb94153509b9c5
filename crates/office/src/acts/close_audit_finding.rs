//! Closes an audit finding.

use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, audit, ground};

/// A person decides that the accounts stay as they are, or that a later statement has corrected them;
/// what that statement changed is the effect of the finding.
///
/// Law: l-2003-05-22 art. 123
/// Choice: 0076
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseAuditFinding {
    /// The number of the finding.
    pub finding: u16,
    /// Whether the last statement corrects what was found.
    pub corrected: bool,
    /// Why.
    pub reasons: String,
}

impl CloseAuditFinding {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-116` for a finding that is not known, and the refusals of [`control::AuditFinding::unchanged`]
    /// and [`control::AuditFinding::corrected`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let finding = audit::of(dossier, self.finding)?;
        if !self.corrected {
            return Ok(audit::outcome(scene, finding.unchanged(&self.reasons, scene.today)?));
        }
        let before = finding.statement().and_then(|number| dossier.statement_of(number));
        let after = dossier.statement().map(|row| &row.statement);
        let corrected = finding.corrected(&self.reasons, before, after, scene.today)?;
        Ok(audit::outcome(scene, corrected).also(ground::paid_back()))
    }
}
