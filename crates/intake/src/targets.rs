//! Targets as the texts write them: `≥ 3 heures/jour`, `>/=à 50/an`, `Oui/Non`, `au moins 12 par an`.

use agreement::{Comparison, Per, Target, fold};

use crate::words::{Token, TokenKind};

/// A target and the bytes it covers, from its comparison to its period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) target: Target,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Neither sign nor word says how to compare: read as "exactly".
    pub(crate) bare: bool,
    /// `>` or `<` alone, read as "at least" or "at most".
    pub(crate) strict: bool,
}

/// The longest number that is read as a target.
const LONGEST: usize = 12;

struct Reader<'t, 'a> {
    tokens: &'t [Token<'a>],
    at: usize,
}

/// Finds the targets among `tokens`, in their order.
pub(crate) fn find(tokens: &[Token<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut reader = Reader { tokens, at: 0 };
    while reader.at < tokens.len() {
        let before = reader.at;
        match reader.target() {
            Some(target) => found.push(target),
            None => reader.at = before + 1,
        }
    }
    found
}

/// Finds a figure in a result that could be its target: `100 % du cadre`, `au moins un référent`.
pub(crate) fn proposed(tokens: &[Token<'_>]) -> Option<Target> {
    let mut reader = Reader { tokens, at: 0 };
    while reader.at < tokens.len() {
        let before = reader.at;
        if let Some(found) = reader.target().filter(|f| !f.bare) {
            return Some(found.target);
        }
        reader.at = before;
        if let Some(target) = reader.percentage().or_else(|| reader.spelled_out()) {
            return Some(target);
        }
        reader.at = before + 1;
    }
    None
}

impl<'a> Reader<'_, 'a> {
    fn peek(&self, ahead: usize) -> Option<&Token<'a>> {
        self.tokens.get(self.at + ahead)
    }

    fn target(&mut self) -> Option<Found> {
        let start = self.peek(0)?.start;
        if self.yes_no() {
            return Some(self.found(Target::YES_NO, start, false, false));
        }
        let colon = self.peek(0).is_some_and(|t| t.is_sign(&[":"]));
        let (op, bare, strict) = match self.comparison() {
            Some((op, strict)) => (op, false, strict),
            None if colon => {
                self.at += 1;
                (Comparison::Exactly, true, false)
            }
            None => return None,
        };
        while self.peek(0).is_some_and(|t| t.is_sign(&[":"]) || t.is_word(&["a", "de", "van", "of", "egal", "egale"]))
            && !bare
        {
            self.at += 1;
        }
        let start = if bare { self.peek(0)?.start } else { start };
        let value = self.value()?;
        if self.peek(0).is_some_and(|t| t.is_sign(&["/"])) && self.peek(1).is_some_and(|t| t.kind == TokenKind::Number)
        {
            return None;
        }
        let (unit, per) = self.unit_and_period();
        let target = Target { op, value: Some(value), unit, per };
        Some(self.found(target, start, bare, strict))
    }

    fn found(&self, target: Target, start: usize, bare: bool, strict: bool) -> Found {
        Found { target, start, end: self.tokens[self.at - 1].end, bare, strict }
    }

    /// `Oui/Non`, `ja / nee`, `Yes/No`.
    fn yes_no(&mut self) -> bool {
        let (Some(yes), Some(bar), Some(no)) = (self.peek(0), self.peek(1), self.peek(2)) else { return false };
        let is = yes.is_word(&["oui", "ja", "yes"])
            && bar.is_sign(&["/", "|"])
            && no.is_word(&["non", "nee", "neen", "nein", "no"]);
        self.at += if is { 3 } else { 0 };
        is
    }

    /// Reads a sign (`≥`, `>=`, `>/=`, `=>`) or words (`au moins`, `ten minste`, `mindestens`, `at most`).
    fn comparison(&mut self) -> Option<(Comparison, bool)> {
        const LEAST: [&[&str]; 12] = [
            &["au", "moins"],
            &["au", "minimum"],
            &["minimum"],
            &["min"],
            &["ten", "minste"],
            &["minstens"],
            &["minimaal"],
            &["mindestens"],
            &["wenigstens"],
            &["at", "least"],
            &["superieur", "ou"],
            &["ou", "plus"],
        ];
        const MOST: [&[&str]; 11] = [
            &["au", "plus"],
            &["au", "maximum"],
            &["maximum"],
            &["max"],
            &["ten", "hoogste"],
            &["hoogstens"],
            &["maximaal"],
            &["hochstens"],
            &["maximal"],
            &["at", "most"],
            &["inferieur", "ou"],
        ];
        for (op, phrases) in [(Comparison::AtLeast, LEAST.as_slice()), (Comparison::AtMost, MOST.as_slice())] {
            if let Some(length) = phrases.iter().find(|p| self.says(p)).map(|p| p.len()) {
                self.at += length;
                return Some((op, false));
            }
        }
        self.sign()
    }

    fn says(&self, phrase: &[&str]) -> bool {
        phrase.iter().enumerate().all(|(i, word)| self.peek(i).is_some_and(|t| t.is_word(&[word])))
    }

    fn sign(&mut self) -> Option<(Comparison, bool)> {
        let signs = self.tokens[self.at..]
            .iter()
            .take(4)
            .take_while(|t| t.is_sign(&["≥", "≤", ">", "<", "=", "/", "⩾", "⩽"]))
            .count();
        let all: String = self.tokens[self.at..self.at + signs].iter().map(|t| t.text).collect();
        let read = match all.as_str() {
            "≥" | "⩾" | ">=" | "=>" | ">/=" | "≥=" => (Comparison::AtLeast, false),
            "≤" | "⩽" | "<=" | "=<" | "</=" => (Comparison::AtMost, false),
            ">" => (Comparison::AtLeast, true),
            "<" => (Comparison::AtMost, true),
            "=" => (Comparison::Exactly, false),
            _ => return None,
        };
        self.at += signs;
        Some(read)
    }

    /// Reads `12`, `7,5`, `1 200` or `1.200` as decimal text.
    fn value(&mut self) -> Option<String> {
        let first = self.peek(0).filter(|t| t.kind == TokenKind::Number && t.text.len() <= 9)?;
        let (mut value, mut end) = (first.text.to_owned(), first.end);
        self.at += 1;
        while let (Some(mark), Some(part)) = (self.peek(0), self.peek(1)) {
            let touching = mark.start == end && part.start == mark.end && part.kind == TokenKind::Number;
            let group = part.text.len() == 3 && mark.is_sign(&["."]);
            if !touching || !mark.is_sign(&[",", "."]) || value.contains('.') || value.len() > LONGEST {
                break;
            }
            value = if group { format!("{value}{}", part.text) } else { format!("{value}.{}", part.text) };
            end = part.end;
            self.at += 2;
        }
        while let Some(group) =
            self.peek(0).filter(|t| t.kind == TokenKind::Number && t.text.len() == 3 && value.len() <= 3)
        {
            value.push_str(group.text);
            self.at += 1;
        }
        (value.len() <= LONGEST).then_some(value)
    }

    /// Reads `heures/jour`, `par an`, `% des cas`, `/an`.
    fn unit_and_period(&mut self) -> (Option<String>, Option<Per>) {
        if let Some(per) = self.period() {
            return (None, Some(per));
        }
        let unit = self.unit();
        let per = self.period();
        (unit, per)
    }

    fn unit(&mut self) -> Option<String> {
        const NO_UNIT: [&str; 22] = [
            "par", "per", "pro", "de", "des", "du", "d", "a", "au", "aux", "en", "et", "ou", "sur", "dans", "van",
            "op", "in", "der", "und", "of", "and",
        ];
        let next = self.peek(0)?;
        let percent = next.is_sign(&["%"]);
        let word = next.kind == TokenKind::Word && !next.is_word(&NO_UNIT) && next.text.starts_with(char::is_lowercase);
        let noun = next.kind == TokenKind::Word && self.period_follows(1) && !next.is_word(&NO_UNIT);
        let unit = (percent || word || noun).then(|| next.text.to_owned())?;
        self.at += 1;
        Some(unit)
    }

    fn period_follows(&self, ahead: usize) -> bool {
        let mut probe = Reader { tokens: self.tokens, at: self.at + ahead };
        probe.period().is_some()
    }

    /// Reads `/an`, `par an`, `per jaar`, `pro Jahr`, `a year`, `annuels`.
    fn period(&mut self) -> Option<Per> {
        let mark = self.peek(0)?;
        if let Some(per) = adverb(mark) {
            self.at += 1;
            return Some(per);
        }
        if !(mark.is_sign(&["/"]) || mark.is_word(&["par", "per", "pro", "a", "each", "chaque"])) {
            return None;
        }
        let per = self.peek(1).and_then(span)?;
        self.at += 2;
        Some(per)
    }

    fn percentage(&mut self) -> Option<Target> {
        let value = self.value()?;
        self.peek(0)?.is_sign(&["%"]).then(|| Target {
            op: Comparison::Exactly,
            value: Some(value),
            unit: Some("%".into()),
            per: None,
        })
    }

    /// `au moins un référent`, `ten minste twee`.
    fn spelled_out(&mut self) -> Option<Target> {
        const NUMBERS: [&[&str]; 6] = [
            &["un", "une", "een", "ein", "eine", "one"],
            &["deux", "twee", "zwei", "two"],
            &["trois", "drie", "drei", "three"],
            &["quatre", "vier", "four"],
            &["cinq", "vijf", "funf", "five"],
            &["six", "zes", "sechs"],
        ];
        let (op, _) = self.comparison()?;
        let folded = fold(self.peek(0)?.text);
        let (value, _) = (1..).zip(NUMBERS).find(|(_, names)| names.contains(&folded.as_str()))?;
        self.at += 1;
        let (unit, per) = self.unit_and_period();
        Some(Target { op, value: Some(i32::to_string(&value)), unit, per })
    }
}

