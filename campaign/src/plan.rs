//! What a generated agreement says, before any page is laid out: drawn from a seed number.
//!
//! Every text of the tree stands once in a document, so that a lost node can be told from its
//! neighbour; only what the model itself repeats (the two options of the police zone) may return.

use std::collections::HashSet;

use agreement::{AgreementKind, Amount, Comparison, Per, Signature, Target};
use jiff::civil::Date;
use terms::{Euro, Language, Period, Year};

use crate::random::Dice;
use crate::vocabulary::{self, Vocabulary};

/// An agreement to be written.
pub(crate) struct Plan {
    pub(crate) words: &'static Vocabulary,
    pub(crate) kind: AgreementKind,
    pub(crate) title: String,
    pub(crate) town: &'static str,
    pub(crate) period: Period,
    pub(crate) council: Option<Date>,
    pub(crate) signed: Option<Signature>,
    /// Each amount with the sentence that states it.
    pub(crate) amounts: Vec<(String, Amount)>,
    pub(crate) allocations: Vec<Allocation>,
}

/// A block with its own money; without a heading where it is the only one and says nothing.
pub(crate) struct Allocation {
    pub(crate) heading: Option<&'static str>,
    pub(crate) sectors: Vec<Sector>,
}

pub(crate) struct Sector {
    pub(crate) number: u16,
    pub(crate) title: Option<&'static str>,
    pub(crate) generals: Vec<General>,
}

/// A general objective; without a title where its heading is missing.
pub(crate) struct General {
    pub(crate) number: Option<u16>,
    pub(crate) title: Option<String>,
    pub(crate) strategics: Vec<Strategic>,
}

pub(crate) struct Strategic {
    pub(crate) numbers: Vec<u16>,
    pub(crate) title: String,
    /// An option that was not chosen.
    pub(crate) struck: bool,
    /// Empty where nobody filled the model in.
    pub(crate) units: Vec<Unit>,
}

/// The objectives of one team, or all of them where none is named.
pub(crate) struct Unit {
    pub(crate) name: Option<&'static str>,
    pub(crate) objectives: Vec<Objective>,
}

pub(crate) struct Objective {
    pub(crate) text: String,
    pub(crate) points: Vec<String>,
    pub(crate) results: Vec<String>,
    pub(crate) indicators: Vec<Indicator>,
}

pub(crate) struct Indicator {
    pub(crate) stem: String,
    /// What stands between stem and target, the target as written, and what it means.
    pub(crate) target: Option<(&'static str, String, Target)>,
}

struct Drawer {
    dice: Dice,
    words: &'static Vocabulary,
    used: HashSet<String>,
}

/// Draws the agreement of `seed`, with units where `units` allows them.
pub(crate) fn draw(seed: u64, language: Language, units: bool) -> Plan {
    let words = vocabulary::of(language);
    let mut drawer = Drawer { dice: Dice::new(seed), words, used: HashSet::new() };
    drawer.plan(units)
}

impl Drawer {
    fn plan(&mut self, units: bool) -> Plan {
        let words = self.words;
        let plan = self.dice.chance(400);
        let town = self.dice.pick(words.towns);
        let first = self.dice.between(2018, 2023);
        let last = if plan { first } else { first + self.dice.below(3) };
        let period = period(first, last);
        let years = if first == last { first.to_string() } else { format!("{first}-{last}") };
        let pattern = if plan { self.dice.pick(words.plan) } else { self.dice.pick(words.convention) };
        let capitals = pattern.chars().filter(|c| c.is_lowercase()).count() < 20;
        let shown = if capitals && self.dice.chance(700) { town.to_uppercase() } else { town.to_owned() };
        let keys = self.allocation_keys();
        let council = (!plan).then(|| self.day(first - 1));
        let signed = (!plan && self.dice.chance(800)).then(|| Signature {
            place: town.to_owned(),
            date: self.day(first),
            copies: 2,
        });
        Plan {
            words,
            kind: if plan { AgreementKind::ProjectPlan } else { AgreementKind::Convention },
            title: pattern.replace("{years}", &years).replace("{town}", &shown),
            town,
            period,
            council,
            signed,
            amounts: if plan { Vec::new() } else { self.amounts(town, first, last, &keys) },
            allocations: self.allocations(&keys, units),
        }
    }

    fn day(&mut self, year: usize) -> Date {
        let (month, day) = (self.dice.between(1, 12) as i8, self.dice.between(1, 28) as i8);
        Date::new(year as i16, month, day).unwrap_or(Date::ZERO)
    }

    /// Chooses the allocations: one without a heading, one, or two.
    fn allocation_keys(&mut self) -> Vec<usize> {
        match self.dice.below(10) {
            0..=2 => Vec::new(),
            3..=6 => vec![0],
            _ => vec![0, self.dice.between(1, 2)],
        }
    }

