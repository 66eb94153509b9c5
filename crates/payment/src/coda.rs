//! Statements in CODA 2, the format of the Belgian banks: records of 128 signs.
//!
//! Records: 0 the head of a file, 1 the old balance, 2 a movement in three parts, 3 what is said of
//! it, 4 a free word of the bank, 8 the new balance, 9 the foot with count and sums.

use jiff::civil::Date;
use terms::{Euro, Finding, Place};

use crate::amount::thousandths;
use crate::codes::{B_011, B_012, B_015, B_016, B_020, B_023, B_024, B_025, B_026, B_027};
use crate::{Balance, BankStatement, Entry, Iban, ParseMessageError, Reading, StructuredMessage};

/// The signs of one record.
const WIDTH: usize = 128;

/// Tells whether a text begins as a file in CODA does.
pub(crate) fn is_coda(text: &str) -> bool {
    text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| line.starts_with("00000"))
}

/// Reads the statements of one text, which may hold several files one after the other.
pub(crate) fn read(text: &str) -> Reading {
    let mut coda = Coda::default();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        match Record::of(number, line) {
            Some(record) => coda.record(&record),
            None => coda.findings.push(Finding::error(B_025).at(place(number))),
        }
    }
    coda.end()
}

const fn place(line: u32) -> Place {
    Place { line, column: 1, end_line: line, end_column: 129 }
}

/// One line, by its columns.
struct Record {
    line: u32,
    signs: Vec<char>,
}

impl Record {
    /// Takes a line that is as wide as a record; blanks at its end may be missing.
    fn of(line: u32, text: &str) -> Option<Self> {
        let mut signs: Vec<char> = text.trim_end().chars().collect();
        if signs.len() > WIDTH {
            return None;
        }
        signs.resize(WIDTH, ' ');
        Some(Self { line, signs })
    }

    /// Returns the signs from column `from` to column `to`, both counted from 1.
    fn columns(&self, from: usize, to: usize) -> String {
        self.signs[from - 1..to].iter().collect()
    }

    /// Returns the same without blanks around, unless nothing is left.
    fn said(&self, from: usize, to: usize) -> Option<String> {
        let said = self.columns(from, to).trim().to_owned();
        (!said.is_empty()).then_some(said)
    }

    fn kind(&self) -> (char, char) {
        (self.signs[0], self.signs[1])
    }

    /// Reads a sign of debit in one column and fifteen digits after it.
    fn signed(&self, at: usize) -> Option<Euro> {
        let amount = thousandths(&self.columns(at + 1, at + 15))?;
        match self.signs[at - 1] {
            '0' => Some(amount),
            '1' => Some(-amount),
            _ => None,
        }
    }

    fn day(&self, from: usize) -> Option<Date> {
        let part = |at: usize| self.columns(from + at, from + at + 1).parse::<i8>().ok().filter(|part| *part >= 0);
        Date::new(2_000 + i16::from(part(4)?), part(2)?, part(0)?).ok()
    }
}

/// One movement, or one detail of one.
struct Movement {
    sequence: String,
    is_total: bool,
    /// Details follow that add up to this one.
    is_sum: bool,
    structured: bool,
    entry: Entry,
}

/// What a file said so far.
#[derive(Default)]
struct Coda {
    statements: Vec<BankStatement>,
    findings: Vec<Finding>,
    is_open: bool,
    current: Option<BankStatement>,
    movements: Vec<Movement>,
    records: u32,
    debit: Euro,
    credit: Euro,
}

impl Coda {
    fn record(&mut self, record: &Record) {
        let (kind, part) = record.kind();
        if !matches!(kind, '0' | '4' | '9') {
            self.records += 1;
        }
        match (kind, part) {
            ('0', _) => self.head(record),
            ('1', _) => self.old_balance(record),
            ('2', '1') => self.movement(record),
            ('2', '2') => self.second_part(record),
            ('2', '3') => self.third_part(record),
            ('3', '1'..='3') => self.information(record),
            ('4', _) => {}
            ('8', _) => self.new_balance(record),
            ('9', _) => self.foot(record),
            _ => self.fault(Finding::error(B_025), record),
        }
    }

    fn fault(&mut self, finding: Finding, record: &Record) {
        self.findings.push(finding.at(place(record.line)));
    }

    fn head(&mut self, record: &Record) {
        if self.is_open {
            self.fault(Finding::error(B_026), record);
        }
        self.close_statement();
        (self.is_open, self.records, self.debit, self.credit) = (true, 0, Euro::ZERO, Euro::ZERO);
        if record.signs[16] == 'D' {
            self.fault(Finding::note(B_027), record);
        }
    }

    fn old_balance(&mut self, record: &Record) {
        self.close_statement();
        let number = record.said(126, 128).or_else(|| record.said(3, 5)).unwrap_or_default();
        let account = self.account(record);
        let old = self.balance(record, 43, 59);
        self.current = Some(BankStatement { account, number, old, ..BankStatement::default() });
    }

    fn account(&mut self, record: &Record) -> Option<Iban> {
        let (number, currency) = match record.signs[1] {
            '0' => (Iban::belgian(&record.columns(6, 17)), record.columns(19, 21)),
            _ => (record.columns(6, 39).parse(), record.columns(40, 42)),
        };
        if currency != "EUR" {
            self.fault(Finding::error(B_012).with("currency", currency.trim()), record);
        }
        if number.is_err() {
            self.fault(Finding::error(B_011).with("account", record.columns(6, 39).trim()), record);
        }
        number.ok()
    }

    fn balance(&mut self, record: &Record, sign: usize, day: usize) -> Option<Balance> {
        let amount = record.signed(sign);
        if amount.is_none() {
            self.fault(Finding::error(B_020).with("entry", record.line), record);
        }
        Some(Balance { amount: amount?, on: record.day(day) })
    }

