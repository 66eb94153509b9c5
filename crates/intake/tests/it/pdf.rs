//! PDF files written by a word processor from our own sources, beside what they must be read as.
//!
//! `BLESS=1` writes anew what stands beside them. How they were made stands in `tests/formats/pdf/README.md`.

use intake::{Format, Part, Source, Unreadable};

use crate::cases::{agrees, findings, outline};
use crate::{MUNICIPALITIES, here};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(here().join("tests/formats/pdf").join(name)).unwrap()
}

#[test]
fn a_pdf_is_read_as_written_beside_it() {
    let mut differ = Vec::new();
    for name in ["ruled", "unruled", "columns"] {
        let source = Source::read(&bytes(&format!("{name}.pdf"))).unwrap();
        let path = here().join(format!("tests/formats/pdf/{name}.md"));
        if !agrees(&path, &source.text) {
            differ.push(format!("--- {name}.md, now:\n{}", source.text));
        }
    }
    assert!(differ.is_empty(), "{}\nBLESS=1 accepts what stands above", differ.join("\n"));
}

#[test]
fn the_agreement_in_a_pdf_has_its_tree() {
    let mut differ = Vec::new();
    for name in ["ruled"] {
        let reading = Source::read(&bytes(&format!("{name}.pdf"))).unwrap().agreement(&MUNICIPALITIES).unwrap();
        for (kind, text) in [("outline", outline(&reading)), ("findings", findings(&reading))] {
            if !agrees(&here().join(format!("tests/formats/pdf/{name}.{kind}.txt")), &text) {
                differ.push(format!("--- {name}.{kind}.txt, now:\n{text}"));
            }
        }
    }
    assert!(differ.is_empty(), "{}\nBLESS=1 accepts what stands above", differ.join("\n"));
}

#[test]
fn the_words_that_poppler_lists_are_read_as_those_found_without_it() {
    let pdf = bytes("ruled.pdf");
    let listed = String::from_utf8(bytes("ruled.words.xml")).unwrap();
    assert_eq!(Source::read_pdf(&pdf, &listed).unwrap(), Source::read(&pdf).unwrap());
}

#[test]
fn a_list_of_words_that_is_none_changes_nothing() {
    let pdf = bytes("ruled.pdf");
    for listed in ["", "Syntax Error", "<page width=\"1\" height=\"1\">\n"] {
        assert_eq!(Source::read_pdf(&pdf, listed).unwrap(), Source::read(&pdf).unwrap());
    }
}

#[test]
fn every_line_of_a_pdf_knows_its_page_and_its_row() {
    let source = Source::read(&bytes("ruled.pdf")).unwrap();
    assert_eq!((source.format, source.text.lines().count()), (Format::Pdf, source.origins.len()));
    let of = |words: &str| {
        let at = source.text.lines().position(|line| line.contains(words)).unwrap();
        source.origins[at]
    };
    assert_eq!(of("2. Offrir des visites").page, Some(1));
    assert_eq!(of("2. Offrir des visites").part, Part::Row { table: 1, row: 3 });
    assert_eq!(of("4. Entretenir").page, Some(2));
    assert_eq!(of("Fait à Dinant").page, Some(2));
}

#[test]
fn a_pdf_cut_anywhere_is_read_or_refused() {
    let pdf = bytes("columns.pdf");
    for end in (0..pdf.len()).step_by(397) {
        let _ = Source::read(&pdf[..end]);
    }
    for at in (9..pdf.len()).step_by(601) {
        let mut damaged = pdf.clone();
        damaged[at] ^= 0x55;
        let _ = Source::read(&damaged);
    }
}

/// Writes a PDF of these objects, the first of which is the catalog.
fn pdf(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(out.len());
        out.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let table = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    places.iter().for_each(|place| out.extend(format!("{place:010} 00000 n \n").bytes()));
    let size = objects.len() + 1;
    out.extend(format!("trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n").bytes());
    out
}

const CATALOG: &str = "<</Type/Catalog/Pages 2 0 R>>";
const PAGES: &str = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const PAGE: &str = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>";

fn stream(content: &str) -> String {
    format!("<</Length {}>>stream\n{content}\nendstream", content.len())
}

#[test]
fn a_page_drawn_by_hand_is_read() {
    let text = stream("BT /F 12 Tf 50 700 Td (Objectif g\\351n\\351ral) Tj 0 -30 Td [(pr) 10 (\\351venir)] TJ ET");
    let source = Source::read(&pdf(&[CATALOG, PAGES, PAGE, &text], "")).unwrap();
    assert_eq!(source.text, "Objectif général\n\nprévenir\n");
}

#[test]
fn what_is_no_honest_pdf_is_refused_with_its_reason() {
    let text = stream("BT /F 12 Tf 50 700 Td (x) Tj ET");
    let whole = pdf(&[CATALOG, PAGES, PAGE, &text], "");
    let acting = "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>";
    let locked =
        "<</Filter/Standard/V 1/R 2/O(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)/U(yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy)/P -4>>";
    let counted = "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>";
    let turning = "<</Type/Pages/Kids[2 0 R]/Count 1>>";
    let cases = [
        (pdf(&[CATALOG, PAGES, PAGE, &stream("0 0 100 100 re f")], ""), Unreadable::NoTextLayer),
        (pdf(&[acting, PAGES, PAGE, &text], ""), Unreadable::ActiveContent),
        (pdf(&[CATALOG, PAGES, PAGE, &text, locked], "/Encrypt 5 0 R"), Unreadable::Locked),
        (pdf(&[CATALOG, counted, PAGE, &text], ""), Unreadable::CorruptPdf),
        (pdf(&[CATALOG, turning], ""), Unreadable::CorruptPdf),
        (b"%PDF-1.7\nnothing".to_vec(), Unreadable::CorruptPdf),
        ([b"<html>", whole.as_slice()].concat(), Unreadable::OtherKind),
        ([whole.as_slice(), b"PK\x03\x04rest PK\x05\x06rest"].concat(), Unreadable::OtherKind),
    ];
    for (bytes, expected) in cases {
        assert_eq!(Source::read(&bytes).unwrap_err(), expected);
    }
}
