//! The municipalities that any scheme names, searched by name.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Query;
use scheme::Municipality;
use serde::Deserialize;
use terms::{Args, NameKey, Nis};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::names;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "municipalities.html")]
struct MunicipalitiesPage {
    page: Page,
    lead: String,
    q: String,
    rows: Vec<Row>,
}

struct Row {
    nis: Nis,
    name: String,
    area: String,
    schemes: Vec<(String, String)>,
}

/// What is searched.
#[derive(Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
}

/// Lists the beneficiaries.
pub(crate) async fn show(visit: Visit, Query(search): Query<Search>) -> Shown {
    visit.show(move |visit| list(visit, search.q)).await
}

fn list(visit: Visit, q: String) -> Result<MunicipalitiesPage, Failure> {
    let sought = NameKey::of(&q);
    let known = visit.desk.law.municipalities().iter();
    let beneficiaries = beneficiaries(&visit);
    let mut seen = BTreeSet::new();
    let mut rows: Vec<Row> = known
        .filter(|municipality| beneficiaries.contains(&municipality.nis) && seen.insert(municipality.nis))
        .filter(|municipality| fits(&visit, municipality, &sought))
        .map(|municipality| row(&visit, municipality))
        .collect();
    rows.sort_by_cached_key(|row| NameKey::of(&row.name));
    let lead = visit.voice().tell("municipalities-lead", &Args::from([("count".into(), rows.len().into())]));
    Ok(MunicipalitiesPage { page: Page::new(visit, "municipalities-title", Section::Municipalities), lead, q, rows })
}

fn beneficiaries(visit: &Visit) -> BTreeSet<Nis> {
    let allocations = visit.desk.law.schemes().iter().flat_map(|scheme| &scheme.allocations);
    let named = |allocation: &scheme::Allocation| {
        let rows = allocation.annex.iter().flat_map(|annex| &annex.rows).map(|row| row.municipality);
        rows.chain(allocation.stated.iter().map(|stated| stated.municipality)).collect::<Vec<_>>()
    };
    allocations.flat_map(named).collect()
}

fn fits(visit: &Visit, municipality: &Municipality, sought: &NameKey) -> bool {
    let names = terms::Language::ALL.map(|language| municipality.name(language));
    names.iter().any(|name| NameKey::of(name).as_str().contains(sought.as_str()))
        || municipality.nis.to_string() == sought.as_str()
        || municipality.postal_codes.iter().any(|code| code.to_string() == sought.as_str())
        || NameKey::of(&area(visit, municipality)).as_str() == sought.as_str()
}

/// Returns the province, or the region of Brussels.
pub(crate) fn area(visit: &Visit, municipality: &Municipality) -> String {
    let areas = visit.desk.law.municipalities();
    let name = match municipality.province {
        Some(province) => areas.province_name(province, visit.language),
        None => areas.region_name(municipality.region, visit.language),
    };
    name.to_owned()
}

fn row(visit: &Visit, municipality: &Municipality) -> Row {
    let named = |scheme: &&scheme::Scheme| {
        let rows = |allocation: &scheme::Allocation| {
            allocation.annex.as_ref().is_some_and(|annex| annex.row(municipality.nis).is_some())
                || allocation.stated.iter().any(|stated| stated.municipality == municipality.nis)
        };
        scheme.allocations.iter().any(rows)
    };
    let schemes = visit.desk.law.schemes().iter().filter(named);
    Row {
        nis: municipality.nis,
        name: municipality.name(visit.language).to_owned(),
        area: area(visit, municipality),
        schemes: schemes.map(|scheme| (scheme.id.to_string(), names::scheme(visit, &scheme.id))).collect(),
    }
}
