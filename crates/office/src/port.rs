//! The port to the register: what acts need to be written down, and what pages read back.
//!
//! `store` implements [`Register`]; everything is synchronous and is called off the asynchronous
//! threads by those who have some. Rows are plain data, already within the scope they were asked in:
//! what lies outside a scope is as if it did not exist.

use std::collections::BTreeMap;
use std::fmt;

use agreement::{Agreement, AgreementKind, Draft, ProposalKey, Totals};
use control::{AuditFinding, Closing, Decision, ExpenseLine, Objection, Statement, Trace};
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::{Account, MovementKind, RecoveryCourse};
use payment::{Iban, PaymentNumber};
use scheme::{AllocationId, CreditKey, EnvelopeKey, SchemeId};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Euro, Finding, Language, Nis, Period, Year};

use crate::{
    ActKind, Actor, AgreementId, AgreementState, Body, DossierState, Entry, Hash, PersonId, RecoveryState, Role, Scope,
    Stream,
};

/// Why the register did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegisterError {
    /// Somebody else acted on the stream first; code `R-001`.
    Conflict {
        /// The stream.
        stream: Stream,
        /// The version that was expected.
        expected: u64,
        /// The version that was found.
        found: u64,
    },
    /// The same key was used for another request; code `R-002`.
    KeyReused {
        /// The key.
        key: String,
        /// The entry that was written under it.
        seq: u64,
    },
    /// An invoice is claimed already, here or elsewhere, and was accepted there; code `R-003`.
    FingerprintTaken {
        /// The fingerprint.
        fingerprint: String,
    },
    /// The register is being written by somebody else for too long; code `R-004`.
    Busy,
    /// An entry or a table cannot be read back; code `R-005`.
    Damaged {
        /// The entry, where one is known.
        seq: Option<u64>,
        /// What is wrong with it, for the operator.
        what: String,
    },
    /// A login or an identity is taken already; code `R-006`.
    Taken {
        /// Which one.
        name: String,
    },
    /// The database failed; code `R-007`.
    Database {
        /// Its own words, for the operator.
        what: String,
    },
}

impl fmt::Display for RegisterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { stream, expected, found } => {
                write!(f, "{stream} is at version {found}, not {expected}")
            }
            Self::KeyReused { key, seq } => write!(f, "key '{key}' was used for another request (entry {seq})"),
            Self::FingerprintTaken { fingerprint } => write!(f, "'{fingerprint}' is accepted already"),
            Self::Busy => f.write_str("the register is busy"),
            Self::Damaged { seq: Some(seq), what } => write!(f, "entry {seq} is damaged: {what}"),
            Self::Damaged { seq: None, what } => write!(f, "the register is damaged: {what}"),
            Self::Taken { name } => write!(f, "'{name}' is taken"),
            Self::Database { what } => write!(f, "the database failed: {what}"),
        }
    }
}

impl std::error::Error for RegisterError {}

/// The answer of the register.
pub type Answer<T> = Result<T, RegisterError>;

/// The entries of a stream as they are now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The entries, oldest first.
    pub entries: Vec<Entry>,
    /// The version, which is the number of entries.
    pub version: u64,
}

/// What is to be written down: one act on one stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Append {
    /// The stream acted on.
    pub stream: Stream,
    /// The version that was loaded.
    pub expected: u64,
    /// Other streams that the act relied on, with the versions that were read.
    pub relied_on: Vec<(Stream, u64)>,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub person: PersonId,
    /// On whose behalf.
    pub on_behalf_of: Body,
    /// What.
    pub act: ActKind,
    /// The articles it rests on.
    pub articles: Vec<ArticleRef>,
    /// What happened, in full; see [`crate::Event`].
    pub payload: String,
    /// The key that the client gave the request.
    pub key: String,
    /// The hash of the request.
    pub request: Hash,
}

