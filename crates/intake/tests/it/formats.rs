//! Documents that LibreOffice wrote from our own sources are read as their sources are.

use intake::Source;
use proptest::prelude::*;

use crate::cases::{agrees, findings, outline};
use crate::{coverage, here, read};

const AGREEMENTS: [&str; 3] = ["aalst-svpp-2020-2022", "anderlecht-pssp-2020-2022", "molenbeek-pssp-2020-2022"];
const FORMATS: [&str; 2] = ["docx", "odt"];

fn document(name: &str, format: &str) -> Vec<u8> {
    std::fs::read(here().join(format!("tests/formats/{name}.{format}"))).unwrap()
}

#[test]
fn an_agreement_is_the_same_in_every_format() {
    for name in AGREEMENTS {
        let source = std::fs::read(here().join(format!("../../examples/agreements/{name}.md"))).unwrap();
        let expected = outline(&read(&source).unwrap());
        for format in FORMATS {
            let reading = read(&document(name, format)).unwrap();
            let read = outline(&reading);
            let differs = read.lines().zip(expected.lines()).find(|(read, expected)| read != expected);
            assert_eq!((differs, read.len()), (None, expected.len()), "{name}.{format}\n{}", reading.text);
            assert_eq!(coverage::lost(&reading), [""; 0], "{name}.{format}");
        }
    }
}

/// One document with all that makes word processors hard to read; `BLESS=1` writes anew what it is read as.
#[test]
fn an_irregular_document_is_read_as_written_beside_it() {
    for format in FORMATS {
        let reading = read(&document("irregular", format)).unwrap();
        assert_eq!(coverage::lost(&reading), [""; 0], "{format}");
        let parts =
            [("text.md", reading.text.clone()), ("outline", outline(&reading)), ("findings", findings(&reading))];
        for (part, now) in parts {
            let path = here().join(format!("tests/formats/irregular.{format}.{part}"));
            assert!(agrees(&path, &now), "{}, now:\n{now}", path.display());
        }
    }
}

#[test]
fn no_byte_can_be_changed_without_a_refusal_or_the_same_text() {
    for format in FORMATS {
        let whole = document(AGREEMENTS[1], format);
        let text = Source::read(&whole).unwrap().text;
        for at in (0..whole.len()).step_by(61) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x20;
            if let Ok(source) = Source::read(&bytes) {
                assert_eq!(source.text, text, "{format}: byte {at}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn damage_never_changes_the_text(
        format in prop::sample::select(FORMATS.to_vec()),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let whole = document(AGREEMENTS[1], format);
        let mut bytes = whole.clone();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(whole.len()));
        }
        prop_assume!(bytes.starts_with(b"PK\x03\x04"));
        if let Ok(source) = Source::read(&bytes) {
            prop_assert_eq!(source.text, Source::read(&whole).unwrap().text);
        }
    }
}
