//! The table of contents of the pages.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use crate::answer::{self, Failure};
use crate::desk::Desk;
use crate::pages::{
    act, agreement, agreements, alike, audit, bank, credit, dossier, entry, instrument, law, letter, line, manual,
    municipalities, municipality, natures, payment_file, payments, register, review, rules, sample, scheme, sign_in,
    spreadsheets, start, words,
};
use crate::{headers, look};

/// The largest request: an expense file or a document.
const LARGEST: usize = 20 * 1024 * 1024;

/// Returns the pages over what is on the desk.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/", get(start::turn))
        .route("/health", get(|| async { "ok" }))
        .route(look::address(), get(look::style))
        .route("/{lang}", get(start::home))
        .route("/{lang}/", get(start::show))
        // the law
        .route("/{lang}/law", get(law::show))
        .route("/{lang}/law/schemes/{scheme}", get(scheme::show))
        .route("/{lang}/law/schemes/{scheme}/natures", get(natures::show))
        .route("/{lang}/law/{instrument}", get(instrument::show))
        .route("/{lang}/law/{instrument}/{article}", get(instrument::article))
        .route("/{lang}/rules", get(rules::list))
        .route("/{lang}/rules/{rule}", get(rules::show))
        // the manual of findings
        .route("/{lang}/manual", get(manual::list))
        .route("/{lang}/manual/{code}", get(manual::show))
        // municipalities and what they receive
        .route("/{lang}/municipalities", get(municipalities::show))
        .route("/{lang}/municipalities/{nis}", get(municipality::show))
        .route("/{lang}/municipalities/{nis}/{act}", get(act::on_account).post(act::send_on_account))
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}", get(dossier::show))
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/template", get(spreadsheets::template))
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/to-mend/{hash}", get(spreadsheets::to_mend))
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/lines/{number}", get(line::show).post(line::send))
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/documents/{hash}", get(line::document))
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/sample", get(sample::show))
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/alike", get(alike::show))
        .route(
            "/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/{act}",
            get(act::on_dossier).post(act::send_on_dossier),
        )
        .route("/{lang}/dossiers/{nis}/{scheme}/{allocation}/{year}/letters/{seq}/{form}", get(letter::of_dossier))
        // agreements
        .route("/{lang}/agreements", get(agreements::show))
        .route("/{lang}/agreements/{nis}/{scheme}/{number}", get(agreement::show))
        .route("/{lang}/agreements/{nis}/{scheme}/{number}/original", get(agreement::original))
        .route("/{lang}/agreements/{nis}/{scheme}/{number}/letters/{seq}/{form}", get(letter::of_agreement))
        .route("/{lang}/agreements/{nis}/{scheme}/{number}/review-import", get(review::show).post(review::send))
        .route("/{lang}/agreements/{nis}/{scheme}/{number}/{act}", get(act::on_agreement).post(act::send_on_agreement))
        // payments
        .route("/{lang}/payments", get(payments::show))
        .route("/{lang}/payments/bank", get(bank::show).post(bank::send))
        .route("/{lang}/payments/accounts", get(payments::name_account))
        .route("/{lang}/payments/accounts/{account}/{act}", get(act::on_bank).post(act::send_on_bank))
        .route("/{lang}/payments/{number}", get(payment_file::show))
        .route("/{lang}/payments/{number}/file", get(payment_file::file))
        .route("/{lang}/payments/{number}/{act}", get(act::on_payments).post(act::send_on_payments))
        // credits
        .route("/{lang}/credits/{scheme}/{year}", get(credit::show))
        .route("/{lang}/credits/{scheme}/{year}/{act}", get(act::on_credit).post(act::send_on_credit))
        // the register
        .route("/{lang}/register", get(register::show))
        .route("/{lang}/register/{seq}", get(entry::show))
        .route("/{lang}/audit-findings", get(audit::show))
        // people
        .route("/{lang}/sign-in", get(sign_in::show).post(sign_in::send))
        .route("/{lang}/sign-out", post(sign_in::sign_out))
        // words
        .route("/{lang}/accessibility", get(words::accessibility))
        .route("/{lang}/privacy", get(words::privacy))
        .fallback(|| async { Failure::Unknown })
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(desk.clone(), answer::dress))
        .layer(from_fn(headers::strict))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(RequestBodyLimitLayer::new(LARGEST))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(60)))
        .layer(CompressionLayer::new())
        .with_state(desk)
}
