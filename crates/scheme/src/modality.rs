//! The modalities of a scheme: what a ministerial decree fills in where the royal decree leaves
//! room, as typed values.

use serde::{Deserialize, Serialize};
use terms::{BasisPoints, Euro};

use crate::{CreditCategory, Setting};

/// All modalities of one scheme in force on one date as known on another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Modalities {
    /// The advance and its tranches.
    pub advance: Setting<Advance>,
    /// The quotas per category.
    pub quotas: Setting<Vec<Quota>>,
    /// From which unit price a durable good is an investment.
    pub investment_threshold: Setting<Euro>,
    /// How much of the unused credit goes over to the next year.
    pub carry_over: Setting<BasisPoints>,
    /// The last day for the financial file, as month and day of the year after the budget year.
    pub file_due: Setting<(i8, i8)>,
    /// The time to contest a provisional statement.
    pub objection: Setting<ObjectionPeriod>,
    /// How many years after closing the pieces are kept.
    pub retention_years: Setting<u8>,
    /// For how many years a definitive statement can be reopened.
    pub reopening_years: Setting<u8>,
    /// The terms of repayment.
    pub repayment: Setting<Repayment>,
}

/// The advance of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advance {
    /// Its share of the yearly envelope.
    pub rate: BasisPoints,
    /// Its tranches, in order; together they are the whole advance.
    pub tranches: Vec<Tranche>,
}

/// One tranche of an advance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tranche {
    /// Its weight among the tranches.
    pub weight: u64,
    /// The earliest quarter of the budget year in which it is paid (1 to 4).
    pub not_before_quarter: u8,
}

/// The least and the most of the envelope that a category may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// The category.
    pub category: CreditCategory,
    /// The least share, where one is set.
    pub min: Option<BasisPoints>,
    /// The greatest share, where one is set.
    pub max: Option<BasisPoints>,
}

/// The time to contest a provisional statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectionPeriod {
    /// Its length in Belgian working days.
    pub working_days: u16,
    /// The day from which it counts; that day is not counted.
    pub from: ObjectionFrom,
}

/// The day from which the time to contest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ObjectionFrom {
    /// The day the municipality receives the statement.
    Receipt,
    /// The day the statement is submitted to it.
    Submission,
}

/// The terms of repayment, in calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repayment {
    /// From the notice to the due date.
    pub first_days: u16,
    /// From the first reminder.
    pub first_reminder_days: u16,
    /// From the second reminder, after which FPS Finance collects.
    pub second_reminder_days: u16,
}
