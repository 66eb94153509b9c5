//! A sample drawn by an address, and expenses that look alike.

use axum::http::StatusCode;

use crate::house::{DOSSIER, House, get};
use crate::journey::{controlled, spring_2021};
use crate::pages::visited;

const SAMPLE: &str = "/sample?seed=42&share=20&strata=category&method=amount";

#[tokio::test]
async fn the_same_address_draws_the_same_lines_for_everybody_of_the_state() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    let address = format!("/en{DOSSIER}{SAMPLE}");
    let of = |body: &str| body.split_once("id=\"drawn\"").unwrap().1.split("</section>").next().unwrap().to_owned();
    let drawn = of(&get(&door, &address, &house.cookie("controller")).await.body);
    assert!(drawn.contains(&format!("/en{DOSSIER}/lines/")) && drawn.contains("would be refused"), "{drawn}");
    assert_eq!(of(&get(&door, &address, &house.cookie("auditor")).await.body), drawn);
    let other = get(&door, &address.replace("seed=42", "seed=43"), &house.cookie("auditor")).await.body;
    assert_ne!(of(&other), drawn, "another seed draws other lines");
}

#[tokio::test]
async fn a_seed_that_is_none_is_said_beside_it_and_draws_nothing() {
    let house = House::new();
    controlled(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("controller"));
    for query in ["seed=x", "seed=1&share=0", "seed=1&share=101"] {
        let page = get(&door, &format!("/en{DOSSIER}/sample?{query}"), &cookie).await.body;
        assert!(page.contains("role=\"alert\"") && !page.contains("id=\"drawn\""), "{query}: {page}");
    }
    let bare = get(&door, &format!("/en{DOSSIER}/sample"), &cookie).await.body;
    assert!(bare.contains("value=\"20210503\"") && !bare.contains("id=\"drawn\""), "the day is proposed: {bare}");
}

#[tokio::test]
async fn samples_and_likenesses_are_sound_and_for_the_state_alone() {
    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    let pages = [format!("{DOSSIER}/sample"), format!("{DOSSIER}{SAMPLE}"), format!("{DOSSIER}/alike")];
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    visited(&door, &pages, &house.cookie("controller")).await;
    for page in pages {
        for who in ["finance-officer", "neighbour"] {
            let status = get(&door, &format!("/en{page}"), &house.cookie(who)).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{who} at {page}");
        }
    }
    let own = get(&door, &format!("/en{DOSSIER}"), &house.cookie("finance-officer")).await.body;
    assert!(!own.contains("/alike") && !own.contains("/sample"), "{own}");
}
