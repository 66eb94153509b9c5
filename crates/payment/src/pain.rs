//! The file for the bank: ISO 20022 pain.001.001.09, as the Belgian guideline fills it.
//!
//! Choice: 0057

use crate::{Batch, Beneficiary, Bic, Order, Payer, plain};

/// The longest name, the longest town and the longest postal code, in signs.
const NAME: usize = 70;
const TOWN: usize = 35;
const POSTAL_CODE: usize = 16;

/// Writes the file of a batch that was checked.
pub(crate) fn write(batch: &Batch) -> String {
    let mut xml = Writer::default();
    xml.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open("Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"");
    xml.within("CstmrCdtTrfInitn", |xml| {
        xml.within("GrpHdr", |xml| {
            xml.leaf("MsgId", &batch.message_id());
            xml.leaf("CreDtTm", &batch.made.strftime("%Y-%m-%dT%H:%M:%S").to_string());
            totals(xml, batch);
            xml.within("InitgPty", |xml| xml.leaf("Nm", &plain(&batch.payer.name, NAME)));
        });
        xml.within("PmtInf", |xml| payment_information(xml, batch));
    });
    xml.close("Document");
    xml.out
}

fn totals(xml: &mut Writer, batch: &Batch) {
    xml.leaf("NbOfTxs", &batch.orders.len().to_string());
    xml.leaf("CtrlSum", &batch.total().to_string());
}

fn payment_information(xml: &mut Writer, batch: &Batch) {
    xml.leaf("PmtInfId", &batch.message_id());
    xml.leaf("PmtMtd", "TRF");
    // One entry on the statement for each payment, so that each is matched.
    xml.leaf("BtchBookg", "false");
    totals(xml, batch);
    xml.within("PmtTpInf", |xml| xml.within("SvcLvl", |xml| xml.leaf("Cd", "SEPA")));
    xml.within("ReqdExctnDt", |xml| xml.leaf("Dt", &batch.execution.to_string()));
    payer(xml, &batch.payer);
    xml.leaf("ChrgBr", "SLEV");
    batch.orders.iter().for_each(|order| xml.within("CdtTrfTxInf", |xml| transfer(xml, batch, order)));
}

fn payer(xml: &mut Writer, payer: &Payer) {
    xml.within("Dbtr", |xml| party(xml, &payer.name, &payer.town, Some(&payer.postal_code)));
    xml.within("DbtrAcct", |xml| xml.within("Id", |xml| xml.leaf("IBAN", payer.account.as_str())));
    xml.within("DbtrAgt", |xml| match &payer.bic {
        Some(bic) => bank(xml, bic),
        None => xml.within("FinInstnId", |xml| xml.within("Othr", |xml| xml.leaf("Id", "NOTPROVIDED"))),
    });
}

fn transfer(xml: &mut Writer, batch: &Batch, order: &Order) {
    xml.within("PmtId", |xml| {
        xml.leaf("InstrId", &batch.end_to_end(order));
        xml.leaf("EndToEndId", &batch.end_to_end(order));
    });
    xml.within("Amt", |xml| xml.leaf_of("InstdAmt Ccy=\"EUR\"", "InstdAmt", &order.amount.to_string()));
    if let Some(bic) = &order.bic {
        xml.within("CdtrAgt", |xml| bank(xml, bic));
    }
    let Beneficiary { name, town, postal_code } = &order.beneficiary;
    xml.within("Cdtr", |xml| party(xml, name, town, postal_code.as_deref()));
    xml.within("CdtrAcct", |xml| xml.within("Id", |xml| xml.leaf("IBAN", order.account.as_str())));
    if let Some(message) = order.message() {
        xml.within("RmtInf", |xml| {
            xml.within("Strd", |xml| {
                xml.within("CdtrRefInf", |xml| {
                    xml.within("Tp", |xml| {
                        xml.within("CdOrPrtry", |xml| xml.leaf("Cd", "SCOR"));
                        xml.leaf("Issr", "BBA");
                    });
                    xml.leaf("Ref", &message.digits());
                });
            });
        });
    }
}

fn bank(xml: &mut Writer, bic: &Bic) {
    xml.within("FinInstnId", |xml| xml.leaf("BICFI", bic.as_str()));
}

fn party(xml: &mut Writer, name: &str, town: &str, postal_code: Option<&str>) {
    xml.leaf("Nm", &plain(name, NAME));
    xml.within("PstlAdr", |xml| {
        if let Some(code) = postal_code.map(|code| plain(code, POSTAL_CODE)).filter(|code| !code.is_empty()) {
            xml.leaf("PstCd", &code);
        }
        xml.leaf("TwnNm", &plain(town, TOWN));
        xml.leaf("Ctry", "BE");
    });
}

/// Writes tags, each on its line. What it is given holds no sign that XML escapes.
#[derive(Default)]
struct Writer {
    out: String,
    depth: usize,
}

impl Writer {
    fn line(&mut self, text: &str) {
        self.out.extend(std::iter::repeat_n("  ", self.depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn open(&mut self, tag: &str) {
        self.line(&format!("<{tag}>"));
        self.depth += 1;
    }

    fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.line(&format!("</{name}>"));
    }

    fn within(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.open(name);
        content(self);
        self.close(name);
    }

    fn leaf(&mut self, name: &str, text: &str) {
        self.leaf_of(name, name, text);
    }

    fn leaf_of(&mut self, tag: &str, name: &str, text: &str) {
        self.line(&format!("<{tag}>{text}</{name}>"));
    }
}
