//! Canonical Markdown: a heading per level, a list per kind of statement, and under an operational
//! objective the results and indicators that say what they are.
//!
//! What a person writes by hand in this form is read as it was meant. A line that would be read as
//! something else carries a backslash.
//!
//! Choice: 0031

use agreement::{Node, NodeKind, NodeState};
use intake::{LineUse, Passage};

use super::{Document, Sentences, colon, escaped, is_misread, plain, roman};
use crate::Voice;

/// Writes `document`.
pub(super) fn write(document: &Document<'_>, voice: Voice<'_>) -> String {
    let mut out = Writer { voice, blocks: Vec::new() };
    if !document.agreement.title.is_empty() {
        out.heading(1, &escaped(&document.agreement.title));
    }
    out.remarks(document.remarks(true));
    if document.passages.is_empty() {
        out.sentences(document, voice);
    } else {
        out.head(document);
    }
    for (position, root) in document.agreement.tree.iter().enumerate() {
        out.level(root, document.provisions_of(position));
    }
    out.foot(document, voice);
    out.remarks(document.remarks(false));
    out.blocks.join("\n\n") + "\n"
}

struct Writer<'a> {
    voice: Voice<'a>,
    /// Paragraphs, headings and lists; a blank line parts them.
    blocks: Vec<String>,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        plain(&self.voice.say(key))
    }

    fn colon(&self) -> &'static str {
        colon(self.voice.language())
    }

    fn heading(&mut self, depth: usize, text: &str) {
        // Markdown takes hashes at the end of a heading for decoration.
        let closed = if text.ends_with('#') { " #" } else { "" };
        self.blocks.push(format!("{} {text}{closed}", "#".repeat(depth)));
    }

    fn remarks<'t>(&mut self, remarks: impl Iterator<Item = &'t str>) {
        for remark in remarks {
            let mark = if remark.starts_with(|c: char| c.is_ascii_digit()) { "… " } else { "" };
            self.blocks.push(format!("> {mark}{}", escaped(remark)));
        }
    }

    // ---- around the tree

    fn head(&mut self, document: &Document<'_>) {
        let before = |part| matches!(part, LineUse::Parties | LineUse::Provision);
        document.around(before).for_each(|passage| self.passage(passage));
    }

    fn passage(&mut self, passage: &Passage) {
        let text = escaped(&passage.text);
        let text = if text.starts_with(['#', '>', '|']) { format!("\\{text}") } else { text };
        match passage.number {
            _ if passage.heading => self.heading(2, &text),
            Some(number) => self.blocks.push(format!("{number}. {text}")),
            None => self.blocks.push(text),
        }
    }

    fn sentences(&mut self, document: &Document<'_>, voice: Voice<'_>) {
        let sentences = Sentences { agreement: document.agreement, voice };
        self.blocks.extend(sentences.parties());
        let provisions = sentences.provisions();
        if !provisions.is_empty() {
            let heading = self.say("document-provisions");
            self.heading(2, &heading);
            let numbered = (1..).zip(provisions).map(|(number, text): (usize, _)| format!("{number}. {text}"));
            self.blocks.push(numbered.collect::<Vec<_>>().join("\n"));
        }
    }

    fn foot(&mut self, document: &Document<'_>, voice: Voice<'_>) {
        match document.passages {
            [] => self.blocks.extend(Sentences { agreement: document.agreement, voice }.signature()),
            _ => document.around(|part| part == LineUse::Signature).for_each(|passage| self.passage(passage)),
        }
    }

    // ---- the tree

    /// Writes a level and what is below; a placeholder has no heading, for the document had none.
    fn level<'p>(&mut self, node: &Node, provisions: impl Iterator<Item = &'p Passage>) {
        if node.state != Some(NodeState::Placeholder) {
            self.opening(node);
        }
        provisions.for_each(|passage| self.passage(passage));
        for siblings in node.children.chunk_by(|a, b| a.kind == b.kind) {
            match siblings[0].kind {
                NodeKind::OperationalObjective | NodeKind::SubItem | NodeKind::Result | NodeKind::Indicator => {
                    self.list(siblings);
                }
                _ => siblings.iter().for_each(|child| self.level(child, std::iter::empty())),
            }
        }
    }

    fn opening(&mut self, node: &Node) {
        let struck = node.state == Some(NodeState::StruckOut);
        let text = escaped(&node.text);
        let (depth, label) = match node.kind {
            NodeKind::Allocation => return self.allocation(node, &text, struck),
            NodeKind::Sector => (3, "document-sector"),
            NodeKind::GeneralObjective => (4, "document-general"),
            NodeKind::StrategicObjective if node.number.len() > 1 => (5, "document-strategics"),
            NodeKind::StrategicObjective => (5, "document-strategic"),
            _ => (6, "document-unit"),
        };
        let numbers: Vec<String> = node.number.iter().map(u16::to_string).collect();
        let and = format!(" {} ", self.say("document-and"));
        let number = if numbers.is_empty() { String::new() } else { format!(" {}", numbers.join(&and)) };
        let label = format!("{}{number}", self.say(label));
        if text.is_empty() || struck {
            self.heading(depth, &label);
            self.blocks.extend((!text.is_empty()).then(|| format!("~~{text}~~")));
        } else {
            self.heading(depth, &format!("{label}{} {text}", self.colon()));
        }
    }

    fn allocation(&mut self, node: &Node, text: &str, struck: bool) {
        let numbered = match node.number.first() {
            Some(&number) => format!("{}. {text}", roman(number)),
            None => text.to_owned(),
        };
        self.heading(2, &if struck { format!("~~{numbered}~~") } else { numbered });
    }

    fn list(&mut self, nodes: &[Node]) {
        let label = match nodes[0].kind {
            NodeKind::Result => "document-results",
            NodeKind::Indicator => "document-indicators",
            _ => "document-operational",
        };
        self.blocks.push(format!("**{}{}**", self.say(label), self.colon()));
        let mut lines = Vec::new();
        for node in nodes {
            self.item(node, &mut lines);
        }
        self.blocks.push(lines.join("\n"));
    }

    /// Writes an item with what is nested below it.
    fn item(&self, node: &Node, lines: &mut Vec<String>) {
        let line = item(node);
        let indent = " ".repeat(line.find(' ').map_or(2, |at| at + 1));
        lines.push(line);
        for child in &node.children {
            let line = match child.kind {
                NodeKind::Result => self.announced("document-result", child),
                NodeKind::Indicator => self.announced("document-indicator", child),
                _ => item(child),
            };
            lines.push(format!("{indent}{line}"));
        }
    }

    fn announced(&self, label: &str, node: &Node) -> String {
        let words = format!("{}{} {}", self.say(label), self.colon(), escaped(&node.text));
        if node.state == Some(NodeState::StruckOut) { format!("- ~~{words}~~") } else { format!("- {words}") }
    }
}

/// Writes an item so that it is read as these words with this number.
fn item(node: &Node) -> String {
    super::item(node, if is_misread(node) { "\\" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allocations_carry_roman_numbers() {
        assert_eq!([1, 4, 9, 14].map(roman), ["I", "IV", "IX", "XIV"]);
    }
}
