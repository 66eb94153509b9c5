//! The credit of a scheme for a year: what the budget gives, and what of it is committed.
//!
//! A commitment stands on one envelope, and what is paid from that envelope stays within it; so the
//! payments of a year stay within its credit, whoever orders them and in whatever order. Like an
//! envelope, a credit is the sum of its movements, of which none is ever changed.
//!
//! Law: ar-2019-07-03 art. 8; ar-2019-07-03 art. 13 § 1; l-2003-05-22 art. 24
//! Choice: 0080

use std::collections::BTreeMap;

use jiff::civil::Date;
use scheme::{CreditKey, EnvelopeKey};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, Refusal};

use crate::codes::{E_200, E_201, E_202, E_203, E_204, E_205, E_206, E_207, E_208, E_209};

/// What a movement of a credit is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreditMovementKind {
    /// The budget opens the credit.
    Opened,
    /// The budget gives more.
    Increased,
    /// The budget gives less.
    Decreased,
    /// A part of it is committed on an envelope.
    Committed {
        /// The envelope.
        envelope: EnvelopeKey,
    },
    /// A part of what was committed on an envelope is free again.
    Freed {
        /// The envelope.
        envelope: EnvelopeKey,
    },
}

/// One amount that moves in one credit.
///
/// Law: ar-2019-07-03 art. 8
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditMovement {
    /// The credit.
    pub credit: CreditKey,
    /// What it is.
    pub kind: CreditMovementKind,
    /// How much; always above zero.
    pub amount: Euro,
    /// On which day.
    pub on: Date,
    /// Under which article.
    pub article: ArticleRef,
}

/// The book of one credit: its key and its movements, in order.
///
/// The functions that move say what the movement would be, or why there is none;
/// [`Credit::record`] writes it down. At all times nothing committed is above the credit.
///
/// Law: ar-2019-07-03 art. 8; ar-2019-07-03 art. 13 § 1
/// Choice: 0080
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    key: CreditKey,
    movements: Vec<CreditMovement>,
    amount: Euro,
    commitments: BTreeMap<EnvelopeKey, Euro>,
}

impl Credit {
    /// Makes the empty book of `key`.
    pub const fn new(key: CreditKey) -> Self {
        Self { key, movements: Vec::new(), amount: Euro::ZERO, commitments: BTreeMap::new() }
    }

    /// Returns its key.
    pub const fn key(&self) -> &CreditKey {
        &self.key
    }

    /// Returns its movements, oldest first.
    pub fn movements(&self) -> &[CreditMovement] {
        &self.movements
    }

    /// Tells whether the budget has opened it.
    pub const fn is_open(&self) -> bool {
        !self.movements.is_empty()
    }

    /// Returns what the budget gives.
    pub const fn amount(&self) -> Euro {
        self.amount
    }

    /// Returns what is committed on each envelope on which something is.
    pub const fn commitments(&self) -> &BTreeMap<EnvelopeKey, Euro> {
        &self.commitments
    }

    /// Returns what is committed on `envelope`.
    pub fn committed_on(&self, envelope: &EnvelopeKey) -> Euro {
        self.commitments.get(envelope).copied().unwrap_or_default()
    }

    /// Returns what is committed altogether.
    pub fn committed(&self) -> Euro {
        self.commitments.values().copied().sum()
    }

    /// Returns what can still be committed.
    pub fn left(&self) -> Euro {
        self.amount - self.committed()
    }

    /// Opens the credit with `amount`.
    ///
    /// # Errors
    /// E-200 when it is open already, E-209 when the amount is not above zero.
    ///
    /// Law: ar-2019-07-03 art. 8
    pub fn open(&self, amount: Euro, on: Date, article: &ArticleRef) -> Result<CreditMovement, Refusal> {
        self.checked(CreditMovementKind::Opened, amount, on, article)
    }

    /// Brings the credit to `amount`, which a later budget gives: more or less than before.
    ///
    /// # Errors
    /// E-201 when no credit is open, E-203 when it has that amount, E-202 when more is committed.
    ///
    /// Law: ar-2019-07-03 art. 8
    /// Choice: 0080
    pub fn adjust(&self, amount: Euro, on: Date, article: &ArticleRef) -> Result<CreditMovement, Refusal> {
        let (more, less) = (amount.excess_over(self.amount), self.amount.excess_over(amount));
        match (more.is_zero(), less.is_zero()) {
            _ if !self.is_open() => Err(self.refusal(E_201, article)),
            (false, _) => self.checked(CreditMovementKind::Increased, more, on, article),
            (_, false) => self.checked(CreditMovementKind::Decreased, less, on, article),
            (true, true) => Err(self.refusal(E_203, article).with("amount", amount)),
        }
    }

    /// Commits `amount` more on `envelope`.
    ///
    /// # Errors
    /// E-201 when no credit is open, E-204 when the envelope draws on another one, E-208 after the
    /// last day of the year, E-205 when it is more than what is left, E-209 when it is not above zero.
    ///
    /// Law: l-2003-05-22 art. 24; ar-2019-07-03 art. 13 § 1
    pub fn commit(
        &self,
        envelope: &EnvelopeKey,
        amount: Euro,
        on: Date,
        article: &ArticleRef,
    ) -> Result<CreditMovement, Refusal> {
        let until = self.key.year.period().end();
        if self.is_open() && on > until {
            return Err(self.refusal(E_208, article).with("day", on).with("until", until));
        }
        self.checked(CreditMovementKind::Committed { envelope: envelope.clone() }, amount, on, article)
    }