fn span(token: &Token<'_>) -> Option<Per> {
    match fold(token.text).as_str() {
        "an" | "annee" | "jaar" | "jahr" | "year" => Some(Per::Year),
        "mois" | "maand" | "monat" | "month" => Some(Per::Month),
        "semaine" | "week" | "woche" => Some(Per::Week),
        "jour" | "dag" | "tag" | "day" => Some(Per::Day),
        _ => None,
    }
}

fn adverb(token: &Token<'_>) -> Option<Per> {
    match fold(token.text).as_str() {
        "annuels" | "annuelles" | "annuel" | "annuelle" | "jaarlijks" | "jahrlich" | "yearly" => Some(Per::Year),
        "mensuels" | "mensuelles" | "maandelijks" | "monatlich" | "monthly" => Some(Per::Month),
        "hebdomadaires" | "wekelijks" | "wochentlich" | "weekly" => Some(Per::Week),
        "quotidiens" | "quotidiennes" | "dagelijks" | "taglich" | "daily" => Some(Per::Day),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tokens;

    fn shown(target: &Target) -> String {
        let op = match target.op {
            Comparison::AtLeast => ">=",
            Comparison::AtMost => "<=",
            Comparison::Exactly => "=",
            Comparison::YesNo => "yes/no",
        };
        let per = target.per.map(|p| format!("per {p:?}").to_lowercase());
        let parts = [Some(op.to_owned()), target.value.clone(), target.unit.clone(), per];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn all(text: &str) -> Vec<String> {
        find(&tokens(text)).iter().map(|f| shown(&f.target)).collect()
    }

    #[test]
    fn every_spelling_of_a_target_is_read() {
        for (text, target) in [
            ("présence : ≥ 3 heures/jour", ">= 3 heures per day"),
            ("réunions : ≥ 12 par an", ">= 12 per year"),
            ("constats ≥ 250 /an", ">= 250 per year"),
            ("constatateurs: >/=à 50/an.", ">= 50 per year"),
            ("assurées : >/= à 2 /an", ">= 2 per year"),
            ("mis en place >/= 10/an", ">= 10 per year"),
            ("effective : Oui/Non", "yes/no"),
            ("ingesteld: ja / neen", "yes/no"),
            ("vols : <= 1.200 par an", "<= 1200 per year"),
            ("délai : ≤ 48 heures", "<= 48 heures"),
            ("taux : ≥ 7,5 % des dossiers", ">= 7.5 %"),
            ("réunions : au moins 4 par mois", ">= 4 per month"),
            ("overleg: ten minste 2 per week", ">= 2 per week"),
            ("Treffen: mindestens 6 pro Jahr", ">= 6 per year"),
            ("patrols: at least 3 patrols per day", ">= 3 patrols per day"),
            ("couverture : 100 %", "= 100 %"),
            ("charte signée : = 1", "= 1"),
        ] {
            assert_eq!(all(text), [target], "{text}");
        }
    }

    #[test]
    fn text_without_a_target_has_none() {
        for text in [
            "Le versement est effectué",
            "Nombre de vols en 2018",
            "un plan minimum",
            ": x",
            "≥ NaN",
            ">",
            "AR 3/7",
            "le : 29/01/2019",
            "",
        ] {
            assert_eq!(all(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn figures_in_results_are_proposed() {
        let figure = |text: &str| proposed(&tokens(text)).map(|t| shown(&t));
        assert_eq!(figure("Formation de 100% du cadre").as_deref(), Some("= 100 %"));
        assert_eq!(figure("Au moins un référent par service").as_deref(), Some(">= 1 référent"));
        assert_eq!(figure("Réunion de la plateforme 346"), None);
    }
}
