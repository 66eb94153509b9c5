//! The law as data, read from `law/` and asked on many days.

#![expect(clippy::unwrap_used, reason = "what a test needs and does not find fails the test")]

mod annexes;
mod broken;
mod calendar;
mod catalogue;
mod credits;
mod delegations;
mod every_day;
mod keys;
mod modalities;
mod municipalities;
mod two_dates;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::civil::Date;
use scheme::{AllocationId, AsOf, Law, Scheme, SchemeId};
use terms::ArticleRef;

/// The enacted law, read once.
fn law() -> &'static Law {
    static LAW: OnceLock<Law> = OnceLock::new();
    LAW.get_or_init(Law::enacted)
}

fn scheme(id: &str) -> &'static Scheme {
    law().scheme(&SchemeId::new(id).unwrap()).unwrap_or_else(|| panic!("no scheme {id}"))
}

fn allocation(id: &str) -> AllocationId {
    AllocationId::new(id).unwrap()
}

fn article(text: &str) -> ArticleRef {
    text.parse().unwrap()
}

/// Asks for the law of `on` as known on `known`.
fn asked(on: &str, known: &str) -> AsOf {
    let day = |text: &str| -> Date { text.parse().unwrap() };
    AsOf { on: day(on), known: day(known) }
}

/// Asks for the law of `on` as it is known in the end.
fn at_last(on: &str) -> AsOf {
    asked(on, "2026-01-01")
}

/// The files of `law/`, as paths below it and texts.
fn folder() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let below = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.push((below, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// A document that lies beside the repository; without it a test is skipped, but never in CI.
fn shared(path: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    if found.exists() {
        return Some(found);
    }
    assert!(std::env::var_os("CI").is_none(), "{path} is not beside the repository");
    println!("skipped: {path} is not beside the repository");
    None
}
