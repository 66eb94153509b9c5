//! Errors are pages too, and tell nobody what exists.

use axum::http::StatusCode;
use terms::Language;

use crate::house::{AGREEMENT, DOSSIER, House, get};
use crate::journey::{agreed, spring_2021};

#[tokio::test]
async fn an_unknown_page_is_a_page_in_four_languages() {
    let house = House::new();
    let door = house.on(spring_2021);
    for language in Language::ALL {
        for path in [
            "/nowhere",
            "/law/ar-1999-01-01",
            "/law/ar-2019-07-03/999",
            "/law/schemes/none",
            "/law/'%22%3E",
            "/municipalities/99999",
            "/municipalities/x",
            "/rules/..%2F..%2Fsecret",
        ] {
            let answer = get(&door, &format!("/{language}{path}"), "").await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "/{language}{path}");
            assert!(answer.body.contains(&format!("<html lang=\"{language}\">")), "/{language}{path}");
            assert!(!answer.body.contains('⟦'), "/{language}{path}");
        }
    }
}

#[tokio::test]
async fn an_unknown_language_is_no_page() {
    let house = House::new();
    let door = house.on(spring_2021);
    for path in ["/xx/", "/xx/law", "/es"] {
        assert_eq!(get(&door, path, "").await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn another_municipality_and_nothing_at_all_look_the_same() {
    let house = House::new();
    agreed(&house).await;
    let (door, neighbour) = (house.on(spring_2021), house.cookie("neighbour"));
    let twins = [
        (DOSSIER.to_owned(), DOSSIER.replace("2020-2022", "2999-2999")),
        (AGREEMENT.to_owned(), AGREEMENT.replace("/1", "/7")),
        (format!("{AGREEMENT}/original"), format!("{}/original", AGREEMENT.replace("/1", "/7"))),
        (format!("{DOSSIER}/template"), format!("{}/template", DOSSIER.replace("21012", "99999"))),
        (
            format!("{DOSSIER}/to-mend/{}", "0".repeat(64)),
            format!("{}/to-mend/{}", DOSSIER.replace("21012", "99999"), "0".repeat(64)),
        ),
        (format!("{DOSSIER}/enter-lines"), format!("{}/enter-lines", DOSSIER.replace("21012", "99999"))),
        ("/register/1".to_owned(), "/register/999".to_owned()),
    ];
    for (real, unreal) in twins {
        let [seen, unseen] = [
            get(&door, &format!("/fr{real}"), &neighbour).await,
            get(&door, &format!("/fr{unreal}"), &neighbour).await,
        ];
        assert_eq!((seen.status, unseen.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{real}");
        assert_eq!(seen.body.replace(&real, ""), unseen.body.replace(&unreal, ""), "{real}");
    }
    let list = get(&door, "/fr/register", &neighbour).await.body;
    assert!(!list.contains("21012"));
}

#[tokio::test]
async fn who_is_not_signed_in_is_asked_to() {
    let house = House::new();
    let door = house.on(spring_2021);
    for path in ["/register", "/agreements", DOSSIER, AGREEMENT, "/register/1"] {
        let answer = get(&door, &format!("/nl{path}"), "perron=a-token-of-nobody").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(answer.body.contains("/nl/sign-in"), "{path}");
    }
}
