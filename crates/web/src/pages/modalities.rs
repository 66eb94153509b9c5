//! The modalities of a scheme in words, each with the article that sets it or leaves it open.

use scheme::{Advance, Modalities, ObjectionFrom, ObjectionPeriod, Quota, Repayment, Setting};
use terms::{Arg, Args, ArticleRef, BasisPoints};

use crate::pages::names;
use crate::visit::Visit;

/// A modality in words.
pub(crate) struct Modality {
    pub(crate) label: String,
    /// The value; absent where nothing sets it.
    pub(crate) value: Option<String>,
    pub(crate) article: ArticleRef,
}

/// Returns the modalities in the order in which a year meets them.
pub(crate) fn written(visit: &Visit, all: &Modalities) -> Vec<Modality> {
    let tell = |key: &str, args: Args| visit.voice().tell(key, &args);
    let years = |years: &u8| tell("value-years", [("years".into(), (*years).into())].into());
    vec![
        row(visit, "modality-advance", &all.advance, |value| advance(visit, value)),
        row(visit, "modality-quotas", &all.quotas, |value| quotas(visit, value)),
        row(visit, "modality-threshold", &all.investment_threshold, |value| {
            tell("value-threshold", [("amount".into(), (*value).into())].into())
        }),
        row(visit, "modality-carry-over", &all.carry_over, |value| carry_over(visit, *value)),
        row(visit, "modality-file-due", &all.file_due, |value| file_due(visit, *value)),
        row(visit, "modality-objection", &all.objection, |value| objection(visit, *value)),
        row(visit, "modality-retention", &all.retention_years, years),
        row(visit, "modality-reopening", &all.reopening_years, years),
        row(visit, "modality-repayment", &all.repayment, |value| repayment(visit, *value)),
    ]
}

fn row<T>(visit: &Visit, key: &str, setting: &Setting<T>, words: impl Fn(&T) -> String) -> Modality {
    let (value, article) = match setting.get() {
        Ok(sourced) => (Some(words(&sourced.value)), sourced.article.clone()),
        Err(article) => (None, article.clone()),
    };
    Modality { label: visit.voice().say(key), value, article }
}

fn advance(visit: &Visit, advance: &Advance) -> String {
    let quarters: Vec<String> = advance.tranches.iter().map(|tranche| tranche.not_before_quarter.to_string()).collect();
    let args: Args = [
        ("rate".into(), advance.rate.into()),
        ("tranches".into(), advance.tranches.len().into()),
        ("quarters".into(), Arg::Text(quarters.join(", "))),
    ]
    .into();
    visit.voice().tell("value-advance", &args)
}

fn quotas(visit: &Visit, quotas: &Vec<Quota>) -> String {
    let said: Vec<String> = quotas.iter().flat_map(|quota| quota_parts(visit, quota)).collect();
    if said.is_empty() { visit.voice().say("value-none") } else { said.join("; ") }
}

fn quota_parts(visit: &Visit, quota: &Quota) -> Vec<String> {
    let category = visit.voice().say(names::category(quota.category));
    let part = |(key, rate): (&str, Option<BasisPoints>)| {
        let args: Args = [("category".into(), category.as_str().into()), ("rate".into(), rate?.into())].into();
        Some(visit.voice().tell(key, &args))
    };
    [("value-quota-min", quota.min), ("value-quota-max", quota.max)].into_iter().filter_map(part).collect()
}

fn carry_over(visit: &Visit, rate: BasisPoints) -> String {
    if rate.get() == 0 { visit.voice().say("value-none") } else { visit.voice().rate(rate) }
}

fn file_due(visit: &Visit, (month, day): (i8, i8)) -> String {
    let month = visit.voice().say(&format!("month-{month}"));
    let args = [("day".into(), i64::from(day).into()), ("month".into(), month.into())];
    visit.voice().tell("value-file-due", &Args::from(args))
}

fn objection(visit: &Visit, objection: ObjectionPeriod) -> String {
    let key = match objection.from {
        ObjectionFrom::Receipt => "value-objection-receipt",
        ObjectionFrom::Submission => "value-objection-submission",
    };
    visit.voice().tell(key, &[("days".into(), i64::from(objection.working_days).into())].into())
}

fn repayment(visit: &Visit, terms: Repayment) -> String {
    let days =
        [("first", terms.first_days), ("second", terms.first_reminder_days), ("third", terms.second_reminder_days)];
    visit.voice().tell("value-repayment", &days.map(|(name, days)| (name.into(), i64::from(days).into())).into())
}
