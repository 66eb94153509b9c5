//! A tree of labelled amounts as text: how an amount came to be, step by step.

use terms::Euro;

use crate::Voice;

/// The widest label that the column of amounts makes room for; a longer one runs over.
const WIDEST: usize = 64;

/// One step of an explanation and the steps it rests on; its words are finished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// What it is.
    pub label: String,
    /// How much, where it is an amount.
    pub amount: Option<Euro>,
    /// On what it rests: article, act, person, date.
    pub note: Option<String>,
    /// The steps below it.
    pub children: Vec<Outline>,
}

impl Outline {
    /// Draws the tree, amounts in one column at the right.
    pub fn draw(&self, voice: Voice<'_>) -> String {
        let mut rows = Vec::new();
        self.rows(voice, "", "", &mut rows);
        let label = rows.iter().map(|row| width(&row.label)).filter(|width| *width <= WIDEST).max().unwrap_or(0);
        let amount = rows.iter().map(|row| width(&row.amount)).max().unwrap_or(0);
        rows.iter().map(|row| row.line(label, amount)).collect()
    }

    fn rows(&self, voice: Voice<'_>, lead: &str, below: &str, rows: &mut Vec<Row>) {
        rows.push(Row {
            label: format!("{lead}{}", self.label),
            amount: self.amount.map(|euro| voice.amount(euro)).unwrap_or_default(),
            note: self.note.clone().unwrap_or_default(),
        });
        let last = self.children.len().saturating_sub(1);
        for (position, child) in self.children.iter().enumerate() {
            let (branch, stem) = if position == last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            child.rows(voice, &format!("{below}{branch}"), &format!("{below}{stem}"), rows);
        }
    }
}

struct Row {
    label: String,
    amount: String,
    note: String,
}

impl Row {
    fn line(&self, label: usize, amount: usize) -> String {
        let gap = " ".repeat(label.saturating_sub(width(&self.label)));
        let indent = " ".repeat(amount - width(&self.amount));
        format!("{}{gap}  {indent}{}  {}", self.label, self.amount, self.note).trim_end().to_owned() + "\n"
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}
