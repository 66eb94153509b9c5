//! The review of an import: every decision by a plain form, who may, what is refused, how large a page.

use axum::Router;
use axum::http::StatusCode;
use office::port::{AgreementView, Register};
use office::{AgreementId, Scope};

use crate::house::{Answer, House, at, get, post, upload};
use crate::pages::visited;

const TORN: &[u8] = include_bytes!("../../../../examples/agreements/molenbeek-projet-2023-scan.txt");
const PLAN: &str = "/agreements/21012/css-2022-2023/1";
const REVIEW: &str = "/agreements/21012/css-2022-2023/1/review-import";

fn autumn_2023() -> jiff::Timestamp {
    at("2023-10-06")
}

/// The scanned project plan was brought in by its author.
async fn imported(house: &House, document: &[u8]) -> Router {
    let door = house.on(autumn_2023);
    let address = format!("/fr{PLAN}/import-agreement");
    let cookie = house.cookie("author");
    let form = get(&door, &address, &cookie).await;
    let frame = ["token", "version", "key"].map(|name| (name, form.hidden(name)));
    let mut pairs: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.push(("allocation-general", "yes"));
    let file = ("document", "scan.txt", document);
    let check = upload(&door, &address, &cookie, &[&pairs[..], &[("step", "check")]].concat(), file).await;
    let kept = check.hidden("kept");
    let last = [("kept", kept.as_str()), ("document", "scan.txt"), ("step", "send")];
    let sent = post(&door, &address, &cookie, &[&pairs[..], &last].concat()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    door
}

/// Opens the review at `query` and sends what is decided there.
async fn decide(house: &House, door: &Router, query: &str, answers: &[(&str, &str)]) -> Answer {
    let cookie = house.cookie("author");
    let address = format!("/fr{REVIEW}{query}");
    let form = get(door, &address, &cookie).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.body);
    let frame = ["token", "version", "key"].map(|name| (name, form.hidden(name)));
    let mut pairs: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.extend(answers);
    post(door, &address, &cookie, &pairs).await
}

async fn done(house: &House, door: &Router, query: &str, answers: &[(&str, &str)]) -> String {
    let sent = decide(house, door, query, answers).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{answers:?}: {}", sent.body);
    sent.header("location").to_owned()
}

fn view(house: &House) -> AgreementView {
    let id: AgreementId = "21012/css-2022-2023/1".parse().unwrap();
    house.store.agreement(Scope::Everything, &id).unwrap().unwrap()
}

fn words(house: &House) -> Vec<String> {
    let mut words = Vec::new();
    view(house).agreement.walk(&mut |_, node| words.push(node.text.clone()));
    words
}

#[tokio::test]
async fn every_page_of_the_review_is_sound_in_four_languages() {
    let house = House::new();
    let door = imported(&house, TORN).await;
    let cookie = house.cookie("author");
    let queries =
        ["", "?node=5", "?node=9&show=all", "?apart=0", "?show=left", "?show=all&part=7", "?node=99&line=4000"];
    let paths: Vec<String> = queries.iter().map(|query| format!("{REVIEW}{query}")).collect();
    visited(&door, &paths.iter().map(String::as_str).collect::<Vec<_>>(), &cookie).await;
}

