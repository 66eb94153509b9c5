//! The money invariants (I2, I6, I12, I13, I14, I17, I20, I23), after every random operation.

use jiff::civil::date;
use ledger::{Account, Due, Envelope, Movement, MovementKind};
use proptest::prelude::*;
use scheme::{Setting, Sourced};
use terms::{BasisPoints, Euro, Refusal};

use crate::sample::{advance, article, ceiling, envelope, grounds, year_before};

#[derive(Clone, Debug)]
enum Deed {
    Grant(i64),
    Advance { tranche: u8, month: i8 },
    FinalPayment { statement: u16, due: i64 },
    Recovery { statement: u16, due: i64 },
    ResultRecovery(i64),
    Repayment(i64),
    Correction(usize),
    CarryIn(i64),
    Remission { statement: u16, due: i64 },
    Close(u32),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let cents = -1_000..70_000_000_i64;
    let deed = prop_oneof![
        1 => cents.clone().prop_map(Deed::Grant),
        6 => (0..5_u8, 1..=12_i8).prop_map(|(tranche, month)| Deed::Advance { tranche, month }),
        3 => (0..4_u16, cents.clone()).prop_map(|(statement, due)| Deed::FinalPayment { statement, due }),
        3 => (0..4_u16, cents.clone()).prop_map(|(statement, due)| Deed::Recovery { statement, due }),
        1 => cents.clone().prop_map(Deed::ResultRecovery),
        3 => cents.prop_map(Deed::Repayment),
        2 => (0..12_usize).prop_map(Deed::Correction),
        1 => cents_above_zero().prop_map(Deed::CarryIn),
        2 => (0..4_u16, 0..70_000_000_i64).prop_map(|(statement, due)| Deed::Remission { statement, due }),
        1 => (0..10_000_u32).prop_map(Deed::Close),
    ];
    prop::collection::vec(deed, 1..40)
}

fn cents_above_zero() -> impl Strategy<Value = i64> {
    1..5_000_000_i64
}

fn attempt(book: &Envelope, deed: &Deed) -> Result<Vec<Movement>, Refusal> {
    let late = date(2021, 10, 1);
    let due = |statement: u16, cents| Due { amount: Euro::from_cents(cents), statement };
    let grounds = grounds();
    let one = match *deed {
        Deed::Grant(cents) => book.grant(Euro::from_cents(cents), &ceiling(), date(2020, 1, 1), &grounds),
        Deed::Advance { tranche, month } => book.advance(&advance(), tranche, date(2020, month, 1), &grounds),
        Deed::FinalPayment { statement, due: cents } => book.final_payment(&due(statement, cents), late, &grounds),
        Deed::Recovery { statement, due: cents } => book.recovery(&due(statement, cents), late, &grounds),
        Deed::ResultRecovery(cents) => book.result_recovery(Euro::from_cents(cents), late, &grounds),
        Deed::Repayment(cents) => book.repayment(Euro::from_cents(cents), late, &grounds),
        Deed::Correction(of) => book.correction(of, late, &grounds.envelope),
        Deed::CarryIn(cents) => {
            let before = year_before(Euro::from_cents(cents));
            book.carry_in(&before, late, &article("ar-2007-04-09 art. 8"))
        }
        Deed::Remission { statement, due: cents } => {
            return book.remission(&due(statement, cents), late, &grounds).map(|moved| moved.into_iter().collect());
        }
        Deed::Close(points) => {
            let value = BasisPoints::new(points);
            let rate = Setting::Set(Sourced { value, article: article("ar-2007-04-09 art. 8") });
            return book.close(&rate, late, &grounds);
        }
    };
    one.map(|movement| vec![movement])
}

fn live_sum(book: &Envelope, wanted: impl Fn(MovementKind) -> bool) -> Euro {
    let corrected = |at| book.movements().iter().any(|m| m.kind == MovementKind::Correction { of: at });
    let live = book.movements().iter().enumerate().filter(|(at, m)| wanted(m.kind) && !corrected(*at));
    live.map(|(_, m)| m.amount).sum()
}

fn assert_invariants(book: &Envelope) {
    let of = |account| book.balances().of(account);
    let total: Euro = Account::ALL.into_iter().map(of).sum();
    assert_eq!(total, Euro::ZERO, "I23: debits equal credits");
    for account in Account::ALL.into_iter().filter(|account| !account.is_outside()) {
        assert!(!of(account).is_negative(), "{account:?} below zero");
    }
    assert!(book.granted() <= ceiling().value, "I2: within the annex");
    assert!(book.movements().iter().all(|m| m.envelope == *book.key()), "I6: one envelope");
    let out = of(Account::Paid) + of(Account::Owed);
    assert!(out >= Euro::ZERO && out <= book.capacity(), "I12: paid minus collected within the envelope");
    let came_in = book.movements().iter().filter(|m| m.kind == MovementKind::CarryIn).count();
    assert!(came_in <= 1, "I18: what was carried over comes in once");
    let advances = live_sum(book, |k| matches!(k, MovementKind::Advance { .. }));
    assert_eq!(advances, book.advances());
    assert!(advances <= book.granted().share(BasisPoints::new(8_000)), "I13: advances within their rate");
    for statement in 0..4 {
        let paid = live_sum(book, |k| k == MovementKind::FinalPayment { statement });
        let asked = live_sum(book, |k| k == MovementKind::Recovery { statement });
        assert!(paid.is_zero() || asked.is_zero(), "I14: final payment or recovery, never both");
    }
    for (at, movement) in book.movements().iter().enumerate() {
        let twin = |other: &Movement| other.kind == movement.kind;
        if let MovementKind::Advance { .. } | MovementKind::FinalPayment { .. } = movement.kind {
            let corrected = |at| book.movements().iter().any(|m| m.kind == MovementKind::Correction { of: at });
            let live = book.movements().iter().enumerate().filter(|(i, m)| twin(m) && !corrected(*i)).count();
            assert!(live <= 1, "I20: one live payment per kind and number, movement {at}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_invariant_holds_after_every_operation(deeds in deeds()) {
        let mut book = envelope();
        book.record(book.grant(ceiling().value, &ceiling(), date(2020, 1, 1), &grounds()).unwrap()).unwrap();
        for deed in &deeds {
            let before = book.clone();
            if let Ok(movements) = attempt(&book, deed) {
                for movement in movements {
                    prop_assert!(book.record(movement).is_ok(), "what was promised can be recorded: {deed:?}");
                }
                prop_assert!(book.movements().starts_with(before.movements()), "movements are only added");
            } else {
                prop_assert_eq!(&book, &before);
            }
            assert_invariants(&book);
        }
    }

    #[test]
    fn what_is_paid_in_the_end_is_what_is_due(due in 0..=59_235_464_i64, tranches in 0..=3_u8) {
        let mut book = envelope();
        book.record(book.grant(ceiling().value, &ceiling(), date(2020, 1, 1), &grounds()).unwrap()).unwrap();
        for tranche in 1..=tranches {
            book.record(book.advance(&advance(), tranche, date(2020, 9, 1), &grounds()).unwrap()).unwrap();
        }
        let due = Due { amount: Euro::from_cents(due), statement: 1 };
        let settled = [
            book.final_payment(&due, date(2021, 9, 1), &grounds()),
            book.recovery(&due, date(2021, 9, 1), &grounds()),
        ];
        let moved: Vec<Movement> = settled.into_iter().flatten().collect();
        prop_assert!(moved.len() <= 1, "I14: one or the other");
        for movement in moved {
            book.record(movement).unwrap();
        }
        prop_assert_eq!(book.held(), due.amount);
    }
}
