//! Verifies the account by calling the municipality back.

use jiff::ToSpan as _;
use jiff::civil::Date;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene, confirm_account};
use crate::codes::{O_075, O_077};
use crate::{AccountFile, Event, ground};

/// The administration called back under contact data older than the proposal; the account is live
/// after the waiting time.
///
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerifyAccount {
    /// The number as it was read out and confirmed.
    pub account: String,
    /// With whom the administration spoke: name and function.
    pub spoken_with: String,
    /// Under which number or address.
    pub contact: String,
    /// Since when that number or address was known.
    pub known_since: Date,
}

impl VerifyAccount {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without a person or contact data, `O-072` and `O-078` for another account, `O-075`
    /// when the contact data are not older than the proposal, `O-077` without a waiting time.
    pub(crate) fn decide(&self, file: &AccountFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        confirm_account::check_same(file, &self.account, scene)?;
        let spoken_with = scene.reason(&self.spoken_with, Topic::Advance)?;
        let contact = scene.reason(&self.contact, Topic::Advance)?;
        let proposed = file.proposed().map_or(scene.today, |proposed| proposed.on);
        if self.known_since >= proposed {
            let refusal = scene.refusal(O_075, Topic::Advance).with("known", self.known_since);
            return Err(refusal.with("proposed", proposed));
        }
        let rule = scene.texts.law().payments().ok_or_else(|| scene.refusal(O_077, Topic::Advance))?;
        let waiting = i32::from(rule.account.waiting_days).days();
        let live_from = scene.today.checked_add(waiting).map_err(|_| scene.refusal(O_077, Topic::Advance))?;
        let verified = Event::AccountVerified { spoken_with, contact, known_since: self.known_since, live_from };
        Ok(Outcome::new(scene, Topic::Advance, vec![verified]).also(ground::separation()))
    }
}
