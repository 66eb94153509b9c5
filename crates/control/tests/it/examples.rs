//! The expense files under `examples/`, from the first line to what is due.

use std::collections::BTreeMap;
use std::fs;

use agreement::ObjectiveId;
use control::{
    Context, Decision, DrawnOn, ExpenseLine, LineNumber, Motive, Outcome, Procedure, RULES, Statement, claims_of,
    codes, judge_file, read_file,
};
use jiff::civil::date;
use scheme::{EnvelopeKey, Law};
use terms::{BasisPoints, Code, Euro, Finding, Severity};

use crate::world;

fn lines(name: &str) -> Vec<ExpenseLine> {
    let path = world::repository().join("examples/expenses").join(name);
    let (law, envelope) = (Law::enacted(), envelope(name));
    let reading = read_file(&fs::read(path).unwrap(), &DrawnOn::new(&law, &envelope)).unwrap();
    // The invoice that stands twice does so on purpose: rule C-211.
    let meant = |finding: &&Finding| finding.severity == Severity::Note || finding.code == codes::C_137;
    let wrong: Vec<_> = reading.findings.iter().filter(|finding| !meant(finding)).collect();
    assert!(wrong.is_empty(), "{name}: {wrong:?}");
    reading.lines
}

fn envelope(name: &str) -> EnvelopeKey {
    let town = match name.split('-').next() {
        Some("molenbeek") => "21012",
        Some("verviers") => "63079",
        _ => "21001",
    };
    format!("{town}/pssp-2020-2022/plan/2020").parse().unwrap()
}

/// The operational objectives of the plan in the agreements under `examples/agreements/`.
const MOLENBEEK: &[&str] = &[
    "1.1.1.1.1",
    "1.1.1.1.2",
    "1.1.1.1.3",
    "1.1.1.2.1",
    "1.1.1.2.2",
    "1.2.1.1.1",
    "1.2.1.1.2",
    "1.3.1.1.1",
    "1.3.1.1.2",
];
const VERVIERS: &[&str] = &["1.1.1.1.1", "1.1.1.1.2", "1.1.1.2.1", "1.1.1.2.2"];
const ANDERLECHT: &[&str] = &["1.1.1.1.1", "1.1.1.1.2"];

/// The envelope of `nis` in 2020, with the objectives of its agreement.
fn context(nis: &str, objectives: &[&str]) -> Context {
    let key = format!("{nis}/pssp-2020-2022/plan/2020");
    world::context(&key).with_objectives(objectives.iter().map(|id| ObjectiveId::typed(id)))
}

fn advances(context: &Context) -> Euro {
    let advance = context.modalities.advance.get().unwrap();
    context.ceiling.value.share(advance.value.rate)
}

