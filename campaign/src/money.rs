//! Money moved at random and against the rules: lives of chained envelopes, every promise after
//! every operation.
//!
//! A life is the envelopes of one municipality and allocation over four years. An operation is asked
//! of one of them, with an amount near an edge, beyond it, or anywhere; what the ledger answers is
//! recorded, and then every promise about money that a ledger can hold is computed again, from the
//! movements alone, by code that shares nothing with the ledger's. Forged movements are tried too.
//! The promises bear the numbers of the plan: I2, I6, I12, I13, I14, I17, I18, I20, I23, I24.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use ledger::{
    Account, Asked, Awaited, Due, Envelope, Grounds, Instalment, Movement, MovementKind, RecoveryCourse, RecoveryFact,
};
use scheme::{Advance, EnvelopeKey, Repayment, Setting, Sourced, Tranche};
use terms::{ArticleRef, BasisPoints, Euro, Refusal};

use crate::random::Dice;

const YEARS: usize = 4;
/// The longest life, in operations.
const LONGEST: usize = 120;
const TOLD_EVERY: Duration = Duration::from_secs(10);

/// What is asked of the campaign.
#[derive(Clone, Copy, Debug)]
pub struct Lives {
    /// How many operations at least; the last life is lived to its end.
    pub operations: u64,
    /// The seed number.
    pub seed: u64,
    /// The number of the first life, to go on where a run was interrupted.
    pub from: u64,
    /// Whether to say how far it has come.
    pub told: bool,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lived {
    /// The lives.
    pub lives: u64,
    /// The operations.
    pub operations: u64,
    /// How many of them were refused.
    pub refused: u64,
    /// How many movements were recorded.
    pub movements: u64,
    /// How many steps a recovery took.
    pub steps: u64,
}

/// Lives until enough operations were done.
///
/// # Errors
/// The first promise that does not hold, with the life and the operation that broke it.
pub fn ledger(asked: &Lives) -> Result<Lived, String> {
    let law = LawOfLife::new()?;
    let (mut lived, begun, mut told) = (Lived::default(), Instant::now(), Instant::now());
    while lived.operations < asked.operations {
        let number = asked.from + lived.lives;
        live(&law, asked.seed, number, &mut lived)?;
        lived.lives += 1;
        if asked.told && told.elapsed() > TOLD_EVERY {
            told = Instant::now();
            let pace = lived.operations as f64 / begun.elapsed().as_secs_f64();
            eprintln!(
                "{} of {} operations, {pace:.0} a second; go on with --from {}",
                lived.operations,
                asked.operations,
                asked.from + lived.lives
            );
        }
    }
    Ok(lived)
}

/// Runs the campaign and prints what came of it.
///
/// # Errors
/// As [`ledger`].
pub fn money(asked: &Lives) -> Result<bool, String> {
    let begun = Instant::now();
    let lived = ledger(asked)?;
    let Lived { lives, operations, refused, movements, steps } = lived;
    println!(
        "{operations} operations in {lives} lives: {movements} movements, {steps} steps of recoveries, {refused} refused"
    );
    println!("every promise held after each; {:.1} s, seed {}", begun.elapsed().as_secs_f64(), asked.seed);
    Ok(true)
}

/// The articles and modalities under which all lives are lived.
struct LawOfLife {
    grounds: Grounds,
    annex: ArticleRef,
    carry_over: ArticleRef,
    advance: Setting<Advance>,
    repayment: Setting<Repayment>,
}

fn article(text: &str) -> Result<ArticleRef, String> {
    text.parse().map_err(|_| format!("{text} is no article"))
}

impl LawOfLife {
    fn new() -> Result<Self, String> {
        let decree = |number: &str| article(&format!("ar-2019-07-03 art. {number}"));
        let tranche = |not_before_quarter| Tranche { weight: 1, not_before_quarter };
        let advance = Advance { rate: BasisPoints::new(8_000), tranches: [1, 2, 3].map(tranche).to_vec() };
        let repayment = Repayment { first_days: 60, first_reminder_days: 30, second_reminder_days: 30 };
        Ok(Self {
            grounds: Grounds {
                envelope: decree("9")?,
                no_transfer: Some(decree("9")?),
                grant: decree("7 § 2")?,
                advance: decree("13 § 2")?,
                final_payment: decree("13 § 3")?,
                recovery: decree("14")?,
                result_recovery: Some(decree("15")?),
            },
            annex: decree("N1")?,
            carry_over: article("ar-2007-04-09 art. 8")?,
            advance: Setting::Set(Sourced { value: advance, article: article("am-2019-12-05 art. 37")? }),
            repayment: Setting::Set(Sourced { value: repayment, article: article("am-2022-11-23 art. 48 § 3")? }),
        })
    }

