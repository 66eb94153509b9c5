//! A scheme: its period, allocations, amounts, modalities and grounds, each in force on one date as
//! known on another.

use std::collections::BTreeMap;

use jiff::civil::Date;
use terms::{ArticleRef, Code, Euro, InstrumentId, Nis, Period, Wording, Year};

use crate::clause::{Clause, Span};
use crate::modality::ModalityClauses;
use crate::{AllocationId, Annex, AsOf, EnvelopeKey, Modalities, Model, SchemeId, Sourced, Topic};

/// A funding programme.
///
/// Law: ar-2019-07-03 art. 2; ar-2019-07-03 art. 3
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its identity.
    pub id: SchemeId,
    /// Its name.
    pub name: Wording,
    /// How it is called for short.
    pub short: Wording,
    /// Its allocations, in the order of the decree.
    pub allocations: Vec<Allocation>,
    /// What was not read or not found of its law.
    pub reservations: Vec<Reservation>,
    /// The closed lists that agreements are made of.
    pub model: Model,
    /// From when each length of the period was known, oldest first; never empty.
    pub(crate) periods: Vec<(Date, Sourced<Period>)>,
    /// The instruments it rests on, and the days they hold for; one borrowed from elsewhere holds always.
    pub(crate) instruments: Vec<(InstrumentId, Vec<Span>)>,
    pub(crate) modalities: ModalityClauses,
    /// What leaves open the modalities that no clause speaks of.
    pub(crate) otherwise: Vec<Clause<()>>,
    pub(crate) grounds: Vec<Grounds>,
    /// The rules of the control that only warn at first, each with the last day of doing so.
    pub(crate) new_rules: BTreeMap<Code, Date>,
    pub(crate) waivers: Vec<Waiver>,
    pub(crate) fills: BTreeMap<ArticleRef, Vec<ArticleRef>>,
    pub(crate) statements: Vec<(String, Clause<Wording>)>,
    /// The file it stands in.
    pub(crate) file: String,
}

/// Money for one purpose within a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// Its identity.
    pub id: AllocationId,
    /// Its name.
    pub name: Wording,
    /// The short codes by which files of municipalities and of the directorate call it.
    pub codes: Vec<String>,
    /// The lines of the budget it is booked on.
    pub budget: Vec<BudgetLine>,
    /// What is granted to all municipalities together, by year, where the decree says so.
    pub credits: BTreeMap<Year, Sourced<Euro>>,
    /// The table of maximum amounts, where it can be read.
    pub annex: Option<Annex>,
    /// The article that sets the maximum of a municipality, be its table readable or not.
    pub ceilings: ArticleRef,
    /// What agreements say of amounts whose table cannot be read.
    pub stated: Vec<StatedAmount>,
}

/// A line of the general budget of expenses.
///
/// Law: ar-2019-07-03 art. 8
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    /// The section of the budget.
    pub section: String,
    /// The article of the budget, as it is printed.
    pub line: String,
    /// The year it holds for, where only one.
    pub year: Option<Year>,
    /// The part booked on it, where it is not all.
    pub amount: Option<Euro>,
    /// The article of law that says so.
    pub article: ArticleRef,
}

/// An amount that an agreement states, where the table of the decree cannot be read.
///
/// It is what a document says, not what the law sets: no ceiling follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedAmount {
    /// The municipality.
    pub municipality: Nis,
    /// The budget year.
    pub year: Year,
    /// The amount.
    pub amount: Euro,
}

/// A part of the law of a scheme that was not read or not found, and what is done without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// The article in question.
    pub article: ArticleRef,
    /// What is missing, and what is done without it.
    pub text: Wording,
}

/// A rule of law that is shown rather than computed, in our own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement<'s> {
    /// Its short name: `payments_stopped`.
    pub name: &'s str,
    /// What it says, with its article.
    pub text: &'s Sourced<Wording>,
}

/// The articles that acts and rules rest on, for some allocations (all, when none is named).
#[derive(Clone, Debug, Default)]
pub(crate) struct Grounds {
    pub(crate) allocations: Vec<AllocationId>,
    /// By topic, the one that goes first when several are in force.
    pub(crate) articles: BTreeMap<Topic, Vec<ArticleRef>>,
}

