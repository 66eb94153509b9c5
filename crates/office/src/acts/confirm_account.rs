//! Confirms the proposed account for the municipality.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene, propose_account};
use crate::codes::O_078;
use crate::{AccountFile, Event};

/// The signatory says that the account which was proposed, and shown, is the municipality's own.
///
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAccount {
    /// The number as it was shown.
    pub account: String,
}

impl ConfirmAccount {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-072` for a number that is not right, `O-078` when another one is proposed.
    pub(crate) fn decide(&self, file: &AccountFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        check_same(file, &self.account, scene)?;
        Ok(Outcome::new(scene, Topic::Advance, vec![Event::AccountConfirmed]))
    }
}

/// Checks that the account that was shown is the one that is proposed.
///
/// # Errors
/// `O-072`, `O-078`.
pub(super) fn check_same(file: &AccountFile, shown: &str, scene: &Scene<'_>) -> Result<(), Refusal> {
    let shown = propose_account::account(shown, scene)?;
    match file.proposed().filter(|proposed| proposed.account == shown) {
        Some(_) => Ok(()),
        None => Err(scene.refusal(O_078, Topic::Advance).with("changed", shown.printed())),
    }
}
