//! The checks of `tidy`, one per file.

mod arrows;
mod choices;
mod floats;
mod glossary;
mod headers;
mod law_lines;
mod leftovers;
mod links;
mod machine_paths;
mod names;
mod requirements;
mod stale_pages;

use serde_json::Value;

use crate::fault::Fault;
use crate::tree::Tree;

/// Runs every check; the faults come in the order of the files.
pub(crate) fn all(tree: &Tree, metadata: &Value) -> Vec<Fault> {
    let mut faults = arrows::check(tree, metadata);
    for check in [
        headers::check,
        names::check,
        law_lines::check,
        choices::check,
        floats::check,
        leftovers::check,
        machine_paths::check,
        glossary::check,
        links::check,
        requirements::check,
        stale_pages::check,
    ] {
        faults.extend(check(tree));
    }
    faults.sort();
    faults.dedup();
    faults
}
