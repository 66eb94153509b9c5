//! Documents that LibreOffice wrote from our own sources are read as their sources are.

use intake::Source;
use proptest::prelude::*;

use crate::cases::outline;
use crate::{coverage, here, read};

const AGREEMENTS: [&str; 3] = ["aalst-svpp-2020-2022", "anderlecht-pssp-2020-2022", "molenbeek-pssp-2020-2022"];
const FORMATS: [&str; 1] = ["docx"];

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

#[test]
fn no_byte_can_be_changed_without_a_refusal_or_the_same_text() {
    for format in FORMATS {
        let whole = document(AGREEMENTS[1], format);
        let text = Source::read(&whole).unwrap().text;
        for at in (0..whole.len()).step_by(3) {
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
        if let Ok(source) = Source::read(&bytes) {
            prop_assert_eq!(source.text, Source::read(&whole).unwrap().text);
        }
    }
}
