//! The page "requirement -> where it lives, or why not yet".

use super::{GENERATED, Page, link};
use crate::requirements::{Requirement, Requirements};

pub(super) fn page(list: &Requirements) -> Page {
    let rows: String = list.requirement.iter().map(row).collect();
    let living = list.requirement.iter().filter(|r| r.not_yet.is_none()).count();
    let count = list.requirement.len();
    let text = format!(
        "# Requirements of the royal decree of 3 July 2019\n\n{GENERATED}\n\
         {living} of {count} live in the code; the others say what is missing.\n\n\
         | id | requirement | law | where it lives |\n|---|---|---|---|\n{rows}"
    );
    Page { path: "docs/generated/requirements.md", text }
}

fn row(requirement: &Requirement) -> String {
    let law: Vec<_> = requirement.law.iter().map(ToString::to_string).collect();
    let mut lives: Vec<_> = requirement.lives.iter().map(|place| link(&place.file, place.item.as_deref())).collect();
    lives.extend(requirement.not_yet.iter().map(|reason| format!("**not yet**: {reason}")));
    format!("| {} | {} | {} | {} |\n", requirement.id, requirement.wording, law.join("<br>"), lives.join("<br>"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::requirements;
    use crate::tree::Tree;

    #[test]
    fn a_requirement_shows_where_it_lives_and_what_is_missing() {
        let text = "[[requirement]]\nid = \"D15\"\nwording = \"A maximum.\"\nlaw = [\"ar-2019-07-03 art. 3\"]\n\
                    lives = [\"crates/ledger/src/envelope.rs::grant\"]\nnot_yet = \"one refusal is missing\"\n";
        let list = requirements::read(&Tree::of(&[(requirements::PATH, text)])).unwrap();
        let row = "| D15 | A maximum. | ar-2019-07-03 art. 3 | [`ledger/envelope.rs::grant`](../../crates/ledger/src/envelope.rs)\
                   <br>**not yet**: one refusal is missing |\n";
        let text = page(&list).text;
        assert!(text.contains(row) && text.contains("0 of 1 live"), "{text}");
    }
}