    /// Brings what is committed on `envelope` down to `amount`; `drawn` is what was paid from it.
    ///
    /// # Errors
    /// E-201 when no credit is open, E-203 when no more than that is committed, E-206 when more is
    /// drawn.
    ///
    /// Law: l-2003-05-22 art. 24
    pub fn reduce(
        &self,
        envelope: &EnvelopeKey,
        amount: Euro,
        drawn: Euro,
        on: Date,
        article: &ArticleRef,
    ) -> Result<CreditMovement, Refusal> {
        let refusal = |code| self.refusal(code, article).with("envelope", envelope.to_string()).with("amount", amount);
        if drawn > amount || amount.is_negative() {
            return Err(refusal(E_206).with("drawn", drawn));
        }
        let freed = self.committed_on(envelope).excess_over(amount);
        if self.is_open() && freed.is_zero() {
            return Err(refusal(E_203));
        }
        self.checked(CreditMovementKind::Freed { envelope: envelope.clone() }, freed, on, article)
    }

    /// Checks that `drawn` can be drawn from what is committed on `envelope`.
    ///
    /// # Errors
    /// E-201 when no credit is open, E-207 when less is committed.
    ///
    /// Law: ar-2019-07-03 art. 13 § 1; l-2003-05-22 art. 24
    pub fn cover(&self, envelope: &EnvelopeKey, drawn: Euro, article: &ArticleRef) -> Result<(), Refusal> {
        let committed = self.committed_on(envelope);
        if !self.is_open() {
            return Err(self.refusal(E_201, article));
        }
        if drawn > committed {
            let refusal = self.refusal(E_207, article).with("envelope", envelope.to_string());
            return Err(refusal.with("drawn", drawn).with("committed", committed));
        }
        Ok(())
    }

    /// Writes a movement down.
    ///
    /// # Errors
    /// E-204 for a movement of another credit or of an envelope that draws on another one, E-209 for
    /// an amount not above zero, E-200, E-201, E-202, E-205 and E-206 as above. The credit is then
    /// unchanged.
    ///
    /// Law: ar-2019-07-03 art. 8
    pub fn record(&mut self, movement: CreditMovement) -> Result<(), Refusal> {
        self.check(&movement)?;
        let amount = movement.amount;
        match &movement.kind {
            CreditMovementKind::Opened | CreditMovementKind::Increased => self.amount = self.amount + amount,
            CreditMovementKind::Decreased => self.amount = self.amount - amount,
            CreditMovementKind::Committed { envelope } => {
                *self.commitments.entry(envelope.clone()).or_default() = self.committed_on(envelope) + amount;
            }
            CreditMovementKind::Freed { envelope } => {
                let rest = self.committed_on(envelope) - amount;
                self.commitments.insert(envelope.clone(), rest);
                self.commitments.retain(|_, committed| !committed.is_zero());
            }
        }
        self.movements.push(movement);
        Ok(())
    }

    fn checked(
        &self,
        kind: CreditMovementKind,
        amount: Euro,
        on: Date,
        article: &ArticleRef,
    ) -> Result<CreditMovement, Refusal> {
        let movement = CreditMovement { credit: self.key.clone(), kind, amount, on, article: article.clone() };
        self.check(&movement)?;
        Ok(movement)
    }

    /// Checks that a movement leaves the credit as it always is: nothing below zero, and no more
    /// committed than there is.
    fn check(&self, movement: &CreditMovement) -> Result<(), Refusal> {
        let CreditMovement { credit, kind, amount, article, .. } = movement;
        let refusal = |code| self.refusal(code, article).with("amount", *amount);
        let opens = *kind == CreditMovementKind::Opened;
        if *credit != self.key {
            return Err(refusal(E_204).with("other", credit.to_string()));
        }
        if opens == self.is_open() {
            return Err(refusal(if opens { E_200 } else { E_201 }));
        }
        if *amount <= Euro::ZERO {
            return Err(refusal(E_209));
        }
        match kind {
            CreditMovementKind::Opened | CreditMovementKind::Increased => Ok(()),
            CreditMovementKind::Decreased if *amount > self.left() => {
                let to = self.amount - *amount;
                Err(self.refusal(E_202, article).with("amount", to).with("committed", self.committed()))
            }
            CreditMovementKind::Decreased => Ok(()),
            CreditMovementKind::Committed { envelope } | CreditMovementKind::Freed { envelope }
                if envelope.credit() != self.key =>
            {
                Err(refusal(E_204).with("other", envelope.to_string()))
            }
            CreditMovementKind::Committed { envelope } if *amount > self.left() => {
                Err(refusal(E_205).with("envelope", envelope.to_string()).with("left", self.left()))
            }
            CreditMovementKind::Freed { envelope } if *amount > self.committed_on(envelope) => {
                Err(refusal(E_206).with("envelope", envelope.to_string()).with("drawn", self.committed_on(envelope)))
            }
            CreditMovementKind::Committed { .. } | CreditMovementKind::Freed { .. } => Ok(()),
        }
    }

    fn refusal(&self, code: Code, article: &ArticleRef) -> Refusal {
        Refusal::new(code, article.clone()).with("credit", self.key.to_string())
    }
}
