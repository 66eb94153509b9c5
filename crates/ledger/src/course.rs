//! The course of a recovery: notice, two reminders, FPS Finance, or a repayment plan on the way.
//!
//! A course is the list of what happened, in order; how far it has come, which day counts next and
//! who has to act follow from that list, from what is still owed, and from the day. Money itself
//! moves in the envelope. A version that sets no term leaves each term to the person who acts.
//!
//! Law: am-2022-11-23 art. 48 § 3; ar-2019-07-03 art. 14
//! Choice: 0061

use jiff::ToSpan;
use jiff::civil::Date;
use scheme::{Repayment, Setting};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, Refusal};

use crate::codes::*;

/// One part of a debt and the last day to pay it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instalment {
    /// The last day.
    pub due: Date,
    /// How much.
    pub amount: Euro,
}

/// Something that happened in the course of a recovery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RecoveryFact {
    /// The municipality was told what it owes.
    Notified {
        /// The last day to repay.
        until: Date,
    },
    /// It was reminded.
    Reminded {
        /// The first time, or the second and last.
        number: u8,
        /// The last day to repay.
        until: Date,
    },
    /// It asked for a repayment plan.
    PlanRequested {
        /// Why it cannot repay in time.
        reasons: String,
    },
    /// The plan was granted.
    PlanGranted {
        /// Its instalments, which add up to the debt of that day.
        instalments: Vec<Instalment>,
    },
    /// The plan was refused.
    PlanRefused {
        /// Why.
        reasons: String,
    },
    /// FPS Finance collects from now on.
    HandedToFinance,
}

/// How far a course has come, plans aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecoveryStep {
    /// Ordered; the municipality was not told yet.
    Ordered,
    /// Told.
    Notified,
    /// Reminded once.
    FirstReminder,
    /// Reminded twice.
    SecondReminder,
    /// With FPS Finance.
    WithFinance,
}

/// What comes next in a course, and from when or until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// The State tells the municipality what it owes.
    Notice,
    /// The municipality repays, until this day.
    Repayment(Date),
    /// The State sends reminder `number`: the term ended on `over`.
    Reminder {
        /// The first, or the second and last.
        number: u8,
        /// The last day of the term that is over.
        over: Date,
    },
    /// The State hands the debt to FPS Finance: the last term ended on this day.
    HandOver(Date),
    /// The State decides on a repayment plan.
    PlanDecision,
    /// The municipality pays an instalment.
    Instalment(Instalment),
    /// FPS Finance collects.
    Collection,
}

impl Awaited {
    /// Tells whether it is the municipality that has to act.
    pub const fn is_of_municipality(self) -> bool {
        matches!(self, Self::Repayment(_) | Self::Instalment(_))
    }

    /// Returns the name of what is awaited, as its text has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Repayment(_) => "repayment",
            Self::Reminder { .. } => "reminder",
            Self::HandOver(_) => "hand-over",
            Self::PlanDecision => "plan-decision",
            Self::Instalment(_) => "instalment",
            Self::Collection => "collection",
        }
    }

    /// Returns the day that counts: the last one to pay, or the one on which a term ended.
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::Repayment(day) | Self::Reminder { over: day, .. } | Self::HandOver(day) => Some(day),
            Self::Instalment(instalment) => Some(instalment.due),
            Self::Notice | Self::PlanDecision | Self::Collection => None,
        }
    }
}

/// A fact and the day it happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dated {
    on: Date,
    fact: RecoveryFact,
}

/// The course of one recovery, from its order.
///
/// Law: am-2022-11-23 art. 48 § 3
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryCourse {
    ordered: Date,
    facts: Vec<Dated>,
}

/// What a course is asked under: the terms of the version, what is owed, and the day.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The terms of repayment, or the article that leaves them open.
    pub terms: &'a Setting<Repayment>,
    /// What the municipality still owes.
    pub owed: Euro,
    /// The day.
    pub on: Date,
}

impl Asked<'_> {
    fn article(&self) -> &ArticleRef {
        match self.terms {
            Setting::Set(set) => &set.article,
            Setting::Open(article) => article,
        }
    }

    fn refusal(&self, code: Code) -> Refusal {
        Refusal::new(code, self.article().clone())
    }

    fn check_owed(&self) -> Result<(), Refusal> {
        if self.owed.is_zero() { Err(self.refusal(E_160)) } else { Ok(()) }
    }

    /// Returns the last day of a term that begins today: that of the law, or the one a person gives
    /// where the law is silent.
    fn until(&self, days: impl Fn(&Repayment) -> u16, given: Option<Date>) -> Result<Date, Refusal> {
        match (self.terms, given) {
            (Setting::Set(set), None) => Ok(self.on.saturating_add(i32::from(days(&set.value)).days())),
            (Setting::Set(_), Some(_)) => Err(self.refusal(E_161)),
            (Setting::Open(_), None) => Err(self.refusal(E_162)),
            (Setting::Open(_), Some(day)) if day <= self.on => Err(self.refusal(E_163).with("day", day)),
            (Setting::Open(_), Some(day)) => Ok(day),
        }
    }
}

