//! The natures of expense of a scheme at a date: what the catalogue answers, on which conditions, up to
//! how much, and which documents it asks for.
//!
//! Law: am-2013-12-24 art. N1; am-2013-12-24 art. N2; am-2013-12-24 art. N3

use askama::Template;
use axum::extract::{Path, Query};
use scheme::{Answer, AsOf, Catalogue, Per, Rate, Scheme, SchemeId, Span};
use serde::Deserialize;
use terms::{Args, ArticleRef, Euro, NameKey};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::law::{self, Asked};
use crate::pages::names;
use crate::pages::tags::Tag;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "natures.html")]
struct NaturesPage {
    page: Page,
    scheme: String,
    address: String,
    as_of: AsOf,
    as_of_said: String,
    q: String,
    filters: Vec<Filter>,
    posts: Vec<Posts>,
    natures: Vec<Nature>,
    lead: String,
}

/// The natures with one answer, or all.
struct Filter {
    label: String,
    address: String,
    is_current: bool,
}

/// The ceilings of a post by level, in the annex of one scheme.
struct Posts {
    title: String,
    levels: Vec<(String, Euro)>,
    article: ArticleRef,
}

/// A nature of expense in words.
pub(super) struct Nature {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) category: String,
    pub(super) tag: Tag,
    pub(super) condition: Option<String>,
    /// Ceilings, flat rates and the number of posts, each as a phrase.
    pub(super) limits: Vec<String>,
    /// The documents it asks for, by the article that asks.
    pub(super) pieces: Vec<(ArticleRef, Vec<Piece>)>,
    pub(super) article: ArticleRef,
    answer: Answer,
}

/// A document that is asked for.
pub(super) struct Piece {
    pub(super) label: String,
    pub(super) always: bool,
}

/// What is searched.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    answer: String,
}

/// Shows the natures of expense of a scheme.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Query(search): Query<Search>,
) -> Shown {
    visit.show(move |visit| page(&visit, &id, &asked, search)).await
}

/// Returns the address of the catalogue of a scheme at two dates.
pub(super) fn address(scheme: &SchemeId, as_of: AsOf) -> String {
    format!("/law/schemes/{scheme}/natures?on={}&known={}", as_of.on, as_of.known)
}

fn page(visit: &Visit, id: &str, asked: &Asked, search: Search) -> Result<NaturesPage, Failure> {
    let law = visit.desk.law.clone();
    let scheme = SchemeId::new(id).and_then(|id| law.scheme(&id)).ok_or(Failure::Unknown)?;
    let as_of = asked.as_of(visit, Some(scheme.last_day()));
    let catalogue = law.catalogue(as_of);
    let all = catalogue.map(|catalogue| found(visit, catalogue, scheme, &search.q)).unwrap_or_default();
    let filters = filters(visit, scheme, as_of, &search, &all);
    let wanted = answer(&search.answer);
    let natures: Vec<Nature> =
        all.into_iter().filter(|nature| wanted.is_none_or(|answer| nature.answer == answer)).collect();
    let known = Args::from([("count".into(), natures.len().into())]);
    Ok(NaturesPage {
        scheme: names::scheme(visit, &scheme.id),
        address: format!("/law/schemes/{}", scheme.id),
        as_of_said: law::said(visit, as_of),
        as_of,
        posts: catalogue.map(|catalogue| posts(visit, catalogue)).unwrap_or_default(),
        lead: visit.voice().tell(if catalogue.is_some() { "natures-lead" } else { "natures-unknown" }, &known),
        filters,
        natures,
        q: search.q,
        page: Page::new(visit.clone(), "natures-title", Section::Law),
    })
}

fn found(visit: &Visit, catalogue: &Catalogue, scheme: &Scheme, q: &str) -> Vec<Nature> {
    let sought = NameKey::of(q);
    let applies = |nature: &&scheme::Nature| scheme.allocations.iter().any(|one| nature.applies_to(&one.id));
    let told = catalogue.natures().iter().filter(applies).map(|nature| of(visit, catalogue, nature));
    let fits = |nature: &Nature| {
        let words = [&nature.label, &nature.code, &nature.category].map(String::as_str);
        let words = words.into_iter().chain(nature.condition.as_deref());
        words.map(NameKey::of).any(|key| key.as_str().contains(sought.as_str()))
    };
    told.filter(fits).collect()
}

