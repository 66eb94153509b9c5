//! Names the account of the State to which money is paid back.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{BankFile, Event};

/// An accountant names this account of the State for repayments; no letter states it until another
/// accountant has confirmed it.
///
/// Choice: 0085
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameRepaymentAccount {}

impl NameRepaymentAccount {
    /// Decides on the act.
    ///
    /// # Errors
    /// None: who may do it is checked before.
    pub(crate) fn decide(&self, _: &BankFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        Ok(Outcome::new(scene, Topic::Recovery, vec![Event::RepaymentAccountNamed]))
    }
}
