//! The course of a recovery: one step on each line, its day, what is owed, and what comes of it.
//!
//! `DAY OWED WORDS -> CODE` or `DAY OWED WORDS -> what is awaited then [, of whom]`.

use jiff::civil::{Date, date};
use ledger::{Asked, Awaited, Instalment, RecoveryCourse, RecoveryFact};
use proptest::prelude::*;
use scheme::{Repayment, Setting, Sourced};
use terms::{Euro, Refusal};

use crate::sample::article;

fn set_terms() -> Setting<Repayment> {
    let value = Repayment { first_days: 60, first_reminder_days: 30, second_reminder_days: 30 };
    Setting::Set(Sourced { value, article: article("am-2022-11-23 art. 48 § 3") })
}

fn open_terms() -> Setting<Repayment> {
    Setting::Open(article("ar-2018-09-02 art. 24 § 1"))
}

fn step(course: &RecoveryCourse, asked: &Asked<'_>, words: &[&str]) -> Result<RecoveryFact, Refusal> {
    let day = |text: &&str| text.parse::<Date>().unwrap();
    let part = |text: &&str| {
        let (due, amount) = text.split_once(':').unwrap();
        Instalment { due: due.parse().unwrap(), amount: amount.parse().unwrap() }
    };
    match words {
        ["notify", until @ ..] => course.notify(asked, until.first().map(day)),
        ["remind", until @ ..] => course.remind(asked, until.first().map(day)),
        ["ask"] => course.request_plan(asked, "The budget of the year is spent.".to_owned()),
        ["grant", parts @ ..] => course.grant_plan(asked, &parts.iter().map(part).collect::<Vec<_>>()),
        ["refuse"] => course.refuse_plan(asked, "The reserves suffice.".to_owned()),
        ["hand-over"] => course.hand_over(asked),
        other => panic!("no such step: {other:?}"),
    }
}

fn tell(terms: &Setting<Repayment>, story: &str) {
    let mut course = RecoveryCourse::new(date(2024, 1, 2));
    for line in story.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (deed, outcome) = line.split_once("->").unwrap();
        let words: Vec<&str> = deed.split_whitespace().collect();
        let (on, owed): (Date, Euro) = (words[0].parse().unwrap(), words[1].parse().unwrap());
        let said = if words[2] == "look" {
            awaited(&course, owed, on)
        } else {
            match step(&course, &Asked { terms, owed, on }, &words[2..]) {
                Err(refusal) => refusal.code.to_string(),
                Ok(fact) => {
                    course.add(fact, on);
                    awaited(&course, owed, on)
                }
            }
        };
        assert_eq!(said, outcome.trim(), "{line}");
    }
}

fn awaited(course: &RecoveryCourse, owed: Euro, on: Date) -> String {
    let Some(awaited) = course.next(owed, on) else { return "over".to_owned() };
    let day = awaited.day().map(|day| format!(" {day}")).unwrap_or_default();
    match awaited {
        Awaited::Reminder { number, .. } => format!("reminder {number}{day}"),
        other => format!("{}{day}", other.as_str()),
    }
}

#[test]
fn sixty_days_then_two_reminders_of_thirty_then_fps_finance() {
    tell(
        &set_terms(),
        "2024-01-02 500.00 look        -> notice
         2024-01-02 500.00 remind      -> E-165
         2024-01-02 500.00 ask         -> E-165
         2024-01-10 0.00   notify      -> E-160
         2024-01-10 500.00 notify 2024-04-01 -> E-161
         2024-01-10 500.00 notify      -> repayment 2024-03-10
         2024-01-11 500.00 notify      -> E-164
         2024-03-10 500.00 remind      -> E-171
         2024-03-11 500.00 hand-over   -> E-167
         2024-03-11 500.00 look        -> reminder 1 2024-03-10
         2024-03-11 500.00 remind      -> repayment 2024-04-10
         2024-04-10 500.00 remind      -> E-171
         2024-04-11 200.00 remind      -> repayment 2024-05-11
         2024-05-11 200.00 hand-over   -> E-171
         2024-05-12 200.00 remind      -> E-166
         2024-05-12 200.00 look        -> hand-over 2024-05-11
         2024-05-12 0.00   hand-over   -> E-160
         2024-05-12 200.00 hand-over   -> collection
         2024-05-13 200.00 hand-over   -> E-168
         2024-05-13 200.00 ask         -> E-168
         2024-06-01 0.00   look        -> over",
    );
}

