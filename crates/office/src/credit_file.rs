//! The state of the credit of a scheme for a year: what its entries add up to.
//!
//! Law: ar-2019-07-03 art. 8
//! Choice: 0080

use ledger::{Credit, CreditMovement};
use scheme::CreditKey;

use crate::port::{CreditMovementRow, CreditView};
use crate::{CreditState, Deed, Event};

/// The credit of a scheme for a year, with where it stands in the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditFile {
    credit: Credit,
    lines: Vec<String>,
    movements: Vec<CreditMovementRow>,
    deeds: Vec<Deed>,
}

impl CreditFile {
    /// Makes the file of a credit that no budget has opened.
    pub const fn new(key: CreditKey) -> Self {
        Self { credit: Credit::new(key), lines: Vec::new(), movements: Vec::new(), deeds: Vec::new() }
    }

    /// Returns its book.
    pub const fn credit(&self) -> &Credit {
        &self.credit
    }

    /// Returns the lines of the budget it stands on.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Returns its movements with what was said of them, oldest first.
    pub fn movements(&self) -> &[CreditMovementRow] {
        &self.movements
    }

    /// Returns how far it has come.
    pub const fn state(&self) -> CreditState {
        if self.credit.is_open() { CreditState::Open } else { CreditState::Absent }
    }

    /// Returns who did what on it, oldest first.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    pub(crate) fn apply(&mut self, deed: Deed, events: &[Event]) -> Result<(), String> {
        for event in events {
            match event {
                Event::CreditOpened { movement, source, lines } => {
                    self.lines.clone_from(lines);
                    self.moved(movement, Some(source), None, &deed)?;
                }
                Event::CreditAdjusted { movement, source, reasons } => {
                    self.moved(movement, Some(source), Some(reasons), &deed)?;
                }
                Event::CreditCommitted { movement } => self.moved(movement, None, None, &deed)?,
                Event::CommitmentReduced { movement, reasons } => self.moved(movement, None, Some(reasons), &deed)?,
                _ => return Err("an event of something else on a credit".to_owned()),
            }
        }
        self.deeds.push(deed);
        Ok(())
    }

    fn moved(
        &mut self,
        movement: &CreditMovement,
        source: Option<&String>,
        reasons: Option<&String>,
        deed: &Deed,
    ) -> Result<(), String> {
        self.credit.record(movement.clone()).map_err(|refusal| refusal.to_string())?;
        self.movements.push(CreditMovementRow {
            kind: movement.kind.clone(),
            amount: movement.amount,
            on: movement.on,
            article: movement.article.clone(),
            source: source.cloned(),
            reasons: reasons.cloned(),
            seq: deed.seq,
        });
        Ok(())
    }

    /// Returns everything that pages read; nothing before it is open.
    pub fn view(&self) -> Option<CreditView> {
        self.credit.is_open().then(|| CreditView {
            key: self.credit.key().clone(),
            version: u64::try_from(self.deeds.len()).unwrap_or(u64::MAX),
            amount: self.credit.amount(),
            lines: self.lines.clone(),
            commitments: self.credit.commitments().clone(),
            movements: self.movements.clone(),
        })
    }
}
