//! The names of things in the reader's language, from the law and from the texts.

use agreement::AgreementKind;
use jiff::civil::Date;
use ledger::MovementKind;
use office::port::AgreementRow;
use office::{Body, Role, Stream};
use scheme::{AllocationId, AsOf, CreditCategory, CreditKey, EnvelopeKey, SchemeId};
use terms::{Args, ArticleRef, Code, Nis};

use crate::visit::Visit;

/// Returns the name of a municipality, or its code when nobody knows it.
pub(crate) fn municipality(visit: &Visit, nis: Nis) -> String {
    let known = visit.desk.law.municipalities().iter().rfind(|municipality| municipality.nis == nis);
    known.map_or_else(|| nis.to_string(), |municipality| municipality.name(visit.language).to_owned())
}

/// Returns the short name of a scheme.
pub(crate) fn scheme(visit: &Visit, id: &SchemeId) -> String {
    let known = visit.desk.law.scheme(id);
    known.map_or_else(|| id.to_string(), |scheme| scheme.short.in_language(visit.language).to_owned())
}

/// Returns the name of an allocation.
pub(crate) fn allocation(visit: &Visit, scheme: &SchemeId, id: &AllocationId) -> String {
    let known = visit.desk.law.scheme(scheme).and_then(|scheme| scheme.allocation(id));
    known.map_or_else(|| id.to_string(), |allocation| allocation.name.in_language(visit.language).to_owned())
}

/// Returns the title of an envelope: its allocation and its year.
pub(crate) fn envelope(visit: &Visit, key: &EnvelopeKey) -> String {
    let year = key.year.to_string();
    let args = [("allocation", allocation(visit, &key.scheme, &key.allocation)), ("year", year)];
    capital(&visit.voice().tell("envelope-title", &Args::from(args.map(|(name, text)| (name.into(), text.into())))))
}

/// Returns the title of an agreement: its kind, its municipality and its years.
pub(crate) fn agreement(visit: &Visit, row: &AgreementRow) -> String {
    let kind = match row.kind {
        AgreementKind::Convention => "agreement-kind-convention",
        AgreementKind::ProjectPlan => "agreement-kind-plan",
    };
    let years = years(row.period.start(), row.period.end());
    format!("{} {years}, {}", visit.voice().say(kind), municipality(visit, row.id.municipality))
}

/// Writes the years from one day to another: `2020–2022`, `2013`.
pub(crate) fn years(first: Date, last: Date) -> String {
    let (first, last) = (first.year(), last.year());
    if first == last { first.to_string() } else { format!("{first}\u{2013}{last}") }
}

/// Returns what a stream of the register is about.
pub(crate) fn stream(visit: &Visit, stream: &Stream) -> String {
    let whose = |nis| municipality(visit, nis);
    match stream {
        Stream::Agreement(id) => format!("{}, {}", whose(id.municipality), scheme(visit, &id.scheme)),
        Stream::Envelope(key) => format!("{}, {}", whose(key.municipality), envelope(visit, key)),
        Stream::Account(nis) => format!("{}, {}", whose(*nis), visit.voice().say("account-word")),
        Stream::Batch(number) => batch(visit, *number),
        Stream::Bank(account) => format!("{} {}", visit.voice().say("bank-word"), account.printed()),
        Stream::Credit(key) => credit(visit, key),
    }
}

/// Returns the name of the credit of a scheme for a year.
pub(crate) fn credit(visit: &Visit, key: &CreditKey) -> String {
    let args = [("scheme", scheme(visit, &key.scheme)), ("year", key.year.to_string())];
    visit.voice().tell("credit-title", &Args::from(args.map(|(name, text)| (name.into(), text.into()))))
}

/// Returns the name of a file of payments.
pub(crate) fn batch(visit: &Visit, number: u32) -> String {
    visit.voice().tell("payment-file", &Args::from([("number".into(), i64::from(number).into())]))
}

/// Returns on whose behalf somebody acts.
pub(crate) fn body(visit: &Visit, body: Body) -> String {
    match body {
        Body::Federal => visit.voice().say("body-federal"),
        Body::Municipality(nis) => municipality(visit, nis),
    }
}

/// Returns the names of roles, one after the other.
pub(crate) fn roles<'r>(visit: &Visit, roles: impl Iterator<Item = &'r Role>) -> String {
    roles.map(|role| visit.voice().say(&format!("role-{role}"))).collect::<Vec<_>>().join(", ")
}

/// Returns what a movement is.
pub(crate) fn movement(visit: &Visit, kind: MovementKind) -> String {
    let key = match kind {
        MovementKind::Grant => "movement-grant",
        MovementKind::CarryIn => "movement-carry-in",
        MovementKind::Advance { .. } => "movement-advance",
        MovementKind::FinalPayment { .. } => "movement-final-payment",
        MovementKind::Recovery { .. } => "movement-recovery",
        MovementKind::Remission { .. } => "movement-remission",
        MovementKind::ResultRecovery => "movement-result-recovery",
        MovementKind::Repayment => "movement-repayment",
        MovementKind::Lapse => "movement-lapse",
        MovementKind::CarryOver => "movement-carry-over",
        MovementKind::Correction { .. } => "movement-correction",
    };
    let tranche = if let MovementKind::Advance { tranche } = kind { tranche } else { 0 };
    capital(&visit.voice().tell(key, &Args::from([("tranche".into(), tranche.into())])))
}

/// Returns the key of the name of a category.
pub(crate) const fn category(category: CreditCategory) -> &'static str {
    match category {
        CreditCategory::Personnel => "category-personnel",
        CreditCategory::Operating => "category-operating",
        CreditCategory::Investment => "category-investment",
    }
}

/// Returns what an article says today, in our own words.
pub(crate) fn article_text(visit: &Visit, article: &ArticleRef) -> Option<String> {
    let law = &visit.desk.law;
    let today = law.article(article, AsOf::day(visit.desk.today()));
    let last = || law.instrument(&article.instrument)?.versions(&article.article).last();
    Some(today.or_else(last)?.summary.in_language(visit.language).to_owned())
}

/// Returns the address of the page of the rule with this code, without its language.
pub(crate) fn rule_address(code: Code) -> Option<String> {
    control::rule(code).map(|rule| format!("/rules/{}", rule.name))
}

/// Returns `text` with a capital first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
