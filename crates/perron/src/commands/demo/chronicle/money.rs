//! How money leaves and comes back in the demonstration: credits, accounts, files for the bank, its
//! statements.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use office::acts::{
    AdjustCredit, CommitCredit, ConfirmAccount, ConfirmRepaymentAccount, ExportPayments, NameRepaymentAccount,
    OpenCredit, OrderAdvance, PreparePayments, ProposeAccount, ReleasePayments, VerifyAccount,
};
use office::port::Register as _;
use office::{Failure, HandedStatement, Hash, Stream, take_statement_in};
use payment::{Balance, BankStatement, Entry, Iban, StructuredMessage};
use scheme::CreditKey;
use terms::{BasisPoints, Euro, Year};

use super::{Chronicle, TOWNS, Town, moment, nis};
use crate::trouble::Trouble;

/// The account of the State in the demonstration; nobody's.
const STATE: &str = "BE68539007547034";

/// What stood on it before the first statement.
const STOOD: Euro = Euro::from_cents(4_000_000_000);

/// What Verviers pays back of its recovery.
const REPAID: Euro = Euro::from_cents(2_000_000);

/// A sum that came in and fits nothing.
const STRAY: Euro = Euro::from_cents(12_500);

impl Chronicle<'_> {
    /// One accountant names the account to which towns pay back, another confirms it.
    pub(super) fn repayments(&self) -> Result<(), Trouble> {
        let stream = Stream::Bank(STATE.parse().expect("an account of the books"));
        self.act("accountant", date(2020, 1, 13), &stream, NameRepaymentAccount {})?;
        self.act("accountant-second", date(2020, 1, 14), &stream, ConfirmRepaymentAccount {})
    }

    /// The budget opens the credit of a year, three quarters of it first, then all; what is granted is
    /// committed on it.
    pub(super) fn credit(&self, year: i16, on: Date) -> Result<(), Trouble> {
        let year = Year::new(year).expect("a year of this century");
        let stream = Stream::Credit(CreditKey { scheme: self.scheme.id.clone(), year });
        let Some(decreed) = self.scheme.credit(year, on) else { return Ok(()) };
        let source = format!("Budget général des dépenses {year}, section 13 (exemple)");
        let first = Some(decreed.share(BasisPoints::new(7_500)));
        self.act("accountant", on, &stream, OpenCredit { amount: first, line: None, source })?;
        let source = format!("Ajustement du budget {year} (exemple)");
        let reasons = "Les crédits provisoires sont complétés.".to_owned();
        let adjusted = AdjustCredit { amount: decreed, source, reasons };
        self.act("accountant", on.saturating_add(14.days()), &stream, adjusted)?;
        self.act("officer", on.saturating_add(15.days()), &stream, CommitCredit::default())
    }

    /// Each town proposes its account and confirms it; the controller calls back.
    pub(super) fn accounts(&self) -> Result<(), Trouble> {
        for (town, day) in TOWNS.iter().zip(1..) {
            let stream = Stream::Account(nis(town));
            let account = town.account.to_owned();
            let proposal = ProposeAccount { account: account.clone(), bic: None, reason: None };
            self.act(town.finance, date(2020, 2, day), &stream, proposal)?;
            let confirmation = ConfirmAccount { account: account.clone() };
            self.act(town.signatory, date(2020, 2, 4 + day), &stream, confirmation)?;
            let call = VerifyAccount {
                account,
                spoken_with: "Directeur financier".to_owned(),
                contact: "Central téléphonique de la commune".to_owned(),
                known_since: date(2018, 1, 8),
            };
            self.act("controller", date(2020, 2, 9 + day), &stream, call)?;
        }
        Ok(())
    }

    /// One accountant prepares what was ordered, the other releases it, the bank carries it out.
    pub(super) fn paid(&self, number: u32, on: Date) -> Result<(), Trouble> {
        let stream = Stream::Batch(number);
        let from = STATE.to_owned();
        let prepared = PreparePayments { from, bic: None, execution: None, only: BTreeSet::new() };
        self.act("accountant", on, &stream, prepared)?;
        let released = on.saturating_add(1.day());
        self.act("accountant-second", released, &stream, ReleasePayments::default())?;
        self.act("accountant", released, &stream, ExportPayments::default())?;
        let view = self.store.batch(number).map_err(Trouble::register)?;
        let view = view.ok_or_else(|| Trouble::new("cli-trouble-batch").with("number", i64::from(number)))?;
        let booked = view.batch.execution;
        let entries = view.batch.orders.iter().zip(1..).map(|(order, place)| Entry {
            amount: -order.amount,
            end_to_end: Some(view.batch.end_to_end(order)),
            message: order.message(),
            counterparty: Some(order.beneficiary.name.clone()),
            ..entry(place, booked)
        });
        self.said(booked.saturating_add(3.days()), entries.collect())
    }

    /// Verviers pays a part of its recovery back under its message, and another sum fits nothing.
    pub(super) fn repaid(&self, town: &Town, on: Date) -> Result<(), Trouble> {
        let key = self.key(town);
        let recoveries = self.store.recoveries().map_err(Trouble::register)?;
        let asked = recoveries.iter().find(|row| row.envelope == key);
        let message = asked.and_then(|row| StructuredMessage::of(row.number));
        let repaid = Entry { amount: REPAID, message, ..entry(1, on) };
        let stray = Entry { amount: STRAY, text: "Fête de quartier".to_owned(), ..entry(2, on) };
        self.said(on.saturating_add(1.day()), vec![repaid, stray])
    }

    /// Later years: an advance that was paid, one that can leave, and one that waits because the file
    /// of the year before never came.
    pub(super) fn later(&self) -> Result<(), Trouble> {
        let [molenbeek, _, anderlecht] = &TOWNS;
        self.credit(2022, date(2022, 1, 10))?;
        for town in [molenbeek, anderlecht] {
            self.act("officer", date(2022, 3, 21), &self.envelope_of(town, 2022), OrderAdvance { tranche: 1 })?;
        }
        Ok(())
    }

    /// Takes a statement of the bank in, with what follows of it.
    fn said(&self, on: Date, entries: Vec<Entry>) -> Result<(), Trouble> {
        let account: Iban = STATE.parse().expect("an account of the books");
        let banks = self.store.banks().map_err(Trouble::register)?;
        let known = banks.iter().find(|bank| bank.account == account).map(|bank| bank.statements.as_slice());
        let known = known.unwrap_or_default();
        let old = known.iter().rev().find_map(|statement| statement.new).map_or(STOOD, |balance| balance.amount);
        let sum: Euro = entries.iter().map(|entry| entry.amount).sum();
        let balance = |amount| Some(Balance { amount, on: Some(on) });
        let number = format!("{}/{}", on.year(), known.len() + 1);
        let statement =
            BankStatement { account: Some(account), number, old: balance(old), entries, new: balance(old + sum) };
        let file = Hash::of(format!("{statement:?}").as_bytes());
        let actor = self.actor("accountant")?;
        let handed = HandedStatement { statement: &statement, file, errors: 0, actor, today: on, at: moment(on)? };
        let taken = take_statement_in(self.store, self.law, handed).map_err(trouble)?;
        taken.followed.into_iter().try_for_each(|(_, _, ended)| ended.map(drop)).map_err(trouble)
    }
}

fn entry(place: u32, booked: Date) -> Entry {
    let bank_reference = Some(format!("DEMO{booked}{place:03}").replace('-', ""));
    Entry { place, detail: 1, booked: Some(booked), value: Some(booked), bank_reference, ..Entry::default() }
}

fn trouble(failure: Failure) -> Trouble {
    match failure {
        Failure::Register(error) => Trouble::register(error),
        Failure::Refused(refusal) => Trouble::new("cli-trouble-register").with("error", refusal.to_string()),
    }
}
