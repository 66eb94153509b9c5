//! The archive that a document of a word processor is: its list, and one part after the other.
//!
//! Nothing that the archive says of itself is believed: sizes are counted while unpacking, entries
//! that stand twice, lead elsewhere or overlap refuse the whole file. Nothing is written to a disk.
//!
//! Choice: 0033

use std::collections::HashMap;
use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::Unreadable;

/// The largest archive that is read, in bytes.
const MAX_BYTES: usize = 20_000_000;
/// The most that all parts together may unpack to, in bytes.
const MAX_UNPACKED: u64 = 100_000_000;
/// How many times its own size an archive may unpack to, once it is past [`FREE_OF_RATIO`].
const MAX_RATIO: u64 = 200;
/// Up to here, in bytes, text that repeats itself may be as small as it likes.
const FREE_OF_RATIO: u64 = 10_000_000;
/// The most entries.
const MAX_ENTRIES: usize = 2_000;
/// The end of the list of entries: its signature and its length without the remark after it.
const END: (&[u8], usize) = (b"PK\x05\x06", 22);

/// An archive whose list holds no surprise.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// The names in small letters, as two names that differ in nothing else are one part.
    entries: HashMap<String, usize>,
    names: Vec<String>,
    allowance: Allowance,
}

/// How much more may be unpacked, in bytes.
#[derive(Debug)]
struct Allowance {
    left: u64,
}

impl<'a> Archive<'a> {
    /// Tells whether `bytes` begin as an archive does.
    pub(crate) fn begins(bytes: &[u8]) -> bool {
        bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(END.0)
    }

    /// Tells whether `bytes` end as an archive does.
    pub(crate) fn ends(bytes: &[u8]) -> bool {
        const LONGEST_REMARK: usize = 65_535;
        let tail = bytes.len().saturating_sub(END.1 + LONGEST_REMARK);
        announced(&bytes[tail..]).is_ok()
    }

    /// Reads the list of the archive.
    ///
    /// # Errors
    /// [`Unreadable`]: too large, corrupt, hostile, locked by a password.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        Self::open_within(bytes, MAX_UNPACKED)
    }

    /// Reads the list of an archive that may unpack to `most` bytes.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(crate) fn open_within(bytes: &'a [u8], most_unpacked: u64) -> Result<Self, Unreadable> {
        if bytes.len() > MAX_BYTES {
            return Err(Unreadable::TooLarge);
        }
        if announced(bytes)? > MAX_ENTRIES {
            return Err(Unreadable::UnpacksTooLarge);
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
        if zip.has_duplicate_names() || zip.offset() > 0 {
            return Err(Unreadable::HostileArchive);
        }
        let mut entries = HashMap::new();
        let mut names = Vec::new();
        for index in 0..zip.len() {
            let name = entry_name(&zip, index)?;
            if entries.insert(name.to_ascii_lowercase(), index).is_some() {
                return Err(Unreadable::HostileArchive);
            }
            names.push(name);
        }
        zip.validate_header_consistency().map_err(|error| refusal(&error))?;
        let most = FREE_OF_RATIO.max(u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_mul(MAX_RATIO));
        Ok(Self { zip, entries, names, allowance: Allowance { left: most.min(most_unpacked) } })
    }

    /// Returns the names of all entries, in their order.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Tells whether there is a part `name`.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.contains_key(&name.to_ascii_lowercase())
    }

    /// Opens the part `name`, or returns `None` when there is none.
    ///
    /// # Errors
    /// [`Unreadable::CorruptArchive`] (`I-013`).
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Unpacked<'_, 'a>>, Unreadable> {
        let Some(&index) = self.entries.get(&name.to_ascii_lowercase()) else { return Ok(None) };
        let file = self.zip.by_index(index).map_err(|error| refusal(&error))?;
        Ok(Some(Unpacked { promised: file.size(), file, read: 0, allowance: &mut self.allowance }))
    }
}

/// Returns how many entries the end of the archive announces.
fn announced(bytes: &[u8]) -> Result<usize, Unreadable> {
    let (signature, length) = END;
    let at = bytes.windows(signature.len()).rposition(|window| window == signature);
    let end = at.and_then(|at| bytes.get(at..)).ok_or(Unreadable::CorruptArchive)?;
    let number = |from: usize| end.get(from..from + 2).map(|two| usize::from(u16::from_le_bytes([two[0], two[1]])));
    match (number(10), number(20)) {
        (Some(entries), Some(remark)) if end.len() == length + remark => Ok(entries),
        _ => Err(Unreadable::CorruptArchive),
    }
}

