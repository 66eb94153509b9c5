//! The words of targets in four languages: comparisons, periods, numbers that are spelled out.
//!
//! Words stand here in lower case and without accents.

use std::sync::LazyLock;

use agreement::{Comparison, Per};

use crate::lexicon::Lexicon;
use crate::words::{Token, TokenKind};

/// How a phrase compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) op: Comparison,
    /// The value itself does not count (`plus de`).
    pub(super) strict: bool,
    /// The value is only about right (`environ`).
    pub(super) rough: bool,
}

impl Said {
    pub(super) const fn plain(op: Comparison) -> Self {
        Self { op, strict: false, rough: false }
    }
}

const LEAST: &[&str] = &[
    "au moins",
    "au minimum",
    "minimum",
    "min",
    "minimalement",
    "pas moins de",
    "ten minste",
    "tenminste",
    "minstens",
    "minimaal",
    "niet minder dan",
    "mindestens",
    "wenigstens",
    "nicht weniger als",
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "superieur ou egal",
    "superieure ou egale",
    "superieurs ou egaux",
];

const MOST: &[&str] = &[
    "au plus",
    "au maximum",
    "maximum",
    "max",
    "pas plus de",
    "ten hoogste",
    "tenhoogste",
    "hoogstens",
    "maximaal",
    "niet meer dan",
    "hochstens",
    "hoechstens",
    "nicht mehr als",
    "at most",
    "no more than",
    "not more than",
    "inferieur ou egal",
    "inferieure ou egale",
];

/// Phrases that also stand in running text (`jeunes de moins de 12 ans`): believed after a colon only.
const AFTER_A_COLON: &[(&str, Said)] = {
    const fn strict(op: Comparison) -> Said {
        Said { op, strict: true, rough: false }
    }
    const ROUGH: Said = Said { op: Comparison::Exactly, strict: false, rough: true };
    use Comparison::{AtLeast, AtMost, Exactly};
    &[
        ("plus de", strict(AtLeast)),
        ("superieur a", strict(AtLeast)),
        ("superieure a", strict(AtLeast)),
        ("meer dan", strict(AtLeast)),
        ("mehr als", strict(AtLeast)),
        ("more than", strict(AtLeast)),
        ("moins de", strict(AtMost)),
        ("inferieur a", strict(AtMost)),
        ("inferieure a", strict(AtMost)),
        ("minder dan", strict(AtMost)),
        ("weniger als", strict(AtMost)),
        ("less than", strict(AtMost)),
        ("fewer than", strict(AtMost)),
        ("jusqu a", Said::plain(AtMost)),
        ("bis zu", Said::plain(AtMost)),
        ("up to", Said::plain(AtMost)),
        ("endeans les", Said::plain(AtMost)),
        ("dans les", Said::plain(AtMost)),
        ("binnen de", Said::plain(AtMost)),
        ("binnen", Said::plain(AtMost)),
        ("innerhalb von", Said::plain(AtMost)),
        ("within", Said::plain(AtMost)),
        ("a partir de", Said::plain(AtLeast)),
        ("vanaf", Said::plain(AtLeast)),
        ("minimal", Said::plain(AtLeast)),
        ("maximal", Said::plain(AtMost)),
        ("exactement", Said::plain(Exactly)),
        ("egal a", Said::plain(Exactly)),
        ("precies", Said::plain(Exactly)),
        ("genau", Said::plain(Exactly)),
        ("exactly", Said::plain(Exactly)),
        ("environ", ROUGH),
        ("ongeveer", ROUGH),
        ("circa", ROUGH),
        ("ca", ROUGH),
        ("etwa", ROUGH),
        ("ungefahr", ROUGH),
        ("about", ROUGH),
        ("approximately", ROUGH),
    ]
};

