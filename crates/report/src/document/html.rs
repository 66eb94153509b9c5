//! An agreement as one accessible page: headings in their order, lists, tables with headers, no
//! script, nothing fetched.
//!
//! Choice: 0031

use std::fmt::Write as _;

use agreement::{Node, NodeKind, NodeState};
use intake::{LineUse, Passage};

use super::{Document, Sentences, colon};
use crate::Voice;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
color:#1a1a1a;background:#fff}h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em}\
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}caption{text-align:left;font-weight:600;padding:.3rem 0}\
th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top}th{background:#f0f0f0}\
.state{font-style:italic;color:#545454}aside{border-left:.25rem solid #767676;padding-left:1rem}";

/// Writes `document`.
pub(super) fn write(document: &Document<'_>, voice: Voice<'_>) -> String {
    let mut page = Page { voice, out: String::new() };
    page.head(document);
    for (position, root) in document.agreement.tree.iter().enumerate() {
        page.level(root, 2, document.provisions_of(position));
    }
    page.foot(document);
    page.out
}

struct Page<'a> {
    voice: Voice<'a>,
    out: String,
}

impl Page<'_> {
    /// Adds an element with words in it.
    fn element(&mut self, name: &str, words: &str) {
        let _ = writeln!(self.out, "<{name}>{}</{name}>", escaped(words));
    }

    fn head(&mut self, document: &Document<'_>) {
        let title = match document.agreement.title.as_str() {
            "" => self.voice.say("document-untitled"),
            title => title.to_owned(),
        };
        let language = self.voice.language().tag();
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
            escaped(&title)
        );
        self.element("h1", &title);
        document.remarks(true).for_each(|remark| self.remark(remark));
        if document.passages.is_empty() {
            let sentences = Sentences { agreement: document.agreement, voice: self.voice };
            sentences.parties().iter().for_each(|words| self.element("p", words));
            let provisions = sentences.provisions();
            if !provisions.is_empty() {
                self.element("h2", &self.voice.say("document-provisions"));
                provisions.iter().for_each(|words| self.element("p", words));
            }
        }
        let before = |part| matches!(part, LineUse::Parties | LineUse::Provision);
        document.around(before).for_each(|passage| self.passage(passage));
    }

    fn foot(&mut self, document: &Document<'_>) {
        let sentences = Sentences { agreement: document.agreement, voice: self.voice };
        let signature = sentences.signature().filter(|_| document.passages.is_empty());
        signature.iter().for_each(|words| self.element("p", words));
        document.around(|part| part == LineUse::Signature).for_each(|passage| self.passage(passage));
        document.remarks(false).for_each(|remark| self.remark(remark));
        self.out.push_str("</main>\n</body>\n</html>\n");
    }

    fn remark(&mut self, remark: &str) {
        let _ = writeln!(self.out, "<aside><p>{}</p></aside>", escaped(remark));
    }

    fn passage(&mut self, passage: &Passage) {
        match passage.number {
            _ if passage.heading => self.element("h2", &passage.text),
            Some(number) => self.element("p", &format!("{number}. {}", passage.text)),
            None => self.element("p", &passage.text),
        }
    }

    // ---- the tree

    /// Writes a level under a heading of `depth`; a placeholder takes none, so that no depth is skipped.
    fn level<'p>(&mut self, node: &Node, depth: usize, provisions: impl Iterator<Item = &'p Passage>) {
        let placeholder = node.state == Some(NodeState::Placeholder);
        if !placeholder {
            let name = format!("h{}", depth.min(6));
            let _ = writeln!(self.out, "<{name}>{}</{name}>", self.titled(node));
        }
        provisions.for_each(|passage| self.passage(passage));
        let below = if placeholder { depth } else { depth + 1 };
        for siblings in node.children.chunk_by(|a, b| a.kind == b.kind) {
            match siblings[0].kind {
                NodeKind::OperationalObjective if siblings.iter().any(has_statements) => self.rows(siblings),
                NodeKind::Indicator => self.indicators(siblings),
                NodeKind::OperationalObjective | NodeKind::SubItem | NodeKind::Result => {
                    let label = match siblings[0].kind {
                        NodeKind::Result => "document-results",
                        _ => "document-operational",
                    };
                    let label = format!("{}{}", self.voice.say(label), colon(self.voice.language()));
                    self.element("p", &label);
                    self.list(siblings);
                }
                _ => siblings.iter().for_each(|child| self.level(child, below, std::iter::empty())),
            }
        }
    }

    fn titled(&self, node: &Node) -> String {
        let numbers = node.number.iter().map(u16::to_string).collect::<Vec<_>>().join(" + ");
        let kind = capital(&self.voice.node_kind(node.kind));
        let label = [kind, numbers].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        if node.text.is_empty() {
            return format!("{}{}", escaped(&label), self.state(node));
        }
        format!("{}{} {}", escaped(&label), colon(self.voice.language()), self.words(node))
    }

    /// Writes the words of a node; what is struck out is said as well as shown.
    fn words(&self, node: &Node) -> String {
        let words = escaped(&node.text);
        let struck = node.state == Some(NodeState::StruckOut);
        let words = if struck { format!("<s>{words}</s>") } else { words };
        format!("{words}{}", self.state(node))
    }

    fn state(&self, node: &Node) -> String {
        let special = node.state.filter(|state| !matches!(state, NodeState::Filled | NodeState::Placeholder));
        let said = |state| format!(" <span class=\"state\">({})</span>", escaped(&self.voice.node_state(state)));
        special.map(said).unwrap_or_default()
    }

    fn list(&mut self, nodes: &[Node]) {
        self.out.push_str("<ul>\n");
        for node in nodes {
            let _ = write!(self.out, "<li>{}{}", number(node), self.words(node));
            if !node.children.is_empty() {
                self.out.push('\n');
                self.list(&node.children);
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    fn header(&mut self, caption: &str, columns: &[&str]) {
        let _ = write!(self.out, "<table>\n<caption>{}</caption>\n<thead><tr>", escaped(&self.voice.say(caption)));
        for column in columns {
            let _ = write!(self.out, "<th scope=\"col\">{}</th>", escaped(&self.voice.say(column)));
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
    }

    fn indicators(&mut self, nodes: &[Node]) {
        self.header("document-indicators", &["document-indicator", "document-target"]);
        for node in nodes {
            let target = node.target.as_ref().map(|target| self.voice.target(target)).unwrap_or_default();
            let words = format!("{}{}", number(node), self.words(node));
            let _ = writeln!(self.out, "<tr><td>{words}</td><td>{}</td></tr>", escaped(&target));
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    /// Writes objectives with their own results and indicators, one a row.
    fn rows(&mut self, nodes: &[Node]) {
        let columns = ["document-objective", "document-results", "document-indicators"];
        self.header("document-operational", &columns);
        for node in nodes {
            let nested = self.cell(node, NodeKind::SubItem);
            let _ = write!(self.out, "<tr><th scope=\"row\">{}{}{nested}</th>", number(node), self.words(node));
            let (results, indicators) = (self.cell(node, NodeKind::Result), self.cell(node, NodeKind::Indicator));
            let _ = writeln!(self.out, "<td>{results}</td><td>{indicators}</td></tr>");
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn cell(&self, node: &Node, kind: NodeKind) -> String {
        let items = node.children.iter().filter(|child| child.kind == kind);
        let items: String = items.map(|item| format!("<li>{}{}</li>", number(item), self.words(item))).collect();
        if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
    }
}

fn has_statements(node: &Node) -> bool {
    node.children.iter().any(|child| matches!(child.kind, NodeKind::Result | NodeKind::Indicator))
}

fn number(node: &Node) -> String {
    node.number.first().map(|number| format!("{number}. ")).unwrap_or_default()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
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
