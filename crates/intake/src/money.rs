//! Amounts in prose, with the year and the allocation that the sentence gives them; never more.
//!
//! Law: ar-2019-07-03 art. 7

use agreement::{Amount, TextKey};
use terms::{Euro, Finding, Place, Year};

use crate::codes::*;
use crate::dates;
use crate::labels;
use crate::outline::Prose;
use crate::words::{Token, TokenKind, Words, is_dirt, tokens};

/// An amount and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Stated {
    pub(crate) amount: Amount,
    pub(crate) place: Place,
}

/// An amount within one text.
struct Figure {
    euro: Euro,
    start: usize,
    end: usize,
}

/// Finds the amounts of one text outside the tree.
pub(crate) fn amounts(prose: &Prose, findings: &mut Vec<Finding>) -> Vec<Stated> {
    let words = &prose.words;
    if !words.has_digits() {
        return Vec::new();
    }
    let tokens = words.tokens();
    let figures = figures(words, &tokens, findings);
    let years = years(&tokens, &figures);
    let context = prose.allocation.as_deref().and_then(allocation_key);
    let stated = |(at, figure): (usize, &Figure)| {
        let place = words.place_of(figure.start, figure.end);
        let clauses = clauses(words.text(), &figures, at);
        let exact = clauses.into_iter().find_map(allocation_key);
        let misspelt = || {
            let (clause, name) = clauses.into_iter().find_map(|clause| Some((clause, misspelt_key(clause)?)))?;
            findings.push(Finding::note(I_102).at(place).with("text", clause.trim()));
            Some(name)
        };
        let allocation = exact.or_else(misspelt).or_else(|| context.clone());
        let amount = Amount { year: year_of(&figures, &years, at), allocation, amount: figure.euro };
        Stated { amount, place }
    };
    figures.iter().enumerate().map(stated).collect()
}

fn figures(words: &Words, tokens: &[Token<'_>], findings: &mut Vec<Finding>) -> Vec<Figure> {
    let text = words.text();
    let mut found: Vec<Figure> = Vec::new();
    let mut said: Vec<(usize, usize)> = Vec::new();
    for token in tokens.iter().filter_map(mark) {
        let from = found.last().map_or(0, |last| last.end);
        if token.start < from {
            continue;
        }
        let ahead = &text[from..token.start];
        let before = before(ahead).map(|read| {
            let end = from + ahead.trim_end_matches(|c: char| c.is_whitespace() || is_dirt(c)).len();
            (Figure { euro: read.euro, start: end - read.length, end: token.end }, read.whole)
        });
        let after = || {
            let read = after(&text[token.end..])?;
            Some((Figure { euro: read.euro, start: token.start, end: token.end + read.length }, read.whole))
        };
        match before.or_else(after) {
            Some((figure, true)) => found.push(figure),
            Some((figure, false)) => {
                said.push((figure.start, figure.end));
            }
            None if is_near_figures(ahead, &text[token.end..]) => said.push((token.start, token.end)),
            None => {}
        }
    }
    // The figures right behind a mark that was flagged are flagged with it.
    const BEHIND: usize = 16;
    let known = |at: usize| {
        let read = found.iter().any(|figure| figure.start <= at && at < figure.end);
        read || said.iter().any(|&(start, end)| start <= at && at < end + BEHIND)
    };
    let unmarked: Vec<(usize, usize)> = without_mark(tokens).filter(|&(_, end)| !known(end - 1)).collect();
    said.extend(unmarked);
    let flag = |(start, end): (usize, usize)| Finding::warning(I_035).at(words.place_of(start, end));
    findings.extend(said.into_iter().map(flag));
    found
}

/// Returns the mark of money that a token is, or begins with where a scanner lost the space behind it:
/// `EURtoegekend`.
fn mark<'a>(token: &Token<'a>) -> Option<Token<'a>> {
    const MARK: &str = "EUR";
    if token.is_sign(&["€"]) || token.is_word(&["eur", "euro", "euros"]) {
        return Some(*token);
    }
    let glued = token.text.strip_prefix(MARK)?.starts_with(char::is_lowercase);
    glued.then(|| Token { text: &token.text[..MARK.len()], end: token.start + MARK.len(), ..*token })
}

