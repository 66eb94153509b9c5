//! Statements in camt.053, old and new versions, and files that are none.

use payment::{codes, read_statements};
use terms::{Code, Euro, Severity};

fn file(version: &str, inside: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}'>\
         <BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr><Stmt><Id>2020-17</Id>\
         <Acct><Id><IBAN>BE68539007547034</IBAN></Id><Ccy>EUR</Ccy></Acct>{inside}</Stmt></BkToCstmrStmt></Document>"
    )
}

fn balance(code: &str, amount: &str, side: &str) -> String {
    format!(
        "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>{amount}</Amt>\
         <CdtDbtInd>{side}</CdtDbtInd><Dt><Dt>2020-04-08</Dt></Dt></Bal>"
    )
}

const ENTRY: &str = "<Ntry><Amt Ccy='EUR'>999.99</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>\
    <BookgDt><Dt>2020-04-08</Dt></BookgDt><ValDt><DtTm>2020-04-08T00:00:00</DtTm></ValDt><AcctSvcrRef>R1</AcctSvcrRef>\
    <NtryDtls><TxDtls><Refs><EndToEndId>PERRON-000012-0000000004</EndToEndId></Refs>\
    <RltdPties><Cdtr><Nm>Molenbeek</Nm></Cdtr><CdtrAcct><Id><IBAN>BE71096123456769</IBAN></Id></CdtrAcct></RltdPties>\
    <RmtInf><Strd><CdtrRefInf><Ref>010806817183</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>";

fn found(text: &str) -> Vec<Code> {
    read_statements(text.as_bytes()).unwrap().findings.iter().map(|finding| finding.code).collect()
}

fn refused(bytes: &[u8]) -> Code {
    read_statements(bytes).unwrap_err().code
}

#[test]
fn old_and_new_versions_are_read_alike() {
    let inside = balance("OPBD", "1000.00", "CRDT") + ENTRY + &balance("CLBD", "0.01", "CRDT");
    let old = read_statements(file("02", &inside).as_bytes()).unwrap();
    assert!(old.findings.is_empty(), "{:?}", old.findings);
    let [statement] = &old.statements[..] else { panic!("{old:?}") };
    let [entry] = &statement.entries[..] else { panic!("{statement:?}") };
    assert_eq!((entry.amount, entry.bank_reference.as_deref()), (Euro::from_cents(-99_999), Some("R1")));
    assert_eq!(entry.end_to_end.as_deref(), Some("PERRON-000012-0000000004"));
    assert_eq!(entry.counterparty.as_deref(), Some("Molenbeek"));
    assert_eq!(entry.message.unwrap().number(), 108_068_171);
    let new = inside.replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>");
    let new = new.replace("<Nm>Molenbeek</Nm>", "<Pty><Nm>Molenbeek</Nm></Pty>");
    assert_eq!(read_statements(file("08", &new).as_bytes()).unwrap(), old);
    let prefixed = file("08", &new).replace("</", "</b:").replace('<', "<b:").replace("<b:/b:", "</b:");
    let prefixed = prefixed.replace("<b:?", "<?").replace("xmlns=", "xmlns:b=");
    assert_eq!(read_statements(prefixed.as_bytes()).unwrap(), old, "{prefixed}");
}

#[test]
fn what_does_not_add_up_or_is_not_booked_is_said() {
    let inside =
        |entries: &str, new: &str| balance("OPBD", "1000.00", "CRDT") + entries + &balance("CLBD", new, "CRDT");
    assert_eq!(found(&file("02", &inside(ENTRY, "0.02"))), [codes::B_014]);
    assert_eq!(found(&file("02", ENTRY)), [codes::B_013]);
    assert_eq!(found(&file("02", &inside(&ENTRY.replace("BOOK", "PDNG"), "1000.00"))), [codes::B_022]);
    assert_eq!(found(&file("02", &inside(&ENTRY.replace("999.99", "999,99"), "1000.00"))), [codes::B_020]);
    assert_eq!(found(&file("02", &inside(&ENTRY.replace("EUR", "USD"), "1000.00"))), [codes::B_020]);
    assert_eq!(found(&file("02", &inside(&ENTRY.replace("17183", "17184"), "0.01"))), [codes::B_023]);
    assert_eq!(found(&file("02", &(ENTRY.repeat(2)))), [codes::B_013, codes::B_021]);
    let summary = "<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries>\
                   <TtlDbtNtries><Sum>999.98</Sum></TtlDbtNtries></TxsSummry>";
    assert_eq!(found(&file("02", &inside(&(summary.to_owned() + ENTRY), "0.01"))), [codes::B_015, codes::B_016]);
    let dollars = file("02", &inside(ENTRY, "0.01")).replace("<Ccy>EUR", "<Ccy>USD");
    assert_eq!(found(&dollars), [codes::B_012]);
    let wrong = file("02", &inside(ENTRY, "0.01")).replace("BE68", "BE69");
    assert_eq!(found(&wrong), [codes::B_011, codes::B_010]);
}