    fn carrying(&self, rate: BasisPoints) -> Setting<BasisPoints> {
        Setting::Set(Sourced { value: rate, article: self.carry_over.clone() })
    }
}

/// The envelopes of one municipality over some years, and what the life itself remembers.
struct Life {
    books: Vec<Envelope>,
    courses: Vec<Option<RecoveryCourse>>,
    ceilings: Vec<Euro>,
    /// The rate at which each year was last closed before anything lapsed or went over.
    rates: Vec<Option<BasisPoints>>,
}

impl Life {
    fn new(dice: &mut Dice) -> Result<Self, String> {
        let key = |year: usize| {
            let text = format!("21012/pssp-2007-2010/plan/{}", 2007 + year);
            text.parse::<EnvelopeKey>().map_err(|error| error.to_string())
        };
        let keys = (0..YEARS).map(key).collect::<Result<Vec<_>, _>>()?;
        let sizes: &[i64] = &[1, 7, 99, 10_000, 59_235_464, 1_000_000_000];
        let ceiling = |_: usize| Euro::from_cents(sizes[dice.below(sizes.len())] + dice.below(100) as i64);
        Ok(Self {
            books: keys.into_iter().map(Envelope::new).collect(),
            courses: vec![None; YEARS],
            ceilings: (0..YEARS).map(ceiling).collect(),
            rates: vec![None; YEARS],
        })
    }
}

fn live(law: &LawOfLife, seed: u64, number: u64, lived: &mut Lived) -> Result<(), String> {
    let mut dice = Dice::new(seed.wrapping_mul(1_000_003).wrapping_add(number));
    let mut life = Life::new(&mut dice)?;
    let length = dice.between(10, LONGEST);
    let mut day = 0_i32;
    for at in 0..length {
        day += dice.below(45) as i32;
        let on = date(2007, 1, 1).saturating_add(jiff::ToSpan::days(day));
        let which = dice.below(YEARS);
        let broken = |what: String| format!("seed {seed}, life {number}, operation {at}, {on}: {what}");
        operate(law, &mut life, which, on, &mut dice, lived).map_err(broken)?;
        check(law, &life, which).map_err(broken)?;
        lived.operations += 1;
    }
    Ok(())
}

/// An amount near an edge of the book, beyond it, or anywhere.
fn amount(book: &Envelope, dice: &mut Dice) -> Euro {
    let of = |account| book.balances().of(account);
    let edges =
        [book.granted(), book.capacity(), book.held(), book.settled(), of(Account::Owed), of(Account::Available)];
    let edge = edges[dice.below(edges.len())];
    let near = Euro::from_cents(dice.below(3) as i64 - 1);
    match dice.below(4) {
        0 => edge,
        1 => edge + near,
        2 => Euro::from_cents(dice.below(edge.cents().unsigned_abs() as usize + 2) as i64),
        _ => Euro::from_cents(dice.below(70_000_000) as i64 - 1_000),
    }
}

fn operate(
    law: &LawOfLife,
    life: &mut Life,
    which: usize,
    on: Date,
    dice: &mut Dice,
    lived: &mut Lived,
) -> Result<(), String> {
    let chosen = dice.below(20);
    if chosen >= 17 {
        return step(law, life, which, on, dice, lived);
    }
    if chosen == 16 {
        return forge(life, which, on, dice, lived);
    }
    match asked(law, life, which, on, chosen, dice) {
        Ok(movements) => movements.into_iter().try_for_each(|movement| record(life, which, movement, lived)),
        Err(_) => {
            lived.refused += 1;
            Ok(())
        }
    }
}

/// Asks the ledger for an operation; nothing is recorded yet.
fn asked(
    law: &LawOfLife,
    life: &mut Life,
    which: usize,
    on: Date,
    chosen: usize,
    dice: &mut Dice,
) -> Result<Vec<Movement>, Refusal> {
    let book = &life.books[which];
    let (sum, grounds) = (amount(book, dice), &law.grounds);
    let due = Due { amount: sum, statement: u16::try_from(dice.between(1, 6)).unwrap_or(1) };
    let one = match chosen {
        0 | 1 => {
            let ceiling = Sourced { value: life.ceilings[which], article: law.annex.clone() };
            let sum = if dice.chance(800) { ceiling.value } else { sum };
            book.grant(sum, &ceiling, on, grounds)
        }
        2..=4 => book.advance(&law.advance, u8::try_from(dice.below(5)).unwrap_or(0), on, grounds),
        5 | 6 => book.final_payment(&due, on, grounds),
        7 | 8 => book.recovery(&due, on, grounds),
        9 => return book.remission(&due, on, grounds).map(|moved| moved.into_iter().collect()),
        10 => book.result_recovery(sum, on, grounds),
        11 | 12 => book.repayment(sum, on, grounds),
        13 => book.correction(dice.below(12), on, &grounds.envelope),
        14 => {
            let before = &life.books[dice.below(YEARS)];
            let year_before = if which > 0 && dice.chance(700) { &life.books[which - 1] } else { before };
            book.carry_in(year_before, on, &law.carry_over)
        }
        _ => {
            let rate = BasisPoints::new([0, 3_000, 10_000][dice.below(3)]);
            let closed = book.close(&law.carrying(rate), on, grounds)?;
            if !life.books[which].is_closed() {
                life.rates[which] = Some(rate);
            }
            return Ok(closed);
        }
    };
    one.map(|movement| vec![movement])
}

/// What the ledger promised can be recorded.
fn record(life: &mut Life, which: usize, movement: Movement, lived: &mut Lived) -> Result<(), String> {
    let before = life.books[which].movements().len();
    let kind = movement.kind;
    let on = movement.on;
    life.books[which].record(movement).map_err(|refusal| format!("what was promised is refused: {refusal}"))?;
    if life.books[which].movements().len() != before + 1 {
        return Err("I23: a movement was not added at the end".to_owned());
    }
    if matches!(kind, MovementKind::Recovery { .. } | MovementKind::ResultRecovery) {
        life.courses[which] = Some(RecoveryCourse::new(on));
    }
    lived.movements += 1;
    Ok(())
}

/// Tries to write down a movement of another envelope, or one that overdraws an account.
fn forge(life: &mut Life, which: usize, on: Date, dice: &mut Dice, lived: &mut Lived) -> Result<(), String> {
    let book = &mut life.books[which];
    let from = book.balances().of(Account::Available);
    let other: EnvelopeKey = "62063/pssp-2020-2022/plan/2020".parse().map_err(|_| "no key".to_owned())?;
    let foreign = dice.chance(500);
    let amount = if foreign { Euro::from_cents(1) } else { from + Euro::from_cents(1) };
    let envelope = if foreign { other } else { book.key().clone() };
    let article = article("ar-2019-07-03 art. 9")?;
    let kind = MovementKind::FinalPayment { statement: 7 };
    let (before, sums) = (book.movements().len(), book.balances().clone());
    lived.refused += 1;
    let taken = book.record(Movement { envelope, kind, amount, on, article }).is_ok();
    if taken || book.movements().len() != before || *book.balances() != sums {
        return Err("I6, I12: a forged movement was written down".to_owned());
    }
    Ok(())
}

/// Takes a step in the course of a recovery, or tries to.
fn step(
    law: &LawOfLife,
    life: &mut Life,
    which: usize,
    on: Date,
    dice: &mut Dice,
    lived: &mut Lived,
) -> Result<(), String> {
    let owed = life.books[which].balances().of(Account::Owed);
    let Some(course) = &mut life.courses[which] else { return Ok(()) };
    let asked = Asked { terms: &law.repayment, owed, on };
    let awaited = course.next(owed, on);
    let fact = match dice.below(8) {
        0 | 1 => course.notify(&asked, None),
        2 | 3 => course.remind(&asked, None),
        4 => course.hand_over(&asked),
        5 => course.request_plan(&asked, "Not at once.".to_owned()),
        6 => course.grant_plan(&asked, &plan(owed, on, dice)),
        _ => course.refuse_plan(&asked, "At once.".to_owned()),
    };
    let Ok(fact) = fact else {
        lived.refused += 1;
        return Ok(());
    };
    follows(&fact, awaited, owed)?;
    course.add(fact, on);
    lived.steps += 1;
    ordered(course)
}

/// Two instalments that add up to `owed`, mostly.
fn plan(owed: Euro, on: Date, dice: &mut Dice) -> Vec<Instalment> {
    let first = Euro::from_cents(dice.below(owed.cents().unsigned_abs() as usize + 1) as i64);
    let wrong = Euro::from_cents(i64::from(dice.chance(200)));
    let day = |days: i32| on.saturating_add(jiff::ToSpan::days(days));
    vec![Instalment { due: day(30), amount: first }, Instalment { due: day(60), amount: owed - first + wrong }]
}

/// A step of the State follows what was awaited; a plan is the debt to the cent (I24).
fn follows(fact: &RecoveryFact, awaited: Option<Awaited>, owed: Euro) -> Result<(), String> {
    let right = match fact {
        RecoveryFact::Notified { .. } => awaited == Some(Awaited::Notice),
        RecoveryFact::Reminded { number, .. } => {
            matches!(awaited, Some(Awaited::Reminder { number: next, .. }) if next == *number)
        }
        RecoveryFact::HandedToFinance => matches!(awaited, Some(Awaited::HandOver(_))),
        RecoveryFact::PlanGranted { instalments } => {
            let sum: Euro = instalments.iter().map(|part| part.amount).sum();
            awaited == Some(Awaited::PlanDecision) && sum == owed
        }
        RecoveryFact::PlanRefused { .. } => awaited == Some(Awaited::PlanDecision),
        RecoveryFact::PlanRequested { .. } => awaited.is_some(),
    };
    if right && !owed.is_zero() { Ok(()) } else { Err(format!("{fact:?} followed {awaited:?}, {owed} owed")) }
}

/// Notice, first reminder, second reminder, FPS Finance: each once, in this order.
fn ordered(course: &RecoveryCourse) -> Result<(), String> {
    let mut rank = 0;
    for (_, fact) in course.facts() {
        let next = match fact {
            RecoveryFact::Notified { .. } => 1,
            RecoveryFact::Reminded { number, .. } => 1 + u32::from(*number),
            RecoveryFact::HandedToFinance => 4,
            _ => continue,
        };
        if next != rank + 1 {
            return Err(format!("step {next} came after step {rank}"));
        }
        rank = next;
    }
    Ok(())
}

/// The sums of one book, computed again from its movements alone.
#[derive(Default)]
struct Sums {
    accounts: BTreeMap<Account, i64>,
    /// The live sum of each kind of movement, tranches and statements apart.
    kinds: BTreeMap<(u8, u16), (i64, u32)>,
    granted: i64,
    carried_in: i64,
}

/// The rank of a kind, and the number within it.
const fn ranked(kind: MovementKind) -> (u8, u16) {
    match kind {
        MovementKind::Grant => (0, 0),
        MovementKind::Advance { tranche } => (1, tranche as u16),
        MovementKind::FinalPayment { statement } => (2, statement),
        MovementKind::Recovery { statement } => (3, statement),
        MovementKind::ResultRecovery => (4, 0),
        MovementKind::Repayment => (5, 0),
        MovementKind::Lapse => (6, 0),
        MovementKind::CarryOver => (7, 0),
        MovementKind::CarryIn => (8, 0),
        MovementKind::Remission { statement } => (9, statement),
        MovementKind::Correction { .. } => (10, 0),
    }
}

/// From which account and to which, told again so that the ledger's own table is not believed.
const fn told_again(kind: MovementKind) -> Option<(Account, Account)> {
    use Account::{Available, Budget, CarriedIn, CarriedOver, Lapsed, Owed, Paid};
    Some(match kind {
        MovementKind::Grant => (Budget, Available),
        MovementKind::CarryIn => (CarriedIn, Available),
        MovementKind::Advance { .. } | MovementKind::FinalPayment { .. } => (Available, Paid),
        MovementKind::Recovery { .. } | MovementKind::ResultRecovery => (Paid, Owed),
        MovementKind::Remission { .. } => (Owed, Paid),
        MovementKind::Repayment => (Owed, Available),
        MovementKind::Lapse => (Available, Lapsed),
        MovementKind::CarryOver => (Available, CarriedOver),
        MovementKind::Correction { .. } => return None,
    })
}

impl Sums {
    fn of(book: &Envelope) -> Result<Self, String> {
        let mut sums = Self::default();
        for movement in book.movements() {
            sums.add(book, movement)?;
        }
        Ok(sums)
    }

