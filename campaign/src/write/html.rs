//! HTML as word processors and content systems leave it: lists or paragraphs with bullets, cells
//! that span rows, three ways of striking words out.

use crate::document::{Block, Cell, Document, Line, PageBreak, Table};
use crate::random::Dice;

/// Writes a document as a page.
pub(crate) fn write(document: &Document, dice: &mut Dice) -> String {
    let style = Style {
        lists: dice.chance(700),
        headings: dice.below(3),
        strike: dice.below(3),
        cells: dice.below(3),
        entities: dice.chance(300),
        sections: dice.chance(500),
    };
    let mut writer = Writer { style, open: Vec::new(), out: String::new() };
    writer.out.push_str("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>Document</title>\n");
    writer
        .out
        .push_str("<style>p { margin: 0 } td { border: 1px solid }</style>\n</head>\n<body>\n<!-- exported -->\n");
    document.blocks.iter().for_each(|block| writer.block(block));
    writer.close_to(0);
    writer.out.push_str("</body>\n</html>\n");
    writer.out
}

struct Style {
    /// Items are items; else paragraphs that begin with a sign.
    lists: bool,
    headings: usize,
    strike: usize,
    cells: usize,
    entities: bool,
    /// Tables have `thead` and `tbody`.
    sections: bool,
}

struct Writer {
    style: Style,
    /// The lists that are open: the tag that closes each, and whether it is ordered.
    open: Vec<&'static str>,
    out: String,
}

impl Writer {
    fn block(&mut self, block: &Block) {
        if !matches!(block, Block::Item(..)) {
            self.close_to(0);
        }
        match block {
            Block::Heading(level, line) => self.heading(*level, line),
            Block::Text(line) => {
                let words = self.words(line);
                self.put(&format!("<p>{words}</p>"));
            }
            Block::Item(depth, mark, line) => self.item(usize::from(*depth), mark, line),
            Block::Table(table) => self.table(table),
            Block::Page(page) => self.page(page),
        }
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn heading(&mut self, level: u8, line: &Line) {
        let words = self.words(line);
        let text = match (level, self.style.headings) {
            (0, _) | (_, 2) => format!("<p>{words}</p>"),
            (_, 1) => format!("<p><strong>{words}</strong></p>"),
            _ => format!("<h{level}>{words}</h{level}>"),
        };
        self.put(&text);
    }

    fn page(&mut self, page: &PageBreak) {
        let lines: Vec<String> = page.lines.iter().map(|line| format!("<p>{}</p>", self.escaped(line))).collect();
        self.put("<hr>");
        lines.iter().for_each(|line| self.put(line));
    }

    // ---- lists

    fn item(&mut self, depth: usize, mark: &str, line: &Line) {
        let words = self.words(line);
        let list = list_of(mark).filter(|_| self.style.lists);
        let Some((opens, closes)) = list else {
            self.close_to(0);
            let indent = "&nbsp;&nbsp;".repeat(depth);
            let mark = self.escaped(mark);
            return self.put(&format!("<p>{indent}{mark}{words}</p>"));
        };
        self.close_to(depth + 1);
        if self.open.len() > depth {
            self.out.push_str("</li>\n");
        }
        while self.open.len() <= depth {
            self.put(opens);
            self.open.push(closes);
        }
        self.out.push_str(&format!("<li>{words}"));
    }

    /// Closes lists until `depth` of them are open.
    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let closes = self.open.pop().unwrap_or_default();
            self.put(&format!("</li>\n{closes}"));
        }
    }

    // ---- tables

    fn table(&mut self, table: &Table) {
        self.put("<table>");
        if let Some(names) = &table.header {
            let tag = if self.style.sections { "th" } else { "td" };
            let cells: String = names.iter().map(|name| format!("<{tag}>{}</{tag}>", self.escaped(name))).collect();
            let (open, close) = if self.style.sections { ("<thead>", "</thead>\n<tbody>") } else { ("", "") };
            self.put(&format!("{open}<tr>{cells}</tr>{close}"));
        }
        for (at, row) in table.rows.iter().enumerate() {
            if let Some(page) = &row.after {
                self.put("</table>");
                self.page(page);
                self.put("<table>");
            }
            let cells: Vec<String> =
                row.cells.iter().enumerate().map(|(column, cell)| self.cell(table, at, column, cell)).collect();
            self.put(&format!("<tr>{}</tr>", cells.concat()));
        }
        let close = if self.style.sections && table.header.is_some() { "</tbody>\n</table>" } else { "</table>" };
        self.put(close);
    }

    fn cell(&self, table: &Table, at: usize, column: usize, cell: &Cell) -> String {
        let unbroken = |row: usize| table.rows[row].after.is_none();
        if cell.covered && unbroken(at) && at > 0 {
            return String::new();
        }
        let below =
            (at + 1..table.rows.len()).take_while(|&row| unbroken(row) && table.rows[row].cells[column].covered);
        let span = 1 + below.count();
        let attribute = if span > 1 { format!(" rowspan=\"{span}\"") } else { String::new() };
        format!("<td{attribute}>{}</td>", self.texts(cell))
    }

    fn texts(&self, cell: &Cell) -> String {
        let shown: Vec<(bool, String)> = cell
            .texts
            .iter()
            .map(|text| {
                let bullet = text.mark == "- ";
                let mark = if bullet && self.style.cells == 2 { String::new() } else { self.escaped(&text.mark) };
                (bullet, format!("{mark}{}", self.words(&text.line)))
            })
            .collect();
        let words = || shown.iter().map(|(_, words)| words.clone());
        match self.style.cells {
            0 => words().collect::<Vec<_>>().join("<br>"),
            2 if !shown.is_empty() && shown.iter().all(|(bullet, _)| *bullet) => {
                format!("<ul>{}</ul>", words().map(|words| format!("<li>{words}</li>")).collect::<String>())
            }
            _ => words().map(|words| format!("<p>{words}</p>")).collect(),
        }
    }

    // ---- words

    fn words(&self, line: &Line) -> String {
        let text = self.escaped(&line.text());
        match (line.struck, self.style.strike) {
            (false, _) => text,
            (true, 0) => format!("<s>{text}</s>"),
            (true, 1) => format!("<del>{text}</del>"),
            (true, _) => format!("<span style=\"text-decoration: line-through\">{text}</span>"),
        }
    }

    fn escaped(&self, text: &str) -> String {
        let mut out = String::new();
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '\u{a0}' => out.push_str("&nbsp;"),
                '\u{ad}' => out.push_str("&shy;"),
                'é' if self.style.entities => out.push_str("&eacute;"),
                '≥' if self.style.entities => out.push_str("&#8805;"),
                '’' if self.style.entities => out.push_str("&#x2019;"),
                c => out.push(c),
            }
        }
        out
    }
}

/// Returns the tags of the list that a mark belongs to; none for what no list writes by itself.
fn list_of(mark: &str) -> Option<(&'static str, &'static str)> {
    match mark {
        "- " | "* " | "• " | "– " => Some(("<ul>", "</ul>")),
        mark if mark.starts_with("1.") && mark.len() > 3 => None,
        mark if mark.starts_with(|c: char| c.is_ascii_digit()) => Some(("<ol>", "</ol>")),
        mark if mark.starts_with(['I', 'V']) => Some(("<ol type=\"I\">", "</ol>")),
        mark if mark.starts_with(|c: char| c.is_ascii_lowercase()) => Some(("<ol type=\"a\">", "</ol>")),
        _ => None,
    }
}