/// Phrases behind the value: `12 au minimum`, `12 of meer`.
const BEHIND: &[(&str, Comparison)] = {
    use Comparison::{AtLeast, AtMost};
    &[
        ("au moins", AtLeast),
        ("au minimum", AtLeast),
        ("minimum", AtLeast),
        ("ou plus", AtLeast),
        ("et plus", AtLeast),
        ("of meer", AtLeast),
        ("oder mehr", AtLeast),
        ("or more", AtLeast),
        ("minimaal", AtLeast),
        ("au plus", AtMost),
        ("au maximum", AtMost),
        ("maximum", AtMost),
        ("ou moins", AtMost),
        ("of minder", AtMost),
        ("oder weniger", AtMost),
        ("or less", AtMost),
        ("or fewer", AtMost),
        ("maximaal", AtMost),
    ]
};

/// A phrase behind its first word, with what it means.
struct Phrase<T> {
    more: Vec<&'static str>,
    means: T,
}

/// Phrases by their first word.
type Phrases<T> = LazyLock<Lexicon<Phrase<T>>>;

fn lexicon<T>(phrases: impl IntoIterator<Item = (&'static str, T)>) -> Lexicon<Phrase<T>> {
    Lexicon::of(phrases.into_iter().map(|(phrase, means)| {
        let mut words = phrase.split(' ');
        (words.next().unwrap_or_default(), Phrase { more: words.collect(), means })
    }))
}

fn certain() -> impl Iterator<Item = (&'static str, Comparison)> {
    let least = LEAST.iter().map(|phrase| (*phrase, Comparison::AtLeast));
    least.chain(MOST.iter().map(|phrase| (*phrase, Comparison::AtMost)))
}

/// Returns the phrases that the tokens begin with, and the tokens that each takes.
fn said<T: Copy>(phrases: &'static Phrases<T>, tokens: &[Token<'_>]) -> impl Iterator<Item = (T, usize)> {
    let at = tokens.iter().take_while(|t| is_apostrophe(t)).count();
    let first = tokens.get(at).filter(|t| t.kind == TokenKind::Word);
    let begun = first.into_iter().flat_map(|first| phrases.meanings(first.text));
    begun.filter_map(move |phrase| Some((phrase.means, at + 1 + says(&tokens[at + 1..], &phrase.more)?)))
}

fn is_apostrophe(token: &Token<'_>) -> bool {
    token.is_sign(&["'", "’"])
}

/// Counts the tokens of `phrase` when the tokens begin with it; apostrophes stand between its words.
pub(super) fn says(tokens: &[Token<'_>], phrase: &[&str]) -> Option<usize> {
    let mut used = 0;
    for word in phrase {
        used += tokens[used..].iter().take_while(|t| is_apostrophe(t)).count();
        tokens.get(used).filter(|t| t.is_word(&[word]))?;
        used += 1;
    }
    Some(used)
}

/// Tells whether a comparison or a yes/no may begin with `token`, or after it when it is an apostrophe.
pub(super) fn may_begin(token: &Token<'_>) -> bool {
    static FIRST: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let phrases = certain().map(|(phrase, _)| phrase).chain(AFTER_A_COLON.iter().map(|(phrase, _)| *phrase));
        let answers = ANSWERS.iter().flat_map(|(first, _)| first.iter().copied());
        Lexicon::of(phrases.filter_map(|phrase| phrase.split(' ').next()).chain(answers).map(|word| (word, ())))
    });
    match token.kind {
        TokenKind::Number => false,
        TokenKind::Word => FIRST.has(token.text),
        TokenKind::Sign => is_apostrophe(token),
    }
}

