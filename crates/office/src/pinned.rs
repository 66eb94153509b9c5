//! What a control is held under, from its first proposal to the definitive statement.

use std::collections::BTreeMap;

use control::{Claim, Claims, Context, Decision, ExpenseLine, Fingerprint, LineNumber, Procedure, Standing};
use ledger::{Due, MovementKind};
use scheme::{Sourced, Topic};
use terms::Refusal;

use crate::acts::Scene;
use crate::codes::{O_002, O_005, O_030};
use crate::{Dossier, Event};

/// Gathers the law, the agreement and the claims elsewhere for a control of `lines` that begins.
///
/// # Errors
/// `O-031` without an agreement in force, `O-005` when the version names no article for the control.
pub(crate) fn context(dossier: &Dossier, lines: &[ExpenseLine], scene: &Scene<'_>) -> Result<Context, Refusal> {
    let agreement = scene.agreement_in_force(dossier)?;
    let (texts, key) = (&scene.texts, dossier.key());
    let ceiling = granted(dossier, scene)?;
    let context = Context::of(texts.law(), texts.scheme(), key.clone(), ceiling, texts.as_of());
    let context = context.map_err(|missing| scene.refusal(O_005, missing.0).with("topic", missing.0.to_string()))?;
    let objectives = agreement.objectives(&key.allocation);
    let twice = scene.twice.iter().map(|found| found.here.objective.clone());
    Ok(context.with_objectives(objectives).with_funded_twice(twice).with_claims(claims(lines, scene)))
}

fn granted(dossier: &Dossier, scene: &Scene<'_>) -> Result<Sourced<terms::Euro>, Refusal> {
    let grant = dossier.book().movements().iter().find(|movement| movement.kind == MovementKind::Grant);
    let grant = grant.ok_or_else(|| scene.refusal(O_030, Topic::Grant).with("envelope", dossier.key().to_string()))?;
    Ok(Sourced { value: dossier.book().capacity(), article: grant.article.clone() })
}

/// Adds up what is claimed of each invoice in other envelopes.
fn claims(lines: &[ExpenseLine], scene: &Scene<'_>) -> Claims {
    let mut claims = Claims::new();
    for fingerprint in lines.iter().filter_map(Fingerprint::of) {
        let same = scene.elsewhere.iter().filter(|claim| claim.fingerprint == fingerprint.as_str());
        for claim in same.filter(|_| !claims.contains_key(&fingerprint)).collect::<Vec<_>>() {
            let empty = Claim { file: claim.envelope.to_string(), amount: terms::Euro::ZERO };
            let sum = claims.entry(fingerprint.clone()).or_insert(empty);
            sum.amount = sum.amount + claim.amount;
        }
    }
    claims
}

/// Returns the context of a control that has begun.
///
/// # Errors
/// `O-002` when none has.
pub(crate) fn of<'d>(dossier: &'d Dossier, scene: &Scene<'_>) -> Result<&'d Context, Refusal> {
    dossier.context().ok_or_else(|| not_yet(dossier, scene, Topic::Control))
}

/// Returns the statement that lies before the municipality.
///
/// # Errors
/// `O-002` when there is none.
pub(crate) fn procedure<'d>(dossier: &'d Dossier, scene: &Scene<'_>) -> Result<&'d Procedure, Refusal> {
    dossier.procedure().ok_or_else(|| not_yet(dossier, scene, Topic::Objection))
}

/// Returns what the definitive statement settles.
///
/// # Errors
/// `O-002` without a definitive statement.
///
/// Law: ar-2019-07-03 art. 13 § 3
pub(crate) fn due(dossier: &Dossier, scene: &Scene<'_>) -> Result<Due, Refusal> {
    let settles = dossier.statement().and_then(|row| row.statement.settles());
    settles.ok_or_else(|| not_yet(dossier, scene, Topic::FinalPayment))
}

/// Makes the definitive statement of `decisions`.
///
/// # Errors
/// Those of [`control::Procedure::definitive`].
pub(crate) fn definitive(
    procedure: &Procedure,
    dossier: &Dossier,
    decisions: &BTreeMap<LineNumber, Decision>,
    scene: &Scene<'_>,
) -> Result<Event, Refusal> {
    let decisions: Vec<Decision> = decisions.values().cloned().collect();
    let statement = procedure.definitive(&decisions, of(dossier, scene)?, dossier.book().settled(), scene.today)?;
    let by_silence = procedure.standing(scene.today) == Standing::Silent;
    Ok(Event::BecameDefinitive { statement: Box::new(statement), by_silence })
}

fn not_yet(dossier: &Dossier, scene: &Scene<'_>, topic: Topic) -> Refusal {
    scene.refusal(O_002, topic).with("state", dossier.state().as_str())
}
