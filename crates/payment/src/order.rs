//! One payment: how much, to whom, on which account, under which message.
//!
//! Choice: 0056

use std::fmt;

use ledger::MovementKind;
use scheme::EnvelopeKey;
use serde::{Deserialize, Serialize};
use terms::Euro;

use crate::{Bic, Iban, StructuredMessage, plain};

/// The number of a payment: that of the entry of the register which ordered it, at most ten digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PaymentNumber(pub u64);

impl fmt::Display for PaymentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentKind {
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
}

impl PaymentKind {
    /// Returns what a movement pays out; other movements send no money to a bank.
    ///
    /// Law: ar-2019-07-03 art. 13
    pub const fn of(kind: MovementKind) -> Option<Self> {
        match kind {
            MovementKind::Advance { tranche } => Some(Self::Advance { tranche }),
            MovementKind::FinalPayment { statement } => Some(Self::FinalPayment { statement }),
            _ => None,
        }
    }
}

/// Who is paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beneficiary {
    /// The name of the municipality.
    pub name: String,
    /// The town of its address.
    pub town: String,
    /// The postal code of that town, where it is known.
    pub postal_code: Option<String>,
}

/// One payment as it is ordered.
///
/// Choice: 0056
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Its number.
    pub number: PaymentNumber,
    /// The envelope it is paid from.
    pub envelope: EnvelopeKey,
    /// What is paid.
    pub kind: PaymentKind,
    /// How much.
    pub amount: Euro,
    /// To whom.
    pub beneficiary: Beneficiary,
    /// On which account.
    pub account: Iban,
    /// With which bank, where it is known.
    pub bic: Option<Bic>,
}

/// Why an order cannot be written into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderError {
    /// The number has more than ten digits.
    Number,
    /// The amount is not above zero, or more than a transfer can carry.
    Amount,
    /// The name or the town has no letter that banks take.
    Name,
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Number => "the number of the payment has more than ten digits",
            Self::Amount => "no amount that a transfer can carry",
            Self::Name => "no name that a bank takes",
        })
    }
}

impl std::error::Error for OrderError {}

impl Order {
    /// The most that one transfer of the payments area carries.
    const MOST: Euro = Euro::from_cents(99_999_999_999);

    /// Checks that the order can be written into a file.
    ///
    /// # Errors
    /// The first thing that hinders it.
    pub fn check(&self) -> Result<(), OrderError> {
        let empty = |text: &str| plain(text, 70).is_empty();
        if StructuredMessage::of(self.number.0).is_none() {
            Err(OrderError::Number)
        } else if self.amount <= Euro::ZERO || self.amount > Self::MOST {
            Err(OrderError::Amount)
        } else if empty(&self.beneficiary.name) || empty(&self.beneficiary.town) {
            Err(OrderError::Name)
        } else {
            Ok(())
        }
    }

    /// Returns the message under which it is paid.
    pub const fn message(&self) -> Option<StructuredMessage> {
        StructuredMessage::of(self.number.0)
    }

    /// Returns the hash of what a person approves: number, envelope, kind, amount, beneficiary and
    /// account.
    ///
    /// Whoever releases and exports compares it with what holds on that day.
    ///
    /// Choice: 0056
    pub fn approved(&self) -> [u8; 32] {
        let kind = match self.kind {
            PaymentKind::Advance { tranche } => format!("advance {tranche}"),
            PaymentKind::FinalPayment { statement } => format!("final payment {statement}"),
        };
        let mut hasher = blake3::Hasher::new();
        for part in [
            self.number.to_string().as_str(),
            &self.envelope.to_string(),
            &kind,
            &self.amount.to_string(),
            &self.beneficiary.name,
            &self.beneficiary.town,
            self.beneficiary.postal_code.as_deref().unwrap_or_default(),
            self.account.as_str(),
            self.bic.as_ref().map_or("", Bic::as_str),
        ] {
            hasher.update(&part.len().to_le_bytes());
            hasher.update(part.as_bytes());
        }
        *hasher.finalize().as_bytes()
    }
}
