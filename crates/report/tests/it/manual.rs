//! The pages of the manual are the tests of the codes: every code has a page, and its example gives
//! the finding at the place, with the weight and in the words that the page says. `BLESS=1` writes
//! the place, the words and the lists of pages anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use report::document::{Document, left_out, unfaithful};
use report::manual::{self, Page};
use report::{Said, Texts};
use scheme::Law;
use terms::{Code, Finding, Language, Place};

use crate::made;

static LAW: LazyLock<Law> = LazyLock::new(Law::enacted);
static TEXTS: LazyLock<Texts> = LazyLock::new(Texts::load);

/// The rooms whose codes have pages with an example: folder, title of its list, codes.
const ROOMS: [(&str, &str, &[Code]); 3] = [
    ("intake", "Findings of the import", intake::codes::ALL),
    ("law", "Findings of the reading of a text of law", intake::law::codes::ALL),
    ("agreement", "Findings of the review of an agreement", agreement::codes::ALL),
];

fn folder(room: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/manual").join(room)
}

/// The files of a folder that are pages, by their code.
fn files(room: &str) -> Vec<(Code, PathBuf)> {
    let entries = fs::read_dir(folder(room)).unwrap().map(|entry| entry.unwrap().path());
    let code = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().get(..5).and_then(|code| code.parse().ok());
    let mut files: Vec<(Code, PathBuf)> = entries.filter_map(|path| Some((code(&path)?, path))).collect();
    files.sort();
    files
}

/// Tells whether a code refuses what a person asks for in a review, and so is found in no document.
fn is_refusal(code: Code) -> bool {
    (Code::new('A', 30)..Code::new('A', 40)).contains(&code)
}

fn blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

#[test]
fn every_code_has_one_page_and_every_page_a_code() {
    for (room, _, codes) in ROOMS {
        let paged: Vec<Code> = files(room).into_iter().map(|(code, _)| code).collect();
        let found: Vec<Code> = codes.iter().copied().filter(|code| !is_refusal(*code)).collect();
        assert_eq!(paged, found, "the pages of docs/manual/{room} and the findings in ALL");
    }
}

#[test]
fn every_example_gives_what_its_page_says() {
    let mut differ = Vec::new();
    for (code, path) in ROOMS.iter().flat_map(|(room, ..)| files(room)) {
        let text = fs::read_to_string(&path).unwrap();
        let Some(now) = with_findings(&text, code) else {
            differ.push(format!("--- the example of {} gives no {code}", path.display()));
            continue;
        };
        if now != text && blessing() {
            fs::write(&path, &now).unwrap();
        } else if now != text {
            differ.push(format!("--- {}, now:\n{now}", path.display()));
        }
    }
    assert!(differ.is_empty(), "{}\nBLESS=1 accepts what stands above", differ.join("\n"));
}

#[test]
fn every_page_speaks_four_languages() {
    const HEADINGS: [(Language, [&str; 4]); 4] = [
        (
            Language::Fr,
            ["Ce que cela veut dire", "Pourquoi c’est important", "Que faire", "Ce que Perron a fait du texte"],
        ),
        (
            Language::Nl,
            ["Wat dit betekent", "Waarom het ertoe doet", "Wat u kunt doen", "Wat Perron met de tekst deed"],
        ),
        (
            Language::De,
            ["Was das bedeutet", "Warum es wichtig ist", "Was zu tun ist", "Was Perron mit dem Text gemacht hat"],
        ),
        (Language::En, ["What it means", "Why it matters", "What to do", "What Perron did with the text"]),
    ];
    for page in manual::pages().into_iter().filter(|page| page.code().room() != 'C') {
        let code = page.code();
        for (language, headings) in HEADINGS {
            let section = page.section(language).unwrap_or_else(|| panic!("{code} says nothing in {language}"));
            let found: Vec<&str> = section.parts.iter().map(|(heading, _)| *heading).collect();
            assert_eq!(found, headings, "{code} in {language}");
            assert!(section.parts.iter().all(|(_, text)| text.len() > 20), "{code} has an empty part in {language}");
            let title = page.title(language);
            assert!(!title.is_empty() && !title.contains('*'), "{code} has the title '{title}' in {language}");
        }
    }
}

#[test]
fn every_folder_lists_its_pages() {
    for (room, title, _) in ROOMS {
        let path = folder(room).join("README.md");
        let listed = list(room, title);
        if blessing() {
            fs::write(&path, &listed).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap_or_default(), listed, "BLESS=1 writes {}", path.display());
    }
}

