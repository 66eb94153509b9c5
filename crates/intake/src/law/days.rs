//! Days as texts of law write them: `2022-11-23`, `15-7-2019`, `3 JUILLET 2019`, `1er mars 2020`.

use agreement::fold;
use jiff::civil::Date;

/// The names of the months, French and Dutch, without accents.
const MONTHS: [[&str; 2]; 12] = [
    ["janvier", "januari"],
    ["fevrier", "februari"],
    ["mars", "maart"],
    ["avril", "april"],
    ["mai", "mei"],
    ["juin", "juni"],
    ["juillet", "juli"],
    ["aout", "augustus"],
    ["septembre", "september"],
    ["octobre", "oktober"],
    ["novembre", "november"],
    ["decembre", "december"],
];

/// Reads a day; the whole of `text` has to be one.
pub(super) fn day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '/', ' ', '\u{a0}']).filter(|part| !part.is_empty()).take(4).collect();
    let [first, middle, last] = parts[..] else { return None };
    if first.len() == 4 {
        return date(first, month(middle)?, last);
    }
    date(last, month(middle)?, first.trim_end_matches("er"))
}

/// Finds the first day written with digits in `text`.
pub(super) fn first(text: &str) -> Option<Date> {
    let digits = |c: char| c.is_ascii_digit() || c == '-';
    text.split(|c| !digits(c)).filter(|part| part.len() >= 8).find_map(day)
}

fn month(text: &str) -> Option<i8> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return text.parse().ok();
    }
    let name = fold(text);
    let at = MONTHS.iter().position(|names| names.contains(&name.as_str()))?;
    i8::try_from(at + 1).ok()
}

fn date(year: &str, month: i8, day: &str) -> Option<Date> {
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_texts_of_law_write_them() {
        for text in ["2019-07-03", "3-7-2019", "03-07-2019", "3 JUILLET 2019", "3 juli 2019", "03/07/2019"] {
            assert_eq!(day(text), Some(date(2019, 7, 3)), "{text}");
        }
        assert_eq!(day("1er août 2020"), Some(date(2020, 8, 1)));
        for text in ["", "31-02-2019", "2019-07", "3 brumaire 2019", "3-7-19", "3 juillet 2019 et suivants"] {
            assert_eq!(day(text), None, "{text}");
        }
        assert_eq!(first("à partir du 15-07-2019 et mise"), Some(date(2019, 7, 15)));
    }
}
