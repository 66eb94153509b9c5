//! The money by forms: an account by three people, a file by two, and what each of them sees.

use axum::http::StatusCode;
use jiff::Timestamp;

use crate::house::{House, at, get, post};
use crate::journey::{act, agreed, autumn_2020};
use crate::pages::visited;

const TOWN: &str = "/municipalities/21012";
const ACCOUNT: &str = "BE71096123456769";

fn eleven_days_later() -> Timestamp {
    at("2020-10-12")
}

/// Three tranches ordered, an account proposed, confirmed and verified.
async fn ordered(house: &House) {
    agreed(house).await;
    let door = house.on(autumn_2020);
    for tranche in ["1", "2", "3"] {
        let on = format!("{}/order-advance", crate::house::DOSSIER);
        act(house, &door, "authorising-officer", &on, &[("tranche", tranche)]).await;
    }
    act(house, &door, "finance-officer", &format!("{TOWN}/propose-account"), &[("account", ACCOUNT)]).await;
    act(house, &door, "signatory", &format!("{TOWN}/confirm-account"), &[("account-shown", ACCOUNT)]).await;
    let called = [
        ("account-shown", ACCOUNT),
        ("spoken-with", "le receveur"),
        ("contact", "le standard"),
        ("known-since", "2019-01-01"),
    ];
    act(house, &door, "controller", &format!("{TOWN}/verify-account"), &called).await;
}

#[tokio::test]
async fn payments_leave_by_forms_and_two_accountants() {
    let house = House::new();
    ordered(&house).await;
    let waiting = get(&house.on(autumn_2020), "/en/payments", &house.cookie("accountant")).await.body;
    assert!(waiting.contains("can leave: 0") && waiting.contains("paid on from"), "{waiting}");
    let door = house.on(eleven_days_later);
    let list = get(&door, "/en/payments", &house.cookie("accountant")).await.body;
    assert!(list.contains("can leave: 3") && list.contains("first payment to this account"), "{list}");
    let from = [("from-account", "BE68 5390 0754 7034")];
    act(&house, &door, "accountant", "/payments/1/prepare-payments", &from).await;
    visited(&door, &["/payments", "/payments/1", TOWN], &house.cookie("accountant")).await;
    let cookie = house.cookie("accountant");
    let own = get(&door, "/en/payments/1/release-payments", &cookie).await;
    let [token, version, key] = ["token", "version", "key"].map(|name| own.hidden(name));
    let sent = [("token", &*token), ("version", &*version), ("key", &*key), ("step", "send")];
    let refused = post(&door, "/en/payments/1/release-payments", &cookie, &sent).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("O-010"), "{}", refused.body);
    let page = get(&door, "/en/payments/1", &house.cookie("accountant-second")).await.body;
    assert!(page.contains("to an account on which nothing was paid before"), "{page}");
    assert_eq!(get(&door, "/en/payments/1/file", &house.cookie("accountant")).await.status, StatusCode::NOT_FOUND);
    act(&house, &door, "accountant-second", "/payments/1/release-payments", &[]).await;
    act(&house, &door, "accountant", "/payments/1/export-payments", &[]).await;
    let file = get(&door, "/en/payments/1/file", &house.cookie("accountant")).await;
    assert!(file.header("content-disposition").contains("PERRON-000001.xml"));
    assert_eq!(payment::read_payment_file(file.body.as_bytes()).unwrap().transfers.len(), 3);
    assert_eq!(get(&door, "/nl/payments/1/file", &house.cookie("accountant-second")).await.body, file.body);
    visited(&door, &["/payments", "/payments/1"], &house.cookie("auditor")).await;
}

#[tokio::test]
async fn a_municipality_sees_its_account_and_no_payment_of_another() {
    let house = House::new();
    ordered(&house).await;
    let door = house.on(eleven_days_later);
    act(&house, &door, "accountant", "/payments/1/prepare-payments", &[("from-account", "BE68539007547034")]).await;
    for who in ["finance-officer", "reader", "neighbour", "operator"] {
        for page in ["/en/payments", "/en/payments/1", "/en/payments/1/file", "/en/payments/1/release-payments"] {
            assert_eq!(get(&door, page, &house.cookie(who)).await.status, StatusCode::NOT_FOUND, "{who} at {page}");
        }
        let home = get(&door, "/en/", &house.cookie(who)).await.body;
        assert!(!home.contains("/en/payments"), "{who}");
    }
    let own = get(&door, &format!("/en{TOWN}"), &house.cookie("reader")).await.body;
    assert!(own.contains("BE71 0961 2345 6769"), "{own}");
    for who in ["neighbour", "operator"] {
        let other = get(&door, &format!("/en{TOWN}"), &house.cookie(who)).await.body;
        assert!(!other.contains("BE71 0961 2345 6769") && !other.contains("propose-account"), "{who}");
    }
    visited(&door, &[&format!("{TOWN}/propose-account")], &house.cookie("finance-officer")).await;
    assert_eq!(
        get(&door, &format!("/en{TOWN}/propose-account"), &house.cookie("neighbour")).await.status,
        StatusCode::NOT_FOUND
    );
}