/// The proof that an act was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The entry.
    pub seq: u64,
    /// The stream.
    pub stream: Stream,
    /// The version of the stream after the act.
    pub version: u64,
    /// When it was written down.
    pub at: Timestamp,
    /// The hash of the entry.
    pub hash: Hash,
    /// Whether the same request had been written down before, so that nothing happened now.
    pub repeated: bool,
}

/// A document kept byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its hash, which is its name.
    pub hash: Hash,
    /// The name it was uploaded under.
    pub file_name: String,
    /// Its media type.
    pub media_type: String,
    /// The municipality it belongs to.
    pub municipality: Nis,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A cost that is claimed in another envelope. Its place is shown to the State alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimedElsewhere {
    /// The fingerprint of the cost.
    pub fingerprint: String,
    /// The envelope in which it is claimed.
    pub envelope: EnvelopeKey,
    /// The number of the line there.
    pub line: u32,
    /// The amount claimed there.
    pub amount: Euro,
}

/// A person who can sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRow {
    /// The person with name, roles and body.
    pub actor: Actor,
    /// The name to sign in with.
    pub login: String,
    /// The language of pages and letters.
    pub language: Language,
    /// Whether the person may sign in now.
    pub active: bool,
}

/// A person to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    /// The person with name, roles and body.
    pub actor: Actor,
    /// The name to sign in with.
    pub login: String,
    /// The password in clear; only its hash is kept.
    pub password: String,
    /// The language of pages and letters.
    pub language: Language,
}

/// Which envelopes or agreements are asked for; what is `None` is not restricted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this municipality.
    pub municipality: Option<Nis>,
    /// Of this scheme.
    pub scheme: Option<SchemeId>,
    /// Of this year, or covering it.
    pub year: Option<Year>,
}

impl Filter {
    /// Chooses what a credit is committed on.
    pub fn of_credit(key: &CreditKey) -> Self {
        Self { municipality: None, scheme: Some(key.scheme.clone()), year: Some(key.year) }
    }
}

/// An envelope with what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnvelopeRow {
    /// Its key.
    pub key: EnvelopeKey,
    /// How far its dossier has come.
    pub state: DossierState,
    /// How far a recovery has come.
    pub recovery_state: RecoveryState,
    /// The version of its stream.
    pub version: u64,
    /// The maximum of the annex, as granted, and what the year before carried in.
    pub ceiling: Euro,
    /// The maximum of the annex, as granted.
    pub granted: Euro,
    /// What is drawn from the commitment on it.
    pub drawn: Euro,
    /// The advances paid.
    pub advances: Euro,
    /// The final payment.
    pub final_payment: Euro,
    /// Asked back and not returned.
    pub owed: Euro,
    /// Returned by the municipality.
    pub returned: Euro,
    /// Lapsed or carried over at closing.
    pub lapsed: Euro,
    /// Granted and neither paid nor lapsed.
    pub remaining: Euro,
    /// What the municipality claims.
    pub claimed: Euro,
    /// What is accepted, before quota and envelope.
    pub accepted: Euro,
    /// What is due by the last statement.
    pub due: Option<Euro>,
    /// The number of expense lines.
    pub lines: u32,
    /// The agreement it is spent under, once known.
    pub agreement: Option<AgreementId>,
    /// The expense file as it was handed in.
    pub file: Option<Hash>,
}

/// A movement of an envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovementRow {
    /// Its number in the envelope, from 0.
    pub number: u32,
    /// What it is.
    pub kind: MovementKind,
    /// The account it leaves.
    pub from: Account,
    /// The account it reaches.
    pub to: Account,
    /// How much.
    pub amount: Euro,
    /// On which day.
    pub on: Date,
    /// Under which article.
    pub article: ArticleRef,
    /// The entry of the register that made it.
    pub seq: u64,
}

