//! Labels that a scanner tore: split in two, glued together, letters taken for others.
//!
//! What stands before the colon, the number or the end of the line is held, without its spaces,
//! against each label without its own. Only what announces something can be such a label, so that
//! no sentence is taken for one.

use std::ops::Deref;
use std::sync::LazyLock;

use agreement::{fold, fold_onto};
use terms::Language;

use super::spelling::{Spelling, kinds, may_have_pairs, pairs};
use super::vocabulary::{PATTERNS, Pattern};
use super::{Match, distance, looks_like, sign_of_number, skip_explanation};
use crate::words::{Token, TokenKind, first_tokens};

/// The most letters of a label, with room for slips.
const LONGEST: usize = 44;

/// The longest word that announces a number or explains a label: `num`, `van`.
const LONGEST_SIGN: usize = 3;

/// The most pieces that a label is torn into.
const MOST_PIECES: usize = 9;

/// The most characters of a text that is a torn label and nothing else, with what stands behind each piece.
pub(super) const WIDEST: usize = LONGEST + 3 * MOST_PIECES;

/// A label without spaces, in the singular or the plural.
struct Squeezed {
    letters: String,
    /// Which letters these are, and which of them stand beside each other.
    kinds: u32,
    pairs: u64,
    pattern: &'static Pattern,
}

/// The labels that can be known by their letters alone; common words cannot.
static SQUEEZED: LazyLock<Vec<Squeezed>> = LazyLock::new(|| {
    let known = PATTERNS.iter().filter(|pattern| !pattern.strict);
    known.flat_map(squeezed).filter(|label| slips(label.letters.len()) > 0).collect()
});

/// The positions of the labels of each length in letters.
static BY_LENGTH: LazyLock<Vec<Vec<usize>>> = LazyLock::new(|| {
    let longest = SQUEEZED.iter().map(|label| label.letters.len()).max().unwrap_or(0);
    let mut found = vec![Vec::new(); longest + 1];
    for (at, label) in SQUEEZED.iter().enumerate() {
        found[label.letters.len()].push(at);
    }
    found
});

fn squeezed(pattern: &'static Pattern) -> Vec<Squeezed> {
    let ending = match pattern.language {
        Language::Fr | Language::En => "s",
        Language::Nl => "en",
        Language::De => "e",
    };
    let mut forms = vec![String::new()];
    for stems in pattern.words {
        forms = forms.iter().flat_map(|form| stems.iter().map(move |stem| format!("{form}{stem}"))).collect();
    }
    let plural = |form: &String| match pattern.words {
        [first, _] if pattern.language == Language::Fr => {
            let stem = first.iter().find(|stem| form.starts_with(**stem)).map_or(0, |stem| stem.len());
            format!("{}{ending}{}{ending}", &form[..stem], &form[stem..])
        }
        _ => format!("{form}{ending}"),
    };
    let plurals: Vec<String> = forms.iter().map(plural).collect();
    let label = |letters: String| Squeezed { kinds: kinds(&letters), pairs: pairs(&letters), letters, pattern };
    forms.into_iter().chain(plurals).map(label).collect()
}

/// The letters that are left of the shortest label which may have lost some.
const FEWEST_LETTERS: usize = 7;

/// How many letters of a label may differ.
fn slips(letters: usize) -> usize {
    match letters {
        0..=7 => 0,
        8..=10 => 1,
        11..=16 => 2,
        _ => 3,
    }
}

/// The beginning of a text, as far as a label reaches, with what announces something behind it.
pub(super) struct Begun<'t> {
    tokens: [Token<'t>; Begun::LONGEST],
    count: usize,
}

impl Begun<'_> {
    const LONGEST: usize = MOST_PIECES + 4;
}

impl<'t> Deref for Begun<'t> {
    type Target = [Token<'t>];

    fn deref(&self) -> &[Token<'t>] {
        &self.tokens[..self.count]
    }
}

/// Parts the beginning of `text`.
pub(super) fn begun(text: &str) -> Begun<'_> {
    let nothing = Token { kind: TokenKind::Sign, text: "", start: 0, end: 0 };
    let mut begun = Begun { tokens: [nothing; Begun::LONGEST], count: 0 };
    let mut end = Begun::LONGEST;
    for token in first_tokens(text) {
        if end == Begun::LONGEST && !is_piece(&token, begun.last()) {
            end = end.min(begun.count + 2);
        }
        begun.tokens[begun.count] = token;
        begun.count += 1;
        if begun.count == end {
            break;
        }
    }
    begun
}

/// Tells whether `token` may belong to a label behind the token `before`.
fn is_piece(token: &Token<'_>, before: Option<&Token<'_>>) -> bool {
    let touches = before.is_none_or(|before| before.end == token.start);
    token.kind == TokenKind::Word || is_apostrophe(token) || (touches && looks_like(token.text).is_some())
}

