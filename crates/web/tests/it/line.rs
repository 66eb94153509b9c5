//! One line of an expense file: its page, and what is done on it by whom.

use axum::Router;
use axum::http::StatusCode;
use office::Scope;
use office::port::{LineRow, Register};

use crate::house::{Answer, DOSSIER, House, get, post, upload};
use crate::journey::{act, handed_in, spring_2021};

const OPEN_LINE: &str = "/dossiers/21012/pssp-2020-2022/plan/2020/lines/1";

/// A dossier under control, with nothing decided yet.
async fn under_control() -> House {
    let house = House::new();
    handed_in(&house).await;
    act(&house, &house.on(spring_2021), "case-handler", &format!("{DOSSIER}/propose-decision"), &[]).await;
    house
}

fn line(house: &House, number: u32) -> LineRow {
    let key = DOSSIER.trim_start_matches("/dossiers/").parse().unwrap();
    let view = house.store.dossier(Scope::Everything, &key).unwrap().unwrap();
    view.lines.into_iter().find(|row| row.line.number.0 == number).unwrap()
}

fn outcome(house: &House, number: u32) -> &'static str {
    line(house, number).decision.unwrap().outcome().as_str()
}

/// Reads a field of the form of this name; the page has others.
fn field(body: &str, form: &str, name: &str) -> String {
    let (_, form) = body.split_once(&format!("id=\"do-{form}\"")).unwrap_or_else(|| panic!("no {form} in {body}"));
    let (_, rest) = form.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// Sends one form of a page of a line.
async fn done(door: &Router, who: &str, page: &Answer, form: &str, answers: &[(&str, &str)]) -> Answer {
    let frame = ["token", "version", "key", "do"].map(|name| (name, field(&page.body, form, name)));
    let mut pairs: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.extend(answers);
    post(door, &format!("/fr{OPEN_LINE}"), who, &pairs).await
}

#[tokio::test]
async fn a_line_is_laid_aside_with_a_reason_and_taken_up_again() {
    let house = under_control().await;
    let (door, handler) = (house.on(spring_2021), house.cookie("case-handler"));
    let page = get(&door, &format!("/fr{OPEN_LINE}"), &handler).await;
    let bare = done(&door, &handler, &page, "park", &[("park-motive", "  ")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.body.contains("href=\"#park-motive\"") && outcome(&house, 1) == "proposed", "{}", bare.body);
    let parked = done(&door, &handler, &page, "park", &[("park-motive", "le marché est contesté")]).await;
    assert_eq!(parked.status, StatusCode::SEE_OTHER, "{}", parked.body);
    assert_eq!(outcome(&house, 1), "parked");
    let page = get(&door, parked.header("location"), &handler).await;
    assert!(page.body.contains("le marché est contesté") && page.body.contains("role=\"status\""), "{}", page.body);
    let taken_up = done(&door, &handler, &page, "take-up", &[]).await;
    assert_eq!((taken_up.status, outcome(&house, 1)), (StatusCode::SEE_OTHER, "proposed"));
}

#[tokio::test]
async fn a_finding_is_set_aside_by_name_and_the_reason_stays_beside_it() {
    let house = under_control().await;
    let (door, handler) = (house.on(spring_2021), house.cookie("case-handler"));
    let page = get(&door, &format!("/fr{OPEN_LINE}"), &handler).await;
    assert!(page.body.contains("id=\"do-waive\""), "{}", page.body);
    let other = [("waive-rule", "C-210"), ("waive-motive", "parce que")];
    let refused = done(&door, &handler, &page, "waive", &other).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "relevance is set aside by nobody");
    let waived = [("waive-rule", "C-218"), ("waive-motive", "le poste figure en annexe")];
    let answer = done(&door, &handler, &page, "waive", &waived).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = get(&door, answer.header("location"), &house.cookie("auditor")).await;
    assert!(page.body.contains("le poste figure en annexe"), "{}", page.body);
    assert!(line(&house, 1).decision.unwrap().waived().iter().any(|waived| waived.code.to_string() == "C-218"));
}

#[tokio::test]
async fn information_is_asked_by_the_state_and_given_by_the_town_with_a_document() {
    let house = under_control().await;
    let door = house.on(spring_2021);
    let (handler, finance) = (house.cookie("case-handler"), house.cookie("finance-officer"));
    let page = get(&door, &format!("/fr{OPEN_LINE}"), &handler).await;
    let asked = done(&door, &handler, &page, "ask", &[("ask-what", "La fiche de paie de mars")]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
    let page = get(&door, &format!("/fr{OPEN_LINE}"), &finance).await;
    assert!(page.body.contains("La fiche de paie de mars") && !page.body.contains("do-ask"), "{}", page.body);
    let frame = ["token", "version", "key", "do"].map(|name| (name, field(&page.body, "give", name)));
    let mut pairs: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.extend([("give-words", "La voici"), ("give-references", "contrat : C-3 | fiche de paie : F-3")]);
    let file = ("give-document", "fiche.txt", b"brut 3 000,00".as_slice());
    let given = upload(&door, &format!("/fr{OPEN_LINE}"), &finance, &pairs, file).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
    let page = get(&door, &format!("/fr{OPEN_LINE}"), &handler).await;
    for said in ["La voici", "fiche.txt", "contrat : C-3"] {
        assert!(page.body.contains(said), "{said} in {}", page.body);
    }
    let (_, address) = page.body.split_once("/documents/").unwrap();
    let address = format!("/fr{DOSSIER}/documents/{}", address.split_once('"').unwrap().0);
    let document = get(&door, &address, &handler).await;
    assert_eq!(
        (document.body.as_str(), document.header("content-type")),
        ("brut 3 000,00", "application/octet-stream")
    );
    assert_eq!(get(&door, &address, &house.cookie("neighbour")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_may_not_decide_reads_the_reasons_and_finds_no_form() {
    let house = under_control().await;
    let door = house.on(spring_2021);
    let handler = get(&door, &format!("/fr{OPEN_LINE}"), &house.cookie("case-handler")).await;
    for who in ["auditor", "signatory", "accountant"] {
        let cookie = house.cookie(who);
        let page = get(&door, &format!("/fr{OPEN_LINE}"), &cookie).await;
        assert!(page.body.contains("id=\"why\"") && !page.body.contains("id=\"do-"), "{who}: {}", page.body);
        let sent = done(&door, &cookie, &handler, "park", &[("park-motive", "parce que")]).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN, "{who}");
    }
    let neighbour = house.cookie("neighbour");
    assert_eq!(get(&door, &format!("/fr{OPEN_LINE}"), &neighbour).await.status, StatusCode::NOT_FOUND);
    let auditor = house.cookie("auditor");
    for missing in ["999", "x"] {
        let address = format!("/fr{DOSSIER}/lines/{missing}");
        assert_eq!(get(&door, &address, &auditor).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
}

#[tokio::test]
async fn the_checklist_ticks_what_a_reference_names_and_guesses_nothing() {
    let house = under_control().await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let page = get(&door, &format!("/en{OPEN_LINE}"), &cookie).await;
    let (_, pieces) = page.body.split_once("id=\"pieces\"").unwrap();
    assert!(pieces.contains("monthly pay state") && pieces.contains("cannot be told"), "{pieces}");
    assert!(pieces.contains("/en/law/am-2013-12-24/N3"), "{pieces}");
    assert!(pieces.contains("/en/law/schemes/pssp-2020-2022/natures?on=2020-12-31"), "{pieces}");
}
