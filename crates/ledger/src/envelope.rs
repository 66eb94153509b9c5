//! One envelope: what may move in it, and what it holds.

use std::collections::BTreeMap;

use jiff::civil::Date;
use scheme::{Advance, EnvelopeKey, Setting, Sourced};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, BasisPoints, Euro, Refusal};

use crate::codes::*;
use crate::{Account, Grounds, Movement, MovementKind};

/// The sums of the accounts of one envelope.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Balances(BTreeMap<Account, Euro>);

impl Balances {
    /// Returns the sum of `account`; below zero for those outside alone.
    pub fn of(&self, account: Account) -> Euro {
        self.0.get(&account).copied().unwrap_or_default()
    }

    fn add(&mut self, account: Account, amount: Euro) {
        *self.0.entry(account).or_default() = self.of(account) + amount;
    }
}

/// What is due to a municipality for a year, by a definitive statement.
///
/// `control` makes it of a definitive statement and of nothing else.
///
/// Law: ar-2019-07-03 art. 13 § 3
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The amount due.
    pub amount: Euro,
    /// The number of the statement, from 1; a reopened one gets the next.
    pub statement: u16,
}

/// The account book of one envelope: its key and its movements, in order.
///
/// The functions that move money say what the movement would be, or why there is none;
/// [`Envelope::record`] writes it down.
///
/// Law: ar-2019-07-03 art. 9
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    key: EnvelopeKey,
    movements: Vec<Movement>,
    balances: Balances,
}

impl Envelope {
    /// Makes the empty book of `key`.
    pub fn new(key: EnvelopeKey) -> Self {
        Self { key, movements: Vec::new(), balances: Balances::default() }
    }

    /// Returns its key.
    pub const fn key(&self) -> &EnvelopeKey {
        &self.key
    }

    /// Returns its movements, oldest first.
    pub fn movements(&self) -> &[Movement] {
        &self.movements
    }

    /// Returns the sums of its accounts.
    pub const fn balances(&self) -> &Balances {
        &self.balances
    }

    /// Returns the amount that was granted.
    pub fn granted(&self) -> Euro {
        -self.balances.of(Account::Budget)
    }

    /// Returns what the year before carried into it.
    pub fn carried_in(&self) -> Euro {
        -self.balances.of(Account::CarriedIn)
    }

    /// Returns what can be due from it: the grant, and what the year before carried in.
    pub fn capacity(&self) -> Euro {
        self.granted() + self.carried_in()
    }

    /// Returns what the municipality holds of it: paid, and not asked back.
    pub fn held(&self) -> Euro {
        self.balances.of(Account::Paid)
    }

    /// Returns the advances paid.
    pub fn advances(&self) -> Euro {
        self.sum_of(|kind| matches!(kind, MovementKind::Advance { .. }))
    }

    /// Returns what the municipality paid back.
    pub fn repaid(&self) -> Euro {
        self.sum_of(|kind| kind == MovementKind::Repayment)
    }

    /// Returns what is drawn from the commitment on it: what is with the municipality, asked back or
    /// not, beyond what the year before carried in, which stays committed on the credit of that year.
    ///
    /// Law: ar-2019-07-03 art. 13 § 1
    /// Choice: 0080
    pub fn drawn(&self) -> Euro {
        (self.held() + self.balances.of(Account::Owed)).excess_over(self.carried_in())
    }

    /// Returns how much of a due is settled: what the municipality holds, and what was asked back
    /// from it for its results, which no later statement pays out again.
    pub fn settled(&self) -> Euro {
        self.held() + self.sum_of(|kind| kind == MovementKind::ResultRecovery)
    }

    /// Returns what a due of `due` still asks to be paid, as far as it has not lapsed, and what it
    /// asks to be recovered, as far as the municipality holds it; one of the two is nothing.
    ///
    /// Law: ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14
    /// Choice: 0062
    pub fn unsettled(&self, due: Euro) -> (Euro, Euro) {
        let reachable = self.balances.of(Account::Available) + self.remissible();
        let payable = due.excess_over(self.settled()).min(reachable);
        (payable, self.settled().excess_over(due).min(self.held()))
    }

