//! The days of spreadsheets: a count of days from one of two beginnings.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// From which day a workbook counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// From 1 January 1900, with a 29 February 1900 that never was.
    #[default]
    Of1900,
    /// From 1 January 1904.
    Of1904,
}

impl Epoch {
    /// Returns the day of a serial number, whose hours do not count.
    pub(super) fn day(self, serial: &str) -> Option<Date> {
        let (whole, decimals) = serial.split_once('.').unwrap_or((serial, ""));
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let days: i32 = whole.parse().ok().filter(|_| plain(whole) && plain(decimals))?;
        let (first, days) = match self {
            Self::Of1904 => (date(1904, 1, 1), days),
            // The leap day that Lotus invented and Excel kept: 60 is no day, and all later ones are off by one.
            Self::Of1900 if days < 1 || days == 60 => return None,
            Self::Of1900 if days < 60 => (date(1899, 12, 31), days),
            Self::Of1900 => (date(1899, 12, 30), days),
        };
        (days < 3_000_000).then(|| first.checked_add(days.days()).ok()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_days_are_counted_as_the_programs_do() {
        for (serial, day) in [
            ("1", Some(date(1900, 1, 1))),
            ("59", Some(date(1900, 2, 28))),
            ("60", None),
            ("61", Some(date(1900, 3, 1))),
            ("43997", Some(date(2020, 6, 15))),
            ("43997.75", Some(date(2020, 6, 15))),
            ("0", None),
            ("-1", None),
            ("1e9", None),
            ("99999999", None),
        ] {
            assert_eq!(Epoch::Of1900.day(serial), day, "{serial}");
        }
        assert_eq!(Epoch::Of1904.day("42535"), Some(date(2020, 6, 15)));
        assert_eq!(Epoch::Of1904.day("0"), Some(date(1904, 1, 1)));
    }
}
