//! Claims that look alike, ranked with their reasons.

use control::{
    EnterpriseNumber, ExpenseLine, LineNumber, Reason, Trace, digits_swapped, one_slip_apart, resemblances,
    without_zeros,
};
use jiff::civil::date;
use proptest::prelude::*;
use terms::Euro;

use crate::world;

fn invoice(number: u32, invoice: &str, cents: i64) -> ExpenseLine {
    let context = world::context(world::PLAN_2020);
    ExpenseLine {
        invoice: invoice.to_owned(),
        invoiced: Some(date(2020, 5, 1)),
        ..world::line(number, cents, &context)
    }
}

fn found(lines: &[ExpenseLine]) -> Vec<(Reason, u32, u32)> {
    resemblances(lines, &[]).iter().map(|like| (like.reason, like.line.0, like.other.0)).collect()
}

#[test]
fn each_reason_is_found_and_the_strongest_stands_first() {
    let lines = [
        invoice(1, "2020/0147", 10_000),
        invoice(2, "2020/0174", 10_000),
        ExpenseLine { invoiced: Some(date(2020, 6, 1)), ..invoice(3, "2020/0148", 10_000) },
        invoice(4, "B-77", 12_300),
        invoice(5, "B-77", 13_200),
        invoice(6, "C-8", 500),
        ExpenseLine { invoiced: Some(date(2021, 5, 1)), ..invoice(7, "C-8", 500) },
        ExpenseLine { gross: Some(Euro::from_cents(90_000)), ..invoice(8, "D-1", 60_000) },
        ExpenseLine { gross: Some(Euro::from_cents(91_000)), ..invoice(9, "D-1", 60_000) },
        invoice(10, "E-0055", 700),
        invoice(11, "E-550", 700),
    ];
    let expected = [
        (Reason::SharesExceed, 8, 9),
        (Reason::Slip, 1, 2),
        (Reason::Zeros, 10, 11),
        (Reason::Swapped, 4, 5),
        (Reason::AnotherYear, 6, 7),
        (Reason::SlipAnotherDay, 1, 3),
    ];
    assert_eq!(found(&lines), expected);
    let mut turned = lines.to_vec();
    turned.reverse();
    assert_eq!(found(&turned), expected, "the order of the rows has no effect");
}

#[test]
fn the_same_invoice_another_supplier_and_no_number_are_no_resemblance() {
    let same = [invoice(1, "A-1", 100), invoice(2, "a 1", 100)];
    assert_eq!(found(&same), [], "a duplicate is the matter of C-211");
    let other = ExpenseLine { supplier: "Imprimerie Caracole".to_owned(), ..invoice(2, "A-2", 100) };
    assert_eq!(found(&[invoice(1, "A-1", 100), other]), []);
    assert_eq!(found(&[invoice(1, "", 100), invoice(2, "A", 100)]), []);
    assert_eq!(found(&[invoice(1, "A-1", 100), invoice(2, "A-2", 200)]), []);
    let within = [
        ExpenseLine { gross: Some(Euro::from_cents(900)), ..invoice(1, "D-1", 300) },
        ExpenseLine { gross: Some(Euro::from_cents(800)), ..invoice(2, "D-1", 600) },
    ];
    assert_eq!(found(&within), [], "shares within the greater total");
}

#[test]
fn another_file_is_named_and_not_compared_with_itself() {
    let number: EnterpriseNumber = "0207.373.429".parse().unwrap();
    let here = ExpenseLine { enterprise: Some(number), supplier: "One name".to_owned(), ..invoice(1, "F-10", 100) };
    let there = |line: u32, invoice_number: &str| ExpenseLine {
        enterprise: Some(number),
        supplier: "Another".to_owned(),
        ..invoice(line, invoice_number, 100)
    };
    let elsewhere = [("21001/2020".to_owned(), vec![there(5, "F-11"), there(6, "F-12")])];
    let found = resemblances(&[here], &elsewhere);
    let seen: Vec<_> = found.iter().map(|like| (like.line, like.other, like.file.as_deref())).collect();
    let there = Some("21001/2020");
    assert_eq!(seen, [(LineNumber(1), LineNumber(5), there), (LineNumber(1), LineNumber(6), there)]);
}

#[test]
fn one_slip_is_one_slip() {
    for (a, b) in [("147", "174"), ("147", "1147"), ("147", "14"), ("147", "157"), ("7", ""), ("12", "21")] {
        assert!(one_slip_apart(a, b) && one_slip_apart(b, a), "{a} {b}");
    }
    for (a, b) in [("147", "147"), ("147", "741"), ("1234", "2143"), ("147", "14789"), ("ab", "cd")] {
        assert!(!one_slip_apart(a, b) && !one_slip_apart(b, a), "{a} {b}");
    }
    assert_eq!(without_zeros("20200047"), "2247");
    let swapped = |a, b| digits_swapped(Euro::from_cents(a), Euro::from_cents(b));
    assert!(swapped(12_300, 13_200) && !swapped(12_300, 12_400) && !swapped(12_300, 12_300) && !swapped(123, 1_230));
}

/// Claims of few suppliers, numbers and amounts, so that many look alike.
fn claim() -> impl Strategy<Value = (String, String, i64, i8, Option<i64>)> {
    let supplier = prop::sample::select(vec!["Imprimerie", "Garage", ""]).prop_map(str::to_owned);
    let number = prop::sample::select(vec!["A-1", "a 1", "A-2", "A-10", "A-01", ""]).prop_map(str::to_owned);
    let gross = prop::option::of(prop::sample::select(vec![12_300_i64, 13_200]));
    (supplier, number, prop::sample::select(vec![12_300_i64, 13_200, 500, -500]), 1_i8..4, gross)
}

fn numbered((number, claim): (u32, (String, String, i64, i8, Option<i64>))) -> ExpenseLine {
    let (supplier, named, cents, month, gross) = claim;
    let gross = gross.map(Euro::from_cents);
    ExpenseLine { supplier, gross, invoiced: Some(date(2020, month, 1)), ..invoice(number, &named, cents) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever looks like a claim shares its trace: reading those alone finds every likeness.
    #[test]
    fn no_likeness_is_lost_by_reading_only_what_shares_a_trace(
        own in proptest::collection::vec(claim(), 1..6),
        others in proptest::collection::vec(claim(), 0..12),
    ) {
        let own: Vec<ExpenseLine> = (1..).zip(own).map(numbered).collect();
        let others: Vec<ExpenseLine> = (1..).zip(others).map(numbered).collect();
        let traces: Vec<Trace> = own.iter().filter_map(Trace::of).collect();
        let shares = |line: &&ExpenseLine| Trace::of(line).is_some_and(|other| {
            traces.iter().any(|own| {
                own.supplier == other.supplier && (own.invoice == other.invoice || own.cost == other.cost)
            })
        });
        let read: Vec<ExpenseLine> = others.iter().filter(shares).cloned().collect();
        let of = |lines: Vec<ExpenseLine>| resemblances(&own, &[("other".to_owned(), lines)]);
        prop_assert_eq!(of(read), of(others));
    }

    #[test]
    fn a_slip_is_seen_from_both_sides(a in "[0-9A-C]{0,8}", b in "[0-9A-C]{0,8}") {
        prop_assert_eq!(one_slip_apart(&a, &b), one_slip_apart(&b, &a));
        prop_assert!(!one_slip_apart(&a, &a));
    }
}
