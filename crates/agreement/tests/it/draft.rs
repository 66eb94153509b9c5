//! What a person decides on proposals: nothing disappears, what is undone is undone, order does not
//! matter where nothing is shared.

use std::collections::BTreeSet;

use agreement::draft::{Choice, Correction, Decided, Neighbour, NodeDecision, Why};
use agreement::{Comparison, Draft, Node, NodeKind, NodeState, ProposalKey, Standing, Target, codes::*};
use proptest::prelude::*;
use terms::{Code, Finding, Place};

fn place(line: u32) -> Place {
    Place { line, column: 1, end_line: line, end_column: 40 }
}

fn key(text: &str) -> ProposalKey {
    text.parse().unwrap()
}

fn on(text: &str, choice: Choice) -> NodeDecision {
    NodeDecision { on: key(text), choice }
}

fn ignore(reason: &str) -> Choice {
    Choice::Ignore { reason: reason.to_owned() }
}

fn node(kind: NodeKind, line: u32, text: &str, children: Vec<Node>) -> Node {
    Node { children, ..Node::new(kind, text, place(line)) }
}

/// 1 allocation, 2 sector, 3 general, 4 strategic, 5 and 7 operational, 6 point, 8 result, 9 indicator,
/// 10 strategic, 11 operational.
fn tree() -> Vec<Node> {
    use NodeKind::*;
    let visit = node(OperationalObjective, 5, "Visiter les écoles et", vec![node(SubItem, 6, "primaires", vec![])]);
    let speak = node(OperationalObjective, 7, "parler aux élèves", vec![]);
    let rounds = Target { op: Comparison::AtLeast, value: Some("12".into()), ..Target::YES_NO };
    let indicator = Node { target: Some(rounds), ..node(Indicator, 9, "Rondes : ≥ 12", vec![]) };
    let first = vec![visit, speak, node(Result, 8, "Moins de vols", vec![]), indicator];
    let second = vec![node(OperationalObjective, 11, "Aider les victimes", vec![])];
    let strategic = vec![
        node(StrategicObjective, 4, "Informer", first),
        Node { confidence: 700, ..node(StrategicObjective, 10, "Suivre", second) },
    ];
    let general = node(GeneralObjective, 3, "Prévenir les vols", strategic);
    vec![node(Allocation, 1, "Plan", vec![node(Sector, 2, "Vols", vec![general])])]
}

fn decided(decisions: &[NodeDecision]) -> Decided {
    Draft::of(&tree()).decide(decisions)
}

fn misfit(decision: NodeDecision) -> Why {
    let Decided { draft, changes, misfits } = decided(&[decision]);
    assert!(draft == Draft::of(&tree()) && changes.is_empty(), "what does not fit leaves no trace");
    misfits[0].why
}

/// The words and numbers of a tree, without what the reader thought of them.
fn shape(nodes: &[Node]) -> Vec<Node> {
    let bare = |node: &Node| Node { confidence: 0, children: shape(&node.children), ..node.clone() };
    nodes.iter().map(bare).collect()
}

fn texts(draft: &Draft) -> Vec<String> {
    let standing = draft.laid_out().into_iter().filter(|laid| laid.stands);
    standing.map(|laid| laid.proposal.node.text.clone()).collect()
}

#[test]
fn a_tree_and_its_draft_are_the_same() {
    assert_eq!(Draft::of(&tree()).tree(), tree());
    assert_eq!(Draft::of(&[]).tree(), []);
}

#[test]
fn a_person_vouches_for_what_is_accepted() {
    let draft = decided(&[on("10", Choice::Accept)]).draft;
    assert_eq!(draft.get(&key("10")).unwrap().standing, Standing::Settled);
    assert_eq!(draft.tree()[0].children[0].children[0].children[1].confidence, 1000);
    assert_eq!(draft.get(&key("10")).unwrap().node.confidence, 700, "what the reader thought stays known");
}

#[test]
fn a_correction_keeps_the_words_that_were_read() {
    let draft = Draft::of(&tree());
    let read = &draft.get(&key("8")).unwrap().node;
    let mended = Correction { kind: NodeKind::Indicator, text: "  Moins\nde  vols ".into(), ..Correction::of(read) };
    let once = draft.decide(&[on("8", Choice::Correct(mended.clone()))]);
    let proposal = once.draft.get(&key("8")).unwrap();
    assert_eq!((proposal.node.kind, proposal.node.text.as_str()), (NodeKind::Indicator, "Moins de vols"));
    assert_eq!(proposal.read, None, "the words are the same");
    let other = Correction { text: "Vols déclarés".into(), ..mended };
    let twice = once.draft.decide(&[on("8", Choice::Correct(other))]).draft;
    assert_eq!(twice.get(&key("8")).unwrap().read.as_deref(), Some("Moins de vols"));
}