    fn add(&mut self, book: &Envelope, movement: &Movement) -> Result<(), String> {
        let cents = movement.amount.cents();
        if movement.envelope != *book.key() || cents <= 0 {
            return Err("I6: a movement of another envelope, or of nothing".to_owned());
        }
        let (route, kind, sign) = match movement.kind {
            MovementKind::Correction { of } => {
                let corrected = book.movements().get(of).ok_or("a correction of nothing")?;
                let (from, to) = told_again(corrected.kind).ok_or("a correction of a correction")?;
                ((to, from), corrected.kind, -1)
            }
            kind => (told_again(kind).ok_or("a movement without a way")?, kind, 1),
        };
        *self.accounts.entry(route.0).or_default() -= cents;
        *self.accounts.entry(route.1).or_default() += cents;
        let of_kind = self.kinds.entry(ranked(kind)).or_default();
        of_kind.0 += sign * cents;
        of_kind.1 = of_kind.1.saturating_add_signed(sign as i32);
        self.check_prefix()
    }

    fn account(&self, account: Account) -> i64 {
        self.accounts.get(&account).copied().unwrap_or_default()
    }

    fn kind(&self, rank: u8) -> i64 {
        self.kinds.iter().filter(|((of, _), _)| *of == rank).map(|(_, (sum, _))| sum).sum()
    }

