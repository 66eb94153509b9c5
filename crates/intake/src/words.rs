//! Words of the document without their markup, each character with its place in the source.

use agreement::folds_to;
use terms::Place;

use crate::blocks::join;
use crate::lexicon::Lexicon;
use crate::numbering::is_numbered;

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

/// A stretch of the document, cleaned of markup; every character of the text knows its spot.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    text: String,
    /// Where the first character stands, or would stand.
    first: Spot,
    /// Where the text goes on elsewhere than one column after the character before.
    runs: Vec<Run>,
    /// Where a new line or paragraph begins within a cell.
    breaks: Vec<usize>,
    /// Where a line of a cell is empty: as far into the text as its words would stand.
    blanks: Vec<usize>,
    /// The stretches between strike-through marks, in their order.
    strikes: Vec<(usize, usize)>,
}

/// Characters that stand beside each other in the source, up to the next run.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// The byte of the text that it begins at.
    at: usize,
    spot: Spot,
}

impl Run {
    /// A longer run is parted, so that a spot is found without counting through all of a long line.
    const LONGEST: usize = 512;
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

    /// Returns what this word means in `lexicon`, the first of several meanings.
    pub(crate) fn meaning<T: Copy>(&self, lexicon: &Lexicon<T>) -> Option<T> {
        if self.kind == TokenKind::Word { lexicon.meanings(self.text).next().copied() } else { None }
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
        if !self.text.ends_with(')') {
            return self;
        }
        let Some(end) = STRUCK_NOTES.iter().find_map(|note| self.text.strip_suffix(note).map(str::len)) else {
            return self;
        };
        let mut words = self.cut(0, end);
        words.strikes = vec![(0, words.text.len())];
        words
    }

    /// Returns no words, which would stand at `line` and `column`.
    pub(crate) fn none(line: u32, column: u32) -> Self {
        Self::with_room(Spot { line, column }, 0)
    }