#[test]
fn two_halves_are_merged_over_what_hangs_below() {
    let draft = decided(&[on("7", Choice::Merge(Neighbour::Previous))]).draft;
    let whole = draft.get(&key("5")).unwrap();
    assert_eq!(whole.node.text, "Visiter les écoles et parler aux élèves");
    assert_eq!(whole.node.place, Place { end_line: 7, ..place(5) });
    assert_eq!(draft.get(&key("7")).unwrap().standing, Standing::Merged { into: key("5") });
    assert_eq!(draft.get(&key("7")).unwrap().node.text, "parler aux élèves");
    assert_eq!(draft, decided(&[on("5", Choice::Merge(Neighbour::Next))]).draft);
}

#[test]
fn what_hangs_under_the_second_half_comes_along() {
    let draft = decided(&[on("6", Choice::Move { under: key("7") }), on("5", Choice::Merge(Neighbour::Next))]).draft;
    assert_eq!(draft.get(&key("6")).unwrap().under, Some(key("5")));
}

#[test]
fn a_part_hangs_behind_the_whole_it_came_from() {
    let cut = |at| on("5", Choice::Split { at });
    let draft = decided(&[cut(11), cut(7)]).draft;
    assert_eq!(texts(&draft)[4..9], ["Visiter", "primaires", "les", "écoles et", "parler aux élèves"]);
    assert_eq!(draft.get(&key("5.1")).unwrap().node.text, "écoles et");
}

#[test]
fn siblings_stand_in_the_order_of_the_document_wherever_they_go() {
    let draft =
        decided(&[on("11", Choice::Move { under: key("4") }), on("5", Choice::Move { under: key("10") })]).draft;
    let strategic = &draft.tree()[0].children[0].children[0].children;
    let children = |at: usize| strategic[at].children.iter().map(|c| c.text.clone()).collect::<Vec<_>>();
    assert_eq!(children(0), ["parler aux élèves", "Moins de vols", "Rondes : ≥ 12", "Aider les victimes"]);
    assert_eq!(children(1), ["Visiter les écoles et"]);
}

#[test]
fn what_is_ignored_is_recorded_with_its_reason_and_comes_back() {
    let gone = decided(&[on("4", ignore(" en double "))]).draft;
    assert_eq!(gone.get(&key("4")).unwrap().standing, Standing::Ignored { reason: "en double".into() });
    assert_eq!(gone.proposals().len(), 11);
    assert_eq!(texts(&gone).len(), 5);
    let back = gone.decide(&[on("4", Choice::Restore)]).draft;
    assert_eq!(back.tree(), tree());
}

#[test]
fn what_was_not_read_is_added_where_the_document_says_it() {
    let correction = Correction {
        text: "Rassurer".into(),
        ..Correction::of(&tree()[0].children[0].children[0].children[0].children[2])
    };
    let add = Choice::Add { correction, place: Place { column: 50, end_column: 58, ..place(7) } };
    let draft = decided(&[on("4", add)]).draft;
    let children = &draft.tree()[0].children[0].children[0].children[0].children;
    assert_eq!(children[2].text, "Rassurer");
    assert_eq!(draft.get(&key("4.1")).unwrap().standing, Standing::Settled);
}

#[test]
fn what_does_not_fit_is_told() {
    let correct = |text: &str, to: NodeKind| {
        Choice::Correct(Correction { kind: to, number: vec![], text: text.into(), state: None, target: None })
    };
    for (decision, why) in [
        (on("99", Choice::Accept), Why::Unknown),
        (on("4.1", Choice::Restore), Why::Unknown),
        (on("5", ignore(" \n")), Why::NoReason),
        (on("9", Choice::Merge(Neighbour::Next)), Why::NoNeighbour),
        (on("5", Choice::Merge(Neighbour::Previous)), Why::NoNeighbour),
        (on("5", Choice::Split { at: 3 }), Why::NoWords),
        (on("5", Choice::Split { at: 4_000 }), Why::NoWords),
        (on("5", Choice::Move { under: key("8") }), Why::Misplaced),
        (on("4", Choice::Move { under: key("4") }), Why::Misplaced),
        (on("5", Choice::Move { under: key("77") }), Why::Unknown),
        (on("5", correct("Visiter", NodeKind::Result)), Why::Misplaced),
        (on("8", correct("Vols", NodeKind::Sector)), Why::Misplaced),
        (on("8", correct(" ", NodeKind::Result)), Why::Unwritable),
        (on("8", correct("Vols \u{202e}x", NodeKind::Result)), Why::Unwritable),
        (on("8", correct(&"x".repeat(20_001), NodeKind::Result)), Why::Unwritable),
        (on("8", Choice::Restore), Why::NotIgnored),
    ] {
        assert_eq!(misfit(decision.clone()), why, "{decision:?}");
    }
    let gone = decided(&[on("4", ignore("x"))]).draft;
    let below = gone.decide(&[on("5", Choice::Accept), on("4", Choice::Accept)]);
    assert!(below.misfits.iter().all(|misfit| misfit.why == Why::Gone) && below.misfits.len() == 2);
}

