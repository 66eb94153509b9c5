//! Headings known by their words, in four languages, misspelt or not; never by their Markdown level.
//!
//! `Objectifs stratégique 1 et 2 - Domaine : ...` is a label, two numbers and a title.

use agreement::fold;
use terms::Language;

use crate::words::{Token, TokenKind, Words};

/// What a heading announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Label {
    Allocation,
    Sector,
    General,
    Strategic,
    Unit,
    Operational,
    Results,
    Indicators,
    Targets,
    Parties,
    Agreed,
    Provisions,
    Signature,
}

/// A heading as it was understood.
#[derive(Clone, Debug)]
pub(crate) struct Heading {
    pub(crate) label: Label,
    pub(crate) language: Option<Language>,
    pub(crate) numbers: Vec<u16>,
    pub(crate) title: Option<Words>,
    /// It speaks of one thing: in the singular, or with one number.
    pub(crate) one: bool,
    /// Its words differ from the label by a letter or two.
    pub(crate) misspelt: bool,
}

type Pattern = (Label, Language, &'static [&'static [&'static str]]);

/// Each label as a row of words; a word stands for itself and its plural.
const PATTERNS: &[Pattern] = {
    use Label::*;
    use Language::*;
    &[
        (Sector, Fr, &[&["secteur"], &["d"], &["activite"]]),
        (Sector, Fr, &[&["phenomene"]]),
        (Sector, Nl, &[&["activiteitssector", "activiteitssectoren"]]),
        (Sector, Nl, &[&["fenomeen", "fenomenen"]]),
        (Sector, De, &[&["tatigkeitsbereich"]]),
        (Sector, De, &[&["phanomen"]]),
        (Sector, En, &[&["activity"], &["sector"]]),
        (Sector, En, &[&["phenomenon"]]),
        (General, Fr, &[&["objectif"], &["general", "generaux"]]),
        (General, Nl, &[&["algemene"], &["doelstelling"]]),
        (General, De, &[&["allgemeine", "allgemeines"], &["ziel"]]),
        (General, En, &[&["general"], &["objective"]]),
        (Strategic, Fr, &[&["objectif"], &["strategique"]]),
        (Strategic, Nl, &[&["strategische"], &["doelstelling"]]),
        (Strategic, De, &[&["strategische", "strategisches"], &["ziel"]]),
        (Strategic, En, &[&["strategic"], &["objective"]]),
        (Operational, Fr, &[&["objectif"], &["operationnel"]]),
        (Operational, Nl, &[&["operationele"], &["doelstelling"]]),
        (Operational, De, &[&["operative", "operatives", "operationelle", "operationelles"], &["ziel"]]),
        (Operational, En, &[&["operational"], &["objective"]]),
        (Results, Fr, &[&["resultat"], &["attendu"]]),
        (Results, Nl, &[&["verwacht", "verwachte", "beoogd", "beoogde"], &["resultaat", "resultaten"]]),
        (Results, De, &[&["erwartete", "erwartetes"], &["ergebnis", "ergebnisse"]]),
        (Results, En, &[&["expected"], &["result", "outcome"]]),
        (Indicators, Fr, &[&["indicateur"]]),
        (Indicators, En, &[&["indicators"]]),
        (Indicators, Nl, &[&["indicatoren", "indicator"]]),
        (Indicators, De, &[&["indikator", "indikatoren"]]),
        (Targets, Fr, &[&["valeur", "objectif"], &["cible", "chiffre", "vise", "visee"]]),
        (Targets, Fr, &[&["cible"]]),
        (Targets, Nl, &[&["streefwaarde", "streefwaarden", "streefcijfer", "doelwaarde", "doelwaarden"]]),
        (Targets, De, &[&["zielwert", "sollwert", "zielvorgabe"]]),
        (Targets, En, &[&["target"], &["value"]]),
        (Targets, En, &[&["target"]]),
        (Provisions, Fr, &[&["disposition"], &["generale"]]),
        (Provisions, Nl, &[&["algemene"], &["bepaling", "bepalingen"]]),
        (Provisions, De, &[&["allgemeine"], &["bestimmung", "bestimmungen"]]),
        (Provisions, En, &[&["general"], &["provision"]]),
        (Unit, Fr, &[&["service", "equipe"], &["responsable"]]),
        (Unit, Nl, &[&["verantwoordelijke"], &["dienst"]]),
        (Unit, De, &[&["zustandiger"], &["dienst"]]),
        (Unit, En, &[&["responsible"], &["unit"]]),
    ]
};

/// Reads `words` as a heading, or returns `None` when they are text.
pub(crate) fn read(words: &Words) -> Option<Heading> {
    let tokens = words.tokens();
    let start = skip_number(&tokens);
    let heading = known(words, &tokens[start..], &tokens[..start]);
    heading.or_else(|| formula(words, &tokens)).or_else(|| allocation(words, &tokens))
}

/// Tells whether `words` alone are the header of a column.
pub(crate) fn column(words: &Words) -> Option<Label> {
    let tokens = words.tokens();
    let (pattern, used, _) = matching(&tokens)?;
    let columns = [Label::Operational, Label::Results, Label::Indicators, Label::Targets];
    let rest = tokens[used..].iter().all(|t| t.kind == TokenKind::Sign);
    (rest && columns.contains(&pattern.0)).then_some(pattern.0)
}

/// Skips `4`, `3.` or `II.` before the words of a heading.
fn skip_number(tokens: &[Token<'_>]) -> usize {
    let numbered = |t: &Token<'_>| t.kind == TokenKind::Number || is_roman(t);
    match tokens {
        [number, dot, ..] if numbered(number) && dot.is_sign(&[".", ")"]) => 2,
        [number, ..] if number.kind == TokenKind::Number => 1,
        _ => 0,
    }
}

fn is_roman(token: &Token<'_>) -> bool {
    token.kind == TokenKind::Word && token.text.len() <= 4 && token.text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

fn known(words: &Words, tokens: &[Token<'_>], before: &[Token<'_>]) -> Option<Heading> {
    let (pattern, used, misspelt) = matching(tokens)?;
    let (mut numbers, after) = numbers(&tokens[used..]);
    let mut rest = &tokens[used + after..];
    rest = skip_reference(rest);
    let parted = rest.first().is_some_and(|t| t.is_sign(&[":", "-", "–", "—", "."]));
    rest = &rest[usize::from(parted)..];
    let titled = matches!(pattern.0, Label::Sector | Label::General | Label::Strategic);
    let closing = !titled && rest.len() <= 5 && rest.last().is_some_and(|t| t.is_sign(&[":"]));
    let announced = parted || closing || (titled && !numbers.is_empty());
    if !rest.is_empty() && !announced {
        return None;
    }
    let one = numbers.len() == 1 || (numbers.is_empty() && !is_plural(&tokens[..used], pattern.1));
    if numbers.is_empty() {
        numbers.extend(before.first().and_then(|t| t.number()).and_then(|n| u16::try_from(n).ok()));
    }
    let title = rest.first().filter(|_| !closing || parted).map(|first| words.from(first.start));
    Some(Heading {
        label: pattern.0,
        language: Some(pattern.1),
        numbers,
        title: title.filter(|t| !t.is_empty()),
        one,
        misspelt,
    })
}

/// Finds the pattern that the tokens start with: an exact one before one with slips of the pen.
fn matching(tokens: &[Token<'_>]) -> Option<(&'static Pattern, usize, bool)> {
    let mut folded: [String; 3] = Default::default();
    let mut ends = [0; 3];
    let mut count = 0;
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Word if count < 3 => {
                folded[count] = fold(token.text);
                ends[count] = at + 1;
                count += 1;
            }
            TokenKind::Sign if token.is_sign(&["'", "’", "‘"]) => {}
            _ => break,
        }
    }
    let fits = |pattern: &&Pattern, same: fn(&str, &str) -> bool| {
        pattern.2.len() <= count
            && pattern.2.iter().zip(&folded).all(|(stems, word)| stems.iter().any(|stem| same(word, stem)))
    };
    let found = |pattern: &'static Pattern, misspelt| (pattern, ends[pattern.2.len() - 1], misspelt);
    let exact = PATTERNS.iter().find(|p| fits(p, is_form_of));
    exact.map(|p| found(p, false)).or_else(|| PATTERNS.iter().find(|p| fits(p, resembles)).map(|p| found(p, true)))
}

/// Tells whether `word` is `stem` or one of its endings.
fn is_form_of(word: &str, stem: &str) -> bool {
    word.strip_prefix(stem).is_some_and(|ending| matches!(ending, "" | "s" | "x" | "e" | "es" | "en" | "n"))
}

/// Tells whether one of the words of a label is in the plural, misspelt or not.
fn is_plural(tokens: &[Token<'_>], language: Language) -> bool {
    let endings: &[&str] = match language {
        Language::Fr | Language::En => &["s", "x"],
        Language::Nl => &["en"],
        Language::De => &["ziele", "zielen", "ergebnisse", "indikatoren"],
    };
    tokens.iter().any(|t| endings.iter().any(|ending| fold(t.text).ends_with(ending)))
}

fn resembles(word: &str, stem: &str) -> bool {
    let slips = match stem.len() {
        0..=5 => return is_form_of(word, stem),
        6..=8 => 1,
        _ => 2,
    };
    word.as_bytes().first() == stem.as_bytes().first() && distance(word.trim_end_matches('s'), stem, slips)
}

/// Tells whether at most `limit` letters were added, left out, replaced or swapped.
pub(crate) fn distance(a: &str, b: &str, limit: usize) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().take(64).collect());
    if a.len().abs_diff(b.len()) > limit {
        return false;
    }
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            let swap = if swapped { rows[i - 2][j - 2] + 1 } else { usize::MAX };
            row.push(replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1).min(swap));
        }
        rows.push(row);
    }
    rows[a.len()][b.len()] <= limit
}

