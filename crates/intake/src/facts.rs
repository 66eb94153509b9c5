//! The head and foot of an agreement: municipality, period, decision of the council, amounts,
//! signature; each read or flagged, never guessed.
//!
//! Law: ar-2019-07-03 art. 1, 3°; ar-2019-07-03 art. 7

use std::collections::HashMap;
use std::ops::Range;

use agreement::{AgreementKind, Amount, Signature, TextKey};
use jiff::civil::Date;
use terms::{Finding, Language, Nis, Period, Place, Year};

use crate::codes::*;
use crate::dates;
use crate::money::{self, Stated};
use crate::outline::{LineUse, Outlined, Prose};
use crate::targets::with_figures;
use crate::words::{Token, TokenKind, Words, tokens};

/// Who acts for a party; persons are not kept here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The Minister, for the State.
    Minister,
    /// The council, for the municipality.
    Council,
    /// The mayor, or who replaces the mayor.
    Mayor,
    /// The director general, formerly the municipal secretary.
    DirectorGeneral,
}

/// What stands around the tree.
pub(crate) struct Facts {
    pub(crate) kind: AgreementKind,
    pub(crate) language: Language,
    pub(crate) title: String,
    pub(crate) municipality: Option<(String, Option<Nis>)>,
    pub(crate) period: Option<Period>,
    pub(crate) council_decision: Option<Date>,
    pub(crate) signed: Option<Signature>,
    pub(crate) amounts: Vec<Amount>,
    pub(crate) roles: Vec<Role>,
    pub(crate) findings: Vec<Finding>,
}

/// Reads what stands around the tree; `resolve` knows the municipalities by any of
/// their names on a day.
pub(crate) fn read(outlined: &Outlined, text: &str, resolve: &dyn Fn(&str, Option<Date>) -> Option<Nis>) -> Facts {
    let mut reader = Reader { outlined, findings: Vec::new() };
    let kind = reader.kind();
    let period = reader.period();
    let municipality = reader.municipality(&|name| resolve(name, period.map(Period::start)));
    let council = reader.council(kind, period);
    let signed = reader.signature(kind, period, council);
    let amounts = reader.amounts(kind, period);
    Facts {
        kind,
        language: outlined.language.or_else(|| spoken(text)).unwrap_or(Language::Fr),
        title: outlined.title.as_ref().map(|t| t.text().to_owned()).unwrap_or_default(),
        municipality,
        period,
        council_decision: council,
        signed,
        amounts,
        roles: reader.roles(),
        findings: reader.findings,
    }
}

struct Reader<'a> {
    outlined: &'a Outlined,
    findings: Vec<Finding>,
}