#[tokio::test]
async fn a_document_is_reviewed_to_its_end_by_forms_alone() {
    let house = House::new();
    let door = imported(&house, TORN).await;
    done(&house, &door, "", &[("do", "accept-clear")]).await;
    done(&house, &door, "?node=5", &[("do", "merge-next"), ("node", "5")]).await;
    let parts = "Former les commerçants.\r\nTenir une permanence au marché.\r\nAccompagner les victimes d'un vol";
    done(&house, &door, "?node=7", &[("do", "split"), ("node", "7"), ("parts", parts)]).await;
    let fiches =
        [("text", "Nombre de fiches remises : ≥ 300"), ("number", ""), ("kind", "indicator"), ("state", "plain")];
    let fiches = [&fiches[..], &[("do", "correct"), ("node", "9"), ("target", "≥ 300 par an")]].concat();
    done(&house, &door, "?node=9", &fiches).await;
    done(&house, &door, "?node=14", &[("do", "ignore"), ("node", "14"), ("reason", "en double")]).await;
    done(&house, &door, "?node=13", &[("do", "move"), ("node", "13"), ("under", "17")]).await;
    // 13 hangs beside rows of a table now, and owes what each of them owes.
    for node in ["3", "12", "13", "15", "18", "19", "20"] {
        done(&house, &door, &format!("?node={node}"), &[("do", "accept"), ("node", node)]).await;
    }
    let apart = get(&door, &format!("/fr{REVIEW}?apart=0"), &house.cookie("author")).await;
    let place = apart.hidden("place");
    let dismissed = [("do", "dismiss"), ("code", "I-040"), ("place", place.as_str()), ("reason", "note du dactylo")];
    let last = done(&house, &door, "?apart=0", &dismissed).await;
    let page = get(&door, &last, &house.cookie("author")).await.body;
    assert!(page.contains("Plus rien ne demande un regard") && page.contains("/fr/register/"), "{page}");

    let words = words(&house);
    let says = |text: &str| words.iter().any(|word| word == text);
    assert!(says("Visiter chaque commerce du quartier et remettre une fiche de conseils"));
    assert!(says("Former les commerçants.") && says("Tenir une permanence au marché."));
    assert_eq!(words.iter().filter(|word| word.starts_with("Régler la circulation")).count(), 1);
    let seen = view(&house);
    assert_eq!((seen.row.warnings, seen.row.errors), (0, 0));
    let settled = get(&door, &format!("/fr{PLAN}"), &house.cookie("reader")).await.body;
    assert!(settled.contains("note du dactylo") && settled.contains("Person &#60;author&#62;"), "{settled}");
}

#[tokio::test]
async fn words_without_a_place_get_one() {
    let house = House::new();
    let door = imported(&house, TORN).await;
    let apart = get(&door, &format!("/fr{REVIEW}?apart=0"), &house.cookie("author")).await;
    let place = apart.hidden("place");
    let added = [("do", "add"), ("place", &*place), ("text", "Relire la page 7"), ("kind", "result"), ("under", "12")];
    done(&house, &door, "?apart=0", &added).await;
    assert!(words(&house).contains(&"Relire la page 7".to_owned()));
    assert!(view(&house).findings.iter().all(|finding| finding.code.to_string() != "I-040"));
}

