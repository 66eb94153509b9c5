//! The money by forms: an account by three people, a file by two, and what each of them sees.

use axum::http::StatusCode;
use jiff::Timestamp;

use crate::house::{CREDIT, House, at, get, post, upload};
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

#[tokio::test]
async fn a_credit_is_adjusted_committed_and_explained_on_its_page() {
    let house = House::new();
    ordered(&house).await;
    let door = house.on(autumn_2020);
    let list = get(&door, "/en/payments", &house.cookie("auditor")).await.body;
    assert!(list.contains("/en/credits/pssp-2020-2022/2020") && list.contains("€37,466,612.40"), "{list}");
    let on = |act: &str| format!("{CREDIT}/{act}");
    let more = [("credit-adjusted", "37500000.00"), ("credit-source", "Adjusted budget"), ("reasons", "A reserve")];
    act(&house, &door, "accountant", &on("adjust-credit"), &more).await;
    let less = [("envelope", "21012/pssp-2020-2022/plan/2020"), ("committed-left", "500000.00"), ("reasons", "Less")];
    act(&house, &door, "authorising-officer", &on("reduce-commitment"), &less).await;
    let page = get(&door, &format!("/en{CREDIT}"), &house.cookie("auditor")).await.body;
    for told in ["€37,500,000.00", "€500,000.00", "€473,883.71", "Adjusted budget", "A reserve", "€33,387.60"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let cookie = house.cookie("authorising-officer");
    let form = get(&door, &format!("/en{CREDIT}/reduce-commitment"), &cookie).await;
    let listed = "<option value=\"21012/pssp-2020-2022/plan/2020\">";
    let (_, label) = form.body.split_once(listed).unwrap_or_else(|| panic!("{}", form.body));
    assert!(label.split('<').next().unwrap().contains("Molenbeek"), "{label}");
    let [token, version, key] = ["token", "version", "key"].map(|name| form.hidden(name));
    let frame = [("token", &*token), ("version", &*version), ("key", &*key), ("step", "send")];
    let too_far = [("envelope", "21012/pssp-2020-2022/plan/2020"), ("committed-left", "1.00"), ("reasons", "Less")];
    let refused =
        post(&door, &format!("/en{CREDIT}/reduce-commitment"), &cookie, &[&frame[..], &too_far].concat()).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("E-206"), "{}", refused.body);
    visited(&door, &[CREDIT, "/payments"], &house.cookie("accountant")).await;
    for who in ["finance-officer", "operator"] {
        assert_eq!(
            get(&door, &format!("/en{CREDIT}"), &house.cookie(who)).await.status,
            StatusCode::NOT_FOUND,
            "{who}"
        );
    }
    for unknown in ["/en/credits/pssp-2020-2022/2019", "/en/credits/nothing/2020", "/en/credits/x/y"] {
        assert_eq!(get(&door, unknown, &house.cookie("auditor")).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}

/// A statement in camt.053 of the State's account: cents (below zero: left), end-to-end name, reference.
fn camt(number: u32, entries: &[(i64, &str, &str)]) -> String {
    let euros = |cents: i64| format!("{}.{:02}", cents.abs() / 100, cents.abs() % 100);
    let side = |cents: i64| if cents < 0 { "DBIT" } else { "CRDT" };
    let balance = |code: &str, cents: i64| {
        let kind = format!("<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>");
        format!("<Bal>{kind}<Amt Ccy='EUR'>{}</Amt><CdtDbtInd>{}</CdtDbtInd></Bal>", euros(cents), side(cents))
    };
    let entry = |(cents, name, reference): &(i64, &str, &str)| {
        let booked = "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2020-10-13</Dt></BookgDt>";
        let details = format!("<NtryDtls><TxDtls><Refs><EndToEndId>{name}</EndToEndId></Refs></TxDtls></NtryDtls>");
        let amount = format!("<Amt Ccy='EUR'>{}</Amt><CdtDbtInd>{}</CdtDbtInd>", euros(*cents), side(*cents));
        format!("<Ntry>{amount}{booked}<AcctSvcrRef>{reference}</AcctSvcrRef>{details}</Ntry>")
    };
    let sum: i64 = entries.iter().map(|entry| entry.0).sum();
    let (old, new) = (balance("OPBD", 1_000_000_000), balance("CLBD", 1_000_000_000 + sum));
    let entries: String = entries.iter().map(entry).collect();
    format!(
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt><Stmt><Id>{number}</Id>\
         <Acct><Id><IBAN>BE68539007547034</IBAN></Id></Acct>{old}{new}{entries}</Stmt></BkToCstmrStmt></Document>"
    )
}

#[tokio::test]
async fn a_statement_is_looked_at_and_then_taken_in_once() {
    let house = House::new();
    ordered(&house).await;
    let door = house.on(eleven_days_later);
    act(&house, &door, "accountant", "/payments/1/prepare-payments", &[("from-account", "BE68539007547034")]).await;
    act(&house, &door, "accountant-second", "/payments/1/release-payments", &[]).await;
    act(&house, &door, "accountant", "/payments/1/export-payments", &[]).await;
    let cookie = house.cookie("accountant");
    let file = get(&door, "/en/payments/1/file", &cookie).await.body;
    let transfers = payment::read_payment_file(file.as_bytes()).unwrap().transfers;
    let cents = |at: usize| -transfers[at].amount.cents();
    let name = |at: usize| transfers[at].end_to_end.as_str();
    let said = camt(1, &[(cents(0), name(0), "R1"), (cents(1) + 1, name(1), "R2"), (500, "X", "R3")]);
    let token = get(&door, "/en/payments", &cookie).await.hidden("token");
    let send = async |step: &str, bytes: &[u8]| {
        let pairs = [("token", token.as_str()), ("step", step)];
        upload(&door, "/en/payments/bank", &cookie, &pairs, ("statement", "extrait.xml", bytes)).await
    };
    let before = get(&door, "/en/register", &cookie).await.body;
    let looked = send("look", said.as_bytes()).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
    for words in ["1 need nothing, 2 are to be looked at", "another amount than payment", "Ask the bank for the reason"]
    {
        assert!(looked.body.contains(words), "{words} in {}", looked.body);
    }
    assert_eq!(get(&door, "/en/register", &cookie).await.body, before, "looking records nothing");
    let taken = send("take-in", said.as_bytes()).await;
    assert!(taken.body.contains("What followed") && taken.body.contains("/en/register/"), "{}", taken.body);
    let list = get(&door, "/en/payments", &cookie).await.body;
    assert!(list.contains("Entries to look at") && list.contains("Check the structured message"), "{list}");
    let again = send("take-in", said.as_bytes()).await;
    assert!(again.body.contains("nothing counts twice") && !again.body.contains("What followed"), "{}", again.body);
    let unreadable = send("look", b"just words").await;
    assert!(unreadable.body.contains("B-003") && unreadable.body.contains("role=\"alert\""), "{}", unreadable.body);
    visited(&door, &["/payments", "/payments/bank"], &cookie).await;
    for (who, status) in [("auditor", StatusCode::FORBIDDEN), ("finance-officer", StatusCode::NOT_FOUND)] {
        assert_eq!(get(&door, "/en/payments/bank", &house.cookie(who)).await.status, status, "{who}");
    }
}

#[tokio::test]
async fn commitments_are_searched_by_name_and_by_how_far_they_have_come() {
    let house = House::new();
    ordered(&house).await;
    let (door, cookie) = (house.on(autumn_2020), house.cookie("auditor"));
    let of = async |query: &str| get(&door, &format!("/en{CREDIT}{query}"), &cookie).await.body;
    let row = "<th scope=\"row\"><a href=\"/en/dossiers/21012/pssp-2020-2022/plan/2020\">";
    let all = of("").await;
    assert!(all.contains(row) && all.contains("<tfoot>") && all.contains("All (1)"), "{all}");
    assert!(all.contains("Committed in part or not at all (0)"), "{all}");
    let found = of("?q=molenb&show=left").await;
    assert!(found.contains(row) && !found.contains("<tfoot>"), "a sum of all stands below all: {found}");
    for query in ["?q=zzz", "?show=missing", "?q=molenb&show=missing"] {
        let none = of(query).await;
        assert!(!none.contains(row) && none.contains("No row matches"), "{query}: {none}");
    }
}

#[tokio::test]
async fn the_account_for_repayments_is_named_by_one_and_confirmed_by_another() {
    const CONFIRM: &str = "/payments/accounts/BE68539007547034/confirm-repayment-account";
    let house = House::new();
    let door = house.on(autumn_2020);
    let (one, two) = (house.cookie("accountant"), house.cookie("accountant-second"));
    let list = get(&door, "/en/payments", &one).await.body;
    assert!(list.contains("No account is confirmed") && list.contains("name=\"account\""), "{list}");
    for wrong in ["", "BE68539007547035", "x"] {
        let page = get(&door, &format!("/en/payments/accounts?account={wrong}"), &one).await;
        assert!(page.status == StatusCode::OK && page.body.contains("This is no right account number"), "{wrong}");
    }
    let form = get(&door, "/en/payments/accounts?account=BE68+5390+0754+7034", &one).await;
    let address = "/payments/accounts/BE68539007547034/name-repayment-account";
    assert_eq!(form.header("location"), format!("/en{address}"));
    act(&house, &door, "accountant", address, &[]).await;
    let own = get(&door, "/en/payments", &one).await.body;
    assert!(
        own.contains("to be confirmed") && own.contains("No account is confirmed") && !own.contains(CONFIRM),
        "{own}"
    );
    assert!(!get(&door, "/en/", &one).await.body.contains(CONFIRM), "it does not wait for who named it");
    assert!(get(&door, "/en/", &two).await.body.contains(CONFIRM), "it waits for the other");
    visited(&door, &["/payments", "/payments/accounts?account=x", CONFIRM], &two).await;
    act(&house, &door, "accountant-second", CONFIRM, &[]).await;
    let page = get(&door, "/en/payments", &house.cookie("auditor")).await.body;
    assert!(page.contains("BE68 5390 0754 7034") && page.contains("Confirmed by Person"), "{page}");
    assert!(
        !page.contains("to be confirmed") && !page.contains("name=\"account\""),
        "who only reads names none: {page}"
    );
    for (who, path, status) in [
        ("auditor", address, StatusCode::FORBIDDEN),
        ("finance-officer", address, StatusCode::NOT_FOUND),
        ("finance-officer", "/payments/accounts?account=BE68539007547034", StatusCode::NOT_FOUND),
        ("accountant", "/payments/accounts/BE1/name-repayment-account", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(get(&door, &format!("/en{path}"), &house.cookie(who)).await.status, status, "{who} at {path}");
    }
}
