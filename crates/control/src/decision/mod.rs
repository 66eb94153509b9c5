//! The decision on one line: what the rules found, what a person answered, what is accepted.
//!
//! The amounts are never stated, only derived: what is refused is the sum of the parts of the
//! grounds, and the rest is accepted, or pending while a person has something to answer. So a
//! decision whose amounts do not add up cannot be made.
//!
//! Law: ar-2019-07-03 art. 12; ar-2019-07-03 art. 17

mod parking;
mod request;

use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, Refusal};

use crate::codes::*;
use crate::{Category, LineNumber};
pub use request::{Came, Request};

/// Why an amount is refused, under which article, and how much of it.
///
/// Grounds overlap: each rule names the most that it lets pass; going through the rules in their
/// published order, a ground takes what is still left above that. A later ground that finds
/// nothing left stands with a part of zero, so that the municipality sees everything to mend.
///
/// Choice: 0020
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// The rule.
    pub code: Code,
    /// The article, in the version applied.
    pub article: ArticleRef,
    /// The part of the claimed amount that it refuses.
    pub part: Euro,
}

/// Something about a line that a person has to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The rule that asks.
    pub code: Code,
    /// The article it is asked under.
    pub article: ArticleRef,
    /// Whether the program has found anything at all.
    pub kind: QuestionKind,
}

/// What is asked of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuestionKind {
    /// Nothing speaks against the line, but only a person may say yes; many lines at a time.
    Confirm,
    /// Something has to be weighed on this very line.
    Weigh,
}

/// A written reason, never empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Motive(String);

impl Motive {
    /// Makes a motive of `text`, or `None` when it says nothing.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    /// Returns the words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Motive {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text).ok_or("a motive has words")
    }
}

impl From<Motive> for String {
    fn from(motive: Motive) -> Self {
        motive.0
    }
}

/// What a person answered: on a question of a rule, or on an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The question; absent where an objection was answered.
    pub question: Option<Question>,
    /// The grounds that an objection took away or made smaller, as they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overruled: Vec<Ground>,
    /// The written reason.
    pub motive: Motive,
}

/// A finding of a rule that a person set aside; who did so stands in the register.
///
/// Choice: 0067
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waived {
    /// The rule.
    pub code: Code,
    /// The article that leaves it to a person.
    pub article: ArticleRef,
    /// The written reason.
    pub motive: Motive,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// Accepted in full.
    Accepted,
    /// Accepted in part.
    Reduced,
    /// Refused in full.
    Refused,
    /// The rules let it pass; a person has to confirm its relevance.
    Proposed,
    /// A person has to decide on it.
    Pending,
    /// The municipality is asked for information; its term runs.
    Asked,
    /// It is laid aside for a later statement of the same envelope.
    Parked,
}

impl Outcome {
    /// All outcomes, from the best to the one that is still open.
    pub const ALL: [Self; 7] =
        [Self::Accepted, Self::Reduced, Self::Refused, Self::Proposed, Self::Pending, Self::Asked, Self::Parked];

    /// Returns the name as it stands in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Reduced => "reduced",
            Self::Refused => "refused",
            Self::Proposed => "proposed",
            Self::Pending => "pending",
            Self::Asked => "asked",
            Self::Parked => "parked",
        }
    }
}

/// The decision on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Parts")]
pub struct Decision {
    line: LineNumber,
    category: Category,
    claimed: Euro,
    grounds: Vec<Ground>,
    open: Vec<Question>,
    answered: Vec<Answered>,
    warnings: Vec<Code>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    waived: Vec<Waived>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    requests: Vec<Request>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parked: Option<Motive>,
}

/// A decision as it is kept, before its parts are checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    line: LineNumber,
    category: Category,
    claimed: Euro,
    grounds: Vec<Ground>,
    open: Vec<Question>,
    answered: Vec<Answered>,
    warnings: Vec<Code>,
    #[serde(default)]
    waived: Vec<Waived>,
    #[serde(default)]
    requests: Vec<Request>,
    #[serde(default)]
    parked: Option<Motive>,
}

