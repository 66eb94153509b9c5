//! What stands on a page: words and rulings with their places, in thousandths of a point.
//!
//! Places count from the upper left corner of the page as it is read, to the right and down.

/// A length in thousandths of a point.
pub(super) type Length = i64;

/// One point, a seventy-second of an inch.
pub(super) const POINT: Length = 1000;
/// No place on a page lies further than this from its corner.
const FARTHEST: Length = 100_000 * POINT;

/// A page, or the part of one that was a page before the document was set again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Leaf {
    /// Counted through the document, from 1.
    pub(super) number: u32,
    /// The page that it is on, from 1.
    pub(super) page: u32,
}

impl Leaf {
    /// Makes the leaf of a page that is whole.
    pub(super) fn of_page(page: u32) -> Self {
        Self { number: page, page }
    }

    /// Tells whether this leaf is the next after `other`.
    pub(super) fn follows(self, other: Self) -> bool {
        other.number.checked_add(1) == Some(self.number)
    }
}

/// A page with all that was found on it.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// Its number, from 1.
    pub(super) number: u32,
    pub(super) width: Length,
    pub(super) height: Length,
    pub(super) words: Vec<Word>,
    pub(super) rulings: Vec<Ruling>,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) left: Length,
    pub(super) top: Length,
    pub(super) right: Length,
    pub(super) bottom: Length,
}

/// A word with the rectangle it fills.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) area: Area,
    /// A line is drawn through it.
    pub(super) struck: bool,
}

/// A straight line that runs across the page or down it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ruling {
    pub(super) across: bool,
    /// Its height on the page if it runs across, else its distance from the left.
    pub(super) at: Length,
    pub(super) from: Length,
    pub(super) to: Length,
}

impl Area {
    pub(super) fn height(&self) -> Length {
        self.bottom - self.top
    }

    pub(super) fn width(&self) -> Length {
        self.right - self.left
    }

    pub(super) fn middle(&self) -> (Length, Length) {
        (self.left.midpoint(self.right), self.top.midpoint(self.bottom))
    }

    /// Tells whether `point` lies in it.
    pub(super) fn holds(&self, point: (Length, Length)) -> bool {
        (self.left..=self.right).contains(&point.0) && (self.top..=self.bottom).contains(&point.1)
    }

    /// Returns the smallest rectangle around both.
    pub(super) fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

impl Page {
    /// Finds the words that a line is drawn through: it covers most of the word, at half its height.
    pub(super) fn strike(&mut self) {
        let mut across: Vec<&Ruling> = self.rulings.iter().filter(|ruling| ruling.across).collect();
        across.sort_by_key(|ruling| ruling.at);
        for Word { area, struck, .. } in &mut self.words {
            let (high, low) = (area.top + area.height() * 30 / 100, area.top + area.height() * 72 / 100);
            let first = across.partition_point(|ruling| ruling.at < high);
            let near = across[first..].iter().take_while(|ruling| ruling.at <= low);
            let covered: Length =
                near.map(|ruling| (ruling.to.min(area.right) - ruling.from.max(area.left)).max(0)).sum();
            *struck = area.width() > 0 && covered * 10 >= area.width() * 7;
        }
    }
}

/// Reads a decimal number as thousandths, cut to what can be a place on a page.
pub(super) fn thousandths(text: &str) -> Option<Length> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let rest = part.bytes().chain(std::iter::repeat(b'0')).take(3).fold(0, |sum, b| sum * 10 + i64::from(b - b'0'));
    let whole = if whole.is_empty() { 0 } else { whole.parse::<i64>().unwrap_or(FARTHEST).min(FARTHEST) };
    let value = (whole * POINT + rest).min(FARTHEST);
    Some(if negative { -value } else { value })
}

/// Cuts a length to what can be a place on a page.
pub(super) fn bounded(length: i128) -> Length {
    let farthest = i128::from(FARTHEST);
    Length::try_from(length.clamp(-farthest, farthest)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_become_thousandths() {
        let read = |text| thousandths(text);
        assert_eq!(
            (read("12.5"), read("-0.0625"), read("3"), read(".25")),
            (Some(12_500), Some(-62), Some(3000), Some(250))
        );
        assert_eq!(
            (read(""), read("1e5"), read("x"), read("99999999999999999999")),
            (None, None, None, Some(FARTHEST))
        );
    }

    #[test]
    fn a_line_through_the_middle_strikes_and_one_below_underlines() {
        let area = Area { left: 0, top: 0, right: 20_000, bottom: 12_000 };
        let word = Word { text: "mot".into(), area, struck: false };
        let struck = |at| {
            let ruling = Ruling { across: true, at, from: -5000, to: 25_000 };
            let mut page = Page { words: vec![word.clone()], rulings: vec![ruling], ..Page::default() };
            page.strike();
            page.words[0].struck
        };
        assert_eq!((struck(6500), struck(10_800), struck(0)), (true, false, false));
    }
}
