//! What a letter says beside the fact it tells: who acted, what stood in the book, where the money
//! goes and under which message.
//!
//! Everything is taken from entries that are no later than that of the letter, so that it says the
//! same whenever it is made.
//!
//! Choice: 0072; 0085

use control::ExpenseLine;
use jiff::civil::Date;
use ledger::{Account, Movement, MovementKind};
use payment::{Iban, StructuredMessage};
use scheme::{Advance, Law, Setting, Topic};
use terms::{ArticleRef, Euro};

use super::LetterFile;
use crate::port::{Answer, EntryFilter, Register};
use crate::{ActKind, Body, Dossier, Event, Record, Role, Scope, Stream, Subject, matrix};

/// Everything that a letter states beside its fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is about, as the register names it.
    pub reference: String,
    /// Who acted for the directorate; nobody where the municipality did.
    pub by: Option<Signed>,
    /// The expense lines.
    pub lines: Vec<ExpenseLine>,
    /// The article of the examination of an agreement.
    pub approval: Option<ArticleRef>,
    /// The article of its signatures.
    pub signature: Option<ArticleRef>,
    /// The advance, where the version sets one.
    pub advance: Option<Advance>,
    /// How many working days the municipality has to answer, where the version says it.
    pub working_days: Option<u16>,
    /// The article that allows a statement to be opened again, or leaves it open.
    pub reopening: Option<ArticleRef>,
    /// The article that sets the terms of repayment, or leaves them open.
    pub repayment: Option<ArticleRef>,
    /// What the municipality held before something was asked back, and what was due to it.
    pub held: Option<(Euro, Euro)>,
    /// Why results are found missing, where they are.
    pub reasons: Option<String>,
    /// What was paid on the envelope before the payment that the letter tells.
    pub paid_before: Euro,
    /// The debt, where something is asked back.
    pub debt: Option<Debt>,
    /// The account that the money goes to, where money moves.
    pub account: GoesTo,
    /// The message that the transfer carries.
    pub message: Option<StructuredMessage>,
}

/// Who acted, in the role that the act asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The name.
    pub name: String,
    /// The role, where it is known.
    pub role: Option<Role>,
}

/// A debt as it stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debt {
    /// On which day it was asked back.
    pub since: Date,
    /// What is still owed.
    pub owed: Euro,
    /// What came back since.
    pub repaid: Euro,
    /// What was given up since, because a later statement made it due.
    pub remitted: Euro,
    /// The last day of the term that was named last.
    pub until: Option<Date>,
}

/// The account that money goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoesTo {
    /// None is known.
    Unknown,
    /// An account of the State, for what is paid back.
    OfTheState(Iban),
    /// The account of the municipality.
    Live {
        /// The account.
        account: Iban,
        /// The day it was verified.
        verified: Date,
    },
    /// An account of the municipality that is not paid on before a day.
    Waiting {
        /// The account.
        account: Iban,
        /// The first day.
        from: Date,
    },
}

impl LetterFile {
    /// Gathers what the letter states beside its fact.
    ///
    /// # Errors
    /// Those of the register.
    ///
    /// Choice: 0072
    pub fn told(&self, register: &dyn Register, law: &Law) -> Answer<Told> {
        let dossier = if let Subject::Dossier(dossier) = &self.subject { Some(&**dossier) } else { None };
        let texts = self.texts(law);
        let set = texts.as_ref().map(|texts| texts.modalities());
        let article = |topic| texts.as_ref().map(|texts| texts.article(topic));
        Ok(Told {
            reference: match &self.entry.stream {
                Stream::Agreement(id) => id.to_string(),
                Stream::Envelope(key) => key.to_string(),
                other => other.to_string(),
            },
            by: self.signatory(register)?,
            lines: dossier.map(Dossier::lines).unwrap_or_default(),
            approval: article(Topic::Approval),
            signature: article(Topic::Signature),
            advance: set.as_ref().and_then(|set| Some(set.advance.get().ok()?.value.clone())),
            working_days: set.as_ref().and_then(|set| Some(set.objection.get().ok()?.value.working_days)),
            reopening: set.as_ref().map(|set| founded(&set.reopening_years)),
            repayment: set.as_ref().map(|set| founded(&set.repayment)),
            held: dossier.and_then(|dossier| self.held(dossier)),
            reasons: self.reasons(),
            paid_before: dossier.map(|dossier| self.paid_before(dossier)).unwrap_or_default(),
            debt: dossier.and_then(debt),
            account: self.account(register)?,
            message: self.ordered_by(dossier).and_then(StructuredMessage::of),
        })
    }

    fn signatory(&self, register: &dyn Register) -> Answer<Option<Signed>> {
        if self.entry.on_behalf_of != Body::Federal {
            return Ok(None);
        }
        let Some(person) = register.person(&self.entry.person)? else { return Ok(None) };
        let row = matrix::row(self.entry.act);
        let role = person.actor.roles.iter().find(|role| row.allows(**role)).copied();
        Ok(Some(Signed { name: person.actor.name, role }))
    }