/// Reads a comparison in words, with the tokens it takes.
pub(super) fn comparison(tokens: &[Token<'_>], after_colon: bool) -> Option<(Said, usize)> {
    static CERTAIN: Phrases<Comparison> = LazyLock::new(|| lexicon(certain()));
    static OTHER: Phrases<Said> = LazyLock::new(|| lexicon(AFTER_A_COLON.iter().copied()));
    let longest = |op| said(&CERTAIN, tokens).filter(|&(means, _)| means == op).map(|(_, used)| used).max();
    let among = |op| {
        let used = longest(op)?;
        Some((Said::plain(op), used + usize::from(tokens.get(used).is_some_and(|t| t.is_sign(&["."])))))
    };
    let certain = among(Comparison::AtLeast).or_else(|| among(Comparison::AtMost));
    certain.or_else(|| said(&OTHER, tokens).next().filter(|_| after_colon))
}

/// Reads a comparison that stands behind its value.
pub(super) fn comparison_behind(tokens: &[Token<'_>]) -> Option<(Comparison, usize)> {
    static PHRASES: Phrases<Comparison> = LazyLock::new(|| lexicon(BEHIND.iter().copied()));
    said(&PHRASES, tokens).next()
}

/// Reads a number that is spelled out.
pub(super) fn spelled(token: &Token<'_>) -> Option<u16> {
    const NUMBERS: [(u16, &[&str]); 16] = [
        (1, &["un", "une", "een", "ein", "eine", "einen", "one"]),
        (2, &["deux", "twee", "zwei", "two"]),
        (3, &["trois", "drie", "drei", "three"]),
        (4, &["quatre", "vier", "four"]),
        (5, &["cinq", "vijf", "funf", "five"]),
        (6, &["six", "zes", "sechs"]),
        (7, &["sept", "zeven", "sieben", "seven"]),
        (8, &["huit", "acht", "eight"]),
        (9, &["neuf", "negen", "neun", "nine"]),
        (10, &["dix", "tien", "zehn", "ten"]),
        (11, &["onze", "elf", "eleven"]),
        (12, &["douze", "twaalf", "zwolf", "twelve"]),
        (15, &["quinze", "vijftien", "funfzehn", "fifteen"]),
        (20, &["vingt", "twintig", "zwanzig", "twenty"]),
        (50, &["cinquante", "vijftig", "funfzig", "fifty"]),
        (100, &["cent", "honderd", "hundert", "hundred"]),
    ];
    static SPELLED: LazyLock<Lexicon<u16>> = LazyLock::new(|| named(&NUMBERS));
    token.meaning(&SPELLED)
}

/// Tells whether a token is a number that is spelled out, or an answer: without one, and without figures,
/// a text holds no target.
pub(super) fn may_be_a_value(token: &Token<'_>) -> bool {
    static ANSWERED: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let answers = ANSWERS.iter().flat_map(|(first, _)| first.iter().copied());
        Lexicon::of(answers.map(|word| (word, ())))
    });
    spelled(token).is_some() || token.meaning(&ANSWERED).is_some()
}

