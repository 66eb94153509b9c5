//! `perron compare`: what differs between two agreements, and what stands in two allocations.

use agreement::comparison::{
    Alike, Aspect, Change, Difference, Edit, Fact, Found, Repetition, compare, edits, repeated, shared,
};
use agreement::{Agreement, NodeKind};
use report::document::{difference, repetitions};
use scheme::Municipalities;
use serde_json::{Value, json};

use super::import::read;
use super::{Outcome, Setting};
use crate::cli::Compare;
use crate::trouble::Trouble;

/// Compares two agreements, or the allocations of one; a difference is no fault, so it ends clean.
pub(crate) fn run(asked: &Compare, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let municipalities = Municipalities::enacted();
    let before = read(&asked.before, &municipalities, setting)?.agreement;
    match &asked.after {
        None => within(&before, setting),
        Some(file) => between(&before, &read(file, &municipalities, setting)?.agreement, setting),
    }
    Ok(Outcome::Clean)
}

fn within(agreement: &Agreement, setting: Setting<'_>) {
    let found = repeated(agreement);
    if setting.everywhere.json {
        say_line!("{:#}", json!({ "repeated": repetitions_of(&found) }));
    } else {
        say!("{}", repetitions(&found, false, setting.voice));
    }
}

fn between(before: &Agreement, after: &Agreement, setting: Setting<'_>) {
    let (found, both) = (compare(before, after), shared(before, after));
    if setting.everywhere.json {
        let mut value = difference_of(&found, before, after);
        value["repeated"] = repetitions_of(&both);
        say_line!("{value:#}");
    } else {
        say!("{}\n{}", difference(&found, before, after, setting.voice), repetitions(&both, true, setting.voice));
    }
}

fn difference_of(found: &Difference<'_>, before: &Agreement, after: &Agreement) -> Value {
    let facts = found.facts.iter().map(|&fact| {
        let (name, was) = fact_of(before, fact);
        json!({ "fact": name, "before": was, "after": fact_of(after, fact).1 })
    });
    json!({
        "facts": facts.collect::<Vec<_>>(),
        "changes": found.changes.iter().map(change_of).collect::<Vec<_>>(),
        "kept": found.kept,
    })
}

fn fact_of(agreement: &Agreement, fact: Fact) -> (&'static str, Value) {
    match fact {
        Fact::Kind => ("kind", json!(agreement.kind)),
        Fact::Title => ("title", json!(agreement.title)),
        Fact::Municipality => ("municipality", json!(agreement.municipality.as_ref().map(|(name, _)| name))),
        Fact::Period => ("period", json!(agreement.period)),
        Fact::CouncilDecision => ("council_decision", json!(agreement.council_decision)),
        Fact::Signature => ("signed", json!(agreement.signed)),
        Fact::Amounts => ("amounts", json!(super::import::amounts(agreement))),
    }
}

fn change_of(change: &Change<'_>) -> Value {
    let nothing: &[Aspect] = &[];
    let (name, before, after, differs) = match change {
        Change::Added(found, _) => ("added", None, Some(found), nothing),
        Change::Removed(found, _) => ("removed", Some(found), None, nothing),
        Change::Kept { before, after, differs } if differs == &[Aspect::Place] => {
            ("moved", Some(before), Some(after), differs.as_slice())
        }
        Change::Kept { before, after, differs } => ("changed", Some(before), Some(after), differs.as_slice()),
    };
    let words = match (before, after) {
        (Some(before), Some(after)) if differs.contains(&Aspect::Text) => {
            edits(&before.node.text, &after.node.text).iter().map(edit_of).collect()
        }
        _ => Vec::new(),
    };
    json!({
        "change": name,
        "kind": after.or(before).map(|found| found.node.kind),
        "before": before.map(found_of),
        "after": after.map(found_of),
        "differs": differs.iter().map(|aspect| aspect_of(*aspect)).collect::<Vec<_>>(),
        "words": words,
    })
}

fn found_of(found: &Found<'_>) -> Value {
    let node = found.node;
    json!({
        "at": found.at,
        "number": node.number,
        "text": node.text,
        "state": node.state,
        "target": node.target,
        "place": node.place,
    })
}

const fn aspect_of(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Place => "place",
        Aspect::Number => "number",
        Aspect::Text => "text",
        Aspect::State => "state",
        Aspect::Target => "target",
    }
}

fn edit_of(edit: &Edit) -> Value {
    match edit {
        Edit::Same(text) => json!({ "edit": "same", "text": text }),
        Edit::Removed(text) => json!({ "edit": "removed", "text": text }),
        Edit::Added(text) => json!({ "edit": "added", "text": text }),
    }
}

const fn alike_of(alike: Alike) -> &'static str {
    match alike {
        Alike::Exactly => "exactly",
        Alike::ButForSpelling => "but_for_spelling",
        Alike::Nearly => "nearly",
    }
}

fn repetitions_of(found: &[Repetition<'_>]) -> Value {
    let count = |kind| found.iter().filter(|repetition| repetition.first.node.kind == kind).count();
    let item = |repetition: &Repetition<'_>| {
        let (first, again) = (&repetition.first, &repetition.again);
        let alike = alike_of(repetition.alike);
        json!({ "kind": first.node.kind, "text": first.node.text, "first": first.at, "again": again.at, "alike": alike })
    };
    json!({
        "operational_objectives": count(NodeKind::OperationalObjective),
        "operational_sub_items": count(NodeKind::SubItem),
        "results": count(NodeKind::Result),
        "indicators": count(NodeKind::Indicator),
        "items": found.iter().map(item).collect::<Vec<_>>(),
    })
}
