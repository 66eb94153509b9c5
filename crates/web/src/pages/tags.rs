//! Words for states, each with a soft colour that repeats what the word says.

use control::{AuditFinding, Outcome};
use office::{AccountState, AgreementState, BatchState, CreditState, DossierState, PaymentState};

use crate::visit::Visit;

/// A word and the colour behind it.
pub(crate) struct Tag {
    pub(crate) label: String,
    pub(crate) class: &'static str,
}

/// Returns the word for the state of an agreement.
pub(crate) fn agreement(visit: &Visit, state: AgreementState) -> Tag {
    use AgreementState::{
        Absent, Approved, Closed, Draft, InForce, Inadmissible, Refused, Returned, SignedByMunicipality, Submitted,
    };
    let class = match state {
        Absent | Draft | Closed => "",
        Submitted | SignedByMunicipality => "info",
        Returned => "part",
        Inadmissible | Refused => "no",
        Approved | InForce => "yes",
    };
    Tag { label: visit.voice().say(&format!("state-{state}")), class }
}

/// Returns the word for the state of a dossier.
pub(crate) fn dossier(visit: &Visit, state: DossierState) -> Tag {
    use DossierState::{
        Absent, Closed, Contested, Definitive, InControl, Open, Provisional, Reopened, Settled, Submitted,
    };
    let class = match state {
        Absent | Closed => "",
        Open | Submitted => "info",
        InControl | Contested => "human",
        Provisional | Reopened => "part",
        Definitive | Settled => "yes",
    };
    Tag { label: visit.voice().say(&format!("state-{state}")), class }
}

/// Returns the word for the state of an account.
pub(crate) fn account(visit: &Visit, state: AccountState) -> Tag {
    let class = match state {
        AccountState::Absent => "",
        AccountState::Proposed => "info",
        AccountState::Confirmed => "human",
        AccountState::Verified => "yes",
    };
    Tag { label: visit.voice().say(&format!("state-{state}")), class }
}

/// Returns the word for the state of a file of payments.
pub(crate) fn batch(visit: &Visit, state: BatchState) -> Tag {
    let class = match state {
        BatchState::Absent | BatchState::Withdrawn => "",
        BatchState::Prepared => "human",
        BatchState::Released | BatchState::Exported => "info",
        BatchState::Answered => "yes",
    };
    Tag { label: visit.voice().say(&format!("state-{state}")), class }
}

/// Returns the word for the state of a credit.
pub(crate) fn credit(visit: &Visit, state: CreditState) -> Tag {
    let class = match state {
        CreditState::Absent => "no",
        CreditState::Open => "yes",
    };
    Tag { label: visit.voice().say(&format!("state-{state}")), class }
}

/// Returns the word for how an audit finding stands.
pub(crate) fn audit(visit: &Visit, finding: &AuditFinding) -> Tag {
    let class = if finding.is_open() { "human" } else { "" };
    Tag { label: visit.voice().say(finding.standing()), class }
}

/// Returns the word for the state of a payment.
pub(crate) fn payment(visit: &Visit, state: PaymentState) -> Tag {
    let class = match state {
        PaymentState::InFile | PaymentState::Withdrawn => "",
        PaymentState::Exported => "info",
        PaymentState::Confirmed => "yes",
        PaymentState::Failed => "no",
    };
    Tag { label: visit.voice().say(&format!("state-{state}")), class }
}

/// Returns the word for the decision on a line; a line that nobody has looked at has none yet.
pub(crate) fn line(visit: &Visit, outcome: Option<Outcome>) -> Tag {
    let Some(outcome) = outcome else { return Tag { label: visit.voice().say("outcome-none"), class: "" } };
    let class = match outcome {
        Outcome::Accepted => "yes",
        Outcome::Reduced => "part",
        Outcome::Refused => "no",
        Outcome::Proposed => "info",
        Outcome::Pending | Outcome::Asked | Outcome::Parked => "human",
    };
    Tag { label: visit.voice().say(&format!("outcome-{}", outcome.as_str())), class }
}
