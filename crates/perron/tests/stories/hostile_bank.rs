//! The hostile inputs that concern the bank: files are read beside the payment they are about, the
//! others are acts, and stand in the stories of payments.

use std::fs;
use std::path::Path;
use std::process::Command;

use jiff::civil::date;
use payment::{Batch, Beneficiary, Order, Payer, PaymentKind, PaymentNumber};
use serde_json::Value;
use terms::Euro;

use crate::hostile;

/// What a code of the list means here.
const MEANINGS: &[(&str, &str)] = &[("entry-twice", "B-021"), ("amount-differs", "B-030")];

/// The cases that are acts, and where they are tried.
const ELSEWHERE: &[(&str, &str)] = &[
    ("B04", "an account that is not right, or abroad: stories::payments::an_advance_leaves_and_the_bank_says_so"),
    ("B05", "a message with wrong check digits repays nothing: stories::payments::a_wrong_message_repays_nothing"),
    ("B07", "given out once: stories::payments::a_file_is_given_out_once_however_often_it_is_asked_for_at_once"),
    ("B08", "approved data: stories::payments::an_account_that_changes_after_the_release_stops_the_file"),
    ("B10", "an overdue file holds payments back where they are ordered: store::course"),
];

/// A file of one payment of 100 euros, which the bank knows as R1.
fn ordered(folder: &Path) -> std::path::PathBuf {
    let order = Order {
        number: PaymentNumber(4),
        envelope: "21012/pssp-2020-2022/plan/2020".parse().unwrap(),
        kind: PaymentKind::Advance { tranche: 1 },
        amount: Euro::from_cents(10_000),
        beneficiary: Beneficiary { name: "Town".to_owned(), town: "Town".to_owned(), postal_code: None },
        account: "BE71096123456769".parse().unwrap(),
        bic: None,
    };
    let payer = Payer {
        name: "State".to_owned(),
        town: "Brussels".to_owned(),
        postal_code: "1000".to_owned(),
        account: "BE68539007547034".parse().unwrap(),
        bic: None,
    };
    let made = date(2020, 4, 6).at(9, 0, 0, 0);
    let batch = Batch { number: 1, made, execution: date(2020, 4, 7), payer, orders: vec![order.clone()] };
    let file = batch.to_pain().unwrap().replace(&batch.end_to_end(&order), "R1");
    fs::write(folder.join("ordered.xml"), file).unwrap();
    folder.join("ordered.xml")
}

fn read(folder: &Path, file: &Path) -> (Option<i32>, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_perron"))
        .args(["bank", "read", "--json", "--against"])
        .arg(ordered(folder))
        .arg(file)
        .env("PERRON_LANG", "en")
        .output()
        .unwrap();
    let told = serde_json::from_slice(&output.stdout);
    (output.status.code(), told.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr))))
}

#[test]
fn statements_that_mean_harm_are_met_as_the_list_says() {
    let Some((list, program)) = hostile::list() else { return };
    for case in list["cases"].as_array().unwrap().iter().filter(|case| case["entry"] == "bank") {
        let id = case["id"].as_str().unwrap();
        if let Some((_, why)) = ELSEWHERE.iter().find(|(elsewhere, _)| *elsewhere == id) {
            println!("{id}: {why}");
            continue;
        }
        let (folder, file) = hostile::made(case, &program);
        let (exit, told) = read(folder.path(), &file);
        let code = case["expect"]["code"].as_str().unwrap();
        let (_, ours) = MEANINGS.iter().find(|(theirs, _)| *theirs == code).unwrap_or_else(|| panic!("{id}: {code}"));
        let findings = told["findings"].as_array().unwrap();
        assert!(findings.iter().any(|finding| finding["code"] == *ours), "{id}: {ours} among {findings:#?}");
        let matched = &told["matches"][0];
        match id {
            "B01" => assert_eq!(matched["outcomes"], serde_json::json!([{ "confirms": 0 }, { "repeats": 0 }]), "{id}"),
            "B02" => {
                assert_eq!((&matched["open"], exit), (&serde_json::json!([0]), Some(1)), "{id}: the order stays open");
            }
            _ => panic!("{id} is new: say what it must be"),
        }
    }
}
