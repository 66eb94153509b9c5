//! `docs/requirements.toml`: where each requirement of the decree lives in the code, or why not yet.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use terms::ArticleRef;

use crate::fault::Fault;
use crate::tree::Tree;

pub(crate) const PATH: &str = "docs/requirements.toml";

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Requirements {
    /// The requirements, in order.
    pub(crate) requirement: Vec<Requirement>,
    /// Why an article of the decree is applied nowhere, by its number.
    #[serde(default)]
    pub(crate) unapplied: BTreeMap<String, String>,
}

/// One requirement of the decree.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Requirement {
    pub(crate) id: String,
    pub(crate) wording: String,
    pub(crate) law: Vec<ArticleRef>,
    #[serde(default)]
    pub(crate) lives: Vec<Place>,
    pub(crate) not_yet: Option<String>,
}

/// A file, and an item in it: `crates/ledger/src/envelope.rs::grant`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) item: Option<String>,
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let (file, item) = text.split_once("::").map_or((text.as_str(), None), |(file, item)| (file, Some(item)));
        Ok(Self { file: file.to_owned(), item: item.map(str::to_owned) })
    }
}

/// Reads the list from the tree.
pub(crate) fn read(tree: &Tree) -> Result<Requirements, Fault> {
    let file = tree.get(PATH).ok_or_else(|| Fault::in_file(PATH, "is missing"))?;
    toml::from_str(&file.text).map_err(|error| Fault::in_file(PATH, format!("cannot be read: {}", error.message())))
}
