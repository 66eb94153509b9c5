//! The words of targets in four languages: comparisons, periods, numbers that are spelled out.
//!
//! Words stand here in lower case and without accents.

use agreement::{Comparison, Per, fold};

use crate::words::Token;

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

/// Counts the tokens of `phrase` when the tokens begin with it; apostrophes stand between its words.
pub(super) fn says(tokens: &[Token<'_>], phrase: &str) -> Option<usize> {
    let mut used = 0;
    for word in phrase.split(' ') {
        used += tokens[used..].iter().take_while(|t| t.is_sign(&["'", "’"])).count();
        tokens.get(used).filter(|t| t.is_word(&[word]))?;
        used += 1;
    }
    Some(used)
}

/// Reads a comparison in words, with the tokens it takes.
pub(super) fn comparison(tokens: &[Token<'_>], after_colon: bool) -> Option<(Said, usize)> {
    let among = |phrases: &[&str], op| {
        let used = phrases.iter().filter_map(|phrase| says(tokens, phrase)).max()?;
        Some((Said::plain(op), used + usize::from(tokens.get(used).is_some_and(|t| t.is_sign(&["."])))))
    };
    let certain = among(LEAST, Comparison::AtLeast).or_else(|| among(MOST, Comparison::AtMost));
    certain.or_else(|| {
        let mut found = AFTER_A_COLON.iter().filter(|_| after_colon);
        found.find_map(|&(phrase, said)| Some((said, says(tokens, phrase)?)))
    })
}

/// Reads a comparison that stands behind its value.
pub(super) fn comparison_behind(tokens: &[Token<'_>]) -> Option<(Comparison, usize)> {
    BEHIND.iter().find_map(|&(phrase, op)| Some((op, says(tokens, phrase)?)))
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
    let folded = fold(token.text);
    NUMBERS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|&(number, _)| number)
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
    if says(tokens, "tous les").or_else(|| says(tokens, "toutes les")).is_some() {
        return Some((span(tokens.get(2)?)?, 3));
    }
    let article = mark.is_word(&["l"]) && tokens.get(1).is_some_and(|t| t.is_sign(&["'", "’"]));
    let each = mark.is_sign(&["/"]) || (mark.is_word(&EACH) && (article || !mark.is_word(&["l", "le", "de"])));
    let at = if article { 2 } else { 1 };
    each.then(|| Some((span(tokens.get(at)?)?, at + 1)))?
}

fn span(token: &Token<'_>) -> Option<Per> {
    match fold(token.text).as_str() {
        "an" | "ans" | "annee" | "annees" | "jaar" | "jahr" | "year" | "jr" => Some(Per::Year),
        "semestre" | "halfjaar" | "halbjahr" => Some(Per::HalfYear),
        "trimestre" | "kwartaal" | "quartal" | "quarter" | "trimester" => Some(Per::Quarter),
        "mois" | "maand" | "monat" | "month" | "mnd" => Some(Per::Month),
        "semaine" | "semaines" | "sem" | "week" | "woche" => Some(Per::Week),
        "jour" | "jours" | "j" | "dag" | "tag" | "day" => Some(Per::Day),
        _ => None,
    }
}

fn adverb(token: &Token<'_>) -> Option<Per> {
    match fold(token.text).as_str() {
        "annuels" | "annuelles" | "annuel" | "annuelle" | "annuellement" | "jaarlijks" | "jaarlijkse" | "jahrlich"
        | "jahrliche" | "jaehrlich" | "yearly" | "annually" => Some(Per::Year),
        "semestriels" | "semestrielles" | "semestriel" | "semestrielle" | "halfjaarlijks" | "halfjaarlijkse"
        | "halbjahrlich" | "halbjahrliche" => Some(Per::HalfYear),
        "trimestriels" | "trimestrielles" | "trimestriel" | "trimestrielle" | "driemaandelijks"
        | "driemaandelijkse" | "vierteljahrlich" | "quarterly" => Some(Per::Quarter),
        "mensuels" | "mensuelles" | "mensuel" | "mensuelle" | "mensuellement" | "maandelijks" | "maandelijkse"
        | "monatlich" | "monatliche" | "monthly" => Some(Per::Month),
        "hebdomadaires" | "hebdomadaire" | "wekelijks" | "wekelijkse" | "wochentlich" | "weekly" => Some(Per::Week),
        "quotidiens" | "quotidiennes" | "quotidien" | "quotidienne" | "quotidiennement" | "dagelijks"
        | "dagelijkse" | "taglich" | "taeglich" | "daily" => Some(Per::Day),
        _ => None,
    }
}

/// `oui/non`, `ja / nee`, `yes or no`, `O/N`: the tokens it takes.
pub(super) fn yes_no(tokens: &[Token<'_>]) -> Option<usize> {
    const ANSWERS: [(&[&str], &[&str]); 7] = [
        (&["oui"], &["non"]),
        (&["ja"], &["nee", "neen", "nein"]),
        (&["yes"], &["no"]),
        (&["o"], &["n"]),
        (&["j"], &["n"]),
        (&["y"], &["n"]),
        (&["non"], &["oui"]),
    ];
    let [yes, between, no, ..] = tokens else { return None };
    let bar = between.is_sign(&["/", "|", "-", "–", ","]) || between.is_word(&["ou", "of", "oder", "or"]);
    let letters = yes.text.len() > 1 || (yes.text.starts_with(char::is_uppercase) && between.is_sign(&["/"]));
    let answers = ANSWERS.iter().any(|(first, second)| yes.is_word(first) && no.is_word(second));
    (bar && letters && answers).then_some(3)
}
