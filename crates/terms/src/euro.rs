//! Money: whole cents, checked, never a float.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::BasisPoints;

/// An amount of money, in whole euro cents; negative amounts are credits or corrections.
///
/// A single amount never exceeds [`Euro::LIMIT`], so that any sum of a hundred thousand amounts
/// stays within the type; arithmetic is checked in every build and never wraps.
///
/// Choice: 0003
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Euro(i64);

impl Euro {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest single amount that is read, in either direction: 10^13 cents.
    pub const LIMIT: Self = Self(10_000_000_000_000);

    /// Makes an amount of `cents` euro cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// Returns the amount in euro cents.
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Tells whether nothing is owed either way.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Tells whether the amount is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Adds, or returns `None` beyond the range of the type.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Returns the part of this amount above `floor`, or zero.
    pub fn excess_over(self, floor: Self) -> Self {
        Self((self.0 - floor.0).max(0))
    }

    /// Returns `rate` of this amount, rounded down to the cent.
    ///
    /// Rounding is in the State's favour, once, at the end. Choice: 0003
    pub fn share(self, rate: BasisPoints) -> Self {
        let exact = i128::from(self.0) * i128::from(rate.get());
        let cents = exact.div_euclid(i128::from(BasisPoints::WHOLE.get()));
        Self(i64::try_from(cents).expect("a share of an amount is within the range of an amount"))
    }

    /// Splits the amount over `weights`: each part rounded down, the cents left over handed out by
    /// largest remainder, ties to the earlier weight. The parts always add up to the amount.
    ///
    /// Returns `None` when the weights add up to zero or the amount is negative. Choice: 0003
    pub fn split(self, weights: &[u64]) -> Option<Vec<Self>> {
        let whole: u128 = weights.iter().map(|&w| u128::from(w)).sum();
        let amount = u128::try_from(self.0).ok()?;
        if whole == 0 {
            return None;
        }
        let exact = weights.iter().map(|&w| amount * u128::from(w));
        let (mut parts, remainders): (Vec<u128>, Vec<u128>) = exact.map(|e| (e / whole, e % whole)).unzip();
        let left = amount - parts.iter().sum::<u128>();
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|&i| std::cmp::Reverse(remainders[i]));
        for &i in order.iter().take(usize::try_from(left).ok()?) {
            parts[i] += 1;
        }
        parts.into_iter().map(|p| i64::try_from(p).ok().map(Self)).collect()
    }
}

impl Add for Euro {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Euro {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Euro {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Prints the plain form, `276041.89`: for logs and data, not for people (see `report`).
impl fmt::Display for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseEuroError {
    /// Nothing, or something else than digits, separators, a sign and a euro mark.
    NotAnAmount,
    /// More than two decimals: amounts are never rounded on entry.
    TooPrecise,
    /// Separators that could mean two different amounts, such as `1,234`.
    Ambiguous,
    /// Beyond [`Euro::LIMIT`].
    OutOfRange,
}

impl fmt::Display for ParseEuroError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnAmount => "not an amount",
            Self::TooPrecise => "more than two decimals",
            Self::Ambiguous => "separators that could mean two amounts",
            Self::OutOfRange => "beyond the largest amount",
        })
    }
}

impl std::error::Error for ParseEuroError {}

/// Reads an amount as people write it in the four languages: `276 041,89`, `1.896.439,60`,
/// `1,896,439.60`, `592.354,64 €`, `EUR 60 000`, `− 12,50`.
///
/// The last separator followed by one or two digits is the decimal one; groups have three digits.
impl FromStr for Euro {
    type Err = ParseEuroError;

    fn from_str(text: &str) -> Result<Self, ParseEuroError> {
        let (negative, body) = strip_marks(text)?;
        let (whole, decimals) = split_decimals(&body)?;
        let cents = digits(&whole)?
            .checked_mul(100)
            .and_then(|c| c.checked_add(decimals))
            .filter(|&c| c <= Self::LIMIT.0)
            .ok_or(ParseEuroError::OutOfRange)?;
        Ok(Self(if negative { -cents } else { cents }))
    }
}

