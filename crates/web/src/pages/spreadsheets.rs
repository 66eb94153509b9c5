//! Workbooks to take home: the template of an expense file, and the rows of one that are to be mended.
//!
//! Law: am-2019-12-05 art. 40

use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use control::sheets_to_choose;
use intake::Brought;
use office::{Hash, Stream, Subject, expenses};
use report::spreadsheet::{Table, Template, handed_back, workbook};
use scheme::{AsOf, EnvelopeKey};
use serde::Deserialize;

use crate::answer::Failure;
use crate::pages::act;
use crate::pages::dossier::Address;
use crate::visit::Visit;

/// Hands out the template for an envelope, with the objectives of its agreement to choose from.
pub(crate) async fn template(
    visit: Visit,
    Path((_, nis, scheme, allocation, year)): Address,
) -> Result<Response, Failure> {
    visit.apart(move |visit| filled(&visit, &format!("{nis}/{scheme}/{allocation}/{year}"))).await
}

/// Hands out the rows of a file that are no lines, each with what is to be mended.
pub(crate) async fn to_mend(
    visit: Visit,
    Path((_, nis, scheme, allocation, year, hash)): Path<(String, String, String, String, String, String)>,
    Query(Of { sheet }): Query<Of>,
) -> Result<Response, Failure> {
    visit.apart(move |visit| rejected(&visit, &format!("{nis}/{scheme}/{allocation}/{year}"), &hash, sheet)).await
}

/// Which sheet of a workbook is meant, by its place among those to choose from.
#[derive(Deserialize)]
pub(crate) struct Of {
    sheet: Option<usize>,
}

/// Returns the envelope, where the reader may see its dossier.
fn envelope(visit: &Visit, key: &str) -> Result<EnvelopeKey, Failure> {
    let key: EnvelopeKey = key.parse().map_err(|_| Failure::Unknown)?;
    visit.desk.register.dossier(visit.scope()?, &key)?.map(|_| key).ok_or(Failure::Unknown)
}

fn filled(visit: &Visit, key: &str) -> Result<Response, Failure> {
    let key = envelope(visit, key)?;
    let law = &visit.desk.law;
    let scheme = law.scheme(&key.scheme).ok_or(Failure::Unknown)?;
    let as_of = AsOf { on: key.year.period().end(), known: visit.desk.today() };
    let objectives = objectives(visit, &key)?;
    let template = Template { law, scheme, allocation: &key.allocation, year: key.year, as_of, objectives };
    download(&template.tables(visit.voice()), &format!("{}-{}.xlsx", key.allocation, key.year))
}

/// Returns the objectives of the agreement that covers the envelope, with their words.
fn objectives(visit: &Visit, key: &EnvelopeKey) -> Result<Vec<(String, String)>, Failure> {
    let register = visit.desk.register.as_ref();
    let Some(id) = register.agreement_for(key)? else { return Ok(Vec::new()) };
    let view = register.agreement(visit.scope()?, &id)?;
    let Subject::Agreement(file) = Subject::load(register, &Stream::Agreement(id))? else { return Ok(Vec::new()) };
    let named = file.objectives(&key.allocation);
    let known = view.iter().flat_map(|view| view.agreement.operational_objectives());
    let known = known.filter(|(id, _)| named.contains(id));
    Ok(known.map(|(id, node)| (id.as_str().to_owned(), node.text.clone())).collect())
}

fn rejected(visit: &Visit, key: &str, hash: &str, sheet: Option<usize>) -> Result<Response, Failure> {
    let key = envelope(visit, key)?;
    let hash: Hash = hash.parse().map_err(|_| Failure::Unknown)?;
    let document = act::tried(visit, &hash)?.ok_or(Failure::Unknown)?;
    let drawn_on = expenses::drawn_on(visit.desk.register.as_ref(), &visit.desk.law, &key)?;
    let brought = (visit.desk.readers.expenses)(&document.bytes);
    let named = match (&brought, sheet) {
        (Ok(Brought::Workbook(workbook)), Some(at)) => sheets_to_choose(workbook).get(at.wrapping_sub(1)).copied(),
        _ => None,
    };
    let named = named.map(str::to_owned);
    let read = expenses::read_lines(brought, &document.bytes, named.as_deref(), &drawn_on);
    let reading = read.map_err(|_| Failure::Unknown)?;
    download(&[handed_back(&reading, visit.voice())], &format!("{}-{}-to-mend.xlsx", key.allocation, key.year))
}

fn download(tables: &[Table], name: &str) -> Result<Response, Failure> {
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let bytes = workbook(tables).map_err(|error| {
        tracing::error!(%error, "a workbook could not be written");
        Failure::Broken
    })?;
    let named = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(|_| Failure::Broken)?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(KIND)), (header::CONTENT_DISPOSITION, named)];
    Ok((HeaderMap::from_iter(headers), bytes).into_response())
}
