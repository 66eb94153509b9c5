//! How the money really leaves and comes back: accounts, payment files, statements of the bank.
//!
//! Holds account numbers and structured messages with their check digits, the order of one payment,
//! the file of many (ISO 20022 pain.001), the statements that banks send (camt.053, CODA) and the
//! matching of what they say with what was ordered. What is due to whom is `ledger`'s and
//! `control`'s matter; who prepares, releases and exports is `office`'s. There is no clock.
//!
//! Law: ar-2019-07-03 art. 13; ar-2019-07-03 art. 14
//! Choice: 0055

mod amount;
mod bank;
mod batch;
mod bic;
mod camt;
mod coda;
pub mod codes;
mod iban;
mod matching;
mod message;
mod order;
mod pain;
mod plain;
mod statement;
mod transfer;
mod xml;

pub use bank::read_statements;
pub use batch::{Batch, BatchError, Payer};
pub use bic::{Bic, ParseBicError};
pub use iban::{Iban, ParseIbanError};
pub use matching::{Awaited, Matching, Outcome, Recoverable, match_entries, named};
pub use message::{ParseMessageError, StructuredMessage};
pub use order::{Beneficiary, Order, OrderError, PaymentKind, PaymentNumber};
pub use plain::plain;
pub use statement::{Balance, BankStatement, Entry, Reading};
pub use transfer::{PaymentFile, Transfer, read_payment_file};
