//! The statement of a file: from the decisions on its lines to what is due.
//!
//! A pure function of the decisions, the version of the law, the envelope and the advances paid:
//! computing a past one again gives the same bytes. Every figure has its article.
//!
//! Sums go one way: claimed, less what the grounds refuse, is accepted; less what goes beyond the
//! quota of its category is eligible; less what goes beyond the envelope is due; less the advances
//! is the final payment, or below zero the recovery.
//!
//! Law: ar-2019-07-03 art. 11; ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14; am-2019-12-05 art. 44

use std::collections::BTreeMap;

use ledger::Due;
use scheme::{CreditCategory, EnvelopeKey, Setting, Sourced};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, Finding, Refusal};

use crate::codes::*;
use crate::rules::{RULES, envelope_exceeded, quota_exceeded};
use crate::{ClosingYear, Context, Decision};

/// How far a statement has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Lines may still be pending; nobody has seen it.
    Draft,
    /// Every line is decided; the municipality may contest.
    Provisional,
    /// Final: what is due is paid or recovered.
    Definitive,
}

/// An amount and the article it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The amount.
    pub amount: Euro,
    /// The article.
    pub article: ArticleRef,
}

/// The sums of one category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryRow {
    /// The category; absent for the lines that name none.
    pub category: Option<CreditCategory>,
    /// How many lines.
    pub lines: u32,
    /// What they claim.
    pub claimed: Euro,
    /// What is accepted of it.
    pub accepted: Euro,
    /// What is refused of it.
    pub refused: Euro,
    /// What is still to be decided.
    pub pending: Euro,
    /// The most that the category may take, where the version says so.
    pub cap: Option<Sourced<Euro>>,
    /// The part of the accepted sum above that, refused under C-213.
    pub quota_cut: Euro,
    /// What is left of the accepted sum.
    pub eligible: Euro,
}

/// What one rule refuses in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroundRow {
    /// The rule.
    pub code: Code,
    /// The article.
    pub article: ArticleRef,
    /// On how many lines; none for a rule over the sums.
    pub lines: u32,
    /// The sum of its parts.
    pub part: Euro,
}

/// The statement of one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    envelope: EnvelopeKey,
    stage: Stage,
    number: u16,
    categories: Vec<CategoryRow>,
    grounds: Vec<GroundRow>,
    eligible: Euro,
    ceiling: Sourced<Euro>,
    envelope_cut: Euro,
    due: Figure,
    advances: Figure,
    final_payment: Figure,
    recovery: Figure,
    findings: Vec<Finding>,
}

impl Statement {
    /// Computes the sums as they stand, pending lines left out.
    ///
    /// Law: ar-2019-07-03 art. 11; ar-2019-07-03 art. 7 § 2; ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14
    pub fn draft(decisions: &[Decision], context: &Context, advances: Euro) -> Self {
        let categories = rows(decisions, context);
        let eligible: Euro = categories.iter().map(|row| row.eligible).sum();
        let ceiling = context.ceiling.clone();
        let envelope_cut = envelope_exceeded::cut(eligible, ceiling.value);
        let due = (eligible - envelope_cut).max(Euro::ZERO);
        let figure = |amount, article: &ArticleRef| Figure { amount, article: article.clone() };
        Self {
            envelope: context.envelope.clone(),
            stage: Stage::Draft,
            number: 1,
            grounds: ground_rows(decisions, &categories, envelope_cut, context),
            findings: findings(decisions, &categories, context),
            categories,
            eligible,
            ceiling,
            envelope_cut,
            due: figure(due, &context.grounds.grant),
            advances: figure(advances, &context.grounds.advance),
            final_payment: figure(due.excess_over(advances), &context.grounds.final_payment),
            recovery: figure(advances.excess_over(due), &context.grounds.recovery),
        }
    }

    /// Computes the statement that is submitted to the municipality; `number` counts from 1, a
    /// reopened file gets the next. Parked lines wait for a later one.
    ///
    /// # Errors
    /// C-306 while lines are still to be decided.
    ///
    /// Law: am-2019-12-05 art. 44
    pub fn provisional(
        decisions: &[Decision],
        context: &Context,
        advances: Euro,
        number: u16,
    ) -> Result<Self, Refusal> {
        let open = decisions.iter().filter(|decision| !decision.is_settled() && decision.parked().is_none());
        let draft = Self::draft(decisions, context, advances);
        match open.count() {
            0 => Ok(Self { stage: Stage::Provisional, number, ..draft }),
            lines => {
                let refusal = Refusal::new(C_306, context.control.clone());
                Err(refusal.with("lines", lines).with("pending", draft.pending()))
            }
        }
    }

