//! A page while it is read: which elements are open, what they do to words, where words go.

mod items;
mod tables;

use html5ever::tokenizer::Tag;
use html5ever::{Attribute, LocalName};
use terms::{Finding, Place};

use super::super::transcript::{Bookmark, Run, Shape, Transcript};
use super::elements::{Kind, is_void, kind};
use super::lists::List;
use super::paragraph::{Paragraph, Typography, mark_of, take_mark};
use super::style::{Look, Sheet, declarations};
use crate::codes::*;
use crate::{Unreadable, blocks, outline};

/// The deepest nesting of elements that is read.
///
/// Choice: 0033
pub(super) const MAX_OPEN: usize = 256;
/// How much of what was left out a finding shows, in characters.
const SHOWN: usize = 200;

/// What an open element does to all that stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    Struck,
    Hidden,
    Deleted,
    Preformatted,
    Raised,
    Lowered,
    Heading,
    Remark,
    /// The number or bullet of an item, which Word writes as words.
    ItemMark,
    /// The space of a tabulator.
    Tab,
    /// The number that calls a note, which stands again at the note.
    NoteCall,
    Control,
    /// The text itself, for which a site has its frame.
    Main,
    Chrome,
    Drawing,
}

impl Effect {
    const COUNT: usize = Self::Drawing as usize + 1;
}

/// An element that is open.
struct Open {
    name: LocalName,
    kind: Kind,
    effects: Vec<Effect>,
    /// How far its first line begins from what is around it, in thousandths of a point.
    indent: i64,
    /// The table, row or cell stands in the transcript.
    written: bool,
    /// Where a frame begins that a site put around its text.
    frame: Option<Bookmark>,
}

/// The mark that the next paragraph carries.
struct Item {
    depth: usize,
    number: Option<String>,
    /// Its mark stands in its words.
    inline: bool,
    /// It says that its words are words, whatever they look like.
    as_words: bool,
}

struct Table {
    /// How many lists stood around it, or around its open cell.
    lists: usize,
    in_row: bool,
}

/// Words that are no HTML.
#[derive(Clone, Copy, PartialEq)]
enum Raw {
    Left,
    Style,
    Title,
    Shown,
}

/// A field to choose from.
#[derive(Default)]
struct Choices {
    options: Vec<(bool, String)>,
}

/// Reads the tags and words of one page.
#[derive(Default)]
pub(super) struct Page {
    transcript: Transcript,
    sheet: Sheet,
    open: Vec<Open>,
    effects: [usize; Effect::COUNT],
    lists: Vec<List>,
    tables: Vec<Table>,
    item: Option<Item>,
    /// How far the words that come next begin from the margin, in thousandths of a point.
    indent: i64,
    paragraph: Paragraph,
    raw: Option<Raw>,
    css: String,
    title: String,
    hidden: String,
    deleted: String,
    controls: String,
    mark: String,
    choices: Option<Choices>,
    /// How often words were inserted under tracked changes, and where first.
    inserted: usize,
    first_inserted: Option<Place>,
    /// In XML an element may close itself.
    xml: bool,
    /// How many items each list has that counts down, the first list last.
    counted_down: Vec<i32>,
}

impl Page {
    pub(super) fn new(xml: bool, counted_down: Vec<i32>) -> Self {
        Self { xml, counted_down, ..Self::default() }
    }

    fn in_(&self, effect: Effect) -> bool {
        self.effects[effect as usize] > 0
    }

    // ---- words

    /// Takes the words between two tags.
    pub(super) fn text(&mut self, text: &str) {
        match self.raw {
            Some(Raw::Left) => return,
            Some(Raw::Style) => return self.css.push_str(text),
            Some(Raw::Title) => return self.title.push_str(text),
            Some(Raw::Shown) | None => {}
        }
        if self.in_(Effect::Hidden) {
            self.hidden.push_str(text);
        } else if self.in_(Effect::Deleted) {
            self.deleted.push_str(text);
        } else if self.in_(Effect::NoteCall) && text.chars().count() <= 8 {
            self.paragraph.push(" ", self.typography());
        } else if self.in_(Effect::Control) {
            self.controls.push_str(text);
        } else if let Some((_, option)) = self.choices.as_mut().and_then(|choices| choices.options.last_mut()) {
            option.push_str(text);
        } else if self.in_(Effect::ItemMark) {
            self.mark.push_str(text);
        } else if !self.in_(Effect::Tab) || !text.trim().is_empty() {
            self.words(text);
        }
    }

