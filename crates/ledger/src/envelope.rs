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
    /// Returns the sum of `account`; below zero for the budget alone.
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

    /// Returns how much of a due is settled: what the municipality holds, and what was asked back
    /// from it for its results, which no later statement pays out again.
    fn settled(&self) -> Euro {
        self.held() + self.sum_of(|kind| kind == MovementKind::ResultRecovery)
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

    /// Pays what is due beyond what is settled already.
    ///
    /// # Errors
    /// E-120 when the due is beyond the envelope, E-121 when there is nothing left to pay, E-123
    /// when this statement is settled already, E-124 while something is owed, E-114 when the
    /// envelope is closed.
    ///
    /// Law: ar-2019-07-03 art. 13 § 3
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
        if self.is_closed() {
            return Err(self.refusal(E_114, &grounds.envelope));
        }
        let kind = MovementKind::FinalPayment { statement: due.statement };
        self.movement(kind, amount, on, &grounds.final_payment)
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
        if due.amount > self.granted() || due.amount.is_negative() {
            let refusal = self.refusal(E_120, &grounds.grant);
            return Err(refusal.with("due", due.amount).with("granted", self.granted()));
        }
        if self.settled_statement().is_some_and(|last| due.statement <= last) {
            return Err(self.refusal(E_123, article).with("statement", i64::from(due.statement)));
        }
        Ok(())
    }

    /// Asks back `amount` because results are absent or insufficient: a decision of a person.
    ///
    /// # Errors
    /// E-131 when it is more than the municipality holds, E-102 when it is not above zero.
    ///
    /// Law: ar-2019-07-03 art. 15; am-2022-11-23 art. 48 § 2
    pub fn result_recovery(&self, amount: Euro, on: Date, grounds: &Grounds) -> Result<Movement, Refusal> {
        if amount > self.held() {
            let refusal = self.refusal(E_131, &grounds.result_recovery);
            return Err(refusal.with("amount", amount).with("held", self.held()));
        }
        self.movement(MovementKind::ResultRecovery, amount, on, &grounds.result_recovery)
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
    /// Returns no movement when nothing is left.
    ///
    /// # Errors
    /// E-141 before the year is over, E-140 while the municipality owes something, E-114 when it
    /// is closed already.
    ///
    /// Law: am-2019-12-05 art. 29; ar-2007-04-09 art. 8
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
        if self.is_closed() {
            return Err(self.refusal(E_114, &grounds.envelope));
        }
        let (rate, article) = match carry_over {
            Setting::Set(set) => (set.value, &set.article),
            Setting::Open(_) => (BasisPoints::new(0), &grounds.envelope),
        };
        let left = self.balances.of(Account::Available);
        let carried = left.min(self.granted().share(rate));
        [(MovementKind::CarryOver, carried), (MovementKind::Lapse, left - carried)]
            .into_iter()
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(kind, amount)| self.movement(kind, amount, on, article))
            .collect()
    }

    /// Takes back movement `of` (from 0) by its exact opposite.
    ///
    /// # Errors
    /// E-152 when there is no such movement, or it is a correction, or corrected already; E-151
    /// when the money has moved on since.
    ///
    /// Choice: 0006
    pub fn correction(&self, of: usize, on: Date, article: &ArticleRef) -> Result<Movement, Refusal> {
        let original = self.movements.get(of).filter(|m| m.kind.route().is_some() && !self.is_corrected(of));
        let Some(original) = original else {
            return Err(self.refusal(E_152, article).with("movement", of));
        };
        let opposite = self.movement(MovementKind::Correction { of }, original.amount, on, article)?;
        self.clone().record(opposite.clone())?;
        Ok(opposite)
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
        if from != Account::Budget && movement.amount > self.balances.of(from) {
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
