//! Statements in ISO 20022 camt.053, of whatever version: names are known without their prefixes.

use jiff::civil::Date;
use terms::{Euro, Finding};

use crate::amount::decimal;
use crate::codes::{B_003, B_011, B_012, B_015, B_016, B_020, B_022, B_023, B_024};
use crate::xml::{Element, Step, Xml};
use crate::{Balance, BankStatement, Entry, ParseMessageError, Reading, StructuredMessage};

/// Reads the statements of one file.
pub(crate) fn read(text: &str) -> Result<Reading, Finding> {
    let mut xml = Xml::new(text);
    let mut reading = Reading::default();
    let mut known = false;
    loop {
        match xml.next().map_err(Finding::error)? {
            Step::Open(tag) if tag.name == "BkToCstmrStmt" => known = true,
            Step::Open(tag) if tag.name == "Stmt" && known => {
                let read = One::default().read(&mut xml)?;
                reading.statements.push(read.statement);
                reading.findings.extend(read.findings);
            }
            Step::Open(tag) if known => drop(xml.whole(tag).map_err(Finding::error)?),
            Step::Open(_) | Step::Close => {}
            Step::End if known => return Ok(reading),
            Step::End => return Err(Finding::error(B_003)),
        }
    }
}

/// One statement as it is read.
#[derive(Default)]
struct One {
    statement: BankStatement,
    findings: Vec<Finding>,
    /// How many entries were read or not, with their sum.
    bookings: u32,
    summary: Option<Element>,
}

impl One {
    fn read(mut self, xml: &mut Xml<'_>) -> Result<Self, Finding> {
        while let Step::Open(tag) = xml.next().map_err(Finding::error)? {
            let part = xml.whole(tag).map_err(Finding::error)?;
            self.part(part);
        }
        let summary = self.summary.take();
        summary.iter().for_each(|summary| self.compare(summary));
        Ok(self)
    }

    fn part(&mut self, part: Element) {
        match part.name.as_str() {
            "Id" if self.statement.number.is_empty() => self.statement.number = part.text().to_owned(),
            "ElctrncSeqNb" if !part.text().is_empty() => self.statement.number = part.text().to_owned(),
            "Acct" => self.account(&part),
            "Bal" => self.balance(&part),
            "TxsSummry" => self.summary = Some(part),
            "Ntry" => self.entry(&part),
            _ => {}
        }
    }

    fn find(&mut self, finding: Finding) {
        self.findings.push(finding.with("statement", self.statement.number.as_str()));
    }

    fn account(&mut self, account: &Element) {
        if let Some(other) = account.said(&["Ccy"]).filter(|currency| *currency != "EUR") {
            self.find(Finding::error(B_012).with("currency", other));
        }
        let number = account.said(&["Id", "IBAN"]).or_else(|| account.said(&["Id", "Othr", "Id"]));
        match number.map(str::parse) {
            Some(Ok(iban)) => self.statement.account = Some(iban),
            Some(Err(_)) => self.find(Finding::error(B_011).with("account", number.unwrap_or_default())),
            None => {}
        }
    }

    fn balance(&mut self, balance: &Element) {
        let code = balance.said(&["Tp", "CdOrPrtry", "Cd"]).unwrap_or_default();
        let on = day(balance, "Dt");
        let Some(amount) = signed(balance) else {
            return self.find(Finding::error(B_020).with("entry", code));
        };
        let balance = Some(Balance { amount, on });
        match code {
            "OPBD" | "PRCD" if self.statement.old.is_none() => self.statement.old = balance,
            "CLBD" => self.statement.new = balance,
            _ => {}
        }
    }

    fn entry(&mut self, booking: &Element) {
        self.bookings += 1;
        let place = self.bookings;
        let status = booking.said(&["Sts"]).or_else(|| booking.said(&["Sts", "Cd"]));
        let Some(amount) = signed(booking) else {
            return self.find(Finding::error(B_020).with("entry", place));
        };
        if status.is_some_and(|status| status != "BOOK") {
            return self.find(Finding::note(B_022).with("entry", place).with("amount", amount));
        }
        let whole = Entry {
            place,
            detail: 1,
            amount,
            booked: day(booking, "BookgDt"),
            value: day(booking, "ValDt"),
            bank_reference: booking.said(&["AcctSvcrRef"]).map(str::to_owned),
            text: booking.said(&["AddtlNtryInf"]).unwrap_or_default().to_owned(),
            ..Entry::default()
        };
        let entries = self.details(booking, whole);
        self.statement.entries.extend(entries);
    }