    /// Returns how much of what is owed was asked back by statements, and can be due after all.
    fn remissible(&self) -> Euro {
        let asked = self.sum_of(|kind| matches!(kind, MovementKind::Recovery { .. }));
        let remitted = self.sum_of(|kind| matches!(kind, MovementKind::Remission { .. }));
        asked.excess_over(remitted).min(self.balances.of(Account::Owed))
    }

    /// Tells whether the unused part has lapsed or gone over: nothing is paid from it any more.
    pub fn is_closed(&self) -> bool {
        self.movements.iter().any(|m| matches!(m.kind, MovementKind::Lapse | MovementKind::CarryOver))
    }

    /// Grants `amount`, at most the ceiling of the annex.
    ///
    /// # Errors
    /// E-104 when the envelope is opened already, E-102 when the amount is not above zero, E-101
    /// when it is above `ceiling`.
    ///
    /// Law: ar-2019-07-03 art. 7 § 2; ar-2019-07-03 art. N1
    pub fn grant(
        &self,
        amount: Euro,
        ceiling: &Sourced<Euro>,
        on: Date,
        grounds: &Grounds,
    ) -> Result<Movement, Refusal> {
        if !self.movements.is_empty() {
            return Err(self.refusal(E_104, &grounds.envelope));
        }
        if amount > ceiling.value {
            let refusal = self.refusal(E_101, &ceiling.article);
            return Err(refusal.with("amount", amount).with("ceiling", ceiling.value));
        }
        self.movement(MovementKind::Grant, amount, on, &ceiling.article)
    }

    /// Pays tranche `tranche` (from 1) of the advance.
    ///
    /// The whole advance is the rate of the envelope rounded down to the cent, and its tranches
    /// add up to it.
    ///
    /// # Errors
    /// E-110 when nothing sets the advance, E-111 without such a tranche, E-112 before its
    /// quarter, E-113 when it is paid already, E-114 when the envelope is closed, E-115 when a
    /// definitive statement settled it.
    ///
    /// Law: ar-2019-07-03 art. 13 § 2; am-2019-12-05 art. 37; am-2022-11-23 art. 37
    pub fn advance(
        &self,
        advance: &Setting<Advance>,
        tranche: u8,
        on: Date,
        grounds: &Grounds,
    ) -> Result<Movement, Refusal> {
        let set = advance.get().map_err(|open| self.refusal(E_110, open))?;
        let (amount, quarter) = self.tranche(&set.value, tranche).ok_or_else(|| {
            self.refusal(E_111, &set.article).with("tranche", tranche).with("tranches", set.value.tranches.len())
        })?;
        let earliest = self.key.year.quarter(quarter);
        if on < earliest {
            let refusal = self.refusal(E_112, &set.article).with("tranche", tranche);
            return Err(refusal.with("earliest", earliest).with("day", on));
        }
        if self.is_live(|kind| kind == MovementKind::Advance { tranche }) {
            return Err(self.refusal(E_113, &set.article).with("tranche", tranche));
        }
        if self.is_closed() {
            return Err(self.refusal(E_114, &grounds.envelope));
        }
        if self.settled_statement().is_some() {
            return Err(self.refusal(E_115, &grounds.final_payment));
        }
        self.movement(MovementKind::Advance { tranche }, amount, on, &set.article)
    }

    /// Returns the amount and the earliest quarter of a tranche (from 1), if there is one.
    fn tranche(&self, advance: &Advance, tranche: u8) -> Option<(Euro, u8)> {
        let at = usize::from(tranche).checked_sub(1)?;
        let quarter = advance.tranches.get(at)?.not_before_quarter;
        let weights: Vec<u64> = advance.tranches.iter().map(|t| t.weight).collect();
        let parts = self.granted().share(advance.rate).split(&weights)?;
        Some((parts[at], quarter))
    }

