//! The law as data: instruments and their articles, schemes with their envelopes and modalities,
//! municipalities and the Belgian calendar, each in force on a date as known on another.
//!
//! Everything is read from `law/`, which a lawyer can read; no amount, percentage or term is typed
//! into this code, and there is no "today": both dates are parameters.

mod calendar;
pub mod codes;
mod ids;
mod modality;
mod municipalities;
mod setting;

pub use calendar::{Calendar, Holiday, WorkingDay, easter};
pub use ids::{AllocationId, CreditCategory, EnvelopeKey, ParseEnvelopeKeyError, SchemeId};
pub use modality::{Advance, Modalities, ObjectionFrom, ObjectionPeriod, Quota, Repayment, Tranche};
pub use municipalities::{Merger, Municipalities, Municipality, Province, Region};
pub use setting::{AsOf, Setting, Sourced};
