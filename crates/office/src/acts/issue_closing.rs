//! Submits the statement that closes the accounts of several years.

use control::Closing;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::Refusal;

use super::{Outcome, Scene};
use crate::{Dossier, closing};

/// The yearly statements are added up, and the quotas on the whole period are counted.
///
/// It is performed on the envelope of the last year. Until it is definitive it can be issued again,
/// which replaces the one before.
///
/// Law: ar-2018-09-02 art. 20; ar-2007-04-09 art. 17; am-2013-12-24 art. 45
/// Choice: 0064
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueClosing {
    /// The day the municipality received it, from which the time to answer counts.
    pub received: Option<Date>,
}

impl IssueClosing {
    /// Decides on the act.
    ///
    /// # Errors
    /// The refusals of [`closing::years`] and [`Closing::issue`].
    pub(crate) fn decide(&self, dossier: &Dossier, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        closing::check_not_definitive(dossier, scene)?;
        let years = closing::years(dossier, scene)?;
        let (modalities, calendar) = (scene.texts.modalities(), scene.texts.calendar());
        let issued = Closing::issue(&years, scene.today, self.received, &modalities, calendar)?;
        Ok(closing::outcome(scene, issued))
    }
}