    /// Takes in what the envelope of the year before, `before`, carried over: all of it, once.
    ///
    /// It is the only function that looks at two envelopes, and the only flow between two that any
    /// version allows.
    ///
    /// # Errors
    /// E-180 when `before` is not the envelope of the year before, E-181 when it carried nothing
    /// over, E-182 when that came in already, E-114 when this envelope is closed.
    ///
    /// Law: ar-2007-04-09 art. 8
    /// Choice: 0063
    pub fn carry_in(&self, before: &Self, on: Date, article: &ArticleRef) -> Result<Movement, Refusal> {
        if before.key.next_year().as_ref() != Some(&self.key) {
            return Err(self.refusal(E_180, article).with("other", before.key.to_string()));
        }
        let amount = before.balances.of(Account::CarriedOver);
        if amount.is_zero() {
            return Err(self.refusal(E_181, article).with("other", before.key.to_string()));
        }
        if !self.carried_in().is_zero() {
            return Err(self.refusal(E_182, article).with("amount", self.carried_in()));
        }
        if self.is_closed() {
            return Err(self.refusal(E_114, article));
        }
        self.movement(MovementKind::CarryIn, amount, on, article)
    }

    /// Pays what is due beyond what is settled already, as far as it has not lapsed.
    ///
    /// # Errors
    /// E-120 when the due is beyond the envelope, E-121 when there is nothing left to pay, E-123
    /// when this statement is settled already, E-124 while something is owed, E-114 when all of it
    /// has lapsed.
    ///
    /// Law: ar-2019-07-03 art. 13 § 3
    /// Choice: 0062
    pub fn final_payment(&self, due: &Due, on: Date, grounds: &Grounds) -> Result<Movement, Refusal> {
        self.check_due(due, &grounds.final_payment, grounds)?;
        let owed = self.balances.of(Account::Owed);
        if !owed.is_zero() {
            return Err(self.refusal(E_124, &grounds.recovery).with("owed", owed));
        }
        let amount = due.amount.excess_over(self.settled());
        if amount.is_zero() {
            let refusal = self.refusal(E_121, &grounds.final_payment);
            return Err(refusal.with("due", due.amount).with("held", self.settled()));
        }
        let amount = amount.min(self.balances.of(Account::Available));
        if amount.is_zero() {
            return Err(self.refusal(E_114, &grounds.envelope));
        }
        let kind = MovementKind::FinalPayment { statement: due.statement };
        self.movement(kind, amount, on, &grounds.final_payment)
    }

    /// Leaves to the municipality what was asked back and is not repaid, as far as a later statement
    /// makes it due after all; nothing when it does not.
    ///
    /// # Errors
    /// E-120 when the due is beyond the envelope, E-123 when this statement is settled already.
    ///
    /// Law: ar-2019-07-03 art. 13 § 3
    /// Choice: 0062
    pub fn remission(&self, due: &Due, on: Date, grounds: &Grounds) -> Result<Option<Movement>, Refusal> {
        self.check_due(due, &grounds.final_payment, grounds)?;
        let amount = due.amount.excess_over(self.settled()).min(self.remissible());
        let kind = MovementKind::Remission { statement: due.statement };
        let remission = || self.movement(kind, amount, on, &grounds.final_payment);
        (!amount.is_zero()).then(remission).transpose()
    }

    /// Asks back what is settled beyond the due, as far as the municipality holds it.
    ///
    /// # Errors
    /// E-120 when the due is beyond the envelope or below zero, E-122 when there is nothing to
    /// recover, E-123 when this statement is settled already.
    ///
    /// Law: ar-2019-07-03 art. 14
    pub fn recovery(&self, due: &Due, on: Date, grounds: &Grounds) -> Result<Movement, Refusal> {
        self.check_due(due, &grounds.recovery, grounds)?;
        let amount = self.settled().excess_over(due.amount).min(self.held());
        if amount.is_zero() {
            let refusal = self.refusal(E_122, &grounds.recovery);
            return Err(refusal.with("due", due.amount).with("held", self.held()));
        }
        self.movement(MovementKind::Recovery { statement: due.statement }, amount, on, &grounds.recovery)
    }

    fn check_due(&self, due: &Due, article: &ArticleRef, grounds: &Grounds) -> Result<(), Refusal> {
        if due.amount > self.capacity() || due.amount.is_negative() {
            let refusal = self.refusal(E_120, &grounds.grant);
            return Err(refusal.with("due", due.amount).with("granted", self.capacity()));
        }
        if self.settled_statement().is_some_and(|last| due.statement <= last) {
            return Err(self.refusal(E_123, article).with("statement", i64::from(due.statement)));
        }
        Ok(())
    }

