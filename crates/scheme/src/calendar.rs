//! The Belgian calendar: legal holidays, and terms counted in working days.
//!
//! Holds no list of dates: the rules stand in `law/calendar.toml`, and Easter is computed. Knows
//! nothing of the days that one administration or school is closed.
//!
//! Law: am-2022-11-23 art. 1, 21°; ar-2022-07-30 art. 1, 18°

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use terms::{ArticleRef, Finding, Wording};

use crate::codes::{L_311, L_312};

/// A legal holiday, once a year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Holiday {
    /// Its short name: `easter-monday`.
    pub id: String,
    /// Its name in the four languages.
    pub name: Wording,
    #[serde(flatten)]
    rule: Rule,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Rule {
    Fixed { month: i8, day: i8 },
    Easter { days_after_easter: i32 },
}

impl Holiday {
    /// Returns the day of this holiday in `year`, or `None` where that year has no such day.
    pub fn in_year(&self, year: i16) -> Option<Date> {
        match self.rule {
            Rule::Fixed { month, day } => Date::new(year, month, day).ok(),
            Rule::Easter { days_after_easter } => easter(year)?.checked_add(days_after_easter.days()).ok(),
        }
    }

    fn falls_on(&self, date: Date) -> bool {
        match self.rule {
            Rule::Fixed { month, day } => (date.month(), date.day()) == (month, day),
            Rule::Easter { .. } => self.in_year(date.year()) == Some(date),
        }
    }
}

/// Returns Easter Sunday of `year` in the Gregorian calendar, or `None` before 1583.
pub fn easter(year: i16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let y = i32::from(year);
    let (golden, century) = (y % 19, y / 100);
    let epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    let full_moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (y + y / 4 + full_moon + 2 - century + century / 4) % 7;
    Date::new(year, 3, 1).ok()?.checked_add((full_moon - weekday + 27).days()).ok()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    holidays: Holidays,
    working_day: WorkingDay,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holidays {
    source: String,
    list: Vec<Holiday>,
}

/// What the acts call a working day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingDay {
    weekdays_off: Vec<Off>,
    /// The articles that define it.
    pub defined_by: Vec<ArticleRef>,
    /// The articles that count in working days without defining them. Choice: 0009
    pub used_by: Vec<ArticleRef>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Off {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Off {
    const fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Monday,
            Self::Tuesday => Weekday::Tuesday,
            Self::Wednesday => Weekday::Wednesday,
            Self::Thursday => Weekday::Thursday,
            Self::Friday => Weekday::Friday,
            Self::Saturday => Weekday::Saturday,
            Self::Sunday => Weekday::Sunday,
        }
    }
}

/// The legal holidays and the working days between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    source: String,
    holidays: Vec<Holiday>,
    working_day: WorkingDay,
}

impl Calendar {
    /// Returns the calendar that stands in `law/`.
    pub fn enacted() -> Self {
        Self::read(include_str!("../../../law/calendar.toml")).0
    }

    /// Reads a calendar; what cannot be read is left out and reported as L-311 or L-312.
    pub fn read(text: &str) -> (Self, Vec<Finding>) {
        match toml::from_str::<File>(text) {
            Ok(file) => Self::of(file),
            Err(error) => (Self::default(), vec![Finding::error(L_311).with("reason", error.message())]),
        }
    }

    fn of(file: File) -> (Self, Vec<Finding>) {
        let (holidays, impossible): (Vec<_>, Vec<_>) =
            file.holidays.list.into_iter().partition(|h| h.in_year(2024).is_some());
        let missing = |h: &Holiday| Finding::error(L_312).with("holiday", h.name.fr.as_str());
        let findings = impossible.iter().map(missing).collect();
        (Self { source: file.holidays.source, holidays, working_day: file.working_day }, findings)
    }

    /// Returns the text that sets the legal holidays, as it is cited.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Returns the definition of a working day.
    pub const fn working_day(&self) -> &WorkingDay {
        &self.working_day
    }

    /// Returns the legal holiday that falls on `date`.
    pub fn holiday(&self, date: Date) -> Option<&Holiday> {
        self.holidays.iter().find(|holiday| holiday.falls_on(date))
    }

    /// Returns the legal holidays of `year` with their days, in the order of the year.
    pub fn holidays(&self, year: i16) -> Vec<(Date, &Holiday)> {
        let mut days: Vec<_> = self.holidays.iter().filter_map(|h| Some((h.in_year(year)?, h))).collect();
        days.sort_by_key(|(date, _)| *date);
        days
    }

    /// Tells whether `date` is a working day.
    ///
    /// Law: am-2022-11-23 art. 1, 21°; ar-2022-07-30 art. 1, 18°
    pub fn is_working_day(&self, date: Date) -> bool {
        let off = |off: &Off| off.weekday() == date.weekday();
        !self.working_day.weekdays_off.iter().any(off) && self.holiday(date).is_none()
    }

    /// Returns the `n`-th working day after `from`: the last day of a term of `n` working days.
    ///
    /// The day from which the term runs is not counted; a term of none ends on it.
    ///
    /// Law: am-2022-11-23 art. 44 § 1; ar-2022-07-30 art. 14 § 2
    /// Choice: 0009
    pub fn after_working_days(&self, from: Date, n: u16) -> Date {
        let mut day = from;
        let mut left = n;
        while left > 0 {
            let Ok(next) = day.tomorrow() else { return day };
            day = next;
            left -= u16::from(self.is_working_day(day));
        }
        day
    }
}

/// Returns what clocks in Belgium show at a moment, summer time included.
///
/// The rule is spelled out, so that no time zone database is needed on the machine; it holds since
/// 1996.
pub fn in_belgium(moment: Timestamp) -> DateTime {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule in its POSIX form");
    moment.to_zoned(zone).datetime()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_changes_at_midnight_in_belgium() {
        let shown = |moment: &str| in_belgium(moment.parse().unwrap());
        assert_eq!(shown("2020-06-30T22:00:00Z").date(), date(2020, 7, 1));
        assert_eq!(shown("2020-12-31T22:59:59Z").date(), date(2020, 12, 31));
        assert_eq!(shown("2020-12-31T23:00:00Z").date(), date(2021, 1, 1));
        assert_eq!(shown("2021-03-28T01:00:00Z").hour(), 3);
    }
}
