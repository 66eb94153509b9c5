//! A broken folder of law gives findings with their file and line, and never a panic.

use scheme::Law;
use terms::{Arg, Finding};

use crate::folder;

/// Reads and checks the law with one change in one file.
fn with(path: &str, from: &str, to: &str) -> Vec<Finding> {
    let mut files = folder();
    let (_, text) = files.iter_mut().find(|(name, _)| name == path).unwrap_or_else(|| panic!("no {path}"));
    assert!(text.contains(from), "{path} does not say {from}");
    *text = text.replacen(from, to, 1);
    let (law, mut findings) = Law::read(files);
    findings.extend(law.check());
    findings
}

/// Asserts that there is a finding of `code` in `file`, and returns its line.
fn line_of(findings: &[Finding], code: &str, file: &str) -> Option<u32> {
    let there = |finding: &&Finding| {
        finding.code.to_string() == code && finding.args.get("file") == Some(&Arg::Text(file.to_owned()))
    };
    let found = findings.iter().find(there).unwrap_or_else(|| panic!("no {code} in {file}: {findings:#?}"));
    found.place.map(|place| place.line)
}

/// The line of the enacted file that contains `words`.
fn line_with(path: &str, words: &str) -> Option<u32> {
    let files = folder();
    let (_, text) = files.iter().find(|(name, _)| name == path).unwrap();
    text.lines().position(|line| line.contains(words)).map(|at| u32::try_from(at).unwrap() + 1)
}

const SCHEME: &str = "schemes/pssp-2020-2022/scheme.toml";
const PLAN: &str = "schemes/pssp-2020-2022/plan.csv";
const DECREE: &str = "instruments/ar-2019-07-03/instrument.toml";

#[test]
fn a_file_that_is_no_toml_is_reported_where_it_breaks() {
    let findings = with(DECREE, "made = 2019-07-03", "made = 2019-13-03");
    assert_eq!(line_of(&findings, "L-001", DECREE), line_with(DECREE, "made = "));
    let findings = with(SCHEME, "known = 2019-07-15", "known = \"soon\"");
    assert_eq!(line_of(&findings, "L-001", SCHEME), line_with(SCHEME, "known = 2019-07-15"));
}

#[test]
fn a_row_that_names_no_municipality_is_reported() {
    let findings = with(PLAN, "Andenne,", "Atlantis,");
    assert_eq!(line_of(&findings, "L-011", PLAN), line_with(PLAN, "Andenne,"));
    line_of(&findings, "L-014", PLAN);
}

#[test]
fn a_row_that_stands_twice_is_reported() {
    let findings = with(PLAN, "Andenne,5875795\n", "Andenne,5875795\nAndenne,1\n");
    assert_eq!(line_of(&findings, "L-012", PLAN), line_with(PLAN, "Andenne,").map(|line| line + 1));
}

#[test]
fn a_row_whose_amount_is_none_is_reported() {
    let findings = with(PLAN, "Andenne,5875795", "Andenne,much");
    assert_eq!(line_of(&findings, "L-001", PLAN), line_with(PLAN, "Andenne,"));
}

#[test]
fn an_article_that_does_not_exist_is_reported_where_it_is_cited() {
    let findings = with(SCHEME, "ar-2019-07-03 art. 13 § 2", "ar-2019-07-03 art. 13 § 9");
    assert_eq!(line_of(&findings, "L-021", SCHEME), line_with(SCHEME, "ar-2019-07-03 art. 13 § 2"));
}

#[test]
fn a_day_without_a_version_is_reported() {
    let gap = "[[modality]]\nname = \"quotas\"\nopen = \"ar-2019-07-03 art. 11\"\n";
    line_of(&with(SCHEME, gap, ""), "L-022", SCHEME);
}

