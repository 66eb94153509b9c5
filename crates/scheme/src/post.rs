//! How a post is described: the level it is hired at and its share of full time.
//!
//! Holds the words that ceilings and flat rates are counted by; who has the post never stands
//! anywhere.
//!
//! Law: am-2013-12-24 art. N1

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The level of a post, from a university degree to primary school.
///
/// A level is greater than another when less is asked for it, so that of two levels the greater is
/// the one with the lower ceiling.
///
/// Law: am-2013-12-24 art. N1
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// University.
    A,
    /// Higher education outside a university.
    B,
    /// Upper secondary school.
    C,
    /// Lower secondary school.
    D,
    /// Primary school.
    E,
}

impl Level {
    /// All levels, the highest first.
    pub const ALL: [Self; 5] = [Self::A, Self::B, Self::C, Self::D, Self::E];

    /// Returns the letter.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLevelError;

impl fmt::Display for ParseLevelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a level from A to E, or one of the numbers 1, 2+, 2, 3 and 4")
    }
}

impl std::error::Error for ParseLevelError {}

/// Reads the letters and the older numbers: `A` or `1`, `B` or `2+`, `C` or `2`, `D` or `3`, `E` or `4`.
impl FromStr for Level {
    type Err = ParseLevelError;
    fn from_str(text: &str) -> Result<Self, ParseLevelError> {
        match text.trim() {
            "A" | "a" | "1" => Ok(Self::A),
            "B" | "b" | "2+" => Ok(Self::B),
            "C" | "c" | "2" => Ok(Self::C),
            "D" | "d" | "3" => Ok(Self::D),
            "E" | "e" | "4" => Ok(Self::E),
            _ => Err(ParseLevelError),
        }
    }
}

/// A share of full time, more than nothing and at most the whole, as an exact fraction in its
/// lowest terms: the law counts in thirds, which no decimal number holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WorkingTime {
    part: u16,
    whole: u16,
}

impl WorkingTime {
    /// The whole of the working time.
    pub const FULL: Self = Self { part: 1, whole: 1 };

    /// Makes `part` of `whole`, or `None` when that is nothing or more than the whole.
    pub fn new(part: u16, whole: u16) -> Option<Self> {
        let divisor = common_divisor(part, whole);
        (part > 0 && part <= whole).then(|| Self { part: part / divisor, whole: whole / divisor })
    }

    /// Returns the upper number of the fraction.
    pub const fn part(self) -> u16 {
        self.part
    }

    /// Returns the lower number of the fraction.
    pub const fn whole(self) -> u16 {
        self.whole
    }
}

impl Ord for WorkingTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |a: u16, b: u16| u32::from(a) * u32::from(b);
        across(self.part, other.whole).cmp(&across(other.part, self.whole))
    }
}

impl PartialOrd for WorkingTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn common_divisor(a: u16, b: u16) -> u16 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}

impl fmt::Display for WorkingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.whole)
    }
}

/// A text that is no share of full time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseWorkingTimeError;

impl fmt::Display for ParseWorkingTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a share of full time such as '4/5', '80 %' or '0,8'")
    }
}

impl std::error::Error for ParseWorkingTimeError {}

/// Reads `4/5`, `80 %`, `62,5 %`, `0,8`, `0.8` and `1`; at most two decimals.
impl FromStr for WorkingTime {
    type Err = ParseWorkingTimeError;
    fn from_str(text: &str) -> Result<Self, ParseWorkingTimeError> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let hundredths = |text: &str| hundredths(text).ok_or(ParseWorkingTimeError);
        let (part, whole) = match (text.split_once('/'), text.strip_suffix('%')) {
            (Some((part, whole)), _) => (count(part)?, count(whole)?),
            (None, Some(percent)) => (hundredths(percent)?, 10_000),
            (None, None) => (hundredths(&text)?, 100),
        };
        Self::new(part, whole).ok_or(ParseWorkingTimeError)
    }
}

fn count(text: &str) -> Result<u16, ParseWorkingTimeError> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| digits).ok_or(ParseWorkingTimeError)
}

/// Reads a number with at most two decimals as hundredths.
fn hundredths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) || decimals.len() > 2 {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<2}").parse().ok()?;
    whole.parse::<u16>().ok()?.checked_mul(100)?.checked_add(decimals)
}

impl TryFrom<String> for WorkingTime {
    type Error = ParseWorkingTimeError;
    fn try_from(text: String) -> Result<Self, ParseWorkingTimeError> {
        text.parse()
    }
}

impl From<WorkingTime> for String {
    fn from(time: WorkingTime) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        text.parse::<WorkingTime>().ok().map(|time| time.to_string())
    }

    #[test]
    fn a_share_of_full_time_reads_in_every_usual_spelling() {
        for text in ["4/5", "8 / 10", "80 %", "80%", "0,8", "0.80"] {
            assert_eq!(read(text).as_deref(), Some("4/5"), "{text}");
        }
        assert_eq!(read("62,5 %").as_deref(), Some("5/8"));
        assert_eq!(read("1").as_deref(), Some("1/1"));
        assert_eq!(read("100 %").as_deref(), Some("1/1"));
        assert_eq!(read("19/38").as_deref(), Some("1/2"));
        assert_eq!(read("2/3").as_deref(), Some("2/3"));
    }

    #[test]
    fn shares_are_ordered_as_numbers() {
        let times = ["1/3", "1/2", "3/5", "2/3", "3/4", "4/5", "1/1"].map(|text| text.parse::<WorkingTime>().unwrap());
        assert!(times.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_is_no_share_of_full_time_is_refused() {
        for text in [
            "",
            "0",
            "0/5",
            "6/5",
            "1/0",
            "120 %",
            "-1/2",
            "+1/2",
            "0,805",
            "full",
            "80",
            "30,4/38",
            "1/2/3",
            "9999999 %",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_level_reads_by_letter_and_by_number() {
        for (text, level) in [("A", Level::A), ("1", Level::A), ("2+", Level::B), ("2", Level::C), (" d ", Level::D)] {
            assert_eq!(text.parse(), Ok(level), "{text}");
        }
        assert!("F".parse::<Level>().is_err() && "".parse::<Level>().is_err());
        for level in Level::ALL {
            assert_eq!(level.as_str().parse(), Ok(level));
        }
        assert!(Level::A < Level::E, "the greater level has the lower ceiling");
    }
}
