//! The envelopes that the annex of a scheme provides for.

use jiff::civil::Date;
use scheme::{EnvelopeKey, Law, SchemeId};
use terms::Year;

/// Returns the keys of the envelopes of `scheme` for `year`, as known on a day: one for each row of
/// each table that can be read, in the order of the decree.
///
/// Law: ar-2019-07-03 art. N1
pub fn envelopes_of(law: &Law, scheme: &SchemeId, year: Year, known: Date) -> Vec<EnvelopeKey> {
    let Some(found) = law.scheme(scheme) else { return Vec::new() };
    let rows = found.allocations.iter().flat_map(|allocation| {
        let rows = allocation.annex.iter().flat_map(|annex| &annex.rows);
        rows.map(|row| EnvelopeKey {
            municipality: row.municipality,
            scheme: scheme.clone(),
            allocation: allocation.id.clone(),
            year,
        })
    });
    rows.filter(|key| found.ceiling(key, known).is_some()).collect()
}
