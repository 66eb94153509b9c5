//! The difference between two agreements, and what stands in two allocations, for people to read.
//!
//! Choice: 0031

use agreement::comparison::{Alike, Aspect, Change, Difference, Edit, Fact, Found, Repetition, edits};
use agreement::{Agreement, Node, NodeKind};
use terms::Args;

use crate::Voice;

/// Writes what differs between `before` and `after`: a line a change, `+` added, `-` removed, `~`
/// changed or moved; words that went stand as `[-word-]`, words that came as `{+word+}`.
pub fn difference(found: &Difference<'_>, before: &Agreement, after: &Agreement, voice: Voice<'_>) -> String {
    if found.is_empty() {
        return voice.say("compare-same") + "\n";
    }
    let mut out = String::new();
    for &fact in &found.facts {
        let (was, is) = (said(before, fact, voice), said(after, fact, voice));
        out.push_str(&format!("{}: {was} → {is}\n", voice.say(fact_key(fact))));
    }
    for change in &found.changes {
        out.push_str(&line(change, voice));
    }
    out + &format!("\n{}\n", voice.tell("compare-counts", &counts(found)))
}

fn counts(found: &Difference<'_>) -> Args {
    let is_moved = |differs: &[Aspect]| differs == [Aspect::Place];
    let count = |test: &dyn Fn(&Change<'_>) -> bool| found.changes.iter().filter(|change| test(change)).count();
    let kept =
        |moved: bool| count(&|change| matches!(change, Change::Kept { differs, .. } if is_moved(differs) == moved));
    let values = [
        ("kept", found.kept),
        ("changed", kept(false)),
        ("moved", kept(true)),
        ("added", count(&|change| matches!(change, Change::Added(..)))),
        ("removed", count(&|change| matches!(change, Change::Removed(..)))),
    ];
    values.map(|(name, count)| (name.into(), count.into())).into()
}

fn line(change: &Change<'_>, voice: Voice<'_>) -> String {
    match change {
        Change::Added(found, below) => whole("+", found, *below, voice),
        Change::Removed(found, below) => whole("-", found, *below, voice),
        Change::Kept { before, after, differs } => {
            let at =
                if before.at == after.at { after.at.to_string() } else { format!("{} → {}", before.at, after.at) };
            let kind = voice.node_kind(after.node.kind);
            let mut out = format!("~ {at}  {kind}  « {} »\n", shortened(&after.node.text));
            for &aspect in differs {
                out.push_str(&format!("    {}\n", told(aspect, before.node, after.node, voice)));
            }
            out
        }
    }
}

/// Writes a node that came or went, with how many came or went below it.
fn whole(sign: &str, found: &Found<'_>, below: usize, voice: Voice<'_>) -> String {
    let with = if below == 0 { String::new() } else { format!("  (+{below})") };
    format!("{sign} {}  {}  « {} »{with}\n", found.at, voice.node_kind(found.node.kind), found.node.text)
}

fn told(aspect: Aspect, before: &Node, after: &Node, voice: Voice<'_>) -> String {
    let numbers = |node: &Node| node.number.iter().map(u16::to_string).collect::<Vec<_>>().join("+");
    let state = |node: &Node| node.state.map(|state| voice.node_state(state)).unwrap_or_default();
    let target = |node: &Node| node.target.as_ref().map(|target| voice.target(target)).unwrap_or_default();
    let pair = |key: &str, was: String, is: String| {
        let shown = |value: String| if value.is_empty() { "–".to_owned() } else { value };
        format!("{}: {} → {}", voice.say(key), shown(was), shown(is))
    };
    match aspect {
        Aspect::Place => voice.say("compare-moved"),
        Aspect::Number => pair("compare-number", numbers(before), numbers(after)),
        Aspect::State => pair("compare-state", state(before), state(after)),
        Aspect::Target => pair("compare-target", target(before), target(after)),
        Aspect::Text => {
            let words: Vec<String> = edits(&before.text, &after.text).into_iter().map(marked).collect();
            format!("{}: {}", voice.say("compare-text"), words.join(" "))
        }
    }
}

fn marked(edit: Edit) -> String {
    match edit {
        Edit::Same(words) => words,
        Edit::Removed(words) => format!("[-{words}-]"),
        Edit::Added(words) => format!("{{+{words}+}}"),
    }
}

/// Cuts a text that only has to be known again.
fn shortened(text: &str) -> String {
    const WIDTH: usize = 72;
    if text.chars().count() <= WIDTH {
        return text.to_owned();
    }
    text.chars().take(WIDTH).collect::<String>().trim_end().to_owned() + "…"
}

const fn fact_key(fact: Fact) -> &'static str {
    match fact {
        Fact::Kind => "compare-fact-kind",
        Fact::Title => "compare-fact-title",
        Fact::Municipality => "compare-fact-municipality",
        Fact::Period => "compare-fact-period",
        Fact::CouncilDecision => "compare-fact-council",
        Fact::Signature => "compare-fact-signature",
        Fact::Amounts => "compare-fact-amounts",
    }
}

