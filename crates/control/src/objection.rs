//! The time to contest: from the provisional statement to the definitive one.
//!
//! The municipality agrees, contests single lines with arguments, or says nothing. When the time
//! is over, silence is agreement; a contested line is decided by a person with a written motive,
//! and the statement is computed again.
//!
//! Law: am-2019-12-05 art. 44; am-2022-11-23 art. 44; ar-2018-09-02 art. 19

use std::collections::BTreeMap;

use jiff::civil::Date;
use scheme::{Calendar, Modalities, ObjectionFrom};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, Refusal};

use crate::codes::*;
use crate::{Context, Decision, LineNumber, Motive, Statement};

/// An objection against the decision on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// What the municipality argues.
    pub arguments: Motive,
    /// The day it was made.
    pub on: Date,
    /// What was decided on it.
    pub ruling: Option<Ruling>,
}

/// The decision on an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// What is accepted on the line from now on.
    pub accepted: Euro,
    /// The written reason.
    pub motive: Motive,
    /// The day it was decided.
    pub on: Date,
}

/// How the procedure stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// The time to contest runs.
    Open,
    /// The time is over, objections are still to be decided.
    Contested,
    /// The time is over, every objection is decided.
    Decided,
    /// The municipality agreed.
    Agreed,
    /// The time is over and nothing was said: the statement becomes definitive.
    Silent,
}

/// A provisional statement before the municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Procedure {
    statement: Statement,
    article: ArticleRef,
    submitted: Date,
    last_day: Option<Date>,
    agreed: Option<Date>,
    objections: BTreeMap<LineNumber, Objection>,
}

impl Procedure {
    /// Submits `statement` on `submitted`.
    ///
    /// Where the time counts from receipt, it starts with `received`; without that day it does not
    /// run out.
    ///
    /// # Errors
    /// C-309 when the version sets no time to contest, C-318 when receipt lies before submission.
    ///
    /// Law: am-2019-12-05 art. 44; am-2022-11-23 art. 44; ar-2007-04-09 art. 16
    pub fn submit(
        statement: Statement,
        submitted: Date,
        received: Option<Date>,
        modalities: &Modalities,
        calendar: &Calendar,
    ) -> Result<Self, Refusal> {
        let period = modalities.objection.get().map_err(|open| Refusal::new(C_309, open.clone()))?;
        let article = period.article.clone();
        if let Some(day) = received.filter(|&day| day < submitted) {
            return Err(Refusal::new(C_318, article).with("day", day).with("submitted", submitted));
        }
        let start = match period.value.from {
            ObjectionFrom::Submission => Some(submitted),
            ObjectionFrom::Receipt => received,
        };
        let last_day = start.map(|start| calendar.after_working_days(start, period.value.working_days));
        Ok(Self { statement, article, submitted, last_day, agreed: None, objections: BTreeMap::new() })
    }

    /// Returns the provisional statement.
    pub const fn statement(&self) -> &Statement {
        &self.statement
    }

    /// Returns the article that sets the time to contest.
    pub const fn article(&self) -> &ArticleRef {
        &self.article
    }

    /// Returns the day it was submitted.
    pub const fn submitted(&self) -> Date {
        self.submitted
    }

    /// Returns the last day to contest, if it is known.
    pub const fn last_day(&self) -> Option<Date> {
        self.last_day
    }

    /// Returns the objections by line.
    pub const fn objections(&self) -> &BTreeMap<LineNumber, Objection> {
        &self.objections
    }

    /// Tells how the procedure stands on `today`.
    ///
    /// Law: am-2019-12-05 art. 44
    pub fn standing(&self, today: Date) -> Standing {
        match () {
            () if self.agreed.is_some() => Standing::Agreed,
            () if self.last_day.is_none_or(|last| today <= last) => Standing::Open,
            () if self.objections.is_empty() => Standing::Silent,
            () if self.undecided() > 0 => Standing::Contested,
            () => Standing::Decided,
        }
    }

    fn undecided(&self) -> usize {
        self.objections.values().filter(|objection| objection.ruling.is_none()).count()
    }

