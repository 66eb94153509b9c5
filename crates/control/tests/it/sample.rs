//! Samples: drawn again from the same seed, with a probability for each line.

use std::collections::BTreeSet;

use control::{
    Decision, Drawn, ExpenseLine, LineNumber, Method, Motive, Part, Sample, Strata, Stratum, draw, extrapolated,
    judge_file, parts,
};
use proptest::prelude::*;
use terms::{BasisPoints, Euro};

use crate::world;

fn plan(seed: u64, share: u32, strata: Strata, method: Method) -> Sample {
    Sample { seed, share: BasisPoints::new(share), strata, method }
}

fn file(amounts: &[i64]) -> Vec<ExpenseLine> {
    let context = world::context(world::PLAN_2020);
    (1..).zip(amounts).map(|(number, cents)| world::line(number, *cents, &context)).collect()
}

fn numbers(drawn: &[Drawn]) -> Vec<u32> {
    drawn.iter().map(|drawn| drawn.line.0).collect()
}

#[test]
fn the_same_seed_draws_the_same_lines_and_another_draws_others() {
    let lines = file(&[10_000; 40]);
    let drawn = draw(&lines, &[], plan(7, 2_500, Strata::Whole, Method::Equal));
    assert_eq!(numbers(&drawn), [1, 5, 8, 10, 21, 26, 31, 36, 38, 39], "published: splitmix64 of the seed");
    assert!(drawn.iter().all(|drawn| drawn.probability == (10, 40) && drawn.stratum == Stratum::Whole));
    let mut turned = lines.clone();
    turned.reverse();
    assert_eq!(draw(&turned, &[], plan(7, 2_500, Strata::Whole, Method::Equal)), drawn);
    assert_ne!(draw(&lines, &[], plan(8, 2_500, Strata::Whole, Method::Equal)), drawn);
}

#[test]
fn lines_with_a_finding_are_all_drawn() {
    let context = world::context(world::PLAN_2020);
    let mut lines = file(&[10_000; 20]);
    for at in [3, 11] {
        lines[at].evidence.clear();
    }
    let decisions = judge_file(&lines, &context);
    let drawn = draw(&lines, &decisions, plan(1, 1_000, Strata::Finding, Method::Equal));
    let found: BTreeSet<u32> = drawn.iter().filter(|d| d.stratum == Stratum::Found).map(|d| d.line.0).collect();
    assert_eq!(found, BTreeSet::from([4, 12]));
    assert_eq!(drawn.len(), 4, "two of two with a finding, two of eighteen without");
    assert_eq!(extrapolated(&drawn, &decisions), Euro::from_cents(20_000), "what is certain is not multiplied");
}

#[test]
fn what_people_decide_changes_no_sample_and_no_stratum() {
    let context = world::context(world::PLAN_2020);
    let mut lines = file(&[10_000; 20]);
    for at in [3, 11] {
        lines[at].evidence.clear();
    }
    let judged = judge_file(&lines, &context);
    let plan = plan(1, 2_000, Strata::Finding, Method::Equal);
    let before = draw(&lines, &judged, plan);
    let motive = Motive::new("Half of it serves the fair.").unwrap();
    let half = |decision: &Decision| match decision.questions().first().cloned() {
        Some(question) => {
            let part = Euro::from_cents(decision.pending().cents() / 2);
            decision.answer(question.code, part, motive.clone(), &context.control).unwrap().confirm(&motive)
        }
        None => decision.confirm(&motive),
    };
    let decided: Vec<Decision> = judged.iter().map(half).collect();
    assert_ne!(decided, judged, "people refused something");
    assert_eq!(draw(&lines, &decided, plan), before);
    let seen = |parts: Vec<Part>| parts.iter().map(|part| (part.stratum, part.lines, part.drawn, part.seen)).collect();
    let of: Vec<(Stratum, usize, usize, Euro)> = seen(parts(&lines, &decided, Strata::Finding, &before));
    let (two, four) = (Euro::from_cents(20_000), Euro::from_cents(40_000));
    assert_eq!(of, [(Stratum::Found, 2, 2, two), (Stratum::Clean, 18, 4, four)], "a fifth of eighteen, rounded up");
}

#[test]
fn a_share_of_lines_is_rounded_up_and_never_nothing() {
    let lines = file(&[10_000; 11]);
    assert_eq!(draw(&lines, &[], plan(1, 1_000, Strata::Whole, Method::Equal)).len(), 2);
    assert_eq!(draw(&lines, &[], plan(1, 0, Strata::Whole, Method::Equal)).len(), 1);
    assert_eq!(draw(&lines, &[], plan(1, 10_000, Strata::Whole, Method::Equal)).len(), 11);
    assert_eq!(draw(&[], &[], plan(1, 5_000, Strata::Whole, Method::Amount)), []);
}

#[test]
fn what_is_refused_of_a_drawn_line_counts_for_those_it_stands_for() {
    let context = world::context(world::PLAN_2020);
    let mut lines = file(&[30_000; 10]);
    lines.iter_mut().for_each(|line| line.evidence.clear());
    let decisions = judge_file(&lines, &context);
    let drawn = draw(&lines, &decisions, plan(5, 3_000, Strata::Category, Method::Equal));
    assert_eq!((drawn.len(), extrapolated(&drawn, &decisions)), (3, Euro::from_cents(300_000)));
    let third = [Drawn { line: LineNumber(1), stratum: Stratum::Whole, probability: (2, 3) }];
    assert_eq!(extrapolated(&third, &decisions), Euro::from_cents(45_000));
}

#[test]
fn a_line_larger_than_the_interval_is_certain() {
    let lines = file(&[1_000_000, 100, 100, 100, 100, 100, 100, 100]);
    let drawn = draw(&lines, &[], plan(3, 2_500, Strata::Whole, Method::Amount));
    assert_eq!((drawn[0].line, drawn[0].probability), (LineNumber(1), (1, 1)));
    assert_eq!((drawn.len(), drawn[1].probability), (2, (100, 700)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_sample_is_within_the_file_with_possible_probabilities(
        amounts in prop::collection::vec(1..5_000_000_i64, 1..60),
        seed in any::<u64>(),
        share in 1..=10_000_u32,
        by_amount in any::<bool>(),
    ) {
        let lines = file(&amounts);
        let method = if by_amount { Method::Amount } else { Method::Equal };
        let drawn = draw(&lines, &[], plan(seed, share, Strata::Whole, method));
        let distinct: BTreeSet<u32> = numbers(&drawn).into_iter().collect();
        prop_assert_eq!(distinct.len(), drawn.len());
        prop_assert!(!drawn.is_empty() && drawn.len() <= lines.len());
        let wanted = (amounts.len() * usize::try_from(share).unwrap()).div_ceil(10_000);
        prop_assert_eq!(drawn.len(), wanted);
        for Drawn { probability: (part, whole), .. } in &drawn {
            prop_assert!(0 < *part && part <= whole);
        }
    }
}