/// The figures that the README beside the files states, by file and name.
fn stated() -> BTreeMap<(String, String), Euro> {
    let text = fs::read_to_string(world::repository().join("examples/expenses/README.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let cells = rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    let mut cells = cells.skip_while(|row| row[0] != "figure");
    let titles = cells.next().unwrap();
    let mut stated = BTreeMap::new();
    for row in cells.filter(|row| row.len() == titles.len()) {
        for (file, amount) in titles.iter().zip(&row).skip(1) {
            if let Ok(amount) = amount.parse() {
                stated.insert((file.to_string(), row[0].to_owned()), amount);
            }
        }
    }
    stated
}

fn check(file: &str, statement: &Statement) {
    let grounds = statement.grounds().iter().map(|ground| (ground.code.to_string(), ground.part));
    let figures = [
        ("claimed", statement.claimed()),
        ("refused on the lines", statement.refused()),
        ("accepted on the lines", statement.accepted()),
        ("eligible", statement.eligible()),
        ("due", statement.due().amount),
        ("advances", statement.advances().amount),
        ("final payment", statement.final_payment().amount),
        ("recovery", statement.recovery().amount),
    ];
    let figures = figures.into_iter().map(|(name, amount)| (name.to_owned(), amount));
    let computed: BTreeMap<_, _> =
        figures.chain(grounds).map(|(name, amount)| ((file.to_owned(), name), amount)).collect();
    let stated: BTreeMap<_, _> = stated().into_iter().filter(|((named, _), _)| named == file).collect();
    assert_eq!(stated, computed, "the README of the examples");
}

/// What a person decides on the lines of Molenbeek that ask for it; the rest is confirmed.
fn decide(decision: &Decision, line: &ExpenseLine, context: &Context) -> Decision {
    let mut decision = decision.clone();
    let weigh = |decision: &Decision| {
        decision.questions().iter().find(|q| q.kind == control::QuestionKind::Weigh).map(|q| q.code)
    };
    while let Some(code) = weigh(&decision) {
        let (leaves, why) = match line.nature.as_str() {
            "fete-des-lanternes" => (Euro::ZERO, "A public feast serves no prevention."),
            _ => (decision.pending(), "The note and the documents show what it served."),
        };
        decision = decision.answer(code, leaves, Motive::new(why).unwrap(), &context.control).unwrap();
    }
    decision.confirm(&world::motive())
}

fn fired(decisions: &[Decision]) -> Vec<Code> {
    let asked = |decision: &Decision| {
        let weigh = |q: &&control::Question| q.kind == control::QuestionKind::Weigh;
        decision.questions().iter().filter(weigh).map(|q| q.code).collect::<Vec<_>>()
    };
    let grounds = decisions.iter().flat_map(|d| d.grounds().iter().map(|g| g.code));
    let warned = decisions.iter().flat_map(|d| d.warnings().to_vec());
    grounds.chain(warned).chain(decisions.iter().flat_map(asked)).collect()
}

#[test]
fn molenbeek_shows_every_irregularity_and_ends_with_the_whole_envelope() {
    let lines = lines("molenbeek-2020-plan.csv");
    let context = context("21012", MOLENBEEK).with_claims(claims_of("21001", &self::lines("anderlecht-2020-plan.csv")));
    let judged = judge_file(&lines, &context);
    let mut fired = fired(&judged);
    let mut decisions: Vec<Decision> = lines.iter().zip(&judged).map(|(l, d)| decide(d, l, &context)).collect();
    let advances = advances(&context);
    let provisional = Statement::provisional(&decisions, &context, advances, 1).unwrap();
    check("molenbeek, provisional", &provisional);

    let calendar = world::law().calendar();
    let procedure = Procedure::submit(provisional, date(2021, 9, 6), None, &context.modalities, calendar).unwrap();
    let contested = decisions.iter().position(|d| d.claimed() == Euro::from_cents(484_000)).unwrap();
    assert_eq!(decisions[contested].grounds()[0].code, codes::C_201);
    let why = "The invoice had been sent with the report of the study.";
    let procedure = procedure.contest(decisions.get(contested), why, date(2021, 9, 20)).unwrap();
    let accepted = decisions[contested].claimed();
    let motive = "The invoice agrees with the payment.";
    let (procedure, won) = procedure.rule(&decisions[contested], accepted, motive, date(2021, 10, 6)).unwrap();
    decisions[contested] = won;
    let definitive = procedure.definitive(&decisions, &context, advances, date(2021, 10, 6)).unwrap();
    check("molenbeek, definitive", &definitive);
    assert_eq!(definitive.due().amount, context.ceiling.value);

    fired.extend(definitive.grounds().iter().map(|ground| ground.code));
    let of_posts_and_guards = [codes::C_217, codes::C_219, codes::C_220, codes::C_221, codes::C_225];
    let shown = RULES.iter().filter(|rule| !of_posts_and_guards.contains(&rule.code));
    let silent: Vec<_> = shown.filter(|rule| !fired.contains(&rule.code)).map(|rule| rule.name).collect();
    assert!(silent.is_empty(), "never fires: {silent:?}");
    let kinds = |outcome| decisions.iter().filter(|d| d.outcome() == outcome).count();
    assert!(kinds(Outcome::Accepted) > 30 && kinds(Outcome::Reduced) >= 3 && kinds(Outcome::Refused) >= 10);
}

#[test]
fn verviers_ends_in_recovery() {
    let lines = lines("verviers-2020-plan.csv");
    let context = context("63079", VERVIERS);
    let decisions: Vec<Decision> = judge_file(&lines, &context).iter().map(|d| d.confirm(&world::motive())).collect();
    let statement = Statement::provisional(&decisions, &context, advances(&context), 1).unwrap();
    check("verviers", &statement);
    assert!(statement.recovery().amount > Euro::ZERO && statement.final_payment().amount.is_zero());
}

#[test]
fn the_same_invoice_in_anderlecht_and_molenbeek_is_paid_once() {
    let (here, there) = (lines("anderlecht-2020-plan.csv"), lines("molenbeek-2020-plan.csv"));
    let context = context("21001", ANDERLECHT).with_claims(claims_of("21012", &there));
    let decisions = judge_file(&here, &context);
    let refused: Vec<_> = decisions.iter().filter(|d| d.outcome() == Outcome::Refused).collect();
    assert_eq!(refused.iter().map(|d| d.line()).collect::<Vec<_>>(), [LineNumber(3)]);
    assert_eq!(refused[0].grounds()[0].code, codes::C_212);
}

#[test]
fn the_advances_of_the_examples_are_those_of_the_decree() {
    let context = world::context(world::PLAN_2020);
    assert_eq!(context.modalities.advance.get().unwrap().value.rate, BasisPoints::new(8_000));
    assert_eq!(advances(&context), Euro::from_cents(47_388_371));
}
