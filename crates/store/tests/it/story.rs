//! One envelope from its line in the annex to the final payment, and one that ends in a recovery.

use control::{LineNumber, Outcome};
use jiff::civil::date;
use office::acts::*;
use office::explain::{self, Amount};
use office::port::{EntryFilter, Filter, Register};
use office::{ActKind, AgreementState, DossierState, RecoveryState, Role, Scope, matrix};
use scheme::CreditCategory::{Investment, Operating, Personnel};
use store::Store;
use terms::{BasisPoints, Euro};

use crate::world::*;

fn euro(text: &str) -> Euro {
    text.parse().unwrap()
}

/// Opens the envelope, signs the agreement and pays the first two tranches.
fn begun(world: &mut World) {
    world.open(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    world.act(Role::AuthorisingOfficer, MOLENBEEK, OrderAdvance { tranche: 1 }).unwrap();
    world.today = date(2020, 4, 1);
    world.act(Role::AuthorisingOfficer, MOLENBEEK, OrderAdvance { tranche: 2 }).unwrap();
    world.today = date(2020, 7, 1);
}

#[test]
fn molenbeek_2020_from_the_annex_to_the_final_payment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("perron.sqlite");
    let mut world = World::on(Store::open(path.to_str().unwrap()).unwrap());
    begun(&mut world);
    assert_eq!(world.dossier(MOLENBEEK).envelope.ceiling, CEILING);
    assert_eq!(world.dossier(MOLENBEEK).envelope.advances, euro("315 922,48"));

    let mut without_proof = line(3, Operating, 100_000);
    without_proof.payment = None;
    let lines = vec![
        line(1, Personnel, 40_000_000),
        line(2, Operating, 9_000_000),
        without_proof,
        line(4, Investment, 7_000_000),
    ];
    world.file(MOLENBEEK, lines);
    assert_eq!(world.dossier(MOLENBEEK).envelope.state, DossierState::Submitted);

    world.propose(MOLENBEEK);
    world.act(Role::Controller, MOLENBEEK, ConfirmDecisions::default()).unwrap();
    let provisional = world.dossier(MOLENBEEK);
    assert_eq!(provisional.lines[2].decision.as_ref().unwrap().outcome(), Outcome::Refused);
    let statement = &provisional.statements[0];
    assert_eq!(statement.contest_until, Some(date(2021, 3, 29)), "20 working days after Monday 1 March");
    let cut = statement.statement.quota_cut();
    assert_eq!(cut, Euro::from_cents(7_000_000 - 5_923_546), "investments take 10 % of the envelope at most");

    let objection = LineObjection { line: LineNumber(3), arguments: "The proof was on the back.".to_owned() };
    world.today = date(2021, 3, 10);
    world.act(Role::FinanceOfficer, MOLENBEEK, ContestLines { objections: vec![objection] }).unwrap();
    world.today = date(2021, 4, 1);
    let ruling =
        LineRuling { line: LineNumber(3), accepted: euro("600,00"), motive: "Proof for a part of it.".to_owned() };
    world.act(Role::AuthorisingOfficer, MOLENBEEK, DecideContest { rulings: vec![ruling] }).unwrap();
    let definitive = world.dossier(MOLENBEEK);
    assert_eq!(definitive.envelope.state, DossierState::Definitive);
    assert_eq!(definitive.lines[2].decision.as_ref().unwrap().outcome(), Outcome::Reduced);
    let due = Euro::from_cents(40_000_000 + 9_000_000 + 60_000 + 5_923_546);
    assert_eq!(definitive.envelope.due, Some(due));

    world.act(Role::AuthorisingOfficer, MOLENBEEK, OrderFinalPayment {}).unwrap();
    world.act(Role::AuthorisingOfficer, MOLENBEEK, CloseYear {}).unwrap();
    let closed = world.dossier(MOLENBEEK);
    assert_eq!(closed.envelope.state, DossierState::Closed);
    assert_eq!(closed.envelope.advances + closed.envelope.final_payment, due);
    assert_eq!(closed.envelope.lapsed, CEILING - due);

    explained(&world, due);

    drop(world);
    let again = Store::open(path.to_str().unwrap()).unwrap();
    let found = again.verify(None).unwrap();
    assert!(found.is_sound(), "{:?}", found.faults);
    assert_eq!(again.dossier(Scope::Everything, &key_of(MOLENBEEK)).unwrap(), Some(closed.clone()));
    again.rebuild().unwrap();
    assert_eq!(again.dossier(Scope::Everything, &key_of(MOLENBEEK)).unwrap(), Some(closed));
    assert!(again.verify(None).unwrap().is_sound());
}

