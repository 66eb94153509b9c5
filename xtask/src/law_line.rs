//! `Law:` lines in comments: which item of the code applies which article.

use crate::tree::Text;

/// One reference as it is written, with its place and the item that it stands over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LawLine {
    pub(crate) line: usize,
    pub(crate) reference: String,
    pub(crate) item: String,
}

/// Returns every reference in the `Law:` lines of `file`; a line that ends with `;` goes on.
pub(crate) fn in_file(file: &Text) -> Vec<LawLine> {
    let lines: Vec<&str> = file.text.lines().collect();
    let mut found = Vec::new();
    let mut goes_on = false;
    for (at, line) in lines.iter().enumerate() {
        let written = cited(line, goes_on);
        goes_on = written.is_some_and(|text| text.ends_with(';'));
        let item = || item_below(&lines, at);
        let here = references(written.unwrap_or_default());
        found.extend(here.map(|reference| LawLine { line: at + 1, reference, item: item() }));
    }
    found
}

/// Returns the text after `Law: ` in a comment, or the whole comment when the line before goes on.
fn cited(line: &str, goes_on: bool) -> Option<&str> {
    let comment = line.trim_start().strip_prefix("//")?.trim_start_matches(['/', '!']).trim();
    if goes_on {
        return Some(comment);
    }
    let after = &comment[comment.find("Law: ")? + "Law: ".len()..];
    after.starts_with(|c: char| c.is_ascii_lowercase()).then_some(after)
}

/// Splits `a; b`; a sentence may end after the reference.
fn references(text: &str) -> impl Iterator<Item = String> {
    let until_sentence = text.split(". Choice:").next().unwrap_or_default();
    until_sentence.split(';').map(|part| part.trim().trim_end_matches('.').to_owned()).filter(|part| !part.is_empty())
}

/// Names the item that the comment at `at` stands over, `Envelope::pay`; `//!` stands over the file.
fn item_below(lines: &[&str], at: usize) -> String {
    if lines[at].trim_start().starts_with("//!") {
        return String::new();
    }
    let code = |line: &&&str| !line.trim_start().starts_with("//") && !line.trim_start().starts_with('#');
    let Some(below) = lines[at..].iter().find(code) else { return String::new() };
    let name = declared(below.trim());
    match container(&lines[..at]).filter(|_| below.starts_with(char::is_whitespace)) {
        Some(container) => format!("{container}::{name}"),
        None => name,
    }
}

/// Returns the name that a line of code declares: of a type, function, constant, field or variant.
fn declared(line: &str) -> String {
    const BEFORE: &[&str] = &[
        "pub",
        "pub(crate)",
        "pub(super)",
        "const",
        "async",
        "fn",
        "struct",
        "enum",
        "static",
        "type",
        "trait",
        "mod",
    ];
    let word = line.split_whitespace().find(|word| !BEFORE.contains(word)).unwrap_or_default();
    word.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
}

/// Returns the type whose body stands open at the end of `lines`.
fn container(lines: &[&str]) -> Option<String> {
    let opens = |line: &&&str| line.starts_with(|c: char| c.is_alphabetic()) && line.ends_with('{');
    let opening = lines.iter().rev().find(opens).filter(|line| !line.contains('!'))?;
    let Some(header) = opening.strip_prefix("impl") else { return Some(declared(opening)) };
    let header = if header.starts_with('<') { header.split_once("> ")?.1 } else { header };
    let target = header.rsplit_once(" for ").map_or(header, |(_, target)| target);
    Some(declared(target.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> Text {
        Text { path: "a.rs".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_reference_is_found_with_its_item() {
        let text = "//! Head.\n//!\n//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 13\n\n/// Pays. Law: ar-2019-07-03 art. 14\n#[must_use]\npub fn pay() {}\n\nimpl<'a> Order for Envelope<'a> {\n    /// Law: am-2022-11-23 art. 1, 21°\n    pub const fn due() {}\n}\n";
        let found: Vec<_> = in_file(&file(text)).into_iter().map(|l| (l.line, l.reference, l.item)).collect();
        let expected = [
            (3, "ar-2019-07-03 art. 9", ""),
            (3, "ar-2019-07-03 art. 13", ""),
            (5, "ar-2019-07-03 art. 14", "pay"),
            (10, "am-2022-11-23 art. 1, 21°", "Envelope::due"),
        ];
        assert_eq!(found, expected.map(|(line, law, item)| (line, law.to_owned(), item.to_owned())));
    }

    #[test]
    fn a_line_that_ends_with_a_semicolon_goes_on() {
        let found = in_file(&file("/// Law: ar-2019-07-03 art. 9;\n/// ar-2019-07-03 art. 13.\nstruct A;\n"));
        assert_eq!(found.len(), 2);
        assert_eq!((found[1].reference.as_str(), found[1].item.as_str()), ("ar-2019-07-03 art. 13", "A"));
    }

    #[test]
    fn a_field_and_a_variant_have_names_too() {
        let found =
            in_file(&file("pub enum Node {\n    /// An objective. Law: ar-2019-07-03 art. 1, 5°\n    General,\n}\n"));
        assert_eq!(found[0].item, "Node::General");
    }

    #[test]
    fn what_a_macro_declares_stands_alone() {
        let found = in_file(&file("states! {\n    /// Law: ar-2019-07-03 art. 17\n    State {\n"));
        assert_eq!(found[0].item, "State");
    }

    #[test]
    fn code_and_prose_about_the_lines_do_not_count() {
        let found = in_file(&file("// in `Law:` lines, in addresses\nlet law = \"Law: nothing\";\n"));
        assert!(found.is_empty());
    }
}
