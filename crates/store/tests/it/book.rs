//! A book changed line by line says what a run over all its lines says.

use std::collections::{BTreeMap, BTreeSet};

use control::bulk::{
    Accounts, Claims, Closed, Counted, PARTITIONS, Sources, Tables, VERDICTS, Verdict, Wording, close, count, in_order,
    judge, line_columns, settle, twins,
};
use proptest::prelude::*;
use store::{Book, BookError};
use tempfile::TempDir;

const ENVELOPES: &str = "municipality,envelope,year,allocated_cents,advance_cents,period_start,period_end\n\
    7,PLAN,2020,100000,70000,2020-01-01,2020-12-31\n9,PLAN,2020,20000,15000,2020-01-01,2020-12-31\n";
const OBJECTIVES: &str = "objective,municipality,envelope\n1,7,PLAN\n3,9,PLAN\n";
const NATURES: &str = "nature,category,eligible,ceiling_cents\nN1,PERS,1,\nN2,FONC,1,30000\n";
const QUOTAS: &str = "envelope,year,category,min_bp,max_bp\nPLAN,2020,PERS,3000,8000\nPLAN,2020,FONC,0,2550\n";
const HEADER: &str =
    "line_id,municipality,envelope,year,invoice_date,category,nature,supplier,invoice_no,amount_cents,objective\n";

fn sources() -> Sources<'static> {
    let (envelopes, objectives) = (ENVELOPES.as_bytes(), OBJECTIVES.as_bytes());
    Sources { envelopes, objectives, natures: NATURES.as_bytes(), quotas: QUOTAS.as_bytes() }
}

/// The control of all lines at once.
fn run(lines: &BTreeMap<u32, String>) -> (String, Closed) {
    let tables = Tables::read(sources()).unwrap();
    let text = table(lines.values());
    let (columns, header) = line_columns(text.as_bytes()).unwrap();
    let judged = judge(&columns, &text.as_bytes()[header..], 0, &tables).unwrap();
    let claims = |partition| {
        let mut claims = Claims::default();
        claims.add(&judged.invoices, partition);
        claims
    };
    let found = in_order((0..PARTITIONS).flat_map(|partition| twins(&claims(partition))).collect());
    let (mut accounts, mut out, wording) = (Accounts::of(&tables), Vec::new(), Wording::default());
    settle(&judged.lines, &found, &tables, &mut accounts, |verdict| wording.write(verdict, &mut out));
    let counted = Counted { rows: lines.len(), verdicts: count(&out, b'\n'), claimed: judged.claimed() };
    (String::from_utf8(out).unwrap(), close(&accounts, &tables, counted).unwrap())
}

fn table<'r>(rows: impl Iterator<Item = &'r String>) -> String {
    std::iter::once(HEADER).chain(rows.map(String::as_str)).collect()
}

/// What the book says of all its lines.
fn said(book: &Book) -> (String, Closed) {
    let (mut out, wording) = (Vec::new(), Wording::default());
    let write = |verdict: Verdict| {
        wording.write(verdict, &mut out);
        Ok::<(), BookError>(())
    };
    book.verdicts(write).unwrap();
    (String::from_utf8(out).unwrap(), book.closed().unwrap())
}

fn book(folder: &TempDir, lines: &BTreeMap<u32, String>) -> Book {
    Book::create(&folder.path().join("lines.book"), sources(), table(lines.values()).as_bytes()).unwrap()
}

fn row(id: u32, municipality: u32, supplier: &str, invoice: &str, cents: i64) -> String {
    let objective = if municipality == 7 { 1 } else { 3 };
    format!("{id},{municipality},PLAN,2020,2020-05-01,FONC,N2,{supplier},{invoice},{cents},{objective}\n")
}

#[test]
fn withdrawing_the_first_invoice_frees_the_second() {
    let folder = TempDir::new().unwrap();
    let lines = [row(1, 7, "S", "F-1", 100), row(2, 9, "S", "f1", 100), row(3, 9, "S", "F 1", 100)];
    let mut book = book(&folder, &(1..).zip(lines).collect());
    let change = book.change(format!("{HEADER}1{}\n", ",".repeat(10)).as_bytes()).unwrap();
    let told: Vec<_> =
        change.iter().map(|one| (one.line_id, one.before.map(|v| v.mask), one.after.map(|v| v.mask))).collect();
    assert_eq!(told, [(1, Some(0), None), (2, Some(256), Some(0)), (3, Some(384), Some(128))]);
    assert!(book.change(format!("{HEADER}1{}\n", ",".repeat(10)).as_bytes()).unwrap().is_empty());
    assert!(VERDICTS.starts_with("line_id,mask"));
}

