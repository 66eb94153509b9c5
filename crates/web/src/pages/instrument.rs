//! One instrument with its articles, and one article in the version asked for.

use askama::Template;
use axum::extract::{Path, Query};
use jiff::civil::Date;
use scheme::{Article, AsOf, Instrument};
use terms::{ArticleRef, InstrumentId};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::law::{self, Asked};
use crate::pages::names;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "instrument.html")]
struct InstrumentPage {
    page: Page,
    as_of: AsOf,
    as_of_said: String,
    title: String,
    reading: String,
    facts: Facts,
    articles: Vec<ArticleRow>,
}

/// The identity and the dates of an instrument.
struct Facts {
    numac: Option<String>,
    eli: Option<String>,
    file_number: Option<String>,
    made: Date,
    published: Option<Date>,
    in_force: Option<Date>,
    amends: Vec<(String, String)>,
    amended_by: Vec<(String, String)>,
}

struct ArticleRow {
    number: String,
    label: String,
    heading: String,
    summary: String,
    versions: usize,
    open: bool,
}

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage {
    page: Page,
    as_of: AsOf,
    as_of_said: String,
    instrument: InstrumentId,
    instrument_cited: String,
    shown: Option<Shape>,
    versions: Vec<Version>,
    terms: Vec<Term>,
    bars: Vec<Bar>,
    ticks: Vec<(i64, i16)>,
    height: usize,
}

/// The article in the version asked for.
struct Shape {
    heading: String,
    paragraphs: Vec<String>,
}

/// A version of an article on its two axes of time.
struct Version {
    known: Date,
    from: Date,
    until: Option<Date>,
    by: Option<ArticleRef>,
    shown: bool,
}

/// What the article leaves to somebody, and what fills it.
struct Term {
    asks: String,
    paragraph: Option<String>,
    filled_by: Vec<ArticleRef>,
}

/// A version drawn from its first to its last day.
struct Bar {
    x: i64,
    y: usize,
    width: i64,
    label: String,
    shown: bool,
}

/// Shows an instrument.
pub(crate) async fn show(visit: Visit, Path((_, id)): Path<(String, String)>, Query(asked): Query<Asked>) -> Shown {
    visit.show(move |visit| instrument(&visit, &id, &asked)).await
}

