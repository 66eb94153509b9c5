//! Statements in CODA 2, laid out record by record.

use jiff::civil::date;
use payment::{codes, read_statements};
use terms::{Code, Euro};

use crate::sample::{Moved, coda, digits, record};

fn paid(cents: i64, end_to_end: &str) -> Moved<'_> {
    Moved { cents, structured: None, text: "", end_to_end }
}

fn found(text: &str) -> Vec<Code> {
    read_statements(text.as_bytes()).unwrap().findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_statement_is_read_to_the_cent() {
    let repaid = Moved { cents: 12_345, structured: Some("010806817183"), text: "", end_to_end: "" };
    let words = Moved { cents: 100, structured: None, text: "remb. +++010/8068/17183+++ été", end_to_end: "" };
    let file = coda(500_000, &[paid(-99_999, "PERRON-000012-0000000004"), repaid, words]);
    let reading = read_statements(file.as_bytes()).unwrap();
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let [statement] = &reading.statements[..] else { panic!("{reading:?}") };
    assert_eq!(statement.account.as_ref().unwrap().as_str(), "BE68539007547034");
    assert_eq!((statement.number.as_str(), statement.old.unwrap().on), ("017", Some(date(2020, 4, 7))));
    assert_eq!(statement.new.unwrap().amount, Euro::from_cents(500_000 - 99_999 + 12_345 + 100));
    let [left, came, said] = &statement.entries[..] else { panic!("{statement:?}") };
    assert_eq!(left.amount, Euro::from_cents(-99_999));
    assert_eq!(left.end_to_end.as_deref(), Some("PERRON-000012-0000000004"));
    assert_eq!(left.counterparty.as_deref(), Some("COMMUNE DE MOLENBEEK"));
    assert_eq!(left.counterparty_account.as_deref(), Some("BE71096123456769"));
    assert_eq!(came.message.unwrap().to_string(), "+++010/8068/17183+++");
    assert_eq!((said.message, said.text.as_str()), (came.message, "remb. +++010/8068/17183+++ été"));
}

#[test]
fn letters_of_one_byte_are_read_as_letters_of_two_are() {
    let words = Moved { cents: 100, structured: None, text: "dépôt à la gare", end_to_end: "" };
    let file = coda(0, &[words]);
    let latin: Vec<u8> = file.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    assert_ne!(latin, file.as_bytes());
    assert_eq!(read_statements(&latin).unwrap(), read_statements(file.as_bytes()).unwrap());
}

#[test]
fn several_files_one_after_the_other_are_several_statements() {
    let file = coda(0, &[paid(-100, "A")]) + &coda(-100, &[paid(-200, "B")]);
    let reading = read_statements(file.as_bytes()).unwrap();
    assert_eq!((reading.statements.len(), reading.findings.len()), (2, 0), "{reading:?}");
}

#[test]
fn details_take_the_place_of_the_sum_they_add_up_to() {
    let movement = |number: &str, cents: i64, sum: &str| {
        let amount = digits(cents);
        record(&[(1, "21"), (3, number), (11, "REF"), (32, "1"), (33, &amount), (62, "0"), (116, "080420"), (125, sum)])
    };
    let own = |details: [i64; 2]| {
        let head = coda(0, &[]);
        let (start, end) = head.split_at(2 * 129);
        let new = record(&[(1, "8"), (42, "1"), (43, &digits(300)), (58, "080420")]);
        let foot = record(&[(1, "9"), (17, "000005"), (23, &digits(300)), (38, &digits(0)), (128, "2")]);
        assert!(end.starts_with('8'));
        let all = [
            movement("00010000", 300, "1"),
            movement("00010001", details[0], "0"),
            movement("00010002", details[1], "0"),
        ];
        start.to_owned() + &all.concat() + &new + &foot
    };
    let right = read_statements(own([100, 200]).as_bytes()).unwrap();
    assert!(right.findings.is_empty(), "{:?}", right.findings);
    let amounts =
        |reading: &payment::Reading| reading.statements[0].entries.iter().map(|e| e.amount.cents()).collect::<Vec<_>>();
    assert_eq!(amounts(&right), [-100, -200]);
    let wrong = read_statements(own([100, 199]).as_bytes()).unwrap();
    assert_eq!(amounts(&wrong), [-300]);
    assert_eq!(wrong.findings[0].code, codes::B_024);
}

#[test]
fn what_does_not_add_up_is_said() {
    let good = coda(1_000, &[paid(-100, "A")]);
    assert!(found(&good).is_empty());
    let lines: Vec<&str> = good.lines().collect();
    let without = |left_out: usize| {
        let kept = lines.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, line)| *line);
        kept.collect::<Vec<_>>().join("\n")
    };
    assert!(found(&without(2)).contains(&codes::B_016), "a movement is missing: {:?}", found(&without(2)));
    assert!(found(&without(2)).contains(&codes::B_014));
    assert!(found(&without(4)).contains(&codes::B_015), "a part of a movement is missing");
    assert!(found(&without(6)).contains(&codes::B_026), "the foot is missing");
    assert!(found(&good.replacen("000000000010000", "000000000010005", 1)).contains(&codes::B_020));
    assert!(found(&good.replace("BE68539007547034", "BE69539007547034")).contains(&codes::B_011));
    assert!(found(&good.replace("EUR", "USD")).contains(&codes::B_012));
    assert!(found(&(good.clone() + "7 no such record")).contains(&codes::B_025));
    assert!(
        found(&good.replacen(&good[..129], &record(&[(1, "00000"), (17, "D"), (128, "2")]), 1)).contains(&codes::B_027)
    );
    let wrong = Moved { cents: 5, structured: Some("123456789012"), text: "", end_to_end: "" };
    assert!(found(&coda(0, &[wrong])).contains(&codes::B_023));
}
