//! Enters the lines of the expense file.

use std::collections::BTreeSet;

use control::ExpenseLine;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Finding, Refusal, Severity};

use super::{Outcome, Scene, spent_under};
use crate::codes::{O_040, O_041, O_042};
use crate::{Dossier, Event, Hash};

/// The expense file as it was read; it replaces what was entered before.
///
/// Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 39 § 2
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnterLines {
    /// The file.
    pub file: Hash,
    /// Its name.
    pub file_name: String,
    /// Its lines.
    pub lines: Vec<ExpenseLine>,
    /// What was unclear in it.
    pub findings: Vec<Finding>,
}

impl EnterLines {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-031` without an agreement in force, `O-040` when findings forbid to go on, `O-041` without
    /// a line, `O-042` when two lines bear the same number.
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let agreement = scene.agreement_in_force(dossier)?;
        self.check_findings(scene)?;
        self.check_numbers(scene)?;
        let entered = Event::LinesEntered {
            file: self.file,
            file_name: self.file_name.clone(),
            lines: self.lines.clone(),
            findings: self.findings.clone(),
        };
        let spent = spent_under(dossier, agreement.id());
        Ok(Outcome::new(scene, Topic::Justification, spent.into_iter().chain([entered]).collect()))
    }

    fn check_findings(&self, scene: &Scene<'_>) -> Result<(), Refusal> {
        match self.findings.iter().filter(|finding| finding.severity == Severity::Error).count() {
            0 => Ok(()),
            errors => Err(scene.refusal(O_040, Topic::Justification).with("errors", errors)),
        }
    }

    fn check_numbers(&self, scene: &Scene<'_>) -> Result<(), Refusal> {
        if self.lines.is_empty() {
            return Err(scene.refusal(O_041, Topic::Justification));
        }
        let mut seen = BTreeSet::new();
        match self.lines.iter().find(|line| !seen.insert(line.number)) {
            Some(line) => Err(scene.refusal(O_042, Topic::Justification).with("line", line.number.0)),
            None => Ok(()),
        }
    }
}