impl RecoveryCourse {
    /// Begins the course of a recovery ordered on `ordered`.
    pub const fn new(ordered: Date) -> Self {
        Self { ordered, facts: Vec::new() }
    }

    /// Returns the day of the order.
    pub const fn ordered(&self) -> Date {
        self.ordered
    }

    /// Returns what happened, oldest first, with its day.
    pub fn facts(&self) -> impl DoubleEndedIterator<Item = (Date, &RecoveryFact)> {
        self.facts.iter().map(|dated| (dated.on, &dated.fact))
    }

    /// Adds what happened on `on`; nothing is checked.
    pub fn add(&mut self, fact: RecoveryFact, on: Date) {
        self.facts.push(Dated { on, fact });
    }

    /// Returns how far it has come.
    pub fn step(&self) -> RecoveryStep {
        let reached = self.facts().rev().find_map(|(_, fact)| match fact {
            RecoveryFact::HandedToFinance => Some(RecoveryStep::WithFinance),
            RecoveryFact::Reminded { number: 1, .. } => Some(RecoveryStep::FirstReminder),
            RecoveryFact::Reminded { .. } => Some(RecoveryStep::SecondReminder),
            RecoveryFact::Notified { .. } => Some(RecoveryStep::Notified),
            _ => None,
        });
        reached.unwrap_or(RecoveryStep::Ordered)
    }

    /// Returns the last day of the last term.
    pub fn until(&self) -> Option<Date> {
        self.facts().rev().find_map(|(_, fact)| match fact {
            RecoveryFact::Notified { until } | RecoveryFact::Reminded { until, .. } => Some(*until),
            _ => None,
        })
    }

    /// Tells whether a request for a plan waits for its decision.
    pub fn plan_is_requested(&self) -> bool {
        let last = self.facts().rev().find(|(_, fact)| {
            matches!(
                fact,
                RecoveryFact::PlanRequested { .. }
                    | RecoveryFact::PlanGranted { .. }
                    | RecoveryFact::PlanRefused { .. }
            )
        });
        matches!(last, Some((_, RecoveryFact::PlanRequested { .. })))
    }

    /// Returns the instalments of the plan in force; a reminder or the hand-over after a missed
    /// instalment ended it.
    pub fn plan(&self) -> Option<&[Instalment]> {
        self.facts().rev().find_map(|(_, fact)| match fact {
            RecoveryFact::PlanGranted { instalments } => Some(Some(instalments.as_slice())),
            RecoveryFact::Reminded { .. } | RecoveryFact::HandedToFinance => Some(None),
            _ => None,
        })?
    }

    /// Returns the first instalment that is not paid in full while `owed` is still open.
    pub fn next_instalment(&self, owed: Euro) -> Option<Instalment> {
        let plan = self.plan()?;
        let debt: Euro = plan.iter().map(|instalment| instalment.amount).sum();
        let mut left = debt.excess_over(owed);
        plan.iter().copied().find(|instalment| {
            let paid = instalment.amount <= left;
            left = left.excess_over(instalment.amount);
            !paid
        })
    }

    /// Says what comes next while `owed` is open; nothing once it is repaid.
    pub fn next(&self, owed: Euro, today: Date) -> Option<Awaited> {
        if owed.is_zero() {
            return None;
        }
        let (step, until) = (self.step(), self.until());
        Some(match (self.next_instalment(owed), until) {
            _ if step == RecoveryStep::WithFinance => Awaited::Collection,
            _ if self.plan_is_requested() => Awaited::PlanDecision,
            (Some(next), _) if today <= next.due => Awaited::Instalment(next),
            (Some(missed), _) => overdue(step, missed.due),
            (None, None) => Awaited::Notice,
            (None, Some(until)) if today <= until => Awaited::Repayment(until),
            (None, Some(until)) => overdue(step, until),
        })
    }

    /// Tells the municipality what it owes.
    ///
    /// # Errors
    /// E-160 when nothing is owed, E-164 when it was told already, and E-161 to E-163 for a day that
    /// is not the version's to be given, or is missing.
    ///
    /// Law: am-2022-11-23 art. 48 § 3
    pub fn notify(&self, asked: &Asked<'_>, given: Option<Date>) -> Result<RecoveryFact, Refusal> {
        asked.check_owed()?;
        if self.step() != RecoveryStep::Ordered {
            return Err(asked.refusal(E_164));
        }
        let until = asked.until(|terms| terms.first_days, given)?;
        Ok(RecoveryFact::Notified { until })
    }

    /// Sends the first reminder, or the second and last.
    ///
    /// # Errors
    /// As [`Self::check_overdue`], E-166 when both were sent, and E-161 to E-163 for the day.
    ///
    /// Law: am-2022-11-23 art. 48 § 3
    pub fn remind(&self, asked: &Asked<'_>, given: Option<Date>) -> Result<RecoveryFact, Refusal> {
        self.check_overdue(asked)?;
        let (number, until) = match self.step() {
            RecoveryStep::Notified | RecoveryStep::Ordered => (1, asked.until(|t| t.first_reminder_days, given)?),
            RecoveryStep::FirstReminder => (2, asked.until(|t| t.second_reminder_days, given)?),
            RecoveryStep::SecondReminder | RecoveryStep::WithFinance => return Err(asked.refusal(E_166)),
        };
        Ok(RecoveryFact::Reminded { number, until })
    }

