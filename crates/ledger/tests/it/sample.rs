//! The envelope, ceiling, advance and articles that the tests share.

use ledger::{Envelope, Grounds};
use scheme::{Advance, EnvelopeKey, Setting, Sourced, Tranche};
use terms::{ArticleRef, BasisPoints, Euro};

pub(crate) fn article(text: &str) -> ArticleRef {
    text.parse().unwrap()
}

pub(crate) fn key() -> EnvelopeKey {
    "21012/pssp-2020-2022/plan/2020".parse().unwrap()
}

/// The book of the year before, closed with `carried` going over.
pub(crate) fn year_before(carried: Euro) -> Envelope {
    let mut book = Envelope::new("21012/pssp-2020-2022/plan/2019".parse().unwrap());
    let base = Euro::from_cents(carried.cents() * 4);
    let day = |text: &str| text.parse().unwrap();
    let ceiling = Sourced { value: base, article: article("ar-2007-04-09 art. N1") };
    book.record(book.grant(base, &ceiling, day("2019-01-01"), &grounds()).unwrap()).unwrap();
    let rate = Setting::Set(Sourced { value: BasisPoints::new(2_500), article: article("ar-2007-04-09 art. 8") });
    for movement in book.close(&rate, day("2020-02-01"), &grounds()).unwrap() {
        book.record(movement).unwrap();
    }
    book
}

pub(crate) fn envelope() -> Envelope {
    Envelope::new(key())
}

pub(crate) fn ceiling() -> Sourced<Euro> {
    Sourced { value: Euro::from_cents(59_235_464), article: article("ar-2019-07-03 art. N1") }
}

pub(crate) fn advance() -> Setting<Advance> {
    let tranche = |not_before_quarter| Tranche { weight: 1, not_before_quarter };
    let value = Advance { rate: BasisPoints::new(8_000), tranches: [1, 2, 3].map(tranche).to_vec() };
    Setting::Set(Sourced { value, article: article("am-2019-12-05 art. 37") })
}

pub(crate) fn grounds() -> Grounds {
    let decree = |number: &str| article(&format!("ar-2019-07-03 art. {number}"));
    Grounds {
        envelope: decree("9"),
        no_transfer: Some(decree("9")),
        grant: decree("7 § 2"),
        advance: decree("13 § 2"),
        final_payment: decree("13 § 3"),
        recovery: decree("14"),
        result_recovery: Some(decree("15")),
    }
}
