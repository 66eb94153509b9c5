//! The state of one file of payments: what its entries add up to.
//!
//! Choice: 0056

use payment::{Batch, PaymentNumber};

use crate::port::{BatchView, Held, PaymentRow};
use crate::{BatchState, Deed, Event, Hash, PaymentState, PersonId};

/// A file of payments, from its preparation to the answer of the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchFile {
    number: u32,
    state: BatchState,
    batch: Option<Batch>,
    payments: Vec<PaymentRow>,
    held: Vec<Held>,
    prepared_by: Option<PersonId>,
    released_by: Option<PersonId>,
    file: Option<Hash>,
    deeds: Vec<Deed>,
}

impl BatchFile {
    /// Makes the file of that number, which nobody has prepared.
    pub const fn new(number: u32) -> Self {
        Self {
            number,
            state: BatchState::Absent,
            batch: None,
            payments: Vec::new(),
            held: Vec::new(),
            prepared_by: None,
            released_by: None,
            file: None,
            deeds: Vec::new(),
        }
    }

    /// Returns its number.
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// Returns how far it has come.
    pub const fn state(&self) -> BatchState {
        self.state
    }

    /// Returns what it holds, once it is prepared.
    pub const fn batch(&self) -> Option<&Batch> {
        self.batch.as_ref()
    }

    /// Returns how far a payment of it has come.
    pub fn payment(&self, number: PaymentNumber) -> Option<&PaymentRow> {
        self.payments.iter().find(|row| row.payment == number)
    }

    /// Returns who did what on it, oldest first.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    pub(crate) fn apply(&mut self, deed: Deed, events: &[Event]) -> Result<(), String> {
        for event in events {
            self.apply_event(event, &deed)?;
        }
        self.deeds.push(deed);
        Ok(())
    }

    fn apply_event(&mut self, event: &Event, deed: &Deed) -> Result<(), String> {
        match event {
            Event::PaymentsPrepared { batch, first, held } => {
                self.state = BatchState::Prepared;
                self.payments = batch.orders.iter().map(|order| row(order.number, first)).collect();
                self.held.clone_from(held);
                self.batch = Some((**batch).clone());
                self.prepared_by = Some(deed.person.clone());
            }
            Event::PaymentsReleased { made, execution } => {
                let batch = self.batch.as_mut().ok_or("nothing was prepared")?;
                (batch.made, batch.execution) = (*made, *execution);
                self.state = BatchState::Released;
                self.released_by = Some(deed.person.clone());
            }
            Event::PaymentsExported { file } => {
                self.state = BatchState::Exported;
                self.file = Some(*file);
                self.all(PaymentState::Exported);
            }
            Event::PaymentConfirmed { payment, booked, reference } => {
                let row = self.row(*payment)?;
                row.state = PaymentState::Confirmed;
                (row.booked, row.note) = (*booked, reference.clone());
                self.answered();
            }
            Event::PaymentFailed { payment, reason } => {
                let row = self.row(*payment)?;
                row.state = PaymentState::Failed;
                row.note = Some(reason.clone());
                self.answered();
            }
            Event::PaymentsWithdrawn { .. } => {
                self.state = BatchState::Withdrawn;
                self.all(PaymentState::Withdrawn);
            }
            _ => return Err("an event of something else on a file of payments".to_owned()),
        }
        Ok(())
    }

    fn all(&mut self, state: PaymentState) {
        self.payments.iter_mut().for_each(|row| row.state = state);
    }

    fn row(&mut self, payment: PaymentNumber) -> Result<&mut PaymentRow, String> {
        let row = self.payments.iter_mut().find(|row| row.payment == payment);
        row.ok_or_else(|| format!("payment {payment} is not in the file"))
    }

    fn answered(&mut self) {
        let open = self.payments.iter().any(|row| row.state == PaymentState::Exported);
        self.state = if open { BatchState::Exported } else { BatchState::Answered };
    }

    /// Returns everything that pages read; nothing before it is prepared.
    pub fn view(&self) -> Option<BatchView> {
        Some(BatchView {
            state: self.state,
            version: u64::try_from(self.deeds.len()).unwrap_or(u64::MAX),
            batch: self.batch.clone()?,
            payments: self.payments.clone(),
            held: self.held.clone(),
            prepared_by: self.prepared_by.clone()?,
            released_by: self.released_by.clone(),
            file: self.file,
        })
    }
}

fn row(payment: PaymentNumber, first: &[PaymentNumber]) -> PaymentRow {
    PaymentRow { payment, state: PaymentState::InFile, is_first: first.contains(&payment), booked: None, note: None }
}
