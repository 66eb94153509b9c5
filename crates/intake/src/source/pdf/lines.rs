//! Words that stand at one height, in their order.

use super::super::transcript::Run;
use super::page::{Area, Leaf, Length, Word};

/// Words that stand at one height.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) words: Vec<Word>,
    pub(super) area: Area,
    /// The height of most of its characters.
    pub(super) height: Length,
    pub(super) leaf: Leaf,
    /// Where the column that it stands in begins and ends.
    pub(super) column: (Length, Length),
    /// Whether a paragraph begins with it, where that is known already.
    pub(super) begins: Option<bool>,
}

impl Line {
    /// Puts words into one line; there must be one at least.
    pub(super) fn of(mut words: Vec<Word>, leaf: Leaf) -> Option<Self> {
        words.sort_by_key(|word| word.area.left);
        let area = words.iter().map(|word| word.area).reduce(Area::with)?;
        let longest = words.iter().max_by_key(|word| word.text.chars().count())?;
        let height = longest.area.height().max(1);
        Some(Self { area, height, leaf, column: (area.left, area.right), begins: None, words })
    }

    /// Returns its words with the spaces between them.
    pub(super) fn text(&self) -> String {
        self.runs().into_iter().map(|run| run.text).collect()
    }

    /// Returns its words with the spaces between them, struck ones apart.
    pub(super) fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let space = at > 0 && self.parted(at);
            match runs.last_mut().filter(|run| run.struck == word.struck) {
                Some(run) => {
                    run.text.push_str(if space { " " } else { "" });
                    run.text.push_str(&word.text);
                }
                None => {
                    let text = format!("{}{}", if space { " " } else { "" }, word.text);
                    runs.push(Run { text, struck: word.struck });
                }
            }
        }
        runs
    }

    /// Tells whether a space stands before the word at `at`: letters that are raised stick to the word before.
    fn parted(&self, at: usize) -> bool {
        let (before, word) = (&self.words[at - 1], &self.words[at]);
        let gap = word.area.left - before.area.right;
        let raised = word.area.height() * 10 < before.area.height() * 9;
        let note = raised && word.text.chars().all(|c| c.is_ascii_digit()) && !before.text.ends_with('m');
        note || gap * 100 > self.height * if raised { 10 } else { 6 }
    }

    /// Parts the line where it is empty for longer than between words; a mark stays with what it marks.
    pub(super) fn segments(&self) -> Vec<Self> {
        let mut parts: Vec<Vec<Word>> = Vec::new();
        let usual = (self.height * 6 / 10).max(self.width_of_a_letter() * 13 / 10);
        for word in &self.words {
            let wide = |part: &Vec<Word>| {
                let end = part.iter().map(|word| word.area.right).max().unwrap_or(0);
                word.area.left - end > usual && !(part.len() == 1 && is_mark(&part[0].text))
            };
            match parts.last_mut().filter(|part| !wide(part)) {
                Some(part) => part.push(word.clone()),
                None => parts.push(vec![word.clone()]),
            }
        }
        parts.into_iter().filter_map(|words| Self::of(words, self.leaf)).collect()
    }

    /// Returns how wide a letter is on average; in the type of a typewriter a space is as wide.
    fn width_of_a_letter(&self) -> Length {
        let letters: usize = self.words.iter().map(|word| word.text.chars().count()).sum();
        let width: Length = self.words.iter().map(|word| word.area.width()).sum();
        width / Length::try_from(letters.max(1)).unwrap_or(Length::MAX)
    }

    /// Returns the line without the first `count` words.
    pub(super) fn without_first(&self, count: usize) -> Option<Self> {
        let rest = Self::of(self.words.get(count..)?.to_vec(), self.leaf)?;
        Some(Self { column: self.column, begins: self.begins, ..rest })
    }
}

/// Tells whether a word is the bullet or the number of an item.
pub(super) fn is_mark(text: &str) -> bool {
    is_bullet_word(text) || is_number(text)
}

/// Tells whether a word is a bullet.
pub(super) fn is_bullet_word(text: &str) -> bool {
    let mut chars = text.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if crate::words::is_bullet(c) || matches!(c, 'o' | '§' | '*'))
}

/// Tells whether a line begins with a bullet of a lost font, which some programs write as a comparison:
/// no figure follows it, but a capital.
pub(super) fn has_lost_bullet(line: &Line) -> bool {
    let Some(rest) = line.words.first().and_then(|word| word.text.strip_prefix(['≥', '≤'])) else { return false };
    let next = line.words.get(1).map_or("", |word| word.text.as_str());
    (if rest.is_empty() { next } else { rest }).starts_with(char::is_uppercase)
}

