//! Names of schemes, allocations, envelopes and categories.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use terms::{Nis, Year};

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Makes the name; lower-case letters, digits and hyphens only, or `None`.
            pub fn new(text: &str) -> Option<Self> {
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                (!text.is_empty() && text.chars().all(plain)).then(|| Self(text.to_owned()))
            }

            /// Returns the name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

slug! {
    /// A funding programme with its acts and period: `pssp-2020-2022`, `css-2018-2019`.
    SchemeId
}
slug! {
    /// Money for one purpose within a scheme: `plan`, `guards-346`, `guards-90`, `general`,
    /// `radicalisation`.
    AllocationId
}

/// The three categories that credits are split into.
///
/// Law: ar-2019-07-03 art. 1, 8°
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CreditCategory {
    /// Staff.
    Personnel,
    /// Running costs.
    Operating,
    /// Durable goods above the unit threshold.
    Investment,
}

impl CreditCategory {
    /// All categories, in the order of the decree, which is also the order in which caps apply.
    pub const ALL: [Self; 3] = [Self::Personnel, Self::Operating, Self::Investment];

    /// Returns the name as it stands in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Personnel => "personnel",
            Self::Operating => "operating",
            Self::Investment => "investment",
        }
    }
}

/// One envelope: municipality x scheme x allocation x year, closed by construction.
///
/// The unit of consistency: all acts on one envelope are serialised, and nothing moves between two.
/// Written `21012/pssp-2020-2022/plan/2020`.
///
/// Law: ar-2019-07-03 art. 9
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EnvelopeKey {
    /// The beneficiary.
    pub municipality: Nis,
    /// The scheme.
    pub scheme: SchemeId,
    /// The allocation of that scheme.
    pub allocation: AllocationId,
    /// The budget year.
    pub year: Year,
}

impl EnvelopeKey {
    /// Returns the envelope of the same municipality and allocation a year later.
    pub fn next_year(&self) -> Option<Self> {
        let year = Year::new(self.year.get().checked_add(1)?)?;
        Some(Self { year, ..self.clone() })
    }
}

impl fmt::Display for EnvelopeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/{}", self.municipality, self.scheme, self.allocation, self.year)
    }
}

/// A text that is no key of an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseEnvelopeKeyError;

impl fmt::Display for ParseEnvelopeKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected an envelope such as '21012/pssp-2020-2022/plan/2020'")
    }
}

impl std::error::Error for ParseEnvelopeKeyError {}

impl FromStr for EnvelopeKey {
    type Err = ParseEnvelopeKeyError;
    fn from_str(text: &str) -> Result<Self, ParseEnvelopeKeyError> {
        let parts: Vec<&str> = text.split('/').collect();
        let [municipality, scheme, allocation, year] = parts[..] else { return Err(ParseEnvelopeKeyError) };
        Ok(Self {
            municipality: municipality.parse().map_err(|_| ParseEnvelopeKeyError)?,
            scheme: SchemeId::new(scheme).ok_or(ParseEnvelopeKeyError)?,
            allocation: AllocationId::new(allocation).ok_or(ParseEnvelopeKeyError)?,
            year: year.parse().ok().and_then(Year::new).ok_or(ParseEnvelopeKeyError)?,
        })
    }
}

impl TryFrom<String> for EnvelopeKey {
    type Error = ParseEnvelopeKeyError;
    fn try_from(text: String) -> Result<Self, ParseEnvelopeKeyError> {
        text.parse()
    }
}

impl From<EnvelopeKey> for String {
    fn from(key: EnvelopeKey) -> Self {
        key.to_string()
    }
}

/// The credit of a scheme for a budget year: what all its envelopes of that year draw on.
///
/// Written `pssp-2020-2022/2020`.
///
/// Law: ar-2019-07-03 art. 8; ar-2019-07-03 art. 13 § 1
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CreditKey {
    /// The scheme.
    pub scheme: SchemeId,
    /// The budget year.
    pub year: Year,
}

impl EnvelopeKey {
    /// Returns the credit that the envelope draws on.
    pub fn credit(&self) -> CreditKey {
        CreditKey { scheme: self.scheme.clone(), year: self.year }
    }
}

impl fmt::Display for CreditKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.scheme, self.year)
    }
}

/// A text that is no key of a credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCreditKeyError;

impl fmt::Display for ParseCreditKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a scheme and a year such as 'pssp-2020-2022/2020'")
    }
}

impl std::error::Error for ParseCreditKeyError {}

impl FromStr for CreditKey {
    type Err = ParseCreditKeyError;
    fn from_str(text: &str) -> Result<Self, ParseCreditKeyError> {
        let (scheme, year) = text.split_once('/').ok_or(ParseCreditKeyError)?;
        Ok(Self {
            scheme: SchemeId::new(scheme).ok_or(ParseCreditKeyError)?,
            year: year.parse().ok().and_then(Year::new).ok_or(ParseCreditKeyError)?,
        })
    }
}

impl TryFrom<String> for CreditKey {
    type Error = ParseCreditKeyError;
    fn try_from(text: String) -> Result<Self, ParseCreditKeyError> {
        text.parse()
    }
}

impl From<CreditKey> for String {
    fn from(key: CreditKey) -> Self {
        key.to_string()
    }
}
