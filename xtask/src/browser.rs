//! The walk of a real browser through the demonstration; what it looks at stands in `walk.mjs`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{run, tree};

const FOLDER: &str = "crates/web/tests/browser";
const CHROMIUM: &str = "/usr/bin/chromium";

/// Builds the demonstration and walks through it. Where the tools of the walk are missing it is
/// skipped and says so; where `CI` is set, that is a failure.
pub(crate) fn walk() -> Result<(), String> {
    let Some(missing) = missing() else { return walk_through(&program()?) };
    let said = format!("the walk through the pages was skipped: {missing}\n");
    if std::env::var_os("CI").is_some() {
        return Err(said);
    }
    print!("{said}");
    Ok(())
}

fn walk_through(program: &Path) -> Result<(), String> {
    println!("$ node {FOLDER}/walk.mjs");
    let mut walk = Command::new("node");
    walk.arg("walk.mjs").current_dir(tree::root().join(FOLDER));
    walk.env("PERRON_BIN", program).env("CHROMIUM", chromium());
    match walk.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("failed: the walk through the pages\n".to_owned()),
        Err(error) => Err(format!("node cannot be run: {error}\n")),
    }
}

/// Returns the program to walk through: that of `PERRON_BIN`, otherwise one built now.
fn program() -> Result<PathBuf, String> {
    if let Some(given) = std::env::var_os("PERRON_BIN") {
        return std::path::absolute(given).map_err(|e| format!("PERRON_BIN names no program: {e}\n"));
    }
    // The whole workspace, as the tests build it: one package alone would build its libraries anew.
    run::step(&["build", "--workspace", "--bin", "perron", "--locked"])?;
    let metadata = run::metadata()?;
    let target = metadata["target_directory"].as_str().ok_or("cargo metadata names no target folder\n")?;
    Ok(Path::new(target).join("debug/perron"))
}

/// Tells what the walk needs and does not find.
fn missing() -> Option<String> {
    let modules = tree::root().join(FOLDER).join("node_modules");
    if Command::new("node").arg("--version").output().is_err() {
        return Some("node is not installed".to_owned());
    }
    if !Path::new(&chromium()).exists() {
        return Some(format!("there is no {}; CHROMIUM may name another", chromium().display()));
    }
    let installed = ["playwright-core", "axe-core"].iter().all(|name| modules.join(name).is_dir());
    (!installed).then(|| format!("run 'npm ci' in {FOLDER}"))
}

fn chromium() -> OsString {
    std::env::var_os("CHROMIUM").unwrap_or_else(|| CHROMIUM.into())
}
