//! How far two spellings are apart: letters added, left out, replaced, or swapped with their neighbour.
//!
//! A whole row of the usual table of distances is kept in the bits of a word (Hyyrö 2003, after
//! Myers 1999), so that a text is compared with many labels at the cost of their letters.

/// The most letters of a word that are compared.
const LONGEST: usize = 64;

/// A word made ready to be compared with others.
pub(super) struct Spelling {
    length: usize,
    /// Which plain letters stand in it, a bit for each.
    kinds: u32,
    /// At which positions each plain letter stands, a bit for each.
    plain: [u64; 26],
    /// The other letters, each with its position as a bit.
    other: Vec<(char, u64)>,
}

/// Returns which plain letters stand in a word, a bit for each.
pub(super) fn kinds(word: &str) -> u32 {
    let bit = |letter: u8| if letter.is_ascii_lowercase() { 1 << (letter & 31) } else { 0 };
    let end = if word.is_ascii() { word.len().min(LONGEST) } else { end_of(word) };
    word.bytes().take(end).fold(0, |kinds, letter| kinds | bit(letter))
}

/// Returns where the letters of a word end that are compared.
fn end_of(word: &str) -> usize {
    word.char_indices().nth(LONGEST).map_or(word.len(), |(end, _)| end)
}

/// Returns which letters stand beside each other in a word, a bit for each pair; some pairs share one.
pub(super) fn pairs(word: &str) -> u64 {
    let bit = |two: &[u8]| (u32::from(two[0] & 31) * 5 + u32::from(two[1] & 31)) % 64;
    word.as_bytes().windows(2).fold(0, |pairs, two| pairs | (1 << bit(two)))
}

/// Tells whether two words with these pairs of letters may differ by at most `limit`: each slip parts
/// three pairs at most.
pub(super) fn may_have_pairs(one: u64, other: u64, limit: usize) -> bool {
    let few = |pairs: u64| pairs.count_ones() as usize <= 3 * limit;
    few(one & !other) && few(other & !one)
}

impl Spelling {
    pub(super) fn of(word: &str) -> Self {
        let mut spelling = Self { length: 0, kinds: kinds(word), plain: [0; 26], other: Vec::new() };
        for letter in word.chars().take(LONGEST) {
            let position = 1 << spelling.length;
            match row(letter) {
                Some(row) => spelling.plain[row] |= position,
                None => spelling.other.push((letter, position)),
            }
            spelling.length += 1;
        }
        spelling
    }

    /// Returns how many letters differ in `word`, if at most `limit`.
    pub(super) fn distance(&self, word: &str, limit: usize) -> Option<usize> {
        let length = word.chars().take(LONGEST).count();
        if self.length.abs_diff(length) > limit {
            return None;
        }
        let apart = if self.length == 0 { length } else { self.slips(word) };
        Some(apart).filter(|&apart| apart <= limit)
    }

    /// Tells whether a word of letters of these kinds may differ by at most `limit`.
    pub(super) fn may_be_near(&self, kinds: u32, limit: usize) -> bool {
        may_be_near(self.kinds, kinds, limit)
    }

    fn slips(&self, word: &str) -> usize {
        let last = 1 << (self.length - 1);
        let mut slips = self.length;
        let (mut one_more, mut one_less, mut same, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        for letter in word.chars().take(LONGEST) {
            let here = self.places(letter);
            let swapped = ((!same & here) << 1) & before;
            same = ((here & one_more).wrapping_add(one_more) ^ one_more) | here | one_less | swapped;
            let (more, less) = (one_less | !(same | one_more), same & one_more);
            slips = slips + usize::from(more & last != 0) - usize::from(less & last != 0);
            let more = (more << 1) | 1;
            (one_more, one_less) = ((less << 1) | !(same | more), more & same);
            before = here;
        }
        slips
    }

    fn places(&self, letter: char) -> u64 {
        match row(letter) {
            Some(row) => self.plain[row],
            None => self.other.iter().filter(|(other, _)| *other == letter).fold(0, |all, (_, place)| all | place),
        }
    }
}

/// Tells whether two words of letters of these kinds may differ by at most `limit`: each slip puts one
/// letter in, or takes one out, or does both.
pub(super) fn may_be_near(one: u32, other: u32, limit: usize) -> bool {
    let few = |kinds: u32| kinds.count_ones() as usize <= limit;
    few(one & !other) && few(other & !one)
}

fn row(letter: char) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| letter as usize - 'a' as usize)
}

/// Tells whether at most `limit` letters were added, left out, replaced or swapped.
pub(crate) fn distance(a: &str, b: &str, limit: usize) -> bool {
    may_be_near(kinds(a), kinds(b), limit) && Spelling::of(a).distance(b, limit).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by the book: a table of all beginnings of both words.
    fn by_table(a: &str, b: &str) -> usize {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for (i, j) in (0..=a.len()).flat_map(|i| (0..=b.len()).map(move |j| (i, j))) {
            table[i][j] = match (i, j) {
                (i, 0) => i,
                (0, j) => j,
                _ => {
                    let replaced = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                    let swap = if swapped { table[i - 2][j - 2] + 1 } else { usize::MAX };
                    replaced.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(swap)
                }
            };
        }
        table[a.len()][b.len()]
    }

    #[test]
    fn slips_of_the_pen_are_counted() {
        assert!(distance("dispostions", "dispositions", 2));
        assert!(distance("startegique", "strategique", 1));
        assert!(!distance("police", "politiezone", 2));
    }

    #[test]
    fn words_that_are_near_share_letters_and_pairs() {
        let words =
            ["strategique", "startegique", "stratgique", "strategiquue", "strafegique", "trsaetgiqeu", "xstrategiqu"];
        for (a, b) in words.iter().flat_map(|a| words.iter().map(move |b| (*a, *b))) {
            let apart = by_table(a, b);
            assert!(may_be_near(kinds(a), kinds(b), apart) && may_have_pairs(pairs(a), pairs(b), apart), "{a} / {b}");
        }
        assert!(!may_have_pairs(pairs("strategique"), pairs("indicateurs"), 2));
    }

    #[test]
    fn the_bits_say_what_the_table_says() {
        let words = ["", "a", "ab", "ba", "strategique", "startegiqeu", "tsrategique", "résultats", "resultas", "éé"];
        let long = "operationelledoelstelling".repeat(3);
        for a in words.iter().copied().chain([&long[..64]]) {
            for b in words.iter().copied().chain([&long[1..64]]) {
                assert_eq!(Spelling::of(a).distance(b, 64), Some(by_table(a, b)), "{a} / {b}");
            }
        }
    }
}
