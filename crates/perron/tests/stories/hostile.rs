//! The hostile inputs beside the repository, given to the binary as a stranger would: each is
//! refused, accepted or flagged as their list says, in little memory, and nothing is stored.
//!
//! The files are made by the program of that list; the largest are made one at a time.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;
use tempfile::TempDir;

use crate::{VERVIERS, perron, repository};

/// What a code of the list means here: one of these codes, of a finding or of a refusal.
const MEANINGS: &[(&str, &[&str])] = &[
    ("document-empty", &["I-001"]),
    ("text-encoding", &["I-004"]),
    ("text-bidi-control", &["I-007"]),
    ("municipality-not-matched", &["I-022"]),
    ("municipality-unknown", &["I-022"]),
    // A million headings weigh thirty megabytes: the weight is looked at first.
    ("document-too-many-parts", &["I-002", "I-003"]),
    ("document-too-deep", &["I-002", "I-006"]),
    ("amounts-differ", &["I-034"]),
    ("period-reversed", &["I-025"]),
    ("date-out-of-range", &["I-031"]),
    ("target-ambiguous", &["I-060"]),
    ("personal-number", &["I-036"]),
    ("possible-named-person", &["I-037"]),
    // The page that cuts the row is what is seen; its words stay where they are.
    ("row-broken", &["I-059", "I-041"]),
    ("not-a-convention", &["I-008"]),
    ("document-cut", &["I-057"]),
    ("type-mismatch", &["I-005"]),
    ("type-not-allowed", &["I-005"]),
    ("image-too-large", &["I-005"]),
    ("unpacked-too-large", &["I-014"]),
    ("xml-doctype", &["I-015"]),
    ("xml-too-many-attributes", &["I-015"]),
    ("archive-path", &["I-016"]),
    ("archive-entry-kind", &["I-016"]),
    ("archive-duplicate-entry", &["I-016"]),
    ("archive-corrupt", &["I-013"]),
    ("encrypted-or-old-office", &["I-017"]),
    ("encrypted", &["I-017"]),
    ("pdf-corrupt", &["I-018"]),
    ("active-content", &["I-070"]),
    ("external-reference", &["I-086"]),
    ("hidden-text", &["I-080"]),
];

/// The same for files with expenses, whose codes are those of the control.
const MEANINGS_OF_EXPENSES: &[(&str, &[&str])] = &[
    ("csv-column-missing", &["C-105"]),
    ("csv-column-twice", &["C-106"]),
    ("csv-no-rows", &["C-107"]),
    ("csv-field-count", &["C-110"]),
    ("csv-too-many-columns", &["C-103"]),
    ("field-too-long", &["C-112"]),
    ("text-control-character", &["C-113"]),
    ("personal-number", &["C-114"]),
    ("amount-not-a-number", &["C-116"]),
    ("amount-ambiguous", &["C-117"]),
    // `12,345` is three decimals, or twelve thousand: it is asked, not rounded.
    ("amount-decimals", &["C-118", "C-117"]),
    ("amount-too-large", &["C-139"]),
    ("date", &["C-119", "C-120"]),
    ("date-out-of-range", &["C-119", "C-152"]),
    ("duplicate-in-file", &["C-126"]),
    ("duplicate-suspected", &["C-136", "C-137"]),
    ("invoice-split", &["C-137"]),
    ("possible-named-person", &["C-138"]),
    ("envelope-unknown", &["C-132"]),
    ("type-mismatch", &["C-101"]),
    ("which-sheet", &["C-140"]),
    ("cell-formula", &["C-142"]),
    ("amount-float", &["C-143"]),
    ("hidden-rows", &["C-144"]),
    ("external-reference", &["C-146"]),
    ("macros", &["C-147"]),
    ("too-many-sheets", &["C-148"]),
    ("sheet-too-wide", &["C-149"]),
    // Twenty million cells in one place: the second of them is already one too many.
    ("sheet-too-many-cells", &["C-148", "C-151", "C-154"]),
    ("unpacked-too-large", &["C-154"]),
    ("document-too-large", &["C-154"]),
    ("xlsx-corrupt", &["C-151"]),
    ("xml-doctype", &["C-151"]),
    ("xml-too-many-attributes", &["C-151"]),
    ("xml-too-deep", &["C-151"]),
    ("xml-not-well-formed", &["C-151"]),
    ("xml-unexpected-element", &["C-151"]),
    ("not-ubl-invoice", &["C-101"]),
    ("currency", &["C-156"]),
    ("invoice-totals", &["C-157"]),
    ("buyer-is-not-you", &["C-158"]),
];