impl<'a> Reader<'a> {
    fn prose(&self, parts: &[LineUse]) -> impl Iterator<Item = &'a Prose> {
        self.outlined.prose.iter().filter(move |p| parts.contains(&p.part)).collect::<Vec<_>>().into_iter()
    }

    fn kind(&mut self) -> AgreementKind {
        const PLANS: [&str; 4] = ["plan de projet", "projectplan", "projektplan", "project plan"];
        let Some(title) = &self.outlined.title else {
            self.findings.push(Finding::warning(I_020));
            return AgreementKind::Convention;
        };
        let key = TextKey::of(title.text());
        let plan = PLANS.iter().any(|plan| key.as_str().contains(plan));
        if plan { AgreementKind::ProjectPlan } else { AgreementKind::Convention }
    }

    // ---- municipality

    fn municipality(&mut self, resolve: &dyn Fn(&str) -> Option<Nis>) -> Option<(String, Option<Nis>)> {
        let texts =
            self.outlined.title.iter().chain(self.prose(&[LineUse::Parties, LineUse::Provision]).map(|p| &p.words));
        let mut first = None;
        let known = texts.filter_map(|words| named_after_town(words, resolve)).find(|(words, nis)| {
            first.get_or_insert_with(|| (words.clone(), *nis));
            nis.is_some()
        });
        let Some((words, nis)) = known.or(first) else {
            self.findings.push(Finding::warning(I_021));
            return None;
        };
        if nis.is_none() {
            self.findings.push(Finding::error(I_022).at(words.place()).with("name", words.text()));
        }
        Some((capitalised(words.text()), nis))
    }

    // ---- period

    fn period(&mut self) -> Option<Period> {
        let said = || self.prose(&[LineUse::Provision, LineUse::Parties]).map(|p| &p.words);
        let exact = said().find_map(|words| Some((words, stated_period(words.text())?, false)));
        let mended = |words: &'a Words| Some((words, stated_period(&with_figures(words.text())?)?, true));
        if let Some((words, (start, end, at), mended)) = exact.or_else(|| said().find_map(mended)) {
            let place = words.place_of(at.start, at.end);
            if mended {
                self.findings.push(Finding::warning(I_066).at(place).with("figure", &words.text()[at]));
            }
            return match Period::new(start, end) {
                Ok(period) => Some(period),
                Err(_) => {
                    self.findings.push(Finding::error(I_025).at(place).with("start", start).with("end", end));
                    None
                }
            };
        }
        let title = self.outlined.title.as_ref();
        let exact = title.and_then(|title| titled_period(title.text()));
        let mended = title.and_then(|title| titled_period(&with_figures(title.text())?));
        match mended.or(exact).zip(title) {
            Some((period, title)) => {
                let place = title.place();
                if Some(period) != exact {
                    self.findings.push(Finding::warning(I_066).at(place).with("figure", title.text()));
                }
                let about = Finding::note(I_024).at(place).with("start", period.start());
                self.findings.push(about.with("end", period.end()));
                Some(period)
            }
            None => {
                self.findings.push(Finding::warning(I_023));
                None
            }
        }
    }

    // ---- decision of the council

    /// Reads the date after "decision of the council of"; a project plan owes none here.
    fn council(&mut self, kind: AgreementKind, period: Option<Period>) -> Option<Date> {
        const COUNCIL: [&str; 5] =
            ["conseil communal", "gemeenteraad", "gemeinderat", "municipal council", "town council"];
        let found =
            self.prose(&[LineUse::Parties, LineUse::Provision]).find_map(|p| dated_after(&p.words, &COUNCIL, 80));
        let Some((date, place)) = found else {
            if kind == AgreementKind::Convention {
                self.findings.push(Finding::warning(I_026));
            }
            return None;
        };
        const DECREE: [&str; 7] = ["arrete", "ar du", "besluit", "kb van", "erlass", "decree", "order of"];
        let decree = self.prose(&[LineUse::Provision]).find_map(|p| dated_after(&p.words, &DECREE, 30));
        if let Some((decree, _)) = decree.filter(|&(decree, _)| date < decree) {
            self.findings.push(Finding::warning(I_027).at(place).with("decision", date).with("decree", decree));
        }
        if let Some(period) = period.filter(|p| date > p.start()) {
            self.findings.push(Finding::warning(I_028).at(place).with("decision", date).with("start", period.start()));
        }
        Some(date)
    }

    // ---- signature

    fn signature(&mut self, kind: AgreementKind, period: Option<Period>, council: Option<Date>) -> Option<Signature> {
        let block: Vec<&Prose> = self.prose(&[LineUse::Signature]).collect();
        let Some(first) = block.first() else {
            if kind == AgreementKind::Convention {
                self.findings.push(Finding::warning(I_029).with("copies", 0_u32));
            }
            return None;
        };
        let date = block
            .iter()
            .take(3)
            .find_map(|p| dates::find(&p.words.tokens()).first().map(|d| (d.date, p.words.place_of(d.start, d.end))));
        let copies = block.iter().take(3).find_map(|p| copies(&p.words));
        let (Some(place), Some((date, at))) = (place_of_signature(&first.words), date) else {
            let about = Finding::warning(I_029).at(first.words.place());
            self.findings.push(about.with("copies", u32::from(copies.unwrap_or(0))));
            return None;
        };
        self.doubts(date, at, period, council);
        Some(Signature { place, date, copies: copies.unwrap_or(0) })
    }

    fn doubts(&mut self, date: Date, at: Place, period: Option<Period>, council: Option<Date>) {
        if let Some(decision) = council.filter(|&decision| date < decision) {
            self.findings.push(Finding::warning(I_038).at(at).with("date", date).with("decision", decision));
        }
        let Some(period) = period else { return };
        if date > period.end() || date.year() + 5 < period.start().year() {
            let about = Finding::warning(I_031).at(at).with("date", date).with("start", period.start());
            self.findings.push(about.with("end", period.end()));
        } else if date > period.start() {
            self.findings.push(Finding::note(I_030).at(at).with("date", date).with("start", period.start()));
        }
    }

    // ---- amounts

    fn amounts(&mut self, kind: AgreementKind, period: Option<Period>) -> Vec<Amount> {
        let mut stated: Vec<Stated> = Vec::new();
        let mut findings = Vec::new();
        for prose in self.outlined.prose.iter().filter(|p| !matches!(p.part, LineUse::Title | LineUse::Remark)) {
            stated.extend(money::amounts(prose, &mut findings));
        }
        let mut seen = HashMap::new();
        stated.retain(|s| seen.insert((s.amount.year, s.amount.allocation.clone(), s.amount.amount), ()).is_none());
        self.findings.extend(findings);
        let years = period.map_or(2, |p| p.years().count());
        if let (1, Some(period)) = (years, period) {
            stated.iter_mut().for_each(|s| s.amount.year = s.amount.year.or(Some(Year::of(period.start()))));
        }
        self.open_questions(&stated, years);
        if stated.is_empty() {
            let plan = kind == AgreementKind::ProjectPlan;
            self.findings.push(if plan { Finding::note(I_032) } else { Finding::warning(I_032) });
        }
        stated.into_iter().map(|s| s.amount).collect()
    }

    fn open_questions(&mut self, stated: &[Stated], years: usize) {
        let several = self.outlined.tree.len() > 1 || stated.iter().any(|one| one.amount.allocation.is_some());
        let mut first: HashMap<(Option<Year>, Option<&str>), &Stated> = HashMap::new();
        for one in stated {
            let amount = &one.amount;
            let unsplit = (amount.year.is_none() && years > 1, amount.allocation.is_none() && several);
            if unsplit.0 || unsplit.1 {
                let what = match unsplit {
                    (true, true) => "both",
                    (true, false) => "year",
                    _ => "allocation",
                };
                self.findings
                    .push(Finding::warning(I_033).at(one.place).with("amount", amount.amount).with("what", what));
            }
            let key = (amount.year, amount.allocation.as_deref());
            let before = *first.entry(key).or_insert(one);
            if before.amount.amount != amount.amount {
                let about = Finding::warning(I_034).at(one.place).with("amount", amount.amount);
                self.findings.push(about.with("other", before.amount.amount).with("line", before.place.line));
            }
        }
    }

    // ---- parties

    fn roles(&self) -> Vec<Role> {
        const NAMES: [(Role, &[&str]); 4] = [
            (Role::Minister, &["ministre", "minister"]),
            (Role::Council, &["conseil communal", "gemeenteraad", "gemeinderat", "municipal council"]),
            (Role::Mayor, &["bourgmestre", "burgemeester", "burgermeister", "mayor"]),
            (
                Role::DirectorGeneral,
                &[
                    "directeur general",
                    "directrice generale",
                    "secretaire communal",
                    "algemeen directeur",
                    "gemeentesecretaris",
                    "stadssecretaris",
                    "generaldirektor",
                    "director general",
                    "municipal secretary",
                ],
            ),
        ];
        let said: Vec<TextKey> =
            self.prose(&[LineUse::Parties, LineUse::Signature]).map(|p| TextKey::of(p.words.text())).collect();
        let acts = |names: &[&str]| said.iter().any(|key| names.iter().any(|name| key.as_str().contains(name)));
        NAMES.iter().filter(|(_, names)| acts(names)).map(|(role, _)| *role).collect()
    }
}

