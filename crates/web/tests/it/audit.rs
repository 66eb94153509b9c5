//! What auditors found, by forms alone: written down, answered, listed, shown where money is ordered.

use axum::http::StatusCode;

use crate::house::{DOSSIER, House, get};
use crate::journey::{act, controlled, handed_in, spring_2021};

#[tokio::test]
async fn a_finding_is_written_down_answered_and_closed() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    let found = [
        ("auditor", "court-of-audit"),
        ("audit-report", "Report 14 of 3 May 2021, point 3.2"),
        ("audit-found", "No receipt <b>was</b> found."),
        ("audit-lines", "1, 2"),
        ("audit-amount", "100.00"),
    ];
    act(&house, &door, "controller", &format!("{DOSSIER}/record-audit-finding"), &found).await;
    let list = get(&door, "/fr/audit-findings", &house.cookie("auditor")).await;
    assert!(list.body.contains("Report 14 of 3 May 2021") && list.body.contains("Cour des comptes"), "{}", list.body);
    assert!(list.body.contains("No receipt &#60;b&#62;was") && list.body.contains("100,00"), "{}", list.body);
    let page = get(&door, &format!("/nl{DOSSIER}"), &house.cookie("finance-officer")).await.body;
    assert!(page.contains("id=\"audit-1\"") && page.contains("te beslissen"), "the municipality reads it");
    assert!(get(&door, "/fr/", &house.cookie("finance-officer")).await.body.contains("answer-audit-finding"));

    let answer = [("audit-finding", "1"), ("audit-answer", "Here it is.")];
    act(&house, &door, "finance-officer", &format!("{DOSSIER}/answer-audit-finding"), &answer).await;
    let tasks = get(&door, "/fr/", &house.cookie("authorising-officer")).await.body;
    assert!(tasks.contains("close-audit-finding"), "{tasks}");
    let closed = [("audit-finding", "1"), ("reasons", "It was found.")];
    act(&house, &door, "authorising-officer", &format!("{DOSSIER}/close-audit-finding"), &closed).await;
    let page = get(&door, &format!("/fr{DOSSIER}"), &house.cookie("authorising-officer")).await.body;
    assert!(page.contains("sans suite") && page.contains("Here it is."), "{page}");
    assert!(!page.contains("close-audit-finding"), "nothing is left to close");
}

#[tokio::test]
async fn who_orders_money_is_told_of_findings_and_may_order_it() {
    let house = House::new();
    handed_in(&house).await;
    let door = house.on(spring_2021);
    let found = [("auditor", "service"), ("audit-report", "Visit"), ("audit-found", "A bicycle is missing.")];
    act(&house, &door, "case-handler", &format!("{DOSSIER}/record-audit-finding"), &found).await;
    let form = get(&door, &format!("/en{DOSSIER}/order-advance"), &house.cookie("authorising-officer")).await;
    assert!(form.body.contains("One audit finding on this envelope is to be decided"), "{}", form.body);
    assert_eq!(get(&door, "/en/audit-findings", "").await.status, StatusCode::UNAUTHORIZED);
}
