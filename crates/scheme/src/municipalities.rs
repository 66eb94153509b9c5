//! The municipalities of Belgium, their names in every language, and their mergers as dated facts.
//!
//! Read from `law/municipalities.csv`, `law/mergers.csv` and `law/areas.csv`. A code is valid from
//! one day to another; a merger ends some codes and starts one. Names are matched whatever the
//! language, accents, case, hyphens, spaces, titles and postal codes around them; a name that fits
//! two municipalities fits none.
//!
//! Law: ar-2019-07-03 art. 1, 1°; ar-2019-07-03 art. N1

use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;

use csv::StringRecord;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::{Finding, Language, NameKey, Nis, Place, Wording};

use crate::codes::{L_301, L_302, L_303};

/// One of the ten provinces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "a province is named by its name")]
pub enum Province {
    Antwerp,
    FlemishBrabant,
    WalloonBrabant,
    WestFlanders,
    EastFlanders,
    Hainaut,
    Liege,
    Limburg,
    Luxembourg,
    Namur,
}

/// One of the three regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "a region is named by its name")]
pub enum Region {
    Flanders,
    Wallonia,
    Brussels,
}

/// A municipality under one code, from a first to a last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// The REFNIS code.
    pub nis: Nis,
    /// The first day of the code; `None` for one in use before 1 January 2018, where the register starts.
    pub valid_from: Option<Date>,
    /// The last day of the code; `None` for one in use.
    pub valid_to: Option<Date>,
    /// Its official languages, the first one first.
    pub languages: Vec<Language>,
    /// Its province; the municipalities of Brussels have none.
    pub province: Option<Province>,
    /// Its region.
    pub region: Region,
    /// Its postal codes, in order; some are shared with a neighbour.
    pub postal_codes: Vec<u16>,
    names: [Option<String>; 4],
}

impl Municipality {
    /// Returns the name in `language`, or the official name where that language has none of its own.
    pub fn name(&self, language: Language) -> &str {
        self.own_name(language).unwrap_or_else(|| self.official_name())
    }

    /// Returns the name in the first official language.
    pub fn official_name(&self) -> &str {
        self.languages.iter().find_map(|language| self.own_name(*language)).unwrap_or_default()
    }

    /// Tells whether the code is in use on `date`.
    pub fn is_valid_on(&self, date: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= date) && self.valid_to.is_none_or(|last| date <= last)
    }

    fn own_name(&self, language: Language) -> Option<&str> {
        self.names[language as usize].as_deref()
    }

    fn own_names(&self) -> impl Iterator<Item = (&str, bool)> {
        let official = |language| self.languages.contains(&language);
        Language::ALL.into_iter().filter_map(move |language| Some((self.own_name(language)?, official(language))))
    }

    fn shares_a_day_with(&self, other: &Self) -> bool {
        let starts_in = |a: &Self, b: &Self| a.valid_from.is_none_or(|day| b.valid_to.is_none_or(|last| day <= last));
        starts_in(self, other) && starts_in(other, self)
    }
}

/// One code gone, and the code that stands in its place from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Merger {
    /// The code that ended.
    pub predecessor: Nis,
    /// The code that took its place.
    pub successor: Nis,
    /// The first day of the new code.
    pub date: Date,
}

#[derive(Deserialize)]
struct Row<'a> {
    nis: Nis,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    name_fr: &'a str,
    name_nl: &'a str,
    name_de: &'a str,
    name_en: &'a str,
    languages: &'a str,
    province: Option<Province>,
    region: Region,
    postal_codes: &'a str,
}

#[derive(Deserialize)]
struct AreaRow {
    area: Area,
    name_fr: String,
    name_nl: String,
    name_de: String,
    name_en: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(untagged)]
enum Area {
    Province(Province),
    Region(Region),
}

/// Where the bearers of a name stand, each with whether the name is official there.
type Index = HashMap<NameKey, Vec<(usize, bool)>>;

/// Every municipality since 1 January 2018, found by name or by code.
#[derive(Clone, Debug, Default)]
pub struct Municipalities {
    all: Vec<Municipality>,
    by_name: Index,
    mergers: Vec<Merger>,
    areas: BTreeMap<Area, Wording>,
}

