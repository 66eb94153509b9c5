//! What no text of law fixes about payments: the waiting time of an account, and who pays.
//!
//! Read from `law/payments.toml`; knows no account number.
//!
//! Choice: 0056

use serde::Deserialize;
use terms::Finding;

use crate::codes::L_321;

/// The choices about payments.
///
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    /// When an account is paid on.
    pub account: AccountRule,
    /// Who pays.
    pub payer: PayerName,
}

/// When an account is paid on.
///
/// Choice: 0056
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountRule {
    /// Calendar days from its verification.
    pub waiting_days: u16,
}

/// Who pays, as the bank knows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayerName {
    /// The name of the service.
    pub name: String,
    /// The town of its address.
    pub town: String,
    /// The postal code of that town.
    pub postal_code: String,
}

impl Payments {
    /// Reads the choices; what cannot be read is reported as L-321.
    pub fn read(text: &str) -> (Option<Self>, Vec<Finding>) {
        match toml::from_str(text) {
            Ok(read) => (Some(read), Vec::new()),
            Err(error) => (None, vec![Finding::error(L_321).with("reason", error.message())]),
        }
    }
}
