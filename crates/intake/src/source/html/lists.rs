//! The numbers of lists, as a page shows them.

use super::super::numerals;

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Bullet,
    Decimal,
    Latin { capital: bool },
    Roman { capital: bool },
}

impl Mark {
    /// Reads the `type` of a list or item.
    pub(super) fn of_type(kind: &str) -> Option<Self> {
        Some(match kind.trim() {
            "1" => Self::Decimal,
            "a" => Self::Latin { capital: false },
            "A" => Self::Latin { capital: true },
            "i" => Self::Roman { capital: false },
            "I" => Self::Roman { capital: true },
            _ if matches!(kind.trim().to_ascii_lowercase().as_str(), "disc" | "circle" | "square") => Self::Bullet,
            _ => return None,
        })
    }

    /// Reads a `list-style-type`.
    pub(super) fn of_style(value: &str) -> Option<Self> {
        value.split_ascii_whitespace().find_map(|word| match word {
            "decimal" | "decimal-leading-zero" => Some(Self::Decimal),
            "lower-alpha" | "lower-latin" => Some(Self::Latin { capital: false }),
            "upper-alpha" | "upper-latin" => Some(Self::Latin { capital: true }),
            "lower-roman" => Some(Self::Roman { capital: false }),
            "upper-roman" => Some(Self::Roman { capital: true }),
            "disc" | "circle" | "square" | "none" => Some(Self::Bullet),
            _ => None,
        })
    }

    /// Writes `number` as it is shown, or nothing where the mark is a bullet.
    pub(super) fn shown(self, number: i32) -> Option<String> {
        let shown = match self {
            Self::Bullet => return None,
            Self::Latin { capital } => in_case(latin(number), capital),
            Self::Roman { capital } => u32::try_from(number).ok().map(|number| numerals::roman(number, capital)),
            Self::Decimal => None,
        };
        Some(format!("{}.", shown.unwrap_or_else(|| number.to_string())))
    }
}

fn in_case(shown: Option<String>, capital: bool) -> Option<String> {
    shown.map(|text| if capital { text.to_ascii_uppercase() } else { text })
}

/// Counts `a` to `z`, `aa`, `ab`.
fn latin(number: i32) -> Option<String> {
    let mut left = u32::try_from(number).ok().filter(|&n| n > 0)?;
    let mut letters = Vec::new();
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'a' + u8::try_from(left % 26).ok()?));
        left /= 26;
    }
    Some(letters.into_iter().rev().collect())
}

/// A list that is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    pub(super) mark: Mark,
    next: i32,
    step: i32,
}

impl List {
    /// Begins a list at the number `start`, which counts down when it is `reversed`.
    pub(super) const fn new(mark: Mark, start: i32, reversed: bool) -> Self {
        Self { mark, next: start, step: if reversed { -1 } else { 1 } }
    }

    /// Returns the number of the next item as it is shown; an item may set it and its mark.
    pub(super) fn item(&mut self, value: Option<i32>, mark: Option<Mark>) -> Option<String> {
        let number = value.unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        mark.unwrap_or(self.mark).shown(number)
    }
}

/// Reads a number of HTML: digits after an optional sign, whatever follows.
pub(super) fn number(text: &str) -> Option<i32> {
    let text = text.trim_start();
    let digits = text.trim_start_matches(['-', '+']);
    let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let value: i32 = digits[..length].parse().ok()?;
    Some(if text.starts_with('-') { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_the_page_shows_them() {
        let shown = |kind: &str, number| Mark::of_type(kind).unwrap().shown(number).unwrap_or_default();
        assert_eq!((shown("1", 12), shown("a", 28), shown("A", 3)), ("12.".into(), "ab.".into(), "C.".into()));
        assert_eq!((shown("i", 14), shown("I", 1999)), ("xiv.".into(), "MCMXCIX.".into()));
        assert_eq!((shown("a", 0), shown("i", -3), shown("disc", 3)), ("0.".into(), "-3.".into(), String::new()));
        assert_eq!((number(" -12px"), number("7"), number("x")), (Some(-12), Some(7), None));
    }

    #[test]
    fn a_list_counts_from_its_start_and_an_item_may_set_its_number() {
        let mut list = List::new(Mark::Decimal, 3, false);
        let counted: Vec<_> = [None, Some(7), None].map(|value| list.item(value, None)).into();
        assert_eq!(counted, ["3.", "7.", "8."].map(|shown| Some(shown.to_owned())));
        let mut back = List::new(Mark::Decimal, 2, true);
        assert_eq!((back.item(None, None), back.item(None, None)), (Some("2.".into()), Some("1.".into())));
    }
}