impl Municipalities {
    /// Returns the municipalities that stand in `law/`.
    pub fn enacted() -> Self {
        let municipalities = include_str!("../../../law/municipalities.csv");
        Self::read(municipalities, include_str!("../../../law/mergers.csv"), include_str!("../../../law/areas.csv")).0
    }

    /// Reads the three tables; what cannot be read is left out and reported as L-301, L-302 or L-303.
    pub fn read(municipalities: &str, mergers: &str, areas: &str) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut all = rows(municipalities, &mut findings, municipality);
        all.sort_by_key(|m: &Municipality| (m.nis, m.valid_from));
        let mergers = rows(mergers, &mut findings, |record, header| record.deserialize(Some(header)));
        let areas = rows(areas, &mut findings, area).into_iter().collect();
        let read = Self { by_name: index(&all), all, mergers, areas };
        findings.extend(read.contradictions());
        (read, findings)
    }

    /// Finds the one municipality that `name` names; of codes that followed each other, the first.
    ///
    /// A name that fits two municipalities of one day fits none, unless it is official in only one
    /// of them, or a second language, a postal code or a name in brackets settles it.
    pub fn find(&self, name: &str) -> Option<&Municipality> {
        let found = self.named(name);
        let first = found.iter().min_by_key(|m| m.valid_from)?;
        let alone = found.iter().all(|m| m.nis == first.nis || !m.shares_a_day_with(first));
        alone.then_some(first)
    }

    /// Finds the one municipality that bears `name` on `date`.
    pub fn find_on(&self, name: &str, date: Date) -> Option<&Municipality> {
        let mut found = self.named(name);
        found.retain(|m| m.is_valid_on(date));
        if let [one] = found[..] { Some(one) } else { None }
    }

    /// Returns the municipality that has the code `nis` on `date`.
    pub fn get(&self, nis: Nis, date: Date) -> Option<&Municipality> {
        self.under(nis).iter().find(|m| m.is_valid_on(date))
    }

    /// Returns the municipality that `nis` is today's or an earlier code of.
    pub fn current(&self, nis: Nis) -> Option<&Municipality> {
        self.under(self.successor(nis, Date::MAX)).iter().find(|m| m.valid_to.is_none())
    }

    /// Returns the code that stands on `date` for what was `nis`: itself, while nothing replaced it.
    pub fn successor(&self, nis: Nis, date: Date) -> Nis {
        let replaced = |nis: &Nis| self.mergers.iter().find(|m| m.predecessor == *nis && m.date <= date);
        std::iter::successors(Some(nis), |nis| replaced(nis).map(|m| m.successor))
            .take(self.mergers.len() + 1)
            .last()
            .unwrap_or(nis)
    }

    /// Returns the mergers and the changes of codes.
    pub fn mergers(&self) -> &[Merger] {
        &self.mergers
    }

    /// Returns every municipality under every code it had, by code and then by first day.
    pub fn iter(&self) -> std::slice::Iter<'_, Municipality> {
        self.all.iter()
    }

    /// Returns the municipalities of `date`, by code.
    pub fn on(&self, date: Date) -> impl Iterator<Item = &Municipality> {
        self.all.iter().filter(move |m| m.is_valid_on(date))
    }

    /// Returns the name of `province`.
    pub fn province_name(&self, province: Province, language: Language) -> &str {
        self.areas.get(&Area::Province(province)).map_or("", |name| name.in_language(language))
    }

    /// Returns the name of `region`.
    pub fn region_name(&self, region: Region, language: Language) -> &str {
        self.areas.get(&Area::Region(region)).map_or("", |name| name.in_language(language))
    }

    fn under(&self, nis: Nis) -> &[Municipality] {
        let start = self.all.partition_point(|m| m.nis < nis);
        let end = self.all.partition_point(|m| m.nis <= nis);
        &self.all[start..end]
    }

    /// Returns every municipality that bears the name written as `text`, settled as far as it can be.
    fn named(&self, text: &str) -> Vec<&Municipality> {
        let written = Written::of(text);
        let mut found = self.bearing(written.name);
        if found.is_empty() {
            found = self.bearing_all(written.name.split('/'));
        }
        if let Some(brackets) = written.brackets {
            let there = self.bearing(brackets);
            narrow(&mut found, |(m, _)| there.iter().any(|(other, _)| other.nis == m.nis));
        }
        if let Some(postal_code) = written.postal_code {
            narrow(&mut found, |(m, _)| m.postal_codes.contains(&postal_code));
        }
        narrow(&mut found, |(_, official)| *official);
        found.into_iter().map(|(m, _)| m).collect()
    }

    fn bearing_all<'t>(&self, mut names: impl Iterator<Item = &'t str>) -> Vec<(&Municipality, bool)> {
        let mut found = names.next().map(|name| self.bearing(name)).unwrap_or_default();
        for name in names {
            let others = self.bearing(name);
            found.retain(|(m, _)| others.iter().any(|(other, _)| m == other));
        }
        found
    }

    /// Returns the municipalities that bear `name`, each with whether that is official there.
    fn bearing(&self, name: &str) -> Vec<(&Municipality, bool)> {
        let known = readings(name).into_iter().find_map(|reading| self.by_name.get(&NameKey::of(&reading)));
        known.into_iter().flatten().map(|(at, official)| (&self.all[*at], *official)).collect()
    }

    fn contradictions(&self) -> impl Iterator<Item = Finding> {
        let unknown = |m: &&Merger| self.under(m.predecessor).is_empty() || self.under(m.successor).is_empty();
        let twice = |pair: &&[Municipality]| pair[0].nis == pair[1].nis && pair[0].shares_a_day_with(&pair[1]);
        let merger = |m: &Merger| {
            let codes = Finding::error(L_302).with("predecessor", m.predecessor.to_string());
            codes.with("successor", m.successor.to_string())
        };
        let overlap = |pair: &[Municipality]| Finding::error(L_303).with("nis", pair[0].nis.to_string());
        self.mergers.iter().filter(unknown).map(merger).chain(self.all.windows(2).filter(twice).map(overlap))
    }
}

