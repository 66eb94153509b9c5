//! What lies before the controller when a line is judged: the law and the rest of the file.
//!
//! Some rules look at several lines together: the shares of an invoice, the lines of one post, the
//! lines of a nature with a ceiling for the year. What they add up to is laid out here once, in the
//! order of the line numbers; what follows from it is the matter of `rules`.
//!
//! Law: ar-2019-07-03 art. 17

use std::collections::BTreeMap;

use scheme::Per;
use terms::Euro;

use crate::fingerprint::{Fingerprint, InvoiceKey};
use crate::posts::{Limit, PostBook};
use crate::{Context, ExpenseLine, LineNumber};

/// The law and the other lines of the file.
#[derive(Debug)]
pub struct Desk<'a> {
    context: &'a Context,
    claimed_before: BTreeMap<LineNumber, (LineNumber, Euro)>,
    invoices: BTreeMap<InvoiceKey, LineNumber>,
    other_funding: BTreeMap<Fingerprint, Euro>,
    nature_before: BTreeMap<LineNumber, Euro>,
    posts: PostBook,
}

impl<'a> Desk<'a> {
    /// Lays the file beside the law. The order of `lines` has no effect: their numbers order them.
    pub fn new(context: &'a Context, lines: &[ExpenseLine]) -> Self {
        let mut ordered: Vec<&ExpenseLine> = lines.iter().filter(|line| !line.is_credit_note()).collect();
        ordered.sort_by_key(|line| line.number);
        let mut desk = Self {
            context,
            claimed_before: BTreeMap::new(),
            invoices: BTreeMap::new(),
            other_funding: BTreeMap::new(),
            nature_before: BTreeMap::new(),
            posts: PostBook::of(&ordered, context),
        };
        let mut seen: BTreeMap<Fingerprint, (LineNumber, Euro)> = BTreeMap::new();
        let mut of_nature: BTreeMap<&str, Euro> = BTreeMap::new();
        for line in ordered {
            desk.lay(line, &mut seen);
            desk.lay_nature(line, &mut of_nature);
        }
        desk
    }

    fn lay(&mut self, line: &ExpenseLine, seen: &mut BTreeMap<Fingerprint, (LineNumber, Euro)>) {
        if let Some(key) = InvoiceKey::of(line, &line.invoice) {
            self.invoices.entry(key).or_insert(line.number);
        }
        let Some(fingerprint) = Fingerprint::of(line) else { return };
        if let Some(other) = line.other_funding {
            let known = self.other_funding.entry(fingerprint.clone()).or_insert(other);
            *known = other.max(*known);
        }
        let (first, claimed) = seen.entry(fingerprint).or_insert((line.number, Euro::ZERO));
        if *first != line.number {
            self.claimed_before.insert(line.number, (*first, *claimed));
        }
        *claimed = *claimed + line.amount;
    }

    fn lay_nature<'l>(&mut self, line: &'l ExpenseLine, claimed: &mut BTreeMap<&'l str, Euro>) {
        if self.context.nature(line).is_some_and(|nature| nature.per == Per::Year) {
            let before = claimed.entry(&line.nature).or_default();
            self.nature_before.insert(line.number, *before);
            *before = *before + line.amount;
        }
    }

    /// Returns the law and the agreement.
    pub const fn context(&self) -> &'a Context {
        self.context
    }

    /// Returns the first line with the same invoice and what the lines before `line` claim of it.
    pub fn claimed_before(&self, line: LineNumber) -> Option<(LineNumber, Euro)> {
        self.claimed_before.get(&line).copied()
    }

    /// Returns the line whose invoice the credit note `line` takes back.
    pub fn credited(&self, line: &ExpenseLine) -> Option<LineNumber> {
        let invoice = line.credits.as_deref()?;
        self.invoices.get(&InvoiceKey::of(line, invoice)?).copied()
    }

    /// Returns what others pay of the cost that `line` shows: the most that any line with its invoice
    /// declares.
    pub fn other_funding(&self, line: &ExpenseLine) -> Option<Euro> {
        let declared = Fingerprint::of(line).and_then(|invoice| self.other_funding.get(&invoice).copied());
        declared.max(line.other_funding)
    }

    /// Returns what earlier lines claim of the nature of `line`, where it has a ceiling for the year.
    pub fn claimed_of_nature(&self, line: LineNumber) -> Option<Euro> {
        self.nature_before.get(&line).copied()
    }

    /// Returns the most that is left for `line` of what its post may cost.
    pub fn left_for_post(&self, line: LineNumber) -> Option<Limit> {
        self.posts.left_for(line)
    }

    /// Returns which post of its nature (from 1) `line` pays for, where there is a limit to them.
    pub fn rank_of_post(&self, line: LineNumber) -> Option<u16> {
        self.posts.rank_of(line)
    }
}
