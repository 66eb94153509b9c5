//! The verdict of every line: its mask, its ground, what is accepted; written as CSV.
//!
//! Choice: 0030

use super::accounts::Accounts;
use super::judge::Judged;
use super::rules::{CEILING, RULES, accepted, grounds};
use super::tables::Tables;

/// The header of `verdicts.csv`.
pub const VERDICTS: &str = "line_id,mask,verdict,ground,accepted_cents\n";

/// How many masks there are.
pub(super) const MASKS: usize = 1 << RULES;

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Accepted,
    Reduced,
    Refused,
}

impl Fate {
    pub(super) fn of(mask: usize) -> Self {
        match mask {
            0 => Self::Accepted,
            mask if mask == usize::from(CEILING) => Self::Reduced,
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

/// What every mask says, ready to be written between the number of a line and its amount.
#[derive(Debug)]
pub struct Wording(Vec<String>);

impl Default for Wording {
    fn default() -> Self {
        Self((0..MASKS).map(worded).collect())
    }
}

fn worded(mask: usize) -> String {
    let ground = grounds().get(mask.trailing_zeros() as usize).map_or("", |(ground, _)| ground);
    format!(",{mask},{},{ground},", Fate::of(mask).word())
}

/// Settles the lines of a stretch: writes their verdicts behind `out` and enters them in `accounts`.
pub fn settle(judged: &Judged, tables: &Tables, wording: &Wording, accounts: &mut Accounts, out: &mut Vec<u8>) {
    for (line, (&mask, &cents)) in judged.masks.iter().zip(&judged.cents).enumerate() {
        let ceiling = if mask == CEILING { judged.ceiling(line, tables) } else { None };
        let accepted = accepted(mask, cents, ceiling);
        let id = judged.id(line);
        accounts.enter(id, mask, cents, accepted, judged.places[line]);
        write(id, &wording.0[usize::from(mask)], accepted.cast_unsigned(), out);
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
