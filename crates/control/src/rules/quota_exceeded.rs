//! C-213: a category that takes more than its greatest share of the envelope.
//!
//! Quotas are counted on the sums of a whole file, so no single line breaks them. The cap is the
//! share of the yearly envelope, rounded down to the cent; the part of the accepted sum above it is
//! cut. Categories are taken in the order of the decree: personnel, operating, investment. A quota
//! on all years of an agreement together cuts nothing from a yearly statement: it warns, and the
//! closing of the accounts cuts ([`crate::Closing`]).
//!
//! Law: ar-2019-07-03 art. 11; am-2019-12-05 art. 30 § 2; am-2022-11-23 art. 30 § 2

use scheme::{CreditCategory, Quota, QuotaBase, Sourced};
use terms::{BasisPoints, Euro};

use crate::Context;
use crate::codes::C_213;
use crate::rules::{Judge, Rule};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_213, name: "quota_exceeded", judge: Judge::Sums };

/// Returns the most that `category` may take of the envelope, where the version sets it.
pub fn cap(category: CreditCategory, context: &Context) -> Option<Sourced<Euro>> {
    share(category, context, QuotaBase::Year, |quota| quota.max)
}

/// Returns what this year's envelope gives of the most that `category` may take over the whole
/// period, where the version counts so.
///
/// Law: ar-2007-04-09 art. N2
pub fn share_of_period(category: CreditCategory, context: &Context) -> Option<Sourced<Euro>> {
    share(category, context, QuotaBase::WholePeriod, |quota| quota.max)
}

/// Returns the least that `category` takes of the envelope, where the version sets it.
pub fn least(category: CreditCategory, context: &Context) -> Option<Sourced<Euro>> {
    share(category, context, QuotaBase::Year, |quota| quota.min)
}

/// Returns the greatest share of the envelope that `category` may take, where the version sets it.
pub fn greatest_share(category: CreditCategory, context: &Context) -> Option<Sourced<BasisPoints>> {
    rate(category, context, QuotaBase::Year, |quota| quota.max)
}

fn rate(
    category: CreditCategory,
    context: &Context,
    base: QuotaBase,
    edge: impl Fn(&Quota) -> Option<BasisPoints>,
) -> Option<Sourced<BasisPoints>> {
    let quotas = context.modalities.quotas.get().ok()?;
    let counted = |quota: &&Quota| quota.base == base && quota.applies_to(context.ceiling.value);
    let rate = quotas.value.iter().filter(counted).find(|quota| quota.category == category).and_then(edge)?;
    Some(Sourced { value: rate, article: quotas.article.clone() })
}

fn share(
    category: CreditCategory,
    context: &Context,
    base: QuotaBase,
    edge: impl Fn(&Quota) -> Option<BasisPoints>,
) -> Option<Sourced<Euro>> {
    let Sourced { value, article } = rate(category, context, base, edge)?;
    Some(Sourced { value: context.ceiling.value.share(value), article })
}

/// Returns the part of the `accepted` sum that is cut.
pub fn cut(accepted: Euro, cap: Option<&Sourced<Euro>>) -> Euro {
    cap.map_or(Euro::ZERO, |cap| accepted.excess_over(cap.value))
}
