//! What the tests share: the law as it stands, contexts, and lines without a fault.

use std::path::PathBuf;
use std::sync::OnceLock;

use agreement::ObjectiveId;
use control::{Category, Context, Decision, ExpenseLine, LineNumber, PaymentProof, ProofKind};
use jiff::civil::{Date, date};
use scheme::{AsOf, CreditCategory, EnvelopeKey, Law, Sourced};
use terms::Euro;

pub(crate) const PLAN_2020: &str = "21012/pssp-2020-2022/plan/2020";

pub(crate) fn law() -> &'static Law {
    static LAW: OnceLock<Law> = OnceLock::new();
    LAW.get_or_init(Law::enacted)
}

pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The law of `key` as known in the summer after its year, with the amount of the annex (or a
/// million where the annex cannot be read) and three objectives.
pub(crate) fn context(key: &str) -> Context {
    let key: EnvelopeKey = key.parse().unwrap();
    let known = date(key.year.get() + 1, 9, 1);
    let as_of = AsOf { on: key.year.period().end(), known };
    let scheme = law().scheme(&key.scheme).unwrap();
    let ceiling = scheme.ceiling(&key, known).unwrap_or_else(|| Sourced {
        value: Euro::from_cents(100_000_000),
        article: scheme.allocation(&key.allocation).unwrap().ceilings.clone(),
    });
    let objectives = ["1.1.1.1.1", "1.1.1.1.2", "1.2.1.1.1"].map(ObjectiveId::typed);
    Context::of(law(), scheme, key, ceiling, as_of).unwrap().with_objectives(objectives)
}

/// The first nature of `category` that the catalogue accepts without a ceiling.
pub(crate) fn accepted_nature(category: CreditCategory, context: &Context) -> String {
    let fits = |nature: &control::Nature| {
        nature.category == category
            && nature.answer == scheme::Answer::Accepted
            && nature.ceiling.is_none()
            && !nature.pays_a_post()
    };
    context.catalogue.iter().find(|(_, nature)| fits(nature)).map(|(code, _)| code.clone()).unwrap()
}

/// An operating expense of the year of `context` with which nothing is wrong.
pub(crate) fn line(number: u32, cents: i64, context: &Context) -> ExpenseLine {
    let nature = accepted_nature(CreditCategory::Operating, context);
    ExpenseLine { nature, ..bare_line(number, cents, context) }
}

/// The same of a nature that no catalogue knows, for the years that have none.
pub(crate) fn bare_line(number: u32, cents: i64, context: &Context) -> ExpenseLine {
    ExpenseLine {
        number: LineNumber(number),
        committed: mid_year(context),
        invoiced: None,
        category: Category::Known(CreditCategory::Operating),
        nature: "unlisted".to_owned(),
        supplier: "Atelier Lumen".to_owned(),
        enterprise: None,
        invoice: format!("F-{number}"),
        amount: Euro::from_cents(cents),
        gross: None,
        objective: Some(ObjectiveId::typed("1.1.1.1.1")),
        evidence: vec![format!("piece-{number}")],
        payment: Some(PaymentProof { kind: ProofKind::BankStatement, reference: format!("extract-{number}") }),
        units: None,
        post: None,
        other_funding: None,
        credits: None,
        note: String::new(),
    }
}

pub(crate) fn mid_year(context: &Context) -> Date {
    context.envelope.year.month(6)
}

pub(crate) fn motive() -> control::Motive {
    control::Motive::new("The link with the objective is plain.").unwrap()
}

/// Answers whatever the rules ask with yes.
pub(crate) fn accepted(decision: &Decision) -> Decision {
    let mut decision = decision.confirm(&motive());
    while let Some(question) = decision.questions().first().cloned() {
        decision = decision.answer(question.code, decision.pending(), motive(), &question.article).unwrap();
    }
    decision
}
