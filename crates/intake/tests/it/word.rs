//! Documents of word processors, written tag by tag for what no program here writes.

use std::io::{Cursor, Write as _};

use intake::{Format, Source, Unreadable, codes::*};
use terms::Arg;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const KINDS: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape""#;

/// A Word document in the making: its body, and its other parts by the kind of their reference.
#[derive(Default)]
struct Docx<'t> {
    body: &'t str,
    parts: &'t [(&'t str, &'t str)],
    /// References that lead out of the file.
    outside: &'t [(&'t str, &'t str)],
    extra: &'t [(&'t str, &'t str)],
}

impl Docx<'_> {
    fn bytes(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |name: &str, text: &str| {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        };
        let list = |entries: String| {
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>"#
            )
        };
        put("[Content_Types].xml", KINDS);
        let root = format!(r#"<Relationship Id="r1" Type="{TYPE}/officeDocument" Target="word/document.xml"/>"#);
        put("_rels/.rels", &list(root));
        let inside =
            self.parts.iter().enumerate().map(|(at, (kind, _))| {
                format!(r#"<Relationship Id="r{at}" Type="{TYPE}/{kind}" Target="part{at}.xml"/>"#)
            });
        let outside = self.outside.iter().enumerate().map(|(at, (kind, target))| {
            format!(r#"<Relationship Id="x{at}" Type="{TYPE}/{kind}" Target="{target}" TargetMode="External"/>"#)
        });
        put("word/_rels/document.xml.rels", &list(inside.chain(outside).collect()));
        put("word/document.xml", &format!("<w:document {SPACES}><w:body>{}</w:body></w:document>", self.body));
        for (at, (_, text)) in self.parts.iter().enumerate() {
            put(&format!("word/part{at}.xml"), &text.replacen(" NS", &format!(" {SPACES}"), 1));
        }
        self.extra.iter().for_each(|(name, text)| put(name, text));
        zip.finish().unwrap().into_inner()
    }

    fn read(&self) -> Source {
        Source::read(&self.bytes()).unwrap()
    }
}

fn body(body: &str) -> Source {
    Docx { body, ..Docx::default() }.read()
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// Returns the code, the words and the line of each finding.
fn found(source: &Source) -> Vec<(terms::Code, String, Option<u32>)> {
    let words = |finding: &terms::Finding| match finding.args.get("text").or(finding.args.get("count")) {
        Some(Arg::Text(text)) => text.clone(),
        Some(Arg::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    source.findings.iter().map(|f| (f.code, words(f), f.place.map(|place| place.line))).collect()
}

#[test]
fn runs_that_word_split_are_one_text() {
    let source = body(
        r#"<w:p w:rsidR="00A1"><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r w:rsidR="1"><w:t>Objectif </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve"> stra</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:t>tégique</w:t></w:r><w:smartTag><w:r><w:t xml:space="preserve"> 1 </w:t></w:r></w:smartTag><w:r><w:noBreakHyphen/><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>2</w:t></w:r></w:p>"#,
    );
    assert_eq!(source.text, "Objectif stratégique 1 -a\tb\nc≥2\n");
    assert_eq!(source.format, Format::Docx);
}

#[test]
fn a_line_through_words_comes_from_the_run_its_style_or_the_defaults() {
    let styles = r#"<w:styles NS><w:style w:type="paragraph" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Gone"/></w:style><w:style w:type="paragraph" w:styleId="Back"><w:basedOn w:val="Gone"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style><w:style w:type="character" w:styleId="Line"><w:rPr><w:strike w:val="true"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>"#;
    let styled = |style: &str, run: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>x</w:t></w:r></w:p>"#)
    };
    let text = [
        styled("Gone", ""),
        styled("Child", ""),
        styled("Back", ""),
        styled("Child", r#"<w:strike w:val="false"/>"#),
        styled("Child", r#"<w:rStyle w:val="Line"/>"#),
        styled("Loop", r#"<w:rStyle w:val="Line"/>"#),
        styled("None", r#"<w:dstrike/>"#),
        styled("Back", r#"<w:strike/><w:rPrChange><w:rPr><w:strike w:val="0"/></w:rPr></w:rPrChange>"#),
    ];
    let read = Docx { body: &text.concat(), parts: &[("styles", styles)], ..Docx::default() }.read();
    let lines: Vec<&str> = read.text.split("\n\n").map(str::trim).collect();
    assert_eq!(lines, ["~~x~~", "~~x~~", "x", "x", "x", "~~x~~", "~~x~~", "~~x~~"]);
}

#[test]
fn lists_show_the_numbers_that_word_shows() {
    let level = |at: usize, form: &str, text: &str| {
        format!(
            r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/><w:rPr><w:vanish/></w:rPr></w:lvl>"#
        )
    };
    let numbering = format!(
        r#"<w:numbering NS><w:abstractNum w:abstractNumId="0">{}{}{}</w:abstractNum><w:abstractNum w:abstractNumId="1">{}{}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#,
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "%2)"),
        level(2, "upperRoman", "%1.%3."),
        level(0, "decimal", "Objectif stratégique %1 :"),
        level(1, "bullet", "\u{f0b7}"),
    );
    let item = |list: u8, level: u8| {
        format!(
            r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"#
        )
    };
    let items =
        [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (1, 0), (3, 0), (3, 1), (3, 0), (0, 0), (9, 0)];
    let text: String = items.iter().map(|&(list, level)| item(list, level)).collect();
    let read = Docx { body: &text, parts: &[("numbering", &numbering)], ..Docx::default() }.read();
    let lines: Vec<&str> = read.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let shown = ["1. x", "a) x", "b) x", "- 1.I. x", "2. x", "a) x", "5. x", "6. x"];
    assert_eq!(lines[..8], shown);
    assert_eq!(lines[8..], ["Objectif stratégique 1 : x", "- x", "Objectif stratégique 2 : x", "x", "x"]);
}

#[test]
fn cells_stand_in_their_columns() {
    let cell = |properties: &str, text: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(text));
    let table = format!(
        r#"<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}{}</w:tr><w:tr>{}{}{}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{}{}</w:tr><w:tr>{}</w:tr></w:tbl>"#,
        cell("", "A"),
        cell(r#"<w:gridSpan w:val="2"/>"#, "B"),
        cell(r#"<w:vMerge w:val="restart"/>"#, "1"),
        cell("", "r"),
        cell("", "i"),
        cell("<w:vMerge/>", "behind"),
        cell("", "r2"),
        cell("", "i2"),
        cell("", "r3"),
        cell("", "i3"),
        cell(r#"<w:gridSpan w:val="3"/>"#, "Objectif stratégique 2"),
    );
    let read = body(&table);
    let rows = "| A | B |  |\n| --- | --- | --- |\n| 1 | r | i |\n|  | r2 | i2 |\n|  | r3 | i3 |\n";
    assert_eq!(read.text, format!("{rows}\nObjectif stratégique 2\n"));
    assert_eq!(found(&read), [(I_080, "behind".into(), Some(4))]);
}

#[test]
fn a_row_with_a_cell_from_above_stays_a_row() {
    let read = body(
        r#"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#,
    );
    assert_eq!(read.text, "| a | b |\n| --- | --- |\n|  | c |\n");
}

#[test]
fn an_empty_paragraph_keeps_its_line_in_a_cell() {
    let cell = |texts: &[&str]| format!("<w:tc>{}</w:tc>", texts.iter().map(|text| p(text)).collect::<String>());
    let read = body(&format!(
        "<w:tbl><w:tr>{}{}{}</w:tr><w:tr>{}{}{}</w:tr></w:tbl>",
        cell(&["", "un"]),
        cell(&["deux", "", "trois"]),
        cell(&["quatre", ""]),
        cell(&[""]),
        cell(&["", ""]),
        cell(&[]),
    ));
    assert_eq!(read.text, "| <br>un | deux<br><br>trois | quatre |\n| --- | --- | --- |\n");
}

#[test]
fn changes_are_read_as_accepted_and_said() {
    let read = body(concat!(
        r#"<w:p><w:r><w:t xml:space="preserve">Prévenir </w:t></w:r><w:del w:id="1"><w:r><w:delText>tous les vols</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>les vols</w:t></w:r></w:ins></w:p>"#,
        r#"<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Une phrase </w:t></w:r></w:p><w:p><w:r><w:t>qui continue</w:t></w:r></w:p>"#,
        r#"<w:moveFrom w:id="4"><w:p><w:r><w:t>Déplacé</w:t></w:r></w:p></w:moveFrom><w:p><w:moveTo w:id="5"><w:r><w:t>Déplacé</w:t></w:r></w:moveTo></w:p>"#,
        r#"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>too</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#,
    ));
    let text = "Prévenir les vols\n\nUne phrase qui continue\n\nDéplacé\n\n| a | b |\n| --- | --- |\n";
    assert_eq!(read.text, text);
    let expected = [
        (I_081, "1".to_owned(), Some(1)),
        (I_082, "tous les vols / gone too".to_owned(), Some(1)),
        (I_083, "Déplacé".to_owned(), Some(5)),
    ];
    assert_eq!(found(&read), expected);
}

#[test]
fn hidden_words_are_not_read_and_said() {
    let read = body(&format!(
        "{}<w:p><w:r><w:t>Montant 100,00 EUR</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Montant 900,00 EUR</w:t></w:r></w:p>",
        p("Titre")
    ));
    assert_eq!(read.text, "Titre\n\nMontant 100,00 EUR\n");
    assert_eq!(found(&read), [(I_080, "Montant 900,00 EUR".into(), Some(3))]);
}

#[test]
fn notes_and_comments_are_remarks() {
    let footnotes = r#"<w:footnotes NS><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Voir la loi.</w:t></w:r></w:p><w:p><w:r><w:t>Suite.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let comments = r#"<w:comments NS><w:comment w:id="0" w:author="X"><w:p><w:r><w:t>20 est trop</w:t></w:r></w:p></w:comment><w:comment w:id="7"><w:p><w:r><w:t>Seul</w:t></w:r></w:p></w:comment></w:comments>"#;
    let read = Docx {
        body: r#"<w:p><w:r><w:t>Prévenir</w:t><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p><w:p><w:r><w:t>Suite</w:t></w:r></w:p>"#,
        parts: &[("footnotes", footnotes), ("comments", comments)],
        ..Docx::default()
    }
    .read();
    assert_eq!(read.text, "Prévenir\n\n> (1) Voir la loi.\n> Suite.\n\n> – 20 est trop\n\nSuite\n\n> Seul\n");
    assert_eq!(found(&read), [(I_084, "3".into(), Some(1))]);
}

#[test]
fn fields_show_their_results() {
    let field = |kind: &str| format!(r#"<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>"#);
    let instruction = |text: &str| format!("<w:r><w:instrText>{text}</w:instrText></w:r>");
    let ticked = r#"<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"#;
    let contents = [
        &format!("<w:p>{}{}{}", field("begin"), instruction(" TOC \\o "), field("separate")),
        "<w:r><w:t>Objectif stratégique 1</w:t><w:tab/><w:t>3</w:t></w:r></w:p><w:p>",
        &field("end"),
        "</w:p>",
    ];
    let text = [
        contents.concat(),
        format!(
            "<w:p>{}{}{}<w:r><w:t>oui</w:t></w:r>{}",
            field("begin"),
            instruction("IF "),
            field("separate"),
            field("end")
        ),
        format!(
            r#"<w:fldSimple w:instr=" PAGE "><w:r><w:t> 7</w:t></w:r></w:fldSimple>{ticked}{}</w:p>"#,
            field("end")
        ),
        format!("<w:p>{}{}<w:r><w:t>perdu</w:t></w:r></w:p>", field("begin"), instruction("IF ")),
    ];
    let read = body(&text.concat());
    assert_eq!(read.text, "> Objectif stratégique 1\t3\n\noui7☒\n");
    assert_eq!(found(&read)[0], (I_080, "perdu".into(), Some(3)));
}

#[test]
fn boxes_forms_and_formulas_are_read_once() {
    let boxed = "<w:txbxContent><w:p><w:r><w:t>Dans le cadre</w:t></w:r></w:p></w:txbxContent>";
    let read = body(&format!(
        r#"<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{boxed}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{boxed}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Autour</w:t></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="no"/><w:dropDownList><w:listItem w:value="non"/></w:dropDownList></w:sdtPr><w:sdtContent><w:p><w:r><w:t>choisi ☒</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><m:oMath><m:r><m:t>a=2</m:t></m:r></m:oMath><w:hyperlink r:id="x"><w:r><w:t>lien</w:t></w:r></w:hyperlink><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>oui</w:t></w:r></w:rubyBase></w:ruby></w:p><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p><w:altChunk r:id="y"/>"#
    ));
    assert_eq!(read.text, "Dans le cadre\n\nAutour\n\nchoisi ☒\n\na=2lienoui\n");
    assert_eq!(found(&read).iter().map(|(code, ..)| *code).collect::<Vec<_>>(), [I_088, I_089]);
}

#[test]
fn a_document_of_pictures_says_so() {
    let scan = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>";
    let bytes = Docx { body: scan, ..Docx::default() }.bytes();
    assert_eq!(Source::read(&bytes).unwrap_err(), Unreadable::NoTextLayer);
}

#[test]
fn heads_are_set_aside_and_lend_their_title() {
    let head = "<w:hdr NS><w:p><w:r><w:t>CONVENTION 2020-2022 DE LA VILLE DE DINANT</w:t></w:r></w:p></w:hdr>";
    let parts =
        [("header", head), ("header", head), ("footer", "<w:ftr NS><w:p><w:r><w:t>p. 1</w:t></w:r></w:p></w:ftr>")];
    let text = p("Objectif général :");
    let read = Docx { body: &text, parts: &parts, ..Docx::default() }.read();
    assert_eq!(read.text, "CONVENTION 2020-2022 DE LA VILLE DE DINANT\n\nObjectif général :\n");
    assert_eq!(found(&read), [(I_085, "CONVENTION 2020-2022 DE LA VILLE DE DINANT / p. 1".into(), None)]);
    let titled = [p("CONTRAT 2020 DE LA VILLE DE DINANT"), text].concat();
    let read = Docx { body: &titled, parts: &parts, ..Docx::default() }.read();
    assert!(read.text.starts_with("CONTRAT"), "{}", read.text);
}

#[test]
fn pages_are_those_that_word_made() {
    let read = body(concat!(
        r#"<w:p><w:r><w:t>un</w:t><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>deux</w:t></w:r></w:p>"#,
        r#"<w:p><w:r><w:t>encore</w:t><w:lastRenderedPageBreak/><w:t xml:space="preserve"> deux</w:t></w:r></w:p><w:p><w:r><w:t>trois</w:t></w:r></w:p>"#,
    ));
    let pages: Vec<Option<u32>> = read.origins.iter().map(|origin| origin.page).collect();
    assert_eq!(read.text, "un\n\ndeux\n\nencore deux\n\ntrois\n");
    assert_eq!(pages.iter().step_by(2).collect::<Vec<_>>(), [&None, &Some(2), &Some(2), &Some(3)]);
}

#[test]
fn what_leads_out_of_the_file_is_said_and_not_followed() {
    let text = p("Convention");
    let read = Docx {
        body: &text,
        outside: &[("attachedTemplate", "http://192.0.2.1/t.dotm"), ("hyperlink", "http://192.0.2.1/")],
        extra: &[("word/vbaProject.bin", "x")],
        ..Docx::default()
    }
    .read();
    assert_eq!(found(&read), [(I_086, "http://192.0.2.1/t.dotm".into(), None), (I_087, "1".into(), None)]);
}

#[test]
fn archives_of_another_kind_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a", SimpleFileOptions::default()).unwrap();
    assert_eq!(Source::read(&zip.finish().unwrap().into_inner()).unwrap_err(), Unreadable::OtherKind);
    assert_eq!(Source::read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxx").unwrap_err(), Unreadable::Locked);
}

/// Packs files as they are, without a look at what they say.
fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn documents_that_mean_harm_are_refused() {
    let main = |start: &str, body: &str| {
        let text = format!("{start}<w:document {SPACES}><w:body>{body}</w:body></w:document>");
        Source::read(&packed(&[("[Content_Types].xml", KINDS), ("word/document.xml", &text)])).unwrap_err()
    };
    let entity = r#"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>"#;
    assert_eq!(main(entity, &p("&e;")), Unreadable::HostileXml);
    assert_eq!(main("", &p("&e;")), Unreadable::HostileXml);
    let tables = ["<w:tbl><w:tr><w:tc>".repeat(5_000), p("x"), "</w:tc></w:tr></w:tbl>".repeat(5_000)];
    assert!(matches!(main("", &tables.concat()), Unreadable::TooDeep(_)));
    let spaces: String = (0..200_000).map(|i| format!(r#" xmlns:n{i}="u{i}""#)).collect();
    assert_eq!(main("", &format!("<w:p{spaces}/>")), Unreadable::HostileXml);
    assert_eq!(main("", &p(&"A".repeat(9_000_000))), Unreadable::UnpacksTooLarge);
    assert_eq!(main("", &p(&" ".repeat(6_000_000)).repeat(2)), Unreadable::UnpacksTooLarge);
    assert_eq!(main("", "<w:p>"), Unreadable::CorruptArchive);
    let lists = [(
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="x/officeDocument" Target="other.xml"/></Relationships>"#,
    )];
    let files = [("[Content_Types].xml", KINDS), lists[0], ("word/document.xml", "<a/>"), ("other.xml", "<a/>")];
    assert_eq!(Source::read(&packed(&files)).unwrap_err(), Unreadable::CorruptArchive);
}

#[test]
fn a_length_that_lies_is_a_corrupt_archive() {
    let text = format!("<w:document {SPACES}><w:body>{}</w:body></w:document>", p(&"A".repeat(70_000)));
    let mut bytes = packed(&[("[Content_Types].xml", KINDS), ("word/document.xml", &text)]);
    let real = u32::try_from(text.len()).unwrap().to_le_bytes();
    for lie in [10_u32, 1_000_000] {
        let places: Vec<usize> = (0..bytes.len() - 4).filter(|&at| bytes[at..at + 4] == real).collect();
        assert!(places.len() >= 2);
        let mut lying = bytes.clone();
        places.iter().for_each(|&at| lying[at..at + 4].copy_from_slice(&lie.to_le_bytes()));
        assert_eq!(Source::read(&lying).unwrap_err(), Unreadable::CorruptArchive);
    }
    bytes.truncate(400);
    assert_eq!(Source::read(&bytes).unwrap_err(), Unreadable::CorruptArchive);
}

const ODT: (&str, &str) = ("mimetype", "application/vnd.oasis.opendocument.text");

/// An OpenDocument text with this body.
fn odt(start: &str, body: &str) -> Result<Source, Unreadable> {
    const NAMES: &str = "urn:oasis:names:tc:opendocument:xmlns";
    let spaces: String =
        ["office", "text", "table"].iter().map(|name| format!(r#" xmlns:{name}="{NAMES}:{name}:1.0""#)).collect();
    let text = format!(
        "{start}<office:document-content{spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    Source::read(&packed(&[ODT, ("content.xml", &text)]))
}

#[test]
fn an_open_document_is_read_or_refused_like_one_of_word() {
    let rows = r#"<table:table><table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>b<text:s text:c="99999999"/>c</text:p></table:table-cell><table:covered-table-cell><text:p>behind</text:p></table:covered-table-cell></table:table-row></table:table>"#;
    let read = odt("", rows).unwrap();
    assert_eq!(read.text.split_whitespace().collect::<Vec<_>>().join(" "), "| a | b c | | | --- | --- | --- |");
    assert_eq!((read.format, read.findings[0].code), (Format::Odt, I_080));
    assert_eq!(odt("<!DOCTYPE x [<!ENTITY e 'x'>]>", "<text:p>&e;</text:p>").unwrap_err(), Unreadable::HostileXml);
    assert_eq!(odt("", "<text:p>").unwrap_err(), Unreadable::CorruptArchive);
    let deep = ["<table:table><table:table-row><table:table-cell>".repeat(20), "x".into()];
    assert!(matches!(odt("", &deep.concat()), Err(Unreadable::TooDeep(_))));
    let locked = r#"<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"#;
    let files = [ODT, ("META-INF/manifest.xml", locked), ("content.xml", "?")];
    assert_eq!(Source::read(&packed(&files)).unwrap_err(), Unreadable::Locked);
    let both = [ODT, ("content.xml", "<a/>"), ("[Content_Types].xml", KINDS), ("word/document.xml", "<a/>")];
    assert_eq!(Source::read(&packed(&both)).unwrap_err(), Unreadable::OtherKind);
}