/// The cases that ask for more than reading a document, and where they are answered.
const ELSEWHERE: &[(&str, &str)] = &[
    ("P17", "a proof sent twice is found by the control, rule C-213"),
    ("C47", "a quota is cut when the statement is made: rule C-213, whose page is its test"),
    ("C50", "what is an investment the control judges: rule C-208, whose page is its test"),
    ("U17", "an invoice claimed twice is found by the control: rule C-211, whose page is its test"),
];

/// Runs a command and writes its exit code, its peak of memory in KiB and what it said.
const RUN: &str = "
import json, resource, subprocess, sys
run = subprocess.run(sys.argv[2:], capture_output=True, timeout=120)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
json.dump({'exit': run.returncode, 'peak': peak, 'out': run.stdout.decode(), 'err': run.stderr.decode()}, open(sys.argv[1], 'w'))
";

/// The most memory that reading one document may take, in KiB.
const MOST_MEMORY: u64 = 256 * 1024;

/// What the binary made of one file.
struct Answer {
    exit: i64,
    peak: u64,
    all: String,
    read: Option<Value>,
    /// The codes it names: of findings, of errors among them, of the refusal.
    codes: Vec<String>,
    errors: Vec<String>,
}

impl Answer {
    fn is_refusal(&self) -> bool {
        self.exit == 2 || !self.errors.is_empty()
    }

    fn tree(&self) -> String {
        let mut out = String::new();
        let read = self.read.as_ref().unwrap_or_else(|| panic!("refused: {}", self.all));
        read["tree"].as_array().unwrap().iter().for_each(|node| branch(node, 0, &mut out));
        out
    }
}

fn branch(node: &Value, depth: usize, out: &mut String) {
    out.push_str(&format!(
        "{depth} {} {} {} {} {}\n",
        node["kind"], node["number"], node["text"], node["state"], node["target"]
    ));
    node["children"].as_array().unwrap().iter().for_each(|child| branch(child, depth + 1, out));
}

/// Returns the list and the program that makes its files, unless they or Python are missing.
pub(crate) fn list() -> Option<(Value, PathBuf)> {
    let folder = repository().parent()?.join("shared/bad-inputs");
    let python = Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success());
    if !python || !folder.exists() {
        assert!(std::env::var_os("CI").is_none(), "python3 or {} is missing", folder.display());
        println!("skipped: python3, or the list of hostile inputs, is not here");
        return None;
    }
    let list = serde_json::from_slice(&fs::read(folder.join("bad-inputs.json")).unwrap()).unwrap();
    Some((list, folder.join("bad_inputs.py")))
}

/// Imports `file` from an empty folder, and holds that the folder stays so.
fn import(file: &Path) -> Answer {
    asked(file, &["import", "--json"], &[], None)
}

/// A small database: Verviers with its agreement and its envelope of 2020.
fn town() -> &'static Path {
    static TOWN: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = TempDir::new().unwrap();
        for command in VERVIERS {
            let words: Vec<String> = command.split_whitespace().map(str::to_owned).collect();
            let done = perron(folder.path(), &words);
            assert!(done.status.success(), "{command}: {}", String::from_utf8_lossy(&done.stderr));
        }
        folder
    });
    TOWN.path()
}

/// Checks `file` as the expense file of Verviers for 2020, and holds that nothing is written down.
fn check(file: &Path) -> Answer {
    let beside = ["--check", "--json", "--as", "finance-verviers", "--on", "2021-06-15"];
    let database = town().join("story.sqlite");
    asked(file, &["submit", "63079/pssp-2020-2022/plan/2020"], &beside, Some(&database))
}

/// Checks `file` as an electronic invoice of Verviers, with what stands beside it.
fn check_invoice(file: &Path) -> Answer {
    let beside = "--category FONC --nature N021 --objective 1 --vat not-recoverable --buyer 0207413012 \
                  --check --json --as finance-verviers --on 2021-06-15";
    let beside: Vec<&str> = beside.split_whitespace().collect();
    let database = town().join("story.sqlite");
    asked(file, &["submit", "63079/pssp-2020-2022/plan/2020"], &beside, Some(&database))
}

