//! The credit of a year under random operations (I26): nothing is committed beyond it, nothing paid
//! beyond what is committed, after every act; and its movements tell the whole of it.

use jiff::civil::{Date, date};
use ledger::{Credit, CreditMovement, CreditMovementKind, Due, Envelope, Movement};
use proptest::prelude::*;
use scheme::{CreditKey, EnvelopeKey};
use terms::{ArticleRef, Euro, Refusal};

use crate::sample::{advance, article, ceiling, grounds};

const ENVELOPES: [&str; 3] =
    ["21012/pssp-2020-2022/plan/2020", "63079/pssp-2020-2022/plan/2020", "21001/pssp-2020-2022/plan/2020"];

fn key(at: usize) -> EnvelopeKey {
    ENVELOPES[at].parse().unwrap()
}

fn credit_key() -> CreditKey {
    "pssp-2020-2022/2020".parse().unwrap()
}

fn within() -> ArticleRef {
    article("ar-2019-07-03 art. 13 § 1")
}

#[derive(Clone, Debug)]
enum Deed {
    Open(i64),
    Adjust(i64),
    Commit(usize, i64),
    CommitGrant(usize),
    Reduce(usize, i64),
    Advance(usize, u8),
    FinalPayment(usize, u16, i64),
    Recovery(usize, u16, i64),
    Repayment(usize, i64),
    Correction(usize, usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let which = 0..ENVELOPES.len();
    let cents = -1_000..150_000_000_i64;
    let one = prop_oneof![
        2 => cents.clone().prop_map(Deed::Open),
        3 => cents.clone().prop_map(Deed::Adjust),
        3 => (which.clone(), cents.clone()).prop_map(|(at, cents)| Deed::Commit(at, cents)),
        4 => which.clone().prop_map(Deed::CommitGrant),
        3 => (which.clone(), cents.clone()).prop_map(|(at, cents)| Deed::Reduce(at, cents)),
        6 => (which.clone(), 1..4_u8).prop_map(|(at, tranche)| Deed::Advance(at, tranche)),
        3 => (which.clone(), 1..4_u16, cents.clone()).prop_map(|(at, n, cents)| Deed::FinalPayment(at, n, cents)),
        2 => (which.clone(), 1..4_u16, cents.clone()).prop_map(|(at, n, cents)| Deed::Recovery(at, n, cents)),
        2 => (which.clone(), cents).prop_map(|(at, cents)| Deed::Repayment(at, cents)),
        1 => (which, 0..8_usize).prop_map(|(at, of)| Deed::Correction(at, of)),
    ];
    prop::collection::vec(one, 1..60)
}

/// A credit and the envelopes that draw on it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Year {
    credit: Credit,
    books: Vec<Envelope>,
}

impl Year {
    /// Three envelopes with their grant, and a credit that nobody has opened.
    fn new() -> Self {
        let granted = (0..ENVELOPES.len()).map(|at| {
            let mut book = Envelope::new(key(at));
            book.record(book.grant(ceiling().value, &ceiling(), date(2020, 1, 1), &grounds()).unwrap()).unwrap();
            book
        });
        Self { credit: Credit::new(credit_key()), books: granted.collect() }
    }

    /// Does as the office does: a payment is drawn from what is committed, or there is none.
    fn attempt(&mut self, deed: &Deed) -> Result<(), Refusal> {
        let (on, late, grounds, article) = (date(2020, 9, 1), date(2021, 10, 1), grounds(), within());
        let due = |statement: u16, cents| Due { amount: Euro::from_cents(cents), statement };
        let bound = match *deed {
            Deed::Open(cents) => self.credit.open(Euro::from_cents(cents), on, &article),
            Deed::Adjust(cents) => self.credit.adjust(Euro::from_cents(cents), on, &article),
            Deed::Commit(at, cents) => self.credit.commit(&key(at), Euro::from_cents(cents), on, &article),
            Deed::CommitGrant(at) => {
                let missing = self.books[at].granted().excess_over(self.credit.committed_on(&key(at)));
                self.credit.commit(&key(at), missing, on, &article)
            }
            Deed::Reduce(at, cents) => {
                self.credit.reduce(&key(at), Euro::from_cents(cents), self.books[at].drawn(), on, &article)
            }
            Deed::Advance(at, tranche) => {
                return self.moved(at, self.books[at].advance(&advance(), tranche, on, &grounds)?);
            }
            Deed::FinalPayment(at, n, cents) => {
                return self.moved(at, self.books[at].final_payment(&due(n, cents), late, &grounds)?);
            }
            Deed::Recovery(at, n, cents) => {
                return self.moved(at, self.books[at].recovery(&due(n, cents), late, &grounds)?);
            }
            Deed::Repayment(at, cents) => {
                return self.moved(at, self.books[at].repayment(Euro::from_cents(cents), late, &grounds)?);
            }
            Deed::Correction(at, of) => return self.moved(at, self.books[at].correction(of, late, &article)?),
        };
        self.credit.record(bound?)
    }

