//! The stylesheet, served under a name made of its content, so that it can be kept for ever.

use std::sync::LazyLock;

use axum::http::{HeaderName, header};

const STYLE: &str = include_str!("../static/perron.css");

static ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let hash = blake3::hash(STYLE.as_bytes()).to_hex();
    format!("/look/{}.css", &hash[..16])
});

/// Returns the address of the stylesheet.
pub(crate) fn address() -> &'static str {
    &ADDRESS
}

/// Serves the stylesheet.
pub(crate) async fn style() -> ([(HeaderName, &'static str); 2], &'static str) {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, STYLE)
}