    fn amounts(&mut self, town: &str, first: usize, last: usize, keys: &[usize]) -> Vec<(String, Amount)> {
        let words = self.words;
        if keys.is_empty() {
            let (written, amount) = self.money();
            let year = if first == last { Year::new(first as i16) } else { None };
            let said = words.unsplit.replace("{amount}", &written).replace("{town}", town);
            return vec![(said, Amount { year, allocation: None, amount })];
        }
        let mut stated = Vec::new();
        for year in first..=last {
            for &key in keys {
                let (name, _, phrase) = words.allocations[key];
                let (written, amount) = self.money();
                let said = words.split.replace("{year}", &year.to_string()).replace("{amount}", &written);
                let amount = Amount { year: Year::new(year as i16), allocation: Some(name.to_owned()), amount };
                stated.push((said.replace("{allocation}", phrase), amount));
            }
        }
        stated
    }

    /// Throws an amount and one of the ways of writing it.
    fn money(&mut self) -> (String, Euro) {
        let cents = self.dice.between(1_000_000, 250_000_000) as i64;
        let gap = self.dice.pick(&[" ", ".", "\u{a0}", "\u{202f}", ""]);
        let figure = format!("{},{:02}", grouped((cents / 100) as u64, gap), cents % 100);
        let written = match self.dice.below(4) {
            0 => format!("{figure} €"),
            1 => format!("€ {figure}"),
            2 => format!("{figure} euros"),
            _ => format!("{figure} EUR"),
        };
        (written, Euro::from_cents(cents))
    }

    // ---- the tree

    fn allocations(&mut self, keys: &[usize], units: bool) -> Vec<Allocation> {
        let headings: Vec<Option<&'static str>> = if keys.is_empty() {
            vec![None]
        } else {
            keys.iter().map(|&k| Some(self.words.allocations[k].1)).collect()
        };
        headings.into_iter().map(|heading| Allocation { heading, sectors: self.sectors(units) }).collect()
    }

    fn sectors(&mut self, units: bool) -> Vec<Sector> {
        let first = if self.dice.chance(150) { 2 } else { 1 };
        let count = self.dice.between(1, 2) as u16;
        (first..first + count).map(|number| self.sector(number, units)).collect()
    }

    fn sector(&mut self, number: u16, units: bool) -> Sector {
        let title =
            self.dice.chance(700).then(|| self.words.sectors[(usize::from(number) - 1) % self.words.sectors.len()]);
        let two = self.dice.chance(150);
        let mut generals = Vec::new();
        for number in 1..=if two { 2 } else { 1 } {
            let options = number == 1 && self.dice.chance(250);
            let missing = !two && !options && self.dice.chance(60);
            let title = (!missing).then(|| self.unique(|d| d.dice.pick(d.words.general_titles).to_owned()));
            let shown = two || self.dice.chance(300);
            let strategics = if options { self.options() } else { self.strategics(units) };
            generals.push(General { number: (shown && title.is_some()).then_some(number), title, strategics });
        }
        Sector { number, title, generals }
    }

    /// The model's two options for the police zone: one is struck out, both stay empty.
    fn options(&mut self) -> Vec<Strategic> {
        let first = self.dice.chance(500);
        let option = |at: usize, struck| Strategic {
            numbers: vec![at as u16 + 1],
            title: self.words.options[at].to_owned(),
            struck,
            units: Vec::new(),
        };
        vec![option(0, first), option(1, !first)]
    }

    fn strategics(&mut self, units: bool) -> Vec<Strategic> {
        let mut found = Vec::new();
        let mut number = 1;
        for _ in 0..self.dice.between(1, 3) {
            number += u16::from(self.dice.chance(100));
            let both = self.dice.chance(80);
            let numbers = if both { vec![number, number + 1] } else { vec![number] };
            number += if both { 2 } else { 1 };
            let title = self.unique(|d| d.dice.pick(d.words.strategic_titles).to_owned());
            let filled = !self.dice.chance(80);
            let units = if filled { self.units(units) } else { Vec::new() };
            found.push(Strategic { numbers, title, struck: false, units });
        }
        found
    }

    fn units(&mut self, named: bool) -> Vec<Unit> {
        let count = if named && self.dice.chance(250) { self.dice.between(1, 2) } else { 0 };
        if count == 0 {
            return vec![Unit { name: None, objectives: self.objectives() }];
        }
        let from = self.dice.below(self.words.units.len());
        let name = |at: usize| self.words.units[(from + at) % self.words.units.len()];
        let names: Vec<&'static str> = (0..count).map(name).collect();
        names.into_iter().map(|name| Unit { name: Some(name), objectives: self.objectives() }).collect()
    }

    fn objectives(&mut self) -> Vec<Objective> {
        (0..self.dice.between(1, 5)).map(|_| self.objective()).collect()
    }

    fn objective(&mut self) -> Objective {
        let text = self.unique(|d| {
            let (verb, object) = (d.dice.pick(d.words.verbs), d.dice.pick(d.words.objects));
            let place = d.dice.pick(d.words.places);
            format!("{verb} {object} {place}")
        });
        let points = if self.dice.chance(80) { self.points() } else { Vec::new() };
        let results = (0..self.dice.between(1, 2)).map(|_| self.result()).collect();
        let indicators = (0..self.dice.between(1, 2)).map(|_| self.indicator()).collect();
        Objective { text, points, results, indicators }
    }

