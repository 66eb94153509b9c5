//! The agreements that the reader can see.

use askama::Template;
use office::port::{AgreementRow, Filter};
use terms::Args;

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::{names, tags};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "agreements.html")]
struct AgreementsPage {
    page: Page,
    lead: String,
    rows: Vec<Row>,
}

struct Row {
    title: String,
    scheme: String,
    tag: tags::Tag,
    row: AgreementRow,
}

/// Lists the agreements.
pub(crate) async fn show(visit: Visit) -> Shown {
    visit.show(list).await
}

fn list(visit: Visit) -> Result<AgreementsPage, Failure> {
    let rows = visit.desk.register.agreements(visit.scope()?, &Filter::default())?;
    let lead = visit.voice().tell("agreements-lead", &Args::from([("count".into(), rows.len().into())]));
    let rows = rows.into_iter().map(|agreement| row(&visit, agreement)).collect();
    Ok(AgreementsPage { page: Page::new(visit, "agreements-title", Section::Agreements), lead, rows })
}

fn row(visit: &Visit, row: AgreementRow) -> Row {
    Row {
        title: names::agreement(visit, &row),
        scheme: names::scheme(visit, &row.id.scheme),
        tag: tags::agreement(visit, row.state),
        row,
    }
}
