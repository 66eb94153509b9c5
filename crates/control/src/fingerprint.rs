//! What makes two claims the same invoice.
//!
//! Law: ar-2019-07-03 art. 12
//! Choice: 0021

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use terms::{Euro, NameKey};

use crate::ExpenseLine;

/// The supplier, the number, the date and the gross amount of an invoice, made comparable.
///
/// The same number from the same supplier in the next year is another invoice: the date differs.
/// Lines without an invoice number have no fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Makes the fingerprint of the invoice behind `line`, if it has one.
    pub fn of(line: &ExpenseLine) -> Option<Self> {
        let invoice = InvoiceKey::of(line, &line.invoice)?;
        let date = line.invoiced.unwrap_or(line.committed);
        Some(Self(format!("{invoice}|{date}|{}", line.cost().cents())))
    }

    /// Returns it as text, to be kept or indexed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An invoice of a supplier, whatever its date and amount: what a credit note points at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct InvoiceKey(String);

impl InvoiceKey {
    /// Makes the key of `invoice` from the supplier of `line`, if the number says anything.
    pub(crate) fn of(line: &ExpenseLine, invoice: &str) -> Option<Self> {
        let invoice = normalised(invoice);
        let supplier = line.enterprise.map_or_else(|| supplier_key(&line.supplier), |number| number.to_string());
        (!invoice.is_empty()).then(|| Self(format!("{supplier}|{invoice}")))
    }

    /// Returns what stands for the supplier in it.
    pub(crate) fn supplier(&self) -> &str {
        self.0.split_once('|').map_or("", |(supplier, _)| supplier)
    }
}

impl fmt::Display for InvoiceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn supplier_key(name: &str) -> String {
    NameKey::of(name).as_str().to_owned()
}

/// Makes an invoice number comparable: upper case, full-width letters narrowed, spaces and
/// ` / - . ` dropped.
pub fn normalised(invoice: &str) -> String {
    let letters = invoice.chars().map(narrow).filter(|c| !c.is_whitespace() && !matches!(c, '/' | '-' | '.'));
    letters.flat_map(char::to_uppercase).collect()
}

/// Makes an invoice number alike to those that differ in zeros before a figure or in what parts them.
pub(crate) fn loosely(invoice: &str) -> String {
    let narrowed: String = invoice.chars().map(narrow).flat_map(char::to_uppercase).collect();
    let parts = narrowed.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(|part| part.trim_start_matches('0')).collect::<Vec<_>>().join("/")
}

/// Returns the ordinary form of a full-width character.
fn narrow(letter: char) -> char {
    match u32::from(letter) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}

/// An invoice claimed in another file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The file, as the directorate knows it; the municipality is not told. Choice: 0021
    pub file: String,
    /// How much of the invoice is claimed there.
    pub amount: Euro,
}

/// The invoices claimed in other files, by fingerprint.
pub type Claims = BTreeMap<Fingerprint, Claim>;

/// Gathers the invoices that `lines` of `file` claim, each with the sum of its shares.
pub fn claims_of(file: &str, lines: &[ExpenseLine]) -> Claims {
    let mut claims = Claims::new();
    for line in lines.iter().filter(|line| !line.is_credit_note()) {
        let Some(fingerprint) = Fingerprint::of(line) else { continue };
        let empty = || Claim { file: file.to_owned(), amount: Euro::ZERO };
        let claim = claims.entry(fingerprint).or_insert_with(empty);
        claim.amount = claim.amount + line.amount;
    }
    claims
}
