//! The way of the money through the command line: an account, a file for the bank, what the bank
//! answers, and a recovery that is paid back.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use tempfile::TempDir;

use crate::{perron, told, words};

/// The account of the State in these stories; nobody's.
const STATE: &str = "BE68539007547034";

struct Bank {
    folder: TempDir,
}

impl Bank {
    /// A year of Verviers with its first advance ordered, and no account yet.
    fn open() -> Self {
        let bank = Self { folder: TempDir::new().unwrap() };
        for command in [
            "perron init --people examples/people.toml",
            "perron act open-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2020-01-10",
            "perron credit open pssp-2020-2022/2020 --source Budget --as accountant --on 2020-01-13",
            "perron credit commit pssp-2020-2022/2020 --as officer --on 2020-01-14",
            "perron act import-agreement examples/agreements/verviers-pssp-2020-2022.txt --scheme pssp-2020-2022 --as finance-verviers --on 2020-02-18",
            "perron act submit-agreement 63079/pssp-2020-2022/1 --diagnostic D --as signatory-verviers --on 2020-03-24",
            "perron act approve-agreement 63079/pssp-2020-2022/1 --as controller --on 2020-04-20",
            "perron act sign-for-municipality 63079/pssp-2020-2022/1 --council-decision 2020-04-27 --as signatory-verviers --on 2020-05-05",
            "perron act sign-for-state 63079/pssp-2020-2022/1 --as officer --on 2020-05-18",
            "perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 1 --as officer --on 2020-05-25",
        ] {
            bank.done(command);
        }
        bank
    }

    /// A live account for the town, the first of these days on which it was proposed.
    fn with_account(self) -> Self {
        self.account("BE71096123456769", ["2020-05-26", "2020-05-27", "2020-05-28"]);
        self
    }

    fn account(&self, iban: &str, [proposed, confirmed, verified]: [&str; 3]) {
        self.done(&format!("perron act propose-account 63079 --account {iban} --as finance-verviers --on {proposed}"));
        self.done(&format!(
            "perron act confirm-account 63079 --account {iban} --as signatory-verviers --on {confirmed}"
        ));
        let call = "--spoken-with treasurer --contact switchboard --known-since 2019-01-01";
        self.done(&format!("perron act verify-account 63079 --account {iban} {call} --as controller --on {verified}"));
    }

    fn said(&self, command: &str, code: i32) -> String {
        let output = perron(self.folder.path(), &words(command)[1..]);
        assert_eq!(output.status.code(), Some(code), "{command}\n{}", told(&output));
        told(&output)
    }

    fn done(&self, command: &str) -> String {
        self.said(command, 0)
    }

    fn refused(&self, command: &str, code: &str) {
        let said = self.said(command, 1);
        assert!(said.contains(code), "{command}: {code} expected\n{said}");
    }

    fn json(&self, command: &str) -> Value {
        let output = perron(self.folder.path(), &words(&format!("{command} --json"))[1..]);
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{command}\n{}", told(&output)))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).display().to_string()
    }

    /// Prepares, releases and gives out a file.
    fn export(&self, number: u32, on: &str) -> String {
        self.done(&format!("perron payments prepare --from {STATE} --as accountant --on {on}"));
        self.done(&format!("perron payments release {number} --as accountant-second --on {on}"));
        let out = self.path(&format!("{number}.xml")).display().to_string();
        self.done(&format!("perron payments export {number} {out} --as accountant --on {on}"));
        fs::read_to_string(&out).unwrap()
    }
}

