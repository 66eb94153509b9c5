//! Who may do what, in which state: one table, read by [`crate::perform`] for every act.
//!
//! The same table stands a second time, in words, in `docs/manual/who-may-do-what.md`; a test reads
//! that page and compares every cell. What is not written here is refused.
//!
//! Choice: 0006

use std::collections::BTreeSet;

use crate::ActKind::{self, *};
use crate::{AccountState, AgreementState, BankState, BatchState, CreditState, DossierState, Role, State, Stream};

/// What one person does on one dossier; nobody does two of them.
///
/// The rules of separation are all of this shape: the signatory is none of the authors, who entered
/// the lines does not certify them, who proposes does not confirm, who confirms does not decide,
/// who orders a payment does not account for it, who prepares a file does not release it, and nobody
/// stands on both sides.
///
/// Law: l-2003-05-22 art. 35
/// Choice: 0006
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hand {
    /// Writes the agreement or enters the lines.
    Writes,
    /// Signs or certifies for the municipality.
    Certifies,
    /// Proposes decisions.
    Proposes,
    /// Confirms what was proposed.
    Confirms,
    /// Signs, decides and orders for the State.
    Decides,
    /// Accounts for what is paid and paid back.
    Accounts,
    /// Prepares a file of payments, or names the account for repayments.
    Prepares,
    /// Releases a file of payments, or confirms the account for repayments.
    Releases,
}

impl Hand {
    /// All parts, in the order of a year.
    pub const ALL: &[Self] = &[
        Self::Writes,
        Self::Certifies,
        Self::Proposes,
        Self::Confirms,
        Self::Decides,
        Self::Accounts,
        Self::Prepares,
        Self::Releases,
    ];

    /// Returns the name; `hand-NAME` is its text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Writes => "writes",
            Self::Certifies => "certifies",
            Self::Proposes => "proposes",
            Self::Confirms => "confirms",
            Self::Decides => "decides",
            Self::Accounts => "accounts",
            Self::Prepares => "prepares",
            Self::Releases => "releases",
        }
    }
}