    /// Asks back `amount` because results are absent or insufficient: a decision of a person.
    ///
    /// # Errors
    /// E-132 when the version knows no such recovery, E-131 when it is more than the municipality
    /// holds, E-102 when it is not above zero.
    ///
    /// Law: ar-2019-07-03 art. 15; am-2022-11-23 art. 48 § 2
    pub fn result_recovery(&self, amount: Euro, on: Date, grounds: &Grounds) -> Result<Movement, Refusal> {
        let article = grounds.result_recovery.as_ref().ok_or_else(|| self.refusal(E_132, &grounds.recovery))?;
        if amount > self.held() {
            return Err(self.refusal(E_131, article).with("amount", amount).with("held", self.held()));
        }
        self.movement(MovementKind::ResultRecovery, amount, on, article)
    }

    /// Notes a sum that the municipality paid back.
    ///
    /// # Errors
    /// E-130 when it is more than it owes, E-102 when it is not above zero.
    ///
    /// Law: ar-2019-07-03 art. 14
    pub fn repayment(&self, amount: Euro, on: Date, grounds: &Grounds) -> Result<Movement, Refusal> {
        let owed = self.balances.of(Account::Owed);
        if amount > owed {
            return Err(self.refusal(E_130, &grounds.recovery).with("amount", amount).with("owed", owed));
        }
        self.movement(MovementKind::Repayment, amount, on, &grounds.recovery)
    }

