//! What a post may cost in a year: by level, working time and days, or by a flat rate.
//!
//! All lines of one post are taken together, so that its salary, its year-end bonus and its holiday
//! pay share one ceiling. A day that several lines pay for counts once, with the longest working
//! time. Amounts are rounded down to the cent, once for each stretch of the same level and time.
//!
//! Law: am-2013-12-24 art. N1
//! Choice: 0065

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use scheme::{Level, Per, Span, WorkingTime};
use terms::{Euro, NameKey, Year};

use crate::context::{FlatRate, Nature, PostCeiling};
use crate::{Context, ExpenseLine, LineNumber, Post};

/// The most that is left for a line of what its post may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The annex of the scheme says so.
    Exact(Euro),
    /// The annex of another scheme says so, or the index of the year is not known: above it, a person
    /// decides.
    AtLeast(Euro),
    /// The annex has no amount for this working time: a person decides.
    Unknown,
}

/// A day on which a post was paid: for how long, at which level.
///
/// Of two, the greater is the one that counts: the longer time, then the level with the lower ceiling.
type Day = (WorkingTime, Option<Level>);

/// The days of one year on which a post was paid.
#[derive(Clone, Debug)]
pub struct PostYear {
    year: Year,
    days: BTreeMap<Date, Day>,
}

impl PostYear {
    /// Opens the year of a post; no day of it is paid yet.
    pub const fn new(year: Year) -> Self {
        Self { year, days: BTreeMap::new() }
    }

    /// Adds the days that `post` was worked; days of another year do not count.
    pub fn lay(&mut self, post: &Post) {
        let of_year = self.year.period();
        let (from, until) = (post.worked.start().max(of_year.start()), post.worked.end().min(of_year.end()));
        let day = (post.time, post.counting_level());
        for date in from.series(1.day()).take_while(|date| *date <= until) {
            let known = self.days.entry(date).or_insert(day);
            *known = day.max(*known);
        }
    }

    /// Returns the most that its days may cost by level, each day its share of the yearly amount.
    pub fn by_level(&self, levels: &BTreeMap<Level, Euro>) -> Euro {
        let days_of_year = days_between(self.year.period().start(), self.year.next().month(1));
        let mut stretches: BTreeMap<Day, i64> = BTreeMap::new();
        self.days.values().for_each(|day| *stretches.entry(*day).or_default() += 1);
        let amount = |(&(time, level), &days): (&Day, &i64)| {
            let yearly = level.and_then(|level| levels.get(&level)).copied().unwrap_or_default();
            part(yearly, time, days, days_of_year)
        };
        stretches.iter().map(amount).sum()
    }

    /// Returns the most that its days may cost by flat rates, or `None` when a working time has none.
    pub fn by_rate(&self, rates: &[FlatRate]) -> Option<Euro> {
        let mut months: BTreeMap<(Date, WorkingTime), i64> = BTreeMap::new();
        for (date, (time, _)) in &self.days {
            *months.entry((date.first_of_month(), *time)).or_default() += 1;
        }
        let of_time = |time: WorkingTime| {
            rates.iter().find(|rate| rate.time == Some(time)).or_else(|| rates.iter().find(|rate| rate.time.is_none()))
        };
        let (mut monthly, mut yearly) = (Euro::ZERO, Euro::ZERO);
        for ((month, time), days) in months {
            let FlatRate { amount, per, .. } = of_time(time)?;
            match per {
                Span::Month => {
                    let of_month = month.days_in_month().into();
                    monthly = monthly + part(*amount, WorkingTime::FULL, days, of_month);
                }
                Span::Year => yearly = yearly.max(*amount),
            }
        }
        Some(monthly + yearly)
    }
}

/// Returns the part of `whole` for `days` of `of_days`, at `time`, rounded down to the cent.
fn part(whole: Euro, time: WorkingTime, days: i64, of_days: i64) -> Euro {
    let above = i128::from(whole.cents()) * i128::from(time.part()) * i128::from(days);
    let below = i128::from(time.whole()) * i128::from(of_days);
    Euro::from_cents(i64::try_from(above / below.max(1)).unwrap_or(i64::MAX)).min(Euro::LIMIT)
}

