//! What the bytes of a file show it to be: a page in HTML, another kind of XML, or neither.

use super::super::Encoding;
use super::elements::{Kind, is_raw, kind};

/// The most attributes that one tag may carry.
///
/// Choice: 0033
const MAX_ATTRIBUTES: usize = 256;
/// How far into a file its kind is looked for, in bytes.
const HEAD: usize = 65_536;

/// Tells whether `text` is a page in HTML, or a piece of one.
pub(in crate::source) fn is_html(text: &str) -> bool {
    let start = start(text);
    begins(start, "<!doctype html") || begins(start, "<html") || is_piece(start)
}

/// Tells whether `text` is XML of another kind than a page: a drawing, a word processor's own.
pub(in crate::source) fn is_other_xml(text: &str) -> bool {
    let start = start(text);
    let declared = text.trim_start_matches('\u{feff}').trim_start().starts_with("<?xml");
    begins(start, "<svg") || (declared && !begins(start, "<!doctype html") && !begins(start, "<html"))
}

/// Returns the encoding that a page declares for itself.
pub(in crate::source) fn declared(bytes: &[u8]) -> Option<Encoding> {
    let head: String = bytes.iter().take(4096).map(|&b| char::from(b.to_ascii_lowercase())).collect();
    let after = head[head.find("<meta")?..].split_once("charset")?.1.trim_start();
    let name = after.strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let name = name.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).next()?;
    match name {
        "utf-8" | "utf8" => Some(Encoding::Utf8),
        "iso-8859-15" | "iso8859-15" | "latin-9" | "latin9" => Some(Encoding::Latin9),
        "windows-1252" | "cp1252" | "iso-8859-1" | "iso8859-1" | "latin1" | "us-ascii" | "ascii" => {
            Some(Encoding::Windows1252)
        }
        _ => None,
    }
}

/// Returns what follows spaces, comments and the declaration of XML.
fn start(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let after = match rest {
            _ if rest.starts_with("<!--") => rest.split_once("-->"),
            _ if rest.starts_with("<?xml") => rest.split_once("?>"),
            _ => return rest,
        };
        rest = after.map_or("", |(_, after)| after.trim_start());
    }
}

fn begins(text: &str, with: &str) -> bool {
    text.as_bytes().get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
}

/// A text that begins with a block is a piece of a page when most of its words stand in blocks;
/// Markdown with a table of HTML in it has most of them outside.
fn is_piece(start: &str) -> bool {
    let Some((name, _)) = tag(start) else { return false };
    if !is_block(&name) && !matches!(name.as_str(), "head" | "meta" | "title" | "style" | "body") {
        return false;
    }
    let (mut inside, mut outside, mut depth) = (0_usize, 0_usize, 0_usize);
    let mut rest = &start[..start.floor_char_boundary(HEAD)];
    while let Some(c) = rest.chars().next() {
        if let Some((name, after)) = tag(rest) {
            if is_block(&name) {
                depth += 1;
            } else if name.strip_prefix('/').is_some_and(is_block) {
                depth = depth.saturating_sub(1);
            }
            rest = if is_raw(&name) { after_raw(after, &name) } else { after };
            continue;
        }
        let words = if depth > 0 { &mut inside } else { &mut outside };
        *words += usize::from(c.is_alphanumeric());
        rest = &rest[c.len_utf8()..];
    }
    inside > outside
}

fn is_block(name: &str) -> bool {
    kind(name).parts() && kind(name) != Kind::Inline
}

/// Parts the tag that `text` begins with from what follows it; an end tag has a `/` in its name.
fn tag(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let close = inner.as_bytes().iter().take(1000).position(|&b| b == b'>')?;
    let length = inner[1..].find(|c: char| !c.is_ascii_alphanumeric()).map_or(inner.len(), |at| at + 1);
    Some((inner[..length.min(close)].to_ascii_lowercase(), &inner[close + 1..]))
}

/// Returns what follows the end of an element whose words are no HTML.
fn after_raw<'a>(text: &'a str, name: &str) -> &'a str {
    let (bytes, end) = (text.as_bytes(), format!("</{name}"));
    let found = bytes.windows(end.len()).position(|window| window.eq_ignore_ascii_case(end.as_bytes()));
    found.map_or("", |at| &text[at..])
}

/// Tells whether some tag carries more attributes than any page has: a tokeniser compares each with
/// all before it.
pub(in crate::source) fn has_swollen_tag(text: &str) -> bool {
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        rest = &rest[open + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = after_comment(comment);
            continue;
        }
        let name = rest.strip_prefix('/').unwrap_or(rest);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let (attributes, length) = attributes(name);
        if attributes > MAX_ATTRIBUTES {
            return true;
        }
        let raw = name.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default().to_ascii_lowercase();
        let after = &name[length..];
        rest = if name.len() == rest.len() && is_raw(&raw) { after_raw(after, &raw) } else { after };
    }
    false
}