    /// Returns the entries that a booking is made of: its details where they add up to it.
    fn details(&mut self, booking: &Element, whole: Entry) -> Vec<Entry> {
        let details: Vec<&Element> = booking.all("NtryDtls").flat_map(|details| details.all("TxDtls")).collect();
        if let [only] = details[..] {
            return vec![self.detailed(only, whole)];
        }
        let amounts: Option<Vec<Euro>> = details.iter().map(|detail| detail_amount(detail, whole.amount)).collect();
        let amounts = amounts.filter(|amounts| amounts.iter().copied().sum::<Euro>() == whole.amount);
        match amounts {
            _ if details.is_empty() => vec![whole],
            Some(amounts) => (1..)
                .zip(details.iter().zip(amounts))
                .map(|(number, (detail, amount))| {
                    self.detailed(detail, Entry { amount, detail: number, ..whole.clone() })
                })
                .collect(),
            None => {
                self.find(Finding::warning(B_024).with("entry", whole.place).with("amount", whole.amount));
                vec![whole]
            }
        }
    }

    /// Adds to `entry` what a detail says of it.
    fn detailed(&mut self, detail: &Element, mut entry: Entry) -> Entry {
        let references = detail.at(&["Refs"]);
        let given = |name: &str| {
            let said = references.and_then(|references| references.said(&[name]));
            said.filter(|reference| *reference != "NOTPROVIDED").map(str::to_owned)
        };
        entry.end_to_end = given("EndToEndId");
        entry.bank_reference = given("AcctSvcrRef").or(entry.bank_reference);
        for name in ["InstrId", "TxId", "PmtInfId", "MsgId"] {
            entry.references.extend(given(name));
        }
        let side = if entry.amount.is_negative() { ["Cdtr", "CdtrAcct"] } else { ["Dbtr", "DbtrAcct"] };
        let party = detail.at(&["RltdPties"]);
        let named =
            party.and_then(|party| party.said(&[side[0], "Nm"]).or_else(|| party.said(&[side[0], "Pty", "Nm"])));
        entry.counterparty = named.map(str::to_owned);
        let account = party.and_then(|party| party.said(&[side[1], "Id", "IBAN"]));
        entry.counterparty_account = account.map(str::to_owned);
        self.remittance(detail, &mut entry);
        entry
    }

    fn remittance(&mut self, detail: &Element, entry: &mut Entry) {
        let Some(remittance) = detail.at(&["RmtInf"]) else { return };
        let words: Vec<&str> = remittance.all("Ustrd").map(Element::text).collect();
        if !words.is_empty() {
            entry.text = words.join(" ");
        }
        let structured = remittance.said(&["Strd", "CdtrRefInf", "Ref"]);
        match structured.map(str::parse::<StructuredMessage>) {
            Some(Ok(message)) => entry.message = Some(message),
            Some(Err(ParseMessageError::CheckDigits)) => {
                let said = structured.unwrap_or_default();
                self.find(Finding::warning(B_023).with("entry", entry.place).with("message", said));
            }
            Some(Err(ParseMessageError::Shape)) => entry.references.extend(structured.map(str::to_owned)),
            None => entry.message = StructuredMessage::within(&entry.text),
        }
    }

    /// Compares what the file states of its entries with what it holds.
    fn compare(&mut self, summary: &Element) {
        let found = i64::from(self.bookings);
        let stated = summary.said(&["TtlNtries", "NbOfNtries"]).and_then(|count| count.parse::<i64>().ok());
        if let Some(stated) = stated.filter(|stated| *stated != found) {
            self.find(Finding::error(B_015).with("stated", stated).with("found", found));
        }
        for (name, negative) in [("TtlCdtNtries", false), ("TtlDbtNtries", true)] {
            let of_side =
                self.statement.entries.iter().map(|entry| entry.amount).filter(|a| a.is_negative() == negative);
            let found: Euro = of_side.sum();
            let found = if negative { -found } else { found };
            let stated = summary.said(&[name, "Sum"]).and_then(decimal);
            if let Some(stated) = stated.filter(|stated| *stated != found) {
                self.find(Finding::error(B_016).with("stated", stated).with("found", found));
            }
        }
    }
}

/// Reads the amount of a tag, below zero for a debit; nothing but euros.
fn signed(tag: &Element) -> Option<Euro> {
    let amount = tag.at(&["Amt"]).filter(|amount| amount.currency() == Some("EUR"))?;
    match tag.said(&["CdtDbtInd"])? {
        "CRDT" => decimal(amount.text()),
        "DBIT" => decimal(amount.text()).map(|amount| -amount),
        _ => None,
    }
}

/// Reads the amount of a detail, with the sign of its booking unless it says its own.
fn detail_amount(detail: &Element, whole: Euro) -> Option<Euro> {
    let amount = detail.at(&["Amt"]).or_else(|| detail.at(&["AmtDtls", "TxAmt", "Amt"]))?;
    let amount = Some(amount).filter(|amount| amount.currency() == Some("EUR")).and_then(|a| decimal(a.text()))?;
    let negative = detail.said(&["CdtDbtInd"]).map_or(whole.is_negative(), |side| side == "DBIT");
    Some(if negative { -amount } else { amount })
}

/// Reads a day that stands as a date or as a moment.
fn day(tag: &Element, name: &str) -> Option<Date> {
    let said = tag.said(&[name, "Dt"]).or_else(|| tag.said(&[name, "DtTm"]))?;
    said.get(..10)?.parse().ok()
}
