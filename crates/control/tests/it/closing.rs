//! The closing of several years: the quota on all of them, and the way to its end.

use control::{
    Category, Closing, ClosingPoint, Context, Decision, ExpenseLine, Stage, Statement, YearToClose, codes, judge_file,
};
use jiff::civil::{Date, date};
use scheme::CreditCategory;
use terms::{Code, Euro, Refusal};

use crate::world;

fn euro(cents: i64) -> Euro {
    Euro::from_cents(cents)
}

/// A year with one line of operating costs and one of investment, both accepted by a person.
fn year(key: &str, operating: i64, investment: i64) -> (Context, Statement) {
    let context = world::context(key);
    let invest = |line: ExpenseLine| ExpenseLine { category: Category::Known(CreditCategory::Investment), ..line };
    let lines = [world::bare_line(1, operating, &context), invest(world::bare_line(2, investment, &context))];
    let lines: Vec<ExpenseLine> = lines.into_iter().filter(|line| !line.amount.is_zero()).collect();
    let decisions: Vec<Decision> = judge_file(&lines, &context).iter().map(world::accepted).collect();
    let statement = Statement::provisional(&decisions, &context, Euro::ZERO, 1).unwrap();
    (context, statement)
}

fn plan(year: i16) -> String {
    format!("21012/pssp-2007-2010/plan/{year}")
}

fn issued(years: &[(Context, Statement)], granted: i64, received: Option<Date>) -> Result<Closing, Refusal> {
    let modalities = &years[0].0.modalities;
    let years: Vec<YearToClose<'_>> = years
        .iter()
        .map(|(_, statement)| YearToClose { statement, granted: euro(granted), settled: euro(5_000_000) })
        .collect();
    Closing::issue(&years, date(2011, 9, 1), received, modalities, world::law().calendar())
}

fn code<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Code {
    result.unwrap_err().code
}

fn closing() -> Closing {
    let years = [year(&plan(2009), 5_000_000, 0), year(&plan(2010), 5_000_000, 0)];
    issued(&years, 10_000_000, Some(date(2011, 9, 5))).unwrap()
}

/// Four grants of 100 000.00: investment takes at most 10 % of 400 000.00. The years took 25 000.00,
/// 10 000.00, 12 000.00 and 1 000.00: of the third 7 000.00 are cut, and the fourth whole.
#[test]
fn what_goes_beyond_four_years_is_cut_from_the_year_that_went_beyond() {
    let investments = [2_500_000, 1_000_000, 1_200_000, 100_000];
    let years: Vec<_> =
        (2007..).zip(investments).map(|(number, investment)| year(&plan(number), 5_000_000, investment)).collect();
    let closing = issued(&years, 10_000_000, None).unwrap();
    let [cap] = closing.caps() else { panic!("one category has a quota: {:?}", closing.caps()) };
    assert_eq!((cap.base, cap.cap.value, cap.accepted), (euro(40_000_000), euro(4_000_000), euro(4_800_000)));
    let cuts: Vec<Euro> = closing.years().iter().map(control::ClosingYear::cut).collect();
    assert_eq!(cuts, [0, 0, 700_000, 100_000].map(euro));
    let left: Vec<Option<Euro>> =
        closing.years().iter().map(|year| year.cuts.values().next().map(|cut| cut.cap.value)).collect();
    assert_eq!(left, [None, None, Some(euro(500_000)), Some(Euro::ZERO)]);
    let due: Vec<Euro> = closing.years().iter().map(|year| year.due).collect();
    assert_eq!(due, [7_500_000, 6_000_000, 5_500_000, 5_000_000].map(euro));
    assert_eq!(closing.years()[2].due_before, euro(6_200_000));
    assert_eq!((closing.due(), closing.settled()), (euro(24_000_000), euro(20_000_000)));
    let cut = years[2].1.closed_by(&closing.years()[2]);
    assert_eq!((cut.stage(), cut.number(), cut.eligible()), (Stage::Definitive, 2, euro(5_500_000)));
    let row = cut.categories().iter().find(|row| row.category == Some(CreditCategory::Investment)).unwrap();
    assert_eq!((row.quota_cut, row.eligible), (euro(700_000), euro(500_000)));
    let grounds: Vec<_> = cut.grounds().iter().map(|ground| (ground.code, ground.part)).collect();
    assert_eq!(grounds, [(codes::C_213, euro(700_000))]);
    assert_eq!((cut.final_payment().amount, cut.recovery().amount), (euro(500_000), Euro::ZERO));
    assert_eq!(closing.last_day(), None, "without a day of receipt no time runs out");
}