/// The rules whose finding a person may set aside, and the article that leaves it to a person.
#[derive(Clone, Debug)]
pub(crate) struct Waiver {
    pub(crate) rules: Vec<Code>,
    pub(crate) allocations: Vec<AllocationId>,
    pub(crate) article: ArticleRef,
}

impl Scheme {
    /// Returns the period as known on `known`, with its article; `None` before the scheme was known.
    ///
    /// Law: ar-2019-07-03 art. 2
    pub fn period(&self, known: Date) -> Option<&Sourced<Period>> {
        self.periods.iter().rfind(|(since, _)| *since <= known).map(|(_, period)| period)
    }

    /// Returns every length of the period that was ever known, oldest first, with its day.
    pub fn periods(&self) -> &[(Date, Sourced<Period>)] {
        &self.periods
    }

    /// Returns the first day of the scheme.
    pub fn first_day(&self) -> Date {
        self.periods.iter().map(|(_, period)| period.value.start()).min().unwrap_or(Date::MIN)
    }

    /// Returns the last day of the scheme as known last.
    pub fn last_day(&self) -> Date {
        self.periods.last().map_or(Date::MIN, |(_, period)| period.value.end())
    }

    /// Returns the allocation `id`.
    pub fn allocation(&self, id: &AllocationId) -> Option<&Allocation> {
        self.allocations.iter().find(|allocation| allocation.id == *id)
    }

    /// Returns the allocations that `municipality` may receive: those whose table lists it, and
    /// those whose table cannot be read.
    ///
    /// Law: ar-2019-07-03 art. 3
    pub fn allocations_of(&self, municipality: Nis) -> impl Iterator<Item = &Allocation> {
        let listed = move |annex: &Annex| annex.row(municipality).is_some();
        self.allocations.iter().filter(move |allocation| allocation.annex.as_ref().is_none_or(listed))
    }

    /// Returns the table of maximum amounts of an allocation, where it can be read.
    pub fn annex(&self, allocation: &AllocationId) -> Option<&Annex> {
        self.allocation(allocation)?.annex.as_ref()
    }

    /// Returns the maximum of an envelope as known on `known`; `None` when the year was not granted
    /// yet, the municipality is no beneficiary, or the table cannot be read.
    ///
    /// Law: ar-2019-07-03 art. 3; ar-2019-07-03 art. N1
    pub fn ceiling(&self, key: &EnvelopeKey, known: Date) -> Option<Sourced<Euro>> {
        let granted = self.period(known)?.value.overlaps(key.year.period());
        if key.scheme != self.id || !granted {
            return None;
        }
        let annex = self.annex(&key.allocation)?;
        let row = annex.row(key.municipality)?;
        Some(Sourced { value: row.amount, article: annex.article.clone() })
    }

    /// Returns what the decree gives to all municipalities together for `year`, by allocation, as known
    /// on `known`: the amount it names, else the total that its table states. An allocation of which
    /// it says nothing is left out.
    ///
    /// Law: ar-2019-07-03 art. 3; ar-2018-09-02 art. 2 § 1
    pub fn credits(&self, year: Year, known: Date) -> Vec<(&AllocationId, Sourced<Euro>)> {
        if !self.period(known).is_some_and(|period| period.value.overlaps(year.period())) {
            return Vec::new();
        }
        let of_table = |annex: &Annex| Sourced { value: annex.stated_total, article: annex.article.clone() };
        let given = |allocation: &Allocation| {
            allocation.credits.get(&year).cloned().or_else(|| allocation.annex.as_ref().map(of_table))
        };
        self.allocations.iter().filter_map(|allocation| Some((&allocation.id, given(allocation)?))).collect()
    }

    /// Returns the sum of [`Self::credits`] where the decree says it of every allocation.
    ///
    /// Law: ar-2019-07-03 art. 3
    pub fn credit(&self, year: Year, known: Date) -> Option<Euro> {
        let given = self.credits(year, known);
        (!given.is_empty() && given.len() == self.allocations.len())
            .then(|| given.into_iter().map(|(_, credit)| credit.value).sum())
    }

