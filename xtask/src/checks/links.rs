//! Links of Markdown pages to files of the repository lead somewhere.

use crate::fault::Fault;
use crate::tree::{Text, Tree};

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    tree.files().iter().filter(|file| file.path.ends_with(".md")).flat_map(|file| dead(tree, file)).collect()
}

fn dead(tree: &Tree, file: &Text) -> Vec<Fault> {
    let links = file.lines().flat_map(|(at, line)| targets(line).map(move |target| (at, target)));
    let dead = links.filter(|(_, target)| is_local(target) && !leads(tree, &resolved(&file.path, target)));
    dead.map(|(at, target)| Fault::at(&file.path, at, format!("the link '{target}' leads nowhere"))).collect()
}

fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

fn is_local(target: &str) -> bool {
    !target.is_empty() && !target.contains(':') && !target.starts_with(['#', '/'])
}

/// Returns the path from the root of what `target` names in the page at `page`.
fn resolved(page: &str, target: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('#').next().unwrap_or_default().split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn leads(tree: &Tree, path: &str) -> bool {
    let folder = format!("{path}/");
    path.is_empty() || tree.files().iter().any(|file| file.path == path || file.path.starts_with(&folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_leads_nowhere_is_a_fault() {
        let page =
            "[a](../a.md) [b](b.md#part) [c](../docs) [d](https://example.be) [e](#here)\n[f](c.md) [g](../x/a.md)\n";
        let tree = Tree::of(&[("a.md", "# A\n"), ("docs/b.md", "# B\n"), ("docs/p.md", page)]);
        let found: Vec<_> = check(&tree).into_iter().map(|fault| fault.what).collect();
        assert_eq!(found, ["the link 'c.md' leads nowhere", "the link '../x/a.md' leads nowhere"]);
    }
}