/// Every figure of the final payment leads to an article, and down to the annex and to persons.
fn explained(world: &World, due: Euro) {
    let office::Subject::Dossier(dossier) = office::Subject::load(&world.store, &stream(MOLENBEEK)).unwrap() else {
        panic!("an envelope has a dossier");
    };
    let told = explain::explain(&dossier, &LAW, Amount::FinalPayment).unwrap();
    assert_eq!(told.amount, Some(due - euro("315 922,48")));
    let (mut articles, mut acts, mut inputs) = (Vec::new(), Vec::new(), Vec::new());
    told.walk(0, &mut |_, step| {
        assert!(!step.articles.is_empty() || step.what == "explain-category", "{} rests on no article", step.what);
        articles.extend(step.articles.iter().map(ToString::to_string));
        acts.extend(step.act.iter().map(|deed| deed.act));
        inputs.extend(step.inputs.iter().map(|(label, value)| (label.clone(), value.clone())));
    });
    for article in ["ar-2019-07-03 art. 13 § 3", "am-2019-12-05 art. 37", "ar-2019-07-03 art. N1"] {
        assert!(articles.iter().any(|cited| cited == article), "{article} is missing in {articles:?}");
    }
    for act in [ActKind::OpenYear, ActKind::OrderAdvance, ActKind::ProposeDecision, ActKind::DecideContest] {
        assert!(acts.contains(&act), "{act} is missing");
    }
    assert!(inputs.contains(&("explain-input-rate".to_owned(), BasisPoints::new(8_000).into())));
    assert!(inputs.contains(&("explain-input-cap".to_owned(), Euro::from_cents(5_923_546).into())));
    let explainable = explain::explainable(&dossier, &LAW);
    assert!(explainable.contains(&Amount::Advance(2)) && !explainable.contains(&Amount::Recovery));
}

#[test]
fn the_annex_opens_all_its_envelopes() {
    let mut world = World::new();
    let (scheme, year) = (key_of(MOLENBEEK).scheme, key_of(MOLENBEEK).year);
    let keys = office::envelopes_of(&LAW, &scheme, year, world.today);
    assert_eq!(keys.len(), 190);
    for key in &keys {
        world.act(Role::AuthorisingOfficer, &format!("envelope/{key}"), OpenYear::default()).unwrap();
    }
    let filter = Filter { scheme: Some(scheme), year: Some(year), municipality: None };
    let rows = world.store.envelopes(Scope::Everything, &filter).unwrap();
    let granted: Euro = rows.iter().map(|row| row.ceiling).sum();
    assert_eq!(granted, Euro::from_cents(3_746_661_240));
    assert_eq!(world.store.envelopes(Scope::Municipality(nis(21_012)), &filter).unwrap().len(), 3);
    let credit = "credit/pssp-2020-2022/2020";
    let open = OpenCredit { amount: None, line: None, source: "Budget 2020, section 13".to_owned() };
    world.act(Role::Accountant, credit, open).unwrap();
    world.act(Role::AuthorisingOfficer, credit, CommitCredit::default()).unwrap();
    let row = office::credits(&world.store).unwrap().remove(0);
    assert_eq!(
        (row.credit, row.committed, row.left),
        (granted, granted, Euro::ZERO),
        "the decree gives what its rows need"
    );
    assert_eq!(world.refused(Role::AuthorisingOfficer, credit, CommitCredit::default()).to_string(), "O-112");
    assert!(world.store.verify(None).unwrap().is_sound());
}

#[test]
fn an_envelope_that_was_not_spent_ends_in_a_recovery() {
    let mut world = World::new();
    begun(&mut world);
    world.file(MOLENBEEK, vec![line(1, Personnel, 20_000_000)]);
    world.propose(MOLENBEEK);
    world.act(Role::Controller, MOLENBEEK, ConfirmDecisions::default()).unwrap();
    world.today = date(2021, 3, 29);
    assert_eq!(
        world.refused(Role::AuthorisingOfficer, MOLENBEEK, MakeDefinitive {}).to_string(),
        "C-315",
        "the last day is still theirs"
    );
    world.today = date(2021, 3, 30);
    world.act(Role::AuthorisingOfficer, MOLENBEEK, MakeDefinitive {}).unwrap();
    assert!(world.dossier(MOLENBEEK).statements[0].by_silence);
    assert_eq!(world.refused(Role::AuthorisingOfficer, MOLENBEEK, OrderFinalPayment {}).to_string(), "E-121");
    assert_eq!(world.refused(Role::AuthorisingOfficer, MOLENBEEK, CloseYear {}).to_string(), "O-032");
    world.act(Role::AuthorisingOfficer, MOLENBEEK, OrderRecovery {}).unwrap();
    assert_eq!(world.dossier(MOLENBEEK).envelope.recovery_state, RecoveryState::Ordered);

    let owed = euro("115 922,48");
    assert_eq!(world.dossier(MOLENBEEK).envelope.owed, owed);
    let repay = |amount| RecordRepayment { amount, reference: "BE-1".to_owned() };
    assert_eq!(world.refused(Role::Accountant, MOLENBEEK, repay(owed + Euro::from_cents(1))).to_string(), "E-130");
    world.act(Role::Accountant, MOLENBEEK, repay(euro("15 922,48"))).unwrap();
    assert_eq!(world.dossier(MOLENBEEK).envelope.recovery_state, RecoveryState::PartlyRepaid);
    world.act(Role::Accountant, MOLENBEEK, repay(euro("100 000,00"))).unwrap();
    assert_eq!(world.dossier(MOLENBEEK).envelope.state, DossierState::Settled);
    world.act(Role::AuthorisingOfficer, MOLENBEEK, CloseYear {}).unwrap();
    assert!(world.store.verify(None).unwrap().is_sound());
}

