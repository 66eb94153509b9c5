//! The letters on money: an order of payment, an order of recovery, and its reminders.
//!
//! Law: ar-2019-07-03 art. 13; ar-2019-07-03 art. 14; am-2022-11-23 art. 48

use jiff::civil::Date;
use ledger::{Instalment, Movement, MovementKind, RecoveryFact};
use terms::{ArticleRef, Euro};

use super::Sheet;
use crate::document::flow::{Block, Line, Row};

/// An order of payment to the municipality.
#[derive(Clone, Copy, Debug)]
pub struct Payment<'a> {
    /// What is paid, under which article.
    pub movement: &'a Movement,
    /// The amount of the envelope.
    pub granted: Euro,
    /// What was paid on it before.
    pub before: Euro,
    /// How it is paid.
    pub channel: Channel<'a>,
}

impl Payment<'_> {
    /// Returns which tranche of the advance it is, from 1; none for the final payment.
    pub const fn tranche(&self) -> Option<u8> {
        if let MovementKind::Advance { tranche } = self.movement.kind { Some(tranche) } else { None }
    }
}

/// An order of recovery; the time to pay back begins with its notice.
#[derive(Clone, Copy, Debug)]
pub struct Recovery<'a> {
    /// What is asked back, under which article.
    pub movement: &'a Movement,
    /// Why, where results are missing.
    pub reasons: Option<&'a str>,
    /// How it is paid back.
    pub channel: Channel<'a>,
}

/// A debt in the course of its recovery.
#[derive(Clone, Copy, Debug)]
pub struct Debt<'a> {
    /// What happened.
    pub fact: &'a RecoveryFact,
    /// The article that the course rests on.
    pub article: &'a ArticleRef,
    /// On which day it was asked back.
    pub since: Date,
    /// What is still owed.
    pub owed: Euro,
    /// What came back since.
    pub repaid: Euro,
    /// How it is paid back.
    pub channel: Channel<'a>,
}

/// How money is paid, as far as it is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Channel<'a> {
    /// The account it goes to, most of its digits hidden where the letter only reminds of it.
    pub account: Option<&'a str>,
    /// The structured message that goes with it.
    pub message: Option<&'a str>,
}