#[test]
fn what_stands_differently_is_not_merged() {
    let mut tree = tree();
    tree[0].children[0].children[0].children[0].children[1].state = Some(NodeState::StruckOut);
    let merged = Draft::of(&tree).decide(&[on("5", Choice::Merge(Neighbour::Next))]);
    assert_eq!(merged.misfits[0].why, Why::Unlike);
    assert_eq!(merged.misfits[0].why.code(), A_034);
}

#[test]
fn a_finding_is_settled_when_all_it_is_about_is_decided() {
    let torn = Finding::warning(Code::new('I', 51)).at(Place { end_line: 9, ..place(7) });
    let one = Finding::warning(Code::new('I', 57)).at(place(8));
    let head = Finding::warning(Code::new('I', 33)).at(place(8));
    let findings = [torn.clone(), one.clone(), head];
    let draft = Draft::of(&tree());
    let points = draft.points(&findings);
    assert_eq!(points.about()[0], ["7", "8", "9"].map(key));
    assert_eq!(points.about()[1..], [vec![key("8")], vec![]]);
    assert_eq!(points.looks(), ["7", "8", "9", "10"].map(key));
    let some = draft.decide(&[on("7", Choice::Accept), on("8", ignore("x"))]).draft;
    assert_eq!(some.settled(&findings, &["7", "8"].map(key)), [&one]);
    assert!(some.settled(&findings, &[key("7")]).is_empty(), "only what was touched");
    assert_eq!(some.points(&findings).looks(), ["9", "10"].map(key));
    let all = some.decide(&[on("9", Choice::Accept)]).draft;
    assert_eq!(all.settled(&findings, &[key("9")]), [&torn]);
}

#[test]
fn what_a_reviewer_says_is_said_of_one_proposal() {
    let said: Vec<_> =
        Draft::of(&tree()).review().into_iter().map(|(key, finding)| (key.to_string(), finding.code)).collect();
    assert_eq!(said, [("10".to_owned(), A_010), ("10".to_owned(), A_011)]);
}

#[test]
fn what_was_decided_is_read_back_without_a_rule() {
    let all = decided(&[on("5", Choice::Split { at: 7 }), on("10", ignore("x")), on("6", Choice::Accept)]);
    let mut draft = Draft::of(&tree());
    let written = serde_json::to_string(&all.changes).unwrap();
    draft.put(&serde_json::from_str::<Vec<_>>(&written).unwrap()).unwrap();
    assert_eq!(draft, all.draft);
    let unknown = agreement::draft::Change { key: key("77"), ..all.changes[0].clone() };
    assert_eq!(draft.put(&[agreement::draft::Change { node: None, ..unknown }]), Err(key("77")));
}

#[test]
fn keys_read_back_as_they_are_written() {
    for text in ["7", "7.1", "12.3.4"] {
        assert_eq!(key(text).to_string(), text);
    }
    for text in ["", "x", "7.", "7,1", "-1"] {
        assert!(text.parse::<ProposalKey>().is_err(), "{text}");
    }
}

fn wording() -> impl Strategy<Value = String> {
    proptest::collection::vec("[a-zé]{1,6}", 1..6).prop_map(|words| words.join(" "))
}

fn any_correction() -> impl Strategy<Value = Correction> {
    let kinds = proptest::sample::select(NodeKind::ALL.to_vec());
    (kinds, wording(), proptest::option::of(1..4_u16)).prop_map(|(kind, text, number)| Correction {
        kind,
        number: number.into_iter().collect(),
        text,
        state: None,
        target: None,
    })
}

fn any_choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        3 => Just(Choice::Accept),
        2 => any_correction().prop_map(Choice::Correct),
        3 => (0..30_usize).prop_map(|at| Choice::Split { at }),
        2 => Just(Choice::Merge(Neighbour::Next)),
        2 => Just(Choice::Merge(Neighbour::Previous)),
        2 => (1..14_u32).prop_map(|under| Choice::Move { under: key(&under.to_string()) }),
        2 => wording().prop_map(|reason| Choice::Ignore { reason }),
        1 => Just(Choice::Restore),
        1 => (any_correction(), 1..14_u32).prop_map(|(correction, line)| Choice::Add { correction, place: place(line) }),
    ]
}

fn any_decision() -> impl Strategy<Value = NodeDecision> {
    let keys =
        prop_oneof![8 => (1..12_u32).prop_map(|n| n.to_string()), 1 => (1..12_u32).prop_map(|n| format!("{n}.1"))];
    (keys, any_choice()).prop_map(|(on, choice)| NodeDecision { on: key(&on), choice })
}

