//! Payments and files written for these tests; no account is anybody's.

use jiff::civil::date;
use payment::{Awaited, Batch, Beneficiary, Iban, Order, Payer, PaymentKind, PaymentNumber};
use terms::Euro;

pub(crate) fn iban(text: &str) -> Iban {
    text.parse().unwrap()
}

pub(crate) fn order(number: u64, cents: i64, name: &str) -> Order {
    Order {
        number: PaymentNumber(number),
        envelope: "21012/pssp-2020-2022/plan/2020".parse().unwrap(),
        kind: PaymentKind::Advance { tranche: 1 },
        amount: Euro::from_cents(cents),
        beneficiary: Beneficiary { name: name.to_owned(), town: name.to_owned(), postal_code: Some("1080".to_owned()) },
        account: iban("BE71 0961 2345 6769"),
        bic: None,
    }
}

pub(crate) fn batch(orders: Vec<Order>) -> Batch {
    Batch {
        number: 12,
        made: date(2020, 4, 6).at(9, 30, 0, 0),
        execution: date(2020, 4, 7),
        payer: Payer {
            name: "Service public fédéral Intérieur".to_owned(),
            town: "Bruxelles".to_owned(),
            postal_code: "1000".to_owned(),
            account: iban("BE68 5390 0754 7034"),
            bic: Some("GKCCBEBB".parse().unwrap()),
        },
        orders,
    }
}

pub(crate) fn awaited(batch: &Batch) -> Vec<Awaited> {
    batch.orders.iter().map(|order| Awaited::of(batch, order)).collect()
}

/// One record of CODA, filled column by column; the pairs are the first column and what stands there.
pub(crate) fn record(fields: &[(usize, &str)]) -> String {
    let mut signs = vec![' '; 128];
    for (from, text) in fields {
        for (at, sign) in (*from - 1..).zip(text.chars()) {
            signs[at] = sign;
        }
    }
    signs.iter().collect::<String>() + "\n"
}

/// The fifteen digits of an amount in CODA.
pub(crate) fn digits(cents: i64) -> String {
    format!("{:014}0", cents.unsigned_abs())
}

pub(crate) fn sign(cents: i64) -> &'static str {
    if cents < 0 { "1" } else { "0" }
}

/// A movement of CODA: cents, message type and communication, end-to-end name.
pub(crate) struct Moved<'a> {
    pub(crate) cents: i64,
    pub(crate) structured: Option<&'a str>,
    pub(crate) text: &'a str,
    pub(crate) end_to_end: &'a str,
}

/// A whole file in CODA with one statement.
pub(crate) fn coda(old: i64, movements: &[Moved<'_>]) -> String {
    let mut out = record(&[(1, "0"), (2, "0000"), (6, "080420"), (12, "096"), (15, "05"), (128, "2")]);
    out += &record(&[
        (1, "1"),
        (2, "2"),
        (3, "017"),
        (6, "BE68539007547034"),
        (40, "EUR"),
        (43, sign(old)),
        (44, &digits(old)),
        (59, "070420"),
        (65, "SPF INTERIEUR"),
        (126, "017"),
    ]);
    let (mut new, mut debit, mut credit) = (old, 0, 0);
    for (sequence, moved) in (1..).zip(movements) {
        let number = format!("{sequence:04}0000");
        let reference = format!("REF{sequence:018}");
        let communication = moved.structured.map_or_else(|| format!("0{}", moved.text), |m| format!("1101{m}"));
        out += &record(&[
            (1, "21"),
            (3, &number),
            (11, &reference),
            (32, sign(moved.cents)),
            (33, &digits(moved.cents)),
            (48, "080420"),
            (54, "00150000"),
            (62, &communication),
            (116, "080420"),
            (122, "0170"),
            (126, "1"),
        ]);
        out += &record(&[(1, "22"), (3, &number), (64, moved.end_to_end), (126, "1")]);
        out += &record(&[(1, "23"), (3, &number), (11, "BE71096123456769"), (48, "COMMUNE DE MOLENBEEK"), (126, "0")]);
        new += moved.cents;
        debit += (-moved.cents).max(0);
        credit += moved.cents.max(0);
    }
    out +=
        &record(&[(1, "8"), (2, "017"), (5, "BE68539007547034"), (42, sign(new)), (43, &digits(new)), (58, "080420")]);
    let count = format!("{:06}", 2 + 3 * movements.len());
    out += &record(&[(1, "9"), (17, &count), (23, &digits(debit)), (38, &digits(credit)), (128, "2")]);
    out
}
