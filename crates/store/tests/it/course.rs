//! What follows a definitive statement: recovery with its reminders and plans, payments held back,
//! statements opened again after the year was closed, recovery for missing results.

use control::{Audited, Auditor, Correction, ExpenseLine, LineNumber};
use jiff::civil::{Date, date};
use ledger::{Account, Instalment, MovementKind};
use office::acts::*;
use office::port::Register;
use office::{DossierState, RecoveryState, Role, Scope};
use scheme::CreditCategory::Personnel;
use terms::{Euro, Period};

use crate::world::*;

const OFFICER: Role = Role::AuthorisingOfficer;
const HANDLER: Role = Role::CaseHandler;
const REOPENABLE: &str = "envelope/21012/pssp-2023-2024/plan/2023";
const SECOND: &str = "envelope/21012/pssp-2020-2022/plan/2021";
const THIRD: &str = "envelope/21012/pssp-2020-2022/plan/2022";

fn cents(cents: i64) -> Euro {
    Euro::from_cents(cents)
}

/// Opens the envelope of 2020, pays two tranches and enters one line of `claimed` cents.
fn begun(world: &mut World, claimed: i64) {
    world.open(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    world.today = date(2020, 4, 2);
    for tranche in [1, 2] {
        world.act(OFFICER, MOLENBEEK, OrderAdvance { tranche }).unwrap();
    }
    world.file(MOLENBEEK, vec![line(1, Personnel, claimed)]);
    world.today = date(2021, 4, 1);
}

/// The same in 2023, under the decree that knows reopening.
fn begun_2023(world: &mut World, claimed: i64) {
    world.today = date(2023, 9, 1);
    world.open(REOPENABLE);
    world.sign_for("agreement/21012/pssp-2023-2024/1", 21_012, Period::new(date(2023, 1, 1), date(2024, 12, 31)).ok());
    for tranche in [1, 2] {
        world.act(OFFICER, REOPENABLE, OrderAdvance { tranche }).unwrap();
    }
    world.today = date(2024, 4, 1);
    let line = control::ExpenseLine { committed: date(2023, 6, 15), invoiced: None, ..line(1, Personnel, claimed) };
    world.file(REOPENABLE, vec![line]);
    world.act(HANDLER, REOPENABLE, ProposeDecision::default()).unwrap();
}

/// Brings the dossier of 2020 to a definitive statement of `claimed` cents, two tranches paid.
fn definitive(world: &mut World, claimed: i64) {
    begun(world, claimed);
    world.propose(MOLENBEEK);
    world.act(Role::Controller, MOLENBEEK, ConfirmDecisions::default()).unwrap();
    world.act(Role::Signatory, MOLENBEEK, AcceptStatement {}).unwrap();
}

/// Decides anew on the only line of 2023, until the next statement is definitive.
fn decide_anew(world: &mut World, accepted: Euro) {
    world.act(HANDLER, REOPENABLE, ProposeDecision { afresh: true, ..ProposeDecision::default() }).unwrap();
    let mut answers = yes_to_all(&world.dossier(REOPENABLE));
    answers.iter_mut().for_each(|answer| answer.accepted = answer.accepted.min(accepted));
    let relevance = Some("serves its objective".to_owned());
    world
        .act(HANDLER, REOPENABLE, ProposeDecision { answers, relevance, afresh: false, ..ProposeDecision::default() })
        .unwrap();
    world.act(Role::Controller, REOPENABLE, ConfirmDecisions::default()).unwrap();
    world.act(Role::Signatory, REOPENABLE, AcceptStatement {}).unwrap();
}

fn reminded(until: Date) -> SendReminder {
    SendReminder { until: Some(until) }
}

fn state(world: &World) -> (DossierState, RecoveryState) {
    let row = world.dossier(MOLENBEEK).envelope;
    (row.state, row.recovery_state)
}

#[test]
fn a_recovery_runs_its_course_and_a_plan_repays_it_to_the_cent() {
    let mut world = World::new();
    definitive(&mut world, 30_000_000);
    assert_eq!(world.refused(OFFICER, MOLENBEEK, NotifyRecovery::default()).to_string(), "O-002");
    world.act(OFFICER, MOLENBEEK, OrderRecovery {}).unwrap();
    let owed = world.dossier(MOLENBEEK).envelope.owed;
    assert_eq!(owed, cents(1_592_248), "two tranches of 157 961.24 less 300 000.00");
    assert_eq!(state(&world), (DossierState::Definitive, RecoveryState::Ordered));
    assert_eq!(world.refused(HANDLER, MOLENBEEK, SendReminder::default()).to_string(), "E-165");
    assert_eq!(world.refused(HANDLER, MOLENBEEK, NotifyRecovery::default()).to_string(), "E-162");
    world.act(HANDLER, MOLENBEEK, NotifyRecovery { until: Some(date(2021, 5, 31)) }).unwrap();
    assert_eq!(state(&world).1, RecoveryState::Notified);
    world.today = date(2021, 5, 31);
    assert_eq!(world.refused(HANDLER, MOLENBEEK, reminded(date(2021, 6, 30))).to_string(), "E-171");
    world.today = date(2021, 6, 1);
    world.act(HANDLER, MOLENBEEK, reminded(date(2021, 6, 30))).unwrap();
    world.today = date(2021, 7, 1);
    assert_eq!(world.refused(OFFICER, MOLENBEEK, HandToFinance {}).to_string(), "E-167");
    world.act(HANDLER, MOLENBEEK, reminded(date(2021, 7, 31))).unwrap();
    assert_eq!(state(&world).1, RecoveryState::SecondReminder);
    let request = RequestRepaymentPlan { reasons: "The budget of the year is voted.".to_owned() };
    world.act(Role::FinanceOfficer, MOLENBEEK, request).unwrap();
    world.today = date(2021, 8, 2);
    assert_eq!(world.refused(OFFICER, MOLENBEEK, HandToFinance {}).to_string(), "E-169");
    let part = |due, amount| Instalment { due, amount: cents(amount) };
    let short = vec![part(date(2021, 9, 30), 1_592_247)];
    let refused = world.refused(OFFICER, MOLENBEEK, GrantRepaymentPlan { instalments: short });
    assert_eq!(refused.to_string(), "E-175");
    let instalments = vec![part(date(2021, 9, 30), 800_000), part(date(2021, 12, 31), 792_248)];
    world.act(OFFICER, MOLENBEEK, GrantRepaymentPlan { instalments }).unwrap();
    assert_eq!(state(&world).1, RecoveryState::OnPlan);
    let repay = |amount| RecordRepayment { amount: cents(amount), reference: "BE-1".to_owned() };
    world.today = date(2021, 9, 15);
    world.act(Role::Accountant, MOLENBEEK, repay(800_000)).unwrap();
    world.today = date(2021, 12, 31);
    assert_eq!(world.refused(OFFICER, MOLENBEEK, HandToFinance {}).to_string(), "E-170");
    assert_eq!(world.refused(Role::Accountant, MOLENBEEK, repay(792_249)).to_string(), "E-130");
    world.act(Role::Accountant, MOLENBEEK, repay(792_248)).unwrap();
    assert_eq!(state(&world), (DossierState::Settled, RecoveryState::Repaid));
    assert_eq!(world.dossier(MOLENBEEK).recovery.unwrap().next(Euro::ZERO, world.today), None);
    world.act(OFFICER, MOLENBEEK, CloseYear {}).unwrap();
    world.store.rebuild().unwrap();
    assert!(world.store.verify(None).unwrap().is_sound());
}

#[test]
fn what_nobody_repays_goes_to_fps_finance_and_still_comes_in() {
    let mut world = World::new();
    definitive(&mut world, 30_000_000);
    world.act(OFFICER, MOLENBEEK, OrderRecovery {}).unwrap();
    world.act(OFFICER, MOLENBEEK, NotifyRecovery { until: Some(date(2021, 5, 31)) }).unwrap();
    for (today, until) in [(date(2021, 6, 1), date(2021, 6, 30)), (date(2021, 7, 1), date(2021, 7, 31))] {
        world.today = today;
        world.act(HANDLER, MOLENBEEK, reminded(until)).unwrap();
    }
    world.today = date(2021, 8, 1);
    assert_eq!(world.refused(HANDLER, MOLENBEEK, HandToFinance {}).to_string(), "O-001");
    assert_eq!(world.refused(HANDLER, MOLENBEEK, reminded(date(2021, 8, 31))).to_string(), "E-166");
    world.act(OFFICER, MOLENBEEK, HandToFinance {}).unwrap();
    assert_eq!(state(&world).1, RecoveryState::WithFinance);
    let repaid = RecordRepayment { amount: cents(1_592_248), reference: "FIN-1".to_owned() };
    world.act(Role::Accountant, MOLENBEEK, repaid).unwrap();
    assert_eq!(state(&world), (DossierState::Settled, RecoveryState::Repaid));
}

#[test]
fn an_overdue_file_holds_payments_until_a_person_lets_them_go() {
    let mut world = World::new();
    world.open(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    world.act(OFFICER, MOLENBEEK, OrderAdvance { tranche: 1 }).unwrap();
    world.today = date(2021, 8, 20);
    let period = Period::new(date(2021, 1, 1), date(2022, 12, 31)).ok();
    world.sign_for("agreement/21012/pssp-2020-2022/2", 21_012, period);
    world.open(SECOND);
    let refusal = world.refusal(OFFICER, SECOND, OrderAdvance { tranche: 1 });
    assert_eq!(refusal.code.to_string(), "O-090");
    assert_eq!(refusal.article.to_string(), "l-2003-05-22 art. 124");
    assert_eq!(refusal.args["due"], date(2021, 6, 30).into());
    assert_eq!(refusal.args["envelope"], "21012/pssp-2020-2022/plan/2020".into());
    let lifted = |reasons: &str| LiftHold { reasons: reasons.to_owned() };
    assert_eq!(world.refused(OFFICER, SECOND, lifted(" ")).to_string(), "O-007");
    assert_eq!(world.refused(OFFICER, MOLENBEEK, lifted("Why not.")).to_string(), "O-091");
    world.act(OFFICER, SECOND, lifted("The file burned with the town hall.")).unwrap();
    world.act(OFFICER, SECOND, OrderAdvance { tranche: 1 }).unwrap();
    assert_eq!(world.refused(OFFICER, SECOND, lifted("Again.")).to_string(), "O-091");
    world.today = date(2022, 5, 2);
    world.open(THIRD);
    world.act(OFFICER, THIRD, lifted("The file burned with the town hall.")).unwrap();
    world.act(OFFICER, THIRD, OrderAdvance { tranche: 1 }).unwrap();
    world.today = date(2022, 7, 15);
    let refusal = world.refusal(OFFICER, THIRD, OrderAdvance { tranche: 2 });
    assert_eq!(refusal.args["envelope"], "21012/pssp-2020-2022/plan/2021".into(), "a later file holds again");
}

#[test]
fn a_statement_opened_again_after_closing_moves_the_difference_alone() {
    let mut world = World::new();
    begun_2023(&mut world, 50_000_000);
    decide_anew(&mut world, cents(50_000_000));
    world.act(OFFICER, REOPENABLE, OrderFinalPayment {}).unwrap();
    world.act(OFFICER, REOPENABLE, CloseYear {}).unwrap();
    let before = world.dossier(REOPENABLE);
    world.today = date(2027, 2, 1);
    world.act(OFFICER, REOPENABLE, ReopenStatement { reasons: "A forged invoice came up.".to_owned() }).unwrap();
    decide_anew(&mut world, cents(45_000_000));
    let view = world.dossier(REOPENABLE);
    let statement = &view.statements[1].statement;
    assert_eq!((view.statements.len(), statement.number()), (2, 2));
    assert_eq!(view.statements[0], before.statements[0], "the first statement stays as it was");
    assert_eq!(statement.recovery().amount, cents(5_000_000));
    world.act(OFFICER, REOPENABLE, OrderRecovery {}).unwrap();
    assert_eq!(world.refused(HANDLER, REOPENABLE, reminded(date(2027, 3, 1))).to_string(), "E-165");
    assert_eq!(
        world.refused(HANDLER, REOPENABLE, NotifyRecovery { until: Some(date(2027, 3, 1)) }).to_string(),
        "E-161",
        "this decree sets the term"
    );
    world.act(HANDLER, REOPENABLE, NotifyRecovery::default()).unwrap();
    assert_eq!(world.dossier(REOPENABLE).recovery.unwrap().until(), Some(date(2027, 4, 2)), "60 calendar days");
    let repaid = RecordRepayment { amount: cents(5_000_000), reference: "BE-2".to_owned() };
    world.act(Role::Accountant, REOPENABLE, repaid).unwrap();
    world.act(OFFICER, REOPENABLE, CloseYear {}).unwrap();
    let view = world.dossier(REOPENABLE);
    assert_eq!(view.movements[..before.movements.len()], before.movements[..]);
    let added: Vec<MovementKind> = view.movements[before.movements.len()..].iter().map(|row| row.kind).collect();
    let expected = [MovementKind::Recovery { statement: 2 }, MovementKind::Repayment, MovementKind::Lapse];
    assert_eq!(added, expected);
    assert_eq!((view.envelope.lapsed, view.envelope.remaining), (CEILING - cents(45_000_000), Euro::ZERO));

    world.act(OFFICER, REOPENABLE, ReopenStatement { reasons: "It was no forgery.".to_owned() }).unwrap();
    decide_anew(&mut world, cents(50_000_000));
    assert_eq!(world.refused(OFFICER, REOPENABLE, OrderFinalPayment {}).to_string(), "E-114", "what lapsed stays lost");
    world.act(OFFICER, REOPENABLE, CloseYear {}).unwrap();
    world.today = date(2029, 4, 2);
    let late = ReopenStatement { reasons: "Too late.".to_owned() };
    assert_eq!(world.refused(OFFICER, REOPENABLE, late).to_string(), "O-052", "five years from the first statement");
    assert!(world.store.verify(None).unwrap().is_sound());
}

#[test]
fn an_audit_finding_moves_nothing_and_ends_with_the_statement_that_corrects_it() {
    let mut world = World::new();
    begun_2023(&mut world, 50_000_000);
    decide_anew(&mut world, cents(50_000_000));
    world.act(OFFICER, REOPENABLE, OrderFinalPayment {}).unwrap();
    let before = world.dossier(REOPENABLE);
    let found = |lines: &[u32], amount| {
        let lines = lines.iter().copied().map(LineNumber).collect();
        let (report, words) = ("Report 14".to_owned(), "No receipt.".to_owned());
        let audited = Audited { auditor: Auditor::CourtOfAudit, report, words, lines, amount: cents(amount) };
        RecordAuditFinding { audited }
    };
    let closed = |finding, corrected, reasons: &str| CloseAuditFinding { finding, corrected, reasons: reasons.into() };
    for (recorded, code) in [(found(&[2], 1), "O-117"), (found(&[1], 50_000_001), "C-361"), (found(&[], -1), "C-361")] {
        assert_eq!(world.refused(Role::Controller, REOPENABLE, recorded).to_string(), code);
    }
    assert_eq!(world.refused(Role::Auditor, REOPENABLE, found(&[1], 1)).to_string(), "O-001");
    world.act(Role::Controller, REOPENABLE, found(&[1], 5_000_000)).unwrap();
    world.act(HANDLER, REOPENABLE, found(&[], 0)).unwrap();
    let answer = AnswerAuditFinding { finding: 1, words: "It was lost.".to_owned() };
    world.act(Role::FinanceOfficer, REOPENABLE, answer.clone()).unwrap();
    world.act(OFFICER, REOPENABLE, closed(2, false, "Nothing to change.")).unwrap();
    assert_eq!(world.refused(OFFICER, REOPENABLE, closed(2, false, "Again.")).to_string(), "C-362");
    assert_eq!(world.refused(OFFICER, REOPENABLE, closed(3, false, "Which?")).to_string(), "O-116");
    assert_eq!(world.refused(OFFICER, REOPENABLE, closed(1, true, "No receipt.")).to_string(), "C-363");
    let now = world.dossier(REOPENABLE);
    assert_eq!((now.movements, now.envelope.state), (before.movements, DossierState::Settled), "nothing moved");

    world.act(OFFICER, REOPENABLE, ReopenStatement { reasons: "Report 14.".to_owned() }).unwrap();
    decide_anew(&mut world, cents(45_000_000));
    world.act(OFFICER, REOPENABLE, closed(1, true, "No receipt.")).unwrap();
    let corrected = Correction { before: Some(1), after: 2, effect: Some(cents(-5_000_000)) };
    let view = world.dossier(REOPENABLE);
    assert_eq!(view.audit_findings[0].outcome().unwrap().correction, Some(corrected));
    assert_eq!(view.audit_findings[0].answers().len(), 1);
    assert_eq!(world.refused(Role::FinanceOfficer, REOPENABLE, answer).to_string(), "C-362");
    assert_eq!(world.store.audit_findings(Scope::Everything).unwrap().len(), 2);
    assert_eq!(world.store.audit_findings(Scope::Municipality(nis(63_079))).unwrap(), []);
    world.store.rebuild().unwrap();
    assert!(world.store.verify(None).unwrap().is_sound());
}

#[test]
fn a_control_that_is_foretold_is_the_control_that_follows() {
    let mut world = World::new();
    world.open(MOLENBEEK);
    world.sign(AGREEMENT, 21_012);
    let lines = vec![line(1, Personnel, 30_000_000), ExpenseLine { payment: None, ..line(2, Personnel, 12_345) }];
    let key = key_of(MOLENBEEK);
    let foretell = |world: &World| office::forecast(&world.store, &LAW, &key, &lines, world.today).unwrap().unwrap();
    let before = foretell(&world);
    assert_eq!(before.at_most.due().amount, cents(30_000_000), "what a rule refuses is refused");
    assert_eq!(before.rows(&lines).map(|row| row.refused).collect::<Vec<_>>(), [0, 12_345].map(cents));
    assert_eq!(world.dossier(MOLENBEEK).lines, [], "and nothing is recorded");
    let later = key_of("envelope/21012/pssp-2020-2022/plan/2021");
    assert_eq!(office::forecast(&world.store, &LAW, &later, &lines, world.today), Ok(None), "it is not open");
    assert_eq!(office::forecast(&world.store, &LAW, &key, &[], world.today), Ok(None), "no line stands there");
    world.file(MOLENBEEK, lines.clone());
    assert_eq!(foretell(&world), before);
    world.act(HANDLER, MOLENBEEK, ProposeDecision::default()).unwrap();
    let decided: Vec<_> = world.dossier(MOLENBEEK).lines.into_iter().filter_map(|row| row.decision).collect();
    assert_eq!(decided, before.decisions);
    world.propose(MOLENBEEK);
    world.act(Role::Controller, MOLENBEEK, ConfirmDecisions::default()).unwrap();
    let statement = world.dossier(MOLENBEEK).statements[0].statement.clone();
    assert_eq!(statement.due(), before.at_most.due(), "once persons accept all that is left to them");
}

#[test]
fn a_national_register_number_is_typed_nowhere() {
    let mut world = World::new();
    begun_2023(&mut world, 50_000_000);
    decide_anew(&mut world, cents(40_000_000));
    let (number, chance) = ("Paid to 85.07.30-033.28 in cash.".to_owned(), "85073003328".to_owned());
    let reopen = |reasons| ReopenStatement { reasons };
    let refusal = world.refusal(OFFICER, REOPENABLE, reopen(number.clone()));
    assert_eq!((refusal.code.to_string().as_str(), refusal.args.len()), ("O-061", 0), "and it is not repeated");
    let audited = Audited {
        auditor: Auditor::Service,
        report: "Visit".to_owned(),
        words: number,
        lines: [LineNumber(1)].into(),
        amount: Euro::ZERO,
    };
    assert_eq!(world.refused(HANDLER, REOPENABLE, RecordAuditFinding { audited }).to_string(), "O-061");
    world.act(OFFICER, REOPENABLE, OrderRecovery {}).unwrap();
    let repaid = RecordRepayment { amount: cents(100), reference: chance };
    world.act(Role::Accountant, REOPENABLE, repaid).expect("the reference of a bank may look like one");
    let handed = office::Handed {
        municipality: nis(21_012),
        file_name: "85.07.30-033.28.csv",
        media_type: "text/csv",
        bytes: b"a",
    };
    assert!(office::keep(&world.store, handed).is_err(), "not even as the name of a file");
}

#[test]
fn what_is_due_after_all_is_left_to_the_municipality_before_anything_is_paid() {
    let mut world = World::new();
    begun_2023(&mut world, 47_000_000);
    decide_anew(&mut world, cents(46_000_000));
    world.act(OFFICER, REOPENABLE, OrderRecovery {}).unwrap();
    assert_eq!(world.dossier(REOPENABLE).envelope.owed, cents(1_388_371));
    world.act(OFFICER, REOPENABLE, ReopenStatement { reasons: "A payment proof was overlooked.".to_owned() }).unwrap();
    let early = RecordRepayment { amount: cents(588_371), reference: "BE-3".to_owned() };
    world.act(Role::Accountant, REOPENABLE, early).unwrap();
    let view = world.dossier(REOPENABLE);
    assert_eq!(view.envelope.state, DossierState::Reopened, "money comes in whatever is under control");
    decide_anew(&mut world, cents(47_000_000));
    assert_eq!(world.dossier(REOPENABLE).envelope.owed, cents(800_000));
    world.act(OFFICER, REOPENABLE, OrderFinalPayment {}).unwrap();
    let view = world.dossier(REOPENABLE);
    let last: Vec<_> = view.movements[view.movements.len() - 2..].iter().map(|row| (row.kind, row.amount)).collect();
    let (left, paid) = (MovementKind::Remission { statement: 2 }, MovementKind::FinalPayment { statement: 2 });
    assert_eq!(last, [(left, cents(800_000)), (paid, cents(200_000))]);
    assert_eq!((view.envelope.owed, view.envelope.state), (Euro::ZERO, DossierState::Settled));
}

#[test]
fn missing_results_are_recovered_by_a_person_after_the_agreement() {
    let mut world = World::new();
    definitive(&mut world, 40_000_000);
    world.act(OFFICER, MOLENBEEK, OrderFinalPayment {}).unwrap();
    world.act(OFFICER, MOLENBEEK, CloseYear {}).unwrap();
    let recover = |amount, reasons: &str| RecoverForResults { amount: cents(amount), reasons: reasons.to_owned() };
    assert_eq!(world.refused(OFFICER, MOLENBEEK, recover(1_000_000, "")).to_string(), "O-007");
    assert_eq!(world.refused(OFFICER, MOLENBEEK, recover(40_000_001, "No night patrols.")).to_string(), "E-131");
    assert_eq!(world.refused(HANDLER, MOLENBEEK, recover(1_000_000, "No night patrols.")).to_string(), "O-001");
    world.act(OFFICER, MOLENBEEK, recover(1_000_000, "Two of five objectives show no result.")).unwrap();
    let movement = world.dossier(MOLENBEEK).movements.last().cloned().unwrap();
    assert_eq!(
        (movement.kind, movement.from, movement.to),
        (MovementKind::ResultRecovery, Account::Paid, Account::Owed)
    );
    assert_eq!(movement.article.to_string(), "ar-2019-07-03 art. 15");
    assert_eq!(state(&world), (DossierState::Definitive, RecoveryState::Ordered));
    let repaid = RecordRepayment { amount: cents(1_000_000), reference: "BE-4".to_owned() };
    world.act(Role::Accountant, MOLENBEEK, repaid).unwrap();
    world.act(OFFICER, MOLENBEEK, CloseYear {}).unwrap();
    assert_eq!(state(&world), (DossierState::Closed, RecoveryState::Repaid));
}

#[test]
fn where_the_annex_cannot_be_read_a_person_states_the_amount_and_its_place() {
    let mut world = World::new();
    let brussels = "envelope/21004/css-2018-2019/general/2018";
    let source = || Some("Agreement of Brussels, general provisions, point 1".to_owned());
    assert_eq!(world.refused(OFFICER, brussels, OpenYear::default()).to_string(), "O-092");
    let amount = Some(cents(189_643_960));
    assert_eq!(world.refused(OFFICER, brussels, OpenYear { amount, source: None }).to_string(), "O-092");
    assert_eq!(world.refused(OFFICER, brussels, OpenYear { amount: None, source: source() }).to_string(), "O-092");
    let outside = "envelope/21004/css-2018-2019/general/2020";
    assert_eq!(world.refused(OFFICER, outside, OpenYear { amount, source: source() }).to_string(), "O-030");
    let read = "envelope/11001/pssp-2020-2022/plan/2020";
    assert_eq!(world.refused(OFFICER, read, OpenYear { amount, source: source() }).to_string(), "O-030");
    world.act(OFFICER, brussels, OpenYear { amount, source: source() }).unwrap();
    let grant = &world.dossier(brussels).movements[0];
    assert_eq!((grant.amount, grant.article.to_string().as_str()), (cents(189_643_960), "ar-2018-09-02 art. N1"));
}