/// A statement in camt.053 with these entries: cents (below zero: left), end-to-end name, reference.
fn camt(number: u32, entries: &[(i64, &str, &str)]) -> String {
    let euros = |cents: i64| format!("{}.{:02}", cents.abs() / 100, cents.abs() % 100);
    let side = |cents: i64| if cents < 0 { "DBIT" } else { "CRDT" };
    let balance = |code: &str, cents: i64| {
        let (amount, side) = (euros(cents), side(cents));
        format!(
            "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd></Bal>"
        )
    };
    let entry = |(cents, name, reference): &(i64, &str, &str)| {
        format!(
            "<Ntry><Amt Ccy='EUR'>{}</Amt><CdtDbtInd>{}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2020-06-11</Dt></BookgDt>\
             <AcctSvcrRef>{reference}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>{name}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>",
            euros(*cents),
            side(*cents)
        )
    };
    let (old, sum) = (1_000_000_000, entries.iter().map(|entry| entry.0).sum::<i64>());
    format!(
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt><Stmt><Id>{number}</Id>\
         <Acct><Id><IBAN>{STATE}</IBAN></Id></Acct>{}{}{}</Stmt></BkToCstmrStmt></Document>",
        balance("OPBD", old),
        balance("CLBD", old + sum),
        entries.iter().map(entry).collect::<String>()
    )
}

