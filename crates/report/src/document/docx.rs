//! A document for word processors: real headings, lists with real numbers, tables with real header
//! rows, real strike-through.
//!
//! Styles, settings and footer are files under `templates/docx`; this writes what depends on the
//! document. No clock and no random number: the same flow gives the same bytes.
//!
//! Choice: 0032; 0070

use std::io::{self, Cursor, Write as _};

use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesText, Event};
use terms::Language;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::flow::{Block, Flow, Form, Item, Line};

mod table;

const MAIN: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const RELATIONS: (&str, &str) = ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// The numbers of the definitions of lists: bullets of two levels, numbers, numbers of nested items.
const BULLETS: usize = 1;
const NUMBERS: usize = 2;
const NESTED_NUMBERS: usize = 3;

/// What a letter of a label takes at most on average, and the room before what it is about, in
/// twentieths of a point.
const LETTER: usize = 120;
const GUTTER: usize = 280;

/// Writes `flow`.
///
/// # Errors
/// None in memory; the archive's own.
pub(crate) fn write(flow: &Flow, language: Language) -> io::Result<Vec<u8>> {
    let (form, struck) = (flow.form, flow.struck.as_str());
    let mut body =
        Body { xml: Writer::new(Vec::new()), form, struck, lists: Vec::new(), below_table: false, kept: false };
    body.document(flow)?;
    let Body { xml, lists, .. } = body;
    let styles = include_str!("../../templates/docx/styles.xml").replace("LANGUAGE", region(language));
    package(&[
        ("[Content_Types].xml", include_bytes!("../../templates/docx/content-types.xml")),
        ("_rels/.rels", include_bytes!("../../templates/docx/package-relations.xml")),
        ("docProps/core.xml", &properties(flow, language)?),
        ("word/_rels/document.xml.rels", include_bytes!("../../templates/docx/document-relations.xml")),
        ("word/document.xml", &xml.into_inner()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/settings.xml", include_bytes!("../../templates/docx/settings.xml")),
        ("word/numbering.xml", &numbering(&lists)?),
        ("word/header.xml", &header(&flow.running)?),
        ("word/footer.xml", footer(&flow.foot).as_bytes()),
    ])
}

/// Puts the parts into an archive that knows no time.
fn package(parts: &[(&str, &[u8])]) -> io::Result<Vec<u8>> {
    let method = CompressionMethod::Deflated;
    let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::DEFAULT);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

const fn region(language: Language) -> &'static str {
    match language {
        Language::Fr => "fr-BE",
        Language::Nl => "nl-BE",
        Language::De => "de-BE",
        Language::En => "en-GB",
    }
}

type Xml = Writer<Vec<u8>>;

/// Begins a part.
fn part() -> io::Result<Xml> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
    Ok(xml)
}

/// Leaves out what XML cannot hold, marked like any sign that cannot be shown.
fn text(words: &str) -> String {
    words.chars().map(|c| if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { '\u{fffd}' } else { c }).collect()
}

fn value(xml: &mut Xml, name: &str, value: &str) -> io::Result<()> {
    xml.create_element(name).with_attribute(("w:val", value)).write_empty().map(|_| ())
}

fn run(xml: &mut Xml, style: Option<&str>, words: &str) -> io::Result<()> {
    let words = text(words);
    let run = xml.create_element("w:r").write_inner_content(|xml| {
        if let Some(style) = style {
            xml.create_element("w:rPr").write_inner_content(|xml| value(xml, "w:rStyle", style))?;
        }
        let kept = xml.create_element("w:t").with_attribute(("xml:space", "preserve"));
        kept.write_text_content(BytesText::new(&words)).map(|_| ())
    });
    run.map(|_| ())
}

fn header(running: &str) -> io::Result<Vec<u8>> {
    let mut xml = part()?;
    xml.create_element("w:hdr").with_attribute(MAIN).write_inner_content(|xml| {
        let paragraph = xml.create_element("w:p").write_inner_content(|xml| {
            xml.create_element("w:pPr").write_inner_content(|xml| value(xml, "w:pStyle", "Header"))?;
            run(xml, None, running)
        });
        paragraph.map(|_| ())
    })?;
    Ok(xml.into_inner())
}

/// Writes what the document rests on before the number of the page.
fn footer(foot: &str) -> String {
    let foot = if foot.is_empty() { String::new() } else { format!("{} · ", escape(text(foot))) };
    include_str!("../../templates/docx/footer.xml").replace("FOOT", &foot)
}