/// The states in which an act is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum States {
    /// Of an agreement.
    Agreement(&'static [AgreementState]),
    /// Of a dossier.
    Dossier(&'static [DossierState]),
    /// Of the account of a municipality.
    Account(&'static [AccountState]),
    /// Of a file of payments.
    Batch(&'static [BatchState]),
    /// Of an account of the State.
    Bank(&'static [BankState]),
    /// Of a credit.
    Credit(&'static [CreditState]),
}

impl States {
    /// Tells whether `state` is one of them.
    pub fn contain(self, state: State) -> bool {
        match (self, state) {
            (Self::Agreement(states), State::Agreement(state)) => states.contains(&state),
            (Self::Dossier(states), State::Dossier(state)) => states.contains(&state),
            (Self::Account(states), State::Account(state)) => states.contains(&state),
            (Self::Batch(states), State::Batch(state)) => states.contains(&state),
            (Self::Bank(states), State::Bank(state)) => states.contains(&state),
            (Self::Credit(states), State::Credit(state)) => states.contains(&state),
            _ => false,
        }
    }

    /// Returns the names of the states.
    pub fn names(self) -> Vec<&'static str> {
        match self {
            Self::Agreement(states) => states.iter().map(|state| state.as_str()).collect(),
            Self::Dossier(states) => states.iter().map(|state| state.as_str()).collect(),
            Self::Account(states) => states.iter().map(|state| state.as_str()).collect(),
            Self::Batch(states) => states.iter().map(|state| state.as_str()).collect(),
            Self::Bank(states) => states.iter().map(|state| state.as_str()).collect(),
            Self::Credit(states) => states.iter().map(|state| state.as_str()).collect(),
        }
    }

    /// Tells whether they are states of what `stream` holds.
    pub const fn are_of(self, stream: &Stream) -> bool {
        matches!(
            (self, stream),
            (Self::Agreement(_), Stream::Agreement(_))
                | (Self::Dossier(_), Stream::Envelope(_))
                | (Self::Account(_), Stream::Account(_))
                | (Self::Batch(_), Stream::Batch(_))
                | (Self::Bank(_), Stream::Bank(_))
                | (Self::Credit(_), Stream::Credit(_))
        )
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The act.
    pub act: ActKind,
    /// Where it is possible.
    pub states: States,
    /// What the person is, on that dossier, who does it; none where any of the roles may.
    pub hand: Option<Hand>,
    /// A cell for each role, in the order of [`Role::ALL`]: `y` may, `-` may not.
    cells: &'static str,
}

impl Row {
    /// Tells whether `role` may perform the act.
    pub fn allows(&self, role: Role) -> bool {
        let at = Role::ALL.iter().position(|known| *known == role);
        at.and_then(|at| self.cells.split_ascii_whitespace().nth(at)) == Some("y")
    }

    /// Tells whether any of `roles` may.
    pub fn allows_any(&self, roles: &BTreeSet<Role>) -> bool {
        roles.iter().any(|role| self.allows(*role))
    }

    /// Returns the roles that may.
    pub fn roles(&self) -> Vec<Role> {
        Role::ALL.iter().copied().filter(|role| self.allows(*role)).collect()
    }
}

/// Returns the row of `act`.
///
/// # Panics
/// Never: a test checks that every act has its row.
pub fn row(act: ActKind) -> &'static Row {
    TABLE.iter().find(|row| row.act == act).expect("every act has a row")
}

const fn agreement(act: ActKind, states: &'static [AgreementState], hand: Option<Hand>, cells: &'static str) -> Row {
    Row { act, states: States::Agreement(states), hand, cells }
}

const fn dossier(act: ActKind, states: &'static [DossierState], hand: Option<Hand>, cells: &'static str) -> Row {
    Row { act, states: States::Dossier(states), hand, cells }
}

const fn account(act: ActKind, states: &'static [AccountState], hand: Option<Hand>, cells: &'static str) -> Row {
    Row { act, states: States::Account(states), hand, cells }
}

const fn batch(act: ActKind, states: &'static [BatchState], hand: Option<Hand>, cells: &'static str) -> Row {
    Row { act, states: States::Batch(states), hand, cells }
}

const fn bank(act: ActKind, states: &'static [BankState], hand: Option<Hand>, cells: &'static str) -> Row {
    Row { act, states: States::Bank(states), hand, cells }
}

const fn credit(act: ActKind, states: &'static [CreditState], hand: Option<Hand>, cells: &'static str) -> Row {
    Row { act, states: States::Credit(states), hand, cells }
}

use AccountState as C;
use AgreementState as A;
use BankState as S;
use BatchState as B;
use CreditState as K;
use DossierState as D;
const WRITES: Option<Hand> = Some(Hand::Writes);
const CERTIFIES: Option<Hand> = Some(Hand::Certifies);
const PROPOSES: Option<Hand> = Some(Hand::Proposes);
const CONFIRMS: Option<Hand> = Some(Hand::Confirms);
const DECIDES: Option<Hand> = Some(Hand::Decides);
const ACCOUNTS: Option<Hand> = Some(Hand::Accounts);
const PREPARES: Option<Hand> = Some(Hand::Prepares);
const RELEASES: Option<Hand> = Some(Hand::Releases);

/// Money comes back while a recovery stands, also when its statement was opened again meanwhile.
const OWING: &[DossierState] = &[D::InControl, D::Provisional, D::Contested, D::Definitive, D::Reopened];

/// The accounts are closed once nothing is under control.
const RESTING: &[DossierState] = &[D::Definitive, D::Settled, D::Closed];

/// An auditor looks into an envelope at any time, also years after it was paid.
const OPENED: &[DossierState] = &[
    D::Open,
    D::Submitted,
    D::InControl,
    D::Provisional,
    D::Contested,
    D::Definitive,
    D::Reopened,
    D::Settled,
    D::Closed,
];

/// The table.
#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    //        act                  in state                                       hand       MA MF MS MR MU ZP FH FC FO FA FL FU AU DP SY
    agreement(ImportAgreement,     &[A::Absent, A::Draft, A::Returned],           WRITES,    "y  -  -  -  -  -  -  -  -  -  -  -  -  -  -"),
    agreement(ReviewImport,        &[A::Draft, A::Returned],                      WRITES,    "y  -  -  -  -  -  -  -  -  -  -  -  -  -  -"),
    agreement(SubmitAgreement,     &[A::Draft, A::Returned],                      None,      "y  -  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    agreement(ReturnAgreement,     &[A::Submitted],                               None,      "-  -  -  -  -  -  y  y  -  -  -  -  -  -  -"),
    agreement(RefuseAgreement,     &[A::Submitted],                               DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    agreement(ApproveAgreement,    &[A::Submitted],                               CONFIRMS,  "-  -  -  -  -  -  -  y  y  -  -  -  -  -  -"),
    agreement(SignForMunicipality, &[A::Approved],                                CERTIFIES, "-  -  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    agreement(SignForState,        &[A::SignedByMunicipality],                    DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    agreement(CloseAgreement,      &[A::InForce],                                 DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    credit(OpenCredit,             &[K::Absent],                                  ACCOUNTS,  "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    credit(AdjustCredit,           &[K::Open],                                    ACCOUNTS,  "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    credit(CommitCredit,           &[K::Open],                                    DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    credit(ReduceCommitment,       &[K::Open],                                    DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(OpenYear,              &[D::Absent],                                  DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(OrderAdvance,          &[D::Open, D::Submitted, D::InControl],        DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(LiftHold,              &[D::Open, D::Submitted, D::InControl, D::Definitive], DECIDES, "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(EnterLines,            &[D::Open],                                    WRITES,    "-  y  -  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(ChangeLines,           &[D::Open],                                    WRITES,    "-  y  -  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(SubmitFile,            &[D::Open],                                    CERTIFIES, "-  -  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(ProposeDecision,       &[D::Submitted, D::InControl, D::Reopened],    PROPOSES,  "-  -  -  -  -  -  y  -  -  -  -  -  -  -  -"),
    dossier(RequestInformation,    &[D::InControl],                               None,      "-  -  -  -  -  -  y  y  -  -  -  -  -  -  -"),
    dossier(GiveInformation,       &[D::InControl],                               None,      "-  y  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(ConfirmDecisions,      &[D::InControl],                               CONFIRMS,  "-  -  -  -  -  -  -  y  -  -  -  -  -  -  -"),
    dossier(AcceptStatement,       &[D::Provisional],                             None,      "-  y  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(ContestLines,          &[D::Provisional, D::Contested],               None,      "-  y  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(DecideContest,         &[D::Contested],                               DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(MakeDefinitive,        &[D::Provisional],                             DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(ReopenStatement,       &[D::Definitive, D::Settled, D::Closed],       DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(OrderFinalPayment,     &[D::Definitive],                              DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(OrderRecovery,         &[D::Definitive],                              DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(RecoverForResults,     &[D::Definitive, D::Settled, D::Closed],       DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(NotifyRecovery,        &[D::Definitive],                              None,      "-  -  -  -  -  -  y  -  y  -  -  -  -  -  -"),
    dossier(SendReminder,          &[D::Definitive],                              None,      "-  -  -  -  -  -  y  -  y  -  -  -  -  -  -"),
    dossier(RequestRepaymentPlan,  &[D::Definitive],                              None,      "-  y  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(GrantRepaymentPlan,    &[D::Definitive],                              DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(RefuseRepaymentPlan,   &[D::Definitive],                              DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(HandToFinance,         &[D::Definitive],                              DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(RecordRepayment,       OWING,                                         ACCOUNTS,  "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    dossier(TakeCarryOver,         &[D::Open, D::Submitted],                      DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(IssueClosing,          RESTING,                                       CONFIRMS,  "-  -  -  -  -  -  -  y  -  -  -  -  -  -  -"),
    dossier(AcceptClosing,         RESTING,                                       None,      "-  y  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(ContestClosing,        RESTING,                                       None,      "-  y  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(ConcludeClosing,       RESTING,                                       DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(ApplyClosing,          RESTING,                                       DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(CloseYear,             &[D::Definitive, D::Settled],                  DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    dossier(RecordAuditFinding,    OPENED,                                        None,      "-  -  -  -  -  -  y  y  -  -  -  -  -  -  -"),
    dossier(AnswerAuditFinding,    OPENED,                                        None,      "-  y  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    dossier(CloseAuditFinding,     OPENED,                                        DECIDES,   "-  -  -  -  -  -  -  -  y  -  -  -  -  -  -"),
    account(ProposeAccount,        C::ALL,                                        WRITES,    "-  y  -  -  -  -  -  -  -  -  -  -  -  -  -"),
    account(ConfirmAccount,        &[C::Proposed],                                CERTIFIES, "-  -  y  -  -  -  -  -  -  -  -  -  -  -  -"),
    account(VerifyAccount,         &[C::Confirmed],                               CONFIRMS,  "-  -  -  -  -  -  -  y  -  -  -  -  -  -  -"),
    batch(PreparePayments,         &[B::Absent],                                  PREPARES,  "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    batch(ReleasePayments,         &[B::Prepared],                                RELEASES,  "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    batch(ExportPayments,          &[B::Released],                                None,      "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    batch(ConfirmPayments,         &[B::Exported, B::Answered],                   None,      "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    batch(FailPayment,             &[B::Exported, B::Answered],                   None,      "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    batch(WithdrawPayments,        &[B::Prepared, B::Released],                   None,      "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    bank(ImportStatement,          S::ALL,                                        None,      "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    bank(NameRepaymentAccount,     S::ALL,                                        PREPARES,  "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
    bank(ConfirmRepaymentAccount,  &[S::Named],                                   RELEASES,  "-  -  -  -  -  -  -  -  -  y  -  -  -  -  -"),
];
