//! Targets as the texts write them: `≥ 3 heures/jour`, `>/=à 50/an`, `Oui/Non`, `au moins 12 par an`,
//! `entre 10 et 20 %`, `12 per kwartaal`.
//!
//! What a phrase means is in [`phrases`], how a figure is written in [`figures`]. A figure alone is a
//! target only after a colon, and never a date.

mod figures;
mod phrases;
mod scanned;

use agreement::{Comparison, Per, Target};

pub(crate) use self::scanned::with_figures;

use self::figures::Figure;
use self::phrases::Said;
use crate::dates;
use crate::words::{Token, TokenKind, first_tokens, tokens};

/// A target and the bytes it covers, from its comparison to its period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) target: Target,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) doubts: Doubts,
}

/// What leaves open how a target is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Doubts {
    /// Neither sign nor word says how to compare: read as "exactly".
    pub(crate) bare: bool,
    /// `>` or `<` alone, read as "at least" or "at most".
    pub(crate) strict: bool,
    /// The figure is only about right.
    pub(crate) rough: bool,
    /// Its comma parts thousands or decimals.
    pub(crate) grouped: bool,
    /// A letter of it was taken for a figure, or for the letter that it must be.
    pub(crate) scanned: bool,
}

/// Words that never begin a unit.
const NO_UNIT: [&str; 25] = [
    "par", "per", "pro", "de", "des", "du", "d", "a", "au", "aux", "en", "et", "ou", "sur", "dans", "van", "op", "in",
    "der", "und", "of", "and", "a", "to", "soit",
];

/// The signs that comparisons are made of.
const SIGNS: [&str; 13] = ["≥", "≤", ">", "<", "=", "/", "⩾", "⩽", "≧", "≦", "±", "~", "≈"];

/// Tells whether a target may begin with `token`: most words begin none, and nothing more is tried on them.
fn may_begin(token: &Token<'_>) -> bool {
    phrases::may_begin(token) || token.is_sign(&[":"]) || token.is_sign(&SIGNS)
}

struct Reader<'t, 'a> {
    tokens: &'t [Token<'a>],
    at: usize,
}

/// Finds the targets in `text`, in their order, also where a scanner took letters for others.
pub(crate) fn find_in(text: &str) -> Vec<Found> {
    let plain = |text: &str| find(&tokens(text));
    let Some(mended) = scanned::mended(text) else {
        let found = plain(text);
        let silent = found.iter().all(|one| one.doubts.bare) && text.contains(|c: char| c.is_ascii_digit());
        let mended = if silent { scanned::with_comparison(text) } else { None };
        return mended.map_or(found, |mended| scanned_in(text, &mended, plain(&mended)));
    };
    scanned_in(text, &mended, plain(&mended))
}

