//! Exact look-up by one number: what a key stands for in the tables of reference.

use std::collections::HashMap;

use super::cells::Cell;

const NOTHING: u32 = u32::MAX;

/// Numbers to places, with open addressing; the key itself is kept and compared.
#[derive(Clone, Debug)]
pub(super) struct Index {
    slots: Vec<(u64, u32)>,
    held: usize,
}

impl Default for Index {
    fn default() -> Self {
        Self { slots: vec![(0, NOTHING); 16], held: 0 }
    }
}

impl Index {
    /// Returns what `key` stands for.
    pub(super) fn get(&self, key: u64) -> Option<u32> {
        let (_, value) = self.slots[self.slot(key)];
        (value != NOTHING).then_some(value)
    }

    /// Takes `key` up; tells whether it was new.
    pub(super) fn insert(&mut self, key: u64, value: u32) -> bool {
        if self.held * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot(key);
        let new = self.slots[slot].1 == NOTHING;
        if new {
            self.slots[slot] = (key, value);
            self.held += 1;
        }
        new
    }

    /// Finds where `key` stands or would stand: at most half of the slots are taken.
    fn slot(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = low(mixed(key, 0)) & mask;
        while self.slots[slot].1 != NOTHING && self.slots[slot].0 != key {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let held = std::mem::take(&mut self.slots);
        self.slots = vec![(0, NOTHING); held.len() * 2];
        for (key, value) in held.into_iter().filter(|&(_, value)| value != NOTHING) {
            let slot = self.slot(key);
            self.slots[slot] = (key, value);
        }
    }
}

/// Returns the low half of a hash.
#[expect(clippy::cast_possible_truncation, reason = "only the low bits choose a slot")]
pub(super) fn low(hash: u64) -> usize {
    hash as u32 as usize
}

/// Mixes two numbers into one whose bits all depend on all bits of both.
#[expect(clippy::cast_possible_truncation, reason = "the two halves of the product are folded into one")]
pub(super) const fn mixed(one: u64, other: u64) -> u64 {
    let product = (one ^ 0x9E37_79B9_7F4A_7C15) as u128 * (other ^ 0xD6E8_FEB8_6659_FD93) as u128;
    (product as u64) ^ (product >> 64) as u64
}

/// Names to numbers, in the order in which they come.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    short: Index,
    long: HashMap<Vec<u8>, u32>,
    all: Vec<Vec<u8>>,
}

impl Names {
    /// Returns the number of a name.
    pub(super) fn get(&self, name: Cell<'_>) -> Option<u32> {
        match name.word() {
            Some(word) => self.short.get(word),
            None => self.long.get(name.bytes()).copied(),
        }
    }

    /// Returns the number of a name, which it gets now if it has none.
    pub(super) fn number(&mut self, name: Cell<'_>) -> u32 {
        if let Some(number) = self.get(name) {
            return number;
        }
        let number = u32::try_from(self.all.len()).expect("there are fewer names than bytes in a table");
        match name.word() {
            Some(word) => drop(self.short.insert(word, number)),
            None => drop(self.long.insert(name.bytes().to_vec(), number)),
        }
        self.all.push(name.bytes().to_vec());
        number
    }

    pub(super) fn name(&self, number: u32) -> &[u8] {
        &self.all[number as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }
}