/// Makes a lexicon of meanings with their names.
fn named<T: Copy>(meanings: &[(T, &[&'static str])]) -> Lexicon<T> {
    Lexicon::of(meanings.iter().flat_map(|(means, names)| names.iter().map(|name| (*name, *means))))
}

/// Reads a period and the tokens it takes: `/an`, `par mois`, `l'an`, `chaque semaine`, `jährlich`.
pub(super) fn period(tokens: &[Token<'_>]) -> Option<(Per, usize)> {
    const EACH: [&str; 16] = [
        "par", "per", "pro", "a", "each", "every", "chaque", "elke", "elk", "jede", "jeden", "jedes", "im", "l", "le",
        "de",
    ];
    let mark = tokens.first()?;
    if let Some(per) = adverb(mark) {
        return Some((per, 1));
    }
    if says(tokens, &["tous", "les"]).or_else(|| says(tokens, &["toutes", "les"])).is_some() {
        return Some((span(tokens.get(2)?)?, 3));
    }
    let article = mark.is_word(&["l"]) && tokens.get(1).is_some_and(is_apostrophe);
    let each = mark.is_sign(&["/"]) || (mark.is_word(&EACH) && (article || !mark.is_word(&["l", "le", "de"])));
    let at = if article { 2 } else { 1 };
    each.then(|| Some((span(tokens.get(at)?)?, at + 1)))?
}

fn span(token: &Token<'_>) -> Option<Per> {
    const SPANS: [(Per, &[&str]); 6] = [
        (Per::Year, &["an", "ans", "annee", "annees", "jaar", "jahr", "year", "jr"]),
        (Per::HalfYear, &["semestre", "halfjaar", "halbjahr"]),
        (Per::Quarter, &["trimestre", "kwartaal", "quartal", "quarter", "trimester"]),
        (Per::Month, &["mois", "maand", "monat", "month", "mnd"]),
        (Per::Week, &["semaine", "semaines", "sem", "week", "woche"]),
        (Per::Day, &["jour", "jours", "j", "dag", "tag", "day"]),
    ];
    static NAMED: LazyLock<Lexicon<Per>> = LazyLock::new(|| named(&SPANS));
    token.meaning(&NAMED)
}

fn adverb(token: &Token<'_>) -> Option<Per> {
    const YEARLY: &[&str] = &[
        "annuels",
        "annuelles",
        "annuel",
        "annuelle",
        "annuellement",
        "jaarlijks",
        "jaarlijkse",
        "jahrlich",
        "jahrliche",
        "jaehrlich",
        "yearly",
        "annually",
    ];
    const HALF_YEARLY: &[&str] = &[
        "semestriels",
        "semestrielles",
        "semestriel",
        "semestrielle",
        "halfjaarlijks",
        "halfjaarlijkse",
        "halbjahrlich",
        "halbjahrliche",
    ];
    const QUARTERLY: &[&str] = &[
        "trimestriels",
        "trimestrielles",
        "trimestriel",
        "trimestrielle",
        "driemaandelijks",
        "driemaandelijkse",
        "vierteljahrlich",
        "quarterly",
    ];
    const MONTHLY: &[&str] = &[
        "mensuels",
        "mensuelles",
        "mensuel",
        "mensuelle",
        "mensuellement",
        "maandelijks",
        "maandelijkse",
        "monatlich",
        "monatliche",
        "monthly",
    ];
    const WEEKLY: &[&str] = &["hebdomadaires", "hebdomadaire", "wekelijks", "wekelijkse", "wochentlich", "weekly"];
    const DAILY: &[&str] = &[
        "quotidiens",
        "quotidiennes",
        "quotidien",
        "quotidienne",
        "quotidiennement",
        "dagelijks",
        "dagelijkse",
        "taglich",
        "taeglich",
        "daily",
    ];
    static ADVERBS: LazyLock<Lexicon<Per>> = LazyLock::new(|| {
        use Per::*;
        named(&[
            (Year, YEARLY),
            (HalfYear, HALF_YEARLY),
            (Quarter, QUARTERLY),
            (Month, MONTHLY),
            (Week, WEEKLY),
            (Day, DAILY),
        ])
    });
    token.meaning(&ADVERBS)
}

/// What may stand on both sides of the bar in `oui/non`.
pub(super) const ANSWERS: [(&[&str], &[&str]); 7] = [
    (&["oui"], &["non"]),
    (&["ja"], &["nee", "neen", "nein"]),
    (&["yes"], &["no"]),
    (&["o"], &["n"]),
    (&["j"], &["n"]),
    (&["y"], &["n"]),
    (&["non"], &["oui"]),
];

/// Tells whether `token` parts the two answers.
pub(super) fn is_between_answers(token: &Token<'_>) -> bool {
    token.is_sign(&["/", "|", "-", "–", ","]) || token.is_word(&["ou", "of", "oder", "or"])
}

/// `oui/non`, `ja / nee`, `yes or no`, `O/N`: the tokens it takes.
pub(super) fn yes_no(tokens: &[Token<'_>]) -> Option<usize> {
    let [yes, between, no, ..] = tokens else { return None };
    let bar = is_between_answers(between);
    let letters = yes.text.len() > 1 || (yes.text.starts_with(char::is_uppercase) && between.is_sign(&["/"]));
    let answers = ANSWERS.iter().any(|(first, second)| yes.is_word(first) && no.is_word(second));
    (bar && letters && answers).then_some(3)
}
