//! The law as data: instruments and their articles, schemes with their envelopes and modalities,
//! municipalities and the Belgian calendar, each in force on a date as known on another.
//!
//! Everything is read from `law/`, which a lawyer can read; no amount, percentage or term is typed
//! into this code, and there is no "today": both dates are parameters.

mod annex;
mod calendar;
mod catalogue;
mod check;
mod clause;
pub mod codes;
mod ids;
mod instrument;
mod law;
mod modality;
mod model;
mod municipalities;
mod payments;
mod post;
mod scheme;
mod scheme_file;
mod setting;
mod source;
mod topic;

pub use annex::{Annex, AnnexRow};
pub use calendar::{Calendar, Holiday, WorkingDay, easter, in_belgium};
pub use catalogue::{Answer, Catalogue, Nature, Per, Piece, PostCeilings, Rate, Span};
pub use ids::{
    AllocationId, CreditCategory, CreditKey, EnvelopeKey, ParseCreditKeyError, ParseEnvelopeKeyError, SchemeId,
};
pub use instrument::{Article, Instrument, InstrumentKind, OpenTerm, Reading};
pub use law::{Delegation, Law};
pub use modality::{
    Advance, Band, BeforeFiling, Closing, ControlDepth, DateThatCounts, MissingInformation, Modalities,
    MunicipalDecision, ObjectionFrom, ObjectionPeriod, Quota, QuotaBase, Repayment, Tranche,
};
pub use model::{Domain, Model, Sector, StrategicObjective};
pub use municipalities::{Merger, Municipalities, Municipality, Province, Region};
pub use payments::{AccountRule, PayerName, Payments};
pub use post::{Level, ParseLevelError, ParseWorkingTimeError, WorkingTime};
pub use scheme::{Allocation, BudgetLine, Reservation, Scheme, StatedAmount, Statement};
pub use setting::{AsOf, Setting, Sourced};
pub use topic::{ParseTopicError, Topic};
