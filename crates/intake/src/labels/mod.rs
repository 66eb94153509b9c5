//! Headings known by their words, in four languages, misspelt or not; never by their Markdown level.
//!
//! `Objectifs stratégique 1 et 2 - Domaine : ...` is a label, two numbers and a title.

use agreement::fold;
use terms::Language;

pub(crate) use self::damaged::holds;
pub(crate) use self::first::may_begin_and_go_on;
pub(crate) use self::spelling::distance;
pub(crate) use self::vocabulary::MONEY;
use self::vocabulary::{COLUMNS, EXPLAINED, FORMULAS, Pattern};

use crate::numbering;
use crate::words::{Token, TokenKind, Words, first_tokens, tokens};

mod damaged;
mod first;
mod spelling;
mod vocabulary;

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
    /// It speaks of one thing: it has one number, or a title and no plural.
    pub(crate) one: bool,
    /// Only a Roman number makes it a heading: in a list that counts so it is an item.
    pub(crate) counted: bool,
    /// Its words differ from the label by a letter or two.
    pub(crate) misspelt: bool,
}

/// Reads `words` as a heading, or returns `None` when they are text.
pub(crate) fn read(words: &Words) -> Option<Heading> {
    let (end, number) = number_before(words.text());
    let labelled = first::may_begin(&words.text()[end..]);
    let phrased = first::may_be_a_formula(words.text()) || first::may_be_an_allocation(words.text());
    if !labelled && !phrased {
        return None;
    }
    let tokens = words.tokens();
    let start = tokens.partition_point(|t| t.start < end);
    let heading = if labelled { known(words, &tokens[start..], number) } else { None };
    heading.or_else(|| formula(words, &tokens)).or_else(|| allocation(words, &tokens))
}

/// Tells what column `text` is the header of, if it is one, and whether it says more than its name.
pub(crate) fn column(text: &str) -> Option<(Label, bool)> {
    const LONGEST: usize = 9;
    const LEADS_ON: [&str; 13] = ["de", "du", "des", "d", "a", "pour", "van", "voor", "der", "fur", "of", "for", "et"];
    if !first::may_begin(text) {
        return None;
    }
    let tokens = tokens(text);
    let columns = [Label::Operational, Label::Results, Label::Indicators, Label::Targets];
    if let Some(Match { pattern, used, misspelt }) = matching(&tokens) {
        let rest = &tokens[used..];
        let more = rest.iter().any(|t| t.kind != TokenKind::Sign);
        let explains = rest.first().is_some_and(|t| t.is_word(&LEADS_ON) || t.is_sign(&["(", "/"]));
        let said = !more || (explains && !misspelt && !pattern.strict && tokens.len() <= LONGEST);
        return (said && columns.contains(&pattern.label)).then_some((pattern.label, more));
    }
    let said = LabelWords::of(&tokens, false);
    let alone = said.count == 1 && tokens[said.ends[0]..].iter().all(|t| t.kind == TokenKind::Sign);
    (alone && COLUMNS.iter().any(|word| is_form_of(&said.folded[0], word))).then_some((Label::Operational, false))
}

/// Returns where the number before the words of a heading ends, and its value: `4`, `3.`, `II.`, `1.2`.
fn number_before(text: &str) -> (usize, Option<u16>) {
    if let Some((number, end)) = numbering::number_before(text) {
        return (end, Some(number));
    }
    if text.starts_with(|c: char| c.is_alphabetic() && !is_of_roman(c)) {
        return (0, None);
    }
    let mut tokens = first_tokens(text);
    match (tokens.next(), tokens.next()) {
        (Some(roman), Some(dot)) if is_roman(&roman) && dot.is_sign(&[".", ")"]) => (dot.end, None),
        (Some(number), Some(next)) if number.kind == TokenKind::Number && number.end < next.start => {
            (number.end, number.number().and_then(|n| u16::try_from(n).ok()))
        }
        _ => (0, None),
    }
}

