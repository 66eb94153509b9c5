//! The file for the bank, held against the schema of ISO 20022.
//!
//! The schema is not ours to give away: `PERRON_PAIN_SCHEMA` names a copy of pain.001.001.09.xsd,
//! which `.ci/run` fetches; without one the test says that it was skipped.

use std::io::Write as _;
use std::process::{Command, Stdio};

use jiff::civil::date;
use payment::{Batch, BatchError, Order, OrderError, PaymentNumber};
use scheme::Calendar;
use terms::Euro;

use crate::sample::{batch, order};

#[test]
fn the_file_is_accepted_by_the_schema_of_iso_20022() {
    let Some(schema) = std::env::var_os("PERRON_PAIN_SCHEMA") else {
        println!("skipped: PERRON_PAIN_SCHEMA names no copy of the schema");
        return;
    };
    let with_bank =
        Order { bic: Some("KREDBEBB".parse().unwrap()), ..order(2, 99_999_999_999, "Fontaine-l’Évêque") };
    let mut bare = order(3, 1, "Zürich & Søn <\"€\">");
    bare.beneficiary.postal_code = None;
    let mut batch = batch(vec![order(1, 23_694_185, "Sint-Jans-Molenbeek"), with_bank, bare]);
    for bic in [batch.payer.bic.clone(), None] {
        batch.payer.bic = bic;
        let mut lint = Command::new("xmllint")
            .args(["--noout", "--nonet", "--schema"])
            .arg(&schema)
            .arg("-")
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("xmllint is installed where the schema is");
        lint.stdin.take().unwrap().write_all(batch.to_pain().unwrap().as_bytes()).unwrap();
        let output = lint.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn a_file_holds_each_payment_once_and_none_that_cannot_be_paid() {
    assert_eq!(batch(vec![]).to_pain(), Err(BatchError::Empty));
    let twice = batch(vec![order(4, 1, "A"), order(4, 1, "A")]);
    assert_eq!(twice.to_pain(), Err(BatchError::Twice(PaymentNumber(4))));
    for (wrong, error) in [
        (order(4, 0, "A"), OrderError::Amount),
        (order(4, 100_000_000_000, "A"), OrderError::Amount),
        (order(4, 1, " // "), OrderError::Name),
        (order(10_000_000_000, 1, "A"), OrderError::Number),
    ] {
        let number = wrong.number;
        assert_eq!(batch(vec![wrong]).to_pain(), Err(BatchError::Order(number, error)));
    }
    assert_eq!(batch(vec![order(1, 1, "A"), order(2, 2, "A")]).total(), Euro::from_cents(3));
}

#[test]
fn the_bank_pays_on_a_working_day() {
    let calendar = Calendar::enacted();
    for (wanted, day) in [
        (date(2020, 4, 9), date(2020, 4, 9)),
        (date(2020, 4, 11), date(2020, 4, 14)),
        (date(2020, 5, 1), date(2020, 5, 4)),
    ] {
        assert_eq!(Batch::execution_day(wanted, &calendar), day, "{wanted}");
    }
}
