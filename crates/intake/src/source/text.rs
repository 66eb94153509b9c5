//! From bytes to text: the encoding found out, line ends made alike, accents put together.
//!
//! Leaves every visible character as it stands: spaces, soft hyphens and lost bullets are dealt
//! with where words are made of it.
//!
//! Choice: 0008

use serde::{Deserialize, Serialize};
use terms::{Finding, Place};

use super::{Format, Source, html};
use crate::Unreadable;
use crate::codes::*;
use crate::unreadable::{MAX_BYTES, MAX_LINE, MAX_LINES};
use crate::words::is_invisible;

/// How the bytes of a document stand for characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8, with or without a byte-order mark.
    Utf8,
    /// UTF-16, most significant byte last.
    Utf16Le,
    /// UTF-16, most significant byte first.
    Utf16Be,
    /// Windows code page 1252, what older word processors write.
    Windows1252,
    /// ISO 8859-15, what pages of the years of the euro declare.
    Latin9,
}

impl Encoding {
    /// Returns its usual name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
            Self::Latin9 => "ISO-8859-15",
        }
    }
}

/// The characters of a file, before anything is made of them.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: Encoding,
    /// How many bytes stood for no character.
    replaced: usize,
}

impl Decoded {
    /// Says what happened to the bytes.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.encoding != Encoding::Utf8 {
            findings.push(Finding::note(I_010).with("encoding", self.encoding.name()));
        }
        if self.replaced > 0 {
            findings.push(Finding::warning(I_011).with("count", self.replaced));
        }
        findings
    }
}

/// Reads the characters of a file.
///
/// # Errors
/// [`Unreadable`]: too large, another kind of file, no known encoding.
pub(super) fn decoded(bytes: &[u8]) -> Result<Decoded, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if is_other_kind(bytes) {
        return Err(Unreadable::OtherKind);
    }
    let (text, encoding, replaced) = decode(bytes)?;
    Ok(Decoded { text, encoding, replaced })
}

/// Makes lines of characters that are no page.
///
/// # Errors
/// [`Unreadable`]: empty, or beyond the limits of a text.
pub(super) fn source(decoded: &Decoded) -> Result<Source, Unreadable> {
    let text = settle(&decoded.text);
    within_limits(&text)?;
    let mut findings = decoded.findings();
    let hidden = rare(&text, |c| c != '\n' && c.is_control() && is_invisible(c)).count();
    if hidden > 0 {
        findings.push(Finding::note(I_012).with("count", hidden));
    }
    Ok(Source { text, format: Format::Text(decoded.encoding), origins: Vec::new(), findings })
}

/// Knows files by how they begin; a text holds next to no zero bytes, unless each second byte is one,
/// and few that stand for no character.
pub(super) fn is_other_kind(bytes: &[u8]) -> bool {
    const FEW: usize = 8;
    const MARKS: [&[u8]; 7] =
        [b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"{\\rtf"];
    let head = &bytes[..bytes.len().min(1024)];
    let empty = head.iter().filter(|&&byte| byte == 0).count();
    let marked = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) || zeros(bytes).is_some();
    let signs = head.iter().filter(|&&byte| byte < 0x20 && !matches!(byte, b'\t'..=b'\r' | 0x1a | 0x1b)).count();
    let packed = signs > FEW && signs * 32 > head.len();
    MARKS.iter().any(|mark| bytes.starts_with(mark)) || ((empty * 16 > head.len() || packed) && !marked)
}

fn decode(bytes: &[u8]) -> Result<(String, Encoding, usize), Unreadable> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => decode_plain(rest, || None),
        [0xff, 0xfe, rest @ ..] => utf16(rest, Encoding::Utf16Le),
        [0xfe, 0xff, rest @ ..] => utf16(rest, Encoding::Utf16Be),
        _ => match zeros(bytes) {
            Some(encoding) => utf16(bytes, encoding),
            None => decode_plain(bytes, || html::declared(bytes)),
        },
    }
}

/// Recognises UTF-16 without a mark by the zero half of its Latin letters.
fn zeros(bytes: &[u8]) -> Option<Encoding> {
    let head = &bytes[..bytes.len().min(1024)];
    let zero_at = |parity: usize| head.iter().skip(parity).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (zero_at(0), zero_at(1));
    match head.len() / 2 {
        half if odd * 10 > half * 7 && even * 10 < half => Some(Encoding::Utf16Le),
        half if even * 10 > half * 7 && odd * 10 < half => Some(Encoding::Utf16Be),
        _ => None,
    }
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Result<(String, Encoding, usize), Unreadable> {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|&pair| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes(pair),
        _ => u16::from_le_bytes(pair),
    });
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    let replaced = text.chars().filter(|&c| c == char::REPLACEMENT_CHARACTER).count();
    let latin = text.chars().filter(|&c| c < '\u{250}').count();
    if latin * 2 < text.chars().count() { Err(Unreadable::Encoding) } else { Ok((text, encoding, replaced)) }
}