    /// Closes the envelope: what is left lapses, save the part that the version carries over.
    ///
    /// What the year before carried in is used first and goes on whole; of the grant itself goes
    /// over what is unused, up to the rate. What came back after a first closing lapses. Returns no
    /// movement when nothing is left.
    ///
    /// # Errors
    /// E-141 before the year is over, E-140 while the municipality owes something, E-114 when it
    /// is closed already and nothing has come back.
    ///
    /// Law: am-2019-12-05 art. 29; ar-2007-04-09 art. 8
    /// Choice: 0063
    pub fn close(
        &self,
        carry_over: &Setting<BasisPoints>,
        on: Date,
        grounds: &Grounds,
    ) -> Result<Vec<Movement>, Refusal> {
        let last = self.key.year.period().end();
        if on <= last {
            return Err(self.refusal(E_141, &grounds.envelope).with("last", last));
        }
        let owed = self.balances.of(Account::Owed);
        if !owed.is_zero() {
            return Err(self.refusal(E_140, &grounds.recovery).with("owed", owed));
        }
        let left = self.balances.of(Account::Available);
        if self.is_closed() && left.is_zero() {
            return Err(self.refusal(E_114, &grounds.envelope));
        }
        let (rate, article) = match carry_over {
            Setting::Set(set) => (set.value, &set.article),
            Setting::Open(_) => (BasisPoints::new(0), &grounds.envelope),
        };
        let carried = if self.is_closed() { Euro::ZERO } else { self.carried(rate) };
        [(MovementKind::CarryOver, carried), (MovementKind::Lapse, left - carried)]
            .into_iter()
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(kind, amount)| self.movement(kind, amount, on, article))
            .collect()
    }

    /// Returns what goes over to the next year at `rate`.
    fn carried(&self, rate: BasisPoints) -> Euro {
        if rate == BasisPoints::new(0) {
            return Euro::ZERO;
        }
        let left = self.balances.of(Account::Available);
        let untouched = self.carried_in().excess_over(self.capacity() - left);
        untouched + (left - untouched).min(self.granted().share(rate))
    }

    /// Takes back movement `of` (from 0) by its exact opposite.
    ///
    /// # Errors
    /// E-152 when there is no such movement, or it is a correction, or corrected already, or goes
    /// from one year to the next, where its counterpart would stay; E-151
    /// when the money has moved on since.
    ///
    /// Choice: 0006
    pub fn correction(&self, of: usize, on: Date, article: &ArticleRef) -> Result<Movement, Refusal> {
        let fixed = |kind| matches!(kind, MovementKind::CarryOver | MovementKind::CarryIn);
        let original = self.movements.get(of).filter(|m| m.kind.route().is_some() && !fixed(m.kind));
        let original = original.filter(|_| !self.is_corrected(of));
        let Some(original) = original else {
            return Err(self.refusal(E_152, article).with("movement", of));
        };
        let came_of_it = |m: &Movement| m.kind.route().is_some() && m.kind != MovementKind::Grant;
        if original.kind == MovementKind::Grant && self.live().any(came_of_it) {
            let left = self.balances.of(Account::Available);
            return Err(self.refusal(E_151, article).with("amount", original.amount).with("left", left));
        }
        if self.is_remitted(original) {
            let owed = self.balances.of(Account::Owed);
            return Err(self.refusal(E_151, article).with("amount", original.amount).with("left", owed));
        }
        let opposite = self.movement(MovementKind::Correction { of }, original.amount, on, article)?;
        self.clone().record(opposite.clone())?;
        Ok(opposite)
    }

    /// Tells whether what a statement asked back by `asked` is left to the municipality since, so that
    /// taking the order back would forgive it twice. What is repaid since is no longer owed, and
    /// [`Self::record`] refuses.
    fn is_remitted(&self, asked: &Movement) -> bool {
        let by_statement = |kind| matches!(kind, MovementKind::Recovery { .. });
        let remitted = self.sum_of(|kind| matches!(kind, MovementKind::Remission { .. }));
        by_statement(asked.kind) && remitted > self.sum_of(by_statement) - asked.amount
    }

    /// Writes a movement down.
    ///
    /// # Errors
    /// E-150 for a movement of another envelope, E-102 for an amount not above zero, E-152 for a
    /// correction of nothing, E-151 when an account would fall below zero. The envelope is then
    /// unchanged.
    ///
    /// Law: ar-2019-07-03 art. 9
    pub fn record(&mut self, movement: Movement) -> Result<(), Refusal> {
        if movement.envelope != self.key {
            let refusal = self.refusal(E_150, &movement.article);
            return Err(refusal.with("other", movement.envelope.to_string()));
        }
        let Some((from, to)) = self.route(&movement) else {
            return Err(self.refusal(E_152, &movement.article));
        };
        if movement.amount <= Euro::ZERO {
            return Err(self.refusal(E_102, &movement.article).with("amount", movement.amount));
        }
        if !from.is_outside() && movement.amount > self.balances.of(from) {
            let refusal = self.refusal(E_151, &movement.article);
            return Err(refusal.with("amount", movement.amount).with("left", self.balances.of(from)));
        }
        self.balances.add(from, -movement.amount);
        self.balances.add(to, movement.amount);
        self.movements.push(movement);
        Ok(())
    }

    fn route(&self, movement: &Movement) -> Option<(Account, Account)> {
        let MovementKind::Correction { of } = movement.kind else { return movement.kind.route() };
        let original = self.movements.get(of).filter(|m| m.amount == movement.amount && !self.is_corrected(of))?;
        original.kind.route().map(|(from, to)| (to, from))
    }

    fn is_corrected(&self, at: usize) -> bool {
        self.movements.iter().any(|m| m.kind == MovementKind::Correction { of: at })
    }

    fn live(&self) -> impl Iterator<Item = &Movement> {
        self.movements.iter().enumerate().filter(|(at, _)| !self.is_corrected(*at)).map(|(_, movement)| movement)
    }

    fn is_live(&self, wanted: impl Fn(MovementKind) -> bool) -> bool {
        self.live().any(|m| wanted(m.kind))
    }

    fn sum_of(&self, wanted: impl Fn(MovementKind) -> bool) -> Euro {
        self.live().filter(|m| wanted(m.kind)).map(|m| m.amount).sum()
    }

    /// Returns the number of the last statement that moved money.
    fn settled_statement(&self) -> Option<u16> {
        let number = |kind| match kind {
            MovementKind::FinalPayment { statement } | MovementKind::Recovery { statement } => Some(statement),
            _ => None,
        };
        self.live().filter_map(|m| number(m.kind)).max()
    }

    fn movement(&self, kind: MovementKind, amount: Euro, on: Date, article: &ArticleRef) -> Result<Movement, Refusal> {
        if amount <= Euro::ZERO {
            return Err(self.refusal(E_102, article).with("amount", amount));
        }
        Ok(Movement { envelope: self.key.clone(), kind, amount, on, article: article.clone() })
    }

    fn refusal(&self, code: terms::Code, article: &ArticleRef) -> Refusal {
        Refusal::new(code, article.clone()).with("envelope", self.key.to_string())
    }
}
