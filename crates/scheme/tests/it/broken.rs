//! A broken folder of law gives findings with their file and line, and never a panic.

use scheme::{Law, Payments, SchemeId};
use terms::{Arg, Finding};

use crate::{article, asked, folder};

/// Reads and checks the law with one change in one file.
fn with(path: &str, from: &str, to: &str) -> Vec<Finding> {
    let (law, mut findings) = changed(&[(path, from, to)]);
    findings.extend(law.check());
    findings
}

/// Reads the law with some changes, each in one file.
fn changed(changes: &[(&str, &str, &str)]) -> (Law, Vec<Finding>) {
    let mut files = folder();
    for (path, from, to) in changes {
        let (_, text) = files.iter_mut().find(|(name, _)| name == path).unwrap_or_else(|| panic!("no {path}"));
        assert!(text.contains(from), "{path} does not say {from}");
        *text = text.replacen(from, to, 1);
    }
    Law::read(files)
}

/// How many findings of `code` concern a scheme.
fn count(findings: &[Finding], code: &str, scheme: &str) -> usize {
    let of_scheme = |finding: &&Finding| finding.args.get("scheme") == Some(&Arg::Text(scheme.to_owned()));
    findings.iter().filter(of_scheme).filter(|finding| finding.code.to_string() == code).count()
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
fn totals_are_told_together_only_where_more_than_one_differs() {
    let of_2020 = |changes: &[(&str, &str, &str)]| {
        let findings = changed(changes).0.check();
        (count(&findings, "L-013", "pssp-2020-2022"), count(&findings, "L-015", "pssp-2020-2022"))
    };
    assert_eq!(of_2020(&[]), (3, 1));
    let first = (SCHEME, "stated_total_cents = 1_878_221_20", "stated_total_cents = 1_878_221_17");
    let second = (SCHEME, "stated_total_cents = 513_556_08", "stated_total_cents = 513_556_12");
    let third = (SCHEME, "stated_total_cents = 35_074_835_12", "stated_total_cents = 35_074_835_11");
    assert_eq!(of_2020(&[first]), (2, 1));
    assert_eq!(of_2020(&[first, second]), (1, 0));
    assert_eq!(of_2020(&[first, second, third]), (0, 0));
}

#[test]
fn every_reservation_and_every_delegation_that_nothing_fills_is_told() {
    let (law, _) = changed(&[]);
    let findings = law.check();
    for scheme in law.schemes() {
        let path = format!("schemes/{}/scheme.toml", scheme.id);
        let (_, text) = folder().into_iter().find(|(name, _)| *name == path).unwrap();
        let reserved = text.matches("[[reservation]]").count();
        assert_eq!(count(&findings, "L-041", scheme.id.as_str()), reserved, "{path}");
    }
    let told = count(&findings, "L-032", "pssp-2020-2022");
    let term = "[[open_term]]\narticle = \"ar-2019-07-03 art. 5 § 2\"\nfilled_by = []";
    let filled = term.replace("[]\n", "").replace("filled_by = []", "filled_by = [\"am-2019-12-05 art. 2\"]");
    let after = with(SCHEME, term, &filled);
    assert!(told > 0);
    assert_eq!(count(&after, "L-032", "pssp-2020-2022"), told - 1, "filled, so nothing is open");
}

#[test]
fn an_instrument_in_the_folder_of_another_is_reported() {
    let findings = with(DECREE, "id = \"ar-2019-07-03\"", "id = \"ar-2019-07-04\"");
    assert_eq!(line_of(&findings, "L-001", DECREE), Some(1));
}

#[test]
fn a_citation_is_reported_in_its_column() {
    let findings = with(SCHEME, "ar-2019-07-03 art. 13 § 2", "ar-2019-07-03 art. 13 § 9");
    let found = findings.iter().find(|finding| finding.code.to_string() == "L-021").unwrap();
    let (_, text) = folder().into_iter().find(|(name, _)| name == SCHEME).unwrap();
    let line = text.lines().find(|line| line.contains("ar-2019-07-03 art. 13 § 2")).unwrap();
    let before = line.split("\"ar-2019-07-03 art. 13 § 2").next().unwrap().chars().count();
    assert_eq!(found.place.map(|place| place.column), Some(u32::try_from(before).unwrap() + 1));
}

#[test]
fn a_rule_without_an_article_is_reported() {
    line_of(&with(SCHEME, "C-203 = [\"am-2019-12-05 art. 1, 16°\", \"ar-2019-07-03 art. 16\"]\n", ""), "L-026", SCHEME);
}

#[test]
fn ceilings_of_posts_are_kept_apart_by_scheme_and_year() {
    let path = "schemes/posts-2013.csv";
    let row = "A,7000000,2014,pssp-2014-2017,am-2013-12-24 art. N1\n";
    let next = format!("{row}A,7100000,2015,pssp-2014-2017,am-2013-12-24 art. N1\n");
    let (law, _) = changed(&[(path, row, &next)]);
    let ceilings = law.catalogue(asked("2014-01-01", "2026-01-01")).unwrap().post_ceilings().len();
    assert_eq!(
        ceilings,
        Law::enacted().catalogue(asked("2014-01-01", "2026-01-01")).unwrap().post_ceilings().len() + 1
    );
}

#[test]
fn a_catalogue_that_cites_no_article_is_reported_in_its_line() {
    let path = "schemes/catalogue-2013.csv";
    let findings = with(path, "am-2013-12-24 art. N1", "am-2013-12-24 art. N9");
    assert_eq!(line_of(&findings, "L-021", path), line_with(path, "am-2013-12-24 art. N1"));
}

#[test]
fn an_article_that_ended_is_in_force_to_its_last_day() {
    let ended = "number = \"14\"\nuntil = 2020-12-31\n";
    let (law, _) = changed(&[(DECREE, "number = \"14\"\n", ended)]);
    let found = |on, known| law.article(&article("ar-2019-07-03 art. 14"), asked(on, known)).is_some();
    assert!(found("2020-12-31", "2026-01-01") && !found("2021-01-01", "2026-01-01"));
    assert!(!found("2019-06-30", "2026-01-01"), "before it came into force");
    assert!(!found("2020-06-01", "2019-07-01"), "before anybody could read it");
}

#[test]
fn choices_about_payments_that_cannot_be_read_are_reported() {
    let (choices, findings) = Payments::read("[account]\nwaiting_days = \"ten\"");
    assert!(choices.is_none());
    assert_eq!(findings.iter().map(|finding| finding.code.to_string()).collect::<Vec<_>>(), ["L-321"]);
    let (law, _) = changed(&[]);
    assert_eq!(law.payments().map(|choices| choices.account.waiting_days), Some(10));
}

#[test]
fn the_law_is_all_that_stands_in_its_folder() {
    let (law, _) = changed(&[]);
    let folders = folder().iter().filter(|(path, _)| path.starts_with("instruments/")).count();
    assert_eq!(law.instruments().count(), folders);
    let id = SchemeId::new("pssp-2020-2022").unwrap();
    assert_eq!(law.model(&id), law.scheme(&id).map(|scheme| &scheme.model));
    assert!(law.model(&id).is_some() && law.model(&SchemeId::new("pssp-1999").unwrap()).is_none());
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
