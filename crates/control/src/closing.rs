//! The statement that closes the accounts of several years: yearly statements added up, and the
//! quotas on the whole period.
//!
//! Nothing is decided on a line here, and no amount passes from one year to another: what a quota
//! on the whole period cuts is cut from the year in which the categories went beyond it, years
//! taken in their order. Each year that changes gets a statement of its own, with the next number.
//!
//! Law: ar-2018-09-02 art. 20; ar-2007-04-09 art. 17; am-2013-12-24 art. 45
//! Choice: 0064

use std::collections::BTreeMap;

use jiff::civil::Date;
use scheme::{Calendar, CreditCategory, EnvelopeKey, Modalities, Quota, QuotaBase, Sourced};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, Refusal};

use crate::codes::*;
use crate::{Motive, Statement};

/// A year as its closing finds it.
#[derive(Clone, Copy, Debug)]
pub struct YearToClose<'a> {
    /// Its last statement, which is definitive.
    pub statement: &'a Statement,
    /// What was granted for it, what was carried in left out.
    pub granted: Euro,
    /// How much of its due is settled.
    pub settled: Euro,
}

/// A year as its closing leaves it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingYear {
    /// The envelope.
    pub envelope: EnvelopeKey,
    /// The number of the statement that was closed.
    pub statement: u16,
    /// What was due by it.
    pub due_before: Euro,
    /// What the quotas on the whole period cut, by category.
    pub cuts: BTreeMap<CreditCategory, Cut>,
    /// What is due.
    pub due: Euro,
    /// How much of it is settled.
    pub settled: Euro,
}

impl ClosingYear {
    /// Returns what the quotas on the whole period cut from all categories.
    pub fn cut(&self) -> Euro {
        self.cuts.values().map(|cut| cut.amount).sum()
    }
}

/// What a quota on the whole period leaves to one category of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// The most that is left of the whole period for this year.
    pub cap: Sourced<Euro>,
    /// The part above that.
    pub amount: Euro,
}

/// What a quota allows one category over the whole period, and what the years took of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodCap {
    /// The category.
    pub category: CreditCategory,
    /// The grants of all years together.
    pub base: Euro,
    /// The most of them.
    pub cap: Sourced<Euro>,
    /// What the yearly statements accept.
    pub accepted: Euro,
}

/// What the municipality answers to a closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingPoint {
    /// The sums of the closing.
    Sums,
    /// A decision on an expense line of one of the years.
    Lines,
}

/// An argument against a closing, and the answer to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingArgument {
    /// What it is about.
    pub about: ClosingPoint,
    /// What the municipality argues.
    pub arguments: Motive,
    /// On which day.
    pub on: Date,
    /// What was answered.
    pub answer: Option<Motive>,
}

/// The closing of the accounts of several years of one allocation.
///
/// Law: ar-2018-09-02 art. 20
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    article: ArticleRef,
    new_arguments: bool,
    years: Vec<ClosingYear>,
    caps: Vec<PeriodCap>,
    issued: Date,
    last_day: Option<Date>,
    agreed: Option<Date>,
    argument: Option<ClosingArgument>,
    definitive: Option<Date>,
}

