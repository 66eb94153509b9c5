//! Objectives for which lines are justified under two allocations: what stands on both sides.
//!
//! Compares the agreements of a municipality by wording, and the lines by the objective they name.
//! Leaves out what follows: one cost is paid once, two teams may serve one objective, and a person
//! tells them apart.
//!
//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 10
//! Choice: 0086

use std::collections::BTreeSet;

use agreement::comparison::{repeated, shared};
use agreement::{Agreement, NodeKind, ObjectiveId};
use control::ExpenseLine;
use scheme::EnvelopeKey;
use serde::Serialize;
use terms::Euro;

use crate::port::{Answer, Filter, Register};
use crate::{AgreementFile, AgreementId, Dossier, Scope, Stream, Subject};

/// One objective with what is justified for it in two envelopes of a year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FundedTwice {
    /// Its words.
    pub text: String,
    /// What this envelope justifies for it.
    pub here: Justified,
    /// What the other one does.
    pub there: Justified,
}

/// What an envelope justifies for an objective.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Justified {
    /// The envelope.
    pub envelope: EnvelopeKey,
    /// The objective, by its place in the agreement of the envelope.
    pub objective: ObjectiveId,
    /// How many lines name it.
    pub lines: usize,
    /// What these claim.
    pub claimed: Euro,
}

impl Justified {
    /// Adds up the lines of an envelope that name `objective`; `None` when none does.
    fn of(envelope: &EnvelopeKey, lines: &[ExpenseLine], objective: &ObjectiveId) -> Option<Self> {
        let named = || lines.iter().filter(|line| line.objective.as_ref() == Some(objective));
        let (count, claimed) = (named().count(), named().map(|line| line.amount).sum());
        let (envelope, objective) = (envelope.clone(), objective.clone());
        (count > 0).then_some(Self { envelope, objective, lines: count, claimed })
    }
}

/// Returns the objectives for which both `key` and another envelope of its municipality and year
/// justify lines, by objective.
///
/// # Errors
/// Those of the register.
///
/// Choice: 0086
pub fn funded_twice(register: &dyn Register, key: &EnvelopeKey) -> Answer<Vec<FundedTwice>> {
    let filter = Filter { municipality: Some(key.municipality), scheme: None, year: Some(key.year) };
    let mut others = register.envelopes(Scope::Everything, &filter)?;
    others.retain(|row| row.key != *key && row.lines > 0 && row.key.year == key.year);
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let Some(own) = Side::load(register, key)? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for row in others {
        if let Some(other) = Side::load(register, &row.key)? {
            found.extend(own.against(&other));
        }
    }
    found.sort();
    Ok(found)
}

/// An envelope with its lines and the agreement they are justified under.
struct Side {
    key: EnvelopeKey,
    lines: Vec<ExpenseLine>,
    id: AgreementId,
    agreement: Agreement,
    objectives: BTreeSet<ObjectiveId>,
}

impl Side {
    /// Loads an envelope; `None` when it has no lines or no agreement.
    fn load(register: &dyn Register, key: &EnvelopeKey) -> Answer<Option<Self>> {
        let Subject::Dossier(dossier) = Subject::load(register, &Stream::Envelope(key.clone()))? else {
            return Ok(None);
        };
        let lines = dossier.lines();
        let Some(id) = known(register, &dossier)?.filter(|_| !lines.is_empty()) else { return Ok(None) };
        let Subject::Agreement(file) = Subject::load(register, &Stream::Agreement(id.clone()))? else {
            return Ok(None);
        };
        Ok(Self::of(key, lines, id, &file))
    }

    fn of(key: &EnvelopeKey, lines: Vec<ExpenseLine>, id: AgreementId, file: &AgreementFile) -> Option<Self> {
        let objectives = file.objectives(&key.allocation).into_iter().collect();
        Some(Self { key: key.clone(), lines, id, agreement: file.agreement()?.clone(), objectives })
    }

    /// Pairs the objectives of both sides that are the same, or say the same.
    fn against(&self, other: &Self) -> Vec<FundedTwice> {
        let mut pairs: BTreeSet<(ObjectiveId, ObjectiveId)> = BTreeSet::new();
        let repetitions = if self.id == other.id {
            let both = self.objectives.intersection(&other.objectives);
            pairs.extend(both.map(|objective| (objective.clone(), objective.clone())));
            repeated(&self.agreement)
        } else {
            shared(&self.agreement, &other.agreement)
        };
        let operational =
            repetitions.into_iter().filter(|found| found.first.node.kind == NodeKind::OperationalObjective);
        for found in operational {
            let (first, again) = (found.first.at, found.again.at);
            let turned = [(first.clone(), again.clone()), (again, first)];
            pairs.extend(
                turned.into_iter().filter(|(a, b)| self.objectives.contains(a) && other.objectives.contains(b)),
            );
        }
        pairs.into_iter().filter_map(|(here, there)| self.pair(other, &here, &there)).collect()
    }

    fn pair(&self, other: &Self, here: &ObjectiveId, there: &ObjectiveId) -> Option<FundedTwice> {
        let stated = self.agreement.operational_objectives();
        let (_, node) = stated.into_iter().find(|(id, _)| id == here)?;
        Some(FundedTwice {
            text: node.text.clone(),
            here: Justified::of(&self.key, &self.lines, here)?,
            there: Justified::of(&other.key, &other.lines, there)?,
        })
    }
}

fn known(register: &dyn Register, dossier: &Dossier) -> Answer<Option<AgreementId>> {
    match dossier.agreement() {
        Some(known) => Ok(Some(known.clone())),
        None => register.agreement_for(dossier.key()),
    }
}