    /// Makes room for so many bytes of words.
    fn with_room(first: Spot, room: usize) -> Self {
        let text = String::with_capacity(room);
        Self { text, first, runs: Vec::new(), breaks: Vec::new(), blanks: Vec::new(), strikes: Vec::new() }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_text(self) -> String {
        self.text
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
        self.place_of(0, self.text.len())
    }

    /// Returns the place of the bytes between two offsets, without spaces around them.
    pub(crate) fn place_of(&self, start: usize, end: usize) -> Place {
        let (from, to) = self.trimmed(start, end);
        let first = self.spot_of(from);
        let end = if from < to {
            let last = self.spot_of(to - 1);
            Spot { line: last.line, column: last.column + 1 }
        } else {
            first
        };
        let inside = between(&self.runs, |run| run.at > from, |run| run.at < to);
        if end.line < first.line || inside.iter().any(|run| !(first.line..=end.line).contains(&run.spot.line)) {
            return self.place_of_all(from, to);
        }
        Place { line: first.line, column: first.column, end_line: end.line, end_column: end.column }
    }

    /// Returns the place of words of which the last stand above others, as a target may that a page parts
    /// from its indicator.
    fn place_of_all(&self, from: usize, to: usize) -> Place {
        let spot = |at: usize, further: u32| {
            let Spot { line, column } = self.spot_of(at);
            Place { line, column, end_line: line, end_column: column + further }
        };
        let inside = between(&self.runs, |run| run.at > from, |run| run.at < to).iter();
        let edges = inside.flat_map(|run| [spot(run.at - 1, 1), spot(run.at, 0)]).chain([spot(to - 1, 1)]);
        edges.fold(spot(from, 0), join)
    }

    /// Returns where the character stands that the byte at `at` belongs to; after the end, the last one.
    fn spot_of(&self, at: usize) -> Spot {
        let Some(last) = self.text.len().checked_sub(1) else { return self.first };
        let at = self.text.floor_char_boundary(at.min(last));
        // A space stands for all that was left out before the next character, and stands where that one does.
        let at = at + usize::from(self.text.as_bytes()[at] == b' ');
        let before = self.runs.partition_point(|run| run.at <= at);
        let start = Run { at: 0, spot: self.first };
        let run = before.checked_sub(1).map_or(start, |index| self.runs[index]);
        let further = u32::try_from(self.text[run.at..at].chars().count()).unwrap_or(u32::MAX);
        Spot { line: run.spot.line, column: run.spot.column.saturating_add(further) }
    }

    /// Returns the offsets of what stands between two offsets, without spaces around it.
    fn trimmed(&self, start: usize, end: usize) -> (usize, usize) {
        let part = self.text[start..end].trim_start();
        let from = end - part.len();
        (from, from + part.trim_end().len())
    }

    /// Lets the text go on at `spot`.
    fn go_on_at(&mut self, spot: Spot) {
        match self.text.len() {
            0 => self.first = spot,
            at => self.runs.push(Run { at, spot }),
        }
    }

    /// Adds `other` after a space.
    pub(crate) fn append(&mut self, other: &Self) {
        if !self.is_empty() && !other.is_empty() {
            self.text.push(' ');
        }
        self.glue(other);
    }

    /// Adds `other` as a new line of a cell.
    pub(crate) fn append_line(&mut self, other: &Self) {
        if !self.is_empty() && !other.is_empty() {
            self.breaks.push(self.text.len() + 1);
        }
        self.append(other);
    }

    /// Adds an empty line of a cell.
    pub(crate) fn append_blank_line(&mut self) {
        self.blanks.push(self.text.len());
    }

    /// Adds `other` without a space.
    pub(crate) fn glue(&mut self, other: &Self) {
        let from = self.text.len();
        if !other.is_empty() {
            self.go_on_at(other.first);
        }
        self.runs.extend(other.runs.iter().map(|run| Run { at: run.at + from, spot: run.spot }));
        self.breaks.extend(other.breaks.iter().map(|at| at + from));
        self.blanks.extend(other.blanks.iter().map(|at| at + from));
        self.strikes.extend(other.strikes.iter().map(|&(start, end)| (start + from, end + from)));
        self.text.push_str(&other.text);
    }

    /// Adds `other` as what these words say a figure for: after a colon.
    pub(crate) fn append_after_colon(&mut self, other: &Self) {
        if !self.is_empty() && !other.is_empty() && !self.text.ends_with(':') {
            self.text.push(' ');
            self.go_on_at(other.first);
            self.text.push(':');
        }
        self.append(other);
    }

    /// Returns the words between two byte offsets, without spaces around them.
    pub(crate) fn cut(&self, start: usize, end: usize) -> Self {
        let (from, to) = self.trimmed(start, end);
        let shifted = |run: &Run| Run { at: run.at - from, spot: run.spot };
        let runs = between(&self.runs, |run| run.at > from, |run| run.at < to).iter().map(shifted).collect();
        let breaks = between(&self.breaks, |&at| at > from, |&at| at < to).iter().map(|at| at - from).collect();
        let blanks = between(&self.blanks, |&at| at >= from, |&at| at <= to).iter().map(|at| at - from).collect();
        let within = |&(start, end): &(usize, usize)| (start.max(from) - from, end.min(to) - from);
        let strikes = between(&self.strikes, |&(_, end)| end > from, |&(start, _)| start < to);
        let strikes = strikes.iter().map(within).collect();
        Self { text: self.text[from..to].to_owned(), first: self.spot_of(from), runs, breaks, blanks, strikes }
    }

    /// Parts the words at byte offsets that follow each other; each part is without spaces around it.
    pub(crate) fn parted(self, cuts: &[usize]) -> impl Iterator<Item = Self> {
        let mut start = 0;
        let mut before = |end: usize| self.cut(std::mem::replace(&mut start, end), end);
        let parts: Vec<Self> = cuts.iter().map(|&end| before(end)).collect();
        // Most words are not parted, and not copied.
        let last = if start == 0 { self } else { self.from(start) };
        parts.into_iter().chain(std::iter::once(last))
    }

    /// Returns the words from a byte offset on.
    pub(crate) fn from(&self, start: usize) -> Self {
        self.cut(start, self.text.len())
    }

    pub(crate) fn tokens(&self) -> Vec<Token<'_>> {
        tokens(&self.text)
    }

