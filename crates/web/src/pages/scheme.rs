//! One scheme: its period, modalities, open terms, the tables of its annex and a map of squares.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use report::{ModalityWords, length};
use scheme::{Allocation, Annex, AnnexRow, AsOf, Province, Region, Scheme, SchemeId};
use serde::Deserialize;
use terms::{Args, ArticleRef, Euro, NameKey, Nis};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::law::{self, Asked};
use crate::pages::names;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "scheme.html")]
struct SchemePage {
    page: Page,
    id: SchemeId,
    as_of: AsOf,
    as_of_said: String,
    lead: String,
    period_article: Option<ArticleRef>,
    reservations: Vec<(ArticleRef, String)>,
    groups: Vec<Group>,
    terms: Vec<Term>,
    q: String,
    sort: Sort,
    tables: Vec<Table>,
    found: usize,
    areas: Vec<AreaTiles>,
}

/// Allocations that share all their modalities.
struct Group {
    allocations: String,
    rows: Vec<ModalityWords>,
}

/// What an article leaves to somebody, and what fills it.
struct Term {
    asks: String,
    article: ArticleRef,
    filled_by: Vec<ArticleRef>,
}

/// The table of one allocation, searched and sorted.
struct Table {
    allocation: String,
    anchor: String,
    article: ArticleRef,
    rows: Vec<(AnnexRow, String)>,
    stated: Euro,
    computed: Euro,
    difference: Option<Euro>,
}

/// The squares of one province, or of a region without provinces.
struct AreaTiles {
    name: String,
    count: usize,
    height: usize,
    tiles: Vec<Tile>,
}

struct Tile {
    nis: Nis,
    name: String,
    amount: String,
    x: usize,
    y: usize,
    shade: u32,
}

/// By what the tables are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sort {
    /// As printed.
    #[default]
    Print,
    /// By name in the reader's language.
    Name,
    /// The largest amount first.
    Amount,
}

impl Sort {
    const fn is_name(self) -> bool {
        matches!(self, Self::Name)
    }

    const fn is_amount(self) -> bool {
        matches!(self, Self::Amount)
    }
}

/// What is searched, and how it is sorted.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    sort: Sort,
}

/// Shows the scheme.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Query(search): Query<Search>,
) -> Shown {
    visit.show(move |visit| page(&visit, &id, &asked, search)).await
}

fn page(visit: &Visit, id: &str, asked: &Asked, search: Search) -> Result<SchemePage, Failure> {
    let law = visit.desk.law.clone();
    let id = SchemeId::new(id).ok_or(Failure::Unknown)?;
    let scheme = law.scheme(&id).ok_or(Failure::Unknown)?;
    let as_of = asked.as_of(visit, Some(scheme.last_day()));
    let period = scheme.period(as_of.known);
    let tables = tables(visit, scheme, &search);
    Ok(SchemePage {
        id: scheme.id.clone(),
        as_of,
        as_of_said: law::said(visit, as_of),
        lead: lead(visit, scheme, as_of),
        period_article: period.map(|period| period.article.clone()),
        reservations: scheme
            .reservations
            .iter()
            .map(|r| (r.article.clone(), r.text.in_language(visit.language).to_owned()))
            .collect(),
        groups: groups(visit, scheme, as_of),
        terms: open_terms(visit, &id, as_of),
        found: tables.iter().map(|table| table.rows.len()).sum(),
        tables,
        areas: areas(visit, scheme),
        q: search.q,
        sort: search.sort,
        page: Page::titled(visit.clone(), scheme.name.in_language(visit.language).to_owned(), Section::Law),
    })
}

/// Says in one sentence how many benefit, of how much, and when.
fn lead(visit: &Visit, scheme: &Scheme, as_of: AsOf) -> String {
    let known = scheme.period(as_of.known).or_else(|| scheme.periods().last().map(|(_, period)| period));
    let period = known.map(|period| visit.voice().period(period.value)).unwrap_or_default();
    let beneficiaries: std::collections::BTreeSet<Nis> = scheme
        .allocations
        .iter()
        .filter_map(|allocation| allocation.annex.as_ref())
        .flat_map(|annex| annex.rows.iter().map(|row| row.municipality))
        .collect();
    let mut args =
        Args::from([("period".into(), period.into()), ("municipalities".into(), beneficiaries.len().into())]);
    match law::stated_total(scheme) {
        Some(total) => {
            args.insert("total".into(), total.into());
            visit.voice().tell("scheme-lead", &args)
        }
        None => visit.voice().tell("scheme-lead-bare", &args),
    }
}

