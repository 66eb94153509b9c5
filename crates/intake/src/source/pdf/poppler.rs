//! Words with their places, as `pdftotext -bbox-layout` of the poppler library writes them.
//!
//! Only the pages and the words are taken: in what order they are read is decided here, so that it is
//! the same with and without poppler.

use std::borrow::Cow;

use quick_xml::escape::unescape;

use super::page::{Area, Page, Word, thousandths};

/// Reads the pages, or nothing if this is not such a list.
pub(super) fn pages(xml: &str) -> Option<Vec<Page>> {
    let mut pages: Vec<Page> = Vec::new();
    for line in xml.lines().map(str::trim) {
        if let Some(attributes) = line.strip_prefix("<page ") {
            let number = u32::try_from(pages.len() + 1).ok()?;
            let (width, height) = (attribute(attributes, "width")?, attribute(attributes, "height")?);
            pages.push(Page { number, width, height, ..Page::default() });
        } else if let Some(rest) = line.strip_prefix("<word ") {
            pages.last_mut()?.words.extend(word(rest)?);
        }
    }
    (!pages.is_empty()).then_some(pages)
}

/// Reads one word; one without a letter or sign is none.
fn word(rest: &str) -> Option<Option<Word>> {
    let (attributes, rest) = rest.split_once('>')?;
    let text = plain(rest.strip_suffix("</word>")?);
    let of = |name| attribute(attributes, name);
    let area = Area { left: of("xMin")?, top: of("yMin")?, right: of("xMax")?, bottom: of("yMax")? };
    Some((!text.trim().is_empty()).then_some(Word { text, area, struck: false }))
}

fn attribute(attributes: &str, name: &str) -> Option<i64> {
    let (_, rest) = attributes.split_once(name)?;
    let (value, _) = rest.strip_prefix("=\"")?.split_once('"')?;
    thousandths(value)
}

fn plain(text: &str) -> String {
    unescape(text).map_or_else(|_| text.to_owned(), Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_with_their_places() {
        let xml = "<doc>\n  <page width=\"595.3\" height=\"841.9\">\n    <word xMin=\"56.8\" yMin=\"60.1\" xMax=\"90.0\" \
                   yMax=\"72\">L&apos;été&#39;&amp;lt;</word>\n    <word xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\"> </word>\n  </page>\n";
        let pages = pages(xml).unwrap();
        assert_eq!((pages.len(), pages[0].width, pages[0].words.len()), (1, 595_300, 1));
        let word = &pages[0].words[0];
        assert_eq!(word.text, "L'été'&lt;");
        assert_eq!(word.area, Area { left: 56_800, top: 60_100, right: 90_000, bottom: 72_000 });
        assert!(super::pages("no list").is_none());
        assert!(super::pages("<page width=\"1\" height=\"1\">\n<word xMin=\"a\">x</word>").is_none());
    }
}
