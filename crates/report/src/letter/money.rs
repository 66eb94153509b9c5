//! The letters on money: an order of payment, an order of recovery, and its reminders.
//!
//! Law: ar-2019-07-03 art. 13; ar-2019-07-03 art. 14; am-2022-11-23 art. 48

use jiff::civil::Date;
use ledger::{Instalment, Movement, MovementKind, RecoveryFact};
use scheme::Advance;
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
    /// The advance of which it is a tranche, where the version sets one.
    pub advance: Option<&'a Advance>,
    /// The account it goes to.
    pub account: PaidOn<'a>,
    /// The structured message that goes with it.
    pub message: Option<&'a str>,
}

/// The account of a municipality, as far as it is known. Of its number, a letter shows as much as is
/// needed to recognise it.
///
/// Choice: 0085
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidOn<'a> {
    /// None is verified.
    Unknown,
    /// It is paid on.
    Live {
        /// The account.
        account: &'a str,
        /// The day it was verified.
        verified: Date,
    },
    /// It is verified, and not paid on before a day.
    Waiting {
        /// The account.
        account: &'a str,
        /// The first day.
        from: Date,
    },
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
    /// What the municipality held before, and what was due to it by the statement that is named.
    pub held: Option<(Euro, Euro)>,
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
    /// What was given up since, because a later statement made it due.
    pub remitted: Euro,
    /// The last day of the term that was named last.
    pub until: Option<Date>,
    /// How it is paid back.
    pub channel: Channel<'a>,
}

/// How money is paid back, as far as it is known; a letter says what is missing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Channel<'a> {
    /// The account of the State.
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
        self.advance(payment);
        let mut facts = vec![self.fact("letter-amount", self.voice.amount(movement.amount))];
        facts.extend(self.budget_lines(movement));
        facts.extend(self.paid_on(payment.account));
        facts.extend(payment.message.map(|message| self.fact("letter-message", message.to_owned())));
        self.blocks.push(Block::Facts { lines: facts });
        self.when_it_leaves(payment.account);
        let paid = payment.before + movement.amount;
        self.ladder(&[
            ("letter-envelope", payment.granted),
            ("letter-paid-before", -payment.before),
            ("letter-paid-now", -movement.amount),
            ("letter-left", payment.granted - paid),
        ]);
    }

    /// Says of what the tranche is a part.
    fn advance(&mut self, payment: &Payment<'_>) {
        let (Some(advance), Some(_)) = (payment.advance, payment.tranche()) else { return };
        let whole = payment.granted.share(advance.rate);
        let args = [
            ("rate", advance.rate.into()),
            ("envelope", payment.granted.into()),
            ("whole", whole.into()),
            ("tranches", advance.tranches.len().into()),
        ];
        let words = self.tell("letter-advance-whole", args);
        self.paragraph(words);
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
        if let Some((held, due)) = recovery.held {
            self.ladder(&[("letter-held", held), ("step-due", -due), ("step-recovery", movement.amount)]);
        }
        if let Some(reasons) = recovery.reasons {
            self.heading("letter-reasons");
            self.written(reasons);
        }
        let mut facts = vec![self.fact("letter-amount", self.voice.amount(movement.amount))];
        facts.extend(self.budget_lines(movement));
        self.pay_back(facts, recovery.channel);
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
        let steps = [
            ("letter-debt", debt.owed + debt.repaid + debt.remitted),
            ("letter-repaid", -debt.repaid),
            ("letter-remitted", -debt.remitted),
            ("letter-still-owed", debt.owed),
        ];
        let told = steps.into_iter().filter(|(key, amount)| *key != "letter-remitted" || !amount.is_zero());
        self.ladder(&told.collect::<Vec<_>>());
        self.course(debt);
    }

    /// Says until when the debt is paid, and how.
    fn course(&mut self, debt: &Debt<'_>) {
        match debt.fact {
            RecoveryFact::Notified { until } | RecoveryFact::Reminded { until, .. } => {
                let term = self.fact("letter-until", self.voice.date(*until));
                self.pay_back(vec![term], debt.channel);
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
                self.pay_back(Vec::new(), debt.channel);
                self.paragraph(self.voice.say("letter-plan-kept"));
            }
            RecoveryFact::PlanRefused { reasons } | RecoveryFact::PlanRequested { reasons } => {
                self.heading("letter-reasons");
                self.written(reasons);
                let term = debt.until.map(|until| self.fact("letter-until", self.voice.date(until)));
                self.pay_back(term.into_iter().collect(), debt.channel);
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

    /// Says to whom, to which account and under which message money is paid back, after `facts`; and
    /// which of them is missing, with what to do.
    ///
    /// Choice: 0085
    fn pay_back(&mut self, mut facts: Vec<Line>, channel: Channel<'_>) {
        let Channel { account, message } = channel;
        let payee = account.and(self.letter.law.payments()).map(|rules| rules.payer.name.clone());
        facts.extend(payee.map(|name| self.fact("letter-payee", name)));
        facts.extend(account.map(|account| self.fact("letter-account", unbroken(account))));
        facts.extend(message.map(|message| self.fact("letter-message", message.to_owned())));
        if !facts.is_empty() {
            self.blocks.push(Block::Facts { lines: facts });
        }
        let missing = [(account, "letter-account-missing"), (message, "letter-message-missing")];
        missing.iter().filter(|(known, _)| known.is_none()).for_each(|(_, key)| self.paragraph(self.voice.say(key)));
    }

    /// Names the account of the municipality without all of its digits.
    fn paid_on(&self, account: PaidOn<'_>) -> Option<Line> {
        let (PaidOn::Live { account, .. } | PaidOn::Waiting { account, .. }) = account else { return None };
        Some(self.fact("letter-account", unbroken(&recognisable(account))))
    }

    /// Says when the payment leaves, and what would change its way.
    fn when_it_leaves(&mut self, account: PaidOn<'_>) {
        let act = self.voice.say("act-propose-account");
        let words = match account {
            PaidOn::Unknown => self.tell("letter-account-unknown", [("act", act.into())]),
            PaidOn::Live { verified, .. } => self.tell("letter-account-live", [("verified", verified.into())]),
            PaidOn::Waiting { from, .. } => self.tell("letter-account-waiting", [("from", from.into())]),
        };
        self.paragraph(words);
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

/// Returns the number of an account with its first and last four signs, the others hidden.
fn recognisable(account: &str) -> String {
    let signs = account.chars().filter(|sign| !sign.is_whitespace()).count();
    let mut at = 0;
    let hidden = account.chars().map(|sign| {
        if sign.is_whitespace() {
            return sign;
        }
        at += 1;
        if at <= 4 || at + 4 > signs { sign } else { '•' }
    });
    hidden.collect()
}

/// Returns the groups of a number so that no line ends between them.
fn unbroken(account: &str) -> String {
    account.replace(' ', "\u{a0}")
}
