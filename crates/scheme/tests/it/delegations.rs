//! What the decrees leave to the Minister, and what fills it.

use scheme::SchemeId;

use crate::{asked, at_last, law};

fn open_terms(id: &str, as_of: scheme::AsOf) -> Vec<(String, Vec<String>)> {
    let terms = law().open_terms(&SchemeId::new(id).unwrap(), as_of);
    let filled = |term: &scheme::Delegation<'_>| term.filled_by.iter().map(ToString::to_string).collect();
    terms.iter().map(|term| (term.article.to_string(), filled(term))).collect()
}

fn of_the_decree(as_of: scheme::AsOf) -> Vec<(String, Vec<String>)> {
    let mut terms = open_terms("pssp-2020-2022", as_of);
    terms.retain(|(article, _)| article.starts_with("ar-2019-07-03"));
    terms
}

#[test]
fn the_decree_of_2019_leaves_seven_things_to_the_minister() {
    let articles: Vec<String> = of_the_decree(at_last("2020-06-01")).into_iter().map(|(article, _)| article).collect();
    let numbers: Vec<&str> =
        articles.iter().filter_map(|article| article.strip_prefix("ar-2019-07-03 art. ")).collect();
    assert_eq!(numbers, ["5 § 2", "5 § 3", "11", "13 § 2", "15", "17", "19"]);
}

#[test]
fn the_ministerial_decree_fills_six_of_them() {
    let open = |as_of| of_the_decree(as_of).into_iter().filter(|(_, by)| by.is_empty()).map(|(article, _)| article);
    assert_eq!(open(at_last("2020-06-01")).collect::<Vec<_>>(), ["ar-2019-07-03 art. 5 § 2"]);
    assert_eq!(open(asked("2020-06-01", "2019-12-18")).count(), 7, "before it was published");
}

#[test]
fn every_delegation_says_what_is_asked_in_four_languages() {
    for scheme in law().schemes() {
        for term in law().open_terms(&scheme.id, at_last(&scheme.first_day().to_string())) {
            assert!(terms::Language::ALL.iter().all(|l| !term.asks.in_language(*l).is_empty()), "{}", term.article);
        }
    }
}
