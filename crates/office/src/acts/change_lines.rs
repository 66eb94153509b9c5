//! Adds, changes and withdraws single lines of the expense file.

use std::collections::BTreeMap;

use blake3::hash;
use control::{ExpenseLine, LineNumber, written};
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Finding, Refusal, Severity};

use super::{Outcome, Scene, spent_under};
use crate::codes::{O_040, O_041, O_046, O_047, O_053};
use crate::{Dossier, Event, Hash};

/// Lines that are added or take the place of those with their number, and lines that are withdrawn.
///
/// What is certified is a document: the file as it stands after the change, written by
/// [`control::written`] and kept before the act.
///
/// Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 39 § 2
/// Choice: 0054
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeLines {
    /// The lines that are new or say something else.
    pub lines: Vec<ExpenseLine>,
    /// The lines that are withdrawn.
    pub withdrawn: Vec<LineNumber>,
    /// The documents they were read from, such as an electronic invoice.
    pub sources: Vec<Hash>,
    /// The whole file after the change.
    pub file: Hash,
    /// Its name.
    pub file_name: String,
    /// What was unclear.
    pub findings: Vec<Finding>,
}

impl ChangeLines {
    /// Returns the lines of `dossier` after the change, by number.
    pub fn after(&self, dossier: &Dossier) -> Vec<ExpenseLine> {
        after(&dossier.lines(), &self.lines, &self.withdrawn)
    }

    /// Decides on the act.
    ///
    /// # Errors
    /// `O-031` without an agreement in force, `O-040` when findings forbid to go on, `O-053` when a
    /// withdrawn line is not there, `O-046` when nothing changes, `O-041` when no line is left, `O-047`
    /// when the document is not the file after the change.
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let agreement = scene.agreement_in_force(dossier)?;
        let refusal = |code| scene.refusal(code, Topic::Justification);
        let errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if errors > 0 {
            return Err(refusal(O_040).with("errors", errors));
        }
        let before = dossier.lines();
        let known = |number: &LineNumber| before.iter().any(|line| line.number == *number);
        if let Some(missing) = self.withdrawn.iter().find(|number| !known(number)) {
            return Err(refusal(O_053).with("line", missing.0));
        }
        let after = self.after(dossier);
        if after == before {
            return Err(refusal(O_046));
        }
        if after.is_empty() {
            return Err(refusal(O_041));
        }
        if self.file != hash_of(&after) {
            return Err(refusal(O_047));
        }
        let changed = Event::LinesChanged {
            lines: self.lines.clone(),
            withdrawn: self.withdrawn.clone(),
            sources: self.sources.clone(),
            file: self.file,
            file_name: self.file_name.clone(),
            findings: self.findings.clone(),
        };
        let spent = spent_under(dossier, agreement.id());
        Ok(Outcome::new(scene, Topic::Justification, spent.into_iter().chain([changed]).collect()))
    }
}

/// Returns the hash of a file with these lines.
fn hash_of(lines: &[ExpenseLine]) -> Hash {
    Hash::new(*hash(written(lines).as_bytes()).as_bytes())
}

/// Puts `lines` in the place of those with their number, and leaves the withdrawn out.
pub(crate) fn after(before: &[ExpenseLine], lines: &[ExpenseLine], withdrawn: &[LineNumber]) -> Vec<ExpenseLine> {
    let mut after: BTreeMap<LineNumber, ExpenseLine> = before.iter().map(|line| (line.number, line.clone())).collect();
    withdrawn.iter().for_each(|number| drop(after.remove(number)));
    after.extend(lines.iter().map(|line| (line.number, line.clone())));
    after.into_values().collect()
}
