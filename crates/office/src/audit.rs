//! How the acts on an audit finding meet the dossier.
//!
//! Law: l-2003-05-22 art. 122
//! Choice: 0076

use std::collections::BTreeSet;

use control::{AuditFinding, Decision, LineNumber};
use terms::{Euro, Refusal};

use crate::acts::{Outcome, Scene};
use crate::codes::{O_116, O_117};
use crate::{Dossier, Event, ground};

/// Returns the audit finding of this number.
///
/// # Errors
/// `O-116` when there is none.
pub(crate) fn of(dossier: &Dossier, number: u16) -> Result<&AuditFinding, Refusal> {
    let none = || Refusal::new(O_116, ground::looked_into()).with("finding", number);
    dossier.audit_finding(number).ok_or_else(|| none().with("envelope", dossier.key().to_string()))
}

/// Returns the most that a finding on `lines` can put in question: what is accepted of them, or the
/// whole envelope where it names none.
///
/// # Errors
/// `O-117` when a line is none of the file.
pub(crate) fn most(dossier: &Dossier, lines: &BTreeSet<LineNumber>) -> Result<Euro, Refusal> {
    if lines.is_empty() {
        return Ok(dossier.book().capacity());
    }
    let known: BTreeSet<LineNumber> = dossier.lines().iter().map(|line| line.number).collect();
    match lines.difference(&known).next() {
        Some(line) => Err(Refusal::new(O_117, ground::looked_into()).with("line", line.0)),
        None => Ok(lines.iter().filter_map(|line| dossier.decisions().get(line)).map(Decision::accepted).sum()),
    }
}

/// Records an audit finding as it now stands.
pub(crate) fn outcome(scene: &Scene<'_>, finding: AuditFinding) -> Outcome {
    let topic = crate::texts::topic(crate::ActKind::RecordAuditFinding);
    let advanced = Event::AuditFindingAdvanced { finding: Box::new(finding) };
    Outcome::new(scene, topic, vec![advanced]).also(ground::looked_into())
}
