//! What a reviewer would say of the tree of an agreement, whoever wrote or read it.
//!
//! A finding here is about the agreement itself: what it lacks, repeats or leaves open. How well a
//! document could be read is `intake`'s matter. Everything is a warning or a note: whether a draft
//! may be submitted is decided by `office`.
//!
//! Law: ar-2019-07-03 art. 1, 5°; ar-2019-07-03 art. 1, 6°; ar-2019-07-03 art. 1, 7°; ar-2019-07-03 art. 5 § 2

use std::collections::HashMap;

use terms::Finding;

use crate::codes::*;
use crate::{Agreement, Comparison, Node, NodeKind, NodeState, TextKey, initial};

/// Returns what a reviewer would say of `agreement`, in the order of its tree.
///
/// Law: ar-2019-07-03 art. 5 § 2
pub fn review(agreement: &Agreement) -> Vec<Finding> {
    review_tree(&agreement.tree)
}

/// Returns what a reviewer would say of `tree`.
pub fn review_tree(tree: &[Node]) -> Vec<Finding> {
    let mut findings = Vec::new();
    numbering(tree, &mut findings);
    for node in tree {
        descend(node, false, &mut findings);
    }
    repeated_between_allocations(tree, &mut findings);
    findings
}

/// Reviews `node` and what is below; under a `delegated` objective nothing is due.
fn descend(node: &Node, delegated: bool, findings: &mut Vec<Finding>) {
    let delegated = delegated || node.state == Some(NodeState::Delegated);
    states(node, delegated, findings);
    match node.kind {
        NodeKind::GeneralObjective => both_options(node, findings),
        NodeKind::StrategicObjective => strategic(node, findings),
        NodeKind::Result => result(node, findings),
        NodeKind::Indicator => everything_meant(node, findings),
        _ => {}
    }
    numbering(&node.children, findings);
    rows(node, findings);
    for child in &node.children {
        descend(child, delegated, findings);
    }
}

fn states(node: &Node, delegated: bool, findings: &mut Vec<Finding>) {
    if node.number.len() > 1 && node.kind != NodeKind::OperationalObjective {
        let numbers: Vec<String> = node.number.iter().map(u16::to_string).collect();
        findings.push(Finding::note(A_008).at(node.place).with("numbers", numbers.join(", ")));
    }
    let finding = match (node.kind, node.state) {
        (NodeKind::GeneralObjective, Some(NodeState::Placeholder)) => Finding::warning(A_001),
        (NodeKind::Allocation, Some(NodeState::Placeholder)) => Finding::note(A_002).with("kind", "allocation"),
        (NodeKind::Sector, Some(NodeState::Placeholder)) => Finding::warning(A_002).with("kind", "sector"),
        (NodeKind::StrategicObjective, Some(NodeState::Placeholder)) => {
            Finding::warning(A_002).with("kind", "strategic")
        }
        (NodeKind::GeneralObjective | NodeKind::StrategicObjective, Some(NodeState::Delegated)) => Finding::note(A_004),
        (NodeKind::StrategicObjective, Some(NodeState::Template)) if !delegated => Finding::warning(A_003),
        (_, Some(NodeState::StruckOut)) => Finding::note(A_005),
        _ => return,
    };
    findings.push(finding.at(node.place).with("text", node.text.as_str()));
}

fn is_filled(node: &Node) -> bool {
    matches!(node.state, None | Some(NodeState::Filled | NodeState::Placeholder))
}

fn strategic(node: &Node, findings: &mut Vec<Finding>) {
    if !is_filled(node) {
        return;
    }
    let about = |code| Finding::warning(code).at(node.place).with("text", node.text.as_str());
    if !node.has_below(NodeKind::OperationalObjective) {
        findings.push(about(A_009).with("level", "strategic"));
    }
    if !node.has_below(NodeKind::Result) {
        findings.push(about(A_010).with("level", "strategic"));
    }
    match without_target(node) {
        (0, _) => findings.push(about(A_011).with("level", "strategic")),
        (_, 0) => {}
        (all, bare) => findings.push(about(A_012).with("bare", bare).with("all", all)),
    }
    same_in_two_units(node, findings);
}

/// Counts the indicators below `node`, and those of them that have no target.
fn without_target(node: &Node) -> (usize, usize) {
    let own = usize::from(node.kind == NodeKind::Indicator && node.state != Some(NodeState::StruckOut));
    let bare = if node.target.is_none() { own } else { 0 };
    let below = node.children.iter().map(without_target);
    below.fold((own, bare), |(all, none), (a, n)| (all + a, none + n))
}

/// Where objectives stand as rows of a table, each row owes a result and an indicator of its own.
fn rows(holder: &Node, findings: &mut Vec<Finding>) {
    let objectives = || holder.children.iter().filter(|c| c.kind == NodeKind::OperationalObjective);
    let holds = |row: &Node, kind| row.children.iter().any(|child| child.kind == kind);
    let filled = |row: &Node| holds(row, NodeKind::Result) || holds(row, NodeKind::Indicator);
    if !objectives().any(filled) {
        return;
    }
    for row in objectives() {
        for (kind, code) in [(NodeKind::Result, A_010), (NodeKind::Indicator, A_011)] {
            if !holds(row, kind) {
                let about = Finding::warning(code).at(row.place).with("text", row.text.as_str());
                findings.push(about.with("level", "operational"));
            }
        }
    }
}

