//! What a reviewer says of a tree, what the tree counts, and what a person decides on its nodes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod draft;

use agreement::codes::*;
use agreement::{Comparison, Node, NodeKind, NodeState, Target, Totals, review_tree};
use terms::{Code, Place};

fn node(kind: NodeKind, text: &str, children: Vec<Node>) -> Node {
    let place = Place { line: 1, column: 1, end_line: 1, end_column: 2 };
    Node { children, ..Node::new(kind, text, place) }
}

fn numbered(number: u16, node: Node) -> Node {
    Node { number: vec![number], ..node }
}

fn at_least(value: &str, node: Node) -> Node {
    let target = Target { op: Comparison::AtLeast, value: Some(value.into()), upto: None, unit: None, per: None };
    Node { target: Some(target), ..node }
}

/// A strategic objective with all that is due.
fn complete(title: &str, objective: &str) -> Node {
    use NodeKind::*;
    let indicator = at_least("3", node(Indicator, "Visites : ≥ 3", vec![]));
    node(
        StrategicObjective,
        title,
        vec![node(OperationalObjective, objective, vec![]), node(Result, "Moins de vols", vec![]), indicator],
    )
}

fn allocation(name: &str, strategic: Vec<Node>) -> Node {
    use NodeKind::*;
    node(Allocation, name, vec![node(Sector, "", vec![node(GeneralObjective, "Prévenir", strategic)])])
}

fn codes(tree: &[Node]) -> Vec<Code> {
    review_tree(tree).iter().map(|finding| finding.code).collect()
}

#[test]
fn a_complete_tree_leaves_nothing_to_say() {
    assert_eq!(codes(&[allocation("I", vec![numbered(1, complete("Informer", "Visiter"))])]), []);
}

#[test]
fn what_is_due_and_missing_is_said() {
    let bare =
        node(NodeKind::StrategicObjective, "Informer", vec![node(NodeKind::OperationalObjective, "Visiter", vec![])]);
    assert_eq!(codes(&[allocation("I", vec![bare])]), [A_010, A_011]);
    let untargeted = Node { target: None, ..node(NodeKind::Indicator, "Visites", vec![]) };
    let mut strategic = complete("Informer", "Visiter");
    strategic.children.push(untargeted);
    assert_eq!(codes(&[allocation("I", vec![strategic])]), [A_012]);
}

#[test]
fn nothing_is_due_under_an_objective_of_the_police_zone() {
    let template = Node { state: Some(NodeState::Template), ..node(NodeKind::StrategicObjective, "Informer", vec![]) };
    let general = node(NodeKind::GeneralObjective, "Contribuer", vec![template]);
    assert_eq!(codes(std::slice::from_ref(&general)), [A_003]);
    assert_eq!(codes(&[Node { state: Some(NodeState::Delegated), ..general }]), [A_004]);
}

#[test]
fn a_number_that_is_skipped_is_said_once() {
    let first = numbered(1, complete("Informer", "Visiter"));
    let third = numbered(3, complete("Suivre", "Rappeler"));
    let fourth = numbered(4, complete("Aider", "Guider"));
    assert_eq!(codes(&[allocation("I", vec![first, third, fourth])]), [A_007]);
}

#[test]
fn the_same_objective_under_two_allocations_is_said_however_it_is_spelled() {
    let one = allocation("I", vec![complete("Informer", "Mettre en œuvre un travail socio-préventif")]);
    let other = allocation("II", vec![complete("Agir", "METTRE EN OEUVRE UN TRAVAIL SOCIOPREVENTIF")]);
    assert_eq!(codes(&[one, other]), [A_013]);
}

#[test]
fn each_row_of_a_table_owes_its_own_result_and_indicator() {
    use NodeKind::*;
    let full = node(
        OperationalObjective,
        "Visiter",
        vec![node(Result, "Visites", vec![]), at_least("1", node(Indicator, "Visites : ≥ 1", vec![]))],
    );
    let empty = node(OperationalObjective, "Aider", vec![]);
    let strategic = node(StrategicObjective, "Informer", vec![full, empty]);
    assert_eq!(codes(&[allocation("I", vec![strategic])]), [A_010, A_011]);
}

#[test]
fn placeholders_and_struck_out_items_do_not_count() {
    let mut strategic = complete("Informer", "Visiter");
    let struck = Node { state: Some(NodeState::StruckOut), ..node(NodeKind::OperationalObjective, "Rien", vec![]) };
    strategic.children.push(struck);
    let mut tree = allocation("I", vec![strategic]);
    tree.children[0].children[0].state = Some(NodeState::Placeholder);
    let totals = Totals::of(&[tree]);
    assert_eq!((totals.general_objectives, totals.strategic_objectives, totals.operational_objectives), (0, 1, 1));
    assert_eq!((totals.indicators_numeric_target, totals.strategic_objectives_without_indicator), (1, 0));
}