/// Reads UTF-8; where it is broken, reads what the page declares, or decides by what prevails
/// whether it is damaged UTF-8 or Windows-1252.
fn decode_plain(
    bytes: &[u8],
    declared: impl FnOnce() -> Option<Encoding>,
) -> Result<(String, Encoding, usize), Unreadable> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), Encoding::Utf8, 0));
    }
    if let Some(encoding @ (Encoding::Windows1252 | Encoding::Latin9)) = declared() {
        let one = |&byte: &u8| if encoding == Encoding::Latin9 { Some(latin_9(byte)) } else { windows_1252(byte) };
        let replaced = bytes.iter().filter(|byte| one(byte).is_none()).count();
        let text = bytes.iter().map(|byte| one(byte).unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        return Ok((text, encoding, replaced));
    }
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if sound >= broken {
        return Ok((String::from_utf8_lossy(bytes).into_owned(), Encoding::Utf8, broken));
    }
    let text = bytes.iter().map(|&b| windows_1252(b)).collect::<Option<String>>().ok_or(Unreadable::Encoding)?;
    Ok((text, Encoding::Windows1252, 0))
}

/// Returns the character of one byte, or `None` for the five that have none.
fn windows_1252(byte: u8) -> Option<char> {
    const HIGH: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”',
        '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => Some(HIGH[usize::from(byte - 0x80)]).filter(|&c| c != '\0'),
        _ => Some(char::from(byte)),
    }
}

/// Returns the character of one byte of ISO 8859-15.
fn latin_9(byte: u8) -> char {
    match byte {
        0xa4 => '€',
        0xa6 => 'Š',
        0xa8 => 'š',
        0xb4 => 'Ž',
        0xb8 => 'ž',
        0xbc => 'Œ',
        0xbd => 'œ',
        0xbe => 'Ÿ',
        _ => char::from(byte),
    }
}

/// Returns the characters of `text` that `is` holds for; none of them begins as most characters do.
fn rare(text: &str, is: impl Fn(char) -> bool) -> impl Iterator<Item = char> {
    let begins_one = |&(_, byte): &(usize, u8)| RARE[usize::from(byte)];
    let begun = text.bytes().enumerate().filter(begins_one);
    begun.filter_map(|(at, _)| text[at..].chars().next()).filter(move |c| is(*c))
}

/// Which bytes begin a character that is looked at by itself: not those of letters, nor of most signs.
const RARE: [bool; 256] = {
    let mut rare = [true; 256];
    let mut byte = b' ';
    // Up to the bytes that begin no character.
    while byte < 0xc0 {
        rare[byte as usize] = byte == 0x7f;
        byte += 1;
    }
    rare[b'\n' as usize] = false;
    rare[0xc3] = false;
    rare
};

/// Makes line ends alike and puts letters and their combining accents together.
pub(super) fn settle(raw: &str) -> String {
    if rare(raw, is_unsettled).next().is_none() {
        return raw.to_owned();
    }
    let mut text = String::with_capacity(raw.len());
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                text.push('\n');
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{c}' | '\u{b}' => text.push('\n'),
            '\u{300}'..='\u{327}' => match text.pop() {
                Some(base) => match composed(base, c) {
                    Some(letter) => text.push(letter),
                    None => text.extend([base, c]),
                },
                None => text.push(c),
            },
            _ => text.push(c),
        }
    }
    text
}

