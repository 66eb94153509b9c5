//! Words of the document without their markup, each character with its place in the source.

use agreement::folds_to;
use terms::Place;

/// What written documents add to a text that is struck out, for those who cannot see the line
/// through it; read as such a line, and no word of the text.
///
/// Choice: 0032
pub const STRUCK_NOTES: [&str; 4] = [" (biffé)", " (geschrapt)", " (gestrichen)", " (struck out)"];

/// Where one character stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// A stretch of the document, cleaned of markup; every byte of the text knows its spot.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    text: String,
    spots: Vec<Spot>,
    origin: Spot,
    /// Where a new line or paragraph begins within a cell.
    breaks: Vec<usize>,
    /// Where a line of a cell is empty: as far into the text as its words would stand.
    blanks: Vec<usize>,
    /// The stretches between strike-through marks, in their order.
    strikes: Vec<(usize, usize)>,
}

/// One word, number or sign within [`Words`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) kind: TokenKind,
    pub(crate) text: &'a str,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Word,
    Number,
    Sign,
}

impl Token<'_> {
    /// Tells whether this is the word `folded` (lower case, no accents).
    pub(crate) fn is_word(&self, folded: &[&str]) -> bool {
        let first = self.text.as_bytes().first().filter(|byte| byte.is_ascii_alphabetic()).map(u8::to_ascii_lowercase);
        let begins = |word: &str| first.is_none() || first.as_ref() == word.as_bytes().first();
        self.kind == TokenKind::Word && folded.iter().any(|word| begins(word) && folds_to(self.text, word))
    }

    pub(crate) fn is_sign(&self, signs: &[&str]) -> bool {
        self.kind == TokenKind::Sign && signs.contains(&self.text)
    }

    /// Returns the number, when it is one of at most nine digits.
    pub(crate) fn number(&self) -> Option<u32> {
        if self.kind == TokenKind::Number && self.text.len() <= 9 { self.text.parse().ok() } else { None }
    }
}

impl Words {
    /// Cleans `raw`, which starts at `line` and `column`.
    pub(crate) fn read(raw: &str, line: u32, column: u32) -> Self {
        Cleaner::new(raw, Spot { line, column }).run()
    }

    /// Takes the note at the end for the mark of a struck-out text that it is.
    fn without_note(self) -> Self {
        let Some(end) = STRUCK_NOTES.iter().find_map(|note| self.text.strip_suffix(note).map(str::len)) else {
            return self;
        };
        let mut words = self.cut(0, end);
        words.strikes = vec![(0, words.text.len())];
        words
    }