/// 7.5 % from 200 000.00 a year, 5 % from 1 000 000.00: the year counts, not the four together.
#[test]
fn the_rate_goes_by_the_size_of_one_year() {
    for (granted, cap) in
        [(19_999_999, 7_999_999), (20_000_000, 6_000_000), (99_999_999, 29_999_999), (100_000_000, 20_000_000)]
    {
        let years: Vec<_> = (2007..=2010).map(|number| year(&plan(number), 5_000_000, 0)).collect();
        assert_eq!(issued(&years, granted, None).unwrap().caps()[0].cap.value, euro(cap), "{granted}");
    }
}

#[test]
fn a_year_is_found_by_its_envelope() {
    let closing = closing();
    let of = |key: &str| closing.year(&key.parse().unwrap()).map(|year| year.envelope.to_string());
    assert_eq!(of(&plan(2010)), Some(plan(2010)));
    assert_eq!(of(&plan(2008)), None);
}

#[test]
fn where_each_year_is_closed_by_itself_there_is_no_closing() {
    assert_eq!(code(issued(&[year(world::PLAN_2020, 5_000_000, 0)], 10_000_000, None)), codes::C_351);
}

#[test]
fn receipt_is_not_before_submission() {
    let years = [year(&plan(2010), 5_000_000, 0)];
    assert_eq!(code(issued(&years, 10_000_000, Some(date(2011, 8, 31)))), codes::C_318);
    assert!(issued(&years, 10_000_000, Some(date(2011, 9, 1))).is_ok());
}

/// Twenty working days from Monday 5 September 2011 end on Monday 3 October.
#[test]
fn silence_concludes_the_day_after_the_last() {
    let closing = closing();
    assert_eq!((closing.issued(), closing.last_day()), (date(2011, 9, 1), Some(date(2011, 10, 3))));
    assert_eq!(code(closing.conclude("", date(2011, 10, 3))), codes::C_356);
    assert_eq!(code(closing.agree(date(2011, 10, 4))), codes::C_310);
    let concluded = closing.conclude("", date(2011, 10, 4)).unwrap();
    assert_eq!(concluded.definitive_since(), Some(date(2011, 10, 4)));
    assert_eq!(code(concluded.conclude("", date(2011, 10, 5))), codes::C_352);
    assert_eq!(code(concluded.agree(date(2011, 10, 3))), codes::C_352);
}

#[test]
fn without_a_last_day_silence_concludes_nothing() {
    let years = [year(&plan(2010), 5_000_000, 0)];
    let closing = issued(&years, 10_000_000, None).unwrap();
    assert_eq!(code(closing.conclude("", date(2020, 1, 1))), codes::C_356);
    assert!(closing.agree(date(2020, 1, 1)).unwrap().conclude("", date(2020, 1, 1)).is_ok());
}

#[test]
fn agreement_ends_the_time_to_argue() {
    let agreed = closing().agree(date(2011, 10, 3)).unwrap();
    assert_eq!(code(agreed.contest(ClosingPoint::Sums, "The sums differ.", date(2011, 9, 6))), codes::C_352);
    assert!(agreed.conclude("", date(2011, 9, 6)).is_ok());
}

#[test]
fn an_argument_is_made_once_and_answered_before_the_end() {
    let (on, closing) = (date(2011, 9, 6), closing());
    assert_eq!(code(closing.contest(ClosingPoint::Sums, " ", on)), codes::C_355);
    let argued = closing.contest(ClosingPoint::Lines, "Line 2 was an investment.", on).unwrap();
    assert_eq!(argued.argument().map(|argument| (argument.about, argument.on)), Some((ClosingPoint::Lines, on)));
    assert_eq!(code(argued.contest(ClosingPoint::Sums, "And the sums.", on)), codes::C_353);
    assert_eq!(code(argued.conclude("", on)), codes::C_355);
    let concluded = argued.conclude("It was below the threshold.", on).unwrap();
    let answer = concluded.argument().and_then(|argument| argument.answer.as_ref());
    assert_eq!(answer.map(control::Motive::as_str), Some("It was below the threshold."));
}

/// In 2018 and 2019 what the municipality did not say of a line in its year is not heard any more.
#[test]
fn where_the_version_hears_nothing_new_on_lines_the_sums_remain() {
    let years = [2018, 2019].map(|number| year(&format!("21001/css-2018-2019/general/{number}"), 5_000_000, 0));
    let closing = issued(&years, 10_000_000, Some(date(2011, 9, 5))).unwrap();
    assert!(closing.caps().is_empty(), "no quota counts on the two years");
    assert_eq!(code(closing.contest(ClosingPoint::Lines, "Line 2.", date(2011, 9, 6))), codes::C_354);
    assert!(closing.contest(ClosingPoint::Sums, "The sums.", date(2011, 9, 6)).is_ok());
}