fn is_unsettled(c: char) -> bool {
    matches!(c, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{300}'..='\u{327}')
}

fn composed(base: char, accent: char) -> Option<char> {
    const TABLE: [(char, &str, &str); 7] = [
        ('\u{300}', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        ('\u{301}', "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
        ('\u{302}', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
        ('\u{303}', "anoANO", "ãñõÃÑÕ"),
        ('\u{308}', "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
        ('\u{30a}', "aA", "åÅ"),
        ('\u{327}', "cC", "çÇ"),
    ];
    let (_, bases, letters) = TABLE.iter().find(|(mark, ..)| *mark == accent)?;
    let at = bases.chars().position(|b| b == base)?;
    letters.chars().nth(at)
}

pub(super) fn within_limits(text: &str) -> Result<(), Unreadable> {
    if text.chars().all(|c| c.is_whitespace() || is_invisible(c)) {
        return Err(Unreadable::Empty);
    }
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let turned = rare(text, turns).next().is_some();
    for (number, line) in (1_u32..).zip(text.lines()) {
        if number as usize > MAX_LINES {
            return Err(Unreadable::TooManyLines);
        }
        let at = |column| Place { line: number, column, end_line: number, end_column: column + 1 };
        if line.len() > MAX_LINE {
            return Err(Unreadable::LineTooLong(at(1)));
        }
        if turned && let Some((column, _)) = (1..).zip(line.chars()).find(|&(_, c)| turns(c)) {
            return Err(Unreadable::HiddenDirection(at(column)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(bytes: &[u8]) -> Result<Source, Unreadable> {
        super::source(&decoded(bytes)?)
    }

    #[test]
    fn one_text_is_read_the_same_in_every_encoding() {
        let text = "Sécurité : « œuvre » – 10 €\n";
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [&[0xff, 0xfe], utf16.as_slice()].concat();
        let big: Vec<u8> = [0xfeff_u16].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        let windows = b"S\xe9curit\xe9 : \xab \x9cuvre \xbb \x96 10 \x80\r\n".to_vec();
        let apart = "Se\u{301}curite\u{301} : « œuvre » – 10 €\n".as_bytes().to_vec();
        let with_mark = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (with_mark, Encoding::Utf8),
            (apart, Encoding::Utf8),
            (marked, Encoding::Utf16Le),
            (utf16, Encoding::Utf16Le),
            (big, Encoding::Utf16Be),
            (windows, Encoding::Windows1252),
        ] {
            let read = source(&bytes).unwrap();
            assert_eq!((read.text.as_str(), read.format), (text, Format::Text(encoding)));
        }
    }

    #[test]
    fn a_page_is_read_in_the_encoding_that_it_declares() {
        let page = |name: &str, word: &[u8]| [format!("<meta charset={name}>").as_bytes(), word].concat();
        let read =
            |bytes: &[u8]| decoded(bytes).map(|d| (d.encoding, d.text[d.text.find('>').unwrap() + 1..].to_owned()));
        assert_eq!(read(&page("iso-8859-15", b"\xbduvre \xa4")).unwrap(), (Encoding::Latin9, "œuvre €".into()));
        assert_eq!(
            read(&page("iso-8859-1", b"\x9cuvre \x81")).unwrap(),
            (Encoding::Windows1252, "œuvre \u{fffd}".into())
        );
        assert_eq!(read(&page("iso-8859-1", "œuvre".as_bytes())).unwrap(), (Encoding::Utf8, "œuvre".into()));
        assert_eq!(read(&page("utf-8", b"\xe9t\xe9")).unwrap(), (Encoding::Windows1252, "été".into()));
    }

    #[test]
    fn one_damaged_byte_does_not_turn_the_rest_into_another_encoding() {
        let mut bytes = "é".repeat(20).into_bytes();
        bytes.push(0xc3);
        let read = source(&bytes).unwrap();
        assert_eq!((read.format, read.text.chars().count()), (Format::Text(Encoding::Utf8), 21));
        assert_eq!(read.findings[0].code, I_011);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(source(b"").unwrap_err(), Unreadable::Empty);
        assert_eq!(source(b"\xef\xbb\xbf \n\x0c\t \n").unwrap_err(), Unreadable::Empty);
        assert_eq!(source(&b"\xff\xfe\xfa\x81\x8d".repeat(400)).unwrap_err(), Unreadable::Encoding);
        assert_eq!(source(b"PK\x03\x04rest").unwrap_err(), Unreadable::OtherKind);
        assert_eq!(source(&[b"MZ".as_slice(), &[0; 1000]].concat()).unwrap_err(), Unreadable::OtherKind);
        assert_eq!(source(&vec![b'\n'; MAX_LINES + 1]).unwrap_err(), Unreadable::Empty);
        assert_eq!(source("x\n".repeat(MAX_LINES + 1).as_bytes()).unwrap_err(), Unreadable::TooManyLines);
        let turned = source("Ville de \u{202e}X".as_bytes()).unwrap_err();
        let place = Place { line: 1, column: 10, end_line: 1, end_column: 11 };
        assert_eq!(turned, Unreadable::HiddenDirection(place));
    }
}
