//! Acts by forms: what is refused, what conflicts, what is done once.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::house::{DOSSIER, House, answered, get, post};
use crate::journey::{agreed, controlled, spring_2020, spring_2021};

const ORDER: &str = "/fr/dossiers/21012/pssp-2020-2022/plan/2020/order-advance";

#[tokio::test]
async fn a_refusal_quotes_its_article_and_changes_nothing() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2020), house.cookie("authorising-officer"));
    let form = get(&door, ORDER, &cookie).await;
    let [token, version, key] = ["token", "version", "key"].map(|name| form.hidden(name));
    let third = [("token", &*token), ("version", &*version), ("key", &*key), ("tranche", "3"), ("step", "send")];
    let answer = post(&door, ORDER, &cookie, &third).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("E-112") && answer.body.contains("/fr/law/am-2019-12-05/37"), "{}", answer.body);
    assert_eq!(get(&door, ORDER, &cookie).await.hidden("version"), version);
}

#[tokio::test]
async fn a_form_sent_twice_acts_once() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2020), house.cookie("authorising-officer"));
    let form = get(&door, ORDER, &cookie).await;
    let [token, version, key] = ["token", "version", "key"].map(|name| form.hidden(name));
    let first = [("token", &*token), ("version", &*version), ("key", &*key), ("tranche", "1"), ("step", "send")];
    let once = post(&door, ORDER, &cookie, &first).await;
    let twice = post(&door, ORDER, &cookie, &first).await;
    assert_eq!((once.status, twice.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(once.header("location"), twice.header("location"));
}

#[tokio::test]
async fn an_act_on_something_that_changed_is_a_conflict() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2020), house.cookie("authorising-officer"));
    let forms = [get(&door, ORDER, &cookie).await, get(&door, ORDER, &cookie).await];
    let mut statuses = Vec::new();
    for (form, tranche) in forms.iter().zip(["1", "2"]) {
        let [token, version, key] = ["token", "version", "key"].map(|name| form.hidden(name));
        let sent = [("token", &*token), ("version", &*version), ("key", &*key), ("tranche", tranche), ("step", "send")];
        statuses.push(post(&door, ORDER, &cookie, &sent).await.status);
    }
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
}

#[tokio::test]
async fn a_form_from_elsewhere_is_rejected() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2020), house.cookie("authorising-officer"));
    let form = get(&door, ORDER, &cookie).await;
    let (version, key) = (form.hidden("version"), form.hidden("key"));
    let bare = [("version", &*version), ("key", &*key), ("tranche", "1"), ("step", "send")];
    assert_eq!(post(&door, ORDER, &cookie, &bare).await.status, StatusCode::FORBIDDEN);
    let request = Request::post(ORDER)
        .header(header::COOKIE, &cookie)
        .header("sec-fetch-site", "cross-site")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("token={}&version={version}&key={key}&tranche=1&step=send", form.hidden("token"))))
        .unwrap();
    assert_eq!(answered(&door, request).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_role_that_may_not_finds_no_form() {
    let house = House::new();
    agreed(&house).await;
    let door = house.on(spring_2020);
    for who in ["auditor", "controller", "accountant"] {
        assert_eq!(get(&door, ORDER, &house.cookie(who)).await.status, StatusCode::FORBIDDEN, "{who}");
    }
    assert_eq!(get(&door, ORDER, &house.cookie("operator")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_missing_answer_is_named_beside_its_field_and_above() {
    let house = House::new();
    controlled(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("authorising-officer"));
    let address = format!("/nl{DOSSIER}/reopen-statement");
    let form = get(&door, &address, &cookie).await;
    let [token, version, key] = ["token", "version", "key"].map(|name| form.hidden(name));
    let empty = [("token", &*token), ("version", &*version), ("key", &*key), ("reasons", " "), ("step", "check")];
    let answer = post(&door, &address, &cookie, &empty).await;
    assert!(answer.body.contains("href=\"#reasons\"") && answer.body.contains("class=\"message\""));
    assert_eq!(answer.hidden("key"), key);
}
