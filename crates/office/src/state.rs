//! The states that agreements, dossiers, accounts, payments and credits pass through.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$state_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$state_doc])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// All states, in the order in which they are usually reached.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the name as it stands in data; `state-NAME` is its text.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = ParseStateError;
            fn from_str(text: &str) -> Result<Self, ParseStateError> {
                Self::ALL.iter().find(|state| state.as_str() == text).copied().ok_or(ParseStateError)
            }
        }
    };
}

/// A text that names no state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseStateError;

impl fmt::Display for ParseStateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no state of that name")
    }
}

impl std::error::Error for ParseStateError {}

states! {
    /// How far an agreement has come.
    ///
    /// Law: ar-2019-07-03 art. 5 § 3; ar-2019-07-03 art. 7 § 1
    AgreementState {
        /// Nothing is there yet.
        Absent = "absent",
        /// The municipality writes it.
        Draft = "draft",
        /// The administration reads it.
        Submitted = "submitted",
        /// Sent back with remarks.
        Returned = "returned",
        /// Found to be outside the rules of submission.
        Inadmissible = "inadmissible",
        /// Turned down.
        Refused = "refused",
        /// Approved, not signed.
        Approved = "approved",
        /// The municipality has signed.
        SignedByMunicipality = "signed-by-municipality",
        /// Both have signed.
        InForce = "in-force",
        /// Its period is over and its envelopes are closed.
        Closed = "closed",
    }
}

states! {
    /// How far the dossier of one envelope has come.
    ///
    /// Law: ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 17
    DossierState {
        /// The envelope is not opened.
        Absent = "absent",
        /// The envelope is open; advances are paid and expenses made.
        Open = "open",
        /// The financial file is submitted and nobody has judged a line.
        Submitted = "file-submitted",
        /// Lines are being judged.
        InControl = "in-control",
        /// The provisional statement is issued; the time to contest runs.
        Provisional = "provisional",
        /// The municipality contests lines.
        Contested = "contested",
        /// The statement is definitive.
        Definitive = "definitive",
        /// A definitive statement is opened again.
        Reopened = "reopened",
        /// What is due is paid, or what is undue is paid back.
        Settled = "settled",
        /// The year is closed; what was left has lapsed.
        Closed = "closed-year",
    }
}

states! {
    /// How far a recovery has come.
    ///
    /// Law: ar-2019-07-03 art. 14; am-2022-11-23 art. 48 § 3
    RecoveryState {
        /// Nothing is asked back.
        Nothing = "no-recovery",
        /// Asked back, within the terms.
        Ordered = "recovery-ordered",
        /// Part of it came in, and the municipality was not told yet.
        PartlyRepaid = "recovery-partly-repaid",
        /// The municipality was told; the time to repay runs, or is over.
        Notified = "recovery-notified",
        /// It was reminded once.
        FirstReminder = "recovery-first-reminder",
        /// It was reminded twice.
        SecondReminder = "recovery-second-reminder",
        /// It asks for a repayment plan.
        PlanRequested = "repayment-plan-requested",
        /// It repays by a plan.
        OnPlan = "repayment-plan",
        /// FPS Finance collects.
        WithFinance = "recovery-with-finance",
        /// All of it came in.
        Repaid = "recovery-repaid",
    }
}

states! {
    /// How far the account of a municipality has come.
    ///
    /// Choice: 0056
    AccountState {
        /// None is known.
        Absent = "no-account",
        /// The municipality proposes one.
        Proposed = "account-proposed",
        /// Its signatory confirms it.
        Confirmed = "account-confirmed",
        /// The administration has called back; it is live after the waiting time.
        Verified = "account-verified",
    }
}

states! {
    /// How far a file of payments has come.
    ///
    /// Choice: 0056
    BatchState {
        /// It does not exist.
        Absent = "no-batch",
        /// One accountant has prepared it.
        Prepared = "prepared",
        /// Another one has released it.
        Released = "released",
        /// It went to the bank.
        Exported = "exported",
        /// The bank has answered for every payment.
        Answered = "answered",
        /// It was withdrawn before it went to the bank.
        Withdrawn = "withdrawn",
    }
}

states! {
    /// How far an account of the State has come.
    BankState {
        /// No statement was taken in.
        Absent = "no-statement",
        /// It is named for repayments, and nobody has confirmed it.
        Named = "repayments-named",
        /// It is confirmed for repayments, and no statement was taken in.
        Confirmed = "repayments-confirmed",
        /// Statements were taken in.
        Read = "statements-read",
    }
}

states! {
    /// How far one payment has come.
    ///
    /// Choice: 0056
    PaymentState {
        /// It stands in a file that has not gone to the bank.
        InFile = "payment-in-file",
        /// The file went to the bank.
        Exported = "payment-exported",
        /// The bank has carried it out.
        Confirmed = "payment-confirmed",
        /// It failed or came back; it may leave in another file.
        Failed = "payment-failed",
        /// Its file was withdrawn; it may leave in another one.
        Withdrawn = "payment-withdrawn",
    }
}

states! {
    /// How far the credit of a scheme for a year has come.
    ///
    /// Law: ar-2019-07-03 art. 8
    CreditState {
        /// No budget has opened it.
        Absent = "no-credit",
        /// It is open.
        Open = "credit-open",
    }
}

/// The state of a stream, of whatever kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Of an agreement.
    Agreement(AgreementState),
    /// Of a dossier.
    Dossier(DossierState),
    /// Of the account of a municipality.
    Account(AccountState),
    /// Of a file of payments.
    Batch(BatchState),
    /// Of an account of the State.
    Bank(BankState),
    /// Of a credit.
    Credit(CreditState),
}

impl State {
    /// Returns the name as it stands in data; `state-NAME` is its text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agreement(state) => state.as_str(),
            Self::Dossier(state) => state.as_str(),
            Self::Account(state) => state.as_str(),
            Self::Batch(state) => state.as_str(),
            Self::Bank(state) => state.as_str(),
            Self::Credit(state) => state.as_str(),
        }
    }
}
