//! The verdict of every line: its mask, its ground, what is accepted; and its row of CSV.
//!
//! Choice: 0030

use super::accounts::{Accounts, Posting};
use super::duplicates::{Twin, among_lines};
use super::judge::Lines;
use super::rules::{CEILING, RULES, accepted, grounds};
use super::tables::Tables;

/// The header of `verdicts.csv`.
pub const VERDICTS: &str = "line_id,mask,verdict,ground,accepted_cents\n";

/// How many masks there are.
pub const MASKS: u16 = 1 << RULES;

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Accepted,
    Reduced,
    Refused,
}

impl Fate {
    #[inline]
    pub(super) fn of(mask: u16) -> Self {
        match mask {
            0 => Self::Accepted,
            CEILING => Self::Reduced,
            _ => Self::Refused,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Reduced => "reduced",
            Self::Refused => "refused",
        }
    }
}

/// Returns the verdict and the ground that `mask` stands for; the ground of an accepted line is empty.
pub fn words(mask: u16) -> (&'static str, &'static str) {
    let ground = grounds().get(mask.trailing_zeros() as usize).map_or("", |(ground, _)| ground);
    (Fate::of(mask).word(), ground)
}

/// What becomes of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The number of the line.
    pub line_id: u64,
    /// The rules that refuse it.
    pub mask: u16,
    /// What is accepted of it, in cents.
    pub accepted_cents: i64,
}

/// Settles the lines of a stretch: adds to their masks what `twins` of the whole file, in order, found,
/// enters them in `accounts` and gives each verdict to `each`.
pub fn settle(lines: &Lines, twins: &[Twin], tables: &Tables, accounts: &mut Accounts, mut each: impl FnMut(Verdict)) {
    let mut twins = among_lines(twins, lines.first, lines.len()).iter().peekable();
    for (line, (&alone, &cents)) in lines.masks.iter().zip(&lines.cents).enumerate() {
        let twin = twins.next_if(|twin| (twin.at - lines.first) as usize == line);
        let mask = twin.map_or(alone, |twin| alone | twin.mask);
        let ceiling = if mask == CEILING { lines.ceiling(line, tables) } else { None };
        let accepted_cents = accepted(mask, cents, ceiling);
        let verdict = Verdict { line_id: lines.id(line), mask, accepted_cents };
        accounts.enter(&Posting::of(verdict, cents, lines.places[line]));
        each(verdict);
    }
}

/// What every mask says, ready to be written between the number of a line and its amount.
#[derive(Debug)]
pub struct Wording(Vec<String>);

impl Default for Wording {
    fn default() -> Self {
        Self((0..MASKS).map(worded).collect())
    }
}

fn worded(mask: u16) -> String {
    let (verdict, ground) = words(mask);
    format!(",{mask},{verdict},{ground},")
}

impl Wording {
    /// Writes a verdict as a row of `verdicts.csv`.
    pub fn write(&self, verdict: Verdict, out: &mut Vec<u8>) {
        let Verdict { line_id, mask, accepted_cents } = verdict;
        write(line_id, &self.0[usize::from(mask)], accepted_cents.cast_unsigned(), out);
    }
}

/// Writes one verdict, from its end to its beginning.
fn write(id: u64, words: &str, accepted: u64, out: &mut Vec<u8>) {
    let mut row = [b'\n'; 80];
    let end = digits(accepted, &mut row, 79);
    let start = end - words.len();
    row[start..end].copy_from_slice(words.as_bytes());
    let start = digits(id, &mut row, start);
    out.extend_from_slice(&row[start..]);
}

/// Writes `number` so that it ends before `end`; returns where it begins.
fn digits(mut number: u64, row: &mut [u8; 80], mut end: usize) -> usize {
    loop {
        end -= 1;
        row[end] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            return end;
        }
    }
}
