//! The page "article -> code that applies it".

use std::collections::BTreeMap;
use std::fmt::Write;

use terms::ArticleRef;

use super::{GENERATED, Page, link};
use crate::articles::Articles;
use crate::law_line;
use crate::requirements::Requirements;
use crate::tree::Tree;

const DECREE: &str = "ar-2019-07-03";

/// The places in the code, by instrument and article.
type Applied = BTreeMap<(String, String), Vec<(ArticleRef, String)>>;

pub(super) fn page(tree: &Tree, list: &Requirements) -> Page {
    let (articles, _) = Articles::read(tree);
    let applied = applied(tree);
    let mut text = format!("# Articles and the code that applies them\n\n{GENERATED}");
    text.push_str("\nRead from the `Law:` lines of the code. Tests are left out.\n");
    section(&mut text, DECREE, &articles, &applied, &|number| Some(reason(list, number)));
    for instrument in articles.instruments().filter(|id| *id != DECREE) {
        section(&mut text, instrument, &articles, &applied, &|_| None);
    }
    Page { path: "docs/generated/articles.md", text }
}

fn reason(list: &Requirements, number: &str) -> String {
    list.unapplied.get(number).cloned().unwrap_or_else(|| "not yet".to_owned())
}

fn applied(tree: &Tree) -> Applied {
    let mut applied = Applied::new();
    let sources = tree.rust().filter(|file| file.path.starts_with("crates/") && file.path.contains("/src/"));
    for file in sources {
        for cited in law_line::in_file(file) {
            let Ok(reference) = cited.reference.parse::<ArticleRef>() else { continue };
            let key = (reference.instrument.to_string(), reference.article.clone());
            applied.entry(key).or_default().push((reference, link(&file.path, Some(&cited.item))));
        }
    }
    applied
}

/// Writes the table of one instrument; `otherwise` says what stands beside an article applied nowhere.
fn section(
    text: &mut String,
    instrument: &str,
    articles: &Articles,
    applied: &Applied,
    otherwise: &dyn Fn(&str) -> Option<String>,
) {
    let row = |(number, article): &(String, crate::articles::Article)| {
        let code = applied.get(&(instrument.to_owned(), number.clone())).map(|places| written(places));
        let code = code.or_else(|| otherwise(number))?;
        Some(format!("| {number} | {} | {code} |\n", article.heading))
    };
    let rows: String = articles.of(instrument).iter().filter_map(row).collect();
    if !rows.is_empty() {
        let head = "| article | subject | code |\n|---|---|---|";
        write!(text, "\n## {instrument}\n\n{head}\n{rows}").expect("a text takes every line");
    }
}

/// Writes the places in the order of paragraphs and items, each once.
fn written(places: &[(ArticleRef, String)]) -> String {
    let number = |part: &Option<String>| part.as_ref().map(|part| part.parse::<u32>().unwrap_or(u32::MAX));
    let mut places: Vec<_> = places
        .iter()
        .map(|(r, place)| (number(&r.paragraph), number(&r.item), format!("{}{place}", part(r))))
        .collect();
    places.sort();
    places.dedup();
    let lines: Vec<_> = places.into_iter().map(|(_, _, line)| line).collect();
    lines.join("<br>")
}

fn part(reference: &ArticleRef) -> String {
    match (&reference.paragraph, &reference.item) {
        (Some(paragraph), _) => format!("§ {paragraph}: "),
        (None, Some(item)) => format!("{item}°: "),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::articles::tests::LAW;
    use crate::requirements;

    #[test]
    fn places_come_in_the_order_of_the_article() {
        let place = |law: &str| (law.parse::<ArticleRef>().unwrap(), "x".to_owned());
        let places = ["10°", "9°", "9°"].map(|item| place(&format!("ar-2019-07-03 art. 1, {item}")));
        assert_eq!(written(&places), "9°: x<br>10°: x");
    }

    #[test]
    fn every_article_of_the_decree_is_listed_with_code_or_reason() {
        let code = ("crates/ledger/src/pay.rs", "/// Pays. Law: ar-2019-07-03 art. 13 § 3\npub fn pay() {}\n");
        let list = (requirements::PATH, "requirement = []\n[unapplied]\n1 = \"words only\"\n");
        let tree = Tree::of(&[LAW, code, list]);
        let text = page(&tree, &requirements::read(&tree).unwrap()).text;
        assert!(text.contains("| 1 | Definitions | words only |\n"), "{text}");
        assert!(
            text.contains("| 13 | Payment | § 3: [`ledger/pay.rs::pay`](../../crates/ledger/src/pay.rs) |\n"),
            "{text}"
        );
    }
}
