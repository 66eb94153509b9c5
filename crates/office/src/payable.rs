//! What can leave on a day: ordered payments with the live account of their municipality, or why not.
//!
//! Law: l-2003-05-22 art. 124
//! Choice: 0056

use std::collections::BTreeMap;

use jiff::civil::Date;
use payment::{Awaited, BankStatement, Beneficiary, Iban, Order, PaymentNumber, Recoverable, StructuredMessage};
use scheme::{EnvelopeKey, Law, SchemeId, Topic};
use terms::{Euro, Nis, Refusal};

use crate::acts::Act;
use crate::codes::{O_082, O_083, O_084, O_085};
use crate::port::{AccountView, Answer, EnvelopeRow, Filter, KnownAccount, Ordered, OrderedRow, Register};
use crate::{ActKind, BatchState, PaymentState, PersonId, Request, Scope, Stream, Subject, Texts, ground, hold};

/// An ordered payment as it could leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payable {
    /// As it was ordered.
    pub row: OrderedRow,
    /// As it would be paid, or why it is not.
    pub order: Result<Order, Refusal>,
    /// Whether nothing was paid on that account before.
    pub is_first: bool,
}

impl Payable {
    /// Returns what the payments were ordered for together.
    pub fn total<'p>(payables: impl IntoIterator<Item = &'p Self>) -> Euro {
        payables.into_iter().map(|payable| payable.row.amount).sum()
    }
}

/// What acts on payments look at beside their own stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Payments that could leave, or could not.
    pub payables: Vec<Payable>,
    /// Payments that the bank should carry out, with their files.
    pub awaited: Vec<(u32, PaymentNumber, Awaited)>,
    /// What municipalities owe.
    pub recoveries: Vec<(scheme::EnvelopeKey, Recoverable)>,
    /// What was read, with its version: an act on it meanwhile is a conflict.
    pub(crate) relied_on: Vec<(Stream, u64)>,
}

impl Desk {
    /// Gathers what the act of `request` looks at; nothing for acts on anything else.
    pub(crate) fn of(register: &dyn Register, law: &Law, request: &Request<'_>, subject: &Subject) -> Answer<Self> {
        let ordered = match (request.act.kind(), subject) {
            (ActKind::PreparePayments, _) => Ordered::NotLeft,
            (ActKind::ReleasePayments | ActKind::ExportPayments, Subject::Batch(batch)) => {
                Ordered::InBatch(batch.number())
            }
            (ActKind::ImportStatement, Subject::Bank(bank)) => {
                let Act::ImportStatement(act) = request.act else { return Ok(Self::default()) };
                return Self::awaiting(register, &act.statement, bank.account());
            }
            _ => return Ok(Self::default()),
        };
        Self::paying(register, law, ordered, request.today, &request.actor.person)
    }

    /// Gathers the payments that `ordered` chooses, as `person` could pay them on `today`.
    ///
    /// Each is judged under the texts of the envelope it is paid from.
    ///
    /// # Errors
    /// Those of the register.
    ///
    /// Law: l-2003-05-22 art. 124
    pub fn paying(
        register: &dyn Register,
        law: &Law,
        ordered: Ordered,
        today: Date,
        person: &PersonId,
    ) -> Answer<Self> {
        let (mut desk, mut known) = (Self::default(), Known::new(register, law, today));
        for row in register.ordered(ordered)? {
            let nis = row.envelope.municipality;
            let account = known.account(nis)?;
            let held = known.holding(&row.envelope)?;
            let stream = Stream::Envelope(row.envelope.clone());
            let order = Texts::open(law, &stream, &Subject::new(&stream), today).and_then(|texts| {
                held.map_or(Ok(()), Err)?;
                written(&row, live(account.as_ref(), today, &texts, nis)?, &texts, person)
            });
            let is_first = match &order {
                Ok(order) => !register.was_paid_on(nis, &order.account)?,
                Err(_) => false,
            };
            desk.payables.push(Payable { row, order, is_first });
        }
        desk.relied_on = known.relied_on;
        Ok(desk)
    }

    /// Gathers what the entries of a statement of `account` could be: the payments and recoveries that
    /// they name.
    ///
    /// Choice: 0058
    pub(crate) fn awaiting(register: &dyn Register, statement: &BankStatement, account: &Iban) -> Answer<Self> {
        let mut desk = Self::default();
        let named = payment::named(statement);
        let numbers: Vec<PaymentNumber> = named.iter().copied().map(PaymentNumber).collect();
        let sent = |state| matches!(state, BatchState::Exported | BatchState::Answered);
        for view in register.batches_with(&numbers)?.into_iter().filter(|view| sent(view.state)) {
            if view.batch.payer.account != *account {
                continue;
            }
            let rows = view.batch.orders.iter().zip(&view.payments);
            let open = rows.filter(|(order, row)| named.contains(&order.number.0) && row.state != PaymentState::Failed);
            desk.awaited.extend(open.map(|(order, row)| {
                let confirmed = row.state == PaymentState::Confirmed;
                (view.batch.number, order.number, Awaited { confirmed, ..Awaited::of(&view.batch, order) })
            }));
        }
        for row in register.recoveries()?.into_iter().filter(|row| named.contains(&row.number)) {
            let message = StructuredMessage::of(row.number);
            desk.recoveries.extend(message.map(|message| (row.envelope, Recoverable { message, owed: row.owed })));
        }
        Ok(desk)
    }

