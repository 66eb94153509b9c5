//! The control of expenses: lines, rules, decisions and statements.
//!
//! Reads expense files, judges every line under the rules of one version of the law, keeps what
//! persons decide with their motives, and computes the statement. Holds no refusal without an
//! article, and nothing that pays: money moves in `ledger`.
//!
//! Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 11; ar-2019-07-03 art. 12; ar-2019-07-03 art. 16; ar-2019-07-03 art. 17

mod audit;
pub mod bulk;
mod closing;
pub mod codes;
mod context;
mod decision;
mod desk;
mod difference;
mod file;
mod fingerprint;
mod invoice;
mod judge;
mod line;
mod objection;
mod posts;
mod resemblance;
pub mod rules;
mod sample;
mod statement;

pub use audit::{AuditFinding, AuditOutcome, Audited, Auditor, Correction, Said};
pub use closing::{Closing, ClosingArgument, ClosingPoint, ClosingYear, Cut, PeriodCap, YearToClose};
pub use context::{Context, FlatRate, Nature, PostCeiling};
pub use decision::{Answered, Came, Decision, Ground, Motive, Outcome, Question, QuestionKind, Request, Waived};
pub use desk::Desk;
pub use difference::{Change, Difference};
pub use file::{
    Column, DrawnOn, Limits, Reading, RejectedRow, Unreadable, changed, read_file, read_within, read_workbook,
    sheets_to_choose, written,
};
pub use fingerprint::{Claim, Claims, Fingerprint, claims_of, normalised};
pub use invoice::{Beside, Vat, read_invoice};
pub use judge::{judge_file, judge_line, set_aside};
pub use line::{
    Category, EnterpriseNumber, ExpenseLine, LineNumber, ParseEnterpriseNumberError, PaymentProof, Post, ProofKind,
    Units,
};
pub use objection::{Objection, Procedure, Ruling, Standing};
pub use posts::{Limit, PostYear};
pub use resemblance::{Reason, Resemblance, Trace, digits_swapped, one_slip_apart, resemblances, without_zeros};
pub use rules::{RULES, Rule, Verdict, rule};
pub use sample::{Drawn, Method, Part, Rest, Sample, Strata, Stratum, draw, extrapolated, of_the_rest, parts};
pub use statement::{CategoryRow, Figure, GroundRow, Stage, Statement};