#[test]
fn a_code_without_a_page_has_neighbours() {
    let near = |code: &str| -> Vec<String> {
        manual::nearest(code.parse().unwrap()).iter().map(ToString::to_string).collect()
    };
    assert_eq!(near("C-299"), ["C-220", "C-221", "C-222", "C-225"]);
    assert_eq!(near("X-001"), ["A-001", "I-001"]);
    assert_eq!(near("X-999"), ["A-001", "C-201", "I-001", "L-501"]);
}

#[test]
fn a_rule_of_the_control_is_a_page_too() {
    let page = manual::page("C-204".parse().unwrap()).unwrap();
    assert_eq!(page.title(Language::Nl), "Vastgelegd buiten het jaar");
    assert_eq!(page.title(Language::En), "Committed outside the year");
    assert!(page.body().starts_with("## What it checks\n"));
    assert_eq!((page.example(), page.section(Language::Fr)), (None, None));
}

fn list(room: &str, title: &str) -> String {
    let mut out = format!(
        "# {title}\n\nOne page per code, each with an example that is also its test. `perron explain CODE` shows a page \
         in your language.\n\n| code | français | Nederlands | Deutsch | English |\n| --- | --- | --- | --- | --- |\n"
    );
    for (code, path) in files(room) {
        let page = manual::page(code).unwrap_or_else(|| panic!("{code} is not built in yet: run again"));
        let [fr, nl, de, en] = Language::ALL.map(|language| page.title(language));
        let name = path.file_name().unwrap().to_str().unwrap();
        writeln!(out, "| [{code}]({name}) | {fr} | {nl} | {de} | {en} |").unwrap();
    }
    out
}

/// The text of a page with the findings of its example in their block and in the quotations; nothing
/// where it gives none.
fn with_findings(text: &str, code: Code) -> Option<String> {
    let (before, rest) = text.split_once("\n## Example\n\n```").unwrap_or_else(|| panic!("{code} has no example"));
    let (example, rest) = rest.split_once("\n```\n").unwrap();
    let (form, words) = example.split_once('\n').unwrap_or((example, ""));
    let (_, rest) = rest.split_once("\n## Français\n").unwrap();
    let findings: Vec<Finding> = found(form, words).into_iter().filter(|finding| finding.code == code).collect();
    if findings.is_empty() {
        return None;
    }
    let lines = counted(&findings.iter().map(line_of).collect::<Vec<_>>());
    let mut out = format!("{before}\n## Example\n\n```{example}\n```\n\n```finding\n{}\n```\n", lines.join("\n"));
    let parts = format!("\n## Français\n{rest}");
    for part in parts.split("\n## ").skip(1) {
        let (name, said) = part.split_once('\n').unwrap();
        let (_, said) = said.split_once("### ").unwrap_or_else(|| panic!("{code} has no parts in {name}"));
        let language = *Language::ALL.iter().find(|language| name_of(**language) == name).unwrap();
        let Said { message, hint } = TEXTS.voice(language).finding(&findings[0]);
        write!(out, "\n## {name}\n\n> {message}\n>\n> {}\n\n### {}\n", hint.unwrap(), said.trim_end()).unwrap();
    }
    Some(out)
}

/// Puts equal lines that follow each other into one, with their number.
fn counted(lines: &[String]) -> Vec<String> {
    let times = |same: &[String]| match same.len() {
        1 => same[0].clone(),
        count => format!("{} ({count} times)", same[0]),
    };
    lines.chunk_by(|a, b| a == b).map(times).collect()
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Fr => "Français",
        Language::Nl => "Nederlands",
        Language::De => "Deutsch",
        Language::En => "English",
    }
}

fn line_of(finding: &Finding) -> String {
    let severity = format!("{:?}", finding.severity).to_lowercase();
    let place = finding.place.map_or("-".to_owned(), |Place { line, column, end_line, end_column }| {
        format!("{line}:{column}-{end_line}:{end_column}")
    });
    format!("{} {severity} {place}", finding.code)
}

/// Reads an example in the form that the page names.
fn found(form: &str, words: &str) -> Vec<Finding> {
    match form {
        "agreement" | "html" => read(words.as_bytes()),
        "agreement with escapes" => read(&unescaped(words)),
        "agreement in Windows-1252" => read(&words.chars().map(one_byte).collect::<Vec<u8>>()),
        "agreement, written as Markdown" => rewritten(words),
        "agreement, beside another" => beside(words),
        "law" => law(words.as_bytes()),
        "recipe" => read(&recipe(words)),
        "a reader that is stopped" => vec![intake::Unreadable::Stopped.finding()],
        other => match other.split_once(", ").map_or((other, None), |(form, what)| (form, Some(what))) {
            ("word", what) => read(&made::word(words, what)),
            ("pdf", what) => read(&made::pdf(words, what)),
            _ => panic!("no example has the form '{other}'"),
        },
    }
}

