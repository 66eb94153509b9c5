//! A statement as an outline: from what is claimed to what is paid or recovered, each figure with
//! its article.
//!
//! Law: ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14

use control::{CategoryRow, Stage, Statement};
use terms::{ArticleRef, Euro};

use crate::{Outline, Voice};

impl Voice<'_> {
    /// Writes a statement, one step a line.
    pub fn statement(&self, statement: &Statement) -> Outline {
        let stage = match statement.stage() {
            Stage::Draft => "stage-draft",
            Stage::Provisional => "stage-provisional",
            Stage::Definitive => "stage-definitive",
        };
        let label = format!("{} {}", self.say(stage), statement.number());
        let due = statement.due();
        let mut children = vec![
            self.step("step-claimed", statement.claimed(), None),
            self.refused(statement),
            self.step("step-pending", -statement.pending(), None),
            self.step("step-accepted", statement.accepted(), None),
        ];
        children.extend(statement.categories().iter().filter_map(|row| self.cut(row)));
        children.push(self.step("step-envelope-cut", -statement.envelope_cut(), Some(&statement.ceiling().article)));
        children.retain(|step| !step.amount.is_some_and(Euro::is_zero));
        children.push(self.step("step-due", due.amount, Some(&due.article)));
        children.push(self.step("step-advances", -statement.advances().amount, Some(&statement.advances().article)));
        children.push(self.outcome(statement));
        Outline { label, children, ..Outline::default() }
    }

    fn step(&self, key: &str, amount: Euro, article: Option<&ArticleRef>) -> Outline {
        let note = article.map(|article| self.article(article));
        Outline { label: self.say(key), amount: Some(amount), note, children: Vec::new() }
    }

    fn refused(&self, statement: &Statement) -> Outline {
        let on_lines = statement.grounds().iter().filter(|ground| ground.lines > 0);
        let children = on_lines.map(|ground| Outline {
            label: format!("{} {} ({})", ground.code, self.say(&format!("{}.title", ground.code)), ground.lines),
            amount: Some(-ground.part),
            note: Some(self.article(&ground.article)),
            children: Vec::new(),
        });
        Outline { children: children.collect(), ..self.step("step-refused", -statement.refused(), None) }
    }

    fn cut(&self, row: &CategoryRow) -> Option<Outline> {
        let (category, cap) = (row.category?, row.cap.as_ref()?);
        let label = self.tell(
            "step-cut",
            &[
                ("category".into(), self.say(&format!("category-{}", category.as_str())).into()),
                ("cap".into(), cap.value.into()),
            ]
            .into(),
        );
        Some(Outline {
            label,
            amount: Some(-row.quota_cut),
            note: Some(self.article(&cap.article)),
            children: Vec::new(),
        })
    }

    fn outcome(&self, statement: &Statement) -> Outline {
        let (payment, recovery) = (statement.final_payment(), statement.recovery());
        if recovery.amount.is_zero() {
            self.step("step-final-payment", payment.amount, Some(&payment.article))
        } else {
            self.step("step-recovery", recovery.amount, Some(&recovery.article))
        }
    }
}
