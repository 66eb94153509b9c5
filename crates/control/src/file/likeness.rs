//! Rows that look like one another: the same row twice, one invoice on several rows, numbers that
//! differ in nothing but zeros.
//!
//! The control decides what is claimed twice (decision 0021); here the municipality is told while it
//! can still mend its file.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::cells::Fault;
use crate::codes::{C_126, C_136, C_137};
use crate::fingerprint::{InvoiceKey, loosely};
use crate::{ExpenseLine, LineNumber};

/// The rows read so far, by marks of what they say; a mark takes eight bytes whatever a row is long.
#[derive(Debug, Default)]
pub(super) struct Likeness {
    whole: HashMap<u64, u32>,
    invoices: HashMap<u64, Seen>,
}

#[derive(Clone, Copy, Debug)]
struct Seen {
    row: u32,
    exact: u64,
    shared: bool,
}

impl Likeness {
    /// Says which earlier row `line` looks like, and remembers it.
    pub(super) fn of(&mut self, row: u32, line: &ExpenseLine) -> Option<Fault> {
        let bare = ExpenseLine { number: LineNumber(0), ..line.clone() };
        let twin = *self.whole.entry(mark(&bare)).or_insert(row);
        let like = self.invoice(row, line);
        if twin != row { Some(Fault::remark(C_126).with("row", twin)) } else { like }
    }

    fn invoice(&mut self, row: u32, line: &ExpenseLine) -> Option<Fault> {
        let exact = InvoiceKey::of(line, &line.invoice).filter(|_| !line.is_credit_note())?;
        let loose = (exact.supplier(), loosely(&line.invoice));
        let here = Seen { row, exact: mark(&exact), shared: line.gross.is_some() };
        let first = *self.invoices.entry(mark(&loose)).or_insert(here);
        if first.row == row || first.exact == here.exact && first.shared && here.shared {
            return None;
        }
        let code = if first.exact == here.exact { C_137 } else { C_136 };
        Some(Fault::remark(code).with("row", first.row))
    }
}

fn mark(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
