//! The roles that people hold, and which of them nobody may hold together.
//!
//! Which role performs which act stands in [`crate::matrix`].
//!
//! Choice: 0006

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Which side of an agreement a role belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The municipality that benefits.
    Municipality,
    /// The federal State.
    Federal,
    /// The machine: no business right at all.
    Machine,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident = $short:literal, $name:literal, $side:ident;)*) => {
        /// What a person may be; a person can hold several roles of one side.
        ///
        /// Choice: 0006
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Role { $($(#[$doc])* $variant,)* }

        impl Role {
            /// All roles, in the order of the printed table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the two letters of the role in the printed table.
            pub const fn short(self) -> &'static str {
                match self { $(Self::$variant => $short),* }
            }

            /// Returns the name as it stands in data and addresses; `role-NAME` is its text.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// Returns the side that the role belongs to.
            pub const fn side(self) -> Side {
                match self { $(Self::$variant => Side::$side),* }
            }
        }
    };
}

roles! {
    /// Writes agreements for the municipality.
    Author = "MA", "author", Municipality;
    /// Enters expense lines and attaches their proof.
    FinanceOfficer = "MF", "finance-officer", Municipality;
    /// Signs and certifies for the municipality: mayor or director general, on a decision of the council.
    Signatory = "MS", "signatory", Municipality;
    /// Reads the pages of the own municipality.
    Reader = "MR", "reader", Municipality;
    /// Invites the users of the own municipality.
    MunicipalUserManager = "MU", "municipal-user-manager", Municipality;
    /// Writes the sections of an agreement that are delegated to a police zone.
    ZoneContributor = "ZP", "zone-contributor", Municipality;
    /// Handles the dossier at the administration and proposes decisions.
    CaseHandler = "FH", "case-handler", Federal;
    /// Looks a second time: confirms decisions and issues statements.
    Controller = "FC", "controller", Federal;
    /// Signs, decides and orders: the Minister or a delegate.
    AuthorisingOfficer = "FO", "authorising-officer", Federal;
    /// Prepares and releases payments, and records what comes back and what the budget gives.
    Accountant = "FA", "accountant", Federal;
    /// Edits the law as data.
    LawEditor = "FL", "law-editor", Federal;
    /// Invites the users of the administration.
    FederalUserManager = "FU", "federal-user-manager", Federal;
    /// Reads everything: Court of Audit, Inspectorate of Finance, internal audit.
    Auditor = "AU", "auditor", Federal;
    /// Watches over personal data.
    DataProtectionOfficer = "DP", "data-protection-officer", Federal;
    /// Runs the machine; has no right over any dossier.
    Operator = "SY", "operator", Machine;
}

impl Role {
    /// Tells whether the role reads agreements and dossiers of its side.
    ///
    /// Choice: 0006
    pub const fn reads(self) -> bool {
        !matches!(
            self,
            Self::MunicipalUserManager | Self::FederalUserManager | Self::DataProtectionOfficer | Self::Operator
        )
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseRoleError(String);

impl fmt::Display for ParseRoleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is no role", self.0)
    }
}

impl std::error::Error for ParseRoleError {}

/// Reads a role by its name or by its two letters.
impl FromStr for Role {
    type Err = ParseRoleError;
    fn from_str(text: &str) -> Result<Self, ParseRoleError> {
        let named = |role: &&Self| role.as_str() == text || role.short() == text;
        Self::ALL.iter().find(named).copied().ok_or_else(|| ParseRoleError(text.to_owned()))
    }
}