    fn points(&mut self) -> Vec<String> {
        let count = self.dice.between(2, self.words.points.len());
        let point = |drawer: &mut Self, at: usize| {
            drawer.unique(|d| format!("{} {}", d.words.points[at], d.dice.pick(d.words.places)))
        };
        (0..count).map(|at| point(self, at)).collect()
    }

    fn result(&mut self) -> String {
        self.unique(|d| {
            let (outcome, place) = (d.dice.pick(d.words.outcomes), d.dice.pick(d.words.places));
            let second = d.dice.pick(d.words.places);
            match d.dice.below(3) {
                0 if second != place => format!("{outcome} {place}, {second}"),
                _ => format!("{outcome} {place}"),
            }
        })
    }

    fn indicator(&mut self) -> Indicator {
        let fact = self.dice.chance(300);
        let stem = self.unique(|d| {
            let stems = if fact { d.words.facts } else { d.words.counts };
            format!("{} {}", d.dice.pick(stems), d.dice.pick(d.words.places))
        });
        let target = match (fact, self.dice.chance(200)) {
            (_, true) => None,
            (true, _) => Some((" : ", self.dice.pick(self.words.yes_no).to_owned(), Target::YES_NO)),
            (false, _) => Some(self.figure()),
        };
        Indicator { stem, target }
    }

    /// Throws a target: a comparison, a figure, perhaps a unit and a period.
    fn figure(&mut self) -> (&'static str, String, Target) {
        let (op, said) = match self.dice.below(10) {
            0..=5 => (Comparison::AtLeast, self.dice.pick(self.words.at_least)),
            6..=7 => (Comparison::AtMost, self.dice.pick(self.words.at_most)),
            8 => (Comparison::Exactly, "= "),
            _ => (Comparison::Exactly, ""),
        };
        let (shown, value, unit) = self.value();
        let (per_shown, per) = if unit == Some("%") || self.dice.chance(300) { ("", None) } else { self.per() };
        let gap = if unit.is_some() { " " } else { "" };
        let written = format!("{said}{shown}{gap}{}{per_shown}", unit.unwrap_or_default());
        let signed = said.starts_with(['≥', '≤', '>', '<']);
        let between = match self.dice.below(4) {
            0 if signed => " ",
            1 => ": ",
            _ => " : ",
        };
        (between, written, Target { op, value: Some(value), upto: None, unit: unit.map(str::to_owned), per })
    }

    /// Throws a figure as it is written, its value, and its unit.
    fn value(&mut self) -> (String, String, Option<&'static str>) {
        let small = self.dice.between(1, 99);
        match self.dice.below(8) {
            0 => (small.to_string(), small.to_string(), Some("%")),
            1 => {
                let tenth = self.dice.between(1, 9);
                let mark = if self.words.language == Language::En { '.' } else { ',' };
                (format!("{small}{mark}{tenth}"), format!("{small}.{tenth}"), Some("%"))
            }
            2 => {
                let large = self.dice.between(1000, 9999);
                let own: &[&str] =
                    if self.words.language == Language::En { &[","] } else { &[" ", ".", "\u{a0}", "\u{202f}"] };
                let gap = if self.dice.chance(300) { "" } else { self.dice.pick(own) };
                (grouped(large as u64, gap), large.to_string(), None)
            }
            3 => (small.to_string(), small.to_string(), Some(self.words.hours)),
            4 => (small.to_string(), small.to_string(), Some(self.dice.pick(self.words.things))),
            _ => {
                let number = self.dice.between(1, 400);
                (number.to_string(), number.to_string(), None)
            }
        }
    }

    fn per(&mut self) -> (&'static str, Option<Per>) {
        let span = [0, 0, 0, 1, 2, 3][self.dice.below(6)];
        (self.dice.pick(self.words.per[span]), Some([Per::Year, Per::Month, Per::Week, Per::Day][span]))
    }

    /// Throws until the text has not stood in this document before.
    fn unique(&mut self, mut throw: impl FnMut(&mut Self) -> String) -> String {
        for _ in 0..24 {
            let text = throw(self);
            if self.used.insert(text.clone()) {
                return text;
            }
        }
        let text = throw(self);
        (2..).map(|n| format!("{text} ({n})")).find(|text| self.used.insert(text.clone())).unwrap_or(text)
    }
}

fn period(first: usize, last: usize) -> Period {
    let year = |y: usize| Year::new(y as i16).unwrap_or_else(|| Year::of(Date::ZERO)).period();
    let (start, end) = (year(first).start(), year(last).end());
    Period::new(start, end).unwrap_or_else(|_| year(first))
}

/// Writes a number with `gap` between its thousands.
fn grouped(number: u64, gap: &str) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(gap);
        }
        out.push(digit);
    }
    out
}
