//! `perron control ENVELOPE --sample SEED`: a sample of the lines, drawn so that it can be drawn again.

use control::{Decision, Drawn, ExpenseLine, Sample, draw, extrapolated};
use office::port::DossierView;
use scheme::{AsOf, EnvelopeKey, Law};
use serde_json::json;
use terms::{BasisPoints, Euro};

use super::Setting;
use crate::cli::Drawing;

/// Prints the lines drawn, each with its probability, and what they say of the rest.
pub(super) fn run(view: &DossierView, key: &EnvelopeKey, asked: &Drawing, seed: u64, setting: Setting<'_>) {
    let Drawing { share, strata, method, .. } = *asked;
    let plan = Sample { seed, share: BasisPoints::new(u32::from(share) * 100), strata: strata.0, method: method.0 };
    let lines: Vec<ExpenseLine> = view.lines.iter().map(|row| row.line.clone()).collect();
    let decisions: Vec<Decision> = view.lines.iter().filter_map(|row| row.decision.clone()).collect();
    let drawn = draw(&lines, &decisions, plan);
    let estimate = extrapolated(&drawn, &decisions);
    if setting.everywhere.json {
        say_line!("{:#}", json!({ "plan": plan, "lines": drawn, "extrapolated_refused": estimate }));
    } else {
        say!("{}", drawing(&drawn, &lines, estimate, key, setting));
    }
}

fn drawing(drawn: &[Drawn], lines: &[ExpenseLine], estimate: Euro, key: &EnvelopeKey, setting: Setting<'_>) -> String {
    let voice = setting.voice;
    let counts = [("drawn".into(), drawn.len().into()), ("lines".into(), lines.len().into())].into();
    let mut out = format!("{}\n\n", voice.tell("cli-control-drawn", &counts));
    for Drawn { line, probability: (part, whole), .. } in drawn {
        let claimed = lines.iter().find(|known| known.number == *line);
        let claimed = claimed.map(|line| format!("{}  {}", voice.amount(line.amount), line.supplier));
        out.push_str(&format!("{line:>6}  {part}/{whole}  {}\n", claimed.unwrap_or_default()));
    }
    let depth = depth(key).map(|article| voice.tell("cli-control-depth", &[("article".into(), article.into())].into()));
    let estimated = voice.tell("cli-control-estimate", &[("amount".into(), estimate.into())].into());
    format!("{out}\n{estimated}\n{}\n", depth.unwrap_or_default())
}

/// Returns the article that says how deep the control goes.
fn depth(key: &EnvelopeKey) -> Option<terms::ArticleRef> {
    let law = Law::enacted();
    let as_of = AsOf::day(key.year.period().end());
    let modalities = law.scheme(&key.scheme)?.modalities(&key.allocation, as_of);
    modalities.control_depth.get().ok().map(|depth| depth.article.clone())
}