/// Runs the binary on `file` from an empty folder.
fn asked(file: &Path, before: &[&str], after: &[&str], database: Option<&Path>) -> Answer {
    let folder = TempDir::new().unwrap();
    let told = file.with_extension("answer");
    let binary = env!("CARGO_BIN_EXE_perron");
    let done = Command::new("python3")
        .args(["-c", RUN])
        .arg(&told)
        .arg(binary)
        .args(before)
        .arg(file)
        .args(after)
        .current_dir(folder.path())
        .env("PERRON_LANG", "en")
        .env("PERRON_DATABASE", database.map_or_else(String::new, |file| format!("sqlite:{}", file.display())))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&done.stderr));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{} left something behind", file.display());
    answer(&serde_json::from_slice(&fs::read(&told).unwrap()).unwrap())
}

fn answer(told: &Value) -> Answer {
    let (out, err) = (told["out"].as_str().unwrap(), told["err"].as_str().unwrap());
    let read: Option<Value> = serde_json::from_str(out).ok();
    let found = read.as_ref().and_then(|read| read["findings"].as_array()).cloned().unwrap_or_default();
    let code = |finding: &Value| finding["code"].as_str().unwrap().to_owned();
    let mut codes: Vec<String> = found.iter().map(code).collect();
    let named = |word: &str| {
        let code = ["I-", "C-"].iter().find_map(|room| word.find(room).and_then(|at| word.get(at..at + 5)))?;
        code[2..].bytes().all(|byte| byte.is_ascii_digit()).then(|| code.to_owned())
    };
    codes.extend(err.split_whitespace().filter_map(named));
    Answer {
        exit: told["exit"].as_i64().unwrap(),
        peak: told["peak"].as_u64().unwrap(),
        all: format!("{out}{err}"),
        errors: found.iter().filter(|finding| finding["severity"] == "error").map(code).collect(),
        codes,
        read,
    }
}

/// Says what is wrong with the answer to a case; nothing, when it is what the list asks for.
fn fault(case: &Value, answer: &Answer) -> Option<String> {
    let expected = &case["expect"];
    let (verdict, code) = (expected["verdict"].as_str().unwrap(), expected["code"].as_str().unwrap());
    if !(0..=2).contains(&answer.exit) {
        return Some(format!("ends with {}: {}", answer.exit, answer.all));
    }
    if answer.peak > MOST_MEMORY {
        return Some(format!("takes {} MiB", answer.peak / 1024));
    }
    let meanings =
        if matches!(case["entry"].as_str(), Some("csv" | "xlsx" | "ubl")) { MEANINGS_OF_EXPENSES } else { MEANINGS };
    let meant = meanings.iter().find(|(theirs, _)| *theirs == code).map_or(&[][..], |(_, ours)| *ours);
    let named = meant.iter().any(|ours| answer.codes.iter().any(|code| code == ours));
    let right = match verdict {
        "accept" => answer.exit == 0,
        "flag" => answer.read.is_some() && named,
        _ => answer.is_refusal() && named,
    };
    (!right).then(|| format!("{verdict} {code} expected, exit {} with {:?}", answer.exit, answer.codes))
}

/// Makes the file of a case in a folder of its own.
pub(crate) fn made(case: &Value, program: &Path) -> (TempDir, PathBuf) {
    let (folder, id) = (TempDir::new().unwrap(), case["id"].as_str().unwrap());
    let made = Command::new("python3").arg(program).arg(folder.path()).arg(id).output().unwrap();
    assert!(made.status.success(), "{id}: {}", String::from_utf8_lossy(&made.stderr));
    let file = folder.path().join(format!("{id}.{}", case["ext"].as_str().unwrap()));
    (folder, file)
}

/// Makes the file of each case of `entry`, runs it, and deletes it.
fn run(entry: &str, ask: fn(&Path) -> Answer, more: impl Fn(&str, &Path, &Answer)) {
    let Some((list, program)) = list() else { return };
    let cases = list["cases"].as_array().unwrap().iter().filter(|case| case["entry"] == entry);
    let mut faults = Vec::new();
    for case in cases {
        let id = case["id"].as_str().unwrap();
        if let Some((_, why)) = ELSEWHERE.iter().find(|(elsewhere, _)| *elsewhere == id) {
            println!("{id}: {why}");
            continue;
        }
        let (_folder, file) = made(case, &program);
        let answer = ask(&file);
        match own_rule(id, &answer) {
            Some(right) => faults.extend((!right).then(|| format!("{id}: {:?}\n", answer.codes))),
            None => faults.extend(fault(case, &answer).map(|fault| format!("{id}: {fault}\n"))),
        }
        more(id, &file, &answer);
    }
    assert!(faults.is_empty(), "{}", faults.concat());
}

