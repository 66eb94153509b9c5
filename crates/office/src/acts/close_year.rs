//! Closes the year of an envelope.

use ledger::Account;
use scheme::{Setting, Sourced, Topic};
use serde::{Deserialize, Serialize};
use terms::{BasisPoints, Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_032, O_115};
use crate::{Dossier, Event, pinned};

/// Everything due is paid or repaid and no line is parked; what is left lapses, or goes over where the
/// version says so.
///
/// Law: ar-2019-07-03 art. 9; am-2019-12-05 art. 29
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseYear {}

impl CloseYear {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-032` while something is to be paid or recovered, `O-115` while lines are parked, and the
    /// refusals of [`ledger::Envelope::close`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let (book, due) = (dossier.book(), pinned::due(dossier, scene)?.amount);
        if book.unsettled(due) != (Euro::ZERO, Euro::ZERO) {
            return Err(scene.refusal(O_032, Topic::FinalPayment).with("due", due).with("held", book.held()));
        }
        check_parked(dossier, scene)?;
        let grounds = scene.texts.grounds()?;
        let nothing_left = book.is_closed() && book.balances().of(Account::Available).is_zero();
        let left =
            if nothing_left { Vec::new() } else { book.close(&carry_over(dossier, scene), scene.today, &grounds)? };
        let articles: Vec<_> = left.iter().map(|movement| movement.article.clone()).collect();
        let moved = left.into_iter().map(|movement| Event::Moved { movement });
        let outcome = Outcome::new(scene, Topic::Envelope, moved.chain([Event::YearClosed]).collect());
        Ok(articles.into_iter().fold(outcome, Outcome::also))
    }
}

/// A parked line keeps its envelope and its year: what it claims would lapse undecided.
///
/// Law: ar-2019-07-03 art. 17
/// Choice: 0068
fn check_parked(dossier: &Dossier, scene: &Scene<'_>) -> Result<(), Refusal> {
    let parked = dossier.decisions().values().filter(|decision| decision.parked().is_some());
    let lines: Vec<String> = parked.map(|decision| decision.line().to_string()).collect();
    if lines.is_empty() {
        return Ok(());
    }
    Err(scene.refusal(O_115, Topic::Control).with("lines", lines.join(", ")))
}

/// Returns how much goes over to the next year: what the version says, and nothing after its last.
///
/// Law: ar-2007-04-09 art. 8
fn carry_over(dossier: &Dossier, scene: &Scene<'_>) -> Setting<BasisPoints> {
    let set = scene.texts.modalities().carry_over;
    let next = dossier.key().year.next().period();
    let goes_on = scene.texts.scheme().period(scene.today).is_some_and(|period| period.value.overlaps(next));
    match set {
        Setting::Set(set) if !goes_on => Setting::Set(Sourced { value: BasisPoints::new(0), article: set.article }),
        set => set,
    }
}
