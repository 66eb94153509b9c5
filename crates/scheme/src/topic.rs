//! The topics that an act or a rule needs an article for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use terms::Code;

macro_rules! topics {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// What an act or a rule does, so that the version in force can name its article.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Topic {
            $($(#[$doc])* $variant,)*
            /// One rule of the control, by the code of its refusal.
            Rule(Code),
        }

        impl Topic {
            /// All topics but the rules, in the order of the decree.
            pub const ACTS: &[Self] = &[$(Self::$variant),*];
        }

        impl fmt::Display for Topic {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$variant => f.write_str($name),)*
                    Self::Rule(code) => code.fmt(f),
                }
            }
        }

        impl FromStr for Topic {
            type Err = ParseTopicError;
            fn from_str(text: &str) -> Result<Self, ParseTopicError> {
                match text {
                    $($name => Ok(Self::$variant),)*
                    code => code.parse().map(Self::Rule).map_err(|_| ParseTopicError),
                }
            }
        }
    };
}

topics! {
    /// The model that agreements are written on.
    AgreementModel = "agreement_model",
    /// Sending the agreement in, its analysis and approval.
    Approval = "approval",
    /// The agreement itself, on which the grant depends.
    Agreement = "agreement",
    /// Signing the agreement.
    Signature = "signature",
    /// Granting the amount of the annex.
    Grant = "grant",
    /// The line of the budget.
    BudgetLine = "budget_line",
    /// The limit of the credits available.
    AvailableCredit = "available_credit",
    /// The yearly envelope.
    Envelope = "envelope",
    /// No transfer between envelopes.
    NoTransfer = "no_transfer",
    /// Refusing an expense or a part of it.
    Refusal = "refusal",
    /// The advance.
    Advance = "advance",
    /// The final payment.
    FinalPayment = "final_payment",
    /// Recovering what was not due.
    Recovery = "recovery",
    /// Recovering for missing results.
    ResultRecovery = "result_recovery",
    /// The terms of repayment.
    Repayment = "repayment",
    /// Justifying expenses with a financial file.
    Justification = "justification",
    /// The control of the financial file.
    Control = "control",
    /// Contesting a provisional statement.
    Objection = "objection",
    /// Stopping payments.
    PaymentsHeld = "payments_held",
}

impl Topic {
    /// The rules of the control, C-201 to C-215.
    pub fn rules() -> impl Iterator<Item = Self> {
        (201..=215).map(|number| Self::Rule(Code::new('C', number)))
    }
}

/// A text that names no topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTopicError;

impl fmt::Display for ParseTopicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a topic such as 'advance' or the code of a rule such as 'C-204'")
    }
}

impl std::error::Error for ParseTopicError {}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Topic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|e| D::Error::custom(format!("'{text}': {e}")))
    }
}
