//! How the figures of a credit came to be: from the budget to what is left.
//!
//! Law: ar-2019-07-03 art. 8; ar-2019-07-03 art. 13 § 1; l-2003-05-22 art. 23

use std::fmt;
use std::str::FromStr;

use ledger::CreditMovementKind;
use scheme::{EnvelopeKey, Law, Topic};
use terms::Euro;

use super::{Explanation, ParseAmountError};
use crate::port::{CreditMovementRow, EnvelopeRow};
use crate::{CreditFile, Deed, Stream, Subject, Texts};

/// A figure of a credit that can be explained.
///
/// Written `credit`, `committed`, `ordered`, `left`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreditFigure {
    /// What the budget gives.
    Credit,
    /// What is committed.
    Committed,
    /// What is ordered and not paid back.
    Ordered,
    /// What can still be committed.
    Left,
}

impl CreditFigure {
    /// All figures, in the order in which they arise.
    pub const ALL: [Self; 4] = [Self::Credit, Self::Committed, Self::Ordered, Self::Left];

    /// Returns the name; `credit-NAME` is its text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Credit => "credit",
            Self::Committed => "committed",
            Self::Ordered => "ordered",
            Self::Left => "left",
        }
    }
}

impl fmt::Display for CreditFigure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for CreditFigure {
    type Err = ParseAmountError;
    fn from_str(text: &str) -> Result<Self, ParseAmountError> {
        Self::ALL.into_iter().find(|figure| figure.as_str() == text).ok_or(ParseAmountError)
    }
}

/// Explains `figure` of a credit; `envelopes` are those that draw on it.
///
/// The tree goes down to the budget act, the envelope and the person; nothing before it is open.
pub fn explain_credit(
    file: &CreditFile,
    envelopes: &[EnvelopeRow],
    law: &Law,
    figure: CreditFigure,
) -> Option<Explanation> {
    let teller = Teller { file, envelopes, law };
    file.credit().is_open().then(|| match figure {
        CreditFigure::Credit => teller.credit(),
        CreditFigure::Committed => teller.committed(),
        CreditFigure::Ordered => teller.ordered(),
        CreditFigure::Left => teller.left(),
    })
}

struct Teller<'a> {
    file: &'a CreditFile,
    envelopes: &'a [EnvelopeRow],
    law: &'a Law,
}

impl Teller<'_> {
    fn told(&self, what: &str, amount: Euro) -> Explanation {
        Explanation::new(what, amount).with("credit", self.file.credit().key().to_string())
    }

    fn deed(&self, seq: u64) -> Option<&Deed> {
        self.file.deeds().iter().find(|deed| deed.seq == seq)
    }

    fn moved(&self, wanted: fn(&CreditMovementKind) -> bool) -> impl Iterator<Item = &CreditMovementRow> {
        self.file.movements().iter().filter(move |row| wanted(&row.kind))
    }

    fn credit(&self) -> Explanation {
        let given = self.moved(|kind| !is_commitment(kind)).map(|row| self.given(row));
        let told = self.told("explain-credit", self.file.credit().amount()).made_of(given);
        self.file.lines().iter().fold(told, |told, line| told.from("explain-input-line", line.as_str()))
    }

    fn given(&self, row: &CreditMovementRow) -> Explanation {
        let what = match row.kind {
            CreditMovementKind::Decreased => "explain-credit-decreased",
            CreditMovementKind::Increased => "explain-credit-increased",
            _ => "explain-credit-opened",
        };
        let told = self.told(what, row.given()).under(&row.article).by(self.deed(row.seq));
        let told = row.source.iter().fold(told, |told, source| told.from("explain-input-source", source.as_str()));
        let told = row.reasons.iter().fold(told, |told, why| told.from("explain-input-reasons", why.as_str()));
        let key = self.file.credit().key();
        let decreed = self.law.scheme(&key.scheme).and_then(|scheme| scheme.credit(key.year, row.on));
        match decreed.filter(|_| row.kind == CreditMovementKind::Opened) {
            Some(decreed) => told.from("explain-input-decreed", decreed),
            None => told,
        }
    }

    fn committed(&self) -> Explanation {
        let commitments = self.file.credit().commitments();
        let told = self.told("explain-committed", self.file.credit().committed());
        let told = told.from("explain-input-envelopes", commitments.len());
        told.made_of(commitments.iter().map(|(envelope, amount)| self.commitment(envelope, *amount)))
    }

    fn commitment(&self, envelope: &EnvelopeKey, amount: Euro) -> Explanation {
        let of_envelope = |row: &&CreditMovementRow| match &row.kind {
            CreditMovementKind::Committed { envelope: on } | CreditMovementKind::Freed { envelope: on } => {
                on == envelope
            }
            _ => false,
        };
        let last = self.file.movements().iter().rfind(of_envelope);
        let told = Explanation::new("explain-commitment", amount).with("envelope", envelope.to_string());
        let told = last.into_iter().fold(told, |told, row| told.under(&row.article).by(self.deed(row.seq)));
        let row = self.envelopes.iter().find(|row| row.key == *envelope);
        row.into_iter().fold(told, |told, row| told.from("explain-input-granted", row.granted))
    }

    fn ordered(&self) -> Explanation {
        let drawing: Vec<&EnvelopeRow> = self.envelopes.iter().filter(|row| !row.drawn.is_zero()).collect();
        let ordered = drawing.iter().map(|row| row.drawn).sum();
        let told = self.told("explain-ordered", ordered).from("explain-input-envelopes", drawing.len());
        told.made_of(drawing.into_iter().map(|row| {
            let told = Explanation::new("explain-drawn", row.drawn).with("envelope", row.key.to_string());
            told.from("explain-input-committed", self.file.credit().committed_on(&row.key))
        }))
    }

    fn left(&self) -> Explanation {
        let told = self.told("explain-left", self.file.credit().left());
        let stream = Stream::Credit(self.file.credit().key().clone());
        let today = self.file.deeds().last().map(|deed| deed.on);
        let texts = today.and_then(|today| Texts::open(self.law, &stream, &Subject::new(&stream), today).ok());
        let article = texts.map(|texts| texts.article(Topic::AvailableCredit));
        let told = article.iter().fold(told, Explanation::under);
        told.made_of([self.credit(), self.committed()])
    }
}

const fn is_commitment(kind: &CreditMovementKind) -> bool {
    matches!(kind, CreditMovementKind::Committed { .. } | CreditMovementKind::Freed { .. })
}