/// Shows an article.
pub(crate) async fn article(
    visit: Visit,
    Path((_, id, number)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Shown {
    visit.show(move |visit| article_page(&visit, &id, &number, &asked)).await
}

fn instrument(visit: &Visit, id: &str, asked: &Asked) -> Result<InstrumentPage, Failure> {
    let law = visit.desk.law.clone();
    let id: InstrumentId = id.parse().map_err(|_| Failure::Unknown)?;
    let found = law.instrument(&id).ok_or(Failure::Unknown)?;
    let as_of = asked.as_of(visit, None);
    Ok(InstrumentPage {
        as_of,
        as_of_said: law::said(visit, as_of),
        title: found.title.in_language(visit.language).to_owned(),
        reading: visit.voice().say(law::reading(found.reading)),
        facts: facts(visit, found),
        articles: articles(visit, found, as_of),
        page: Page::titled(visit.clone(), names::capital(&visit.voice().instrument_in_full(&id)), Section::Law),
    })
}

fn facts(visit: &Visit, instrument: &Instrument) -> Facts {
    let linked = |id: &InstrumentId| (id.to_string(), visit.voice().instrument_in_full(id));
    let amending = visit.desk.law.instruments().filter(|other| other.amends.contains(&instrument.id));
    Facts {
        numac: instrument.numac.clone(),
        eli: instrument.eli.clone(),
        file_number: instrument.file_number.clone(),
        made: instrument.made,
        published: instrument.published,
        in_force: instrument.in_force,
        amends: instrument.amends.iter().map(linked).collect(),
        amended_by: amending.map(|other| linked(&other.id)).collect(),
    }
}

fn articles(visit: &Visit, instrument: &Instrument, as_of: AsOf) -> Vec<ArticleRow> {
    let mut numbers: Vec<&str> = Vec::new();
    for article in &instrument.articles {
        if !numbers.contains(&article.number.as_str()) {
            numbers.push(&article.number);
        }
    }
    let shown = |number: &str| instrument.article(number, as_of).or_else(|| instrument.versions(number).last());
    let rows = numbers.into_iter().filter_map(|number| Some((number, shown(number)?)));
    rows.map(|(number, article)| article_row(visit, instrument, number, article)).collect()
}

fn article_row(visit: &Visit, instrument: &Instrument, number: &str, article: &Article) -> ArticleRow {
    ArticleRow {
        number: number.to_owned(),
        label: names::capital(&visit.voice().article_alone(&reference(&instrument.id, number))),
        heading: article.heading.in_language(visit.language).to_owned(),
        summary: article.summary.in_language(visit.language).to_owned(),
        versions: instrument.versions(number).count(),
        open: !article.open_terms.is_empty(),
    }
}

fn reference(instrument: &InstrumentId, number: &str) -> ArticleRef {
    ArticleRef { instrument: instrument.clone(), article: number.to_owned(), paragraph: None, item: None }
}

fn article_page(visit: &Visit, id: &str, number: &str, asked: &Asked) -> Result<ArticlePage, Failure> {
    let law = visit.desk.law.clone();
    let id: InstrumentId = id.parse().map_err(|_| Failure::Unknown)?;
    let instrument = law.instrument(&id).ok_or(Failure::Unknown)?;
    let all: Vec<&Article> = instrument.versions(number).collect();
    let last = all.last().ok_or(Failure::Unknown)?;
    let as_of = asked.as_of(visit, Some(last.until.unwrap_or_else(|| visit.desk.today().max(last.in_force))));
    let shown = instrument.article(number, as_of);
    let reference = reference(&id, number);
    let (bars, ticks) = drawn(visit, &all, shown);
    Ok(ArticlePage {
        as_of,
        as_of_said: law::said(visit, as_of),
        instrument_cited: visit.voice().instrument_in_full(&id),
        shown: shown.map(|article| shape(visit, article)),
        versions: all.iter().map(|article| version(article, shown)).collect(),
        terms: shown.map(|article| terms(visit, &reference, article, as_of)).unwrap_or_default(),
        height: bars.len() * 34 + 34,
        bars,
        ticks,
        page: Page::titled(visit.clone(), names::capital(&visit.voice().article_in_full(&reference)), Section::Law),
        instrument: id,
    })
}

fn shape(visit: &Visit, article: &Article) -> Shape {
    Shape {
        heading: article.heading.in_language(visit.language).to_owned(),
        paragraphs: article.summary.in_language(visit.language).lines().map(str::to_owned).collect(),
    }
}

fn version(article: &Article, shown: Option<&Article>) -> Version {
    Version {
        known: article.known,
        from: article.in_force,
        until: article.until,
        by: article.by.clone(),
        shown: shown == Some(article),
    }
}

fn terms(visit: &Visit, reference: &ArticleRef, article: &Article, as_of: AsOf) -> Vec<Term> {
    let law = &visit.desk.law;
    let mut terms: Vec<Term> = Vec::new();
    for open in &article.open_terms {
        let place = ArticleRef { paragraph: open.paragraph.clone(), ..reference.clone() };
        let mut filled_by: Vec<ArticleRef> = law
            .schemes()
            .iter()
            .flat_map(|scheme| law.open_terms(&scheme.id, as_of))
            .filter(|delegation| delegation.article == place && delegation.name == open.name)
            .flat_map(|delegation| delegation.filled_by.into_iter().cloned())
            .collect();
        filled_by.sort();
        filled_by.dedup();
        let asks = open.asks.in_language(visit.language).to_owned();
        terms.push(Term { asks, paragraph: open.paragraph.clone(), filled_by });
    }
    terms
}

/// The width of the picture in which versions are drawn.
const WIDTH: i64 = 700;

/// Draws one bar per version over the years that any of them holds for.
fn drawn(visit: &Visit, all: &[&Article], shown: Option<&Article>) -> (Vec<Bar>, Vec<(i64, i16)>) {
    let first = all.iter().map(|article| article.in_force.year()).min().unwrap_or_default();
    let last = all.iter().map(|article| article.until.map_or(i16::MIN, Date::year)).max().unwrap_or_default();
    let last = last.max(visit.desk.today().year().min(first + 9)).max(first) + 1;
    let x = |date: Date| place(date, first, last);
    let bar = |(at, article): (usize, &&Article)| {
        let (from, to) = (x(article.in_force), article.until.map_or(WIDTH, x));
        let label = visit.voice().date(article.known);
        Bar { x: from, y: at * 34 + 4, width: (to - from).max(3), label, shown: shown == Some(*article) }
    };
    let bars = all.iter().enumerate().map(bar).collect();
    let ticks = (first..=last).filter_map(|year| Some((x(Date::new(year, 1, 1).ok()?), year))).collect();
    (bars, ticks)
}

fn place(date: Date, first: i16, last: i16) -> i64 {
    let years = i64::from(date.year()) - i64::from(first);
    let days = years * 365 + i64::from(date.day_of_year()) - 1;
    let whole = (i64::from(last) - i64::from(first)) * 365;
    (days * WIDTH / whole.max(1)).clamp(0, WIDTH)
}
