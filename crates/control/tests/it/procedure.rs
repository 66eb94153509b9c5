//! Objections, silence and the definitive statement.

use control::{ExpenseLine, Motive, Procedure, Standing, Statement, codes, judge_file};
use jiff::civil::date;
use terms::{Code, Euro, Refusal};

use crate::world;

struct Case {
    context: control::Context,
    decisions: Vec<control::Decision>,
    procedure: Procedure,
}

/// Two lines, the second refused because its evidence is missing, submitted on 1 April 2021.
fn case() -> Case {
    let context = world::context(world::PLAN_2020);
    let bare = ExpenseLine { evidence: Vec::new(), ..world::line(2, 50_000, &context) };
    let judged = judge_file(&[world::line(1, 100_000, &context), bare], &context);
    let decisions: Vec<_> = judged.iter().map(|decision| decision.confirm(&world::motive())).collect();
    let statement = Statement::provisional(&decisions, &context, Euro::from_cents(120_000), 1).unwrap();
    let calendar = world::law().calendar();
    let procedure = Procedure::submit(statement, date(2021, 4, 1), None, &context.modalities, calendar).unwrap();
    Case { context, decisions, procedure }
}

fn code<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Code {
    result.unwrap_err().code
}

#[test]
fn twenty_working_days_over_easter_end_on_the_thirtieth_of_april() {
    assert_eq!(case().procedure.last_day(), Some(date(2021, 4, 30)));
}

#[test]
fn silence_makes_the_statement_definitive_the_day_after() {
    let Case { context, decisions, procedure } = case();
    assert_eq!(procedure.standing(date(2021, 4, 30)), Standing::Open);
    let early = procedure.definitive(&decisions, &context, Euro::from_cents(120_000), date(2021, 4, 30));
    assert_eq!(code(early), codes::C_315);
    assert_eq!(procedure.standing(date(2021, 5, 1)), Standing::Silent);
    let last = procedure.definitive(&decisions, &context, Euro::from_cents(120_000), date(2021, 5, 1)).unwrap();
    assert_eq!(last.recovery().amount, Euro::from_cents(20_000));
    assert_eq!(last.settles().map(|due| due.amount), Some(Euro::from_cents(100_000)));
    assert_eq!(procedure.statement().settles(), None, "a provisional statement settles nothing");
}

#[test]
fn a_contested_line_that_wins_turns_recovery_into_payment() {
    let Case { context, decisions, procedure } = case();
    let contested = procedure.contest(decisions.get(1), "The invoice was in the next box.", date(2021, 4, 30)).unwrap();
    assert_eq!(contested.standing(date(2021, 5, 1)), Standing::Contested);
    let advances = Euro::from_cents(120_000);
    assert_eq!(code(contested.definitive(&decisions, &context, advances, date(2021, 5, 1))), codes::C_316);
    let motive = "The invoice is there and agrees.";
    let (ruled, won) = contested.rule(&decisions[1], Euro::from_cents(50_000), motive, date(2021, 5, 3)).unwrap();
    assert!(won.grounds().is_empty() && won.accepted() == Euro::from_cents(50_000));
    assert_eq!(won.answered().last().unwrap().overruled[0].code, codes::C_201);
    assert_eq!(ruled.standing(date(2021, 5, 3)), Standing::Decided);
    let last = ruled.definitive(&[decisions[0].clone(), won], &context, advances, date(2021, 5, 3)).unwrap();
    assert_eq!((last.final_payment().amount, last.recovery().amount), (Euro::from_cents(30_000), Euro::ZERO));
}

#[test]
fn an_objection_needs_its_time_a_reason_and_something_refused() {
    let Case { decisions, procedure, .. } = case();
    let contest = |line: usize, why: &str, on| procedure.contest(decisions.get(line), why, on);
    assert_eq!(code(contest(1, "late", date(2021, 5, 1))), codes::C_310);
    assert_eq!(code(contest(1, "early", date(2021, 3, 31))), codes::C_318);
    assert_eq!(code(contest(1, "  ", date(2021, 4, 2))), codes::C_313);
    assert_eq!(code(contest(0, "more", date(2021, 4, 2))), codes::C_311);
    assert_eq!(code(contest(7, "which", date(2021, 4, 2))), codes::C_305);
    let contested = contest(1, "why", date(2021, 4, 2)).unwrap();
    assert_eq!(code(contested.contest(decisions.get(1), "again", date(2021, 4, 3))), codes::C_312);
    assert_eq!(code(contested.agree(date(2021, 4, 3))), codes::C_316);
    let beyond = Euro::from_cents(50_001);
    assert_eq!(code(contested.rule(&decisions[1], beyond, "why", date(2021, 4, 6))), codes::C_304);
    assert_eq!(code(contested.rule(&decisions[1], Euro::ZERO, "", date(2021, 4, 6))), codes::C_303);
    assert_eq!(code(contested.rule(&decisions[0], Euro::ZERO, "why", date(2021, 4, 6))), codes::C_317);
}

#[test]
fn agreement_ends_the_time_to_contest() {
    let Case { context, decisions, procedure } = case();
    let agreed = procedure.agree(date(2021, 4, 2)).unwrap();
    assert_eq!(code(agreed.contest(decisions.get(1), "why", date(2021, 4, 3))), codes::C_314);
    assert!(agreed.definitive(&decisions, &context, Euro::ZERO, date(2021, 4, 2)).is_ok());
}

#[test]
fn a_statement_waits_for_every_line() {
    let context = world::context(world::PLAN_2020);
    let decisions = judge_file(&[world::line(1, 100, &context)], &context);
    assert_eq!(code(Statement::provisional(&decisions, &context, Euro::ZERO, 1)), codes::C_306);
    assert_eq!(Statement::draft(&decisions, &context, Euro::ZERO).pending(), Euro::from_cents(100));
}

#[test]
fn an_answer_needs_a_question_and_an_amount_that_is_open() {
    let context = world::context(world::PLAN_2020);
    let decision = &judge_file(&[world::line(1, 100, &context)], &context)[0];
    let answer = |asked, cents| decision.answer(asked, Euro::from_cents(cents), world::motive(), &context.control);
    assert_eq!(code(answer(codes::C_207, 100)), codes::C_302);
    assert_eq!(code(answer(codes::C_210, 101)), codes::C_304);
    assert_eq!(code(answer(codes::C_210, -1)), codes::C_304);
    let half = answer(codes::C_210, 60).unwrap();
    assert_eq!((half.accepted(), half.refused()), (Euro::from_cents(60), Euro::from_cents(40)));
    assert_eq!(Motive::new(" \n"), None);
}

#[test]
fn receipt_is_not_before_submission_and_both_can_fall_on_one_day() {
    let Case { context, decisions, .. } = case();
    let submitted = |received| {
        let statement = Statement::provisional(&decisions, &context, Euro::ZERO, 1).unwrap();
        let calendar = world::law().calendar();
        Procedure::submit(statement, date(2021, 4, 1), Some(received), &context.modalities, calendar)
    };
    assert_eq!(code(submitted(date(2021, 3, 31))), codes::C_318);
    let procedure = submitted(date(2021, 4, 1)).unwrap();
    let contested = procedure.contest(decisions.get(1), "The invoice was in the next box.", date(2021, 4, 1));
    assert!(contested.is_ok(), "it can be contested on the day it comes");
    assert_eq!(code(procedure.contest(decisions.get(1), "Sooner.", date(2021, 3, 31))), codes::C_318);
    assert!(submitted(date(2021, 4, 2)).is_ok());
}
