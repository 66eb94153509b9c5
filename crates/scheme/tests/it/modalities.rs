//! The modalities of the seven versions, as figures.

use scheme::{
    BeforeFiling, Closing, ControlDepth, DateThatCounts, MissingInformation, Modalities, MunicipalDecision,
    ObjectionFrom, QuotaBase, Setting,
};
use terms::Euro;

use crate::{allocation, at_last, law, scheme};

fn on(id: &str, allocation_id: &str, day: &str) -> Modalities {
    scheme(id).modalities(&allocation(allocation_id), at_last(day))
}

/// Writes a modality down as a word, or `open`.
fn word<T>(setting: &Setting<T>, write: impl Fn(&T) -> String) -> String {
    setting.get().map_or_else(|_| "open".to_owned(), |sourced| write(&sourced.value))
}

fn day(setting: &Setting<(i8, i8)>) -> String {
    word(setting, |(month, day)| format!("{day}-{month}"))
}

/// One line for one version: advance, quota, threshold, carry-over, file, objection, retention,
/// reopening, repayment.
fn line(m: &Modalities) -> String {
    let advance = word(&m.advance, |advance| {
        let quarters: Vec<_> = advance.tranches.iter().map(|t| format!("Q{}", t.not_before_quarter)).collect();
        format!("{}% {}", advance.rate, quarters.join("+"))
    });
    let quotas = word(&m.quotas, |quotas| {
        quotas.iter().filter_map(|q| q.max).map(|max| max.to_string()).collect::<Vec<_>>().join("/")
    });
    let objection = word(&m.objection, |o| {
        format!("{}{}", o.working_days, if o.from == ObjectionFrom::Receipt { "r" } else { "s" })
    });
    let repayment =
        word(&m.repayment, |r| format!("{}+{}+{}", r.first_days, r.first_reminder_days, r.second_reminder_days));
    let threshold = word(&m.investment_threshold, ToString::to_string);
    let carry_over = word(&m.carry_over, ToString::to_string);
    let retention = word(&m.retention_years, ToString::to_string);
    let reopening = word(&m.reopening_years, ToString::to_string);
    let file_due = day(&m.file_due);
    format!(
        "{advance} | {quotas} | {threshold} | {carry_over} | {file_due} | {objection} | {retention} | {reopening} | {repayment}"
    )
}

#[test]
fn each_version_has_its_own_figures() {
    let versions = [
        ("pssp-2007-2010", "plan", "2008-06-01", "open | 10/7.5/5 | 100.00 | 30 | 31-3 | 20r | 5 | open | open"),
        ("pssp-2014-2017", "plan", "2014-06-01", "80% Q3+Q3 | 10 | 1000.00 | 0 | 31-3 | 20s | 10 | open | open"),
        ("pssp-2014-2017", "plan", "2015-06-01", "80% Q1+Q3 | 10 | 1000.00 | 0 | 31-3 | 20s | 10 | open | open"),
        ("pssp-2014-2017", "guards-346", "2015-06-01", "80% Q2 | open | 1000.00 | 0 | 31-3 | 20s | 10 | open | open"),
        ("pssp-2020-2022", "plan", "2020-06-01", "80% Q1+Q2+Q3 | 10 | 1000.00 | 0 | 30-6 | 20s | 10 | open | open"),
        ("pssp-2020-2022", "plan", "2022-06-01", "80% Q1+Q2+Q3 | 10 | 1000.00 | 0 | 30-6 | 20s | 10 | open | open"),
        (
            "pssp-2020-2022",
            "guards-90",
            "2021-06-01",
            "80% Q1+Q2+Q3 | open | 1000.00 | 0 | 30-6 | 20s | 10 | open | open",
        ),
        ("pssp-2023-2024", "plan", "2023-06-01", "80% Q1+Q3 | 10 | 1000.00 | 0 | 30-6 | 20s | 10 | 5 | 60+30+30"),
        ("css-2013", "general", "2013-06-01", "60% Q3 | open | open | open | 30-6 | 20r | open | open | open"),
        ("css-2018-2019", "general", "2018-06-01", "90% Q1 | open | 1000.00 | 0 | 31-3 | 20s | 10 | open | open"),
        ("css-2022-2023", "general", "2022-06-01", "70% Q4 | open | 1000.00 | 0 | 30-6 | 20s | 10 | open | open"),
    ];
    for (id, allocation_id, day, expected) in versions {
        assert_eq!(line(&on(id, allocation_id, day)), expected, "{id} {allocation_id} {day}");
    }
}

#[test]
fn quotas_of_2007_go_by_size_over_four_years() {
    let quotas = on("pssp-2007-2010", "plan", "2007-06-01").quotas;
    let quotas = &quotas.get().unwrap().value;
    let of = |cents| {
        let fits: Vec<_> = quotas.iter().filter(|quota| quota.applies_to(Euro::from_cents(cents))).collect();
        let [quota] = fits[..] else { panic!("{} quotas for {cents}", fits.len()) };
        (quota.base, quota.max.unwrap().get())
    };
    assert_eq!(of(19_999_999), (QuotaBase::WholePeriod, 1_000));
    assert_eq!(of(20_000_000), (QuotaBase::WholePeriod, 750));
    assert_eq!(of(99_999_999), (QuotaBase::WholePeriod, 750));
    assert_eq!(of(100_000_000), (QuotaBase::WholePeriod, 500));
}

#[test]
fn the_words_of_each_version_are_typed() {
    let old = on("pssp-2007-2010", "plan", "2007-06-01");
    assert_eq!(old.date_that_counts.get().unwrap().value, DateThatCounts::GrantAndCommitment);
    assert_eq!(old.control_depth.get().unwrap().value, ControlDepth::Thorough);
    let plan = on("pssp-2020-2022", "plan", "2020-06-01");
    assert_eq!(plan.date_that_counts.get().unwrap().value, DateThatCounts::Commitment);
    assert_eq!(plan.missing_information.get().unwrap().value, MissingInformation::MayBeRefused);
    let new = on("pssp-2023-2024", "plan", "2023-06-01");
    assert_eq!(new.missing_information.get().unwrap().value, MissingInformation::Refused);
    let filing = BeforeFiling { decision: MunicipalDecision::CouncilOrCollege, prior: true, sworn_statement: true };
    assert_eq!(new.before_filing.get().unwrap().value, filing);
    let contracts = on("css-2018-2019", "general", "2018-06-01");
    assert_eq!(contracts.closing.get().unwrap().value, Closing { years: 2, new_arguments: false });
}

#[test]
fn guards_rest_on_articles_of_their_own() {
    let advance = |id| on("pssp-2020-2022", id, "2020-06-01").advance.get().unwrap().article.to_string();
    assert_eq!(advance("plan"), "am-2019-12-05 art. 37");
    assert_eq!(advance("guards-346"), "am-2019-12-05 art. 38");
}

#[test]
fn rules_in_words_cite_articles_that_exist() {
    for scheme in law().schemes() {
        for allocation in &scheme.allocations {
            for statement in scheme.statements(&allocation.id, at_last(&scheme.first_day().to_string())) {
                assert!(law().cites(&statement.text.article), "{} {}", scheme.id, statement.name);
            }
        }
    }
    let plan = scheme("pssp-2020-2022").statements(&allocation("plan"), at_last("2020-06-01"));
    assert!(plan.iter().any(|statement| statement.name == "payments_stopped"));
}
