//! What the register holds: streams, and entries in them, each bound to the one before.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use payment::Iban;
use scheme::{CreditKey, EnvelopeKey, SchemeId};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Nis};

use crate::{ActKind, Body, PersonId};

/// The identity of an agreement: municipality, scheme and a number of its own.
///
/// Written `63079/css-2018-2019/1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AgreementId {
    /// The beneficiary.
    pub municipality: Nis,
    /// The scheme.
    pub scheme: SchemeId,
    /// The number within municipality and scheme, from 1.
    pub number: u16,
}

impl fmt::Display for AgreementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.municipality, self.scheme, self.number)
    }
}

/// The thing that acts are performed on; all acts on one stream are serialised.
///
/// Written `envelope/21012/pssp-2020-2022/plan/2020`, `agreement/63079/css-2018-2019/1`,
/// `account/21012`, `payments/12`, `bank/BE68539007547034` or `credit/pssp-2020-2022/2020`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Stream {
    /// An agreement.
    Agreement(AgreementId),
    /// An envelope with its expense file.
    Envelope(EnvelopeKey),
    /// The account on which a municipality is paid.
    Account(Nis),
    /// A file of payments, by its number from 1.
    Batch(u32),
    /// An account from which the State pays, with its statements.
    Bank(Iban),
    /// The credit of a scheme for a year, with what is committed on it.
    Credit(CreditKey),
}

impl Stream {
    /// Returns the municipality whose data the stream holds; none for what holds data of many, which
    /// the State alone sees.
    pub const fn municipality(&self) -> Option<Nis> {
        match self {
            Self::Agreement(id) => Some(id.municipality),
            Self::Envelope(key) => Some(key.municipality),
            Self::Account(nis) => Some(*nis),
            Self::Batch(_) | Self::Bank(_) | Self::Credit(_) => None,
        }
    }

    /// Returns the scheme it belongs to, where it belongs to one.
    pub const fn scheme(&self) -> Option<&SchemeId> {
        match self {
            Self::Agreement(id) => Some(&id.scheme),
            Self::Envelope(key) => Some(&key.scheme),
            Self::Credit(key) => Some(&key.scheme),
            Self::Account(_) | Self::Batch(_) | Self::Bank(_) => None,
        }
    }
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Agreement(id) => write!(f, "agreement/{id}"),
            Self::Envelope(key) => write!(f, "envelope/{key}"),
            Self::Account(nis) => write!(f, "account/{nis}"),
            Self::Batch(number) => write!(f, "payments/{number}"),
            Self::Bank(account) => write!(f, "bank/{account}"),
            Self::Credit(key) => write!(f, "credit/{key}"),
        }
    }
}

/// A text that names no stream, no agreement or no fingerprint of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseStreamError;

impl fmt::Display for ParseStreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected 'envelope/…', 'agreement/…', 'account/…', 'payments/…', 'bank/…', 'credit/…', or 64 hexadecimal digits of a hash")
    }
}

impl std::error::Error for ParseStreamError {}

impl FromStr for AgreementId {
    type Err = ParseStreamError;
    fn from_str(text: &str) -> Result<Self, ParseStreamError> {
        let parts: Vec<&str> = text.split('/').collect();
        let [municipality, scheme, number] = parts[..] else { return Err(ParseStreamError) };
        Ok(Self {
            municipality: municipality.parse().map_err(|_| ParseStreamError)?,
            scheme: SchemeId::new(scheme).ok_or(ParseStreamError)?,
            number: number.parse().ok().filter(|n| *n > 0).ok_or(ParseStreamError)?,
        })
    }
}

impl FromStr for Stream {
    type Err = ParseStreamError;
    fn from_str(text: &str) -> Result<Self, ParseStreamError> {
        match text.split_once('/') {
            Some(("agreement", id)) => id.parse().map(Self::Agreement),
            Some(("envelope", key)) => key.parse().map(Self::Envelope).map_err(|_| ParseStreamError),
            Some(("account", nis)) => nis.parse().map(Self::Account).map_err(|_| ParseStreamError),
            Some(("payments", number)) => batch_number(number).map(Self::Batch).ok_or(ParseStreamError),
            Some(("bank", account)) => account.parse().map(Self::Bank).map_err(|_| ParseStreamError),
            Some(("credit", key)) => key.parse().map(Self::Credit).map_err(|_| ParseStreamError),
            _ => Err(ParseStreamError),
        }
    }
}

/// Reads the number of a file of payments in its one written form.
fn batch_number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number: &u32| *number > 0 && number.to_string() == text)
}

macro_rules! written_as_text {
    ($($name:ident),*) => {$(
        impl TryFrom<String> for $name {
            type Error = ParseStreamError;
            fn try_from(text: String) -> Result<Self, ParseStreamError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.to_string()
            }
        }
    )*};
}
written_as_text!(AgreementId, Stream, Hash);

/// The BLAKE3 hash of some bytes, written in 64 hexadecimal digits.
///
/// It names a document, binds an entry to the one before, and tells two requests apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash that stands before the first entry.
    pub const NONE: Self = Self([0; 32]);

    /// Wraps the bytes of a hash.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the hash of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// Returns the bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the first twelve digits, enough for a page.
    pub fn short(&self) -> String {
        self.to_string()[..12].to_owned()
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Hash {
    type Err = ParseStreamError;
    fn from_str(text: &str) -> Result<Self, ParseStreamError> {
        let mut bytes = [0; 32];
        let digits = text.as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(ParseStreamError);
        }
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| ParseStreamError)?;
        }
        Ok(Self(bytes))
    }
}

/// One act in the register: never changed, never removed.
///
/// Law: l-2003-05-22 art. 23
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its place in the whole register, from 1, without gaps.
    pub seq: u64,
    /// When it was written down.
    pub at: Timestamp,
    /// Who acted.
    pub person: PersonId,
    /// On whose behalf.
    pub on_behalf_of: Body,
    /// What was done.
    pub act: ActKind,
    /// On what.
    pub stream: Stream,
    /// Its place in that stream, from 1, without gaps.
    pub version: u64,
    /// The articles it rests on.
    pub articles: Vec<ArticleRef>,
    /// What happened, in full, as JSON; see [`crate::Event`].
    pub payload: String,
    /// The key that the client gave the request, so that a repeated one acts once.
    pub key: String,
    /// The hash of the request, so that another request with the same key is told apart.
    pub request: Hash,
    /// The hash of the entry before this one.
    pub previous: Hash,
    /// The hash of this entry, over everything above.
    pub hash: Hash,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_and_hashes_read_back_as_they_are_written() {
        for text in [
            "envelope/21012/pssp-2020-2022/plan/2020",
            "agreement/63079/css-2018-2019/1",
            "account/21012",
            "payments/12",
            "bank/BE68539007547034",
            "credit/pssp-2020-2022/2020",
        ] {
            assert_eq!(text.parse::<Stream>().unwrap().to_string(), text);
        }
        for text in [
            "envelope/21012",
            "agreement/63079/css-2018-2019/0",
            "agreement/1/x/1",
            "63079",
            "payments/012",
            "bank/BE1",
            "credit/pssp-2020-2022",
            "credit/pssp-2020-2022/plan/2020",
        ] {
            assert!(text.parse::<Stream>().is_err(), "{text}");
        }
        let hash = Hash::new([0xa7; 32]);
        assert_eq!(hash.to_string().parse(), Ok(hash));
        assert!("é".repeat(32).parse::<Hash>().is_err());
    }
}
