//! Budget years and periods of days.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A budget year, which is a calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(i16);

impl Year {
    /// Makes the year `number`, or `None` outside 1900 to 2999.
    pub fn new(number: i16) -> Option<Self> {
        (1900..3000).contains(&number).then_some(Self(number))
    }

    /// Returns the year that `date` lies in.
    pub fn of(date: Date) -> Self {
        Self(date.year())
    }

    /// Returns the number of the year.
    pub const fn get(self) -> i16 {
        self.0
    }

    /// Returns the first day of `month` (1 to 12) in this year.
    ///
    /// # Panics
    /// When `month` is no month.
    pub fn month(self, month: i8) -> Date {
        Date::new(self.0, month, 1).expect("months go from 1 to 12")
    }

    /// Returns the first day of the quarter `quarter` (1 to 4).
    pub fn quarter(self, quarter: u8) -> Date {
        let quarter = i8::try_from(quarter.clamp(1, 4)).expect("a quarter is between 1 and 4");
        self.month(quarter * 3 - 2)
    }

    /// Returns the first to the last day of the year.
    pub fn period(self) -> Period {
        let last = Date::new(self.0, 12, 31).expect("every year has a 31 December");
        Period { start: self.month(1), end: last }
    }

    /// Returns the year after this one.
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Days from a first to a last one, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(Date, Date)", into = "(Date, Date)")]
pub struct Period {
    start: Date,
    end: Date,
}

/// A period that ends before it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodError;

impl fmt::Display for PeriodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the period ends before it starts")
    }
}

impl std::error::Error for PeriodError {}

impl Period {
    /// Makes the period from `start` to `end`, both included.
    pub fn new(start: Date, end: Date) -> Result<Self, PeriodError> {
        if start <= end { Ok(Self { start, end }) } else { Err(PeriodError) }
    }

    /// Returns the first day.
    pub const fn start(self) -> Date {
        self.start
    }

    /// Returns the last day.
    pub const fn end(self) -> Date {
        self.end
    }

    /// Tells whether `date` lies in the period, its edges included.
    pub fn contains(self, date: Date) -> bool {
        self.start <= date && date <= self.end
    }

    /// Tells whether the two periods share a day.
    pub fn overlaps(self, other: Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    /// Returns the years that the period touches, in order.
    pub fn years(self) -> impl Iterator<Item = Year> {
        (self.start.year()..=self.end.year()).map(Year)
    }
}

impl TryFrom<(Date, Date)> for Period {
    type Error = PeriodError;
    fn try_from((start, end): (Date, Date)) -> Result<Self, PeriodError> {
        Self::new(start, end)
    }
}

impl From<Period> for (Date, Date) {
    fn from(period: Period) -> Self {
        (period.start, period.end)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.start, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn both_edges_belong_to_a_period() {
        let year = Year::new(2020).unwrap().period();
        assert!(year.contains(date(2020, 1, 1)) && year.contains(date(2020, 12, 31)));
        assert!(!year.contains(date(2021, 1, 1)));
        assert_eq!(Period::new(date(2020, 1, 2), date(2020, 1, 1)), Err(PeriodError));
    }

    #[test]
    fn quarters_start_on_the_first_of_their_month() {
        let year = Year::new(2020).unwrap();
        let starts: Vec<_> = (1..=4).map(|q| year.quarter(q).month()).collect();
        assert_eq!(starts, [1, 4, 7, 10]);
    }
}