    /// What holds at every prefix of the movements: I12 and I23.
    fn check_prefix(&self) -> Result<(), String> {
        let capacity = -self.account(Account::Budget) - self.account(Account::CarriedIn);
        let out = self.account(Account::Paid) + self.account(Account::Owed);
        let inside = Account::ALL.into_iter().filter(|account| !account.is_outside());
        if self.accounts.values().sum::<i64>() != 0 {
            return Err("I23: debits and credits differ".to_owned());
        }
        if inside.into_iter().any(|account| self.account(account) < 0) {
            return Err("I12: an account fell below zero".to_owned());
        }
        if out < 0 || out > capacity { Err(format!("I12: {out} out of {capacity}")) } else { Ok(()) }
    }
}

/// Every promise, on the book that was operated on and on the chain.
fn check(law: &LawOfLife, life: &Life, which: usize) -> Result<(), String> {
    let book = &life.books[which];
    let mut sums = Sums::of(book)?;
    sums.granted = -sums.account(Account::Budget);
    sums.carried_in = -sums.account(Account::CarriedIn);
    for account in Account::ALL {
        if book.balances().of(account).cents() != sums.account(account) {
            return Err(format!("I23: {account:?} is not the sum of its movements"));
        }
    }
    if sums.granted > life.ceilings[which].cents() {
        return Err("I2: granted beyond the annex".to_owned());
    }
    advances(law, book, &sums)?;
    once(&sums)?;
    recoveries(&sums)?;
    carried(life, which, &sums)?;
    conserved(life)
}

/// I13 and I24: advances within their rate, none before its quarter, the tranches together the rate.
fn advances(law: &LawOfLife, book: &Envelope, sums: &Sums) -> Result<(), String> {
    let Setting::Set(set) = &law.advance else { return Ok(()) };
    let most = i64::try_from(i128::from(sums.granted) * 8_000 / 10_000).unwrap_or(i64::MAX);
    let paid = sums.kind(1);
    let live = sums.kinds.iter().filter(|((rank, _), (_, count))| *rank == 1 && *count > 0).count();
    if paid > most {
        return Err(format!("I13: advances of {paid}, at most {most}"));
    }
    let payable = set.value.tranches.len() as i64;
    if live as i64 == payable && sums.granted > 0 && paid != most && most >= payable {
        return Err(format!("I24: all tranches are {paid}, the advance is {most}"));
    }
    let early = book.movements().iter().any(|movement| match movement.kind {
        MovementKind::Advance { tranche } => movement.on < book.key().year.quarter(tranche),
        _ => false,
    });
    if early { Err("I13: a tranche before its quarter".to_owned()) } else { Ok(()) }
}

/// I14 and I20: one live payment of each kind and number, never a payment and a recovery of one
/// statement.
fn once(sums: &Sums) -> Result<(), String> {
    for ((rank, number), (_, count)) in &sums.kinds {
        if matches!(rank, 0..=3 | 8) && *count > 1 {
            return Err(format!("I20: {count} live movements of kind {rank}, number {number}"));
        }
        let live = |rank| sums.kinds.get(&(rank, *number)).is_some_and(|(_, count)| *count > 0);
        if *rank == 2 && live(2) && live(3) {
            return Err(format!("I14: statement {number} is paid and recovered"));
        }
    }
    Ok(())
}

/// I17: no more is asked back than was paid, no more repaid or remitted than asked back.
fn recoveries(sums: &Sums) -> Result<(), String> {
    let (paid, asked) = (sums.kind(1) + sums.kind(2), sums.kind(3) + sums.kind(4));
    let (repaid, remitted) = (sums.kind(5), sums.kind(9));
    if asked > paid + remitted {
        return Err(format!("I17: {asked} asked back of {paid}"));
    }
    if repaid + remitted > asked || remitted > sums.kind(3) {
        return Err(format!("I17: {repaid} repaid and {remitted} remitted of {asked}"));
    }
    Ok(())
}

/// I18: what comes in is what the year before carried over, to the cent; what goes over stays within
/// the rate and what came in.
fn carried(life: &Life, which: usize, sums: &Sums) -> Result<(), String> {
    let went = which.checked_sub(1).map_or(0, |before| life.books[before].balances().of(Account::CarriedOver).cents());
    if sums.carried_in != 0 && sums.carried_in != went {
        return Err(format!("I18: {} came in, {went} went over", sums.carried_in));
    }
    let over = sums.account(Account::CarriedOver);
    let rate = life.rates[which].map_or(0, |rate| Euro::from_cents(sums.granted).share(rate).cents());
    let nothing = life.rates[which].is_none_or(|rate| rate == BasisPoints::new(0));
    if over > rate + sums.carried_in || (nothing && over != 0) {
        return Err(format!("I18: {over} went over, at most {rate} and {}", sums.carried_in));
    }
    Ok(())
}

/// I18 and I23 over the chain: what all years were granted stands somewhere in them, and nowhere twice.
fn conserved(life: &Life) -> Result<(), String> {
    let mut granted = 0;
    let mut standing = 0;
    for (at, book) in life.books.iter().enumerate() {
        let of = |account| book.balances().of(account).cents();
        granted -= of(Account::Budget);
        let taken = life.books.get(at + 1).is_some_and(|next| next.balances().of(Account::CarriedIn).cents() != 0);
        let waiting = if taken { 0 } else { of(Account::CarriedOver) };
        standing += of(Account::Available) + of(Account::Paid) + of(Account::Owed) + of(Account::Lapsed) + waiting;
    }
    if granted == standing { Ok(()) } else { Err(format!("I23: {granted} granted, {standing} standing")) }
}