/// An agreement in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementRow {
    /// Its identity.
    pub id: AgreementId,
    /// How far it has come.
    pub state: AgreementState,
    /// The version of its stream.
    pub version: u64,
    /// Convention or project plan.
    pub kind: AgreementKind,
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// The period it covers.
    pub period: Period,
    /// The allocations it covers.
    pub allocations: Vec<AllocationId>,
    /// What its tree holds.
    pub totals: Totals,
    /// How many findings are errors.
    pub errors: u32,
    /// How many findings are warnings.
    pub warnings: u32,
    /// The document it was read from.
    pub source: Hash,
    /// The name of that document.
    pub source_name: String,
}

/// An agreement with its tree and everything that is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementView {
    /// As in a list.
    pub row: AgreementRow,
    /// The agreement itself, with its tree.
    pub agreement: Agreement,
    /// What was unclear, where, and is still open.
    pub findings: Vec<Finding>,
    /// What was read, proposal by proposal, as it stands.
    #[serde(default)]
    pub draft: Draft,
    /// Who decided last on each proposal that somebody decided on.
    #[serde(default)]
    pub reviewers: BTreeMap<ProposalKey, Reviewer>,
    /// The findings that a person has settled.
    #[serde(default)]
    pub settled: Vec<SettledFinding>,
    /// The remarks of the administration, latest last.
    pub remarks: Vec<String>,
    /// The day of the decision of the council on which the municipality signed.
    pub council_decision: Option<Date>,
    /// The day on which it came into force.
    pub in_force_since: Option<Date>,
}

/// Who decided something in a review, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewer {
    /// Who.
    pub person: PersonId,
    /// On which day.
    pub on: Date,
    /// The entry of the register.
    pub seq: u64,
}

/// A finding that a person has settled by a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettledFinding {
    /// The finding.
    pub finding: Finding,
    /// Who settled it, and when.
    pub by: Reviewer,
    /// Why it needs nothing, where it was dismissed.
    pub reason: Option<String>,
}

/// An expense line with what is decided on it.
///
/// At all times: claimed = accepted + refused + pending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineRow {
    /// The line as the municipality claims it.
    pub line: ExpenseLine,
    /// What is claimed.
    pub claimed: Euro,
    /// What is accepted.
    pub accepted: Euro,
    /// What is refused.
    pub refused: Euro,
    /// What is not decided.
    pub pending: Euro,
    /// The decision as it stands, with its grounds, questions and answers; none before the control.
    pub decision: Option<Decision>,
    /// Who proposed the decision.
    pub proposed_by: Option<PersonId>,
    /// Who confirmed it.
    pub confirmed_by: Option<PersonId>,
    /// The objection of the municipality, where there is one, and what was decided on it.
    pub contest: Option<Objection>,
}

/// A statement with the days that count for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementRow {
    /// The statement, with every figure and its article.
    pub statement: Statement,
    /// On which day it was issued.
    pub issued: Date,
    /// The last day to contest it; absent until it is known to have been received, where the time
    /// counts from receipt.
    pub contest_until: Option<Date>,
    /// On which day it became definitive.
    pub definitive_since: Option<Date>,
    /// Whether nobody answered in time, so that silence made it so.
    pub by_silence: bool,
}

/// The dossier of one envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DossierView {
    /// The envelope.
    pub envelope: EnvelopeRow,
    /// Its movements, oldest first.
    pub movements: Vec<MovementRow>,
    /// Its expense lines.
    pub lines: Vec<LineRow>,
    /// Its statements, oldest first.
    pub statements: Vec<StatementRow>,
    /// The course of the last recovery, where something was ever asked back.
    pub recovery: Option<RecoveryCourse>,
    /// The closing of several years that was issued on this one, the last of them.
    pub closing: Option<Closing>,
    /// What auditors found, by number.
    pub audit_findings: Vec<AuditFinding>,
}

impl DossierView {
    /// Returns the lines that nobody has controlled yet; none once a decision stands on any.
    ///
    /// Choice: 0077
    pub fn uncontrolled(&self) -> Vec<ExpenseLine> {
        let undecided = self.lines.iter().all(|row| row.decision.is_none());
        self.lines.iter().filter(|_| undecided).map(|row| row.line.clone()).collect()
    }
}

