//! No path of one machine: what is written here must hold on every clone.

use crate::fault::Fault;
use crate::tree::{Text, Tree};

/// Written in two halves, so that this file does not find itself.
const PLACES: &[(&str, &str)] =
    &[("/ho", "me/"), ("/ro", "ot/"), ("/Us", "ers/"), ("/wo", "rk/"), ("/tm", "p/"), ("C:\\", "Users")];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    tree.files().iter().filter(|file| file.path != "Cargo.lock").flat_map(paths).collect()
}

fn paths(file: &Text) -> Vec<Fault> {
    let place = |line: &str| PLACES.iter().map(|(a, b)| format!("{a}{b}")).find(|place| starts_a_path(line, place));
    let found = file.lines().filter_map(|(at, line)| Some((at, place(line)?)));
    found.map(|(at, place)| Fault::at(&file.path, at, format!("'{place}' is a path of one machine"))).collect()
}

/// Tells whether `place` starts a path in `line`: what stands before it is no part of a longer one.
fn starts_a_path(line: &str, place: &str) -> bool {
    let part_of_a_path = |c: char| c.is_alphanumeric() || "._-~}$)".contains(c);
    line.match_indices(place).any(|(at, _)| !line[..at].ends_with(part_of_a_path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_a_machine_is_a_fault() {
        for (a, b) in PLACES {
            let tree = Tree::of(&[("a.md", &format!("See `{a}{b}me/perron`.\n"))]);
            assert_eq!(check(&tree).len(), 1, "{a}{b}");
        }
        let (a, b) = PLACES[3];
        assert!(check(&Tree::of(&[("a.md", &format!("https://example.be{a}{b}\n$HOME{a}{b}\n"))])).is_empty());
    }
}