impl TryFrom<Parts> for Decision {
    type Error = &'static str;
    fn try_from(parts: Parts) -> Result<Self, Self::Error> {
        let Parts { line, category, claimed, grounds, open, answered, warnings, waived, requests, parked } = parts;
        let refused = grounds.iter().map(|ground| ground.part);
        let same_side = |part: Euro| part.is_zero() || part.is_negative() == claimed.is_negative();
        let sum = refused.clone().try_fold(Euro::ZERO, Euro::checked_add).ok_or("the parts are out of range")?;
        if !refused.clone().all(same_side) || sum.cents().unsigned_abs() > claimed.cents().unsigned_abs() {
            return Err("the grounds refuse more than was claimed");
        }
        Ok(Self { line, category, claimed, grounds, open, answered, warnings, waived, requests, parked })
    }
}

impl Decision {
    /// Opens the decision on a line: nothing found, nothing asked.
    pub(crate) fn open(line: LineNumber, category: Category, claimed: Euro, waived: Vec<Waived>) -> Self {
        let (grounds, open, answered, warnings, requests, parked) = Default::default();
        Self { line, category, claimed, grounds, open, answered, warnings, waived, requests, parked }
    }

    /// Returns the findings that a person set aside.
    pub fn waived(&self) -> &[Waived] {
        &self.waived
    }

    /// Tells whether a rule found anything, be it a ground, a question or a warning.
    pub fn has_finding(&self, code: Code) -> bool {
        let refused = self.grounds.iter().any(|ground| ground.code == code);
        refused || self.open.iter().any(|question| question.code == code) || self.warnings.contains(&code)
    }

    /// Tells whether nothing of the line is left to decide.
    pub fn is_settled(&self) -> bool {
        self.open.is_empty() && !self.is_awaiting() && self.parked.is_none()
    }

    /// Refuses what is left above `leaves`, which is not below zero.
    pub(crate) fn refuse(&mut self, code: Code, article: ArticleRef, leaves: Euro) {
        let part = self.rest().excess_over(leaves.max(Euro::ZERO));
        self.grounds.push(Ground { code, article, part });
    }

    /// Asks a person.
    pub(crate) fn ask(&mut self, code: Code, article: ArticleRef, kind: QuestionKind) {
        self.open.push(Question { code, article, kind });
    }

    /// Notes what a rule without an article would refuse.
    pub(crate) fn warn(&mut self, code: Code) {
        self.warnings.push(code);
    }

    /// Takes the questions back when nothing is left to decide on.
    pub(crate) fn close_if_refused(&mut self) {
        if self.rest().is_zero() {
            self.open.clear();
        }
    }

    /// Returns the line.
    pub const fn line(&self) -> LineNumber {
        self.line
    }

    /// Returns the category of the line.
    pub const fn category(&self) -> &Category {
        &self.category
    }

    /// Returns the amount claimed.
    pub const fn claimed(&self) -> Euro {
        self.claimed
    }

    /// Returns the grounds of refusal, in the order of the rules.
    pub fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// Returns what a person has still to answer.
    pub fn questions(&self) -> &[Question] {
        &self.open
    }

    /// Returns what persons answered, oldest first.
    pub fn answered(&self) -> &[Answered] {
        &self.answered
    }

    /// Returns the rules that found something, but have no article in this version.
    pub fn warnings(&self) -> &[Code] {
        &self.warnings
    }

    /// Returns the decision as it would be if persons accepted all that is left to them.
    ///
    /// Choice: 0077
    #[must_use]
    pub fn as_if_accepted(&self) -> Self {
        Self { open: Vec::new(), requests: Vec::new(), parked: None, ..self.clone() }
    }

    /// Returns the sum of the parts of the grounds.
    pub fn refused(&self) -> Euro {
        self.grounds.iter().map(|ground| ground.part).sum()
    }

    /// Returns the accepted amount; zero while a person has something to answer.
    pub fn accepted(&self) -> Euro {
        if self.is_settled() { self.rest() } else { Euro::ZERO }
    }

    /// Returns the amount on which a person has to decide.
    pub fn pending(&self) -> Euro {
        if self.is_settled() { Euro::ZERO } else { self.rest() }
    }

