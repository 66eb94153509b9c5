//! Who acts, on whose behalf, and what that person can see.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use terms::{Nis, Refusal};

use crate::{Role, Side, Stream, codes, ground};

/// The identity of a person in the register: lower-case letters, digits and hyphens.
///
/// It stands in every entry for ever, so it holds no name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(String);

impl PersonId {
    /// Makes the identity, or `None` when `text` holds anything else than it may.
    pub fn new(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        (!text.is_empty() && text.chars().all(plain)).then(|| Self(text.to_owned()))
    }

    /// Returns the identity as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// On whose behalf somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Body {
    /// The federal State.
    Federal,
    /// A municipality.
    Municipality(Nis),
}

impl Body {
    /// Returns the side that the body stands on.
    pub const fn side(self) -> Side {
        match self {
            Self::Federal => Side::Federal,
            Self::Municipality(_) => Side::Municipality,
        }
    }
}

/// Writes `federal` or the code of the municipality.
impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Federal => f.write_str("federal"),
            Self::Municipality(nis) => nis.fmt(f),
        }
    }
}

/// A text that is neither `federal` nor the code of a municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseBodyError;

impl fmt::Display for ParseBodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected 'federal' or a REFNIS code")
    }
}

impl std::error::Error for ParseBodyError {}

impl FromStr for Body {
    type Err = ParseBodyError;
    fn from_str(text: &str) -> Result<Self, ParseBodyError> {
        match text {
            "federal" => Ok(Self::Federal),
            nis => nis.parse().map(Self::Municipality).map_err(|_| ParseBodyError),
        }
    }
}

impl TryFrom<String> for Body {
    type Error = ParseBodyError;
    fn try_from(text: String) -> Result<Self, ParseBodyError> {
        text.parse()
    }
}

impl From<Body> for String {
    fn from(body: Body) -> Self {
        body.to_string()
    }
}

/// What somebody can see; made from the person who is signed in, never from a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every municipality.
    Everything,
    /// One municipality; all others are as if they did not exist.
    Municipality(Nis),
    /// No dossier at all: who manages users, watches over personal data or runs the machine.
    Nothing,
}

impl Scope {
    /// Tells whether what `stream` holds lies within the scope; what belongs to no municipality is
    /// seen by those who see everything.
    pub fn reaches(self, stream: &Stream) -> bool {
        stream.municipality().map_or(self == Self::Everything, |municipality| self.covers(municipality))
    }

    /// Tells whether the data of `municipality` lie within the scope.
    pub fn covers(self, municipality: Nis) -> bool {
        match self {
            Self::Everything => true,
            Self::Municipality(own) => own == municipality,
            Self::Nothing => false,
        }
    }
}

/// A person who is signed in, with the roles held on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// The name, for pages and letters; the register keeps the identity only.
    pub name: String,
    /// The roles held.
    pub roles: BTreeSet<Role>,
    /// On whose behalf.
    pub body: Body,
}

impl Actor {
    /// Makes an actor after checking that the roles go together.
    ///
    /// # Errors
    /// As [`compatible`].
    pub fn new(
        person: PersonId,
        name: impl Into<String>,
        body: Body,
        roles: impl IntoIterator<Item = Role>,
    ) -> Result<Self, Refusal> {
        let roles: BTreeSet<Role> = roles.into_iter().collect();
        compatible(&roles, body)?;
        Ok(Self { person, name: name.into(), roles, body })
    }

    /// Returns what the actor can see.
    pub fn scope(&self) -> Scope {
        match self.body {
            _ if !self.roles.iter().any(|role| role.reads()) => Scope::Nothing,
            Body::Federal => Scope::Everything,
            Body::Municipality(nis) => Scope::Municipality(nis),
        }
    }
}

/// Checks that one person may hold `roles` on behalf of `body`.
///
/// # Errors
/// `O-011` when a role belongs to the other side, `O-012` when authorising officer and accountant
/// meet in one person.
///
/// Law: l-2003-05-22 art. 35
pub fn compatible(roles: &BTreeSet<Role>, body: Body) -> Result<(), Refusal> {
    let foreign = |role: &&Role| role.side() != body.side() && role.side() != Side::Machine;
    if let Some(role) = roles.iter().find(foreign) {
        return Err(Refusal::new(codes::O_011, ground::separation()).with("role", role.as_str()));
    }
    if roles.contains(&Role::AuthorisingOfficer) && roles.contains(&Role::Accountant) {
        return Err(Refusal::new(codes::O_012, ground::separation()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(body: Body, roles: &[Role]) -> Scope {
        let person = PersonId::new("somebody").unwrap();
        Actor::new(person, "Somebody", body, roles.iter().copied()).unwrap().scope()
    }

    #[test]
    fn who_has_no_dossier_to_handle_sees_none() {
        let town = Body::Municipality(Nis::new(21_012).unwrap());
        assert_eq!(scope(town, &[Role::Reader]), Scope::Municipality(Nis::new(21_012).unwrap()));
        assert_eq!(scope(town, &[Role::MunicipalUserManager]), Scope::Nothing);
        assert!(scope(town, &[Role::MunicipalUserManager, Role::Author]).covers(Nis::new(21_012).unwrap()));
        assert_eq!(scope(Body::Federal, &[Role::Auditor]), Scope::Everything);
        for role in [Role::FederalUserManager, Role::DataProtectionOfficer, Role::Operator] {
            assert_eq!(scope(Body::Federal, &[role]), Scope::Nothing, "{role}");
        }
    }
}