/// Says of the targets in `mended` which of them `text` has otherwise.
fn scanned_in(text: &str, mended: &str, mut found: Vec<Found>) -> Vec<Found> {
    for one in &mut found {
        one.doubts.scanned = text.as_bytes()[one.start..one.end] != mended.as_bytes()[one.start..one.end];
    }
    found
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

/// Finds a figure in a result that could be its target: `100 % du cadre`, `au moins un référent`,
/// `12 réunions par an`.
pub(crate) fn proposed(text: &str) -> Option<Target> {
    if !text.bytes().any(|byte| byte.is_ascii_digit())
        && !first_tokens(text).any(|token| phrases::may_be_a_value(&token))
    {
        return None;
    }
    let tokens = &tokens(text);
    let mut reader = Reader { tokens, at: 0 };
    while reader.at < tokens.len() {
        let before = reader.at;
        if let Some(found) = reader.target().filter(|f| !f.doubts.bare) {
            return Some(found.target);
        }
        reader.at = before;
        let first = before == 0 || tokens[before - 1].kind != TokenKind::Number;
        if let Some(target) = reader.measured().filter(|_| first) {
            return Some(target);
        }
        reader.at = before + 1;
    }
    None
}

impl<'a> Reader<'_, 'a> {
    fn rest(&self) -> &[Token<'a>] {
        &self.tokens[self.at..]
    }

    fn peek(&self, ahead: usize) -> Option<&Token<'a>> {
        self.tokens.get(self.at + ahead)
    }

    fn target(&mut self) -> Option<Found> {
        let first = self.peek(0).filter(|t| may_begin(t))?;
        let mut start = first.start;
        if let Some(used) = phrases::yes_no(self.rest()) {
            self.at += used;
            return Some(self.found(Target::YES_NO, start, Doubts::default()));
        }
        let before = self.at.checked_sub(1).map(|at| &self.tokens[at]);
        let anchored = before.is_none_or(|t| t.is_sign(&[":", "(", "≥", "≤"]));
        let colon = first.is_sign(&[":"]);
        let said = self.comparison(anchored);
        if said.is_none() {
            if !colon || self.comparison_follows() {
                return None;
            }
            self.at += 1;
            start = self.peek(0)?.start;
        }
        self.fill();
        if dates::stands_first(self.rest()) {
            return None;
        }
        self.valued(said, start)
    }

    /// A colon before a comparison only announces it.
    fn comparison_follows(&mut self) -> bool {
        let at = self.at;
        self.at += 1;
        let follows = self.comparison(true).is_some() || phrases::yes_no(self.rest()).is_some();
        self.at = at;
        follows
    }

    /// Reads the value after its comparison, with its upper value, unit and period.
    fn valued(&mut self, said: Option<Said>, start: usize) -> Option<Found> {
        let mut doubts = Doubts {
            bare: said.is_none(),
            strict: said.is_some_and(|s| s.strict),
            rough: said.is_some_and(|s| s.rough),
            ..Doubts::default()
        };
        let mut op = said.map_or(Comparison::Exactly, |s| s.op);
        let between =
            said.is_none() && self.skip_word(&["entre", "tussen", "zwischen", "between", "de", "van", "von", "from"]);
        let value = self.value(said.is_some())?;
        let upto = if said.is_none() || op == Comparison::Exactly { self.upper(between) } else { None };
        if between && upto.is_none() {
            return None;
        }
        if upto.is_some() {
            (op, doubts.bare) = (Comparison::Between, false);
        }
        if self.is_no_measure(doubts.bare) {
            return None;
        }
        if let Some((behind, used)) = phrases::comparison_behind(self.rest()).filter(|_| doubts.bare) {
            self.at += used;
            (op, doubts.bare) = (behind, false);
        }
        let (unit, per) = self.unit_and_period();
        if let Some((behind, used)) = phrases::comparison_behind(self.rest()).filter(|_| doubts.bare) {
            self.at += used;
            (op, doubts.bare) = (behind, false);
        }
        doubts.grouped = value.doubtful && unit.as_deref() != Some("%");
        let decimal = value.doubtful && !doubts.grouped;
        let text = if decimal { decimals(&value.value) } else { value.value };
        let target = Target { op, value: Some(text), upto, unit, per };
        Some(self.found(target, start, doubts))
    }

    /// A fraction, a rank, a clock, a year that stands alone: no value to reach.
    fn is_no_measure(&self, bare: bool) -> bool {
        let next = |ahead| self.peek(ahead);
        let number = |ahead| next(ahead).is_some_and(|t| t.kind == TokenKind::Number);
        let fraction = next(0).is_some_and(|t| t.is_sign(&["/"]) || t.is_word(&["sur", "op", "von"])) && number(1);
        let ordinal = next(0).is_some_and(|t| {
            let touching = self.at > 0 && self.tokens[self.at - 1].end == t.start;
            touching && t.is_word(&["er", "ere", "e", "eme", "de", "ste", "st", "nd", "rd", "th", "h"])
        });
        let digits = self.tokens[self.at - 1].text;
        let year = bare && digits.parse().is_ok_and(|year: u32| (1990..2040).contains(&year));
        fraction
            || ordinal
            || (year && self.peek(0).is_none_or(|t| t.kind == TokenKind::Sign && !t.is_sign(&["%", "/"])))
    }

    fn found(&self, target: Target, start: usize, doubts: Doubts) -> Found {
        Found { target, start, end: self.tokens[self.at - 1].end, doubts }
    }

    /// Reads a sign (`≥`, `>=`, `>/=`, `=>`) or words (`au moins`, `ten minste`, `mindestens`, `at most`).
    fn comparison(&mut self, anchored: bool) -> Option<Said> {
        if let Some((said, used)) = phrases::comparison(self.rest(), anchored) {
            self.at += used;
            return Some(said);
        }
        self.sign()
    }

    fn sign(&mut self) -> Option<Said> {
        let signs = self.rest().iter().take(4).take_while(|t| t.is_sign(&SIGNS)).count();
        let all: String = self.rest()[..signs].iter().map(|t| t.text).collect();
        let (op, strict) = match all.as_str() {
            "≥" | "⩾" | "≧" | ">=" | "=>" | ">/=" | "≥=" | "≥/=" => (Comparison::AtLeast, false),
            "≤" | "⩽" | "≦" | "<=" | "=<" | "</=" | "≤=" | "≤/=" => (Comparison::AtMost, false),
            ">" => (Comparison::AtLeast, true),
            "<" => (Comparison::AtMost, true),
            "=" | "±" | "~" | "≈" => (Comparison::Exactly, false),
            _ => return None,
        };
        self.at += signs;
        const OR_EQUAL: [&[&str]; 5] =
            [&["ou", "egal"], &["ou"], &["of", "gelijk"], &["oder", "gleich"], &["or", "equal"]];
        let or_equal = OR_EQUAL.iter().filter_map(|phrase| phrases::says(self.rest(), phrase)).max();
        let equal = or_equal.map(|used| used + usize::from(self.peek(used).is_some_and(|t| t.is_sign(&["="]))));
        self.at += equal.unwrap_or(0);
        Some(Said { op, strict: strict && equal.is_none(), rough: matches!(all.as_str(), "±" | "~" | "≈") })
    }

    /// Skips what stands between a comparison and its value: `à`, `de`, `:`.
    fn fill(&mut self) {
        while self.peek(0).is_some_and(|t| t.is_sign(&[":"]) || t.is_word(&["a", "egal", "egale", "aan", "als", "to"]))
            || self.number_after(&["de", "van", "of", "von", "d"])
        {
            self.at += 1;
        }
    }

    fn number_after(&self, words: &[&str]) -> bool {
        let de = self.peek(0).is_some_and(|t| t.is_word(words));
        de && self.peek(1).is_some_and(|t| t.kind == TokenKind::Number) && self.upper_ahead().is_none()
    }

    /// Tells where the upper value stands when `de 10 à 20` follows.
    fn upper_ahead(&self) -> Option<String> {
        let mut probe = Reader { tokens: self.tokens, at: self.at + 1 };
        probe.value(false)?;
        probe.upper(true)
    }

    fn skip_word(&mut self, words: &[&str]) -> bool {
        let is =
            self.peek(0).is_some_and(|t| t.is_word(words)) && self.peek(1).is_some_and(|t| t.kind == TokenKind::Number);
        self.at += usize::from(is);
        is
    }

    /// Reads a figure, or a number that is spelled out where `words` may say one.
    fn value(&mut self, words: bool) -> Option<Figure> {
        if let Some(figure) = figures::figure(self.rest()) {
            self.at += figure.used;
            return Some(figure);
        }
        let number = self.peek(0).filter(|t| words && t.kind == TokenKind::Word).and_then(phrases::spelled)?;
        self.at += 1;
        Some(Figure { value: number.to_string(), used: 1, doubtful: false })
    }

    /// Reads `à 20`, `- 20`, `et 20`: the upper value of a range, which is no year.
    fn upper(&mut self, between: bool) -> Option<String> {
        let lower = self.at;
        let percent = usize::from(self.peek(0).is_some_and(|t| t.is_sign(&["%"])));
        let mark = self.peek(percent)?;
        let range = mark.is_word(&["a", "tot", "bis", "to"])
            || mark.is_sign(&["-", "–", "—"])
            || (between && mark.is_word(&["et", "en", "und", "and"]));
        let year = self.at > 0 && self.tokens[self.at - 1].text.len() == 4;
        self.at += percent + 1;
        let upper = self.value(false).filter(|_| range && !year);
        let ahead = self
            .peek(0)
            .is_some_and(|t| t.is_sign(&["/", "-", "–"]) && self.peek(1).is_some_and(|t| t.kind == TokenKind::Number));
        if upper.is_none() || ahead {
            self.at = lower;
            return None;
        }
        upper.map(|figure| figure.value)
    }

    /// Reads `heures/jour`, `par an`, `% des cas`, `nouvelles réunions par an`.
    fn unit_and_period(&mut self) -> (Option<String>, Option<Per>) {
        if let Some(per) = self.period() {
            return (None, Some(per));
        }
        let percent = self.percent();
        if percent.is_none()
            && let Some((unit, per)) = self.words_before_period()
        {
            return (Some(unit).filter(|unit| unit != "x"), Some(per));
        }
        if percent.is_some() {
            let per = self.words_before_period().map(|(_, per)| per).or_else(|| self.period());
            return (percent, per);
        }
        let unit = self.unit();
        let per = self.period();
        (unit, per)
    }

    fn percent(&mut self) -> Option<String> {
        const PERCENT: [&[&str]; 6] =
            [&["pour", "cent"], &["pourcent"], &["procent"], &["prozent"], &["percent"], &["per", "cent"]];
        let sign = self.peek(0).filter(|t| t.is_sign(&["%"])).map(|_| 1);
        let used = sign.or_else(|| PERCENT.iter().find_map(|phrase| phrases::says(self.rest(), phrase)))?;
        self.at += used;
        Some("%".to_owned())
    }

    /// Reads up to four words that lead to a period: `nouvelles réunions par an`.
    fn words_before_period(&mut self) -> Option<(String, Per)> {
        const MOST: usize = 5;
        let words =
            self.rest().iter().take(MOST).take_while(|t| t.kind == TokenKind::Word || t.is_sign(&["-", "'", "’"]));
        let reach = words.count();
        let starts = self.peek(0).is_some_and(|t| t.kind == TokenKind::Word && (!t.is_word(&NO_UNIT)));
        let after =
            (1..=reach).find(|&ahead| phrases::period(&self.rest()[ahead.min(self.rest().len())..]).is_some())?;
        let (first, last) = (self.peek(0)?, self.peek(after - 1)?);
        let mut unit = String::new();
        for (ahead, token) in self.rest()[..after].iter().enumerate() {
            if ahead > 0 && self.rest()[ahead - 1].end < token.start {
                unit.push(' ');
            }
            unit.push_str(token.text);
        }
        let short = last.end - first.start <= 60;
        (starts && short).then_some(())?;
        self.at += after;
        Some((unit, self.period()?))
    }

    fn unit(&mut self) -> Option<String> {
        const MONEY: [&str; 3] = ["eur", "euro", "euros"];
        let next = self.peek(0)?;
        let word = next.kind == TokenKind::Word && !next.is_word(&NO_UNIT);
        let lower = next.text.starts_with(char::is_lowercase);
        let last = self.peek(1).is_none_or(|t| t.is_sign(&[".", ";", ")", ","]));
        let is = next.is_sign(&["€"]) || (word && (lower || last || next.is_word(&MONEY)));
        let unit = is.then(|| next.text.to_owned())?;
        self.at += 1;
        Some(unit).filter(|unit| unit != "x")
    }

    fn period(&mut self) -> Option<Per> {
        let (per, used) = phrases::period(self.rest())?;
        self.at += used;
        Some(per)
    }

    /// A percentage, or a figure with its period: what a result says of how much.
    fn measured(&mut self) -> Option<Target> {
        let value = self.value(false).or_else(|| {
            let number = phrases::spelled(self.peek(0)?).filter(|&number| number > 1)?;
            self.at += 1;
            Some(Figure { value: number.to_string(), used: 1, doubtful: false })
        })?;
        let upto = self.upper(false);
        let (unit, per) = self.unit_and_period();
        let measure = unit.as_deref() == Some("%") || per.is_some();
        let op = if upto.is_some() { Comparison::Between } else { Comparison::Exactly };
        measure.then_some(Target { op, value: Some(value.value), upto, unit, per })
    }
}