impl<'a> IntoIterator for &'a Municipalities {
    type Item = &'a Municipality;
    type IntoIter = std::slice::Iter<'a, Municipality>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Keeps what `settles` says, unless that leaves nothing.
fn narrow<T>(found: &mut Vec<T>, settles: impl Fn(&T) -> bool) {
    if found.iter().any(&settles) {
        found.retain(settles);
    }
}

/// A name as it is written, taken apart: `1050 Ixelles`, `Saint-Nicolas (Liège)`.
struct Written<'t> {
    name: &'t str,
    brackets: Option<&'t str>,
    postal_code: Option<u16>,
}

impl<'t> Written<'t> {
    fn of(text: &'t str) -> Self {
        let (text, postal_code) = without_postal_code(text.trim());
        let (name, brackets) = match text.split_once('(') {
            Some((name, rest)) => (name.trim(), Some(rest.trim_end_matches(')').trim())),
            None => (text, None),
        };
        Self { name, brackets, postal_code }
    }
}

fn without_postal_code(text: &str) -> (&str, Option<u16>) {
    let ends = [text.split_once(char::is_whitespace), text.rsplit_once(char::is_whitespace).map(|(a, b)| (b, a))];
    let found = ends.into_iter().flatten().find_map(|(end, rest)| Some((rest.trim(), postal_code(end)?)));
    found.map_or((text, None), |(rest, code)| (rest.trim_end_matches(','), Some(code)))
}

fn postal_code(word: &str) -> Option<u16> {
    let word = word.trim_matches(['(', ')', ',']);
    let digits = word.strip_prefix("B-").unwrap_or(word);
    digits.parse().ok().filter(|code| (1000..=9999).contains(code) && digits.len() == 4)
}

/// Returns what `text` may name, the likeliest first: itself, then without a title before it.
fn readings(text: &str) -> Vec<String> {
    let Some(rest) = without_title(text) else { return vec![text.to_owned()] };
    let mut readings = vec![text.to_owned(), rest.to_owned()];
    if let Some(elided) = rest.strip_prefix(['d', 'D']).and_then(|rest| rest.strip_prefix(['\'', '’'])) {
        readings.push(elided.to_owned());
    }
    if let Some((link, name)) = rest.split_once(char::is_whitespace) {
        match link.to_lowercase().as_str() {
            "du" => readings.push(format!("Le {name}")),
            "des" => readings.push(format!("Les {name}")),
            "de" | "van" | "von" | "of" => readings.push(name.to_owned()),
            _ => {}
        }
    }
    readings
}

