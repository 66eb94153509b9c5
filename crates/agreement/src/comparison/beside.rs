//! Damaged wordings, and the same ones whole in another agreement of the municipality.
//!
//! A scan loses words and tears others apart; the plan of the same year for the other allocation
//! often holds the sentence whole. It is proposed, never put in its place.

use std::collections::HashSet;

use super::{Found, same_wording, statements, wording::key_of};
use crate::Agreement;

/// Up to this confidence, in per mille, a wording counts as damaged.
///
/// Choice: 0008
const DAMAGED: u16 = 500;
/// The share of the letters in threes that a whole wording has to hold, in per mille.
///
/// Choice: 0035
const HELD: usize = 600;
/// Wordings of fewer letters are too common to tell one from another.
const SHORT: usize = 20;

/// A wording of another agreement that a damaged one may come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal<'a> {
    /// The damaged statement.
    pub damaged: Found<'a>,
    /// The whole one, in the other agreement.
    pub whole: Found<'a>,
    /// How much of the damaged wording the whole one holds, in per mille.
    pub confidence: u16,
}

/// Finds for each damaged statement of `agreement` the one of `other` that it may come from.
///
/// Words torn apart and letters read wrongly leave most rows of three letters as they were: by these
/// the wordings are compared, so the borders between words do not matter.
///
/// Choice: 0035
pub fn proposals<'a>(agreement: &'a Agreement, other: &'a Agreement) -> Vec<Proposal<'a>> {
    let whole: Vec<(Found<'a>, HashSet<[char; 3]>)> = all(other)
        .filter(|found| found.node.confidence > DAMAGED)
        .map(|found| {
            let threes = threes(&found.node.text);
            (found, threes)
        })
        .collect();
    let damaged = all(agreement).filter(|found| found.node.confidence <= DAMAGED);
    damaged.filter_map(|damaged| likest(damaged, &whole)).collect()
}

fn all(agreement: &Agreement) -> impl Iterator<Item = Found<'_>> {
    (1..).zip(&agreement.tree).flat_map(|(position, root): (usize, _)| statements(root, &mut vec![position]))
}

fn likest<'a>(damaged: Found<'a>, whole: &[(Found<'a>, HashSet<[char; 3]>)]) -> Option<Proposal<'a>> {
    let lost = threes(&damaged.node.text);
    if lost.len() < SHORT {
        return None;
    }
    let of_kind = whole.iter().filter(|(found, _)| found.node.kind == damaged.node.kind);
    let held = of_kind.map(|(found, threes)| (lost.intersection(threes).count() * 1000 / lost.len(), found));
    let (held, found) = held.max_by_key(|(held, _)| *held)?;
    let differs = !same_wording(&found.node.text, &damaged.node.text);
    let confidence = u16::try_from(held).unwrap_or(1000);
    (held >= HELD && differs).then(|| Proposal { damaged, whole: found.clone(), confidence })
}

/// Returns every row of three letters of a wording, whatever parts its words.
fn threes(text: &str) -> HashSet<[char; 3]> {
    let letters: Vec<char> = key_of(text).chars().collect();
    letters.windows(3).filter_map(|three| three.try_into().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn torn_words_and_wrong_letters_leave_most_of_a_wording() {
        let whole = threes("Sensibiliser les jeunes du quartier aux risques des réseaux sociaux");
        let torn = threes("ser nsibiliser les jeunes du quar tier aux risqnes des réseaux");
        let other = threes("Former les éducateurs de rue à la détection des signaux");
        let held = |lost: &HashSet<[char; 3]>| lost.intersection(&whole).count() * 1000 / lost.len();
        assert!(held(&torn) > HELD, "{}", held(&torn));
        assert!(held(&other) < HELD / 2, "{}", held(&other));
    }
}
