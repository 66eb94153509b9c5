//! What every page has at hand.

use std::sync::Arc;

use intake::{Brought, Unreadable};
use jiff::Timestamp;
use jiff::civil::Date;
use office::port::Register;
use report::Texts;
use scheme::{Law, Municipalities, in_belgium};
use terms::Finding;

use crate::tries::Tries;

/// Everything the pages are made from; the server makes one and hands it to [`crate::router`].
pub struct Desk {
    /// The law as data.
    pub law: Arc<Law>,
    /// The texts in four languages.
    pub texts: Texts,
    /// The register.
    pub register: Arc<dyn Register>,
    /// What time it is. The demo and the tests bring their own.
    pub clock: fn() -> Timestamp,
    /// Who reads the files that strangers send.
    pub readers: Readers,
    /// What was sent to be tried.
    pub tries: Tries,
    /// How cookies are kept.
    pub safety: Safety,
    /// Set when the data are a demonstration.
    pub demo: Option<Demo>,
}

/// Who reads the files that strangers send: the server has them read in a child process, tests read
/// them where they are.
///
/// Choice: 0087
#[derive(Clone, Copy, Debug)]
pub struct Readers {
    /// Reads an agreement.
    pub agreement: fn(&[u8], &Municipalities) -> Result<intake::Reading, Unreadable>,
    /// Reads a file with expenses, or an electronic invoice.
    pub expenses: fn(&[u8]) -> Result<Brought, Unreadable>,
    /// Reads a file of a bank.
    pub statements: fn(&[u8]) -> Result<payment::Reading, Finding>,
}

/// How the server is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Over https: session cookies carry the `__Host-` prefix and are never sent in clear.
    Https,
    /// On this machine alone, over plain http.
    Loopback,
}

/// What the pages of a demonstration say of themselves.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The password that every person of the demonstration shares.
    pub password: String,
}

impl Desk {
    /// Returns the day it is in Brussels.
    pub fn today(&self) -> Date {
        in_belgium((self.clock)()).date()
    }
}
