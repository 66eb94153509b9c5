//! The documents that the annex asks for, by category and nature.

use serde::Deserialize;
use terms::{ArticleRef, NameKey, Wording};

use super::{Nature, article};

/// One kind of document, and what it is asked of.
///
/// Law: am-2013-12-24 art. N3
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its code.
    pub code: String,
    /// The categories and natures it is asked of, by their names in data.
    pub asked_of: Vec<String>,
    /// Whether it is asked of each of them; else it depends on what a file does not say.
    pub always: bool,
    /// What it is called.
    pub label: Wording,
    /// All that it is called, in every language.
    pub names: Vec<String>,
    /// The annex it stands in.
    pub article: ArticleRef,
}

impl Piece {
    /// Tells whether it is asked of `nature`, itself or as one of its category.
    pub fn is_asked_of(&self, nature: &Nature) -> bool {
        self.asked_of.iter().any(|name| *name == nature.code || *name == nature.category.as_str())
    }

    /// Tells whether `words` call it by one of its names; case, accents and punctuation do not count.
    pub fn is_called(&self, words: &str) -> bool {
        let key = NameKey::of(words);
        self.names.iter().any(|name| NameKey::of(name) == key)
    }
}

#[derive(Deserialize)]
pub(super) struct PieceEntry {
    code: String,
    #[serde(rename = "for")]
    asked_of: String,
    always: String,
    article: String,
    fr: String,
    nl: String,
    de: String,
    en: String,
}

impl Piece {
    pub(super) fn read(entry: PieceEntry) -> Result<Self, String> {
        let always = match entry.always.as_str() {
            "yes" => true,
            "no" => false,
            other => return Err(format!("'{other}' is neither yes nor no")),
        };
        let first = |names: &str| names.split('|').next().unwrap_or_default().to_owned();
        let written = [&entry.fr, &entry.nl, &entry.de, &entry.en];
        Ok(Self {
            asked_of: entry.asked_of.split_ascii_whitespace().map(str::to_owned).collect(),
            always,
            label: Wording { fr: first(&entry.fr), nl: first(&entry.nl), de: first(&entry.de), en: first(&entry.en) },
            names: written.into_iter().flat_map(|names| names.split('|')).map(str::to_owned).collect(),
            article: article(&entry.article)?,
            code: entry.code,
        })
    }
}
