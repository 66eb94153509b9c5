//! Movements: one amount from one account of an envelope to another.

use jiff::civil::Date;
use scheme::EnvelopeKey;
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Euro};

/// Where the money of one envelope can stand.
///
/// The budget and what the year before left are outside; the others add up to what these gave, at
/// all times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// The budget of the State, on the line of the scheme.
    Budget,
    /// What the year before left unused, where the version carries it over.
    CarriedIn,
    /// Granted and not paid, or paid back.
    Available,
    /// Paid to the municipality, and not asked back.
    Paid,
    /// Asked back from the municipality.
    Owed,
    /// Unused and lost.
    Lapsed,
    /// Unused and carried over to the next year, where the version allows it.
    CarriedOver,
}

impl Account {
    /// All accounts.
    pub const ALL: [Self; 7] =
        [Self::Budget, Self::CarriedIn, Self::Available, Self::Paid, Self::Owed, Self::Lapsed, Self::CarriedOver];

    /// Tells whether the account lies outside the envelope, so that its sum is what it gave.
    pub const fn is_outside(self) -> bool {
        matches!(self, Self::Budget | Self::CarriedIn)
    }
}

/// What a movement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MovementKind {
    /// The envelope is opened with its amount.
    Grant,
    /// What the year before carried over comes in.
    CarryIn,
    /// A tranche of the advance, from 1.
    Advance {
        /// Which one.
        tranche: u8,
    },
    /// The final payment of a definitive statement, from 1.
    FinalPayment {
        /// Of which statement.
        statement: u16,
    },
    /// What a definitive statement asks back.
    Recovery {
        /// Of which statement.
        statement: u16,
    },
    /// What was asked back, and is due after all by a later statement.
    Remission {
        /// By which statement.
        statement: u16,
    },
    /// What is asked back because results are absent or insufficient.
    ResultRecovery,
    /// A sum that the municipality paid back.
    Repayment,
    /// What remains unused at closing and is lost.
    Lapse,
    /// What remains unused at closing and goes to the next year.
    CarryOver,
    /// The exact opposite of an earlier movement.
    Correction {
        /// The position of that movement in the envelope, from 0.
        of: usize,
    },
}

impl MovementKind {
    /// Returns the account that the money leaves and the one it reaches; a correction has no route
    /// of its own.
    pub const fn route(self) -> Option<(Account, Account)> {
        Some(match self {
            Self::Grant => (Account::Budget, Account::Available),
            Self::CarryIn => (Account::CarriedIn, Account::Available),
            Self::Advance { .. } | Self::FinalPayment { .. } => (Account::Available, Account::Paid),
            Self::Recovery { .. } | Self::ResultRecovery => (Account::Paid, Account::Owed),
            Self::Remission { .. } => (Account::Owed, Account::Paid),
            Self::Repayment => (Account::Owed, Account::Available),
            Self::Lapse => (Account::Available, Account::Lapsed),
            Self::CarryOver => (Account::Available, Account::CarriedOver),
            Self::Correction { .. } => return None,
        })
    }
}

/// One amount that moves inside one envelope; it cannot name two envelopes.
///
/// Law: ar-2019-07-03 art. 9
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// The envelope.
    pub envelope: EnvelopeKey,
    /// What it is.
    pub kind: MovementKind,
    /// How much; always above zero.
    pub amount: Euro,
    /// On which day.
    pub on: Date,
    /// Under which article.
    pub article: ArticleRef,
}
