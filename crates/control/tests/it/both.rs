//! The two controls, of one file and of many, say the same of the same line.
//!
//! The control of a file knows more than that of many: a person weighs what it leaves open, an
//! invoice has a date and an amount, a credit note names its invoice. Where both are told the same,
//! and the person says yes to relevance and no to the rest, their grounds and cents are equal.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use agreement::ObjectiveId;
use control::bulk::{
    Accounts, Claims, PARTITIONS, Sources, Tables, grounds, in_order, judge, line_columns, settle, twins,
};
use control::{Category, Context, Decision, ExpenseLine, Nature, claims_of, codes, judge_file};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use scheme::{Answer, CreditCategory, Per};
use terms::{Code, Euro};

use crate::world;

/// What a ground of the control of many lines is called in that of a file.
const ALIKE: [(&str, &[Code]); 8] = [
    ("E02", &[codes::C_204]),
    ("E03", &[codes::C_209]),
    ("E04", &[codes::C_206, codes::C_207]),
    ("E05", &[codes::C_205]),
    ("E06", &[codes::C_216]),
    ("E07", &[codes::C_210]),
    ("E08", &[codes::C_211]),
    ("E09", &[codes::C_212]),
];

const NATURES: [(&str, CreditCategory, Answer, Option<i64>); 4] = [
    ("N1", CreditCategory::Personnel, Answer::Accepted, None),
    ("N2", CreditCategory::Operating, Answer::Accepted, Some(30_000)),
    ("N3", CreditCategory::Investment, Answer::Accepted, Some(1_000)),
    ("N9", CreditCategory::Personnel, Answer::Refused, None),
];

/// Two municipalities, each with an agreement of one objective.
const TOWNS: [i32; 2] = [7, 9];

#[derive(Clone, Debug)]
struct Invoice {
    day: Date,
    cents: i64,
}

#[derive(Clone, Debug)]
struct Claimed {
    town: usize,
    invoice: usize,
    spelling: &'static str,
    category: Option<CreditCategory>,
    nature: &'static str,
    objective: Option<usize>,
}

fn invoice() -> impl Strategy<Value = Invoice> {
    let cents = prop_oneof![8 => 1..60_000_i64, 1 => Just(0), 2 => prop::sample::select(vec![999, 1_000, 1_001, 30_000, 30_001])];
    let day = prop_oneof![6 => 0..366_i64, 1 => prop::sample::select(vec![-1, 0, 365, 366])];
    (day, cents).prop_map(|(day, cents)| Invoice { day: date(2020, 1, 1) + day.days(), cents })
}

prop_compose! {
    fn claimed()(
        town in 0..2_usize,
        invoice in 0..8_usize,
        spelling in prop::sample::select(vec!["f-", "F ", "f.", "F/"]),
        category in prop::option::weighted(0.9, prop::sample::select(vec![CreditCategory::Personnel, CreditCategory::Operating])),
        nature in prop::sample::select(vec!["N1", "N1", "N2", "N2", "N3", "N9", "N7"]),
        objective in prop::option::weighted(0.9, prop::sample::select(vec![0_usize, 0, 1])),
    ) -> Claimed {
        Claimed { town, invoice, spelling, category, nature, objective: objective.map(|other| (town + other) % 2) }
    }
}

/// The grounds and cents of every line, by the control of many lines.
fn in_bulk(lines: &[Claimed], invoices: &[Invoice]) -> Vec<(BTreeSet<&'static str>, i64)> {
    let tables = tables();
    let text = rows(lines, invoices);
    let (columns, header) = line_columns(text.as_bytes()).unwrap();
    let judged = judge(&columns, &text.as_bytes()[header..], 0, &tables).unwrap();
    let partitions = (0..PARTITIONS).flat_map(|partition| {
        let mut claims = Claims::default();
        claims.add(&judged.invoices, partition);
        twins(&claims)
    });
    let found = in_order(partitions.collect());
    let (mut accounts, mut told) = (Accounts::of(&tables), Vec::new());
    settle(&judged.lines, &found, &tables, &mut accounts, |verdict| {
        let named = grounds().into_iter().enumerate().filter(|(bit, _)| verdict.mask >> bit & 1 == 1);
        told.push((named.map(|(_, (ground, _))| ground).collect(), verdict.accepted_cents));
    });
    told
}

fn tables() -> Tables {
    let natures = NATURES.iter().map(|(code, category, answer, ceiling)| {
        let (eligible, ceiling) = (u8::from(*answer == Answer::Accepted), ceiling.map(|cents| cents.to_string()));
        format!("{code},{},{eligible},{}\n", word(Some(*category)), ceiling.unwrap_or_default())
    });
    let natures = format!("nature,category,eligible,ceiling_cents\n{}", natures.collect::<String>());
    let envelopes = TOWNS.map(|town| format!("{town},PLAN,2020,100000000,0,2020-01-01,2020-12-31\n")).concat();
    let envelopes =
        format!("municipality,envelope,year,allocated_cents,advance_cents,period_start,period_end\n{envelopes}");
    let quotas = CreditCategory::ALL.map(|category| format!("PLAN,2020,{},0,10000\n", word(Some(category)))).concat();
    let quotas = format!("envelope,year,category,min_bp,max_bp\n{quotas}");
    let objectives = "objective,municipality,envelope\n0,7,PLAN\n1,9,PLAN\n";
    Tables::read(Sources {
        envelopes: envelopes.as_bytes(),
        objectives: objectives.as_bytes(),
        natures: natures.as_bytes(),
        quotas: quotas.as_bytes(),
    })
    .unwrap()
}

