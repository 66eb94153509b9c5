//! What the reader may do next, worked out from states and from the table of who may do what.

use office::matrix::{self, Row};
use office::port::{AgreementRow, EnvelopeRow};
use office::{ActKind, Actor, State, Stream};

use crate::pages::{names, register};
use crate::visit::Visit;

/// Something the reader may do now.
pub(crate) struct Task {
    /// The act, as a sentence that begins with a verb.
    pub(crate) act: String,
    /// What it is about.
    pub(crate) on: String,
    /// The address of its form.
    pub(crate) address: String,
}

/// Returns the acts that the reader may perform on an agreement.
pub(crate) fn on_agreement(visit: &Visit, row: &AgreementRow) -> Vec<Task> {
    let stream = Stream::Agreement(row.id.clone());
    possible(visit, &stream, State::Agreement(row.state))
}

/// Returns the acts that the reader may perform on a dossier.
pub(crate) fn on_dossier(visit: &Visit, row: &EnvelopeRow) -> Vec<Task> {
    let stream = Stream::Envelope(row.key.clone());
    possible(visit, &stream, State::Dossier(row.state))
}

fn possible(visit: &Visit, stream: &Stream, state: State) -> Vec<Task> {
    let Ok(actor) = visit.actor() else { return Vec::new() };
    let rows = matrix::TABLE.iter().filter(|row| may(actor, row, state));
    rows.map(|row| task(visit, stream, row.act)).collect()
}

fn may(actor: &Actor, row: &Row, state: State) -> bool {
    row.states.contain(state) && row.allows_any(&actor.roles)
}

fn task(visit: &Visit, stream: &Stream, act: ActKind) -> Task {
    Task {
        act: visit.voice().say(&format!("act-{act}")),
        on: names::stream(visit, stream),
        address: format!("{}/{act}", register::address(stream)),
    }
}
