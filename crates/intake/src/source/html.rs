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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Source {
        Source::read(format!("<!DOCTYPE html>{page}").as_bytes()).unwrap()
    }

    fn lines(page: &str) -> String {
        read(page).text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn lists_show_their_numbers() {
        assert_eq!(lines("<ol start=4><li>a<li value=9>b<li>c</ol>"), "4. a\n9. b\n10. c");
        assert_eq!(lines("<ol type=i><li>a<ul><li>b</ul><li>c</ol>"), "i. a\n  - b\nii. c");
        assert_eq!(
            lines("<ol reversed><li>a<ol><li>b</ol><li>c</ol><ol reversed><li>d</ol>"),
            "2. a\n  1. b\n1. c\n1. d"
        );
        assert_eq!(lines("<ol><li><p>a</p><p>b</p></li><li></li><li>c</ol>"), "1. a\n   b\n3. c".replace("   ", "  "));
        assert_eq!(lines("<ol><li><h3>Objectif</h3>suite</ol>"), "## 1. Objectif\nsuite");
        assert_eq!(lines("<dl><dt>a<dd>b<dd>c</dl>"), "a\n- b\n- c");
    }

    #[test]
    fn words_keep_their_typography_and_lose_their_links() {
        assert_eq!(
            lines("<p>1<sup>er</sup> et 12<sup>2</sup> <a href=javascript:x>ici</a>&nbsp;!"),
            "1er et 12² ici\u{a0}!"
        );
        assert_eq!(lines("<p><s>a<p>b</s> c<p>d"), "~~a~~\n~~b~~ c\nd");
        assert_eq!(
            lines("<p><span style='text-decoration: line-through'>a</span> <del>b</del> <ins>c</ins>"),
            "~~a b~~ c"
        );
        assert_eq!(lines("<p>a<br>b<hr>c<pre>\nd\n  e\n\nf</pre>g"), "a\nb\nc\nd\ne\nf\ng");
        assert_eq!(lines("<p><b>a<i>b</b>c</i> <u>d</u>&amp;&eacute;&#8217;&hellip;"), "abc d&é’…");
    }

    #[test]
    fn fields_show_what_was_chosen() {
        let page = read(
            "<p><input type=checkbox checked>a <input type=radio>b <input value=c><select><option>d<option selected>e</select>",
        );
        assert_eq!(page.text, "☒ a ☐ b ce\n");
        assert_eq!(page.findings.iter().map(|f| f.code).collect::<Vec<_>>(), [crate::codes::I_094]);
    }

    #[test]
    fn a_frame_is_set_aside_unless_its_words_belong_to_an_agreement() {
        let page = read(
            "<header>Ville<nav><a>Accueil</a></nav></header><main><p>a</main><footer>Fait à Dinant, le 3 mars 2020</footer>",
        );
        assert_eq!(page.text, "a\n\nFait à Dinant, le 3 mars 2020\n");
        assert_eq!(page.findings.len(), 1);
        let cell = lines("<table><tr><td><nav>Accueil</nav><td>a<td>b</table>");
        assert_eq!(cell, "|  | a | b |\n| --- | --- | --- |");
        assert_eq!(lines("<article><header>a</header><aside>b</aside></article>"), "a\n> b");
    }

    #[test]
    fn what_is_hidden_is_not_read_and_said() {
        for hidden in ["<p hidden>b", "<template>b</template>", "<noscript>b</noscript>", "<p style='display:none'>b"] {
            let page = read(&format!("<p>a{hidden}"));
            assert_eq!((page.text.as_str(), page.findings.len()), ("a\n", 1), "{hidden}");
        }
        assert!(read("<p>a<script>b</script><style>b</style><!-- b -->").findings.is_empty());
    }

    #[test]
    fn cells_end_without_being_told() {
        let table = "<table><caption>t<thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td>e<p>f<td>g</table>h";
        assert_eq!(lines(table), "t\n| a | b |\n| --- | --- |\n| c | d |\n| e<br>f | g |\nh");
        assert_eq!(lines("<table><td>a<td>b<tr style='display:none'><td>c<td>d</table>"), "| a | b |\n| --- | --- |");
    }

    #[test]
    fn the_title_of_a_page_is_kept_where_its_text_has_none() {
        assert_eq!(lines("<title>Convention</title><p>a"), "a\n> Convention");
        assert_eq!(lines("<title>Convention</title><p>CONVENTION 2020"), "CONVENTION 2020");
    }
}