/// Takes the euro mark, the sign and every kind of space away.
fn strip_marks(text: &str) -> Result<(bool, String), ParseEuroError> {
    let trimmed = text.trim();
    let trimmed = trimmed.strip_prefix("EUR").or_else(|| trimmed.strip_prefix('€')).unwrap_or(trimmed).trim();
    let trimmed = trimmed.strip_suffix("EUR").or_else(|| trimmed.strip_suffix('€')).unwrap_or(trimmed).trim();
    let unsigned = trimmed.strip_prefix(['-', '\u{2212}']);
    let body: String = unsigned.unwrap_or(trimmed).trim().to_owned();
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'') || c.is_whitespace();
    if body.is_empty() || !body.starts_with(|c: char| c.is_ascii_digit()) || !body.chars().all(allowed) {
        return Err(ParseEuroError::NotAnAmount);
    }
    Ok((unsigned.is_some(), body))
}

/// Parts the decimals (as cents) from the whole part, whose group separators are still in place.
fn split_decimals(body: &str) -> Result<(String, i64), ParseEuroError> {
    let Some(at) = body.rfind(['.', ',']) else {
        return Ok((body.to_owned(), 0));
    };
    let (whole, decimals) = (&body[..at], &body[at + 1..]);
    let separator = &body[at..=at];
    let grouped = whole.contains(|c: char| !c.is_ascii_digit());
    match decimals.len() {
        1 | 2 if decimals.bytes().all(|b| b.is_ascii_digit()) => {
            let value = digits(decimals)?;
            Ok((whole.to_owned(), if decimals.len() == 1 { value * 10 } else { value }))
        }
        3 if grouped && whole.contains(separator) => Ok((body.to_owned(), 0)),
        3 if separator == "." && !grouped && whole.len() <= 3 && whole != "0" => Ok((body.to_owned(), 0)),
        3 if separator == "," && !grouped && whole != "0" => Err(ParseEuroError::Ambiguous),
        0 => Err(ParseEuroError::NotAnAmount),
        _ => Err(ParseEuroError::TooPrecise),
    }
}

/// Reads digits whose groups, if any, are of three and parted by one and the same mark.
fn digits(grouped: &str) -> Result<i64, ParseEuroError> {
    let mut groups = grouped.split(|c: char| !c.is_ascii_digit());
    let mut marks = grouped.chars().filter(|c| !c.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let one_mark = marks.next().is_none_or(|mark| marks.all(|m| m == mark));
    if first.is_empty() || !one_mark || (!rest.is_empty() && first.len() > 3) || rest.iter().any(|g| g.len() != 3) {
        return Err(ParseEuroError::NotAnAmount);
    }
    let joined: String = std::iter::once(first).chain(rest).collect();
    joined.parse().map_err(|_| ParseEuroError::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, cents) in [
            ("276 041,89", 27_604_189),
            ("276\u{202f}041,89 €", 27_604_189),
            ("1.896.439,60 EUR", 189_643_960),
            ("1,896,439.60", 189_643_960),
            ("€ 592.354,64", 59_235_464),
            ("60 000", 6_000_000),
            ("60.000", 6_000_000),
            ("1.234.567", 123_456_700),
            ("0,5", 50),
            ("12", 1_200),
            ("\u{2212} 12,50", -1_250),
            ("-0.01", -1),
        ] {
            assert_eq!(text.parse(), Ok(Euro(cents)), "{text}");
        }
    }

    #[test]
    fn what_is_not_clearly_an_amount_is_refused() {
        use ParseEuroError::*;
        for (text, error) in [
            ("", NotAnAmount),
            ("abc", NotAnAmount),
            ("12,", NotAnAmount),
            ("1 23,00", NotAnAmount),
            ("1.2345,00", NotAnAmount),
            ("--3", NotAnAmount),
            ("=1+1", NotAnAmount),
            ("1e5", NotAnAmount),
            ("12,345", Ambiguous),
            ("0.005", TooPrecise),
            ("1,2345", TooPrecise),
            ("999999999999999999", OutOfRange),
            ("99999999999999999999999", OutOfRange),
        ] {
            assert_eq!(text.parse::<Euro>(), Err(error), "{text}");
        }
    }

    #[test]
    fn a_share_is_rounded_down_also_below_zero() {
        assert_eq!(Euro(59_235_464).share(BasisPoints::new(1_000)), Euro(5_923_546));
        assert_eq!(Euro(-1).share(BasisPoints::new(5_000)), Euro(-1));
    }

    #[test]
    fn a_split_loses_no_cent() {
        let parts = Euro(100).split(&[1, 1, 1]).unwrap();
        assert_eq!(parts, [Euro(34), Euro(33), Euro(33)]);
        assert_eq!(Euro(100).split(&[0, 0]), None);
    }
}
