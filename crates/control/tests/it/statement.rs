//! The statement of a year: its rows, its grounds, and what the controller should know.

use control::rules::quota_exceeded::{greatest_share, least, share_of_period};
use control::{Category, Context, Decision, ExpenseLine, Stage, Statement, codes, judge_file};
use scheme::{CreditCategory, Quota, QuotaBase, Setting, Sourced};
use terms::{BasisPoints, Code, Euro};

use crate::world;

/// Lines of a category, each accepted by a person.
fn accepted(amounts: &[(CreditCategory, Euro)], context: &Context) -> Vec<Decision> {
    let line = |(number, (category, amount)): (u32, &(CreditCategory, Euro))| {
        let line = world::bare_line(number, amount.cents(), context);
        ExpenseLine { category: Category::Known(*category), ..line }
    };
    let lines: Vec<ExpenseLine> = (1..).zip(amounts).map(line).collect();
    judge_file(&lines, context).iter().map(world::accepted).collect()
}

fn found(decisions: &[Decision], context: &Context) -> Vec<Code> {
    let statement = Statement::draft(decisions, context, Euro::ZERO);
    statement.findings().iter().map(|finding| finding.code).collect()
}

#[test]
fn a_provisional_statement_bears_its_number() {
    let context = world::context(world::PLAN_2020);
    let decisions = accepted(&[(CreditCategory::Operating, Euro::from_cents(5_000))], &context);
    let statement = Statement::provisional(&decisions, &context, Euro::ZERO, 3).unwrap();
    assert_eq!((statement.stage(), statement.number()), (Stage::Provisional, 3));
    let categories: Vec<_> = statement.categories().iter().map(|row| row.category).collect();
    assert_eq!(
        categories,
        CreditCategory::ALL.map(Some),
        "no row for lines that name no category, where there are none"
    );
}

#[test]
fn grounds_count_the_lines_they_refuse() {
    let context = world::context(world::PLAN_2020);
    let bare = |number| ExpenseLine { evidence: Vec::new(), ..world::line(number, 10_000, &context) };
    let decisions = judge_file(&[bare(1), world::line(2, 10_000, &context), bare(3)], &context);
    let statement = Statement::draft(&decisions, &context, Euro::ZERO);
    let [ground] = statement.grounds() else { panic!("one ground: {:?}", statement.grounds()) };
    assert_eq!((ground.code, ground.lines, ground.part), (codes::C_201, 2, Euro::from_cents(20_000)));
}

/// A category at its least, to the cent, is not below it. Article 11 lets the Minister set a least
/// share; no version that we know does.
#[test]
fn a_category_below_its_least_is_said_from_one_cent_on() {
    let (mut context, category) = (world::context(world::PLAN_2020), CreditCategory::Personnel);
    let quota = Quota { category, min: Some(BasisPoints::new(3_000)), max: None, base: QuotaBase::Year, band: None };
    let article = "ar-2019-07-03 art. 11".parse().unwrap();
    context.modalities.quotas = Setting::Set(Sourced { value: vec![quota], article });
    let floor = least(category, &context).unwrap().value;
    assert!(!found(&accepted(&[(category, floor)], &context), &context).contains(&codes::C_307));
    let below = floor - Euro::from_cents(1);
    assert!(found(&accepted(&[(category, below)], &context), &context).contains(&codes::C_307));
}

/// The share of a year in the quota of the whole period warns, and cuts nothing.
#[test]
fn a_year_beyond_its_share_of_the_period_is_said_from_one_cent_on() {
    let context = world::context("21012/pssp-2007-2010/plan/2008");
    let investment = CreditCategory::Investment;
    let share = share_of_period(investment, &context).expect("the version has a quota on the period").value;
    assert!(!found(&accepted(&[(investment, share)], &context), &context).contains(&codes::C_350));
    let decisions = accepted(&[(investment, share + Euro::from_cents(1))], &context);
    assert!(found(&decisions, &context).contains(&codes::C_350));
    let statement = Statement::draft(&decisions, &context, Euro::ZERO);
    assert_eq!(statement.eligible(), share + Euro::from_cents(1));
}

#[test]
fn the_greatest_share_of_a_category_is_that_of_its_version() {
    let share = |category| greatest_share(category, &world::context("21012/pssp-2020-2022/plan/2020"));
    assert_eq!(share(CreditCategory::Investment).map(|share| share.value), Some(BasisPoints::new(1_000)));
    assert_eq!(share(CreditCategory::Personnel), None);
}
