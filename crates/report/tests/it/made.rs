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

/// A PDF in the making: the content of each page.
struct Pages {
    contents: Vec<String>,
    /// How far down the page the next line stands, in points from its foot.
    height: u16,
}

/// Makes a PDF of the lines of an example; `what` is wrong with it, if anything.
///
/// A line that begins with `+` goes on with the paragraph before, `| a | b |` is a row with lines
/// around its cells, ` : ` after a line's beginning parts columns, `[[page]]` ends a page, and
/// `[[unknown]]` is a word in a font that the file does not explain.
pub(crate) fn pdf(words: &str, what: Option<&str>) -> Vec<u8> {
    let mut pages = Pages { contents: vec![String::new()], height: TOP };
    if what == Some("drawn without text") {
        pages.draw("40 700 300 40 re f");
    } else {
        words.lines().for_each(|line| pages.line(line));
    }
    if what == Some("with a damaged page") {
        pages.contents.push(DAMAGED.to_owned());
    }
    let catalog = match what {
        Some("with a script") => "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
        _ => "<</Type/Catalog/Pages 2 0 R>>",
    };
    pages.packed(catalog)
}

const TOP: u16 = 800;
const LEFT: u16 = 50;
/// The content of a page that has lost it.
const DAMAGED: &str = "damaged";
/// The number of an object that the file does not hold.
const NOWHERE: usize = 999;

impl Pages {
    fn draw(&mut self, content: &str) {
        let page = self.contents.last_mut().unwrap();
        page.push_str(content);
        page.push('\n');
    }

    fn write(&mut self, left: u16, words: &str) {
        let shown: String = words.chars().map(letter).collect();
        self.draw(&format!("BT /F 10 Tf {left} {} Td ({shown}) Tj ET", self.height));
    }

    fn line(&mut self, line: &str) {
        const STEP: u16 = 28;
        const NEXT: u16 = 12;
        let line = line.strip_prefix('+').inspect(|_| self.height += STEP - NEXT).unwrap_or(line);
        match line {
            "[[page]]" => {
                self.contents.push(String::new());
                self.height = TOP;
                return;
            }
            "[[unknown]]" => self.draw(&format!("BT /G 10 Tf {LEFT} {} Td <000100020003> Tj ET", self.height)),
            _ if line.starts_with('|') => {
                let cells = line.trim_matches('|').split('|').map(str::trim);
                for (cell, left) in cells.zip([LEFT, LEFT + 170, LEFT + 340]) {
                    self.draw(&format!("{} {} 170 28 re S", left - 5, self.height - 10));
                    self.write(left, cell);
                }
            }
            _ if line.starts_with(": ") => {
                let cells = line[2..].split(" : ");
                cells.zip([LEFT, LEFT + 180, LEFT + 360]).for_each(|(cell, left)| self.write(left, cell));
            }
            _ => match line.split_once(" : ").filter(|(left, _)| left.len() > 40) {
                Some((left, right)) => {
                    self.write(LEFT, left);
                    self.write(LEFT + 270, right);
                }
                None => self.write(LEFT, line),
            },
        }
        self.height -= STEP;
    }

    fn packed(&self, catalog: &str) -> Vec<u8> {
        let fonts = "<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>/G<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>>>";
        let kids: Vec<String> = (0..self.contents.len()).map(|at| format!("{} 0 R", 3 + 2 * at)).collect();
        let mut objects =
            vec![catalog.to_owned(), format!("<</Type/Pages/Kids[{}]/Count {}>>", kids.join(" "), kids.len())];
        for (at, content) in self.contents.iter().enumerate() {
            let drawn = if content == DAMAGED { NOWHERE } else { 4 + 2 * at };
            objects.push(format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {drawn} 0 R/Resources<</Font{fonts}>>>>"
            ));
            objects.push(format!("<</Length {}>>stream\n{content}\nendstream", content.len()));
        }
        let mut out = b"%PDF-1.7\n".to_vec();
        let mut places = Vec::new();
        for (number, object) in (1..).zip(&objects) {
            places.push(out.len());
            out.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
        }
        let (table, size) = (out.len(), objects.len() + 1);
        out.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").bytes());
        places.iter().for_each(|place| out.extend(format!("{place:010} 00000 n \n").bytes()));
        out.extend(format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").bytes());
        out
    }
}

/// A letter as the string of a PDF writes it, in the encoding of Windows.
fn letter(c: char) -> String {
    match c {
        '(' | ')' | '\\' => format!("\\{c}"),
        '≥' => ">=".to_owned(),
        '’' => "\\222".to_owned(),
        c if c.is_ascii() => c.to_string(),
        c => format!("\\{:03o}", u8::try_from(u32::from(c)).unwrap()),
    }
}
