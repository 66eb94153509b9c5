//! An expense file on the pages: tried, entered in its good rows, handed in again.

use axum::Router;
use axum::http::StatusCode;
use office::port::Register;
use office::{Hash, Scope};
use report::spreadsheet::{Table, workbook};

use crate::house::{Answer, DOSSIER, House, get, post, upload};
use crate::journey::{agreed, controlled, spring_2021};

const EXPENSES: &str = include_str!("../../../../examples/expenses/molenbeek-2020-plan.csv");

/// The first rows of the example, one of them with an amount that is none.
fn damaged() -> String {
    let rows = EXPENSES.lines().take(6).map(|row| row.replacen("72 415,60", "douze mille", 1));
    rows.collect::<Vec<_>>().join("\n")
}

fn whole() -> String {
    EXPENSES.lines().take(6).collect::<Vec<_>>().join("\n")
}

/// Tries a file in a language, through the form on the page of the dossier.
async fn tried(door: &Router, cookie: &str, language: &str, file: &[u8]) -> Answer {
    let dossier = get(door, &format!("/{language}{DOSSIER}"), cookie).await;
    let frame = ["token", "version", "key"].map(|name| (name, own_field(&dossier.body, name)));
    let mut pairs: Vec<(&str, &str)> = frame.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.push(("step", "check"));
    upload(door, &format!("/{language}{DOSSIER}/enter-lines"), cookie, &pairs, ("file", "depenses.csv", file)).await
}

/// Reads a hidden field of the form that hands in a file; the frame has a form of its own.
fn own_field(body: &str, name: &str) -> String {
    let (_, form) = body.split_once("id=\"hand-in\"").unwrap();
    let (_, rest) = form.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// Sends the form of a page that shows what was read, as it stands.
async fn entered(door: &Router, cookie: &str, page: &Answer) -> Answer {
    let names = ["version", "key", "file", "kept", "rows"];
    let fields = names.map(|name| (name, page.hidden(name)));
    let token = page.hidden("token");
    let mut pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.extend([("token", token.as_str()), ("step", "send")]);
    post(door, &format!("/fr{DOSSIER}/enter-lines"), cookie, &pairs).await
}

fn lines(house: &House) -> Vec<u32> {
    let key = DOSSIER.trim_start_matches("/dossiers/").parse().unwrap();
    let view = house.store.dossier(Scope::Everything, &key).unwrap().unwrap();
    view.lines.iter().map(|row| row.line.number.0).collect()
}

#[tokio::test]
async fn good_rows_go_in_bad_rows_come_back_and_the_same_file_changes_nothing() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let page = tried(&door, &cookie, "fr", damaged().as_bytes()).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    for said in ["douze mille", "C-116", "ES-2020-02", "1, 3\u{2013}5", "/to-mend/"] {
        assert!(page.body.contains(said), "{said} in {}", page.body);
    }
    assert!(lines(&house).is_empty(), "nothing is entered by looking");
    let sent = entered(&door, &cookie, &page).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert_eq!(lines(&house), [1, 3, 4, 5]);
    let again = tried(&door, &cookie, "fr", damaged().as_bytes()).await;
    assert!(again.body.contains("class=\"box done\"") && !again.body.contains("value=\"send\""), "{}", again.body);
    let mended = tried(&door, &cookie, "fr", whole().replace("69 480,12", "70 000,00").as_bytes()).await;
    assert!(mended.body.contains("<del>69480.12</del>") && mended.body.contains("<ins>70000.00</ins>"));
    assert_eq!(entered(&door, &cookie, &mended).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lines(&house), [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn the_control_is_foretold_where_a_file_is_tried_and_until_it_begins() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let early = whole().replacen("1;01/01/2020;", "1;01/12/2019;", 1);
    let page = tried(&door, &cookie, "fr", early.as_bytes()).await;
    let (_, foretold) = page.body.split_once("id=\"forecast\"").expect("the control is foretold");
    let refused = foretold.split_once("Ce que les règles refuseraient").map(|(_, refused)| refused);
    assert!(refused.is_some_and(|refused| refused.contains("ES-2020-01")), "{foretold}");
    assert!(!foretold.contains("ES-2020-03"), "nothing speaks against this one");
    assert!(lines(&house).is_empty(), "and nothing is entered");
    let nothing = tried(&door, &cookie, "fr", EXPENSES.lines().next().unwrap().as_bytes()).await;
    assert!(!nothing.body.contains("id=\"forecast\""), "of no line nothing is foretold");
    assert_eq!(entered(&door, &cookie, &page).await.status, StatusCode::SEE_OTHER);
    let dossier = get(&door, &format!("/fr{DOSSIER}"), &cookie).await.body;
    assert!(dossier.contains("id=\"forecast\""), "{dossier}");

    let house = House::new();
    controlled(&house).await;
    let door = house.on(spring_2021);
    let dossier = get(&door, &format!("/fr{DOSSIER}"), &house.cookie("finance-officer")).await.body;
    assert!(!dossier.contains("id=\"forecast\""), "the statement says what the control said");
}

#[tokio::test]
async fn what_is_to_mend_is_said_in_four_languages_and_to_nobody_else() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    for (language, said) in [
        ("fr", "Lignes à corriger"),
        ("nl", "Rijen om te verbeteren"),
        ("de", "Zu berichtigende"),
        ("en", "Rows to mend"),
    ] {
        let page = tried(&door, &cookie, language, damaged().as_bytes()).await;
        assert!(page.body.contains(said) && !page.body.contains("dry-run-"), "{language}: {}", page.body);
    }
    let dossier = get(&door, &format!("/fr{DOSSIER}"), &house.cookie("signatory")).await;
    assert!(!dossier.body.contains("id=\"hand-in\""), "who may not enter lines finds no form");
}

#[tokio::test]
async fn a_file_of_which_nothing_can_be_read_says_why_and_has_no_button() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let page = tried(&door, &cookie, "en", b"just words\n").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("class=\"findings\"") && !page.body.contains("value=\"send\""), "{}", page.body);
}