/// Finds the figures that have hundreds and cents, as amounts have: one without its mark may have
/// lost it to a scanner.
fn without_mark(tokens: &[Token<'_>]) -> impl Iterator<Item = (usize, usize)> {
    let touches = |at: usize| at > 0 && tokens[at - 1].end == tokens[at].start;
    (0..tokens.len()).filter_map(move |at| {
        let cents = tokens.get(at + 1).filter(|cents| cents.kind == TokenKind::Number && cents.text.len() == 2)?;
        let share = tokens.get(at + 2).is_some_and(|t| t.is_sign(&["%"]));
        if share || !tokens[at].is_sign(&[","]) || !touches(at + 1) {
            return None;
        }
        let mut first = at;
        while touches(first) && is_figures(&tokens[first - 1]) {
            first -= 1;
        }
        let (start, end) = (tokens[first].start, tokens[at].start);
        (tokens[first].kind == TokenKind::Number && end - start > 2).then_some((start, cents.end))
    })
}

/// Tells whether a token is figures, or letters that a scanner takes for them.
fn is_figures(token: &Token<'_>) -> bool {
    token.kind == TokenKind::Number || token.text.chars().all(|c| "lIOSBZ|".contains(c))
}

/// Tells whether figures stand so near to a mark of money that they may be an amount read wrongly.
fn is_near_figures(ahead: &str, after: &str) -> bool {
    const NEAR: usize = 6;
    let figure = |c: char| c.is_ascii_digit();
    ahead.chars().rev().take(NEAR).any(figure) || after.chars().take(NEAR).any(figure)
}

/// An amount as it was read from a run of figures.
struct Read {
    euro: Euro,
    length: usize,
    /// Nothing of the run was left aside, and no letter touches it that may have been a figure.
    whole: bool,
}

fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ')
}

/// Reads the amount that `text` ends with; the longest one that is written rightly.
fn before(text: &str) -> Option<Read> {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || is_dirt(c));
    let start = text.char_indices().rev().take(40).take_while(|&(_, c)| is_figure(c)).last().map(|(i, _)| i)?;
    let mut run = text[start..].trim_start_matches(|c: char| !c.is_ascii_digit());
    let mut whole = !is_misread(&text[..text.len() - run.len()]);
    loop {
        if let Ok(euro) = run.parse() {
            return Some(Read { euro, length: run.len(), whole });
        }
        let (left, rest) = run.split_once(' ')?;
        whole = is_year(left);
        run = rest;
    }
}

/// Tells whether what stands before a run of figures ends with figures that were read as letters:
/// `1 65Z` or `l` before ` 630,59`.
fn is_misread(before: &str) -> bool {
    let touching = before.ends_with(char::is_alphabetic);
    let clean = before.trim_end_matches(|c: char| c.is_whitespace() || is_dirt(c));
    let parted = clean.len() < before.trim_end().len() && clean.ends_with(|c: char| c.is_ascii_digit());
    let word = before.trim_end().rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
    let lone = word.len() == 1 && "lIOSBZ|!".contains(word);
    touching || parted || lone || is_mixed(word)
}

/// Tells whether a run of figures goes on with figures that were read as letters: `2 418 O39,32`.
fn goes_on_misread(after: &str) -> bool {
    let rest = after.trim_start_matches(|c: char| c.is_whitespace() || is_dirt(c));
    let word = rest.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    let parted = after.trim_start().len() > rest.len() && rest.starts_with(|c: char| c.is_ascii_digit());
    after.starts_with(char::is_alphabetic) || parted || is_mixed(word)
}

fn is_mixed(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && word.contains(|c: char| c.is_alphabetic() || c == '|')
}

fn is_year(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.']);
    word.len() == 4 && word.parse().is_ok_and(|year: u32| (1990..2100).contains(&year))
}

/// Reads the amount that follows the mark; its length reaches to the end of its figures.
fn after(text: &str) -> Option<Read> {
    let figures = text.trim_start_matches(|c: char| c.is_whitespace() || is_dirt(c));
    let before = text.len() - figures.len();
    let read = following(figures)?;
    Some(Read { length: before + read.length, ..read })
}

