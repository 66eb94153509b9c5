//! Names that say nothing are no names of a module, a file or a folder of code.

use crate::fault::Fault;
use crate::tree::{Text, Tree};

const BANNED: &[&str] = &["util", "utils", "helper", "helpers", "common", "misc", "manager", "service", "base"];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let paths = tree.files().iter().filter(|file| is_code(&file.path)).filter_map(banned_path);
    paths.chain(tree.rust().flat_map(banned_modules)).collect()
}

fn is_code(path: &str) -> bool {
    ["crates/", "campaign/", "xtask/"].iter().any(|folder| path.starts_with(folder))
}

fn banned_path(file: &Text) -> Option<Fault> {
    let part = file.path.split('/').find(|part| is_banned(part.split('.').next().unwrap_or_default()))?;
    Some(Fault::in_file(&file.path, format!("'{part}' says nothing: name what it holds")))
}

fn banned_modules(file: &Text) -> impl Iterator<Item = Fault> {
    file.lines().filter_map(|(at, line)| {
        let name = line.split_once("mod ")?.1.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
        let declares = line.trim_start().starts_with("mod ") || line.trim_start().starts_with("pub");
        (declares && is_banned(name))
            .then(|| Fault::at(&file.path, at, format!("'{name}' says nothing: name what it holds")))
    })
}

fn is_banned(name: &str) -> bool {
    BANNED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_says_nothing_is_a_fault() {
        let tree = Tree::of(&[
            ("crates/a/src/utils.rs", "//! A.\n"),
            ("crates/a/src/common/euro.rs", "//! A.\n"),
            ("crates/a/src/lib.rs", "//! A.\npub(crate) mod helpers {}\nmod basement;\n// the mod base\n"),
            ("docs/how-to/common.md", ""),
        ]);
        let found: Vec<_> = check(&tree).into_iter().map(|fault| (fault.path, fault.line)).collect();
        let expected = [("crates/a/src/utils.rs", 0), ("crates/a/src/common/euro.rs", 0), ("crates/a/src/lib.rs", 2)];
        assert_eq!(found, expected.map(|(path, line)| (path.to_owned(), line)));
    }
}