#[tokio::test]
async fn what_does_not_fit_is_said_beside_the_form_and_what_was_typed_is_kept() {
    let house = House::new();
    let door = imported(&house, TORN).await;
    let correct = |target: &'static str, number: &'static str| {
        [
            ("do", "correct"),
            ("node", "11"),
            ("text", "Permanences tenues"),
            ("number", number),
            ("kind", "indicator"),
            ("state", "plain"),
            ("target", target),
        ]
    };
    for (answers, said) in [
        (correct("beaucoup", "").to_vec(), "Cette valeur cible n’est pas comprise"),
        (correct("≥ 40", "un").to_vec(), "Écrivez des numéros"),
        (vec![("do", "split"), ("node", "11"), ("parts", "Permanences\r\ntenues partout : 40")], "Le texte a changé"),
        (vec![("do", "split"), ("node", "11"), ("parts", "Permanences tenues : 40")], "Allez à la ligne"),
        (vec![("do", "ignore"), ("node", "11"), ("reason", " ")], "La raison pour laquelle"),
        (vec![("do", "ignore"), ("node", "11"), ("reason", "voir 85.07.30-033.28")], "numéro de registre national"),
        (vec![("do", "move"), ("node", "11"), ("under", "8")], "ne peut pas se trouver"),
    ] {
        let answer = decide(&house, &door, "?node=11", &answers).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{answers:?}");
        assert!(answer.body.contains("role=\"alert\"") && answer.body.contains(said), "{said}: {}", answer.body);
        assert!(answer.body.contains("<details open>"), "{said}");
    }
    let typed = decide(&house, &door, "?node=11", &correct("beaucoup", "4")).await.body;
    assert!(typed.contains("value=\"beaucoup\"") && typed.contains("value=\"4\""));
    assert_eq!(view(&house).row.version, 1, "nothing was recorded");
    let unreadable = decide(&house, &door, "?node=11", &[("do", "explode"), ("node", "11")]).await;
    assert_eq!(unreadable.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn only_an_author_of_the_municipality_reviews() {
    let house = House::new();
    let door = imported(&house, TORN).await;
    let address = format!("/fr{REVIEW}?node=5");
    assert_eq!(get(&door, &address, "").await.status, StatusCode::UNAUTHORIZED);
    for who in ["finance-officer", "signatory", "reader", "zone-contributor", "case-handler", "controller", "auditor"] {
        assert_eq!(get(&door, &address, &house.cookie(who)).await.status, StatusCode::FORBIDDEN, "{who}");
    }
    for who in ["neighbour", "operator", "municipal-user-manager"] {
        let status = get(&door, &address, &house.cookie(who)).await.status;
        assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{who}");
    }
    assert_eq!(get(&door, &address, &house.cookie("neighbour")).await.status, StatusCode::NOT_FOUND);
    let form = get(&door, &address, &house.cookie("author")).await;
    let (version, key) = (form.hidden("version"), form.hidden("key"));
    let sent = [("version", &*version), ("key", &*key), ("do", "accept"), ("node", "5")];
    for who in ["author", "reader", "controller"] {
        assert_eq!(post(&door, &address, &house.cookie(who), &sent).await.status, StatusCode::FORBIDDEN, "{who}");
    }
    assert_eq!(post(&door, &address, "", &sent).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(post(&door, &address, &house.cookie("neighbour"), &sent).await.status, StatusCode::NOT_FOUND);
    assert_eq!(view(&house).row.version, 1);
}

#[tokio::test]
async fn of_two_decisions_on_one_version_the_second_is_a_conflict() {
    let house = House::new();
    let door = imported(&house, TORN).await;
    let (cookie, address) = (house.cookie("author"), format!("/fr{REVIEW}?node=5"));
    let forms = [get(&door, &address, &cookie).await, get(&door, &address, &cookie).await];
    let mut statuses = Vec::new();
    for (form, what) in forms.iter().zip(["accept", "merge-next"]) {
        let [token, version, key] = ["token", "version", "key"].map(|name| form.hidden(name));
        let sent = [("token", &*token), ("version", &*version), ("key", &*key), ("do", what), ("node", "5")];
        statuses.push(post(&door, &address, &cookie, &sent).await.status);
    }
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
}

#[tokio::test]
async fn where_nothing_can_be_decided_the_agreement_is_shown() {
    let house = House::new();
    let door = imported(&house, TORN).await;
    let address = format!("/nl{PLAN}/submit-agreement");
    let cookie = house.cookie("signatory");
    let form = get(&door, &address, &cookie).await;
    let [token, version, key] = ["token", "version", "key"].map(|name| form.hidden(name));
    let sent = [("token", &*token), ("version", &*version), ("key", &*key), ("diagnostic", "LVD"), ("step", "send")];
    assert_eq!(post(&door, &address, &cookie, &sent).await.status, StatusCode::SEE_OTHER);
    let answer = get(&door, &format!("/nl{REVIEW}"), &house.cookie("author")).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, &*format!("/nl{PLAN}")));
}

#[tokio::test]
async fn a_large_agreement_makes_no_large_page() {
    let mut document = String::from(
        "PLAN DE PROJET 2023 DE LA COMMUNE DE Molenbeek-Saint-Jean\n\nSecteur d'activité 1 : Vols\n\nObjectif général 1 :\n\nPrévenir\n",
    );
    for strategic in 1..=60 {
        document.push_str(&format!(
            "\nObjectif stratégique {strategic} :\n\nAgir dans le quartier {strategic}\n\nObjectifs opérationnels :\n\n"
        ));
        for operational in 1..=40 {
            document.push_str(&format!("- Mener l'action {operational} du quartier {strategic} avec la\n"));
        }
    }
    document.push_str(&format!("- {}\n", "mot ".repeat(20_000)));
    let house = House::new();
    let door = imported(&house, document.as_bytes()).await;
    for query in ["", "?node=1200&show=all", "?show=all&part=20", "?line=1900", "?node=2464&show=all"] {
        let answer = get(&door, &format!("/fr{REVIEW}{query}"), &house.cookie("author")).await;
        let rows = answer.body.matches("<li class=\"d").count();
        assert!(rows <= 41, "{query}: {rows} proposals");
        let size = answer.body.len();
        assert!(size < 200_000 && (query.ends_with("2464&show=all") || size < 140_000), "{query}: {size} bytes");
    }
}