    /// Contests the decision on one line.
    ///
    /// # Errors
    /// C-314 after agreement, C-318 before submission, C-310 after the last day, C-305 without such
    /// a line, C-311 when nothing of it was refused, C-312 when it is contested already, C-313
    /// without arguments.
    ///
    /// Law: am-2019-12-05 art. 44; am-2022-11-23 art. 44
    pub fn contest(&self, decision: Option<&Decision>, arguments: &str, on: Date) -> Result<Self, Refusal> {
        self.check_day(on)?;
        let decision = decision.ok_or_else(|| self.refusal(C_305))?;
        let refused = |code| self.refusal(code).with("line", decision.line().0);
        if decision.refused().is_zero() {
            return Err(refused(C_311));
        }
        if self.objections.contains_key(&decision.line()) {
            return Err(refused(C_312));
        }
        let arguments = Motive::new(arguments).ok_or_else(|| refused(C_313))?;
        let mut contested = self.clone();
        contested.objections.insert(decision.line(), Objection { arguments, on, ruling: None });
        Ok(contested)
    }

    fn check_day(&self, on: Date) -> Result<(), Refusal> {
        if let Some(day) = self.agreed {
            return Err(self.refusal(C_314).with("day", day));
        }
        if on < self.submitted {
            return Err(self.refusal(C_318).with("day", on).with("submitted", self.submitted));
        }
        match self.last_day {
            Some(last) if on > last => Err(self.refusal(C_310).with("last", last)),
            _ => Ok(()),
        }
    }

    /// Agrees with the amounts, which ends the time to contest.
    ///
    /// # Errors
    /// C-314 when it agreed already, C-318 before submission, C-310 after the last day, C-316 while
    /// objections are to be decided.
    ///
    /// Law: am-2019-12-05 art. 44
    pub fn agree(&self, on: Date) -> Result<Self, Refusal> {
        self.check_day(on)?;
        self.check_decided()?;
        Ok(Self { agreed: Some(on), ..self.clone() })
    }

    fn check_decided(&self) -> Result<(), Refusal> {
        match self.undecided() {
            0 => Ok(()),
            lines => Err(self.refusal(C_316).with("lines", lines)),
        }
    }

    /// Decides the objection against `decision`: `accepted` is accepted from now on.
    ///
    /// Returns the procedure and the decision as it now stands.
    ///
    /// # Errors
    /// C-317 when the line is not contested or its objection is decided, C-303 without a motive,
    /// C-304 when `accepted` is less than before or more than claimed.
    ///
    /// Law: am-2019-12-05 art. 44
    pub fn rule(
        &self,
        decision: &Decision,
        accepted: Euro,
        motive: &str,
        on: Date,
    ) -> Result<(Self, Decision), Refusal> {
        let line = decision.line();
        let refused = |code| self.refusal(code).with("line", line.0);
        let motive = Motive::new(motive).ok_or_else(|| refused(C_303))?;
        let mut ruled = self.clone();
        let objection = ruled.objections.get_mut(&line).filter(|objection| objection.ruling.is_none());
        let objection = objection.ok_or_else(|| refused(C_317))?;
        let overruled = decision.overrule(accepted, motive.clone(), &self.article)?;
        objection.ruling = Some(Ruling { accepted, motive, on });
        Ok((ruled, overruled))
    }

    /// Makes the definitive statement of the decisions as they now stand.
    ///
    /// # Errors
    /// C-315 while the time to contest runs, C-316 while objections are to be decided, C-306 while
    /// lines are.
    ///
    /// Law: am-2019-12-05 art. 44; ar-2019-07-03 art. 13 § 3
    pub fn definitive(
        &self,
        decisions: &[Decision],
        context: &Context,
        advances: Euro,
        today: Date,
    ) -> Result<Statement, Refusal> {
        if self.standing(today) == Standing::Open {
            let last = self.last_day.unwrap_or(Date::MAX);
            return Err(self.refusal(C_315).with("last", last));
        }
        self.check_decided()?;
        let again = Statement::provisional(decisions, context, advances, self.statement.number())?;
        Ok(again.made_definitive())
    }

    fn refusal(&self, code: Code) -> Refusal {
        Refusal::new(code, self.article.clone()).with("envelope", self.statement.envelope().to_string())
    }
}