    /// Makes room for so many bytes of words.
    fn with_room(origin: Spot, room: usize) -> Self {
        Self {
            text: String::with_capacity(room),
            spots: Vec::with_capacity(room),
            origin,
            breaks: Vec::new(),
            blanks: Vec::new(),
            strikes: Vec::new(),
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Tells whether all of it stands between strike-through marks.
    pub(crate) fn struck(&self) -> bool {
        let mut from = 0;
        let blank_until = |&(start, end): &(usize, usize)| {
            let between = std::mem::replace(&mut from, end);
            self.text[between..start].trim().is_empty()
        };
        !self.strikes.is_empty() && self.strikes.iter().all(blank_until) && self.text[from..].trim().is_empty()
    }

    /// Tells whether a part of it stands between strike-through marks, and a part does not.
    pub(crate) fn partly_struck(&self) -> bool {
        !self.strikes.is_empty() && !self.struck()
    }

    /// Returns where a new line or paragraph begins within a cell.
    pub(crate) fn breaks(&self) -> &[usize] {
        &self.breaks
    }

    /// Returns where lines of a cell are empty.
    pub(crate) fn blanks(&self) -> &[usize] {
        &self.blanks
    }

    /// Returns the stretch of the source that it covers; an empty one is a point.
    pub(crate) fn place(&self) -> Place {
        let first = self.spots.first().unwrap_or(&self.origin);
        let end = self.spots.last().map_or(*first, |last| Spot { line: last.line, column: last.column + 1 });
        Place { line: first.line, column: first.column, end_line: end.line, end_column: end.column }
    }

    /// Adds `other` after a space.
    pub(crate) fn append(&mut self, other: &Self) {
        if !self.is_empty() && !other.is_empty() {
            self.text.push(' ');
            self.spots.push(other.spots[0]);
        }
        self.glue(other);
    }

    /// Adds `other` without a space.
    pub(crate) fn glue(&mut self, other: &Self) {
        let from = self.text.len();
        self.breaks.extend(other.breaks.iter().map(|at| at + from));
        self.blanks.extend(other.blanks.iter().map(|at| at + from));
        self.strikes.extend(other.strikes.iter().map(|&(start, end)| (start + from, end + from)));
        self.text.push_str(&other.text);
        self.spots.extend_from_slice(&other.spots);
    }

    /// Returns the words between two byte offsets, without spaces around them.
    pub(crate) fn cut(&self, start: usize, end: usize) -> Self {
        let part = &self.text[start..end];
        let from = start + (part.len() - part.trim_start().len());
        let to = from + part.trim().len();
        let origin = self.spots.get(from.min(self.spots.len().saturating_sub(1))).copied().unwrap_or(self.origin);
        let breaks = self.breaks.iter().filter(|&&at| from < at && at < to).map(|at| at - from).collect();
        let blanks = self.blanks.iter().filter(|&&at| from <= at && at <= to).map(|at| at - from).collect();
        let within = |&(start, end): &(usize, usize)| {
            let (start, end) = (start.max(from), end.min(to));
            (start < end).then(|| (start - from, end - from))
        };
        let strikes = self.strikes.iter().filter_map(within).collect();
        let (text, spots) = (self.text[from..to].to_owned(), self.spots[from..to].to_vec());
        Self { text, spots, origin, breaks, blanks, strikes }
    }

    /// Adds `other` as what these words say a figure for: after a colon.
    pub(crate) fn append_after_colon(&mut self, other: &Self) {
        if !self.is_empty() && !other.is_empty() && !self.text.ends_with(':') {
            self.text.push_str(" :");
            self.spots.extend([other.spots[0]; 2]);
        }
        self.append(other);
    }

    /// Returns the words from a byte offset on.
    pub(crate) fn from(&self, start: usize) -> Self {
        self.cut(start, self.text.len())
    }

    /// Returns the place of the bytes between two offsets.
    pub(crate) fn place_of(&self, start: usize, end: usize) -> Place {
        self.cut(start, end).place()
    }

    pub(crate) fn tokens(&self) -> Vec<Token<'_>> {
        tokens(&self.text)
    }

    pub(crate) fn starts_lower(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    pub(crate) fn starts_upper(&self) -> bool {
        self.text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    }

    /// Tells whether all its letters are capitals, and there are at least two.
    pub(crate) fn is_capitals(&self) -> bool {
        self.text.chars().filter(|c| c.is_alphabetic()).count() > 1 && !self.text.chars().any(char::is_lowercase)
    }

    /// Returns the words without a dash, bullet or dot before them, and whether there was one.
    pub(crate) fn without_dash(&self) -> (Self, bool) {
        let rest = self.text.trim_start_matches(|c: char| is_bullet(c) || c == ' ');
        let dashed = self.text.starts_with(is_bullet);
        if dashed { (self.from(self.text.len() - rest.len()), true) } else { (self.clone(), false) }
    }
}

/// Tells whether `c` marks an item of a list; private-use characters are bullets of lost fonts.
pub(crate) fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '-' | '–'
            | '—'
            | '•'
            | '◦'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '●'
            | '○'
            | '‣'
            | '⁃'
            | '·'
            | '∙'
            | '➢'
            | '➤'
            | '►'
            | '✓'
            | '✔'
            | '❖'
            | '❑'
            | '◆'
            | '◇'
            | '★'
            | '⦁'
            | '→'
            | '⇒'
            | '➔'
            | '➜'
            | '\u{95}'
            | '\u{e000}'..='\u{f8ff}'
    )
}

