//! The law as data: instruments and their articles, schemes with their envelopes and modalities,
//! municipalities and the Belgian calendar, each in force on a date as known on another.
//!
//! Everything is read from `law/`, which a lawyer can read; no amount, percentage or term is typed
//! into this code, and there is no "today": both dates are parameters.

mod ids;
mod modality;
mod setting;

pub use ids::{AllocationId, CreditCategory, EnvelopeKey, ParseEnvelopeKeyError, SchemeId};
pub use modality::{Advance, Modalities, ObjectionFrom, ObjectionPeriod, Quota, Repayment, Tranche};
pub use setting::{AsOf, Setting, Sourced};
