//! What a page answers when it cannot be shown, in the reader's language.
//!
//! Handlers return a bare [`Failure`]; [`dress`] gives it its page on the way out, so that an error
//! of the framework, a panic and a refusal all look alike and none shows its inside.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use office::port::RegisterError;
use terms::Refusal;

use crate::desk::Desk;
use crate::page::{Page, Section};
use crate::visit::Visit;

/// Why a page is not shown.
#[derive(Clone, Debug)]
pub(crate) enum Failure {
    /// There is no such thing, or it lies outside the reader's scope: the two look the same.
    Unknown,
    /// Nobody is signed in.
    SignIn,
    /// The request did not come from a page of ours, or its form is damaged.
    Forbidden,
    /// What was sent cannot be read.
    Unreadable,
    /// Somebody else acted first.
    Conflict,
    /// The act is refused.
    Refused(Box<Refusal>),
    /// Something of ours is broken.
    Broken,
}

impl Failure {
    const fn status(&self) -> StatusCode {
        match self {
            Self::Unknown => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn of(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND => Self::Unknown,
            StatusCode::FORBIDDEN => Self::Forbidden,
            status if status.is_client_error() => Self::Unreadable,
            status if status.is_server_error() => Self::Broken,
            _ => return None,
        })
    }

    /// Returns the key of its title; `.hint` of it says what to do.
    const fn key(&self) -> &'static str {
        match self {
            Self::Unknown => "error-unknown",
            Self::SignIn => "error-sign-in",
            Self::Forbidden => "error-forbidden",
            Self::Unreadable => "error-unreadable",
            Self::Conflict => "error-conflict",
            Self::Refused(_) => "error-refused",
            Self::Broken => "error-broken",
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<RegisterError> for Failure {
    fn from(error: RegisterError) -> Self {
        match error {
            RegisterError::Conflict { .. } | RegisterError::Busy => Self::Conflict,
            RegisterError::KeyReused { .. } => Self::Unreadable,
            other => {
                tracing::error!(error = %other, "the register failed");
                Self::Broken
            }
        }
    }
}

impl From<office::Failure> for Failure {
    fn from(failure: office::Failure) -> Self {
        match failure {
            office::Failure::Refused(refusal) => Self::Refused(Box::new(refusal)),
            office::Failure::Register(error) => error.into(),
        }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "a template failed");
        Self::Broken
    }
}

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    page: Page,
    lead: String,
    refusal: Option<Refusal>,
}

/// Gives every error its page.
pub(crate) async fn dress(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, &desk).await;
    let head = parts.method == axum::http::Method::HEAD;
    let response = next.run(Request::from_parts(parts, body)).await;
    let carried = response.extensions().get::<Failure>().cloned();
    let bare = || if is_page(&response) { None } else { Failure::of(response.status()) };
    match (carried.or_else(bare), visit) {
        (Some(failure), Ok(visit)) => dressed(response, failure, visit, head),
        _ => response,
    }
}

/// Tells whether a handler has made the page itself: a form that is shown again says what is wrong.
fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

fn dressed(response: Response, failure: Failure, visit: Visit, head: bool) -> Response {
    let (mut parts, _) = response.into_parts();
    let html = failure_page(failure, visit).render().unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Response::from_parts(parts, if head { Body::empty() } else { Body::from(html) })
}

fn failure_page(failure: Failure, visit: Visit) -> FailurePage {
    let page = Page::new(visit, failure.key(), Section::None);
    let lead = page.say(&format!("{}.hint", failure.key()));
    let refusal = if let Failure::Refused(refusal) = failure { Some(*refusal) } else { None };
    FailurePage { page, lead, refusal }
}

/// A page, or why it is not shown.
pub(crate) type Shown = Result<Html<String>, Failure>;

impl Visit {
    /// Makes a page off the asynchronous threads, because the register blocks.
    pub(crate) async fn show<T: Template>(
        self,
        make: impl FnOnce(Self) -> Result<T, Failure> + Send + 'static,
    ) -> Shown {
        self.apart(move |visit| Ok(Html(make(visit)?.render()?))).await
    }

    /// Does something off the asynchronous threads; it runs to its end even when the reader leaves.
    pub(crate) async fn apart<T: Send + 'static>(
        self,
        work: impl FnOnce(Self) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        if self.astray {
            return Err(Failure::Unknown);
        }
        tokio::task::spawn_blocking(move || work(self)).await.unwrap_or_else(|error| {
            tracing::error!(%error, "a page failed");
            Err(Failure::Broken)
        })
    }
}