/// Returns what follows a comment, which the first of its ends closes.
fn after_comment(comment: &str) -> &str {
    if let Some(after) = comment.strip_prefix('>').or_else(|| comment.strip_prefix("->")) {
        return after;
    }
    let mut rest = comment;
    while let Some(at) = rest.find("--") {
        let end = &rest[at + 2..];
        if let Some(after) = end.strip_prefix('>').or_else(|| end.strip_prefix("!>")) {
            return after;
        }
        rest = &rest[at + 1..];
    }
    ""
}

/// Counts the attributes of a tag from its name on; returns them with the length of the tag.
fn attributes(tag: &str) -> (usize, usize) {
    #[derive(Clone, Copy, PartialEq)]
    enum At {
        Name,
        Between,
        Attribute,
        Equals,
        Value,
        Quoted(u8),
    }
    let (mut count, mut at) = (0, At::Name);
    for (length, &byte) in tag.as_bytes().iter().enumerate() {
        let space = byte.is_ascii_whitespace();
        at = match at {
            At::Quoted(quote) if byte == quote => At::Between,
            At::Quoted(_) => at,
            _ if byte == b'>' => return (count, length + 1),
            At::Equals if space => at,
            At::Equals if byte == b'"' || byte == b'\'' => At::Quoted(byte),
            At::Equals | At::Value if !space => At::Value,
            At::Attribute if byte == b'=' => At::Equals,
            At::Between if byte == b'=' => At::Equals,
            _ if space || byte == b'/' => At::Between,
            At::Between => {
                count += 1;
                At::Attribute
            }
            other => other,
        };
    }
    (count, tag.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_what_stands_in_it() {
        for page in [
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0//EN\"><html>",
            "\n<!-- saved from url=(0014)about:internet -->\n<HTML xmlns:o=\"urn\"><head>",
            "<?xml version=\"1.0\"?><!DOCTYPE html><html/>",
            "<h1>Convention</h1><p>Entre la commune",
            "<table><tr><td>Objectif</td></tr></table>\n",
            "<meta charset=utf-8><style>p{}</style><div>Convention</div>",
        ] {
            assert!(is_html(page), "{page}");
        }
        for text in [
            "# Convention\n\n<div>x</div>",
            "<table><tr><td>a</td></tr></table>\n\n## Objectif stratégique 1\n\n- Lutter contre les vols\n",
            "<script>alert(1)</script> Prévenir",
            "< 3 objectifs",
            "<b>Convention</b> 2020",
            "",
        ] {
            assert!(!is_html(text), "{text}");
        }
    }

    #[test]
    fn other_xml_is_no_page() {
        assert!(is_other_xml("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assert!(is_other_xml("<?xml version=\"1.0\"?>\n<office:document/>"));
        assert!(!is_other_xml("<?xml version=\"1.0\"?><html></html>"));
        assert!(!is_other_xml("Convention"));
    }

    #[test]
    fn the_encoding_that_a_page_declares_is_known() {
        let of = |head: &str| declared(head.as_bytes());
        assert_eq!(of("<meta charset=\"utf-8\">"), Some(Encoding::Utf8));
        let word = "<META http-equiv=Content-Type content=\"text/html; charset=windows-1252\">";
        assert_eq!(of(word), Some(Encoding::Windows1252));
        assert_eq!(of("<meta charset = 'ISO-8859-15'>"), Some(Encoding::Latin9));
        assert_eq!((of("<p>charset=utf-8"), of("<meta name=x>"), of("<meta charset=koi8-r>")), (None, None, None));
    }

    #[test]
    fn a_tag_with_too_many_attributes_is_seen_wherever_it_stands() {
        let swollen = format!("<a {}>", (0..300).map(|i| format!("a{i} ")).collect::<String>());
        for before in [
            "",
            "<!-->",
            "<!-- x --!>",
            "<!----->",
            "<title><!--</title>",
            "<p title='>'>",
            "<style></style >",
            "</x><",
        ] {
            assert!(has_swollen_tag(&format!("{before}{swollen}")), "{before}");
        }
        assert!(has_swollen_tag(&format!("<a {}>", (0..300).map(|i| format!("a{i}=\"1\"")).collect::<String>())));
        assert!(!has_swollen_tag(&format!(
            "<script>if (a<b) {}</script><p title=\"{}\">",
            "x ".repeat(500),
            "y ".repeat(500)
        )));
        assert!(!has_swollen_tag(&format!("<!-- {swollen} --><a href=x>")));
    }
}