/// What an auditor found, in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditFindingRow {
    /// The envelope.
    pub envelope: EnvelopeKey,
    /// The finding.
    pub finding: AuditFinding,
}

pub use crate::credits::{CreditMovementRow, CreditRow, CreditView};
pub use crate::payments::{
    AccountView, BankView, BatchView, Fate, Held, ImportedStatement, KnownAccount, NamedAccount, Ordered, OrderedRow,
    PaymentRow, ProposedAccount, ReadEntry, RecoveryRow, RepaymentAccounts,
};

/// Which entries of the register are asked for, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryFilter {
    /// Of this stream.
    pub stream: Option<Stream>,
    /// By this person.
    pub person: Option<PersonId>,
    /// Of this municipality.
    pub municipality: Option<Nis>,
    /// Of this act.
    pub act: Option<ActKind>,
    /// Before this entry, for the next page.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: u32,
}

impl Default for EntryFilter {
    fn default() -> Self {
        Self { stream: None, person: None, municipality: None, act: None, before: None, limit: 50 }
    }
}

/// An entry with the name of the person, for pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryRow {
    /// The entry.
    pub entry: Entry,
    /// The name of the person, as it is now.
    pub name: String,
    /// The roles of the person, as they are now.
    pub roles: Vec<Role>,
}

/// How far the register has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The last entry; 0 when there is none.
    pub seq: u64,
    /// Its hash.
    pub hash: Hash,
}

/// The register: appended to, read, never changed.
///
/// Every function fails with [`RegisterError::Database`] when the database does, and with
/// [`RegisterError::Damaged`] when something read back makes no sense.
///
/// Choice: 0006
pub trait Register: Send + Sync {
    /// Returns all entries of a stream; none when nothing happened on it.
    fn load(&self, stream: &Stream) -> Answer<Loaded>;

    /// Writes one act down and updates the tables, in one transaction.
    ///
    /// The same key with the same request returns the receipt of the first time.
    ///
    /// # Errors
    /// [`RegisterError::Conflict`] when a version is not the expected one,
    /// [`RegisterError::KeyReused`] when the key belongs to another request,
    /// [`RegisterError::FingerprintTaken`] when a cost is accepted elsewhere.
    fn append(&self, append: &Append) -> Answer<Receipt>;

    /// Returns the receipt of an earlier request with this key, if there was one.
    ///
    /// # Errors
    /// [`RegisterError::KeyReused`] when the key belongs to another request.
    fn receipt(&self, key: &str, request: &Hash) -> Answer<Option<Receipt>>;

    /// Keeps a document and returns its hash; the same bytes are kept once for each municipality.
    fn put_document(&self, municipality: Nis, file_name: &str, media_type: &str, bytes: &[u8]) -> Answer<Hash>;

    /// Returns a document.
    fn document(&self, scope: Scope, hash: &Hash) -> Answer<Option<Document>>;

    /// Returns where costs with these fingerprints are claimed in envelopes other than `except`.
    fn claimed_elsewhere(&self, fingerprints: &[String], except: &EnvelopeKey) -> Answer<Vec<ClaimedElsewhere>>;

    /// Returns the lines of envelopes other than `except` that share the supplier, and the invoice or its
    /// cost, with one of these traces: by envelope and number, each once.
    fn resembling(&self, traces: &[Trace], except: &EnvelopeKey) -> Answer<Vec<(EnvelopeKey, ExpenseLine)>>;

    /// Returns the agreement that covers an envelope: the one in force, else the latest.
    fn agreement_for(&self, envelope: &EnvelopeKey) -> Answer<Option<AgreementId>>;

    /// Returns the number that the next agreement of the municipality in this scheme gets.
    fn next_agreement_number(&self, municipality: Nis, scheme: &SchemeId) -> Answer<u16>;

