//! Reading a file of a bank, whatever its format.

use std::borrow::Cow;

use terms::Finding;

use crate::codes::{B_001, B_002, B_003, B_006};
use crate::{Reading, camt, coda};

/// The largest file, in bytes. Choice: 0057
const MAX_BYTES: usize = 20_000_000;

/// Reads the statements in `bytes`: ISO 20022 camt.053 of any version, or CODA 2.
///
/// What cannot be understood is a finding with its place; nothing is left out unsaid.
///
/// # Errors
/// B-001 to B-006, when nothing of the file can be used.
///
/// Choice: 0057
pub fn read_statements(bytes: &[u8]) -> Result<Reading, Finding> {
    let text = text_of(bytes)?;
    let mut reading = match text.trim_start() {
        xml if xml.starts_with('<') => camt::read(xml)?,
        _ if coda::is_coda(&text) => coda::read(&text),
        _ => return Err(Finding::error(B_003)),
    };
    reading.findings.extend(reading.statements.iter().flat_map(crate::BankStatement::check));
    Ok(reading)
}

/// Returns the characters of a file; banks write UTF-8, or Latin letters of one byte.
pub(crate) fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, Finding> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Finding::error(B_001));
    }
    if bytes.len() > MAX_BYTES {
        return Err(Finding::error(B_002).with("megabytes", MAX_BYTES / 1_000_000));
    }
    let declared = declared_encoding(bytes);
    let latin = || Ok(Cow::Owned(bytes.iter().map(|&byte| char::from(byte)).collect()));
    match declared.as_deref() {
        Some("iso-8859-1" | "iso-8859-15" | "windows-1252" | "latin1") => latin(),
        Some("utf-8" | "us-ascii") | None => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(_) if declared.is_none() && bytes[0].is_ascii_digit() => latin(),
            Err(_) => Err(Finding::error(B_006)),
        },
        Some(_) => Err(Finding::error(B_006)),
    }
}

/// Returns the encoding that an XML file says it is in, in small letters.
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_ascii_lowercase();
    let (declaration, _) = head.trim_start().strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next()?;
    value[1..].split(quote).next().map(str::to_owned)
}
