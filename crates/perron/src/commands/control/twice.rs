//! Objectives for which lines are justified under two allocations, both sides below each other.

use control::codes::C_225;
use office::{FundedTwice, Justified};
use scheme::{AsOf, EnvelopeKey, Law, Topic};
use terms::{Arg, Args};

use super::{Setting, ruled};

/// Draws them with what they are found under; nothing where there are none.
pub(super) fn drawing(found: &[FundedTwice], key: &EnvelopeKey, setting: Setting<'_>) -> String {
    if found.is_empty() {
        return String::new();
    }
    let voice = setting.voice;
    let heads = ["cli-twice-objective", "cli-twice-envelope", "cli-twice-lines", "cli-control-claimed"];
    let mut table = ruled(&heads, &[2, 3], setting);
    for FundedTwice { text, here, there } in found {
        let both = |cell: &dyn Fn(&Justified) -> String| format!("{}\n{}", cell(here), cell(there));
        table.add_row([
            text.clone(),
            both(&|side| format!("{} {}", side.envelope, side.objective)),
            both(&|side| side.lines.to_string()),
            both(&|side| voice.amount(side.claimed)),
        ]);
    }
    let args = Args::from([
        ("count".into(), found.len().into()),
        ("code".into(), C_225.to_string().into()),
        ("article".into(), article(key).unwrap_or_else(|| "-".into())),
    ]);
    format!("{table}\n\n{}\n", voice.tell("cli-twice-found", &args))
}

/// Returns the article of the version that the finding rests on.
fn article(key: &EnvelopeKey) -> Option<Arg> {
    let law = Law::enacted();
    let as_of = AsOf::day(key.year.period().end());
    let article = law.scheme(&key.scheme)?.article(Topic::Rule(C_225), &key.allocation, as_of).cloned();
    article.map(Arg::from)
}
