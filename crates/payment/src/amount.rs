//! Amounts as files for banks write them: digits and a point, or thousandths without one.

use terms::Euro;

/// Reads `592354.64`: digits, and after a point at most two that count.
pub(crate) fn decimal(text: &str) -> Option<Euro> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (counted, rest) = decimals.split_at(decimals.len().min(2));
    if whole.is_empty() || !digits(whole) || !digits(counted) || rest.bytes().any(|zero| zero != b'0') {
        return None;
    }
    within_limit(whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(format!("{counted:0<2}").parse().ok()?)?)
}

/// Reads fifteen digits of which the last three are thousandths.
pub(crate) fn thousandths(digits: &str) -> Option<Euro> {
    let right = digits.len() == 15 && digits.ends_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| digits[..14].parse().ok().and_then(within_limit)).flatten()
}

fn within_limit(cents: i64) -> Option<Euro> {
    (cents <= Euro::LIMIT.cents()).then(|| Euro::from_cents(cents))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_files_are_read_to_the_cent() {
        for (text, cents) in [("592354.64", 59_235_464), ("100", 10_000), ("0.5", 50), ("1.000", 100)] {
            assert_eq!(decimal(text), Some(Euro::from_cents(cents)), "{text}");
        }
        for text in ["", ".5", "-1", "1,00", "1.005", "1e5", "99999999999999999999", "100000000000.01", "1.é"] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert_eq!(thousandths("000000000099990"), Some(Euro::from_cents(9_999)));
        assert_eq!(thousandths("000000000099995"), None);
        assert_eq!(thousandths("00000000009999é"), None);
    }
}
