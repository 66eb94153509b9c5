//! The hold: nothing is paid while an earlier grant of the same kind is not justified.
//!
//! An earlier file of the municipality in the same scheme holds payments back once its last day is
//! over, money was paid for it and nothing was handed in. The law allows to withhold; a person may
//! decide otherwise, in writing.
//!
//! Law: l-2003-05-22 art. 124
//! Choice: 0060

use jiff::civil::Date;
use scheme::{EnvelopeKey, Law};
use terms::Refusal;

use crate::acts::Scene;
use crate::codes::O_090;
use crate::port::EnvelopeRow;
use crate::{Dossier, DossierState, Texts, ground};

/// A file that was to be handed in and was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overdue {
    /// Its envelope.
    pub envelope: EnvelopeKey,
    /// Its last day.
    pub due: Date,
}

/// Returns the files among `rows` that hold the payments of `envelope` back on `today`, oldest first.
///
/// Law: l-2003-05-22 art. 124
pub fn overdue(rows: &[EnvelopeRow], envelope: &EnvelopeKey, law: &Law, today: Date) -> Vec<Overdue> {
    let earlier = rows.iter().filter(|row| {
        let same = row.key.municipality == envelope.municipality && row.key.scheme == envelope.scheme;
        let paid = !(row.advances + row.final_payment).is_zero();
        same && row.key.year < envelope.year && row.state == DossierState::Open && paid
    });
    let late = earlier.filter_map(|row| {
        let due = Texts::file_due(law, &row.key, today)?;
        (today > due).then(|| Overdue { envelope: row.key.clone(), due })
    });
    let mut late: Vec<Overdue> = late.collect();
    late.sort_by(|one, other| (one.due, &one.envelope).cmp(&(other.due, &other.envelope)));
    late
}

/// Returns the files that hold the payments of `dossier` back, and that nobody has decided to let go.
pub(crate) fn holding(dossier: &Dossier, scene: &Scene<'_>) -> Vec<Overdue> {
    let mut overdue = overdue(scene.family, dossier.key(), scene.texts.law(), scene.today);
    overdue.retain(|file| !dossier.lifted().contains(&file.envelope));
    overdue
}

/// Checks that nothing holds the payments of `dossier` back.
///
/// # Errors
/// `O-090`, naming the oldest file and its last day.
///
/// Law: l-2003-05-22 art. 124
pub(crate) fn check(dossier: &Dossier, scene: &Scene<'_>) -> Result<(), Refusal> {
    holding(dossier, scene).first().map_or(Ok(()), |file| Err(refusal(file)))
}

/// Says that `file` holds payments back: `O-090`, with its last day.
///
/// Law: l-2003-05-22 art. 124
pub(crate) fn refusal(file: &Overdue) -> Refusal {
    let refusal = Refusal::new(O_090, ground::withheld());
    refusal.with("envelope", file.envelope.to_string()).with("due", file.due)
}
