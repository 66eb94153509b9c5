//! The catalogue of natures of expense, with its three answers.
//!
//! The lists say of themselves that they are not exhaustive: what does not stand here is decided by
//! a person, with a written ground. Beside the natures stand the flat rates by working time, the
//! ceilings of a post by level, and the documents that annex 3 asks for.

mod pieces;
mod posts;
mod rates;

pub use pieces::Piece;
pub(crate) use posts::JanuaryIndex;
pub use posts::PostCeilings;
pub use rates::{Rate, Span};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Euro, Finding, Wording};

use crate::annex::Table;
use crate::codes::L_001;
use crate::source::{Citation, Source, line_place};
use crate::{AllocationId, CreditCategory};

/// What the catalogue says of a nature of expense.
///
/// Law: am-2013-12-24 art. N1
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// It is paid.
    Accepted,
    /// It is not paid.
    Refused,
    /// A person decides, with a written ground.
    Person,
}

/// What the ceiling of a nature is the most of.
///
/// Law: am-2013-12-24 art. N1
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Per {
    /// One piece, or one month of one worker.
    #[default]
    Piece,
    /// All lines of the year together.
    Year,
    /// One post; where a line describes it, the ceiling goes by its level.
    Post,
}

/// One nature of expense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nature {
    /// Its code, as it stands in an expense file.
    pub code: String,
    /// Where it stands in the annex, by chapter and number.
    pub place: String,
    /// The category it belongs to.
    pub category: CreditCategory,
    /// What the catalogue says of it.
    pub answer: Answer,
    /// The most that is paid of it, where there is a ceiling.
    pub ceiling: Option<Euro>,
    /// What the ceiling is the most of.
    pub per: Per,
    /// How many posts it may pay for, where the annex limits them.
    pub posts: Option<u16>,
    /// The allocations it holds for; none listed means all.
    pub allocations: Vec<AllocationId>,
    /// What it is called.
    pub label: Wording,
    /// What the annex asks of it beside its name, where it asks something.
    pub condition: Option<Wording>,
    /// The article or annex it stands in.
    pub article: ArticleRef,
}

impl Nature {
    /// Tells whether the catalogue speaks of this nature for `allocation`.
    pub fn applies_to(&self, allocation: &AllocationId) -> bool {
        self.allocations.is_empty() || self.allocations.contains(allocation)
    }
}

/// All natures of expense that the last readable lists name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    pub(crate) natures: Vec<Nature>,
    pub(crate) rates: Vec<Rate>,
    pub(crate) posts: Vec<PostCeilings>,
    pub(crate) pieces: Vec<Piece>,
}

impl Catalogue {
    /// Returns the natures, in the order of the lists.
    pub fn natures(&self) -> &[Nature] {
        &self.natures
    }

    /// Returns the nature of this code.
    pub fn nature(&self, code: &str) -> Option<&Nature> {
        self.natures.iter().find(|nature| nature.code == code)
    }

    /// Returns the flat rates of the nature of this code.
    pub fn rates_of(&self, code: &str) -> impl Iterator<Item = &Rate> {
        self.rates.iter().filter(move |rate| rate.nature == code)
    }

    /// Returns the ceilings of a post, by the scheme whose annex they stand in.
    pub fn post_ceilings(&self) -> &[PostCeilings] {
        &self.posts
    }

    /// Returns the documents that the annex asks for, in its order.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }
}

#[derive(Deserialize)]
struct NatureEntry {
    code: String,
    place: String,
    category: CreditCategory,
    answer: Answer,
    ceiling_cents: Option<i64>,
    per: Option<Per>,
    posts: Option<u16>,
    allocations: String,
    article: String,
    label_fr: String,
    label_nl: String,
    label_de: String,
    label_en: String,
    condition_fr: String,
    condition_nl: String,
    condition_de: String,
    condition_en: String,
}

