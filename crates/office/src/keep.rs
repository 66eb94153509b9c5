//! Keeping a document: byte for byte, unless it holds what may not come in.
//!
//! Law: l-1983-08-08 art. 8

use terms::{Nis, Refusal, register_numbers};

use crate::codes::O_060;
use crate::port::Register;
use crate::{Failure, Hash, ground, words};

/// A document as it was handed in.
#[derive(Clone, Copy, Debug)]
pub struct Handed<'a> {
    /// The municipality it belongs to.
    pub municipality: Nis,
    /// The name it had.
    pub file_name: &'a str,
    /// Its media type.
    pub media_type: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// Makes the refusal of a file that holds a national register number where it was packed away.
///
/// Law: l-1983-08-08 art. 8
pub fn register_number_in(file_name: &str) -> Refusal {
    Refusal::new(O_060, ground::register_number()).with("file", file_name).with("line", 0)
}

impl Handed<'_> {
    /// Refuses a document that may not come in; the number that stands in it is not repeated.
    ///
    /// # Errors
    /// `O-060` when a national register number stands in it, `O-061` when one stands in its name.
    ///
    /// Law: l-1983-08-08 art. 8
    pub fn vet(&self) -> Result<(), Refusal> {
        if register_numbers(self.file_name).next().is_some() {
            return Err(words::refusal());
        }
        let text = String::from_utf8_lossy(self.bytes);
        let line_of = |number: std::ops::Range<usize>| text[..number.start].lines().count().max(1);
        let Some(line) = register_numbers(&text).next().map(line_of) else { return Ok(()) };
        Err(Refusal::new(O_060, ground::register_number()).with("file", self.file_name).with("line", line))
    }
}

/// Keeps a document and returns its hash.
///
/// # Errors
/// [`Failure::Refused`] as [`Handed::vet`] says: such a document is not kept at all.
///
/// Law: l-1983-08-08 art. 8
pub fn keep(register: &dyn Register, handed: Handed<'_>) -> Result<Hash, Failure> {
    handed.vet()?;
    Ok(register.put_document(handed.municipality, handed.file_name, handed.media_type, handed.bytes)?)
}
