//! An agreement as a document: canonical Markdown that is read back as the same agreement, a page
//! of HTML, and the difference between two agreements in words.
//!
//! Views in, words out. The document speaks the language of the agreement; the difference speaks
//! the language of its reader.
//!
//! Choice: 0031

mod difference;
pub(crate) mod docx;
mod faithful;
pub(crate) mod flow;
pub(crate) mod html;
mod markdown;
#[cfg(feature = "press")]
pub(crate) mod pdf;

use agreement::{Agreement, Node, NodeState};
use intake::{LineUse, Passage};
use terms::Language;

use crate::{Texts, Voice};

pub use difference::{difference, repetitions};
pub use faithful::{left_out, unfaithful};

/// An agreement with the paragraphs that stood around its tree.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The agreement.
    pub agreement: &'a Agreement,
    /// The paragraphs outside the tree; none for an agreement that was written here, whose parties,
    /// period, amounts and signature are then put into sentences.
    pub passages: &'a [Passage],
}

impl Document<'_> {
    /// Writes canonical Markdown in the language of the agreement.
    ///
    /// Choice: 0031
    pub fn markdown(&self, texts: &Texts) -> String {
        markdown::write(self, texts.voice(self.agreement.language))
    }

    /// Writes a page of HTML that needs nothing else, in the language of the agreement.
    pub fn html(&self, texts: &Texts) -> String {
        html::write(&flow::lay(self, texts.voice(self.agreement.language)))
    }

    /// Writes a document for word processors (DOCX), in the language of the agreement.
    ///
    /// # Errors
    /// Those of the archive; none in memory.
    ///
    /// Choice: 0032
    pub fn docx(&self, texts: &Texts) -> std::io::Result<Vec<u8>> {
        docx::write(&flow::lay(self, texts.voice(self.agreement.language)), self.agreement.language)
    }

    /// Returns the paragraphs around the tree, and under no allocation, that `part` takes.
    fn around(&self, part: impl Fn(LineUse) -> bool) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(move |p| p.allocation.is_none() && part(p.part))
    }

    /// Returns the provisions that stand under the allocation at `position`.
    fn provisions_of(&self, position: usize) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(move |p| p.allocation == Some(position) && p.part != LineUse::Unplaced)
    }

    /// Returns the remarks, and the words that found no place; `before` the agreement or after it.
    fn remarks(&self, before: bool) -> impl Iterator<Item = &str> {
        let head = self.passages.iter().position(|p| !is_aside(p.part)).unwrap_or(self.passages.len());
        let asides = self.passages.iter().enumerate().filter(|(_, p)| is_aside(p.part) && p.part != LineUse::Title);
        asides.filter(move |(at, _)| (*at < head) == before).map(|(_, p)| p.text.as_str())
    }
}

fn is_aside(part: LineUse) -> bool {
    matches!(part, LineUse::Remark | LineUse::Unplaced | LineUse::Title)
}

/// Writes the parties, period, amounts and signature of an agreement as sentences.
struct Sentences<'a> {
    agreement: &'a Agreement,
    voice: Voice<'a>,
}

impl Sentences<'_> {
    fn parties(&self) -> Vec<String> {
        let agreement = self.agreement;
        let mut out = vec![self.say("document-between"), self.say("document-state"), self.say("document-other")];
        out.extend(
            agreement.municipality.as_ref().map(|(name, _)| self.tell("document-municipality", &[("name", name)])),
        );
        let decided = agreement.council_decision.map(|date| self.voice.date(date));
        out.extend(decided.map(|date| self.tell("document-decided", &[("date", &date)])));
        out.push(self.say("document-agreed"));
        out
    }

    fn provisions(&self) -> Vec<String> {
        let mut out: Vec<String> = self.agreement.amounts.iter().map(|amount| self.amount(amount)).collect();
        if let Some(period) = self.agreement.period {
            let (start, end) = (self.voice.date(period.start()), self.voice.date(period.end()));
            out.push(self.tell("document-period", &[("start", &start), ("end", &end)]));
        }
        out
    }

    fn amount(&self, stated: &agreement::Amount) -> String {
        let amount = self.voice.amount(stated.amount);
        let year = stated.year.map(|year| year.to_string());
        let allocation = stated.allocation.as_deref().map(|key| {
            let named = self.voice.say_if(&format!("document-allocation-{key}"));
            named.unwrap_or_else(|| key.to_owned())
        });
        match (&year, &allocation) {
            (Some(year), Some(name)) => {
                self.tell("document-amount", &[("year", year), ("allocation", name), ("amount", &amount)])
            }
            (Some(year), None) => self.tell("document-amount-year", &[("year", year), ("amount", &amount)]),
            (None, Some(name)) => self.tell("document-amount-allocation", &[("allocation", name), ("amount", &amount)]),
            (None, None) => self.tell("document-amount-alone", &[("amount", &amount)]),
        }
    }

    fn signature(&self) -> Option<String> {
        let signed = self.agreement.signed.as_ref()?;
        let date = self.voice.date(signed.date);
        let named = [
            ("place", signed.place.as_str().into()),
            ("date", date.into()),
            ("copies", u32::from(signed.copies).into()),
        ];
        let key = if signed.copies == 0 { "document-signed" } else { "document-signed-copies" };
        Some(plain(&self.voice.tell(key, &named.map(|(name, value)| (name.into(), value)).into())))
    }

    fn say(&self, key: &str) -> String {
        plain(&self.voice.say(key))
    }

    fn tell(&self, key: &str, values: &[(&'static str, &String)]) -> String {
        let args = values.iter().map(|&(name, value)| (name.into(), value.as_str().into())).collect();
        plain(&self.voice.tell(key, &args))
    }
}

/// Tells whether an item would be read as something else than its number and its words: as a label,
/// or with a number of its own.
fn is_misread(node: &Node) -> bool {
    let struck = node.state == Some(NodeState::StruckOut);
    let meant = (node.number.first().copied(), node.text.clone(), struck);
    intake::item(&item(node, "")) != Some(meant)
}

/// Writes an item with its mark; `before` its words, the backslash that declares them to be words.
fn item(node: &Node, before: &str) -> String {
    let (mark, text) = (mark(node), escaped(&node.text));
    match (node.state == Some(NodeState::StruckOut), node.number.is_empty()) {
        (false, _) => format!("{mark} {before}{text}"),
        (true, false) => format!("- ~~{mark} {before}{text}~~"),
        (true, true) => format!("- ~~{before}{text}~~"),
    }
}

/// Returns the mark before an item: its number, or a dash.
fn mark(node: &Node) -> String {
    node.number.first().map_or("-".to_owned(), |number| format!("{number}."))
}

/// Writes words on one line, with no markup among them.
fn escaped(text: &str) -> String {
    intake::escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Turns the spaces that must not break into plain ones, as people type them.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Returns the colon as `language` sets it after a label.
const fn colon(language: Language) -> &'static str {
    match language {
        Language::Fr => " :",
        Language::Nl | Language::De | Language::En => ":",
    }
}

/// Writes a number as the headings of allocations do.
fn roman(number: u16) -> String {
    const SIGNS: [(u16, &str); 5] = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut left = number;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            out.push_str(sign);
            left -= value;
        }
    }
    out
}