fn rows(lines: &[Claimed], invoices: &[Invoice]) -> String {
    let header =
        "line_id,municipality,envelope,year,invoice_date,category,nature,supplier,invoice_no,amount_cents,objective\n";
    let row = |(at, line): (usize, &Claimed)| {
        let (town, invoice) = (TOWNS[line.town], &invoices[line.invoice]);
        let objective = line.objective.map(|objective| objective.to_string()).unwrap_or_default();
        let Claimed { spelling, nature, invoice: number, .. } = line;
        let (day, cents, category) = (invoice.day, invoice.cents, word(line.category));
        format!(
            "{},{town},PLAN,2020,{day},{category},{nature},Atelier,{spelling}{number},{cents},{objective}\n",
            at + 1
        )
    };
    format!("{header}{}", lines.iter().enumerate().map(row).collect::<String>())
}

fn word(category: Option<CreditCategory>) -> &'static str {
    match category {
        Some(CreditCategory::Personnel) => "PERS",
        Some(CreditCategory::Operating) => "FONC",
        Some(CreditCategory::Investment) => "INV",
        None => "DIVERS",
    }
}

/// The grounds and cents of every line, by the control of one file after the other.
fn one_by_one(lines: &[Claimed], invoices: &[Invoice]) -> Vec<(BTreeSet<&'static str>, i64)> {
    let of = |town: usize| -> Vec<ExpenseLine> {
        let own = lines.iter().enumerate().filter(|(_, line)| line.town == town);
        own.map(|(at, line)| expense(at, line, &invoices[line.invoice])).collect()
    };
    let (first, second) = (of(0), of(1));
    let claims = claims_of("another", &first);
    let decided = judge_file(&first, &context(0));
    let decided = decided.into_iter().chain(judge_file(&second, &context(1).with_claims(claims)));
    decided.map(|decision| told(&decision)).collect()
}

fn context(town: usize) -> Context {
    let mut context = plan().clone().with_objectives([objective(town)]);
    let nature = |category, answer, ceiling: Option<i64>| Nature {
        category,
        answer,
        ceiling: ceiling.map(Euro::from_cents),
        per: Per::default(),
        posts: None,
        rates: Vec::new(),
        pieces: Vec::new(),
    };
    let natures = NATURES.map(|(code, category, answer, ceiling)| (code.to_owned(), nature(category, answer, ceiling)));
    context.catalogue = natures.into();
    context
}

/// The law that a file is controlled by, gathered once for all lines.
fn plan() -> &'static Context {
    static PLAN: OnceLock<Context> = OnceLock::new();
    PLAN.get_or_init(|| world::context(world::PLAN_2020))
}

fn objective(town: usize) -> ObjectiveId {
    ObjectiveId::typed(&format!("1.1.1.1.{}", town + 1))
}

fn expense(at: usize, line: &Claimed, invoice: &Invoice) -> ExpenseLine {
    let number = u32::try_from(at + 1).unwrap();
    ExpenseLine {
        committed: invoice.day,
        category: line.category.map_or_else(|| Category::Unknown("divers".to_owned()), Category::Known),
        nature: line.nature.to_owned(),
        supplier: "Atelier".to_owned(),
        invoice: format!("{}{}", line.spelling, line.invoice),
        objective: line.objective.map(objective),
        ..world::line(number, invoice.cents, plan())
    }
}

/// What a decision says, once the person has said yes to relevance and no to everything else.
fn told(decision: &Decision) -> (BTreeSet<&'static str>, i64) {
    let mut decision = decision.confirm(&world::motive());
    while let Some(question) = decision.questions().first().cloned() {
        decision = decision.answer(question.code, Euro::ZERO, world::motive(), &question.article).unwrap();
    }
    let told = |codes: &[Code]| decision.grounds().iter().any(|ground| codes.contains(&ground.code));
    let named = ALIKE.iter().filter(|(_, codes)| told(codes));
    (named.map(|(ground, _)| *ground).collect(), decision.accepted().cents())
}

/// Leaves out what only one of the controls can say: a person is asked about a nature that no table
/// knows and about a category that is not the one of the nature, and nobody once the line is refused;
/// a line of zero claims nothing twice.
fn comparable(grounds: &BTreeSet<&'static str>, line: &Claimed, invoice: &Invoice) -> BTreeSet<&'static str> {
    let known = NATURES.iter().any(|(code, ..)| *code == line.nature);
    let compared = grounds.iter().filter(|ground| match **ground {
        "E04" => known,
        "E05" => known && line.category.is_none(),
        "E08" | "E09" => invoice.cents != 0,
        _ => true,
    });
    compared.copied().collect()
}

proptest! {
    #[test]
    fn both_controls_say_the_same(
        invoices in prop::collection::vec(invoice(), 8),
        lines in prop::collection::vec(claimed(), 1..24),
    ) {
        let mut lines = lines;
        lines.sort_by_key(|line| line.town);
        let (many, one) = (in_bulk(&lines, &invoices), one_by_one(&lines, &invoices));
        for (line, ((many, accepted), (one, left))) in lines.iter().zip(many.iter().zip(&one)) {
            let invoice = &invoices[line.invoice];
            let (many, one) = (comparable(many, line, invoice), comparable(one, line, invoice));
            prop_assert_eq!((many, accepted), (one, left), "{:?} of {:?}", line, invoice);
        }
    }
}
