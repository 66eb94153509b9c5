//! Instruments of law: their identity and dates, and their articles in every version, as short
//! summaries in our own words.
//!
//! Leaves out the texts themselves: only the Belgian official journal is authentic.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Finding, InstrumentId, Wording};
use toml::Spanned;

use crate::AsOf;
use crate::source::{Citation, Day, Source, day};

/// What an instrument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstrumentKind {
    /// A law.
    Law,
    /// A royal decree.
    RoyalDecree,
    /// A ministerial decree.
    MinisterialDecree,
}

/// How much of the text of an instrument has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// The whole text.
    Whole,
    /// A part of it.
    Part,
    /// Nothing but what other texts say of it.
    Citation,
}

/// A law or a decree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its identity.
    pub id: InstrumentId,
    /// What it is.
    pub kind: InstrumentKind,
    /// Its number in the official journal, where known.
    pub numac: Option<String>,
    /// Its European legislation identifier, where known.
    pub eli: Option<String>,
    /// Its file number, where known.
    pub file_number: Option<String>,
    /// The day it was made.
    pub made: Date,
    /// The day it was published, where known.
    pub published: Option<Date>,
    /// The first day it has effect, where known.
    pub in_force: Option<Date>,
    /// Its title.
    pub title: Wording,
    /// How it is cited.
    pub short: Wording,
    /// How much of it has been read.
    pub reading: Reading,
    /// The instruments it amends.
    pub amends: Vec<InstrumentId>,
    /// Its articles, in order, each with its versions in the order they became known.
    pub articles: Vec<Article>,
}

impl Instrument {
    /// Returns the day from which it was known: its publication, or else the day it was made.
    pub fn known(&self) -> Date {
        self.published.unwrap_or(self.made)
    }

    /// Returns the version of the article numbered `number` in force on a day as known on another.
    pub fn article(&self, number: &str, as_of: AsOf) -> Option<&Article> {
        self.versions(number).filter(|article| article.covers(as_of)).max_by_key(|a| (a.known, a.in_force))
    }

    /// Returns every version of the article numbered `number`.
    pub fn versions(&self, number: &str) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(move |article| article.number == number)
    }
}

/// One article of an instrument, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its number: `13`, `48bis`, `N1` for an annex.
    pub number: String,
    /// The day from which this version was known.
    pub known: Date,
    /// The first day this version holds for.
    pub in_force: Date,
    /// The last day this version holds for, where there is one.
    pub until: Option<Date>,
    /// The amending article that made this version.
    pub by: Option<ArticleRef>,
    /// Two to five words.
    pub heading: Wording,
    /// What it says, in our own words.
    pub summary: Wording,
    /// Whether its words were not read: the summary then says what it is about, and that.
    pub unread: bool,
    /// The paragraphs that references may name; none listed means that any is accepted.
    pub paragraphs: Vec<String>,
    /// The items that references may name; none listed means that any is accepted.
    pub items: Vec<String>,
    /// What it leaves to somebody.
    pub open_terms: Vec<OpenTerm>,
}

impl Article {
    fn covers(&self, as_of: AsOf) -> bool {
        let in_force = self.in_force <= as_of.on && self.until.is_none_or(|last| as_of.on <= last);
        in_force && self.known <= as_of.known
    }

    /// Tells whether the paragraph and the item that `reference` names are among those listed.
    pub fn has(&self, reference: &ArticleRef) -> bool {
        let listed = |list: &[String], name: &Option<String>| {
            list.is_empty() || name.as_ref().is_none_or(|name| list.contains(name))
        };
        listed(&self.paragraphs, &reference.paragraph) && listed(&self.items, &reference.item)
    }
}

/// What an article leaves to somebody, mostly to the Minister.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenTerm {
    /// Its short name.
    pub name: String,
    /// The paragraph that leaves it open.
    pub paragraph: Option<String>,
    /// What has to be said, as a question or a sentence.
    pub asks: Wording,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentEntry {
    id: InstrumentId,
    kind: InstrumentKind,
    numac: Option<String>,
    eli: Option<String>,
    file_number: Option<String>,
    made: Day,
    published: Option<Day>,
    in_force: Option<Day>,
    title: Wording,
    short: Wording,
    reading: Reading,
    #[serde(default)]
    amends: Vec<InstrumentId>,
    #[serde(default)]
    article: Vec<ArticleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArticleEntry {
    number: String,
    known: Option<Day>,
    in_force: Option<Day>,
    until: Option<Day>,
    by: Option<Spanned<ArticleRef>>,
    heading: Wording,
    summary: Wording,
    #[serde(default)]
    unread: bool,
    #[serde(default)]
    paragraphs: Vec<String>,
    #[serde(default)]
    items: Vec<String>,
    #[serde(default)]
    open_term: Vec<OpenTerm>,
}

/// Reads one `instrument.toml`.
pub(crate) fn read(source: &Source<'_>, citations: &mut Vec<Citation>) -> Result<Instrument, Finding> {
    let mut entry: InstrumentEntry = source.toml()?;
    citations.extend(entry.article.iter().filter_map(|article| article.by.as_ref()).map(|by| source.cite(by)));
    let articles = std::mem::take(&mut entry.article);
    let mut instrument = entry.into_instrument();
    let (known, in_force) = (instrument.known(), instrument.in_force.unwrap_or_else(|| instrument.known()));
    instrument.articles = articles.into_iter().map(|article| article.into_article(known, in_force)).collect();
    Ok(instrument)
}

impl InstrumentEntry {
    fn into_instrument(self) -> Instrument {
        Instrument {
            id: self.id,
            kind: self.kind,
            numac: self.numac,
            eli: self.eli,
            file_number: self.file_number,
            made: self.made.0,
            published: day(self.published),
            in_force: day(self.in_force),
            title: self.title,
            short: self.short,
            reading: self.reading,
            amends: self.amends,
            articles: Vec::new(),
        }
    }
}

impl ArticleEntry {
    fn into_article(self, known: Date, in_force: Date) -> Article {
        Article {
            number: self.number,
            known: day(self.known).unwrap_or(known),
            in_force: day(self.in_force).unwrap_or(in_force),
            until: day(self.until),
            by: self.by.map(Spanned::into_inner),
            heading: self.heading,
            summary: self.summary,
            unread: self.unread,
            paragraphs: self.paragraphs,
            items: self.items,
            open_terms: self.open_term,
        }
    }
}
