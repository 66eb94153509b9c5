//! Figures as people of each language print them: groups of three, the decimal mark, the place of
//! the euro sign, spaces that never break and a true minus.

use terms::{BasisPoints, Euro, Language};

const NARROW: &str = "\u{202f}";
const FIXED: &str = "\u{a0}";
const MINUS: &str = "\u{2212}";

/// Writes an amount: `592 354,64 €`, `€ 592.354,64`, `592.354,64 €`, `€592,354.64`.
pub fn amount(language: Language, euro: Euro) -> String {
    let cents = euro.cents().unsigned_abs();
    let figure = format!("{}{}{:02}", grouped(language, cents / 100), decimal_mark(language), cents % 100);
    let minus = if euro.is_negative() { MINUS } else { "" };
    match language {
        Language::Fr | Language::De => format!("{minus}{figure}{FIXED}€"),
        Language::Nl => format!("€{FIXED}{minus}{figure}"),
        Language::En => format!("{minus}€{figure}"),
    }
}

/// Writes a percentage: `7,5 %`, `7,5%`, `7,5 %`, `7.5%`.
pub fn rate(language: Language, rate: BasisPoints) -> String {
    let figure = rate.to_string().replace('.', decimal_mark(language));
    match language {
        Language::Fr | Language::De => format!("{figure}{NARROW}%"),
        Language::Nl | Language::En => format!("{figure}%"),
    }
}

/// Writes a count; four digits stand together, so that a year stays a year.
pub fn number(language: Language, count: i64) -> String {
    let minus = if count < 0 { MINUS } else { "" };
    let size = count.unsigned_abs();
    if size < 10_000 { format!("{minus}{size}") } else { format!("{minus}{}", grouped(language, size)) }
}

/// Returns how long a bar of `part` is when `whole` is `full` long; never longer than full, never below zero.
pub fn length(part: Euro, whole: Euro, full: u32) -> u32 {
    let [part, whole] = [part, whole].map(|euro| i128::from(euro.cents().max(0)));
    let exact = if whole == 0 { 0 } else { part * i128::from(full) / whole };
    u32::try_from(exact).unwrap_or(full).min(full)
}

const fn decimal_mark(language: Language) -> &'static str {
    match language {
        Language::En => ".",
        Language::Fr | Language::Nl | Language::De => ",",
    }
}

const fn group_mark(language: Language) -> &'static str {
    match language {
        Language::Fr => NARROW,
        Language::Nl | Language::De => ".",
        Language::En => ",",
    }
}

fn grouped(language: Language, whole: u64) -> String {
    let digits = whole.to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            out.push_str(group_mark(language));
        }
        out.push(digit);
    }
    out
}

/// Puts a space that does not break between the groups of figures as people typed them: `276 041,89`.
pub(crate) fn grouped_again(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut leading = 0;
    for (at, c) in words.char_indices() {
        let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
        let group = c == ' ' && (1..=3).contains(&leading) && digits(&words[at + 1..]) == 3;
        out.push_str(if group { NARROW } else { &words[at..at + c.len_utf8()] });
        leading = if c.is_ascii_digit() { leading + 1 } else { 0 };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENVELOPE: Euro = Euro::from_cents(59_235_464);

    #[test]
    fn an_amount_stands_as_each_language_prints_it() {
        assert_eq!(amount(Language::Fr, ENVELOPE), "592\u{202f}354,64\u{a0}€");
        assert_eq!(amount(Language::Nl, ENVELOPE), "€\u{a0}592.354,64");
        assert_eq!(amount(Language::De, ENVELOPE), "592.354,64\u{a0}€");
        assert_eq!(amount(Language::En, ENVELOPE), "€592,354.64");
    }

    #[test]
    fn below_zero_stands_a_true_minus() {
        assert_eq!(amount(Language::Fr, Euro::from_cents(-4)), "\u{2212}0,04\u{a0}€");
        assert_eq!(amount(Language::Nl, Euro::from_cents(-120_000)), "€\u{a0}\u{2212}1.200,00");
        assert_eq!(amount(Language::En, Euro::from_cents(-120_000)), "\u{2212}€1,200.00");
    }

    #[test]
    fn every_amount_reads_back() {
        for language in Language::ALL {
            for cents in [0, 1, -1, 99, 100, 123_456, 3_746_661_240, -59_235_464] {
                let euro = Euro::from_cents(cents);
                let written = amount(language, euro);
                let plain = written.replace("\u{2212}€", "\u{2212}");
                assert_eq!(plain.parse(), Ok(euro), "{written}");
            }
        }
    }

    #[test]
    fn a_bar_stays_within_its_frame() {
        assert_eq!(length(Euro::from_cents(1), Euro::from_cents(3), 1000), 333);
        assert_eq!(length(Euro::from_cents(9), Euro::from_cents(3), 1000), 1000);
        assert_eq!(length(Euro::from_cents(-9), Euro::ZERO, 1000), 0);
    }

    #[test]
    fn a_figure_typed_in_groups_does_not_break() {
        assert_eq!(grouped_again("de 1 276 041,89 EUR"), "de 1\u{202f}276\u{202f}041,89 EUR");
        assert_eq!(grouped_again("en 2018 276 gardiens, 90 ou 346 1234"), "en 2018 276 gardiens, 90 ou 346 1234");
    }

    #[test]
    fn percentages_and_counts() {
        assert_eq!(rate(Language::Fr, BasisPoints::new(750)), "7,5\u{202f}%");
        assert_eq!(rate(Language::En, BasisPoints::new(8000)), "80%");
        assert_eq!(number(Language::Fr, 2020), "2020");
        assert_eq!(number(Language::De, 1_000_000), "1.000.000");
    }
}