    /// Returns the lines of the budget that `year` is booked on, each once, in the order of the scheme.
    ///
    /// Law: ar-2019-07-03 art. 8
    pub fn budget_lines(&self, year: Year) -> Vec<&BudgetLine> {
        let of_year = |line: &&BudgetLine| line.year.is_none_or(|only| only == year);
        let mut lines: Vec<&BudgetLine> = Vec::new();
        for line in self.allocations.iter().flat_map(|allocation| &allocation.budget).filter(of_year) {
            if !lines.iter().any(|known| (&known.section, &known.line) == (&line.section, &line.line)) {
                lines.push(line);
            }
        }
        lines
    }

    /// Returns all modalities of an allocation.
    pub fn modalities(&self, allocation: &AllocationId, as_of: AsOf) -> Modalities {
        let otherwise = self.otherwise(allocation, as_of).unwrap_or_else(|| self.founding_article());
        self.modalities.at(allocation, as_of, otherwise)
    }

    /// Returns the article that leaves open what no clause speaks of.
    pub(crate) fn otherwise(&self, allocation: &AllocationId, as_of: AsOf) -> Option<&ArticleRef> {
        self.otherwise.iter().find(|clause| clause.covers(allocation, as_of))?.setting.get().err()
    }

    /// Returns the article that `topic` rests on, or `None` where nothing we know says it.
    pub fn article(&self, topic: Topic, allocation: &AllocationId, as_of: AsOf) -> Option<&ArticleRef> {
        let meant = |g: &&Grounds| g.allocations.is_empty() || g.allocations.contains(allocation);
        let candidates = self.grounds.iter().filter(meant).filter_map(|grounds| grounds.articles.get(&topic));
        candidates.flatten().find(|article| self.in_force(&article.instrument, as_of))
    }

    /// Returns the articles of every topic that has one.
    pub fn grounds(&self, allocation: &AllocationId, as_of: AsOf) -> BTreeMap<Topic, &ArticleRef> {
        let topics = Topic::ACTS.iter().copied().chain(Topic::rules());
        topics.filter_map(|topic| Some((topic, self.article(topic, allocation, as_of)?))).collect()
    }

    /// Returns the rules of the control that are new, each with the last day on which it only warns.
    ///
    /// Choice: 0067
    pub const fn new_rules(&self) -> &BTreeMap<Code, Date> {
        &self.new_rules
    }

    /// Returns the rules whose finding a person may set aside, each with its article.
    ///
    /// Choice: 0067
    pub fn waivers(&self, allocation: &AllocationId, as_of: AsOf) -> BTreeMap<Code, ArticleRef> {
        let meant = |w: &&Waiver| w.allocations.is_empty() || w.allocations.contains(allocation);
        let in_force = self.waivers.iter().filter(meant).filter(|w| self.in_force(&w.article.instrument, as_of));
        in_force.flat_map(|w| w.rules.iter().map(|rule| (*rule, w.article.clone()))).collect()
    }

    /// Returns the rules that are shown rather than computed.
    pub fn statements(&self, allocation: &AllocationId, as_of: AsOf) -> Vec<Statement<'_>> {
        let covering = self.statements.iter().filter(|(_, clause)| clause.covers(allocation, as_of));
        covering.filter_map(|(name, clause)| Some(Statement { name, text: clause.setting.get().ok()? })).collect()
    }

    /// Returns the scheme's own instruments in force, in the order of its file; those that it only
    /// borrows an article from are not among them.
    pub fn instruments(&self, as_of: AsOf) -> impl Iterator<Item = &InstrumentId> {
        let own = move |spans: &[Span]| spans.iter().any(|span| *span != Span::ALWAYS && span.covers(as_of));
        self.instruments.iter().filter(move |(_, spans)| own(spans)).map(|(id, _)| id)
    }

    /// Tells whether an instrument holds for `as_of` in this scheme.
    pub(crate) fn in_force(&self, instrument: &InstrumentId, as_of: AsOf) -> bool {
        self.spans_of(instrument).is_some_and(|spans| spans.iter().any(|span| span.covers(as_of)))
    }

    pub(crate) fn spans_of(&self, instrument: &InstrumentId) -> Option<&[Span]> {
        self.instruments.iter().find(|(id, _)| id == instrument).map(|(_, spans)| spans.as_slice())
    }

    /// Returns the article that makes the scheme last as long as first known.
    fn founding_article(&self) -> &ArticleRef {
        &self.periods.first().expect("a scheme without a period is not read").1.article
    }
}
