//! Office Open XML by a writer of our own: styles, numbering, merged cells, words struck out by a
//! property of their run, tracked changes, a running head and a page number.

use crate::document::{Block, Cell, Document, Line, PageBreak, Table};
use crate::random::Dice;
use crate::write::zip::archive;

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Writes a document; `trackable` where what is made of it keeps tracked changes apart.
pub(crate) fn write(document: &Document, dice: &mut Dice, trackable: bool) -> Vec<u8> {
    let (headings, automatic) = (dice.below(3), dice.chance(700));
    let tracked = dice.chance(200) && trackable;
    let bordered = dice.chance(700);
    let mut writer = Writer {
        dice: dice.clone(),
        headings,
        automatic,
        tracked,
        bordered,
        lists: Vec::new(),
        last: None,
        body: String::new(),
    };
    document.blocks.iter().for_each(|block| writer.block(block));
    let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>\
                   <w:footerReference w:type=\"default\" r:id=\"rId4\"/>\
                   <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
                   <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"/></w:sectPr>";
    let main = format!("{HEAD}<w:document {WORD}><w:body>{}{section}</w:body></w:document>", writer.body);
    let running = format!("{HEAD}<w:hdr {WORD}><w:p>{}</w:p></w:hdr>", run(&document.running_head, ""));
    let foot =
        format!("{HEAD}<w:ftr {WORD}><w:p><w:fldSimple w:instr=\"PAGE\">{}</w:fldSimple></w:p></w:ftr>", run("1", ""));
    archive(&[
        ("[Content_Types].xml", types().into_bytes()),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml")]).into_bytes()),
        ("word/document.xml", main.into_bytes()),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles", "styles.xml"),
                ("numbering", "numbering.xml"),
                ("header", "header1.xml"),
                ("footer", "footer1.xml"),
            ])
            .into_bytes(),
        ),
        ("word/styles.xml", styles().into_bytes()),
        ("word/numbering.xml", numbering(&writer.lists).into_bytes()),
        ("word/header1.xml", running.into_bytes()),
        ("word/footer1.xml", foot.into_bytes()),
    ])
}

/// The form of the numbers of a list: what numbering.xml calls it, and its pattern.
type Form = (&'static str, &'static str);

struct Writer {
    dice: Dice,
    /// Headings have styles, are bold, or are paragraphs like any other.
    headings: usize,
    /// Lists are numbered by the word processor; else the signs are typed.
    automatic: bool,
    /// Some changes are tracked.
    tracked: bool,
    /// Tables have lines around their cells.
    bordered: bool,
    /// The form of each list.
    lists: Vec<Form>,
    /// The form of the list that the last block belongs to.
    last: Option<Form>,
    body: String,
}

impl Writer {
    fn block(&mut self, block: &Block) {
        let (last, mut form) = (self.last.take(), None);
        let text = match block {
            Block::Heading(level, line) => self.heading(*level, line),
            Block::Text(line) => self.paragraph("", "", line),
            Block::Item(depth, mark, line) => {
                form = last;
                self.item(usize::from(*depth), mark, line, &mut form)
            }
            Block::Table(table) => self.table(table),
            Block::Page(page) => pages(page),
        };
        self.last = form;
        self.body.push_str(&text);
    }

    fn heading(&mut self, level: u8, line: &Line) -> String {
        match (level, self.headings) {
            (0, _) | (_, 2) => self.paragraph("", "", line),
            (_, 1) => {
                let runs = self.runs(line, "<w:b/>");
                format!("<w:p>{runs}</w:p>")
            }
            _ => self.paragraph(&format!("<w:pStyle w:val=\"Heading{level}\"/>"), "", line),
        }
    }

    fn paragraph(&mut self, properties: &str, mark: &str, line: &Line) -> String {
        let properties = if properties.is_empty() { String::new() } else { format!("<w:pPr>{properties}</w:pPr>") };
        let mark = if mark.is_empty() { String::new() } else { run(mark, "") };
        format!("<w:p>{properties}{mark}{}</w:p>", self.runs(line, ""))
    }

