//! Every `Law:` line names articles that exist in `law/`.

use terms::ArticleRef;

use crate::articles::Articles;
use crate::fault::Fault;
use crate::law_line;
use crate::tree::Tree;

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let (articles, mut faults) = Articles::read(tree);
    for file in tree.rust() {
        for cited in law_line::in_file(file) {
            if let Some(doubt) = doubt(&articles, &cited.reference) {
                faults.push(Fault::at(&file.path, cited.line, doubt));
            }
        }
    }
    faults
}

fn doubt(articles: &Articles, reference: &str) -> Option<String> {
    match reference.parse::<ArticleRef>() {
        Ok(parsed) => articles.doubt(&parsed),
        Err(error) => Some(format!("'{reference}': {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::articles::tests::LAW;

    #[test]
    fn a_line_that_names_no_known_article_is_a_fault() {
        let code = "//! A.\n//! Law: ar-2019-07-03 art. 13\n/// Law: ar-2019-07-03 art. 99; ar-2019-07-03 article 1\nfn a() {}\n";
        let found: Vec<_> = check(&Tree::of(&[LAW, ("a.rs", code)])).into_iter().map(|fault| fault.line).collect();
        assert_eq!(found, [3, 3]);
    }
}