/// Reads `1`, `1 et 2`, `n° 3`, `1, 2 & 3`; returns the numbers and the tokens used.
fn numbers(tokens: &[Token<'_>]) -> (Vec<u16>, usize) {
    let mut found = Vec::new();
    let mut used = 0;
    let mut at = tokens.iter().take_while(|t| t.is_word(&["n", "no", "nr"]) || t.is_sign(&["°", "#"])).count();
    while let Some(number) = tokens.get(at).and_then(Token::number).and_then(|n| u16::try_from(n).ok()) {
        found.push(number);
        used = at + 1;
        let joined = |t: &Token<'_>| t.is_word(&["et", "en", "und", "and"]) || t.is_sign(&["&", ",", "+"]);
        if !tokens.get(used).is_some_and(joined) {
            break;
        }
        at = used + 1;
    }
    (found, used)
}

/// Skips ` - Domaine` and ` - Secteur d'activité 1`, which only repeat what stands above.
fn skip_reference<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let [dash, rest @ ..] = tokens else { return tokens };
    if !dash.is_sign(&["-", "–", "—", "("]) {
        return tokens;
    }
    if rest.first().is_some_and(|t| t.is_word(&["domaine", "domaines", "domein", "bereich", "domain"])) {
        return rest[1..].strip_prefix_sign(")");
    }
    match matching(rest) {
        Some(((Label::Sector, ..), used, _)) => {
            let (_, after) = numbers(&rest[used..]);
            rest[used + after..].strip_prefix_sign(")")
        }
        _ => tokens,
    }
}