    fn item(&mut self, depth: usize, mark: &str, line: &Line, list: &mut Option<Form>) -> String {
        let Some(form) = form_of(mark).filter(|_| self.automatic) else {
            let indent = format!("<w:ind w:left=\"{}\"/>", 360 * (depth + 1));
            return self.paragraph(&indent, mark, line);
        };
        if depth == 0 && *list != Some(form) {
            self.lists.push(form);
            *list = Some(form);
        }
        let number = self.lists.len().max(1);
        if self.lists.is_empty() {
            self.lists.push(form);
        }
        let numbered = format!("<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        self.paragraph(&numbered, "", line)
    }

    // ---- tables

    fn table(&mut self, table: &Table) -> String {
        let width = table.rows.first().map_or(0, |row| row.cells.len());
        let grid = format!("<w:gridCol w:w=\"{}\"/>", column_width(width)).repeat(width);
        // Without lines nobody could tell one row that holds everything from several.
        let borders = if self.bordered || table.rows.len() == 1 { borders() } else { String::new() };
        let open = format!(
            "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>{borders}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        );
        let mut out = open.clone();
        if let Some(names) = &table.header {
            let cells: String = names
                .iter()
                .map(|name| format!("<w:tc>{}<w:p>{}</w:p></w:tc>", cell_width(width, ""), run(name, "<w:b/>")))
                .collect();
            out.push_str(&format!("<w:tr>{cells}</w:tr>"));
        }
        for (at, row) in table.rows.iter().enumerate() {
            if let Some(page) = &row.after {
                out.push_str(&format!("</w:tbl>{}{open}", pages(page)));
            }
            let unbroken = |at: usize| table.rows.get(at).is_some_and(|row| row.after.is_none());
            let cells: Vec<String> = row
                .cells
                .iter()
                .enumerate()
                .map(|(column, cell)| {
                    let covers = unbroken(at + 1) && table.rows[at + 1].cells[column].covered;
                    let covered = cell.covered && at > 0 && unbroken(at);
                    self.cell(cell, width, covers, covered)
                })
                .collect();
            out.push_str(&format!("<w:tr>{}</w:tr>", cells.concat()));
        }
        out.push_str("</w:tbl><w:p/>");
        out
    }

    fn cell(&mut self, cell: &Cell, width: usize, covers: bool, covered: bool) -> String {
        let merge = match (covered, covers) {
            (true, _) => "<w:vMerge/>",
            (false, true) => "<w:vMerge w:val=\"restart\"/>",
            _ => "",
        };
        let texts: String = cell.texts.iter().map(|text| self.paragraph("", &text.mark, &text.line)).collect();
        let texts = if texts.is_empty() { "<w:p/>".to_owned() } else { texts };
        format!("<w:tc>{}{texts}</w:tc>", cell_width(width, merge))
    }

    // ---- words

    /// Writes the words of a line in one run or two, one of them perhaps a tracked change.
    fn runs(&mut self, line: &Line, properties: &str) -> String {
        let struck = if line.struck { "<w:strike/>" } else { "" };
        let properties = format!("{properties}{struck}");
        let text = line.text();
        let cut = text.match_indices(' ').nth(1).map(|(at, _)| at + 1);
        let Some(cut) = cut.filter(|_| self.dice.chance(400)) else { return run(&text, &properties) };
        let (first, second) = (run(&text[..cut], &properties), run(&text[cut..], &properties));
        if !self.tracked || !self.dice.chance(300) {
            return format!("{first}{second}");
        }
        let by = "w:id=\"1\" w:author=\"A\" w:date=\"2020-01-01T00:00:00Z\"";
        let deleted = format!("<w:del {by}><w:r><w:delText xml:space=\"preserve\">xxx </w:delText></w:r></w:del>");
        format!("{first}{deleted}<w:ins {by}>{second}</w:ins>")
    }
}

/// The lines around and between the cells of a table.
fn borders() -> String {
    let side = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
    let sides: String = ["top", "left", "bottom", "right", "insideH", "insideV"].into_iter().map(side).collect();
    format!("<w:tblBorders>{sides}</w:tblBorders>")
}

/// Returns the width of each of `columns` columns that fill the page, in twentieths of a point.
fn column_width(columns: usize) -> usize {
    const PAGE: usize = 9638;
    PAGE / columns.max(1)
}

fn cell_width(columns: usize, more: &str) -> String {
    format!("<w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{more}</w:tcPr>", column_width(columns))
}

fn run(text: &str, properties: &str) -> String {
    let properties = if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

/// Page numbers and heads that a converter left among the paragraphs.
fn pages(page: &PageBreak) -> String {
    page.lines.iter().map(|line| format!("<w:p>{}</w:p>", run(line, ""))).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Returns the form of the list that a mark belongs to; none for signs that are always typed.
fn form_of(mark: &str) -> Option<Form> {
    match mark {
        "- " | "* " | "• " | "– " => Some(("bullet", "-")),
        mark if mark.starts_with("1.") && mark.len() > 3 => Some(("decimal", "1.%1")),
        mark if mark.starts_with(|c: char| c.is_ascii_digit()) && mark.contains(')') => Some(("decimal", "%1)")),
        mark if mark.starts_with(|c: char| c.is_ascii_digit()) => Some(("decimal", "%1.")),
        mark if mark.starts_with(['I', 'V']) => Some(("upperRoman", "%1.")),
        mark if mark.starts_with(|c: char| c.is_ascii_lowercase()) => Some(("lowerLetter", "%1)")),
        _ => None,
    }
}

// ---- the other parts of the archive

fn types() -> String {
    let part = |name: &str, kind: &str| {
        format!(
            "<Override PartName=\"/word/{name}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>"
        )
    };
    let parts = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("header1", "header"),
        ("footer1", "footer"),
    ];
    let parts: String = parts.iter().map(|(name, kind)| part(name, kind)).collect();
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}</Types>"
    )
}

fn relations(targets: &[(&str, &str)]) -> String {
    let one = |(number, (kind, target)): (usize, &(&str, &str))| {
        format!(
            "<Relationship Id=\"rId{number}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>"
        )
    };
    let all: String = (1..).zip(targets).map(one).collect();
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
    )
}

fn styles() -> String {
    let heading = |level: usize| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/>\
             <w:pPr><w:outlineLvl w:val=\"{}\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>",
            level - 1
        )
    };
    let headings: String = (1..=6).map(heading).collect();
    format!("{HEAD}<w:styles {WORD}>{headings}</w:styles>")
}

fn numbering(lists: &[Form]) -> String {
    let level = |depth: usize, (form, pattern): Form| {
        format!(
            "<w:lvl w:ilvl=\"{depth}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{form}\"/><w:lvlText w:val=\"{pattern}\"/>\
             <w:pPr><w:ind w:left=\"{}\" w:hanging=\"360\"/></w:pPr></w:lvl>",
            720 * (depth + 1)
        )
    };
    let kinds: String = (0..)
        .zip(lists)
        .map(|(id, form)| {
            format!(
                "<w:abstractNum w:abstractNumId=\"{id}\">{}{}</w:abstractNum>",
                level(0, *form),
                level(1, ("bullet", "-"))
            )
        })
        .collect();
    let uses: String = (0..lists.len())
        .map(|id| format!("<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"{id}\"/></w:num>", id + 1))
        .collect();
    format!("{HEAD}<w:numbering {WORD}>{kinds}{uses}</w:numbering>")
}