/// Finds the name after "ville de", "commune de", "stad", "gemeente" and the like.
fn named_after_town(words: &Words, resolve: &dyn Fn(&str) -> Option<Nis>) -> Option<(Words, Option<Nis>)> {
    const TOWN: [&str; 12] = [
        "ville",
        "commune",
        "stad",
        "gemeente",
        "stadt",
        "gemeinde",
        "municipality",
        "city",
        "town",
        "cite",
        "stads",
        "gemeentebestuur",
    ];
    const OF: [&str; 6] = ["de", "d", "van", "von", "of", "du"];
    let tokens = words.tokens();
    let mut best = None;
    for at in (0..tokens.len()).filter(|&at| tokens[at].is_word(&TOWN)) {
        let mut next = at + 1;
        while tokens.get(next).is_some_and(|t| t.is_word(&OF) || t.is_word(&TOWN) || t.is_sign(&["/", "'", "’", ":"]))
        {
            next += 1;
        }
        let Some(first) =
            tokens.get(next).filter(|t| t.kind == TokenKind::Word && t.text.starts_with(char::is_uppercase))
        else {
            continue;
        };
        let found = longest_name(words, first.start, resolve);
        if found.1.is_some() {
            return Some(found);
        }
        best = best.or(Some(found));
    }
    best
}