    fn words(&mut self, text: &str) {
        if !self.in_(Effect::Preformatted) && self.raw.is_none() {
            return self.paragraph.push(text, self.typography());
        }
        let typography = Typography { kept: true, ..self.typography() };
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 && self.paragraph.at_line_start() {
                self.flush();
            } else if at > 0 {
                self.paragraph.break_line();
            }
            self.paragraph.push(line.trim_end_matches('\r'), typography);
        }
    }

    fn typography(&self) -> Typography {
        let raised = if self.in_(Effect::Raised) { Some(true) } else { self.in_(Effect::Lowered).then_some(false) };
        Typography { struck: self.in_(Effect::Struck), raised, kept: false }
    }

    /// Ends the paragraph, or the line where an item goes on.
    fn part(&mut self) {
        if self.in_(Effect::Hidden) {
            self.hidden.push(' ');
        }
        if self.item.is_some() && !self.in_(Effect::Heading) && !self.paragraph.is_blank() {
            self.paragraph.break_line();
        } else {
            self.flush();
        }
    }

    /// Writes the paragraph.
    fn flush(&mut self) {
        let (mut runs, pictures) = self.paragraph.take();
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        if self.item.as_ref().is_some_and(|item| item.as_words) {
            self.transcript.as_words();
        }
        let shape = match self.item.take() {
            Some(Item { number: Some(number), .. }) if self.in_(Effect::Heading) => {
                runs.insert(0, Run { text: format!("{number} "), struck: false });
                Shape::Heading
            }
            _ if self.in_(Effect::Heading) => Shape::Heading,
            Some(Item { depth, inline: true, .. }) => match take_mark(&mut runs) {
                Some(number) => Shape::Item { depth, number },
                None => Shape::Plain,
            },
            Some(Item { depth, number, .. }) => Shape::Item { depth, number },
            None if pictures || self.in_(Effect::Remark) => Shape::Remark,
            None => Shape::Indented(self.indent),
        };
        self.transcript.paragraph(shape, &runs);
    }

    // ---- tags that begin

    /// Takes a tag that begins an element; returns whether the words in it are no HTML.
    pub(super) fn begin(&mut self, tag: &Tag) -> Result<bool, Unreadable> {
        let name = &*tag.name;
        if let Some(raw) = self.raw_in(name) {
            self.raw = Some(raw);
            return Ok(true);
        }
        if matches!(name, "html" | "head" | "body") {
            return Ok(false);
        }
        if is_void(name) {
            self.void(name, &tag.attrs);
            return Ok(false);
        }
        let kind = kind(name);
        self.imply(kind);
        if self.open.len() >= MAX_OPEN {
            return Err(Unreadable::TooDeep(self.transcript.place()));
        }
        let effects = self.effects_of(kind, name, &tag.attrs);
        if kind.parts() {
            self.part();
        }
        let frame = effects.contains(&Effect::Chrome) && !self.in_(Effect::Chrome);
        let frame = frame.then(|| self.transcript.bookmark());
        effects.iter().for_each(|&effect| self.effects[effect as usize] += 1);
        let indent = self.indent_of(kind, name, &tag.attrs);
        self.indent = self.indent.saturating_add(indent);
        self.open.push(Open { name: tag.name.clone(), kind, effects, indent, written: false, frame });
        if self.is_turned(kind, tag) {
            return Err(Unreadable::HiddenDirection(self.transcript.place()));
        }
        self.enter(kind, name, &tag.attrs)?;
        if tag.self_closing && (self.xml || name.contains(':')) {
            self.end(&tag.name);
        }
        Ok(false)
    }

    /// Returns what is done with the words of an element in which no tag counts.
    fn raw_in(&self, name: &str) -> Option<Raw> {
        Some(match name {
            "script" | "iframe" | "noembed" => Raw::Left,
            "style" => Raw::Style,
            "title" if self.in_(Effect::Drawing) || !self.title.trim().is_empty() => Raw::Left,
            "title" => Raw::Title,
            "textarea" | "xmp" => Raw::Shown,
            _ => return None,
        })
    }

    /// Ends the elements that one of this kind ends by beginning.
    fn imply(&mut self, kind: Kind) {
        if let Some((ended, borders)) = kind.ends() {
            let stop = self.open.iter().rposition(|open| borders.contains(&open.kind)).map_or(0, |at| at + 1);
            if let Some(first) = self.open[stop..].iter().position(|open| ended.contains(&open.kind)) {
                self.close_from(stop + first);
            }
        } else if kind.parts()
            && let Some(at) = self.found(|open| open.kind == Kind::Paragraph)
        {
            self.close_from(at);
        } else if kind == Kind::Heading
            && let Some(at) = self.open.iter().rposition(|open| open.kind == Kind::Heading)
            && at + 1 == self.open.len()
        {
            self.close_from(at);
        }
    }

    /// Returns the innermost open element that `is` the one, within the same cell.
    fn found(&self, is: impl Fn(&Open) -> bool) -> Option<usize> {
        let stop = self.open.iter().rposition(|open| open.kind.is_border()).map_or(0, |at| at + 1);
        self.open[stop..].iter().rposition(is).map(|at| stop + at)
    }

    fn effects_of(&self, kind: Kind, name: &str, attributes: &[Attribute]) -> Vec<Effect> {
        let of_attribute = |name: &str| attribute(attributes, name).unwrap_or_default();
        let (classes, style) = (of_attribute("class"), of_attribute("style"));
        let look = self.look(name, attributes);
        let tracked = attribute(attributes, "datetime").is_some() && name == "del";
        let hidden = look.hidden == Some(true) || attribute(attributes, "hidden").is_some() || kind == Kind::Unshown;
        let raised =
            look.raised.or((kind == Kind::Raised).then_some(true)).or((kind == Kind::Lowered).then_some(false));
        let word = |key: &str, value: &str| declarations(style).any(|(k, v)| k == key && v.starts_with(value));
        let note = of_attribute("id").starts_with("sdfootnote") || of_attribute("id").starts_with("sdendnote");
        let note = note || classes.split_ascii_whitespace().any(|class| class == "footnotes");
        let note = (note && kind == Kind::Block) || word("mso-element", "footnote") || word("mso-element", "endnote");
        let sign = classes.contains("footnotesym");
        let call = classes.contains("footnoteanc") || classes.contains("footnote-ref");
        let call = name == "a"
            && (call || of_attribute("href").starts_with("#_ftn") && !of_attribute("href").starts_with("#_ftnref"));
        let chrome = self.is_chrome(kind, attributes);
        [
            (Effect::Struck, look.struck == Some(true) || (kind == Kind::Struck && !tracked)),
            (Effect::Deleted, tracked),
            (Effect::Hidden, hidden),
            (Effect::Preformatted, kind == Kind::Preformatted),
            (Effect::Raised, raised == Some(true) || sign),
            (Effect::Lowered, raised == Some(false)),
            (Effect::Heading, kind == Kind::Heading),
            (Effect::Remark, note || word("mso-element", "comment") || (kind == Kind::Aside && !chrome)),
            (Effect::ItemMark, word("mso-list", "ignore")),
            (Effect::Tab, declarations(style).any(|(key, _)| key == "mso-tab-count")),
            (Effect::NoteCall, call),
            (Effect::Control, kind == Kind::Control),
            (Effect::Main, matches!(name, "main" | "article")),
            (Effect::Chrome, chrome),
            (Effect::Drawing, kind == Kind::Drawing),
        ]
        .into_iter()
        .filter_map(|(effect, is)| is.then_some(effect))
        .collect()
    }

    fn look(&self, name: &str, attributes: &[Attribute]) -> Look {
        let get = |name: &str| attribute(attributes, name).unwrap_or_default();
        self.sheet.of(name, get("class"), get("id")).then(Look::read(get("style")))
    }

    /// Returns how far an element begins from what is around it; lists tell their depth by themselves.
    fn indent_of(&self, kind: Kind, name: &str, attributes: &[Attribute]) -> i64 {
        const QUOTED: i64 = 30_000;
        match kind {
            Kind::Paragraph | Kind::Block | Kind::Heading => {
                let look = self.look(name, attributes);
                let own = (name == "blockquote" && look.indents[0].is_none()).then_some(QUOTED);
                look.indent().saturating_add(own.unwrap_or(0))
            }
            _ => 0,
        }
    }

    /// Tells whether an element is what a site, or the writer of a page, puts around its text.
    fn is_chrome(&self, kind: Kind, attributes: &[Attribute]) -> bool {
        const ROLES: [&str; 5] = ["navigation", "banner", "contentinfo", "search", "complementary"];
        let get = |name: &str| attribute(attributes, name).unwrap_or_default();
        let running = kind == Kind::Block && matches!(get("title"), "header" | "footer");
        let inside = self.in_(Effect::Main);
        match kind {
            Kind::Chrome => !inside || get("role") == "navigation",
            Kind::Aside => !inside,
            _ => running || ROLES.contains(&get("role")),
        }
    }

    fn is_turned(&self, kind: Kind, tag: &Tag) -> bool {
        let rtl = attribute(&tag.attrs, "dir").is_some_and(|dir| dir.eq_ignore_ascii_case("rtl"));
        (kind == Kind::Turned && rtl) || self.look(&tag.name, &tag.attrs).turned == Some(true)
    }

    /// Does what an element does where it begins.
    fn enter(&mut self, kind: Kind, name: &str, attributes: &[Attribute]) -> Result<(), Unreadable> {
        match kind {
            Kind::Paragraph | Kind::Heading | Kind::Block => {
                if kind == Kind::Heading {
                    self.flush();
                }
                self.item = self.styled_item(kind, attributes).or(self.item.take());
            }
            Kind::Numbered | Kind::Bulleted | Kind::Terms => self.enter_list(kind, attributes),
            Kind::Item => self.enter_item(attributes),
            Kind::Description => {
                self.flush();
                self.item = Some(Item { depth: self.depth(), number: None, inline: false, as_words: false });
            }
            Kind::Term => self.flush(),
            Kind::Table => self.enter_table()?,
            Kind::Row => self.enter_row(),
            Kind::Cell => self.enter_cell(attributes),
            Kind::Caption | Kind::RowGroup => self.flush(),
            Kind::Select => self.choices = Some(Choices::default()),
            Kind::Choice => {
                let chosen = attribute(attributes, "selected").is_some();
                if let Some(choices) = &mut self.choices {
                    choices.options.push((chosen, String::new()));
                }
            }
            _ if name == "ins" && attribute(attributes, "datetime").is_some() => {
                self.inserted += 1;
                self.first_inserted.get_or_insert(self.transcript.place());
            }
            _ if self.in_(Effect::Tab) && self.open.last().is_some_and(|open| open.effects.contains(&Effect::Tab)) => {
                self.paragraph.tab();
            }
            _ => {}
        }
        Ok(())
    }

    // ---- elements without an end

    fn void(&mut self, name: &str, attributes: &[Attribute]) {
        let get = |name: &str| attribute(attributes, name).unwrap_or_default();
        if !self.is_shown() || self.look(name, attributes).hidden == Some(true) {
            return;
        }
        match name {
            "br" => self.paragraph.break_line(),
            "hr" => {
                self.imply(Kind::Block);
                self.flush();
            }
            "img" => self.paragraph.picture(get("alt")),
            "input" => match get("type").to_ascii_lowercase().as_str() {
                "checkbox" | "radio" => {
                    let checked = attribute(attributes, "checked").is_some();
                    self.text(if checked { "☒ " } else { "☐ " });
                }
                "hidden" | "password" | "file" | "image" | "range" | "color" => {}
                "submit" | "button" | "reset" => self.controls.extend([get("value"), " "]),
                _ => self.text(get("value")),
            },
            _ => {}
        }
    }

    // ---- tags that end

    /// Takes a tag that ends an element.
    pub(super) fn end(&mut self, name: &LocalName) {
        if self.raw.take().is_some() {
            let css = std::mem::take(&mut self.css);
            return self.sheet.add(&css);
        }
        let kind = kind(name);
        let found = match kind {
            Kind::Heading => self.found(|open| open.kind == Kind::Heading),
            Kind::Table => self.open.iter().rposition(|open| open.kind == Kind::Table),
            Kind::Cell | Kind::Row | Kind::RowGroup | Kind::Caption => {
                let table = self.open.iter().rposition(|open| open.kind == Kind::Table).unwrap_or(0);
                self.open[table..].iter().rposition(|open| open.name == *name).map(|at| table + at)
            }
            Kind::Struck => return self.end_struck(name),
            _ if kind.is_inline() => {
                let stop = self.open.iter().rposition(|open| !open.kind.is_inline()).map_or(0, |at| at + 1);
                self.open[stop..].iter().rposition(|open| open.name == *name).map(|at| stop + at)
            }
            _ => self.found(|open| open.name == *name),
        };
        if let Some(at) = found {
            self.close_from(at);
        }
    }

    /// Ends a line through words, which may have begun in another paragraph.
    fn end_struck(&mut self, name: &LocalName) {
        if let Some(at) = self.found(|open| open.name == *name) {
            let open = self.open.remove(at);
            self.leave(&open);
        }
    }

    /// Ends the open elements from `at` on; a line drawn through words goes on behind a paragraph.
    fn close_from(&mut self, at: usize) {
        let ends_struck = self.open[at].kind.is_border() || matches!(self.open[at].kind, Kind::Row | Kind::RowGroup);
        let mut struck = None;
        while self.open.len() > at {
            let Some(open) = self.open.pop() else { break };
            self.leave(&open);
            if open.kind == Kind::Struck && &*open.name != "del" && !ends_struck {
                struck = Some(open);
            }
        }
        if let Some(open) = struck {
            open.effects.iter().for_each(|&effect| self.effects[effect as usize] += 1);
            self.open.push(open);
        }
    }

    /// Does what an element does where it ends.
    fn leave(&mut self, open: &Open) {
        match open.kind {
            Kind::Heading | Kind::Item | Kind::Description | Kind::Term | Kind::Caption | Kind::Cell => {
                self.flush();
                self.item = None;
            }
            Kind::Numbered | Kind::Bulleted | Kind::Terms => {
                self.flush();
                self.item = None;
                self.lists.pop();
            }
            Kind::Row if open.written => self.leave_row(),
            Kind::Table if open.written => {
                self.leave_row();
                self.tables.pop();
                self.transcript.close_table();
            }
            Kind::Select => self.chosen(),
            _ if open.effects.contains(&Effect::ItemMark) => self.marked(),
            kind if kind.parts() => self.part(),
            _ => {}
        }
        if open.kind == Kind::Paragraph && self.lists.is_empty() {
            self.flush();
            self.item = None;
        }
        self.indent = self.indent.saturating_sub(open.indent);
        for &effect in &open.effects {
            let left = self.effects[effect as usize].saturating_sub(1);
            self.effects[effect as usize] = left;
            match effect {
                Effect::Hidden if left == 0 => {
                    let words = std::mem::take(&mut self.hidden);
                    self.left_out(Finding::warning(I_080), &words);
                }
                Effect::Deleted if left == 0 => {
                    let words = std::mem::take(&mut self.deleted);
                    self.left_out(Finding::warning(I_082), &words);
                }
                _ => {}
            }
        }
        if let Some(mark) = &open.frame {
            self.judge(mark);
        }
    }

    /// Gives an item the mark that Word wrote before its words; what is no mark stands among them.
    fn marked(&mut self) {
        let mark = std::mem::take(&mut self.mark);
        match (&mut self.item, mark_of(&mark)) {
            (Some(item), Some(number)) => item.number = number,
            _ => self.words(&mark),
        }
    }

    /// Writes what was chosen in a field; where nothing is, its first option is shown.
    fn chosen(&mut self) {
        let Some(Choices { mut options }) = self.choices.take() else { return };
        if !options.iter().any(|(chosen, _)| *chosen) {
            options.iter_mut().take(1).for_each(|(chosen, _)| *chosen = true);
        }
        let (chosen, others): (Vec<_>, Vec<_>) = options.into_iter().partition(|(chosen, _)| *chosen);
        let joined = |options: Vec<(bool, String)>| {
            options
                .iter()
                .map(|(_, words)| words.trim())
                .filter(|words| !words.is_empty())
                .collect::<Vec<_>>()
                .join(" · ")
        };
        self.text(&joined(chosen));
        self.left_out(Finding::note(I_094), &joined(others));
    }

    /// Says what is not read.
    fn left_out(&mut self, finding: Finding, words: &str) {
        if words.chars().any(char::is_alphanumeric) {
            self.transcript.flag(finding.at(self.transcript.place()).with("text", shortened(words)));
        }
    }

    /// Takes a frame back, unless its words belong to an agreement.
    fn judge(&mut self, mark: &Bookmark) {
        self.flush();
        let text = self.transcript.since(mark);
        let belongs = match blocks::of_lines(&text.lines().collect::<Vec<_>>()) {
            Ok(blocks) => blocks.iter().any(|block| block.heading.is_some() || outline::wording::is_title(block)),
            Err(_) => true,
        };
        if !belongs {
            self.transcript.take_back(mark);
            let lines = text.lines().map(|line| line.trim_start_matches(['#', '-', '>', '|', ' ']));
            let words = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" · ");
            self.left_out(Finding::note(I_091), &words);
        }
    }

    // ---- the end

    /// Ends the page.
    pub(super) fn finish(mut self) -> Transcript {
        if !self.open.is_empty() {
            self.close_from(0);
        }
        while let Some(open) = self.open.pop() {
            self.leave(&open);
        }
        self.flush();
        let controls = std::mem::take(&mut self.controls);
        self.left_out(Finding::note(I_091), &controls);
        if let Some(place) = self.first_inserted {
            self.transcript.flag(Finding::warning(I_081).at(place).with("count", self.inserted));
        }
        let title = shortened(&self.title);
        if !title.is_empty() && !self.transcript.says(&title) {
            self.transcript.paragraph(Shape::Remark, &[Run { text: title, struck: false }]);
        }
        self.transcript
    }
}

fn attribute<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a str> {
    attributes.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// Makes one line of words, cut where it grows long.
fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{} …", line[..at].trim_end()),
        None => line,
    }
}