/// Writes grouped thousands as the decimals that a percentage means: `7125` as `7.125`.
fn decimals(value: &str) -> String {
    let (whole, part) = value.split_at(value.len().saturating_sub(3));
    format!("{whole}.{part}")
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
            Comparison::Between => "..",
            Comparison::YesNo => "yes/no",
        };
        let per = target.per.map(|p| format!("per {p:?}").to_lowercase());
        let parts = [Some(op.to_owned()), target.value.clone(), target.upto.clone(), target.unit.clone(), per];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn all(text: &str) -> Vec<String> {
        find(&tokens(text)).iter().map(|f| shown(&f.target)).collect()
    }

    #[test]
    fn every_spelling_of_a_target_is_read() {
        let mut differ = Vec::new();
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
            ("réunions : > ou = 4 par an", ">= 4 per year"),
            ("réunions : ≥ à 4 l'an", ">= 4 per year"),
            ("réunions : > ou égal à 4", ">= 4"),
            ("réunions : supérieur ou égal à 4", ">= 4"),
            ("réunions : minimum 4 par trimestre", ">= 4 per quarter"),
            ("réunions : min. 4 par semestre", ">= 4 per halfyear"),
            ("réunions : 4 au minimum", ">= 4"),
            ("réunions : 4 réunions ou plus", ">= 4 réunions"),
            ("réunions : pas moins de 4", ">= 4"),
            ("réunions : plus de 4", ">= 4"),
            ("réunions : environ 40", "= 40"),
            ("réunions : au moins une par mois", ">= 1 per month"),
            ("réunions : au moins douze réunions mensuelles", ">= 12 réunions per month"),
            ("réunions : ≥ 3 x par an", ">= 3 per year"),
            ("réunions : ≥ 3 fois/semaine", ">= 3 fois per week"),
            ("réunions : ≥ 12 nouvelles réunions par an", ">= 12 nouvelles réunions per year"),
            ("réunions : ≥ 2 tous les mois", ">= 2 per month"),
            ("délai : endéans les 48 heures", "<= 48 heures"),
            ("délai : moins de 5 jours", "<= 5 jours"),
            ("délai : maximum 5 jours", "<= 5 jours"),
            ("délai : pas plus de 5 jours", "<= 5 jours"),
            ("vols : ≤ 12 000 par an", "<= 12000 per year"),
            ("vols : ≤ 1'200", "<= 1200"),
            ("taux : 80 pour cent", "= 80 %"),
            ("taux : entre 10 et 20 %", ".. 10 20 %"),
            ("taux : de 10 à 20 % par an", ".. 10 20 % per year"),
            ("visites : 10-20 par mois", ".. 10 20 per month"),
            ("visites : 10 à 20 visites", ".. 10 20 visites"),
            ("charte : oui - non", "yes/no"),
            ("charte : O/N", "yes/no"),
            ("overleg: tenminste 2 keer per kwartaal", ">= 2 keer per quarter"),
            ("overleg: niet meer dan 2 per week", "<= 2 per week"),
            ("overleg: meer dan 4 per jaar", ">= 4 per year"),
            ("overleg: tussen 4 en 6 per jaar", ".. 4 6 per year"),
            ("bezoeken: 4 of meer", ">= 4"),
            ("graad: 80 procent", "= 80 %"),
            ("Treffen: höchstens 6 Treffen pro Quartal", "<= 6 Treffen per quarter"),
            ("Treffen: zwischen 4 und 6", ".. 4 6"),
            ("Treffen: mindestens 20 Besuche", ">= 20 Besuche"),
            ("Quote: 80 Prozent", "= 80 %"),
            ("Treffen: mehr als 6 pro Jahr", ">= 6 per year"),
            ("patrols: no fewer than 3 a week", ">= 3 per week"),
            ("patrols: up to 3 every day", "<= 3 per day"),
            ("rate: 80 percent", "= 80 %"),
            ("patrols: between 3 and 5 per day", ".. 3 5 per day"),
        ] {
            differ.extend(Some((text, all(text))).filter(|(_, read)| *read != [target]));
        }
        assert_eq!(differ, [], "these are read so");
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
            "clôture : 31 décembre 2023",
            "échéance : 2023",
            "jeunes de moins de 12 ans",
            "élèves de 10 à 12 ans",
            "note : 3 sur 5",
            "classe : 1ère",
            "heure : 8h30",
            "",
        ] {
            assert_eq!(all(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn figures_in_results_are_proposed() {
        let figure = |text: &str| proposed(text).map(|t| shown(&t));
        assert_eq!(figure("Formation de 100% du cadre").as_deref(), Some("= 100 %"));
        assert_eq!(figure("Au moins un référent par service").as_deref(), Some(">= 1 référent"));
        assert_eq!(figure("Organiser 12 réunions par an").as_deref(), Some("= 12 réunions per year"));
        assert_eq!(figure("Twee rondes per week").as_deref(), Some("= 2 rondes per week"));
        assert_eq!(figure("80 à 100 % des agents formés").as_deref(), Some(".. 80 100 %"));
        assert_eq!(figure("Réunion de la plateforme 346"), None);
        assert_eq!(figure("Les trois quartiers sont couverts"), None);
        assert_eq!(figure("Convention signée le 31 décembre 2023"), None);
    }
}
