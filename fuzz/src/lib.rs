//! What must hold whatever is read: no panic, every line used for something, places within the text,
//! amounts that stand there, and a canonical form that stays the same when it is read and written.
//!
//! One function per reader and one for the values in a text. `cargo xtask campaign fuzz` feeds them
//! what a fuzzer makes up; a test of `report` feeds them the examples and some thousand changes to
//! them. Both use this page.

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use agreement::Node;
use intake::{LineUse, Reading, Source, Unreadable};
use jiff::civil::Date;
use report::Texts;
use report::document::{Document, left_out, unfaithful};
use scheme::Municipalities;

static MUNICIPALITIES: LazyLock<Municipalities> = LazyLock::new(Municipalities::enacted);
static TEXTS: LazyLock<Texts> = LazyLock::new(Texts::load);

/// Reads a file, whatever it is.
pub fn text(bytes: &[u8]) {
    sound(Source::read(bytes));
}

/// Reads a page in HTML.
pub fn page(bytes: &[u8]) {
    sound(Source::read(&[b"<!DOCTYPE html>", bytes].concat()));
}

/// Reads a Word document whose body is `bytes`.
pub fn word(bytes: &[u8]) {
    const BEFORE: &str = r#"<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#;
    const AFTER: &str = "</w:body></w:document>";
    const KINDS: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    let body = [BEFORE.as_bytes(), bytes, AFTER.as_bytes()].concat();
    let packed = packed(&[("[Content_Types].xml", KINDS.as_bytes()), ("word/document.xml", &body)]);
    sound(Source::read(&packed.unwrap_or_default()));
}

/// Reads an OpenDocument text whose body is `bytes`.
pub fn open(bytes: &[u8]) {
    const BEFORE: &str = r#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>"#;
    const AFTER: &str = "</office:text></office:body></office:document-content>";
    let body = [BEFORE.as_bytes(), bytes, AFTER.as_bytes()].concat();
    let kind: &[u8] = b"application/vnd.oasis.opendocument.text";
    sound(Source::read(&packed(&[("mimetype", kind), ("content.xml", &body)]).unwrap_or_default()));
}

/// Reads a PDF.
pub fn pdf(bytes: &[u8]) {
    sound(Source::read(&[b"%PDF-1.7\n", bytes].concat()));
}

/// Reads an archive that is damaged in some way.
pub fn archive(bytes: &[u8]) {
    sound(Source::read(&[b"PK\x03\x04", bytes].concat()));
}

/// Reads a text of law.
pub fn law(bytes: &[u8]) {
    if let Ok(law) = intake::law::read(bytes, &MUNICIPALITIES) {
        let lines = String::from_utf8_lossy(bytes)
            .chars()
            .filter(|c| "\n\r\u{b}\u{c}\u{85}\u{2028}\u{2029}".contains(*c))
            .count();
        for place in law.findings.iter().filter_map(|finding| finding.place) {
            assert!(place.line >= 1 && place.line as usize <= lines + 1, "{place:?} lies outside of the text");
        }
    }
}

/// Reads an expense file, a table of text or a workbook, or an invoice.
pub fn expenses(bytes: &[u8]) {
    static LAW: LazyLock<scheme::Law> = LazyLock::new(scheme::Law::enacted);
    static ENVELOPE: LazyLock<scheme::EnvelopeKey> =
        LazyLock::new(|| "21012/pssp-2020-2022/plan/2020".parse().expect("an envelope"));
    let drawn_on = control::DrawnOn::new(&LAW, &ENVELOPE).with_eye(intake::names_followed_person);
    match intake::Brought::read(bytes) {
        Ok(intake::Brought::Workbook(workbook)) => {
            control::read_workbook(&workbook, None, &drawn_on).iter().for_each(accounted);
        }
        Ok(intake::Brought::Table) | Err(_) => control::read_file(bytes, &drawn_on).iter().for_each(accounted),
        Ok(intake::Brought::Invoice(invoice)) => {
            let reading = control::read_invoice(&invoice, &beside(), &drawn_on, Date::constant(2021, 1, 4));
            let refused = reading.findings.iter().any(|finding| finding.severity == terms::Severity::Error);
            assert_ne!(reading.lines.is_empty(), !refused, "an invoice is a line, or told why not");
        }
    }
}

/// Holds that every row is a line, or stands among the rejected with an error.
fn accounted(reading: &control::Reading) {
    assert_eq!(reading.lines.len() + reading.rejected.len(), reading.rows as usize, "a row came to nothing");
    let errors = reading.findings.iter().filter(|finding| finding.severity == terms::Severity::Error);
    assert!(errors.count() >= reading.rejected.len(), "a row is rejected without a word");
}

fn beside() -> control::Beside {
    control::Beside {
        number: control::LineNumber(1),
        category: "operating".to_owned(),
        nature: "leaflets".to_owned(),
        objective: "1.1.1.1.1".to_owned(),
        committed: None,
        share: None,
        vat: control::Vat::NotRecoverable,
        payment: None,
        evidence: "invoice.xml".to_owned(),
        buyer: None,
        note: String::new(),
    }
}

