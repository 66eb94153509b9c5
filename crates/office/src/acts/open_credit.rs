//! Opens the credit of a scheme for a year.

use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{Euro, Refusal};

use super::{Outcome, Scene};
use crate::codes::{O_110, O_111};
use crate::{CreditFile, Event};

/// The accountant records what the budget gives, with the act and the place in it; where the decree
/// says how much and on which line, that stands unless something else is stated.
///
/// Law: ar-2019-07-03 art. 8; ar-2018-09-02 art. 5 § 1
/// Choice: 0080
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenCredit {
    /// The amount, where it is not that of the decree.
    pub amount: Option<Euro>,
    /// The line of the budget, where the decree names several or none.
    pub line: Option<String>,
    /// The budget act, its date, and where in it the credit stands.
    pub source: String,
}

impl OpenCredit {
    /// Decides on the act.
    ///
    /// # Errors
    /// `O-007` without a source, `O-110` when neither the decree nor the person says the amount or the
    /// line, `O-111` for a line that is none of the scheme's, and the refusals of
    /// [`ledger::Credit::open`].
    pub(crate) fn decide(&self, file: &CreditFile, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
        let (credit, article) = (file.credit(), scene.texts.article(Topic::BudgetLine));
        let source = scene.reason(&self.source, Topic::BudgetLine)?;
        let missing = || scene.refusal(O_110, Topic::BudgetLine).with("credit", credit.key().to_string());
        let decreed = scene.texts.scheme().credit(credit.key().year, scene.texts.as_of().known);
        let amount = self.amount.or(decreed).ok_or_else(missing)?;
        let lines = self.lines(file, scene)?;
        if lines.is_empty() {
            return Err(missing());
        }
        let movement = credit.open(amount, scene.today, &article)?;
        let opened = Event::CreditOpened { movement, source, lines };
        Ok(Outcome::new(scene, Topic::BudgetLine, vec![opened]).also(scene.texts.article(Topic::AvailableCredit)))
    }

    /// Returns the lines of the budget: the one stated, else those of the decree.
    ///
    /// Law: ar-2019-07-03 art. 8
    fn lines(&self, file: &CreditFile, scene: &Scene<'_>) -> Result<Vec<String>, Refusal> {
        let lines = scene.texts.scheme().budget_lines(file.credit().key().year);
        let decreed: Vec<String> = lines.iter().map(|line| line.line.clone()).collect();
        let Some(stated) = self.line.as_deref().map(str::trim).filter(|line| !line.is_empty()) else {
            return Ok(decreed);
        };
        let same = |line: &&String| plain(line) == plain(stated);
        match decreed.iter().find(same) {
            Some(line) => Ok(vec![line.clone()]),
            None if decreed.is_empty() => Ok(vec![stated.to_owned()]),
            None => {
                let refusal = scene.refusal(O_111, Topic::BudgetLine).with("line", stated);
                Err(refusal.with("lines", decreed.join(", ")))
            }
        }
    }
}

/// Returns the figures of a line of the budget without the blanks between them.
fn plain(line: &str) -> String {
    line.chars().filter(|sign| !sign.is_whitespace()).collect()
}
