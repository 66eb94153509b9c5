//! Amendments reach back: what was decided in March 2020 stays explainable.

use scheme::Setting;

use crate::{allocation, article, asked, law, scheme};

#[test]
fn the_plans_of_2020_last_one_year_then_two_then_three() {
    let plans = scheme("pssp-2020-2022");
    let length = |known: &str| plans.period(known.parse().unwrap()).map(|period| period.value.to_string());
    assert_eq!(length("2019-07-14"), None);
    assert_eq!(length("2020-03-01").as_deref(), Some("2020-01-01/2020-12-31"));
    assert_eq!(length("2021-02-01").as_deref(), Some("2020-01-01/2021-12-31"));
    assert_eq!(length("2021-09-01").as_deref(), Some("2020-01-01/2022-12-31"));
}

#[test]
fn an_article_has_the_version_known_on_the_day_it_is_asked() {
    let version = |known: &str| law().article(&article("ar-2019-07-03 art. 2"), asked("2020-03-01", known)).unwrap();
    assert_eq!(version("2020-03-01").by, None);
    assert_eq!(version("2021-02-01").by, Some(article("ar-2020-12-24 art. 2")));
    assert_eq!(version("2021-09-01").by, Some(article("ar-2021-07-24 art. 2")));
}

#[test]
fn the_advance_of_a_year_is_open_until_its_decree_is_published() {
    let plan = allocation("plan");
    let advance = |on, known| scheme("pssp-2020-2022").modalities(&plan, asked(on, known)).advance;
    let open = Setting::Open(article("ar-2019-07-03 art. 13 § 2"));
    assert_eq!(advance("2020-03-01", "2019-12-18"), open);
    assert!(advance("2020-03-01", "2019-12-19").get().is_ok());
    assert_eq!(advance("2021-03-01", "2020-03-01"), open);
    assert!(advance("2021-03-01", "2021-02-19").get().is_ok());
    assert_eq!(advance("2022-03-01", "2021-09-01"), open);
    assert!(advance("2022-03-01", "2022-03-15").get().is_ok());
}

#[test]
fn no_transfer_rests_on_another_article_in_2023() {
    let plan = allocation("plan");
    let ground = |id, on| scheme(id).article(scheme::Topic::NoTransfer, &plan, asked(on, "2026-01-01")).cloned();
    assert_eq!(ground("pssp-2020-2022", "2021-06-01"), Some(article("ar-2019-07-03 art. 9")));
    assert_eq!(ground("pssp-2023-2024", "2023-06-01"), Some(article("am-2022-11-23 art. 26")));
}

#[test]
fn a_paragraph_exists_where_its_article_lists_it() {
    for known in ["ar-2019-07-03 art. 13 § 3", "ar-2019-07-03 art. 1, 10°", "ar-2019-07-03 art. N1"] {
        assert!(law().cites(&article(known)), "{known}");
    }
    for unknown in
        ["ar-2019-07-03 art. 13 § 4", "ar-2019-07-03 art. 1, 11°", "ar-2019-07-03 art. 22", "ar-1999-01-01 art. 1"]
    {
        assert!(!law().cites(&article(unknown)), "{unknown}");
    }
}
