//! A sample of the lines of a dossier, drawn on the page so that anybody can draw it again: the address
//! says how.
//!
//! Law: am-2022-11-23 art. 41 § 2; am-2019-12-05 art. 41
//! Choice: 0069; Choice: 0093

use askama::Template;
use axum::extract::{Path, Query};
use control::{Decision, Drawn, ExpenseLine, Method, Part, Rest, Sample, Strata, Stratum, draw, of_the_rest, parts};
use office::Stream;
use office::port::{DossierView, LineRow};
use scheme::{AsOf, EnvelopeKey};
use serde::Deserialize;
use terms::{Args, ArticleRef, BasisPoints, Euro};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::dossier::Address;
use crate::pages::{names, payments, tags};
use crate::visit::Visit;

/// The share of the lines that is proposed, in percent.
const SHARE: u8 = 10;

#[derive(Template)]
#[template(path = "sample.html")]
struct SamplePage {
    page: Page,
    on: String,
    back: String,
    seed: String,
    share: u8,
    strata: Vec<Choice>,
    methods: Vec<Choice>,
    /// Where a share or a seed cannot be read, what is wrong.
    wrong: Option<String>,
    drawn: Option<Outcome>,
    depth: Option<ArticleRef>,
}

/// One of several, as it stands in the address.
struct Choice {
    value: &'static str,
    label: String,
    is_chosen: bool,
}

/// What was drawn, and what it says of the rest.
struct Outcome {
    parts: Vec<(String, Part)>,
    lines: Vec<Line>,
    rest: String,
}

struct Line {
    number: u32,
    address: String,
    about: String,
    stratum: String,
    chance: String,
    claimed: Euro,
    tag: tags::Tag,
}

/// How a sample is asked for; all of it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    seed: String,
    #[serde(default)]
    share: String,
    strata: Option<Strata>,
    method: Option<Method>,
}

/// Shows the form, and the sample where one is asked for.
pub(crate) async fn show(
    visit: Visit,
    Path((_, nis, scheme, allocation, year)): Address,
    Query(asked): Query<Asked>,
) -> Shown {
    visit.show(move |visit| page(&visit, &format!("{nis}/{scheme}/{allocation}/{year}"), &asked)).await
}

/// Reads the dossier; whoever sees one municipality alone finds no such page.
pub(super) fn opened(visit: &Visit, key: &str) -> Result<(EnvelopeKey, DossierView), Failure> {
    payments::admit(visit)?;
    let key: EnvelopeKey = key.parse().map_err(|_| Failure::Unknown)?;
    let view = visit.desk.register.dossier(visit.scope()?, &key)?.ok_or(Failure::Unknown)?;
    Ok((key, view))
}

fn page(visit: &Visit, key: &str, asked: &Asked) -> Result<SamplePage, Failure> {
    let (key, view) = opened(visit, key)?;
    let as_of = AsOf { on: key.year.period().end(), known: visit.desk.today() };
    let modalities = visit.desk.law.scheme(&key.scheme).map(|scheme| scheme.modalities(&key.allocation, as_of));
    let is_asked = !asked.seed.trim().is_empty();
    let plan = plan(asked);
    let today = visit.desk.today().strftime("%Y%m%d").to_string();
    Ok(SamplePage {
        on: names::stream(visit, &Stream::Envelope(key.clone())),
        back: format!("/dossiers/{key}"),
        seed: if is_asked { asked.seed.trim().to_owned() } else { today },
        share: asked.share.trim().parse().unwrap_or(SHARE),
        strata: strata(visit, asked.strata.unwrap_or(Strata::Finding)),
        methods: methods(visit, asked.method.unwrap_or(Method::Equal)),
        wrong: (is_asked && plan.is_none()).then(|| visit.voice().say("sample-unreadable")),
        drawn: plan.filter(|_| is_asked).map(|plan| outcome(visit, &key, &view, plan)),
        depth: modalities.and_then(|all| all.control_depth.get().ok().map(|depth| depth.article.clone())),
        page: Page::new(visit.clone(), "sample-title", Section::Municipalities),
    })
}

