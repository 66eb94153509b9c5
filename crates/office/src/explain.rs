//! How an amount came to be: from the payment down to the law, the inputs, the act and the person.
//!
//! Law: l-2003-05-22 art. 23

mod credit;

use std::fmt;
use std::str::FromStr;

use control::{CategoryRow, Decision, LineNumber, Objection};
use ledger::{Movement, MovementKind};
use scheme::{AsOf, CreditCategory, Law};
use serde::{Deserialize, Serialize};
use terms::{Arg, Args, ArticleRef, Euro};

use crate::port::StatementRow;
use crate::{ActKind, Deed, Dossier, Stream, Subject, Texts};

pub use credit::{CreditFigure, explain_credit};

/// An amount of a dossier that can be explained.
///
/// Written `ceiling`, `advance-2`, `line-14`, `category-investment`, `due`, `final-payment`,
/// `recovery`, `audit-finding-1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Amount {
    /// What was granted.
    Ceiling,
    /// A tranche of the advance, from 1.
    Advance(u8),
    /// What is accepted of a line.
    Line(LineNumber),
    /// What is eligible of a category.
    Category(CreditCategory),
    /// What is due by the last statement.
    Due,
    /// What remains to be paid, or was.
    FinalPayment,
    /// What is to be recovered, or was.
    Recovery,
    /// What an audit finding changed, from 1.
    AuditFinding(u16),
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ceiling => f.write_str("ceiling"),
            Self::Advance(tranche) => write!(f, "advance-{tranche}"),
            Self::Line(number) => write!(f, "line-{number}"),
            Self::Category(category) => write!(f, "category-{}", category.as_str()),
            Self::Due => f.write_str("due"),
            Self::FinalPayment => f.write_str("final-payment"),
            Self::Recovery => f.write_str("recovery"),
            Self::AuditFinding(number) => write!(f, "audit-finding-{number}"),
        }
    }
}

/// A text that names no amount of a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseAmountError;

impl fmt::Display for ParseAmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "expected ceiling, advance-N, line-N, category-NAME, due, final-payment, recovery or audit-finding-N",
        )
    }
}

impl std::error::Error for ParseAmountError {}

impl FromStr for Amount {
    type Err = ParseAmountError;
    fn from_str(text: &str) -> Result<Self, ParseAmountError> {
        let category = |name: &str| CreditCategory::ALL.into_iter().find(|category| category.as_str() == name);
        match text.split_once('-') {
            _ if text == "ceiling" => Some(Self::Ceiling),
            _ if text == "due" => Some(Self::Due),
            _ if text == "final-payment" => Some(Self::FinalPayment),
            _ if text == "recovery" => Some(Self::Recovery),
            Some(("advance", tranche)) => tranche.parse().ok().map(Self::Advance),
            Some(("line", number)) => number.parse().ok().map(|number| Self::Line(LineNumber(number))),
            Some(("audit", finding)) => {
                finding.strip_prefix("finding-").and_then(|number| number.parse().ok()).map(Self::AuditFinding)
            }
            Some(("category", name)) => category(name).map(Self::Category),
            _ => None,
        }
        .ok_or(ParseAmountError)
    }
}

/// How one amount came to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// The key of the sentence that says what the amount is; its values are in `args`.
    pub what: String,
    /// The values of that sentence.
    pub args: Args,
    /// The amount; absent where words were added and no amount.
    pub amount: Option<Euro>,
    /// The articles it rests on.
    pub articles: Vec<ArticleRef>,
    /// The days of the law applied: in force on one, as known on the other.
    pub law: Option<AsOf>,
    /// What went into it: the key of a label, and the value.
    pub inputs: Vec<(String, Arg)>,
    /// The act that made it so.
    pub act: Option<Deed>,
    /// The amounts it was made of.
    pub children: Vec<Self>,
}