trait StripSign {
    fn strip_prefix_sign(&self, sign: &str) -> &Self;
}

impl StripSign for [Token<'_>] {
    fn strip_prefix_sign(&self, sign: &str) -> &Self {
        match self {
            [first, rest @ ..] if first.is_sign(&[sign]) => rest,
            _ => self,
        }
    }
}

/// The fixed phrases of a convention: parties, "it is agreed", signature.
fn formula(words: &Words, tokens: &[Token<'_>]) -> Option<Heading> {
    const FORMULAS: &[(Label, Language, &[&str])] = {
        use Label::*;
        use Language::*;
        &[
            (Parties, Fr, &["entre", "d", "une", "part"]),
            (Parties, Fr, &["et", "d", "autre", "part"]),
            (Parties, Nl, &["tussen", "enerzijds"]),
            (Parties, Nl, &["en", "anderzijds"]),
            (Parties, De, &["zwischen", "einerseits"]),
            (Parties, De, &["und", "andererseits"]),
            (Parties, En, &["between", "on", "the", "one", "hand"]),
            (Parties, En, &["and", "on", "the", "other", "hand"]),
            (Agreed, Fr, &["est", "convenu"]),
            (Agreed, Fr, &["il", "est", "convenu"]),
            (Agreed, Nl, &["is", "overeengekomen"]),
            (Agreed, Nl, &["wordt", "overeengekomen"]),
            (Agreed, Nl, &["wordt", "het", "volgende", "overeengekomen"]),
            (Agreed, De, &["wird", "folgendes", "vereinbart"]),
            (Agreed, En, &["it", "is", "agreed"]),
            (Signature, Fr, &["cette", "convention", "a", "ete", "signee"]),
            (Signature, Fr, &["fait", "a"]),
            (Signature, Fr, &["fait", "en"]),
            (Signature, Nl, &["deze", "overeenkomst", "werd", "ondertekend"]),
            (Signature, Nl, &["deze", "overeenkomst", "is", "ondertekend"]),
            (Signature, Nl, &["opgemaakt", "te"]),
            (Signature, Nl, &["gedaan", "te"]),
            (Signature, De, &["diese", "vereinbarung", "wurde", "unterzeichnet"]),
            (Signature, De, &["geschehen", "zu"]),
            (Signature, En, &["this", "agreement", "was", "signed"]),
            (Signature, En, &["done", "at"]),
        ]
    };
    let mut said = [""; 5].map(str::to_owned);
    for (slot, token) in said.iter_mut().zip(tokens.iter().filter(|t| t.kind == TokenKind::Word)) {
        *slot = fold(token.text);
    }
    let fits = |phrase: &[&str]| phrase.iter().zip(&said).all(|(word, s)| word == s);
    let (label, language, _) = FORMULAS.iter().find(|(_, _, phrase)| fits(phrase))?;
    let place_follows = tokens.get(2).is_some_and(|t| t.text.starts_with(char::is_uppercase));
    if *label == Label::Signature && fits(&["fait", "a"]) && !place_follows {
        return None;
    }
    Some(Heading {
        label: *label,
        language: Some(*language),
        numbers: Vec::new(),
        title: Some(words.clone()),
        one: false,
        misspelt: false,
    })
}

/// `II. Aide financière ...` or `ALLOCATION ...`: a block with its own money.
fn allocation(words: &Words, tokens: &[Token<'_>]) -> Option<Heading> {
    const LONGEST: usize = 40;
    let (numbers, rest) = match tokens {
        [roman, dot, rest @ ..] if is_roman(roman) && dot.is_sign(&["."]) => (roman_value(roman.text), rest),
        _ => (Vec::new(), tokens),
    };
    let first = rest.first()?;
    let named = first.is_word(&["allocation", "toelage", "zuschuss"]) && first.text == first.text.to_uppercase();
    let numbered = !numbers.is_empty() && !first.is_word(&["disposition", "dispositions"]);
    if rest.len() > LONGEST
        || !(named || numbered)
        || rest.last().is_some_and(|t| t.is_sign(&["."]) && numbers.is_empty())
    {
        return None;
    }
    Some(Heading {
        label: Label::Allocation,
        language: None,
        numbers,
        title: Some(words.from(first.start)),
        one: false,
        misspelt: false,
    })
}

fn roman_value(roman: &str) -> Vec<u16> {
    let values: Vec<i32> = roman
        .chars()
        .map(|c| match c {
            'I' => 1,
            'V' => 5,
            _ => 10,
        })
        .collect();
    let signed =
        values.iter().enumerate().map(|(i, &v)| if values.get(i + 1).is_some_and(|&next| next > v) { -v } else { v });
    u16::try_from(signed.sum::<i32>()).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(raw: &str) -> Option<(Label, Vec<u16>, String)> {
        let read = read(&Words::read(raw, 1, 1))?;
        Some((read.label, read.numbers, read.title.map(|t| t.text().to_owned()).unwrap_or_default()))
    }

    #[test]
    fn headings_are_known_by_their_words() {
        for (raw, label, numbers, title) in [
            ("Secteur d'activité 1", Label::Sector, vec![1], ""),
            ("Secteur d’activité 3 : Nuisances", Label::Sector, vec![3], "Nuisances"),
            ("Secteur d'activité 2 Projets locaux", Label::Sector, vec![2], "Projets locaux"),
            ("**Objectif général :**", Label::General, vec![], ""),
            ("Objectif général 1 - Secteur d'activité 1:", Label::General, vec![1], ""),
            ("Objectifs stratégiques 1 et 2 :", Label::Strategic, vec![1, 2], ""),
            ("Objectifs stratégique 2", Label::Strategic, vec![2], ""),
            ("3. _____ Objectif stratégique 1 - Domaine:", Label::Strategic, vec![1], ""),
            ("4 Objectif stratégique - Domaine : Suivi", Label::Strategic, vec![4], "Suivi"),
            ("OBJECTIFS OPERATIONNELS", Label::Operational, vec![], ""),
            ("Résultats atendus :", Label::Results, vec![], ""),
            ("Indicateurs de résultat :", Label::Indicators, vec![], ""),
            ("Indicateurs : nombre de visites", Label::Indicators, vec![], "nombre de visites"),
            ("Verwachte resultaten", Label::Results, vec![], ""),
            ("Strategische doelstelling 2: Preventie", Label::Strategic, vec![2], "Preventie"),
            ("Erwartete Ergebnisse:", Label::Results, vec![], ""),
            ("Allgemeines Ziel 1:", Label::General, vec![1], ""),
            ("Operational objectives", Label::Operational, vec![], ""),
            ("I. DISPOSTIONS GENERALES", Label::Provisions, vec![], ""),
            ("II. Aide complémentaire", Label::Allocation, vec![2], "Aide complémentaire"),
            ("ALLOCATION « GENERALE » (art. 2)", Label::Allocation, vec![], "ALLOCATION « GENERALE » (art. 2)"),
        ] {
            assert_eq!(heading(raw), Some((label, numbers, title.to_owned())), "{raw}");
        }
    }

    #[test]
    fn sentences_that_begin_like_headings_are_text() {
        for raw in [
            "Objectif général poursuivi par la ville depuis dix ans",
            "Indicateurs de criminalité analysés chaque mois",
            "L'allocation est versée à la zone",
            "Allocation versée à la zone",
            "Fait à plusieurs reprises",
            "Résultats encourageants",
            "",
        ] {
            assert_eq!(heading(raw), None, "{raw}");
        }
    }

    #[test]
    fn slips_of_the_pen_are_counted() {
        assert!(distance("disposTions".to_lowercase().as_str(), "dispositions", 2));
        assert!(distance("startegique", "strategique", 1));
        assert!(!distance("police", "politiezone", 2));
    }
}
