//! Lengths as styles write them: `36pt`, `-0.635cm`, `1.5em`.
//!
//! Choice: 0033

/// Reads a length as thousandths of a point; `None` for one without a unit, or in shares of another.
pub(super) fn points(length: &str) -> Option<i64> {
    let length = length.trim();
    let (sign, digits) = length.strip_prefix('-').map_or((1, length), |digits| (-1, digits));
    let unit = digits.find(|c: char| c.is_ascii_alphabetic())?;
    let (whole, part) = digits[..unit].trim().split_once('.').unwrap_or((digits[..unit].trim(), ""));
    let part = format!("{:0<3}", part.get(..part.len().min(3))?);
    let whole = if whole.is_empty() { 0 } else { whole.parse::<i64>().ok()? };
    let thousandths = whole.checked_mul(1000)?.checked_add(part.parse::<i64>().ok()?)?;
    let per_mille = match digits[unit..].trim() {
        "pt" => 1000,
        "cm" => 28_346,
        "mm" => 2835,
        "in" => 72_000,
        "px" => 750,
        "pc" | "em" | "rem" => 12_000,
        _ => return None,
    };
    Some(sign * (thousandths.checked_mul(per_mille)? / 1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_in_every_unit() {
        for (length, thousandths) in
            [("36pt", 36_000), ("-0.5in", -36_000), (" 1.27cm", 35_999), (".5em", 6_000), ("48px", 36_000)]
        {
            assert_eq!(points(length), Some(thousandths), "{length}");
        }
        assert!(["", "36", "50%", "ab", "99999999999999999999pt", "1.é5pt"].iter().all(|text| points(text).is_none()));
    }
}