fn following(text: &str) -> Option<Read> {
    let end = text.char_indices().take(40).take_while(|&(_, c)| is_figure(c)).last().map(|(i, c)| i + c.len_utf8())?;
    let mut run = text[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
    let mut whole = !goes_on_misread(&text[run.len()..]);
    loop {
        if let Ok(euro) = run.trim().parse() {
            return Some(Read { euro, length: run.len(), whole });
        }
        let (rest, left) = run.rsplit_once(' ')?;
        whole = is_year(left);
        run = rest;
    }
}

/// Finds the years that stand alone: in no date, in no amount, in no range.
fn years(tokens: &[Token<'_>], figures: &[Figure]) -> Vec<(usize, Year)> {
    let dated = dates::find(tokens);
    let mut spans: Vec<(usize, usize)> = dated.iter().map(|d| (d.start, d.end)).collect();
    spans.extend(figures.iter().map(|f| (f.start, f.end)));
    spans.sort_unstable();
    let inside = |at: usize| {
        let next = spans.partition_point(|&(start, _)| start <= at);
        next > 0 && spans[next - 1].1 > at
    };
    let ranged = |at: usize| tokens.get(at).is_some_and(|t| t.is_sign(&["-", "/", "–"]));
    let alone = |&(at, token): &(usize, &Token<'_>)| {
        let in_range = ranged(at + 1) || at.checked_sub(1).is_some_and(ranged);
        token.text.len() == 4 && !in_range && !inside(token.start)
    };
    let year = |token: &Token<'_>| {
        token.number().filter(|n| (1990..2100).contains(n)).and_then(|n| Year::new(i16::try_from(n).ok()?))
    };
    tokens.iter().enumerate().filter(alone).filter_map(|(_, t)| Some((t.start, year(t)?))).collect()
}

/// The year stands before the amounts it is for, or after them; which of the two, the first one tells.
fn year_of(figures: &[Figure], years: &[(usize, Year)], at: usize) -> Option<Year> {
    let leads = years.first()?.0 < figures.first()?.start;
    let next = years.partition_point(|&(start, _)| start < figures[at].start);
    let found = if leads { years.get(next.checked_sub(1)?) } else { years.get(next) };
    found.map(|&(_, year)| year)
}

/// Returns what may name the allocation of an amount: the clause behind it, then the one before.
fn clauses<'t>(text: &'t str, figures: &[Figure], at: usize) -> [&'t str; 2] {
    let until = figures.get(at + 1).map_or(text.len(), |next| next.start);
    let after = text[figures[at].end..until].split([';', '.']).next().unwrap_or_default();
    let from = at.checked_sub(1).map_or(0, |last| figures[last].end);
    let before = text[from..figures[at].start].rsplit([';', '.']).next().unwrap_or_default();
    [after, before]
}

/// Names the allocation that a clause speaks of with a letter taken for another, or torn.
fn misspelt_key(clause: &str) -> Option<String> {
    const NAMES: [(&str, &[&str]); 3] = [
        ("general", &["generale", "algemene", "allgemeine", "allgemeinen", "general"]),
        ("radicalisation", &["radicalisation", "radicalisering", "radikalisierung"]),
        ("terrorism-extremism", &["terrorisme", "terrorismus", "extremisme", "extremismus"]),
    ];
    let tokens = tokens(clause);
    let named = || NAMES.iter().find(|(_, words)| labels::holds(&tokens, words));
    labels::holds(&tokens, &labels::MONEY).then(|| named().map(|(name, _)| (*name).to_owned()))?
}

