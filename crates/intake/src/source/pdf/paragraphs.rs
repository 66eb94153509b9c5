//! Lines joined to paragraphs: by the space between them, by marks and indents, by the room that a
//! line leaves, with words cut at its end put together.

use std::collections::BTreeSet;

use super::super::transcript::{Run, Shape};
use super::lines::{Line, has_lost_bullet, is_bullet_word, is_number};
use super::page::Length;
use super::starts::{Capitals, Start, is_aimed_over, leads_on};
use crate::labels;
use crate::words::{Words, is_bullet};

/// What is usual in a document.
#[derive(Debug, Default)]
pub(super) struct Usual {
    /// The height of most lines.
    pub(super) height: Length,
    /// The space between two lines, in hundredths of their height.
    pub(super) gap: Length,
    /// Its words, in small letters.
    pub(super) words: BTreeSet<String>,
    /// How it uses capitals.
    pub(super) capitals: Capitals,
}

/// A paragraph, with the words that were put together in it.
#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    pub(super) shape: Shape,
    pub(super) runs: Vec<Run>,
    pub(super) page: u32,
    pub(super) mended: Vec<String>,
}

/// The paragraph that is being read.
struct Open {
    paragraph: Paragraph,
    last: Line,
    /// Where the mark of an item stands, and where its words begin.
    item: Option<(Length, Length)>,
}

impl Usual {
    /// Measures all lines of a document.
    pub(super) fn of<'l>(columns: impl Iterator<Item = &'l [Line]> + Clone, capitals: Capitals) -> Self {
        let lines = columns.clone().flatten();
        let mut heights: Vec<(Length, usize)> = Vec::new();
        for line in lines.clone() {
            let near = heights.iter_mut().find(|(height, _)| (height - line.height).abs() * 100 < line.height * 4);
            let count = line.words.iter().map(|word| word.text.len()).sum::<usize>();
            match near {
                Some((_, all)) => *all += count,
                None => heights.push((line.height, count)),
            }
        }
        let mut gaps: Vec<Length> =
            columns.flat_map(|lines| lines.windows(2)).filter_map(|two| gap(&two[0], &two[1])).collect();
        gaps.sort_unstable();
        let height = heights.into_iter().max_by_key(|&(_, count)| count).map_or(0, |(height, _)| height);
        Self {
            height,
            gap: gaps.get(gaps.len() / 4).copied().unwrap_or(0).min(WIDEST),
            words: lines.flat_map(whole_words).collect(),
            capitals,
        }
    }

    fn is_big(&self, line: &Line) -> bool {
        line.height * 100 > self.height * 115
    }

    fn knows(&self, word: &str) -> bool {
        self.words.contains(&word.to_lowercase())
    }
}

