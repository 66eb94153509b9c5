//! The catalogue of natures and the closed lists of the schemes.

use std::collections::BTreeSet;

use scheme::{Answer, CreditCategory};
use terms::Year;

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
fn every_level_has_its_ceiling_and_the_index_of_its_four_years_is_known() {
    let catalogue = law().catalogue(at_last("2014-06-01")).unwrap();
    let ceilings = catalogue.post_ceilings().iter().find(|c| c.scheme.as_str() == "pssp-2014-2017").unwrap();
    let amounts: Vec<String> = ceilings.levels.values().map(ToString::to_string).collect();
    assert_eq!(amounts, ["70000.00", "60000.00", "50000.00", "40000.00", "30000.00"]);
    let index = |year, known: &str| law().january_index(Year::new(year).unwrap(), known.parse().unwrap());
    let known: Vec<_> = (2013..=2018).map(|year| index(year, "2020-01-01")).collect();
    assert_eq!(known, [None, Some(10_060), Some(10_061), Some(10_242), Some(10_465), None]);
    assert_eq!((index(2014, "2014-02-06"), index(2014, "2014-02-07")), (None, Some(10_060)));
}

#[test]
fn flat_rates_belong_to_natures_and_rise_with_the_working_time() {
    let catalogue = law().catalogue(at_last("2014-06-01")).unwrap();
    let with_rates: Vec<_> =
        catalogue.natures().iter().filter(|nature| catalogue.rates_of(&nature.code).next().is_some()).collect();
    assert_eq!(with_rates.len(), 8, "each nature with rates is in the catalogue");
    for nature in with_rates {
        let rates: Vec<_> = catalogue.rates_of(&nature.code).collect();
        assert!(rates.iter().all(|rate| law().cites(&rate.article)));
        let mut by_time = rates.clone();
        by_time.sort_by_key(|rate| rate.time);
        assert!(by_time.is_sorted_by_key(|rate| rate.amount), "{}", nature.code);
        assert_eq!(by_time.last().map(|rate| rate.amount), nature.ceiling, "{} at full time", nature.code);
    }
}

#[test]
fn every_document_is_asked_of_something_that_exists_and_is_known_by_its_names() {
    let catalogue = law().catalogue(at_last("2014-06-01")).unwrap();
    let known = |name: &str| CreditCategory::ALL.iter().any(|c| c.as_str() == name) || law().nature(name).is_some();
    for piece in catalogue.pieces() {
        assert!(law().cites(&piece.article) && piece.asked_of.iter().all(|name| known(name)), "{piece:?}");
        for name in &piece.names {
            let called: BTreeSet<&str> = catalogue
                .pieces()
                .iter()
                .filter(|other| other.is_called(name))
                .map(|other| other.code.as_str())
                .collect();
            assert_eq!(called, BTreeSet::from([piece.code.as_str()]), "{name}");
        }
    }
    let fuel = law().nature("vehicle-fuel").unwrap();
    let asked: Vec<&str> =
        catalogue.pieces().iter().filter(|p| p.always && p.is_asked_of(fuel)).map(|p| p.code.as_str()).collect();
    assert_eq!(asked, ["commitment", "exclusive-use"]);
}

#[test]
fn what_a_person_decides_has_a_condition_in_four_languages() {
    let natures = law().catalogue(at_last("2014-06-01")).unwrap().natures();
    for nature in natures {
        assert!(nature.answer != Answer::Person || nature.condition.is_some(), "{}", nature.code);
        if let Some(condition) = &nature.condition {
            let all = [&condition.fr, &condition.nl, &condition.de, &condition.en];
            assert!(all.into_iter().all(|words| words.ends_with('.')), "{}", nature.code);
        }
    }
}

#[test]
fn relevance_can_be_set_aside_by_nobody_and_annex_one_not_in_its_own_years() {
    let waived = |id: &str, day: &str| -> Vec<String> {
        scheme(id).waivers(&allocation("plan"), at_last(day)).keys().map(ToString::to_string).collect()
    };
    assert_eq!(waived("pssp-2014-2017", "2014-06-01"), ["C-218"]);
    let later = waived("pssp-2020-2022", "2020-06-01");
    assert!(later.contains(&"C-217".to_owned()) && !later.contains(&"C-210".to_owned()), "{later:?}");
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
