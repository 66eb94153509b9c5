//! What the bank did beside what was awaited, case by case.

use payment::{BankStatement, Entry, Outcome, Recoverable, StructuredMessage, codes, match_entries};
use terms::{Code, Euro};

use crate::sample::{awaited, batch, order};

fn entry(cents: i64, end_to_end: &str, reference: &str) -> Entry {
    Entry {
        amount: Euro::from_cents(cents),
        end_to_end: Some(end_to_end.to_owned()).filter(|name| !name.is_empty()),
        bank_reference: Some(reference.to_owned()),
        ..Entry::default()
    }
}

fn under(cents: i64, number: u64, reference: &str) -> Entry {
    Entry { message: StructuredMessage::of(number), ..entry(cents, "", reference) }
}

fn statement(entries: Vec<Entry>) -> BankStatement {
    let entries = (1..).zip(entries).map(|(place, entry)| Entry { place, ..entry }).collect();
    BankStatement { entries, ..BankStatement::default() }
}

#[test]
fn each_entry_is_one_thing() {
    let batch = batch(vec![order(4, 10_000, "A"), order(5, 20_000, "B"), order(6, 30_000, "C")]);
    let payments = awaited(&batch);
    let name = |at: usize| payments[at].end_to_end.clone();
    let recoveries = [Recoverable { message: StructuredMessage::of(9).unwrap(), owed: Euro::from_cents(500) }];
    let statement = statement(vec![
        entry(-10_000, &name(0), "R1"),
        entry(-10_000, &name(0), "R1"),
        entry(-10_000, &name(0), "R2"),
        under(-20_000, 5, "R3"),
        entry(-29_999, &name(2), "R4"),
        under(200, 9, "R5"),
        under(400, 9, "R6"),
        under(300, 9, "R7"),
        entry(20_000, &name(1), "R8"),
        entry(-1_000, "", "R9"),
        under(-200, 9, "R10"),
        entry(-1, "", &name(2)),
    ]);
    let matching = match_entries(&statement, &payments, &recoveries);
    assert_eq!(
        matching.outcomes,
        [
            Outcome::Confirms(0),
            Outcome::Repeats(0),
            Outcome::PaidTwice(0),
            Outcome::Confirms(1),
            Outcome::AmountDiffers(2),
            Outcome::Repays(0),
            Outcome::BeyondOwed(0),
            Outcome::Repays(0),
            Outcome::Returns(1),
            Outcome::Unmatched,
            Outcome::Unmatched,
            Outcome::AmountDiffers(2),
        ]
    );
    assert_eq!(matching.open, [2]);
    let found: Vec<Code> = matching.findings(&statement, &payments, &recoveries).iter().map(|f| f.code).collect();
    let (b30, b31, b34) = (codes::B_030, codes::B_031, codes::B_034);
    assert_eq!(found, [codes::B_032, b30, b30, codes::B_033, b30, b31, b34]);
}