/// Names the allocation that `text` speaks of, as the schemes do.
pub(crate) fn allocation_key(text: &str) -> Option<String> {
    const NAMES: [(&str, &[&str]); 6] = [
        ("guards-346", &[" 346 "]),
        ("guards-90", &[" 90 "]),
        ("terrorism-extremism", &[" terroris", " terreur", " extremis"]),
        ("radicalisation", &[" radicali", " radikali"]),
        (
            "plan",
            &[" plan strategique ", "preventieplan ", "praventionsplan ", " strategic plan ", " prevention plan "],
        ),
        ("general", &[" generale ", " general ", " algemene ", " allgemeine", " contrat de securite et de societe "]),
    ];
    let key = format!(" {} ", TextKey::of(text).as_str());
    let named = NAMES.iter().find(|(_, words)| words.iter().any(|word| key.contains(word)));
    named.map(|(name, _)| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::LineUse;

    fn all(text: &str) -> Vec<(i64, Option<i16>, Option<String>)> {
        let prose = Prose::new(Words::read(text, 1, 1), LineUse::Provision, None);
        let mut findings = Vec::new();
        let found = amounts(&prose, &mut findings);
        found
            .into_iter()
            .map(|s| (s.amount.amount.cents(), s.amount.year.map(Year::get), s.amount.allocation))
            .collect()
    }

    #[test]
    fn a_sentence_gives_its_amounts_their_years_and_allocations() {
        let general = Some("general".to_owned());
        let other = Some("radicalisation".to_owned());
        let text = "un montant de 1.200,50 EUR pour l'allocation générale et un montant de 60 000,00 EUR pour l'allocation \
                    « Radicalisation » pour 2018 et un montant de € 900 pour l'allocation générale pour 2019";
        assert_eq!(
            all(text),
            [(120_050, Some(2018), general.clone()), (6_000_000, Some(2018), other), (90_000, Some(2019), general)]
        );
    }

    #[test]
    fn what_the_sentence_does_not_say_stays_open() {
        assert_eq!(all("un montant de 276 041,89 EUR est attribué le 28 janvier 2019"), [(27_604_189, None, None)]);
        assert_eq!(all("2020, dispositif 90 : 1 000,00 EUR"), [(100_000, Some(2020), Some("guards-90".into()))]);
        assert_eq!(all("pour 2019 276 041,89 EUR"), [(27_604_189, Some(2019), None)]);
        assert_eq!(all("Voor 2019 wordt 317 105,55 EURtoegekend"), [(31_710_555, Some(2019), None)]);
        assert_eq!(all("EUR et euros, EURopa 2 020,00"), []);
    }

    #[test]
    fn an_allocation_whose_name_a_scanner_tore_is_known_and_said() {
        let general = |cents| [(cents, Some(2022), Some("general".to_owned()))];
        assert_eq!(all("Pour 2022, un montant de 973 461,45 € pour l'allocation généra1e"), general(97_346_145));
        assert_eq!(all("Voor 2022 wordt 1 200,00 EUR toegekend voor de alge mene toelage"), general(120_000));
        assert_eq!(all("Für 2022 wird 1 200,00 EUR für den allgemeincn Zuschuss gewährt"), general(120_000));
        assert_eq!(all("Pour 2022, le directeur génral verse 1 200,00 EUR"), [(120_000, Some(2022), None)]);
        let prose = Prose::new(Words::read("10,00 EUR pour l'allocation géuérale", 1, 1), LineUse::Provision, None);
        let mut findings = Vec::new();
        amounts(&prose, &mut findings);
        assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [I_102]);
    }

    #[test]
    fn an_amount_with_a_letter_among_its_figures_is_flagged_not_read() {
        for text in [
            "un montant de 1 65Z 630,59 EUR",
            "wordt een bedrag van 3171O5,55 EURtoegekend",
            "un montant de 750 58S,74 enros est attribué",
            "un montant de 75O58,74 est attribué",
            "un montant de 1 6S2 630,59 EUR",
            "un montant de l52 630,59 EUR",
            "un montant de I 652 630,59 EUR",
            "un montant de 1 65 630,59 EUR",
            "un montant de 630,S9 EUR",
            "un montant de € 1 652 63O,59",
            "un montant de € 1 652 O63,59",
            "un montant de € l 652 063,59",
            "un montant de 1 652 ^ 063,59 EUR",
            "un montant de 1 811 555,58 enros",
            "ein Betrag von 472 051,49 eurosfür",
            "ein Betrag von 472051,49 eurosfür",
        ] {
            let prose = Prose::new(Words::read(text, 1, 1), LineUse::Provision, None);
            let mut findings = Vec::new();
            assert_eq!(amounts(&prose, &mut findings).len(), 0, "{text}");
            assert_eq!(findings.iter().map(|f| f.code).collect::<Vec<_>>(), [I_035], "{text}");
        }
    }
}
