//! Whatever happens to a document on its way, reading neither panics nor loses a word.

use proptest::prelude::*;

use crate::{coverage, here, read};

const PLAN: &str = include_str!("../../../../examples/agreements/molenbeek-projet-2023.txt");
const CONVENTION: &str = include_str!("../../../../examples/agreements/molenbeek-pssp-2020-2022.md");

#[derive(Clone, Debug)]
enum Change {
    Delete(usize),
    Duplicate(usize),
    Swap(usize, usize),
    Blank(usize),
    Join(usize),
    Cut(usize, usize),
    Tab(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = || any::<usize>();
    prop_oneof![
        at().prop_map(Change::Delete),
        at().prop_map(Change::Duplicate),
        (at(), at()).prop_map(|(a, b)| Change::Swap(a, b)),
        at().prop_map(Change::Blank),
        at().prop_map(Change::Join),
        (at(), at()).prop_map(|(a, b)| Change::Cut(a, b)),
        (at(), at()).prop_map(|(a, b)| Change::Tab(a, b)),
    ]
}

fn apply(lines: &mut Vec<String>, change: &Change) {
    let count = lines.len().max(1);
    if lines.is_empty() {
        return;
    }
    let middle =
        |line: &str, at: usize| line.char_indices().map(|(i, _)| i).nth(at % line.chars().count().max(1)).unwrap_or(0);
    match *change {
        Change::Delete(at) => drop(lines.remove(at % count)),
        Change::Duplicate(at) => lines.insert(at % count, lines[at % count].clone()),
        Change::Swap(a, b) => lines.swap(a % count, b % count),
        Change::Blank(at) => lines.insert(at % count, String::new()),
        Change::Join(at) => {
            let line = lines.remove(at % count);
            match lines.get_mut(at % count) {
                Some(next) => *next = format!("{line} {next}"),
                None => lines.push(line),
            }
        }
        Change::Cut(at, column) => {
            let line = &mut lines[at % count];
            let cut = middle(line, column);
            line.truncate(cut);
        }
        Change::Tab(at, column) => {
            let line = &mut lines[at % count];
            let cut = middle(line, column);
            line.insert(cut, '\t');
        }
    }
}

fn documents() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just(PLAN), Just(CONVENTION)]
}

/// A short run by default; `PROPTEST_CASES` asks for a long one.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(96)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_lines_lose_no_word(document in documents(), changes in prop::collection::vec(change(), 1..12)) {
        let mut lines: Vec<String> = document.lines().map(str::to_owned).collect();
        changes.iter().for_each(|change| apply(&mut lines, change));
        let text = lines.join("\n");
        if let Ok(reading) = read(text.as_bytes()) {
            let lost = coverage::lost(&reading);
            prop_assert!(lost.is_empty(), "{lost:?}");
            prop_assert_eq!(reading.lines.len(), reading.text.lines().count());
        }
    }

    #[test]
    fn changed_bytes_never_panic(
        document in documents(),
        bytes in prop::collection::vec((any::<usize>(), any::<u8>()), 0..40),
        end in any::<usize>(),
    ) {
        let mut raw = document.as_bytes().to_vec();
        for (at, byte) in bytes {
            let at = at % raw.len();
            raw[at] = byte;
        }
        raw.truncate(end % (raw.len() + 1));
        if let Ok(reading) = read(&raw) {
            let idle = reading.text.lines().zip(&reading.lines).filter(|(line, usage)| {
                **usage == intake::LineUse::Blank && line.chars().any(char::is_alphanumeric)
            });
            prop_assert_eq!(idle.count(), 0);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,400}", bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(text.as_bytes());
        let _ = read(&bytes);
        let _ = read(format!("Objectif stratégique 1 :\n{text}\nObjectifs opérationnels\tRésultats attendus\tIndicateurs\n{text}").as_bytes());
    }

    #[test]
    fn places_lie_within_the_text(document in documents(), changes in prop::collection::vec(change(), 0..6)) {
        let mut lines: Vec<String> = document.lines().map(str::to_owned).collect();
        changes.iter().for_each(|change| apply(&mut lines, change));
        let Ok(reading) = read(lines.join("\n").as_bytes()) else { return Ok(()) };
        let widths: Vec<usize> = reading.text.lines().map(|line| line.chars().count()).collect();
        let inside = |line: u32, column: u32| {
            let width = widths.get(line as usize - 1).copied().unwrap_or(0);
            column >= 1 && column as usize <= width + 1
        };
        for place in reading.findings.iter().filter_map(|f| f.place) {
            prop_assert!(inside(place.line, place.column) && inside(place.end_line, place.end_column), "{:?}", place);
        }
    }
}

#[test]
fn the_examples_stand_where_the_tests_look_for_them() {
    assert!(here().join("../../examples/agreements").is_dir());
}
