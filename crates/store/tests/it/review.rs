//! The review of an import: what a person decided is recorded, read back, and settles findings.

use agreement::draft::{Choice, Correction, Neighbour, NodeDecision};
use agreement::{NodeKind, ProposalKey, Standing};
use office::acts::*;
use office::port::{AgreementView, Register, RegisterError};
use office::{AgreementId, Failure, Role, Scope, Stream};
use terms::{Code, Finding, Place};

use crate::world::*;

const TORN: Code = Code::new('I', 52);
const NUMBER: Code = Code::new('I', 36);
const UNPLACED: Code = Code::new('I', 40);

fn place(line: u32) -> Place {
    Place { line, column: 1, end_line: line, end_column: 60 }
}

fn key(text: &str) -> ProposalKey {
    text.parse().unwrap()
}

fn decide(on: &str, choice: Choice) -> ReviewImport {
    ReviewImport { decisions: vec![NodeDecision { on: key(on), choice }], dismissals: Vec::new() }
}

fn ignore(reason: &str) -> Choice {
    Choice::Ignore { reason: reason.to_owned() }
}

fn id() -> AgreementId {
    match stream(AGREEMENT) {
        Stream::Agreement(id) => id,
        _ => unreachable!("it names an agreement"),
    }
}

fn view(world: &World) -> AgreementView {
    world.store.agreement(Scope::Everything, &id()).unwrap().unwrap()
}

fn codes(view: &AgreementView) -> Vec<Code> {
    view.findings.iter().map(|finding| finding.code).filter(|code| code.room() == 'I').collect()
}

/// An agreement was brought in whose operational objective, proposal 4, was torn in two.
fn imported_torn(findings: Vec<Finding>) -> World {
    let mut world = World::new();
    let mut import = world.read(21_012, &["plan"]);
    let mut line = 1;
    let mut node = &mut import.agreement.tree[0];
    loop {
        node.place = place(line);
        line += 1;
        if node.children.is_empty() {
            break;
        }
        node = &mut node.children[0];
    }
    import.findings = findings;
    world.act(Role::Author, AGREEMENT, import).unwrap();
    world
}

#[test]
fn what_was_decided_is_recorded_with_who_and_when() {
    let mut world = imported_torn(vec![Finding::error(TORN).at(place(4))]);
    let split = world.act(Role::Author, AGREEMENT, decide("4", Choice::Split { at: 7 })).unwrap();
    let seen = view(&world);
    let objectives: Vec<_> =
        seen.agreement.operational_objectives().into_iter().map(|(_, node)| node.text.clone()).collect();
    assert_eq!(objectives, ["Present", "in the street"]);
    assert_eq!(seen.draft.get(&key("4.1")).unwrap().standing, Standing::Settled);
    assert_eq!(seen.reviewers[&key("4.1")].seq, split.seq);
    assert_eq!(seen.reviewers[&key("4")].person, holder(Role::Author).person);
    assert_eq!((seen.row.errors, seen.settled[0].finding.code, seen.settled[0].by.on), (0, TORN, world.today));
    let merged = decide("4.1", Choice::Merge(Neighbour::Previous));
    world.act(Role::Author, AGREEMENT, merged).unwrap();
    assert_eq!(view(&world).agreement.tree.len(), 1);
    assert!(world.store.verify(None).unwrap().faults.is_empty(), "chain, replay and tables agree");
}

#[test]
fn an_error_is_settled_by_a_decision_and_the_agreement_can_go() {
    let mut world = imported_torn(vec![Finding::error(TORN).at(place(4))]);
    let submit = || SubmitAgreement { diagnostic: "LSD 2019".to_owned() };
    assert_eq!(world.refused(Role::Author, AGREEMENT, submit()), Code::new('O', 25));
    world.act(Role::Author, AGREEMENT, decide("4", Choice::Accept)).unwrap();
    world.act(Role::Author, AGREEMENT, submit()).unwrap();
    assert_eq!(world.refused(Role::Author, AGREEMENT, decide("4", Choice::Accept)), Code::new('O', 2));
}

#[test]
fn what_the_law_forbids_no_review_settles() {
    let mut world = imported_torn(vec![Finding::error(NUMBER).at(place(4))]);
    world.act(Role::Author, AGREEMENT, decide("4", Choice::Accept)).unwrap();
    assert_eq!(codes(&view(&world)), [NUMBER]);
    let dismissal = Dismissal { code: NUMBER, place: Some(place(4)), reason: "never mind".to_owned() };
    let dismissed = ReviewImport { decisions: Vec::new(), dismissals: vec![dismissal] };
    assert_eq!(world.refused(Role::Author, AGREEMENT, dismissed), Code::new('O', 71));
    let submit = SubmitAgreement { diagnostic: "LSD 2019".to_owned() };
    assert_eq!(world.refused(Role::Author, AGREEMENT, submit), Code::new('O', 25));
}

