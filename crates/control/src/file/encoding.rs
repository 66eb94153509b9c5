//! From bytes to text: UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252.

use std::borrow::Cow;

/// What Windows-1252 holds from 0x80 to 0x9F; the five unused places are `None`.
const HIGH: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// Returns the text and whether it was in Windows-1252, or `None` when the bytes are no text.
pub(super) fn decode(bytes: &[u8]) -> Option<(Cow<'_, str>, bool)> {
    if let Some(body) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return wide(body, u16::from_le_bytes).map(|text| (Cow::Owned(text), false));
    }
    if let Some(body) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return wide(body, u16::from_be_bytes).map(|text| (Cow::Owned(text), false));
    }
    let body = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    if is_packed(body) {
        return None;
    }
    match str::from_utf8(body) {
        Ok(text) => Some((Cow::Borrowed(text), false)),
        Err(_) => body.iter().map(|&byte| windows(byte)).collect::<Option<String>>().map(|text| (text.into(), true)),
    }
}

/// Tells whether the file is an archive, a workbook or a document under the name of a table.
fn is_packed(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 5] = [b"PK\x03\x04", b"\x1F\x8B", b"%PDF-", b"\xD0\xCF\x11\xE0", b"Obj\x01"];
    MARKS.iter().any(|mark| bytes.starts_with(mark))
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|&pair| unit(pair));
    rest.is_empty().then(|| char::decode_utf16(units).collect::<Result<_, _>>().ok()).flatten()
}

fn windows(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_windows_letters_and_the_euro_sign_are_read() {
        assert_eq!(decode(b"Li\xE8ge 12 \x80").unwrap(), (Cow::from("Liège 12 €"), true));
        assert_eq!(decode("Liège".as_bytes()).unwrap(), (Cow::from("Liège"), false));
        assert_eq!(decode(b"\xEF\xBB\xBFabc").unwrap(), (Cow::from("abc"), false));
        assert_eq!(decode(b"\xFF\xFEa\0b\0").unwrap(), (Cow::from("ab"), false));
    }

    #[test]
    fn what_is_no_text_is_seen() {
        for bytes in [&b"PK\x03\x04..."[..], b"\x1F\x8B\x08", b"\xFF\xFEa", b"\xE8\x81"] {
            assert_eq!(decode(bytes), None, "{bytes:?}");
        }
    }
}
