//! Findings as people read them: grouped, the heaviest first, a screen at most, and a page for each.

use std::path::Path;
use std::process::{Command, Output};

use report::manual;
use terms::Language;

fn run(words: &[&str], width: usize) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perron"));
    command.args(words).env("COLUMNS", width.to_string()).output().unwrap()
}

fn said(words: &[&str], width: usize) -> String {
    String::from_utf8(run(words, width).stdout).unwrap()
}

/// What an import says under the counts, which stand above the findings.
fn findings(file: &Path, words: &[&str], width: usize) -> String {
    let all = [&["import", file.to_str().unwrap(), "--lang", "en"], words].concat();
    said(&all, width).split_once("\nSectors: ").unwrap().1.split_once("\n\n").unwrap().1.to_owned()
}

/// A plan of as many strategic objectives, each with a result and an indicator that need a look.
fn plan(objectives: usize) -> String {
    let mut text = "# PLAN DE PROJET 2023 DE LA COMMUNE DE DINANT\n\nALLOCATION « GENERALE » (art. 2)\n\n\
                    Secteur d'activité 1 : Vols\n\nObjectif général 1 : Prévenir les vols\n\n"
        .to_owned();
    for number in 1..=objectives {
        text.push_str(&format!(
            "Objectif stratégique {number} : Informer le quartier {number}\n\nObjectifs opérationnels :\n\n\
             - Visiter les magasins du quartier {number} avec la\n\nRésultats attendus :\n\n\
             - Nombre de magasins visités\n\nIndicateurs :\n\n- Visites : < {number}0 par an\n- Avis recueillis\n\n"
        ));
    }
    text
}

fn written(text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.md");
    std::fs::write(&file, text).unwrap();
    (folder, file)
}

#[test]
fn equal_findings_stand_together_with_their_hint_once() {
    let (_folder, file) = written(&plan(8));
    let said = findings(&file, &[], 80);
    assert!(said.contains("warning[I-057]: This text ends in the middle of a sentence (8 times)\n"), "{said}");
    assert_eq!(said.matches("help: Complete its end from the original.").count(), 1, "{said}");
    assert_eq!(said.matches("[I-057]").count(), 1, "{said}");
    assert!(said.contains("and also lines "), "{said}");
    assert!(said.contains("24 warnings · 10 notes. --all shows every place.\n"), "{said}");
    assert!(said.ends_with("says more.\n"), "{said}");
    assert_eq!(said.matches("perron explain").count(), 1, "{said}");
}

#[test]
fn findings_take_a_screen_and_keep_to_its_width() {
    for (width, objectives) in [(80, 1), (80, 30), (120, 30)] {
        let (_folder, file) = written(&plan(objectives));
        let said = findings(&file, &[], width);
        assert!(said.lines().count() <= 60, "{} lines:\n{said}", said.lines().count());
        let wide = said.lines().find(|line| line.chars().count() > width);
        assert_eq!(wide, None, "{said}");
    }
}

#[test]
fn warnings_stand_before_notes() {
    let (_folder, file) = written(&plan(3));
    let said = findings(&file, &["--all"], 100);
    let weights: Vec<&str> = said.lines().filter_map(|line| line.split_once("[").map(|(weight, _)| weight)).collect();
    let weights: Vec<&str> =
        weights.into_iter().filter(|weight| ["error", "warning", "note"].contains(weight)).collect();
    assert!(weights.contains(&"note") && weights.is_sorted_by(|a, b| a >= b), "{weights:?}");
}

#[test]
fn a_report_of_thousands_is_cut_at_a_stated_number() {
    let (_folder, file) = written(&plan(400));
    let said = findings(&file, &["--all"], 100);
    assert!(said.contains("1602 findings: --all shows the first 500. Mend those first."), "{said}");
    let shown = said.lines().filter(|line| line.contains("━━")).count();
    assert_eq!(shown, 500);
    assert!(said.contains("[I-062]"), "what is not shown is named: {said}");
}

#[test]
fn every_page_of_the_manual_is_told_in_four_languages() {
    for page in manual::pages() {
        for language in Language::ALL {
            let words = ["explain", &page.code().to_string(), "--lang", language.tag()];
            let output = run(&words, 80);
            let said = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success(), "{words:?}");
            assert!(said.starts_with(&format!("{}  {}\n", page.code(), page.title(language))), "{said}");
            assert!(!said.contains('⟦') && !said.contains("{$"), "{words:?}: {said}");
            assert!(said.lines().count() > 15, "{words:?}: {said}");
        }
    }
}

#[test]
fn an_unknown_code_names_the_nearest() {
    let output = run(&["explain", "C-299", "--lang", "en"], 80);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "perron: No page of the manual explains ‘C-299’. The nearest: C-220, C-221, C-222, C-225.\n");
}

#[test]
fn a_refused_document_names_its_page() {
    let (_folder, file) = written("Bonjour,\n\nla réunion est reportée.\n");
    let output = run(&["import", file.to_str().unwrap(), "--lang", "nl"], 80);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.ends_with("‘perron explain I-008’ zegt er meer over.\n") && said.lines().count() == 1, "{said}");
}