/// Returns the words of a line that are not cut at its end.
fn whole_words(line: &Line) -> impl Iterator<Item = String> {
    let cut = line.words.last().is_some_and(|word| word.text.ends_with(CUTS));
    let count = line.words.len() - usize::from(cut);
    line.words[..count].iter().map(|word| word.text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
}

/// Signs that a word is cut with.
const CUTS: [char; 3] = ['-', '\u{2010}', '\u{ad}'];

/// Lines of one paragraph stand no further apart than their height.
const WIDEST: Length = 100;

/// Returns the space between two lines in hundredths of their height, if one stands below the other.
fn gap(above: &Line, below: &Line) -> Option<Length> {
    let follows = above.leaf == below.leaf && below.area.top > above.area.top;
    follows.then(|| (below.area.top - above.area.bottom) * 100 / below.height)
}

/// Joins the lines of one column, or of columns that are read one after the other.
pub(super) fn paragraphs(lines: &[Line], usual: &Usual) -> Vec<Paragraph> {
    let mut done: Vec<Paragraph> = Vec::new();
    let mut open: Option<Open> = None;
    let mut depths: Vec<Length> = Vec::new();
    for line in lines {
        let aimed = line.begins.is_none() && open.as_ref().is_some_and(|open| is_aimed_over(&open.last, line));
        let item = match line.begins {
            Some(true) => item(line, None),
            None if !aimed => item(line, open.as_ref()),
            _ => None,
        };
        let goes_on = |this: &&mut Open| line.begins.map_or_else(|| this.goes_on(line, usual), |begins| !begins);
        if item.is_none()
            && let Some(this) = open.as_mut().filter(goes_on)
        {
            this.append(line, usual);
            continue;
        }
        if depths.is_empty() {
            depths.extend(open.as_ref().and_then(|above| above.stands_over(line)));
        }
        done.extend(open.take().map(|this| this.paragraph));
        open = Some(Open::begin(line, item, usual, &mut depths));
    }
    done.extend(open.map(|this| this.paragraph));
    done
}

/// Parts the mark of an item from its words.
fn item(line: &Line, open: Option<&Open>) -> Option<(Option<String>, Line)> {
    let first = &line.words.first()?.text;
    let lost = has_lost_bullet(line);
    let glyph = first.chars().next().filter(|c| lost || (is_bullet(*c) && !matches!(c, '-' | '–' | '—' | '·')));
    if let Some(glyph) = glyph.filter(|_| first.chars().count() > 1) {
        let mut rest = line.clone();
        rest.words[0].text.drain(..glyph.len_utf8());
        return Some((None, rest));
    }
    let rest = line.without_first(1)?;
    let apart = (rest.area.left - line.words[0].area.right) * 10 > line.height * 4;
    let beside = |open: &Open| {
        !open.is_full(line) || open.is_shifted(line) || open.item.is_some_and(|(mark, _)| near(mark, line))
    };
    if is_number(first) && (apart || open.is_none_or(beside)) {
        return Some((Some(first.clone()), rest));
    }
    let dash = matches!(first.as_str(), "-" | "–" | "—" | "*");
    let begins = open.is_none_or(|open| {
        let other = open.item.is_some_and(|(mark, text)| near(mark, line) || !near(text, line));
        apart || other || !open.is_full(line) || open.is_shifted(line)
    });
    let bullet = match first.as_str() {
        "o" | "§" => apart,
        _ if dash => begins,
        _ => true,
    };
    (lost || is_bullet_word(first) && bullet).then_some((None, rest))
}

fn near(mark: Length, line: &Line) -> bool {
    (mark - line.area.left).abs() * 3 < line.height
}

/// Tells whether a line announces something.
fn is_heading(line: &Line) -> bool {
    labels::read(&Words::read(&line.text(), 1, 1)).is_some()
}

fn starts_lower(line: &Line) -> bool {
    line.words.first().is_some_and(|word| word.text.starts_with(|c: char| c.is_lowercase() || "(:;),.»%".contains(c)))
}

impl Open {
    fn begin(line: &Line, item: Option<(Option<String>, Line)>, usual: &Usual, depths: &mut Vec<Length>) -> Self {
        let page = line.leaf.page;
        let Some((number, rest)) = item else {
            depths.clear();
            let shape = if usual.is_big(line) { Shape::Heading } else { Shape::Plain };
            let paragraph = Paragraph { shape, runs: line.runs(), page, mended: Vec::new() };
            return Self { paragraph, last: line.clone(), item: None };
        };
        let mark = line.area.left;
        while depths.len() > 1 && depths.last().is_some_and(|&last| mark * 3 < last * 3 - line.height) {
            depths.pop();
        }
        if depths.last().is_none_or(|&last| mark * 3 > last * 3 + line.height) {
            depths.push(mark);
        }
        let shape = Shape::Item { depth: depths.len() - 1, number };
        let paragraph = Paragraph { shape, runs: rest.runs(), page, mended: Vec::new() };
        Self { paragraph, item: Some((mark, rest.area.left)), last: line.clone() }
    }

    /// Returns where this paragraph begins, if it announces nothing and the item below stands further in.
    fn stands_over(&self, item: &Line) -> Option<Length> {
        let left = self.last.area.left;
        let plain = self.item.is_none() && !is_heading(&self.last);
        (plain && item.area.left * 3 > left * 3 + item.height).then_some(left)
    }

    /// Tells whether a line begins where no line of this paragraph would.
    fn is_shifted(&self, line: &Line) -> bool {
        let (left, much) = (line.area.left, line.height * 8 / 10);
        match self.item {
            Some((mark, text)) => left < mark - line.height / 3 || left > text + much,
            None => (left - self.last.area.left).abs() > much && !is_centred(&self.last),
        }
    }

    fn text_ends(&self) -> bool {
        self.paragraph.runs.last().is_some_and(|run| run.text.ends_with(['.', ';', ':', '!', '?']))
    }

    /// Tells whether `line` goes on with this paragraph.
    fn goes_on(&self, line: &Line, usual: &Usual) -> bool {
        let (last, lower) = (&self.last, starts_lower(line));
        let Some(gap) = gap(last, line) else { return self.goes_on_over(line) };
        let alike = (last.height - line.height).abs() * 100 <= last.height.max(line.height) * 12;
        if !alike || gap > usual.gap + 25 {
            return false;
        }
        let left = line.area.left;
        let outside = match self.item {
            Some((mark, _)) if left < mark - line.height / 3 => return false,
            Some((mark, text)) => left < text - line.height / 2 && !near(mark, line),
            None => left > last.area.left + line.height * 8 / 10 && !is_centred(line),
        };
        if lower || usual.is_big(line) || is_aimed_over(last, line) {
            return true;
        }
        if is_heading(line) {
            return false;
        }
        // A title, or an item whose lines all begin at the same place, may be followed by a paragraph.
        let flush = self.item.is_some_and(|(mark, _)| near(mark, line)) || is_heading(last);
        if flush && usual.capitals.start(last, line, last.column.1, false, false) >= Start::Perhaps {
            return false;
        }
        !outside && self.is_full(line)
    }

    /// Tells whether `line`, the first of a page, goes on with this paragraph of the page before.
    fn goes_on_over(&self, line: &Line) -> bool {
        let open = starts_lower(line) || leads_on(&self.last);
        let hangs = |(mark, text): (Length, Length)| near(text, line) && !near(mark, line) && self.is_full(line);
        (open && !self.text_ends()) || is_aimed_over(&self.last, line) || self.item.is_some_and(hangs)
    }

    /// Tells whether the first word of `next` found no room at the end of the last line.
    fn is_full(&self, next: &Line) -> bool {
        let last = &self.last;
        let (left, right) = (last.area.left - last.column.0, last.column.1 - last.area.right);
        let free = if self.item.is_none() && is_centred(last) { left + right } else { right };
        let Some(word) = next.words.first() else { return true };
        let fits = word.area.width() + last.height / 5 <= free;
        // A figure may be tied to the words after it, so that it needs more room than its own.
        let shortened = last.words.last().is_some_and(|last| matches!(last.text.as_str(), "min." | "max."));
        let figure = !word.text.starts_with(char::is_alphabetic) && !is_bullet_word(&word.text);
        let tied = figure && (shortened || !self.text_ends());
        !fits || (tied && free * 4 < last.column.1 - last.column.0)
    }

    fn append(&mut self, line: &Line, usual: &Usual) {
        let mut more = line.runs();
        if let (Some(last), Some(first)) = (self.paragraph.runs.last_mut(), more.first_mut()) {
            match cut(&last.text, &first.text, usual) {
                Some(Cut { keep, word }) => {
                    if !keep {
                        last.text.pop();
                    }
                    self.paragraph.mended.push(word);
                }
                None => first.text.insert(0, ' '),
            }
        }
        self.paragraph.runs.extend(more);
        self.last = line.clone();
    }
}

/// Tells whether a line leaves as much room on its left as on its right.
fn is_centred(line: &Line) -> bool {
    let (left, right) = (line.area.left - line.column.0, line.column.1 - line.area.right);
    left > line.height && (left - right).abs() < line.height * 3 / 2
}

/// A word cut at the end of a line.
struct Cut {
    /// The hyphen is part of it.
    keep: bool,
    word: String,
}

/// Finds the word that a line end cuts; words that only share an ending keep their hyphen and their space.
fn cut(above: &str, below: &str, usual: &Usual) -> Option<Cut> {
    const SHARED: [&str; 8] = ["et", "ou", "en", "of", "und", "oder", "and", "or"];
    const BEFORE: [&str; 14] =
        ["sous", "post", "non", "semi", "demi", "mi", "ex", "co", "vice", "contre", "mini", "inter", "anti", "après"];
    const AFTER: [&str; 12] = ["ce", "il", "elle", "ils", "elles", "on", "là", "ci", "t", "je", "nous", "vous"];
    let sign = above.chars().next_back().filter(|c| CUTS.contains(c))?;
    let stem = above.strip_suffix(sign)?;
    let head = stem.rsplit(char::is_whitespace).next()?.trim_start_matches(|c: char| !c.is_alphanumeric());
    let head = head.rsplit(['’', '\'']).next()?;
    let tail = below.split(char::is_whitespace).next()?.trim_end_matches(|c: char| !c.is_alphanumeric());
    let letters = |part: &str| part.chars().count() > 1 && part.chars().all(|c| c.is_alphabetic() || c == '-');
    if !letters(head) || !letters(tail) || !tail.starts_with(char::is_lowercase) || SHARED.contains(&tail) {
        return None;
    }
    let (glued, compound) = (format!("{head}{tail}"), format!("{head}-{tail}"));
    let keep = sign != '\u{ad}'
        && !usual.knows(&glued)
        && (usual.knows(&compound) || BEFORE.contains(&head.to_lowercase().as_str()) || AFTER.contains(&tail));
    Some(Cut { keep, word: if keep { compound } else { glued } })
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::super::lines::tests::words;
    use super::*;

    fn read(rows: &[(&str, Length, Length)]) -> Vec<String> {
        let all = rows.iter().flat_map(|&(text, left, top)| words(text, left, top)).collect();
        let mut lines = lines(all, 1);
        let right = lines.iter().map(|line| line.area.right).max().unwrap();
        lines.iter_mut().for_each(|line| line.column = (0, right));
        let words = lines.iter().flat_map(whole_words).collect();
        let usual = Usual { gap: 20, height: 10_000, words, capitals: Capitals::default() };
        let text = |paragraph: &Paragraph| {
            let words: String = paragraph.runs.iter().map(|run| run.text.as_str()).collect();
            match &paragraph.shape {
                Shape::Item { depth, number } => format!("{depth}{} {words}", number.as_deref().unwrap_or("-")),
                _ => words,
            }
        };
        paragraphs(&lines, &usual).iter().map(text).collect()
    }

    #[test]
    fn lines_that_fill_their_column_go_on() {
        let rows = [
            ("Une phrase qui remplit toute la", 0, 0),
            ("Ligne et qui continue", 0, 12),
            ("Une autre", 0, 24),
            ("Encore une autre", 0, 50),
        ];
        assert_eq!(
            read(&rows),
            ["Une phrase qui remplit toute la Ligne et qui continue", "Une autre", "Encore une autre"]
        );
    }

    #[test]
    fn marks_make_items_with_their_depth() {
        let rows = [
            ("\u{f0b7} premier point qui se poursuit", 10, 0),
            ("sur la ligne suivante", 18, 12),
            ("– plus bas", 30, 24),
            ("\u{f0b7}Deuxième", 10, 36),
            ("1. numéro", 10, 48),
        ];
        let items =
            ["0- premier point qui se poursuit sur la ligne suivante", "1- plus bas", "0- Deuxième", "01. numéro"];
        assert_eq!(read(&rows), items);
    }

    #[test]
    fn a_mark_where_no_line_of_the_item_above_would_begin_makes_an_item() {
        let rows = [
            ("1. un objectif", 10, 0),
            ("- un point dont la ligne est bien remplie", 30, 12),
            ("2. un autre objectif, lui aussi bien long", 10, 24),
            ("- encore un point, lui aussi : max.", 30, 36),
            ("3 par an et par quartier de la ville, dit", 38, 48),
        ];
        let items = [
            "01. un objectif",
            "1- un point dont la ligne est bien remplie",
            "02. un autre objectif, lui aussi bien long",
            "1- encore un point, lui aussi : max. 3 par an et par quartier de la ville, dit",
        ];
        assert_eq!(read(&rows), items);
    }

    #[test]
    fn cut_words_are_put_together_and_compounds_keep_their_hyphen() {
        let joined = |rows: [&str; 2]| read(&[(rows[0], 0, 0), (rows[1], 0, 12)]).join("|");
        assert_eq!(joined(["ils com-", "muniquent"]), "ils communiquent");
        assert_eq!(joined(["ils com\u{ad}", "muniquent"]), "ils communiquent");
        assert_eq!(joined(["une sous-", "section"]), "une sous-section");
        assert_eq!(joined(["la plate-forme et la plate-", "forme"]), "la plate-forme et la plate-forme");
        assert_eq!(joined(["Wohn-", "und Geschäftsräume"]), "Wohn- und Geschäftsräume");
        assert_eq!(joined(["de 2020-", "2022"]), "de 2020- 2022");
    }
}
