//! The catalogue of natures and the closed lists of the schemes.

use std::collections::BTreeSet;

use scheme::{Answer, CreditCategory};

use crate::{allocation, asked, at_last, law, scheme};

#[test]
fn the_catalogue_gives_three_answers_in_three_categories() {
    let natures = law().catalogue(at_last("2020-06-01")).unwrap().natures();
    for category in CreditCategory::ALL {
        for answer in [Answer::Accepted, Answer::Refused] {
            assert!(natures.iter().any(|n| n.category == category && n.answer == answer), "{category:?} {answer:?}");
        }
    }
    assert!(natures.iter().any(|nature| nature.answer == Answer::Person));
    let codes: BTreeSet<&str> = natures.iter().map(|nature| nature.code.as_str()).collect();
    assert_eq!(codes.len(), natures.len());
}

#[test]
fn every_nature_rests_on_an_annex_that_exists() {
    for nature in law().catalogue(at_last("2020-06-01")).unwrap().natures() {
        assert!(law().cites(&nature.article), "{} {}", nature.code, nature.article);
        assert!(!nature.label.de.is_empty() && !nature.label.nl.is_empty(), "{}", nature.code);
    }
}

#[test]
fn premiums_and_posts_have_their_ceilings() {
    let ceiling = |code| law().nature(code).and_then(|nature| nature.ceiling).map(|ceiling| ceiling.to_string());
    assert_eq!(ceiling("burglary-premium").as_deref(), Some("500.00"));
    assert_eq!(ceiling("bicycle-premium").as_deref(), Some("250.00"));
    assert_eq!(ceiling("staff-level-a").as_deref(), Some("70000.00"));
    assert_eq!(ceiling("leaflets"), None);
}

#[test]
fn the_catalogue_was_unknown_before_its_decree() {
    assert!(law().catalogue(asked("2010-01-01", "2010-01-01")).is_none());
}

#[test]
fn what_guards_may_buy_is_asked_of_guards_alone() {
    let lockers = law().nature("guard-lockers").unwrap();
    assert!(lockers.applies_to(&allocation("guards-90")) && !lockers.applies_to(&allocation("plan")));
}

#[test]
fn the_contracts_of_2018_list_three_sectors_and_two() {
    let model = &scheme("css-2018-2019").model;
    let domains =
        |id: &str| -> Vec<usize> { model.sectors_of(&allocation(id)).map(|sector| sector.domains.len()).collect() };
    assert_eq!(domains("general"), [2, 3, 2]);
    assert_eq!(domains("radicalisation"), [4, 4]);
    let third = model.sector(&allocation("general"), 3).unwrap();
    assert!(third.domains.iter().all(|domain| domain.parts.len() == 4));
}

#[test]
fn radicalisation_became_terrorism_and_extremism() {
    let title = |id: &str| scheme(id).model.sector(&allocation("general"), 3).unwrap().title.en.clone();
    assert_eq!(title("css-2018-2019"), "Fight against violent radicalisation");
    assert_eq!(title("css-2022-2023"), "Fight against terrorism and extremism");
}

#[test]
fn plans_choose_among_nine_objectives_and_take_four_of_coordination() {
    for id in ["pssp-2014-2017", "pssp-2020-2022", "pssp-2023-2024"] {
        let coordination = scheme(id).model.objectives.iter().filter(|o| o.coordination).count();
        assert_eq!((scheme(id).model.objectives.len() - coordination, coordination), (9, 4), "{id}");
    }
}
