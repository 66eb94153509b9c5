//! Every day of every scheme has its law, as known on every day on which something became known.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use scheme::{AsOf, Law, Scheme, Topic};
use terms::Severity;

use crate::{folder, law};

#[test]
fn nothing_in_the_enacted_law_contradicts_itself() {
    let (law, findings) = Law::read(folder());
    assert_eq!(findings, []);
    let errors: Vec<_> = law.check().into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert_eq!(errors, []);
}

#[test]
fn what_is_embedded_is_what_stands_in_the_folder() {
    let (read, _) = Law::read(folder());
    assert!(read.instruments().eq(law().instruments()));
    let ids = |law: &Law| law.schemes().iter().map(|s| s.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&read), ids(law()));
}

fn days(scheme: &Scheme) -> impl Iterator<Item = Date> {
    scheme.first_day().series(1.day()).take_while(|day| *day <= scheme.last_day())
}

/// The days on which something became known, and the days before them.
fn known_days(scheme: &Scheme) -> BTreeSet<Date> {
    let instruments = law().instruments().flat_map(|i| i.articles.iter().map(|article| article.known));
    let since = scheme.periods()[0].0;
    instruments.filter(|day| *day >= since).flat_map(|day| [day, day.yesterday().unwrap()]).collect()
}

#[test]
fn in_every_month_every_value_stands_in_an_article_in_force_then() {
    for scheme in law().schemes() {
        let known_days = known_days(scheme);
        for allocation in &scheme.allocations {
            for (on, known) in days(scheme).step_by(30).flat_map(|on| known_days.iter().map(move |known| (on, *known)))
            {
                let as_of = AsOf { on, known };
                for (name, found) in scheme.modalities(&allocation.id, as_of).articles() {
                    let (Ok(article) | Err(article)) = found;
                    assert!(law().cites(article), "{} {name} {article}", scheme.id);
                    let stands = found.is_err() || law().article(article, as_of).is_some();
                    assert!(stands, "{} {name}: {article} is not in force on {on} as known on {known}", scheme.id);
                }
            }
        }
    }
}

#[test]
fn modalities_change_with_the_year_and_on_no_other_day() {
    for scheme in law().schemes() {
        for allocation in &scheme.allocations {
            let at = |on| scheme.modalities(&allocation.id, AsOf { on, known: Date::MAX });
            for day in days(scheme).skip(1).filter(|day| day.day_of_year() != 1) {
                assert_eq!(at(day), at(day.yesterday().unwrap()), "{} {} {day}", scheme.id, allocation.id);
            }
        }
    }
}

#[test]
fn every_act_and_every_rule_has_its_article_in_the_plans() {
    for id in ["pssp-2020-2022", "pssp-2023-2024"] {
        let scheme = crate::scheme(id);
        for allocation in &scheme.allocations {
            for on in days(scheme) {
                let grounds = scheme.grounds(&allocation.id, AsOf { on, known: Date::MAX });
                assert_eq!(grounds.len(), Topic::ACTS.len() + Topic::rules().count(), "{id} {} {on}", allocation.id);
            }
        }
    }
}

#[test]
fn a_decree_that_was_not_found_gives_no_article_to_act_on() {
    let scheme = crate::scheme("css-2022-2023");
    let general = crate::allocation("general");
    let advance = |on| scheme.article(Topic::Advance, &general, crate::at_last(on));
    assert!(advance("2022-06-01").is_some());
    assert_eq!(advance("2023-06-01"), None);
    let modalities = scheme.modalities(&general, crate::at_last("2023-06-01"));
    assert!(
        modalities.articles().iter().all(|(_, found)| *found == Err(&crate::article("ar-2023-10-01-general art. 2")))
    );
}

#[test]
fn an_article_that_was_not_read_says_so_in_data_and_in_words() {
    let articles = || law().instruments().flat_map(|instrument| &instrument.articles);
    for article in articles() {
        let said = article.summary.in_language(terms::Language::En).contains("have not read");
        assert_eq!(article.unread, said, "{} {}", article.number, article.heading.in_language(terms::Language::En));
    }
    assert_eq!(articles().filter(|article| article.unread).count(), 8);
}
