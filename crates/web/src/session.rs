//! Sessions as cookies, and the tokens that show that a form came from a page of ours.

use axum::http::{HeaderMap, header};
use jiff::SignedDuration;

use crate::desk::Safety;

/// How long a session lasts without signing in again: a working day.
pub(crate) const LASTS: SignedDuration = SignedDuration::from_hours(9);

const fn name(safety: Safety) -> &'static str {
    match safety {
        Safety::Https => "__Host-perron",
        Safety::Loopback => "perron",
    }
}

const fn secure(safety: Safety) -> &'static str {
    match safety {
        Safety::Https => "; Secure",
        Safety::Loopback => "",
    }
}

/// Returns the token of the session that a request carries.
pub(crate) fn token(headers: &HeaderMap, safety: Safety) -> Option<String> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name(safety)).map(|(_, token)| token.to_owned())
}

/// Writes the cookie of a session.
pub(crate) fn cookie(token: &str, safety: Safety) -> String {
    format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{}", name(safety), secure(safety))
}

/// Writes the cookie that ends a session.
pub(crate) fn ended(safety: Safety) -> String {
    format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", name(safety), secure(safety))
}

/// Returns the token that the forms of a session carry: made from it, useless without it.
pub(crate) fn form_token(session: &str) -> String {
    blake3::Hash::from(blake3::derive_key("perron 2026 token of a form", session.as_bytes())).to_hex().to_string()
}

/// Tells whether a form carries the token of its session, in a time that does not depend on where they differ.
pub(crate) fn is_ours(session: &str, sent: &str) -> bool {
    let expected = blake3::hash(form_token(session).as_bytes());
    expected == blake3::hash(sent.as_bytes())
}

/// Tells whether the browser says that a request comes from another site.
pub(crate) fn is_foreign(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    matches!(site, Some("cross-site" | "same-site"))
}

/// Returns a key for one act, so that a form sent twice acts once.
pub(crate) fn new_key() -> String {
    let mut bytes = [0; 16];
    // Without random bytes the key is empty, and the register refuses the second act under it.
    let made = getrandom::fill(&mut bytes);
    made.map(|()| bytes.iter().map(|byte| format!("{byte:02x}")).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_another_session_is_not_ours() {
        assert!(is_ours("a", &form_token("a")));
        assert!(!is_ours("a", &form_token("b")) && !is_ours("a", ""));
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, "x=1; perron=t0k; y=2".parse().unwrap());
        assert_eq!(token(&headers, Safety::Loopback).as_deref(), Some("t0k"));
        assert_eq!(token(&headers, Safety::Https), None);
        assert!(cookie("t", Safety::Https).starts_with("__Host-perron=t; Path=/; HttpOnly; SameSite=Lax; Secure"));
    }

    #[test]
    fn no_two_keys_are_alike() {
        assert_ne!(new_key(), new_key());
        assert_eq!(new_key().len(), 32);
    }
}
