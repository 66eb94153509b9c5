//! What other people's scripts rely on: JSON keys and exit codes.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::repository;

fn run(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_perron")).args(words).output().unwrap()
}

fn json(words: &[&str]) -> Value {
    let output = run(words);
    assert!(
        output.status.code().is_some_and(|code| code < 2),
        "{words:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn holds(value: &Value, expected: &[&str]) {
    let keys = keys(value);
    expected.iter().for_each(|key| assert!(keys.contains(key), "'{key}' is missing among {keys:?}"));
}

/// Returns a file of the real documents beside the repository, or says that the test was skipped.
fn real(path: &str) -> Option<PathBuf> {
    let file = repository().parent().unwrap().join("shared").join(path);
    if !file.exists() {
        assert!(std::env::var_os("CI").is_none(), "{} is missing", file.display());
        println!("skipped: the real documents are not beside this clone");
    }
    file.exists().then_some(file)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn an_imported_agreement_has_the_keys_of_the_contract() {
    let file = repository().join("examples/agreements/molenbeek-pssp-2020-2022.md");
    let value = json(&["import", text(&file), "--json"]);
    holds(&value, &["kind", "language", "title", "municipality", "period", "council_decision", "signed", "amounts"]);
    holds(&value, &["totals", "tree", "findings"]);
    holds(&value["tree"][0], &["kind", "number", "text", "state", "target", "confidence", "place", "children"]);
    holds(&value["findings"][0], &["code", "severity", "message", "place", "hint"]);
    holds(&value["findings"][0]["place"], &["line", "column", "end_line", "end_column"]);
    assert_eq!(value["municipality"]["nis"], "21012");
    assert_eq!(value["period"], serde_json::json!(["2020-01-01", "2022-12-31"]));
}

#[test]
fn the_real_agreements_have_the_expected_totals() {
    let Some(expected) = real("domain/expected-counts.json") else { return };
    let expected: Value = serde_json::from_str(&std::fs::read_to_string(expected).unwrap()).unwrap();
    let mut compared = 0;
    for (name, seed) in expected["seeds"].as_object().unwrap().iter().filter(|(_, seed)| seed["totals"].is_object()) {
        let Some(file) = real(&format!("seeds/{name}")) else { return };
        let value = json(&["import", text(&file), "--json"]);
        for (key, count) in seed["totals"].as_object().unwrap() {
            assert_eq!(&value["totals"][key], count, "{name}: {key}");
        }
        compared += 1;
    }
    assert_eq!(compared, 4);
}

#[test]
fn the_real_decree_is_read_and_agrees_with_law() {
    let Some(file) = real("seeds/004_b07f5b8129337546.txt") else { return };
    let value = json(&["law", "read", text(&file), "--json"]);
    assert_eq!(value["numac"], "2019041386");
    assert_eq!(value["articles"].as_array().unwrap().len(), 21);
    let ordinals: Vec<u64> = value["articles"][0]["definitions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| d["ordinal"].as_u64().unwrap())
        .collect();
    assert_eq!(ordinals, (1..=10).collect::<Vec<_>>());
    let totals = |key: &str| -> Vec<i64> {
        value["tables"].as_array().unwrap().iter().map(|table| table[key].as_i64().unwrap()).collect()
    };
    assert_eq!(totals("stated_total_cents"), [3_507_483_512, 187_822_120, 51_355_608]);
    assert_eq!(totals("computed_total_cents"), [3_507_483_511, 187_822_117, 51_355_612]);
    let differs = |finding: &&Value| finding["severity"] == "error";
    assert_eq!(value["findings"].as_array().unwrap().iter().filter(differs).count(), 0);
}

#[test]
fn what_cannot_be_done_ends_with_two_and_one_line() {
    for words in [&["import", "no-such-file.md"][..], &["law", "show", "nonsense"], &["explain", "21012"]] {
        let output = run(words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap().trim().lines().count(), 1, "{words:?}");
    }
}

#[test]
fn the_law_of_the_program_has_no_error() {
    let output = run(&["law", "check"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn an_agreement_leaves_in_another_form_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = repository().join("examples/agreements/aalst-svpp-2020-2022.md");
    let before = json(&["import", text(&file), "--json"]);
    for (form, begins) in [("md", "#"), ("html", "<!DOCTYPE html>"), ("json", "{"), ("docx", "PK"), ("pdf", "%PDF-1.7")]
    {
        let out = folder.path().join(format!("out.{form}"));
        let output = run(&["import", text(&file), "--to", form, text(&out)]);
        assert_eq!(output.status.code(), Some(0), "{form}: {}", String::from_utf8_lossy(&output.stdout));
        assert!(std::fs::read(&out).unwrap().starts_with(begins.as_bytes()), "{form}");
    }
    let again = json(&["import", text(&folder.path().join("out.md")), "--json"]);
    for key in
        ["kind", "language", "title", "municipality", "period", "council_decision", "signed", "amounts", "totals"]
    {
        assert_eq!(again[key], before[key], "{key}");
    }
    let data: Value = serde_json::from_slice(&std::fs::read(folder.path().join("out.json")).unwrap()).unwrap();
    assert_eq!(data["tree"], before["tree"]);
    let refused = run(&["import", text(&file), "--to", "papyrus", "out"]);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(String::from_utf8(refused.stderr).unwrap().lines().count(), 1);
}

#[test]
fn a_document_is_rewritten_once_and_then_stays() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("agreement.txt");
    std::fs::copy(repository().join("examples/agreements/molenbeek-projet-2023.txt"), &file).unwrap();
    let shown = run(&["format", text(&file)]).stdout;
    assert_eq!(run(&["format", "--write", text(&file)]).status.code(), Some(0));
    let written = std::fs::read(&file).unwrap();
    assert_eq!(written, shown);
    assert_eq!(run(&["format", "--write", text(&file)]).status.code(), Some(0));
    assert_eq!(std::fs::read(&file).unwrap(), written);
}

#[test]
fn a_document_that_would_lose_something_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("agreement.txt");
    let table = "Objectifs opérationnels\tRésultats attendus\tIndicateurs\tRemarques\n1. Un\tDeux\tTrois\tQuatre\n";
    let words = format!("PLAN DE PROJET 2023 DE LA VILLE DE VERVIERS\n\nObjectif stratégique 1 : Paix\n\n{table}");
    std::fs::write(&file, &words).unwrap();
    let output = run(&["format", "--write", text(&file), "--lang", "en"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("A-018") && said.contains("quatre"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), words);
}

#[test]
fn a_comparison_has_the_keys_of_the_contract() {
    let [one, other] = ["molenbeek-pssp-2020-2022.md", "anderlecht-pssp-2020-2022.md"]
        .map(|name| repository().join("examples/agreements").join(name));
    let value = json(&["compare", text(&one), text(&other), "--json"]);
    holds(&value, &["facts", "changes", "kept", "repeated"]);
    holds(&value["facts"][0], &["fact", "before", "after"]);
    holds(&value["changes"][0], &["change", "kind", "before", "after", "differs", "words"]);
    let repeated = json(&["compare", text(&one), "--json"]);
    holds(
        &repeated["repeated"],
        &["operational_objectives", "operational_sub_items", "results", "indicators", "items"],
    );
    let same = json(&["compare", text(&one), text(&one), "--json"]);
    assert_eq!((&same["facts"], &same["changes"]), (&serde_json::json!([]), &serde_json::json!([])));
}