#[test]
fn a_day_with_two_versions_is_reported() {
    let twice = "[[modality]]\nname = \"retention_years\"\narticle = \"am-2019-12-05 art. 40\"\nvalue = 5\n\n[[modality]]\nname = \"reopening_years\"";
    line_of(&with(SCHEME, "[[modality]]\nname = \"reopening_years\"", twice), "L-023", SCHEME);
}

#[test]
fn a_value_of_another_kind_is_reported() {
    let findings = with(SCHEME, "value = \"may_be_sample\"", "value = \"now_and_then\"");
    assert_eq!(
        line_of(&findings, "L-024", SCHEME).map(|line| line + 2),
        line_with(SCHEME, "value = \"may_be_sample\"")
    );
}

#[test]
fn an_unknown_modality_or_allocation_is_reported() {
    let findings = with(SCHEME, "name = \"retention_years\"", "name = \"patience\"");
    assert_eq!(line_of(&findings, "L-025", SCHEME), line_with(SCHEME, "name = \"retention_years\""));
    let findings = with(SCHEME, "allocations = [\"plan\"]", "allocations = [\"plans\"]");
    assert_eq!(line_of(&findings, "L-025", SCHEME), line_with(SCHEME, "allocations = [\"plan\"]"));
}

#[test]
fn a_topic_without_an_article_is_reported() {
    line_of(&with(SCHEME, "recovery = [\"ar-2019-07-03 art. 14\"]\n", ""), "L-026", SCHEME);
}

#[test]
fn a_delegation_that_the_scheme_does_not_name_is_reported() {
    let named = "[[open_term]]\narticle = \"ar-2019-07-03 art. 5 § 2\"\nfilled_by = []\n";
    line_of(&with(SCHEME, named, ""), "L-031", SCHEME);
    let (contracts, of_2022) = ("schemes/css-2022-2023/scheme.toml", "\"ar-2022-07-30 art. 6 § 2\"\nfilled_by = []");
    line_of(&with(contracts, of_2022, "\"ar-2022-07-30 art. 6\"\nfilled_by = []"), "L-031", contracts);
}

#[test]
fn a_total_that_differs_more_is_reported_and_not_repaired() {
    let findings = with(PLAN, "Andenne,5875795", "Andenne,5875796");
    line_of(&findings, "L-013", "schemes/pssp-2020-2022/guards-346.csv");
    assert!(
        findings
            .iter()
            .all(|finding| finding.args.get("stated") != Some(&Arg::Euro(terms::Euro::from_cents(3_507_483_512))))
    );
}

#[test]
fn a_missing_table_is_reported_where_it_is_named() {
    let files: Vec<_> = folder().into_iter().filter(|(path, _)| path != PLAN).collect();
    let (law, findings) = Law::read(files);
    assert_eq!(line_of(&findings, "L-003", SCHEME), line_with(SCHEME, "plan.csv"));
    assert_eq!(law.schemes().len(), 7, "the schemes are read without it");
}

#[test]
fn a_scheme_that_stands_in_two_folders_is_read_once() {
    let mut files = folder();
    let (_, text) = files.iter().find(|(path, _)| path == SCHEME).unwrap().clone();
    files.push(("schemes/pssp-copy/scheme.toml".to_owned(), text));
    let (law, findings) = Law::read(files);
    line_of(&findings, "L-002", "schemes/pssp-copy/scheme.toml");
    assert_eq!(law.schemes().len(), 7);
}

#[test]
fn an_empty_folder_says_what_is_missing() {
    let (law, findings) = Law::read(Vec::<(String, String)>::new());
    assert_eq!(findings.len(), 4);
    assert_eq!(law.check(), []);
}

#[test]
fn a_file_cut_anywhere_is_reported_and_never_panics() {
    for (path, text) in folder().into_iter().filter(|(path, _)| path.ends_with(".toml")) {
        for part in 1..8 {
            let at = text.floor_char_boundary(text.len() * part / 8);
            let (law, _) = Law::read([(path.as_str(), &text[..at])]);
            law.check();
        }
    }
}
