//! Known Easters, the holidays of real years, and terms counted by hand.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;
use scheme::{Calendar, easter};
use terms::Language;

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

#[test]
fn easter_falls_where_the_church_says() {
    let known = "1583-04-10 1818-03-22 1943-04-25 1981-04-19 2000-04-23 2008-03-23 2018-04-01 2019-04-21 2020-04-12 \
                 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2038-04-25 2049-04-18 2076-04-19";
    for text in known.split_whitespace() {
        let expected = day(text);
        assert_eq!(easter(expected.year()), Some(expected));
    }
    assert_eq!(easter(1582), None);
}

/// The rule of the Gregorian reform told another way: the full moon by its golden number and its two
/// corrections, then the Sunday after it, found by walking.
fn easter_by_walking(year: i16) -> Date {
    let (y, golden) = (i64::from(year), i64::from(year) % 19 + 1);
    let century = y / 100 + 1;
    let (solar, lunar) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let mut epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
    if epact == 24 || (epact == 25 && golden > 11) {
        epact += 1;
    }
    let moon = if epact > 23 { 74 - epact } else { 44 - epact };
    let mut day = date(year, 3, 1).checked_add((moon - 1).days()).unwrap().tomorrow().unwrap();
    while day.weekday() != Weekday::Sunday {
        day = day.tomorrow().unwrap();
    }
    day
}

#[test]
fn easter_is_the_sunday_after_the_full_moon_in_every_century() {
    for year in 1583..=4099 {
        assert_eq!(easter(year), Some(easter_by_walking(year)), "{year}");
    }
}

#[test]
fn a_year_has_ten_legal_holidays() {
    let calendar = Calendar::enacted();
    let days: Vec<_> = calendar.holidays(2024).iter().map(|(date, _)| date.to_string()).collect();
    let expected = [
        "2024-01-01",
        "2024-04-01",
        "2024-05-01",
        "2024-05-09",
        "2024-05-20",
        "2024-07-21",
        "2024-08-15",
        "2024-11-01",
        "2024-11-11",
        "2024-12-25",
    ];
    assert_eq!(days, expected);
    let name = |date, language| calendar.holiday(date).unwrap().name.in_language(language);
    assert_eq!(name(date(2024, 5, 9), Language::Fr), "Ascension");
    assert_eq!(name(date(2024, 5, 20), Language::Nl), "Pinkstermaandag");
    assert_eq!(calendar.holiday(date(2024, 5, 10)), None, "the bridge day is no legal holiday");
    assert_eq!(calendar.holiday(date(2024, 3, 31)), None, "Easter Sunday is a Sunday, not a legal holiday");
}

#[test]
fn two_holidays_may_share_a_day() {
    // Ascension 2008 fell on 1 May.
    let calendar = Calendar::enacted();
    assert_eq!(calendar.holidays(2008).iter().filter(|(day, _)| *day == date(2008, 5, 1)).count(), 2);
}

#[test]
fn the_definition_of_a_working_day_cites_its_articles() {
    let calendar = Calendar::enacted();
    let cited: Vec<_> = calendar.working_day().defined_by.iter().map(ToString::to_string).collect();
    assert_eq!(cited, ["am-2022-11-23 art. 1, 21°", "ar-2022-07-30 art. 1, 18°"]);
    assert!(calendar.source().contains("4 janvier 1974"));
}

/// From, number of working days, last day; each counted on a paper calendar.
const TERMS: &[(&str, u16, &str)] = &[
    ("2024-03-04", 0, "2024-03-04"),
    ("2024-03-04", 1, "2024-03-05"),
    ("2024-03-04", 5, "2024-03-11"),
    ("2024-03-08", 1, "2024-03-11"),
    ("2024-03-09", 1, "2024-03-11"),
    ("2024-03-10", 1, "2024-03-11"),
    ("2024-03-04", 20, "2024-04-02"), // over Easter Monday, 1 April
    ("2024-03-29", 1, "2024-04-02"),
    ("2024-04-15", 20, "2024-05-15"), // over 1 May and Ascension
    ("2024-05-02", 15, "2024-05-27"), // over Ascension and Whit Monday
    ("2024-05-08", 1, "2024-05-10"),
    ("2024-07-19", 1, "2024-07-22"), // the National Day of 2024 is a Sunday
    ("2023-07-20", 1, "2023-07-24"),
    ("2024-08-14", 1, "2024-08-16"),
    ("2024-10-31", 1, "2024-11-04"),
    ("2024-10-25", 20, "2024-11-26"), // over All Saints and the Armistice
    ("2024-12-24", 1, "2024-12-26"),
    ("2024-12-24", 5, "2025-01-02"), // over Christmas and New Year
    ("2024-12-31", 1, "2025-01-02"),
    ("2020-12-10", 20, "2021-01-11"), // over the year end
    ("2021-12-31", 1, "2022-01-03"),  // New Year's Day 2022 is a Saturday
    ("2024-02-28", 1, "2024-02-29"),  // a leap year
    ("2024-02-29", 1, "2024-03-01"),
    ("2023-02-28", 1, "2023-03-01"),
    ("2020-02-14", 20, "2020-03-13"),
    ("2021-09-30", 20, "2021-10-28"),
    ("2022-11-10", 20, "2022-12-09"),
];

#[test]
fn terms_end_on_the_day_counted_by_hand() {
    let calendar = Calendar::enacted();
    for &(from, n, last) in TERMS {
        assert_eq!(calendar.after_working_days(day(from), n), day(last), "{n} working days from {from}");
    }
}

#[test]
fn a_term_at_the_end_of_time_ends_there() {
    assert_eq!(Calendar::enacted().after_working_days(Date::MAX, 20), Date::MAX);
}

#[test]
fn a_broken_calendar_says_so() {
    let (calendar, findings) = Calendar::read("holidays = 3");
    assert_eq!((calendar, findings[0].code.to_string().as_str()), (Calendar::default(), "L-311"));
    let text = include_str!("../../../../law/calendar.toml").replace("month = 7\nday = 21", "month = 2\nday = 30");
    let (calendar, findings) = Calendar::read(&text);
    assert_eq!((findings.len(), findings[0].code.to_string().as_str()), (1, "L-312"));
    assert_eq!(calendar.holidays(2024).len(), 9);
}

proptest! {
    #[test]
    fn a_term_ends_on_a_working_day_and_holds_as_many_as_it_says(offset in 0_i32..20_000, n in 1_u16..60) {
        let calendar = Calendar::enacted();
        let from = date(2000, 1, 1).checked_add(jiff::Span::new().days(offset)).unwrap();
        let last = calendar.after_working_days(from, n);
        let between = from.series(jiff::Span::new().days(1)).skip(1).take_while(|day| *day <= last);
        prop_assert!(calendar.is_working_day(last));
        prop_assert_eq!(between.filter(|day| calendar.is_working_day(*day)).count(), usize::from(n));
    }
}
