//! What persons do with a line beside accepting and refusing it: ask, wait, park, set a finding aside.

use control::{
    Came, Category, Context, Decision, ExpenseLine, LineNumber, Motive, Outcome, Post, Statement, Units, codes,
    judge_file, set_aside,
};
use jiff::civil::date;
use scheme::{CreditCategory, Level, MissingInformation};
use terms::{Code, Euro};

use crate::world;

const PLAN_2014: &str = "21012/pssp-2014-2017/plan/2014";

fn words(text: &str) -> Motive {
    Motive::new(text).unwrap()
}

fn judged(context: &Context) -> Decision {
    judge_file(&[world::line(1, 10_000, context)], context).remove(0)
}

fn asked(decision: &Decision, context: &Context) -> Decision {
    decision.ask_for(words("Which street?"), date(2021, 9, 6), date(2021, 9, 27), &context.control).unwrap()
}

#[test]
fn an_answer_in_time_lets_the_line_go_on() {
    let context = world::context(world::PLAN_2020);
    let waiting = asked(&judged(&context), &context);
    assert_eq!((waiting.outcome(), waiting.pending()), (Outcome::Asked, Euro::from_cents(10_000)));
    let confirmed = waiting.confirm(&world::motive());
    assert_eq!(confirmed.accepted(), Euro::ZERO, "a yes does not end the wait");
    let answered = confirmed.answered_with(
        words("Rue du Perron."),
        vec!["plan.pdf".to_owned()],
        date(2021, 9, 27),
        &context.control,
    );
    let answered = answered.unwrap();
    assert_eq!((answered.outcome(), answered.accepted()), (Outcome::Accepted, Euro::from_cents(10_000)));
    assert!(matches!(&answered.requests()[0].came, Came::Answer { evidence, .. } if evidence == &["plan.pdf"]));
    let late = confirmed.answered_with(words("Sorry."), Vec::new(), date(2021, 9, 28), &context.control).unwrap();
    assert_eq!(late.outcome(), Outcome::Pending, "a late answer is weighed");
    assert_eq!(late.questions().last().unwrap().code, codes::C_320);
}

#[test]
fn silence_refuses_where_the_version_says_so_and_asks_elsewhere() {
    let context = world::context(world::PLAN_2020);
    let waiting = asked(&judged(&context), &context);
    let on_the_last_day = waiting.lapsed(date(2021, 9, 27), MissingInformation::Refused);
    assert_eq!(on_the_last_day, waiting, "the last day belongs to the term");
    let refused = waiting.lapsed(date(2021, 9, 28), MissingInformation::Refused);
    assert_eq!((refused.outcome(), refused.refused()), (Outcome::Refused, Euro::from_cents(10_000)));
    assert_eq!(refused.grounds()[0].code, codes::C_320);
    assert_eq!(refused.grounds()[0].article, context.control);
    let weighed = waiting.lapsed(date(2021, 9, 28), MissingInformation::MayBeRefused);
    assert_eq!((weighed.outcome(), weighed.questions().len()), (Outcome::Pending, 2));
    assert_eq!(weighed.lapsed(date(2021, 10, 28), MissingInformation::Refused), weighed, "it lapses once");
    let credit = ExpenseLine { credits: Some("F-2".to_owned()), ..world::line(1, -10_000, &context) };
    let invoice = world::line(2, 20_000, &context);
    let credit = judge_file(&[credit, invoice], &context).remove(0);
    let credit = asked(&credit, &context).lapsed(date(2021, 9, 28), MissingInformation::Refused);
    assert_eq!((credit.outcome(), credit.refused()), (Outcome::Pending, Euro::ZERO));
}

#[test]
fn nobody_asks_twice_nor_answers_what_was_not_asked() {
    let context = world::context(world::PLAN_2020);
    let decision = judged(&context);
    let control = &context.control;
    let code = |result: Result<Decision, terms::Refusal>| result.unwrap_err().code;
    let waiting = asked(&decision, &context);
    let again = waiting.ask_for(words("And when?"), date(2021, 9, 7), date(2021, 9, 28), control);
    assert_eq!(code(again), codes::C_321);
    assert_eq!(code(decision.answered_with(words("Here."), Vec::new(), date(2021, 9, 7), control)), codes::C_321);
    let same_day = decision.ask_for(words("Now?"), date(2021, 9, 7), date(2021, 9, 7), control);
    assert_eq!(code(same_day), codes::C_324);
    let settled = decision.confirm(&world::motive());
    let closed = settled.ask_for(words("Which street?"), date(2021, 9, 7), date(2021, 9, 28), control);
    assert_eq!(code(closed), codes::C_321, "nothing of an accepted line is open");
}

