//! Information asked of the municipality during a control, and lines parked: told to the register.

use control::{LineNumber, Outcome, codes};
use jiff::civil::date;
use office::Role;
use office::acts::*;
use scheme::CreditCategory::Personnel;
use terms::{Euro, Period};

use crate::world::*;

const OFFICER: Role = Role::AuthorisingOfficer;
const HANDLER: Role = Role::CaseHandler;
const PLAN: &str = "envelope/21012/pssp-2023-2024/plan/2023";

/// An envelope of 2023, whose decree refuses what is not answered, with two lines in control.
fn in_control() -> World {
    let mut world = World::new();
    world.today = date(2023, 9, 1);
    world.open(PLAN);
    world.sign_for("agreement/21012/pssp-2023-2024/1", 21_012, Period::new(date(2023, 1, 1), date(2024, 12, 31)).ok());
    world.today = date(2024, 4, 1);
    let of_year = |line| control::ExpenseLine { committed: date(2023, 6, 15), invoiced: None, ..line };
    world.file(PLAN, vec![of_year(line(1, Personnel, 50_000)), of_year(line(2, Personnel, 20_000))]);
    world.act(HANDLER, PLAN, ProposeDecision::default()).unwrap();
    world
}

fn request() -> RequestInformation {
    let asked = vec![LineRequest { line: LineNumber(1), what: "Which post is it?".to_owned() }];
    RequestInformation { asked, working_days: None }
}

fn given() -> GiveInformation {
    let answer = LineInformation { line: LineNumber(1), words: "Post P-7.".to_owned(), evidence: Vec::new() };
    GiveInformation { answers: vec![answer] }
}

fn outcome(world: &World, line: usize) -> Outcome {
    world.dossier(PLAN).lines[line].decision.as_ref().unwrap().outcome()
}

#[test]
fn a_question_waits_for_its_answer_and_fifteen_working_days() {
    let mut world = in_control();
    world.act(Role::Controller, PLAN, request()).unwrap();
    assert_eq!(outcome(&world, 0), Outcome::Asked);
    let due = world.dossier(PLAN).lines[0].decision.as_ref().unwrap().requests()[0].due;
    assert_eq!(due, date(2024, 4, 22), "1 April was Easter Monday; fifteen working days after it");
    world.propose_line(2);
    assert_eq!(world.refused(Role::Controller, PLAN, ConfirmDecisions::default()), codes::C_306);
    assert_eq!(world.refused(HANDLER, PLAN, request()), codes::C_321, "asked already");
    world.act(Role::FinanceOfficer, PLAN, given()).unwrap();
    assert_eq!(outcome(&world, 0), Outcome::Pending);
    assert_eq!(world.refused(Role::FinanceOfficer, PLAN, given()), codes::C_321, "answered already");
}

#[test]
fn silence_is_drawn_by_the_next_proposal_and_never_by_a_clock() {
    let mut world = in_control();
    world.act(HANDLER, PLAN, request()).unwrap();
    world.today = date(2024, 4, 23);
    assert_eq!(outcome(&world, 0), Outcome::Asked);
    world.act(HANDLER, PLAN, ProposeDecision::default()).unwrap();
    let view = world.dossier(PLAN);
    let decision = view.lines[0].decision.as_ref().unwrap();
    assert_eq!((decision.outcome(), decision.refused()), (Outcome::Refused, Euro::from_cents(50_000)));
    let ground = decision.grounds().last().unwrap();
    assert_eq!((ground.code, ground.article.to_string().as_str()), (codes::C_320, "am-2022-11-23 art. 43"));
}

#[test]
fn a_parked_line_lets_the_statement_go_and_comes_back_with_the_next() {
    let mut world = in_control();
    let reason = LineReason { line: LineNumber(1), motive: "The court has not ruled.".to_owned() };
    world.act(HANDLER, PLAN, ProposeDecision { parked: vec![reason], ..ProposeDecision::default() }).unwrap();
    world.propose_line(2);
    world.act(Role::Controller, PLAN, ConfirmDecisions::default()).unwrap();
    world.act(Role::Signatory, PLAN, AcceptStatement {}).unwrap();
    let view = world.dossier(PLAN);
    let statement = &view.statements[0].statement;
    assert_eq!((statement.due().amount, statement.pending()), (Euro::from_cents(20_000), Euro::from_cents(50_000)));
    world.act(OFFICER, PLAN, OrderFinalPayment {}).unwrap();
    let refusal = world.refusal(OFFICER, PLAN, CloseYear {});
    assert_eq!((refusal.code.to_string(), &refusal.args["lines"]), ("O-115".to_owned(), &"1".into()));
    assert_eq!(refusal.article.to_string(), "ar-2022-07-20 art. 17");
    world.act(OFFICER, PLAN, ReopenStatement { reasons: "The court has ruled.".to_owned() }).unwrap();
    world.act(HANDLER, PLAN, ProposeDecision { taken_up: vec![LineNumber(1)], ..ProposeDecision::default() }).unwrap();
    world.propose_line(1);
    world.act(Role::Controller, PLAN, ConfirmDecisions::default()).unwrap();
    assert_eq!(world.dossier(PLAN).statements[1].statement.due().amount, Euro::from_cents(70_000));
    world.act(Role::Signatory, PLAN, AcceptStatement {}).unwrap();
    world.act(OFFICER, PLAN, OrderFinalPayment {}).unwrap();
    world.act(OFFICER, PLAN, CloseYear {}).unwrap();
}

impl World {
    /// Says yes to everything on one line, and to the relevance of all.
    fn propose_line(&mut self, number: u32) {
        let mut answers = yes_to_all(&self.dossier(PLAN));
        answers.retain(|answer| answer.line == LineNumber(number));
        let relevance = Some("serves its objective".to_owned());
        self.act(HANDLER, PLAN, ProposeDecision { answers, relevance, ..ProposeDecision::default() }).unwrap();
    }
}
