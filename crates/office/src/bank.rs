//! Taking a statement of the bank in: recorded once, then what follows of it, act by act.
//!
//! Choice: 0058

use jiff::Timestamp;
use jiff::civil::Date;
use payment::BankStatement;
use scheme::Law;

use crate::acts::{Act, ConfirmPayments, Confirmation, FailPayment, ImportStatement, RecordRepayment};
use crate::port::{Fate, ImportedStatement, ReadEntry, Receipt, Register, RegisterError};
use crate::{ActKind, Actor, Desk, Failure, Hash, PaymentState, Request, Stream, Subject, perform};

/// A statement as an accountant hands it in.
#[derive(Clone, Copy, Debug)]
pub struct HandedStatement<'a> {
    /// The statement.
    pub statement: &'a BankStatement,
    /// The hash of its file.
    pub file: Hash,
    /// How many of the findings on it are errors.
    pub errors: usize,
    /// Who hands it in.
    pub actor: &'a Actor,
    /// On which day.
    pub today: Date,
    /// The moment.
    pub at: Timestamp,
}

/// What came of a statement.
#[derive(Clone, Debug)]
pub struct TakenIn {
    /// The statement as it is kept.
    pub statement: ImportedStatement,
    /// Whether it was taken in before.
    pub repeated: bool,
    /// The acts that followed of it, and how each ended.
    pub followed: Vec<(Stream, ActKind, Result<Receipt, Failure>)>,
}

/// Tells what each entry of a statement would be, were it taken in now; nothing is written down.
///
/// # Errors
/// [`Failure::Refused`] with `O-080` when it names no account; those of the register.
///
/// Choice: 0092
pub fn foretold(register: &dyn Register, statement: &BankStatement) -> Result<Vec<ReadEntry>, Failure> {
    let act = ImportStatement::of(statement, Hash::NONE, 0);
    let account = act.account()?;
    let stream = Stream::Bank(account.clone());
    let Subject::Bank(bank) = Subject::load(register, &stream)? else { return Err(Failure::Register(lost(&stream))) };
    Ok(act.entries(&bank, &Desk::awaiting(register, statement, &account)?))
}

/// Takes a statement in: it is recorded once, payments are confirmed or fail, repayments are noted.
///
/// Each of these is an act of its own on its own stream; handed in again, what was not done is done.
///
/// # Errors
/// [`Failure::Refused`] with the refusals of [`ImportStatement`]; those of the register.
///
/// Law: ar-2019-07-03 art. 14
/// Choice: 0058
pub fn take_statement_in(register: &dyn Register, law: &Law, handed: HandedStatement<'_>) -> Result<TakenIn, Failure> {
    let act = ImportStatement::of(handed.statement, handed.file, handed.errors);
    let stream = Stream::Bank(act.account()?);
    let content = act.content();
    let before = recorded(register, &stream, &content)?;
    let repeated = before.is_some();
    let statement = match before {
        Some(statement) => statement,
        None => {
            done(register, law, handed, &stream, &act.into(), &format!("statement {content}"))?;
            recorded(register, &stream, &content)?.ok_or_else(|| Failure::Register(lost(&stream)))?
        }
    };
    let mut followed = Vec::new();
    for (stream, act, key) in following(register, &statement)? {
        let ended = done(register, law, handed, &stream, &act, &key);
        followed.push((stream, act.kind(), ended));
    }
    Ok(TakenIn { statement, repeated, followed })
}

fn lost(stream: &Stream) -> RegisterError {
    RegisterError::Damaged { seq: None, what: format!("{stream} lost a statement") }
}

fn recorded(register: &dyn Register, stream: &Stream, content: &Hash) -> Result<Option<ImportedStatement>, Failure> {
    match Subject::load(register, stream)? {
        Subject::Bank(bank) => Ok(bank.statement(content).cloned()),
        _ => Err(Failure::Register(lost(stream))),
    }
}

fn done(
    register: &dyn Register,
    law: &Law,
    handed: HandedStatement<'_>,
    stream: &Stream,
    act: &Act,
    key: &str,
) -> Result<Receipt, Failure> {
    let HandedStatement { actor, today, at, .. } = handed;
    perform(register, law, &Request { stream, act, actor, today, at, key, shown: None })
}

/// Returns the acts that a statement calls for and that are not done.
fn following(register: &dyn Register, statement: &ImportedStatement) -> Result<Vec<(Stream, Act, String)>, Failure> {
    let mut acts = Vec::new();
    let mut batches: Vec<u32> = statement.entries.iter().filter_map(|entry| confirmed(entry).map(|of| of.0)).collect();
    batches.sort_unstable();
    batches.dedup();
    for batch in batches {
        let stream = Stream::Batch(batch);
        let Subject::Batch(file) = Subject::load(register, &stream)? else { continue };
        let sent = |entry: &&ReadEntry| {
            let row = confirmed(entry).filter(|of| of.0 == batch).and_then(|of| file.payment(of.1));
            row.is_some_and(|row| row.state == PaymentState::Exported)
        };
        let payments: Vec<Confirmation> = statement.entries.iter().filter(sent).filter_map(confirmation).collect();
        if !payments.is_empty() {
            let act = ConfirmPayments { statement: statement.content, payments };
            acts.push((stream, act.into(), format!("confirmed {batch} {}", statement.content)));
        }
    }
    for entry in &statement.entries {
        let key = format!("entry {} {}.{}", statement.content, entry.place, entry.detail);
        match &entry.fate {
            Fate::Returns { batch, payment } if !is_done(register, &key) => {
                let reason = entry.reference.clone().unwrap_or_else(|| statement.number.clone());
                acts.push((Stream::Batch(*batch), FailPayment { payment: *payment, reason }.into(), key));
            }
            Fate::Repays { envelope } if !is_done(register, &key) => {
                let reference = entry.reference.clone().unwrap_or_else(|| statement.number.clone());
                let act = RecordRepayment { amount: entry.amount, reference };
                acts.push((Stream::Envelope(envelope.clone()), act.into(), key));
            }
            _ => {}
        }
    }
    Ok(acts)
}

/// Tells whether an act was written down under this key.
fn is_done(register: &dyn Register, key: &str) -> bool {
    matches!(register.receipt(key, &Hash::NONE), Err(RegisterError::KeyReused { .. }))
}

const fn confirmed(entry: &ReadEntry) -> Option<(u32, payment::PaymentNumber)> {
    match entry.fate {
        Fate::Confirms { batch, payment } => Some((batch, payment)),
        _ => None,
    }
}

fn confirmation(entry: &ReadEntry) -> Option<Confirmation> {
    let (_, payment) = confirmed(entry)?;
    Some(Confirmation { payment, booked: entry.booked, reference: entry.reference.clone() })
}