/// Judges the cases whose answer is no single code.
fn own_rule(id: &str, answer: &Answer) -> Option<bool> {
    match id {
        // The report is cut, and says at what number.
        "D40" => {
            let read = answer.read.as_ref()?;
            Some(read["findings"].as_array()?.len() == 500 && read["findings_left"].as_u64()? > 4_000)
        }
        // The file is no agreement: nothing of it is taken, and what it hides is said all the same.
        "W05" => Some(answer.is_refusal() && answer.codes.iter().any(|code| code == "I-086")),
        "W16" => Some(answer.is_refusal() && answer.codes.iter().any(|code| code == "I-080")),
        // Semicolons that nobody put between quotes part cells; between quotes the text is kept as it is.
        "C41" => Some(answer.is_refusal() && answer.codes == ["C-110"]),
        // The line is read and flagged; the control refuses it under C-210, whose page is its test.
        "C31" => Some(answer.codes.iter().any(|code| code == "C-135")),
        // The text is shorter than the cut: it is whole. A cut one is looked at below.
        "D37" => Some(answer.exit == 0),
        _ => None,
    }
}

#[test]
fn documents_that_mean_harm_are_met_as_the_list_says() {
    run("doc", import, |id, file, answer| match id {
        "D05" => {
            let bytes = fs::read(file).unwrap();
            let units = bytes[2..].as_chunks::<2>().0.iter().map(|&pair| u16::from_le_bytes(pair));
            let text: String = char::decode_utf16(units).map(Result::unwrap).collect();
            let folder = file.parent().unwrap();
            let written = |name: &str, text: &str| {
                fs::write(folder.join(name), text).unwrap();
                import(&folder.join(name))
            };
            let plain = written("plain.txt", &text).tree();
            assert_eq!(answer.tree(), plain, "UTF-16");
            assert_eq!(written("apart.txt", &text.replace('é', "e\u{301}")).tree(), plain, "accents apart");
            assert_eq!(written("bullets.txt", &text.replace("- ", "\u{f0b7} ")).tree(), plain, "lost bullets");
            let cut = written("cut.txt", &text[..text.rfind("totalité").unwrap()]);
            assert!(cut.codes.iter().any(|code| code == "I-057"), "a cut text: {:?}", cut.codes);
        }
        "D10" | "D20" => assert!(answer.read.as_ref().unwrap()["municipality"]["nis"].is_null(), "{id}"),
        "D22" => assert!(answer.tree().contains("\"struck_out\""), "{}", answer.tree()),
        "D23" => {
            let tree = answer.tree();
            let line = tree.lines().find(|line| line.contains("≥ 12 par an : ≤ 3 par an")).unwrap();
            assert!(line.ends_with("null"), "{line}");
        }
        "D25" => {
            let text = fs::read_to_string(file).unwrap();
            let number = text.rsplit("NRN ").next().unwrap().trim();
            assert!(number.len() >= 11 && !answer.all.contains(number), "the number is shown");
        }
        "D28" => assert!(answer.tree().contains("<script>alert(1)</script><img src=x onerror=alert(1)>")),
        "D29" => assert!(!answer.tree().contains("javascript") && answer.tree().contains("POLE RADICALISME")),
        "D31" => assert_eq!(answer.read.as_ref().unwrap()["period"][0], "2018-01-01"),
        "D34" => assert!(!answer.tree().contains("\"at_least\""), "{}", answer.tree()),
        _ => {}
    });
}

#[test]
fn word_documents_that_mean_harm_are_met_as_the_list_says() {
    run("docx", import, |id, _, answer| match id {
        "W02" | "W20" => assert!(!answer.all.contains("root:"), "{id} shows a file of the machine"),
        "W16" => assert!(answer.read.as_ref().is_none_or(|read| !read["amounts"].to_string().contains("90000"))),
        _ => {}
    });
}

#[test]
fn pdf_files_that_mean_harm_are_met_as_the_list_says() {
    run("pdf", import, |_, _, _| {});
}

