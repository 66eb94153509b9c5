//! The invoices that lines claim, sorted into the partitions in which twins are looked for.
//!
//! Supplier and comparable number of most invoices fit a number each; of the others the texts are kept.
//!
//! Choice: 0030

use super::cells::{self, Cell, LONG, comparable};
use super::index::mixed;
use super::row::LineColumn;

/// How many parts the invoices are split into.
pub const PARTITIONS: usize = 256;

/// An invoice that a line claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) supplier: u64,
    pub(super) invoice: u64,
    pub(super) municipality: i32,
    /// The line, counted from the first of the file.
    pub(super) at: u32,
}

impl Claim {
    pub(super) fn hash(&self) -> u64 {
        mixed(self.supplier, self.invoice)
    }

    fn partition(&self) -> usize {
        usize::from(self.hash().to_be_bytes()[0])
    }

    /// Tells whether the key is a hash of a longer text, which has to be compared too.
    pub(super) fn is_long(&self) -> bool {
        (self.supplier | self.invoice) & LONG != 0
    }
}

/// Supplier and comparable number of an invoice that do not fit a [`Claim`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LongClaim {
    pub(super) at: u32,
    pub(super) supplier: Vec<u8>,
    pub(super) invoice: String,
}

/// The invoices that a stretch of lines claims, by partition and in the order of the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoices {
    claims: Vec<Claim>,
    starts: Vec<u32>,
    long: Vec<(usize, LongClaim)>,
}

impl Invoices {
    /// Returns the claims of one partition, in the order of the lines.
    pub(super) fn claims(&self, partition: usize) -> &[Claim] {
        &self.claims[self.starts[partition] as usize..self.starts[partition + 1] as usize]
    }

    /// Returns the texts of the claims of one partition that are too long for a number.
    pub(super) fn long(&self, partition: usize) -> impl Iterator<Item = &LongClaim> + Clone {
        let from = self.long.partition_point(|(of, _)| *of < partition);
        self.long[from..].iter().take_while(move |(of, _)| *of == partition).map(|(_, claim)| claim)
    }

    pub(super) fn held(&self) -> usize {
        let texts: usize =
            self.long.iter().map(|(_, claim)| claim.supplier.capacity() + claim.invoice.capacity()).sum();
        self.claims.capacity() * size_of::<Claim>() + self.long.capacity() * size_of::<(usize, LongClaim)>() + texts
    }
}

/// The invoices of a stretch while its lines are judged, in their order.
#[derive(Clone, Debug)]
pub(super) struct Claimed {
    first: u32,
    claims: Vec<Claim>,
    counts: [u32; PARTITIONS],
    long: Vec<(usize, LongClaim)>,
}

impl Claimed {
    pub(super) fn new(first: u32, likely: usize) -> Self {
        Self { first, claims: Vec::with_capacity(likely), counts: [0; PARTITIONS], long: Vec::new() }
    }

    /// Adds the invoice of the next line; of a number that is no text, returns the column.
    pub(super) fn add(&mut self, supplier: Cell<'_>, invoice: Cell<'_>, municipality: i32) -> Result<(), LineColumn> {
        let at = u32::try_from(self.first as usize + self.claims.len()).map_err(|_| LineColumn::LineId)?;
        let claim = match (supplier.supplier(), invoice.invoice()) {
            (Some(supplier), Some(invoice)) => Claim { supplier, invoice, municipality, at },
            _ => self.long(supplier, invoice, municipality, at)?,
        };
        self.counts[claim.partition()] += 1;
        self.claims.push(claim);
        Ok(())
    }

    /// Keeps the texts of an invoice whose key is too long for a number, and makes the key of their hash.
    #[cold]
    fn long(&mut self, supplier: Cell<'_>, invoice: Cell<'_>, municipality: i32, at: u32) -> Result<Claim, LineColumn> {
        let number = std::str::from_utf8(invoice.bytes()).map_err(|_| LineColumn::InvoiceNo)?;
        let long = LongClaim { at, supplier: supplier.bytes().to_vec(), invoice: comparable(number) };
        // A letter such as the long s is outside the short key and becomes one that is inside.
        if let (Some(supplier), Some(invoice)) = (supplier.supplier(), cells::packed_invoice(&long.invoice)) {
            return Ok(Claim { supplier, invoice, municipality, at });
        }
        let keys = (hashed(&long.supplier) | LONG, hashed(long.invoice.as_bytes()) | LONG);
        let claim = Claim { supplier: keys.0, invoice: keys.1, municipality, at };
        self.long.push((claim.partition(), long));
        Ok(claim)
    }

    /// Sorts the claims by partition; within one they keep their order.
    pub(super) fn sorted(mut self) -> Invoices {
        let mut next = 0;
        let mut starts: Vec<u32> = self.counts.iter().map(|count| (next, next += count).0).collect();
        starts.push(next);
        let mut claims = self.claims.clone();
        let mut places = starts.clone();
        for claim in &self.claims {
            let place = &mut places[claim.partition()];
            claims[*place as usize] = *claim;
            *place += 1;
        }
        self.long.sort_by_key(|(partition, _)| *partition);
        self.long.shrink_to_fit();
        Invoices { claims, starts, long: self.long }
    }
}

fn hashed(bytes: &[u8]) -> u64 {
    let word = |part: &[u8]| part.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
    bytes.chunks(8).fold(bytes.len() as u64, |hash, part| mixed(hash, word(part)))
}