    /// Tells whether a figure stands in it.
    pub(crate) fn has_digits(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit())
    }

    pub(crate) fn starts_lower(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }

    /// Tells whether all its letters are capitals, and there are at least two.
    pub(crate) fn is_capitals(&self) -> bool {
        self.text.chars().filter(|c| c.is_alphabetic()).count() > 1 && !self.text.chars().any(char::is_lowercase)
    }

    /// Returns the words without a dash, bullet or dot before them, and whether there was one.
    pub(crate) fn without_dash(self) -> (Self, bool) {
        let dashed = self.text.starts_with(is_bullet);
        let rest = self.text.trim_start_matches(|c: char| is_bullet(c) || c == ' ');
        if dashed { (self.from(self.text.len() - rest.len()), true) } else { (self, false) }
    }
}

/// Tells whether the first letter of `text` is a capital, or a digit stands before it.
pub(crate) fn starts_upper(text: &str) -> bool {
    text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// Tells whether a dash, a bullet or the number of an item stands before `text`.
pub(crate) fn is_marked(text: &str) -> bool {
    text.starts_with(is_bullet) || is_numbered(text)
}

/// Returns the stretch of `sorted` between what has not begun yet and what has ended; a word has few of
/// these, a cell of a million characters has many, and is cut as often.
fn between<T>(sorted: &[T], begun: impl Fn(&T) -> bool, open: impl Fn(&T) -> bool) -> &[T] {
    let start = sorted.partition_point(|one| !begun(one));
    let length = sorted[start..].partition_point(open);
    &sorted[start..start + length]
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
    let mut tokens = Vec::with_capacity(text.len() / 5 + 2);
    tokens.extend(first_tokens(text));
    tokens
}

/// Parts `text` one token after the other, for who looks at its beginning only.
///
/// A sign of dirt that stands alone between spaces is none.
pub(crate) fn first_tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

/// What a scanner sees where nothing stands.
const DIRT: [char; 8] = ['\'', '’', '`', '´', '^', '~', '¬', '°'];

/// Tells whether `c` is a sign that a scanner sees where nothing stands.
pub(crate) fn is_dirt(c: char) -> bool {
    DIRT.contains(&c)
}

/// The tokens of a text, from its beginning.
pub(crate) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let (kind, start) = first_of(self.text, self.at)?;
            let end = match kind {
                TokenKind::Word => end_of_letters(self.text, start),
                TokenKind::Number => end_of_figures(self.text, start),
                TokenKind::Sign => self.text.ceil_char_boundary(start + 1),
            };
            self.at = end;
            let token = Token { kind, text: &self.text[start..end], start, end };
            if kind != TokenKind::Sign || !token.text.starts_with(is_dirt) || !self.is_alone(&token) {
                return Some(token);
            }
        }
    }
}

impl Tokens<'_> {
    fn is_alone(&self, token: &Token<'_>) -> bool {
        !self.text[..token.start].ends_with(|c: char| !c.is_whitespace())
            && !self.text[token.end..].starts_with(|c: char| !c.is_whitespace())
    }
}

/// The first byte of the letters from À to ÿ, which have two.
const ACCENTED: u8 = 0xc3;

