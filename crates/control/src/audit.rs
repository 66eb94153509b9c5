//! What an auditor found on an envelope, often years after it was paid: recorded, answered, closed.
//!
//! Nothing here decides on a line and nothing moves money. A finding that is right leads to a
//! statement that is opened again, and its effect is what the new statement leaves of the one before.
//!
//! Law: l-2003-05-22 art. 122; l-2003-05-22 art. 123
//! Choice: 0076

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, Refusal};

use crate::codes::*;
use crate::{LineNumber, Motive, Stage, Statement};

/// Who looked into the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Auditor {
    /// The Court of Audit.
    CourtOfAudit,
    /// The Inspectorate of Finance.
    InspectorateOfFinance,
    /// The internal audit of the federal administration.
    InternalAudit,
    /// The service itself, on the spot.
    Service,
}

impl Auditor {
    /// All auditors, the furthest from the service first.
    pub const ALL: [Self; 4] = [Self::CourtOfAudit, Self::InspectorateOfFinance, Self::InternalAudit, Self::Service];

    /// Returns the name as it stands in data; `auditor-NAME` is its text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CourtOfAudit => "court-of-audit",
            Self::InspectorateOfFinance => "inspectorate-of-finance",
            Self::InternalAudit => "internal-audit",
            Self::Service => "service",
        }
    }
}

/// What was found, as the one who records it writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Audited {
    /// Who looked into it.
    pub auditor: Auditor,
    /// The report and the place in it.
    pub report: String,
    /// What was found.
    pub words: String,
    /// The lines it is about; none when it is about the whole envelope.
    pub lines: BTreeSet<LineNumber>,
    /// How much it puts in question.
    pub amount: Euro,
}

/// Words on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The words.
    pub words: Motive,
    /// On which day.
    pub on: Date,
}

/// How a finding ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditOutcome {
    /// Why.
    pub said: Said,
    /// What changed; nothing where the accounts stay as they are.
    pub correction: Option<Correction>,
}

/// What a later statement left of the one that a finding concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The number of the statement that stood when the finding was recorded; none when none did.
    pub before: Option<u16>,
    /// The number of the statement that corrects it.
    pub after: u16,
    /// How much less, or more, is due by it; unknown where no statement stood before.
    pub effect: Option<Euro>,
}

/// A finding of an auditor on one envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditFinding {
    number: u16,
    article: ArticleRef,
    auditor: Auditor,
    report: Motive,
    found: Said,
    lines: BTreeSet<LineNumber>,
    amount: Euro,
    statement: Option<u16>,
    answers: Vec<Said>,
    outcome: Option<AuditOutcome>,
}

impl AuditFinding {
    /// Records what was found on `on`, while the definitive statement of number `statement` stands;
    /// `most` is what the lines named, or the whole envelope, can put in question.
    ///
    /// # Errors
    /// C-360 without a report or words, C-361 when the amount is below zero or above `most`.
    ///
    /// Law: l-2003-05-22 art. 122
    pub fn record(
        number: u16,
        audited: &Audited,
        most: Euro,
        statement: Option<u16>,
        article: &ArticleRef,
        on: Date,
    ) -> Result<Self, Refusal> {
        let silent = || Refusal::new(C_360, article.clone());
        let report = Motive::new(&audited.report).ok_or_else(silent)?;
        let words = Motive::new(&audited.words).ok_or_else(silent)?;
        if audited.amount.is_negative() || audited.amount > most {
            return Err(Refusal::new(C_361, article.clone()).with("amount", audited.amount).with("most", most));
        }
        Ok(Self {
            number,
            article: article.clone(),
            auditor: audited.auditor,
            report,
            found: Said { words, on },
            lines: audited.lines.clone(),
            amount: audited.amount,
            statement,
            answers: Vec::new(),
            outcome: None,
        })
    }

