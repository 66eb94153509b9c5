//! Electronic invoices and credit notes in UBL 2.1, as Peppol BIS 3 profiles them: what their fields
//! say, before anybody judges it.
//!
//! Fields are known by their vocabulary and their place, never by a prefix. No document type, no
//! entity, no call for another file; processing instructions are passed over. Packed documents are
//! counted and not opened.
//!
//! Choice: 0052

use std::io::Read;

use terms::{Allowance, Invoice, InvoiceLine};

use crate::Unreadable;
use crate::source::xml::{Event, Ns, Tag, Xml};

/// The largest invoice, in bytes.
const MAX_BYTES: usize = 20_000_000;
/// The deepest nesting of fields.
const MAX_DEPTH: usize = 64;
/// The most lines.
const MAX_LINES: usize = 10_000;
/// The longest value of a field that is kept.
const MAX_VALUE: usize = 10_001;

/// Reads an invoice.
///
/// # Errors
/// [`Unreadable::TooLarge`], [`Unreadable::OtherKind`] when it is another kind of XML,
/// [`Unreadable::HostileXml`], [`Unreadable::CorruptArchive`].
///
/// Law: am-2019-12-05 art. 39 § 2
pub(crate) fn read(bytes: &[u8]) -> Result<Invoice, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    Reading::default().fields(Xml::with_pieces(body, u64::try_from(MAX_BYTES).unwrap_or(u64::MAX)))
}

/// An invoice while it is read.
#[derive(Default)]
struct Reading {
    invoice: Invoice,
    /// The names of the fields that are open; those of other vocabularies are without a name.
    path: Vec<String>,
    value: String,
    scheme: Option<String>,
    /// The bytes of the packed document that is open.
    packed: u64,
    allowance: Allowance,
}