/// Returns the name of an entry that is a plain file or folder inside of the archive.
fn entry_name(zip: &ZipArchive<Cursor<&[u8]>>, index: usize) -> Result<String, Unreadable> {
    const KIND: u32 = 0o170_000;
    let entry = zip.by_index_data(index).map_err(|error| refusal(&error))?;
    let plain = entry.unix_mode().is_none_or(|mode| matches!(mode & KIND, 0 | 0o100_000 | 0o040_000));
    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    let inside = name.strip_suffix('/').unwrap_or(&name).split('/').all(|step| !matches!(step, "" | "." | ".."));
    if !plain || !inside || name.contains(['\\', ':', '\0']) {
        return Err(Unreadable::HostileArchive);
    }
    if entry.encrypted() { Err(Unreadable::Locked) } else { Ok(name) }
}

fn refusal(error: &ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked,
        _ => Unreadable::CorruptArchive,
    }
}

/// One part while it is unpacked, within the limits of its archive.
pub(crate) struct Unpacked<'z, 'a> {
    file: ZipFile<'z, Cursor<&'a [u8]>>,
    promised: u64,
    read: u64,
    allowance: &'z mut Allowance,
}

impl Read for Unpacked<'_, '_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(into).map_err(|_| io::Error::other(Unreadable::CorruptArchive))?;
        let bytes = u64::try_from(count).unwrap_or(u64::MAX);
        self.read = self.read.saturating_add(bytes);
        let ended = count == 0 && !into.is_empty();
        if self.read > self.promised || ended && self.read < self.promised {
            return Err(io::Error::other(Unreadable::CorruptArchive));
        }
        let left = self.allowance.left.checked_sub(bytes);
        self.allowance.left = left.ok_or_else(|| io::Error::other(Unreadable::UnpacksTooLarge))?;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn unpack(archive: &mut Archive<'_>, name: &str) -> Result<Vec<u8>, Unreadable> {
        let mut bytes = Vec::new();
        let read = archive.part(name)?.unwrap().read_to_end(&mut bytes);
        read.map(|_| bytes).map_err(|error| *error.get_ref().unwrap().downcast_ref().unwrap())
    }

    #[test]
    fn parts_are_found_whatever_their_capitals() {
        let bytes = archive(&[("a/B.xml", b"<b/>"), ("c", b"")]);
        let mut archive = Archive::open(&bytes).unwrap();
        assert_eq!(unpack(&mut archive, "A/b.XML").unwrap(), b"<b/>");
        assert!(archive.has("C") && archive.part("d").unwrap().is_none());
    }

    #[test]
    fn entries_that_lead_elsewhere_or_stand_twice_are_hostile() {
        for names in [["../x", "y"], ["a", "A"], ["a\\b", "y"], ["C:x", "y"], ["/etc", "y"], ["a//b", "y"]] {
            let bytes = archive(&names.map(|name| (name, b"x".as_slice())));
            assert_eq!(Archive::open(&bytes).err(), Some(Unreadable::HostileArchive), "{names:?}");
        }
        let mut link = ZipWriter::new(Cursor::new(Vec::new()));
        link.add_symlink("a", "/etc/passwd", SimpleFileOptions::default()).unwrap();
        let bytes = link.finish().unwrap().into_inner();
        assert_eq!(Archive::open(&bytes).err(), Some(Unreadable::HostileArchive));
    }

    #[test]
    fn archives_that_are_cut_or_followed_by_something_are_corrupt() {
        let bytes = archive(&[("a", b"xxxxxxxx")]);
        for cut in 4..bytes.len() {
            assert_eq!(Archive::open(&bytes[..cut]).err(), Some(Unreadable::CorruptArchive), "{cut}");
        }
        assert_eq!(Archive::open(&[&bytes, b"%PDF".as_slice()].concat()).err(), Some(Unreadable::CorruptArchive));
        assert_eq!(Archive::open(&[&bytes[..], &bytes].concat()).err(), Some(Unreadable::HostileArchive));
    }

    #[test]
    fn what_grows_too_much_is_not_unpacked_to_its_end() {
        let bytes = archive(&[("a", &vec![b'x'; 11_000_000])]);
        let mut open = Archive::open(&bytes).unwrap();
        assert_eq!(unpack(&mut open, "a").unwrap_err(), Unreadable::UnpacksTooLarge);
        let names: Vec<String> = (0..=MAX_ENTRIES).map(|i| i.to_string()).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert_eq!(Archive::open(&archive(&many)).err(), Some(Unreadable::UnpacksTooLarge));
    }
}