    /// Returns how much those among `findings` that are open put in question.
    pub fn in_question<'f>(findings: impl IntoIterator<Item = &'f Self>) -> Euro {
        findings.into_iter().filter(|finding| finding.is_open()).map(Self::amount).sum()
    }

    /// Returns its number in the envelope, from 1.
    pub const fn number(&self) -> u16 {
        self.number
    }

    /// Returns the article under which it was looked into.
    pub const fn article(&self) -> &ArticleRef {
        &self.article
    }

    /// Returns who looked into it.
    pub const fn auditor(&self) -> Auditor {
        self.auditor
    }

    /// Returns the report and the place in it.
    pub fn report(&self) -> &str {
        self.report.as_str()
    }

    /// Returns what was found, and the day on which it was recorded.
    pub const fn found(&self) -> &Said {
        &self.found
    }

    /// Returns the lines it is about; none when it is about the whole envelope.
    pub const fn lines(&self) -> &BTreeSet<LineNumber> {
        &self.lines
    }

    /// Returns how much it puts in question.
    pub const fn amount(&self) -> Euro {
        self.amount
    }

    /// Returns what the municipality answered, oldest first.
    pub fn answers(&self) -> &[Said] {
        &self.answers
    }

    /// Returns how it ended.
    pub const fn outcome(&self) -> Option<&AuditOutcome> {
        self.outcome.as_ref()
    }

    /// Tells whether nothing was decided on it.
    pub const fn is_open(&self) -> bool {
        self.outcome.is_none()
    }

    /// Returns how it stands; the name is that of a text.
    pub fn standing(&self) -> &'static str {
        match self.outcome.as_ref().map(|outcome| outcome.correction) {
            None => "audit-open",
            Some(None) => "audit-closed-unchanged",
            Some(Some(_)) => "audit-closed-corrected",
        }
    }

    /// Returns the number of the definitive statement that stood when it was recorded.
    pub const fn statement(&self) -> Option<u16> {
        self.statement
    }

    /// Adds an answer of the municipality.
    ///
    /// # Errors
    /// C-360 without words, C-362 when it is closed.
    ///
    /// Choice: 0076
    pub fn answered(&self, words: &str, on: Date) -> Result<Self, Refusal> {
        self.check_open()?;
        let mut answered = self.clone();
        answered.answers.push(self.said(words, on)?);
        Ok(answered)
    }

    /// Closes it: the accounts stay as they are.
    ///
    /// # Errors
    /// C-360 without reasons, C-362 when it is closed.
    ///
    /// Choice: 0076
    pub fn unchanged(&self, reasons: &str, on: Date) -> Result<Self, Refusal> {
        self.closed(reasons, on, None)
    }

    /// Closes it: `after`, the last statement of the envelope, corrects `before`, the one that stood
    /// when the finding was recorded.
    ///
    /// # Errors
    /// C-360 without reasons, C-362 when it is closed, C-363 when no definitive statement followed it.
    ///
    /// Law: l-2003-05-22 art. 123
    pub fn corrected(
        &self,
        reasons: &str,
        before: Option<&Statement>,
        after: Option<&Statement>,
        on: Date,
    ) -> Result<Self, Refusal> {
        self.check_open()?;
        let follows = |statement: &&Statement| Some(statement.number()) > self.statement;
        let after = after.filter(|statement| statement.stage() == Stage::Definitive).filter(follows);
        let after = after.ok_or_else(|| self.refusal(C_363))?;
        let effect = before.map(|before| after.due().amount - before.due().amount);
        self.closed(reasons, on, Some(Correction { before: self.statement, after: after.number(), effect }))
    }

    fn closed(&self, reasons: &str, on: Date, correction: Option<Correction>) -> Result<Self, Refusal> {
        self.check_open()?;
        let said = self.said(reasons, on)?;
        Ok(Self { outcome: Some(AuditOutcome { said, correction }), ..self.clone() })
    }

    fn check_open(&self) -> Result<(), Refusal> {
        match &self.outcome {
            Some(outcome) => Err(self.refusal(C_362).with("day", outcome.said.on)),
            None => Ok(()),
        }
    }

    fn said(&self, words: &str, on: Date) -> Result<Said, Refusal> {
        let words = Motive::new(words).ok_or_else(|| self.refusal(C_360))?;
        Ok(Said { words, on })
    }

    fn refusal(&self, code: Code) -> Refusal {
        Refusal::new(code, self.article.clone()).with("finding", self.number)
    }
}