#[test]
fn an_advance_needs_an_agreement_in_force_and_its_quarter() {
    let mut world = World::new();
    let advance = |tranche| OrderAdvance { tranche };
    assert_eq!(world.refused(Role::AuthorisingOfficer, MOLENBEEK, advance(1)).to_string(), "O-002");
    world.open(MOLENBEEK);
    let refusal = world.refusal(Role::AuthorisingOfficer, MOLENBEEK, advance(1));
    assert_eq!(
        (refusal.code.to_string().as_str(), refusal.article.to_string().as_str()),
        ("O-031", "ar-2019-07-03 art. 7 § 1")
    );
    world.sign(AGREEMENT, 21_012);
    assert_eq!(world.refused(Role::AuthorisingOfficer, MOLENBEEK, advance(2)).to_string(), "E-112");
    world.act(Role::AuthorisingOfficer, MOLENBEEK, advance(1)).unwrap();
    assert_eq!(world.refused(Role::AuthorisingOfficer, MOLENBEEK, advance(1)).to_string(), "E-113");
    let agreement = world.store.agreements(Scope::Everything, &Filter::default()).unwrap().remove(0);
    assert_eq!(agreement.state, AgreementState::InForce);
    assert_eq!(world.dossier(MOLENBEEK).envelope.agreement, Some(agreement.id));
}

#[test]
fn whatever_the_table_does_not_allow_leaves_the_register_as_it_was() {
    let mut world = World::new();
    let acts: Vec<office::Act> = vec![
        OpenYear::default().into(),
        OrderAdvance { tranche: 1 }.into(),
        ProposeDecision::default().into(),
        ConfirmDecisions::default().into(),
        AcceptStatement {}.into(),
        MakeDefinitive {}.into(),
        OrderFinalPayment {}.into(),
        OrderRecovery {}.into(),
        CloseYear {}.into(),
    ];
    world.open(MOLENBEEK);
    let head = world.store.head().unwrap();
    for act in acts {
        let row = matrix::row(act.kind());
        for role in Role::ALL.iter().filter(|role| !row.allows(**role)) {
            let code = if role.reads() { "O-001" } else { "O-003" };
            assert_eq!(world.refused(*role, MOLENBEEK, act.clone()).to_string(), code, "{role} {act:?}");
        }
    }
    assert_eq!(world.store.head().unwrap(), head);
}

#[test]
fn an_act_names_only_documents_that_are_kept() {
    let mut world = World::new();
    assert_eq!(world.refused(Role::Author, AGREEMENT, imported(21_012, &["plan"])).to_string(), "O-009");
    assert_eq!(world.store.head().unwrap().seq, 0);
}

#[test]
fn one_person_does_one_part_of_a_dossier() {
    let mut world = World::new();
    begun(&mut world);
    world.file(MOLENBEEK, vec![line(1, Personnel, 20_000_000)]);
    world.propose(MOLENBEEK);
    let mut both = holder(Role::CaseHandler);
    both.roles.insert(Role::Controller);
    match world.act_as(&both, MOLENBEEK, ConfirmDecisions::default()) {
        Err(office::Failure::Refused(refusal)) => {
            assert_eq!(refusal.code.to_string(), "O-010");
            assert_eq!(refusal.article.to_string(), "l-2003-05-22 art. 35");
        }
        other => panic!("who proposed confirms: {other:?}"),
    }
    let mut moved = holder(Role::Signatory);
    moved.body = office::Body::Federal;
    moved.roles = [Role::Controller].into();
    match world.act_as(&moved, MOLENBEEK, ConfirmDecisions::default()) {
        Err(office::Failure::Refused(refusal)) => assert_eq!(refusal.code.to_string(), "O-013"),
        other => panic!("who certified confirms: {other:?}"),
    }
    let entries = world.store.entries(Scope::Everything, &EntryFilter::default()).unwrap();
    assert!(entries.iter().all(|row| row.entry.act != ActKind::ConfirmDecisions));
}

#[test]
fn another_municipality_is_as_if_it_did_not_exist() {
    let mut world = World::new();
    world.open(MOLENBEEK);
    let other = Scope::Municipality(nis(11_002));
    assert_eq!(world.store.dossier(other, &key_of(MOLENBEEK)).unwrap(), None);
    assert_eq!(world.store.envelopes(other, &Filter::default()).unwrap(), []);
    assert_eq!(world.store.entries(other, &EntryFilter::default()).unwrap(), []);
    assert_eq!(world.store.entry(other, 1).unwrap(), None);
    let stranger = holder_in(Role::FinanceOfficer, office::Body::Municipality(nis(11_002)));
    match world.act_as(&stranger, MOLENBEEK, AcceptStatement {}) {
        Err(office::Failure::Refused(refusal)) => assert_eq!(refusal.code.to_string(), "O-003"),
        found => panic!("{found:?}"),
    }
}
