//! Every page in four languages: it answers, says its language, has one title, and no text is missing.

use axum::Router;
use axum::http::StatusCode;
use terms::Language;

use crate::house::{AGREEMENT, Answer, CREDIT, DOSSIER, House, get};
use crate::journey::{agreed, controlled, spring_2021};

const OPEN_TO_ALL: &[&str] = &[
    "/",
    "/law",
    "/law/schemes/pssp-2020-2022",
    "/law/schemes/pssp-2020-2022?on=2020-06-01&known=2020-06-01&q=liege&sort=amount",
    "/law/schemes/css-2018-2019",
    "/law/schemes/pssp-2007-2010",
    "/law/schemes/pssp-2020-2022/natures",
    "/law/schemes/css-2013/natures?q=v%C3%A9hicule&answer=refused",
    "/law/schemes/pssp-2007-2010/natures?known=2009-01-01",
    "/law/ar-2019-07-03",
    "/law/ar-2019-07-03?on=2020-06-01&known=2020-06-01",
    "/law/ar-2019-07-03/13",
    "/law/ar-2019-07-03/2?on=2022-01-01&known=2020-06-01",
    "/law/ar-2019-07-03/N1",
    "/rules",
    "/rules/outside_period",
    "/rules/duplicate_elsewhere",
    "/rules/quota_exceeded",
    "/manual",
    "/manual/I-044",
    "/manual/I-006",
    "/manual/I-007",
    "/manual/A-012",
    "/municipalities",
    "/municipalities?q=sint",
    "/municipalities?q=nothing-of-this-name",
    "/municipalities/21012",
    "/municipalities/11002",
    "/sign-in",
    "/accessibility",
    "/privacy",
];

const LINE: &str = "/dossiers/21012/pssp-2020-2022/plan/2020/lines/1";
const INSIDE: &[&str] =
    &["/", "/agreements", AGREEMENT, DOSSIER, LINE, "/register", "/register/1", "/municipalities/21012"];

fn sound(answer: &Answer, language: Language, path: &str) {
    let page = &answer.body;
    assert_eq!(answer.status, StatusCode::OK, "/{language}{path}: {page}");
    assert!(page.contains(&format!("<html lang=\"{language}\">")), "/{language}{path}");
    assert_eq!(page.matches("<h1").count(), 1, "titles of /{language}{path}");
    assert!(!page.contains('⟦'), "/{language}{path} lacks {:?}", page.split('⟦').nth(1));
    assert!(!page.contains("{$"), "/{language}{path} lacks {:?}", page.split("{$").nth(1));
    assert!(!page.contains("<script") && !page.contains(" style=") && !page.contains(" onclick="), "/{language}{path}");
    unique_ids(page, &format!("/{language}{path}"));
    scoped_headers(page, path);
}

fn unique_ids(page: &str, path: &str) {
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "an id stands twice on {path}");
}

fn scoped_headers(page: &str, path: &str) {
    assert_eq!(
        page.matches("<th").count(),
        page.matches("<th scope=").count() + page.matches("<thead").count(),
        "{path}"
    );
}

pub(crate) async fn visited(door: &Router, paths: &[&str], cookie: &str) {
    for path in paths {
        for language in Language::ALL {
            sound(&get(door, &format!("/{language}{path}"), cookie).await, language, path);
        }
    }
}

#[tokio::test]
async fn what_is_open_to_all_is_sound_in_four_languages() {
    let house = House::new();
    visited(&house.on(spring_2021), OPEN_TO_ALL, "").await;
}

#[tokio::test]
async fn what_stands_inside_is_sound_in_four_languages() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    for who in ["finance-officer", "controller", "auditor"] {
        visited(&door, INSIDE, &house.cookie(who)).await;
    }
}

#[tokio::test]
async fn the_forms_are_sound_in_four_languages() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    for (who, act) in [
        ("finance-officer", "contest-lines"),
        ("signatory", "submit-file"),
        ("authorising-officer", "order-advance"),
        ("authorising-officer", "reopen-statement"),
        ("case-handler", "propose-decision"),
        ("accountant", "record-repayment"),
    ] {
        visited(&door, &[&format!("{DOSSIER}/{act}")], &house.cookie(who)).await;
    }
    visited(&door, &[&format!("{AGREEMENT}/import-agreement")], &house.cookie("author")).await;
    for (who, act) in [
        ("accountant", "open-credit"),
        ("accountant", "adjust-credit"),
        ("authorising-officer", "commit-credit"),
        ("authorising-officer", "reduce-commitment"),
    ] {
        visited(&door, &[&format!("{CREDIT}/{act}")], &house.cookie(who)).await;
    }
}