    fn moved(&mut self, at: usize, movement: Movement) -> Result<(), Refusal> {
        let mut book = self.books[at].clone();
        book.record(movement)?;
        self.credit.cover(&key(at), book.drawn(), &within())?;
        self.books[at] = book;
        Ok(())
    }

    fn check(&self) {
        let credit = &self.credit;
        assert!(credit.committed() <= credit.amount(), "I26: committed within the credit");
        assert_eq!(credit.left() + credit.committed(), credit.amount());
        assert!(credit.commitments().values().all(|committed| *committed > Euro::ZERO));
        for book in &self.books {
            assert!(book.drawn() <= credit.committed_on(book.key()), "I26: paid within what is committed");
        }
        let paid: Euro = self.books.iter().map(Envelope::drawn).sum();
        assert!(paid <= credit.amount(), "I26: paid within the credit");
    }
}

fn replayed(movements: &[CreditMovement]) -> Credit {
    let mut credit = Credit::new(credit_key());
    movements.iter().for_each(|movement| credit.record(movement.clone()).unwrap());
    credit
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn nothing_is_committed_beyond_the_credit_nor_paid_beyond_what_is_committed(deeds in deeds()) {
        let mut year = Year::new();
        for deed in &deeds {
            let before = year.clone();
            match year.attempt(deed) {
                Ok(()) => prop_assert!(year.credit.movements().starts_with(before.credit.movements())),
                Err(_) => prop_assert_eq!(&year, &before, "a refusal changes nothing: {:?}", deed),
            }
            year.check();
        }
        prop_assert_eq!(replayed(year.credit.movements()), year.credit);
    }

    #[test]
    fn a_movement_that_would_break_the_credit_is_not_recorded(deeds in deeds(), cents in 1..200_000_000_i64) {
        let mut year = Year::new();
        deeds.iter().for_each(|deed| drop(year.attempt(deed)));
        let (before, amount) = (year.credit.clone(), Euro::from_cents(cents));
        let kinds = [
            CreditMovementKind::Opened,
            CreditMovementKind::Decreased,
            CreditMovementKind::Committed { envelope: key(0) },
            CreditMovementKind::Freed { envelope: key(0) },
            CreditMovementKind::Committed { envelope: "21012/pssp-2020-2022/plan/2021".parse().unwrap() },
        ];
        for kind in kinds {
            let mut credit = before.clone();
            let forged = CreditMovement { credit: credit_key(), kind, amount, on: date(2020, 9, 1), article: within() };
            if credit.record(forged).is_err() {
                prop_assert_eq!(&credit, &before);
            }
            prop_assert!(credit.committed() <= credit.amount());
            prop_assert!(credit.committed_on(&key(0)) >= Euro::ZERO);
        }
    }
}

fn euros(euros: i64) -> Euro {
    Euro::from_cents(euros * 100)
}

fn opened(amount: i64) -> Credit {
    let mut credit = Credit::new(credit_key());
    credit.record(credit.open(euros(amount), date(2020, 1, 2), &within()).unwrap()).unwrap();
    credit
}

fn commit(credit: &mut Credit, at: usize, amount: i64, on: Date) -> Result<(), Refusal> {
    credit.record(credit.commit(&key(at), euros(amount), on, &within())?)
}

