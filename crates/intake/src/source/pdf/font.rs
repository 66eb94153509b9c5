//! What the codes of a font stand for, and how wide they are.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Encoding, Object};

use super::drawing::number;
use super::page::Length;

/// The width of a character whose font does not say it, in thousandths of the font's size.
const USUAL_WIDTH: Length = 520;
/// The width of every character of the typewriter font that readers of PDF have themselves.
const TYPEWRITER_WIDTH: Length = 600;
/// The most widths that are kept of one font.
const MAX_WIDTHS: usize = 70_000;

/// A font as a page uses it.
pub(super) struct Font<'a> {
    encoding: Option<Encoding<'a>>,
    /// Codes are pairs of bytes.
    pub(super) paired: bool,
    widths: BTreeMap<u32, Length>,
    usual: Length,
    known: BTreeMap<u32, String>,
}

impl<'a> Font<'a> {
    /// Reads a font; what it does not say is taken as usual.
    pub(super) fn read(document: &'a Document, dictionary: &'a Dictionary, limit: usize) -> Self {
        let paired = dictionary.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0");
        let mut font = Self {
            encoding: dictionary.get_font_encoding_with_limit(document, limit).ok(),
            paired,
            widths: BTreeMap::new(),
            usual: if is_typewriter(dictionary) { TYPEWRITER_WIDTH } else { USUAL_WIDTH },
            known: BTreeMap::new(),
        };
        if paired {
            font.read_paired_widths(document, dictionary);
        } else {
            font.read_widths(document, dictionary);
        }
        font
    }

    /// Returns the words that `bytes`, one code, stand for, and their width in thousandths of the size.
    pub(super) fn show(&mut self, bytes: &[u8]) -> (&str, Length) {
        let code = bytes.iter().fold(0, |code, &byte| code << 8 | u32::from(byte));
        let width = self.widths.get(&code).copied().unwrap_or(self.usual);
        let encoding = &self.encoding;
        let text = self.known.entry(code).or_insert_with(|| decoded(encoding.as_ref(), bytes));
        (text, width)
    }

    fn read_widths(&mut self, document: &Document, dictionary: &Dictionary) {
        let first = dictionary.get_deref(b"FirstChar", document).and_then(Object::as_i64).unwrap_or(0);
        let Ok(widths) = dictionary.get_deref(b"Widths", document).and_then(Object::as_array) else { return };
        let first = u32::try_from(first).unwrap_or(0);
        self.widths = (first..).zip(widths).take(256).filter_map(|(code, width)| Some((code, whole(width)?))).collect();
    }

    /// Reads `c [w w w]` and `first last w`.
    fn read_paired_widths(&mut self, document: &Document, dictionary: &Dictionary) {
        let Some(inner) = descendant(document, dictionary) else { return };
        self.usual = inner.get_deref(b"DW", document).ok().and_then(whole).unwrap_or(1000);
        let Ok(widths) = inner.get_deref(b"W", document).and_then(Object::as_array) else { return };
        let mut rest = widths.as_slice();
        while let [first, second, more @ ..] = rest {
            let first = code(first);
            rest = more;
            match (second, more) {
                (Object::Array(list), _) => self.put((first..).zip(list.iter().filter_map(whole))),
                (last, [width, after @ ..]) => {
                    let width = whole(width).unwrap_or(self.usual);
                    self.put((first..=code(last)).map(|code| (code, width)));
                    rest = after;
                }
                _ => return,
            }
        }
    }

    fn put(&mut self, widths: impl Iterator<Item = (u32, Length)>) {
        let room = MAX_WIDTHS.saturating_sub(self.widths.len());
        self.widths.extend(widths.take(room));
    }
}

/// Tells whether a font is one of even width that is not in the file.
fn is_typewriter(dictionary: &Dictionary) -> bool {
    let name = dictionary.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
    name.starts_with(b"Courier") && dictionary.get(b"Widths").is_err()
}

fn descendant<'a>(document: &'a Document, dictionary: &'a Dictionary) -> Option<&'a Dictionary> {
    let list = dictionary.get_deref(b"DescendantFonts", document).and_then(Object::as_array).ok()?;
    document.dereference(list.first()?).ok()?.1.as_dict().ok()
}

fn decoded(encoding: Option<&Encoding<'_>>, bytes: &[u8]) -> String {
    let text = encoding.and_then(|encoding| encoding.bytes_to_string(bytes).ok()).unwrap_or_default();
    if text.is_empty() { char::REPLACEMENT_CHARACTER.to_string() } else { text.replace('\0', "") }
}

fn whole(object: &Object) -> Option<Length> {
    Some(number(object)? / 1000)
}

fn code(object: &Object) -> u32 {
    object.as_i64().ok().and_then(|code| u32::try_from(code).ok()).unwrap_or(0)
}
