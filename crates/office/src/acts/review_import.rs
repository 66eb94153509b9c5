//! Goes through what was read from a document: accepts, corrects, splits, merges, moves, ignores.

use std::collections::HashSet;

use agreement::draft::{NodeDecision, concerns_the_tree, is_said_of_every_tree};
use agreement::{Agreement, Draft, ProposalKey, Standing, model};
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Code, Finding, Place, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_070, O_071};
use crate::{AgreementFile, Event};

/// What a person decides on proposals of the reader, and on findings that are about none of them.
///
/// The document stays as it came; what was decided, and what it left of each proposal, is recorded.
///
/// Law: ar-2019-07-03 art. 5 § 2
/// Choice: 0041
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewImport {
    /// The decisions on proposals, in their order.
    pub decisions: Vec<NodeDecision>,
    /// The findings that need nothing.
    pub dismissals: Vec<Dismissal>,
}

/// A finding that a person has looked at and that needs nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dismissal {
    /// Its code.
    pub code: Code,
    /// Where it is.
    pub place: Option<Place>,
    /// Why it needs nothing.
    pub reason: String,
}

impl Dismissal {
    /// Tells whether it is about `finding`.
    pub fn is_about(&self, finding: &Finding) -> bool {
        self.code == finding.code && self.place == finding.place
    }
}

impl ReviewImport {
    /// Decides on the act: all of it, or nothing.
    ///
    /// # Errors
    /// `O-070` when nothing is decided, `O-071` for
    /// a finding that is not open or that no decision can settle, `O-007` without a reason, and
    /// `A-030` to `A-038` for a decision that does not fit its proposal.
    ///
    /// Law: ar-2019-07-03 art. 5 § 2
    pub(crate) fn decide(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let refusal = |code| scene.refusal(code, Topic::AgreementModel);
        if self.decisions.is_empty() && self.dismissals.is_empty() {
            return Err(refusal(O_070));
        }
        let draft = file.draft().ok_or_else(|| refusal(O_070))?;
        let decided = draft.decide(&self.decisions);
        if let Some(misfit) = decided.misfits.first() {
            return Err(refusal(misfit.why.code()).with("proposal", misfit.on.to_string()));
        }
        let dismissed = self.dismissed(file, scene)?;
        let said = said(file, &decided.draft, scene);
        let (settled, raised) = self.findings(file, &decided.draft, &dismissed, said);
        let reviewed = Event::ImportReviewed {
            decisions: self.decisions.clone(),
            dismissals: self.dismissals.clone(),
            changes: decided.changes,
            settled,
            raised,
        };
        Ok(Outcome::new(scene, Topic::AgreementModel, vec![reviewed]))
    }

    /// Returns the open findings that are dismissed.
    fn dismissed(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<Vec<Finding>, Refusal> {
        let mut found = Vec::new();
        for dismissal in &self.dismissals {
            scene.reason(&dismissal.reason, Topic::AgreementModel)?;
            let before = found.len();
            let about = |finding: &&Finding| dismissal.is_about(finding) && concerns_the_tree(finding.code);
            found.extend(file.findings().iter().filter(about).cloned());
            if found.len() == before {
                let refusal = scene.refusal(O_071, Topic::AgreementModel);
                return Err(refusal.with("code", dismissal.code.to_string()));
            }
        }
        Ok(found)
    }

    /// Returns the findings that are settled or mended now, and those that the tree now calls for.
    fn findings(
        &self,
        file: &AgreementFile,
        draft: &Draft,
        dismissed: &[Finding],
        said: Vec<Finding>,
    ) -> (Vec<Finding>, Vec<Finding>) {
        let (open, touched) = (file.findings(), self.touched(file.draft(), draft));
        let by_decision = draft.settled(open, &touched);
        let mended = |finding: &&Finding| is_said_of_every_tree(finding.code) && !said.contains(finding);
        let over = |finding: &&Finding| {
            mended(finding) || by_decision.contains(finding) || dismissed.contains(finding)
        };
        let settled = open.iter().filter(over).cloned().collect();
        let known = |finding: &Finding| open.contains(finding) || file.has_settled(finding);
        let raised = said.into_iter().filter(|finding| !known(finding)).collect();
        (settled, raised)
    }

    /// Returns the proposals that the decisions are about, and those that they made or merged into.
    fn touched(&self, before: Option<&Draft>, after: &Draft) -> Vec<ProposalKey> {
        let on: HashSet<&ProposalKey> = self.decisions.iter().map(|decision| &decision.on).collect();
        let known: HashSet<&ProposalKey> = before.iter().flat_map(|draft| draft.proposals()).map(|p| &p.key).collect();
        let made = after.proposals().iter().map(|proposal| &proposal.key).filter(|key| !known.contains(key));
        let merged = after.proposals().iter().filter_map(|proposal| match &proposal.standing {
            Standing::Merged { into } if on.contains(&proposal.key) => Some(into),
            _ => None,
        });
        let touched: HashSet<&ProposalKey> = on.iter().copied().chain(made).chain(merged).collect();
        touched.into_iter().cloned().collect()
    }
}

/// Returns what a reviewer says of the tree as it now stands, its titles held against the scheme.
fn said(file: &AgreementFile, draft: &Draft, scene: &Scene<'_>) -> Vec<Finding> {
    let mut said: Vec<Finding> = draft.review().into_iter().map(|(_, finding)| finding).collect();
    if let Some(agreement) = file.agreement() {
        let agreement = Agreement { tree: draft.tree(), ..agreement.clone() };
        said.extend(model::against(&agreement, scene.texts.scheme(), scene.texts.law()).findings);
    }
    said
}
