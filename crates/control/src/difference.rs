//! What changes between the lines that were entered and those of another file.
//!
//! Law: ar-2019-07-03 art. 16
//! Choice: 0054

use std::collections::BTreeMap;

use serde::Serialize;

use crate::file::shown;
use crate::{Column, ExpenseLine, LineNumber};

/// The lines that are new, changed and gone, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Lines that were not there.
    pub new: Vec<LineNumber>,
    /// Lines that say something else, with what.
    pub changed: Vec<(LineNumber, Vec<Change>)>,
    /// Lines that are not there any more.
    pub gone: Vec<LineNumber>,
}

/// What one cell of a line said and says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The column, by its place in [`Column::ALL`].
    #[serde(skip)]
    pub column: Column,
    /// What it said.
    pub before: String,
    /// What it says.
    pub after: String,
}

impl Difference {
    /// Compares two sets of lines.
    pub fn between(before: &[ExpenseLine], after: &[ExpenseLine]) -> Self {
        let known: BTreeMap<LineNumber, &ExpenseLine> = before.iter().map(|line| (line.number, line)).collect();
        let next: BTreeMap<LineNumber, &ExpenseLine> = after.iter().map(|line| (line.number, line)).collect();
        let mut difference = Self::default();
        for (number, line) in &next {
            match known.get(number) {
                None => difference.new.push(*number),
                Some(earlier) if earlier == line => {}
                Some(earlier) => difference.changed.push((*number, changes(earlier, line))),
            }
        }
        difference.gone = known.keys().filter(|number| !next.contains_key(number)).copied().collect();
        difference
    }

    /// Tells whether nothing changes.
    pub const fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

fn changes(before: &ExpenseLine, after: &ExpenseLine) -> Vec<Change> {
    let change = |column| Change { column, before: shown(before, column), after: shown(after, column) };
    Column::ALL.into_iter().map(change).filter(|change| change.before != change.after).collect()
}