impl Explanation {
    fn new(what: &str, amount: impl Into<Option<Euro>>) -> Self {
        Self {
            what: what.to_owned(),
            args: Args::new(),
            amount: amount.into(),
            articles: Vec::new(),
            law: None,
            inputs: Vec::new(),
            act: None,
            children: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }

    fn under(mut self, article: &ArticleRef) -> Self {
        self.articles.push(article.clone());
        self
    }

    fn from(mut self, label: &str, value: impl Into<Arg>) -> Self {
        self.inputs.push((label.to_owned(), value.into()));
        self
    }

    fn by(self, act: Option<&Deed>) -> Self {
        Self { act: act.cloned(), ..self }
    }

    fn applying(self, law: Option<AsOf>) -> Self {
        Self { law, ..self }
    }

    fn made_of(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// Visits this explanation and all below it, with their depth, parents first.
    pub fn walk<'a>(&'a self, depth: usize, visit: &mut impl FnMut(usize, &'a Self)) {
        visit(depth, self);
        self.children.iter().for_each(|child| child.walk(depth + 1, visit));
    }
}

/// Explains `amount` of `dossier`; nothing when the dossier has no such amount yet.
///
/// The tree goes down to the grant, and each step names its articles, its inputs and its act.
pub fn explain(dossier: &Dossier, law: &Law, amount: Amount) -> Option<Explanation> {
    let teller = Teller { dossier, law };
    match amount {
        Amount::Ceiling => teller.ceiling(),
        Amount::Advance(tranche) => teller.advance(tranche),
        Amount::Line(number) => teller.line(number),
        Amount::Category(category) => teller.category(category),
        Amount::Due => teller.due(),
        Amount::FinalPayment => teller.final_payment(),
        Amount::Recovery => teller.recovery(),
        Amount::AuditFinding(number) => teller.audit_finding(number),
    }
}

/// Returns the amounts of `dossier` that can be explained, in the order in which they arise.
pub fn explainable(dossier: &Dossier, law: &Law) -> Vec<Amount> {
    let teller = Teller { dossier, law };
    let advances = teller.tranches().map(Amount::Advance);
    let lines = dossier.lines().into_iter().map(|line| Amount::Line(line.number));
    let categories = CreditCategory::ALL.into_iter().map(Amount::Category);
    let first = std::iter::once(Amount::Ceiling).chain(advances).chain(lines).chain(categories);
    let findings = dossier.audit_findings().iter().map(|finding| Amount::AuditFinding(finding.number()));
    let all = first.chain(findings).chain([Amount::Due, Amount::FinalPayment, Amount::Recovery]);
    all.filter(|amount| explain(dossier, law, *amount).is_some()).collect()
}

struct Teller<'a> {
    dossier: &'a Dossier,
    law: &'a Law,
}

impl Teller<'_> {
    fn deed(&self, seq: u64) -> Option<&Deed> {
        self.dossier.deeds().iter().find(|deed| deed.seq == seq)
    }

    /// Returns the last movement of a kind, with the act that made it.
    fn movement(&self, kind: impl Fn(MovementKind) -> bool) -> Option<(&Movement, Option<&Deed>)> {
        let movements = self.dossier.book().movements();
        let at = movements.iter().rposition(|movement| kind(movement.kind))?;
        let deed = self.dossier.moved_by(at).and_then(|seq| self.deed(seq));
        Some((&movements[at], deed))
    }

    fn ceiling(&self) -> Option<Explanation> {
        let (grant, deed) = self.movement(|kind| kind == MovementKind::Grant)?;
        let known = AsOf { on: self.dossier.key().year.month(1), known: grant.on };
        let line = self.law.ceiling(self.dossier.key(), grant.on);
        let told = Explanation::new("explain-ceiling", grant.amount).with("envelope", self.dossier.key().to_string());
        let told = told.under(&grant.article).applying(Some(known)).by(deed);
        Some(line.into_iter().fold(told, |told, line| told.from("explain-input-annex", line.value)))
    }