    /// Makes the statement that the closing of several years leaves of this one, with the next
    /// number: what the quotas on the whole period cut is refused under C-213.
    ///
    /// Law: ar-2007-04-09 art. 17; ar-2018-09-02 art. 20
    /// Choice: 0064
    #[must_use]
    pub fn closed_by(&self, year: &ClosingYear) -> Self {
        let mut closed = self.clone();
        (closed.stage, closed.number) = (Stage::Definitive, self.number.saturating_add(1));
        for row in &mut closed.categories {
            let Some(cut) = row.category.and_then(|category| year.cuts.get(&category)) else { continue };
            row.cap = Some(cut.cap.clone());
            (row.quota_cut, row.eligible) = (row.quota_cut + cut.amount, row.eligible - cut.amount);
            let (code, article) = (quota_exceeded::RULE.code, cut.cap.article.clone());
            closed.grounds.push(GroundRow { code, article, lines: 0, part: cut.amount });
        }
        closed.eligible = closed.categories.iter().map(|row| row.eligible).sum();
        let beyond = envelope_exceeded::cut(closed.eligible, closed.ceiling.value);
        closed.grounds.iter_mut().filter(|row| row.code == envelope_exceeded::RULE.code).for_each(|row| {
            row.part = beyond;
        });
        closed.grounds.retain(|row| !row.part.is_zero());
        closed.envelope_cut = beyond;
        closed.due.amount = year.due;
        closed.advances.amount = year.settled;
        closed.final_payment.amount = year.due.excess_over(year.settled);
        closed.recovery.amount = year.settled.excess_over(year.due);
        closed
    }

    /// Makes the statement final; only the objection procedure does.
    pub(crate) fn made_definitive(self) -> Self {
        Self { stage: Stage::Definitive, ..self }
    }

    /// Returns the envelope.
    pub const fn envelope(&self) -> &EnvelopeKey {
        &self.envelope
    }

    /// Returns how far it has come.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Returns its number, from 1.
    pub const fn number(&self) -> u16 {
        self.number
    }

    /// Returns the categories in the order of the decree; lines that name none come last.
    pub fn categories(&self) -> &[CategoryRow] {
        &self.categories
    }

    /// Returns what each rule refuses, in the order of the rules.
    pub fn grounds(&self) -> &[GroundRow] {
        &self.grounds
    }

    /// Returns the sum claimed.
    pub fn claimed(&self) -> Euro {
        self.categories.iter().map(|row| row.claimed).sum()
    }

    /// Returns the sum accepted on the lines, before quotas and the envelope.
    pub fn accepted(&self) -> Euro {
        self.categories.iter().map(|row| row.accepted).sum()
    }

    /// Returns the sum refused on the lines.
    pub fn refused(&self) -> Euro {
        self.categories.iter().map(|row| row.refused).sum()
    }

    /// Returns the sum still to be decided.
    pub fn pending(&self) -> Euro {
        self.categories.iter().map(|row| row.pending).sum()
    }

    /// Returns what the quotas cut.
    pub fn quota_cut(&self) -> Euro {
        self.categories.iter().map(|row| row.quota_cut).sum()
    }

    /// Returns the sum accepted, within the quotas.
    pub const fn eligible(&self) -> Euro {
        self.eligible
    }

    /// Returns the amount of the envelope.
    pub const fn ceiling(&self) -> &Sourced<Euro> {
        &self.ceiling
    }

    /// Returns what the envelope cuts.
    pub const fn envelope_cut(&self) -> Euro {
        self.envelope_cut
    }

    /// Returns what is due for the year.
    pub const fn due(&self) -> &Figure {
        &self.due
    }

    /// Returns the advances paid.
    pub const fn advances(&self) -> &Figure {
        &self.advances
    }

    /// Returns what is still to be paid.
    pub const fn final_payment(&self) -> &Figure {
        &self.final_payment
    }

