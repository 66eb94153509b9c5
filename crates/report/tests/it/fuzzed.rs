//! What the fuzzers feed, fed without them: the examples, and changes to them from a seed number.
//!
//! The functions stand in `fuzz/`, so that both say the same of what must hold.

#[expect(unreachable_pub, reason = "the fuzzers reach it, in a crate of its own")]
#[path = "../../../../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::path::Path;

/// Draws numbers (splitmix64): the same from the same seed, whatever the machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// Returns the words of a dictionary of the fuzzers.
fn dictionary(name: &str) -> Vec<Vec<u8>> {
    let text = fs::read_to_string(root().join("fuzz/dictionaries").join(format!("{name}.dict"))).unwrap();
    let words = text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    words.map(unescaped).collect()
}

fn unescaped(word: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = word;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        let (byte, length) = match after.strip_prefix('x') {
            Some(hex) => (u8::from_str_radix(&hex[..2], 16).unwrap(), 3),
            // A fuzzer knows no other escape, and refuses the whole dictionary.
            None => {
                assert!(after.starts_with(['\\', '"']), "{word}");
                (after.as_bytes()[0], 1)
            }
        };
        bytes.push(byte);
        rest = &after[length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Returns the examples of a folder.
fn examples(folder: &str) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(root().join("examples").join(folder)).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

fn changed(bytes: &[u8], words: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + 1 + dice.below(40)).min(bytes.len());
        match dice.below(6) {
            0 => drop(bytes.drain(at.min(end)..end)),
            1 => bytes.insert(at, u8::try_from(dice.below(256)).unwrap()),
            2 => {
                let part = bytes[at.min(end)..end].to_vec();
                bytes.splice(at..at, part);
            }
            3 => bytes.truncate(at),
            4 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << dice.below(8)),
            _ => drop(bytes.splice(at..at, words[dice.below(words.len())].iter().copied())),
        }
    }
    bytes
}

/// Feeds `target` with the seeds as they are and with `count` changes to them.
fn feed(target: fn(&[u8]), seeds: &[Vec<u8>], words: &str, count: usize) {
    seeds.iter().for_each(|seed| target(seed));
    let (words, mut dice) = (dictionary(words), Dice(2019));
    for number in 0..count {
        let changed = changed(&seeds[number % seeds.len()], &words, &mut dice);
        let fed = std::panic::catch_unwind(|| target(&changed));
        assert!(fed.is_ok(), "change {number}: {:?}", String::from_utf8_lossy(&changed));
    }
}

#[test]
fn texts_are_sound_whatever_happens_to_them() {
    feed(targets::text, &examples("agreements"), "text", 600);
}

#[test]
fn pages_are_sound_whatever_happens_to_them() {
    let cases = root().join("crates/intake/tests/cases");
    let cases = fs::read_dir(cases).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> = cases.filter(|path| path.to_string_lossy().contains("html-")).collect();
    pages.sort();
    let pages: Vec<Vec<u8>> = pages.iter().map(|path| fs::read(path.join("input")).unwrap()).collect();
    feed(targets::page, &pages, "page", 1000);
}

#[test]
fn word_documents_are_sound_whatever_happens_to_them() {
    let seed = "<w:p><w:r><w:t>CONVENTION 2020-2022 DE LA COMMUNE DE DINANT</w:t></w:r></w:p>\
                <w:p><w:r><w:t>Objectif général :</w:t></w:r></w:p><w:p><w:r><w:t>Prévenir</w:t></w:r></w:p>\
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Objectifs opérationnels</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
                <w:t>Indicateurs</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>1. Aller</w:t></w:r></w:p>\
                </w:tc><w:tc><w:p><w:r><w:t>Rondes : ≥ 3/an</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    feed(targets::word, &[seed.as_bytes().to_vec()], "word", 600);
    feed(targets::archive, &[seed.as_bytes().to_vec()], "word", 200);
}

#[test]
fn open_documents_are_sound_whatever_happens_to_them() {
    let seed = "<text:p>CONVENTION 2020-2022 DE LA COMMUNE DE DINANT</text:p><text:h text:outline-level=\"2\">Objectif \
                général :</text:h><text:p>Prévenir</text:p><text:list><text:list-item><text:p>Aller\
                </text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Objectifs \
                opérationnels</text:p></table:table-cell><table:table-cell><text:p>Indicateurs</text:p>\
                </table:table-cell></table:table-row></table:table>";
    feed(targets::open, &[seed.as_bytes().to_vec()], "open", 600);
}

#[test]
fn pdfs_are_sound_whatever_happens_to_them() {
    let folder = root().join("crates/intake/tests/formats/pdf");
    let seeds = ["columns.pdf", "ruled.pdf", "unruled.pdf"].map(|name| fs::read(folder.join(name)).unwrap());
    feed(targets::pdf, &seeds, "pdf", 150);
}

#[test]
fn texts_of_law_and_expense_files_are_sound_whatever_happens_to_them() {
    feed(targets::law, &examples("law"), "text", 400);
    feed(targets::expenses, &examples("expenses"), "text", 400);
}

#[test]
fn invoices_are_sound_whatever_happens_to_them() {
    let invoices = examples("invoices");
    let read = invoices.iter().filter(|bytes| matches!(intake::Brought::read(bytes), Ok(intake::Brought::Invoice(_))));
    assert_eq!(read.count(), 2, "an invoice and a credit note");
    feed(targets::expenses, &invoices, "text", 600);
}

#[test]
fn workbooks_are_sound_whatever_happens_to_them() {
    let cell = |words: &str| format!("<c t=\"inlineStr\"><is><t>{words}</t></is></c>");
    let row = |cells: &str| format!("<row>{}</row>", cells.split(';').map(cell).collect::<String>());
    let lines = String::from_utf8(fs::read(root().join("examples/expenses/verviers-2020-plan.csv")).unwrap()).unwrap();
    let rows: String = lines.lines().take(6).map(row).collect();
    let brought = intake::Brought::read(&targets::packed_rows(rows.as_bytes()).unwrap());
    let Ok(intake::Brought::Workbook(workbook)) = brought else { panic!("the seed is no workbook: {brought:?}") };
    assert_eq!(workbook.sheets.iter().map(|sheet| sheet.rows.len()).sum::<usize>(), 6);
    feed(targets::workbook, &[rows.into_bytes()], "sheet", 800);
}

#[test]
fn statements_of_a_bank_are_sound_whatever_happens_to_them() {
    feed(targets::bank, &examples("bank"), "bank", 3000);
}

#[test]
fn values_are_sound_whatever_happens_to_them() {
    let seeds = ["276 041,89 EUR", "≥ 12 par an", "1er janvier 2020", "Objectifs stratégiques 1 et 2 :", "b) 50 %"];
    feed(targets::values, &seeds.map(|seed| seed.as_bytes().to_vec()), "text", 1500);
}
