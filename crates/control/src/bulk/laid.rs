//! Columns laid aside as bytes, for lines that are more than the memory may hold.
//!
//! What was laid aside is read back as it was, or not at all.
//!
//! Choice: 0073

use super::duplicates::Claims;
use super::invoices::{Claim, Invoices, LongClaim, PARTITIONS};
use super::judge::{Ids, Lines};

/// Bytes that are not what was laid aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Torn;

impl Lines {
    /// Lays the lines aside behind `out`.
    pub fn lay(&self, out: &mut Vec<u8>) {
        put(out, u64::from(self.first));
        put(out, self.len() as u64);
        match &self.ids {
            Ids::From(first) => put(out, *first),
            Ids::Each(ids) => {
                put(out, 0);
                ids.iter().for_each(|id| put(out, *id));
            }
        }
        self.cents.iter().for_each(|cents| out.extend_from_slice(&cents.to_le_bytes()));
        self.masks.iter().for_each(|mask| out.extend_from_slice(&mask.to_le_bytes()));
        self.natures.iter().for_each(|nature| out.extend_from_slice(&nature.to_le_bytes()));
        self.places.iter().for_each(|place| out.extend_from_slice(&place.to_le_bytes()));
    }

    /// Reads back what [`Lines::lay`] laid aside.
    ///
    /// # Errors
    /// [`Torn`] when it is not that.
    pub fn read_back(bytes: &[u8]) -> Result<Self, Torn> {
        let mut bytes = Bytes(bytes);
        let first = u32::try_from(bytes.number()?).map_err(|_| Torn)?;
        let lines = usize::try_from(bytes.number()?).map_err(|_| Torn)?;
        let ids = match bytes.number()? {
            0 => Ids::Each(bytes.column(lines, u64::from_le_bytes)?),
            first => Ids::From(first),
        };
        let read = Self {
            first,
            ids,
            cents: bytes.column(lines, i64::from_le_bytes)?,
            masks: bytes.column(lines, u16::from_le_bytes)?,
            natures: bytes.column(lines, u16::from_le_bytes)?,
            places: bytes.column(lines, u32::from_le_bytes)?,
        };
        bytes.0.is_empty().then_some(read).ok_or(Torn)
    }
}

impl Invoices {
    /// Lays the invoices aside behind `out`; returns where in `out` each partition ends.
    pub fn lay(&self, out: &mut Vec<u8>) -> Vec<usize> {
        (0..PARTITIONS).map(|partition| self.lay_partition(partition, out)).collect()
    }

    fn lay_partition(&self, partition: usize, out: &mut Vec<u8>) -> usize {
        let (claims, long) = (self.claims(partition), self.long(partition));
        put(out, claims.len() as u64);
        for claim in claims {
            put(out, claim.supplier);
            put(out, claim.invoice);
            out.extend_from_slice(&claim.municipality.to_le_bytes());
            out.extend_from_slice(&claim.at.to_le_bytes());
        }
        put(out, long.clone().count() as u64);
        for claim in long {
            put(out, u64::from(claim.at));
            put_text(out, &claim.supplier);
            put_text(out, claim.invoice.as_bytes());
        }
        out.len()
    }
}

impl Claims {
    /// Adds those of the next stretch, of which one partition was laid aside as `bytes`.
    ///
    /// # Errors
    /// [`Torn`] when that is not what was laid aside.
    pub fn read_back(&mut self, bytes: &[u8]) -> Result<(), Torn> {
        let mut bytes = Bytes(bytes);
        for _ in 0..bytes.number()? {
            let (supplier, invoice) = (bytes.number()?, bytes.number()?);
            let (municipality, at) = (i32::from_le_bytes(bytes.chunk()?), u32::from_le_bytes(bytes.chunk()?));
            self.claims.push(Claim { supplier, invoice, municipality, at });
        }
        for _ in 0..bytes.number()? {
            let at = u32::try_from(bytes.number()?).map_err(|_| Torn)?;
            let (supplier, invoice) = (bytes.text()?.to_vec(), bytes.text()?.to_vec());
            self.long.push(LongClaim { at, supplier, invoice: String::from_utf8(invoice).map_err(|_| Torn)? });
        }
        if bytes.0.is_empty() { Ok(()) } else { Err(Torn) }
    }
}

fn put(out: &mut Vec<u8>, number: u64) {
    out.extend_from_slice(&number.to_le_bytes());
}

fn put_text(out: &mut Vec<u8>, text: &[u8]) {
    put(out, text.len() as u64);
    out.extend_from_slice(text);
}

/// Bytes that are still to be read back.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Torn> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(Torn)?;
        self.0 = rest;
        Ok(taken)
    }

    fn chunk<const N: usize>(&mut self) -> Result<[u8; N], Torn> {
        let (taken, rest) = self.0.split_first_chunk::<N>().ok_or(Torn)?;
        self.0 = rest;
        Ok(*taken)
    }

    fn number(&mut self) -> Result<u64, Torn> {
        self.chunk().map(u64::from_le_bytes)
    }

    fn text(&mut self) -> Result<&'a [u8], Torn> {
        let length = usize::try_from(self.number()?).map_err(|_| Torn)?;
        self.take(length)
    }

    fn column<T, const N: usize>(&mut self, rows: usize, read: impl Fn([u8; N]) -> T) -> Result<Vec<T>, Torn> {
        let bytes = self.take(rows.checked_mul(N).ok_or(Torn)?)?;
        Ok(bytes.as_chunks::<N>().0.iter().map(|chunk| read(*chunk)).collect())
    }
}
