//! Wordings made alike, and the words that differ between two of them.

use crate::fold;

/// A stretch of words that both wordings have, or only one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Words of both, as the second one spells them.
    Same(String),
    /// Words of the first one only.
    Removed(String),
    /// Words of the second one only.
    Added(String),
}

/// The most comparisons of words that one difference is worth; beyond it the middle is replaced.
const WORK: usize = 1_000_000;

/// Returns the word without case, accents, hyphens and plural ending.
pub(crate) fn stem(word: &str) -> String {
    let mut folded = fold(word);
    if folded.len() > 3 && folded.ends_with(['s', 'x']) {
        folded.pop();
    }
    folded
}

/// Returns the wording as one row of letters, the same for all its spellings.
pub(super) fn key_of(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’' | '/')).map(stem).collect()
}

/// Tells whether two wordings differ in nothing but spelling.
pub(crate) fn same_wording(a: &str, b: &str) -> bool {
    a == b || key_of(a) == key_of(b)
}

/// Returns the words that went, came and stayed, neighbours of one sort together.
///
/// Spelling alone is no difference. The longest common row of words stays, unless the two are so
/// long that finding it would take more than a moment: then their middle is replaced as a whole.
pub fn edits(before: &str, after: &str) -> Vec<Edit> {
    let (old, new) = (words(before), words(after));
    let stems = |words: &[String]| words.iter().map(|word| stem(word)).collect::<Vec<_>>();
    let (a, b) = (stems(&old), stems(&new));
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (old_end, new_end) = (a.len() - tail, b.len() - tail);
    let mut rows = Rows::default();
    new[..head].iter().for_each(|word| rows.same(word));
    let mut at = (head, head);
    for (x, y) in common(&a[head..old_end], &b[head..new_end]) {
        let (x, y) = (x + head, y + head);
        old[at.0..x].iter().for_each(|word| rows.removed(word));
        new[at.1..y].iter().for_each(|word| rows.added(word));
        rows.same(&new[y]);
        at = (x + 1, y + 1);
    }
    old[at.0..old_end].iter().for_each(|word| rows.removed(word));
    new[at.1..new_end].iter().for_each(|word| rows.added(word));
    new[new_end..].iter().for_each(|word| rows.same(word));
    rows.finish()
}

/// Parts a wording into words; signs that stand alone go with the word before them.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for part in text.split_whitespace() {
        match words.last_mut().filter(|last| fold(part).is_empty() || fold(last).is_empty()) {
            Some(last) => join(last, part),
            None => words.push(part.to_owned()),
        }
    }
    words
}

/// Returns the positions of the longest row of words that stands in both, in order.
fn common(a: &[String], b: &[String]) -> Vec<(usize, usize)> {
    if a.is_empty() || b.is_empty() || a.len().saturating_mul(b.len()) > WORK {
        return Vec::new();
    }
    let width = b.len() + 1;
    let mut longest = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i * width + j] = match a[i] == b[j] {
                true => longest[(i + 1) * width + j + 1] + 1,
                false => longest[(i + 1) * width + j].max(longest[i * width + j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut found = Vec::new();
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

/// Gathers words of one sort into stretches; what went stands before what came.
#[derive(Default)]
struct Rows {
    edits: Vec<Edit>,
    removed: String,
    added: String,
}

impl Rows {
    fn same(&mut self, word: &str) {
        self.settle();
        match self.edits.last_mut() {
            Some(Edit::Same(words)) => join(words, word),
            _ => self.edits.push(Edit::Same(word.to_owned())),
        }
    }

    fn removed(&mut self, word: &str) {
        join(&mut self.removed, word);
    }

    fn added(&mut self, word: &str) {
        join(&mut self.added, word);
    }

    fn settle(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        self.edits.extend((!removed.is_empty()).then_some(Edit::Removed(removed)));
        self.edits.extend((!added.is_empty()).then_some(Edit::Added(added)));
    }

    fn finish(mut self) -> Vec<Edit> {
        self.settle();
        self.edits
    }
}

fn join(words: &mut String, word: &str) {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_is_no_difference() {
        for (a, b) in [
            ("le travail sociopréventif", "Le travail  socio-préventifs"),
            ("mise en œuvre « locale »", "mise en oeuvre \"locale\""),
            ("l’estime de soi", "l'estime de soi."),
        ] {
            assert!(same_wording(a, b), "{a} / {b}");
            assert!(edits(a, b).iter().all(|edit| matches!(edit, Edit::Same(_))), "{a} / {b}");
        }
        assert!(!same_wording("zone de police", "zone de secours"));
    }

    #[test]
    fn the_words_that_went_and_came_are_told() {
        let told = edits("Assurer la présence des gardiens", "Assurer une présence quotidienne des gardiens");
        let same = |words: &str| Edit::Same(words.to_owned());
        let (went, came) = (Edit::Removed("la".into()), Edit::Added("une".into()));
        let expected =
            [same("Assurer"), went, came, same("présence"), Edit::Added("quotidienne".into()), same("des gardiens")];
        assert_eq!(told, expected);
        assert_eq!(edits("", "a"), [Edit::Added("a".into())]);
        assert_eq!(edits("a", ""), [Edit::Removed("a".into())]);
    }

    #[test]
    fn very_long_wordings_are_replaced_as_a_whole() {
        let (a, b) = ("a ".repeat(4000), "b ".repeat(4000));
        assert_eq!(edits(&a, &b).len(), 2);
    }
}
