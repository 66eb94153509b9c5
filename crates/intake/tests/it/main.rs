//! What intake makes of documents: the real ones, the irregular ones, the broken ones.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own material has failed")]

mod cases;
mod coverage;
mod examples;
mod formats;
mod gold;
mod hostile;
mod law;
mod law_mutations;
mod model;
mod mutations;
mod pdf;
mod seeds;
mod typed;
mod word;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use intake::{Reading, Unreadable};
use scheme::Municipalities;

static MUNICIPALITIES: LazyLock<Municipalities> = LazyLock::new(Municipalities::enacted);

fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    intake::read_agreement(bytes, &MUNICIPALITIES)
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Finds a file beside the repository; absent ones fail on the build machine and are skipped elsewhere.
fn shared(path: &str) -> Option<PathBuf> {
    let found = here().join("../../../shared").join(path);
    if found.exists() {
        return Some(found);
    }
    assert!(std::env::var_os("CI").is_none(), "{} is missing", found.display());
    println!("skipped: {path} is not beside the repository");
    None
}

/// The file of a seed, by the number its name begins with.
fn seed(number: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(shared("seeds")?).unwrap().map(|entry| entry.unwrap().path());
    entries.into_iter().find(|path| path.file_name().unwrap().to_string_lossy().starts_with(number))
}
