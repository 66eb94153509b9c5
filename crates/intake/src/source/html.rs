//! Pages in HTML: what a browser, a word processor or a site saved, read as the lines one sees.
//!
//! Tags are told apart by the tokeniser of `html5ever`; which elements are open is kept on a small
//! stack, so that reading is linear in the bytes whatever is nested in what. What is hidden is not
//! read, what a site puts around its text is set aside unless its words belong to an agreement, and
//! both are said. Styles count where they strike out, hide or raise words, nowhere else.
//!
//! Choice: 0033

mod content;
mod elements;
mod lists;
mod page;
mod paragraph;
mod style;

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, EndTag, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer,
};

use super::text::Decoded;
use super::{Format, Source};
use crate::Unreadable;
use page::Page;

pub(super) use content::{declared, is_html, is_other_xml};

/// Reads a page.
///
/// # Errors
/// [`Unreadable`]: elements nested too deep (`I-006`), a tag made to exhaust a reader (`I-015`), a
/// direction that is turned (`I-007`), or a text that is empty or beyond the limits.
pub(super) fn source(decoded: &Decoded) -> Result<Source, Unreadable> {
    let text = &decoded.text;
    if content::has_swollen_tag(text) {
        return Err(Unreadable::HostileXml);
    }
    let xml = text.trim_start_matches('\u{feff}').trim_start().starts_with("<?xml");
    let page = Page::new(xml, counted_down(text));
    let reader = Reader { page: RefCell::new(page), failed: Cell::new(None) };
    let reader = tokenised(text, reader);
    if let Some(unreadable) = reader.failed.get() {
        return Err(unreadable);
    }
    let mut transcript = reader.page.into_inner().finish();
    decoded.findings().into_iter().for_each(|finding| transcript.flag(finding));
    transcript.finish(Format::Html(decoded.encoding))
}

/// Gives the tokens of `text` to `sink`, until it asks to stop.
fn tokenised<S: TokenSink<Handle = ()>>(text: &str, sink: S) -> S {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(text));
    let tokenizer = Tokenizer::new(sink, html5ever::tokenizer::TokenizerOpts::default());
    if matches!(tokenizer.feed(&input), html5ever::TokenizerResult::Done) {
        tokenizer.end();
    }
    tokenizer.sink
}

/// Lets the page read, and stops where it refuses.
struct Reader {
    page: RefCell<Page>,
    failed: Cell<Option<Unreadable>>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.page.borrow_mut();
        match token {
            CharacterTokens(text) => page.text(&text),
            TagToken(tag) if tag.kind == EndTag => page.end(&tag.name),
            TagToken(tag) => match page.begin(&tag) {
                Ok(false) => {}
                Ok(true) => return raw(&tag),
                Err(unreadable) => {
                    self.failed.set(Some(unreadable));
                    return TokenSinkResult::Script(());
                }
            },
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Tells the tokeniser how words are read in which no tag counts.
fn raw(tag: &Tag) -> TokenSinkResult<()> {
    TokenSinkResult::RawData(match &*tag.name {
        "script" => RawKind::ScriptData,
        "title" | "textarea" => RawKind::Rcdata,
        _ => RawKind::Rawtext,
    })
}

/// Counts the items of the lists that count down from their number, the first list last.
fn counted_down(text: &str) -> Vec<i32> {
    if !text.as_bytes().windows(8).any(|word| word.eq_ignore_ascii_case(b"reversed")) {
        return Vec::new();
    }
    let mut counts = tokenised(text, ItemCount::default()).found.into_inner();
    counts.reverse();
    counts
}

/// Counts items.
#[derive(Default)]
struct ItemCount {
    /// The open lists, each with its number among those that count down.
    open: RefCell<Vec<Option<usize>>>,
    found: RefCell<Vec<i32>>,
}

impl TokenSink for ItemCount {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let TagToken(tag) = token else { return TokenSinkResult::Continue };
        let (mut open, mut found) = (self.open.borrow_mut(), self.found.borrow_mut());
        match (&*tag.name, tag.kind) {
            ("script" | "style" | "title" | "textarea" | "xmp" | "iframe" | "noembed", StartTag) => return raw(&tag),
            ("ol" | "ul" | "menu" | "dir", StartTag) => {
                let reversed = &*tag.name == "ol" && tag.attrs.iter().any(|a| &*a.name.local == "reversed");
                open.push(reversed.then_some(found.len()));
                found.extend(reversed.then_some(0));
            }
            ("ol" | "ul" | "menu" | "dir", EndTag) => drop(open.pop()),
            ("li", StartTag) => {
                let count = open.last().copied().flatten().and_then(|list| found.get_mut(list));
                count.into_iter().for_each(|count| *count = count.saturating_add(1));
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