/// Every space in the wording of a proposal.
fn spaces() -> Vec<(String, usize)> {
    let draft = Draft::of(&tree());
    let of = |p: &agreement::Proposal| {
        let letters: Vec<(usize, char)> = p.node.text.chars().enumerate().collect();
        letters.into_iter().filter(|(_, c)| *c == ' ').map(|(at, _)| (p.key.to_string(), at)).collect::<Vec<_>>()
    };
    draft.proposals().iter().flat_map(of).collect()
}

/// Every word that a draft still knows: of what stands, of what is left out, and as it was read.
fn known(draft: &Draft) -> BTreeSet<String> {
    let texts = draft.proposals().iter().flat_map(|p| [Some(&p.node.text), p.read.as_ref()]).flatten();
    texts.flat_map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The families that a decision touches, by what they hang under.
fn families(draft: &Draft, decision: &NodeDecision) -> BTreeSet<Option<ProposalKey>> {
    let above = |key: &ProposalKey| {
        let chain = std::iter::successors(draft.get(key), |p| draft.get(p.under.as_ref()?));
        chain.map(|p| Some(p.key.clone())).collect::<Vec<_>>()
    };
    let of = |key: &ProposalKey| draft.get(key).and_then(|p| p.under.clone());
    let mut touched: BTreeSet<_> = [of(&decision.on), Some(decision.on.clone())].into();
    if let Choice::Move { under } = &decision.choice {
        touched.extend([Some(under.clone())]);
        touched.extend(above(under));
    }
    if let Choice::Merge(which) = decision.choice {
        touched.extend(draft.neighbour(&decision.on, which).map(|p| Some(p.key.clone())));
    }
    if matches!(decision.choice, Choice::Add { .. }) {
        touched.extend(draft.proposals().iter().map(|p| Some(p.key.clone())));
    }
    touched
}

proptest! {
    #[test]
    fn nothing_disappears(decisions in proptest::collection::vec(any_decision(), 1..12)) {
        let before = Draft::of(&tree());
        let after = before.decide(&decisions);
        prop_assert!(known(&before).is_subset(&known(&after.draft)));
        let keys = |draft: &Draft| draft.proposals().iter().map(|p| p.key.clone()).collect::<Vec<_>>();
        let kept: Vec<_> = keys(&after.draft).into_iter().filter(|key| keys(&before).contains(key)).collect();
        prop_assert_eq!(kept, keys(&before), "every proposal stays, in the order of the document");
        prop_assert_eq!(after.draft.laid_out().len(), after.draft.proposals().len(), "nothing hangs in a circle");
    }

    #[test]
    fn decisions_are_taken_or_told_and_read_back(decisions in proptest::collection::vec(any_decision(), 1..12)) {
        let before = Draft::of(&tree());
        let after = before.decide(&decisions);
        let taken = decisions.len() - after.misfits.len();
        prop_assert!(after.changes.len() >= taken);
        let mut again = before;
        prop_assert!(again.put(&after.changes).is_ok());
        prop_assert_eq!(again, after.draft);
    }

    #[test]
    fn what_is_split_and_merged_again_is_as_it_was((at_key, at) in proptest::sample::select(spaces())) {
        let whole = Draft::of(&tree());
        let split = whole.decide(&[on(&at_key, Choice::Split { at })]);
        prop_assert!(split.misfits.is_empty());
        let merged = split.draft.decide(&[on(&at_key, Choice::Merge(Neighbour::Next))]);
        prop_assert!(merged.misfits.is_empty());
        prop_assert_eq!(shape(&merged.draft.tree()), shape(&tree()));
        let back = split.draft.decide(&[on(&format!("{at_key}.1"), Choice::Merge(Neighbour::Previous))]);
        prop_assert_eq!(back.draft, merged.draft);
    }

    #[test]
    fn decisions_that_share_nothing_may_come_in_any_order(one in any_decision(), other in any_decision()) {
        let draft = Draft::of(&tree());
        let below = |a: &NodeDecision, b: &NodeDecision| {
            std::iter::successors(draft.get(&a.on), |p| draft.get(p.under.as_ref()?)).any(|p| p.key == b.on)
        };
        if draft.get(&one.on).and(draft.get(&other.on)).is_none() {
            return Ok(());
        }
        if !families(&draft, &one).is_disjoint(&families(&draft, &other)) || below(&one, &other) || below(&other, &one) {
            return Ok(());
        }
        let there = draft.decide(&[one.clone(), other.clone()]).draft;
        let back = draft.decide(&[other, one]).draft;
        prop_assert_eq!(there.tree(), back.tree());
        prop_assert_eq!(there, back);
    }
}
