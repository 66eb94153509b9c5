//! What holds for every file, every number and every statement.

use payment::*;
use proptest::prelude::*;
use terms::Euro;

use crate::sample::{awaited, batch, iban, order};

/// A payment file: names in all letters, amounts up to the most.
fn orders() -> impl Strategy<Value = Vec<Order>> {
    let one = (1..100_000_000_000i64, "[A-Za-zÀ-ÿ&<' /-]{0,80}a[^\u{0}]{0,20}", any::<bool>());
    prop::collection::vec(one, 1..20).prop_map(|all| {
        let made = (1..).zip(all).map(|(number, (cents, name, with_bank))| {
            let bic = with_bank.then(|| "KREDBEBB".parse().unwrap());
            Order { bic, ..order(number, cents, &name) }
        });
        made.collect()
    })
}

/// An entry that may or may not fit what is awaited.
fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = (-3i64..4, 0u64..6, 0u8..4, 0u8..3);
    prop::collection::vec(one, 0..40).prop_map(|all| {
        let made = (1..).zip(all).map(|(place, (cents, number, reference, kind))| Entry {
            place,
            amount: Euro::from_cents(cents),
            end_to_end: (kind == 0).then(|| format!("PERRON-000012-{number:010}")),
            message: (kind == 1).then(|| StructuredMessage::of(number).unwrap()),
            bank_reference: (reference > 0).then(|| format!("R{reference}")),
            ..Entry::default()
        });
        made.collect()
    })
}

/// The outcome with the places of a narrower list put back into the whole one.
fn placed(outcome: Outcome, places: &[usize]) -> Outcome {
    match outcome {
        Outcome::Confirms(at) => Outcome::Confirms(places[at]),
        Outcome::Returns(at) => Outcome::Returns(places[at]),
        Outcome::AmountDiffers(at) => Outcome::AmountDiffers(places[at]),
        Outcome::PaidTwice(at) => Outcome::PaidTwice(places[at]),
        other => other,
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(orders in orders()) {
        let batch = batch(orders);
        let file = batch.to_pain().unwrap();
        prop_assert_eq!(&file, &batch.clone().to_pain().unwrap());
        let read = read_payment_file(file.as_bytes()).unwrap();
        prop_assert!(read.findings.is_empty(), "{:?}", read.findings);
        prop_assert_eq!(read.message_id, batch.message_id());
        let expected: Vec<Transfer> = batch.orders.iter().map(|order| Transfer::of(&batch, order)).collect();
        prop_assert_eq!(read.transfers, expected);
    }

    #[test]
    fn only_letters_that_banks_take_are_written(text in any::<String>(), length in 0usize..80) {
        let written = plain(&text, length);
        let taken = |c: char| c.is_ascii_alphanumeric() || "/-?:().,'+ ".contains(c);
        prop_assert!(written.len() <= length && written.chars().all(taken), "{}", written);
        prop_assert!(!written.contains("//") && !written.starts_with('/') && !written.ends_with('/'), "{}", written);
    }

    #[test]
    fn a_byte_changed_in_an_account_is_seen(national in 0u64..10_000_000_000, at in 0usize..16, byte in any::<u8>()) {
        let check = match national % 97 { 0 => 97, rest => rest };
        let right = Iban::belgian(&format!("{national:010}{check:02}")).unwrap();
        let mut bytes = right.as_str().as_bytes().to_vec();
        bytes[at] = byte;
        let changed = String::from_utf8_lossy(&bytes).parse::<Iban>();
        prop_assert!(changed.is_err() || changed.as_ref() == Ok(&right), "{:?} for {}", changed, right);
    }

    #[test]
    fn a_byte_changed_in_a_message_is_seen(number in 0u64..10_000_000_000, at in 0usize..20, byte in any::<u8>()) {
        let right = StructuredMessage::of(number).unwrap();
        let mut bytes = right.to_string().into_bytes();
        bytes[at] = byte;
        let changed = String::from_utf8_lossy(&bytes).parse::<StructuredMessage>();
        prop_assert!(changed.is_err() || changed == Ok(right), "{:?} for {}", changed, right);
    }

    #[test]
    fn what_is_approved_is_bound_by_its_hash(cents in 1i64..1_000_000, other in 1i64..1_000_000) {
        let (one, two) = (order(1, cents, "Molenbeek"), order(1, other, "Molenbeek"));
        prop_assert_eq!(one.approved() == two.approved(), cents == other);
        let moved = Order { account: iban("BE68539007547034"), ..one.clone() };
        prop_assert_ne!(moved.approved(), one.approved());
        let mut renamed = one.clone();
        renamed.beneficiary.name.push('s');
        prop_assert_ne!(renamed.approved(), one.approved());
    }

    #[test]
    fn no_bytes_make_a_reader_fail(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read_statements(&bytes);
        let _ = read_payment_file(&bytes);
    }

    #[test]
    fn no_records_make_a_reader_fail(lines in prop::collection::vec("[0-9]{1,2}[ -~À-ÿ0-9]{0,126}", 0..30)) {
        let file = format!("00000\n{}", lines.join("\n"));
        let reading = read_statements(file.as_bytes()).unwrap();
        prop_assert!(!reading.findings.is_empty());
    }

    #[test]
    fn no_tags_make_a_reader_fail(inside in "(<(Ntry|Bal|Amt Ccy='EUR'|CdtDbtInd|TxDtls|NtryDtls)>|</[A-Za-z]{1,8}>|DBIT|[0-9.]{1,20}|&[a-z]{1,3};){0,40}") {
        let _ = read_statements(format!("<D><BkToCstmrStmt><Stmt>{inside}").as_bytes());
    }

    #[test]
    fn matched_and_unmatched_are_all_to_the_cent(entries in entries(), amounts in prop::collection::vec(1i64..4, 0..5)) {
        let orders: Vec<Order> = (0..).zip(&amounts).map(|(number, cents)| order(number, *cents, "A")).collect();
        let payments = awaited(&batch(orders));
        let recoveries = [Recoverable { message: StructuredMessage::of(5).unwrap(), owed: Euro::from_cents(4) }];
        let statement = BankStatement { entries, ..BankStatement::default() };
        let matching = match_entries(&statement, &payments, &recoveries);
        prop_assert_eq!(matching.outcomes.len(), statement.entries.len());
        let (matched, unmatched) = matching.sums(&statement);
        prop_assert_eq!(matched + unmatched, statement.sum());
        let paid: Euro = (0..payments.len()).filter(|at| !matching.open.contains(at)).map(|at| payments[at].amount).sum();
        let numbers = named(&statement);
        let some: Vec<usize> = (0..payments.len()).filter(|at| numbers.contains(&(*at as u64))).collect();
        let few: Vec<Awaited> = some.iter().map(|at| payments[*at].clone()).collect();
        let narrow = match_entries(&statement, &few, &recoveries);
        let outcomes: Vec<Outcome> = narrow.outcomes.iter().map(|outcome| placed(*outcome, &some)).collect();
        prop_assert_eq!(&outcomes, &matching.outcomes, "those that are named are enough");
        let confirming = statement.entries.iter().zip(&matching.outcomes);
        let confirmed: Euro = confirming.filter(|(_, o)| matches!(o, Outcome::Confirms(_))).map(|(e, _)| -e.amount).sum();
        prop_assert_eq!(confirmed, paid);
        let repaying = statement.entries.iter().zip(&matching.outcomes);
        let repaid: Euro = repaying.filter(|(_, o)| matches!(o, Outcome::Repays(_))).map(|(e, _)| e.amount).sum();
        prop_assert!(repaid <= recoveries[0].owed);
    }
}
