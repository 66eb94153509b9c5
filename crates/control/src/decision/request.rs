//! Information asked of the municipality about a line, with its term, and what came of it.
//!
//! Law: am-2022-11-23 art. 43; am-2019-12-05 art. 43; am-2013-12-24 art. 43
//! Choice: 0068

use jiff::civil::Date;
use scheme::MissingInformation;
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Refusal};

use super::{Decision, Motive, QuestionKind};
use crate::codes::{C_320, C_321, C_324};

/// What was asked about a line, by when, and what came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// What the municipality is asked to say or to send.
    pub what: Motive,
    /// The day it was asked.
    pub asked: Date,
    /// The last day to answer.
    pub due: Date,
    /// The article it is asked under.
    pub article: ArticleRef,
    /// What came of it.
    pub came: Came,
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// Nothing so far; the term may still run.
    Nothing,
    /// An answer.
    Answer {
        /// The day it came.
        on: Date,
        /// Its words.
        words: Motive,
        /// The documents it brought, by reference.
        evidence: Vec<String>,
    },
    /// Nothing within the term.
    Silence,
}

impl Decision {
    /// Returns what was asked about the line, oldest first.
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }

    /// Tells whether an answer of the municipality is awaited.
    pub fn is_awaiting(&self) -> bool {
        self.requests.last().is_some_and(|request| request.came == Came::Nothing)
    }

    /// Asks the municipality for information about the line; what is open stays pending until it comes.
    ///
    /// # Errors
    /// C-321 when nothing of the line is open or an answer is awaited already, C-324 when the last day
    /// to answer does not lie after the day it is asked.
    ///
    /// Law: am-2022-11-23 art. 43
    pub fn ask_for(&self, what: Motive, asked: Date, due: Date, article: &ArticleRef) -> Result<Self, Refusal> {
        let refused = |code| Refusal::new(code, article.clone()).with("line", self.line.0);
        if self.pending().is_zero() || self.is_awaiting() {
            return Err(refused(C_321));
        }
        if due <= asked {
            return Err(refused(C_324).with("due", due));
        }
        let mut decision = self.clone();
        decision.requests.push(Request { what, asked, due, article: article.clone(), came: Came::Nothing });
        Ok(decision)
    }

    /// Takes the answer of the municipality. One that comes after the term is weighed by a person.
    ///
    /// # Errors
    /// C-321 when no answer is awaited.
    ///
    /// Law: am-2022-11-23 art. 43
    pub fn answered_with(
        &self,
        words: Motive,
        evidence: Vec<String>,
        on: Date,
        article: &ArticleRef,
    ) -> Result<Self, Refusal> {
        let mut decision = self.clone();
        let awaited = decision.requests.last_mut().filter(|request| request.came == Came::Nothing);
        let nothing_awaited = || Refusal::new(C_321, article.clone()).with("line", self.line.0);
        let request = awaited.ok_or_else(nothing_awaited)?;
        let late = (on > request.due).then(|| request.article.clone());
        request.came = Came::Answer { on, words, evidence };
        if let Some(article) = late {
            decision.ask(C_320, article, QuestionKind::Weigh);
        }
        Ok(decision)
    }

    /// Draws what follows from silence, once the term is over: the open amount is refused where the
    /// version says so, else a person weighs it. A credit note is never refused.
    ///
    /// Law: am-2022-11-23 art. 43; am-2019-12-05 art. 43
    #[must_use]
    pub fn lapsed(&self, today: Date, missing: MissingInformation) -> Self {
        let mut decision = self.clone();
        let overdue = |request: &&mut Request| request.came == Came::Nothing && request.due < today;
        let Some(request) = decision.requests.last_mut().filter(overdue) else { return decision };
        request.came = Came::Silence;
        let article = request.article.clone();
        match missing {
            MissingInformation::Refused if !self.claimed.is_negative() => {
                decision.refuse(C_320, article, terms::Euro::ZERO);
                decision.close_if_refused();
            }
            _ => decision.ask(C_320, article, QuestionKind::Weigh),
        }
        decision
    }
}
