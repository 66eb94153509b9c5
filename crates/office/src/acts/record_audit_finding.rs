//! Records what an auditor found on an envelope.

use control::{AuditFinding, Audited};
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, audit, ground};

/// The administration writes down what an auditor found, so that the municipality can answer it;
/// the auditor's own notes stay outside.
///
/// Law: l-2003-05-22 art. 122
/// Choice: 0076
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordAuditFinding {
    /// What was found.
    pub audited: Audited,
}

impl RecordAuditFinding {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-117` when a line is none of the file, and the refusals of [`AuditFinding::record`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let most = audit::most(dossier, &self.audited.lines)?;
        let (number, statement) = (dossier.next_audit_finding(), dossier.last_definitive());
        let statement = statement.map(|row| row.statement.number());
        let article = ground::looked_into();
        let finding = AuditFinding::record(number, &self.audited, most, statement, &article, scene.today)?;
        Ok(audit::outcome(scene, finding))
    }
}
