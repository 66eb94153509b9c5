//! A document as one accessible page: headings in their order, lists with their numbers, tables with
//! their headers, no script, nothing fetched.
//!
//! Choice: 0031; 0070

use std::fmt::Write as _;

use super::flow::{Block, Column, Flow, Form, Item, Line, Row};

const STYLE: &str = "body{font:1.05rem/1.55 \"Iowan Old Style\",Palatino,\"URW Palladio L\",Georgia,serif;max-width:44rem;\
margin:3rem auto 5rem;padding:0 1.25rem;color:#1d2227;background:#fffefb}\
h1,h2,h3,h4,h5,h6{line-height:1.25;font-weight:600;margin:1.7em 0 .5em;text-wrap:balance}\
h1{font-size:2rem;margin-top:0}h2{font-size:1.45rem;border-top:1px solid #b9b3a4;padding-top:1rem;margin-top:2.5em}\
h3{font-size:1.2rem}h4{font-size:1.1rem}h5{font-size:1rem}h6{font-size:1rem;font-style:italic;font-weight:400}\
p,ul,ol{margin:0 0 .9rem}ul,ol{padding-left:1.6rem}li{margin:.25rem 0}li>ul,li>ol{margin:.25rem 0}\
.label{font-weight:600;font-size:.92rem;color:#59606a;margin:1.2rem 0 .4rem}.is{color:#1c4f7c}li .is{color:#59606a}\
s,.mark{color:#59606a}.mark{font-style:italic}aside{border-left:.2rem solid #b9b3a4;padding-left:1rem;font-style:italic}\
.signature{margin-bottom:.4rem}:not(.signature)+.signature{margin-top:3rem}\
.letter{max-width:48rem}.letter h1{font-size:1.5rem;margin:2rem 0 1rem}.letter h2{font-size:1.15rem;margin-top:2rem}\
.sender{font-weight:600;color:#59606a}.addressee{margin:2rem 0 2rem 50%}footer{color:#59606a;font-size:.85rem;margin-top:3rem}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.5rem;margin:0 0 1.2rem}dt{color:#1c4f7c}dd{margin:0}\
.letter td,.letter th{overflow-wrap:anywhere}\
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4;margin:0 0 1.4rem;border-block:1px solid #1d2227}\
caption{text-align:left;font-weight:600;color:#59606a;padding:.4rem 0}th,td{text-align:left;vertical-align:top;\
padding:.35rem .5rem .35rem 0;border-top:1px solid #b9b3a4;font-weight:400}thead th,.sum th,.sum td{font-weight:600}\
.figure{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums lining-nums;padding:.35rem 0 .35rem .8rem}\
@media print{thead{display:table-header-group}tr{break-inside:avoid}body{margin:0;max-width:none}h1,h2,h3,h4,h5,h6,.label{break-after:avoid}}";

/// Writes `flow`.
pub(crate) fn write(flow: &Flow) -> String {
    let mut page = Page { struck: &flow.struck, out: String::new() };
    page.head(flow);
    for block in &flow.blocks {
        page.block(block);
    }
    if !flow.foot.is_empty() {
        let _ = writeln!(page.out, "<footer><p>{}</p></footer>", escaped(&flow.foot));
    }
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

struct Page<'a> {
    struck: &'a str,
    out: String,
}

impl Page<'_> {
    fn head(&mut self, flow: &Flow) {
        let (language, title) = (flow.language, escaped(&flow.title));
        let class = if flow.form == Form::Letter { " class=\"letter\"" } else { "" };
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body{class}>\n<main>\n"
        );
    }

    fn block(&mut self, block: &Block) {
        let _ = match block {
            Block::Heading { depth, line } => writeln!(self.out, "<h{depth}>{}</h{depth}>", self.line(line)),
            Block::Paragraph { words } => writeln!(self.out, "<p>{}</p>", escaped(words)),
            Block::Signature { words } => writeln!(self.out, "<p class=\"signature\">{}</p>", escaped(words)),
            Block::Remark { words } => writeln!(self.out, "<aside><p>{}</p></aside>", escaped(words)),
            Block::Label { words } => writeln!(self.out, "<p class=\"label\">{}</p>", escaped(words)),
            Block::List { items } | Block::Numbered { items } => {
                self.items(items);
                Ok(())
            }
            Block::Sender { lines } => writeln!(self.out, "<p class=\"sender\">{}</p>", broken(lines)),
            Block::Addressee { lines } => writeln!(self.out, "<p class=\"addressee\">{}</p>", broken(lines)),
            Block::Facts { lines } => {
                let fact =
                    |line: &Line| format!("<dt>{}</dt><dd>{}</dd>\n", escaped(&line.label), escaped(&line.words));
                writeln!(self.out, "<dl>\n{}</dl>", lines.iter().map(fact).collect::<String>())
            }
            Block::Table { caption, columns, rows } => {
                self.table(caption, columns, rows);
                Ok(())
            }
        };
    }

    fn table(&mut self, caption: &str, columns: &[Column], rows: &[Row]) {
        let _ = writeln!(self.out, "<table>\n<caption>{}</caption>\n<thead><tr>", escaped(caption));
        for column in columns {
            let _ = writeln!(self.out, "<th scope=\"col\"{}>{}</th>", class(column), escaped(&column.title));
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        rows.iter().for_each(|row| self.row(row, columns));
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn row(&mut self, row: &Row, columns: &[Column]) {
        self.out.push_str(if row.sum { "<tr class=\"sum\">" } else { "<tr>" });
        for (at, (lines, column)) in row.cells.iter().zip(columns).enumerate() {
            let words: Vec<String> = lines.iter().map(|line| self.line(line)).collect();
            let (tag, scope) = if at == 0 { ("th", " scope=\"row\"") } else { ("td", "") };
            let _ = write!(self.out, "<{tag}{scope}{}>{}</{tag}>", class(column), words.join("<br>"));
        }
        self.out.push_str("</tr>\n");
    }

    /// Writes items, those with a number in a list of their own.
    fn items(&mut self, items: &[Item]) {
        for run in items.chunk_by(|a, b| a.number.is_some() == b.number.is_some()) {
            let list = if run[0].number.is_some() { "ol" } else { "ul" };
            let _ = writeln!(self.out, "<{list}>");
            run.iter().for_each(|item| self.item(item));
            let _ = writeln!(self.out, "</{list}>");
        }
    }

    fn item(&mut self, item: &Item) {
        let value = item.number.map(|number| format!(" value=\"{number}\"")).unwrap_or_default();
        let class = if item.line.as_words { " class=\"as-words\"" } else { "" };
        let _ = write!(self.out, "<li{class}{value}>{}", self.line(&item.line));
        if !item.children.is_empty() {
            self.out.push('\n');
            self.items(&item.children);
        }
        self.out.push_str("</li>\n");
    }

    /// Writes the label and the words; what is struck out is said as well as shown.
    fn line(&self, line: &Line) -> String {
        let words = escaped(&line.words);
        let words = match line.struck {
            true => format!("<s>{words}</s> <span class=\"mark\">({})</span>", escaped(self.struck)),
            false => words,
        };
        match line.label.as_str() {
            "" => words,
            label => format!("<span class=\"is\">{}</span> {words}", escaped(label)).trim_end().to_owned(),
        }
    }
}

const fn class(column: &Column) -> &'static str {
    if column.figures { " class=\"figure\"" } else { "" }
}

/// Writes lines below each other.
fn broken(lines: &[String]) -> String {
    lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("<br>")
}

/// Writes words so that no sign of them is markup.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
