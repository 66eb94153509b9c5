//! How the acts on a closing of several years meet the years.
//!
//! Law: ar-2018-09-02 art. 20; ar-2007-04-09 art. 17

use std::ops::RangeInclusive;

use control::{Closing, YearToClose};
use scheme::Topic;
use terms::{Refusal, Year};

use crate::acts::{Outcome, Scene};
use crate::codes::{O_094, O_095, O_096};
use crate::{Dossier, DossierState, Event};

/// Returns the years that are closed together with that of `dossier`, oldest first.
///
/// # Errors
/// `O-094` when another envelope is the last of them or the last year is not over, `O-095` when a
/// year has no definitive statement; `C-351` where the version closes each year by itself.
pub(crate) fn years<'s>(dossier: &'s Dossier, scene: &'s Scene<'_>) -> Result<Vec<YearToClose<'s>>, Refusal> {
    let modalities = scene.texts.modalities();
    let count = modalities.closing.get().map_or(1, |closing| closing.value.years);
    let block = block(dossier.key().year, scene.texts.scheme().first_day().year(), i16::from(count.max(1)));
    let mut together: Vec<&Dossier> = scene.years.iter().chain([dossier]).collect();
    together.retain(|year| block.contains(&year.key().year.get()) && year.state() != DossierState::Absent);
    together.sort_by_key(|year| year.key().year);
    let refusal =
        |code, year: &Dossier| scene.refusal(code, Topic::FinalPayment).with("envelope", year.key().to_string());
    let over = Year::new(*block.end()).is_some_and(|last| scene.today > last.period().end());
    if let Some(last) = together.last().filter(|last| last.key() != dossier.key() || !over) {
        return Err(refusal(O_094, last));
    }
    together.into_iter().map(|year| to_close(year).ok_or_else(|| refusal(O_095, year))).collect()
}

/// Returns the years, `count` at a time from `first`, among which `year` lies.
fn block(year: Year, first: i16, count: i16) -> RangeInclusive<i16> {
    let start = year.get() - (year.get() - first).rem_euclid(count);
    start..=start + count - 1
}

fn to_close(dossier: &Dossier) -> Option<YearToClose<'_>> {
    let rests = matches!(dossier.state(), DossierState::Definitive | DossierState::Settled | DossierState::Closed);
    let row = dossier.statement().filter(|row| rests && row.definitive_since.is_some())?;
    let book = dossier.book();
    Some(YearToClose { statement: &row.statement, granted: book.granted(), settled: book.settled() })
}

/// Returns the closing that was issued on `dossier`.
///
/// # Errors
/// `O-096` when none was.
pub(crate) fn of<'d>(dossier: &'d Dossier, scene: &Scene<'_>) -> Result<&'d Closing, Refusal> {
    let none = || scene.refusal(O_096, Topic::FinalPayment).with("envelope", dossier.key().to_string());
    dossier.closing().ok_or_else(none)
}

/// Checks that no definitive closing stands on `dossier`.
///
/// # Errors
/// `C-352`, as the closing says it.
pub(crate) fn check_not_definitive(dossier: &Dossier, scene: &Scene<'_>) -> Result<(), Refusal> {
    let definitive = dossier.closing().filter(|closing| closing.definitive_since().is_some());
    definitive.map_or(Ok(()), |closing| closing.agree(scene.today).map(|_| ()))
}

/// Records a closing as it now stands.
pub(crate) fn outcome(scene: &Scene<'_>, closing: Closing) -> Outcome {
    let article = closing.article().clone();
    let advanced = Event::ClosingAdvanced { closing: Box::new(closing) };
    Outcome::new(scene, Topic::FinalPayment, vec![advanced]).also(article)
}
