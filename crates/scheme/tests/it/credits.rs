//! What the decrees give to all municipalities together, and the lines of the budget it is booked on.

use jiff::civil::{Date, date};
use terms::{Euro, Nis, Year};

use crate::{allocation, scheme};

const KNOWN: Date = date(2026, 1, 1);

fn year(number: i16) -> Year {
    Year::new(number).unwrap()
}

fn credits(id: &str, of: i16, known: Date) -> Vec<(String, i64)> {
    let found = scheme(id).credits(year(of), known);
    found.into_iter().map(|(allocation, credit)| (allocation.to_string(), credit.value.cents())).collect()
}

fn given(pairs: &[(&str, i64)]) -> Vec<(String, i64)> {
    pairs.iter().map(|(name, cents)| ((*name).to_owned(), *cents)).collect()
}

#[test]
fn a_table_gives_its_stated_total_and_an_amount_named_goes_before_it() {
    let tables = [("plan", 3_507_483_512), ("guards-346", 187_822_120), ("guards-90", 51_355_608)];
    assert_eq!(credits("pssp-2020-2022", 2020, KNOWN), given(&tables));
    assert_eq!(scheme("pssp-2020-2022").credit(year(2020), KNOWN), Some(Euro::from_cents(3_746_661_240)));
    let named = [("general", 1_446_700_000), ("radicalisation", 60_000_000)];
    assert_eq!(credits("css-2018-2019", 2018, KNOWN), given(&named));
    assert_eq!(scheme("css-2018-2019").credit(year(2019), KNOWN), Some(Euro::from_cents(1_476_600_000)));
}

#[test]
fn nothing_is_given_outside_the_period_and_no_sum_where_an_allocation_has_none() {
    assert_eq!(credits("pssp-2020-2022", 2019, KNOWN), []);
    assert_eq!(scheme("pssp-2020-2022").credit(year(2019), KNOWN), None);
    assert_eq!(credits("css-2022-2023", 2022, KNOWN), given(&[("general", 1_508_100_000)]));
    assert_eq!(scheme("css-2022-2023").credit(year(2022), KNOWN), None, "the other allocation has no amount");
    let ceiling = scheme("css-2018-2019").credits(year(2018), KNOWN)[1].1.article.to_string();
    assert_eq!(ceiling, "ar-2018-09-02 art. 3 § 1");
}

#[test]
fn each_line_of_the_budget_stands_once_in_its_year() {
    let lines = |id: &str, of: i16| -> Vec<String> {
        scheme(id).budget_lines(year(of)).into_iter().map(|line| format!("{} {}", line.section, line.line)).collect()
    };
    assert_eq!(lines("css-2018-2019", 2018), ["13 56 82 432202", "13 1383032396C8"]);
    assert_eq!(lines("css-2018-2019", 2019), ["13 56 82 432202"]);
    assert_eq!(lines("css-2022-2023", 2022), ["13 56 82 432202"]);
    assert_eq!(lines("css-2022-2023", 2023), [""; 0]);
}

#[test]
fn a_municipality_may_receive_what_lists_it_or_cannot_be_read() {
    let of = |id: &str, nis: u32| -> Vec<String> {
        let found = scheme(id).allocations_of(Nis::new(nis).unwrap());
        found.map(|allocation| allocation.id.to_string()).collect()
    };
    assert_eq!(of("pssp-2020-2022", 63_079), ["plan", "guards-346"]);
    assert_eq!(of("pssp-2020-2022", 11_001), [""; 0], "no table lists it");
    assert_eq!(of("css-2018-2019", 11_001), ["general"], "that table cannot be read");
    assert!(scheme("css-2018-2019").annex(&allocation("general")).is_none());
}

#[test]
fn a_scheme_ends_with_the_last_period_that_was_ever_known() {
    let days = |id: &str| (scheme(id).first_day(), scheme(id).last_day());
    assert_eq!(days("pssp-2020-2022"), (date(2020, 1, 1), date(2022, 12, 31)));
    assert_eq!(days("css-2018-2019"), (date(2018, 1, 1), date(2019, 12, 31)));
}