fn properties(flow: &Flow, language: Language) -> io::Result<Vec<u8>> {
    const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    const DUBLIN: &str = "http://purl.org/dc/elements/1.1/";
    let mut xml = part()?;
    let root = xml.create_element("cp:coreProperties").with_attributes([("xmlns:cp", CORE), ("xmlns:dc", DUBLIN)]);
    root.write_inner_content(|xml| {
        for (name, words) in [("dc:title", text(&flow.title)), ("dc:language", region(language).to_owned())] {
            xml.create_element(name).write_text_content(BytesText::new(&words))?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

// ---- numbers

/// A list whose first number is given, made after one of the definitions.
struct List {
    definition: usize,
    start: u16,
}

/// Writes the definitions of lists, one list of each that styles refer to, and those of the document.
fn numbering(lists: &[List]) -> io::Result<Vec<u8>> {
    let mut xml = part()?;
    xml.create_element("w:numbering").with_attribute(MAIN).write_inner_content(|xml| {
        definition(xml, BULLETS, &[("bullet", "•", "ListBullet"), ("bullet", "–", "ListBullet2")])?;
        definition(xml, NUMBERS, &[("decimal", "%1.", "ListNumber")])?;
        definition(xml, NESTED_NUMBERS, &[("bullet", "•", ""), ("decimal", "%2.", "ListNumber2")])?;
        for number in [BULLETS, NUMBERS, NESTED_NUMBERS] {
            list(xml, number, number, None)?;
        }
        for (number, of) in (NESTED_NUMBERS + 1..).zip(lists) {
            list(xml, number, of.definition, Some(of.start))?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

fn definition(xml: &mut Xml, number: usize, levels: &[(&str, &str, &str)]) -> io::Result<()> {
    let id = number.to_string();
    let of = xml.create_element("w:abstractNum").with_attribute(("w:abstractNumId", id.as_str()));
    let written = of.write_inner_content(|xml| {
        value(xml, "w:multiLevelType", if levels.len() > 1 { "hybridMultilevel" } else { "singleLevel" })?;
        for (depth, (format, sign, style)) in levels.iter().enumerate() {
            let depth_said = depth.to_string();
            let level = xml.create_element("w:lvl").with_attribute(("w:ilvl", depth_said.as_str()));
            level.write_inner_content(|xml| {
                value(xml, "w:start", "1")?;
                value(xml, "w:numFmt", format)?;
                if !style.is_empty() {
                    value(xml, "w:pStyle", style)?;
                }
                value(xml, "w:lvlText", sign)?;
                value(xml, "w:lvlJc", "left")?;
                let indent = [("w:left", if depth > 0 { "851" } else { "425" }), ("w:hanging", "425")];
                let place = xml.create_element("w:pPr");
                place.write_inner_content(|xml| {
                    xml.create_element("w:ind").with_attributes(indent).write_empty().map(|_| ())
                })?;
                Ok(())
            })?;
        }
        Ok(())
    });
    written.map(|_| ())
}

fn list(xml: &mut Xml, number: usize, definition: usize, start: Option<u16>) -> io::Result<()> {
    let id = number.to_string();
    let written = xml.create_element("w:num").with_attribute(("w:numId", id.as_str())).write_inner_content(|xml| {
        value(xml, "w:abstractNumId", &definition.to_string())?;
        if let Some(start) = start {
            let depth = if definition == NESTED_NUMBERS { "1" } else { "0" };
            let level = xml.create_element("w:lvlOverride").with_attribute(("w:ilvl", depth));
            level.write_inner_content(|xml| value(xml, "w:startOverride", &start.to_string()))?;
        }
        Ok(())
    });
    written.map(|_| ())
}

// ---- the document

struct Body<'a> {
    xml: Xml,
    form: Form,
    struck: &'a str,
    lists: Vec<List>,
    /// A table ends above, which has no room of its own below it.
    below_table: bool,
    /// The paragraph stays on the page of the next one.
    kept: bool,
}

/// Where an item stands: its list, its level in it, its style.
struct Standing {
    list: usize,
    level: usize,
    style: &'static str,
}

impl Body<'_> {
    fn document(&mut self, flow: &Flow) -> io::Result<()> {
        let mut body = Writer::new(Vec::new());
        std::mem::swap(&mut body, &mut self.xml);
        for (at, block) in flow.blocks.iter().enumerate() {
            self.kept = leads(block, flow.blocks.get(at + 1));
            self.block(block)?;
        }
        std::mem::swap(&mut body, &mut self.xml);
        let blocks = String::from_utf8(body.into_inner()).map_err(io::Error::other)?;
        self.xml = part()?;
        let root = self.xml.create_element("w:document").with_attributes([MAIN, RELATIONS]);
        root.write_inner_content(|xml| {
            xml.create_element("w:body").write_inner_content(|xml| {
                xml.write_event(Event::Text(BytesText::from_escaped(blocks)))?;
                xml.write_event(Event::Text(BytesText::from_escaped(SECTION)))
            })?;
            Ok(())
        })?;
        Ok(())
    }

    fn block(&mut self, block: &Block) -> io::Result<()> {
        let plain = |words: &String| Line::plain(words.as_str());
        match block {
            Block::Heading { depth, line } => match (self.form, depth) {
                (Form::Letter, 1) => self.paragraph("LetterTitle", None, line),
                (Form::Letter, 2) => self.paragraph("LetterHeading", None, line),
                _ => self.paragraph(&format!("Heading{depth}"), None, line),
            },
            Block::Paragraph { words } => self.paragraph("Normal", None, &plain(words)),
            Block::Signature { words } => self.paragraph("Signature", None, &plain(words)),
            Block::Remark { words } => self.paragraph("Quote", None, &plain(words)),
            Block::Label { words } => self.paragraph("ListLabel", None, &plain(words)),
            Block::List { items } | Block::Numbered { items } => self.items(items, 0),
            Block::Sender { lines } => lines.iter().try_for_each(|words| self.paragraph("Sender", None, &plain(words))),
            Block::Addressee { lines } => {
                lines.iter().try_for_each(|words| self.paragraph("Addressee", None, &plain(words)))
            }
            Block::Facts { lines } => self.facts(lines),
            Block::Table { caption, columns, rows } => {
                self.paragraph("Caption", None, &plain(caption))?;
                self.below_table = true;
                table::write(&mut self.xml, columns, rows)?;
                table_end(&mut self.xml)
            }
        }
    }

    /// Writes labels in a column that holds the longest of them, and room below the last.
    fn facts(&mut self, lines: &[Line]) -> io::Result<()> {
        let longest = lines.iter().map(|line| line.label.chars().count()).max().unwrap_or(0);
        let column = (longest * LETTER + GUTTER).to_string();
        for (at, line) in lines.iter().enumerate() {
            self.fact(line, &column, at + 1 == lines.len())?;
        }
        Ok(())
    }

    /// Writes a label, and what it is about below the tab at `column`.
    fn fact(&mut self, line: &Line, column: &str, last: bool) -> io::Result<()> {
        let room = self.room("Fact", last.then_some("160"));
        let paragraph = self.xml.create_element("w:p").write_inner_content(|xml| {
            xml.create_element("w:pPr").write_inner_content(|xml| {
                value(xml, "w:pStyle", "Fact")?;
                xml.create_element("w:tabs").write_inner_content(|xml| {
                    let tab = [("w:val", "left"), ("w:pos", column)];
                    xml.create_element("w:tab").with_attributes(tab).write_empty().map(|_| ())
                })?;
                room.write(xml)?;
                let indent = [("w:left", column), ("w:hanging", column)];
                xml.create_element("w:ind").with_attributes(indent).write_empty().map(|_| ())
            })?;
            run(xml, Some("Announcing"), &line.label)?;
            xml.create_element("w:r").write_inner_content(|xml| {
                xml.create_element("w:tab").write_empty()?;
                Ok(())
            })?;
            run(xml, None, &line.words)
        });
        paragraph.map(|_| ())
    }

    /// Writes items; numbers that follow each other belong to one list.
    fn items(&mut self, items: &[Item], depth: usize) -> io::Result<()> {
        let mut last = None;
        let mut list = 0;
        for item in items {
            if let Some(number) = item.number
                && last.is_none_or(|last: u16| last.checked_add(1) != Some(number))
            {
                let definition = if depth == 0 { NUMBERS } else { NESTED_NUMBERS };
                self.lists.push(List { definition, start: number });
                list = NESTED_NUMBERS + self.lists.len();
            }
            last = item.number;
            let standing = match (item.number, depth) {
                (None, 0) => Standing { list: BULLETS, level: 0, style: "ListBullet" },
                (None, _) => Standing { list: BULLETS, level: 1, style: "ListBullet2" },
                (Some(_), 0) => Standing { list, level: 0, style: "ListNumber" },
                (Some(_), _) => Standing { list, level: 1, style: "ListNumber2" },
            };
            self.kept = !item.children.is_empty();
            self.paragraph(standing.style, Some(&standing), &item.line)?;
            self.items(&item.children, depth + 1)?;
        }
        Ok(())
    }

    /// Returns the room around the next paragraph that is not that of its style.
    fn room(&mut self, style: &str, below: Option<&'static str>) -> Room {
        let has_its_own = matches!(style, "Caption" | "Signature") || style.contains("Heading");
        let above = std::mem::take(&mut self.below_table) && !has_its_own;
        Room { above: above.then_some("160"), below }
    }

    fn paragraph(&mut self, style: &str, standing: Option<&Standing>, line: &Line) -> io::Result<()> {
        let (struck, kept, room) = (self.struck, std::mem::take(&mut self.kept), self.room(style, None));
        let paragraph = self.xml.create_element("w:p").write_inner_content(|xml| {
            xml.create_element("w:pPr").write_inner_content(|xml| {
                value(xml, "w:pStyle", style)?;
                if kept {
                    xml.create_element("w:keepNext").write_empty()?;
                }
                standing.map_or(Ok(()), |standing| numbered(xml, standing))?;
                room.write(xml)
            })?;
            runs(xml, line, struck)
        });
        paragraph.map(|_| ())
    }
}

/// Writes a line of no height below a table. Where a paragraph follows a table at once, LibreOffice
/// leaves later headings alone at the end of a page, whatever they say of the next paragraph.
fn table_end(xml: &mut Xml) -> io::Result<()> {
    let paragraph = xml.create_element("w:p").write_inner_content(|xml| {
        xml.create_element("w:pPr").write_inner_content(|xml| value(xml, "w:pStyle", "TableEnd"))?;
        Ok(())
    });
    paragraph.map(|_| ())
}

/// Tells whether a block is not to be parted from the next: what leads to a list, and whoever signs.
const fn leads(block: &Block, next: Option<&Block>) -> bool {
    matches!(
        (block, next),
        (Block::Paragraph { .. }, Some(Block::List { .. } | Block::Signature { .. }))
            | (Block::Signature { .. }, Some(Block::Signature { .. }))
    )
}

/// Room above and below a paragraph, in twentieths of a point.
struct Room {
    above: Option<&'static str>,
    below: Option<&'static str>,
}

impl Room {
    fn write(&self, xml: &mut Xml) -> io::Result<()> {
        let sides = [("w:before", self.above), ("w:after", self.below)];
        let sides: Vec<_> = sides.into_iter().filter_map(|(name, room)| Some((name, room?))).collect();
        if sides.is_empty() {
            return Ok(());
        }
        xml.create_element("w:spacing").with_attributes(sides).write_empty().map(|_| ())
    }
}

fn numbered(xml: &mut Xml, standing: &Standing) -> io::Result<()> {
    let properties = xml.create_element("w:numPr").write_inner_content(|xml| {
        value(xml, "w:ilvl", &standing.level.to_string())?;
        value(xml, "w:numId", &standing.list.to_string())
    });
    properties.map(|_| ())
}

/// Writes the label and the words; what is struck out is said as well as shown.
fn runs(xml: &mut Xml, line: &Line, struck: &str) -> io::Result<()> {
    if !line.label.is_empty() {
        run(xml, Some("Announcing"), &line.label)?;
    }
    if !line.label.is_empty() && !line.words.is_empty() {
        run(xml, None, " ")?;
    }
    match (line.words.as_str(), line.struck) {
        ("", _) => Ok(()),
        (words, false) => run(xml, line.as_words.then_some("AsWords"), words),
        (words, true) => {
            run(xml, Some(if line.as_words { "StruckAsWords" } else { "StruckOut" }), words)?;
            run(xml, Some("StruckMark"), &format!(" ({struck})"))
        }
    }
}

/// The page: A4, the running head from the second page on, page numbers on all.
const SECTION: &str = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>\
    <w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"first\" r:id=\"rId5\"/>\
    <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
    <w:pgMar w:top=\"1588\" w:right=\"1531\" w:bottom=\"1531\" w:left=\"1531\" w:header=\"794\" w:footer=\"794\" w:gutter=\"0\"/>\
    <w:titlePg/></w:sectPr>";
