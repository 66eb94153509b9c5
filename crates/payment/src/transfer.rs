//! A payment file read back: what a bank would find in it.
//!
//! Choice: 0057

use serde::{Deserialize, Serialize};
use terms::{Euro, Finding};

use crate::amount::decimal;
use crate::bank::text_of;
use crate::codes::{B_007, B_015, B_016, B_020};
use crate::xml::{Element, Step, Xml};
use crate::{Batch, Bic, Iban, Order, StructuredMessage, plain};

/// One transfer of a payment file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The name that the bank carries through to the statement.
    pub end_to_end: String,
    /// How much.
    pub amount: Euro,
    /// To whom.
    pub name: String,
    /// On which account.
    pub account: Iban,
    /// With which bank, where the file says so.
    pub bic: Option<Bic>,
    /// Under which message, where there is a structured one.
    pub message: Option<StructuredMessage>,
}

impl Transfer {
    /// Returns the transfer that the file of `batch` holds for `order`.
    pub fn of(batch: &Batch, order: &Order) -> Self {
        Self {
            end_to_end: batch.end_to_end(order),
            amount: order.amount,
            name: plain(&order.beneficiary.name, 70),
            account: order.account.clone(),
            bic: order.bic.clone(),
            message: order.message(),
        }
    }
}

/// A payment file as a bank would read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentFile {
    /// The name of its message.
    pub message_id: String,
    /// Its transfers, in order.
    pub transfers: Vec<Transfer>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// Reads a payment file in pain.001, of whatever version.
///
/// # Errors
/// B-001, B-002, B-004, B-005, B-006, or B-007 when it is none.
pub fn read_payment_file(bytes: &[u8]) -> Result<PaymentFile, Finding> {
    let text = text_of(bytes)?;
    let mut xml = Xml::new(&text);
    let (mut file, mut stated) = (PaymentFile::default(), None);
    let mut known = false;
    loop {
        match xml.next().map_err(Finding::error)? {
            Step::Open(tag) if tag.name == "GrpHdr" && known => {
                let header = xml.whole(tag).map_err(Finding::error)?;
                file.message_id = header.said(&["MsgId"]).unwrap_or_default().to_owned();
                stated = Some(Stated::of(&header));
            }
            Step::Open(tag) if tag.name == "CdtTrfTxInf" && known => {
                let transfer = xml.whole(tag).map_err(Finding::error)?;
                let number = file.transfers.len() + 1;
                match read(&transfer) {
                    Some(transfer) => file.transfers.push(transfer),
                    None => file.findings.push(Finding::error(B_020).with("entry", number)),
                }
            }
            Step::Open(tag) => known |= tag.name == "CstmrCdtTrfInitn",
            Step::Close => {}
            Step::End if known => break,
            Step::End => return Err(Finding::error(B_007)),
        }
    }
    file.findings.extend(stated.iter().flat_map(|stated| stated.differences(&file.transfers)));
    Ok(file)
}

/// What the header of a payment file says of its transfers.
struct Stated {
    count: Option<usize>,
    sum: Option<Euro>,
}

impl Stated {
    fn of(header: &Element) -> Self {
        let count = header.said(&["NbOfTxs"]).and_then(|count| count.parse().ok());
        Self { count, sum: header.said(&["CtrlSum"]).and_then(decimal) }
    }

    fn differences(&self, transfers: &[Transfer]) -> Vec<Finding> {
        let sum: Euro = transfers.iter().map(|transfer| transfer.amount).sum();
        let count = self.count.filter(|count| *count != transfers.len());
        let count = count.map(|stated| Finding::error(B_015).with("stated", stated).with("found", transfers.len()));
        let differing = self.sum.filter(|stated| *stated != sum);
        let differing = differing.map(|stated| Finding::error(B_016).with("stated", stated).with("found", sum));
        count.into_iter().chain(differing).collect()
    }
}

fn read(transfer: &Element) -> Option<Transfer> {
    let amount = transfer.at(&["Amt", "InstdAmt"]).filter(|amount| amount.currency() == Some("EUR"))?;
    let reference = transfer.said(&["RmtInf", "Strd", "CdtrRefInf", "Ref"]);
    let bank = &["CdtrAgt", "FinInstnId"];
    let bic = transfer.at(bank).and_then(|bank| bank.said(&["BICFI"]).or_else(|| bank.said(&["BIC"])));
    Some(Transfer {
        end_to_end: transfer.said(&["PmtId", "EndToEndId"])?.to_owned(),
        amount: decimal(amount.text())?,
        name: transfer.said(&["Cdtr", "Nm"])?.to_owned(),
        account: transfer.said(&["CdtrAcct", "Id", "IBAN"])?.parse().ok()?,
        bic: bic.map(str::parse).transpose().ok()?,
        message: reference.map(str::parse).transpose().ok()?,
    })
}