impl Sheet<'_> {
    pub(super) fn payment(&mut self, payment: &Payment<'_>) {
        let movement = payment.movement;
        let article = self.cite(&movement.article);
        let args = [("amount", movement.amount.into()), ("day", movement.on.into()), ("article", article.into())];
        let words = match payment.tranche() {
            Some(tranche) => {
                let [amount, day, article] = args;
                self.tell("letter-pays-advance", [amount, day, article, ("tranche", tranche.into())])
            }
            None => self.tell("letter-pays-final", args),
        };
        self.paragraph(words);
        let mut facts = vec![self.fact("letter-amount", self.voice.amount(movement.amount))];
        facts.extend(self.budget_lines(movement));
        facts.extend(self.channel(payment.channel));
        self.blocks.push(Block::Facts { lines: facts });
        let paid = payment.before + movement.amount;
        self.ladder(&[
            ("letter-envelope", payment.granted),
            ("letter-paid-before", -payment.before),
            ("letter-paid-now", -movement.amount),
            ("letter-left", payment.granted - paid),
        ]);
    }

    pub(super) fn recovery(&mut self, recovery: &Recovery<'_>) {
        let movement = recovery.movement;
        let article = self.cite(&movement.article);
        let args = [("amount", movement.amount.into()), ("article", article.into())];
        let words = match movement.kind {
            MovementKind::Recovery { statement } => {
                let [amount, article] = args;
                self.tell("letter-recovers", [amount, article, ("statement", u32::from(statement).into())])
            }
            _ => self.tell("letter-recovers-results", args),
        };
        self.paragraph(words);
        if let Some(reasons) = recovery.reasons {
            self.heading("letter-reasons");
            self.written(reasons);
        }
        let mut facts = vec![self.fact("letter-amount", self.voice.amount(movement.amount))];
        facts.extend(self.budget_lines(movement));
        facts.extend(self.channel(recovery.channel));
        self.blocks.push(Block::Facts { lines: facts });
        self.paragraph(self.voice.say("letter-repay-notice"));
        self.instalments();
    }

    pub(super) fn debt(&mut self, debt: &Debt<'_>) {
        let number = if let RecoveryFact::Reminded { number, .. } = debt.fact { *number } else { 0 };
        let key = match debt.fact {
            RecoveryFact::Notified { .. } | RecoveryFact::PlanRequested { .. } => "letter-notifies",
            RecoveryFact::Reminded { .. } => "letter-reminds",
            RecoveryFact::PlanGranted { .. } => "letter-grants-plan",
            RecoveryFact::PlanRefused { .. } => "letter-refuses-plan",
            RecoveryFact::HandedToFinance => "letter-hands-over",
        };
        let article = self.cite(debt.article);
        let args = [
            ("amount", debt.owed.into()),
            ("since", debt.since.into()),
            ("number", number.into()),
            ("article", article.into()),
        ];
        let words = self.tell(key, args);
        self.paragraph(words);
        self.ladder(&[
            ("letter-debt", debt.owed + debt.repaid),
            ("letter-repaid", -debt.repaid),
            ("letter-still-owed", debt.owed),
        ]);
        self.course(debt);
    }

    /// Says until when the debt is paid, and how.
    fn course(&mut self, debt: &Debt<'_>) {
        let channel = self.channel(debt.channel);
        match debt.fact {
            RecoveryFact::Notified { until } | RecoveryFact::Reminded { until, .. } => {
                let mut facts = vec![self.fact("letter-until", self.voice.date(*until))];
                facts.extend(channel);
                self.blocks.push(Block::Facts { lines: facts });
                let last = matches!(debt.fact, RecoveryFact::Reminded { number, .. } if *number > 1);
                let key = if last { "letter-repay-last" } else { "letter-repay-until" };
                let article = self.cite(debt.article);
                let words = self.tell(key, [("day", (*until).into()), ("article", article.into())]);
                self.paragraph(words);
                self.instalments();
            }
            RecoveryFact::PlanGranted { instalments } => {
                let row = |part: &Instalment| Row {
                    cells: vec![vec![Line::plain(self.voice.date(part.due))], self.amount(part.amount)],
                    sum: false,
                };
                let mut rows: Vec<Row> = instalments.iter().map(row).collect();
                let total = vec![Line::plain(self.voice.say("letter-total"))];
                let sum = instalments.iter().map(|part| part.amount).sum();
                rows.push(Row { cells: vec![total, self.amount(sum)], sum: true });
                self.table("letter-plan-caption", &["letter-until"], &["letter-amount"], rows);
                if !channel.is_empty() {
                    self.blocks.push(Block::Facts { lines: channel });
                }
            }
            RecoveryFact::PlanRefused { reasons } | RecoveryFact::PlanRequested { reasons } => {
                self.heading("letter-reasons");
                self.written(reasons);
            }
            RecoveryFact::HandedToFinance => {}
        }
    }

    /// Returns the lines of the budget that the money is booked on.
    fn budget_lines(&mut self, movement: &Movement) -> Vec<Line> {
        let key = &movement.envelope;
        let scheme = self.letter.law.scheme(&key.scheme);
        let allocation = scheme.and_then(|scheme| scheme.allocation(&key.allocation));
        let lines = allocation.map(|allocation| allocation.budget.as_slice()).unwrap_or_default();
        let of_year = lines.iter().filter(|line| line.year.is_none_or(|year| year == key.year));
        let mut facts = Vec::new();
        for line in of_year {
            let article = self.cite_short(&line.article);
            let args = [
                ("section", line.section.as_str().into()),
                ("line", line.line.as_str().into()),
                ("article", article.into()),
            ];
            facts.push(self.fact("letter-budget", self.tell("letter-budget-line", args)));
        }
        facts
    }

    fn channel(&self, channel: Channel<'_>) -> Vec<Line> {
        let account = channel.account.map(|account| self.fact("letter-account", account.to_owned()));
        let message = channel.message.map(|message| self.fact("letter-message", message.to_owned()));
        account.into_iter().chain(message).collect()
    }

    /// Writes amounts below each other, the last of which is what is left.
    fn ladder(&mut self, steps: &[(&str, Euro)]) {
        let last = steps.len().saturating_sub(1);
        let row = |(at, (key, amount)): (usize, &(&str, Euro))| Row {
            cells: vec![vec![Line::plain(self.voice.say(key))], self.amount(*amount)],
            sum: at == last,
        };
        let rows = steps.iter().enumerate().map(row).collect();
        self.table("letter-sums", &["letter-step"], &["letter-amount"], rows);
    }

    /// Says what the law of the scheme says on paying back in instalments, where it says it.
    fn instalments(&mut self) {
        let super::About::Envelope(key) = self.letter.about else { return };
        let Some(scheme) = self.letter.law.scheme(&key.scheme) else { return };
        let statements = scheme.statements(&key.allocation, self.letter.as_of);
        let Some(said) = statements.into_iter().find(|statement| statement.name == "instalments") else { return };
        let words = self.set(said.text.value.in_language(self.voice.language()));
        let article = self.cite(&said.text.article);
        self.paragraph(format!("{words} ({article})"));
    }
}
