//! A statement as an outline: from what is claimed to what is paid or recovered, each figure with
//! its article.
//!
//! Law: ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14

use control::{CategoryRow, Stage, Statement};
use terms::{ArticleRef, Euro};

use crate::{Outline, Voice};

/// One step from what is claimed to what is paid or recovered; what is taken off is below zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// How much.
    pub amount: Euro,
    /// Under which article, where one speaks of it.
    pub article: Option<ArticleRef>,
    /// Whether it is the sum of what is refused on lines.
    refused: bool,
}

impl Voice<'_> {
    /// Writes a statement, one step a line.
    pub fn statement(&self, statement: &Statement) -> Outline {
        let steps = self.steps(statement);
        let children = steps.into_iter().map(|step| Outline {
            children: if step.refused { self.refused(statement) } else { Vec::new() },
            note: step.article.map(|article| self.article(&article)),
            label: step.label,
            amount: Some(step.amount),
        });
        Outline { label: self.statement_title(statement), children: children.collect(), ..Outline::default() }
    }

    /// Writes what a statement is, and its number.
    fn statement_title(&self, statement: &Statement) -> String {
        let stage = match statement.stage() {
            Stage::Draft => "stage-draft",
            Stage::Provisional => "stage-provisional",
            Stage::Definitive => "stage-definitive",
        };
        format!("{} {}", self.say(stage), statement.number())
    }

    /// Returns the steps of a statement in their order; those of nothing are left out.
    pub fn steps(&self, statement: &Statement) -> Vec<Step> {
        let due = statement.due();
        let mut steps = vec![
            self.step("step-claimed", statement.claimed(), None),
            Step { refused: true, ..self.step("step-refused", -statement.refused(), None) },
            self.step("step-pending", -statement.pending(), None),
            self.step("step-accepted", statement.accepted(), None),
        ];
        steps.extend(statement.categories().iter().filter_map(|row| self.cut(row)));
        steps.push(self.step("step-envelope-cut", -statement.envelope_cut(), Some(&statement.ceiling().article)));
        steps.retain(|step| !step.amount.is_zero());
        steps.push(self.step("step-due", due.amount, Some(&due.article)));
        steps.push(self.step("step-advances", -statement.advances().amount, Some(&statement.advances().article)));
        steps.push(self.outcome(statement));
        steps
    }

    fn step(&self, key: &str, amount: Euro, article: Option<&ArticleRef>) -> Step {
        Step { label: self.say(key), amount, article: article.cloned(), refused: false }
    }

    fn refused(&self, statement: &Statement) -> Vec<Outline> {
        let on_lines = statement.grounds().iter().filter(|ground| ground.lines > 0);
        let children = on_lines.map(|ground| Outline {
            label: format!("{} {} ({})", ground.code, self.say(&format!("{}.title", ground.code)), ground.lines),
            amount: Some(-ground.part),
            note: Some(self.article(&ground.article)),
            children: Vec::new(),
        });
        children.collect()
    }

    fn cut(&self, row: &CategoryRow) -> Option<Step> {
        let (category, cap) = (row.category?, row.cap.as_ref()?);
        let label = self.tell(
            "step-cut",
            &[
                ("category".into(), self.say(&format!("category-{}", category.as_str())).into()),
                ("cap".into(), cap.value.into()),
            ]
            .into(),
        );
        Some(Step { label, amount: -row.quota_cut, article: Some(cap.article.clone()), refused: false })
    }

    fn outcome(&self, statement: &Statement) -> Step {
        let (payment, recovery) = (statement.final_payment(), statement.recovery());
        if recovery.amount.is_zero() {
            self.step("step-final-payment", payment.amount, Some(&payment.article))
        } else {
            self.step("step-recovery", recovery.amount, Some(&recovery.article))
        }
    }
}
