//! The acts that people perform: one file per act, who may perform it, and what it records.
//!
//! Holds the roles and the table of what each may do, the states of agreements and dossiers, the
//! acts, and the port through which they are written down. Holds no HTTP, no HTML, no SQL and no
//! text of a message; the day and the person are parameters.
//!
//! Law: ar-2019-07-03 art. 5 § 3; ar-2019-07-03 art. 13; ar-2019-07-03 art. 17

mod account_file;
mod actor;
pub mod acts;
mod agreement_file;
mod annex;
mod audit;
mod bank;
mod bank_file;
mod batch_file;
mod beside;
mod closing;
pub mod codes;
mod credit_file;
mod credits;
mod dossier;
mod entry;
mod event;
pub mod expenses;
pub mod explain;
mod forecast;
mod funds;
mod ground;
pub mod hold;
mod keep;
mod kind;
mod letters;
pub mod matrix;
mod payable;
mod payments;
mod perform;
mod pinned;
pub mod port;
mod pursuit;
mod role;
mod state;
mod subject;
mod texts;
mod trial;
mod twice;
mod words;

pub use account_file::AccountFile;
pub use actor::{Actor, Body, ParseBodyError, PersonId, Scope, compatible};
pub use acts::Act;
pub use agreement_file::AgreementFile;
pub use annex::envelopes_of;
pub use bank::{HandedStatement, TakenIn, foretold, take_statement_in};
pub use bank_file::BankFile;
pub use batch_file::BatchFile;
pub use beside::beside;
pub use credit_file::CreditFile;
pub use credits::credits;
pub use dossier::Dossier;
pub use entry::{AgreementId, Entry, Hash, ParseStreamError, Stream};
pub use event::{Deed, Event, Record};
pub use forecast::{Forecast, forecast};
pub use funds::Funds;
pub use keep::{Handed, keep, register_number_in};
pub use kind::{ActKind, ParseActError};
pub use letters::{LetterFile, LetterKind, LetterRow, ParseLetterKindError, letter, letters, told};
pub use payable::{Desk, Payable};
pub use perform::{Failure, Request, open_acts, perform, permit};
pub use role::{ParseRoleError, Role, Side};
pub use state::{
    AccountState, AgreementState, BankState, BatchState, CreditState, DossierState, ParseStateError, PaymentState,
    RecoveryState, State,
};
pub use subject::{Subject, Unreadable};
pub use texts::{Texts, topic};
pub use trial::{Trial, Way};
pub use twice::{FundedTwice, Justified, funded_twice};
