//! Several statements in one cell or bullet, parted where it is safe.
//!
//! A dash before a capital parts two statements after the end of a sentence (`Analyse - Diagnostic`
//! stays one); a target ends an indicator, whatever follows it with a capital.

use agreement::Target;
use terms::Finding;

use crate::codes::*;
use crate::table::ends_open;
use crate::targets::{self, Found};
use crate::words::{Words, is_marked, starts_upper};

/// One result or indicator.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) words: Words,
    pub(crate) target: Option<Target>,
}

/// Parts `words` into results, each with a figure that could be its target.
pub(crate) fn results(words: Words, findings: &mut Vec<Finding>) -> Vec<Statement> {
    let statement = |words: Words| {
        let target = targets::proposed(words.text());
        Statement { words, target }
    };
    part(words, &[], findings).into_iter().map(statement).collect()
}

/// Parts `words` into indicators with their targets.
pub(crate) fn indicators(words: Words, findings: &mut Vec<Finding>) -> Vec<Statement> {
    let found = targets::find_in(words.text());
    let ends: Vec<usize> = found.iter().map(|f| f.end).collect();
    let whole = words.text().len();
    let parts = part(words, &ends, findings);
    let each = |part: Words| {
        let again = (part.text().len() < whole).then(|| targets::find_in(part.text()));
        indicator(part, again.as_ref().unwrap_or(&found), findings)
    };
    parts.into_iter().map(each).collect()
}

/// Reads `words` as a target and nothing else: what stands after `Valeur cible :`.
pub(crate) fn target_alone(words: &Words) -> Option<Target> {
    let mut after_colon = Words::read(":", words.place().line, words.place().column);
    after_colon.append(words);
    let found = targets::find_in(after_colon.text());
    let [one] = found.as_slice() else { return None };
    Some(one.target.clone())
}

/// Makes an indicator of `words` and of the targets `found` in them.
fn indicator(words: Words, found: &[Found], findings: &mut Vec<Finding>) -> Statement {
    let target = match found {
        [] => None,
        [one] => Some(one.clone()),
        [first, rest @ ..] if rest.iter().all(|f| f.doubts.bare) && !first.doubts.bare => Some(first.clone()),
        several => {
            let place = words.place_of(several[0].start, several[several.len() - 1].end);
            findings.push(Finding::warning(I_060).at(place).with("text", words.text()));
            None
        }
    };
    if let Some(target) = &target {
        doubts(&words, target, findings);
    }
    Statement { words, target: target.map(|t| t.target) }
}

fn doubts(words: &Words, found: &Found, findings: &mut Vec<Finding>) {
    let place = words.place_of(found.start, found.end);
    let figure = &words.text()[found.start..found.end];
    if found.doubts.bare {
        findings.push(Finding::note(I_061).at(place).with("figure", figure));
    }
    if found.doubts.strict {
        findings.push(Finding::note(I_062).at(place).with("figure", figure));
    }
    if found.doubts.rough {
        findings.push(Finding::note(I_065).at(place).with("figure", figure));
    }
    if found.doubts.scanned {
        findings.push(Finding::warning(I_066).at(place).with("figure", figure));
    }
    if found.doubts.grouped {
        let value = found.target.value.clone().unwrap_or_default();
        findings.push(Finding::warning(I_064).at(place).with("figure", figure).with("value", value));
    }
}

/// What the text has just come to the end of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Nothing,
    Sentence,
    Target,
}

/// Parts `words` at each safe cut, and says so; `ends` are the ends of the targets in them.
fn part(words: Words, ends: &[usize], findings: &mut Vec<Finding>) -> Vec<Words> {
    let mut cuts: Vec<usize> = words.breaks().iter().copied().filter(|&at| begins_a_statement(&words, at)).collect();
    if !ends.is_empty() || may_part(words.text()) {
        cuts_between(words.text(), ends, &mut cuts);
        cuts.sort_unstable();
        cuts.dedup();
    }
    let place = (!cuts.is_empty()).then(|| words.place());
    let parts = words.parted(&cuts).map(|part| part.without_dash().0);
    let parts: Vec<Words> = parts.filter(|part| !part.is_empty()).collect();
    let parted = place.filter(|_| parts.len() > 1);
    findings.extend(parted.map(|place| Finding::note(I_058).at(place).with("count", parts.len())));
    parts
}

/// The marks that part two statements where they stand alone.
const DASHES: [char; 4] = ['-', '–', '—', '•'];

/// Tells whether one of the dashes may stand alone in `text`.
fn may_part(text: &str) -> bool {
    /// The first byte of all dashes but the shortest.
    const LONG: u8 = 0xe2;
    text.as_bytes().windows(2).any(|two| matches!(two, [b' ', b'-' | LONG]))
}

/// Cuts `text` before a capital, after a target, or after a dash behind a sentence or a target.
fn cuts_between(text: &str, ends: &[usize], cuts: &mut Vec<usize>) {
    let (mut ended, mut dash) = (Ended::Nothing, None);
    let mut ends = ends.iter().copied().peekable();
    for (at, c) in text.char_indices() {
        while ends.next_if(|&end| end <= at).is_some() {
            (ended, dash) = (Ended::Target, None);
        }
        let nothing = ended == Ended::Nothing && dash.is_none();
        match c {
            c if nothing && c.is_ascii_alphanumeric() => {}
            c if DASHES.contains(&c) && ended != Ended::Nothing && stands_alone(text, at, c) => dash = Some(at),
            '.' | ';' | '!' | '?' if ended == Ended::Nothing => ended = Ended::Sentence,
            '.' | ';' | '!' | '?' | ' ' | ')' | '"' | '»' | '”' => {}
            _ => {
                let here = dash.or((ended == Ended::Target).then_some(at));
                cuts.extend(here.filter(|_| c.is_uppercase()));
                (ended, dash) = (Ended::Nothing, None);
            }
        }
    }
}

/// Tells whether what begins on a new line of a cell is a statement of its own.
fn begins_a_statement(words: &Words, at: usize) -> bool {
    let line = &words.text()[at..];
    is_marked(line) || (starts_upper(line) && !ends_open(&words.text()[..at]))
}

fn stands_alone(text: &str, at: usize, dash: char) -> bool {
    text[..at].ends_with(' ') && text[at + dash.len_utf8()..].starts_with(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<String> {
        let mut findings = Vec::new();
        let words = Words::read(text, 1, 1);
        indicators(words, &mut findings).into_iter().map(|s| s.words.text().to_owned()).collect()
    }

    #[test]
    fn statements_are_parted_only_where_it_is_safe() {
        assert_eq!(parts("- Projets communs. - Meilleure entente."), ["Projets communs.", "Meilleure entente."]);
        assert_eq!(parts("Analyse - Diagnostic"), ["Analyse - Diagnostic"]);
        assert_eq!(parts("Visites : ≥ 2 /an - Appels : ≥ 5/an"), ["Visites : ≥ 2 /an", "Appels : ≥ 5/an"]);
        assert_eq!(parts("Constats : Oui/Non Avis : Oui/Non"), ["Constats : Oui/Non", "Avis : Oui/Non"]);
        assert_eq!(parts("Visites ≥ 2 /an dans chaque quartier"), ["Visites ≥ 2 /an dans chaque quartier"]);
    }

    #[test]
    fn two_targets_that_contradict_each_other_are_none() {
        let mut findings = Vec::new();
        let read = indicators(Words::read("Réunions : ≥ 12 par an : ≤ 3 par an", 1, 1), &mut findings);
        assert_eq!((read.len(), &read[0].target, findings[0].code), (1, &None, I_060));
    }
}
