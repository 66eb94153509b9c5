//! The state of one agreement: what its entries add up to.

use std::collections::BTreeMap;

use agreement::draft::Change;
use agreement::{Agreement, Draft, NodeKind, ObjectiveId, ProposalKey};
use jiff::civil::Date;
use scheme::{AllocationId, EnvelopeKey};
use terms::{Finding, Period, Severity};

use crate::acts::Dismissal;
use crate::port::{AgreementRow, AgreementView, Reviewer, SettledFinding};
use crate::{AgreementId, AgreementState, Deed, Event, Hash};

/// What was brought in with an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Text {
    agreement: Agreement,
    period: Period,
    allocations: Vec<AllocationId>,
    findings: Vec<Finding>,
    draft: Draft,
    reviewers: BTreeMap<ProposalKey, Reviewer>,
    settled: Vec<SettledFinding>,
    source: Hash,
    source_name: String,
}

impl Text {
    /// Takes over what a review left.
    fn review(
        &mut self,
        deed: &Deed,
        changes: &[Change],
        dismissals: &[Dismissal],
        settled: &[Finding],
        raised: &[Finding],
    ) -> Result<(), String> {
        let by = Reviewer { person: deed.person.clone(), on: deed.on, seq: deed.seq };
        self.draft.put(changes).map_err(|key| format!("a change of proposal {key}, which is not there"))?;
        self.agreement.tree = self.draft.tree();
        self.reviewers.extend(changes.iter().map(|change| (change.key.clone(), by.clone())));
        let reason = |finding: &Finding| {
            let dismissal = dismissals.iter().find(|dismissal| dismissal.is_about(finding));
            dismissal.map(|dismissal| dismissal.reason.clone())
        };
        self.findings.retain(|finding| !settled.contains(finding));
        self.findings.extend_from_slice(raised);
        self.findings.sort_by_key(|finding| finding.place);
        self.settled.extend(settled.iter().map(|finding| SettledFinding {
            finding: finding.clone(),
            by: by.clone(),
            reason: reason(finding),
        }));
        Ok(())
    }
}

/// The file of one agreement, from draft to closing.
///
/// Law: ar-2019-07-03 art. 5 § 3; ar-2019-07-03 art. 7 § 1
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementFile {
    id: AgreementId,
    state: AgreementState,
    text: Option<Text>,
    remarks: Vec<String>,
    council_decision: Option<Date>,
    in_force_since: Option<Date>,
    deeds: Vec<Deed>,
}

impl AgreementFile {
    /// Makes the file of an agreement on which nothing has happened.
    pub const fn new(id: AgreementId) -> Self {
        Self {
            id,
            state: AgreementState::Absent,
            text: None,
            remarks: Vec::new(),
            council_decision: None,
            in_force_since: None,
            deeds: Vec::new(),
        }
    }

    /// Returns its identity.
    pub const fn id(&self) -> &AgreementId {
        &self.id
    }

    /// Returns how far it has come.
    pub const fn state(&self) -> AgreementState {
        self.state
    }

    /// Returns the agreement as it was last brought in.
    pub fn agreement(&self) -> Option<&Agreement> {
        self.text.as_ref().map(|text| &text.agreement)
    }

    /// Returns what was read, proposal by proposal, as it stands.
    pub fn draft(&self) -> Option<&Draft> {
        self.text.as_ref().map(|text| &text.draft)
    }

    /// Returns the findings that are open.
    pub fn findings(&self) -> &[Finding] {
        self.text.as_ref().map_or(&[], |text| &text.findings)
    }

    /// Tells whether a person has settled `finding`.
    pub fn has_settled(&self, finding: &Finding) -> bool {
        self.text.as_ref().is_some_and(|text| text.settled.iter().any(|settled| settled.finding == *finding))
    }

    /// Returns the period it covers.
    pub fn period(&self) -> Option<Period> {
        self.text.as_ref().map(|text| text.period)
    }

    /// Returns the allocations it covers.
    pub fn allocations(&self) -> &[AllocationId] {
        self.text.as_ref().map_or(&[], |text| &text.allocations)
    }

    /// Returns the operational objectives that an allocation pays for.
    ///
    /// Where the tree has a block for each allocation, those of its block; else all of them.
    ///
    /// Law: ar-2019-07-03 art. 10
    pub fn objectives(&self, allocation: &AllocationId) -> Vec<ObjectiveId> {
        let Some(text) = &self.text else { return Vec::new() };
        let blocks = text.agreement.tree.iter().filter(|root| root.kind == NodeKind::Allocation).count();
        let position = text.allocations.iter().position(|known| known == allocation);
        let block =
            position.filter(|_| blocks > 1 && blocks == text.allocations.len()).map(|at| format!("{}.", at + 1));
        let within = |id: &ObjectiveId| block.as_ref().is_none_or(|block| id.as_str().starts_with(block));
        let objectives = text.agreement.operational_objectives();
        objectives.into_iter().map(|(id, _)| id).filter(within).collect()
    }