fn result(node: &Node, findings: &mut Vec<Finding>) {
    const COUNTING: [&str; 12] = [
        "nombre de ",
        "nombre d ",
        "taux de ",
        "taux d ",
        "pourcentage ",
        "aantal ",
        "percentage ",
        "anzahl ",
        "zahl der ",
        "number of ",
        "rate of ",
        "share of ",
    ];
    let letter = initial(&node.text);
    let may_count = letter.is_none_or(|letter| COUNTING.iter().any(|start| start.as_bytes()[0] == letter));
    let beginning = || TextKey::of(&node.text[..node.text.floor_char_boundary(40)]);
    let counts = |key: TextKey| COUNTING.iter().any(|start| key.as_str().starts_with(start));
    if may_count && counts(beginning()) {
        findings.push(Finding::warning(A_015).at(node.place).with("text", node.text.as_str()));
    }
    if let Some(target) = &node.target {
        let upto = target.upto.as_ref().map(|upto| format!("– {upto}"));
        let parts = [target.value.clone(), upto, target.unit.clone()];
        let figure = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let at_least = match target.op {
            Comparison::AtLeast => "≥ ",
            Comparison::AtMost => "≤ ",
            _ => "",
        };
        let about = Finding::note(A_016).at(node.place).with("figure", format!("{at_least}{figure}"));
        let sure: u32 = if target.unit.as_deref() == Some("%") { 80 } else { 60 };
        findings.push(about.with("text", node.text.as_str()).with("sure", sure));
    }
}

/// "Participation in all meetings" means a target of one hundred per cent without saying so.
fn everything_meant(node: &Node, findings: &mut Vec<Finding>) {
    const ALL_OF_THEM: [&str; 7] =
        [" a toutes les ", " a tous les ", " de toutes les ", " aan alle ", " van alle ", " an allen ", " in all "];
    if node.target.is_some() {
        return;
    }
    let key = TextKey::of(&node.text);
    if ALL_OF_THEM.iter().any(|all| key.as_str().contains(all)) {
        let about = Finding::note(A_016).at(node.place).with("figure", "100 %").with("sure", 50_u32);
        findings.push(about.with("text", node.text.as_str()));
    }
}

/// Tells which number is missing between two siblings that follow each other in the same numbering.
fn numbering(siblings: &[Node], findings: &mut Vec<Finding>) {
    let mut last: HashMap<NodeKind, u16> = HashMap::new();
    let headings = [NodeKind::Sector, NodeKind::GeneralObjective, NodeKind::StrategicObjective];
    for node in siblings.iter().filter(|n| headings.contains(&n.kind)) {
        let (Some(&first), Some(&end)) = (node.number.first(), node.number.last()) else { continue };
        let expected = last.get(&node.kind).map_or(1, |before| before.saturating_add(1));
        if first > expected {
            let about = Finding::note(A_007).at(node.place).with("number", u32::from(first));
            findings.push(about.with("expected", u32::from(expected)).with("text", node.text.as_str()));
        }
        last.insert(node.kind, end);
    }
}

/// The model offers a part for projects, or the whole as a deduction: one of the two is struck out.
fn both_options(node: &Node, findings: &mut Vec<Finding>) {
    const PAID_TO: [&str; 4] = ["zone de police", "politiezone", "polizeizone", "police zone"];
    const DEDUCTED: [&str; 5] = ["deduction", "mindering", "aftrek", "abzug", "deducted"];
    let says = |node: &Node, words: &[&str]| {
        let key = TextKey::of(&node.text);
        words.iter().any(|word| key.as_str().contains(word))
    };
    let kept: Vec<&Node> = node.children.iter().filter(|c| is_filled(c) && says(c, &PAID_TO)).collect();
    let deducted = kept.iter().find(|c| says(c, &DEDUCTED));
    if let Some(second) = deducted.filter(|_| kept.iter().any(|c| !says(c, &DEDUCTED))) {
        findings.push(Finding::warning(A_006).at(second.place));
    }
}

fn same_in_two_units(strategic: &Node, findings: &mut Vec<Finding>) {
    let mut seen: HashMap<TextKey, &Node> = HashMap::new();
    for unit in strategic.children.iter().filter(|c| c.kind == NodeKind::Unit) {
        for objective in unit.children.iter().filter(|c| c.kind == NodeKind::OperationalObjective) {
            if let Some(other) = seen.insert(TextKey::of(&objective.text), unit)
                && !std::ptr::eq(other, unit)
            {
                let about = Finding::note(A_014).at(objective.place).with("text", objective.text.as_str());
                findings.push(about.with("unit", other.text.as_str()));
            }
        }
    }
}

/// Says once per strategic objective how many of its objectives another allocation funds as well.
fn repeated_between_allocations(tree: &[Node], findings: &mut Vec<Finding>) {
    if tree.len() < 2 {
        return;
    }
    let mut seen: HashMap<TextKey, usize> = HashMap::new();
    for (position, allocation) in tree.iter().enumerate() {
        let mut strategics = Vec::new();
        collect(allocation, NodeKind::StrategicObjective, &mut strategics);
        for strategic in strategics {
            let mut objectives = Vec::new();
            collect(strategic, NodeKind::OperationalObjective, &mut objectives);
            let keys = objectives.iter().map(|o| TextKey::of(&o.text)).filter(|k| !k.is_empty());
            let repeated: Vec<usize> =
                keys.map(|key| *seen.entry(key).or_insert(position)).filter(|&first| first < position).collect();
            if let Some(&first) = repeated.first() {
                let about = Finding::warning(A_013).at(strategic.place).with("count", repeated.len());
                let about = about.with("of", objectives.len()).with("allocation", tree[first].text.as_str());
                findings.push(about.with("text", strategic.text.as_str()));
            }
        }
    }
}

fn collect<'a>(node: &'a Node, kind: NodeKind, found: &mut Vec<&'a Node>) {
    if node.kind == kind && node.state != Some(NodeState::StruckOut) {
        found.push(node);
    }
    for child in &node.children {
        collect(child, kind, found);
    }
}
