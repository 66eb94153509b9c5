//! Proposes the account on which the municipality is paid.

use payment::{Bic, Iban};
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::codes::{O_072, O_073, O_074};
use crate::{AccountFile, Event};

/// The municipality names an account; nothing is paid on it until it is confirmed and verified.
///
/// Law: ar-2019-07-03 art. 13 § 1
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeAccount {
    /// The number of the account, as it was typed.
    pub account: String,
    /// The code of its bank, where it was given.
    pub bic: Option<String>,
    /// Why it is abroad, where it is.
    pub reason: Option<String>,
}

impl ProposeAccount {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-072` for a number that is not right, `O-074` for such a code of a bank, `O-073` for an
    /// account abroad without a reason.
    pub(crate) fn decide(&self, _: &AccountFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let account = account(&self.account, scene)?;
        let bic = bic(self.bic.as_deref(), scene)?;
        let reason = self.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty()).map(str::to_owned);
        if !account.is_belgian() && reason.is_none() {
            return Err(scene.refusal(O_073, Topic::Advance).with("country", account.country()));
        }
        Ok(Outcome::new(scene, Topic::Advance, vec![Event::AccountProposed { account, bic, reason }]))
    }
}

/// Reads the number of an account.
///
/// # Errors
/// `O-072`.
pub(super) fn account(typed: &str, scene: &Scene<'_>) -> Result<Iban, Refusal> {
    typed.parse().map_err(|_| scene.refusal(O_072, Topic::Advance).with("account", typed.trim()))
}

/// Reads the code of a bank, where one was typed.
///
/// # Errors
/// `O-074`.
pub(super) fn bic(typed: Option<&str>, scene: &Scene<'_>) -> Result<Option<Bic>, Refusal> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    let read = typed.map(|typed| typed.parse().map_err(|_| scene.refusal(O_074, Topic::Advance).with("bic", typed)));
    read.transpose()
}