#[test]
fn a_booking_of_many_transfers_is_as_many_entries() {
    let detail = |amount: &str, name: &str| {
        format!("<TxDtls><Refs><EndToEndId>{name}</EndToEndId></Refs><Amt Ccy='EUR'>{amount}</Amt></TxDtls>")
    };
    let booking = |details: String| {
        format!(
            "<Ntry><Amt Ccy='EUR'>3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><AcctSvcrRef>R1</AcctSvcrRef>\
             <NtryDtls>{details}</NtryDtls></Ntry>"
        )
    };
    let read = |details| read_statements(file("08", &booking(details)).as_bytes()).unwrap();
    let right = read(detail("1.00", "A") + &detail("1.00", "A") + &detail("1.00", "B"));
    let amounts: Vec<i64> = right.statements[0].entries.iter().map(|entry| entry.amount.cents()).collect();
    assert_eq!(amounts, [-100, -100, -100], "two alike in one booking are two");
    assert_eq!(right.findings.len(), 1, "{:?}", right.findings);
    let wrong = read(detail("1.00", "A") + &detail("1.50", "B"));
    assert_eq!(wrong.statements[0].entries.len(), 1);
    assert!(wrong.findings.iter().any(|finding| finding.code == codes::B_024));
}

#[test]
fn what_is_no_statement_is_refused_with_its_reason() {
    assert_eq!(refused(b""), codes::B_001);
    assert_eq!(refused(b" \n\t"), codes::B_001);
    assert_eq!(refused(&vec![b'0'; 20_000_001]), codes::B_002);
    assert_eq!(refused(b"number;amount\n1;2\n"), codes::B_003);
    assert_eq!(refused(b"<Document><pain/></Document>"), codes::B_003);
    let entity = "<!DOCTYPE a [<!ENTITY e 'x'>]>".to_owned() + &file("02", "<Ntry>&e;</Ntry>");
    assert_eq!(refused(entity.as_bytes()), codes::B_004);
    assert_eq!(refused(file("02", "<Ntry>&e;</Ntry>").as_bytes()), codes::B_004);
    assert_eq!(refused(file("02", &"<a>".repeat(100)).as_bytes()), codes::B_004);
    let many: String = (0..100).map(|i| format!(" a{i}='1'")).collect();
    assert_eq!(refused(file("02", &format!("<a{many}/>")).as_bytes()), codes::B_004);
    assert_eq!(refused(&file("02", ENTRY).as_bytes()[..500]), codes::B_005);
    assert_eq!(refused(file("02", "</Stmt>").as_bytes()), codes::B_005);
    assert_eq!(refused(b"<?xml version='1.0'?><a>\xff</a>"), codes::B_006);
    assert_eq!(refused(b"<?xml version='1.0' encoding='UTF-16'?><a/>"), codes::B_006);
}

#[test]
fn errors_are_what_forbids_to_believe_a_statement() {
    let worst = |text: &str| {
        let reading = read_statements(text.as_bytes()).unwrap();
        reading.findings.iter().map(|finding| finding.severity).max()
    };
    assert_eq!(worst(&file("02", ENTRY)), Some(Severity::Warning));
    let unbalanced = balance("OPBD", "1.00", "DBIT") + &balance("CLBD", "1.00", "CRDT");
    assert_eq!(worst(&file("02", &unbalanced)), Some(Severity::Error));
}
