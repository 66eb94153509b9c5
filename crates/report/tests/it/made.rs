//! Documents made of the examples of the manual: Word and PDF files of a few lines.
//!
//! An example says in double brackets what stands in a Word document beside its words:
//! `[[hidden: …]]`, `[[inserted: …]]`, `[[deleted: …]]`, `[[moved: …]]`, `[[comment: …]]`,
//! `[[head: …]]`, `[[template: …]]`, `[[picture]]`, `[[object]]`, `[[macros]]`.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const KINDS: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const REFERENCES: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#;

/// A Word document in the making.
#[derive(Default)]
struct Word {
    body: String,
    /// What stands before the root of its body.
    start: &'static str,
    references: String,
    entries: Vec<(String, String)>,
}

/// Makes a Word document of the lines of an example; `what` is wrong with it, if anything.
pub(crate) fn word(words: &str, what: Option<&str>) -> Vec<u8> {
    let mut word = Word::default();
    words.lines().for_each(|line| word.paragraph(line));
    match what {
        Some("with nine million letters") => word.paragraph(&"A".repeat(9_000_000)),
        Some("with an entry that leads out") => word.entries.push(("../outside.txt".into(), "x".into())),
        Some("with a document type") => word.start = r#"<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>"#,
        Some("cut in the middle") | None => {}
        Some(other) => panic!("no Word document is '{other}'"),
    }
    let mut bytes = word.packed();
    if what == Some("cut in the middle") {
        bytes.truncate(bytes.len() / 2);
    }
    bytes
}

fn run(words: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{words}</w:t></w:r>"#)
}

impl Word {
    fn paragraph(&mut self, line: &str) {
        let mut inside = String::new();
        for part in line.split("[[") {
            match part.split_once("]]") {
                Some((mark, rest)) => inside.push_str(&format!("{}{}", self.marked(mark), run(rest))),
                None => inside.push_str(&run(part)),
            }
        }
        self.body.push_str(&format!("<w:p>{inside}</w:p>"));
    }

    /// What a mark puts into its paragraph; some put it elsewhere.
    fn marked(&mut self, mark: &str) -> String {
        let (kind, words) = mark.split_once(": ").unwrap_or((mark, ""));
        match kind {
            "hidden" => format!("<w:r><w:rPr><w:vanish/></w:rPr><w:t>{words}</w:t></w:r>"),
            "inserted" => format!(r#"<w:ins w:id="1">{}</w:ins>"#, run(words)),
            "deleted" => format!(r#"<w:del w:id="2"><w:r><w:delText>{words}</w:delText></w:r></w:del>"#),
            "moved" => {
                let words = run(words);
                format!(r#"<w:moveFrom w:id="3">{words}</w:moveFrom><w:moveTo w:id="4">{words}</w:moveTo>"#)
            }
            "picture" => "<w:r><w:drawing><a:blip/></w:drawing></w:r>".to_owned(),
            "object" => "<w:r><w:object/></w:r>".to_owned(),
            "comment" => {
                let comment = format!(r#"<w:comment w:id="0"><w:p>{}</w:p></w:comment>"#, run(words));
                self.part("comments", "comments", &comment);
                r#"<w:r><w:commentReference w:id="0"/></w:r>"#.to_owned()
            }
            "head" => {
                self.part("header", "hdr", &format!("<w:p>{}</w:p>", run(words)));
                String::new()
            }
            "template" => {
                self.references.push_str(&format!(
                    r#"<Relationship Id="x" Type="{TYPE}/attachedTemplate" Target="{words}" TargetMode="External"/>"#
                ));
                String::new()
            }
            "macros" => {
                self.entries.push(("word/vbaProject.bin".into(), "x".into()));
                String::new()
            }
            other => panic!("nothing in a Word document is '{other}'"),
        }
    }

    fn part(&mut self, kind: &str, root: &str, inside: &str) {
        self.references.push_str(&format!(r#"<Relationship Id="{kind}" Type="{TYPE}/{kind}" Target="{kind}.xml"/>"#));
        self.entries.push((format!("word/{kind}.xml"), format!("<w:{root} {SPACES}>{inside}</w:{root}>")));
    }

    fn packed(&self) -> Vec<u8> {
        let list = |entries: &str| format!(r#"<Relationships xmlns="{REFERENCES}">{entries}</Relationships>"#);
        let root = format!(r#"<Relationship Id="r" Type="{TYPE}/officeDocument" Target="word/document.xml"/>"#);
        let document = format!("{}<w:document {SPACES}><w:body>{}</w:body></w:document>", self.start, self.body);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |name: &str, text: &str| {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        };
        put("[Content_Types].xml", KINDS);
        put("_rels/.rels", &list(&root));
        put("word/_rels/document.xml.rels", &list(&self.references));
        put("word/document.xml", &document);
        self.entries.iter().for_each(|(name, text)| put(name, text));
        zip.finish().unwrap().into_inner()
    }
}