/// Tells whether a word is the number of an item: `1.`, `2)`, `1.1`, `a)`, `IV.`.
pub(super) fn is_number(text: &str) -> bool {
    let Some(number) = text.strip_suffix(['.', ')']) else { return is_nested(text) };
    let digits = number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
    let roman = number.len() <= 4 && number.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
    let letter = number.len() == 1 && text.ends_with(')') && number.bytes().all(|b| b.is_ascii_lowercase());
    !number.is_empty() && (digits || roman || letter) || is_nested(number)
}

/// Tells whether a word is a number of several levels, such as `1.2`.
fn is_nested(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() > 1
        && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
}

/// Gathers words into lines, from the top down.
pub(super) fn lines(mut words: Vec<Word>, page: u32) -> Vec<Line> {
    const REACH: usize = 6;
    words.sort_by_key(|word| (word.area.middle().1, word.area.left));
    let mut rows: Vec<(Area, Vec<Word>)> = Vec::new();
    for word in words {
        let start = rows.len().saturating_sub(REACH);
        let shared = |core: &Area| core.bottom.min(word.area.bottom) - core.top.max(word.area.top);
        let best = rows[start..].iter_mut().max_by_key(|(core, _)| shared(core));
        match best.filter(|(core, _)| shared(core) * 100 >= core.height().min(word.area.height()).max(1) * 55) {
            Some((core, row)) => {
                if word.area.height() > core.height() {
                    *core = word.area;
                }
                row.push(word);
            }
            None => rows.push((word.area, vec![word])),
        }
    }
    let mut lines: Vec<Line> = rows.into_iter().filter_map(|(_, words)| Line::of(words, Leaf::of_page(page))).collect();
    lines.sort_by_key(|line| line.area.top);
    lines
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Makes a word whose letters are 5 points wide and 10 high.
    pub(in super::super) fn word(text: &str, left: Length, top: Length) -> Word {
        let width = i64::try_from(text.chars().count()).unwrap() * 5000;
        let (left, top) = (left * 1000, top * 1000);
        Word { text: text.into(), area: Area { left, top, right: left + width, bottom: top + 10_000 }, struck: false }
    }

    /// Makes the words of a line, 3 points apart.
    pub(in super::super) fn words(text: &str, left: Length, top: Length) -> Vec<Word> {
        let mut at = left;
        let mut made = Vec::new();
        for part in text.split(' ') {
            let next = word(part, at, top);
            at = next.area.right / 1000 + 3;
            made.push(next);
        }
        made
    }

    #[test]
    fn words_at_one_height_make_a_line_and_raised_letters_stick() {
        let mut all = words("du 1", 0, 0);
        let raised = Area { left: 18_200, top: 0, right: 24_000, bottom: 6000 };
        all.push(Word { text: "er".into(), area: raised, struck: false });
        all.extend(words("suite", 0, 12));
        let texts: Vec<String> = lines(all, 1).iter().map(Line::text).collect();
        assert_eq!(texts, ["du 1er", "suite"]);
    }

    #[test]
    fn a_line_parts_where_it_is_empty_but_not_after_a_mark() {
        let all = [words("1.", 0, 0), words("un", 40, 0), words("deux", 100, 0)].concat();
        let parts: Vec<String> = lines(all, 1)[0].segments().iter().map(Line::text).collect();
        assert_eq!(parts, ["1. un", "deux"]);
    }

    #[test]
    fn a_comparison_before_a_capital_is_a_bullet_of_a_lost_font() {
        let lost = |text: &str| has_lost_bullet(&lines(words(text, 0, 0), 1)[0]);
        assert!(lost("≥Nombre de rondes") && lost("≥ Nombre de rondes"));
        assert!(!lost("≥ 12 rondes") && !lost("≥88") && !lost("Nombre ≥ Rondes"));
    }

    #[test]
    fn marks_are_told_from_words() {
        let marks = ["1.", "12)", "1.1", "a)", "IV.", "\u{f0b7}", "–", "1.2."];
        assert!(marks.iter().all(|mark| is_mark(mark)));
        assert!(!["2019.", "A.", "M.", "12", "été", "1.234", "."].iter().any(|word| is_mark(word)));
    }
}
