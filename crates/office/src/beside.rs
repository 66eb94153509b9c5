//! The other agreements of a municipality, beside which a damaged one is read.

use agreement::Agreement;
use terms::Nis;

use crate::Scope;
use crate::port::{Answer, Filter, Register};

/// Returns the agreements of `municipality` that the reader may see, whatever their state.
///
/// # Errors
/// [`RegisterError`](crate::port::RegisterError), when the register does not answer.
///
/// Choice: 0035
pub fn beside(register: &dyn Register, scope: Scope, municipality: Nis) -> Answer<Vec<Agreement>> {
    let filter = Filter { municipality: Some(municipality), ..Filter::default() };
    let rows = register.agreements(scope, &filter)?;
    let views = rows.iter().map(|row| register.agreement(scope, &row.id));
    views.filter_map(|view| view.map(|view| view.map(|view| view.agreement)).transpose()).collect()
}
