//! Signing in and out.

use axum::http::StatusCode;
use web::Safety;

use crate::house::{House, get, post};
use crate::journey::spring_2021;

const PASSWORD: (&str, &str) = ("password", "a password of the tests");

#[tokio::test]
async fn a_session_lasts_from_signing_in_to_signing_out() {
    let house = House::new();
    let door = house.on(spring_2021);
    house.invite("controller");
    let answer = post(&door, "/fr/sign-in", "", &[("login", "controller"), PASSWORD]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let cookie = answer.header("set-cookie").split(';').next().unwrap().to_owned();
    let page = get(&door, "/fr/register", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    let token = page.hidden("token");
    let out = post(&door, "/fr/sign-out", &cookie, &[("token", &token)]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert_eq!(get(&door, "/fr/register", &cookie).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_wrong_password_shows_the_form_again() {
    let house = House::new();
    let door = house.on(spring_2021);
    house.invite("controller");
    for login in ["controller", "nobody"] {
        let answer = post(&door, "/de/sign-in", "", &[("login", login), ("password", "wrong")]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.headers.get("set-cookie").is_none());
        assert!(answer.body.contains("role=\"alert\"") && answer.body.contains(&format!("value=\"{login}\"")));
    }
}

#[tokio::test]
async fn over_https_the_cookie_belongs_to_this_host_alone() {
    let house = House::new();
    let door = house.desk(spring_2021, Safety::Https);
    house.invite("auditor");
    let answer = post(&door, "/fr/sign-in", "", &[("login", "auditor"), PASSWORD]).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-perron=") && cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure"));
}