/// The lines of the example as a sheet.
fn sheet(name: &str, text: &str) -> Table {
    let row = |line: &str| line.split(';').map(str::to_owned).collect::<Vec<_>>();
    let mut rows = text.trim_start_matches('\u{feff}').lines().map(row);
    let header = rows.next().unwrap();
    let wide = header.len();
    let rows = rows.map(|mut row| {
        row.resize(wide, String::new());
        row
    });
    Table { name: name.to_owned(), rows: rows.collect(), header, ..Table::default() }
}

fn is_kept(house: &House, file: &[u8]) -> bool {
    house.store.document(Scope::Everything, &Hash::of(file)).unwrap().is_some()
}

#[tokio::test]
async fn a_file_that_is_tried_is_kept_only_once_it_is_entered() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let page = tried(&door, &cookie, "fr", damaged().as_bytes()).await;
    assert!(!is_kept(&house, damaged().as_bytes()), "looking keeps nothing");
    let to_mend = format!("/fr{DOSSIER}/to-mend/{}", Hash::of(damaged().as_bytes()));
    assert_eq!(get(&door, &to_mend, &cookie).await.status, StatusCode::OK);
    let colleague = house.cookie("finance-officer-second");
    assert_eq!(get(&door, &to_mend, &colleague).await.status, StatusCode::NOT_FOUND, "it waits for one person");
    assert_eq!(entered(&door, &cookie, &page).await.status, StatusCode::SEE_OTHER);
    assert!(is_kept(&house, damaged().as_bytes()));
    assert_eq!(get(&door, &to_mend, &colleague).await.status, StatusCode::OK);
    assert_eq!(entered(&door, &cookie, &page).await.status, StatusCode::SEE_OTHER, "sent twice acts once");
    assert_eq!(lines(&house), [1, 3, 4, 5]);
}

#[tokio::test]
async fn a_file_that_waits_no_more_is_asked_for_again() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let page = tried(&door, &cookie, "en", whole().as_bytes()).await;
    let started_again = house.on(spring_2021);
    let asked = entered(&started_again, &cookie, &page).await;
    assert_eq!(asked.status, StatusCode::OK);
    for said in ["id=\"file\"", "Ce fichier n’attend plus", "href=\"#file\""] {
        assert!(asked.body.contains(said), "{said} in {}", asked.body);
    }
    assert!(!asked.body.contains("name=\"kept\"") && lines(&house).is_empty(), "{}", asked.body);
    let token = page.hidden("token");
    post(&door, "/en/sign-out", &cookie, &[("token", &token)]).await;
    let again = house.cookie("finance-officer");
    let to_mend = format!("/fr{DOSSIER}/to-mend/{}", Hash::of(whole().as_bytes()));
    assert_eq!(get(&door, &to_mend, &again).await.status, StatusCode::NOT_FOUND, "who leaves leaves nothing");
}

#[tokio::test]
async fn a_workbook_with_several_sheets_asks_which_is_meant() {
    let house = House::new();
    agreed(&house).await;
    let (door, cookie) = (house.on(spring_2021), house.cookie("finance-officer"));
    let one = EXPENSES.lines().take(3).collect::<Vec<_>>().join("\n");
    let book = workbook(&[sheet("Plan & co", &one), sheet("Reste", &damaged())]).unwrap();
    let page = tried(&door, &cookie, "en", &book).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    for said in ["Several sheets hold expenses", "type=\"radio\" name=\"sheet\" value=\"2\"", "Plan &#38; co"] {
        assert!(page.body.contains(said), "{said} in {}", page.body);
    }
    let names = ["token", "version", "key", "kept", "file"];
    let fields = names.map(|name| (name, page.hidden(name)));
    let mut pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.extend([("sheet", "2"), ("step", "check")]);
    let shown = post(&door, &format!("/en{DOSSIER}/enter-lines"), &cookie, &pairs).await;
    for said in ["douze mille", "name=\"sheet\" value=\"2\"", "?sheet=2\""] {
        assert!(shown.body.contains(said), "{said} in {}", shown.body);
    }
    let (_, rest) = shown.body.split_once("/to-mend/").unwrap();
    let address = format!("/en{DOSSIER}/to-mend/{}", rest.split_once('"').unwrap().0);
    assert_eq!(get(&door, &address, &cookie).await.status, StatusCode::OK);
    let pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (*name, if *name == "step" { "send" } else { *value })).collect();
    let pairs = [&pairs[..], &[("rows", "good")]].concat();
    let sent = post(&door, &format!("/en{DOSSIER}/enter-lines"), &cookie, &pairs).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert_eq!(lines(&house), [1, 3, 4, 5]);
}
