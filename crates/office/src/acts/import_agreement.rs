//! Brings an agreement in, as it was read from a document.

use agreement::Agreement;
use scheme::{AllocationId, Topic};
use serde::{Deserialize, Serialize};
use terms::{Finding, Period, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_020, O_021, O_022, O_023, O_024};
use crate::{AgreementFile, Event, Hash};

/// The agreement as it was read, with its source; it replaces what was brought in before.
///
/// Law: ar-2019-07-03 art. 5 § 2
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportAgreement {
    /// The agreement.
    pub agreement: Box<Agreement>,
    /// The period, where the document does not state it.
    pub period: Option<Period>,
    /// The allocations it covers.
    pub allocations: Vec<AllocationId>,
    /// What was unclear.
    pub findings: Vec<Finding>,
    /// The document.
    pub source: Hash,
    /// Its name.
    pub source_name: String,
}

impl ImportAgreement {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-020` when it names another municipality, `O-021` without a period, `O-022` when the period
    /// is not one of the scheme, `O-023` when an allocation is none of the scheme or none is named,
    /// `O-024` when the municipality has no line in the annex.
    ///
    /// Law: ar-2019-07-03 art. 1, 3°; ar-2019-07-03 art. 3
    pub(crate) fn decide(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        self.check_municipality(file, scene)?;
        let period = self.checked_period(scene)?;
        self.check_allocations(file, scene)?;
        let imported = Event::AgreementImported {
            agreement: self.agreement.clone(),
            period,
            allocations: self.allocations.clone(),
            findings: self.findings.clone(),
            source: self.source,
            source_name: self.source_name.clone(),
        };
        Ok(Outcome::new(scene, Topic::AgreementModel, vec![imported]))
    }

    fn check_municipality(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<(), Refusal> {
        match &self.agreement.municipality {
            Some((name, Some(nis))) if *nis != file.id().municipality => {
                Err(scene.refusal(O_020, Topic::Agreement).with("name", name.as_str()))
            }
            _ => Ok(()),
        }
    }

    fn checked_period(&self, scene: &Scene<'_>) -> Result<Period, Refusal> {
        let stated = self.period.or(self.agreement.period);
        let period = stated.ok_or_else(|| scene.refusal(O_021, Topic::Agreement))?;
        let known = scene.texts.scheme().period(scene.today).map(|known| known.value);
        if known.is_some_and(|known| known.contains(period.start())) {
            return Ok(period);
        }
        let refusal = scene.refusal(O_022, Topic::Agreement);
        Err(refusal.with("from", period.start()).with("until", period.end()))
    }

    fn check_allocations(&self, file: &AgreementFile, scene: &Scene<'_>) -> Result<(), Refusal> {
        if self.allocations.is_empty() {
            return Err(scene.refusal(O_023, Topic::Grant).with("allocation", "–"));
        }
        for id in &self.allocations {
            let named = |code| scene.refusal(code, Topic::Grant).with("allocation", id.as_str());
            let allocation = scene.texts.scheme().allocation(id).ok_or_else(|| named(O_023))?;
            let listed = |annex: &scheme::Annex| annex.row(file.id().municipality).is_some();
            if allocation.annex.as_ref().is_some_and(|annex| !listed(annex)) {
                return Err(named(O_024));
            }
        }
        Ok(())
    }
}
