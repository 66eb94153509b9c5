//! The catalogue of natures of expense, with its three answers.
//!
//! The lists say of themselves that they are not exhaustive: what does not stand here is decided by
//! a person, with a written ground.

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

/// One nature of expense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nature {
    /// Its code, as it stands in an expense file.
    pub code: String,
    /// The category it belongs to.
    pub category: CreditCategory,
    /// What the catalogue says of it.
    pub answer: Answer,
    /// The most that is paid for one piece of it, where there is a ceiling.
    pub ceiling: Option<Euro>,
    /// The allocations it holds for; none listed means all.
    pub allocations: Vec<AllocationId>,
    /// What it is called.
    pub label: Wording,
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
    natures: Vec<Nature>,
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
}

#[derive(Deserialize)]
struct NatureEntry<'t> {
    code: &'t str,
    category: CreditCategory,
    answer: Answer,
    ceiling_cents: Option<i64>,
    allocations: &'t str,
    article: &'t str,
    label_fr: &'t str,
    label_nl: &'t str,
    label_de: &'t str,
    label_en: &'t str,
}

/// Reads a catalogue; a line that cannot be read is left out and reported.
pub(crate) fn read(source: &Source<'_>, citations: &mut Vec<Citation>, findings: &mut Vec<Finding>) -> Catalogue {
    let mut natures: Vec<Nature> = Vec::new();
    let table = Table::read(source, findings);
    for (line, record) in &table.records {
        let line = *line;
        match table.entry(record).map_err(|e| e.to_string()).and_then(|entry| nature(&entry)) {
            Ok(nature) if natures.iter().all(|known| known.code != nature.code) => {
                let (article, file) = (nature.article.clone(), source.path.to_owned());
                citations.push(Citation { article, file, place: line_place(line) });
                natures.push(nature);
            }
            Ok(twice) => {
                let reason = format!("'{}' stands twice", twice.code);
                findings.push(source.error_on(L_001, line).with("reason", reason));
            }
            Err(reason) => findings.push(source.error_on(L_001, line).with("reason", reason)),
        }
    }
    Catalogue { natures }
}

fn nature(entry: &NatureEntry<'_>) -> Result<Nature, String> {
    let allocation = |name: &str| AllocationId::new(name).ok_or_else(|| format!("'{name}' is no allocation"));
    let own = str::to_owned;
    Ok(Nature {
        code: own(entry.code),
        category: entry.category,
        answer: entry.answer,
        ceiling: entry.ceiling_cents.map(Euro::from_cents),
        allocations: entry.allocations.split_ascii_whitespace().map(allocation).collect::<Result<_, _>>()?,
        label: Wording {
            fr: own(entry.label_fr),
            nl: own(entry.label_nl),
            de: own(entry.label_de),
            en: own(entry.label_en),
        },
        article: entry.article.parse().map_err(|e| format!("'{}': {e}", entry.article))?,
    })
}