    /// Returns envelopes, by municipality, scheme, allocation and year.
    fn envelopes(&self, scope: Scope, filter: &Filter) -> Answer<Vec<EnvelopeRow>>;

    /// Returns the dossier of one envelope.
    fn dossier(&self, scope: Scope, envelope: &EnvelopeKey) -> Answer<Option<DossierView>>;

    /// Returns what auditors found, those that are open first, then by municipality, scheme,
    /// allocation, year and number.
    fn audit_findings(&self, scope: Scope) -> Answer<Vec<AuditFindingRow>>;

    /// Returns agreements, by municipality, scheme and number.
    fn agreements(&self, scope: Scope, filter: &Filter) -> Answer<Vec<AgreementRow>>;

    /// Returns one agreement with its tree.
    fn agreement(&self, scope: Scope, id: &AgreementId) -> Answer<Option<AgreementView>>;

    /// Returns the accounts within the scope, by municipality.
    fn accounts(&self, scope: Scope) -> Answer<Vec<AccountView>>;

    /// Returns the account of a municipality.
    fn account(&self, scope: Scope, municipality: Nis) -> Answer<Option<AccountView>>;

    /// Tells whether a file that went to the bank paid a municipality on this account.
    fn was_paid_on(&self, municipality: Nis, account: &Iban) -> Answer<bool>;

    /// Returns payments that were ordered and not taken back, oldest first.
    fn ordered(&self, which: Ordered) -> Answer<Vec<OrderedRow>>;

    /// Returns what municipalities have to pay back, oldest first.
    fn recoveries(&self) -> Answer<Vec<RecoveryRow>>;

    /// Returns the files of payments, oldest first.
    fn batches(&self) -> Answer<Vec<BatchView>>;

    /// Returns the files that hold one of these payments and have it still, each once, oldest first.
    fn batches_with(&self, payments: &[PaymentNumber]) -> Answer<Vec<BatchView>>;

    /// Returns one file of payments.
    fn batch(&self, number: u32) -> Answer<Option<BatchView>>;

    /// Returns the accounts of the State on which something happened.
    fn banks(&self) -> Answer<Vec<BankView>>;

    /// Returns the credits that were opened, by scheme and year.
    fn credits(&self) -> Answer<Vec<CreditView>>;

    /// Returns one credit.
    fn credit(&self, key: &CreditKey) -> Answer<Option<CreditView>>;

    /// Returns entries of the register, newest first.
    fn entries(&self, scope: Scope, filter: &EntryFilter) -> Answer<Vec<EntryRow>>;

    /// Returns one entry of the register.
    fn entry(&self, scope: Scope, seq: u64) -> Answer<Option<EntryRow>>;

    /// Returns how far the register has come.
    fn head(&self) -> Answer<Head>;

    /// Adds a person.
    ///
    /// # Errors
    /// [`RegisterError::Taken`] when login or identity exist.
    fn add_person(&self, person: &NewPerson) -> Answer<()>;

    /// Returns the people within the scope, by name.
    fn people(&self, scope: Scope) -> Answer<Vec<PersonRow>>;

    /// Returns a person.
    fn person(&self, id: &PersonId) -> Answer<Option<PersonRow>>;

    /// Returns the active person with this login and password.
    ///
    /// It takes as long for an unknown login as for a wrong password.
    fn sign_in(&self, login: &str, password: &str) -> Answer<Option<PersonRow>>;

    /// Opens a session and returns its token, of which only the hash is kept.
    fn open_session(&self, person: &PersonId, now: Timestamp, until: Timestamp) -> Answer<String>;

    /// Returns the person whose session this is, while it lasts and the person is active.
    fn session(&self, token: &str, now: Timestamp) -> Answer<Option<PersonRow>>;

    /// Ends a session.
    fn close_session(&self, token: &str) -> Answer<()>;
}