fn read(bytes: &[u8]) -> Vec<Finding> {
    match intake::read_agreement(bytes, LAW.municipalities()) {
        Ok(mut reading) => {
            if let Some(scheme) = agreement::model::scheme_of(&reading.agreement, &LAW) {
                reading.hold_against(scheme, &LAW);
            }
            reading.findings
        }
        Err(unreadable) => vec![unreadable.finding()],
    }
}

/// Reads the agreement above the line of `=` beside the one below it.
fn beside(words: &str) -> Vec<Finding> {
    let (damaged, whole) = words.split_once("\n=====\n").unwrap();
    let read = |words: &str| intake::read_agreement(words.as_bytes(), LAW.municipalities()).unwrap();
    let mut reading = read(damaged);
    reading.hold_beside(&read(whole).agreement);
    reading.findings
}

fn law(bytes: &[u8]) -> Vec<Finding> {
    let mut text = intake::law::read(bytes, LAW.municipalities()).unwrap();
    text.findings.extend(intake::law::agrees(&text, &LAW));
    text.findings
}

/// Writes the example as canonical Markdown, and says what that form does not hold.
fn rewritten(words: &str) -> Vec<Finding> {
    let reading = intake::read_agreement(words.as_bytes(), LAW.municipalities()).unwrap();
    let document = Document { agreement: &reading.agreement, passages: &reading.passages };
    let text = document.markdown(&TEXTS);
    let again = intake::read_agreement(text.as_bytes(), LAW.municipalities()).unwrap();
    let mut lost = left_out(&reading, &text);
    lost.extend(unfaithful(&reading.agreement, &again.agreement));
    lost
}

fn one_byte(c: char) -> u8 {
    u8::try_from(u32::from(c)).unwrap_or_else(|_| panic!("'{c}' is no letter of Latin-1"))
}

/// Makes the bytes of `\xff` and the characters of `\u{202e}`; all else stands for itself.
fn unescaped(words: &str) -> Vec<u8> {
    let mut parts = words.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (made, rest) = match part.split_at_checked(1).unwrap() {
            ("x", rest) => (vec![u8::from_str_radix(&rest[..2], 16).unwrap()], &rest[2..]),
            ("n", rest) => (vec![b'\n'], rest),
            ("u", rest) => {
                let (digits, rest) = rest[1..].split_once('}').unwrap();
                let letter = char::from_u32(u32::from_str_radix(digits, 16).unwrap()).unwrap();
                (letter.to_string().into_bytes(), rest)
            }
            _ => panic!("'\\{part}' is no escape"),
        };
        bytes.extend(made);
        bytes.extend(rest.as_bytes());
    }
    bytes
}

/// Makes a document that is too large to stand on a page: `100001 times: x\n`, `65 levels`.
fn recipe(line: &str) -> Vec<u8> {
    let (count, what) = line.split_once(' ').unwrap();
    let count: usize = count.parse().unwrap();
    match what.split_once(": ") {
        Some(("times", words)) => unescaped(words).repeat(count),
        _ if what == "levels" => {
            (0..count).flat_map(|level| format!("{}- x\n", "  ".repeat(level)).into_bytes()).collect()
        }
        _ => panic!("'{line}' is no recipe"),
    }
}

#[test]
fn the_places_of_a_page_are_those_of_its_finding_block() {
    let pages: BTreeMap<Code, Page> = manual::pages().into_iter().map(|page| (page.code(), page)).collect();
    for (code, path) in ROOMS.iter().flat_map(|(room, ..)| files(room)) {
        let text = fs::read_to_string(&path).unwrap();
        let (_, block) = text.split_once("\n```finding\n").unwrap();
        let lines = block.split_once("\n```").unwrap().0.lines();
        let Some(page) = pages.get(&code) else { panic!("{code} is not built in yet: run again") };
        let sightings = page.sightings();
        let shown = sightings.iter().map(|s| line_of(&Finding { place: s.place, ..Finding::new(code, s.severity) }));
        let lines = lines.map(|line| line.split(" (").next().unwrap_or(line));
        assert_eq!(shown.collect::<Vec<_>>(), lines.collect::<Vec<_>>());
    }
}