/// Reads the plan; nothing where its seed or its share is none.
fn plan(asked: &Asked) -> Option<Sample> {
    let share: u32 = match asked.share.trim() {
        "" => u32::from(SHARE),
        written => written.parse().ok().filter(|share| (1..=100).contains(share))?,
    };
    Some(Sample {
        seed: asked.seed.trim().parse().ok()?,
        share: BasisPoints::new(share * 100),
        strata: asked.strata.unwrap_or(Strata::Finding),
        method: asked.method.unwrap_or(Method::Equal),
    })
}

fn strata(visit: &Visit, chosen: Strata) -> Vec<Choice> {
    let all = [("whole", Strata::Whole), ("category", Strata::Category), ("finding", Strata::Finding)];
    let choice = |(value, strata): (&'static str, Strata)| Choice {
        value,
        label: visit.voice().say(&format!("strata-{value}")),
        is_chosen: strata == chosen,
    };
    all.map(choice).into()
}

fn methods(visit: &Visit, chosen: Method) -> Vec<Choice> {
    let choice = |(value, method): (&'static str, Method)| Choice {
        value,
        label: visit.voice().say(&format!("method-{value}")),
        is_chosen: method == chosen,
    };
    [("equal", Method::Equal), ("amount", Method::Amount)].map(choice).into()
}

fn outcome(visit: &Visit, key: &EnvelopeKey, view: &DossierView, plan: Sample) -> Outcome {
    let lines: Vec<ExpenseLine> = view.lines.iter().map(|row| row.line.clone()).collect();
    let decisions: Vec<Decision> = view.lines.iter().filter_map(|row| row.decision.clone()).collect();
    let drawn = draw(&lines, &decisions, plan);
    let row = |drawn: &Drawn| {
        let row = view.lines.iter().find(|row| row.line.number == drawn.line)?;
        Some(line(visit, key, drawn, row))
    };
    let parts = parts(&lines, &decisions, plan.strata, &drawn).into_iter();
    Outcome {
        parts: parts.map(|part| (stratum(visit, part.stratum), part)).collect(),
        lines: drawn.iter().filter_map(row).collect(),
        rest: said(visit, of_the_rest(&lines, &decisions, &drawn)),
    }
}

/// Says what the lines drawn tell of the others.
fn said(visit: &Visit, rest: Rest) -> String {
    let (key, args) = match rest {
        Rest::Estimated(estimate) => ("cli-control-estimate", Args::from([("amount".into(), estimate.into())])),
        Rest::Open { refused, open } => {
            ("cli-sample-open", Args::from([("refused".into(), refused.into()), ("open".into(), open.into())]))
        }
        Rest::Unjudged(count) => ("cli-sample-unjudged", Args::from([("count".into(), count.into())])),
    };
    visit.voice().tell(key, &args)
}

fn line(visit: &Visit, key: &EnvelopeKey, drawn: &Drawn, row: &LineRow) -> Line {
    Line {
        number: drawn.line.0,
        address: format!("/dossiers/{key}/lines/{}", drawn.line),
        about: about(&row.line),
        stratum: stratum(visit, drawn.stratum),
        chance: if drawn.chance() == BasisPoints::WHOLE {
            visit.voice().say("cli-sample-certain")
        } else {
            visit.voice().rate(drawn.chance())
        },
        claimed: row.claimed,
        tag: tags::line(visit, row.decision.as_ref().map(Decision::outcome)),
    }
}

/// Tells a line from others: its supplier and its invoice.
pub(super) fn about(line: &ExpenseLine) -> String {
    let words = [line.supplier.trim(), line.invoice.trim()];
    words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn stratum(visit: &Visit, stratum: Stratum) -> String {
    let name = stratum.as_str();
    visit.voice().say_if(&format!("stratum-{name}")).unwrap_or_else(|| visit.voice().say(&format!("category-{name}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(seed: &str, share: &str) -> Asked {
        Asked { seed: seed.to_owned(), share: share.to_owned(), ..Asked::default() }
    }

    #[test]
    fn a_plan_needs_a_seed_and_a_share_of_the_whole() {
        assert_eq!(plan(&asked(" 42 ", "")).map(|plan| (plan.seed, plan.share.get())), Some((42, 1000)));
        assert_eq!(plan(&asked("42", "100")).map(|plan| plan.share.get()), Some(10_000));
        for (seed, share) in [("", "10"), ("x", "10"), ("-1", "10"), ("42", "0"), ("42", "101"), ("42", "ten")] {
            assert_eq!(plan(&asked(seed, share)), None, "{seed} {share}");
        }
    }
}
