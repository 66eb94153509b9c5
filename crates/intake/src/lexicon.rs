//! Words of our languages by their first letter, so that a word of a text is compared with few of them.
//!
//! Holds no words: they stand where their meaning does, in lower case and without accents.

use agreement::{folds_to, initial};

/// Words, each with what it means; several entries may share a word.
pub(crate) struct Lexicon<T> {
    by_letter: [Vec<(&'static str, T)>; 26],
    /// The second letters of the words that begin with each letter, a bit for each.
    seconds: [u32; 26],
    /// The bytes of its shortest word.
    shortest: usize,
}

impl<T> Lexicon<T> {
    /// Makes a lexicon of folded words that begin with a letter.
    pub(crate) fn of(entries: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut by_letter = [const { Vec::new() }; 26];
        let mut seconds = [0; 26];
        for (word, meaning) in entries {
            if let Some(row) = word.bytes().next().and_then(row) {
                by_letter[row].push((word, meaning));
                seconds[row] |= word.as_bytes().get(1).map_or(0, |second| bit(*second));
            }
        }
        let words = by_letter.iter().flatten().map(|(word, _)| word.len());
        let shortest = words.min().unwrap_or(0);
        Self { by_letter, seconds, shortest }
    }

    /// Returns what `word` means, whatever its case and its accents; the entries in their order.
    pub(crate) fn meanings<'l>(&'l self, word: &'l str) -> impl Iterator<Item = &'l T> {
        // A word never grows longer when it is folded.
        let rows = if word.len() < self.shortest { &[] } else { self.rows(word) };
        let second = plain_beginning(word).map(|(_, second)| second);
        let alike = move |known: &str| second.is_none() || known.as_bytes().get(1).copied() == second;
        let is = move |known: &str| word.len() >= known.len() && alike(known) && folds_to(word, known);
        rows.iter().flatten().filter(move |(known, _)| is(known)).map(|(_, meaning)| meaning)
    }

    fn rows(&self, word: &str) -> &[Vec<(&'static str, T)>] {
        if let Some((first, second)) = plain_beginning(word) {
            let row = usize::from(first - b'a');
            let known = self.seconds[row] & bit(second) != 0;
            return if known { &self.by_letter[row..=row] } else { &[] };
        }
        match initial(word).map(row) {
            Some(Some(row)) => &self.by_letter[row..=row],
            Some(None) => &[],
            None => &self.by_letter,
        }
    }

    /// Tells whether it has `word`.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.meanings(word).next().is_some()
    }
}

/// Returns the first two letters of a folded word, where two plain letters begin it.
fn plain_beginning(word: &str) -> Option<(u8, u8)> {
    match word.as_bytes() {
        [first, second, ..] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
            Some((first.to_ascii_lowercase(), second.to_ascii_lowercase()))
        }
        _ => None,
    }
}

/// Returns the bit of a letter; of all signs it is the same.
fn bit(letter: u8) -> u32 {
    1 << row(letter).unwrap_or(26)
}

fn row(letter: u8) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| usize::from(letter - b'a'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_its_meanings_in_their_order() {
        let lexicon = Lexicon::of([("oeuvre", 1), ("an", 2), ("oeuvre", 3), ("ouvrir", 4)]);
        assert_eq!(lexicon.meanings("Œuvre").collect::<Vec<_>>(), [&1, &3]);
        assert!(lexicon.has("AN") && !lexicon.has("ans") && !lexicon.has("") && !lexicon.has("12"));
    }

    #[test]
    fn a_word_whose_first_letter_tells_nothing_is_found_all_the_same() {
        let lexicon = Lexicon::of([("an", ())]);
        assert!(lexicon.has("\u{207f}an") && lexicon.has("*An") && lexicon.has("a-n"));
    }
}
