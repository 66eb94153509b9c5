//! Expenses tried before they are entered: what they would change, and which rows would go back.
//!
//! Nothing is written down here; the command line and the pages show the same trial, and make the act
//! of it.
//!
//! Law: ar-2019-07-03 art. 16; am-2019-12-05 art. 40

use control::codes::C_150;
use control::{Difference, ExpenseLine, LineNumber, Reading};
use terms::{Euro, Finding, Severity};

use crate::Hash;
use crate::acts::after;

/// What the lines of a trial do to those that are entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// They take the place of all of them.
    Replace,
    /// They are added to them, or take the place of those with their number; some are withdrawn.
    Add {
        /// The lines that are withdrawn.
        withdrawn: Vec<LineNumber>,
    },
}

/// Expenses as they were read, with what they would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// What was read.
    pub reading: Reading,
    /// What changes against the lines that are entered.
    pub difference: Difference,
    /// The lines as they would then be entered.
    pub lines: Vec<ExpenseLine>,
}

impl Trial {
    /// Holds what was read against the lines that are entered.
    ///
    /// Choice: 0054
    pub fn of(reading: Reading, before: &[ExpenseLine], way: &Way) -> Self {
        let lines = match way {
            Way::Replace => reading.lines.clone(),
            Way::Add { withdrawn } => after(before, &reading.lines, withdrawn),
        };
        Self { difference: Difference::between(before, &lines), reading, lines }
    }

    /// Tells whether entering the file would change nothing: it is the file of record, and its good rows
    /// are the lines that are entered.
    pub fn is_known(&self, file: Hash, of_record: Option<Hash>) -> bool {
        of_record == Some(file) && self.difference.is_empty()
    }

    /// Tells whether its good rows can be entered, once the others are left out.
    pub fn has_good_rows(&self) -> bool {
        !self.reading.lines.is_empty() && (self.errors() == 0 || !self.reading.rejected.is_empty())
    }

    /// Returns what its good rows claim together.
    pub fn claimed(&self) -> Euro {
        self.reading.lines.iter().map(|line| line.amount).sum()
    }

    /// Returns the lines as they would then be entered, once nothing is left to mend; none before.
    ///
    /// Choice: 0077
    pub fn whole(&self) -> &[ExpenseLine] {
        if self.errors() == 0 { &self.lines } else { &[] }
    }

    /// Counts the findings that keep the whole from being entered.
    pub fn errors(&self) -> usize {
        self.reading.findings.iter().filter(|finding| is_error(finding)).count()
    }

    /// Leaves out the rows that are no lines; that they were handed back stays said, as C-150.
    pub fn without_rejected(mut self) -> Self {
        let back = self.reading.rejected.len();
        if back > 0 {
            self.reading.findings.retain(|finding| !is_error(finding));
            self.reading.findings.push(Finding::warning(C_150).with("rows", back));
        }
        self
    }
}

fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}