/// Takes the longest name that resolves; else the first word, with its article.
fn longest_name(words: &Words, start: usize, resolve: &dyn Fn(&str) -> Option<Nis>) -> (Words, Option<Nis>) {
    let text = &words.text()[start..];
    let mut ends = Vec::new();
    let mut from = 0;
    for chunk in text.split(' ').take(5) {
        let name = chunk.trim_end_matches([',', '.', ';', ':', ')', '"', '»', '”']);
        if !chunk.starts_with(char::is_uppercase) {
            break;
        }
        ends.push(from + name.len());
        if name.len() < chunk.len() {
            break;
        }
        from += chunk.len() + 1;
    }
    let cut = |end: usize| words.cut(start, start + end);
    if let Some((name, nis)) =
        ends.iter().rev().map(|&end| cut(end)).find_map(|name| resolve(name.text()).map(|nis| (name, nis)))
    {
        return (name, Some(nis));
    }
    let article = text
        .split(' ')
        .next()
        .is_some_and(|first| ["LA", "LE", "LES", "DE", "HET"].contains(&first.to_uppercase().as_str()));
    let end = ends.get(usize::from(article)).or(ends.first()).copied().unwrap_or(0);
    (cut(end), None)
}

/// Writes a name in capitals as names are written: `SINT-JANS-MOLENBEEK` as `Sint-Jans-Molenbeek`.
fn capitalised(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let mut start = true;
    let letter = |c: char| {
        let upper = std::mem::replace(&mut start, !c.is_alphabetic());
        if upper { c.to_string() } else { c.to_lowercase().collect() }
    };
    name.chars().map(letter).collect()
}

/// Reads a period from two dates with "to", "ends" or the like between them.
fn stated_period(text: &str) -> Option<(Date, Date, Range<usize>)> {
    const UNTIL: [&str; 12] =
        ["au", "jusqu", "tot", "bis", "to", "until", "termine", "eindigt", "endet", "ends", "expire", "tem"];
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let tokens = tokens(text);
    let dates = dates::find(&tokens);
    let between = |a: usize, b: usize| {
        let first = tokens.partition_point(|t| t.start < a);
        tokens[first..].iter().take_while(|t| t.end <= b).any(|t| t.is_word(&UNTIL))
    };
    let pair = dates.windows(2).find(|pair| between(pair[0].end, pair[1].start))?;
    Some((pair[0].date, pair[1].date, pair[0].start..pair[1].end))
}

/// Reads `2018-2019` or `2023` in a title.
fn titled_period(title: &str) -> Option<Period> {
    let year =
        |t: &Token<'_>| t.number().filter(|n| (1990..2100).contains(n)).and_then(|n| Year::new(i16::try_from(n).ok()?));
    let years: Vec<Year> = tokens(title).iter().filter_map(year).collect();
    Period::new(years.iter().min()?.period().start(), years.iter().max()?.period().end()).ok()
}

/// Finds the first date that stands within `reach` characters after one of `phrases`.
fn dated_after(words: &Words, phrases: &[&str], reach: usize) -> Option<(Date, Place)> {
    if !words.has_digits() {
        return None;
    }
    let text = words.text();
    dates::find(&words.tokens()).into_iter().find_map(|dated| {
        let before = text[..dated.start].char_indices().rev().take(reach).last().map_or(0, |(i, _)| i);
        let key = TextKey::of(&text[before..dated.start]);
        let said = phrases.iter().any(|phrase| key.as_str().contains(phrase));
        said.then(|| (dated.date, words.place_of(dated.start, dated.end)))
    })
}