fn is_roman(token: &Token<'_>) -> bool {
    token.kind == TokenKind::Word && token.text.len() <= 4 && token.text.chars().all(is_of_roman)
}

fn is_of_roman(c: char) -> bool {
    matches!(c, 'I' | 'V' | 'X')
}

fn known(words: &Words, tokens: &[Token<'_>], before: Option<u16>) -> Option<Heading> {
    let Match { pattern, used, misspelt } = matching(tokens)?;
    let (mut numbers, after) = numbers(&tokens[used..]);
    let mut rest = &tokens[used + after..];
    rest = skip_reference(rest);
    if pattern.label == Label::Indicators && numbers.is_empty() {
        rest = skip_explanation(rest);
    }
    let parted = rest.first().is_some_and(|t| t.is_sign(&[":", "-", "–", "—", "."]));
    rest = &rest[usize::from(parted)..];
    let titled = matches!(pattern.label, Label::Sector | Label::General | Label::Strategic);
    let closing = !titled && rest.len() <= 5 && rest.last().is_some_and(|t| t.is_sign(&[":"]));
    let capital = rest.first().is_some_and(|t| t.text.starts_with(char::is_uppercase));
    let announced = parted || closing || (!numbers.is_empty() && (titled || capital));
    if !rest.is_empty() && !announced {
        return None;
    }
    let own = numbers.len();
    if numbers.is_empty() {
        numbers.extend(before);
    }
    if pattern.strict && pattern.label == Label::Sector && numbers.is_empty() {
        return None;
    }
    let title = rest.first().filter(|_| !closing || parted).map(|first| words.from(first.start));
    let title = title.filter(|t| !t.is_empty());
    let one = own == 1 || (own == 0 && title.is_some() && !is_plural(&tokens[..used], pattern.language));
    Some(Heading {
        label: pattern.label,
        language: Some(pattern.language),
        numbers,
        title,
        one,
        counted: false,
        misspelt,
    })
}

/// The pattern that a text begins with, and how many tokens it takes.
struct Match {
    pattern: &'static Pattern,
    used: usize,
    misspelt: bool,
}

/// The first words of a text, as labels have them.
#[derive(Default)]
struct LabelWords {
    folded: [String; 3],
    /// The tokens that each word takes, with those before it.
    ends: [usize; 3],
    count: usize,
}

impl LabelWords {
    /// Reads up to three words; `scanned` takes figures within a word for the letters they look like.
    fn of(tokens: &[Token<'_>], scanned: bool) -> Self {
        let mut said = Self::default();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let touches = said.count > 0 && tokens[said.ends[said.count - 1] - 1].end == token.start;
            let letters = match token.kind {
                TokenKind::Word => Some(fold(token.text)),
                _ if scanned => looks_like(token.text),
                _ => None,
            };
            if touches && let Some(ending) = plural_in_brackets(&tokens[at..]) {
                said.ends[said.count - 1] = at + ending;
                at += ending;
                continue;
            }
            match letters {
                Some(more) if touches && scanned => said.lengthen(&more, at),
                Some(word) if said.count < 3 => said.push(word, at),
                None if token.is_sign(&["'", "’", "‘"]) => {}
                _ => break,
            }
            at += 1;
        }
        said
    }

    fn push(&mut self, word: String, at: usize) {
        (self.folded[self.count], self.ends[self.count]) = (word, at + 1);
        self.count += 1;
    }

    fn lengthen(&mut self, letters: &str, at: usize) {
        self.folded[self.count - 1].push_str(letters);
        self.ends[self.count - 1] = at + 1;
    }

    fn begin_with(&self, pattern: &Pattern, same: fn(&str, &str) -> bool) -> bool {
        pattern.words.len() <= self.count
            && pattern.words.iter().zip(&self.folded).all(|(stems, word)| stems.iter().any(|stem| same(word, stem)))
    }
}

/// Counts the tokens of `(s)`, `(x)` or `(en)`, by which a label is singular and plural at once.
fn plural_in_brackets(tokens: &[Token<'_>]) -> Option<usize> {
    let [open, ending, close, ..] = tokens else { return None };
    let is = open.is_sign(&["("]) && ending.is_word(&["s", "x", "e", "n", "en", "aux"]) && close.is_sign(&[")"]);
    is.then_some(3)
}

/// Returns the letters for which a scanner reads these figures and signs.
fn looks_like(text: &str) -> Option<String> {
    let letter = |c: char| match c {
        '0' => Some('o'),
        '1' | '|' | '!' => Some('l'),
        '5' | '$' => Some('s'),
        '8' | '6' => Some('b'),
        _ => None,
    };
    text.chars().map(letter).collect()
}

/// Finds the pattern that the tokens start with: an exact one before one with slips of the pen, and
/// that before one with figures for letters.
fn matching(tokens: &[Token<'_>]) -> Option<Match> {
    let found = |said: &LabelWords, same: fn(&str, &str) -> bool, strict: bool, misspelt: bool| {
        let mut patterns = first::patterns_like(&said.folded[0]).iter();
        let pattern = patterns.find(|p| p.strict == strict && said.begin_with(p, same))?;
        Some(Match { pattern, used: said.ends[pattern.words.len() - 1], misspelt })
    };
    let said = LabelWords::of(tokens, false);
    let scanned = || found(&LabelWords::of(tokens, true), resembles, false, true);
    let goes_on = |read: &Match| tokens.get(read.used).is_some_and(|t| t.start == tokens[read.used - 1].end);
    let resembling = || match found(&said, resembles, false, true) {
        Some(read) if goes_on(&read) => scanned().or(Some(read)),
        read => read,
    };
    let common = || {
        let read = found(&said, is_form_of, true, false)?;
        let torn = if damaged::announces(&tokens[read.used..]) { None } else { damaged::matching(tokens) };
        torn.or(Some(read))
    };
    let read = found(&said, is_form_of, false, false).or_else(resembling);
    read.or_else(common).or_else(scanned).or_else(|| damaged::matching(tokens))
}

/// Tells whether `word` is `stem` or one of its endings.
fn is_form_of(word: &str, stem: &str) -> bool {
    let begun = word.as_bytes().first() == stem.as_bytes().first();
    let ending = if begun { word.strip_prefix(stem) } else { None };
    matches!(ending, Some("" | "s" | "x" | "e" | "es" | "en" | "n"))
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
    let (Some(first), Some(meant)) = (word.bytes().next(), stem.bytes().next()) else { return false };
    let alike = first == meant || looks_also_like(first) == Some(meant);
    alike && word.len().abs_diff(stem.len()) <= slips + 1 && distance(word.trim_end_matches('s'), stem, slips)
}

/// Returns the letter for which a scanner also reads the first letter of a word.
fn looks_also_like(letter: u8) -> Option<u8> {
    match letter {
        b'l' => Some(b'i'),
        b'c' | b'q' => Some(b'o'),
        b'b' => Some(b's'),
        _ => None,
    }
}

/// Tells whether two long texts differ by few letters only; both their beginnings and their ends count.
pub(crate) fn distance_of_titles(a: &str, b: &str, limit: usize) -> bool {
    const PART: usize = 60;
    let end = |text: &str| text.chars().rev().take(PART).collect::<String>();
    a.len().abs_diff(b.len()) <= limit && distance(a, b, limit) && distance(&end(a), &end(b), limit)
}

/// Reads `1`, `1 et 2`, `n° 3`, `1, 2 & 3`, `1 à 3`, `1.2`, `II`; returns the numbers and the tokens used.
fn numbers(tokens: &[Token<'_>]) -> (Vec<u16>, usize) {
    let mut found = Vec::new();
    let mut used = 0;
    let mut at = sign_of_number(tokens);
    while let Some((number, length)) = number_at(&tokens[at.min(tokens.len())..]) {
        let range = used > 0 && tokens[used].is_word(&["a", "tot", "bis", "to"]);
        let before = found.last().copied().unwrap_or(number);
        if range && number > before && number - before < 20 {
            found.extend(before + 1..number);
        }
        found.push(number);
        used = at + length;
        if !tokens.get(used).is_some_and(joins) && !joins_scanned(&tokens[used..]) {
            break;
        }
        at = used + 1;
    }
    (found, used)
}

/// Counts the tokens of `n°`, `no.` or `nr.`, with or without a letter taken for another.
fn sign_of_number(tokens: &[Token<'_>]) -> usize {
    if let [sign, dot, number, ..] = tokens
        && sign.kind == TokenKind::Word
        && sign.text.chars().count() <= 2
        && dot.is_sign(&[".", "°", "º"])
        && number.kind == TokenKind::Number
        && !is_roman(sign)
    {
        return 2;
    }
    let named =
        tokens.iter().take_while(|t| t.is_word(&["n", "no", "nr", "num"]) || t.is_sign(&["°", "º", "#"])).count();
    let dot = named > 0 && tokens.get(named).is_some_and(|t| t.is_sign(&["."]));
    named + usize::from(dot)
}

fn joins(token: &Token<'_>) -> bool {
    token.is_word(&["et", "en", "und", "and", "a", "tot", "bis", "to"]) || token.is_sign(&["&", ",", "+"])
}

/// Tells whether a little word between two numbers is one that joins them, with a letter taken for another.
fn joins_scanned(tokens: &[Token<'_>]) -> bool {
    let [word, number, ..] = tokens else { return false };
    let short = word.kind == TokenKind::Word && word.text.len() <= 3 && number.kind == TokenKind::Number;
    short && ["et", "en", "und", "and"].iter().any(|joiner| distance(&fold(word.text), joiner, 1))
}

/// Reads `2`, `1.2` (the 2), `II`, an `l` that was a 1, or a capital that stands alone before a colon;
/// with the tokens used.
fn number_at(tokens: &[Token<'_>]) -> Option<(u16, usize)> {
    let first = tokens.first()?;
    let ends = tokens.get(1).is_none_or(|t| joins(t) || (t.kind == TokenKind::Sign && !t.is_sign(&["'", "’"])));
    let dotted =
        matches!(tokens, [_, dot, next, ..] if dot.is_sign(&["."]) && dot.end == next.start && next.number().is_some());
    if is_roman(first) && ends && !dotted {
        return Some((*roman_value(first.text).first()?, 1));
    }
    let roman = dotted && is_roman(first);
    if let (Some(letter @ b'A'..=b'Z'), 1, true) = (first.text.bytes().next(), first.text.len(), ends && !roman) {
        return Some((u16::from(letter - b'A') + 1, 1));
    }
    let stroke = (first.text == "l" && (ends || dotted)) || roman;
    let mut number = if stroke { 1 } else { first.number()? };
    let mut used = 1;
    while let [dot, next, ..] = &tokens[used..]
        && dot.is_sign(&["."])
        && dot.end == next.start
        && let Some(part) = next.number().filter(|_| tokens[used - 1].end == dot.start)
    {
        (number, used) = (part, used + 2);
    }
    u16::try_from(number).ok().map(|number| (number, used))
}

/// Skips `de résultat` behind `Indicateurs`, which says no more than the label.
fn skip_explanation<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    // Each explanation has two words or three, and is the last thing said.
    let ends = |at: usize| tokens.get(at).is_none_or(|t| t.is_sign(&[":"]));
    if tokens.is_empty() || !(ends(2) || ends(3)) {
        return tokens;
    }
    let explained = EXPLAINED.iter().find(|words| {
        let mut said = tokens.iter();
        words
            .iter()
            .all(|word| said.next().is_some_and(|t| t.is_word(&[word]) || (*word == "'" && t.is_sign(&["'", "’"]))))
    });
    let rest = &tokens[explained.map_or(0, |words| words.len())..];
    if rest.first().is_none_or(|t| t.is_sign(&[":"])) { rest } else { tokens }
}

/// Skips ` - Domaine` and ` - Secteur d'activité 1`, which only repeat what stands above.
fn skip_reference<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let [dash, rest @ ..] = tokens else { return tokens };
    if !dash.is_sign(&["-", "–", "—", "("]) {
        return tokens;
    }
    const DOMAINS: [&str; 5] = ["domaine", "domaines", "domein", "bereich", "domain"];
    if rest.first().is_some_and(|t| t.is_word(&DOMAINS)) {
        return rest[1..].strip_prefix_sign(")");
    }
    if let Some(used) = damaged::spelled(rest, &DOMAINS) {
        return &rest[used..];
    }
    match matching(rest) {
        Some(Match { pattern: Pattern { label: Label::Sector, .. }, used, .. }) => {
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
    let said = || tokens.iter().filter(|t| t.kind == TokenKind::Word);
    let fits = |phrase: &[&str]| {
        let mut said = said();
        phrase.iter().all(|word| said.next().is_some_and(|token| token.is_word(&[word])))
    };
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
        counted: false,
        misspelt: false,
    })
}

/// `II. Aide financière ...` or `ALLOCATION ...`: a block with its own money.
fn allocation(words: &Words, tokens: &[Token<'_>]) -> Option<Heading> {
    const LONGEST: usize = 40;
    let (numbers, rest) = match tokens {
        [roman, dot, rest @ ..] if dot.is_sign(&["."]) => match scanned_roman(roman) {
            Some(number) => (vec![number], rest),
            None => (Vec::new(), tokens),
        },
        _ => (Vec::new(), tokens),
    };
    let first = rest.first()?;
    let title = words.from(first.start);
    let plain = numbers.is_empty() || is_roman(&tokens[0]);
    let exact = rest.iter().any(|t| t.is_word(&MONEY));
    let named = is_capitals(title.text()) && (exact || damaged::holds(rest, &MONEY));
    let begins = first.is_word(&MONEY[..3]) && first.text == first.text.to_uppercase();
    let numbered = plain && !numbers.is_empty() && !first.is_word(&["disposition", "dispositions"]);
    let sentence = rest.last().is_some_and(|t| t.is_sign(&["."])) && numbers.is_empty();
    if rest.len() > LONGEST || sentence || !(named || begins || numbered) {
        return None;
    }
    let counted = !named && !begins && !is_capitals(title.text()) && !first.is_word(&MONEY);
    let (title, misspelt) = (Some(title), !plain || (named && !exact));
    Some(Heading { label: Label::Allocation, language: None, numbers, title, one: false, counted, misspelt })
}

/// Tells whether `text` is all capitals; a scanner takes the stroke of an I among them for an `l`.
fn is_capitals(text: &str) -> bool {
    let mut capitals = text.chars().filter(|c| c.is_alphabetic() && *c != 'l');
    capitals.clone().nth(1).is_some() && !capitals.any(char::is_lowercase)
}

/// Reads a Roman number, also one whose strokes a scanner took for `l` or `1`.
fn scanned_roman(token: &Token<'_>) -> Option<u16> {
    let is_stroke = |c: char| matches!(c, 'l' | '|' | '1');
    let roman = token.text.len() <= 4 && token.text.chars().all(|c| is_of_roman(c) || is_stroke(c));
    roman.then(|| roman_value(&token.text.replace(is_stroke, "I")).first().copied())?
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
            ("I. DISPOSTIONS GENERALES", Label::Provisions, vec![1], ""),
            ("II. Aide complémentaire", Label::Allocation, vec![2], "Aide complémentaire"),
            ("ALLOCATION « GENERALE » (art. 2)", Label::Allocation, vec![], "ALLOCATION « GENERALE » (art. 2)"),
        ] {
            assert_eq!(heading(raw), Some((label, numbers, title.to_owned())), "{raw}");
        }
    }

    #[test]
    fn labels_are_known_in_four_languages_however_they_are_typed() {
        use Label::*;
        for (label, spellings) in [
            (
                Sector,
                "SECTEUR D'ACTIVITE 1|Secteurs d’activités 1|Secteur dactivité 1|Secteur d activite 1|Secteur activité 1|\
                 Secteur 1 :|Phénomène 1|Activiteitssector 1|ACTIVITEITENSECTOR 1|Fenomeen 1|Sector van activiteit 1|\
                 Tätigkeitsbereich 1|Taetigkeitsbereich 1|TÄTIGKEITSBEREICH 1|Phänomen 1|Phaenomen 1|Activity sector 1|\
                 Sector of activity 1|Phenomenon 1|Secteur d'activite1|Secteur d'actvité 1",
            ),
            (
                General,
                "OBJECTIF GÉNÉRAL :|Objectifs généraux :|Objectif general|Objectf général :|Algemene doelstellingen|\
                 ALGEMENE DOELSTELLING:|Algemeen doel|Algemene doelsteling|Allgemeine Ziele|Allgemeines Ziel:|\
                 Allgemeine Zielsetzung|General objectives|GENERAL OBJECTIVE|General goal|General objectve",
            ),
            (
                Strategic,
                "Objectif stratégique 1|OBJECTIFS STRATEGIQUES 1|Objectif strategique 1|Objectif startégique 1|\
                 Strategische doelstelling 1|Strategisch doel 1|Strategishe doelstelling 1|Strategisches Ziel 1|\
                 Strategische Ziele 1|Strategische Zielsetzung 1|Strategic objective 1|Strategic goals 1|1. Objectif stratégique|\
                 1.1 Objectif stratégique|Objectif stratégique I|Objectif stratégique A :|Objectif stratégique n° 1|\
                 Strategische doelstelling nr. 1|Objectif(s) stratégique(s) 1|0bjectif stratégique 1|Objectif stratég1que 1",
            ),
            (
                Operational,
                "Objectifs opérationnels|OBJECTIF OPERATIONNEL :|Objectifs opérationels :|Objectif(s) opérationnel(s)|\
                 Operationele doelstellingen|Operationeel doel|Operationelle doelstellingen|Operative Ziele|\
                 Operatives Ziel|Operationelle Ziele|Operative Zielsetzungen|Operational objectives|OPERATIONAL OBJECTIVE:|\
                 Objectifs opérationne1s",
            ),
            (
                Results,
                "Résultats attendus|RESULTAT ATTENDU :|Résultats attendu|Résultats escomptés|Résultats|Résultat(s) attendu(s)|\
                 Verwachte resultaten|Verwacht resultaat|Beoogde resultaten|Te bereiken resultaten|Resultaten:|\
                 Erwartete Ergebnisse|Erwartetes Ergebnis:|Angestrebte Ergebnisse|Ergebnisse|Expected results|\
                 EXPECTED OUTCOMES|Expected result|Résu1tats attendus|Resultats atendus",
            ),
            (
                Indicators,
                "Indicateurs|INDICATEUR :|Indicateur(s)|Indicateurs de résultat :|Indicatoren|INDICATOR|Indikatoren|\
                 Indikator:|Indicators|Indicteurs|lndicateurs :|Indicatoren:",
            ),
            (
                Targets,
                "Valeurs cibles|Objectif chiffré|Cible :|Streefwaarde|Streefwaarden:|Zielwert|Zielwerte|Target value|Target",
            ),
        ] {
            for raw in spellings.split('|') {
                assert_eq!(heading(raw).map(|(read, _, _)| read), Some(label), "{raw}");
            }
        }
    }

    #[test]
    fn labels_that_a_scanner_tore_are_known_and_said_so() {
        for (raw, label, numbers, title) in [
            ("Ob jectif stratégique n° 2:", Label::Strategic, vec![2], ""),
            ("OperativesZiel 4: Menschen begleiten", Label::Operational, vec![4], "Menschen begleiten"),
            ("Expectedresults :", Label::Results, vec![], ""),
            ("Rés ultat attendu : Moins de vols", Label::Results, vec![], "Moins de vols"),
            ("Indieateur : Nombre de vols", Label::Indicators, vec![], "Nombre de vols"),
            ("Ind icateurs de résultat :", Label::Indicators, vec![], ""),
            ("ZuständigerDienst : Jugend", Label::Unit, vec![], "Jugend"),
            ("Strategische doelstellimg ur. 1 - Dom ein:", Label::Strategic, vec![1], ""),
            ("Objectif straiégique 1 - Dornaine :", Label::Strategic, vec![1], ""),
            ("Strategische doelstelimg 1 - Dom ein – Preventie", Label::Strategic, vec![1], "Preventie"),
            ("lI. ALLOCATION « GÉNÉRALE »", Label::Allocation, vec![2], "ALLOCATION « GÉNÉRALE »"),
            ("ALLGEMEINER ZU SCHUSS", Label::Allocation, vec![], "ALLGEMEINER ZU SCHUSS"),
            ("ALGEMENETOELAGE", Label::Allocation, vec![], "ALGEMENETOELAGE"),
            ("ALLOCATlON « GÉNÉRALE »", Label::Allocation, vec![], "ALLOCATlON « GÉNÉRALE »"),
        ] {
            let misspelt = read(&Words::read(raw, 1, 1)).is_some_and(|heading| heading.misspelt);
            assert_eq!((heading(raw), misspelt), (Some((label, numbers, title.to_owned())), true), "{raw}");
        }
        for raw in ["Indicateur ^ : Avis", "Objectif général ¬ : Aider", "Secteur d'activité ` 1"] {
            assert!(heading(raw).is_some(), "{raw}");
        }
        for raw in ["Résultante du travail", "Objectif des stratégies locales : aider"] {
            assert_eq!(heading(raw), None, "{raw}");
        }
    }

    #[test]
    fn numbers_of_headings_are_read_in_every_form() {
        for (raw, numbers) in [
            ("Objectifs stratégiques 1 et 2", vec![1, 2]),
            ("Objectifs stratégiques 1, 2 & 3 :", vec![1, 2, 3]),
            ("Objectifs stratégiques 1 à 4", vec![1, 2, 3, 4]),
            ("Objectifs stratégiques 2 ef 3 :", vec![2, 3]),
            ("Secteur d'activité l :", vec![1]),
            ("Objectif stratégique l.4 : Informer", vec![4]),
            ("Objectif stratégique I.4 : Informer", vec![4]),
            ("Objectifs stratégiques I et II", vec![1, 2]),
            ("Strategische doelstellingen 1 en 2", vec![1, 2]),
            ("Strategische doelstellingen 1 tot 3", vec![1, 2, 3]),
            ("Strategische Ziele 1 und 2:", vec![1, 2]),
            ("Strategic objectives 1 and 2", vec![1, 2]),
            ("Objectif stratégique 1.2 : Informer", vec![2]),
            ("2.3. Objectif stratégique : Informer", vec![3]),
            ("Objectif opérationnel 4 Informer", vec![4]),
            ("b) Objectif stratégique : Informer", vec![2]),
        ] {
            assert_eq!(heading(raw).map(|(_, numbers, _)| numbers), Some(numbers), "{raw}");
        }
    }

    #[test]
    fn the_headers_of_columns_are_known_with_what_explains_them() {
        let column = |raw: &str| column(raw).map(|(label, _)| label);
        for (raw, label) in [
            ("Objectifs opérationnels (actions)", Label::Operational),
            ("Doelstellingen", Label::Operational),
            ("Maßnahmen", Label::Operational),
            ("Résultats attendus à la fin de la période", Label::Results),
            ("Indicateurs de résultat", Label::Indicators),
            ("Valeur cible (2023)", Label::Targets),
        ] {
            assert_eq!(column(raw), Some(label), "{raw}");
        }
        assert_eq!(column("Actions de la police"), None);
        assert_eq!(column("Remarques"), None);
        assert_eq!(column("Indicateurs 1. Ouvrir une porte"), None);
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
}
