//! What holds whatever is claimed: the invariants of money, on files that nobody would write.

use std::collections::BTreeMap;

use agreement::ObjectiveId;
use control::{
    Category, Claim, Context, Decision, ExpenseLine, Fingerprint, LineNumber, Outcome, PaymentProof, ProofKind,
    Statement, Units, judge_file,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use scheme::CreditCategory;
use terms::Euro;

use crate::world;

fn amount() -> impl Strategy<Value = Euro> {
    prop_oneof![8 => 1..300_000_i64, 1 => -50_000..0_i64, 1 => Just(0_i64)].prop_map(Euro::from_cents)
}

fn day() -> impl Strategy<Value = Date> {
    prop_oneof![
        6 => (1..=12_i8, 1..=28_i8).prop_map(|(month, day)| date(2020, month, day)),
        1 => Just(date(2019, 12, 31)),
        1 => Just(date(2020, 1, 1)),
        1 => Just(date(2020, 12, 31)),
        1 => Just(date(2021, 1, 1)),
    ]
}

fn category() -> impl Strategy<Value = Category> {
    prop_oneof![
        6 => prop::sample::select(CreditCategory::ALL.to_vec()).prop_map(Category::Known),
        1 => Just(Category::Unknown("divers".to_owned())),
    ]
}

fn payment() -> impl Strategy<Value = Option<PaymentProof>> {
    let kinds = vec![ProofKind::BankStatement, ProofKind::BankStatement, ProofKind::Receipt, ProofKind::PaymentOrder];
    let proof = prop::sample::select(kinds).prop_map(|kind| PaymentProof { kind, reference: "x".to_owned() });
    prop::option::weighted(0.9, proof)
}

prop_compose! {
    fn claim(natures: Vec<String>)(
        committed in day(),
        category in category(),
        nature in prop::sample::select(natures),
        invoice in prop::sample::select(vec!["", "A1", "a-1", "B/2", "C.3", "D4", "E5", "F6"]),
        amount in amount(),
        gross in prop::option::weighted(0.3, (1..300_000_i64).prop_map(Euro::from_cents)),
        objective in prop::option::weighted(0.9, prop::sample::select(vec!["1.1.1.1.1", "1.1.1.1.2", "9.9"])),
        evidence in 0..6_usize,
        payment in payment(),
        units in prop::option::weighted(0.3, (1..200_000_i64, 1..5_u32)),
        other in prop::option::weighted(0.2, (0..100_000_i64).prop_map(Euro::from_cents)),
    ) -> ExpenseLine {
        ExpenseLine {
            number: LineNumber(0),
            committed,
            invoiced: None,
            category,
            nature,
            supplier: "Imprimerie Caracole".to_owned(),
            enterprise: None,
            invoice: invoice.to_owned(),
            amount,
            gross,
            objective: objective.map(ObjectiveId::typed),
            evidence: vec!["piece".to_owned(); evidence.min(1)],
            payment,
            units: units.map(|(price, quantity)| Units { price: Euro::from_cents(price), quantity }),
            post: None,
            other_funding: other,
            credits: amount.is_negative().then(|| invoice.to_owned()),
            note: String::new(),
        }
    }
}

fn natures(context: &Context) -> Vec<String> {
    let mut natures: Vec<String> = context.catalogue.keys().step_by(3).cloned().collect();
    natures.push("unheard-of".to_owned());
    natures
}

/// A small envelope, so that quotas and the ceiling are met, and a file that draws on it.
fn file() -> impl Strategy<Value = (Context, Vec<ExpenseLine>)> {
    let context = world::context(world::PLAN_2020);
    let lines = prop::collection::vec(claim(natures(&context)), 0..40);
    (Just(context), lines, 1..5_000_000_i64, prop::collection::vec(any::<bool>(), 40)).prop_map(
        |(mut context, mut lines, ceiling, elsewhere)| {
            context.ceiling.value = Euro::from_cents(ceiling);
            for (at, line) in lines.iter_mut().enumerate() {
                line.number = LineNumber(u32::try_from(at).unwrap() + 1);
            }
            let claims = lines.iter().zip(elsewhere).filter(|(line, there)| *there && line.cost() > Euro::ZERO);
            let claims = claims.filter_map(|(line, _)| {
                let amount = Euro::from_cents(line.cost().cents() / 2);
                Some((Fingerprint::of(line)?, Claim { file: "x".to_owned(), amount }))
            });
            let claims = claims.collect();
            (context.with_claims(claims), lines)
        },
    )
}

/// Answers every question, in turn with all, half and nothing of what is open.
fn decided(decisions: &[Decision], context: &Context) -> Vec<Decision> {
    let answered = decisions.iter().enumerate().map(|(at, decision)| {
        let mut decision = decision.clone();
        while let Some(question) = decision.questions().first() {
            let open = decision.pending();
            let leaves = [open, Euro::from_cents(open.cents() / 2), Euro::ZERO][at % 3];
            let code = question.code;
            decision = decision.answer(code, leaves, world::motive(), &context.control).unwrap();
        }
        decision
    });
    answered.collect()
}

fn adds_up(decision: &Decision) {
    let sum = decision.accepted() + decision.refused() + decision.pending();
    assert_eq!(sum, decision.claimed(), "I8: {decision:?}");
    let parts = [decision.accepted(), decision.refused(), decision.pending()];
    let same_side = |part: Euro| part.is_zero() || part.is_negative() == decision.claimed().is_negative();
    assert!(parts.into_iter().all(same_side), "I8, signs: {decision:?}");
    let grounds: Euro = decision.grounds().iter().map(|ground| ground.part).sum();
    assert_eq!(grounds, decision.refused(), "I9: {decision:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn claimed_is_accepted_plus_refused_plus_pending((context, lines) in file()) {
        let decisions = judge_file(&lines, &context);
        prop_assert_eq!(decisions.len(), lines.len());
        for decision in decisions.iter().chain(&decided(&decisions, &context)) {
            adds_up(decision);
            for ground in decision.grounds() {
                prop_assert_eq!(Some(&ground.article), context.article(ground.code), "I9, the article in force");
            }
            if decision.accepted() == decision.claimed() && !decision.claimed().is_zero() {
                prop_assert!(decision.grounds().is_empty(), "I9: accepted in full has no ground");
            }
        }
        for decision in decided(&decisions, &context) {
            prop_assert!(decision.pending().is_zero(), "I8: after the decision nothing is pending");
        }
    }

    #[test]
    fn sums_go_down_from_claimed_to_due((context, lines) in file(), advances in 0..6_000_000_i64) {
        let advances = Euro::from_cents(advances);
        let decisions = decided(&judge_file(&lines, &context), &context);
        let statement = Statement::provisional(&decisions, &context, advances, 1).unwrap();
        for row in statement.categories() {
            prop_assert_eq!(row.claimed, row.accepted + row.refused + row.pending);
            let cap = row.cap.as_ref().map_or(row.accepted, |cap| cap.value);
            prop_assert_eq!(row.eligible, row.accepted.min(cap), "I10");
            prop_assert_eq!(row.accepted, row.eligible + row.quota_cut, "I10");
            if row.category == Some(CreditCategory::Investment) {
                let ceiling = i128::from(context.ceiling.value.cents());
                prop_assert!(i128::from(row.eligible.cents()) * 10_000 <= 1_000 * ceiling, "I5: ten per cent at most");
            }
        }
        let eligible: Euro = statement.categories().iter().map(|row| row.eligible).sum();
        let due = statement.due().amount;
        prop_assert_eq!(due, eligible.min(context.ceiling.value).max(Euro::ZERO), "I11");
        let (pays, recovers) = (statement.final_payment().amount, statement.recovery().amount);
        prop_assert!(pays >= Euro::ZERO && recovers >= Euro::ZERO && (pays.is_zero() || recovers.is_zero()), "I14");
        prop_assert_eq!(advances + pays - recovers, due, "I14");
        let parts: Euro = statement.grounds().iter().map(|ground| ground.part).sum();
        prop_assert_eq!(parts, statement.refused() + statement.quota_cut() + statement.envelope_cut());
    }

    #[test]
    fn nothing_is_accepted_outside_the_year_or_without_proof((context, lines) in file()) {
        let decisions = decided(&judge_file(&lines, &context), &context);
        for (line, decision) in lines.iter().zip(&decisions).filter(|(line, _)| !line.is_credit_note()) {
            let inside = date(2020, 1, 1) <= line.committed && line.committed <= date(2020, 12, 31);
            let proven = line.payment.as_ref().is_some_and(|p| p.kind != ProofKind::PaymentOrder);
            if !inside || !proven || line.evidence.is_empty() || line.category.known().is_none() {
                prop_assert!(decision.accepted().is_zero(), "I19, I7: {:?}", line);
            }
        }
    }

    #[test]
    fn an_invoice_is_accepted_once_in_all_files((context, lines) in file()) {
        let mut accepted: BTreeMap<Fingerprint, (Euro, Euro)> = BTreeMap::new();
        for (line, decision) in lines.iter().zip(&judge_file(&lines, &context)).filter(|(line, _)| !line.is_credit_note()) {
            let Some(fingerprint) = Fingerprint::of(line) else { continue };
            let there = context.elsewhere.get(&fingerprint).map_or(Euro::ZERO, |claim| claim.amount);
            let entry = accepted.entry(fingerprint).or_insert((there, line.cost()));
            entry.0 = entry.0 + decision.claimed() - decision.refused();
        }
        for (sum, gross) in accepted.values() {
            prop_assert!(sum <= gross, "I21: {sum} of {gross}");
        }
    }

    #[test]
    fn the_order_of_the_rows_has_no_effect((context, lines, shuffled) in file().prop_flat_map(|(context, lines)| {
        (Just(context), Just(lines.clone()), Just(lines).prop_shuffle())
    })) {
        let (one, two) = (judge_file(&lines, &context), judge_file(&shuffled, &context));
        prop_assert_eq!(&one, &two);
        let draft = |decisions: &[Decision]| serde_json::to_vec(&Statement::draft(decisions, &context, Euro::ZERO)).unwrap();
        prop_assert_eq!(draft(&one), draft(&two));
    }

    #[test]
    fn a_statement_computed_again_has_the_same_bytes((context, lines) in file()) {
        let decisions = decided(&judge_file(&lines, &context), &context);
        let kept = serde_json::to_vec(&decisions).unwrap();
        let read: Vec<Decision> = serde_json::from_slice(&kept).unwrap();
        prop_assert_eq!(&read, &decisions);
        let bytes = |decisions: &[Decision]| {
            serde_json::to_vec(&Statement::provisional(decisions, &context, Euro::ZERO, 1).unwrap()).unwrap()
        };
        prop_assert_eq!(bytes(&read), bytes(&decisions), "I29");
    }

    #[test]
    fn a_line_that_wins_gives_back_no_more_than_was_refused((context, lines) in file(), share in 0..=4_i64) {
        for decision in decided(&judge_file(&lines, &context), &context) {
            let back = Euro::from_cents(decision.refused().cents() / 4 * share);
            let won = decision.overrule(decision.accepted() + back, world::motive(), &context.control).unwrap();
            adds_up(&won);
            prop_assert_eq!(won.accepted(), decision.accepted() + back);
            let beyond = decision.claimed() + Euro::from_cents(if decision.claimed().is_negative() { -1 } else { 1 });
            prop_assert!(decision.overrule(beyond, world::motive(), &context.control).is_err());
        }
    }

    #[test]
    fn a_split_loses_no_cent_and_gives_nobody_more_than_the_next_cent(
        cents in 0..10_000_000_000_i64,
        weights in prop::collection::vec(1..1_000_u64, 1..20),
    ) {
        let parts = Euro::from_cents(cents).split(&weights).unwrap();
        prop_assert_eq!(parts.iter().copied().sum::<Euro>(), Euro::from_cents(cents), "I24");
        let whole: u64 = weights.iter().sum();
        for (part, weight) in parts.iter().zip(&weights) {
            let floor = i128::from(cents) * i128::from(*weight) / i128::from(whole);
            let above = i128::from(part.cents()) - floor;
            prop_assert!((0..=1).contains(&above), "I24: {part} of {floor}");
        }
    }
}

#[test]
fn the_same_number_in_the_next_year_is_another_invoice() {
    let context = world::context(world::PLAN_2020);
    let this = world::line(1, 10_000, &context);
    let next = ExpenseLine { committed: date(2021, 6, 1), ..this.clone() };
    assert_ne!(Fingerprint::of(&this), Fingerprint::of(&next));
    let spelled = ExpenseLine { invoice: " f 1".to_owned(), supplier: "ATELIER-LUMEN".to_owned(), ..this.clone() };
    assert_eq!(Fingerprint::of(&this), Fingerprint::of(&spelled));
}

#[test]
fn a_credit_note_is_never_refused_by_a_rule() {
    let context = world::context(world::PLAN_2020);
    let invoice = world::line(1, 10_000, &context);
    let credit = ExpenseLine {
        amount: Euro::from_cents(-2_000),
        credits: Some("f 1".to_owned()),
        payment: None,
        ..world::line(2, 0, &context)
    };
    let decisions = judge_file(&[invoice.clone(), credit.clone()], &context);
    assert_eq!(decisions[1].outcome(), Outcome::Pending, "without proof of payment a person weighs it");
    let credit = ExpenseLine { payment: invoice.payment.clone(), ..credit };
    let decisions = judge_file(&[invoice.clone(), credit.clone()], &context);
    assert_eq!(decisions[1].outcome(), Outcome::Proposed);
    let refused = ExpenseLine { evidence: Vec::new(), ..invoice };
    let decisions = judge_file(&[refused, credit], &context);
    assert_eq!(decisions[1].outcome(), Outcome::Pending, "a credit on a refused invoice takes nothing back");
}

#[test]
fn a_rule_without_an_article_only_warns() {
    let mut context = world::context(world::PLAN_2020);
    let line = ExpenseLine { evidence: Vec::new(), ..world::line(1, 10_000, &context) };
    assert_eq!(judge_file(std::slice::from_ref(&line), &context)[0].outcome(), Outcome::Refused);
    context.articles.remove(&control::codes::C_201);
    let decision = &judge_file(&[line], &context)[0];
    assert_eq!((decision.outcome(), decision.warnings()), (Outcome::Proposed, &[control::codes::C_201][..]));
}

#[test]
fn a_decision_that_does_not_add_up_cannot_be_read() {
    let context = world::context(world::PLAN_2020);
    let line = ExpenseLine { evidence: Vec::new(), ..world::line(1, 10_000, &context) };
    let kept = serde_json::to_string(&judge_file(&[line], &context)[0]).unwrap();
    assert!(serde_json::from_str::<Decision>(&kept).is_ok());
    let forged = kept.replace("\"part\":10000", "\"part\":10001");
    assert_ne!(kept, forged);
    assert!(serde_json::from_str::<Decision>(&forged).is_err());
    let turned = kept.replace("\"part\":10000", "\"part\":-1");
    assert!(serde_json::from_str::<Decision>(&turned).is_err());
}