/// Reads the natures; a line that cannot be read is left out and reported.
pub(crate) fn natures(source: &Source<'_>, citations: &mut Vec<Citation>, findings: &mut Vec<Finding>) -> Vec<Nature> {
    let mut natures: Vec<Nature> = Vec::new();
    let found = entries(source, findings, |line, entry| {
        let nature = nature(entry)?;
        cite(citations, source, line, &nature.article);
        Ok((line, nature))
    });
    for (line, nature) in found {
        if natures.iter().all(|known| known.code != nature.code) {
            natures.push(nature);
        } else {
            let reason = format!("'{}' stands twice", nature.code);
            findings.push(source.error_on(L_001, line).with("reason", reason));
        }
    }
    natures
}

/// Reads the flat rates.
pub(crate) fn rates(source: &Source<'_>, citations: &mut Vec<Citation>, findings: &mut Vec<Finding>) -> Vec<Rate> {
    entries(source, findings, |line, entry| {
        let rate = Rate::read(entry)?;
        cite(citations, source, line, &rate.article);
        Ok(rate)
    })
}

/// Reads the ceilings of a post, one group for each scheme.
pub(crate) fn posts(
    source: &Source<'_>,
    citations: &mut Vec<Citation>,
    findings: &mut Vec<Finding>,
) -> Vec<PostCeilings> {
    let found = entries(source, findings, |line, entry| {
        let row = posts::row(entry)?;
        cite(citations, source, line, &row.article);
        Ok(row)
    });
    posts::grouped(found)
}

/// Reads the documents that annex 3 asks for.
pub(crate) fn pieces(source: &Source<'_>, citations: &mut Vec<Citation>, findings: &mut Vec<Finding>) -> Vec<Piece> {
    entries(source, findings, |line, entry| {
        let piece = Piece::read(entry)?;
        cite(citations, source, line, &piece.article);
        Ok(piece)
    })
}

/// Reads the health index of January, year by year.
pub(crate) fn january_indices(source: &Source<'_>, findings: &mut Vec<Finding>) -> Vec<JanuaryIndex> {
    entries(source, findings, |_, entry| JanuaryIndex::read(&entry))
}

/// Reads the lines of a table one by one; what cannot be read is left out and reported.
fn entries<E: DeserializeOwned, T>(
    source: &Source<'_>,
    findings: &mut Vec<Finding>,
    mut read: impl FnMut(u32, E) -> Result<T, String>,
) -> Vec<T> {
    let table = Table::read(source, findings);
    let mut found = Vec::new();
    for (line, record) in &table.records {
        let entry = table.owned(record).map_err(|e: csv::Error| e.to_string());
        match entry.and_then(|entry| read(*line, entry)) {
            Ok(item) => found.push(item),
            Err(reason) => findings.push(source.error_on(L_001, *line).with("reason", reason)),
        }
    }
    found
}

fn cite(citations: &mut Vec<Citation>, source: &Source<'_>, line: u32, article: &ArticleRef) {
    citations.push(Citation { article: article.clone(), file: source.path.to_owned(), place: line_place(line) });
}

fn article(text: &str) -> Result<ArticleRef, String> {
    text.parse().map_err(|e| format!("'{text}': {e}"))
}

fn nature(entry: NatureEntry) -> Result<Nature, String> {
    let allocation = |name: &str| AllocationId::new(name).ok_or_else(|| format!("'{name}' is no allocation"));
    let condition =
        Wording { fr: entry.condition_fr, nl: entry.condition_nl, de: entry.condition_de, en: entry.condition_en };
    Ok(Nature {
        allocations: entry.allocations.split_ascii_whitespace().map(allocation).collect::<Result<_, _>>()?,
        article: article(&entry.article)?,
        code: entry.code,
        place: entry.place,
        category: entry.category,
        answer: entry.answer,
        ceiling: entry.ceiling_cents.map(Euro::from_cents),
        per: entry.per.unwrap_or_default(),
        posts: entry.posts,
        label: Wording { fr: entry.label_fr, nl: entry.label_nl, de: entry.label_de, en: entry.label_en },
        condition: (!condition.en.is_empty()).then_some(condition),
    })
}