#[test]
fn every_refusal_names_its_code_and_its_article() {
    let mut credit = opened(1_000);
    let (spring, article) = (date(2020, 3, 2), within());
    commit(&mut credit, 0, 600, spring).unwrap();
    let other: EnvelopeKey = "21012/pssp-2020-2022/plan/2021".parse().unwrap();
    let closed = Credit::new(credit_key());
    let refused: Vec<(&str, Option<Refusal>)> = vec![
        ("E-200", credit.open(euros(1), spring, &article).err()),
        ("E-201", closed.commit(&key(0), euros(1), spring, &article).err()),
        ("E-201", closed.adjust(euros(1), spring, &article).err()),
        ("E-201", closed.adjust(Euro::ZERO, spring, &article).err()),
        ("E-201", closed.reduce(&key(0), Euro::ZERO, Euro::ZERO, spring, &article).err()),
        ("E-201", closed.cover(&key(0), Euro::ZERO, &article).err()),
        ("E-202", credit.adjust(euros(599), spring, &article).err()),
        ("E-203", credit.adjust(euros(1_000), spring, &article).err()),
        ("E-203", credit.reduce(&key(0), euros(600), Euro::ZERO, spring, &article).err()),
        ("E-204", credit.commit(&other, euros(1), spring, &article).err()),
        ("E-205", commit(&mut credit, 1, 401, spring).err()),
        ("E-206", credit.reduce(&key(0), euros(100), euros(101), spring, &article).err()),
        ("E-206", credit.reduce(&key(0), -euros(1), Euro::ZERO, spring, &article).err()),
        ("E-207", credit.cover(&key(0), euros(601), &article).err()),
        ("E-207", credit.cover(&key(2), euros(1), &article).err()),
        ("E-208", commit(&mut credit, 1, 1, date(2021, 1, 1)).err()),
        ("E-209", commit(&mut credit, 1, 0, spring).err()),
    ];
    for (code, refusal) in refused {
        let refusal = refusal.unwrap_or_else(|| panic!("{code} expected"));
        assert_eq!((refusal.code.to_string().as_str(), &refusal.article), (code, &article));
    }
    commit(&mut credit, 1, 400, date(2020, 12, 31)).unwrap();
    assert_eq!((credit.left(), credit.committed()), (Euro::ZERO, euros(1_000)), "to the last cent, on the last day");
}

#[test]
fn what_is_allowed_goes_to_the_last_cent() {
    let (spring, article) = (date(2020, 3, 2), within());
    let mut credit = opened(1_000);
    commit(&mut credit, 0, 600, spring).unwrap();
    assert_eq!((credit.committed_on(&key(0)), credit.committed_on(&key(1))), (euros(600), Euro::ZERO));
    credit.cover(&key(0), euros(600), &article).expect("all that is committed can be drawn");
    let refusal = credit.adjust(euros(599), spring, &article).unwrap_err();
    assert_eq!(refusal.args["amount"], euros(599).into(), "what the budget would give");
    credit.record(credit.adjust(euros(600), spring, &article).unwrap()).unwrap();
    assert_eq!((credit.amount(), credit.left()), (euros(600), Euro::ZERO));
    credit.record(credit.reduce(&key(0), euros(250), euros(250), spring, &article).unwrap()).unwrap();
    assert_eq!((credit.committed_on(&key(0)), credit.left()), (euros(250), euros(350)));
    credit.record(credit.reduce(&key(0), Euro::ZERO, Euro::ZERO, spring, &article).unwrap()).unwrap();
    assert!(credit.commitments().is_empty(), "nothing is committed on it any more");
}

#[test]
fn what_is_asked_back_stays_drawn_until_it_is_returned() {
    let mut book = Envelope::new("21012/pssp-2020-2022/plan/2020".parse().unwrap());
    book.record(book.grant(euros(100), &ceiling(), date(2020, 1, 1), &grounds()).unwrap()).unwrap();
    let due = |amount| Due { amount: euros(amount), statement: 1 };
    book.record(book.final_payment(&due(80), date(2021, 9, 1), &grounds()).unwrap()).unwrap();
    let less = Due { statement: 2, ..due(50) };
    book.record(book.recovery(&less, date(2022, 9, 1), &grounds()).unwrap()).unwrap();
    assert_eq!((book.held(), book.drawn()), (euros(50), euros(80)));
    book.record(book.repayment(euros(30), date(2022, 10, 1), &grounds()).unwrap()).unwrap();
    assert_eq!((book.held(), book.drawn()), (euros(50), euros(50)));
}

#[test]
fn what_the_year_before_carried_in_is_drawn_from_the_credit_of_that_year() {
    let mut book = Envelope::new("21012/pssp-2020-2022/plan/2020".parse().unwrap());
    book.record(book.grant(euros(100), &ceiling(), date(2020, 1, 1), &grounds()).unwrap()).unwrap();
    let before = crate::sample::year_before(euros(30));
    let carried = book.carry_in(&before, date(2020, 2, 1), &article("ar-2007-04-09 art. 8")).unwrap();
    book.record(carried).unwrap();
    let due = Due { amount: euros(130), statement: 1 };
    book.record(book.final_payment(&due, date(2021, 9, 1), &grounds()).unwrap()).unwrap();
    assert_eq!((book.held(), book.drawn()), (euros(130), euros(100)));
}
