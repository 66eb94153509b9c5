//! The credits of a year: the envelopes of the annex are opened together, within them.

use jiff::civil::Date;
use scheme::{EnvelopeKey, Sourced};
use terms::{Euro, Refusal};

use crate::codes::E_103;
use crate::{Envelope, Grounds, Movement};

/// Opens the envelopes of one year at their maximum, all or none.
///
/// # Errors
/// E-103 when the envelopes together exceed the `available` credits; E-102 for an amount that is
/// not above zero.
///
/// Law: ar-2019-07-03 art. 3; ar-2019-07-03 art. 7 § 2
pub fn open_year(
    available: Euro,
    ceilings: &[(EnvelopeKey, Sourced<Euro>)],
    on: Date,
    grounds: &Grounds,
) -> Result<Vec<Movement>, Refusal> {
    let asked: Euro = ceilings.iter().map(|(_, ceiling)| ceiling.value).sum();
    if asked > available {
        let refusal = Refusal::new(E_103, grounds.grant.clone());
        return Err(refusal.with("asked", asked).with("available", available));
    }
    ceilings
        .iter()
        .map(|(key, ceiling)| Envelope::new(key.clone()).grant(ceiling.value, ceiling, on, grounds))
        .collect()
}