impl Reading {
    fn fields<R: Read>(mut self, mut xml: Xml<R>) -> Result<Invoice, Unreadable> {
        loop {
            match xml.next()? {
                Event::Open(tag) => self.open(&tag)?,
                Event::Text(text) => self.hear(&text),
                Event::Close => self.close(),
                Event::End => return Ok(self.invoice),
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<(), Unreadable> {
        let name = match (self.path.len(), tag.ns) {
            (0, Ns::Invoice) if tag.name() == "Invoice" => "Invoice",
            (0, Ns::CreditNote) if tag.name() == "CreditNote" => "CreditNote",
            (0, _) => return Err(Unreadable::OtherKind),
            (_, Ns::Include) => return Err(Unreadable::HostileXml),
            (_, Ns::Aggregate | Ns::Basic) => tag.name(),
            _ => "",
        };
        if self.path.len() >= MAX_DEPTH {
            return Err(Unreadable::HostileXml);
        }
        self.invoice.credit |= name == "CreditNote";
        self.value.clear();
        self.scheme = tag.attribute(Ns::Other, "schemeID").map(|scheme| scheme.into_owned());
        if let Some(currency) = tag.attribute(Ns::Other, "currencyID") {
            self.currency(&currency);
        }
        match name {
            "InvoiceLine" | "CreditNoteLine" if self.path.len() == 1 => {
                if self.invoice.lines.len() >= MAX_LINES {
                    return Err(Unreadable::TooManyLines);
                }
                self.invoice.lines.push(InvoiceLine::default());
            }
            "EmbeddedDocumentBinaryObject" => {
                self.invoice.attachments += 1;
                self.packed = 0;
            }
            "AllowanceCharge" if self.path.len() == 1 => self.allowance = Allowance::default(),
            _ => {}
        }
        self.path.push(name.to_owned());
        Ok(())
    }

    fn hear(&mut self, text: &str) {
        if self.path.last().is_some_and(|name| name == "EmbeddedDocumentBinaryObject") {
            self.packed = self.packed.saturating_add(u64::try_from(text.len()).unwrap_or(u64::MAX));
            self.invoice.largest_attachment = self.invoice.largest_attachment.max(self.packed);
        } else if self.value.len() <= MAX_VALUE {
            self.value.push_str(text);
        }
    }

    fn currency(&mut self, currency: &str) {
        const ENOUGH: usize = 10;
        let currency: String = currency.trim().chars().take(8).collect();
        if !self.invoice.currencies.contains(&currency) && self.invoice.currencies.len() < ENOUGH {
            self.invoice.currencies.push(currency);
        }
    }

    /// Takes the field that closes.
    fn close(&mut self) {
        let value = std::mem::take(&mut self.value).trim().to_owned();
        let path: Vec<&str> = self.path.iter().skip(1).map(String::as_str).collect();
        let allowed = path == ["AllowanceCharge"];
        if !value.is_empty() {
            let scheme = self.scheme.take();
            Fields { invoice: &mut self.invoice, allowance: &mut self.allowance }.take(&path, value, scheme);
        }
        if allowed {
            self.invoice.allowances.push(std::mem::take(&mut self.allowance));
        }
        self.path.pop();
    }
}

/// The fields that a value is put into.
struct Fields<'f> {
    invoice: &'f mut Invoice,
    allowance: &'f mut Allowance,
}

impl Fields<'_> {
    fn take(self, path: &[&str], value: String, scheme: Option<String>) {
        let Self { invoice, allowance } = self;
        match path {
            ["ID"] => invoice.number = value,
            ["IssueDate"] => invoice.issued = value,
            ["InvoiceTypeCode" | "CreditNoteTypeCode"] => invoice.kind = value,
            ["DocumentCurrencyCode"] if !invoice.currencies.contains(&value) => {
                invoice.currencies.push(value.chars().take(8).collect());
            }
            ["BillingReference", "InvoiceDocumentReference", "ID"] => invoice.credited.push(value),
            ["AccountingSupplierParty", "Party", field @ ..] => party(&mut invoice.supplier, field, value, scheme),
            ["AccountingCustomerParty", "Party", field @ ..] => party(&mut invoice.buyer, field, value, scheme),
            ["TaxTotal", "TaxAmount"] if invoice.tax.is_none() => invoice.tax = Some(value),
            ["LegalMonetaryTotal", field] => total(invoice, field, value),
            ["AllowanceCharge", "ChargeIndicator"] => allowance.charge = value == "true",
            ["AllowanceCharge", "Amount"] => allowance.amount = value,
            ["InvoiceLine" | "CreditNoteLine", field @ ..] => {
                let Some(line) = invoice.lines.last_mut() else { return };
                match field {
                    ["ID"] => line.number = value,
                    ["LineExtensionAmount"] => line.amount = value,
                    ["Item", "Name"] => line.item = value,
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

fn total(invoice: &mut Invoice, field: &str, value: String) {
    let total = match field {
        "LineExtensionAmount" => &mut invoice.lines_total,
        "TaxExclusiveAmount" => &mut invoice.without_tax,
        "TaxInclusiveAmount" => &mut invoice.with_tax,
        "PrepaidAmount" => &mut invoice.prepaid,
        "PayableRoundingAmount" => &mut invoice.rounding,
        "PayableAmount" => &mut invoice.payable,
        _ => return,
    };
    *total = Some(value);
}

fn party(party: &mut terms::Party, field: &[&str], value: String, scheme: Option<String>) {
    match field {
        ["PartyLegalEntity", "RegistrationName"] => party.name = value,
        ["PartyName", "Name"] if party.name.is_empty() => party.name = value,
        ["EndpointID"]
        | ["PartyIdentification", "ID"]
        | ["PartyLegalEntity", "CompanyID"]
        | ["PartyTaxScheme", "CompanyID"] => party.numbers.push((scheme, value)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2' \
        xmlns:a='urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2' \
        xmlns:b='urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'>";

    fn told(fields: &str) -> Result<Invoice, Unreadable> {
        read(format!("{HEAD}{fields}</Invoice>").as_bytes())
    }

    #[test]
    fn fields_are_known_by_their_place() {
        let invoice = told(
            "<b:ID> F-1 </b:ID><b:IssueDate>2020-06-15</b:IssueDate>\
             <a:AdditionalDocumentReference><b:ID>9</b:ID><a:Attachment><b:EmbeddedDocumentBinaryObject>QUFB\
             </b:EmbeddedDocumentBinaryObject></a:Attachment></a:AdditionalDocumentReference>\
             <a:AccountingSupplierParty><a:Party><b:EndpointID schemeID='0208'>0207373429</b:EndpointID>\
             <a:PartyLegalEntity><b:RegistrationName>Maison Quentin</b:RegistrationName></a:PartyLegalEntity>\
             </a:Party></a:AccountingSupplierParty>\
             <a:AllowanceCharge><b:ChargeIndicator>false</b:ChargeIndicator><b:Amount currencyID='EUR'>5</b:Amount>\
             </a:AllowanceCharge>\
             <a:LegalMonetaryTotal><b:PayableAmount currencyID='EUR'><![CDATA[ +10.00 ]]></b:PayableAmount>\
             </a:LegalMonetaryTotal>\
             <a:InvoiceLine><b:ID>1</b:ID><b:LineExtensionAmount currencyID='EUR'>10.00</b:LineExtensionAmount>\
             <a:Item><b:Name>Paper</b:Name></a:Item></a:InvoiceLine>",
        )
        .unwrap();
        assert_eq!((invoice.number.as_str(), invoice.issued.as_str()), ("F-1", "2020-06-15"));
        assert_eq!(invoice.supplier.name, "Maison Quentin");
        assert_eq!(invoice.supplier.numbers, [(Some("0208".to_owned()), "0207373429".to_owned())]);
        assert_eq!(invoice.payable.as_deref(), Some("+10.00"));
        assert_eq!((invoice.attachments, invoice.largest_attachment), (1, 4));
        assert_eq!((invoice.lines[0].item.as_str(), invoice.lines[0].amount.as_str()), ("Paper", "10.00"));
        assert_eq!(invoice.allowances, [Allowance { charge: false, amount: "5".to_owned() }]);
        assert_eq!(invoice.currencies, ["EUR"]);
    }

    #[test]
    fn what_is_no_invoice_or_means_harm_is_refused() {
        for (fields, why) in [
            (
                "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>",
                Unreadable::HostileXml,
            ),
            ("<b:Note>&e;</b:Note>", Unreadable::HostileXml),
            ("<b:Note>", Unreadable::CorruptArchive),
        ] {
            assert_eq!(told(fields), Err(why), "{fields}");
        }
        let deep = format!("{}{}", "<a>".repeat(70), "</a>".repeat(70));
        assert_eq!(told(&deep), Err(Unreadable::HostileXml));
        for other in
            ["<Invoice/>", "<html/>", "<a xmlns='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'/>"]
        {
            assert_eq!(read(other.as_bytes()), Err(Unreadable::OtherKind), "{other}");
        }
    }
}
