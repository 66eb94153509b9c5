//! One request: who reads, in which language, where.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use office::port::PersonRow;
use office::{Actor, Scope};
use report::Voice;
use terms::Language;

use crate::answer::Failure;
use crate::desk::Desk;
use crate::session;

/// Who reads, in which language, where.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(crate) desk: Arc<Desk>,
    pub(crate) language: Language,
    /// The address without its language, from the slash on.
    pub(crate) path: String,
    /// The query, with its question mark.
    pub(crate) query: String,
    /// Whether the address names no language of ours, so that there is no such page.
    pub(crate) astray: bool,
    session: Option<(String, Arc<PersonRow>)>,
}

impl Visit {
    /// Returns the voice of the reader's language.
    pub(crate) fn voice(&self) -> Voice<'_> {
        self.desk.texts.voice(self.language)
    }

    /// Returns the person who is signed in.
    pub(crate) fn person(&self) -> Option<&PersonRow> {
        self.session.as_ref().map(|(_, person)| person.as_ref())
    }

    /// Returns who acts; nobody is a reason to sign in.
    pub(crate) fn actor(&self) -> Result<&Actor, Failure> {
        self.person().map(|person| &person.actor).ok_or(Failure::SignIn)
    }

    /// Returns what the person can see; nobody is a reason to sign in.
    pub(crate) fn scope(&self) -> Result<Scope, Failure> {
        self.actor().map(Actor::scope)
    }

    /// Returns the token of the session.
    pub(crate) fn session(&self) -> Option<&str> {
        self.session.as_ref().map(|(token, _)| token.as_str())
    }
}

impl FromRequestParts<Arc<Desk>> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Infallible> {
        // The layer that dresses errors has looked already; a second look would cost a second query.
        if let Some(visit) = parts.extensions.get::<Self>() {
            return Ok(visit.clone());
        }
        let (language, path) = place(parts.uri.path());
        let query = parts.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        let session = match session::token(&parts.headers, desk.safety) {
            Some(token) => who(desk.clone(), token).await,
            None => None,
        };
        let (language, astray) = (language.unwrap_or_else(|| preferred(&parts.headers)), language.is_none());
        let visit = Self { desk: desk.clone(), language, path, query, astray, session };
        parts.extensions.insert(visit.clone());
        Ok(visit)
    }
}

async fn who(desk: Arc<Desk>, token: String) -> Option<(String, Arc<PersonRow>)> {
    let ask = move || {
        let person = desk.register.session(&token, (desk.clock)()).ok().flatten()?;
        Some((token, Arc::new(person)))
    };
    tokio::task::spawn_blocking(ask).await.ok().flatten()
}

/// Parts an address into its language, where it names one, and the rest.
fn place(path: &str) -> (Option<Language>, String) {
    let bare = path.trim_start_matches('/');
    let (first, rest) = bare.split_once('/').unwrap_or((bare, ""));
    match first.parse() {
        Ok(language) => (Some(language), format!("/{rest}")),
        Err(_) => (None, "/".to_owned()),
    }
}

/// Returns the language of ours that a browser likes best; French when it likes none.
pub(crate) fn preferred(headers: &HeaderMap) -> Language {
    let wishes = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut ranked: Vec<(u16, Language)> = wishes.split(',').filter_map(wish).collect();
    ranked.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    ranked.first().map_or(Language::Fr, |(_, language)| *language)
}

/// Reads one wish, `nl-BE;q=0.8`, with its weight in thousandths.
fn wish(text: &str) -> Option<(u16, Language)> {
    let (tag, weight) = text.split_once(";q=").unwrap_or((text, "1"));
    let language = tag.trim().split('-').next()?.parse().ok()?;
    let (whole, part) = weight.trim().split_once('.').unwrap_or((weight.trim(), ""));
    let thousandths = format!("{whole}{part:0<3}").parse().ok()?;
    Some((thousandths, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishing(text: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, text.parse().unwrap());
        preferred(&headers)
    }

    #[test]
    fn the_browser_says_which_language_it_likes_best() {
        assert_eq!(wishing("nl-BE,nl;q=0.9,en;q=0.8"), Language::Nl);
        assert_eq!(wishing("pt, de;q=0.4, en;q=0.75"), Language::En);
        assert_eq!(wishing("ja"), Language::Fr);
        assert_eq!(wishing(";;;q=,"), Language::Fr);
    }

    #[test]
    fn the_language_stands_first_in_the_address() {
        assert_eq!(place("/nl/law/x"), (Some(Language::Nl), "/law/x".to_owned()));
        assert_eq!(place("/de"), (Some(Language::De), "/".to_owned()));
        assert_eq!(place("/nowhere"), (None, "/".to_owned()));
    }
}
