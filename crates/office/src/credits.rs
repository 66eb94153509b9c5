//! What is known of the credits of years: rows for pages and acts.
//!
//! Choice: 0080

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use ledger::CreditMovementKind;
use scheme::{CreditKey, EnvelopeKey};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Euro};

use crate::port::{Answer, EnvelopeRow, Filter, Register};
use crate::{CreditState, Scope};

/// A movement of a credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditMovementRow {
    /// What it is.
    pub kind: CreditMovementKind,
    /// How much.
    pub amount: Euro,
    /// On which day.
    pub on: Date,
    /// Under which article.
    pub article: ArticleRef,
    /// The budget act, and where in it the credit stands; for what the budget gives.
    pub source: Option<String>,
    /// Why, where a person said so.
    pub reasons: Option<String>,
    /// The entry of the register that made it.
    pub seq: u64,
}

impl CreditMovementRow {
    /// Returns what it adds to what the budget gives: below zero where the budget gives less, nothing
    /// for a commitment.
    pub fn given(&self) -> Euro {
        match self.kind {
            CreditMovementKind::Opened | CreditMovementKind::Increased => self.amount,
            CreditMovementKind::Decreased => -self.amount,
            CreditMovementKind::Committed { .. } | CreditMovementKind::Freed { .. } => Euro::ZERO,
        }
    }
}

/// The credit of a scheme for a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditView {
    /// Its key.
    pub key: CreditKey,
    /// The version of its stream.
    pub version: u64,
    /// What the budget gives.
    pub amount: Euro,
    /// The lines of the budget.
    pub lines: Vec<String>,
    /// What is committed on each envelope.
    pub commitments: BTreeMap<EnvelopeKey, Euro>,
    /// Its movements, oldest first.
    pub movements: Vec<CreditMovementRow>,
}

impl CreditView {
    /// Returns what is committed altogether.
    pub fn committed(&self) -> Euro {
        self.commitments.values().copied().sum()
    }
}

/// A credit beside what is ordered from it.
///
/// At all times: ordered <= committed <= credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditRow {
    /// Its key.
    pub key: CreditKey,
    /// How far it has come.
    pub state: CreditState,
    /// What the budget gives.
    pub credit: Euro,
    /// What is committed.
    pub committed: Euro,
    /// What is ordered and not paid back; it leaves through files for the bank.
    pub ordered: Euro,
    /// What can still be committed.
    pub left: Euro,
}

/// Returns the credits of every scheme and year in which an envelope is open or a credit was opened.
///
/// # Errors
/// Those of the register.
///
/// Law: ar-2019-07-03 art. 13 § 1
pub fn credits(register: &dyn Register) -> Answer<Vec<CreditRow>> {
    let views: BTreeMap<CreditKey, CreditView> =
        register.credits()?.into_iter().map(|view| (view.key.clone(), view)).collect();
    let mut drawn: BTreeMap<CreditKey, Euro> = BTreeMap::new();
    for EnvelopeRow { key, drawn: ordered, .. } in register.envelopes(Scope::Everything, &Filter::default())? {
        let sum = drawn.entry(key.credit()).or_default();
        *sum = *sum + ordered;
    }
    let keys: BTreeSet<&CreditKey> = views.keys().chain(drawn.keys()).collect();
    let row = |key: &CreditKey| row(key, views.get(key), drawn.get(key).copied().unwrap_or_default());
    Ok(keys.into_iter().map(row).collect())
}

fn row(key: &CreditKey, view: Option<&CreditView>, ordered: Euro) -> CreditRow {
    let (credit, committed) = view.map_or((Euro::ZERO, Euro::ZERO), |view| (view.amount, view.committed()));
    let state = if view.is_some() { CreditState::Open } else { CreditState::Absent };
    CreditRow { key: key.clone(), state, credit, committed, ordered, left: credit - committed }
}