    /// Returns the payment of this number.
    pub(crate) fn payable(&self, number: PaymentNumber) -> Option<&Payable> {
        self.payables.iter().find(|payable| payable.row.payment == number)
    }
}

/// What was read of municipalities on the way, once each.
struct Known<'r> {
    register: &'r dyn Register,
    law: &'r Law,
    today: Date,
    accounts: BTreeMap<Nis, Option<AccountView>>,
    families: BTreeMap<(Nis, SchemeId), Vec<EnvelopeRow>>,
    relied_on: Vec<(Stream, u64)>,
}

impl<'r> Known<'r> {
    fn new(register: &'r dyn Register, law: &'r Law, today: Date) -> Self {
        let (accounts, families) = (BTreeMap::new(), BTreeMap::new());
        Self { register, law, today, accounts, families, relied_on: Vec::new() }
    }

    fn account(&mut self, nis: Nis) -> Answer<Option<AccountView>> {
        if let Some(known) = self.accounts.get(&nis) {
            return Ok(known.clone());
        }
        let view = self.register.account(Scope::Everything, nis)?;
        self.relied_on.push((Stream::Account(nis), view.as_ref().map_or(0, |view| view.version)));
        self.accounts.insert(nis, view.clone());
        Ok(view)
    }

    /// Returns why an earlier file holds what is paid from `envelope` back, if one does.
    ///
    /// Law: l-2003-05-22 art. 124
    fn holding(&mut self, envelope: &EnvelopeKey) -> Answer<Option<Refusal>> {
        let family = (envelope.municipality, envelope.scheme.clone());
        if !self.families.contains_key(&family) {
            let filter = Filter { municipality: Some(family.0), scheme: Some(family.1.clone()), year: None };
            self.families.insert(family.clone(), self.register.envelopes(Scope::Everything, &filter)?);
        }
        let mut overdue = hold::overdue(&self.families[&family], envelope, self.law, self.today);
        if overdue.is_empty() {
            return Ok(None);
        }
        let stream = Stream::Envelope(envelope.clone());
        let loaded = self.register.load(&stream)?;
        if let Subject::Dossier(dossier) = Subject::replay(&stream, &loaded.entries)? {
            overdue.retain(|file| !dossier.lifted().contains(&file.envelope));
        }
        Ok(overdue.first().map(hold::refusal))
    }
}

/// Returns the account that is paid on.
///
/// # Errors
/// `O-082` when none is known, `O-083` while it waits.
fn live<'v>(
    view: Option<&'v AccountView>,
    today: Date,
    texts: &Texts<'_>,
    nis: Nis,
) -> Result<&'v KnownAccount, Refusal> {
    let refusal = |code| Refusal::new(code, texts.article(Topic::Advance)).with("municipality", name(texts, nis));
    let view = view.ok_or_else(|| refusal(O_082))?;
    view.live(today).ok_or_else(|| match view.waiting(today) {
        Some(waiting) => refusal(O_083).with("from", waiting.live_from),
        None => refusal(O_082),
    })
}

/// Makes the order of a payment.
///
/// # Errors
/// `O-084` when no file can carry it, `O-085` when the one who pays is the one who ordered.
///
/// Law: l-2003-05-22 art. 35
fn written(row: &OrderedRow, known: &KnownAccount, texts: &Texts<'_>, person: &PersonId) -> Result<Order, Refusal> {
    let nis = row.envelope.municipality;
    if row.ordered_by == *person {
        return Err(Refusal::new(O_085, ground::separation()).with("payment", row.payment.to_string()));
    }
    let municipality = texts.law().municipalities().iter().rfind(|known| known.nis == nis);
    let name = name(texts, nis);
    let order = Order {
        number: row.payment,
        envelope: row.envelope.clone(),
        kind: row.kind,
        amount: row.amount,
        beneficiary: Beneficiary {
            town: name.clone(),
            name,
            postal_code: municipality.and_then(|known| known.postal_codes.first()).map(u16::to_string),
        },
        account: known.account.clone(),
        bic: known.bic.clone(),
    };
    match order.check() {
        Ok(()) => Ok(order),
        Err(_) => {
            let refusal = Refusal::new(O_084, texts.article(Topic::Advance)).with("amount", row.amount);
            Err(refusal.with("municipality", order.beneficiary.name))
        }
    }
}

fn name(texts: &Texts<'_>, nis: Nis) -> String {
    let known = texts.law().municipalities().iter().rfind(|known| known.nis == nis);
    known.map_or_else(|| nis.to_string(), |known| known.official_name().to_owned())
}