#[test]
fn a_plan_adds_up_and_a_missed_instalment_ends_it() {
    tell(
        &set_terms(),
        "2024-01-10 500.00 notify      -> repayment 2024-03-10
         2024-01-20 500.00 grant 2024-02-01:500.00 -> E-172
         2024-01-20 500.00 ask         -> plan-decision
         2024-01-20 500.00 ask         -> E-169
         2024-03-11 500.00 remind      -> E-169
         2024-03-12 0.00   refuse      -> E-160
         2024-03-12 500.00 refuse      -> reminder 1 2024-03-10
         2024-03-12 500.00 refuse      -> E-172
         2024-03-13 500.00 ask         -> plan-decision
         2024-03-14 500.00 grant       -> E-175
         2024-03-14 500.00 grant 2024-04-30:499.99 -> E-175
         2024-03-14 500.00 grant 2024-04-30:600.00 2024-05-31:-100.00 -> E-174
         2024-03-14 500.00 grant 2024-03-14:500.00 -> E-173
         2024-03-14 500.00 grant 2024-05-31:250.00 2024-05-31:250.00 -> E-173
         2024-03-14 500.00 grant 2024-04-30:200.00 2024-05-31:200.00 2024-06-30:100.00 -> instalment 2024-04-30
         2024-04-30 500.00 remind      -> E-170
         2024-04-30 500.00 ask         -> E-170
         # 250 came in: the first instalment is paid, and a quarter of the second.
         2024-05-01 250.00 look        -> instalment 2024-05-31
         2024-06-01 250.00 look        -> reminder 1 2024-05-31
         2024-06-01 100.00 look        -> instalment 2024-06-30
         2024-06-01 250.00 hand-over   -> E-167
         2024-06-01 250.00 remind      -> repayment 2024-07-01
         2024-07-02 250.00 remind      -> repayment 2024-08-01
         2024-08-02 250.00 ask         -> plan-decision
         2024-08-03 250.00 grant 2024-09-30:250.00 -> instalment 2024-09-30
         2024-10-01 250.00 hand-over   -> collection",
    );
}

#[test]
fn where_the_law_sets_no_term_a_person_gives_the_day() {
    tell(
        &open_terms(),
        "2020-10-01 500.00 notify            -> E-162
         2020-10-01 500.00 notify 2020-10-01 -> E-163
         2020-10-01 500.00 notify 2020-11-30 -> repayment 2020-11-30
         2020-12-01 500.00 remind            -> E-162
         2020-12-01 500.00 remind 2020-12-31 -> repayment 2020-12-31
         2021-01-04 500.00 remind 2021-01-31 -> repayment 2021-01-31
         2021-02-01 500.00 hand-over         -> collection",
    );
}

#[test]
fn the_municipality_acts_only_where_it_repays() {
    let day = date(2024, 3, 10);
    let instalment = Instalment { due: day, amount: Euro::from_cents(1) };
    let of_municipality = [Awaited::Repayment(day), Awaited::Instalment(instalment)];
    let of_state = [Awaited::Notice, Awaited::Reminder { number: 1, over: day }, Awaited::PlanDecision];
    assert!(of_municipality.into_iter().all(Awaited::is_of_municipality));
    assert!(!of_state.into_iter().any(Awaited::is_of_municipality));
    assert!(![Awaited::HandOver(day), Awaited::Collection].into_iter().any(Awaited::is_of_municipality));
}

proptest! {
    /// Whatever is tried: no reminder within a term, at most two, and no hand-over before both.
    #[test]
    fn the_order_of_the_course_cannot_be_broken(tried in prop::collection::vec((0..6_u8, 0..50_i32, 0..300_i64), 1..60)) {
        let terms = set_terms();
        let (mut course, mut on) = (RecoveryCourse::new(date(2024, 1, 2)), date(2024, 1, 2));
        for (what, days, cents) in tried {
            on = on.saturating_add(jiff::ToSpan::days(days));
            let owed = Euro::from_cents(cents);
            let asked = Asked { terms: &terms, owed, on };
            let later = on.saturating_add(jiff::ToSpan::days(days + 1));
            let plan = format!("{later}:{owed}");
            let words = [&["notify"][..], &["remind"], &["ask"], &["grant", &plan], &["refuse"], &["hand-over"]];
            let (until, plan_kept) = (course.until(), course.next_instalment(owed).is_some_and(|next| on <= next.due));
            if let Ok(fact) = step(&course, &asked, words[usize::from(what)]) {
                prop_assert!(!owed.is_zero(), "nothing is asked for when nothing is owed");
                let presses = matches!(fact, RecoveryFact::Reminded { .. } | RecoveryFact::HandedToFinance);
                let was_in_plan = course.plan().is_some();
                prop_assert!(!presses || !plan_kept, "a plan that is kept is left alone");
                prop_assert!(!presses || was_in_plan || until.is_some_and(|until| until < on), "the term is over");
                course.add(fact, on);
            }
            let numbers: Vec<u8> = course.facts().filter_map(|(_, fact)| match fact {
                RecoveryFact::Reminded { number, .. } => Some(*number),
                RecoveryFact::HandedToFinance => Some(3),
                _ => None,
            }).collect();
            prop_assert!([&[][..], &[1], &[1, 2], &[1, 2, 3]].contains(&numbers.as_slice()), "{numbers:?}");
        }
    }
}
