//! Expense files as a finance officer handles them: checked, entered, sent again, mended, changed line
//! by line; invoices as data; workbooks of another program; the template.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::{VERVIERS, perron, told};

const ENVELOPE: &str = "63079/pssp-2020-2022/plan/2020";

/// Verviers, with its agreement in force and its envelope of 2020 open.
struct Town {
    folder: TempDir,
}

impl Town {
    fn new() -> Self {
        let town = Self { folder: TempDir::new().unwrap() };
        for command in VERVIERS {
            let done = town.run(command);
            assert!(done.status.success(), "{command}: {}", told(&done));
        }
        town
    }

    fn run(&self, command: &str) -> Output {
        perron(self.folder.path(), &crate::words(command))
    }

    /// Runs `command` for the finance officer; returns its exit code and what it said.
    fn finance(&self, command: &str) -> (i32, String) {
        let done = self.run(&format!("{command} --as finance-verviers --on 2021-06-15"));
        (done.status.code().unwrap(), told(&done))
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Returns the lines as they are entered, as a file.
    fn csv(&self) -> String {
        String::from_utf8(self.run(&format!("lines {ENVELOPE} --csv")).stdout).unwrap()
    }

    fn count(&self) -> usize {
        self.csv().lines().count() - 1
    }
}

fn example() -> String {
    fs::read_to_string(crate::repository().join("examples/expenses/verviers-2020-plan.csv")).unwrap()
}

#[test]
fn a_file_is_sent_again_corrected_and_changed_by_hand() {
    let town = Town::new();
    let first = town.file("first.csv", example());
    assert_eq!(town.finance(&format!("submit {ENVELOPE} {first}")).0, 0);
    let lines = town.count();
    let (code, said) = town.finance(&format!("submit {ENVELOPE} {first}"));
    assert!(code == 0 && said.contains("Nothing changes"), "{said}");

    let corrected = town.file("second.csv", example().replace("66 120,40", "66 120,41"));
    let (code, said) = town.finance(&format!("submit {ENVELOPE} {corrected} --check"));
    assert!(code == 0 && said.contains("new lines: 0, changed: 1, gone: 0"), "{said}");
    assert!(said.contains("amount: 66120.40 → 66120.41"), "{said}");
    assert_eq!(town.finance(&format!("submit {ENVELOPE} {corrected}")).0, 0);

    let (code, said) = town.finance(&format!("change {ENVELOPE} --set \"2:amount=1.250,40\" --withdraw 3"));
    assert!(code == 0 && said.contains("changed: 1, gone: 1"), "{said}");
    assert!(town.csv().contains(";1250.40;") && town.count() == lines - 1, "{}", town.csv());
    let (code, said) = town.finance(&format!("change {ENVELOPE} --set \"2:amount=1.234\""));
    assert!(code == 1 && said.contains("C-117"), "{said}");
    assert_eq!(town.finance(&format!("change {ENVELOPE} --withdraw 3")).0, 1, "it is withdrawn already");
    let certified = town.run(&format!(
        "act submit-file {ENVELOPE} --college-decision 2021-06-21 --as signatory-verviers --on 2021-06-25"
    ));
    assert!(certified.status.success(), "{}", told(&certified));
    assert!(town.run("audit verify").status.success());
}

#[test]
fn what_is_entered_can_be_written_and_read_back() {
    let town = Town::new();
    let first = town.file("first.csv", example().replace("VES-01", "=1+1").replace("VES-02", "'-x"));
    assert_eq!(town.finance(&format!("submit {ENVELOPE} {first}")).0, 0);
    let written = town.csv();
    assert!(written.contains(";'=1+1;"), "{written}");
    let again = town.file("again.csv", &written);
    let (code, said) = town.finance(&format!("submit {ENVELOPE} {again} --check"));
    assert!(code == 0 && said.contains("Nothing changes"), "{said}");
}

#[test]
fn good_rows_go_in_and_bad_ones_come_back_to_be_mended_and_added() {
    let town = Town::new();
    let bad =
        town.file("bad.csv", example().replace("66 120,40", "1.234").replace("VES-02", "Salaire 85.07.30-033.28"));
    assert_eq!(town.finance(&format!("submit {ENVELOPE} {bad}")).0, 1, "all or nothing");
    assert_eq!(town.count(), 0);
    for out in ["back.csv", "back.xlsx"] {
        let town = Town::new();
        let bad = town.file("bad.csv", example().replace("66 120,40", "1.234"));
        let back = town.path(out);
        let (code, said) = town.finance(&format!("submit {ENVELOPE} {bad} --rejected {back}"));
        assert!(code == 1 && said.contains("C-117"), "{said}");
        let entered = town.count();
        let (code, said) = town.finance(&format!("submit {ENVELOPE} {back} --add --check"));
        assert!(code == 1 && said.contains("C-117"), "{out} holds the bad row: {said}");
        if out == "back.csv" {
            let text = fs::read_to_string(&back).unwrap();
            assert!(text.contains("to mend;") && text.contains("two ways"), "{text}");
            let mended = town.file("mended.csv", text.replace("1.234", "1234.00"));
            let (code, said) = town.finance(&format!("submit {ENVELOPE} {mended} --add"));
            assert!(code == 0 && said.contains("new lines: 1"), "{said}");
            assert_eq!(town.count(), entered + 1);
        }
    }
}

/// An invoice as a supplier of Verviers would send it; its words and numbers are invented.
fn invoice(kind: &str, number: &str) -> String {
    let (root, line, code) = match kind {
        "credit" => ("CreditNote", "CreditNoteLine", "<b:CreditNoteTypeCode>381</b:CreditNoteTypeCode>"),
        _ => ("Invoice", "InvoiceLine", "<b:InvoiceTypeCode>380</b:InvoiceTypeCode>"),
    };
    let credited = "<a:BillingReference><a:InvoiceDocumentReference><b:ID>F-1</b:ID></a:InvoiceDocumentReference>\
                    </a:BillingReference>";
    let party = |number: &str, name: &str| {
        format!(
            "<a:Party><b:EndpointID schemeID=\"0208\">{number}</b:EndpointID><a:PartyLegalEntity>\
             <b:RegistrationName>{name}</b:RegistrationName></a:PartyLegalEntity></a:Party>"
        )
    };
    format!(
        "<?xml version=\"1.0\"?><{root} xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:{root}-2\" \
         xmlns:a=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\" \
         xmlns:b=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">\
         <b:ID>{number}</b:ID><b:IssueDate>2020-06-15</b:IssueDate>{code}\
         <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>{}\
         <a:AccountingSupplierParty>{}</a:AccountingSupplierParty>\
         <a:AccountingCustomerParty>{}</a:AccountingCustomerParty>\
         <a:TaxTotal><b:TaxAmount currencyID=\"EUR\">21.00</b:TaxAmount></a:TaxTotal>\
         <a:LegalMonetaryTotal><b:LineExtensionAmount currencyID=\"EUR\">100.00</b:LineExtensionAmount>\
         <b:TaxExclusiveAmount currencyID=\"EUR\">100.00</b:TaxExclusiveAmount>\
         <b:TaxInclusiveAmount currencyID=\"EUR\">121.00</b:TaxInclusiveAmount>\
         <b:PayableAmount currencyID=\"EUR\">121.00</b:PayableAmount></a:LegalMonetaryTotal>\
         <a:{line}><b:ID>1</b:ID><b:LineExtensionAmount currencyID=\"EUR\">100.00</b:LineExtensionAmount>\
         <a:Item><b:Name>Leaflets</b:Name></a:Item></a:{line}></{root}>",
        if kind == "credit" { credited } else { "" },
        party("0207373429", "Maison Quentin"),
        party("0207413012", "Ville de Verviers"),
    )
}

#[test]
fn an_invoice_as_data_becomes_a_line_whose_evidence_is_the_invoice() {
    let town = Town::new();
    let beside = "--category operating --nature leaflets --objective 1.1.1.1.1 --committed 2020-05-20";
    let sent = town.file("f1.xml", invoice("invoice", "F-1"));
    let (code, said) = town.finance(&format!("submit {ENVELOPE} {sent}"));
    assert!(code == 2 && said.contains("C-155"), "{said}");
    let (code, said) = town.finance(&format!("submit {ENVELOPE} {sent} {beside} --vat not-recoverable"));
    assert_eq!(code, 0, "{said}");
    let line = town.csv().lines().nth(1).unwrap().to_owned();
    for said in ["2020-05-20;2020-06-15;operating;leaflets;Maison Quentin;0207.373.429;F-1;121.00;", "Leaflets"] {
        assert!(line.contains(said), "{line}");
    }
    let net = town.file("f2.xml", invoice("invoice", "F-2"));
    assert_eq!(town.finance(&format!("submit {ENVELOPE} {net} {beside} --vat recoverable")).0, 0);
    assert!(town.csv().lines().nth(2).unwrap().contains("F-2;100.00;"), "{}", town.csv());
    let back = town.file("c1.xml", invoice("credit", "C-1"));
    assert_eq!(town.finance(&format!("submit {ENVELOPE} {back} {beside} --vat not-recoverable")).0, 0);
    let line = town.csv().lines().nth(3).unwrap().to_owned();
    assert!(line.contains("C-1;-121.00;") && line.contains(";F-1;"), "{line}");
    let share = town.file("f3.xml", invoice("invoice", "F-3"));
    assert_eq!(town.finance(&format!("submit {ENVELOPE} {share} {beside} --vat not-recoverable --share 60.50")).0, 0);
    assert!(town.csv().lines().nth(4).unwrap().contains("F-3;60.50;121.00;"), "{}", town.csv());
    assert!(town.run("audit verify").status.success(), "every invoice is kept");
}

#[test]
fn the_template_is_read_back_and_its_lists_are_those_of_the_law() {
    let town = Town::new();
    for (language, column) in [("fr", "montant"), ("nl", "bedrag"), ("de", "Betrag"), ("en", "amount")] {
        for kind in ["xlsx", "ods"] {
            let out = town.path(&format!("{language}.{kind}"));
            let done = town.run(&format!("template pssp-2020-2022 2020 {out} --envelope {ENVELOPE} --lang {language}"));
            assert!(done.status.success(), "{}", told(&done));
            let (code, said) = town.finance(&format!("submit {ENVELOPE} {out} --check"));
            assert!(code == 2 && said.contains("C-107"), "{language}: nothing is filled in yet: {said}");
        }
        let csv = town.path(&format!("{language}.csv"));
        town.run(&format!("template pssp-2020-2022 2020 {csv} --lang {language}"));
        assert!(fs::read_to_string(csv).unwrap().contains(column));
    }
}

/// Converts a file with LibreOffice, where it is installed.
fn converted(folder: &Path, file: &str, kind: &str) -> Option<String> {
    let done = Command::new("soffice")
        .args(["--headless", "--infilter=Text - txt - csv (StarCalc):59,34,76,1", "--convert-to", kind, "--outdir"])
        .arg(folder)
        .arg(file)
        .env("HOME", folder)
        .output();
    let out = Path::new(file).with_extension(kind);
    done.is_ok_and(|done| done.status.success()).then(|| out.display().to_string()).filter(|_| out.exists())
}

#[test]
fn workbooks_saved_by_libreoffice_say_what_the_text_says() {
    let town = Town::new();
    let plain = town.file("plain.csv", example().replace(' ', "").replace("extraitdecompte", "extrait de compte"));
    let read = |file: &str| -> Value {
        let done = town.run(&format!("submit {ENVELOPE} {file} --check --json --as finance-verviers"));
        serde_json::from_slice(&done.stdout).unwrap_or_else(|_| panic!("{file}: {}", told(&done)))
    };
    let expected = read(&plain);
    for kind in ["xlsx", "ods"] {
        let Some(book) = converted(town.folder.path(), &plain, kind) else {
            println!("skipped: no LibreOffice Calc is here");
            return;
        };
        let found = read(&book);
        assert_eq!(found["amounts"], expected["amounts"], "{kind}: {found}");
        assert_eq!(found["lines"], expected["lines"], "{kind}");
    }
}
