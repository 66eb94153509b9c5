//! The second partition, by invoice: which lines claim what an earlier line claims.
//!
//! All lines of one invoice lie in one partition, so each is worked through alone and in the order
//! of the lines. A hash only says where to look: supplier and number themselves are compared.
//!
//! Law: ar-2019-07-03 art. 17
//! Choice: 0030

use std::collections::HashSet;

use super::index::low;
use super::invoices::{Claim, Invoices, LongClaim};
use super::rules::{Before, among};

const NOTHING: u32 = u32::MAX;

/// A line whose invoice an earlier line claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twin {
    /// The line, counted from the first of the file.
    pub(super) at: u32,
    /// The rules that refuse it for that.
    pub(super) mask: u16,
}

/// The claims of one partition, gathered from all stretches in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Claims {
    pub(super) claims: Vec<Claim>,
    pub(super) long: Vec<LongClaim>,
}

impl Claims {
    /// Adds those of the next stretch.
    pub fn add(&mut self, invoices: &Invoices, partition: usize) {
        self.claims.extend_from_slice(invoices.claims(partition));
        self.long.extend(invoices.long(partition).cloned());
    }

    fn same(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.claims[one], &self.claims[other]);
        let alike = one.invoice == other.invoice && one.supplier == other.supplier;
        alike && (!one.is_long() || self.text(one).is_some_and(|text| self.is_text(other, text)))
    }

    fn is_text(&self, claim: &Claim, text: &LongClaim) -> bool {
        let own = self.text(claim);
        own.is_some_and(|own| own.supplier == text.supplier && own.invoice == text.invoice)
    }

    /// Returns the texts of a claim whose key is a hash.
    fn text(&self, claim: &Claim) -> Option<&LongClaim> {
        self.long.binary_search_by_key(&claim.at, |text| text.at).ok().map(|place| &self.long[place])
    }
}

/// Finds the lines of one partition whose invoice an earlier line claims, in their order.
pub fn twins(claims: &Claims) -> Vec<Twin> {
    let mut firsts = Firsts { slots: vec![NOTHING; (claims.claims.len() * 2).next_power_of_two()], claims };
    let mut others = HashSet::new();
    let mut twins = Vec::new();
    for (at, claim) in claims.claims.iter().enumerate() {
        let Some(first) = firsts.first(at) else { continue };
        let first_by_another = claims.claims[first].municipality != claim.municipality;
        let by_the_same = !first_by_another || !others.insert((first, claim.municipality));
        twins.push(Twin { at: claim.at, mask: among(&Before { by_the_same, first_by_another }) });
    }
    twins
}

/// Tells which rules refuse each line of one invoice, given the municipalities of its lines in the
/// order of their numbers.
pub fn twin_masks(municipalities: &[i32]) -> Vec<u16> {
    let mut seen = HashSet::new();
    let before = |municipality: &i32| Before {
        by_the_same: !seen.insert(*municipality),
        first_by_another: municipalities.first() != Some(municipality),
    };
    municipalities.iter().map(before).map(|before| among(&before)).collect()
}

/// Puts the twins of all partitions into the order of the file.
pub fn in_order(mut twins: Vec<Twin>) -> Vec<Twin> {
    twins.sort_unstable_by_key(|twin| twin.at);
    twins
}

/// Returns those of `twins` that are among `lines` lines from `first`.
pub(super) fn among_lines(twins: &[Twin], first: u32, lines: usize) -> &[Twin] {
    let from = twins.partition_point(|twin| twin.at < first);
    let to = twins.partition_point(|twin| (twin.at as usize) < first as usize + lines);
    &twins[from..to]
}

/// The earliest line of each invoice, by open addressing.
struct Firsts<'a> {
    slots: Vec<u32>,
    claims: &'a Claims,
}

impl Firsts<'_> {
    /// Returns the earliest claim of the invoice of claim `at`, or takes it up as the earliest.
    fn first(&mut self, at: usize) -> Option<usize> {
        let mask = self.slots.len() - 1;
        let mut slot = low(self.claims.claims[at].hash()) & mask;
        loop {
            match self.slots[slot] {
                NOTHING => {
                    self.slots[slot] = u32::try_from(at).expect("lines are counted in 32 bits");
                    return None;
                }
                first if self.claims.same(first as usize, at) => return Some(first as usize),
                _ => slot = (slot + 1) & mask,
            }
        }
    }
}
