//! The names of the acts.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// What people do; one file each under `acts/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum ActKind { $($(#[$doc])* #[serde(rename = $name)] $variant,)* }

        impl ActKind {
            /// All acts, in the order of a year.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the name as it stands in data and addresses; `act-NAME` is its text.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

kinds! {
    /// Opens the credit of a scheme for a year, as the budget gives it.
    OpenCredit = "open-credit",
    /// Brings the credit to what a later budget gives.
    AdjustCredit = "adjust-credit",
    /// Commits what is granted to envelopes on the credit.
    CommitCredit = "commit-credit",
    /// Brings what is committed on an envelope down.
    ReduceCommitment = "reduce-commitment",
    /// Opens the envelope of a municipality for a year.
    OpenYear = "open-year",
    /// Brings an agreement in, as it was read from a document.
    ImportAgreement = "import-agreement",
    /// Goes through what was read from the document.
    ReviewImport = "review-import",
    /// Sends the agreement to the administration.
    SubmitAgreement = "submit-agreement",
    /// Sends it back with remarks.
    ReturnAgreement = "return-agreement",
    /// Declares it inadmissible or refuses it.
    RefuseAgreement = "refuse-agreement",
    /// Approves it.
    ApproveAgreement = "approve-agreement",
    /// Signs it for the municipality, on a decision of its council.
    SignForMunicipality = "sign-for-municipality",
    /// Signs it for the State.
    SignForState = "sign-for-state",
    /// Closes it after its period.
    CloseAgreement = "close-agreement",
    /// Orders a tranche of the advance.
    OrderAdvance = "order-advance",
    /// Lifts the hold on payments that an overdue file brings about.
    LiftHold = "lift-hold",
    /// Enters the lines of the expense file.
    EnterLines = "enter-lines",
    /// Adds, changes and withdraws single lines of the expense file.
    ChangeLines = "change-lines",
    /// Certifies and submits the expense file.
    SubmitFile = "submit-file",
    /// Proposes a decision on each line.
    ProposeDecision = "propose-decision",
    /// Asks the municipality for information about lines.
    RequestInformation = "request-information",
    /// Answers what was asked about lines.
    GiveInformation = "give-information",
    /// Confirms the decisions and issues the provisional statement.
    ConfirmDecisions = "confirm-decisions",
    /// Accepts the provisional statement.
    AcceptStatement = "accept-statement",
    /// Contests single lines with arguments.
    ContestLines = "contest-lines",
    /// Decides on the contested lines; the statement becomes definitive.
    DecideContest = "decide-contest",
    /// Notes that silence made the statement definitive.
    MakeDefinitive = "make-definitive",
    /// Opens a definitive statement again.
    ReopenStatement = "reopen-statement",
    /// Orders the final payment.
    OrderFinalPayment = "order-final-payment",
    /// Orders the recovery of what was paid without being due.
    OrderRecovery = "order-recovery",
    /// Asks money back because results are absent or insufficient.
    RecoverForResults = "recover-for-results",
    /// Tells the municipality what it has to pay back.
    NotifyRecovery = "notify-recovery",
    /// Reminds the municipality, the first time or the second and last.
    SendReminder = "send-reminder",
    /// Asks for a repayment plan.
    RequestRepaymentPlan = "request-repayment-plan",
    /// Grants the repayment plan.
    GrantRepaymentPlan = "grant-repayment-plan",
    /// Refuses the repayment plan.
    RefuseRepaymentPlan = "refuse-repayment-plan",
    /// Hands what was not repaid to FPS Finance.
    HandToFinance = "hand-to-finance",
    /// Notes a sum that the municipality paid back.
    RecordRepayment = "record-repayment",
    /// Takes in what the year before carried over.
    TakeCarryOver = "take-carry-over",
    /// Submits the statement that closes the accounts of several years.
    IssueClosing = "issue-closing",
    /// Agrees with the closing.
    AcceptClosing = "accept-closing",
    /// Argues against the closing.
    ContestClosing = "contest-closing",
    /// Makes the closing definitive.
    ConcludeClosing = "conclude-closing",
    /// Makes the statement that the closing leaves of one year.
    ApplyClosing = "apply-closing",
    /// Closes the year; what is left lapses.
    CloseYear = "close-year",
    /// Records what an auditor found on the envelope.
    RecordAuditFinding = "record-audit-finding",
    /// Answers what an auditor found.
    AnswerAuditFinding = "answer-audit-finding",
    /// Decides what follows from what an auditor found.
    CloseAuditFinding = "close-audit-finding",
    /// Proposes the account on which the municipality is paid.
    ProposeAccount = "propose-account",
    /// Confirms the proposed account for the municipality.
    ConfirmAccount = "confirm-account",
    /// Verifies the account by calling the municipality back.
    VerifyAccount = "verify-account",
    /// Prepares a file of the payments that have not left.
    PreparePayments = "prepare-payments",
    /// Releases the file.
    ReleasePayments = "release-payments",
    /// Gives the file out for the bank, once.
    ExportPayments = "export-payments",
    /// Notes which payments the bank carried out.
    ConfirmPayments = "confirm-payments",
    /// Notes that a payment failed or came back.
    FailPayment = "fail-payment",
    /// Withdraws a file that did not go to the bank.
    WithdrawPayments = "withdraw-payments",
    /// Takes in a statement of the bank.
    ImportStatement = "import-statement",
    /// Names the account of the State to which money is paid back.
    NameRepaymentAccount = "name-repayment-account",
    /// Confirms the account to which money is paid back.
    ConfirmRepaymentAccount = "confirm-repayment-account",
}

impl fmt::Display for ActKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseActError(String);

impl fmt::Display for ParseActError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is no act", self.0)
    }
}

impl std::error::Error for ParseActError {}

impl FromStr for ActKind {
    type Err = ParseActError;
    fn from_str(text: &str) -> Result<Self, ParseActError> {
        Self::ALL.iter().find(|act| act.as_str() == text).copied().ok_or_else(|| ParseActError(text.to_owned()))
    }
}