fn groups(visit: &Visit, scheme: &Scheme, as_of: AsOf) -> Vec<Group> {
    let mut found: Vec<(Vec<&Allocation>, scheme::Modalities)> = Vec::new();
    for allocation in &scheme.allocations {
        let own = scheme.modalities(&allocation.id, as_of);
        match found.iter_mut().find(|(_, known)| *known == own) {
            Some((allocations, _)) => allocations.push(allocation),
            None => found.push((vec![allocation], own)),
        }
    }
    let name = |allocation: &&Allocation| allocation.name.in_language(visit.language).to_owned();
    let group = |(allocations, all): &(Vec<&Allocation>, scheme::Modalities)| Group {
        allocations: allocations.iter().map(name).collect::<Vec<_>>().join(" · "),
        rows: visit.voice().modalities(all),
    };
    found.iter().map(group).collect()
}

fn open_terms(visit: &Visit, id: &SchemeId, as_of: AsOf) -> Vec<Term> {
    let term = |delegation: scheme::Delegation<'_>| Term {
        asks: delegation.asks.in_language(visit.language).to_owned(),
        article: delegation.article,
        filled_by: delegation.filled_by.into_iter().cloned().collect(),
    };
    visit.desk.law.open_terms(id, as_of).into_iter().map(term).collect()
}

fn tables(visit: &Visit, scheme: &Scheme, search: &Search) -> Vec<Table> {
    let with_annex = scheme.allocations.iter().filter_map(|allocation| Some((allocation, allocation.annex.as_ref()?)));
    with_annex.map(|(allocation, annex)| table(visit, allocation, annex, search)).collect()
}

fn table(visit: &Visit, allocation: &Allocation, annex: &Annex, search: &Search) -> Table {
    let sought = NameKey::of(&search.q);
    let named = annex.rows.iter().map(|row| (row.clone(), names::municipality(visit, row.municipality)));
    let fits = |text: &str| NameKey::of(text).as_str().contains(sought.as_str());
    let mut rows: Vec<(AnnexRow, String)> = named.filter(|(row, name)| fits(name) || fits(&row.raw)).collect();
    match search.sort {
        Sort::Print => {}
        Sort::Name => rows.sort_by_cached_key(|(_, name)| NameKey::of(name)),
        Sort::Amount => rows.sort_by_key(|(row, _)| std::cmp::Reverse(row.amount)),
    }
    Table {
        allocation: allocation.name.in_language(visit.language).to_owned(),
        anchor: allocation.id.to_string(),
        article: annex.article.clone(),
        rows,
        stated: annex.stated_total,
        computed: annex.computed_total(),
        difference: Some(annex.difference()).filter(|difference| !difference.is_zero()),
    }
}

/// Squares in a row of the map.
const ACROSS: usize = 6;

fn areas(visit: &Visit, scheme: &Scheme) -> Vec<AreaTiles> {
    let Some(annex) = scheme.allocations.iter().find_map(|allocation| allocation.annex.as_ref()) else {
        return Vec::new();
    };
    let most = annex.rows.iter().map(|row| row.amount).max().unwrap_or_default();
    let mut grouped: BTreeMap<(Region, Option<Province>), Vec<&AnnexRow>> = BTreeMap::new();
    for row in &annex.rows {
        let known = visit.desk.law.municipalities().iter().find(|municipality| municipality.nis == row.municipality);
        if let Some(municipality) = known {
            grouped.entry((municipality.region, municipality.province)).or_default().push(row);
        }
    }
    grouped.into_iter().map(|(area, rows)| tiles(visit, area, rows, most)).collect()
}

fn tiles(visit: &Visit, area: (Region, Option<Province>), mut rows: Vec<&AnnexRow>, most: Euro) -> AreaTiles {
    rows.sort_by_key(|row| std::cmp::Reverse(row.amount));
    let municipalities = visit.desk.law.municipalities();
    let name = match area {
        (_, Some(province)) => municipalities.province_name(province, visit.language),
        (region, None) => municipalities.region_name(region, visit.language),
    };
    AreaTiles {
        name: name.to_owned(),
        count: rows.len(),
        height: rows.len().div_ceil(ACROSS) * 30,
        tiles: rows.into_iter().enumerate().map(|(at, row)| tile(visit, at, row, most)).collect(),
    }
}

fn tile(visit: &Visit, at: usize, row: &AnnexRow, most: Euro) -> Tile {
    // Amounts differ a hundredfold; equal steps would leave all but a few squares blank.
    let shade = match length(row.amount, most, 100) {
        0..=3 => 1,
        4..=6 => 2,
        7..=14 => 3,
        15..=34 => 4,
        _ => 5,
    };
    Tile {
        nis: row.municipality,
        name: names::municipality(visit, row.municipality),
        amount: visit.voice().amount(row.amount),
        x: at % ACROSS * 30,
        y: at / ACROSS * 30,
        shade,
    }
}
