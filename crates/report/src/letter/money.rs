//! The letters on money: an order of payment, an order of recovery, and its reminders.
//!
//! Law: ar-2019-07-03 art. 13; ar-2019-07-03 art. 14; am-2022-11-23 art. 48

use jiff::civil::Date;
use ledger::{Movement, MovementKind};
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

/// An order of recovery.
#[derive(Clone, Copy, Debug)]
pub struct Recovery<'a> {
    /// What is asked back, under which article.
    pub movement: &'a Movement,
    /// The last day to pay it back and the article that sets it, where the version sets one.
    pub until: Option<(Date, &'a ArticleRef)>,
    /// How it is paid back.
    pub channel: Channel<'a>,
}

/// A reminder of a debt.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// Which one, from 1.
    pub number: u8,
    /// What was asked back.
    pub debt: Euro,
    /// On which day it was asked back.
    pub since: Date,
    /// What was paid back of it so far.
    pub repaid: Euro,
    /// The last day to pay the rest back, and the article that sets it.
    pub until: (Date, &'a ArticleRef),
    /// Whether it is the last one before the collection of the State takes the debt over.
    pub last: bool,
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
        let mut facts = vec![self.fact("letter-amount", self.voice.amount(movement.amount))];
        facts.extend(recovery.until.map(|(day, _)| self.fact("letter-until", self.voice.date(day))));
        facts.extend(self.budget_lines(movement));
        facts.extend(self.channel(recovery.channel));
        self.blocks.push(Block::Facts { lines: facts });
        let words = match recovery.until {
            Some((day, article)) => {
                let article = self.cite(article);
                self.tell("letter-repay-until", [("day", day.into()), ("article", article.into())])
            }
            None => self.voice.say("letter-repay-open"),
        };
        self.paragraph(words);
        self.instalments();
    }

    pub(super) fn reminder(&mut self, reminder: &Reminder<'_>) {
        let rest = reminder.debt - reminder.repaid;
        let args = [("amount", rest.into()), ("since", reminder.since.into()), ("number", reminder.number.into())];
        let words = self.tell("letter-reminds", args);
        self.paragraph(words);
        self.ladder(&[
            ("letter-debt", reminder.debt),
            ("letter-repaid", -reminder.repaid),
            ("letter-still-owed", rest),
        ]);
        let (day, article) = reminder.until;
        let mut facts = vec![self.fact("letter-until", self.voice.date(day))];
        facts.extend(self.channel(reminder.channel));
        self.blocks.push(Block::Facts { lines: facts });
        let article = self.cite(article);
        let key = if reminder.last { "letter-repay-last" } else { "letter-repay-until" };
        let words = self.tell(key, [("day", day.into()), ("article", article.into())]);
        self.paragraph(words);
        self.instalments();
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
        self.table("letter-sums-caption", &["letter-step"], &["letter-amount"], rows);
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