    fn movement(&mut self, record: &Record) {
        let Some(amount) = record.signed(32).filter(|_| self.current.is_some()) else {
            return self.fault(Finding::error(B_020).with("entry", record.line), record);
        };
        let (sequence, detail) = (record.columns(3, 6), record.columns(7, 10));
        let is_total = detail == "0000";
        if is_total && amount.is_negative() {
            self.debit = self.debit - amount;
        } else if is_total {
            self.credit = self.credit + amount;
        }
        let structured = record.signs[61] == '1';
        let mut entry = Entry {
            place: record.line,
            detail: detail.parse().unwrap_or_default(),
            amount,
            booked: record.day(116),
            value: record.day(48),
            bank_reference: record.said(11, 31),
            ..Entry::default()
        };
        if structured {
            self.structured(record, &mut entry);
        } else {
            entry.text = record.columns(63, 115);
        }
        self.movements.push(Movement { sequence, is_total, is_sum: record.signs[124] != '0', structured, entry });
    }

    fn structured(&mut self, record: &Record, entry: &mut Entry) {
        let kind = record.columns(63, 65);
        let said = record.columns(66, 77);
        match said.parse::<StructuredMessage>() {
            Ok(message) if matches!(kind.as_str(), "101" | "102") => entry.message = Some(message),
            Err(ParseMessageError::CheckDigits) if matches!(kind.as_str(), "101" | "102") => {
                self.fault(Finding::warning(B_023).with("entry", record.line).with("message", said), record);
            }
            _ => entry.text = record.columns(66, 115),
        }
    }

    /// Runs `add` on the movement that `record` belongs to.
    fn on_movement(&mut self, record: &Record, add: impl FnOnce(&mut Movement)) {
        let own = |movement: &&mut Movement| movement.sequence == record.columns(3, 6);
        match self.movements.last_mut().filter(own) {
            Some(movement) => add(movement),
            None => self.fault(Finding::error(B_025), record),
        }
    }

    fn second_part(&mut self, record: &Record) {
        self.on_movement(record, |movement| {
            movement.entry.text.push_str(&record.columns(11, 63));
            movement.entry.end_to_end = record.said(64, 98).filter(|reference| reference != "NOTPROVIDED");
        });
    }

    fn third_part(&mut self, record: &Record) {
        self.on_movement(record, |movement| {
            movement.entry.counterparty_account = record.said(11, 44);
            movement.entry.counterparty = record.said(48, 82);
            movement.entry.text.push_str(&record.columns(83, 125));
        });
    }

    fn information(&mut self, record: &Record) {
        let words = match record.signs[1] {
            '1' => record.columns(41, 113),
            '2' => record.columns(11, 115),
            _ => record.columns(11, 100),
        };
        self.on_movement(record, |movement| {
            movement.entry.text.push(' ');
            movement.entry.text.push_str(&words);
        });
    }

    fn new_balance(&mut self, record: &Record) {
        let new = self.balance(record, 42, 58);
        match &mut self.current {
            Some(statement) => statement.new = new,
            None => self.fault(Finding::error(B_025), record),
        }
        self.close_statement();
    }

    fn foot(&mut self, record: &Record) {
        if !self.is_open || self.current.is_some() {
            self.fault(Finding::error(B_026), record);
        }
        self.close_statement();
        let stated = record.columns(17, 22).trim().parse::<i64>().ok();
        let found = i64::from(self.records);
        if stated != Some(found) {
            self.fault(Finding::error(B_015).with("stated", stated.unwrap_or_default()).with("found", found), record);
        }
        for (from, found) in [(23, self.debit), (38, self.credit)] {
            let stated = thousandths(&record.columns(from, from + 14));
            if stated != Some(found) {
                let finding = Finding::error(B_016).with("stated", stated.unwrap_or_default()).with("found", found);
                self.fault(finding, record);
            }
        }
        self.is_open = false;
    }

    fn end(mut self) -> Reading {
        if self.is_open {
            self.findings.push(Finding::error(B_026));
        }
        self.close_statement();
        Reading { statements: self.statements, findings: self.findings }
    }

    fn close_statement(&mut self) {
        let movements = std::mem::take(&mut self.movements);
        let Some(mut statement) = self.current.take() else { return };
        for booking in movements.chunk_by(|_, next| !next.is_total) {
            statement.entries.extend(self.entries(booking).map(finished));
        }
        self.statements.push(statement);
    }

    /// Returns the entries that a booking is made of: its details where they add up to it.
    fn entries<'m>(&mut self, booking: &'m [Movement]) -> impl Iterator<Item = &'m Movement> + use<'m> {
        let (whole, details) = booking.split_at(1.min(booking.len()));
        let single = || details.iter().filter(|detail| !detail.is_sum);
        let sum: Euro = single().map(|detail| detail.entry.amount).sum();
        let is_sum = whole.first().is_some_and(|whole| whole.is_sum);
        let add_up = whole.first().is_some_and(|whole| whole.entry.amount == sum);
        if is_sum && !add_up {
            let entry = &booking[0].entry;
            let finding = Finding::warning(B_024).with("entry", entry.place).with("amount", entry.amount);
            self.findings.push(finding.at(place(entry.place)));
        }
        let taken = if is_sum && add_up { details } else { whole };
        taken.iter().filter(move |movement| !(is_sum && add_up && movement.is_sum))
    }
}

/// Returns the entry of a movement, its words without the blanks that fill the columns.
fn finished(movement: &Movement) -> Entry {
    let mut entry = movement.entry.clone();
    entry.text = entry.text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !movement.structured {
        entry.message = StructuredMessage::within(&entry.text);
    }
    entry.detail = entry.detail.max(1);
    entry
}
