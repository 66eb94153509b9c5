//! The modalities of a scheme in words, each with the article that sets it or leaves it open.

use scheme::{
    Advance, BeforeFiling, Closing, ControlDepth, DateThatCounts, MissingInformation, Modalities, MunicipalDecision,
    ObjectionFrom, ObjectionPeriod, Quota, QuotaBase, Repayment, Setting,
};
use terms::{Arg, Args, ArticleRef, BasisPoints};

use crate::Voice;

/// A modality in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModalityWords {
    /// Its name.
    pub label: String,
    /// Its value; absent where nothing sets it.
    pub value: Option<String>,
    /// The article that sets it, or leaves it open.
    pub article: ArticleRef,
}

impl Voice<'_> {
    /// Writes all modalities, in the order in which a year meets them.
    pub fn modalities(&self, all: &Modalities) -> Vec<ModalityWords> {
        vec![
            self.modality("advance", &all.advance, |value| self.advance(value)),
            self.modality("quotas", &all.quotas, |value| self.quotas(value)),
            self.modality("investment-threshold", &all.investment_threshold, |value| {
                self.one("value-threshold", "amount", *value)
            }),
            self.modality("date-that-counts", &all.date_that_counts, |value| self.say(date_that_counts(*value))),
            self.modality("carry-over", &all.carry_over, |value| self.carry_over(*value)),
            self.modality("file-due", &all.file_due, |value| self.day_of_next_year("value-next-year", *value)),
            self.modality("before-filing", &all.before_filing, |value| self.before_filing(*value)),
            self.modality("control-depth", &all.control_depth, |value| self.say(control_depth(*value))),
            self.modality("missing-information", &all.missing_information, |value| {
                self.say(missing_information(*value))
            }),
            self.modality("objection", &all.objection, |value| self.objection(*value)),
            self.modality("closing", &all.closing, |value| self.closing(*value)),
            self.modality("retention", &all.retention_years, |value| self.one("value-years", "years", *value)),
            self.modality("reopening", &all.reopening_years, |value| self.one("value-years", "years", *value)),
            self.modality("progress-due", &all.progress_due, |value| self.day_of_next_year("value-next-year", *value)),
            self.modality("changes-due", &all.changes_due, |value| self.day_of_next_year("value-same-year", *value)),
            self.modality("repayment", &all.repayment, |value| self.repayment(*value)),
        ]
    }

    fn modality<T>(&self, name: &str, setting: &Setting<T>, words: impl Fn(&T) -> String) -> ModalityWords {
        let (value, article) = match setting.get() {
            Ok(sourced) => (Some(words(&sourced.value)), sourced.article.clone()),
            Err(article) => (None, article.clone()),
        };
        ModalityWords { label: self.say(&format!("modality-{name}")), value, article }
    }

    fn one(&self, key: &str, name: &'static str, value: impl Into<Arg>) -> String {
        self.tell(key, &[(name.into(), value.into())].into())
    }

    fn advance(&self, advance: &Advance) -> String {
        let quarters: Vec<String> =
            advance.tranches.iter().map(|tranche| tranche.not_before_quarter.to_string()).collect();
        let args: Args = [
            ("rate".into(), advance.rate.into()),
            ("tranches".into(), advance.tranches.len().into()),
            ("quarters".into(), Arg::Text(quarters.join(", "))),
        ]
        .into();
        self.tell("value-advance", &args)
    }

    fn quotas(&self, quotas: &[Quota]) -> String {
        let said: Vec<String> = quotas.iter().flat_map(|quota| self.quota(quota)).collect();
        if said.is_empty() { self.say("value-none") } else { said.join("; ") }
    }

    fn quota(&self, quota: &Quota) -> Vec<String> {
        let category = self.say(&format!("category-{}", quota.category.as_str()));
        let base = match quota.base {
            QuotaBase::Year => "value-base-year",
            QuotaBase::WholePeriod => "value-base-period",
        };
        let band = quota.band.map(|band| match band.to {
            Some(to) => self.tell("value-band", &[("from".into(), band.from.into()), ("to".into(), to.into())].into()),
            None => self.one("value-band-open", "from", band.from),
        });
        let part = |(key, rate): (&str, Option<BasisPoints>)| {
            let args: Args = [
                ("category".into(), category.as_str().into()),
                ("rate".into(), rate?.into()),
                ("base".into(), self.say(base).into()),
            ]
            .into();
            let words = self.tell(key, &args);
            Some(band.as_ref().map_or_else(|| words.clone(), |band| format!("{words} ({band})")))
        };
        [("value-quota-min", quota.min), ("value-quota-max", quota.max)].into_iter().filter_map(part).collect()
    }

    fn carry_over(&self, rate: BasisPoints) -> String {
        if rate.get() == 0 { self.say("value-lost") } else { self.one("value-carried", "rate", rate) }
    }

    fn day_of_next_year(&self, key: &str, (month, day): (i8, i8)) -> String {
        let month = self.say(&format!("month-{month}"));
        self.tell(key, &[("day".into(), i64::from(day).into()), ("month".into(), month.into())].into())
    }

    fn before_filing(&self, value: BeforeFiling) -> String {
        let decision = match value.decision {
            MunicipalDecision::CouncilOrCollege => "value-decision-council",
            MunicipalDecision::Municipality => "value-decision-municipality",
        };
        let mut said = vec![self.say(decision)];
        said.extend(value.prior.then(|| self.say("value-prior")));
        said.extend(value.sworn_statement.then(|| self.say("value-sworn")));
        said.join(", ")
    }

    fn objection(&self, value: ObjectionPeriod) -> String {
        let key = match value.from {
            ObjectionFrom::Receipt => "value-objection-receipt",
            ObjectionFrom::Submission => "value-objection-submission",
        };
        self.one(key, "days", i64::from(value.working_days))
    }

    fn closing(&self, value: Closing) -> String {
        let years = self.one("value-closing", "years", value.years);
        if value.new_arguments { years } else { format!("{years}, {}", self.say("value-no-new-arguments")) }
    }

    fn repayment(&self, terms: Repayment) -> String {
        let days =
            [("first", terms.first_days), ("second", terms.first_reminder_days), ("third", terms.second_reminder_days)];
        self.tell("value-repayment", &days.map(|(name, days)| (name.into(), i64::from(days).into())).into())
    }
}

const fn date_that_counts(value: DateThatCounts) -> &'static str {
    match value {
        DateThatCounts::Commitment => "value-commitment",
        DateThatCounts::GrantAndCommitment => "value-grant-and-commitment",
    }
}

const fn control_depth(value: ControlDepth) -> &'static str {
    match value {
        ControlDepth::Thorough => "value-thorough",
        ControlDepth::Sample => "value-sample",
        ControlDepth::MayBeSample => "value-may-be-sample",
        ControlDepth::Unspecified => "value-control-unspecified",
    }
}

const fn missing_information(value: MissingInformation) -> &'static str {
    match value {
        MissingInformation::Refused => "value-refused",
        MissingInformation::MayBeRefused => "value-may-be-refused",
    }
}