/// Finds the label that the tokens begin with, when it is torn.
pub(super) fn matching(tokens: &[Token<'_>]) -> Option<Match> {
    let mut announced = [false; MOST_PIECES + 1];
    let before = |at: usize| at.checked_sub(1).map(|before| &tokens[before]);
    let pieces = (0..MOST_PIECES.min(tokens.len())).take_while(|&at| is_piece(&tokens[at], before(at)));
    let (mut bytes, mut letters, mut last) = (0, 0, 0);
    for (at, piece) in pieces.map(|at| (at, &tokens[at])).filter(|(_, piece)| !is_apostrophe(piece)) {
        (bytes, letters) = (bytes + piece.text.len(), letters + piece.text.chars().count());
        if letters > BY_LENGTH.len() + slips(usize::MAX) {
            break;
        }
        if bytes >= FEWEST_LETTERS && announces(&tokens[at + 1..]) {
            (announced[at + 1], last) = (true, at + 1);
        }
    }
    if last == 0 {
        return None;
    }
    let said = Said::of(&tokens[..last]);
    let ends = said.ends.iter().filter(|&&(_, used)| announced[used]);
    let fits = |&(length, used): &(usize, usize)| {
        let nearest = nearest(&said.letters[..length])?;
        Some((nearest.0, Match { pattern: nearest.1, used, misspelt: true }))
    };
    ends.filter_map(fits).min_by_key(|(slips, _)| *slips).map(|(_, read)| read)
}

/// Tells whether a label that is torn may begin with `tokens` and go on behind them.
pub(super) fn may_go_on(tokens: &[Token<'_>]) -> bool {
    let before = |at: usize| at.checked_sub(1).map(|before| &tokens[before]);
    let letters = |piece: &Token<'_>| if is_apostrophe(piece) { 0 } else { piece.text.chars().count() };
    tokens.len() <= MOST_PIECES
        && (0..tokens.len()).all(|at| is_piece(&tokens[at], before(at)))
        && tokens.iter().map(letters).sum::<usize>() <= LONGEST
}

/// Tells whether one of `words`, torn, glued or with a letter taken for another, stands among the tokens.
pub(crate) fn holds(tokens: &[Token<'_>], words: &[&str]) -> bool {
    let said: Vec<String> = tokens.iter().filter(|t| t.kind == TokenKind::Word).map(|t| fold(t.text)).collect();
    let is = |said: &str, word: &&str| word.len() > 5 && (said.ends_with(*word) || distance(said, word, 1));
    let pairs = said.windows(2).map(|pair| pair.concat());
    said.iter().cloned().chain(pairs).any(|said| words.iter().any(|word| is(&said, word)))
}

/// Returns how many of the tokens before a colon or a dash, or all, spell one of `words`, torn or with a letter
/// taken for another.
pub(super) fn spelled(tokens: &[Token<'_>], words: &[&str]) -> Option<usize> {
    let used = tokens.iter().take(4).take_while(|t| t.kind == TokenKind::Word).count();
    let letters: String = tokens[..used].iter().map(|t| fold(t.text)).collect();
    let closed = tokens.get(used).is_none_or(|t| t.is_sign(&[":", "-", "–", "—"]));
    // A scanner takes an m for an r and an n.
    let said = [letters.replace("rn", "m"), letters];
    (closed && words.iter().any(|word| said.iter().any(|said| distance(said, word, 1)))).then_some(used)
}

/// Returns the label nearest to `letters`, and how many letters it differs by; the first of several.
fn nearest(letters: &str) -> Option<(usize, &'static Pattern)> {
    let (spelling, own) = (Spelling::of(letters), pairs(letters));
    let (length, most) = (letters.chars().count(), slips(usize::MAX));
    let lengths = length.saturating_sub(most)..=length + most;
    let labels = lengths.filter_map(|length| BY_LENGTH.get(length)).flatten();
    let apart = labels.filter_map(|&at| {
        let label = &SQUEEZED[at];
        let limit = slips(label.letters.len());
        let near = spelling.may_be_near(label.kinds, limit) && may_have_pairs(own, label.pairs, limit);
        Some((near.then(|| spelling.distance(&label.letters, limit))??, at))
    });
    apart.min().map(|(slips, at)| (slips, SQUEEZED[at].pattern))
}

/// Tells whether what follows a label is what follows labels: nothing, a colon, a dash or a number.
pub(super) fn announces(rest: &[Token<'_>]) -> bool {
    let Some(next) = rest.first() else { return true };
    match next.kind {
        TokenKind::Sign => next.is_sign(&[":", "-", "–", "—"]),
        TokenKind::Number => next.number().is_some_and(|n| n < 100),
        TokenKind::Word if next.text.is_ascii() && next.text.len() > LONGEST_SIGN => false,
        TokenKind::Word => sign_of_number(rest) > 0 || skip_explanation(rest).len() < rest.len(),
    }
}

fn is_apostrophe(token: &Token<'_>) -> bool {
    token.is_sign(&["'", "’", "‘"])
}

/// The letters that a line begins with, without the spaces between them.
struct Said {
    letters: String,
    /// Where each piece ends in the letters, and how many tokens that took.
    ends: Vec<(usize, usize)>,
}

impl Said {
    fn of(tokens: &[Token<'_>]) -> Self {
        let mut said = Self { letters: String::with_capacity(2 * LONGEST), ends: Vec::with_capacity(MOST_PIECES) };
        for (at, token) in tokens.iter().enumerate().take(MOST_PIECES) {
            let touches = at > 0 && tokens[at - 1].end == token.start;
            match token.kind {
                TokenKind::Word => fold_onto(&mut said.letters, token.text),
                _ if is_apostrophe(token) => continue,
                _ if touches || at == 0 => match looks_like(token.text) {
                    Some(letters) => said.letters.push_str(&letters),
                    None => break,
                },
                _ => break,
            }
            if said.letters.len() > LONGEST {
                break;
            }
            said.ends.push((said.letters.len(), at + 1));
        }
        said
    }
}