    /// Hands what is still owed to FPS Finance.
    ///
    /// # Errors
    /// As [`Self::check_overdue`], and E-167 before the second reminder.
    ///
    /// Law: am-2022-11-23 art. 48 § 3
    pub fn hand_over(&self, asked: &Asked<'_>) -> Result<RecoveryFact, Refusal> {
        self.check_overdue(asked)?;
        match self.step() {
            RecoveryStep::SecondReminder => Ok(RecoveryFact::HandedToFinance),
            _ => Err(asked.refusal(E_167)),
        }
    }

    /// Checks that the municipality let a term or an instalment pass.
    ///
    /// # Errors
    /// E-160 when nothing is owed, E-168 when FPS Finance collects, E-169 while a request for a plan
    /// is to be decided, E-165 before the notice, E-170 while an instalment is still to come, E-171
    /// while the term runs.
    fn check_overdue(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        match self.next(asked.owed, asked.on) {
            None => Err(asked.refusal(E_160)),
            Some(Awaited::Reminder { .. } | Awaited::HandOver(_)) => Ok(()),
            Some(Awaited::Collection) => Err(asked.refusal(E_168)),
            Some(Awaited::PlanDecision) => Err(asked.refusal(E_169)),
            Some(Awaited::Notice) => Err(asked.refusal(E_165)),
            Some(Awaited::Instalment(next)) => {
                Err(asked.refusal(E_170).with("due", next.due).with("amount", next.amount))
            }
            Some(Awaited::Repayment(until)) => Err(asked.refusal(E_171).with("until", until)),
        }
    }

    /// Asks for a repayment plan.
    ///
    /// # Errors
    /// E-160 when nothing is owed, E-168 when FPS Finance collects, E-165 before the notice, E-169
    /// while an earlier request is to be decided, E-170 while a plan is being kept.
    ///
    /// Law: am-2022-11-23 art. 48 § 3
    pub fn request_plan(&self, asked: &Asked<'_>, reasons: String) -> Result<RecoveryFact, Refusal> {
        match self.next(asked.owed, asked.on) {
            Some(Awaited::Repayment(_) | Awaited::Reminder { .. } | Awaited::HandOver(_)) => {
                Ok(RecoveryFact::PlanRequested { reasons })
            }
            _ => self.check_overdue(asked).map(|()| RecoveryFact::PlanRequested { reasons }),
        }
    }

    /// Grants the plan that was asked for.
    ///
    /// # Errors
    /// E-172 when none was asked for, E-173 when a day does not lie after the one before, E-174 when
    /// an instalment is nothing, E-175 when they do not add up to what is owed.
    ///
    /// Law: am-2022-11-23 art. 48 § 3
    pub fn grant_plan(&self, asked: &Asked<'_>, instalments: &[Instalment]) -> Result<RecoveryFact, Refusal> {
        self.check_requested(asked)?;
        let mut before = asked.on;
        for instalment in instalments {
            if instalment.due <= before {
                return Err(asked.refusal(E_173).with("day", instalment.due).with("before", before));
            }
            if instalment.amount <= Euro::ZERO {
                return Err(asked.refusal(E_174).with("day", instalment.due));
            }
            before = instalment.due;
        }
        let sum = instalments.iter().try_fold(Euro::ZERO, |sum, instalment| sum.checked_add(instalment.amount));
        match sum {
            Some(sum) if sum == asked.owed => Ok(RecoveryFact::PlanGranted { instalments: instalments.to_vec() }),
            sum => Err(asked.refusal(E_175).with("sum", sum.unwrap_or(Euro::ZERO)).with("owed", asked.owed)),
        }
    }

    /// Refuses the plan that was asked for; the term that ran before goes on.
    ///
    /// # Errors
    /// E-172 when none was asked for.
    ///
    /// Law: am-2022-11-23 art. 48 § 3
    pub fn refuse_plan(&self, asked: &Asked<'_>, reasons: String) -> Result<RecoveryFact, Refusal> {
        self.check_requested(asked)?;
        Ok(RecoveryFact::PlanRefused { reasons })
    }

    fn check_requested(&self, asked: &Asked<'_>) -> Result<(), Refusal> {
        asked.check_owed()?;
        if self.plan_is_requested() { Ok(()) } else { Err(asked.refusal(E_172)) }
    }
}

/// What the State does once a term ended on `over`.
const fn overdue(step: RecoveryStep, over: Date) -> Awaited {
    match step {
        RecoveryStep::FirstReminder => Awaited::Reminder { number: 2, over },
        RecoveryStep::SecondReminder | RecoveryStep::WithFinance => Awaited::HandOver(over),
        RecoveryStep::Ordered | RecoveryStep::Notified => Awaited::Reminder { number: 1, over },
    }
}
