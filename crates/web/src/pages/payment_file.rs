//! One file of payments: what it holds, who prepared and released it, and what the bank answered.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use office::port::{BatchView, EntryFilter};
use office::{BatchState, Scope, Stream};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::payments::{Kept, Leaving, admit, left_out, ordered};
use crate::pages::register::{Day, diary};
use crate::pages::tasks::{self, Task};
use crate::pages::{names, tags};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "payment_file.html")]
struct PaymentFilePage {
    page: Page,
    view: BatchView,
    tag: tags::Tag,
    payments: Vec<Leaving>,
    held: Vec<Kept>,
    download: Option<String>,
    tasks: Vec<Task>,
    days: Vec<Day>,
}

/// Shows the file.
pub(crate) async fn show(visit: Visit, Path((_, number)): Path<(String, u32)>) -> Shown {
    visit.show(move |visit| page(&visit, number)).await
}

/// Hands out the file for the bank: the same bytes every time.
pub(crate) async fn file(visit: Visit, Path((_, number)): Path<(String, u32)>) -> Result<Response, Failure> {
    visit.apart(move |visit| download(&visit, number)).await
}

fn found(visit: &Visit, number: u32) -> Result<BatchView, Failure> {
    admit(visit)?;
    visit.desk.register.batch(number)?.ok_or(Failure::Unknown)
}

fn page(visit: &Visit, number: u32) -> Result<PaymentFilePage, Failure> {
    let view = found(visit, number)?;
    let stream = Stream::Batch(number);
    let filter = EntryFilter { stream: Some(stream.clone()), ..EntryFilter::default() };
    let days = diary(visit, &visit.desk.register.entries(Scope::Everything, &filter)?);
    let rows = view.batch.orders.iter().zip(&view.payments);
    Ok(PaymentFilePage {
        tag: tags::batch(visit, view.state),
        payments: rows.map(|(order, row)| ordered(visit, order, Some(row))).collect(),
        held: view.held.iter().map(|held| left_out(visit, held)).collect(),
        download: went_out(&view).then(|| format!("/payments/{number}/file")),
        tasks: tasks::here(visit, &stream)?,
        days,
        view,
        page: Page::titled(visit.clone(), names::batch(visit, number), Section::Payments),
    })
}

impl PaymentFilePage {
    fn first(&self) -> usize {
        self.payments.iter().filter(|payment| payment.is_first).count()
    }
}

const fn went_out(view: &BatchView) -> bool {
    matches!(view.state, BatchState::Exported | BatchState::Answered)
}

fn download(visit: &Visit, number: u32) -> Result<Response, Failure> {
    let view = found(visit, number)?;
    if !went_out(&view) {
        return Err(Failure::Unknown);
    }
    let file = view.batch.to_pain().map_err(|_| Failure::Broken)?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.xml\"", view.batch.message_id())),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
    ];
    Ok((headers, file).into_response())
}