    fn rest(&self) -> Euro {
        self.claimed - self.refused()
    }

    /// Tells how the line stands.
    pub fn outcome(&self) -> Outcome {
        let confirm = |question: &Question| question.kind == QuestionKind::Confirm;
        match () {
            () if self.parked.is_some() => Outcome::Parked,
            () if self.is_awaiting() => Outcome::Asked,
            () if !self.open.is_empty() && self.open.iter().all(confirm) => Outcome::Proposed,
            () if !self.open.is_empty() => Outcome::Pending,
            () if self.grounds.is_empty() => Outcome::Accepted,
            () if self.rest().is_zero() => Outcome::Refused,
            () => Outcome::Reduced,
        }
    }

    /// Answers the question of `code`: of the pending amount, `leaves` stays, the rest is refused.
    ///
    /// # Errors
    /// C-302 when the line asks no such question, C-304 when `leaves` is not between nothing and
    /// the pending amount.
    ///
    /// Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 12
    pub fn answer(&self, code: Code, leaves: Euro, motive: Motive, control: &ArticleRef) -> Result<Self, Refusal> {
        let refused = |code, article: &ArticleRef| Refusal::new(code, article.clone()).with("line", self.line.0);
        let at = self.open.iter().position(|question| question.code == code);
        let Some(at) = at else { return Err(refused(C_302, control).with("rule", code.to_string())) };
        let mut decided = self.clone();
        let question = decided.open.remove(at);
        if !between(leaves, self.rest()) {
            let refusal = refused(C_304, &question.article);
            return Err(refusal.with("amount", leaves).with("open", self.rest()));
        }
        decided.settle(&question, self.rest() - leaves);
        decided.answered.push(Answered { question: Some(question), overruled: Vec::new(), motive });
        decided.close_if_refused();
        Ok(decided)
    }

    fn settle(&mut self, question: &Question, part: Euro) {
        if !part.is_zero() {
            self.grounds.push(Ground { code: question.code, article: question.article.clone(), part });
        }
    }

    /// Confirms everything that only waits for a person's yes; other questions stay open, and a parked
    /// line stays as it is.
    pub fn confirm(&self, motive: &Motive) -> Self {
        let mut confirmed = self.clone();
        if self.parked.is_some() {
            return confirmed;
        }
        for question in confirmed.open.extract_if(.., |question| question.kind == QuestionKind::Confirm) {
            let motive = motive.clone();
            confirmed.answered.push(Answered { question: Some(question), overruled: Vec::new(), motive });
        }
        confirmed
    }

    /// Answers an objection: `accepted` is now accepted, not less than before; the grounds give
    /// way in their order.
    ///
    /// # Errors
    /// C-304 when `accepted` is not between what was accepted and what was claimed.
    ///
    /// Law: am-2019-12-05 art. 44
    pub fn overrule(&self, accepted: Euro, motive: Motive, article: &ArticleRef) -> Result<Self, Refusal> {
        let mut back = accepted - self.accepted();
        if !between(back, self.refused()) || !self.is_settled() {
            let refusal = Refusal::new(C_304, article.clone()).with("line", self.line.0);
            return Err(refusal.with("amount", accepted).with("open", self.claimed));
        }
        let mut decided = self.clone();
        let mut overruled = Vec::new();
        for ground in &mut decided.grounds {
            let given = if ground.part.is_negative() { back.max(ground.part) } else { back.min(ground.part) };
            if !given.is_zero() {
                overruled.push(ground.clone());
            }
            ground.part = ground.part - given;
            back = back - given;
        }
        let gone = |ground: &Ground| ground.part.is_zero() && overruled.iter().any(|o| o.code == ground.code);
        let in_full = decided.refused().is_zero();
        decided.grounds.retain(|ground| !in_full && !gone(ground));
        decided.answered.push(Answered { question: None, overruled, motive });
        Ok(decided)
    }
}

/// Tells whether `amount` lies between zero and `whole`, which may be below zero.
fn between(amount: Euro, whole: Euro) -> bool {
    if whole.is_negative() { whole <= amount && amount <= Euro::ZERO } else { Euro::ZERO <= amount && amount <= whole }
}