#[tokio::test]
async fn a_nature_is_found_by_its_words_and_says_what_it_asks_for() {
    let house = House::new();
    let door = house.on(spring_2021);
    let page = get(&door, "/fr/law/schemes/pssp-2020-2022/natures?q=depliants", "").await;
    for said in ["leaflets", "Dépliants", "bon de commande", "/fr/law/am-2013-12-24/N3"] {
        assert!(page.body.contains(said), "{said} in {}", page.body);
    }
    assert!(!page.body.contains("nature-interim-staff"), "{}", page.body);
    let before = get(&door, "/fr/law/schemes/pssp-2007-2010/natures?known=2009-01-01", "").await;
    assert!(!before.body.contains("id=\"nature-"), "the list was not known then: {}", before.body);
}

#[tokio::test]
async fn the_tree_stands_beside_its_source() {
    let house = House::new();
    controlled(&house).await;
    let page = get(&house.on(spring_2021), &format!("/fr{AGREEMENT}"), &house.cookie("reader")).await.body;
    let targets: Vec<&str> = page.split("href=\"#L").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(targets.len() > 20);
    assert!(targets.iter().all(|line| page.contains(&format!("id=\"L{line}\""))));
    assert!(page.contains("<mark class=\"node\">"));
}

#[tokio::test]
async fn the_original_comes_back_byte_for_byte() {
    let house = House::new();
    controlled(&house).await;
    let answer = get(&house.on(spring_2021), &format!("/fr{AGREEMENT}/original"), &house.cookie("reader")).await;
    let original = include_str!("../../../../examples/agreements/molenbeek-pssp-2020-2022.md");
    assert!(answer.body == original);
    assert!(answer.header("content-disposition").starts_with("attachment"));
    assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
}

#[tokio::test]
async fn the_template_of_an_envelope_is_a_workbook_to_take_home() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let page = get(&door, &format!("/fr{DOSSIER}"), &cookie).await.body;
    assert!(page.contains(&format!("href=\"/fr{DOSSIER}/template\"")), "{page}");
    let answer = get(&door, &format!("/fr{DOSSIER}/template"), &cookie).await;
    assert!(answer.header("content-disposition").starts_with("attachment"), "{}", answer.body);
    assert!(answer.header("content-type").ends_with("spreadsheetml.sheet"));
}

#[tokio::test]
async fn a_name_that_looks_like_html_is_only_a_name() {
    let house = House::new();
    let page = get(&house.on(spring_2021), "/fr/", &house.cookie("reader")).await.body;
    assert!(page.contains("Person &#60;reader&#62;") && !page.contains("<reader>"));
}

#[tokio::test]
async fn a_finding_leads_to_its_page_of_the_manual() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    let page = get(&door, &format!("/nl{AGREEMENT}"), &house.cookie("reader")).await.body;
    let codes: Vec<&str> = page.split("href=\"/nl/manual/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!codes.is_empty(), "{page}");
    for code in codes {
        let answer = get(&door, &format!("/nl/manual/{code}"), "").await;
        assert_eq!(answer.status, StatusCode::OK, "{code}");
        assert!(answer.body.contains("<h2>Wat dit betekent</h2>"), "{code}");
    }
}

#[tokio::test]
async fn a_page_of_the_manual_shows_the_place_in_its_example() {
    let house = House::new();
    let page = get(&house.on(spring_2021), "/de/manual/I-044", "").await.body;
    assert!(page.contains("<mark class=\"node\">Objectif startégique 1 : Informer les commerçants</mark>"), "{page}");
    assert!(page.contains("<h1>Überschrift mit Schreibfehler <span class=\"code\">I-044</span></h1>"), "{page}");
    assert!(page.contains("<b>Hinweis.</b> Zeile 5."), "{page}");
}

#[tokio::test]
async fn a_rule_of_the_control_has_its_page_among_the_rules() {
    let house = House::new();
    let door = house.on(spring_2021);
    let answer = get(&door, "/fr/manual/C-204", "").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/fr/rules/outside_period"));
    for unknown in ["/fr/manual/I-999", "/fr/manual/nonsense", "/xx/manual/C-204"] {
        assert_eq!(get(&door, unknown, "").await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}
