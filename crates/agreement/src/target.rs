//! Targets of indicators: comparison, value, unit and period, or yes / no.

use serde::{Deserialize, Serialize};

/// How the measured value is compared with the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Comparison {
    /// At least the value.
    #[serde(rename = ">=")]
    AtLeast,
    /// At most the value.
    #[serde(rename = "<=")]
    AtMost,
    /// Exactly the value.
    #[serde(rename = "=")]
    Exactly,
    /// From the value to the upper one, both included.
    #[serde(rename = "..")]
    Between,
    /// Done or not done; there is no value.
    #[serde(rename = "yes_no")]
    YesNo,
}

/// The period over which the value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Per {
    /// Each year.
    Year,
    /// Each half-year.
    HalfYear,
    /// Each quarter of a year.
    Quarter,
    /// Each month.
    Month,
    /// Each week.
    Week,
    /// Each day.
    Day,
}

/// What an indicator has to reach.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Target {
    /// How to compare.
    pub op: Comparison,
    /// The value as decimal text (`12`, `7.5`), absent for yes / no.
    pub value: Option<String>,
    /// The upper value of a range, absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upto: Option<String>,
    /// The unit, `%` or a word of the document, where one is stated.
    pub unit: Option<String>,
    /// The period, where one is stated.
    pub per: Option<Per>,
}

impl Target {
    /// The target that is answered by yes or no.
    pub const YES_NO: Self = Self { op: Comparison::YesNo, value: None, upto: None, unit: None, per: None };

    /// Tells whether the target is answered by yes or no.
    pub fn is_yes_no(&self) -> bool {
        self.op == Comparison::YesNo
    }
}
