//! `perron control ENVELOPE --sample SEED`: a sample of the lines, drawn so that it can be drawn again.

use comfy_table::Table;
use control::{
    Decision, Drawn, ExpenseLine, Method, Part, Rest, Sample, Strata, draw, extrapolated, of_the_rest, parts,
};
use office::port::{DossierView, LineRow};
use scheme::{AsOf, EnvelopeKey, Law};
use serde_json::json;
use terms::{Args, BasisPoints};

use super::{Setting, invoice, reasons, ruled};
use crate::cli::Drawing;

/// Prints the plan, what it draws of each part, the lines drawn, and what they say of the rest.
pub(super) fn run(view: &DossierView, key: &EnvelopeKey, asked: &Drawing, seed: u64, setting: Setting<'_>) {
    let Drawing { share, strata, method, .. } = *asked;
    let plan = Sample { seed, share: BasisPoints::new(u32::from(share) * 100), strata: strata.0, method: method.0 };
    let lines: Vec<ExpenseLine> = view.lines.iter().map(|row| row.line.clone()).collect();
    let decisions: Vec<Decision> = view.lines.iter().filter_map(|row| row.decision.clone()).collect();
    let drawn = draw(&lines, &decisions, plan);
    let parts = parts(&lines, &decisions, plan.strata, &drawn);
    if setting.everywhere.json {
        let estimate = extrapolated(&drawn, &decisions);
        say_line!("{:#}", json!({ "plan": plan, "parts": parts, "lines": drawn, "extrapolated_refused": estimate }));
        return;
    }
    let voice = setting.voice;
    say!("{key}\n{}\n\n{}\n\n{}\n\n", told(plan, setting), of_parts(&parts, setting), of_lines(view, &drawn, setting));
    say_line!("{}", told_of_the_rest(of_the_rest(&lines, &decisions, &drawn), setting));
    if let Some(article) = depth(key) {
        say_line!("{}", voice.tell("cli-control-depth", &[("article".into(), article.into())].into()));
    }
}

/// Says what the lines drawn tell of the others.
fn told_of_the_rest(rest: Rest, setting: Setting<'_>) -> String {
    let (key, args) = match rest {
        Rest::Estimated(estimate) => ("cli-control-estimate", Args::from([("amount".into(), estimate.into())])),
        Rest::Open { refused, open } => {
            ("cli-sample-open", Args::from([("refused".into(), refused.into()), ("open".into(), open.into())]))
        }
        Rest::Unjudged(count) => ("cli-sample-unjudged", Args::from([("count".into(), count.into())])),
    };
    setting.voice.tell(key, &args)
}

/// Says the plan in words: whoever repeats it draws the same lines.
fn told(plan: Sample, setting: Setting<'_>) -> String {
    let strata = match plan.strata {
        Strata::Whole => "cli-sample-by-nothing",
        Strata::Category => "cli-sample-by-category",
        Strata::Finding => "cli-sample-by-finding",
    };
    let method = match plan.method {
        Method::Equal => "cli-sample-equal",
        Method::Amount => "cli-sample-by-amount",
    };
    let [strata, method] = [strata, method].map(|key| setting.voice.say(key));
    let args = Args::from([
        ("seed".into(), plan.seed.to_string().into()),
        ("share".into(), plan.share.into()),
        ("strata".into(), strata.into()),
        ("method".into(), method.into()),
    ]);
    setting.voice.tell("cli-sample-plan", &args)
}

fn of_parts(parts: &[Part], setting: Setting<'_>) -> Table {
    let voice = setting.voice;
    let named = |part: &Part| {
        let name = part.stratum.as_str();
        voice.say_if(&format!("stratum-{name}")).unwrap_or_else(|| voice.say(&format!("category-{name}")))
    };
    let heads = ["part", "lines", "drawn", "claimed", "seen"].map(|head| format!("cli-sample-{head}"));
    let mut table = ruled(&heads.each_ref().map(String::as_str), &[1, 2, 3, 4], setting);
    for part in parts {
        let figures = [part.lines.to_string(), part.drawn.to_string(), voice.amount(part.claimed)];
        table.add_row(std::iter::once(named(part)).chain(figures).chain([voice.amount(part.seen)]));
    }
    if parts.len() > 1 {
        let (lines, drawn): (usize, usize) =
            parts.iter().fold((0, 0), |sum, part| (sum.0 + part.lines, sum.1 + part.drawn));
        let [claimed, seen] =
            [|part: &Part| part.claimed, |part: &Part| part.seen].map(|of| parts.iter().map(of).sum());
        let figures = [lines.to_string(), drawn.to_string(), voice.amount(claimed), voice.amount(seen)];
        table.add_row(std::iter::once(voice.say("letter-total")).chain(figures));
    }
    table
}

fn of_lines(view: &DossierView, drawn: &[Drawn], setting: Setting<'_>) -> Table {
    let voice = setting.voice;
    let heads = [
        "cli-control-line",
        "cli-control-supplier",
        "cli-sample-chance",
        "cli-control-claimed",
        "cli-control-decision",
    ];
    let mut table = ruled(&heads, &[2, 3], setting);
    let row_of = |drawn: &Drawn| view.lines.iter().find(|row| row.line.number == drawn.line);
    for (drawn, row) in drawn.iter().filter_map(|drawn| Some((drawn, row_of(drawn)?))) {
        let LineRow { line, decision, .. } = row;
        let certain = drawn.chance() == BasisPoints::WHOLE;
        table.add_row([
            drawn.line.to_string(),
            invoice(line),
            if certain { voice.say("cli-sample-certain") } else { voice.rate(drawn.chance()) },
            voice.amount(row.claimed),
            decision.as_ref().map(|decision| reasons(decision, setting)).unwrap_or_default(),
        ]);
    }
    table
}

/// Returns the article that says how deep the control goes.
fn depth(key: &EnvelopeKey) -> Option<terms::ArticleRef> {
    let law = Law::enacted();
    let as_of = AsOf::day(key.year.period().end());
    let modalities = law.scheme(&key.scheme)?.modalities(&key.allocation, as_of);
    modalities.control_depth.get().ok().map(|depth| depth.article.clone())
}
