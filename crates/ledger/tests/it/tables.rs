//! Stories as tables: one movement per line, then what came of it.
//!
//! `WORDS -> CODE` or `WORDS -> AMOUNT | ACCOUNT SUM ...`; every account named must hold exactly
//! that sum, every other one nothing (those outside aside). `look unsettled DUE -> PAYABLE
//! RECOVERABLE` and `look repaid -> AMOUNT` only look.

use std::fs;

use jiff::civil::Date;
use ledger::{Account, Due, Envelope, MissingGround, Movement};
use scheme::{Setting, Sourced, Topic};
use terms::{BasisPoints, Euro, Refusal};

use crate::sample::{advance, article, ceiling, envelope, grounds, year_before};

#[test]
fn every_table_comes_true() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/tables");
    let mut tables: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    tables.sort();
    assert!(!tables.is_empty());
    for table in tables {
        tell(&fs::read_to_string(&table).unwrap(), &table.display().to_string());
    }
}

fn tell(table: &str, name: &str) {
    let mut book = envelope();
    for (number, line) in table.lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#')) {
        let at = format!("{name}:{}: {line}", number + 1);
        let (deed, outcome) = line.split_once("->").unwrap_or_else(|| panic!("{at}: no outcome"));
        let words: Vec<&str> = deed.split_whitespace().collect();
        if let ["look", what @ ..] = words.as_slice() {
            assert_eq!(look(&book, what), outcome.trim(), "{at}");
            continue;
        }
        match perform(&book, &words) {
            Err(refusal) => assert_eq!(refusal.code.to_string(), outcome.trim(), "{at}"),
            Ok(movements) => {
                let (amount, sums) = outcome.split_once('|').unwrap_or_else(|| panic!("{at}: was not refused"));
                assert_eq!(movements.iter().map(|m| m.amount).sum::<Euro>(), euro(amount), "{at}");
                for movement in movements {
                    book.record(movement).unwrap();
                }
                assert_sums(&book, sums, &at);
            }
        }
    }
}

fn perform(book: &Envelope, words: &[&str]) -> Result<Vec<Movement>, Refusal> {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let due = |statement: &str, amount: &str| Due { amount: euro(amount), statement: statement.parse().unwrap() };
    let grounds = grounds();
    let one = match words {
        ["grant", amount, on] => book.grant(euro(amount), &ceiling(), day(on), &grounds),
        ["advance", tranche, on] => book.advance(&advance(), tranche.parse().unwrap(), day(on), &grounds),
        ["open-advance", tranche, on] => {
            let open = Setting::Open(article("ar-2019-07-03 art. 13 § 2"));
            book.advance(&open, tranche.parse().unwrap(), day(on), &grounds)
        }
        ["final", statement, "due", amount, on] => book.final_payment(&due(statement, amount), day(on), &grounds),
        ["recover", statement, "due", amount, on] => book.recovery(&due(statement, amount), day(on), &grounds),
        ["carry-in", amount, on] => {
            book.carry_in(&year_before(euro(amount)), day(on), &article("ar-2007-04-09 art. 8"))
        }
        ["remit", statement, "due", amount, on] => {
            return book.remission(&due(statement, amount), day(on), &grounds).map(|moved| moved.into_iter().collect());
        }
        ["recover-results", amount, on] => book.result_recovery(euro(amount), day(on), &grounds),
        ["repay", amount, on] => book.repayment(euro(amount), day(on), &grounds),
        ["correct", of, on] => book.correction(of.parse().unwrap(), day(on), &grounds.envelope),
        ["close", "carrying", points, on] => {
            let value = BasisPoints::new(points.parse().unwrap());
            let rate = Setting::Set(Sourced { value, article: article("ar-2007-04-09 art. 8") });
            return book.close(&rate, day(on), &grounds);
        }
        other => panic!("no such deed: {other:?}"),
    };
    one.map(|movement| vec![movement])
}

fn look(book: &Envelope, words: &[&str]) -> String {
    match words {
        ["repaid"] => book.repaid().to_string(),
        ["unsettled", due] => {
            let (payable, recoverable) = book.unsettled(euro(due));
            format!("{payable} {recoverable}")
        }
        other => panic!("nothing to look at: {other:?}"),
    }
}

fn assert_sums(book: &Envelope, sums: &str, at: &str) {
    let words: Vec<&str> = sums.split_whitespace().collect();
    let named: Vec<(Account, Euro)> = words.chunks(2).map(|pair| (account(pair[0]), euro(pair[1]))).collect();
    for account in Account::ALL.into_iter().filter(|account| !account.is_outside()) {
        let expected = named.iter().find(|(a, _)| *a == account).map_or(Euro::ZERO, |(_, sum)| *sum);
        assert_eq!(book.balances().of(account), expected, "{at}: {account:?}");
    }
}

fn account(name: &str) -> Account {
    match name {
        "available" => Account::Available,
        "paid" => Account::Paid,
        "owed" => Account::Owed,
        "lapsed" => Account::Lapsed,
        "carried" => Account::CarriedOver,
        other => panic!("no such account: {other}"),
    }
}

fn euro(text: &str) -> Euro {
    text.trim().parse().unwrap()
}

/// A correction is made by [`Envelope::correction`]; one that comes from elsewhere has to be the exact
/// opposite of a movement that none has taken back.
#[test]
fn a_correction_of_another_amount_and_a_second_one_are_refused() {
    let mut book = envelope();
    let grounds = grounds();
    let day: Date = "2020-01-01".parse().unwrap();
    book.record(book.grant(euro("100.00"), &ceiling(), day, &grounds).unwrap()).unwrap();
    let opposite = book.correction(0, day, &grounds.envelope).unwrap();
    let less = Movement { amount: euro("99.99"), ..opposite.clone() };
    assert_eq!(book.record(less).unwrap_err().code.to_string(), "E-152");
    book.record(opposite.clone()).unwrap();
    assert_eq!(book.record(opposite).unwrap_err().code.to_string(), "E-152");
}

#[test]
fn a_missing_article_is_named() {
    let missing = MissingGround(Topic::Control).to_string();
    assert!(missing.contains(&Topic::Control.to_string()), "{missing}");
}