    fn reasons(&self) -> Option<String> {
        let events = Record::of(&self.entry).map(|record| record.events).unwrap_or_default();
        events.into_iter().find_map(|event| match event {
            Event::ResultRecoveryDecided { reasons } => Some(reasons),
            _ => None,
        })
    }

    /// Returns the account that the money of this letter goes to.
    fn account(&self, register: &dyn Register) -> Answer<GoesTo> {
        match &self.row.event {
            Event::Moved { movement } if !asks_back(movement) => self.account_paid(register),
            Event::Moved { .. } | Event::RecoveryAdvanced { .. } => {
                let of_the_state = repayment_account(register, self.entry.seq)?;
                Ok(of_the_state.map_or(GoesTo::Unknown, GoesTo::OfTheState))
            }
            _ => Ok(GoesTo::Unknown),
        }
    }

    /// Returns the account on which the municipality was to be paid when the payment was ordered.
    fn account_paid(&self, register: &dyn Register) -> Answer<GoesTo> {
        let Some(nis) = self.entry.stream.municipality() else { return Ok(GoesTo::Unknown) };
        let view = register.account(Scope::Everything, nis)?;
        let verified = view.map(|view| view.verified).unwrap_or_default();
        let (seq, on) = (self.entry.seq, self.row.on);
        let known = || verified.iter().rev().filter(move |known| known.seq < seq && known.verified <= on);
        if let Some(live) = known().find(|known| known.live_from <= on) {
            return Ok(GoesTo::Live { account: live.account.clone(), verified: live.verified });
        }
        let waiting = known().next();
        Ok(waiting.map_or(GoesTo::Unknown, |waiting| GoesTo::Waiting {
            account: waiting.account.clone(),
            from: waiting.live_from,
        }))
    }

    /// Returns what was paid before the payment of this letter, whatever came back of it.
    fn paid_before(&self, dossier: &Dossier) -> Euro {
        let is_payment = |kind| matches!(kind, MovementKind::Advance { .. } | MovementKind::FinalPayment { .. });
        let movements = dossier.book().movements().iter().enumerate();
        let before = movements.filter(|(at, _)| dossier.moved_by(*at) != Some(self.entry.seq));
        before.filter(|(_, movement)| is_payment(movement.kind)).map(|(_, movement)| movement.amount).sum()
    }

    /// Returns what the municipality held before the recovery of this letter, and what was due to it;
    /// nothing where the one less the other is not what is asked back.
    fn held(&self, dossier: &Dossier) -> Option<(Euro, Euro)> {
        let Event::Moved { movement } = &self.row.event else { return None };
        if !matches!(movement.kind, MovementKind::Recovery { .. }) {
            return None;
        }
        let due = dossier.statement()?.statement.due().amount;
        let held = dossier.book().settled() + movement.amount;
        (held - due == movement.amount).then_some((held, due))
    }

    /// Returns the entry that ordered the payment, or what is asked back.
    fn ordered_by(&self, dossier: Option<&Dossier>) -> Option<u64> {
        match &self.row.event {
            Event::Moved { .. } => Some(self.entry.seq),
            Event::RecoveryAdvanced { .. } => {
                let dossier = dossier?;
                dossier.moved_by(asked_back(dossier)?)
            }
            _ => None,
        }
    }
}

/// Returns the article that sets a modality, or leaves it open.
fn founded<T>(setting: &Setting<T>) -> ArticleRef {
    match setting {
        Setting::Set(set) => set.article.clone(),
        Setting::Open(article) => article.clone(),
    }
}

/// Returns the account of the State to which money is paid back, by the entries before `seq`.
///
/// # Errors
/// Those of the register.
///
/// Choice: 0085
fn repayment_account(register: &dyn Register, seq: u64) -> Answer<Option<Iban>> {
    let act = Some(ActKind::ConfirmRepaymentAccount);
    let filter = EntryFilter { act, before: Some(seq), limit: 1, ..EntryFilter::default() };
    let confirmed = register.entries(Scope::Everything, &filter)?;
    Ok(confirmed.into_iter().find_map(|row| match row.entry.stream {
        Stream::Bank(account) => Some(account),
        _ => None,
    }))
}

/// Tells whether a movement asks money back.
const fn asks_back(movement: &Movement) -> bool {
    matches!(movement.kind, MovementKind::Recovery { .. } | MovementKind::ResultRecovery)
}

/// Returns the place of the last movement that asked money back.
fn asked_back(dossier: &Dossier) -> Option<usize> {
    dossier.book().movements().iter().rposition(asks_back)
}

fn debt(dossier: &Dossier) -> Option<Debt> {
    let (course, asked) = (dossier.recovery()?, asked_back(dossier)?);
    let after = || dossier.book().movements().iter().skip(asked);
    let repaid = after().filter(|movement| movement.kind == MovementKind::Repayment);
    let remitted = after().filter(|movement| matches!(movement.kind, MovementKind::Remission { .. }));
    Some(Debt {
        since: course.ordered(),
        owed: dossier.book().balances().of(Account::Owed),
        repaid: repaid.map(|movement| movement.amount).sum(),
        remitted: remitted.map(|movement| movement.amount).sum(),
        until: course.until(),
    })
}