    fn advance(&self, tranche: u8) -> Option<Explanation> {
        let (movement, deed) = self.movement(|kind| kind == MovementKind::Advance { tranche })?;
        let stream = Stream::Envelope(self.dossier.key().clone());
        let subject = Subject::Dossier(Box::new(self.dossier.clone()));
        let texts = Texts::open(self.law, &stream, &subject, movement.on).ok();
        let mut told = Explanation::new("explain-advance", movement.amount).with("tranche", tranche);
        told = told.under(&movement.article).applying(texts.as_ref().map(Texts::as_of)).by(deed);
        let advance = texts.and_then(|texts| texts.modalities().advance.get().ok().cloned());
        if let Some(advance) = advance {
            told = told.from("explain-input-rate", advance.value.rate);
            told = told.from("explain-input-tranches", advance.value.tranches.len());
            let quarter = advance.value.tranches.get(usize::from(tranche.saturating_sub(1)));
            let first_day = quarter.map(|tranche| self.dossier.key().year.quarter(tranche.not_before_quarter));
            told = first_day.into_iter().fold(told, |told, day| told.from("explain-input-not-before", day));
        }
        Some(told.made_of(self.ceiling()))
    }

    fn law_of_control(&self) -> Option<AsOf> {
        self.dossier.context().map(|context| context.as_of)
    }

    fn line(&self, number: LineNumber) -> Option<Explanation> {
        let decision = self.dossier.decisions().get(&number)?;
        let told = Explanation::new("explain-line", decision.accepted()).with("line", number.0);
        let told = told.from("explain-input-claimed", decision.claimed());
        let told = told.from("explain-input-refused", decision.refused());
        let told = told.applying(self.law_of_control()).by(self.dossier.last_deed(ActKind::ProposeDecision));
        let control = self.dossier.context().map(|context| &context.control);
        let told = control.into_iter().fold(told, Explanation::under);
        let objection = self.dossier.procedure().and_then(|procedure| procedure.objections().get(&number));
        let told = told.made_of(grounds(decision)).made_of(answers(decision));
        Some(told.made_of(objection.and_then(|objection| self.ruling(objection))))
    }

    fn ruling(&self, objection: &Objection) -> Option<Explanation> {
        let ruling = objection.ruling.as_ref()?;
        let told = Explanation::new("explain-ruling", ruling.accepted);
        let told = told.with("arguments", objection.arguments.as_str()).with("motive", ruling.motive.as_str());
        let article = self.dossier.procedure().map(control::Procedure::article);
        let told = article.into_iter().fold(told, Explanation::under);
        Some(told.by(self.dossier.last_deed(ActKind::DecideContest)))
    }

    fn statement(&self) -> Option<&StatementRow> {
        self.dossier.statement()
    }

    fn issued(&self) -> Option<&Deed> {
        let makers =
            [ActKind::ConfirmDecisions, ActKind::AcceptStatement, ActKind::DecideContest, ActKind::MakeDefinitive];
        self.dossier.deeds().iter().rev().find(|deed| makers.contains(&deed.act))
    }

    fn category(&self, category: CreditCategory) -> Option<Explanation> {
        let rows = self.statement()?.statement.categories();
        rows.iter().find(|row| row.category == Some(category) && row.lines > 0).map(|row| self.of_row(row))
    }

    fn of_row(&self, row: &CategoryRow) -> Explanation {
        let name = row.category.map_or("unknown", CreditCategory::as_str);
        let told = Explanation::new("explain-category", row.eligible).with("category", name);
        let mut told = told.from("explain-input-accepted", row.accepted).applying(self.law_of_control());
        if let Some(cap) = &row.cap {
            told = told.from("explain-input-cap", cap.value).from("explain-input-cut", row.quota_cut);
            told = told.under(&cap.article);
        }
        let of_row = |decision: &&Decision| decision.category().known() == row.category;
        let lines = self.dossier.decisions().values().filter(of_row);
        told.by(self.issued()).made_of(lines.filter_map(|decision| self.line(decision.line())))
    }

