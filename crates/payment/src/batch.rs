//! The payments that go to the bank in one file.
//!
//! Choice: 0057

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::{Date, DateTime};
use scheme::Calendar;
use serde::{Deserialize, Serialize};
use terms::Euro;

use crate::{Bic, Iban, Order, OrderError, PaymentNumber, StructuredMessage};

/// Who pays, and from which account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payer {
    /// The name of the service.
    pub name: String,
    /// The town of its address.
    pub town: String,
    /// The postal code of that town.
    pub postal_code: String,
    /// Its account.
    pub account: Iban,
    /// Its bank, where it is known.
    pub bic: Option<Bic>,
}

/// The payments of one file: one day, one account that pays, each order once.
///
/// Choice: 0057
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made, in Belgium; the file says so, and says the same when made again.
    pub made: DateTime,
    /// The day on which the bank is to pay; a working day.
    pub execution: Date,
    /// Who pays.
    pub payer: Payer,
    /// The payments.
    pub orders: Vec<Order>,
}

/// Why a file cannot be made of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchError {
    /// It holds no order.
    Empty,
    /// An order stands in it twice.
    Twice(PaymentNumber),
    /// An order cannot be written.
    Order(PaymentNumber, OrderError),
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no payment"),
            Self::Twice(number) => write!(f, "payment {number} stands twice"),
            Self::Order(number, error) => write!(f, "payment {number}: {error}"),
        }
    }
}

impl std::error::Error for BatchError {}

impl Batch {
    /// Returns the first working day from `wanted` on, which is the day that a file may name.
    ///
    /// Choice: 0057
    pub fn execution_day(wanted: Date, calendar: &Calendar) -> Date {
        if calendar.is_working_day(wanted) { wanted } else { calendar.after_working_days(wanted, 1) }
    }

    /// Returns the name of the file's message, one for each batch.
    pub fn message_id(&self) -> String {
        format!("PERRON-{:06}", self.number)
    }

    /// Returns the name under which the bank carries `order` through to the statement.
    pub fn end_to_end(&self, order: &Order) -> String {
        format!("PERRON-{:06}-{:010}", self.number, order.number.0)
    }

    /// Returns the number of the payment that a name of [`Self::end_to_end`] stands for; none for one of
    /// more digits than a message has.
    pub(crate) fn number_in(name: &str) -> Option<PaymentNumber> {
        let (_, number) = name.strip_prefix("PERRON-")?.split_once('-')?;
        number.parse().ok().filter(|number| StructuredMessage::of(*number).is_some()).map(PaymentNumber)
    }

    /// Returns the sum of its payments.
    pub fn total(&self) -> Euro {
        self.orders.iter().map(|order| order.amount).sum()
    }

    /// Writes the file for the bank, ISO 20022 pain.001.001.09: the same bytes every time.
    ///
    /// # Errors
    /// When it holds no order, one twice, or one that cannot be written.
    ///
    /// Choice: 0057
    pub fn to_pain(&self) -> Result<String, BatchError> {
        if self.orders.is_empty() {
            return Err(BatchError::Empty);
        }
        let mut seen = BTreeSet::new();
        for order in &self.orders {
            order.check().map_err(|error| BatchError::Order(order.number, error))?;
            if !seen.insert(order.number) {
                return Err(BatchError::Twice(order.number));
            }
        }
        Ok(crate::pain::write(self))
    }
}