#[test]
fn words_without_a_place_get_one_or_stay_apart_with_a_reason() {
    let unplaced = |line| Finding::warning(UNPLACED).at(place(line));
    let mut world = imported_torn(vec![unplaced(7), unplaced(9)]);
    let correction = Correction {
        kind: NodeKind::OperationalObjective,
        number: vec![2],
        text: "Meet the neighbours".to_owned(),
        state: None,
        target: None,
    };
    world.act(Role::Author, AGREEMENT, decide("3", Choice::Add { correction, place: place(7) })).unwrap();
    assert_eq!(codes(&view(&world)), [UNPLACED]);
    let dismiss = |reason: &str| ReviewImport {
        decisions: Vec::new(),
        dismissals: vec![Dismissal { code: UNPLACED, place: Some(place(9)), reason: reason.to_owned() }],
    };
    assert_eq!(world.refused(Role::Author, AGREEMENT, dismiss(" ")), Code::new('O', 7));
    world.act(Role::Author, AGREEMENT, dismiss("a note of the typist")).unwrap();
    let seen = view(&world);
    assert_eq!((codes(&seen), seen.agreement.operational_objectives().len()), (vec![], 2));
    let last = seen.settled.iter().find(|settled| settled.reason.is_some()).unwrap();
    assert_eq!(last.reason.as_deref(), Some("a note of the typist"));
    assert_eq!(world.refused(Role::Author, AGREEMENT, dismiss("again")), Code::new('O', 71));
}

#[test]
fn what_the_tree_now_calls_for_is_raised_and_what_is_mended_is_settled() {
    let mut world = imported_torn(Vec::new());
    world.act(Role::Author, AGREEMENT, decide("3", Choice::Accept)).unwrap();
    let said = |world: &World, number: u16| view(world).findings.iter().any(|f| f.code == Code::new('A', number));
    let (no_objective, no_result) = (9, 10);
    assert!(said(&world, no_result) && !said(&world, no_objective));
    world.act(Role::Author, AGREEMENT, decide("4", ignore("stands twice"))).unwrap();
    assert!(said(&world, no_objective), "the strategic objective has no operational objective any more");
    world.act(Role::Author, AGREEMENT, decide("4", Choice::Restore)).unwrap();
    assert!(!said(&world, no_objective));
    assert!(view(&world).settled.iter().any(|settled| settled.finding.code == Code::new('A', no_objective)));
}

#[test]
fn what_does_not_fit_is_refused_and_leaves_no_trace() {
    let mut world = imported_torn(Vec::new());
    let before = view(&world);
    for (act, code) in [
        (ReviewImport::default(), Code::new('O', 70)),
        (decide("99", Choice::Accept), Code::new('A', 30)),
        (decide("4", ignore("  ")), Code::new('A', 32)),
        (decide("4", Choice::Merge(Neighbour::Next)), Code::new('A', 33)),
        (decide("4", ignore("see 85.07.30-033.28")), Code::new('O', 61)),
    ] {
        assert_eq!(world.refused(Role::Author, AGREEMENT, act), code);
    }
    let half = ReviewImport {
        decisions: [decide("4", Choice::Accept), decide("4", Choice::Restore)]
            .into_iter()
            .flat_map(|a| a.decisions)
            .collect(),
        dismissals: Vec::new(),
    };
    assert_eq!(world.refused(Role::Author, AGREEMENT, half), Code::new('A', 38));
    assert_eq!(view(&world), before);
}

#[test]
fn only_an_author_reviews() {
    let mut world = imported_torn(Vec::new());
    for role in [Role::FinanceOfficer, Role::Signatory, Role::CaseHandler, Role::Controller, Role::AuthorisingOfficer] {
        assert_eq!(world.refused(role, AGREEMENT, decide("4", Choice::Accept)), Code::new('O', 1), "{role}");
    }
}

#[test]
fn a_review_sent_twice_counts_once_and_one_of_an_old_version_not_at_all() {
    let world = imported_torn(Vec::new());
    let (author, act) = (holder(Role::Author), decide("4", Choice::Accept).into());
    let once = attempt(&world.store, &author, AGREEMENT, &act, world.today, "once", Some(1)).unwrap();
    let twice = attempt(&world.store, &author, AGREEMENT, &act, world.today, "once", Some(1)).unwrap();
    assert_eq!((once.seq, twice.repeated), (twice.seq, true));
    let other = decide("4", ignore("lost update")).into();
    let late = attempt(&world.store, &author, AGREEMENT, &other, world.today, "late", Some(1));
    assert!(matches!(late, Err(Failure::Register(RegisterError::Conflict { expected: 1, found: 2, .. }))));
}

#[test]
fn another_import_begins_another_review() {
    let mut world = imported_torn(Vec::new());
    world.act(Role::Author, AGREEMENT, decide("4", ignore("twice"))).unwrap();
    let import = world.read(21_012, &["plan"]);
    world.act(Role::Author, AGREEMENT, import).unwrap();
    let seen = view(&world);
    assert!(seen.reviewers.is_empty() && seen.settled.is_empty());
    assert!(seen.draft.proposals().iter().all(|proposal| proposal.standing == Standing::Open));
}