fn days_between(from: Date, until: Date) -> i64 {
    from.until(until).map_or(0, |span| span.get_days().into())
}

/// One post of a file: those paid by level share a ceiling whatever the nature of the line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum PostKey {
    ByLevel(NameKey),
    ByRate(String, NameKey),
}

impl PostKey {
    fn of(line: &ExpenseLine, nature: &Nature) -> Option<Self> {
        let key = NameKey::of(&line.post.as_ref()?.reference);
        match nature {
            _ if key.as_str().is_empty() => None,
            Nature { rates, .. } if !rates.is_empty() => Some(Self::ByRate(line.nature.clone(), key)),
            Nature { per: Per::Post, .. } => Some(Self::ByLevel(key)),
            _ => None,
        }
    }
}

/// The posts of a file, and what is left of each when its lines are taken in their order.
#[derive(Debug, Default)]
pub(crate) struct PostBook {
    left: BTreeMap<LineNumber, Limit>,
    ranks: BTreeMap<LineNumber, u16>,
}

impl PostBook {
    /// Takes the posts of `lines` together; the lines come in the order of their numbers.
    pub(crate) fn of(lines: &[&ExpenseLine], context: &Context) -> Self {
        let described = || {
            lines.iter().filter_map(|line| {
                let nature = context.nature(line)?;
                Some((*line, nature, line.post.as_ref()?, PostKey::of(line, nature)?))
            })
        };
        let mut years: BTreeMap<PostKey, PostYear> = BTreeMap::new();
        for (_, _, post, key) in described() {
            years.entry(key).or_insert_with(|| PostYear::new(context.envelope.year)).lay(post);
        }
        let mut book = Self::default();
        let mut left: BTreeMap<PostKey, Limit> = BTreeMap::new();
        for (line, nature, _, key) in described() {
            let whole = || whole(&key, years.get(&key), nature, context.posts.as_ref());
            let Some(limit) = left.get(&key).copied().or_else(whole) else { continue };
            book.left.insert(line.number, limit);
            left.insert(key, limit.less(line.amount));
        }
        book.rank(described().map(|(line, nature, _, key)| (line, nature, key)));
        book
    }

    fn rank<'l>(&mut self, lines: impl Iterator<Item = (&'l ExpenseLine, &'l Nature, PostKey)>) {
        let mut seen: BTreeMap<&str, Vec<PostKey>> = BTreeMap::new();
        for (line, _, key) in lines.filter(|(_, nature, _)| nature.posts.is_some()) {
            let known = seen.entry(&line.nature).or_default();
            if !known.contains(&key) {
                known.push(key.clone());
            }
            let rank = known.iter().position(|post| *post == key).map_or(0, |at| at + 1);
            self.ranks.insert(line.number, u16::try_from(rank).unwrap_or(u16::MAX));
        }
    }

    pub(crate) fn left_for(&self, line: LineNumber) -> Option<Limit> {
        self.left.get(&line).copied()
    }

    pub(crate) fn rank_of(&self, line: LineNumber) -> Option<u16> {
        self.ranks.get(&line).copied()
    }
}

/// Returns what a post may cost in the year, where anything limits it.
fn whole(key: &PostKey, year: Option<&PostYear>, nature: &Nature, ceiling: Option<&PostCeiling>) -> Option<Limit> {
    match key {
        PostKey::ByRate(..) => Some(year?.by_rate(&nature.rates).map_or(Limit::Unknown, Limit::Exact)),
        PostKey::ByLevel(_) => {
            let PostCeiling { levels, exact } = ceiling?;
            let amount = year?.by_level(levels);
            Some(if *exact { Limit::Exact(amount) } else { Limit::AtLeast(amount) })
        }
    }
}

impl Limit {
    /// Returns what is left when a line claims `amount` of it.
    fn less(self, amount: Euro) -> Self {
        match self {
            Self::Exact(left) => Self::Exact(left.excess_over(amount)),
            Self::AtLeast(left) => Self::AtLeast(left.excess_over(amount)),
            Self::Unknown => Self::Unknown,
        }
    }
}
