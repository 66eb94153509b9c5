//! How much room there is to speak in: the width of the terminal, and words laid out in it.

use console::Term;

/// The width when nothing tells it: a page that is read in a mail or a log.
const PLAIN: usize = 100;

/// Returns the width of the terminal in characters, or that of `COLUMNS`.
pub(crate) fn width() -> usize {
    const NARROWEST: usize = 40;
    const WIDEST: usize = 140;
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = || Term::stdout().size_checked().map(|(_, columns)| usize::from(columns));
    told.or_else(seen).unwrap_or(PLAIN).clamp(NARROWEST, WIDEST)
}

/// Breaks `words` between two of them where a line would pass `width`; `indent` is what stands
/// before each line. Spaces that must not break stay together.
pub(crate) fn wrapped(words: &str, width: usize, indent: usize) -> String {
    let room = width.saturating_sub(indent).max(20);
    let mut out = String::with_capacity(words.len() + 8);
    let mut used = 0;
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > room {
            out.push('\n');
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += length;
    }
    out
}

/// Returns the first words of a line that is longer than `room`.
pub(crate) fn shortened(line: &str, room: usize) -> String {
    if line.chars().count() <= room {
        return line.to_owned();
    }
    let kept: String = line.chars().take(room.saturating_sub(1)).collect();
    let whole = kept.rfind(' ').map_or(kept.as_str(), |end| &kept[..end]);
    format!("{}…", whole.trim_end_matches([' ', ',', '.', ':', ';', '\u{a0}', '\u{202f}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three four five", 24, 2), "one two three four\nfive");
        assert_eq!(
            wrapped("un prix total de 12\u{a0}500\u{a0}€ net", 20, 0),
            "un prix total de\n12\u{a0}500\u{a0}€ net"
        );
        assert_eq!(wrapped("a word longer than any: Gemeinderatsbeschlusses", 20, 0).lines().count(), 3);
    }

    #[test]
    fn a_shortened_line_ends_after_a_word() {
        assert_eq!(shortened("one two three", 20), "one two three");
        assert_eq!(shortened("one, two three", 8), "one…");
    }
}
