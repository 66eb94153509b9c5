//! What acts record: facts with their full outcome, so that reading them back needs no rule.

use agreement::Agreement;
use agreement::draft::{Change, NodeDecision};
use control::{AuditFinding, Closing, Context, Decision, ExpenseLine, LineNumber, Procedure, Statement};
use jiff::civil::{Date, DateTime};
use ledger::{CreditMovement, Movement, RecoveryFact};
use payment::{Batch, Bic, Iban, PaymentNumber};
use scheme::{AllocationId, EnvelopeKey};
use serde::{Deserialize, Serialize};
use terms::{Finding, Period};

use crate::acts::Dismissal;
use crate::port::{Held, ImportedStatement};
use crate::{ActKind, Entry};
use crate::{AgreementId, Body, Hash, PersonId};

/// The content of an entry: the day that counts, and what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The day on which it was done, in Belgium; terms count from it.
    pub on: Date,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// An agreement was brought in, or another version of it.
    AgreementImported {
        /// The agreement as it was read.
        agreement: Box<Agreement>,
        /// The period it covers.
        period: Period,
        /// The allocations it covers.
        allocations: Vec<AllocationId>,
        /// What was unclear.
        findings: Vec<Finding>,
        /// The document it was read from.
        source: Hash,
        /// The name of that document.
        source_name: String,
    },
    /// A person went through what was read.
    ImportReviewed {
        /// What was decided on proposals.
        decisions: Vec<NodeDecision>,
        /// The findings that need nothing, and why.
        dismissals: Vec<Dismissal>,
        /// What the decisions left of each proposal they touched.
        changes: Vec<Change>,
        /// The findings that are settled with it.
        settled: Vec<Finding>,
        /// The findings that the tree now calls for.
        raised: Vec<Finding>,
    },
    /// The agreement was sent to the administration.
    AgreementSubmitted {
        /// The reference of the local security diagnostic it rests on.
        diagnostic: String,
    },
    /// It was sent back.
    AgreementReturned {
        /// Why.
        remarks: String,
    },
    /// It was turned down.
    AgreementRefused {
        /// Whether for breaking the rules of submission.
        inadmissible: bool,
        /// Why.
        reasons: String,
    },
    /// It was approved.
    AgreementApproved,
    /// The municipality signed.
    SignedForMunicipality {
        /// The decision of the council.
        council_decision: Date,
    },
    /// The State signed; it is in force.
    SignedForState,
    /// It was closed.
    AgreementClosed,
    /// A person read the maximum of the envelope where the program cannot.
    CeilingStated {
        /// Where it stands.
        source: String,
    },
    /// Money moved.
    Moved {
        /// From where to where, how much, under which article.
        movement: Movement,
    },
    /// The envelope is spent under this agreement.
    SpentUnder {
        /// The agreement.
        agreement: AgreementId,
    },
    /// The lines of the expense file were entered; they replace those entered before.
    LinesEntered {
        /// The file as it was handed in.
        file: Hash,
        /// Its name.
        file_name: String,
        /// Its lines.
        lines: Vec<ExpenseLine>,
        /// What was unclear in it.
        findings: Vec<Finding>,
    },
    /// Single lines of the expense file were added, changed or withdrawn.
    LinesChanged {
        /// The lines that are new or take the place of those with their number.
        lines: Vec<ExpenseLine>,
        /// The lines that are withdrawn.
        withdrawn: Vec<LineNumber>,
        /// The documents they were read from.
        sources: Vec<Hash>,
        /// The whole file after the change.
        file: Hash,
        /// Its name.
        file_name: String,
        /// What was unclear.
        findings: Vec<Finding>,
    },
    /// The expense file was certified and submitted.
    FileSubmitted {
        /// The decision of the college before it.
        college_decision: Date,
        /// Whether it came after the last day.
        late: bool,
    },
    /// The control began: the law it is held under does not change any more.
    ControlOpened {
        /// The law, the agreement and what is claimed elsewhere.
        context: Box<Context>,
    },
    /// What the bank wrote beside a sum that came in.
    RepaymentReferenced {
        /// The reference.
        reference: String,
    },
    /// Decisions on lines were proposed; each replaces the one before on its line.
    DecisionsProposed {
        /// The decisions.
        decisions: Vec<Decision>,
    },
    /// The municipality was asked for information; the lines stay open.
    InformationRequested {
        /// The decisions on the lines, with what was asked.
        decisions: Vec<Decision>,
    },
    /// The municipality answered what was asked.
    InformationGiven {
        /// The decisions on the lines, with the answers.
        decisions: Vec<Decision>,
    },
    /// All decisions were confirmed and the provisional statement was submitted.
    StatementIssued {
        /// The statement, with the time to contest it.
        procedure: Box<Procedure>,
    },
    /// The municipality agrees.
    StatementAccepted {
        /// The statement as it now stands before the municipality.
        procedure: Box<Procedure>,
    },
    /// The municipality contests lines.
    LinesContested {
        /// The statement with the objections.
        procedure: Box<Procedure>,
    },
    /// Objections were decided.
    ContestDecided {
        /// The statement with the rulings.
        procedure: Box<Procedure>,
        /// The decisions on the lines as they now stand.
        decisions: Vec<Decision>,
    },
    /// The statement is definitive.
    BecameDefinitive {
        /// The statement, with the contested lines as decided.
        statement: Box<Statement>,
        /// Whether because nobody answered in time.
        by_silence: bool,
    },
    /// The definitive statement was opened again.
    StatementReopened {
        /// Why.
        reasons: String,
    },
    /// Something happened in the course of a recovery.
    RecoveryAdvanced {
        /// What.
        fact: RecoveryFact,
    },
    /// A recovery for missing results was decided on.
    ResultRecoveryDecided {
        /// Why, and why this amount.
        reasons: String,
    },
    /// A person decided that earlier files hold no payment back.
    HoldLifted {
        /// The files that were overdue.
        files: Vec<EnvelopeKey>,
        /// Why.
        reasons: String,
    },
    /// The closing of several years as it now stands.
    ClosingAdvanced {
        /// The closing.
        closing: Box<Closing>,
    },
    /// The closing of several years left another statement of this one.
    StatementClosed {
        /// The statement, which is definitive.
        statement: Box<Statement>,
    },
    /// The year was closed.
    YearClosed,
    /// An audit finding as it now stands.
    AuditFindingAdvanced {
        /// The finding.
        finding: Box<AuditFinding>,
    },
    /// An account was proposed.
    AccountProposed {
        /// Its number.
        account: Iban,
        /// Its bank.
        bic: Option<Bic>,
        /// Why it is abroad, where it is.
        reason: Option<String>,
    },
    /// The signatory confirmed the proposed account.
    AccountConfirmed,
    /// The administration called back and was told that the account is right.
    AccountVerified {
        /// With whom it spoke.
        spoken_with: String,
        /// Under which number or address.
        contact: String,
        /// Since when that number or address was known.
        known_since: Date,
        /// From which day on the account is paid on.
        live_from: Date,
    },
    /// A file of payments was prepared.
    PaymentsPrepared {
        /// What it holds.
        batch: Box<Batch>,
        /// The payments to an account on which nothing was paid before.
        first: Vec<PaymentNumber>,
        /// What did not come into it, and why.
        held: Vec<Held>,
    },
    /// The file was released.
    PaymentsReleased {
        /// The moment, in Belgium, that the file states.
        made: DateTime,
        /// The day on which the bank is to pay.
        execution: Date,
    },
    /// The file was given out for the bank.
    PaymentsExported {
        /// The hash of its bytes.
        file: Hash,
    },
    /// The bank carried a payment out.
    PaymentConfirmed {
        /// The payment.
        payment: PaymentNumber,
        /// On which day it was booked.
        booked: Option<Date>,
        /// The reference of the bank.
        reference: Option<String>,
    },
    /// A payment failed or came back.
    PaymentFailed {
        /// The payment.
        payment: PaymentNumber,
        /// Why, or the reference of the bank.
        reason: String,
    },
    /// The file was withdrawn before it went to the bank.
    PaymentsWithdrawn {
        /// Why.
        reason: String,
    },
    /// A statement of the bank was taken in.
    StatementImported {
        /// What it says, without names and words.
        statement: Box<ImportedStatement>,
    },
    /// The account was named as the one to which money is paid back.
    RepaymentAccountNamed,
    /// Another accountant confirmed that money is paid back to the account.
    RepaymentAccountConfirmed,
    /// The budget opened the credit of a scheme for a year.
    CreditOpened {
        /// How much, under which article.
        movement: CreditMovement,
        /// The budget act, and where in it the credit stands.
        source: String,
        /// The lines of the budget.
        lines: Vec<String>,
    },
    /// A later budget gave more or less.
    CreditAdjusted {
        /// How much more or less.
        movement: CreditMovement,
        /// The budget act, and where in it the credit stands.
        source: String,
        /// Why.
        reasons: String,
    },
    /// A part of the credit was committed on an envelope.
    CreditCommitted {
        /// How much, on which.
        movement: CreditMovement,
    },
    /// A part of what was committed is free again.
    CommitmentReduced {
        /// How much, on which.
        movement: CreditMovement,
        /// Why.
        reasons: String,
    },
}

