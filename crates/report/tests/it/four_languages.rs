//! The four languages say the same things with the same values, and every code is among them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use report::Texts;
use terms::Language;

/// Keys (attributes as `key.attribute`) with the variables each shows.
type Shape = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_file_exists_in_four_languages_with_the_same_keys_and_values() {
    let french = files(Language::Fr);
    for language in Language::ALL {
        let there = files(language);
        assert_eq!(names(&there), names(&french), "files of {language} and of fr");
        for (name, path) in &there {
            let (own, model) = (shape(path), shape(&french[name]));
            let differ: Vec<_> =
                own.keys().chain(model.keys()).filter(|key| own.get(*key) != model.get(*key)).collect();
            assert!(differ.is_empty(), "{language}/{name} and fr/{name} differ in {differ:?}");
        }
    }
}

#[test]
fn every_file_parses_and_no_key_stands_twice() {
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (name, path) in files(language) {
            let source = fs::read_to_string(&path).unwrap();
            assert!(FluentResource::try_new(source).is_ok(), "{language}/{name} does not parse");
            for key in messages(&path) {
                let earlier = seen.insert(key.clone(), name.clone());
                assert_eq!(earlier, None, "{key} stands in {language}/{name} too");
            }
        }
    }
}

#[test]
fn every_code_has_its_sentence_and_its_hint() {
    let (texts, codes) = (Texts::load(), codes());
    assert!(!codes.is_empty(), "no code found in any crate");
    let keys = codes.iter().flat_map(|code| [code.clone(), format!("{code}.hint")]);
    let missing: Vec<_> = keys.filter(|key| Language::ALL.iter().any(|&l| !texts.has(l, key))).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

fn texts_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("texts")
}

fn files(language: Language) -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(texts_folder().join(language.tag())).unwrap().map(|entry| entry.unwrap());
    entries.map(|e| (e.file_name().into_string().unwrap(), e.path())).collect()
}

fn names(files: &BTreeMap<String, PathBuf>) -> BTreeSet<&String> {
    files.keys().collect()
}

/// The messages of a file, as often as they stand in it.
fn messages(path: &Path) -> Vec<String> {
    let source = fs::read_to_string(path).unwrap();
    let lines = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim().to_owned()).collect()
}

fn shape(path: &Path) -> Shape {
    let mut shape = Shape::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            message = id.trim().to_owned();
            key = message.clone();
        } else if let Some((attribute, _)) = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('=')) {
            key = format!("{message}.{}", attribute.trim());
        }
        if !key.is_empty() {
            shape.entry(key.clone()).or_default().extend(variables(line));
        }
    }
    shape
}

fn variables(line: &str) -> impl Iterator<Item = String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    line.split('$').skip(1).map(name)
}

/// The codes that stand in any `codes.rs`, as `I-012`.
fn codes() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rooms = fs::read_dir(crates).unwrap().map(|entry| entry.unwrap().path().join("src/codes.rs"));
    rooms.filter_map(|path| fs::read_to_string(path).ok()).flat_map(|source| codes_in(&source)).collect()
}

fn codes_in(source: &str) -> Vec<String> {
    let after = source.split("Code::new('").skip(1);
    let code = |rest: &str| {
        let (room, rest) = rest.split_once("', ")?;
        let number: u16 = rest.split_once(')')?.0.parse().ok()?;
        Some(format!("{room}-{number:03}"))
    };
    after.filter_map(code).collect()
}