/// Tells whether `c` is left out of words: soft hyphens, zero-width and control characters.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control() && !c.is_whitespace() && c != '\u{95}'
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Parts `text` into words (letters), numbers (digits) and single signs.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    first_tokens(text).collect()
}

/// Parts `text` one token after the other, for who looks at its beginning only.
///
/// A sign of dirt that stands alone between spaces is none.
pub(crate) fn first_tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let alone = |token: &Token<'_>| {
        !text[..token.start].ends_with(|c: char| !c.is_whitespace())
            && !text[token.end..].starts_with(|c: char| !c.is_whitespace())
    };
    all_tokens(text).filter(move |token| !(token.is_sign(&DIRT) && alone(token)))
}

/// What a scanner sees where nothing stands.
const DIRT: [&str; 8] = ["'", "’", "`", "´", "^", "~", "¬", "°"];

/// Tells whether `c` is a sign that a scanner sees where nothing stands.
pub(crate) fn is_dirt(c: char) -> bool {
    DIRT.iter().any(|sign| sign.starts_with(c))
}

fn all_tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text[at..].trim_start();
        let start = text.len() - rest.len();
        let kind = kind(rest.chars().next()?);
        let length = match kind {
            TokenKind::Sign => rest.chars().next().map_or(0, char::len_utf8),
            _ => rest.find(|c: char| c.is_whitespace() || self::kind(c) != kind).unwrap_or(rest.len()),
        };
        at = start + length;
        Some(Token { kind, text: &text[start..at], start, end: at })
    })
}

fn kind(c: char) -> TokenKind {
    match c {
        '0'..='9' => TokenKind::Number,
        'a'..='z' | 'A'..='Z' => TokenKind::Word,
        '\0'..='\x7f' | '²' | '³' | '¹' | '⁰' | '⁴'..='⁹' => TokenKind::Sign,
        _ if c.is_alphanumeric() => TokenKind::Word,
        _ => TokenKind::Sign,
    }
}