impl Closing {
    /// Adds the years up and submits the closing; the time to answer counts from `received`, and
    /// does not run out without that day.
    ///
    /// # Errors
    /// C-351 when the version closes each year by itself or sets nothing, C-309 when it sets no time
    /// to contest, C-318 when receipt lies before submission.
    ///
    /// Law: ar-2018-09-02 art. 20 § 1; ar-2007-04-09 art. 17; ar-2007-04-09 art. N2; am-2013-12-24 art. 45 § 1
    pub fn issue(
        years: &[YearToClose<'_>],
        issued: Date,
        received: Option<Date>,
        modalities: &Modalities,
        calendar: &Calendar,
    ) -> Result<Self, Refusal> {
        let closing = modalities.closing.get().map_err(|open| Refusal::new(C_351, open.clone()))?;
        let period = modalities.objection.get().map_err(|open| Refusal::new(C_309, open.clone()))?;
        let article = closing.article.clone();
        if closing.value.years < 2 {
            return Err(Refusal::new(C_351, article));
        }
        if let Some(day) = received.filter(|day| *day < issued) {
            return Err(Refusal::new(C_318, article).with("day", day).with("submitted", issued));
        }
        let caps = caps(years, modalities);
        Ok(Self {
            article,
            new_arguments: closing.value.new_arguments,
            years: closed(years, &caps),
            caps,
            issued,
            last_day: received.map(|day| calendar.after_working_days(day, period.value.working_days)),
            agreed: None,
            argument: None,
            definitive: None,
        })
    }

    /// Returns the article that asks for it.
    pub const fn article(&self) -> &ArticleRef {
        &self.article
    }

    /// Returns the years, oldest first.
    pub fn years(&self) -> &[ClosingYear] {
        &self.years
    }

    /// Returns the year of `envelope`.
    pub fn year(&self, envelope: &EnvelopeKey) -> Option<&ClosingYear> {
        self.years.iter().find(|year| year.envelope == *envelope)
    }

    /// Returns the quotas on the whole period.
    pub fn caps(&self) -> &[PeriodCap] {
        &self.caps
    }

    /// Returns the day it was submitted.
    pub const fn issued(&self) -> Date {
        self.issued
    }

    /// Returns the last day to answer, if it is known.
    pub const fn last_day(&self) -> Option<Date> {
        self.last_day
    }

    /// Returns the day on which the municipality agreed, where it did.
    pub const fn agreed_on(&self) -> Option<Date> {
        self.agreed
    }

    /// Tells whether the version still hears arguments on lines.
    ///
    /// Law: ar-2018-09-02 art. 20 § 2; am-2013-12-24 art. 45 § 2
    pub const fn hears_new_arguments(&self) -> bool {
        self.new_arguments
    }

    /// Returns the argument against it, where there is one.
    pub const fn argument(&self) -> Option<&ClosingArgument> {
        self.argument.as_ref()
    }

    /// Returns the day since which it is definitive.
    pub const fn definitive_since(&self) -> Option<Date> {
        self.definitive
    }

    /// Returns what is due for all years together.
    pub fn due(&self) -> Euro {
        self.years.iter().map(|year| year.due).sum()
    }

    /// Returns what is settled of all years together.
    pub fn settled(&self) -> Euro {
        self.years.iter().map(|year| year.settled).sum()
    }

    /// Agrees with the closing.
    ///
    /// # Errors
    /// C-352 when it is definitive or agreed with, C-310 after the last day.
    ///
    /// Law: ar-2018-09-02 art. 20 § 1
    pub fn agree(&self, on: Date) -> Result<Self, Refusal> {
        self.check_open(on)?;
        Ok(Self { agreed: Some(on), ..self.clone() })
    }

    /// Argues against the closing.
    ///
    /// # Errors
    /// C-352 when it is definitive or agreed with, C-310 after the last day, C-353 when it was argued
    /// against already, C-354 when the argument is about lines and the version hears no such one any
    /// more, C-355 without arguments.
    ///
    /// Law: ar-2018-09-02 art. 20 § 2; am-2013-12-24 art. 45 § 2
    pub fn contest(&self, about: ClosingPoint, arguments: &str, on: Date) -> Result<Self, Refusal> {
        self.check_open(on)?;
        if self.argument.is_some() {
            return Err(self.refusal(C_353));
        }
        if about == ClosingPoint::Lines && !self.new_arguments {
            return Err(self.refusal(C_354));
        }
        let arguments = Motive::new(arguments).ok_or_else(|| self.refusal(C_355))?;
        let argument = Some(ClosingArgument { about, arguments, on, answer: None });
        Ok(Self { argument, ..self.clone() })
    }

    fn check_open(&self, on: Date) -> Result<(), Refusal> {
        if let Some(day) = self.definitive.or(self.agreed) {
            return Err(self.refusal(C_352).with("day", day));
        }
        match self.last_day {
            Some(last) if on > last => Err(self.refusal(C_310).with("last", last)),
            _ => Ok(()),
        }
    }

    /// Makes the closing definitive: agreed with, answered by silence, or its argument answered.
    ///
    /// # Errors
    /// C-352 when it is already, C-356 while the time to answer runs, C-355 when an argument waits for
    /// an answer and none is given.
    ///
    /// Law: ar-2018-09-02 art. 20 § 1; ar-2007-04-09 art. 17
    pub fn conclude(&self, answer: &str, on: Date) -> Result<Self, Refusal> {
        if let Some(day) = self.definitive {
            return Err(self.refusal(C_352).with("day", day));
        }
        let over = self.last_day.is_some_and(|last| on > last);
        if self.agreed.is_none() && self.argument.is_none() && !over {
            let refusal = self.refusal(C_356);
            return Err(self.last_day.into_iter().fold(refusal, |refusal, last| refusal.with("last", last)));
        }
        let mut concluded = Self { definitive: Some(on), ..self.clone() };
        if let Some(argument) = &mut concluded.argument {
            argument.answer = Some(Motive::new(answer).ok_or_else(|| self.refusal(C_355))?);
        }
        Ok(concluded)
    }

    fn refusal(&self, code: Code) -> Refusal {
        Refusal::new(code, self.article.clone())
    }
}

/// Returns what the quotas on the whole period allow each category over all years.
fn caps(years: &[YearToClose<'_>], modalities: &Modalities) -> Vec<PeriodCap> {
    let Ok(quotas) = modalities.quotas.get() else { return Vec::new() };
    let base: Euro = years.iter().map(|year| year.granted).sum();
    let count = i64::try_from(years.len().max(1)).unwrap_or(i64::MAX);
    let yearly = Euro::from_cents(base.cents() / count);
    let whole = |quota: &&Quota| quota.base == QuotaBase::WholePeriod && quota.applies_to(yearly);
    let cap = |quota: &Quota| {
        let value = base.share(quota.max?);
        let accepted = years.iter().map(|year| eligible(year.statement, quota.category)).sum();
        let cap = Sourced { value, article: quotas.article.clone() };
        Some(PeriodCap { category: quota.category, base, cap, accepted })
    };
    quotas.value.iter().filter(whole).filter_map(cap).collect()
}

fn eligible(statement: &Statement, category: CreditCategory) -> Euro {
    let rows = statement.categories().iter().filter(|row| row.category == Some(category));
    rows.map(|row| row.eligible).sum()
}

/// Cuts what goes beyond the caps from the years in their order.
fn closed(years: &[YearToClose<'_>], caps: &[PeriodCap]) -> Vec<ClosingYear> {
    let mut left: BTreeMap<CreditCategory, Euro> = caps.iter().map(|cap| (cap.category, cap.cap.value)).collect();
    let mut close = |year: &YearToClose<'_>| {
        let mut cuts = BTreeMap::new();
        for cap in caps {
            let room = left.entry(cap.category).or_default();
            let took = eligible(year.statement, cap.category);
            let amount = took.excess_over(*room);
            if !amount.is_zero() {
                let article = cap.cap.article.clone();
                cuts.insert(cap.category, Cut { cap: Sourced { value: *room, article }, amount });
            }
            *room = room.excess_over(took);
        }
        let cut: Euro = cuts.values().map(|cut: &Cut| cut.amount).sum();
        let due = (year.statement.eligible() - cut).min(year.statement.ceiling().value).max(Euro::ZERO);
        ClosingYear {
            envelope: year.statement.envelope().clone(),
            statement: year.statement.number(),
            due_before: year.statement.due().amount,
            cuts,
            due,
            settled: year.settled,
        }
    };
    years.iter().map(&mut close).collect()
}
