//! The course of a recovery: notice, two reminders, FPS Finance.

use jiff::ToSpan;
use jiff::civil::Date;
use scheme::Repayment;
use serde::{Deserialize, Serialize};

/// How far a recovery has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoveryStage {
    /// Notified; the municipality has its first term.
    Notified,
    /// The first term is over; the first reminder runs.
    FirstReminder,
    /// The second reminder runs.
    SecondReminder,
    /// Handed to FPS Finance.
    WithFinance,
}

/// The last days of the three terms of one recovery.
///
/// Law: am-2022-11-23 art. 48 § 3
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryTerms {
    /// Last day of the first term.
    pub first: Date,
    /// Last day after the first reminder.
    pub first_reminder: Date,
    /// Last day after the second reminder.
    pub second_reminder: Date,
}

impl RecoveryTerms {
    /// Computes the terms of a recovery notified on `notified`, in calendar days, the day of the
    /// notice not counted.
    pub fn from_notice(notified: Date, terms: Repayment) -> Self {
        let first = after(notified, terms.first_days);
        let first_reminder = after(first, terms.first_reminder_days);
        Self { first, first_reminder, second_reminder: after(first_reminder, terms.second_reminder_days) }
    }

    /// Tells how far the recovery has come on `today`.
    pub fn stage(self, today: Date) -> RecoveryStage {
        match today {
            day if day <= self.first => RecoveryStage::Notified,
            day if day <= self.first_reminder => RecoveryStage::FirstReminder,
            day if day <= self.second_reminder => RecoveryStage::SecondReminder,
            _ => RecoveryStage::WithFinance,
        }
    }
}

fn after(day: Date, days: u16) -> Date {
    day.saturating_add(i32::from(days).days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn terms_are_sixty_thirty_and_thirty_days() {
        let days = Repayment { first_days: 60, first_reminder_days: 30, second_reminder_days: 30 };
        let terms = RecoveryTerms::from_notice(date(2024, 1, 1), days);
        assert_eq!(terms.first, date(2024, 3, 1));
        assert_eq!(terms.first_reminder, date(2024, 3, 31));
        assert_eq!(terms.second_reminder, date(2024, 4, 30));
        assert_eq!(terms.stage(date(2024, 3, 1)), RecoveryStage::Notified);
        assert_eq!(terms.stage(date(2024, 3, 2)), RecoveryStage::FirstReminder);
        assert_eq!(terms.stage(date(2024, 5, 1)), RecoveryStage::WithFinance);
    }
}
