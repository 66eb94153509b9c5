//! Confirms the account of the State to which money is paid back.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{BankFile, Event, ground};

/// A second accountant confirms the account that was named; letters state it from then on, in place
/// of the one before.
///
/// Law: l-2003-05-22 art. 35
/// Choice: 0085
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmRepaymentAccount {}

impl ConfirmRepaymentAccount {
    /// Decides on the act.
    ///
    /// # Errors
    /// None: who may do it, and that another one named the account, is checked before.
    pub(crate) fn decide(&self, _: &BankFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let confirmed = Event::RepaymentAccountConfirmed;
        Ok(Outcome::new(scene, Topic::Recovery, vec![confirmed]).also(ground::separation()))
    }
}
