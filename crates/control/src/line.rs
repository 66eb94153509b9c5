//! One line of an expense file: what the municipality says it spent, and what it shows for it.
//!
//! Holds the facts as claimed. Whether they hold is the matter of `rules`, how they are read from a
//! table that of `file`.
//!
//! Law: am-2019-12-05 art. 39 § 2

use std::fmt;
use std::str::FromStr;

use agreement::ObjectiveId;
use jiff::civil::Date;
use scheme::{CreditCategory, Level, WorkingTime};
use serde::{Deserialize, Serialize};
use terms::{Euro, Period};

/// The number of a line in its file: unique there, and what decisions and objections point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LineNumber(pub u32);

impl fmt::Display for LineNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One expense as the municipality claims it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpenseLine {
    /// Its number in the file.
    pub number: LineNumber,
    /// The day the expense was committed: the date that counts. Law: am-2019-12-05 art. 28
    pub committed: Date,
    /// The date of the invoice, where there is one.
    pub invoiced: Option<Date>,
    /// The category as the municipality wrote it.
    pub category: Category,
    /// The code of the nature in the catalogue of expenses, as written.
    pub nature: String,
    /// Who was paid.
    pub supplier: String,
    /// The enterprise number of the supplier, where it has one.
    pub enterprise: Option<EnterpriseNumber>,
    /// The number of the invoice, pay state or order; empty when there is none.
    pub invoice: String,
    /// The amount claimed; negative for a credit note.
    pub amount: Euro,
    /// The whole amount of the invoice where only a share of it is claimed.
    pub gross: Option<Euro>,
    /// The operational objective that the expense serves.
    pub objective: Option<ObjectiveId>,
    /// The supporting documents, by reference.
    pub evidence: Vec<String>,
    /// What shows that it was paid.
    pub payment: Option<PaymentProof>,
    /// The price of one piece and how many were bought.
    pub units: Option<Units>,
    /// The post that a personnel expense pays for; absent on other lines and in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<Post>,
    /// What another authority or scheme pays of the same cost.
    pub other_funding: Option<Euro>,
    /// The number of the invoice that a credit note takes back.
    pub credits: Option<String>,
    /// What the municipality wished to add.
    pub note: String,
}

impl ExpenseLine {
    /// Returns the whole cost that the invoice shows: its gross amount, or the amount claimed.
    pub fn cost(&self) -> Euro {
        self.gross.unwrap_or(self.amount)
    }

    /// Returns the price of one piece; the amount claimed stands for it where no price is given.
    pub fn unit_price(&self) -> Euro {
        self.units.map_or(self.amount, |units| units.price)
    }

    /// Tells whether the line gives money back.
    pub fn is_credit_note(&self) -> bool {
        self.amount.is_negative()
    }
}

/// The category of a line: one of the three of the decree, or other words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// A category of the decree.
    Known(CreditCategory),
    /// Words that name none of the three; empty when the cell is.
    Unknown(String),
}

impl Category {
    /// Returns the category of the decree, if it is one.
    pub const fn known(&self) -> Option<CreditCategory> {
        match self {
            Self::Known(category) => Some(*category),
            Self::Unknown(_) => None,
        }
    }
}

/// A post, described by its work: whoever fills it never stands in a file.
///
/// The municipality alone holds the key from the reference to a person.
///
/// Law: am-2013-12-24 art. N1
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// What the municipality calls the post, the same on all lines that pay for it.
    pub reference: String,
    /// The function, in the words of the municipality.
    pub function: String,
    /// The level it is hired at, where its ceiling goes by levels.
    pub level: Option<Level>,
    /// The level of the diploma, where it is another.
    pub diploma: Option<Level>,
    /// Its share of full time.
    pub time: WorkingTime,
    /// The days worked that the line pays for.
    pub worked: Period,
}

impl Post {
    /// Returns the level that counts: the one with the lower ceiling of hiring and diploma.
    ///
    /// Law: am-2013-12-24 art. N1
    pub fn counting_level(&self) -> Option<Level> {
        self.level.map(|level| self.diploma.map_or(level, |diploma| diploma.max(level)))
    }
}

/// Pieces bought at one price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Units {
    /// The price of one piece.
    pub price: Euro,
    /// How many.
    pub quantity: u32,
}

/// What shows that an expense was paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PaymentProof {
    /// What kind of document it is.
    pub kind: ProofKind,
    /// Its reference.
    pub reference: String,
}

/// The kinds of document offered as proof of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofKind {
    /// A copy of a statement of the bank.
    BankStatement,
    /// A document receipted by the payee.
    Receipt,
    /// An order to pay: it shows the wish, not the deed.
    PaymentOrder,
}

/// A number of the Belgian register of enterprises, its check digits verified.
///
/// Ten digits, the first 0 or 1; the last two are 97 less the remainder of the first eight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EnterpriseNumber(u32);

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}.{:03}.{:03}", self.0 / 1_000_000, self.0 / 1_000 % 1_000, self.0 % 1_000)
    }
}

/// A text that is no enterprise number, or one with a slip of the pen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseEnterpriseNumberError;

impl fmt::Display for ParseEnterpriseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected an enterprise number such as '0207.373.429' with right check digits")
    }
}

impl std::error::Error for ParseEnterpriseNumberError {}

/// Reads `0207.373.429`, `BE 0207 373 429`, `BE0207373429`; nine digits get the old leading zero.
impl FromStr for EnterpriseNumber {
    type Err = ParseEnterpriseNumberError;
    fn from_str(text: &str) -> Result<Self, ParseEnterpriseNumberError> {
        let text = text.trim();
        let body = text.strip_prefix("BE").or_else(|| text.strip_prefix("be")).unwrap_or(text);
        let digits: String = body.chars().filter(|c| !matches!(c, '.' | '-' | '/') && !c.is_whitespace()).collect();
        let plausible = matches!(digits.len(), 9 | 10) && digits.bytes().all(|b| b.is_ascii_digit());
        let number: u32 = digits.parse().ok().filter(|_| plausible).ok_or(ParseEnterpriseNumberError)?;
        let right = (100..2_000_000_000).contains(&number) && 97 - number / 100 % 97 == number % 100;
        right.then_some(Self(number)).ok_or(ParseEnterpriseNumberError)
    }
}

impl TryFrom<String> for EnterpriseNumber {
    type Error = ParseEnterpriseNumberError;
    fn try_from(text: String) -> Result<Self, ParseEnterpriseNumberError> {
        text.parse()
    }
}

impl From<EnterpriseNumber> for String {
    fn from(number: EnterpriseNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enterprise_number_reads_in_every_usual_spelling() {
        for text in ["0207.373.429", "BE 0207 373 429", "BE0207373429", "207373429", "0207-373-429"] {
            assert_eq!(
                text.parse::<EnterpriseNumber>().map(|n| n.to_string()).as_deref(),
                Ok("0207.373.429"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_slip_in_any_digit_is_seen() {
        let right = "0207373429";
        for at in 0..right.len() {
            for digit in '0'..='9' {
                let mut wrong = right.to_owned();
                wrong.replace_range(at..=at, &digit.to_string());
                assert_eq!(wrong.parse::<EnterpriseNumber>().is_ok(), wrong == right, "{wrong}");
            }
        }
        assert!("".parse::<EnterpriseNumber>().is_err() && "02073734290".parse::<EnterpriseNumber>().is_err());
    }
}