#[test]
fn a_parked_line_holds_up_no_statement_and_is_taken_up_later() {
    let context = world::context(world::PLAN_2020);
    let lines = [world::line(1, 10_000, &context), world::line(2, 5_000, &context)];
    let judged = judge_file(&lines, &context);
    let parked = judged[0].park(words("The court has not ruled."), &context.control).unwrap();
    assert_eq!((parked.outcome(), parked.confirm(&world::motive())), (Outcome::Parked, parked.clone()));
    let decisions = [parked.clone(), judged[1].confirm(&world::motive())];
    let statement = Statement::provisional(&decisions, &context, Euro::ZERO, 1).unwrap();
    assert_eq!((statement.accepted(), statement.pending()), (Euro::from_cents(5_000), Euro::from_cents(10_000)));
    assert!(statement.findings().iter().any(|finding| finding.code == codes::C_325));
    let taken_up = parked.take_up(&context.control).unwrap();
    assert_eq!(taken_up, judged[0]);
    assert_eq!(taken_up.take_up(&context.control).unwrap_err().code, codes::C_323);
    assert_eq!(parked.park(words("Again."), &context.control).unwrap_err().code, codes::C_323);
    let waiting = [asked(&judged[0], &context), decisions[1].clone()];
    let held = Statement::provisional(&waiting, &context, Euro::ZERO, 1).unwrap_err();
    assert_eq!(held.code, codes::C_306, "a line that awaits an answer holds the statement up");
}

/// A premium of 530 euro for one dwelling, thirty above the ceiling.
fn premium(context: &Context) -> ExpenseLine {
    let price = Euro::from_cents(53_000);
    let units = Some(Units { price, quantity: 1 });
    ExpenseLine { nature: "burglary-premium".to_owned(), units, ..world::line(1, 53_000, context) }
}

#[test]
fn a_finding_is_set_aside_with_its_article_where_the_scheme_leaves_it_to_a_person() {
    let context = world::context(world::PLAN_2020);
    let lines = [premium(&context)];
    let decision = judge_file(&lines, &context).remove(0);
    assert_eq!(decision.refused(), Euro::from_cents(3_000));
    let set = |code: Code| set_aside(&lines, &context, &decision, code, words("The adviser asked for two doors."));
    let waived = set(codes::C_216).unwrap();
    assert_eq!((waived.refused(), waived.outcome()), (Euro::ZERO, Outcome::Proposed));
    assert_eq!(waived.waived()[0].article.to_string(), "ar-2019-07-03 art. 12");
    let kept: Decision = serde_json::from_str(&serde_json::to_string(&waived).unwrap()).unwrap();
    assert_eq!(kept, waived);
    assert_eq!(set(codes::C_210).unwrap_err().code, codes::C_322, "relevance is left to a question, never waived");
    assert_eq!(set(codes::C_201).unwrap_err().code, codes::C_302, "the rule found nothing");
    let elsewhere = Decision::clone(&judge_file(&[world::line(7, 100, &context)], &context)[0]);
    let missing = set_aside(&lines, &context, &elsewhere, codes::C_210, words("No.")).unwrap_err();
    assert_eq!((missing.code, elsewhere.line()), (codes::C_305, LineNumber(7)));
}

#[test]
fn in_the_years_of_the_annex_its_ceilings_are_law() {
    let context = world::context(PLAN_2014);
    let lines = [premium(&context)];
    let decision = judge_file(&lines, &context).remove(0);
    let refused = set_aside(&lines, &context, &decision, codes::C_216, words("Please.")).unwrap_err();
    assert_eq!(refused.code, codes::C_322);
}

/// A premium of 800.00 whose invoice line 1 claims 100.00 of: C-211 refuses these, C-216 what is left
/// above the ceiling of 500.00. A contest that wins 100.00 takes the first ground away and leaves the
/// second as it was.
#[test]
fn a_ground_that_an_objection_takes_away_whole_is_gone_and_the_others_stay() {
    let context = world::context(world::PLAN_2020);
    let premium = |number, cents| ExpenseLine {
        nature: "burglary-premium".to_owned(),
        invoice: "P-1".to_owned(),
        gross: Some(Euro::from_cents(80_000)),
        ..world::line(number, cents, &context)
    };
    let judged = judge_file(&[premium(1, 10_000), premium(2, 80_000)], &context);
    let refused = judged[1].confirm(&world::motive());
    let parts = |decision: &Decision| {
        decision.grounds().iter().map(|ground| (ground.code, ground.part.cents())).collect::<Vec<_>>()
    };
    assert_eq!(parts(&refused), [(codes::C_211, 10_000), (codes::C_216, 20_000)]);
    let won = refused.overrule(Euro::from_cents(60_000), world::motive(), &context.control).unwrap();
    assert_eq!(parts(&won), [(codes::C_216, 20_000)]);
    assert_eq!(won.accepted(), Euro::from_cents(60_000));
}

/// Posts without a reference are not one post: what they are is asked, and no ceiling is shared.
#[test]
fn a_post_without_a_reference_shares_no_ceiling() {
    let context = world::context(PLAN_2014);
    let post = |reference: &str| Post {
        reference: reference.to_owned(),
        function: "educator".to_owned(),
        level: Some(Level::A),
        diploma: None,
        time: "1/1".parse().unwrap(),
        worked: context.envelope.year.period(),
    };
    let codes_of = |reference: &str| {
        let line = world::line(1, 20_000_000, &context);
        let line = ExpenseLine { nature: "salary".to_owned(), post: Some(post(reference)), ..line };
        let line = ExpenseLine { category: Category::Known(CreditCategory::Personnel), ..line };
        judge_file(&[line], &context)[0].has_finding(codes::C_217)
    };
    assert!(codes_of("post-1"), "200 000.00 is above the ceiling of any level");
    assert!(!codes_of(" - "));
}