/// Returns the amounts of the lines that were read, in cents.
fn amounts(answer: &Answer) -> Vec<i64> {
    let read = answer.read.as_ref().unwrap_or_else(|| panic!("refused: {}", answer.all));
    read["amounts"].as_array().unwrap().iter().map(|cents| cents.as_i64().unwrap()).collect()
}

/// Returns the rows with an error of `code`.
fn rows(answer: &Answer, code: &str) -> Vec<u64> {
    let read = answer.read.as_ref().unwrap_or_else(|| panic!("refused: {}", answer.all));
    let found = read["findings"].as_array().unwrap().iter();
    let mut rows: Vec<u64> = found
        .filter(|finding| finding["code"] == code)
        .map(|finding| finding["place"]["line"].as_u64().unwrap())
        .collect();
    rows.dedup();
    rows
}

/// Returns the cells that findings of `code` name.
fn cells(answer: &Answer, code: &str) -> Vec<String> {
    let read = answer.read.as_ref().unwrap_or_else(|| panic!("refused: {}", answer.all));
    let found = read["findings"].as_array().unwrap().iter();
    found
        .filter(|finding| finding["code"] == code)
        .map(|finding| finding["cell"].as_str().unwrap_or("-").to_owned())
        .collect()
}

#[test]
fn expense_files_of_text_that_mean_harm_are_met_as_the_list_says() {
    run("csv", check, |id, file, answer| match id {
        "C01" | "C02" => assert_eq!(amounts(answer), [125_040], "{id}"),
        "C05" => assert_eq!(amounts(answer), [125_040, 1_000]),
        "C07" => assert!(answer.all.contains("amount") && answer.all.contains("invoice_no"), "{}", answer.all),
        "C11" => assert_eq!(rows(answer, "C-110"), [3, 4]),
        "C20" => assert_eq!(rows(answer, "C-116"), [2, 3, 4, 5, 6]),
        "C23" => assert_eq!(amounts(answer), [125_040; 5]),
        "C25" => {
            let named = [rows(answer, "C-119"), rows(answer, "C-120")].concat();
            assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), 7, "{named:?}");
        }
        "C28" => assert_eq!(amounts(answer).len(), 2),
        "C37" => {
            let text = fs::read_to_string(file).unwrap();
            let number = text.lines().nth(1).unwrap().split(';').nth(6).unwrap();
            assert!(number.len() >= 11 && !answer.all.contains(number), "the number is shown");
        }
        "C38" => assert!(!answer.all.contains("DUPONT"), "the name is shown"),
        "C40" => assert!(!answer.all.contains(['\u{1b}', '\0']), "a control character is shown"),
        "C41" => {
            let text =
                fs::read_to_string(file).unwrap().replace("1'); DROP TABLE line;--", "\"1'); DROP TABLE line;--\"");
            let quoted = file.with_file_name("quoted.csv");
            fs::write(&quoted, text).unwrap();
            assert_eq!(check(&quoted).exit, 0, "between quotes");
        }
        "C49" => assert_eq!(rows(answer, "C-116"), [100_002]),
        _ => {}
    });
}

#[test]
fn workbooks_that_mean_harm_are_met_as_the_list_says() {
    run("xlsx", check, |id, _, answer| match id {
        "X07" => assert_eq!((amounts(answer), cells(answer, "C-142")), (vec![100], vec!["S1!I2".to_owned()])),
        "X11" => assert_eq!((amounts(answer), cells(answer, "C-143")), (vec![30], vec!["S1!I2".to_owned()])),
        "X13" => assert_eq!(amounts(answer).len(), 1, "a hidden row is read"),
        "X14" => assert!(["S1", "S2", "S3"].iter().all(|name| answer.all.contains(name)), "{}", answer.all),
        "X16" => assert_eq!(cells(answer, "C-116"), ["S1!I2"]),
        "X19" => assert!(!answer.all.contains("root:"), "a file of the machine is shown"),
        _ => {}
    });
}

#[test]
fn electronic_invoices_that_mean_harm_are_met_as_the_list_says() {
    run("ubl", check_invoice, |id, _, answer| match id {
        "U01" | "U25" => assert!(!answer.all.contains("root:"), "{id} shows a file of the machine"),
        "U10" | "U13" | "U22" | "U23" => assert_eq!(amounts(answer), [125_040], "{id}"),
        _ => {}
    });
}