/// Puts a backslash before what [`Words`], or Markdown, would take for markup.
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let links = words.rfind("](");
    for (at, c) in words.char_indices() {
        let next = words[at + c.len_utf8()..].chars().next();
        let markup = match c {
            '*' => true,
            '\\' => at == 0 || next.is_none_or(|n| n.is_ascii_punctuation()),
            '_' | '~' => next == Some(c) || out.ends_with(c),
            '^' => next == Some('{'),
            '<' => next.is_some_and(|n| n.is_ascii_alphabetic() || n == '/'),
            '[' => links.is_some_and(|link| at < link),
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Takes the markup out of one line or cell.
struct Cleaner<'a> {
    raw: &'a str,
    words: Words,
    column: u32,
    space: bool,
    /// How many lines of the cell end before the next word.
    ended: usize,
    /// Where the open strike-through began.
    striking: Option<usize>,
    link_end: Option<usize>,
    braces: u32,
    /// A backslash stands before: the next character is no markup.
    escaped: bool,
}

impl<'a> Cleaner<'a> {
    fn new(raw: &'a str, origin: Spot) -> Self {
        Self {
            raw,
            words: Words::with_room(origin, raw.len()),
            column: origin.column,
            space: false,
            ended: 0,
            striking: None,
            link_end: None,
            braces: 0,
            escaped: false,
        }
    }

    fn run(mut self) -> Words {
        let mut at = 0;
        while let Some(c) = self.raw[at..].chars().next() {
            if c.is_ascii_alphanumeric() {
                let plain = self.raw[at..].bytes().take_while(u8::is_ascii_alphanumeric).count();
                self.keep_plain(&self.raw[at..at + plain]);
                at += plain;
                continue;
            }
            let skipped = if std::mem::take(&mut self.escaped) { 0 } else { self.markup(at, c) };
            let step = if skipped > 0 { skipped } else { c.len_utf8() };
            if skipped == 0 {
                self.keep(c);
                self.column += 1;
            } else {
                self.column += u32::try_from(self.raw[at..at + step].chars().count()).unwrap_or(u32::MAX);
            }
            at += step;
        }
        self.strike_to_here();
        self.words.blanks.extend(std::iter::repeat_n(self.words.text.len(), self.ended));
        self.words.without_note()
    }

    fn keep(&mut self, c: char) {
        if c.is_whitespace() {
            self.space = true;
        } else if !is_invisible(c) {
            let spot = self.begin_word();
            self.push(c, spot);
        }
    }

    /// Keeps letters and digits without accents, most of every text, in one step.
    fn keep_plain(&mut self, letters: &'a str) {
        let Spot { line, column } = self.begin_word();
        self.words.text.push_str(letters);
        let end = column.saturating_add(u32::try_from(letters.len()).unwrap_or(u32::MAX));
        self.words.spots.extend((column..end).map(|column| Spot { line, column }));
        (self.column, self.escaped) = (end, false);
    }

    /// Puts the space and the end of a line that stand before the next character, and returns its spot.
    fn begin_word(&mut self) -> Spot {
        let spot = Spot { line: self.words.origin.line, column: self.column };
        if std::mem::take(&mut self.space) && !self.words.text.is_empty() {
            self.push(' ', spot);
        }
        self.end_lines();
        spot
    }

    /// Notes where the lines end that ended since the last word, and which of them are empty.
    fn end_lines(&mut self) {
        let here = self.words.text.len();
        let mut ended = std::mem::take(&mut self.ended);
        if ended > 0 && here > 0 {
            self.words.breaks.push(here);
            ended -= 1;
        }
        self.words.blanks.extend(std::iter::repeat_n(here, ended));
    }

    /// Ends the open strike-through, if there is one; tells whether there was.
    fn strike_to_here(&mut self) -> bool {
        let open = self.striking.take();
        let end = self.words.text.len();
        self.words.strikes.extend(open.filter(|&start| start < end).map(|start| (start, end)));
        open.is_some()
    }

    fn push(&mut self, c: char, spot: Spot) {
        self.words.text.push(c);
        self.words.spots.resize(self.words.text.len(), spot);
    }

    /// Returns how many bytes of markup stand at `at`; none when it is text.
    fn markup(&mut self, at: usize, c: char) -> usize {
        let rest = &self.raw[at..];
        match c {
            '~' if rest.starts_with("~~") => {
                if !self.strike_to_here() {
                    self.striking = Some(self.words.text.len());
                }
                2
            }
            '*' if rest.starts_with("**") => 2,
            '_' if rest.starts_with("__") => rest.len() - rest.trim_start_matches('_').len(),
            '^' if rest.starts_with("^{") => {
                self.braces += 1;
                2
            }
            '}' if self.braces > 0 => {
                self.braces -= 1;
                1
            }
            '<' => self.tag(rest),
            '[' => self.link(at, rest),
            ']' if self.link_end.is_some() => self.link_end.take().map_or(0, |end| end - at),
            '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                self.escaped = true;
                1
            }
            _ => 0,
        }
    }

    /// Takes a tag of plain typography away; any other tag is text.
    fn tag(&mut self, rest: &str) -> usize {
        const KEPT: [&str; 9] = ["u", "b", "i", "em", "strong", "sup", "s", "del", "strike"];
        let Some(end) = rest[..rest.floor_char_boundary(10)].find('>') else { return 0 };
        let inside = &rest[1..end];
        let closing = inside.starts_with('/');
        let name = inside.trim_matches('/').trim_end().to_ascii_lowercase();
        if name == "br" && !closing {
            (self.space, self.ended) = (true, self.ended + 1);
        } else if !KEPT.contains(&name.as_str()) {
            return 0;
        }
        if matches!(name.as_str(), "s" | "del" | "strike") {
            self.strike_to_here();
            self.striking = (!closing).then_some(self.words.text.len());
        }
        end + 1
    }

    /// Remembers where the address of `[words](address)` ends, so that only the words are kept.
    fn link(&mut self, at: usize, rest: &str) -> usize {
        const REACH: usize = 400;
        let near = &rest[..rest.floor_char_boundary(REACH)];
        let end = near.find("](").and_then(|open| closing(&near[open + 2..]).map(|close| open + 2 + close));
        match end {
            Some(end) if !near[1..end].contains('[') => {
                self.link_end = Some(at + end);
                1
            }
            _ => 0,
        }
    }
}

