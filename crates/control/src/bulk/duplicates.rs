//! The second partition, by invoice: which lines claim what an earlier line claims.
//!
//! All lines of one invoice lie in one partition, so each is worked through alone and in the order
//! of the lines. A hash only says where to look: supplier and number themselves are compared.
//!
//! Law: ar-2019-07-03 art. 17
//! Choice: 0030

use std::collections::HashSet;

use super::index::low;
use super::judge::{Claim, Judged, LongClaim};
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

/// Finds the lines of one partition whose invoice an earlier line claims; `judged` are all
/// stretches in the order of the file.
pub fn twins(partition: usize, judged: &[Judged]) -> Vec<Twin> {
    let claims: Vec<Claim> = judged.iter().flat_map(|stretch| stretch.claims(partition)).copied().collect();
    let mut firsts = Firsts { slots: vec![NOTHING; (claims.len() * 2).next_power_of_two()], claims: &claims, judged };
    let mut others = HashSet::new();
    let mut twins = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        let Some(first) = firsts.first(at) else { continue };
        let first_by_another = claims[first].municipality != claim.municipality;
        let by_the_same = !first_by_another || !others.insert((first, claim.municipality));
        twins.push(Twin { at: claim.at, mask: among(&Before { by_the_same, first_by_another }) });
    }
    twins
}

/// The earliest line of each invoice, by open addressing.
struct Firsts<'a> {
    slots: Vec<u32>,
    claims: &'a [Claim],
    judged: &'a [Judged],
}

impl Firsts<'_> {
    /// Returns the earliest claim of the invoice of claim `at`, or takes it up as the earliest.
    fn first(&mut self, at: usize) -> Option<usize> {
        let mask = self.slots.len() - 1;
        let mut slot = low(self.claims[at].hash()) & mask;
        loop {
            match self.slots[slot] {
                NOTHING => {
                    self.slots[slot] = u32::try_from(at).expect("lines are counted in 32 bits");
                    return None;
                }
                first if self.same(first as usize, at) => return Some(first as usize),
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    fn same(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.claims[one], &self.claims[other]);
        let alike = one.invoice == other.invoice && one.supplier == other.supplier;
        alike && (!one.is_long() || self.long(one).is_some_and(|text| self.is_text(other, text)))
    }

    fn is_text(&self, claim: &Claim, text: &LongClaim) -> bool {
        let own = self.long(claim);
        own.is_some_and(|own| own.supplier == text.supplier && own.invoice == text.invoice)
    }

    /// Returns the texts of a claim whose key is a hash.
    fn long(&self, claim: &Claim) -> Option<&LongClaim> {
        let stretch = self.judged.partition_point(|stretch| stretch.first <= claim.at).checked_sub(1)?;
        let long = &self.judged[stretch].long;
        long.binary_search_by_key(&claim.at, |text| text.at).ok().map(|place| &long[place])
    }
}

/// Adds to the masks of the lines what the second partition found.
pub fn add_twins(judged: &mut [Judged], twins: &[Twin]) {
    for twin in twins {
        let stretch = judged.partition_point(|stretch| stretch.first <= twin.at) - 1;
        let stretch = &mut judged[stretch];
        stretch.masks[(twin.at - stretch.first) as usize] |= twin.mask;
    }
}