#[test]
fn a_change_that_cannot_be_read_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let mut book = book(&folder, &[(1, row(1, 7, "S", "F-1", 100))].into());
    let before = said(&book);
    let wrong = format!("{HEADER}{}{}", row(2, 7, "S", "F-2", 100), "3,7,PLAN,2020,2020-13-01,FONC,N2,S,F-3,100,1\n");
    let Err(BookError::Found(finding)) = book.change(wrong.as_bytes()) else { panic!("it was read") };
    assert_eq!((finding.code.to_string().as_str(), finding.args.get("row")), ("C-403", Some(&terms::Arg::Number(3))));
    assert_eq!(said(&book), before);
    drop(book);
    assert_eq!(said(&Book::open(&folder.path().join("lines.book")).unwrap()), before);
}

#[test]
fn another_file_is_no_book_and_a_broken_table_leaves_none() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("other.sqlite");
    store::Store::open(path.to_str().unwrap()).unwrap();
    assert!(matches!(Book::open(&path), Err(BookError::NoBook)));
    let made = Book::create(&folder.path().join("new.book"), sources(), b"line_id\n1\n");
    assert!(matches!(made, Err(BookError::Found(_))));
    assert_eq!(
        std::fs::read_dir(folder.path())
            .unwrap()
            .filter(|file| file.as_ref().is_ok_and(|file| file.file_name().to_string_lossy().contains("new")))
            .count(),
        0
    );
}

#[derive(Clone, Debug)]
enum Step {
    Enter(u32, String),
    Withdraw(u32),
}

fn line() -> impl Strategy<Value = (u32, String)> {
    let supplier = prop::sample::select(vec!["S", "BE0123456789", "\"Dupont, fils\""]);
    let invoice = prop::sample::select(vec!["A1", "a-1", "2020/0000000000001", "2020 0000000000001", "", "1:A"]);
    let cents = prop_oneof![1..60_000_i64, -10..=0_i64, Just(30_000), Just(30_001)];
    (1..25_u32, prop::sample::select(vec![7_u32, 9, 11]), supplier, invoice, cents)
        .prop_map(|(id, municipality, supplier, invoice, cents)| (id, row(id, municipality, supplier, invoice, cents)))
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![3 => line().prop_map(|(id, row)| Step::Enter(id, row)), 1 => (1..25_u32).prop_map(Step::Withdraw)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn line_by_line_is_all_at_once(
        start in prop::collection::btree_map(1..25_u32, line(), 0..20),
        steps in prop::collection::vec(prop::collection::vec(step(), 1..4), 0..8),
    ) {
        let folder = TempDir::new().unwrap();
        let mut lines: BTreeMap<u32, String> = start.into_values().collect();
        let mut book = book(&folder, &lines);
        prop_assert_eq!(said(&book), run(&lines));
        for steps in steps {
            let before: BTreeMap<u64, String> = verdicts(&book);
            let mut changes = HEADER.to_owned();
            for step in steps {
                match step {
                    Step::Enter(id, row) => {
                        changes.push_str(&row);
                        lines.insert(id, row);
                    }
                    Step::Withdraw(id) => {
                        changes.push_str(&format!("{id}{}\n", ",".repeat(10)));
                        lines.remove(&id);
                    }
                }
            }
            let revised = book.change(changes.as_bytes()).unwrap();
            prop_assert_eq!(said(&book), run(&lines));
            let after = verdicts(&book);
            let differing = before.keys().chain(after.keys()).filter(|id| before.get(id) != after.get(id));
            let differing: BTreeSet<u64> = differing.copied().collect();
            prop_assert_eq!(revised.iter().map(|one| one.line_id).collect::<BTreeSet<_>>(), differing);
        }
    }
}

fn verdicts(book: &Book) -> BTreeMap<u64, String> {
    let (rows, _) = said(book);
    rows.lines().map(|row| (row.split(',').next().unwrap().parse().unwrap(), row.to_owned())).collect()
}