fn filters(visit: &Visit, scheme: &Scheme, as_of: AsOf, search: &Search, all: &[Nature]) -> Vec<Filter> {
    let filter = |name: &str| {
        let wanted = answer(name);
        let count = all.iter().filter(|nature| wanted.is_none_or(|answer| nature.answer == answer)).count();
        let key = if name.is_empty() { "natures-all".to_owned() } else { format!("nature-{name}") };
        let sought: String = form_urlencoded(&search.q);
        Filter {
            label: format!("{} ({count})", names::capital(&visit.voice().say(&key))),
            address: format!("{}&q={sought}&answer={name}", address(&scheme.id, as_of)),
            is_current: search.answer == name,
        }
    };
    ["", "accepted", "refused", "person"].map(filter).into()
}

/// Writes text for a query of an address.
fn form_urlencoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let written = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(written).collect()
}

fn answer(name: &str) -> Option<Answer> {
    match name {
        "accepted" => Some(Answer::Accepted),
        "refused" => Some(Answer::Refused),
        "person" => Some(Answer::Person),
        _ => None,
    }
}

/// Returns a nature in words.
pub(super) fn of(visit: &Visit, catalogue: &Catalogue, nature: &scheme::Nature) -> Nature {
    let words = |wording: &terms::Wording| wording.in_language(visit.language).to_owned();
    Nature {
        code: nature.code.clone(),
        label: words(&nature.label),
        category: visit.voice().say(names::category(nature.category)),
        tag: tag(visit, nature.answer),
        condition: nature.condition.as_ref().map(words),
        limits: limits(visit, catalogue, nature),
        pieces: pieces(visit, catalogue, nature),
        article: nature.article.clone(),
        answer: nature.answer,
    }
}

/// Groups the documents by the article that asks for them, as they stand.
fn pieces(visit: &Visit, catalogue: &Catalogue, nature: &scheme::Nature) -> Vec<(ArticleRef, Vec<Piece>)> {
    let mut groups: Vec<(ArticleRef, Vec<Piece>)> = Vec::new();
    for asked in catalogue.pieces().iter().filter(|asked| asked.is_asked_of(nature)) {
        let piece = Piece { label: asked.label.in_language(visit.language).to_owned(), always: asked.always };
        match groups.iter_mut().find(|(article, _)| *article == asked.article) {
            Some((_, known)) => known.push(piece),
            None => groups.push((asked.article.clone(), vec![piece])),
        }
    }
    groups
}

fn tag(visit: &Visit, answer: Answer) -> Tag {
    let (key, class) = match answer {
        Answer::Accepted => ("nature-accepted", "yes"),
        Answer::Refused => ("nature-refused", "no"),
        Answer::Person => ("nature-person", "human"),
    };
    Tag { label: visit.voice().say(key), class }
}

fn limits(visit: &Visit, catalogue: &Catalogue, nature: &scheme::Nature) -> Vec<String> {
    let voice = visit.voice();
    let per = match nature.per {
        Per::Piece => "ceiling-piece",
        Per::Year => "ceiling-year",
        Per::Post => "ceiling-post",
    };
    let ceiling = nature.ceiling.map(|most| voice.tell(per, &Args::from([("amount".into(), most.into())])));
    let by_level = (nature.per == Per::Post).then(|| voice.say("ceiling-by-level"));
    let posts =
        nature.posts.map(|most| voice.tell("ceiling-posts", &Args::from([("count".into(), i64::from(most).into())])));
    let rates = catalogue.rates_of(&nature.code).map(|rate| flat(visit, rate));
    ceiling.into_iter().chain(by_level).chain(posts).chain(rates).collect()
}

fn flat(visit: &Visit, rate: &Rate) -> String {
    let key = match rate.per {
        Span::Month => "rate-month",
        Span::Year => "rate-year",
    };
    let told = visit.voice().tell(key, &Args::from([("amount".into(), rate.amount.into())]));
    rate.time.map_or_else(|| told.clone(), |time| format!("{time}: {told}"))
}

fn posts(visit: &Visit, catalogue: &Catalogue) -> Vec<Posts> {
    let all = catalogue.post_ceilings().iter();
    all.map(|ceilings| Posts {
        title: format!("{}, {}", names::scheme(visit, &ceilings.scheme), ceilings.year),
        levels: ceilings.levels.iter().map(|(level, amount)| (level.to_string(), *amount)).collect(),
        article: ceilings.article.clone(),
    })
    .collect()
}
