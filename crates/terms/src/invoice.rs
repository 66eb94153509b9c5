//! An invoice as data, in the words of the European norm (UBL 2.1, Peppol BIS 3): what it says of
//! itself, before anybody judged it.
//!
//! Every value is the text of the file without the blanks around it; amounts and days are read where
//! the expense line is made. The numbers behind the fields (`BT-1`) are those of the norm.

use serde::{Deserialize, Serialize};

/// An invoice or a credit note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// Whether it gives money back: the document is a credit note.
    pub credit: bool,
    /// Its number (BT-1).
    pub number: String,
    /// The day it was issued (BT-2).
    pub issued: String,
    /// What it is: 380 an invoice, 381 a credit note (BT-3).
    pub kind: String,
    /// The currency of its amounts (BT-5), and every other that one of them names.
    pub currencies: Vec<String>,
    /// Who sells.
    pub supplier: Party,
    /// Who buys.
    pub buyer: Party,
    /// The invoices that it takes back (BT-25).
    pub credited: Vec<String>,
    /// What its lines come to, where it says so (BT-106).
    pub lines_total: Option<String>,
    /// What it is without value added tax (BT-109).
    pub without_tax: Option<String>,
    /// What it is with value added tax (BT-112).
    pub with_tax: Option<String>,
    /// The value added tax (BT-110).
    pub tax: Option<String>,
    /// What was paid before (BT-113).
    pub prepaid: Option<String>,
    /// What the amount to pay was rounded by (BT-114).
    pub rounding: Option<String>,
    /// What is to be paid (BT-115).
    pub payable: Option<String>,
    /// Its lines.
    pub lines: Vec<InvoiceLine>,
    /// What is taken off and added for the whole of it (BT-92, BT-99).
    pub allowances: Vec<Allowance>,
    /// How many documents are packed into it; they are not opened.
    pub attachments: u32,
    /// The bytes of the largest of them, as they stand in the file.
    pub largest_attachment: u64,
}

/// The seller or the buyer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The name it is registered under, or the one it trades under (BT-27, BT-44).
    pub name: String,
    /// Every identifier that it gives of itself, with the scheme where one is named: its electronic
    /// address, its registration, its number for value added tax (BT-34, BT-30, BT-31).
    pub numbers: Vec<(Option<String>, String)>,
}

/// One line of an invoice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceLine {
    /// What it is called there (BT-126).
    pub number: String,
    /// What it comes to, without value added tax (BT-131).
    pub amount: String,
    /// What was sold (BT-153).
    pub item: String,
}

/// An amount taken off or added for the whole invoice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    /// Whether it is added.
    pub charge: bool,
    /// How much.
    pub amount: String,
}
