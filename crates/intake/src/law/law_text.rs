//! What a text of law says, as data, with the place of everything.

use jiff::civil::Date;
use scheme::InstrumentKind;
use serde::{Serialize, Serializer};
use terms::{Euro, Finding, Nis, Place};

use super::Level;

/// A consolidated instrument of law as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LawText {
    /// Its number in the official journal.
    pub numac: Option<String>,
    /// Its European legislation identifier, built from kind, date and numac where the text gives none.
    pub eli: Option<String>,
    /// Its file number.
    pub file_number: Option<String>,
    /// What it is.
    pub kind: Option<InstrumentKind>,
    /// The day it was made.
    pub date: Option<Date>,
    /// The day it was published.
    pub published: Option<Date>,
    /// The first day it has effect.
    pub in_force: Option<Date>,
    /// The day of the last amendment taken up in the text, where it says one.
    pub consolidated: Option<Date>,
    /// Its title, without the note about versions.
    pub title: String,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
    /// Its articles, in order, without the annexes.
    pub articles: Vec<ArticleText>,
    /// Its annexes, which are articles numbered `N1` and on.
    pub annexes: Vec<ArticleText>,
    /// The tables of amounts by municipality in its annexes.
    pub tables: Vec<AnnexTable>,
    /// What was unclear, in the order of the text.
    pub findings: Vec<Finding>,
}

impl LawText {
    /// Returns the articles and then the annexes.
    pub fn all_articles(&self) -> impl Iterator<Item = &ArticleText> {
        self.articles.iter().chain(&self.annexes)
    }
}

/// The heading of a part of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// What it heads.
    pub level: Level,
    /// Its words, number included.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// One article or annex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleText {
    /// Its number: `13`, `48bis`, `N1` for an annex.
    pub number: String,
    /// How many paragraphs (§) it is divided into; none when it is not.
    pub paragraphs: usize,
    /// Its words, one line for each of the source, without the markers of amendments and without tables.
    pub text: String,
    /// What amended it, from its notes.
    pub amendments: Vec<Amendment>,
    /// The notions it defines.
    pub definitions: Vec<Definition>,
    /// Its paragraphs, or the whole when it has none.
    pub divisions: Vec<Division>,
    /// Whether its content is an image that the text does not hold.
    pub image: bool,
    /// Where it starts.
    pub place: Place,
}

/// A paragraph of an article, or what stands before the first one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Division {
    /// The number of the paragraph, without its sign.
    pub paragraph: Option<String>,
    /// Its words.
    pub text: String,
    /// The items it enumerates.
    pub items: Vec<Item>,
    /// Where it stands.
    pub place: Place,
}

/// One item of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its ordinal.
    pub ordinal: u16,
    /// Whether the ordinal is missing in the text and follows from the position.
    pub rebuilt: bool,
    /// Its words, without the ordinal.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// One notion that an article defines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Definition {
    /// Its ordinal.
    pub ordinal: u16,
    /// Whether the ordinal is missing in the text and follows from the position.
    pub rebuilt: bool,
    /// The notion.
    pub term: String,
    /// What it means.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// What one note says amended an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amendment {
    /// The marker around the passages, where the note has one.
    pub marker: Option<String>,
    /// The amending instrument as the note writes it: `AR 2020-12-24/21`.
    pub by: String,
    /// The article of the amending instrument, or its first and last: `14-15`.
    pub article: String,
    /// The number of the version that this made.
    pub version: Option<String>,
    /// The day from which it has effect.
    pub in_force: Option<Date>,
    /// The words between its markers.
    pub passages: Vec<String>,
    /// Where the note stands.
    pub place: Place,
}

/// A table of amounts by municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnnexTable {
    /// The annex it stands in.
    pub article: String,
    /// Its header as it is printed.
    pub title: String,
    /// Its rows, in order.
    pub rows: Vec<TableRow>,
    /// The total it states.
    #[serde(rename = "stated_total_cents")]
    pub stated_total: Option<Euro>,
    /// The sum of its rows.
    #[serde(rename = "computed_total_cents")]
    pub computed_total: Euro,
    /// Where it stands.
    pub place: Place,
}

/// One row of a table of amounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableRow {
    /// The name exactly as it is printed.
    pub raw: String,
    /// The municipality it names, where there is one and only one.
    #[serde(serialize_with = "as_text")]
    pub nis: Option<Nis>,
    /// The amount.
    #[serde(rename = "cents")]
    pub amount: Euro,
    /// Where it stands.
    pub place: Place,
}

fn as_text<S: Serializer>(nis: &Option<Nis>, serializer: S) -> Result<S::Ok, S::Error> {
    nis.map(|nis| nis.to_string()).serialize(serializer)
}
