//! The generated pages, one per file.

mod articles;
mod requirements;

use crate::tree::Tree;

/// A page: its path from the root, and its text.
pub(crate) struct Page {
    pub(crate) path: &'static str,
    pub(crate) text: String,
}

/// Writes every page from what the tree holds now.
pub(crate) fn all(tree: &Tree) -> Result<Vec<Page>, String> {
    let list = crate::requirements::read(tree).map_err(|fault| format!("{fault}\n"))?;
    Ok(vec![articles::page(tree, &list), requirements::page(&list)])
}

const GENERATED: &str =
    "<!-- Written by `cargo xtask docs`. Change the code or docs/requirements.toml, not this page. -->\n";

/// Links to a file from `docs/generated`.
fn link(file: &str, item: Option<&str>) -> String {
    let short = file.strip_prefix("crates/").unwrap_or(file).replace("/src/", "/");
    let item = item.filter(|item| !item.is_empty()).map(|item| format!("::{item}")).unwrap_or_default();
    format!("[`{short}{item}`](../../{file})")
}