/// Reads a workbook of which the rows of the only sheet are `bytes`.
pub fn workbook(bytes: &[u8]) {
    expenses(&packed_rows(bytes).unwrap_or_default());
}

/// Packs the rows of a sheet into a workbook.
pub fn packed_rows(bytes: &[u8]) -> Option<Vec<u8>> {
    const KINDS: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
    const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Expenses" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const LINKS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    const BEFORE: &str = r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;
    const AFTER: &str = "</sheetData></worksheet>";
    let sheet = [BEFORE.as_bytes(), bytes, AFTER.as_bytes()].concat();
    let parts = [
        ("[Content_Types].xml", KINDS.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    packed(&parts)
}

/// Reads a statement of a bank.
pub fn bank(bytes: &[u8]) {
    let Ok(reading) = payment::read_statements(bytes) else { return };
    for statement in &reading.statements {
        let (Some(old), Some(new)) = (statement.old, statement.new) else { continue };
        let told = reading.findings.iter().any(|finding| finding.severity == terms::Severity::Error);
        assert!(told || old.amount + statement.sum() == new.amount, "an account that does not add up passes");
    }
}

/// Reads the values that stand in one line: money, dates, targets, labels, numbers of items.
pub fn values(bytes: &[u8]) {
    let Ok(line) = std::str::from_utf8(bytes) else { return };
    let line: String = line.chars().filter(|c| !c.is_control()).collect();
    let _ = intake::item(&line);
    let document = format!(
        "# CONVENTION 2020-2022 DE LA COMMUNE DE DINANT\n\nEst convenu :\n\n1. Montant : {line}\n\n\
         Objectif stratégique 1 : {line}\n\nIndicateurs :\n\n- {line}\n\nFait à Dinant, le {line}\n"
    );
    sound(Source::read(document.as_bytes()));
}

/// Packs parts into an archive.
fn packed(parts: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).ok()?;
        archive.write_all(part).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}

fn sound(source: Result<Source, Unreadable>) {
    let Ok(source) = source else { return };
    let lines = source.text.lines().count();
    assert!(source.origins.is_empty() || source.origins.len() == lines, "a line without an origin");
    let Ok(reading) = source.agreement(&MUNICIPALITIES) else { return };
    used(&reading);
    within(&reading);
    exact(&reading);
    canonical(&reading);
}

/// Holds that every line with words is used for something.
fn used(reading: &Reading) {
    assert_eq!(reading.lines.len(), reading.text.lines().count(), "a line without a use");
    let idle = reading.text.lines().zip(&reading.lines);
    for (line, usage) in idle {
        let idle = *usage == LineUse::Blank && line.chars().any(char::is_alphanumeric);
        assert!(!idle, "nothing is made of the line {line:?}");
    }
}

/// Holds that findings and nodes stand in the text.
fn within(reading: &Reading) {
    let widths: Vec<usize> = reading.text.lines().map(|line| line.chars().count()).collect();
    let inside = |line: u32, column: u32| {
        let width = (line as usize).checked_sub(1).and_then(|line| widths.get(line));
        width.is_some_and(|&width| column >= 1 && column as usize <= width + 1)
    };
    for finding in &reading.findings {
        let Some(place) = finding.place else { continue };
        let there = inside(place.line, place.column) && inside(place.end_line, place.end_column);
        assert!(there, "{} stands at {place:?}, outside of the text", finding.code);
    }
    let _ = reading.agreement.totals();
}

/// Holds that the figures of every amount stand in the text.
fn exact(reading: &Reading) {
    let figures: String = reading.text.chars().filter(char::is_ascii_digit).collect();
    for amount in &reading.agreement.amounts {
        let euros = (amount.amount.cents() / 100).to_string();
        assert!(figures.contains(&euros), "{} stands nowhere", amount.amount);
    }
}

/// Holds that the canonical form, where it loses nothing, is read as it was written.
fn canonical(reading: &Reading) {
    let written =
        |reading: &Reading| Document { agreement: &reading.agreement, passages: &reading.passages }.markdown(&TEXTS);
    let first = written(reading);
    let Ok(again) = intake::read_agreement(first.as_bytes(), &MUNICIPALITIES) else { return };
    let lost = !unfaithful(&reading.agreement, &again.agreement).is_empty() || !left_out(reading, &first).is_empty();
    if !lost && again.passages == reading.passages {
        assert_eq!(written(&again), first, "the canonical form changes when it is read and written again");
        assert_eq!(words(&again.agreement.tree), words(&reading.agreement.tree));
    }
}

fn words(nodes: &[Node]) -> Vec<&str> {
    nodes.iter().flat_map(|node| std::iter::once(node.text.as_str()).chain(words(&node.children))).collect()
}