/// Says one fact of an agreement.
fn said(agreement: &Agreement, fact: Fact, voice: Voice<'_>) -> String {
    let value = match fact {
        Fact::Kind => Some(voice.say(match agreement.kind {
            agreement::AgreementKind::Convention => "compare-convention",
            agreement::AgreementKind::ProjectPlan => "compare-project-plan",
        })),
        Fact::Title => Some(agreement.title.clone()),
        Fact::Municipality => agreement.municipality.as_ref().map(|(name, _)| name.clone()),
        Fact::Period => agreement.period.map(|period| voice.period(period)),
        Fact::CouncilDecision => agreement.council_decision.map(|date| voice.date(date)),
        Fact::Signature => agreement.signed.as_ref().map(|signed| {
            let copies = if signed.copies == 0 { String::new() } else { format!(" ({})", signed.copies) };
            format!("{}, {}{copies}", signed.place, voice.date(signed.date))
        }),
        Fact::Amounts => Some(amounts(agreement, voice)),
    };
    value.filter(|value| !value.is_empty()).unwrap_or_else(|| "–".to_owned())
}

fn amounts(agreement: &Agreement, voice: Voice<'_>) -> String {
    let one = |stated: &agreement::Amount| {
        let year = stated.year.map(|year| year.to_string());
        let parts = [year, stated.allocation.clone(), Some(voice.amount(stated.amount))];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    agreement.amounts.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Writes what stands twice: how many of each kind, then each wording with its places, `=` the
/// same but for spelling, `≈` but for a word or two. `between` tells whether two agreements were compared, or the allocations of one.
pub fn repetitions(found: &[Repetition<'_>], between: bool, voice: Voice<'_>) -> String {
    if found.is_empty() {
        return voice.say(if between { "compare-none-shared" } else { "compare-none-repeated" }) + "\n";
    }
    let count = |kind| found.iter().filter(|repetition| repetition.first.node.kind == kind).count();
    let values = [
        ("objectives", count(NodeKind::OperationalObjective)),
        ("items", count(NodeKind::SubItem)),
        ("results", count(NodeKind::Result)),
        ("indicators", count(NodeKind::Indicator)),
    ];
    let key = if between { "compare-shared" } else { "compare-repeated" };
    let args = values.map(|(name, count)| (name.into(), count.into())).into();
    let mut out = format!("{}\n", voice.tell(key, &args));
    for repetition in found {
        let first = &repetition.first;
        let (kind, again) = (voice.node_kind(first.node.kind), &repetition.again.at);
        let sign = if repetition.alike == Alike::Nearly { '≈' } else { '=' };
        out.push_str(&format!("  {} {sign} {again}  {kind}  « {} »\n", first.at, first.node.text));
    }
    out
}