/// Reads the name between "signed at" and what follows it.
fn place_of_signature(words: &Words) -> Option<String> {
    const SIGNED: [&str; 9] =
        ["signee", "fait", "ondertekend", "opgemaakt", "gedaan", "geschehen", "unterzeichnet", "done", "signed"];
    const STOP: [&str; 9] = ["en", "le", "in", "op", "am", "on", "den", "the", "ce"];
    let tokens = words.tokens();
    let verb = tokens.iter().position(|t| t.is_word(&SIGNED))?;
    let rest = tokens.get(verb + 2..).filter(|_| tokens[verb + 1].is_word(&["a", "te", "zu", "in", "at"]))?;
    let within_a_name = |at: usize| at > 0 && rest[at - 1].is_sign(&["-"]) && rest[at - 1].end == rest[at].start;
    let stops = |at: usize, t: &Token<'_>| {
        t.is_word(&STOP) && t.text.starts_with(char::is_lowercase) && !within_a_name(at)
            || t.is_sign(&[",", ".", "("])
            || t.kind == TokenKind::Number
    };
    let until = rest.iter().enumerate().position(|(at, t)| stops(at, t));
    let name = &rest[..until.unwrap_or(rest.len())];
    let (first, last) = (name.first()?, name.last()?);
    first.text.starts_with(char::is_uppercase).then(|| capitalised(words.cut(first.start, last.end).text()))
}

/// Reads how many copies were made: `2 exemplaires`, `en double exemplaire`, `in tweevoud`.
fn copies(words: &Words) -> Option<u16> {
    const COPIES: [&str; 10] = [
        "exemplaires",
        "exemplaire",
        "exemplaren",
        "exemplaar",
        "ausfertigungen",
        "ausfertigung",
        "exemplare",
        "copies",
        "copy",
        "originals",
    ];
    const NUMBERS: [(&[&str], u16); 4] = [
        (&["deux", "double", "twee", "tweevoud", "zwei", "doppelter", "two"], 2),
        (&["trois", "triple", "drie", "drei", "three"], 3),
        (&["quatre", "vier", "four"], 4),
        (&["un", "een", "one"], 1),
    ];
    let tokens = words.tokens();
    if let Some(fold) = tokens.iter().find(|t| t.is_word(&["tweevoud", "duplo", "drievoud"])) {
        return Some(if fold.is_word(&["drievoud"]) { 3 } else { 2 });
    }
    let at = tokens.iter().position(|t| t.is_word(&COPIES))?;
    let before = tokens.get(at.checked_sub(1)?)?;
    let spelled = || NUMBERS.iter().find(|(names, _)| before.is_word(names)).map(|&(_, n)| n);
    before.number().and_then(|n| u16::try_from(n).ok()).or_else(spelled)
}

/// Guesses the language of a text by its most frequent small words.
pub(crate) fn spoken(text: &str) -> Option<Language> {
    const SMALL: [(Language, &[&str]); 4] = [
        (Language::Fr, &["le", "la", "les", "des", "du", "et", "est", "une"]),
        (Language::Nl, &["het", "een", "van", "en", "voor", "met", "zijn", "worden"]),
        (Language::De, &["der", "die", "das", "und", "für", "mit", "ist", "werden"]),
        (Language::En, &["the", "of", "and", "to", "is", "for", "with", "are"]),
    ];
    let count = |words: &[&str]| text.split_whitespace().filter(|w| words.contains(w)).count();
    let (most, language) = SMALL.iter().map(|&(language, words)| (count(words), language)).max()?;
    (most > 0).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_capitals_are_written_as_names() {
        assert_eq!(capitalised("SINT-JANS-MOLENBEEK"), "Sint-Jans-Molenbeek");
        assert_eq!(capitalised("Saint-Josse-ten-Noode"), "Saint-Josse-ten-Noode");
    }

    #[test]
    fn the_place_and_the_copies_of_a_signature_are_read_or_not() {
        let read = |text: &str| {
            let words = Words::read(text, 1, 1);
            (place_of_signature(&words), copies(&words))
        };
        assert_eq!(
            read("Cette convention a été signée à Liège en 2 exemplaires le 3 mars 2020"),
            (Some("Liège".into()), Some(2))
        );
        assert_eq!(read("Cette convention a été signée à en 2 exemplaires le"), (None, Some(2)));
        assert_eq!(read("Fait à La Louvière, le 3 mars 2020"), (Some("La Louvière".into()), None));
        assert_eq!(read("Opgemaakt te Aalst op 3 maart 2020, in tweevoud"), (Some("Aalst".into()), Some(2)));
        assert_eq!(read("Fait à Marche-en-Famenne le 3 mars 2020"), (Some("Marche-en-Famenne".into()), None));
        assert_eq!(read("Fait à Le Roeulx le 3 mars 2020"), (Some("Le Roeulx".into()), None));
        assert_eq!(read("Fait"), (None, None));
    }
}
