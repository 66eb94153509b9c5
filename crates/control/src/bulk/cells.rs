//! What a cell says: a whole number, a day, a short word, the key of an invoice.
//!
//! Numbers and days are read eight digits at a time. A cell that cannot be read is `None`; the
//! reader of the table says where it stands.
//!
//! Choice: 0030

use jiff::civil::Date;

const DIGITS: u64 = 0x3030_3030_3030_3030;

/// Marks a key that stands for a longer text, kept beside it.
pub(super) const LONG: u64 = 1 << 63;

/// A cell: where it begins, and how many bytes belong to it.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    tail: &'a [u8],
    length: usize,
}

impl<'a> Cell<'a> {
    /// Makes the cell of the bytes from `from` to `to`; what follows them may be looked at, not read.
    ///
    /// # Panics
    /// When they are not among `bytes`.
    pub fn new(bytes: &'a [u8], from: usize, to: usize) -> Self {
        assert!(to <= bytes.len(), "a cell lies within its table");
        Self { tail: &bytes[from..], length: to - from }
    }

    pub(super) fn bytes(self) -> &'a [u8] {
        &self.tail[..self.length]
    }

    pub(super) fn is_empty(self) -> bool {
        self.length == 0
    }

    /// Returns the eight bytes from `at`, the first lowest, with zeros beyond the cell.
    fn eight(self, at: usize) -> u64 {
        let length = (self.length - at).min(8);
        if length == 0 {
            return 0;
        }
        match self.tail[at..].first_chunk::<8>() {
            Some(word) => u64::from_le_bytes(*word) & (u64::MAX >> (64 - 8 * length)),
            None => self.bytes()[at..].iter().take(8).rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
        }
    }

    /// Returns a cell of at most eight bytes as one number; two cells are equal when these are.
    pub(super) fn word(self) -> Option<u64> {
        let word = if self.length <= 8 { self.eight(0) } else { return None };
        (self.length == 0 || word >> (8 * (self.length - 1)) != 0).then_some(word)
    }

    /// Reads a whole number of at most 18 digits.
    pub(super) fn number(self) -> Option<i64> {
        if self.tail.first() == Some(&b'-') && self.length > 1 {
            let digits = Self { tail: &self.tail[1..], length: self.length - 1 };
            return digits.digits().map(|number| -number);
        }
        self.digits()
    }

    fn digits(self) -> Option<i64> {
        match self.length {
            1..=8 => eight_digits(self.eight(0) << (64 - 8 * self.length) | (DIGITS >> 4) >> (8 * self.length - 4)),
            9..=18 => self
                .bytes()
                .iter()
                .try_fold(0_i64, |number, &byte| byte.is_ascii_digit().then(|| number * 10 + i64::from(byte - b'0'))),
            _ => None,
        }
    }

    /// Reads a day, `2020-12-31`, as the number 20201231.
    pub(super) fn day(self) -> Option<u32> {
        let (word, rest) = (self.eight(0), if self.length == 10 { self.eight(8) } else { return None });
        let dashes = word >> 32 & 0xFF == u64::from(b'-') && word >> 56 == u64::from(b'-');
        let digits = word & 0xFFFF_FFFF | (word >> 40 & 0xFFFF) << 32 | rest << 48;
        let day = u32::try_from(eight_digits(digits)?).ok()?;
        (dashes && is_day(day)).then_some(day)
    }

    /// Returns the key of a supplier: at most twelve capitals and digits as one number, exactly.
    pub(super) fn supplier(self) -> Option<u64> {
        packed(self.bytes(), &AS_WRITTEN)
    }

    /// Returns the key of an invoice number in its comparable form, when that has at most twelve
    /// letters and digits.
    pub(super) fn invoice(self) -> Option<u64> {
        packed(self.bytes(), &COMPARABLE)
    }
}

/// Reads eight digits, the first in the lowest byte.
fn eight_digits(word: u64) -> Option<i64> {
    let high = word & 0xF0F0_F0F0_F0F0_F0F0;
    let above = (word.wrapping_add(0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0) >> 4;
    if high | above != 0x3333_3333_3333_3333 {
        return None;
    }
    let pairs = word - DIGITS;
    let pairs = pairs.wrapping_mul(10).wrapping_add(pairs >> 8);
    let left = (pairs & 0x0000_00FF_0000_00FF).wrapping_mul(0x000F_4240_0000_0064);
    let right = (pairs >> 16 & 0x0000_00FF_0000_00FF).wrapping_mul(0x0000_2710_0000_0001);
    Some(i64::from((left.wrapping_add(right) >> 32) as u32))
}

/// Returns the day that lies `days` after 1 January 1970 as 20201231, from year 1 to 9999.
pub fn day_after_epoch(days: i32) -> Option<u32> {
    // Years are counted from March, so that the day of a leap year is their last.
    let days = u32::try_from(i64::from(days) + 719_468).ok()?;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year + era * 400 + u32::from(month <= 2);
    (1..=9999).contains(&year).then_some(year * 10_000 + month * 100 + day)
}

fn is_day(day: u32) -> bool {
    let (month, of_month) = (day / 100 % 100, day % 100);
    matches!(month, 1..=12) && (matches!(of_month, 1..=28) || is_late_day(day))
}

/// Tells whether a day after the 28th exists in its month.
fn is_late_day(day: u32) -> bool {
    let (year, month, of_month) = (i16::try_from(day / 10_000), i8::try_from(day / 100 % 100), i8::try_from(day % 100));
    matches!((year, month, of_month), (Ok(year), Ok(month), Ok(day)) if Date::new(year, month, day).is_ok())
}

const DROPPED: u8 = 0;
const OTHER: u8 = 255;
const AS_WRITTEN: [u8; 256] = letters(false);
const COMPARABLE: [u8; 256] = letters(true);

/// Numbers digits and capitals from 1 to 36. A comparable text has its small letters raised and its
/// spaces, slashes, hyphens and full stops dropped.
const fn letters(comparable: bool) -> [u8; 256] {
    let mut letters = [OTHER; 256];
    let mut at = 0_u8;
    while at < 128 {
        letters[at as usize] = match at {
            b'0'..=b'9' => at - b'0' + 1,
            b'A'..=b'Z' => at - b'A' + 11,
            b'a'..=b'z' if comparable => at - b'a' + 11,
            b' ' | b'/' | b'-' | b'.' if comparable => DROPPED,
            _ => OTHER,
        };
        at += 1;
    }
    letters
}

/// Packs at most twelve letters into a number below 37^12; no two texts have the same.
fn packed(bytes: &[u8], letters: &[u8; 256]) -> Option<u64> {
    const MOST: u64 = 37_u64.pow(11);
    let mut packed = 0;
    for &byte in bytes {
        match letters[usize::from(byte)] {
            DROPPED => {}
            OTHER => return None,
            letter if packed < MOST => packed = packed * 37 + u64::from(letter),
            _ => return None,
        }
    }
    Some(packed)
}

/// Returns the key of an invoice number that is comparable already, when it is short enough.
pub(super) fn packed_invoice(comparable: &str) -> Option<u64> {
    packed(comparable.as_bytes(), &AS_WRITTEN)
}

/// Makes an invoice number comparable: upper case, then no space, slash, hyphen or full stop.
///
/// ```
/// assert_eq!(control::bulk::comparable("fa0012/20"), "FA001220");
/// ```
pub fn comparable(invoice: &str) -> String {
    invoice.to_uppercase().chars().filter(|letter| !matches!(letter, ' ' | '/' | '-' | '.')).collect()
}