#[test]
fn an_advance_leaves_and_the_bank_says_so() {
    let bank = Bank::open();
    let list = bank.done("perron payments list --as accountant --on 2020-05-26");
    assert!(list.contains("Held: 1") && list.contains("O-082"), "{list}");
    bank.refused(&format!("perron payments prepare --from {STATE} --as accountant --on 2020-05-26"), "O-076");
    bank.refused(
        "perron act propose-account 63079 --account BE69539007547034 --as finance-verviers --on 2020-05-26",
        "O-072",
    );
    bank.refused(
        "perron act propose-account 63079 --account DE89370400440532013000 --as finance-verviers --on 2020-05-26",
        "O-073",
    );
    bank.refused("perron act propose-account 63079 --account BE71096123456769 --as finance --on 2020-05-26", "O-003");
    bank.done(
        "perron act propose-account 63079 --account \"be71 0961 2345 6769\" --as finance-verviers --on 2020-05-26",
    );
    bank.refused(
        "perron act confirm-account 63079 --account BE68539007547034 --as signatory-verviers --on 2020-05-27",
        "O-078",
    );
    bank.refused(
        "perron act confirm-account 63079 --account BE71096123456769 --as finance-verviers --on 2020-05-27",
        "O-001",
    );
    bank.done("perron act confirm-account 63079 --account BE71096123456769 --as signatory-verviers --on 2020-05-27");
    let verify =
        "perron act verify-account 63079 --account BE71096123456769 --spoken-with treasurer --contact switchboard";
    bank.refused(&format!("{verify} --known-since 2020-05-26 --as controller --on 2020-05-28"), "O-075");
    bank.done(&format!("{verify} --known-since 2019-01-01 --as controller --on 2020-05-28"));
    let waiting = bank.done("perron payments list --as accountant --on 2020-06-06");
    assert!(waiting.contains("O-083"), "{waiting}");

    let ready = bank.done("perron payments list --as accountant --on 2020-06-07");
    assert!(ready.contains("Can leave: 1") && ready.contains("first payment to this account"), "{ready}");
    bank.done(&format!("perron payments prepare --from {STATE} --bic GKCCBEBB --as accountant --on 2020-06-07"));
    bank.refused("perron payments release 1 --as accountant --on 2020-06-08", "O-010");
    bank.refused("perron payments release 1 --as officer --on 2020-06-08", "O-001");
    let out = bank.path("one.xml").display().to_string();
    bank.refused(&format!("perron payments export 1 {out} --as accountant --on 2020-06-08"), "O-002");
    bank.done("perron payments release 1 --as accountant-second --on 2020-06-08");
    let written = bank.done(&format!("perron payments export 1 {out} --as accountant --on 2020-06-08"));
    assert!(written.contains("PERRON-000001 written: 1 payments"), "{written}");
    let file = fs::read_to_string(&out).unwrap();
    bank.done(&format!("perron payments export 1 {out} --as accountant-second --on 2020-06-20"));
    assert_eq!(fs::read_to_string(&out).unwrap(), file, "the same bytes again");
    assert!(
        file.contains("<ReqdExctnDt>\n        <Dt>2020-06-08</Dt>") || file.contains("<Dt>2020-06-08</Dt>"),
        "{file}"
    );
    bank.refused(&format!("perron payments prepare --from {STATE} --as accountant --on 2020-06-09"), "O-076");

    let sent = payment::read_payment_file(file.as_bytes()).unwrap();
    let [transfer] = &sent.transfers[..] else { panic!("{sent:?}") };
    let cents = transfer.amount.cents();
    let short = bank.write("short.xml", &camt(1, &[(1 - cents, &transfer.end_to_end, "R1")]));
    let read = bank.said(&format!("perron bank read {short} --against {out}"), 1);
    assert!(read.contains("B-030") && read.contains("1 open"), "{read}");
    let said = bank.said(&format!("perron bank import {short} --as accountant --on 2020-06-12"), 1);
    assert!(said.contains("it stays open"), "{said}");
    let statement =
        camt(2, &[(-cents, &transfer.end_to_end, "R2"), (-cents, &transfer.end_to_end, "R2"), (-500, "X", "R3")]);
    let whole = bank.write("whole.xml", &statement);
    bank.refused(&format!("perron bank import {whole} --as officer --on 2020-06-12"), "O-001");
    let said = bank.done(&format!("perron bank import {whole} --as accountant --on 2020-06-12"));
    for expected in
        ["paid", "the same entry a second time", "fits nothing that is awaited", "note what the bank has paid"]
    {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let again = bank.done(&format!("perron bank import {whole} --as accountant-second --on 2020-06-13"));
    assert!(again.contains("taken in before"), "{again}");
    let twice = bank.write("twice.xml", &camt(3, &[(-cents, &transfer.end_to_end, "R4")]));
    let said = bank.said(&format!("perron bank import {twice} --as accountant --on 2020-06-14"), 1);
    assert!(said.contains("a second time"), "{said}");
    let listed = bank.json("perron payments list --as accountant --on 2020-06-15");
    assert_eq!(listed["files"][0]["state"], "answered", "{listed:#}");
    assert!(bank.done("perron audit verify").contains("chain, replay and tables agree"));
}

#[test]
fn an_account_that_changes_after_the_release_stops_the_file() {
    let bank = Bank::open().with_account();
    bank.done(&format!("perron payments prepare --from {STATE} --as accountant --on 2020-06-08"));
    bank.done("perron payments release 1 --as accountant-second --on 2020-06-08");
    bank.account("BE68539007547034", ["2020-06-08", "2020-06-08", "2020-06-08"]);
    let out = bank.path("out.xml").display().to_string();
    bank.refused(&format!("perron payments export 1 {out} --as accountant --on 2020-06-18"), "O-078");
    assert!(!bank.path("out.xml").exists());
    bank.done("perron act withdraw-payments 1 --reason \"the account changed\" --as accountant --on 2020-06-18");
    let file = bank.export(2, "2020-06-18");
    assert!(file.contains("BE68539007547034") && !file.contains("BE71096123456769"), "{file}");
    assert!(bank.done("perron audit verify").contains("chain, replay and tables agree"));
}

#[test]
fn an_overdue_file_holds_back_what_was_ordered_before() {
    let bank = Bank::open().with_account();
    bank.export(1, "2020-06-08");
    bank.done("perron act open-year 63079/pssp-2020-2022/plan/2021 --as officer --on 2021-02-05");
    bank.done("perron credit open pssp-2020-2022/2021 --source Budget --as accountant --on 2021-02-08");
    bank.done("perron credit commit pssp-2020-2022/2021 --as officer --on 2021-02-09");
    let order = "perron act order-advance 63079/pssp-2020-2022/plan/2021 --as officer";
    bank.done(&format!("{order} --tranche 1 --on 2021-06-28"));
    bank.done(&format!("perron payments prepare --from {STATE} --as accountant --on 2021-06-29"));
    bank.refused(&format!("{order} --tranche 2 --on 2021-07-01"), "O-090");
    bank.refused("perron payments release 2 --as accountant-second --on 2021-07-01", "O-090");
    bank.done(
        "perron act withdraw-payments 2 --reason \"the file of 2020 is overdue\" --as accountant --on 2021-07-01",
    );
    let listed = bank.done("perron payments list --as accountant --on 2021-07-02");
    assert!(listed.contains("Held: 1") && listed.contains("O-090"), "{listed}");
    bank.refused(&format!("perron payments prepare --from {STATE} --as accountant --on 2021-07-02"), "O-076");
    let lift = "perron act lift-hold 63079/pssp-2020-2022/plan/2021 --reasons \"the town waits for an invoice\"";
    bank.done(&format!("{lift} --as officer --on 2021-07-05"));
    let file = bank.export(3, "2021-07-06");
    assert!(file.contains("BE71096123456769"), "{file}");
    assert!(bank.done("perron audit verify").contains("chain, replay and tables agree"));
}

#[test]
fn a_payment_that_comes_back_leaves_in_another_file() {
    let bank = Bank::open().with_account();
    let sent = payment::read_payment_file(bank.export(1, "2020-06-08").as_bytes()).unwrap();
    let (cents, name) = (sent.transfers[0].amount.cents(), sent.transfers[0].end_to_end.as_str());
    let back = bank.write("back.xml", &camt(1, &[(-cents, name, "R1"), (cents, name, "R2")]));
    let said = bank.said(&format!("perron bank import {back} --as accountant --on 2020-06-12"), 1);
    assert!(said.contains("came back") && said.contains("note that a payment failed"), "{said}");
    let again = payment::read_payment_file(bank.export(2, "2020-06-15").as_bytes()).unwrap();
    assert_eq!(again.transfers[0].message, sent.transfers[0].message, "the same payment");
    assert_ne!(again.transfers[0].end_to_end, name, "in another file");
    assert!(bank.done("perron audit verify").contains("chain, replay and tables agree"));
}

#[test]
fn a_file_is_given_out_once_however_often_it_is_asked_for_at_once() {
    let bank = Bank::open().with_account();
    bank.done(&format!("perron payments prepare --from {STATE} --as accountant --on 2020-06-08"));
    bank.done("perron payments release 1 --as accountant-second --on 2020-06-08");
    std::thread::scope(|scope| {
        for at in 0..20 {
            let bank = &bank;
            scope.spawn(move || {
                let out = bank.path(&format!("{at}.xml")).display().to_string();
                perron(
                    bank.folder.path(),
                    &words(&format!("perron payments export 1 {out} --as accountant --on 2020-06-08"))[1..],
                )
            });
        }
    });
    let written: Vec<String> =
        (0..20).filter_map(|at| fs::read_to_string(bank.path(&format!("{at}.xml"))).ok()).collect();
    assert!(!written.is_empty() && written.iter().all(|file| *file == written[0]), "one file, one message");
    let exported = bank.json("perron payments list --as accountant --on 2020-06-09");
    assert_eq!(exported["files"][0]["version"], 3, "prepared, released, given out once: {exported:#}");
}

#[test]
fn a_recovery_is_repaid_under_its_message() {
    let bank = Bank::open();
    for command in [
        "perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 2 --as officer --on 2020-07-06",
        "perron act order-advance 63079/pssp-2020-2022/plan/2020 --tranche 3 --as officer --on 2020-07-06",
        "perron submit 63079/pssp-2020-2022/plan/2020 examples/expenses/verviers-2020-plan.csv --as finance-verviers --on 2021-06-15",
        "perron act submit-file 63079/pssp-2020-2022/plan/2020 --college-decision 2021-06-21 --as signatory-verviers --on 2021-06-25",
        "perron act propose-decision 63079/pssp-2020-2022/plan/2020 --relevance Seen --as handler --on 2021-09-06",
        "perron act confirm-decisions 63079/pssp-2020-2022/plan/2020 --as controller --on 2021-09-16",
        "perron act make-definitive 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-10-15",
        "perron act order-recovery 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-11-03",
    ] {
        bank.done(command);
    }
    let listed = bank.json("perron payments list --as accountant --on 2021-11-04");
    let (owed, message) =
        (listed["recoveries"][0]["owed"].as_i64().unwrap(), listed["recoveries"][0]["message"].as_str().unwrap());
    let digits: String = message.chars().filter(char::is_ascii_digit).collect();
    let coda = coda(&[(1_000, &digits), (owed - 1_000, &digits), (77, "")]);
    let file = bank.write("statement.cod", &coda);
    let said = bank.done(&format!("perron bank import {file} --as accountant --on 2021-12-03"));
    assert!(said.contains("repayment on 63079/pssp-2020-2022/plan/2020"), "{said}");
    let again = bank.done(&format!("perron bank import {file} --as accountant --on 2021-12-04"));
    assert!(again.contains("taken in before"), "{again}");
    let listed = bank.json("perron payments list --as accountant --on 2021-12-04");
    assert_eq!(listed["recoveries"].as_array().unwrap().len(), 0, "{listed:#}");
    bank.done("perron act close-year 63079/pssp-2020-2022/plan/2020 --as officer --on 2021-12-06");
    assert!(bank.done("perron audit verify").contains("chain, replay and tables agree"));
}

#[test]
fn a_wrong_message_repays_nothing() {
    let bank = Bank::open();
    let file = bank.write("wrong.cod", &coda(&[(500, "123456789012"), (600, "")]));
    let said = bank.done(&format!("perron bank import {file} --as accountant --on 2020-06-03"));
    assert!(said.contains("B-023") && !said.contains("repayment on"), "{said}");
}

#[test]
fn a_statement_that_contradicts_itself_changes_nothing() {
    let bank = Bank::open().with_account();
    let sent = payment::read_payment_file(bank.export(1, "2020-06-08").as_bytes()).unwrap();
    let (cents, name) = (sent.transfers[0].amount.cents(), sent.transfers[0].end_to_end.as_str());
    let wrong = camt(1, &[(-cents, name, "R1")]).replacen("<Amt Ccy='EUR'>1000", "<Amt Ccy='EUR'>1001", 1);
    let file = bank.write("wrong.xml", &wrong);
    bank.refused(&format!("perron bank import {file} --as accountant --on 2020-06-12"), "O-079");
    let other = camt(1, &[(-cents, name, "R1")]).replace(STATE, "BE71096123456769");
    let file = bank.write("other.xml", &other);
    let said = bank.done(&format!("perron bank import {file} --as accountant --on 2020-06-12"));
    assert!(said.contains("fits nothing that is awaited"), "another account confirms nothing: {said}");
    let listed = bank.json("perron payments list --as accountant --on 2020-06-13");
    assert_eq!(listed["files"][0]["state"], "exported", "{listed:#}");
}

/// A statement in CODA with sums that came in: cents, and the digits of their message.
fn coda(entries: &[(i64, &str)]) -> String {
    let record = |fields: &[(usize, &str)]| {
        let mut signs = vec![b' '; 128];
        for (from, text) in fields {
            signs[from - 1..from - 1 + text.len()].copy_from_slice(text.as_bytes());
        }
        String::from_utf8(signs).unwrap() + "\n"
    };
    let digits = |cents: i64| format!("{cents:014}0");
    let sum: i64 = entries.iter().map(|entry| entry.0).sum();
    let mut out = record(&[(1, "00000031221"), (15, "05"), (128, "2")]);
    out += &record(&[
        (1, "12"),
        (3, "245"),
        (6, STATE),
        (40, "EUR"),
        (43, "0"),
        (44, &digits(0)),
        (59, "021221"),
        (126, "245"),
    ]);
    for (number, (cents, message)) in (1..).zip(entries) {
        let (sequence, reference) = (format!("{number:04}0000"), format!("REF{number}"));
        let kind = if message.is_empty() { "0" } else { "1101" };
        let amount = digits(*cents);
        out += &record(&[
            (1, "21"),
            (3, &sequence),
            (11, &reference),
            (32, "0"),
            (33, &amount),
            (48, "031221"),
            (54, "00150000"),
            (62, kind),
            (66, message),
            (116, "031221"),
            (125, "0"),
            (126, "0"),
        ]);
    }
    out += &record(&[(1, "8"), (5, STATE), (42, "0"), (43, &digits(sum)), (58, "031221")]);
    let count = format!("{:06}", entries.len() + 2);
    out + &record(&[(1, "9"), (17, &count), (23, &digits(0)), (38, &digits(sum)), (128, "2")])
}
