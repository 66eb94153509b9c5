//! What is counted, and the goals that stand beside it.

use std::ops::AddAssign;

/// The counts of one document, or of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Documents read.
    pub documents: u64,
    /// Nodes that must be read.
    pub wanted: u64,
    /// Nodes that were read.
    pub read: u64,
    /// Nodes read with the right kind, parent and text.
    pub right: u64,
    /// Right nodes whose number and state are right as well.
    pub marked: u64,
    /// Indicators with a target, or read with one.
    pub targets: u64,
    /// Targets that are exactly right.
    pub targets_right: u64,
    /// Amounts that are stated, or read though they are not.
    pub amounts: u64,
    /// Amounts that are exactly right.
    pub amounts_right: u64,
    /// Amounts that are not right, and that somebody is told about.
    pub amounts_flagged: u64,
    /// Facts around the tree: municipality, period, decision, signature, language.
    pub facts: u64,
    /// Facts that are right.
    pub facts_right: u64,
    /// Wrong, missing and invented nodes without a finding at their place or about them.
    pub silent: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.documents += more.documents;
        self.wanted += more.wanted;
        self.read += more.read;
        self.right += more.right;
        self.marked += more.marked;
        self.targets += more.targets;
        self.targets_right += more.targets_right;
        self.amounts += more.amounts;
        self.amounts_right += more.amounts_right;
        self.amounts_flagged += more.amounts_flagged;
        self.facts += more.facts;
        self.facts_right += more.facts_right;
        self.silent += more.silent;
    }
}

/// Divides, and is 1 where there is nothing to divide by.
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

impl Tally {
    /// Returns the share of the nodes read that are right.
    pub fn precision(&self) -> f64 {
        share(self.right, self.read)
    }

    /// Returns the share of the nodes wanted that were read rightly.
    pub fn recall(&self) -> f64 {
        share(self.right, self.wanted)
    }

    /// Returns the harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        share(2 * self.right, self.read + self.wanted)
    }

    /// Returns the share of the right nodes whose number and state are right as well.
    pub fn marks(&self) -> f64 {
        share(self.marked, self.right)
    }

    /// Returns the share of the targets that are exact.
    pub fn targets_exact(&self) -> f64 {
        share(self.targets_right, self.targets)
    }

    /// Returns the share of the amounts that are exact.
    pub fn amounts_exact(&self) -> f64 {
        share(self.amounts_right, self.amounts)
    }

    /// Returns the share of the amounts that are exact or flagged.
    pub fn amounts_known(&self) -> f64 {
        share(self.amounts_right + self.amounts_flagged, self.amounts)
    }

    /// Returns the share of the facts that are right.
    pub fn facts_exact(&self) -> f64 {
        share(self.facts_right, self.facts)
    }

    /// Returns the silent errors per 1,000 nodes wanted.
    pub fn silent_per_mille(&self) -> f64 {
        if self.wanted == 0 { 0.0 } else { 1000.0 * self.silent as f64 / self.wanted as f64 }
    }

    /// Returns how many nodes are wrong, missing or invented.
    pub fn errors(&self) -> u64 {
        (self.wanted - self.right.min(self.wanted)) + (self.read - self.right.min(self.read))
    }

    /// Returns what is missed of `goals`, in words.
    pub fn missed(&self, goals: &Goals) -> Vec<&'static str> {
        let checks = [
            (self.f1() < goals.f1, "F1"),
            (self.targets_exact() < goals.targets, "targets"),
            (self.amounts_known() < 1.0, "amounts"),
            (self.silent_per_mille() > goals.silent, "silent"),
        ];
        checks.into_iter().filter(|(missed, _)| *missed).map(|(_, what)| what).collect()
    }
}

/// What a level of damage has to reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goals {
    /// The least F1.
    pub f1: f64,
    /// The least share of exact targets.
    pub targets: f64,
    /// The most silent errors per 1,000 nodes.
    pub silent: f64,
}

impl Goals {
    /// Returns the goals at a level of damage: those of clean documents at 0, of damaged ones above.
    pub const fn at(level: u8) -> Self {
        match level {
            0 => Self { f1: 0.995, targets: 0.98, silent: 1.0 },
            _ => Self { f1: 0.95, targets: 0.95, silent: 1.0 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_follow_from_counts_and_goals_are_held_against_them() {
        let tally =
            Tally { wanted: 100, read: 90, right: 81, silent: 1, amounts: 2, amounts_right: 1, ..Tally::default() };
        assert!((tally.precision() - 0.9).abs() < 1e-9 && (tally.recall() - 0.81).abs() < 1e-9);
        assert_eq!(tally.errors(), 28);
        assert_eq!(tally.missed(&Goals::at(1)), ["F1", "amounts", "silent"]);
        assert!(Tally::default().missed(&Goals::at(0)).is_empty());
    }
}
