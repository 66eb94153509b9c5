//! What every page has at hand.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use office::port::Register;
use report::Texts;
use scheme::{Law, in_belgium};

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
    /// How cookies are kept.
    pub safety: Safety,
    /// Set when the data are a demonstration.
    pub demo: Option<Demo>,
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