    /// Returns what is to be paid back.
    pub const fn recovery(&self) -> &Figure {
        &self.recovery
    }

    /// Returns what the controller should know: open terms and shares below their least.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns what the ledger settles; nothing before the statement is definitive.
    pub fn settles(&self) -> Option<Due> {
        let definitive = self.stage == Stage::Definitive;
        definitive.then_some(Due { amount: self.due.amount, statement: self.number })
    }
}

fn rows(decisions: &[Decision], context: &Context) -> Vec<CategoryRow> {
    let named = CreditCategory::ALL.into_iter().map(Some);
    let mut rows: Vec<CategoryRow> = named.map(|category| row(category, decisions, context)).collect();
    let unnamed = row(None, decisions, context);
    if unnamed.lines > 0 {
        rows.push(unnamed);
    }
    rows
}

fn row(category: Option<CreditCategory>, decisions: &[Decision], context: &Context) -> CategoryRow {
    let of_category = || decisions.iter().filter(|decision| decision.category().known() == category);
    let accepted: Euro = of_category().map(Decision::accepted).sum();
    let cap = category.and_then(|category| quota_exceeded::cap(category, context));
    let quota_cut = quota_exceeded::cut(accepted, cap.as_ref());
    CategoryRow {
        category,
        lines: u32::try_from(of_category().count()).unwrap_or(u32::MAX),
        claimed: of_category().map(Decision::claimed).sum(),
        accepted,
        refused: of_category().map(Decision::refused).sum(),
        pending: of_category().map(Decision::pending).sum(),
        cap,
        quota_cut,
        eligible: accepted - quota_cut,
    }
}

/// Adds up the grounds per rule and article, then what the quotas and the envelope cut.
fn ground_rows(
    decisions: &[Decision],
    categories: &[CategoryRow],
    envelope_cut: Euro,
    context: &Context,
) -> Vec<GroundRow> {
    let mut sums: BTreeMap<(usize, ArticleRef), GroundRow> = BTreeMap::new();
    let mut add = |code: Code, article: &ArticleRef, lines: u32, part: Euro| {
        let order = RULES.iter().position(|rule| rule.code == code).unwrap_or(RULES.len());
        let empty = GroundRow { code, article: article.clone(), lines: 0, part: Euro::ZERO };
        let row = sums.entry((order, article.clone())).or_insert(empty);
        (row.lines, row.part) = (row.lines + lines, row.part + part);
    };
    for ground in decisions.iter().flat_map(Decision::grounds) {
        add(ground.code, &ground.article, 1, ground.part);
    }
    for row in categories.iter().filter(|row| !row.quota_cut.is_zero()) {
        let article = row.cap.as_ref().map_or(&context.control, |cap| &cap.article);
        add(quota_exceeded::RULE.code, article, 0, row.quota_cut);
    }
    if !envelope_cut.is_zero() {
        let code = envelope_exceeded::RULE.code;
        let article = context.article(code).unwrap_or(&context.ceiling.article);
        add(code, article, 0, envelope_cut);
    }
    sums.into_values().collect()
}

fn findings(decisions: &[Decision], categories: &[CategoryRow], context: &Context) -> Vec<Finding> {
    let mut found = Vec::new();
    let parked = || decisions.iter().filter(|decision| decision.parked().is_some());
    if parked().next().is_some() {
        let amount: Euro = parked().map(Decision::pending).sum();
        found.push(Finding::note(C_325).with("lines", parked().count()).with("amount", amount));
    }
    if let Setting::Open(article) = &context.modalities.quotas {
        found.push(Finding::warning(C_308).with("article", article.clone()));
    }
    for row in categories {
        let Some(category) = row.category else { continue };
        let share = quota_exceeded::share_of_period(category, context);
        if let Some(share) = share.filter(|share| row.accepted > share.value) {
            let finding = Finding::warning(C_350).with("category", category.as_str());
            let finding = finding.with("amount", row.accepted).with("share", share.value);
            found.push(finding.with("article", share.article));
        }
        let least = quota_exceeded::least(category, context);
        if let Some(least) = least.filter(|least| row.eligible < least.value) {
            let finding = Finding::warning(C_307).with("category", category.as_str());
            let finding = finding.with("amount", row.eligible).with("least", least.value);
            found.push(finding.with("article", least.article));
        }
    }
    found
}