impl Event {
    /// Returns the documents that the fact rests on.
    ///
    /// Law: l-2003-05-22 art. 23
    pub fn documents(&self) -> impl Iterator<Item = &Hash> {
        let (one, more): (Option<&Hash>, &[Hash]) = match self {
            Self::AgreementImported { source: hash, .. } | Self::LinesEntered { file: hash, .. } => (Some(hash), &[]),
            Self::LinesChanged { file, sources, .. } => (Some(file), sources),
            _ => (None, &[]),
        };
        one.into_iter().chain(more)
    }
}

/// Who did what, when: what the rules of separation look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// The entry.
    pub seq: u64,
    /// What was done.
    pub act: ActKind,
    /// Who did it.
    pub person: PersonId,
    /// On whose behalf.
    pub on_behalf_of: Body,
    /// On which day.
    pub on: Date,
}

impl Record {
    /// Reads the content of `entry`.
    ///
    /// # Errors
    /// When the content is none that an act records.
    pub fn of(entry: &Entry) -> Result<Self, serde_json::Error> {
        serde_json::from_str(&entry.payload)
    }
}

impl Deed {
    /// Reads the deed and the events of `entry`.
    ///
    /// # Errors
    /// When the content is none that an act records.
    pub(crate) fn of(entry: &Entry) -> Result<(Self, Vec<Event>), serde_json::Error> {
        let record = Record::of(entry)?;
        let deed = Self {
            seq: entry.seq,
            act: entry.act,
            person: entry.person.clone(),
            on_behalf_of: entry.on_behalf_of,
            on: record.on,
        };
        Ok((deed, record.events))
    }
}
