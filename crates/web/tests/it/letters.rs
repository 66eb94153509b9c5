//! The letters of a dossier: offered once there are some, to those who may read them, in every form.

use axum::http::StatusCode;

use crate::house::{DOSSIER, House, get};
use crate::journey::{controlled, handed_in, spring_2021};

/// Returns the address of the first letter on the page that ends in `form`.
fn address(page: &str, language: &str, form: &str) -> String {
    let begins = format!("href=\"/{language}{DOSSIER}/letters/");
    let all = page.split(&begins).skip(1).map(|rest| rest.split('"').next().unwrap());
    let found = all.into_iter().find(|rest| rest.ends_with(form)).unwrap_or_else(|| panic!("no {form} in {page}"));
    format!("/{language}{DOSSIER}/letters/{found}")
}

#[tokio::test]
async fn a_letter_is_there_once_its_act_is_and_for_its_municipality_alone() {
    let house = House::new();
    handed_in(&house).await;
    let door = house.on(spring_2021);
    let reader = house.cookie("reader");
    let before = get(&door, &format!("/fr{DOSSIER}"), &reader).await.body;
    assert!(before.contains("Ordre de paiement") && !before.contains("Décompte provisoire n°\u{a0}1"));
    let order = address(&before, "fr", "/html");

    let neighbour = house.cookie("neighbour");
    for (cookie, status) in [(neighbour.as_str(), StatusCode::NOT_FOUND), ("", StatusCode::UNAUTHORIZED)] {
        assert_eq!(get(&door, &order, cookie).await.status, status);
    }
    for wrong in ["/letters/1/pdf", "/letters/999999/pdf", "/letters/x/pdf"] {
        assert_eq!(get(&door, &format!("/fr{DOSSIER}{wrong}"), &reader).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(get(&door, &order.replace("/html", "/exe"), &reader).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_statement_is_sent_in_three_forms_and_in_the_language_asked_for() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    let reader = house.cookie("reader");
    let page = get(&door, &format!("/nl{DOSSIER}"), &reader).await.body;
    assert!(page.contains("Voorlopige afrekening nr. 1"), "{page}");
    for (form, kind) in [("pdf", "application/pdf"), ("docx", "application/vnd.openxml"), ("html", "text/html")] {
        let letter = get(&door, &address(&page, "nl", form), &reader).await;
        assert_eq!(letter.status, StatusCode::OK);
        assert!(letter.header("content-type").starts_with(kind), "{form}");
        assert!(letter.header("content-security-policy").starts_with("default-src 'none'"), "{form}");
        assert_eq!(letter.header("cache-control"), "no-store");
    }
    let letter = get(&door, &address(&page, "nl", "html"), &reader).await.body;
    assert!(letter.contains("Sint-Jans-Molenbeek") && !letter.contains("Vertaling"));
    let page = get(&door, &format!("/en{DOSSIER}"), &reader).await.body;
    assert!(page.contains("translation:"));
    let letter = get(&door, &address(&page, "en", "html"), &reader).await.body;
    assert!(letter.contains("Only the letter in French counts."));
}