    fn due(&self) -> Option<Explanation> {
        let statement = &self.statement()?.statement;
        let told = Explanation::new("explain-due", statement.due().amount).under(&statement.due().article);
        let told = told.with("statement", i64::from(statement.number()));
        let told = told.from("explain-input-eligible", statement.eligible());
        let told = told.from("explain-input-ceiling", statement.ceiling().value);
        let told = told.from("explain-input-cut", statement.envelope_cut());
        let categories = statement.categories().iter().filter(|row| row.lines > 0).map(|row| self.of_row(row));
        Some(told.applying(self.law_of_control()).by(self.issued()).made_of(categories).made_of(self.ceiling()))
    }

    fn final_payment(&self) -> Option<Explanation> {
        let figure = self.statement()?.statement.final_payment();
        let paid = self.movement(|kind| matches!(kind, MovementKind::FinalPayment { .. }));
        self.settled("explain-final-payment", figure.amount, &figure.article, paid)
    }

    fn recovery(&self) -> Option<Explanation> {
        let figure = self.statement()?.statement.recovery();
        let ordered = self.movement(|kind| matches!(kind, MovementKind::Recovery { .. }));
        self.settled("explain-recovery", figure.amount, &figure.article, ordered)
    }

    fn settled(
        &self,
        what: &str,
        amount: Euro,
        article: &ArticleRef,
        moved: Option<(&Movement, Option<&Deed>)>,
    ) -> Option<Explanation> {
        if amount.is_zero() && moved.is_none() {
            return None;
        }
        let (amount, deed) = moved.map_or((amount, None), |(movement, deed)| (movement.amount, deed));
        let statement = &self.statement()?.statement;
        let told = Explanation::new(what, amount).under(article).by(deed.or_else(|| self.issued()));
        let told = told.from("explain-input-due", statement.due().amount);
        let told = told.from("explain-input-held", statement.advances().amount);
        Some(told.made_of(self.due()).made_of(self.tranches().filter_map(|tranche| self.advance(tranche))))
    }

    /// What an audit finding put in question, and what the statement that corrects it changed.
    fn audit_finding(&self, number: u16) -> Option<Explanation> {
        let finding = self.dossier.audit_finding(number)?;
        let correction = finding.outcome().and_then(|outcome| outcome.correction);
        let told = Explanation::new("explain-audit-finding", correction.and_then(|corrected| corrected.effect));
        let told = told.with("finding", number).with("report", finding.report()).under(finding.article());
        let mut told = told.from("explain-input-questioned", finding.amount());
        let due = |number| self.dossier.statement_of(number).map(|statement| statement.due().amount);
        let before = correction.and_then(|corrected| corrected.before).and_then(due);
        told = before.into_iter().fold(told, |told, due| told.from("explain-input-due-before", due));
        let after = correction.and_then(|corrected| due(corrected.after));
        told = after.into_iter().fold(told, |told, due| told.from("explain-input-due-after", due));
        Some(told.by(self.dossier.audited_by(number).and_then(|seq| self.deed(seq))))
    }

    /// Returns the tranches that were paid, in order.
    fn tranches(&self) -> impl Iterator<Item = u8> {
        self.dossier.book().movements().iter().filter_map(|movement| match movement.kind {
            MovementKind::Advance { tranche } => Some(tranche),
            _ => None,
        })
    }
}

fn grounds(decision: &Decision) -> impl Iterator<Item = Explanation> {
    decision.grounds().iter().map(|ground| {
        Explanation::new("explain-ground", -ground.part).with("code", ground.code.to_string()).under(&ground.article)
    })
}

fn answers(decision: &Decision) -> impl Iterator<Item = Explanation> {
    let answered = decision.answered().iter().filter_map(|answered| Some((answered.question.as_ref()?, answered)));
    answered.map(|(question, answered)| {
        let told = Explanation::new("explain-answer", None).under(&question.article);
        told.with("code", question.code.to_string()).with("motive", answered.motive.as_str())
    })
}