/// Returns the kind of the first token behind `at`, and where it begins.
fn first_of(text: &str, mut at: usize) -> Option<(TokenKind, usize)> {
    loop {
        match text.as_bytes().get(at)? {
            b' ' => at += 1,
            b'a'..=b'z' | b'A'..=b'Z' => return Some((TokenKind::Word, at)),
            b'0'..=b'9' => return Some((TokenKind::Number, at)),
            b'!'..=b'~' => return Some((TokenKind::Sign, at)),
            _ => match text[at..].chars().next()? {
                space if space.is_whitespace() => at += space.len_utf8(),
                other => return Some((kind(other), at)),
            },
        }
    }
}

/// Returns where the letters end that begin at `at`, most of them without accents.
fn end_of_letters(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        let plain = bytes[at..].iter().position(|byte| !byte.is_ascii_alphabetic());
        at = plain.map_or(bytes.len(), |length| at + length);
        at += match bytes.get(at) {
            Some(&ACCENTED) if !matches!(bytes.get(at + 1), Some(0x97 | 0xb7)) => 2,
            Some(0x80..) => match text[at..].chars().next() {
                Some(letter) if kind(letter) == TokenKind::Word => letter.len_utf8(),
                _ => return at,
            },
            _ => return at,
        };
    }
}

/// Returns where the figures end that begin at `at`.
fn end_of_figures(text: &str, at: usize) -> usize {
    let figures = text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii_digit());
    at + figures.count()
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
    /// The column at which a character would go on with the last run.
    next: u32,
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
            next: origin.column,
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
            if c == ' ' {
                (self.space, self.escaped) = (true, false);
                self.column += 1;
                at += 1;
                continue;
            }
            let (plain, characters) = plain(&self.raw.as_bytes()[at..]);
            if plain > 0 {
                self.keep_plain(&self.raw[at..at + plain], characters);
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
            self.go_on();
            self.words.text.push(c);
            self.next += 1;
        }
    }

    /// Keeps words without markup, most of every text, in one step.
    fn keep_plain(&mut self, words: &'a str, characters: usize) {
        self.go_on();
        self.words.text.push_str(words);
        self.column = self.column.saturating_add(u32::try_from(characters).unwrap_or(u32::MAX));
        (self.next, self.escaped) = (self.column, false);
    }

    /// Puts the space and the end of a line that stand before the next character, and says where that stands.
    fn go_on(&mut self) {
        if std::mem::take(&mut self.space) && !self.words.text.is_empty() {
            self.words.text.push(' ');
            self.next = self.next.saturating_add(1);
        }
        self.end_lines();
        let run = self.words.text.len() - self.words.runs.last().map_or(0, |run| run.at);
        if self.words.is_empty() || self.column != self.next || run >= Run::LONGEST {
            self.words.go_on_at(Spot { line: self.words.first.line, column: self.column });
            self.next = self.column;
        }
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

/// Counts the bytes, and the characters, at the beginning of `raw` that are words as they stand: letters,
/// digits and signs that are never markup, with single spaces between.
fn plain(raw: &[u8]) -> (usize, usize) {
    let raw = &raw[..raw.len().min(Run::LONGEST)];
    let begins_one = |byte: u8| PLAIN[usize::from(byte)] || byte == ACCENTED;
    let (mut length, mut accents) = (0, 0);
    while length < raw.len() {
        let run = raw[length..].iter().position(|byte| !PLAIN[usize::from(*byte)]);
        length = run.map_or(raw.len(), |run| length + run);
        match raw.get(length) {
            Some(&ACCENTED) => (length, accents) = (length + 2, accents + 1),
            Some(b' ') if length > 0 && raw.get(length + 1).is_some_and(|next| begins_one(*next)) => length += 1,
            _ => break,
        }
    }
    (length, length - accents)
}

/// Which bytes are a character that is never markup and always seen.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        plain[byte as usize] =
            !matches!(byte, b'~' | b'*' | b'_' | b'^' | b'{' | b'}' | b'<' | b'[' | b']' | b'\\' | b'`');
        byte += 1;
    }
    plain
};

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
