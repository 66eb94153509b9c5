//! What is around every page: headers, the stylesheet, the choice of a language.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::house::{DOSSIER, House, answered, get};
use crate::journey::spring_2021;

#[tokio::test]
async fn every_answer_carries_the_strict_headers() {
    let house = House::new();
    let door = house.on(spring_2021);
    for path in ["/", "/health", "/fr/law", "/fr/nowhere", "/fr/register"] {
        let answer = get(&door, path, "").await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn the_stylesheet_is_kept_for_ever_under_its_own_name() {
    let house = House::new();
    let door = house.on(spring_2021);
    let page = get(&door, "/fr/", "").await.body;
    let address = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let style = get(&door, address, "").await;
    assert_eq!(style.status, StatusCode::OK);
    assert!(style.header("cache-control").contains("immutable"));
    assert!(!style.body.contains("http:") && !style.body.contains("https:"));
}

#[tokio::test]
async fn the_first_address_turns_to_the_language_of_the_browser() {
    let house = House::new();
    let request = Request::get("/").header(header::ACCEPT_LANGUAGE, "de-BE,fr;q=0.5").body(Body::empty()).unwrap();
    let answer = answered(&house.on(spring_2021), request).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/de/"));
}

#[tokio::test]
async fn the_switch_stays_on_the_same_record() {
    let house = House::new();
    let door = house.on(spring_2021);
    for path in ["/law/ar-2019-07-03/13?on=2020-06-01&known=2021-01-01", "/municipalities?q=li%C3%A8ge"] {
        let page = get(&door, &format!("/fr{path}"), "").await.body;
        for language in ["nl", "de", "en"] {
            let address = format!("href=\"/{language}{}\"", path.replace('&', "&#38;"));
            assert!(page.contains(&address), "{address} on {path}");
        }
    }
    let refused = get(&door, &format!("/fr{DOSSIER}"), "").await.body;
    assert!(refused.contains(&format!("href=\"/nl{DOSSIER}\"")));
}

#[tokio::test]
async fn the_server_says_that_it_is_ready() {
    let house = House::new();
    let answer = get(&house.on(spring_2021), "/health", "").await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, "ok"));
}