/// Returns what follows a title such as `la Ville de`, or `None` when there is no title.
fn without_title(text: &str) -> Option<&str> {
    const TITLES: &[&str] = &[
        "ville",
        "commune",
        "administration",
        "communale",
        "stad",
        "gemeente",
        "stadsbestuur",
        "gemeentebestuur",
        "stadt",
        "gemeinde",
        "city",
        "town",
        "municipality",
        "ladministration",
        "lacommune",
    ];
    const BEFORE: &[&str] = &["la", "le", "de", "het", "die", "the", "et", "en", "und", "and"];
    let mut rest = text.trim();
    let mut titled = None;
    while let Some((word, after)) = rest.split_once(char::is_whitespace) {
        let key = NameKey::of(word);
        let is_title = TITLES.contains(&key.as_str());
        if !is_title && (titled.is_some() || !BEFORE.contains(&key.as_str())) {
            break;
        }
        rest = after.trim_start();
        titled = if is_title { Some(rest) } else { titled };
    }
    titled
}

fn index(all: &[Municipality]) -> Index {
    let mut by_name = Index::with_capacity(all.len() * 2);
    for (at, municipality) in all.iter().enumerate() {
        for (name, official) in municipality.own_names() {
            let bearers = by_name.entry(NameKey::of(name)).or_default();
            match bearers.last_mut() {
                Some((last, known)) if *last == at => *known |= official,
                _ => bearers.push((at, official)),
            }
        }
    }
    by_name
}

/// Reads every line of a table with comments; a line that cannot be read becomes a finding.
fn rows<T, E: Display>(
    text: &str,
    findings: &mut Vec<Finding>,
    read: impl Fn(&StringRecord, &StringRecord) -> Result<T, E>,
) -> Vec<T> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let mut rows = Vec::new();
    for record in reader.records() {
        match record.map_err(|e| (None, e.to_string())).and_then(|record| {
            let line = record.position().map(csv::Position::line);
            read(&record, &header).map_err(|e| (line, e.to_string()))
        }) {
            Ok(row) => rows.push(row),
            Err((line, reason)) => findings.push(unreadable(line, reason)),
        }
    }
    rows
}

fn unreadable(line: Option<u64>, reason: String) -> Finding {
    let finding = Finding::error(L_301).with("reason", reason);
    match line.and_then(|line| u32::try_from(line).ok()) {
        Some(line) => finding.at(Place { line, column: 1, end_line: line, end_column: 1 }),
        None => finding,
    }
}

fn municipality(record: &StringRecord, header: &StringRecord) -> Result<Municipality, String> {
    let row: Row<'_> = record.deserialize(Some(header)).map_err(|e| e.to_string())?;
    let own = |name: &str| (!name.is_empty()).then(|| name.to_owned());
    let languages = words(row.languages, |word| word.parse::<Language>().map_err(|e| e.to_string()))?;
    let postal_codes = words(row.postal_codes, |word| postal_code(word).ok_or_else(|| format!("'{word}'")))?;
    let names = [row.name_fr, row.name_nl, row.name_de, row.name_en].map(own);
    if !languages.iter().any(|language| names[*language as usize].is_some()) {
        return Err("no name in an official language".to_owned());
    }
    let (valid_from, valid_to) = (row.valid_from, row.valid_to);
    let (nis, province, region) = (row.nis, row.province, row.region);
    Ok(Municipality { nis, valid_from, valid_to, languages, province, region, postal_codes, names })
}

fn words<T>(text: &str, read: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, String> {
    text.split_ascii_whitespace().map(read).collect()
}

fn area(record: &StringRecord, header: &StringRecord) -> Result<(Area, Wording), csv::Error> {
    let row: AreaRow = record.deserialize(Some(header))?;
    Ok((row.area, Wording { fr: row.name_fr, nl: row.name_nl, de: row.name_de, en: row.name_en }))
}
