//! What the format of a cell says of its number: a day, a percentage, another currency.

/// What a number is, by how it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    /// A number, or an amount in euro.
    #[default]
    Plain,
    /// A day.
    Day,
    /// A percentage.
    Percent,
    /// An amount in another currency.
    Foreign(String),
}

impl Shown {
    /// Tells what a format of the program itself shows, by its number.
    pub(super) const fn built_in(number: u32) -> Self {
        match number {
            9 | 10 => Self::Percent,
            14..=17 | 22 | 27..=36 | 50..=58 => Self::Day,
            _ => Self::Plain,
        }
    }

    /// Tells what a format that the workbook defines shows.
    pub(super) fn of(code: &str) -> Self {
        // The part for positive numbers; those for others say the same.
        let code = code.split(';').next().unwrap_or_default();
        if let Some(symbol) = currency(code) {
            return Self::Foreign(symbol);
        }
        let bare = bare(code);
        match () {
            () if bare.contains('%') => Self::Percent,
            () if bare.contains(['y', 'd']) => Self::Day,
            () => Self::Plain,
        }
    }
}

/// Returns the currency that a format names, unless it is the euro.
fn currency(code: &str) -> Option<String> {
    let named = code.split("[$").skip(1).filter_map(|rest| rest.split([']', '-']).next());
    let named = named.map(str::trim).find(|symbol| !symbol.is_empty() && !matches!(*symbol, "€" | "EUR"));
    let written =
        || ["$", "£", "¥", "USD", "GBP", "CHF"].into_iter().find(|symbol| code.replace("[$", "").contains(symbol));
    named.or_else(written).map(|symbol| symbol.chars().take(8).collect())
}

/// Leaves out of a format what stands between quotes or brackets, and what is escaped.
fn bare(code: &str) -> String {
    let mut out = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|next| *next == '"')),
            '[' => drop(letters.by_ref().find(|next| *next == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            other => out.extend(other.to_lowercase()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_tell_days_percentages_and_currencies() {
        for (code, shown) in [
            ("yyyy\\-mm\\-dd", Shown::Day),
            ("dd/mm/yyyy;@", Shown::Day),
            ("[$-80C]d mmmm yyyy", Shown::Day),
            ("0.00%", Shown::Percent),
            ("#,##0.00\\ \"day\"", Shown::Plain),
            ("#,##0.00\\ [$€-80C]", Shown::Plain),
            ("#,##0.00 €", Shown::Plain),
            ("hh:mm", Shown::Plain),
            ("General", Shown::Plain),
            ("[Red]0.00", Shown::Plain),
            ("[$$-409]#,##0.00", Shown::Foreign("$".to_owned())),
            ("\"£\"0.00", Shown::Foreign("£".to_owned())),
        ] {
            assert_eq!(Shown::of(code), shown, "{code}");
        }
    }
}
