//! One municipality through one year by forms alone: from the agreement to the final payment.

use axum::Router;
use axum::http::StatusCode;
use jiff::Timestamp;
use office::Scope;
use office::port::Register;

use crate::house::{AGREEMENT, Answer, CREDIT, DOSSIER, House, at, get, post, upload};

const AGREED: &[u8] = include_bytes!("../../../../examples/agreements/molenbeek-pssp-2020-2022.md");
const EXPENSES: &[u8] = include_bytes!("../../../../examples/expenses/molenbeek-2020-plan.csv");

pub(crate) fn spring_2020() -> Timestamp {
    at("2020-04-02")
}

pub(crate) fn autumn_2020() -> Timestamp {
    at("2020-10-01")
}

pub(crate) fn spring_2021() -> Timestamp {
    at("2021-05-03")
}

/// Opens the form of an act, and returns it with the cookie of who opened it.
async fn opened(house: &House, door: &Router, who: &str, address: &str) -> (Answer, String) {
    let cookie = house.cookie(who);
    let form = get(door, &format!("/fr{address}"), &cookie).await;
    assert_eq!(form.status, StatusCode::OK, "{who} at {address}: {}", form.body);
    (form, cookie)
}

fn frame(form: &Answer) -> [(&'static str, String); 3] {
    ["token", "version", "key"].map(|name| (name, form.hidden(name)))
}

/// Checks and sends the form of an act as `who`.
pub(crate) async fn act(house: &House, door: &Router, who: &str, address: &str, answers: &[(&str, &str)]) {
    let (form, cookie) = opened(house, door, who, address).await;
    let frame = frame(&form);
    let mut pairs: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.extend(answers);
    let address = format!("/fr{address}");
    let check = post(door, &address, &cookie, &[&pairs[..], &[("step", "check")]].concat()).await;
    assert!(check.status == StatusCode::OK && check.body.contains("value=\"send\""), "{address}: {}", check.body);
    let sent = post(door, &address, &cookie, &[&pairs[..], &[("step", "send")]].concat()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{who} at {address}: {}", sent.body);
    let receipt = get(door, sent.header("location"), &cookie).await;
    assert_eq!(receipt.status, StatusCode::OK, "{}", sent.header("location"));
}

/// Sends a document, checks what was read in it, and records it.
async fn hand_in(
    house: &House,
    door: &Router,
    who: &str,
    address: &str,
    answers: &[(&str, &str)],
    file: (&str, &str, &[u8]),
) {
    let (form, cookie) = opened(house, door, who, address).await;
    let frame = frame(&form);
    let mut pairs: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.extend(answers);
    let address = format!("/fr{address}");
    let check = upload(door, &address, &cookie, &[&pairs[..], &[("step", "check")]].concat(), file).await;
    assert_eq!(check.status, StatusCode::OK, "{}", check.body);
    let kept = check.hidden("kept");
    let (field, name, _) = file;
    let last = [("kept", kept.as_str()), (field, name), ("step", "send")];
    let sent = post(door, &address, &cookie, &[&pairs[..], &last].concat()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{who} at {address}: {}", sent.body);
}

/// Brings the agreement into force and opens the year.
pub(crate) async fn agreed(house: &House) {
    let door = house.on(spring_2020);
    let on = |act: &str| format!("{AGREEMENT}/{act}");
    let ticked = [("allocation-plan", "yes"), ("period-from", "2020-01-01"), ("period-to", "2022-12-31")];
    let document = ("document", "molenbeek.md", AGREED);
    hand_in(house, &door, "author", &on("import-agreement"), &ticked, document).await;
    act(house, &door, "author", &on("submit-agreement"), &[("diagnostic", "DLS 2019/4")]).await;
    act(house, &door, "controller", &on("approve-agreement"), &[]).await;
    let decided = [("council-decision", "2020-03-30")];
    act(house, &door, "signatory", &on("sign-for-municipality"), &decided).await;
    act(house, &door, "authorising-officer", &on("sign-for-state"), &[]).await;
    act(house, &door, "authorising-officer", &format!("{DOSSIER}/open-year"), &[]).await;
    act(house, &door, "accountant", &format!("{CREDIT}/open-credit"), &[("credit-source", "Budget 2020")]).await;
    act(house, &door, "authorising-officer", &format!("{CREDIT}/commit-credit"), &[]).await;
}

/// Pays the advances, and hands in and certifies the expense file.
pub(crate) async fn handed_in(house: &House) {
    agreed(house).await;
    let door = house.on(autumn_2020);
    let on = |act: &str| format!("{DOSSIER}/{act}");
    for tranche in ["1", "2", "3"] {
        act(house, &door, "authorising-officer", &on("order-advance"), &[("tranche", tranche)]).await;
    }
    let door = house.on(spring_2021);
    let file = ("file", "depenses-2020.csv", EXPENSES);
    hand_in(house, &door, "finance-officer", &on("enter-lines"), &[], file).await;
    act(house, &door, "signatory", &on("submit-file"), &[("college-decision", "2021-04-28")]).await;
}

/// Decides every line and issues the provisional statement.
pub(crate) async fn controlled(house: &House) {
    handed_in(house).await;
    let door = house.on(spring_2021);
    let on = |act: &str| format!("{DOSSIER}/{act}");
    act(house, &door, "case-handler", &on("propose-decision"), &[("relevance", "prévu par la convention")]).await;
    let key = "21012/pssp-2020-2022/plan/2020".parse().unwrap();
    let view = house.store.dossier(Scope::Everything, &key).unwrap().unwrap();
    let mut answers = Vec::new();
    for decision in view.lines.iter().filter_map(|line| line.decision.as_ref()) {
        for question in decision.questions() {
            let name = format!("{}-{}", decision.line(), question.code);
            answers.push((format!("accepted-{name}"), decision.pending().to_string()));
            answers.push((format!("motive-{name}"), "service rendu".to_owned()));
        }
    }
    let answers: Vec<(&str, &str)> = answers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    if !answers.is_empty() {
        act(house, &door, "case-handler", &on("propose-decision"), &answers).await;
    }
    act(house, &door, "controller", &on("confirm-decisions"), &[]).await;
}

#[tokio::test]
async fn a_year_goes_from_the_agreement_to_the_last_euro_without_a_script() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    let on = |act: &str| format!("{DOSSIER}/{act}");
    act(&house, &door, "signatory", &on("accept-statement"), &[]).await;
    let page = get(&door, &format!("/fr{DOSSIER}"), &house.cookie("authorising-officer")).await;
    let settles = if page.body.contains("order-final-payment") { "order-final-payment" } else { "order-recovery" };
    act(&house, &door, "authorising-officer", &on(settles), &[]).await;
    let page = get(&door, &format!("/fr{DOSSIER}"), &house.cookie("reader")).await;
    assert!(page.body.contains("class=\"ladder\"") && page.body.contains("class=\"total\""));
}