    /// Returns who did what on it.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    /// Returns how many findings forbid to go on.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// Tells whether the agreement covers `envelope`.
    pub fn covers(&self, envelope: &EnvelopeKey) -> bool {
        let spans = |text: &Text| {
            text.allocations.contains(&envelope.allocation) && text.period.overlaps(envelope.year.period())
        };
        self.id.municipality == envelope.municipality
            && self.id.scheme == envelope.scheme
            && self.text.as_ref().is_some_and(spans)
    }

    /// Tells whether both sides have signed.
    pub const fn is_in_force(&self) -> bool {
        matches!(self.state, AgreementState::InForce | AgreementState::Closed)
    }

    /// Adds what one act recorded.
    ///
    /// # Errors
    /// When an event is none of an agreement.
    pub(crate) fn apply(&mut self, deed: Deed, events: &[Event]) -> Result<(), String> {
        for event in events {
            self.apply_event(event, &deed)?;
        }
        self.deeds.push(deed);
        Ok(())
    }

    fn apply_event(&mut self, event: &Event, deed: &Deed) -> Result<(), String> {
        match event {
            Event::AgreementImported { agreement, period, allocations, findings, source, source_name } => {
                self.state = if self.state == AgreementState::Returned { self.state } else { AgreementState::Draft };
                self.text = Some(Text {
                    agreement: (**agreement).clone(),
                    period: *period,
                    allocations: allocations.clone(),
                    findings: findings.clone(),
                    draft: Draft::of(&agreement.tree),
                    reviewers: BTreeMap::new(),
                    settled: Vec::new(),
                    source: *source,
                    source_name: source_name.clone(),
                });
            }
            Event::ImportReviewed { decisions: _, dismissals, changes, settled, raised } => {
                let text = self.text.as_mut().ok_or("a review of nothing")?;
                text.review(deed, changes, dismissals, settled, raised)?;
            }
            Event::AgreementSubmitted { .. } => self.state = AgreementState::Submitted,
            Event::AgreementReturned { remarks } => {
                self.state = AgreementState::Returned;
                self.remarks.push(remarks.clone());
            }
            Event::AgreementRefused { inadmissible, reasons } => {
                self.state = if *inadmissible { AgreementState::Inadmissible } else { AgreementState::Refused };
                self.remarks.push(reasons.clone());
            }
            Event::AgreementApproved => self.state = AgreementState::Approved,
            Event::SignedForMunicipality { council_decision } => {
                self.state = AgreementState::SignedByMunicipality;
                self.council_decision = Some(*council_decision);
            }
            Event::SignedForState => {
                self.state = AgreementState::InForce;
                self.in_force_since = Some(deed.on);
            }
            Event::AgreementClosed => self.state = AgreementState::Closed,
            _ => return Err("an event of a dossier in an agreement".to_owned()),
        }
        Ok(())
    }

    /// Returns the row and the tree that pages read; nothing before the agreement is brought in.
    pub fn view(&self) -> Option<AgreementView> {
        let text = self.text.as_ref()?;
        Some(AgreementView {
            row: self.row(text),
            agreement: text.agreement.clone(),
            findings: text.findings.clone(),
            draft: text.draft.clone(),
            reviewers: text.reviewers.clone(),
            settled: text.settled.clone(),
            remarks: self.remarks.clone(),
            council_decision: self.council_decision,
            in_force_since: self.in_force_since,
        })
    }

    fn row(&self, text: &Text) -> AgreementRow {
        let count = |severity| u32::try_from(self.count(severity)).unwrap_or(u32::MAX);
        AgreementRow {
            id: self.id.clone(),
            state: self.state,
            version: u64::try_from(self.deeds.len()).unwrap_or(u64::MAX),
            kind: text.agreement.kind,
            title: text.agreement.title.clone(),
            language: text.agreement.language,
            period: text.period,
            allocations: text.allocations.clone(),
            totals: text.agreement.totals(),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            source: text.source,
            source_name: text.source_name.clone(),
        }
    }

    fn count(&self, severity: Severity) -> usize {
        let of = |text: &Text| text.findings.iter().filter(|finding| finding.severity == severity).count();
        self.text.as_ref().map_or(0, of)
    }
}