/// Returns the end of the bracket that was opened before `address`, which holds no space.
fn closing(address: &str) -> Option<usize> {
    let mut depth = 1;
    for (at, c) in address.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            '[' => return None,
            c if c.is_whitespace() => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(raw: &str) -> String {
        Words::read(raw, 1, 1).text().to_owned()
    }

    #[test]
    fn markup_goes_and_words_stay() {
        assert_eq!(clean("**Objectif  stratégique 1 :**"), "Objectif stratégique 1 :");
        assert_eq!(clean("1.** Sur base"), "1. Sur base");
        assert_eq!(clean("AR du 1^{er} octobre"), "AR du 1er octobre");
        assert_eq!(clean("[Équipe A](#) et [b]"), "Équipe A et [b]");
        assert_eq!(clean("[x](javascript:alert(1)) suite"), "x suite");
        assert_eq!(clean("3. _____ Objectif"), "3. Objectif");
        assert_eq!(clean("<u>Objectif</u> <script>"), "Objectif <script>");
        assert_eq!(clean("pré\u{ad}vention\u{a0}: oui"), "prévention : oui");
        assert_eq!(clean("a**^{[~~"), "a[");
        assert_eq!(clean(r"\<b> \*\*a\*\* \~\~b \[c](d) \\"), r"<b> **a** ~~b [c](d) \");
    }

    #[test]
    fn markup_in_words_is_written_as_words() {
        assert_eq!(escaped("a ** b"), r"a \*\* b");
        assert_eq!(escaped("~~x~~ __y__"), r"\~\~x\~\~ \_\_y\_\_");
        assert_eq!(escaped("<b> < 3 [a](b) [c]"), r"\<b> < 3 \[a](b) [c]");
        assert_eq!(escaped("plate-forme, l’« élu » (50 %) : ≥ 3/an"), "plate-forme, l’« élu » (50 %) : ≥ 3/an");
    }

    #[test]
    fn a_strike_counts_when_it_covers_everything() {
        assert!(Words::read(" ~~tout est biffé~~ ", 1, 1).struck());
        assert!(!Words::read("~~une partie~~ reste", 1, 1).struck());
        assert!(!Words::read("", 1, 1).struck());
    }

    #[test]
    fn the_note_of_a_written_document_is_a_line_through_the_words() {
        for raw in ["~~Verser~~ (biffé)", "Verser (geschrapt)", "~~Verser~~ (gestrichen) ", "Verser (struck\u{a0}out)"]
        {
            let words = Words::read(raw, 1, 1);
            assert_eq!((words.text(), words.struck()), ("Verser", true), "{raw}");
        }
        assert!(!Words::read("Le texte biffé", 1, 1).struck());
        assert!(!Words::read("(biffé) Verser", 1, 1).struck());
    }

    #[test]
    fn every_character_knows_its_spot() {
        let words = Words::read("**Été** : 12", 7, 3);
        let twelve = words.tokens()[2];
        assert_eq!(
            words.place_of(twelve.start, twelve.end),
            Place { line: 7, column: 13, end_line: 7, end_column: 15 }
        );
        assert_eq!(words.place().column, 5);
    }
}
